"""Brings the plugin into pytest, where it reads the plugins of its environment.

Not by PYTEST_PLUGINS: a child that is cut off from PYTHONPATH (`-I`, an environment of its own) would not find what that
names, and fail.
"""

import functools


def install(module):
    """`module` is `_pytest.config`."""
    manager = module.PytestPluginManager
    original = manager.consider_env

    @functools.wraps(original)
    def consider_env(self):
        original(self)
        from . import pytest_adapter, whole_process

        whole_process.give_way()
        if not self.is_registered(pytest_adapter):
            self.register(pytest_adapter, pytest_adapter.__name__)

    manager.consider_env = consider_env
