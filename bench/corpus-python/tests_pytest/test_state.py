import logging
import os
import signal
import sys
import types
import warnings

import pytest
from app import state


def test_leaks_log_handler():
    assert state.add_handler() in logging.getLogger("app").handlers


def test_leaks_file_handler(tmp_path):
    state.log_to_file(tmp_path / "audit.log")


def test_leaks_signal_handler():
    state.handle_signal()


def test_leaks_signal_chain():
    state.chain_signal()


def test_leaks_environment():
    state.export()


def test_leaks_environment_switch():
    state.switch_on("APP_SWITCH")


def test_clean_log_handler_removed():
    handler = state.add_handler()
    logging.getLogger("app").removeHandler(handler)


def test_clean_file_handler_closed(tmp_path):
    handler = logging.FileHandler(tmp_path / "a.log")
    logger = logging.getLogger("app.closed")
    logger.addHandler(handler)
    logger.warning("written")
    logger.removeHandler(handler)
    handler.close()


def test_clean_signal_restored():
    before = signal.signal(signal.SIGHUP, lambda *arguments: None)
    signal.signal(signal.SIGHUP, before)


def test_clean_environment_restored():
    os.environ["APP_SHORT"] = "1"
    del os.environ["APP_SHORT"]


def test_clean_monkeypatched_environment(monkeypatch):
    monkeypatch.setenv("APP_PATCHED", "x" * 1000)
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setitem(sys.modules, "app_fake", types.ModuleType("app_fake"))
    monkeypatch.syspath_prepend("/nowhere")


def test_clean_logging_many_lines():
    for number in range(200):
        logging.getLogger("app.lines").info("line %d", number)


def test_clean_caplog(caplog):
    with caplog.at_level(logging.DEBUG):
        for number in range(50):
            logging.getLogger("app.caplog").debug("line %d of %s", number, "x" * 100)
    assert len(caplog.records) == 50


def test_clean_logged_exception(caplog):
    try:
        raise ValueError("for the log")
    except ValueError:
        logging.getLogger("app.caplog").exception("failed")
    assert caplog.records[-1].exc_info


def test_clean_capsys(capsys):
    print("x" * 1_000_000)
    assert len(capsys.readouterr().out) > 1_000_000


def test_clean_capfd(capfd):
    os.write(1, b"y" * 10_000)
    assert len(capfd.readouterr().out) == 10_000


def test_clean_printed_and_not_read():
    print("z" * 20_000)


def test_clean_warning():
    with pytest.warns(UserWarning, match="old"):
        warnings.warn("old", UserWarning)


def test_clean_recwarn(recwarn):
    for number in range(20):
        warnings.warn(f"old {number}", DeprecationWarning)
    assert len(recwarn) == 20


@pytest.mark.filterwarnings("ignore")
def test_clean_warning_ignored():
    warnings.warn("ignored", UserWarning)


def test_clean_module_put_in_and_taken_out():
    module = types.ModuleType("app_transient")
    module.rows = [0] * 1000
    sys.modules["app_transient"] = module
    del sys.modules["app_transient"]


def test_clean_recursion_limit():
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(before + 100)
    sys.setrecursionlimit(before)


def test_clean_stdout_replaced(monkeypatch):
    import io

    monkeypatch.setattr(sys, "stdout", io.StringIO())
    print("caught" * 100)
    assert sys.stdout.getvalue()


def test_clean_trace_of_memory():
    import tracemalloc

    if not tracemalloc.is_tracing():
        tracemalloc.start()
        kept = [bytes(100) for _ in range(100)]
        assert tracemalloc.get_traced_memory()[0] > 0
        del kept
        tracemalloc.stop()
