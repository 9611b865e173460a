"""Runs one command and prints what it used as JSON: measure.py OUT ERR COMMAND ARG…

Standard output and error go to the files OUT and ERR. The kernel counts the processor time of the command and of all
processes it waited for; this wrapper itself is not counted.
"""

import json
import os
import sys
import time

out, err, *command = sys.argv[1:]
writing = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
files = [
    (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
    (os.POSIX_SPAWN_OPEN, 1, out, writing, 0o600),
    (os.POSIX_SPAWN_OPEN, 2, err, writing, 0o600),
]
start = time.perf_counter()
pid = os.posix_spawnp(command[0], command, os.environ, file_actions=files)
_, status, used = os.wait4(pid, 0)
wall = time.perf_counter() - start
print(
    json.dumps(
        {
            "status": os.waitstatus_to_exitcode(status),
            "wall": wall * 1000,
            "cpu": (used.ru_utime + used.ru_stime) * 1000,
        }
    )
)
