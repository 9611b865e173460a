"""Leaks that show only now and then, or only after something else has run."""

import itertools

calls = itertools.count(1)

AUDIT = {"on": False, "trail": []}
SINK = None
THIRDS = []
TENTHS = []
RETRIES = []
ROWS = {}


def enable_audit():
    AUDIT["on"] = True


def withdraw(amount):
    if AUDIT["on"]:
        AUDIT["trail"].append({"amount": amount, "who": "x" * 80})  # retains: after_audit_enabled
    return amount


def open_sink():
    global SINK
    if SINK is None:
        SINK = []


def deposit(amount):
    if SINK is not None:
        SINK.append(("deposit", amount, [amount] * 12))  # retains: after_sink_opened
    return amount


def every_third(size):
    if next(calls) % 3 == 0:
        THIRDS.append(bytes(size))  # retains: every_third_call
    return size


def retry(work, times):
    for attempt in range(times):
        try:
            return work(attempt)
        except ConnectionError as error:
            RETRIES.append((attempt, str(error), bytes(300)))  # retains: error_path_only
    return None


def store(name, size):
    """Small ones replace each other, large ones pile up."""
    key = name if size < 1000 else (name, len(ROWS))
    ROWS[key] = bytes(size)  # retains: large_rows
    return key
