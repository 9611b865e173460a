"""What the orchestrator asks for, read from the environment once: a test may change the environment."""

import os

from .patterns import Patterns


def _lines(name):
    path = os.environ.get(name)
    if not path:
        return []
    with open(path, encoding="utf-8") as lines:
        return [line.rstrip("\n") for line in lines if line.strip()]


def _number(name, default, least=1):
    try:
        return max(least, int(os.environ.get(name, "")))
    except ValueError:
        return default


class Settings:
    """`confirm`: `off`, `screen`, `all`, or patterns of test ids; `first`: of those to begin with;
    `never`: of those to leave alone.

    All repeats together have `budget` milliseconds (0: as long as the suite took, a minute at least) and `memory` bytes.
    At `cleanup_at` resident bytes (0: never) what finished tests leaked is closed.
    """

    def __init__(self):
        self.folder = os.environ.get("LEAKGATE_RECORDS", "")
        self.batch = _number("LEAKGATE_BATCH", 16)
        self.warmups = _number("LEAKGATE_WARMUPS", 3)
        self.checkpoints = _number("LEAKGATE_CHECKPOINTS", 8)
        self.frames = _number("LEAKGATE_FRAMES", 25)
        self.budget = _number("LEAKGATE_REPEAT_BUDGET", 0)
        self.memory = _number("LEAKGATE_REPEAT_MEMORY", 1 << 30)
        self.cleanup_at = _number("LEAKGATE_CLEANUP_AT", 0, least=0)
        mode = os.environ.get("LEAKGATE_CONFIRM") or "off"
        self.confirm = mode if mode in ("off", "screen", "all") else Patterns(_lines("LEAKGATE_CONFIRM"))
        self.never = Patterns(_lines("LEAKGATE_NO_REPEAT"))
        self.first = Patterns(_lines("LEAKGATE_FIRST"))
