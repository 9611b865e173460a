"""Files, raw descriptors, temporary files and directories."""

import gzip
import mmap
import os
import select
import tarfile
import tempfile
import zipfile
from multiprocessing import shared_memory

OPENED = []


def keep(resource):
    OPENED.append(resource)
    return resource


def open_report(path):
    return keep(open(path, "w", encoding="utf-8"))  # acquires: file_kept


def read_config(path):
    file = open(path, encoding="utf-8")  # acquires: file_in_cycle
    reader = {"file": file}
    reader["self"] = reader
    return file.readline()


def open_lock(path):
    return os.open(path, os.O_CREAT | os.O_RDWR)  # acquires: raw_descriptor


def make_pipe():
    return os.pipe()  # acquires: pipe


def double(descriptor):
    return os.dup(descriptor)  # acquires: dup


def read_end_only():
    reader, writer = os.pipe()  # acquires: half_a_pipe
    os.close(writer)
    return reader


def poller():
    return keep(select.epoll())  # acquires: epoll


def anonymous_file(name):
    return os.memfd_create(name)  # acquires: memfd


def terminal():
    return os.openpty()  # acquires: openpty


def map_file(path):
    with open(path, "r+b") as file:
        return keep(mmap.mmap(file.fileno(), 0))  # acquires: mapped_file


def list_lazily(folder):
    entries = os.scandir(folder)  # acquires: scandir_half_read
    next(entries)
    return keep(entries)


def open_archive(path):
    return keep(zipfile.ZipFile(path, "w"))  # acquires: zip_file


def open_tarball(path):
    return keep(tarfile.open(path, "w"))  # acquires: tar_file


def open_compressed(path):
    return keep(gzip.open(path, "wb"))  # acquires: gzip_file


def share(size):
    return keep(shared_memory.SharedMemory(create=True, size=size))  # acquires: shared_memory


def scratch_name():
    descriptor, path = tempfile.mkstemp()  # acquires: mkstemp_left
    os.close(descriptor)
    return path


def scratch_folder():
    return tempfile.mkdtemp()  # acquires: mkdtemp_left


def scratch_named():
    with tempfile.NamedTemporaryFile("w", delete=False) as file:  # acquires: named_not_deleted
        file.write("scratch")
    return file.name


def scratch_open():
    return keep(tempfile.TemporaryFile())  # acquires: temporary_file_open


def scratch_tree():
    return keep(tempfile.TemporaryDirectory())  # acquires: temporary_directory_kept


class Journal:
    """Opens its file when first written to; forgets it when rotated."""

    def __init__(self, folder):
        self.folder = folder
        self.part = 0
        self.file = None

    def write(self, line):
        if self.file is None:
            self.file = keep(open(self.folder / f"part-{self.part}.log", "a"))  # acquires: journal_rotated
        self.file.write(line)

    def rotate(self):
        self.part += 1
        self.file = None

    def close(self):
        if self.file is not None:
            self.file.close()
