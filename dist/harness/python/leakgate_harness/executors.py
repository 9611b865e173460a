"""Executors never shut down. Their idle threads and processes end when the collector finds them: that is no release."""

from .imports import after_import
from .objects import watch_class


def _watch(cls):
    watch_class(cls, "executor", ("shutdown",), directly=True, end=lambda executor: executor.shutdown(wait=False))


def watch():
    after_import("concurrent.futures.thread", lambda module: _watch(module.ThreadPoolExecutor))
    after_import("concurrent.futures.process", lambda module: _watch(module.ProcessPoolExecutor))
