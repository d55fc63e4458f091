"""What is called with what: requests of both extents, for each operation of `openapi.yaml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

from generated_client.operation import Operation
from tests.contract.samples import Json, Sample, samples

Extent = Literal["required", "everything"]
"""How much requests say: what they have to, or all that they can."""
EXTENTS: tuple[Extent, ...] = ("required", "everything")
PATIENCE = 30.0
"""Seconds that anything may take, so that nothing takes for ever."""


@cache
def document() -> Json:
    """The document."""
    text = (Path(__file__).parents[2] / "openapi.yaml").read_bytes()
    read: Json = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return read


@cache
def all_samples(extent: Extent) -> list[Sample]:
    """Requests of every operation."""
    return list(samples(document(), everything=extent == "everything"))


def samples_of(operation: Operation[Any], extent: Extent) -> list[Sample]:
    """Requests of one operation; several where its body has several types."""
    address = (operation.method, operation.path)
    found = [sample for sample in all_samples(extent) if (sample.method, sample.url) == address]
    assert found, f"{address} does not stand in openapi.yaml"
    return found


def keywords(operation: Operation[Any], sample: Sample) -> Json:
    """Query and header parameters as Python names them."""
    names = {key: name for name, (key, _) in operation.query_params.items()}
    names |= {key: name for name, key in operation.header_params.items()}
    given = {**sample.query, **sample.headers}
    return {names[key]: value for key, value in given.items()}
