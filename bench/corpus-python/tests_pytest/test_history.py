import concurrent.futures
import os
import socket
import threading
import weakref

import pytest
from app import history


@pytest.fixture(scope="session")
def executor():
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        yield pool


@pytest.fixture(scope="class")
def pair():
    left, right = socket.socketpair()
    with left, right:
        yield left, right


def test_leaks_undo_history():
    history.EDITOR.edit("a")


def test_leaks_weak_key_held_by_its_value():
    assert history.side_table() in history.SIDES


def test_leaks_bound_method():
    history.subscribe()


def test_leaks_chain_of_causes():
    history.fail()


def test_leaks_chained_iterators():
    history.chain()


def test_leaks_composed_partials():
    history.compose()


def test_leaks_view_of_a_large_buffer():
    history.header()


def test_leaks_folder_descriptor(tmp_path):
    assert history.open_folder(tmp_path) > 2


def test_leaks_socket_file_kept():
    history.stream_of_pair()


def test_leaks_timer_that_rearms():
    history.tick(threading.Event())


@pytest.mark.parametrize("name", ["red", "green"])
def test_leaks_grouped_by_one_key(name):
    history.group(name)


def test_clean_undo_of_40():
    history.BOUNDED.edit("a")


def test_clean_weak_set():
    nodes = weakref.WeakSet(history.Node() for _ in range(50))
    assert len(nodes) == 0


def test_clean_weak_method():
    node = history.Node()
    assert weakref.WeakMethod(node.handle)()() == 512


def test_clean_cause_chain_local():
    with pytest.raises(ValueError) as caught:
        try:
            raise KeyError("inner")
        except KeyError as error:
            raise ValueError("outer") from error
    assert isinstance(caught.value.__cause__, KeyError)


def test_clean_view_released():
    packet = bytearray(1 << 20)
    with memoryview(packet) as view:
        assert view[:4] == bytes(4)
    packet.clear()


def test_clean_group_popped():
    history.group("passing")
    assert history.GROUPS.pop("passing")


def test_clean_mutual_nodes():
    one, other = history.Node(), history.Node()
    one.other, other.other = other, one


def test_clean_folder_descriptor_closed(tmp_path):
    descriptor = history.open_folder(tmp_path)
    os.close(descriptor)


def test_clean_timer_that_rearms_cancelled():
    timer = history.tick(threading.Event())
    timer.cancel()
    timer.join()


def test_clean_session_executor(executor):
    assert executor.submit(sum, [1, 2]).result() == 3


def test_clean_session_executor_many(executor):
    assert list(executor.map(abs, range(-20, 0)))[0] == 20


class TestPair:
    def test_clean_class_pair_sends(self, pair):
        pair[0].sendall(b"x")
        assert pair[1].recv(1) == b"x"

    def test_clean_socket_file_closed(self, pair):
        with pair[0].makefile("wb") as file:
            file.write(b"y")
        assert pair[1].recv(1) == b"y"
