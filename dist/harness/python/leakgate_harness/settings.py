"""What the orchestrator asks for, read from the environment once: a test may change the environment."""

import os


def _ids(path):
    with open(path, encoding="utf-8") as lines:
        return {line.rstrip("\n") for line in lines if line.strip()}


def _number(name, default, least=1):
    try:
        return max(least, int(os.environ.get(name, "")))
    except ValueError:
        return default


class Settings:
    """`confirm`: `off`, `screen`, `all`, or a set of test ids. All repeats have `budget` milliseconds, `memory` bytes.

    At `cleanup_at` resident bytes (0: never) what finished tests leaked is closed.
    """

    def __init__(self):
        self.folder = os.environ.get("LEAKGATE_RECORDS", "")
        self.batch = _number("LEAKGATE_BATCH", 8)
        self.budget = _number("LEAKGATE_REPEAT_BUDGET", 120000)
        self.memory = _number("LEAKGATE_REPEAT_MEMORY", 1 << 30)
        self.cleanup_at = _number("LEAKGATE_CLEANUP_AT", 0, least=0)
        mode = os.environ.get("LEAKGATE_CONFIRM") or "off"
        self.confirm = mode if mode in ("off", "screen", "all") else _ids(mode)
        never = os.environ.get("LEAKGATE_NO_REPEAT")
        self.never = _ids(never) if never else set()
