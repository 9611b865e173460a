"""What pytest itself keeps each time an item runs again: removed, or it would look like the test's own growth.

Rests on attributes that pytest does not promise; where one is missing, nothing is trimmed.
"""

import contextlib
import functools


def _is_stale(finalizer):
    fixture = getattr(getattr(finalizer, "func", None), "__self__", None)
    return isinstance(finalizer, functools.partial) and getattr(fixture, "cached_result", True) is None


@contextlib.contextmanager
def unheard(config):
    """Nobody is told of warnings meanwhile: the terminal counts them, and distributed workers send them on."""
    listeners = [i for i in config.hook.pytest_warning_recorded.get_hookimpls() if not i.hookwrapper]
    functions = [listener.function for listener in listeners]
    for listener in listeners:
        listener.function = lambda *_: None
    try:
        yield
    finally:
        for listener, function in zip(listeners, functions):
            listener.function = function


class Residue:
    """Notes how much `item` and the hooks hold now; `trim` brings them back to that."""

    def __init__(self, item):
        self._item = item
        self._kept = [(things, len(things)) for things in self._lists()]
        # Names of modules that were imported: tests make up new ones each time.
        hook = getattr(item.config.pluginmanager, "rewrite_hook", None)
        self._imported = getattr(hook, "_marked_for_rewrite_cache", {})
        self._known = set(self._imported)

    def _lists(self):
        # Historic calls are kept for plugins registered later.
        history = getattr(self._item.config.hook.pytest_warning_recorded, "_call_history", None)
        return [history or [], getattr(self._item, "_report_sections", []), self._item.user_properties]

    def trim(self):
        for things, length in self._kept:
            del things[length:]
        if len(self._imported) > len(self._known):
            for name in self._imported.keys() - self._known:
                del self._imported[name]
        for fixture in self._fixtures():
            # A wider fixture collects one finaliser for each use by a narrower one.
            finalizers = getattr(fixture, "_finalizers", [])
            if len(finalizers) > 1:
                finalizers[:] = [finalizer for finalizer in finalizers if not _is_stale(finalizer)]

    def _fixtures(self):
        """Definitions of all fixtures that the item uses: those it names, and those asked for while it ran."""
        named = getattr(getattr(self._item, "_fixtureinfo", None), "name2fixturedefs", {})
        asked = getattr(getattr(self._item, "_request", None), "_arg2fixturedefs", {})
        return {fixture for fixtures in [*named.values(), *asked.values()] for fixture in fixtures}
