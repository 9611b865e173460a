"""Databases."""

import sqlite3

CONNECTIONS = []


def connect(path):
    connection = sqlite3.connect(path)  # acquires: connection_kept
    CONNECTIONS.append(connection)
    return connection


def insert(path, value):
    with sqlite3.connect(path) as connection:  # acquires: connection_with_does_not_close
        connection.execute("create table if not exists t (v)")
        connection.execute("insert into t values (?)", (value,))
        CONNECTIONS.append(connection)
    return value


class Repository:
    def __init__(self, path):
        self.connection = sqlite3.connect(path)  # acquires: repository_not_closed
        self.connection.execute("create table if not exists t (v)")
        self.me = self

    def close(self):
        self.connection.close()
