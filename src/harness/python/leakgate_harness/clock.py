"""Time as the machine has it. Held in a class: libraries that freeze time replace what modules hold."""

import time


class Clock:
    _wall = staticmethod(time.perf_counter)
    _cpu = staticmethod(time.process_time)

    @classmethod
    def wall(cls):
        """Milliseconds of wall time since some fixed point."""
        return cls._wall() * 1000

    @classmethod
    def cpu(cls):
        """Milliseconds of processor time this process has used."""
        return cls._cpu() * 1000
