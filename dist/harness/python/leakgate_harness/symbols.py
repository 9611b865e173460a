"""The function or class around a line, as the scanner names it: `Class.method`, or `<module>`."""

import ast
import tokenize

_cache = {}


def _scopes(node, prefix, found):
    for child in ast.iter_child_nodes(node):
        name = prefix
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            name = prefix + "." + child.name if prefix else child.name
            found.append((child.lineno, child.end_lineno, name))
        _scopes(child, name, found)
    return found


def _load(path):
    try:
        with tokenize.open(path) as source:
            return _scopes(ast.parse(source.read()), "", [])
    except (OSError, SyntaxError, ValueError, RecursionError):
        return []


def symbol(path, line):
    """Name of the innermost scope of `path` that holds `line`."""
    if path not in _cache:
        _cache[path] = _load(path)
    around = [(start, name) for start, end, name in _cache[path] if start <= line <= end]
    return max(around)[1] if around else "<module>"
