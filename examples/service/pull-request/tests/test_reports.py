import tempfile
import unittest
from pathlib import Path

from orders import reports, store


class ReportsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.path = self.folder / "orders.db"
        store.create(self.path)
        store.add(self.path, "tea", 450)
        store.add(self.path, "cup", 1200)

    def test_the_largest_order_is_found(self):
        self.assertEqual(reports.largest(self.path), "cup")

    def test_all_orders_are_exported(self):
        self.assertEqual(reports.export(self.path, self.folder / "orders.csv"), 2)
