import itertools

import pytest
from app import caches

numbers = itertools.count()


def test_leaks_cache_by_new_object():
    assert "/home" in caches.render(caches.Request("/home"))


def test_leaks_lru_cache_unbounded():
    assert caches.parse_version(f"3.{next(numbers)}.{10_000 + next(numbers)}")[0] == 3


def test_leaks_lru_cache_on_method():
    assert caches.Report(list(range(60))).total() == 1770


def test_leaks_pattern_cache():
    assert caches.matcher(f"order-{next(numbers)}").match("nothing") is None


def test_leaks_cache_by_id():
    connection = object()
    caches.buffers_of(connection)
    assert caches.PER_CONNECTION[id(connection)]


def test_leaks_mutable_default():
    assert caches.collect({"a": 1})


def test_leaks_function_attribute():
    assert caches.count("click") > 0


def test_leaks_singledispatch_registered():
    kind = type("Kind", (), {})
    assert caches.teach(kind) == "Kind"


def test_leaks_subclass_registry():
    assert caches.make_plugin("Export")().run() == "Export"


def test_clean_lru_cache_128():
    assert caches.bounded_square(next(numbers))["square"] >= 0


def test_clean_lru_cache_128_ten_a_time():
    for _ in range(10):
        caches.bounded_square(next(numbers))
    assert caches.bounded_square.cache_info().currsize <= 128


def test_clean_lru_cache_32():
    assert len(caches.small_bounded(next(numbers))) > 2000


def test_clean_eviction_at_200():
    assert caches.EVICTING_200.put(next(numbers), bytes(300))


def test_clean_eviction_at_64():
    assert caches.EVICTING_64.put(next(numbers), {"n": [0] * 20})


def test_clean_deque_of_50():
    caches.LAST_50.append({"at": next(numbers), "body": "x" * 200})
    assert len(caches.LAST_50) <= 50


def test_clean_deque_of_1000():
    caches.LAST_1000.extend(f"line {next(numbers)}" for _ in range(100))
    assert len(caches.LAST_1000) <= 1000


def test_clean_batch_of_16():
    caches.BATCH_16.add(bytes(1000))
    assert len(caches.BATCH_16.rows) < 16


def test_clean_batch_of_50():
    caches.BATCH_50.add([next(numbers)] * 30)
    assert len(caches.BATCH_50.rows) < 50


def test_clean_pool_fills_slowly():
    assert len(caches.POOL.take()) <= 8


def test_clean_one_of_twenty_countries(rng):
    assert caches.country(rng.choice("ABCDEFGHIJKLMNOPQRST"))["names"]


def test_clean_weak_keys():
    request = caches.Request("/weak")
    caches.BY_KEY[request] = [request.path] * 50
    assert request in caches.BY_KEY


def test_clean_weak_values():
    request = caches.Request("/weak")
    caches.BY_NAME[f"request-{next(numbers)}"] = request
    assert len(caches.BY_NAME) >= 1


def test_clean_cache_on_known_versions():
    assert [caches.parse_version(text) for text in ("3.9", "3.14", "2.7.18")]


def test_clean_known_pattern():
    assert caches.matcher("order").match("order")


def test_clean_cache_emptied_afterwards():
    for _ in range(50):
        caches.parse_version.__wrapped__("1.2.3")
    own = caches.functools.lru_cache(maxsize=None)(str)
    assert own(next(numbers))
    own.cache_clear()


def test_clean_cached_property():
    class Page:
        @caches.functools.cached_property
        def body(self):
            return "x" * 10_000

    assert len(Page().body) == 10_000


def test_clean_dispatch_on_new_class():
    assert caches.encode(type("Fresh", (), {"__repr__": lambda self: "fresh"})()) == "fresh"


@pytest.mark.parametrize(
    "size", [pytest.param(5000, id="leaks_large_rows"), pytest.param(500, id="clean_small_rows")]
)
def test_rows(size):
    from app import modes

    assert modes.store("row", size)
