"""Looks at objects without running their code: a lazy proxy that is asked for its class or attributes sets itself up."""

import types

_SLOT = (types.GetSetDescriptorType, types.MemberDescriptorType)


def is_a(thing, kinds):
    """`isinstance` by what a thing is, not by what it says it is."""
    return issubclass(type(thing), kinds)


def namespace(thing):
    """The `__dict__` that the interpreter keeps for `thing`; empty where there is none, whatever a property says."""
    for base in type.__getattribute__(type(thing), "__mro__"):
        slot = type.__getattribute__(base, "__dict__").get("__dict__")
        if type(slot) in _SLOT:
            return slot.__get__(thing) or {}
    return {}
