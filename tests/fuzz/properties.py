"""What holds for any bytes; each function raises AssertionError where it does not."""

from __future__ import annotations

import copy
import functools
import inspect
import json
import pickle
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import yaml

from codegen.generate import ROOT
from generated_client import models
from generated_client.base import BaseModel
from tests.fuzz.choices import Choices, object_of
from tests.unit.response.test_sse import reference
from wrapper._response.sse import SSEDecoder


def check_events(data: bytes) -> None:
    """The decoder gives what the specification says, however the body is cut.

    The first byte says into pieces of what size, the second where in two.
    """
    if len(data) < 2:
        return
    size, cut, body = data[0] + 1, data[1], data[2:]
    due = reference(body)
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    single = [body[at : at + 1] for at in range(len(body))]

    for chunks in ([body], pieces, single, [body[:cut], body[cut:]]):
        decoder = SSEDecoder(max_event_bytes=None)
        came = [event for chunk in chunks for event in decoder.feed(chunk)]
        assert due == came + decoder.flush(), chunks


def check_model(data: bytes) -> None:
    """A model takes any JSON object, and gives it back."""
    choices = Choices(data)
    cls = choices.one_of(classes())
    keys, words = vocabulary()
    source = object_of(choices, [*cls._keys.values()], keys, words)
    before = json.dumps(source)

    model = cls.from_dict(source)

    assert same(source, model.to_dict())
    assert same(source, json.loads(model.to_json()))
    assert repr(model)
    assert model == cls.from_dict(json.loads(before))
    assert model == copy.copy(model) == copy.deepcopy(model) == pickle.loads(pickle.dumps(model))
    assert model.model_fields_set >= model.model_extra.keys()
    assert isinstance(model.model_dump(exclude_none=True), dict)
    assert before == json.dumps(source)


def same(one: Any, other: Any) -> bool:
    """Equality of JSON, where `True` is not 1; the order of keys does not matter."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


@functools.cache
def classes() -> Sequence[type[BaseModel]]:
    """Every generated model."""
    named = [getattr(models, name) for name in dir(models)]
    return [each for each in named if inspect.isclass(each) and issubclass(each, BaseModel)]


@functools.cache
def vocabulary() -> tuple[Sequence[str], Sequence[str]]:
    """Names of members, and values that tell members of unions apart."""
    keys = {key for cls in classes() for key in cls._keys.values()}
    document = yaml.safe_load((ROOT / "openapi.yaml").read_text())
    words = {word for word in _enumerated(document) if isinstance(word, str)}
    return sorted(keys), sorted(words | {"2024-01-31", "2024-01-31T00:00:00Z", "24:00"})


def _enumerated(node: Any) -> Iterator[Any]:
    if isinstance(node, Mapping):
        listed = node.get("enum")
        yield from listed if isinstance(listed, list) else []
        yield from [node["const"]] if "const" in node else []
    inner = node.values() if isinstance(node, Mapping) else node if isinstance(node, list) else ()
    for each in inner:
        yield from _enumerated(each)


CHECKS: Mapping[str, Callable[[bytes], None]] = {"events": check_events, "models": check_model}
