"""Requests to any path, with the client's address, credential and retries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast, overload

from generated_client.operation import Call, as_mapping
from generated_client.types import UNSET

from .._request.keywords import check_options
from ..options import RequestOptions
from .caller import AsyncCaller
from .stream import AsyncStream

T = TypeVar("T")
Options = RequestOptions | None
Files = Mapping[str, Any] | None


class AsyncVerbs:
    """`get`, `post`, `put`, `patch` and `delete` of a client.

    `cast_to` is the type of the result: `httpx.Response`, a model, `list[...]` of a model, `str`,
    `bytes`, `NoneType`, or `dict` for the JSON as sent. With `stream`, the result is a stream, and
    each event becomes a `cast_to`.
    """

    _caller: AsyncCaller

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: Options = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    async def get(
        self, path: str, *, cast_to: type[T], options: Options = None, stream: Literal[True]
    ) -> AsyncStream[T]: ...
    async def get(
        self, path: str, *, cast_to: type[T], options: Options = None, stream: bool = False
    ) -> T | AsyncStream[T]:
        """GET a path below the base URL."""
        return await self._verb(_call("GET", path, UNSET, None), cast_to, options, stream=stream)

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        files: Files = None,
        options: Options = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        files: Files = None,
        options: Options = None,
        stream: Literal[True],
    ) -> AsyncStream[T]: ...
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        files: Files = None,
        options: Options = None,
        stream: bool = False,
    ) -> T | AsyncStream[T]:
        """POST a JSON body, or a form where `files` are given, to a path below the base URL."""
        return await self._verb(_call("POST", path, body, files), cast_to, options, stream=stream)

    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        files: Files = None,
        options: Options = None,
    ) -> T:
        """PUT a JSON body, or a form where `files` are given, to a path below the base URL."""
        return await self._verb(_call("PUT", path, body, files), cast_to, options)

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        files: Files = None,
        options: Options = None,
    ) -> T:
        """PATCH a path below the base URL with a JSON body."""
        return await self._verb(_call("PATCH", path, body, files), cast_to, options)

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = UNSET,
        options: Options = None,
    ) -> T:
        """DELETE a path below the base URL."""
        return await self._verb(_call("DELETE", path, body, None), cast_to, options)

    async def _verb(
        self, call: Call, cast_to: type[T], options: Options, *, stream: bool = False
    ) -> T:
        chosen = check_options(options)
        return cast(T, await self._caller.request(call, cast_to, chosen, stream=stream))


def _call(method: str, path: str, body: object, files: Files) -> Call:
    call = Call(method, path, headers={"Accept": "application/json"})
    if files is not None:
        fields = {} if body is UNSET else as_mapping(body)
        call.body, call.content_type = {**fields, **files}, "multipart/form-data"
    elif body is not UNSET:
        is_raw = isinstance(body, (bytes, bytearray))
        call.body = body
        call.content_type = "application/octet-stream" if is_raw else "application/json"
    return call
