"""asyncio: tasks, loops, servers, streams."""

import asyncio

BACKGROUND = []
RESULTS = {}
LOOPS = []
WAITERS = []


async def forever():
    await asyncio.Event().wait()


def fire_and_forget(name):
    task = asyncio.ensure_future(asyncio.sleep(0, result=name * 20))
    BACKGROUND.append(task)  # retains: tasks_kept
    return task


async def compute(key):
    await asyncio.sleep(0)
    RESULTS[(key, len(RESULTS))] = [key] * 40  # retains: results_kept
    return key


async def gather_waiter(name):
    future = asyncio.get_running_loop().create_future()
    WAITERS.append((name, future))  # retains: futures_kept
    await asyncio.sleep(0)
    return future


def new_loop():
    loop = asyncio.new_event_loop()  # acquires: loop_not_closed
    LOOPS.append(loop)
    return loop


class Service:
    """Has a loop of its own, as a synchronous client of an asynchronous library."""

    def __init__(self):
        self.loop = None
        self.tasks = []

    def start(self):
        if self.loop is None:
            self.loop = asyncio.new_event_loop()
        return self.loop

    def close(self):
        self.loop.close()
        self.loop = None

    def spawn(self):
        self.tasks.append(self.start().create_task(forever()))  # acquires: task_pending
        self.loop.run_until_complete(asyncio.sleep(0))
        return self.tasks[-1]

    def serve(self):
        async def accept(reader, writer):
            writer.close()

        server = self.start().run_until_complete(asyncio.start_server(accept, "127.0.0.1", 0))  # acquires: async_server
        self.tasks.append(server)
        return server


SERVICE = Service()
