"""Keeps repeats off the terminal where pytest captures: whenever it suspends that, it puts the terminal's descriptors
back, whatever they led to by then. Rests on names that pytest does not promise; where one is missing, nothing is done.
"""

import contextlib
import os
import sys

from .descriptor_canary import keep


def _capturing(config):
    return getattr(config.pluginmanager.getplugin("capturemanager"), "_global_capturing", None)


def _kept_terminals(capturing):
    """Descriptors under which the capture keeps the terminal's."""
    captures = [getattr(capturing, name, None) for name in ("out", "err")]
    kept = [getattr(capture, "targetfd_save", None) for capture in captures]
    return [descriptor for descriptor in kept if isinstance(descriptor, int)]


@contextlib.contextmanager
def unseen(config):
    saved, capturing = [], _capturing(config)
    heard = capturing.readouterr() if capturing else ("", "")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        for descriptor in _kept_terminals(capturing):
            try:
                saved.append((descriptor, keep(descriptor)))
                os.dup2(nowhere, descriptor, inheritable=False)
            except OSError:  # a test closed it
                pass
        os.close(nowhere)
        yield
    finally:
        for descriptor, copy in saved:
            os.dup2(copy, descriptor, inheritable=False)
            os.close(copy)
        if capturing:
            capturing.readouterr()  # what repeats said; what the run said before goes back
        for stream, text in zip((sys.stdout, sys.stderr), heard):
            if text:
                stream.write(text)
