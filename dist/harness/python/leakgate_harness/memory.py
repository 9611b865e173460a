"""How much memory is in use: allocated blocks, bytes, and objects by type."""

import contextlib
import gc
import linecache
import os
import re
import sys
from collections import Counter


def settle():
    """Collects, and clears caches that only warm up."""
    re.purge()
    linecache.clearcache()
    # It keeps names that C code makes anew for each look-up: some hundred text files' worth of slow growth.
    getattr(sys, "_clear_type_cache", bool)()
    _forget_import_paths()
    gc.collect()


def _forget_import_paths():
    """The import system keeps a finder for every folder it ever looked into, and the contents of every archive: those of
    packages are made again when needed, those of temporary folders never."""
    archives = getattr(sys.modules.get("zipimport"), "_zip_directory_cache", {})
    for cache in (sys.path_importer_cache, archives):
        for path in [path for path in cache if path not in sys.path]:
            del cache[path]


# True in a copy of the process, whose garbage nobody waits for: what was frozen may be looked at and collected again.
disposable = False


@contextlib.contextmanager
def thawed():
    """The whole heap, for a search. Elsewhere than in a copy nothing of it may be collected: the run's own garbage goes
    when, and with the warnings with which, it would go without us."""
    collects = gc.isenabled()
    gc.disable()
    gc.unfreeze()
    try:
        yield
    finally:
        if not disposable:
            gc.freeze()
        if collects:
            gc.enable()


def blocks():
    return sys.getallocatedblocks()


def peak():
    """Most resident bytes so far, as a record's field. Only Linux tells those of this program alone."""
    try:
        with open("/proc/self/status", "rb") as status:
            return {"peak": next(int(line.split()[1]) * 1024 for line in status if line.startswith(b"VmHWM:"))}
    except Exception:  # also what an audit hook of a test's raises
        return {}


def resident():
    """Resident bytes now; None where the system does not tell: only Linux does without a library."""
    try:
        file = os.open("/proc/self/statm", os.O_RDONLY)
        try:
            return int(os.read(file, 256).split()[1]) * os.sysconf("SC_PAGE_SIZE")
        finally:
            os.close(file)
    except Exception:
        return None


def _mallinfo():
    try:
        import ctypes

        class Mallinfo(ctypes.Structure):
            # glibc's own names, in its order.
            _fields_ = [
                (name, ctypes.c_size_t)
                for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()
            ]

        query = ctypes.CDLL(None).mallinfo2
        query.restype = Mallinfo
        return query
    except (ImportError, OSError, AttributeError, TypeError):
        return None


class Malloced:
    """Bytes handed out by malloc: what is larger than Python's own small blocks. Only glibc 2.33 and later tells."""

    def __init__(self):
        self._query = _mallinfo()

    def __call__(self):
        if self._query is None:
            return None
        now = self._query()
        return now.uordblks + now.hblkhd


@contextlib.contextmanager
def metered():
    """A function that answers bytes in use: by malloc's books, which cost nothing, else by tracing, to the byte."""
    malloced = Malloced()
    if malloced() is not None:
        yield malloced
        return
    import tracemalloc

    mine = not tracemalloc.is_tracing()
    if mine:
        tracemalloc.start(1)
    try:
        yield lambda: tracemalloc.get_traced_memory()[0]
    finally:
        if mine:
            tracemalloc.stop()


def census():
    """Objects the collector knows, by type (a Counter). Frozen ones are left out; it takes some milliseconds."""
    return Counter(map(type, gc.get_objects()))


def grown(before, after, least):
    """Types that gained at least `least` objects, most first."""
    gains = [(kind, after[kind] - before[kind]) for kind in after]
    gains = sorted((g for g in gains if g[1] >= least), key=lambda g: -g[1])[:10]
    return [{"type": "%s.%s" % (kind.__module__, kind.__qualname__), "count": count} for kind, count in gains]
