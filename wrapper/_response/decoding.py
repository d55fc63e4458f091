"""The result of a call, decoded from a successful response; or an error. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, get_args, get_origin, overload

import httpx

from generated_client.base import BaseModel
from generated_client.json_codec import is_json, loads
from generated_client.operation import Operation

from .._reporting.error_bodies import json_of, reports_error, text_of
from .._reporting.redact import forget_document
from .._reporting.request_id import request_id_of
from ..errors import APIResponseValidationError
from .content_encoding import in_unknown_coding

T = TypeVar("T")


@overload
def read_answer(wanted: Operation[T], response: httpx.Response, *, is_list: bool = False) -> T: ...
@overload
def read_answer(wanted: Any, response: httpx.Response) -> Any: ...
def read_answer(wanted: Any, response: httpx.Response, *, is_list: bool = False) -> Any:
    """The result of a call, from a response that has been read.

    `wanted` is an operation, or the `cast_to` of a verb such as `client.get`: `httpx.Response`,
    `bytes`, `str`, `None`, a model, a list of models, or any other type for the JSON as it is.
    With `is_list`, a bare list of items becomes the `data` of a page. Raises
    APIResponseValidationError for a body that is not of the type that was wanted.
    """
    if isinstance(wanted, Operation):
        return _result(wanted, response, is_list=is_list)
    if wanted is httpx.Response:
        return response
    if wanted is bytes:
        return response.content
    if wanted is str:
        return text_of(response)
    if wanted is None or wanted is type(None):
        return None
    return _cast(wanted, _json(response), response)


def event_decoder(cast_to: Any) -> Callable[[Any], Any]:
    """The function that decodes the JSON of one event.

    A model as `cast_to` gives models; any other `cast_to` gives the JSON as it is.
    """
    return cast_to.from_dict if _is_model(cast_to) else lambda value: value


def due_text(response: httpx.Response) -> str:
    """The text of a body that should be text; APIResponseValidationError for HTML.

    HTML is refused, because it is usually the login page of a proxy.
    """
    if response.headers.get("content-type", "").lower().startswith("text/html"):
        raise APIResponseValidationError("HTML where text was due", response=response)
    return text_of(response)


def _result(operation: Operation[T], response: httpx.Response, *, is_list: bool) -> T:
    if operation.result not in ("object", "json"):
        if operation.result != "none":
            from .promised_content import check_content  # Late, because most results are objects.

            check_content(operation, response)
        return operation.parse(response)
    if operation.also_text and not is_json(response.headers.get("content-type", "")):
        value = json_of(response)
        if not isinstance(value, dict):
            return operation.decode(due_text(response))
    else:
        # A DELETE may be answered with nothing, because 204 says all that an object would say.
        may_be_nothing = operation.result == "json" or operation.method == "DELETE"
        is_nothing = response.status_code == 204 and may_be_nothing
        value = {} if is_nothing else _json(response)
    if is_list and isinstance(value, list):
        value = {"data": value}
    try:
        result = operation.decode(value)
    except ValueError as exc:
        raise APIResponseValidationError(str(exc), response=response, body=value) from exc
    if isinstance(result, BaseModel):
        _accept(result, value, response)
    elif operation.result == "object":
        raise _no_object(value, response)
    return result


def _cast(cast_to: Any, value: Any, response: httpx.Response) -> Any:
    if get_origin(cast_to) is list and isinstance(value, list):
        (item,) = get_args(cast_to) or (Any,)
        return [_cast(item, member, response) for member in value]
    if not _is_model(cast_to):
        return value
    if not isinstance(value, Mapping):
        raise _no_object(value, response)
    model = cast_to.from_dict(value)
    _accept(model, value, response)
    return model


def _is_model(cast_to: Any) -> bool:
    return isinstance(cast_to, type) and issubclass(cast_to, BaseModel)


def _json(response: httpx.Response) -> Any:
    try:
        return loads(response.content)
    except ValueError as exc:
        forget_document(exc)
        what = "no JSON" if response.content else "nothing where JSON was due"
        what += in_unknown_coding(response)
        raise APIResponseValidationError(what, response=response) from exc


def _accept(model: BaseModel, value: Any, response: httpx.Response) -> None:
    """Give a model the id of its response.

    Raises APIResponseValidationError for an error that came under a status of success.
    """
    if reports_error(value, model):
        raise APIResponseValidationError("an error", response=response, body=value)
    model._request_id = request_id_of(response)


def _no_object(value: Any, response: httpx.Response) -> APIResponseValidationError:
    names = {list: "a list", str: "a string", bool: "a boolean", type(None): "null"}
    what = f"{names.get(type(value), 'a number')} where an object was due"
    return APIResponseValidationError(what, response=response, body=value)
