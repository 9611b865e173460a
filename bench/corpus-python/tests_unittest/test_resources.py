import os
import sqlite3
import subprocess
import tempfile
import threading
import unittest
import unittest.mock

from app import files, net, state, store, workers


class FilesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "a.txt")

    def test_leaks_file_kept(self):
        files.open_report(self.path)

    def test_leaks_pipe(self):
        files.make_pipe()

    def test_leaks_mkstemp_left(self):
        files.scratch_name()

    def test_clean_file(self):
        with open(self.path, "w") as file:
            file.write("x")

    def test_clean_file_by_cleanup(self):
        file = open(self.path, "w")
        self.addCleanup(file.close)
        file.write("x")

    def test_clean_file_by_context(self):
        if not hasattr(self, "enterContext"):
            self.skipTest("Python 3.11")
        self.enterContext(open(self.path, "w")).write("x")


class StoreTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.connection = sqlite3.connect(":memory:")

    @classmethod
    def tearDownClass(cls):
        cls.connection.close()

    def test_leaks_connection_kept(self):
        store.connect(":memory:")

    def test_clean_class_connection(self):
        self.assertEqual(self.connection.execute("select 1").fetchone(), (1,))


class ClassFileTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.file = open(os.devnull)  # acquires: unit_class_file

    def test_leaks_unit_class_file(self):
        self.assertEqual(self.file.read(), "")


class WorkersTest(unittest.TestCase):
    def test_leaks_thread_forever(self):
        workers.start_poller()

    def test_leaks_timer_pending(self):
        workers.remind(600)

    def test_leaks_datagram_socket(self):
        net.datagram()

    def test_leaks_child_running(self):
        workers.start_sleeper()

    def test_leaks_log_handler(self):
        state.add_handler()

    def test_leaks_environment(self):
        state.export()

    def test_clean_thread(self):
        thread = threading.Thread(target=len, args=("ab",))
        thread.start()
        thread.join()

    def test_clean_child(self):
        self.assertEqual(subprocess.call(["true"]), 0)

    def test_clean_environment(self):
        with unittest.mock.patch.dict(os.environ, {"APP_UNIT": "1"}):
            self.assertEqual(os.environ["APP_UNIT"], "1")


class AsyncResourcesTest(unittest.IsolatedAsyncioTestCase):
    async def test_leaks_socket_pair(self):
        net.pair()

    async def test_clean_async_server(self):
        import asyncio

        server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
        async with server:
            self.assertTrue(server.sockets)
