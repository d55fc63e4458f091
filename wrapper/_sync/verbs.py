# Written by codegen/unasync.py from wrapper/_async/verbs.py; edit that file instead.
"""Requests to paths that no method covers, with the client's address, credential and retries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from generated_client.operation import Call
from generated_client.types import UNSET

from ..keywords import take_options
from ..options import RequestOptions
from .caller import Caller

T = TypeVar("T")


class Verbs:
    """`get`, `post`, `put`, `patch` and `delete` of a client.

    `cast_to` says what to make of the answer: `httpx.Response`, a model, `list[...]` of one, `str`,
    `bytes`, `None`, or `dict` for the JSON as it is. With `stream`, the answer is a stream of
    events, each of them `cast_to`.
    """

    _caller: Caller

    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | None = None,
        stream: bool = False,
    ) -> T:
        """GET a path below the base URL."""
        return self._verb("GET", path, cast_to, UNSET, None, options, stream)

    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
        stream: bool = False,
    ) -> T:
        """POST a JSON body, or a form where `files` are given, to a path below the base URL."""
        return self._verb("POST", path, cast_to, body, files, options, stream)

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
        stream: bool = False,
    ) -> T:
        """PUT a JSON body, or a form where `files` are given, to a path below the base URL."""
        return self._verb("PUT", path, cast_to, body, files, options, stream)

    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
        stream: bool = False,
    ) -> T:
        """PATCH a path below the base URL."""
        return self._verb("PATCH", path, cast_to, body, files, options, stream)

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        files: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
        stream: bool = False,
    ) -> T:
        """DELETE a path below the base URL."""
        return self._verb("DELETE", path, cast_to, body, files, options, stream)

    def _verb(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        body: object,
        files: Mapping[str, Any] | None,
        options: RequestOptions | None,
        stream: bool,
    ) -> T:
        call = Call(method, path, headers={"Accept": "application/json"})
        if files is not None:
            fields = body if isinstance(body, Mapping) else {}
            call.body, call.content_type = {**fields, **files}, "multipart/form-data"
        elif body is not UNSET:
            is_raw = isinstance(body, (bytes, bytearray))
            call.body = body
            call.content_type = "application/octet-stream" if is_raw else "application/json"
        chosen = take_options(dict(options or {}))
        return cast(T, self._caller.request(call, cast_to, chosen, stream=stream))
