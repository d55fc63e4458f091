"""Whether bytes or text are what a method promises: no page, no error, not nothing. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from generated_client.json_codec import is_json
from generated_client.operation import Operation

from .._reporting.error_bodies import is_named_error, json_of
from ..errors import APIResponseValidationError
from .content_encoding import declared_length

_SMALL = 64 * 1024
"""Bytes of a file in JSON that are read to see whether they are an error."""
_PAGES = ("text/html", "application/xhtml+xml")
_PAGE_STARTS = (b"<!doctype html", b"<html")


def is_doubtful(operation: Operation[Any], response: httpx.Response) -> bool:
    """Whether only the body tells if an unread response is what was promised.

    A large file in JSON is not doubtful, because it would have to be read before it is streamed.
    """
    if _is_download(response):
        return False
    if response.status_code == 204 or response.headers.get("content-length") == "0":
        return True
    if is_json(_type(response)):
        return operation.method != "GET" or 0 < declared_length(response) <= _SMALL
    return _type(response) in _PAGES


def check_content(operation: Operation[Any], response: httpx.Response) -> None:
    """Check the bytes or the text of a response that has been read.

    Raises APIResponseValidationError for a page, which is usually the login page of a proxy, for an
    error as JSON, and for no bytes. What a GET fetches may be JSON, because it was stored before;
    bytes that a POST makes are none. Text may be empty, as that of a silent recording is, and some
    servers send it as JSON. A response with a `content-disposition` may be anything, because that
    header is for downloads.
    """
    if _is_download(response):
        return
    is_text = operation.result == "text"
    due = "text" if is_text else "content"
    if not response.content and not is_text:
        raise APIResponseValidationError(f"nothing where {due} was due", response=response)
    untyped = not _type(response)
    start = response.content[:100].lstrip().lower() if untyped else b""
    if _type(response) in _PAGES or start.startswith(_PAGE_STARTS):
        raise APIResponseValidationError(f"HTML where {due} was due", response=response)
    if is_json(_type(response)):
        value = json_of(response)
        if _is_an_error(value):
            raise APIResponseValidationError("an error", response=response, body=value)
        if operation.method != "GET" and not is_text:
            what = f"JSON where {due} was due"
            raise APIResponseValidationError(what, response=response, body=value)


def _is_download(response: httpx.Response) -> bool:
    return "content-disposition" in response.headers


def _type(response: httpx.Response) -> str:
    content_type: str = response.headers.get("content-type", "")
    return content_type.partition(";")[0].strip().lower()


def _is_an_error(value: object) -> bool:
    """Whether JSON is an object with an `error`, or one that calls itself an error."""
    if not isinstance(value, Mapping):
        return False
    error = value.get("error")
    return is_named_error(value) or (bool(error) and isinstance(error, (str, Mapping)))
