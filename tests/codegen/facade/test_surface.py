"""Methods are found with the operation that each of them calls."""

from functools import cached_property
from typing import Any

import pytest

from codegen.facade.surface import Method, methods


class Resource:
    def __init__(self, caller: object) -> None:
        self._caller: Any = caller


class Parts(Resource):
    def list(self, upload_id, **params):
        return self._caller.fetch_page("listParts", params, upload_id)


class Uploads(Resource):
    @cached_property
    def parts(self):
        return Parts(self._caller)

    @cached_property
    def with_raw_response(self):
        return Uploads(self._caller)

    def create(self, *, name, stream=None, **params):
        if not stream:
            return self._caller.fetch(self._caller.settings["operation"], params)
        return self._caller.stream("createUpload", None, params)

    def poll(self, upload_id, *, pause=None):
        return self._caller.poll("retrieveUpload", {}, upload_id, pause=pause)

    def create_and_poll(self, **params):
        return self.poll(self.create(**params).id)

    def create_elsewhere(self, **params):
        part = Parts(self._caller).list("x", **params)
        return self.poll(part.id)

    def close(self, *, wait=False, **params):
        return self._caller.fetch("closeUpload", params) if wait else None

    def _private(self):
        return self._caller.fetch("nothing", {})


class Caller:
    settings = {"operation": "createUpload"}  # noqa: RUF012


class Client:
    def __init__(self) -> None:
        self._caller = Caller()

    @cached_property
    def uploads(self):
        return Uploads(self._caller)

    @cached_property
    def version(self):
        return "1"


def found() -> dict[str, Method]:
    return {method.path: method for method in methods(Client())}


@pytest.mark.parametrize(
    ("path", "operation", "kind"),
    [
        ("uploads.create", "createUpload", "fetch"),
        ("uploads.create_and_poll", None, None),
        ("uploads.create_elsewhere", None, None),
        ("uploads.close", None, None),
        ("uploads.parts.list", "listParts", "fetch_page"),
        ("uploads.poll", "retrieveUpload", "poll"),
    ],
)
def test_a_method_is_found_with_its_operation(path: str, operation: Any, kind: Any) -> None:
    method = found()[path]

    assert (operation, kind) == (method.operation, method.kind)


def test_views_and_private_methods_are_none_of_the_surface() -> None:
    expected = ["close", "create", "create_and_poll", "create_elsewhere", "parts.list", "poll"]

    assert [f"uploads.{name}" for name in expected] == list(found())


def test_a_method_that_can_stream_is_told() -> None:
    streaming = {path: method.streaming for path, method in found().items() if method.streaming}

    assert {"uploads.create": {"stream": True}} == streaming


def test_the_signature_has_no_self() -> None:
    assert "(upload_id, *, pause=None)" == str(found()["uploads.poll"].signature)


def test_a_method_is_reached_on_any_client() -> None:
    client = Client()
    method = found()["uploads.create"]

    assert client.uploads.create == method.of(client)
    assert client.uploads.with_raw_response.create == method.of(client, view="with_raw_response")
