"""Leaks in fixtures, and fixtures that only hold what is theirs."""

import concurrent.futures
import sqlite3
import threading
from unittest import mock

import pytest
from app import registry, workers

ACCOUNTS = []
CLIENT = mock.Mock()
AUTOUSED = []


@pytest.fixture
def account():
    account = {"name": "ann", "history": list(range(100))}
    ACCOUNTS.append(account)  # retains: in_fixture
    return account


@pytest.fixture
def statement():
    yield {"rows": [1, 2, 3]}
    ACCOUNTS.append({"closed": True, "rows": [bytes(50) for _ in range(5)]})  # retains: in_fixture_teardown


@pytest.fixture
def large_statement():
    yield 1
    registry.keep_blob()


@pytest.fixture
def finalized(request):
    request.addfinalizer(lambda: ACCOUNTS.append([object() for _ in range(20)]))  # retains: in_finalizer


@pytest.fixture
def poller():
    return workers.start_poller()


@pytest.fixture(scope="session")
def pool():
    with concurrent.futures.ThreadPoolExecutor(3) as executor:
        yield executor


@pytest.fixture(scope="module")
def database():
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.execute("create table t (v)")
    yield connection
    connection.close()


@pytest.fixture(scope="class")
def shared_file(tmp_path_factory):
    with open(tmp_path_factory.mktemp("shared") / "data.txt", "w+") as file:
        yield file


@pytest.fixture(scope="package")
def settings():
    return {"debug": False, "names": ["x"] * 100}


@pytest.fixture
def make_user():
    made = []

    def make(name):
        made.append({"name": name, "bag": [0] * 100})
        return made[-1]

    yield make
    made.clear()


@pytest.fixture(autouse=True)
def short_lived():
    AUTOUSED.append(bytes(1000))
    yield
    AUTOUSED.clear()


def test_leaks_in_fixture(account):
    assert account["name"] == "ann"


def test_leaks_in_fixture_teardown(statement):
    assert statement["rows"]


def test_leaks_fixture_teardown_large(large_statement):
    assert large_statement == 1


def test_leaks_in_finalizer(finalized):
    pass


def test_leaks_thread_forever_by_fixture(poller):
    assert poller.is_alive()


def test_leaks_module_mock():
    CLIENT.send("message", {"weight": 3})  # retains: module_mock
    assert CLIENT.send.called


def test_clean_session_pool(pool):
    assert list(pool.map(len, ["a", "bb", "ccc", "dd"])) == [1, 2, 3, 2]


def test_clean_session_pool_again(pool):
    assert pool.submit(sum, [1, 2]).result() == 3


def test_clean_module_database(database):
    with database:
        database.execute("insert into t values (1)")
        database.execute("delete from t")
    assert database.execute("select count(*) from t").fetchone() == (0,)


class TestShared:
    def test_clean_class_file_written(self, shared_file):
        shared_file.seek(0)
        shared_file.write("hello")
        assert shared_file.tell() == 5

    def test_clean_class_file_read(self, shared_file):
        shared_file.seek(0)
        assert shared_file.read() in ("", "hello")


def test_clean_package_settings(settings):
    assert not settings["debug"]


def test_clean_factory_fixture(make_user):
    assert [make_user(name)["name"] for name in "abc"] == ["a", "b", "c"]


def test_clean_autouse_only():
    assert len(AUTOUSED) == 1


@pytest.mark.parametrize("number", range(6))
def test_clean_parametrised(number, settings):
    assert number < len(settings["names"])


@pytest.mark.usefixtures("make_user")
class TestState:
    items = None

    def setup_method(self):
        self.items = [bytes(100) for _ in range(100)]

    def teardown_method(self):
        self.items = None

    def test_clean_setup_method(self):
        assert len(self.items) == 100

    def test_clean_instance_attribute_left(self):
        self.more = list(range(1000))
        assert self.more


def test_clean_record_property(record_property):
    record_property("report", "x" * 2000)


def test_clean_request_node_property(request):
    request.node.user_properties.append(("rows", "y" * 500))


def test_clean_patched_client():
    with mock.patch.object(registry, "publish", autospec=True) as publish:
        registry.publish("signup")
    publish.assert_called_once_with("signup")


@mock.patch("app.registry.order", return_value=7)
def test_clean_patch_decorator(order):
    assert registry.order(3) == 7
    order.assert_called_once()


def test_clean_local_mock():
    client = mock.MagicMock()
    for number in range(50):
        client.send(number)
    assert client.send.call_count == 50


def test_clean_thread_joined():
    done = threading.Event()
    thread = threading.Thread(target=done.set)
    thread.start()
    thread.join()
    assert done.is_set()


def test_clean_thread_local_dies_with_thread():
    thread = threading.Thread(target=registry.trace, args=("inside",))
    thread.start()
    thread.join()
