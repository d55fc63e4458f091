# Written by codegen/facade/unasync.py from wrapper/_async/resources/moderations.py; edit that file instead.
"""`client.moderations`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.moderations import create_moderation

from ..._request.keywords import accepts
from ...params import moderations as p
from ..resource import Resource
from ..response import to_raw, to_streamed


class Moderations(Resource):
    """Have text and images checked for harmful content."""

    @accepts(p.CreateModeration)
    def create(self, **params: Unpack[p.CreateModeration]) -> m.ModerationCreateResponse:
        """Check content: one verdict for each text, or one for a list with images."""
        return self._caller.fetch(create_moderation.OPERATION, {**params})

    @cached_property
    def with_raw_response(self) -> ModerationsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return ModerationsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return ModerationsWithStreamingResponse(self._streamed())


class ModerationsWithRawResponse:
    def __init__(self, moderations: Moderations) -> None:
        self.create = to_raw(moderations.create)


class ModerationsWithStreamingResponse:
    def __init__(self, moderations: Moderations) -> None:
        self.create = to_streamed(moderations.create)
