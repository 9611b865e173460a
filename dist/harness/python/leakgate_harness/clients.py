"""Clients of databases and message brokers: what has to be closed by hand, by the class that a library makes.

Pure Python clients open sockets, which are watched as such where no class of theirs stands here.
"""

from functools import partial

from .imports import after_import
from .objects import watch_class

# (module, class, kind, the methods that release it)
_CLASSES = (
    ("psycopg.connection", "Connection", "connection", ("close",)),
    ("psycopg.connection_async", "AsyncConnection", "connection", ("close",)),
    ("pymysql.connections", "Connection", "connection", ("close",)),
    ("MySQLdb.connections", "Connection", "connection", ("close",)),
    ("mysql.connector.connection", "MySQLConnection", "connection", ("close", "disconnect", "shutdown")),
    ("asyncpg.connection", "Connection", "connection", ("close", "terminate")),
    ("aiosqlite.core", "Connection", "connection", ("close",)),
    ("redis.client", "PubSub", "subscription", ("close", "reset")),
    ("redis.asyncio.client", "PubSub", "subscription", ("aclose", "close", "reset")),
    ("pika.adapters.blocking_connection", "BlockingConnection", "connection", ("close",)),
    ("pika.adapters.blocking_connection", "BlockingChannel", "channel", ("close",)),
    ("kafka.consumer.group", "KafkaConsumer", "subscription", ("close",)),
    ("kafka.producer.kafka", "KafkaProducer", "connection", ("close",)),
    ("zmq.sugar.context", "Context", "connection", ("term", "destroy")),
    ("zmq.sugar.socket", "Socket", "socket", ("close",)),
    ("websockets.sync.connection", "Connection", "connection", ("close",)),
)


def _watch(name, kind, releases, module):
    cls = getattr(module, name, None)
    if isinstance(cls, type):
        watch_class(cls, kind, releases)


def watch():
    modules = {}
    for module, *entry in _CLASSES:
        modules.setdefault(module, []).append(entry)
    for module, entries in modules.items():
        after_import(module, partial(_watch_all, entries))


def _watch_all(entries, module):
    for entry in entries:
        _watch(*entry, module)
