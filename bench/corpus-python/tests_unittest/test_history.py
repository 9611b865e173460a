import socket
import sqlite3
import unittest

from app import history


class HistoryTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.connection = sqlite3.connect(":memory:")
        cls.addClassCleanup(cls.connection.close)

    def test_leaks_bound_method(self):
        history.subscribe()

    def test_leaks_undo_history(self):
        history.EDITOR.edit("a")

    def test_leaks_socket_file_kept(self):
        history.stream_of_pair()

    def test_clean_class_cleanup_connection(self):
        self.assertEqual(self.connection.execute("select 1").fetchone(), (1,))

    def test_clean_cleanups_in_turn(self):
        for end in socket.socketpair():
            self.addCleanup(end.close)

    def test_clean_undo_of_40(self):
        history.BOUNDED.edit("a")


class AsyncHistoryTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.node = history.Node()

    async def asyncTearDown(self):
        del self.node

    async def test_leaks_chained_iterators(self):
        history.chain()

    async def test_clean_async_set_up(self):
        self.assertEqual(self.node.handle(), 512)
