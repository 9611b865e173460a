"""Keeps repeated tests off the user's terminal: descriptors 1 and 2 lead nowhere meanwhile."""

import contextlib
import os
import sys


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, OSError, ValueError):
            pass


def _redirect(descriptor, nowhere):
    try:
        saved = os.dup(descriptor)
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
    try:
        yield
    finally:
        _flush()
        for descriptor, copy in saved.items():
            if copy is not None:
                os.dup2(copy, descriptor)
                os.close(copy)
