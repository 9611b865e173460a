import gc

import pytest
from app import events


def test_leaks_listener_not_removed():
    widget = events.Widget(events.EMITTER)
    assert events.EMITTER.on and widget.state[0] == 0


def test_clean_listener_removed():
    widget = events.Widget(events.TIDY_EMITTER)
    events.TIDY_EMITTER.emit("change", 3)
    widget.close()
    assert widget.state[0] == 3


def test_clean_listener_on_own_emitter():
    emitter = events.Emitter()
    events.Widget(emitter)
    assert emitter.emit("change", 1) == [None]


def test_leaks_closure_in_list():
    assert events.subscribe("orders")(1) == 1


def test_leaks_partial_in_dict():
    events.on_done(print, "done", [0] * 30)
    assert events.CALLBACKS


def test_leaks_weakref_callbacks():
    assert events.watch(events.Node("watched")).label == "watched"


def test_leaks_generator_never_closed():
    assert next(events.feed(list(range(40)))) == 2


def test_leaks_exception_with_frames():
    def work():
        rows = list(range(200))
        raise ValueError(f"{len(rows)} rows")

    assert events.attempt(work) is None


def test_leaks_cycle_from_global():
    assert events.grow_tree("oak").children


def test_clean_cycle_only_the_collector_frees():
    root = events.Node("ash").add(events.Node("left")).add(events.Node("right"))
    root.children[0].children.append(root)
    assert root.children[0].parent is root


def test_leaks_resurrected():
    events.Phoenix()
    assert events.SURVIVORS


def test_leaks_tee_lagging():
    assert events.split(iter(range(30))) == 435


def test_leaks_exit_stack_global():
    assert events.begin("insert")["statements"]


def test_leaks_atexit_per_call():
    events.say_goodbye("ann")


def test_leaks_codec_search():
    assert len(events.teach_codec("latin")) == 10


def test_leaks_collector_callback():
    assert events.count_collections("run")


def test_leaks_pickler_memo():
    events.archive({"title": "report", "rows": [str(i) * 3 for i in range(50)]})


def test_leaks_logger_per_request(numbers):
    assert events.logger_of(next(numbers)).name


def test_leaks_wrapped_again():
    assert events.instrument()("ann") == "hello ann"


def test_clean_wrapped_and_restored(monkeypatch):
    inner = events.greet
    monkeypatch.setattr(events, "greet", lambda name: inner(name).upper())
    assert events.greet("ann") == "HELLO ANN"


def test_clean_generator_closed():
    generator = (number for number in range(100))
    assert next(generator) == 0
    generator.close()


def test_clean_generator_dropped():
    generator = (bytes(1000) for _ in range(100))
    assert next(generator)


def test_clean_exit_stack_closed():
    with events.contextlib.ExitStack() as stack:
        work = [stack.enter_context(events.transaction(f"t{i}")) for i in range(5)]
    assert len(work) == 5


def test_clean_exception_with_traceback():
    def work():
        rows = list(range(2000))
        raise KeyError(len(rows))

    with pytest.raises(KeyError) as caught:
        work()
    assert caught.value.args == (2000,)


def test_clean_exception_chained_in_cycle():
    try:
        try:
            raise ValueError("first")
        except ValueError as first:
            second = RuntimeError("second")
            second.first = first
            first.second = second
            raise second from first
    except RuntimeError as error:
        kept = error
    assert kept.first.second is kept


def test_clean_atexit_unregistered():
    def bye():
        return "bye"

    events.atexit.register(bye)
    events.atexit.unregister(bye)


def test_clean_weakref_with_callback():
    gone = []
    node = events.Node("short")
    reference = events.weakref.ref(node, gone.append)
    del node
    assert gone == [reference]


def test_clean_finalizer_runs():
    done = []
    node = events.Node("short")
    events.weakref.finalize(node, done.append, 1)
    del node
    assert done == [1]


def test_clean_collector_off_and_on():
    gc.disable()
    try:
        cycle = []
        cycle.append(cycle)
    finally:
        gc.enable()
    assert gc.isenabled()


def test_clean_collects_itself():
    cycle = [bytes(5000)]
    cycle.append(cycle)
    del cycle
    assert gc.collect() >= 1
