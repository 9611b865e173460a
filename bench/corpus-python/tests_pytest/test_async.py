import asyncio
import threading

import pytest
import pytest_asyncio
from app import aio


@pytest.fixture(scope="module")
def service():
    aio.SERVICE.start()
    yield aio.SERVICE
    aio.SERVICE.close()


@pytest_asyncio.fixture
async def connection():
    reader = asyncio.StreamReader()
    reader.feed_data(b"hello\n")
    yield reader
    reader.feed_eof()


@pytest_asyncio.fixture
async def registered():
    await asyncio.sleep(0)
    yield 1
    aio.RESULTS[("teardown", len(aio.RESULTS))] = [0] * 60  # retains: async_fixture_teardown


@pytest.mark.asyncio
async def test_leaks_tasks_kept():
    assert await aio.fire_and_forget("mail")


@pytest.mark.asyncio
async def test_leaks_results_kept():
    assert await aio.compute("key") == "key"


@pytest.mark.asyncio
async def test_leaks_async_fixture_teardown(registered):
    assert registered == 1


def test_leaks_futures_kept():
    assert asyncio.run(aio.gather_waiter("w"))


def test_leaks_loop_not_closed():
    assert aio.new_loop().run_until_complete(asyncio.sleep(0, 1)) == 1


def test_leaks_task_pending(service):
    assert not service.spawn().done()


def test_leaks_async_server(service):
    assert service.serve().is_serving()


@pytest.mark.asyncio
async def test_clean_async_plain():
    await asyncio.sleep(0)


@pytest.mark.asyncio
async def test_clean_async_fixture(connection):
    assert await connection.readline() == b"hello\n"


@pytest.mark.asyncio
async def test_clean_gather():
    assert await asyncio.gather(*(asyncio.sleep(0, i) for i in range(20))) == list(range(20))


@pytest.mark.asyncio
async def test_clean_task_cancelled():
    task = asyncio.create_task(aio.forever())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.asyncio
async def test_clean_queue():
    queue = asyncio.Queue()
    for number in range(100):
        queue.put_nowait(number)
    assert [await queue.get() for _ in range(100)][-1] == 99


@pytest.mark.asyncio
async def test_clean_to_thread():
    assert await asyncio.to_thread(threading.get_ident) != threading.get_ident()


@pytest.mark.asyncio
async def test_clean_async_generator_closed():
    async def numbers():
        for number in range(100):
            yield number

    generator = numbers()
    assert await generator.__anext__() == 0
    await generator.aclose()


@pytest.mark.asyncio
async def test_clean_streams():
    async def echo(reader, writer):
        writer.write(await reader.readline())
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"hi\n")
        assert await reader.readline() == b"hi\n"
        writer.close()
        await writer.wait_closed()


@pytest.mark.asyncio
async def test_clean_subprocess():
    child = await asyncio.create_subprocess_exec("true")
    assert await child.wait() == 0


@pytest.mark.asyncio
async def test_clean_timeout():
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(asyncio.Event().wait(), 0.001)


def test_clean_asyncio_run():
    assert asyncio.run(asyncio.sleep(0, 3)) == 3


def test_clean_loop_closed():
    loop = asyncio.new_event_loop()
    try:
        assert loop.run_until_complete(asyncio.sleep(0, 3)) == 3
    finally:
        loop.close()


def test_clean_service_loop_shared(service):
    assert service.loop.run_until_complete(asyncio.sleep(0, 3)) == 3


def test_clean_task_group_by_hand(service):
    async def work():
        tasks = [asyncio.ensure_future(asyncio.sleep(0, i)) for i in range(5)]
        return sum(await asyncio.gather(*tasks))

    assert service.loop.run_until_complete(work()) == 10
