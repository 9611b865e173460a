"""What belongs to the whole process: handlers, signals, environment."""

import itertools
import logging
import os
import signal
import sys

serial = itertools.count()


class Memory(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)


REMEMBERING = logging.getLogger("app.remembering")
REMEMBERING.propagate = False
MEMORY = Memory()


def add_handler():
    handler = logging.StreamHandler(sys.__stderr__)
    logging.getLogger("app").addHandler(handler)  # acquires: log_handler
    return handler


def log_to_file(path):
    handler = logging.FileHandler(path)  # acquires: file_handler
    logging.getLogger("app.audit").addHandler(handler)  # acquires: file_handler
    return handler


def remember(message):
    if MEMORY not in REMEMBERING.handlers:
        REMEMBERING.addHandler(MEMORY)
    REMEMBERING.warning(message, extra={"weight": bytes(100)})  # retains: records_remembered


def handle_signal():
    number = next(serial)
    return signal.signal(signal.SIGUSR1, lambda *arguments: number)  # acquires: signal_handler


def chain_signal():
    before = signal.getsignal(signal.SIGUSR2)
    text = f"handler {next(serial)}" * 10
    signal.signal(signal.SIGUSR2, lambda *arguments: (before, text))  # acquires: signal_chain # retains: signal_chain


def export():
    os.environ[f"APP_TOKEN_{next(serial)}"] = "secret" * 20  # acquires: environment # retains: environment


def switch_on(name):
    os.environ[name] = "1"  # acquires: environment_switch


def extend_path():
    sys.path.append(f"/nowhere/{next(serial)}/" + "plugins" * 10)  # retains: search_path
    return len(sys.path)
