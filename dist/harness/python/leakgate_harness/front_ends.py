"""tox and nox give their commands an environment of their own making: what the harness needs is handed on with each.

`TOX_OVERRIDE` reaches environments that inherit `pass_env`; here those with a list, or a PYTHONPATH, of their own too.
"""

import functools
import os


def _with_ours(environment, ours):
    handed = {name: value for name, value in ours.items() if name.startswith("LEAKGATE_")}
    harness = ours.get("PYTHONPATH", "").split(os.pathsep)[0]
    theirs = [part for part in environment.get("PYTHONPATH", "").split(os.pathsep) if part and part != harness]
    return {**environment, **handed, "PYTHONPATH": os.pathsep.join([harness] + theirs)}


def tox(module):
    """`module` is `tox.execute.request`: every command of every environment goes through its one class."""
    ours, original = dict(os.environ), module.ExecuteRequest.__init__

    @functools.wraps(original)
    def init(self, *arguments, **keywords):
        original(self, *arguments, **keywords)
        self.env = _with_ours(self.env, ours)

    module.ExecuteRequest.__init__ = init


def nox(module):
    """`module` is `nox.popen`: every command of every session goes through its one function."""
    ours, original = dict(os.environ), module.popen

    @functools.wraps(original)
    def popen(args, env=None, **keywords):
        return original(args, env=None if env is None else _with_ours(env, ours), **keywords)

    module.popen = popen
