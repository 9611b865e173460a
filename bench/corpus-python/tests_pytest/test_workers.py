import concurrent.futures
import logging.handlers
import multiprocessing
import os
import queue
import subprocess
import sys
import threading

from app import workers


def test_leaks_thread_forever():
    assert workers.start_poller().is_alive()


def test_leaks_consumer_thread():
    consumer = workers.start_consumer()
    consumer.jobs.put("job")
    consumer.jobs.join()


def test_leaks_several_threads():
    assert workers.start_many(3) == 3


def test_leaks_timer_pending():
    assert workers.remind(600).is_alive()


def test_leaks_thread_pool():
    assert workers.pool()


def test_leaks_process_pool():
    assert workers.process_pool()


def test_leaks_child_running():
    assert workers.start_sleeper().poll() is None


def test_leaks_child_not_waited():
    assert workers.start_and_forget().returncode is None


def test_leaks_zombie():
    assert workers.fork_and_forget() > 0


def test_leaks_multiprocessing_child():
    assert workers.start_process().pid


def test_leaks_queue_listener():
    assert workers.log_in_background()


def test_clean_threads_joined():
    results = []
    threads = [threading.Thread(target=results.append, args=(i,)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == list(range(8))


def test_clean_consumer_stopped():
    consumer = workers.start_consumer()
    consumer.jobs.put(None)
    consumer.join()


def test_clean_timer_cancelled():
    timer = workers.remind(600)
    timer.cancel()
    timer.join()


def test_clean_timer_fired():
    fired = threading.Event()
    timer = threading.Timer(0, fired.set)
    timer.start()
    timer.join()
    assert fired.is_set()


def test_clean_executor_in_with():
    with concurrent.futures.ThreadPoolExecutor(4) as executor:
        assert sum(executor.map(len, ["a" * i for i in range(20)])) == 190


def test_clean_executor_shut_down():
    executor = workers.pool()
    executor.shutdown()
    workers.KEPT.remove(executor)


def test_clean_subprocess_run():
    done = subprocess.run([sys.executable, "-S", "-c", "print(1)"], capture_output=True, check=True)
    assert done.stdout.strip() == b"1"


def test_clean_popen_in_with():
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.communicate(b"hello")[0] == b"hello"


def test_clean_popen_killed_and_waited():
    child = subprocess.Popen(["sleep", "60"])
    child.kill()
    assert child.wait() != 0


def test_clean_fork_waited():
    pid = workers.fork_and_forget()
    assert os.waitpid(pid, 0)[1] == 0


def test_clean_multiprocessing_joined():
    process = multiprocessing.get_context("fork").Process(target=len, args=("ab",))
    process.start()
    process.join()
    process.close()


def test_clean_multiprocessing_pool():
    with multiprocessing.get_context("fork").Pool(1) as pool:
        assert pool.map(len, ["a", "bb"]) == [1, 2]
        pool.close()
        pool.join()


def test_clean_queue_listener_stopped():
    listener = logging.handlers.QueueListener(queue.Queue())
    listener.start()
    listener.stop()


def test_clean_condition_and_barrier():
    barrier = threading.Barrier(3)
    threads = [threading.Thread(target=barrier.wait) for _ in range(2)]
    for thread in threads:
        thread.start()
    barrier.wait()
    for thread in threads:
        thread.join()
