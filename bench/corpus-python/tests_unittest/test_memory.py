import asyncio
import contextvars
import io
import itertools
import logging
import unittest
import warnings
from unittest import mock

from app import caches, events, modes, registry

numbers = itertools.count()
TEARDOWNS = []
CLEANUPS = []
SUBTESTS = []
SHARED = []


class RegistryTest(unittest.TestCase):
    def test_leaks_global_list(self):
        registry.publish("signup")

    def test_leaks_string_joined(self):
        registry.log("started " * 12)

    def test_leaks_slow_64_bytes(self):
        registry.remember_bytes()

    def test_leaks_every_third_call(self):
        modes.every_third(3000)

    def test_leaks_lru_cache_unbounded(self):
        caches.parse_version(f"9.{next(numbers)}.{next(numbers) + 100_000}")

    def test_leaks_listener_not_removed(self):
        events.Widget(events.EMITTER)

    def test_leaks_unit_subtests(self):
        for number in range(3):
            with self.subTest(number=number):
                SUBTESTS.append({"number": number, "rows": [number] * 20})  # retains: unit_subtests

    def test_leaks_unit_cleanup(self):
        self.addCleanup(lambda: CLEANUPS.append([0] * 50))  # retains: unit_cleanup

    def test_clean_bounded_cache(self):
        caches.bounded_square(next(numbers))

    def test_clean_eviction(self):
        caches.EVICTING_200.put(next(numbers), bytes(200))

    def test_clean_cycle(self):
        root = events.Node("oak").add(events.Node("left"))
        self.assertIs(root.children[0].parent, root)

    def test_clean_subtests(self):
        for number in range(10):
            with self.subTest(number=number):
                self.assertLess(number, 10)

    def test_clean_raises(self):
        with self.assertRaises(ZeroDivisionError) as caught:
            1 / 0  # noqa: B018
        self.assertIsNotNone(caught.exception)

    def test_clean_logs(self):
        with self.assertLogs("app", "INFO") as logs:
            logging.getLogger("app").info("hello")
        self.assertEqual(len(logs.output), 1)

    def test_clean_warns(self):
        with self.assertWarns(UserWarning):
            warnings.warn("old", UserWarning)

    @mock.patch("app.registry.publish")
    def test_clean_patch(self, publish):
        registry.publish("x")
        publish.assert_called_once_with("x")

    @mock.patch("sys.stdout", new_callable=io.StringIO)
    def test_clean_stdout(self, stdout):
        print("x" * 1000)
        self.assertEqual(len(stdout.getvalue()), 1001)

    @unittest.expectedFailure
    def test_clean_expected_failure(self):
        self.assertEqual(list(range(100)), [])


class TearDownTest(unittest.TestCase):
    def setUp(self):
        self.rows = [bytes(100) for _ in range(50)]

    def tearDown(self):
        TEARDOWNS.append(list(self.rows))  # retains: unit_teardown

    def test_leaks_unit_teardown(self):
        self.assertEqual(len(self.rows), 50)


class ClassStateTest(unittest.TestCase):
    kept = []

    @classmethod
    def setUpClass(cls):
        cls.table = {number: bytes(100) for number in range(200)}

    @classmethod
    def tearDownClass(cls):
        del cls.table

    def test_leaks_unit_class_list(self):
        self.kept.append({"rows": list(range(30))})  # retains: unit_class_list

    def test_clean_class_table(self):
        self.assertEqual(len(self.table), 200)

    def test_clean_instance_state(self):
        self.more = list(range(1000))


class OrderTest(unittest.TestCase):
    def test_clean_1_makes_the_sink(self):
        modes.open_sink()

    def test_leaks_after_sink_opened(self):
        modes.deposit(3)


class AsyncTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.queue = asyncio.Queue()

    async def test_leaks_results_kept(self):
        from app import aio

        await aio.compute("unit")

    async def test_leaks_unit_async_shared(self):
        await asyncio.sleep(0)
        SHARED.append(self.queue)  # retains: unit_async_shared

    async def test_clean_async_queue(self):
        await self.queue.put(bytes(1000))
        self.assertEqual(len(await self.queue.get()), 1000)

    async def test_clean_async_gather(self):
        self.assertEqual(sum(await asyncio.gather(*(asyncio.sleep(0, i) for i in range(10)))), 45)

    async def test_clean_async_cancelled(self):
        task = asyncio.create_task(asyncio.Event().wait())
        await asyncio.sleep(0)
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task

    async def test_clean_async_context(self):
        variable = contextvars.ContextVar("variable", default=0)
        variable.set(3)
        self.assertEqual(variable.get(), 3)
