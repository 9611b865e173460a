"""Acts on a module once it has been imported, without importing it: a tested process keeps the modules it has."""

import sys


class _Loader:
    """The module's own loader, with a call after execution."""

    def __init__(self, loader, action):
        self._loader = loader
        self._action = action

    def __getattr__(self, name):
        return getattr(self._loader, name)

    def create_module(self, spec):
        return self._loader.create_module(spec)

    def exec_module(self, module):
        # The module must not remember a loader of ours: resources and inspection go through the original.
        module.__loader__ = module.__spec__.loader = self._loader
        self._loader.exec_module(module)
        # A module may be looked for, without being loaded, any number of times before.
        _finder.actions.pop(module.__name__, None)
        self._action(module)


class _Finder:
    def __init__(self):
        self.actions = {}

    def find_spec(self, name, path=None, target=None):
        action = self.actions.get(name)
        if action is None:
            return None
        for finder in sys.meta_path:
            spec = None if finder is self else finder.find_spec(name, path, target)
            if spec is not None:
                if spec.loader is not None:  # a namespace package runs nothing
                    spec.loader = _Loader(spec.loader, action)
                return spec
        return None


_finder = _Finder()


def after_import(name, action):
    """Calls `action(module)` now if `name` is imported already, else right after its import."""
    if name in sys.modules:
        action(sys.modules[name])
        return
    if _finder not in sys.meta_path:
        sys.meta_path.insert(0, _finder)
    _finder.actions[name] = action
