"""Time as the machine has it. Held in a class: libraries that freeze time replace what modules hold."""

import os
import time


class Clock:
    _wall = staticmethod(time.perf_counter)
    _cpu = staticmethod(time.process_time)
    _times = staticmethod(os.times)
    _sleep = staticmethod(time.sleep)

    @classmethod
    def wall(cls):
        """Milliseconds of wall time since some fixed point."""
        return cls._wall() * 1000

    @classmethod
    def wait(cls, condition, milliseconds):
        """Waits until `condition()` is false, `milliseconds` at most."""
        deadline = cls.wall() + milliseconds
        while condition() and cls.wall() < deadline:
            cls._sleep(0.01)

    @classmethod
    def cpu(cls):
        """Milliseconds of processor time this process has used."""
        return cls._cpu() * 1000

    @classmethod
    def cpu_of_all(cls):
        """The same, with that of its children that ended."""
        return sum(cls._times()[:4]) * 1000
