"""Load JSON and YAML as plain values, within bounds.

A key that stands twice in one mapping is an error, because one of the values would be lost. YAML is
read as version 1.2, because OpenAPI documents are written in that version. No YAML tag makes
anything but data.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from typing import Any

import yaml

from .limits import (
    DEEPEST,
    MOST_VALUES,
    TooMuch,
    check_limits,
    check_size,
    too_deep_error,
    too_many_error,
)

_MOST_MERGED = 100_000
_LONGEST_NUMBER = 400
_TAG = "tag:yaml.org,2002:"


def load_json(text: bytes) -> Any:
    """The document in a JSON text; ValueError where the text is not JSON."""
    try:
        return check_limits(json.loads(check_size(text), object_pairs_hook=_members))
    except RecursionError:
        raise too_deep_error() from None


def load_yaml(text: bytes) -> Any:
    """The document in a YAML text; `yaml.YAMLError` or ValueError where it is none."""
    loader = _Loader(check_size(text))
    try:
        return check_limits(loader.get_single_data())
    except RecursionError:
        raise too_deep_error() from None
    except yaml.MarkedYAMLError as exc:
        # libyaml 0.2.6 has its own bound on depth and, because it reads ahead, may meet that first.
        if exc.problem == "exceeded maximum nesting depth":
            raise too_deep_error() from None
        raise
    finally:
        loader.dispose()


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object of its members; ValueError where two have one name."""
    members = dict(pairs)
    if len(members) != len(pairs):
        [(key, _)] = Counter(key for key, _ in pairs).most_common(1)
        raise _twice_error(key)
    return members


def _twice_error(key: str, where: str = "") -> ValueError:
    return ValueError(f"the key {key!r:.60} stands twice in one mapping{where}: remove one of them")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """A safe YAML loader within bounds; dates become text, sets mappings, as in JSON."""

    def __init__(self, text: bytes) -> None:
        super().__init__(text)
        self._depth = self._nodes = self._merged = 0
        self._flat: set[int] = set()

    def descend_resolver(self, node: Any, _index: Any) -> None:
        """Count the nodes and their depth; PyYAML calls this method for each node.

        The depth is checked while parsing, because the C library has no bound but the stack.
        """
        self._depth += 1
        self._nodes += 1
        if self._depth > DEEPEST + 2:
            raise too_deep_error(_place(node))
        if self._nodes > 2 * MOST_VALUES:
            raise too_many_error()

    def ascend_resolver(self) -> None:
        self._depth -= 1

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Count the keys that `<<` merges into a mapping, then merge them.

        The count has a bound, because `<<` copies keys, and copies of copies become billions.
        """
        if id(node) in self._flat:
            return
        self._flat.add(id(node))
        self._check_keys(node)
        for key, value in node.value:
            if key.tag == f"{_TAG}merge":
                for source in value.value if isinstance(value, yaml.SequenceNode) else [value]:
                    if isinstance(source, yaml.MappingNode):
                        self.flatten_mapping(source)
                        self._merged += len(source.value)
                    if self._merged > _MOST_MERGED:
                        raise TooMuch(f"`<<` merges more than {_MOST_MERGED:,} keys{_place(node)}")
        super().flatten_mapping(node)

    def _check_keys(self, node: yaml.MappingNode) -> None:
        """ValueError where a key stands twice in a mapping.

        `200` and `"200"` are one key, because they are one key in JSON.
        """
        keys = {key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)}
        if len(keys) == len(node.value):
            return
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.tag != f"{_TAG}merge":
                if key.value in seen:
                    raise _twice_error(key.value, _place(key))
                seen.add(key.value)


def _place(node: Any) -> str:
    return f" (line {node.start_mark.line + 1})" if isinstance(node, yaml.Node) else ""


def _bounded_scalar(construct: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    def scalar(loader: _Loader, node: yaml.Node) -> Any:
        if len(node.value) > _LONGEST_NUMBER:
            raise TooMuch(f"a number of {len(node.value):,} characters{_place(node)}")
        try:
            return construct(loader, node)
        except (KeyError, ValueError, OverflowError):
            kind = node.tag.removeprefix(_TAG)
            raise ValueError(f"{node.value!r:.40} is no {kind}{_place(node)}") from None

    return scalar


def _integer(_loader: _Loader, node: yaml.Node) -> int:
    text = str(node.value)
    return int(text, 0 if text.startswith(("0o", "0x")) else 10)


# Scalars are read as in YAML 1.2: `on` and `no` are words, `12:30` and `1_000` are not numbers.
_Loader.yaml_implicit_resolvers = {
    first: [(tag, regex) for tag, regex in found if tag.rpartition(":")[2] in ("merge", "null")]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for _kind, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("float", r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", "-+."),
):
    _Loader.add_implicit_resolver(f"{_TAG}{_kind}", re.compile(f"({_pattern})\\Z"), list(_first))
_Loader.add_constructor(f"{_TAG}int", _bounded_scalar(_integer))
_Loader.add_constructor(f"{_TAG}bool", _bounded_scalar(_Loader.construct_yaml_bool))
_Loader.add_constructor(f"{_TAG}float", _bounded_scalar(_Loader.construct_yaml_float))
_Loader.add_constructor(f"{_TAG}timestamp", _Loader.construct_yaml_str)
_Loader.add_constructor(f"{_TAG}set", _Loader.construct_yaml_map)
