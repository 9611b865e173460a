import pytest
from app import modes, native, state

JOURNAL = native.Journal()


class TestAudit:
    """The second leaks only once the first has run."""

    def test_clean_enabling_audit(self):
        modes.enable_audit()
        assert modes.AUDIT["on"]

    def test_leaks_after_audit_enabled(self):
        assert modes.withdraw(10) == 10


class TestSink:
    def test_clean_opening_a_sink(self):
        modes.open_sink()
        assert modes.SINK is not None

    def test_leaks_after_sink_opened(self):
        assert modes.deposit(5) == 5


def test_leaks_every_third_call():
    assert modes.every_third(3000) == 3000


def test_leaks_error_path_only():
    def work(attempt):
        if attempt == 0:
            raise ConnectionError("refused")
        return "ok"

    assert modes.retry(work, 2) == "ok"


def test_clean_no_error_no_retry():
    assert modes.retry(lambda attempt: "ok", 2) == "ok"


def test_leaks_native_malloc():
    assert native.decode_frame(256 * 1024)


def test_clean_native_freed():
    assert native.decode_and_free(256 * 1024)


def test_leaks_anonymous_maps():
    assert len(native.map_frame(128 * 1024)) == 128 * 1024


def test_leaks_database_in_memory():
    JOURNAL.append(40_000)


def test_leaks_search_path():
    assert state.extend_path() > 0


def test_leaks_records_remembered():
    state.remember("payment refused")
    assert state.MEMORY.records


@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_clean_switches_are_read(name, monkeypatch):
    monkeypatch.setenv(f"APP_{name}", "1")
    assert state.os.environ[f"APP_{name}"] == "1"
