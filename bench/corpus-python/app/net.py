"""Sockets, servers and clients."""

import http.client
import http.server
import selectors
import socket
import threading

OPEN = []


def dial(address):
    client = socket.create_connection(address)  # acquires: client_socket
    OPEN.append(client)
    return client


def datagram():
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)  # acquires: datagram_socket
    OPEN.append(client)
    return client


def pair():
    ends = socket.socketpair()  # acquires: socket_pair
    OPEN.append(ends)
    return ends


def half_pair():
    left, right = socket.socketpair()  # acquires: half_socket_pair
    left.close()
    OPEN.append(right)
    return right


def listen():
    server = socket.create_server(("127.0.0.1", 0))  # acquires: listening_socket
    OPEN.append(server)
    return server


def accept(server):
    connection, _ = server.accept()  # acquires: accepted_socket
    OPEN.append(connection)
    return connection


def detach():
    return socket.socket().detach()  # acquires: detached_socket


def fetch(host, port):
    connection = http.client.HTTPConnection(host, port)
    connection.connect()  # acquires: http_connection
    OPEN.append(connection)
    return connection


def registered(sock):
    selector = selectors.DefaultSelector()  # acquires: selector
    selector.register(sock, selectors.EVENT_READ)
    OPEN.append(selector)
    return selector


class Quiet(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *arguments):
        pass


def serve():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet)  # acquires: http_server
    threading.Thread(target=server.serve_forever, daemon=True).start()  # acquires: http_server
    OPEN.append(server)
    return server
