"""Apply overlays (OpenAPI Overlay 1.0): changes that are kept beside a document.

Source: https://spec.openapis.org/overlay/v1.0.0.html
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

Json = dict[str, Any]


class OverlayError(ValueError):
    """An overlay is not valid or can't be applied; the message names the action."""


def apply(document: Any, overlay: Any, *, name: str) -> tuple[Any, list[str]]:
    """The document with the actions of an overlay applied in order, and the warnings.

    A warning names an action whose target selects nothing. The inputs are not changed.
    """
    document = _copy(document)
    unused = []
    for index, action in enumerate(_actions(overlay, name)):
        where = f"{name}#/actions/{index}"
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            raise OverlayError(f"{where}: expected a mapping with a `target`, a JSONPath")
        matches = _select(action["target"], document, where)
        if not matches:
            unused.append(f"{where}: the target {action['target']} selects nothing")
        elif action.get("remove") is True:
            _remove(matches, where)
        elif "update" in action:
            for match in matches:
                _update(match.obj, action["update"], f"{where}: {match.path}")
    return document, unused


def _actions(overlay: Any, name: str) -> list[Any]:
    version = overlay.get("overlay") if isinstance(overlay, dict) else None
    if str(version).split(".")[:2] != ["1", "0"]:
        raise OverlayError(f"{name}: found `overlay: {version!r:.40}`, expected 1.0.x")
    actions = overlay.get("actions")
    if not isinstance(actions, list) or not actions:
        raise OverlayError(f"{name}: expected a list of `actions`")
    return actions


def _select(target: str, document: Any, where: str) -> list[Any]:
    """The nodes that a JSONPath selects, each node once."""
    try:
        from jsonpath import JSONPathEnvironment, JSONPathError
    except ImportError as exc:
        raise OverlayError(
            "overlays need python-jsonpath: pip install 'openai-compatible-client[codegen]'"
        ) from exc
    try:
        found = JSONPathEnvironment(strict=True).finditer(target, document)
        return list({match.parts: match for match in found}.values())
    except (JSONPathError, RecursionError) as exc:
        reason = str(exc).partition("\n")[0]
        raise OverlayError(f"{where}: the target {target} is no JSONPath: {reason}") from exc


def _remove(matches: Iterable[Any], where: str) -> None:
    holders: dict[int, tuple[Any, set[Any]]] = {}
    for match in matches:
        if match.parent is None:
            raise OverlayError(f"{where}: the document itself can't be removed")
        _, keys = holders.setdefault(id(match.parent.obj), (match.parent.obj, set()))
        keys.add(match.parts[-1])
    for holder, keys in holders.values():
        # Items are removed from the end of a list, because each removal moves the items after it.
        for key in sorted(keys, reverse=True):
            del holder[key]


def _update(node: Any, update: Any, where: str) -> None:
    if isinstance(node, list):
        node.append(_copy(update))
    elif not isinstance(node, dict):
        raise OverlayError(f"{where} is {node!r:.40}: target the object that holds it")
    elif not isinstance(update, dict):
        raise OverlayError(f"{where} is an object: expected an object to merge into it")
    else:
        _merge(node, update)


def _merge(node: Json, update: Json) -> None:
    """Merge objects at every depth, join lists, and replace all other values."""
    for key, new in update.items():
        old = node.get(key)
        if isinstance(old, dict) and isinstance(new, dict):
            _merge(old, new)
        elif isinstance(old, list) and isinstance(new, list):
            old.extend(_copy(new))
        else:
            node[key] = _copy(new)


def _copy(value: Any) -> Any:
    return json.loads(json.dumps(value))
