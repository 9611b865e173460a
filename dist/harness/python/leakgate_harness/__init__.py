"""The harness inside a tested Python process: standard library only, Python 3.9 and later, loaded by environment alone.

It never writes to the process's own streams and never changes a result. `session` tells the story of a run.
"""
