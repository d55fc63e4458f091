"""An operation of the API as data, and one call of it to be sent later. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, NamedTuple, TypeVar
from urllib.parse import urlencode

import httpx

from .base import BaseModel
from .deprecation import warn_once
from .encoding import cookie_pair, form_fields, header_value, path_segment, query_pairs
from .json_codec import dumps, is_json, loads
from .multipart import FileBody, MultipartBody, StreamedBody
from .types import UNSET, has_files, is_file

T = TypeVar("T")


class Pages(NamedTuple):
    """The place of a list's items, and the way to its next page."""

    param: str = ""
    """The query parameter that takes a cursor; empty where there is only one page."""
    items: str = "data"
    """The member of the page that holds the items."""
    next: tuple[str, ...] = ()
    """Places where the cursor of the next page may be; the first one with a value counts.

    A place has the names of members joined by dots, with a number for an item of a list, such as
    `data.-1.id`.
    """


@dataclass(slots=True)
class Call:
    """The parts of one request, not sent yet."""

    method: str
    path: str
    """Percent-encoded, relative to the base URL."""
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = UNSET
    """A JSON value, fields of a form or bytes, by `content_type`; `UNSET` for none."""
    content_type: str | None = None
    part_types: Mapping[str, str] = field(default_factory=dict)
    """Part of a form -> its content type, for parts that are not text."""

    def encode(self) -> tuple[bytes | StreamedBody | None, str | None]:
        """The body as it goes over the wire, and its content type."""
        if self.body is UNSET or self.content_type is None:
            return None, None
        if self.content_type == "multipart/form-data":
            form = MultipartBody(as_mapping(self.body), self.part_types)
            return form, form.content_type
        if self.content_type == "application/x-www-form-urlencoded":
            fields = [f for name, v in as_mapping(self.body).items() for f in form_fields(name, v)]
            return urlencode(fields).encode(), self.content_type
        if isinstance(self.body, (bytes, bytearray)):
            return bytes(self.body), self.content_type
        if is_json(self.content_type):
            return dumps(self.body), self.content_type
        if isinstance(self.body, str):
            return self.body.encode(), self.content_type
        if not is_file(self.body):
            raise TypeError(
                f"a body of {self.content_type} must be bytes, str, a path or an open file,"
                f" not {type(self.body).__name__!r}"
            )
        return FileBody(self.body), self.content_type


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[T]):
    """The contents of the specification for one operation."""

    name: str
    """Its `operationId`."""
    method: str
    path: str
    """The path, with `{name}` for each path parameter."""
    decode: Callable[[Any], T]
    """Makes the result of a success, from its decoded JSON, or its bytes or text."""
    result: Literal["object", "json", "text", "bytes", "none"] = "json"
    """The kind of a success's body, which `decode` takes; `object` is JSON's `{…}`."""
    path_params: tuple[str, ...] = ()
    """Names of the path parameters, in the order of the path."""
    query_params: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Parameter -> its name in the URL and its style: `form`, `comma`, `deepObject`."""
    header_params: Mapping[str, str] = field(default_factory=dict)
    """Parameter -> the name of its header."""
    cookie_params: Mapping[str, str] = field(default_factory=dict)
    """Parameter -> the name of its cookie."""
    fixed_query: tuple[tuple[str, str], ...] = ()
    """Pairs of the query that every call sends, because they are part of the path."""
    content_types: tuple[str, ...] = ()
    """Content types that the body can have, the usual one first."""
    body_is_flat: bool = True
    """Whether the body is an object, so that its members can be given as parameters."""
    body_names: Mapping[str, str] = field(default_factory=dict)
    """Parameter -> its member of the body, where the two differ in name."""
    file_params: frozenset[str] = frozenset()
    """Members of a form that are files, or lists of files."""
    part_types: Mapping[str, str] = field(default_factory=dict)
    """Member of a form -> its content type, for members that are not text."""
    params: frozenset[str] = frozenset()
    """Every name that `call` takes: query, headers, cookies and the body's members."""
    required: frozenset[str] = frozenset()
    """The names of `params` that must be given."""
    accept: str = "application/json"
    also_text: bool = False
    """Whether the result may also be the plain text of a success."""
    is_enveloped: bool = False
    """Whether an event of the stream is `{"event": its name, "data": its data}`."""
    pages: Pages | None = None
    """The items of a list and the way to its next page; None for no list."""
    pending: frozenset[str] = frozenset()
    """Values of the result's `status` while the server is still at work."""
    deprecated: str | None = None
    """What to use instead of a deprecated operation, maybe empty; None for any other."""

    def call(self, params: Mapping[str, Any], /, *path: object) -> Call:
        """One call from flat parameters; `path` holds the values of the path parameters.

        Query, header and cookie parameters are found by their names. All others are members of the
        body, in a new dict. Values of `UNSET` are left out. `ValueError` where a path value is
        empty.
        """
        body = {name: value for name, value in params.items() if value is not UNSET}
        call = self._address(body, *path)
        if self.content_types:
            if self.body_names:
                body = {self.body_names.get(name, name): value for name, value in body.items()}
            call.body = body if self.body_is_flat else body.get("body", UNSET)
            call.content_type = self._content_type(call.body)
            self._check_files(call)
        return call

    def build(
        self,
        params: Mapping[str, Any],
        /,
        *path: object,
        body: Any = UNSET,
        content_type: str | None = None,
    ) -> Call:
        """One call from query, header and cookie parameters and a whole body."""
        call = self._address({n: v for n, v in params.items() if v is not UNSET}, *path)
        if self.content_types and body is not UNSET:
            call.body = body
            call.content_type = content_type or self._content_type(body)
            self._check_files(call)
        return call

    def parse(self, response: httpx.Response) -> T:
        """The decoded body of a success; `ValueError` where the body is no valid JSON."""
        if self.also_text and not is_json(response.headers.get("content-type", "")):
            return self.decode(_object_or_text(response))
        if self.result in ("object", "json"):
            no_content = response.status_code == 204
            return self.decode(None if no_content else loads(response.content))
        if self.result == "text":
            return self.decode(response.text)
        return self.decode(response.content if self.result == "bytes" else None)

    def _address(self, params: dict[str, Any], *path: object) -> Call:
        """A call with method, URL and headers; removes their parameters from `params`."""
        if self.deprecated is not None:
            warn_once(self.name, self.deprecated)
        url = self.path
        for name, value in zip(self.path_params, path, strict=True):
            url = url.replace(f"{{{name}}}", path_segment(name, value))
        call = Call(self.method, url, list(self.fixed_query), {"Accept": self.accept})
        call.part_types = self.part_types
        for name, (key, style) in self.query_params.items():
            if name in params:
                call.query += query_pairs(key, params.pop(name), style)
        for name, key in self.header_params.items():
            if name in params and (value := params.pop(name)) is not None:
                call.headers[key] = header_value(value)
        cookies = [
            cookie_pair(key, value)
            for name, key in self.cookie_params.items()
            if name in params and (value := params.pop(name)) is not None
        ]
        if cookies:
            call.headers["Cookie"] = "; ".join(cookies)
        return call

    def _check_files(self, call: Call) -> None:
        """Raise TypeError for a file parameter that is no file, such as a path as `str`."""
        if not isinstance(call.body, Mapping):
            return
        is_form = call.content_type == "multipart/form-data"
        for name in self.file_params.intersection(call.body):
            value = call.body[name]
            is_list = isinstance(value, (list, tuple)) and not is_file(value)
            for item in value if is_list else [value]:
                if not is_form and not isinstance(item, str):  # JSON refers to files by objects.
                    continue
                if not is_file(item) and (item is not None or name in self.required):
                    raise TypeError(
                        f"{self.name}: `{name}` must be bytes, a path (pathlib.Path), a file opened"
                        " in binary mode, or a tuple (name, content[, content type[, headers]]),"
                        f" not {type(item).__name__!r}"
                    )

    def _content_type(self, body: Any) -> str:
        """The first that suits: for files a form, for bytes any but a form, else JSON."""
        if len(self.content_types) == 1:
            return self.content_types[0]
        if is_file(body):
            suits = [t for t in self.content_types if t not in _FORMS and not is_json(t)]
        elif has_files(body):
            suits = [t for t in self.content_types if t == "multipart/form-data"]
        else:
            suits = [t for t in self.content_types if is_json(t)]
        return (suits or list(self.content_types))[0]


_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def _object_or_text(response: httpx.Response) -> Any:
    """The JSON object in a body of another content type, else the body's text."""
    try:
        value = loads(response.content)
    except ValueError:
        value = None
    return value if isinstance(value, dict) else response.text


def as_mapping(body: Any) -> Mapping[str, Any]:
    """The members of a body that is an object; TypeError for any other."""
    if isinstance(body, BaseModel):
        return body.to_dict()
    if isinstance(body, Mapping):
        return body
    raise TypeError(f"the body must be a mapping or a model, not {type(body).__name__!r}")
