import contextlib
import sqlite3

import pytest
from app import store


@pytest.fixture(scope="module")
def lasting(tmp_path_factory):
    """Its one test is the only one of its module-wide connection, which nobody closes."""
    return sqlite3.connect(tmp_path_factory.mktemp("db") / "a.db", check_same_thread=False)  # acquires: module_fixture


def test_leaks_connection_kept(tmp_path):
    assert store.connect(tmp_path / "a.db").execute("select 1").fetchone() == (1,)


def test_leaks_connection_with_does_not_close(tmp_path):
    assert store.insert(tmp_path / "a.db", 3) == 3


def test_leaks_repository_not_closed(tmp_path):
    assert store.Repository(tmp_path / "a.db").connection


def test_leaks_module_fixture(lasting):
    assert lasting.execute("select 1").fetchone() == (1,)


def test_clean_repository_closed(tmp_path):
    with contextlib.closing(store.Repository(tmp_path / "a.db")) as repository:
        repository.connection.execute("insert into t values (1)")


def test_clean_connection_closing():
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript("create table t (v); insert into t values (1)")


def test_clean_connection_large_rows():
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("create table t (v)")
        connection.executemany("insert into t values (?)", ((bytes(1000),) for _ in range(2000)))


def test_clean_connection_backup():
    with contextlib.closing(sqlite3.connect(":memory:")) as one:
        with contextlib.closing(sqlite3.connect(":memory:")) as other:
            one.backup(other)
