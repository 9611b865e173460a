"""Runs pairs of modules, before and after a repair, and prints those that do not do the same."""
import csv
import gc
import json
import os
import sys
import tempfile
import warnings

warnings.simplefilter('ignore')


def outcome(source, p, q):
    """What a module's `main` logs, keeps, gives back and raises."""
    logged, kept = [], []

    def log(*values):
        logged.append([readable(v) for v in values])
        return len(logged) % 2

    module = {'csv': csv, 'json': json}
    exec(compile(source, 'module', 'exec'), module)
    try:
        result = readable(module['main'](p, q, log, kept))
    except Exception as error:
        result = [type(error).__name__, str(error)]
    return json.dumps([logged, [readable(k) for k in kept], result], default=str)


def readable(value):
    """A file is told by what can still be read from it."""
    if hasattr(value, 'read') or hasattr(value, '__next__'):
        try:
            return ['reads', *map(str, value)]
        except ValueError as error:
            return ['closed', str(error)]
    return value


def main():
    with tempfile.TemporaryDirectory() as folder:
        p, q = os.path.join(folder, 'p'), os.path.join(folder, 'q')
        with open(p, 'w') as f:
            f.write('a,b\nc,d\n')
        with open(q, 'w') as f:
            f.write('{"a": 1}')
        pairs = json.load(sys.stdin)
        different = []
        for before, after in pairs:
            told = outcome(before, p, q), outcome(after, p, q)
            if told[0] != told[1]:
                different.append([before, after, *told])
        gc.collect()
    print(json.dumps(different))


main()
