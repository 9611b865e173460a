"""tox gives its commands an environment of its own making: what the harness needs is handed on with each of them.

`TOX_OVERRIDE` reaches environments that inherit `pass_env`; here those with a list, or a PYTHONPATH, of their own too.
"""

import functools
import os

_LISTS = {"PYTHONPATH": os.pathsep, "PYTEST_PLUGINS": ","}


def _hand_on(environment, ours):
    for name, value in ours.items():
        if name.startswith("LEAKGATE_"):
            environment[name] = value
        elif name in _LISTS:
            separator = _LISTS[name]
            theirs = [part for part in environment.get(name, "").split(separator) if part]
            first = value.split(separator)[0]
            environment[name] = separator.join([first] + [part for part in theirs if part != first])


def install(module):
    """`module` is `tox.execute.request`: every command of every environment goes through its one class."""
    ours, original = dict(os.environ), module.ExecuteRequest.__init__

    @functools.wraps(original)
    def init(self, *arguments, **keywords):
        original(self, *arguments, **keywords)
        self.env = dict(self.env)
        _hand_on(self.env, ours)

    module.ExecuteRequest.__init__ = init
