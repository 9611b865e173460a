import tempfile
import unittest
from pathlib import Path

from orders import store


class StoreTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "orders.db"
        store.create(self.path)

    def test_an_order_is_kept(self):
        self.assertEqual(store.add(self.path, "tea", 450), 1)

    def test_the_total_is_the_sum_of_all_orders(self):
        store.add(self.path, "tea", 450)
        store.add(self.path, "cup", 1200)
        self.assertEqual(store.total(self.path), 1650)
