"""Orders, kept in SQLite."""

import sqlite3
from contextlib import closing


def create(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, item TEXT, cents INTEGER)")


def add(path, item, cents):
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute("INSERT INTO orders (item, cents) VALUES (?, ?)", (item, cents)).lastrowid


def total(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT COALESCE(SUM(cents), 0) FROM orders").fetchone()[0]
