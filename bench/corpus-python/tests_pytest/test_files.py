import gzip
import itertools
import os
import tempfile
import zipfile

import pytest
from app import files

numbers = itertools.count()


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "config.ini"
    path.write_text("[app]\nname = demo\n" * 20)
    return path


def test_leaks_file_kept(tmp_path):
    files.open_report(tmp_path / "report.txt").write("hello")


def test_leaks_file_in_cycle(text):
    assert files.read_config(text) == "[app]\n"


def test_leaks_raw_descriptor(tmp_path):
    assert files.open_lock(tmp_path / "lock") > 2


def test_leaks_pipe():
    assert len(files.make_pipe()) == 2


def test_leaks_dup(text):
    with open(text) as file:
        assert files.double(file.fileno()) > 2


def test_leaks_half_a_pipe():
    assert files.read_end_only() > 2


def test_leaks_epoll():
    assert files.poller().fileno() > 2


def test_leaks_memfd():
    assert files.anonymous_file("scratch") > 2


def test_leaks_openpty():
    assert len(files.terminal()) == 2


def test_leaks_mapped_file(text):
    assert files.map_file(text)[:5] == b"[app]"


def test_leaks_scandir_half_read(text):
    assert files.list_lazily(text.parent)


def test_leaks_zip_file(tmp_path):
    files.open_archive(tmp_path / "a.zip").writestr("a.txt", "a")


def test_leaks_tar_file(tmp_path):
    assert files.open_tarball(tmp_path / "a.tar").name


def test_leaks_gzip_file(tmp_path):
    files.open_compressed(tmp_path / "a.gz").write(b"abc")


def test_leaks_shared_memory():
    assert files.share(4096).size >= 4096


def test_leaks_mkstemp_left():
    assert os.path.exists(files.scratch_name())


def test_leaks_mkdtemp_left():
    assert os.path.isdir(files.scratch_folder())


def test_leaks_named_not_deleted():
    assert os.path.exists(files.scratch_named())


def test_leaks_temporary_file_open():
    files.scratch_open().write(b"abc")


def test_leaks_temporary_directory_kept():
    assert os.path.isdir(files.scratch_tree().name)


class TestJournal:
    def test_leaks_journal_rotated(self, tmp_path):
        journal = files.Journal(tmp_path)
        for number in range(3):
            journal.write(f"line {number}\n")
            journal.rotate()

    def test_clean_journal_closed(self, tmp_path):
        journal = files.Journal(tmp_path)
        journal.write("line\n")
        journal.close()
        files.OPENED.remove(journal.file)


def test_clean_tmp_path_text(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("hello" * 1000)
    assert path.read_text().startswith("hello")


def test_clean_tmp_path_large(tmp_path):
    (tmp_path / "large.bin").write_bytes(bytes(1024 * 1024))


def test_clean_tmp_path_many(tmp_path):
    for number in range(50):
        (tmp_path / f"{number}.txt").touch()
    assert len(list(tmp_path.iterdir())) == 50


def test_clean_tmp_path_factory(tmp_path_factory):
    assert tmp_path_factory.mktemp("made").is_dir()


def test_clean_tmpdir(tmpdir):
    tmpdir.join("a.txt").write("a")


def test_clean_file_in_with(text):
    with open(text) as file:
        assert file.readline()


def test_clean_file_closed_in_finally(text):
    file = open(text)
    try:
        assert file.read()
    finally:
        file.close()


def test_clean_file_opened_in_cycle_but_closed(text):
    reader = {"file": open(text)}
    reader["self"] = reader
    reader["file"].close()


def test_clean_descriptor_closed(tmp_path):
    descriptor = files.open_lock(tmp_path / "lock")
    os.close(descriptor)


def test_clean_fdopen(tmp_path):
    with os.fdopen(os.open(tmp_path / "x", os.O_CREAT | os.O_WRONLY), "w") as file:
        file.write("x")


def test_clean_pipe_closed():
    reader, writer = files.make_pipe()
    os.write(writer, b"x")
    os.close(writer)
    assert os.read(reader, 10) == b"x"
    os.close(reader)


def test_clean_dup2_and_back(tmp_path):
    saved = os.dup(2)
    with open(tmp_path / "err", "wb") as file:
        os.dup2(file.fileno(), 2)
        os.dup2(saved, 2)
    os.close(saved)


def test_clean_scandir_in_with(text):
    with os.scandir(text.parent) as entries:
        assert next(entries).name


def test_clean_temporary_file():
    with tempfile.TemporaryFile() as file:
        file.write(b"abc")


def test_clean_named_temporary_file():
    with tempfile.NamedTemporaryFile() as file:
        assert os.path.exists(file.name)


def test_clean_named_deleted_by_hand():
    path = files.scratch_named()
    os.unlink(path)


def test_clean_mkstemp_removed():
    os.remove(files.scratch_name())


def test_clean_mkdtemp_removed():
    os.rmdir(files.scratch_folder())


def test_clean_temporary_directory():
    with tempfile.TemporaryDirectory() as folder:
        open(os.path.join(folder, "a"), "w").close()


def test_clean_spooled():
    with tempfile.SpooledTemporaryFile(max_size=100) as file:
        file.write(bytes(1000))


def test_clean_zip_read_back(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", "a" * 1000)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive, archive.open("a.txt") as member:
        assert member.read(1) == b"a"


def test_clean_gzip_read_back(tmp_path):
    with gzip.open(tmp_path / "a.gz", "wt") as file:
        file.write("abc")
    with gzip.open(tmp_path / "a.gz", "rt") as file:
        assert file.read() == "abc"


def test_clean_shared_memory_unlinked():
    block = files.shared_memory.SharedMemory(create=True, size=1024)
    block.close()
    block.unlink()


def test_clean_chdir(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert os.getcwd() == str(tmp_path.resolve())
