"""Threads, timers, pools and processes."""

import concurrent.futures
import logging.handlers
import multiprocessing
import os
import queue
import subprocess
import sys
import threading

NEVER = threading.Event()
KEPT = []


def start_poller():
    thread = threading.Thread(target=NEVER.wait, daemon=True)
    thread.start()  # acquires: thread_forever, thread_forever_by_fixture
    return thread


class Consumer(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.jobs = queue.Queue()

    def run(self):
        while self.jobs.get() is not None:
            self.jobs.task_done()


def start_consumer():
    consumer = Consumer()
    consumer.start()  # acquires: consumer_thread
    return consumer


def start_many(count):
    threads = [threading.Thread(target=NEVER.wait, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()  # acquires: several_threads
    return len(threads)


def remind(seconds):
    timer = threading.Timer(seconds, print)
    timer.daemon = True
    timer.start()  # acquires: timer_pending
    return timer


def pool():
    executor = concurrent.futures.ThreadPoolExecutor(2)  # acquires: thread_pool
    executor.submit(len, "ab").result()
    KEPT.append(executor)
    return executor


def process_pool():
    executor = concurrent.futures.ProcessPoolExecutor(1)  # acquires: process_pool
    executor.submit(len, "ab").result()
    KEPT.append(executor)
    return executor


def start_sleeper():
    child = subprocess.Popen(["sleep", "15"])  # acquires: child_running
    KEPT.append(child)
    return child


def start_and_forget():
    child = subprocess.Popen([sys.executable, "-S", "-c", ""], stdout=subprocess.PIPE)  # acquires: child_not_waited
    child.stdout.read()
    KEPT.append(child)
    return child


def fork_and_forget():
    pid = os.fork()  # acquires: zombie
    if pid == 0:
        os._exit(0)
    return pid


def start_process():
    process = multiprocessing.get_context("fork").Process(target=NEVER.wait, args=(15,), daemon=True)
    process.start()  # acquires: multiprocessing_child
    KEPT.append(process)
    return process


def log_in_background():
    listener = logging.handlers.QueueListener(queue.Queue())
    listener.start()  # acquires: queue_listener
    KEPT.append(listener)
    return listener
