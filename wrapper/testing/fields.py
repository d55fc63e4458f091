"""Checks of request bodies, by tables of fields."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from .errors import ApiError

Json = dict[str, Any]

_ARTICLES = {
    "array": "an array",
    "boolean": "a boolean",
    "integer": "an integer",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}


@dataclass(frozen=True, slots=True)
class Field:
    """The rules for one member of a JSON body."""

    name: str
    types: tuple[str, ...]
    """JSON type names; `number` also accepts integers."""
    required: bool = False
    """Whether the member must be present and not null."""
    minimum: float | None = None
    maximum: float | None = None
    """Inclusive bounds of a number, or of the length of an array or a string."""
    options: tuple[str, ...] = ()
    """The strings that are allowed; empty: all strings."""


async def read_json(request: Request) -> Json:
    """The body of a request, which must be a JSON object."""
    try:
        body = json.loads(await request.body())
    except ValueError as exc:
        raise ApiError("We could not parse the JSON body of your request.") from exc
    if not isinstance(body, dict):
        raise ApiError("The JSON body of your request must be an object.")
    return body


def check(body: Mapping[str, Any], fields: Iterable[Field], *, inside: str = "") -> None:
    """Raises ApiError for the first missing field, wrong type or broken bound.

    `inside` is the path of `body` in the whole request, such as `messages[0].`.
    """
    for field in fields:
        param = inside + field.name
        if field.name not in body:
            if field.required:
                message = f"Missing required parameter: '{param}'."
                raise ApiError(message, param=param, code="missing_required_parameter")
            continue
        value = body[field.name]
        if value is None and not field.required:
            continue
        _check_type(value, field, param)
        _check_bounds(value, field, param)
        if isinstance(value, str) and field.options and value not in field.options:
            supported = ", ".join(f"'{option}'" for option in field.options)
            message = f"Invalid value: '{value}'. Supported values are: {supported}."
            raise ApiError(message, param=param, code="invalid_value")


def as_object(value: object, param: str) -> Json:
    """`value`, if it is an object; raises ApiError otherwise."""
    if isinstance(value, dict):
        return value
    message = f"Invalid type for '{param}': expected an object, but got {json_type(value)} instead."
    raise ApiError(message, param=param, code="invalid_type")


def json_type(value: object) -> str:
    """The JSON name of a decoded value's type."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def _check_type(value: object, field: Field, param: str) -> None:
    actual = json_type(value)
    if actual in field.types or (actual == "integer" and "number" in field.types):
        return
    expected = " or ".join(_ARTICLES[name] for name in field.types)
    message = (
        f"Invalid type for '{param}': expected {expected}, but got {_ARTICLES[actual]} instead."
    )
    raise ApiError(message, param=param, code="invalid_type")


def _check_bounds(value: Any, field: Field, param: str) -> None:
    if isinstance(value, (bool, dict)) or value is None:
        return
    counted = isinstance(value, (list, str))
    amount, what = (len(value), "length") if counted else (value, "value")
    if field.minimum is not None and amount < field.minimum:
        message = f"Invalid '{param}': expected a {what} >= {field.minimum}, but got {amount}."
        raise ApiError(message, param=param, code="below_minimum")
    if field.maximum is not None and amount > field.maximum:
        message = f"Invalid '{param}': expected a {what} <= {field.maximum}, but got {amount}."
        raise ApiError(message, param=param, code="above_maximum")
