import contextlib
import http.client
import selectors
import socket
import socketserver
import threading

import pytest
from app import net


@pytest.fixture
def server():
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


@pytest.fixture(scope="module")
def web():
    with net.http.server.ThreadingHTTPServer(("127.0.0.1", 0), net.Quiet) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_address
        server.shutdown()
        thread.join()


def test_leaks_client_socket(server):
    assert net.dial(server.getsockname()).getpeername() == server.getsockname()


def test_leaks_datagram_socket():
    assert net.datagram().fileno() > 2


def test_leaks_socket_pair():
    left, right = net.pair()
    left.send(b"x")
    assert right.recv(1) == b"x"


def test_leaks_half_socket_pair():
    assert net.half_pair().recv(1) == b""


def test_leaks_listening_socket():
    assert net.listen().getsockname()[1]


def test_leaks_accepted_socket(server):
    with socket.create_connection(server.getsockname()):
        assert net.accept(server).fileno() > 2


def test_leaks_detached_socket():
    assert net.detach() > 2


def test_leaks_http_connection(server):
    assert net.fetch(*server.getsockname()).sock


def test_leaks_selector(server):
    assert net.registered(server).get_map()


def test_leaks_http_server():
    assert net.serve().server_port


def test_clean_socket_in_with(server):
    with socket.create_connection(server.getsockname()) as client:
        assert client.fileno() > 2


def test_clean_socket_pair_closed():
    with contextlib.ExitStack() as stack:
        left, right = (stack.enter_context(end) for end in socket.socketpair())
        left.send(b"x")
        assert right.recv(1) == b"x"


def test_clean_detached_and_closed():
    socket.close(net.detach())


def test_clean_selector_closed(server):
    with selectors.DefaultSelector() as selector:
        selector.register(server, selectors.EVENT_READ)
        assert selector.select(0) == []


def test_clean_http_round_trip(web):
    connection = http.client.HTTPConnection(*web)
    connection.request("GET", "/")
    assert connection.getresponse().read() == b"ok"
    connection.close()


def test_clean_urlopen(web):
    from urllib.request import urlopen

    with urlopen(f"http://{web[0]}:{web[1]}/") as answer:
        assert answer.read() == b"ok"


def test_clean_tcp_server_in_test():
    class Echo(socketserver.StreamRequestHandler):
        def handle(self):
            self.wfile.write(self.rfile.readline())

    with socketserver.TCPServer(("127.0.0.1", 0), Echo) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        with socket.create_connection(server.server_address) as client:
            client.sendall(b"hi\n")
            assert client.makefile("rb").readline() == b"hi\n"
        thread.join()
