import pytest
from app import registry


def test_leaks_global_list():
    assert registry.publish("signup").name == "signup"


def test_leaks_global_dict():
    assert registry.order(12) >= 10_000


def test_leaks_global_set():
    assert registry.visit("10.0.0.1") in registry.VISITORS


def test_leaks_slow_64_bytes():
    assert registry.remember_bytes() > 0


def test_leaks_slow_linked_tuples():
    assert registry.link("x")[0] == "x"


def test_leaks_slow_dict_keys():
    assert registry.first_time(next(registry.numbers))


@pytest.mark.parametrize("size", [100, 3000])
def test_leaks_bytearray_grows(size):
    assert registry.write_frame(size) >= size


def test_leaks_stringio_grows():
    assert registry.transcribe("a line of a transcript\n" * 4) > 0


def test_leaks_deque_grows():
    assert [registry.note(1000 + i) for i in range(8)]


def test_leaks_array_grows():
    assert registry.sample([0.5] * 24) > 0


def test_leaks_string_joined():
    assert "started" in registry.log("started " * 12)


def test_leaks_tuple_concatenated():
    assert registry.walk(next(registry.numbers))


def test_leaks_queue_never_read():
    assert registry.submit("resize") > 0


class TestScheduling:
    def test_clean_numbers_rise(self):
        first = next(registry.numbers)
        assert next(registry.numbers) > first

    def test_leaks_heap_only_pushed(self):
        assert registry.schedule(5)

    def test_leaks_defaultdict_read(self):
        assert registry.average(f"metric-{next(registry.numbers)}") == 0.0

    def test_clean_defaultdict_known_key(self):
        assert registry.average("latency") == 0.0


class TestScopes:
    def test_leaks_chainmap_children(self):
        assert registry.enter("request") == "request"

    def test_leaks_ordered_dict(self):
        assert registry.rename("a", "b") > 0

    def test_leaks_class_attribute(self):
        assert registry.Session("ann").user == "ann"


def test_leaks_interned_names():
    assert registry.intern_name(next(registry.numbers)) in registry.NAMES


def test_leaks_thread_local():
    assert registry.trace("enter")["entry"] == "enter"


def test_leaks_context_variable():
    assert registry.step("parse")[-1].startswith("parse")


def test_leaks_module_table():
    module = registry.load_plugin("NAMES = ['a'] * 20\ndef run(): return NAMES\n")
    assert len(module.run()) == 20


def test_leaks_large_1_mb():
    assert registry.keep_blob() > 0
