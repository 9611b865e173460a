"""Whose code a frame is, and the place in the user's code that asked for something."""

import os
import site
import sysconfig
import time

PROJECT, DEPENDENCY, STANDARD, RUNNER, HARNESS = "project", "dependency", "standard library", "runner", "harness"

_RUNNERS = ("_pytest", "pluggy", "pytest", "unittest", "xdist", "execnet")


def _folders(*paths):
    found = {p for path in paths if path for p in (os.path.abspath(path), os.path.realpath(path))}
    return tuple(os.path.normcase(p) + os.sep for p in sorted(found))


_HERE = _folders(os.path.dirname(__file__))
_STANDARD = _folders(os.path.dirname(os.__file__), *(sysconfig.get_path(k) for k in ("stdlib", "platstdlib")))
_SITE = _folders(site.getusersitepackages() if hasattr(site, "getusersitepackages") else None)
# Where a project keeps the packages that its installed copy (tox, a wheel) was made from.
_SOURCES = tuple(os.path.join(os.getcwd(), *below) for below in ((), ("src",), ("lib",)))
_started = time.time()
_cache = {}


def _is_made_by_tests(filename):
    """True if it was written since the process began, or is gone: tests write modules only to import them."""
    try:
        return os.stat(filename).st_ctime >= _started
    except (OSError, ValueError):
        return os.path.isabs(filename)  # a relative one may have been right in another working directory


def _source(inside):
    """The project's own file that was installed as `inside` (parts below site-packages); None if it is not its own."""
    for base in _SOURCES:
        file = os.path.join(base, *inside)
        if os.path.isfile(file):
            return file
    return None


def _classify(filename):
    if filename.startswith("<"):
        return STANDARD
    path = os.path.normcase(os.path.abspath(filename))
    if path.startswith(_HERE):
        return HARNESS
    parts = path.split(os.sep)
    packages = [i for i, part in enumerate(parts) if part in ("site-packages", "dist-packages")]
    if packages or path.startswith(_SITE):
        inside = parts[packages[-1] + 1 :] if packages else parts
        if any(os.path.splitext(part)[0] in _RUNNERS for part in inside[:1]):
            return RUNNER
        return PROJECT if _source(inside) else DEPENDENCY
    if path.startswith(_STANDARD):
        return RUNNER if "unittest" in parts else STANDARD
    return DEPENDENCY if _is_made_by_tests(filename) else PROJECT


def owner(filename):
    """Whose file it is: `project`, `dependency`, `standard library`, `runner` or `harness`."""
    known = _cache.get(filename)
    if known is None:
        known = _cache[filename] = _classify(filename)
    return known


def place(frame):
    """(path, line) of the innermost project frame; None if the runner asked for its own sake, or the import of a
    dependency did, which lasts as long as the process."""
    while frame is not None:
        filename = frame.f_code.co_filename
        if filename == "<frozen importlib._bootstrap>":
            return None
        whose = owner(filename)
        if whose == PROJECT:
            return os.path.abspath(filename), frame.f_lineno
        if whose == RUNNER:
            return None
        frame = frame.f_back
    return None


def is_asked_by_dependency(frame):
    """True if the innermost code that is not the standard library's (or ours) is a dependency's."""
    while frame is not None:
        whose = owner(frame.f_code.co_filename)
        if whose not in (STANDARD, HARNESS):
            return whose == DEPENDENCY
        frame = frame.f_back
    return False


def in_finalizer(frame):
    """True when the collector runs this code: in a `__del__`, or a `weakref.finalize` of something that died."""
    while frame is not None:
        code = frame.f_code
        if code.co_name == "__del__":
            return True
        if code.co_name == "_cleanup" and os.path.basename(code.co_filename) == "tempfile.py":
            return True
        frame = frame.f_back
    return False
