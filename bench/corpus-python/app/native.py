"""Memory that Python's allocator does not see."""

import ctypes
import mmap
import sqlite3

LIBC = ctypes.CDLL(None)
LIBC.malloc.restype = ctypes.c_void_p
LIBC.malloc.argtypes = [ctypes.c_size_t]
LIBC.free.argtypes = [ctypes.c_void_p]

MAPS = []


def decode_frame(size):
    address = LIBC.malloc(size)  # retains: native_malloc
    ctypes.memset(address, 1, size)
    return address


def decode_and_free(size):
    address = LIBC.malloc(size)
    ctypes.memset(address, 1, size)
    LIBC.free(address)
    return size


def map_frame(size):
    frame = mmap.mmap(-1, size)
    frame.write(b"\1" * size)
    MAPS.append(frame)  # retains: anonymous_maps
    return frame


class Journal:
    def __init__(self):
        self.connection = sqlite3.connect(":memory:", check_same_thread=False)
        self.connection.execute("create table entries (content blob)")

    def append(self, size):
        self.connection.execute("insert into entries values (zeroblob(?))", (size,))  # retains: database_in_memory
