"""Names of a module that are loaded when they are first used (PEP 562).

Type checkers read the stub beside the module instead, and so tell misspelt names.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

_MODELS = "generated_client.models"


def lazy(
    module: str, models: str, elsewhere: Mapping[str, str]
) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:
    """`__all__`, `__getattr__` and `__dir__` of a module that gives out generated models.

    Any model can be imported from it; `models` are the ones it is about, with spaces between them.
    `elsewhere` says where names come from that are no model's: `package.module:name`, or
    `package.module` for a module.
    """
    public = [*models.split(), *elsewhere]

    def load(name: str) -> Any:
        source, _, attribute = elsewhere.get(name, f"{_MODELS}:{name}").partition(":")
        loaded = import_module(source)
        if name.startswith("_") or not hasattr(loaded, attribute or "__name__"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        value = getattr(loaded, attribute) if attribute else loaded
        setattr(sys.modules[module], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[module]), *public})

    return public, load, names
