"""Keeps repeated tests off the user's terminal and out of the runner's results.

Descriptors 1 and 2 lead nowhere meanwhile, and what goes wrong in a finalizer or a thread is nobody's: runners collect
such errors and may fail for them later. The run's own garbage stays out of collections: it goes when, and with the
warnings with which, it would go without us.
"""

import contextlib
import gc
import os
import sys
import threading

from .descriptor_canary import keep


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, OSError, ValueError):
            pass


def _redirect(descriptor, nowhere):
    try:
        saved = keep(descriptor)
    except OSError:
        return None
    os.dup2(nowhere, descriptor)
    return saved


@contextlib.contextmanager
def silence():
    _flush()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    saved = {descriptor: _redirect(descriptor, nowhere) for descriptor in (1, 2)}
    os.close(nowhere)
    hooks = sys.unraisablehook, threading.excepthook
    sys.unraisablehook = threading.excepthook = lambda _: None
    gc.freeze()
    try:
        yield
    finally:
        gc.collect()
        gc.unfreeze()
        sys.unraisablehook, threading.excepthook = hooks
        _flush()
        for descriptor, copy in saved.items():
            if copy is not None:
                os.dup2(copy, descriptor)
                os.close(copy)
