"""`client.realtime.calls`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from generated_client import models as m
from generated_client.api.realtime import (
    accept_realtime_call,
    create_realtime_call,
    hang_up_realtime_call,
    refer_realtime_call,
    reject_realtime_call,
)
from generated_client.base import BaseModel
from generated_client.types import UNSET, Unset

from ..._request.keywords import accepts
from ..._response.binary import BinaryContent
from ...options import RequestOptions
from ...params import realtime as p
from ..resource import AsyncResource
from ..response import async_to_raw, async_to_streamed


class AsyncRealtimeCalls(AsyncResource):
    """Sessions over WebRTC, and phone calls: answer, pass on and end them."""

    @accepts(RequestOptions)
    async def create(
        self,
        *,
        sdp: str,
        session: m.RealtimeSessionCreateRequestParam | BaseModel | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> BinaryContent:
        """Send an SDP offer; return the SDP answer, which completes the connection.

        `response.headers["Location"]` of the result ends in the id of the call. `session` is left
        out under a client secret, because the secret already has its session.
        """
        form = {"sdp": sdp} if session is UNSET else {"sdp": sdp, "session": session}
        is_alone = session is UNSET and not options.get("extra_body")
        body = sdp.encode() if is_alone else form
        operation = create_realtime_call.OPERATION
        return await self._caller.fetch_binary(operation, {"body": body, **options})

    @accepts(p.AcceptRealtimeCall)
    async def accept(self, call_id: str, **params: Unpack[p.AcceptRealtimeCall]) -> None:
        """Accept an incoming call, with the settings of the session that answers."""
        return await self._caller.fetch(accept_realtime_call.OPERATION, {**params}, call_id)

    @accepts(RequestOptions)
    async def hangup(self, call_id: str, **options: Unpack[RequestOptions]) -> None:
        """End a call."""
        return await self._caller.fetch(hang_up_realtime_call.OPERATION, {**options}, call_id)

    @accepts(p.ReferRealtimeCall)
    async def refer(self, call_id: str, **params: Unpack[p.ReferRealtimeCall]) -> None:
        """Transfer a call to another number or address."""
        return await self._caller.fetch(refer_realtime_call.OPERATION, {**params}, call_id)

    @accepts(p.RejectRealtimeCall)
    async def reject(self, call_id: str, **params: Unpack[p.RejectRealtimeCall]) -> None:
        """Reject an incoming call."""
        return await self._caller.fetch(reject_realtime_call.OPERATION, {**params}, call_id)

    @cached_property
    def with_raw_response(self) -> AsyncRealtimeCallsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return AsyncRealtimeCallsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRealtimeCallsWithStreamingResponse:
        """The same methods, for `async with`, their bodies unread."""
        return AsyncRealtimeCallsWithStreamingResponse(self._streamed())


class AsyncRealtimeCallsWithRawResponse:
    def __init__(self, calls: AsyncRealtimeCalls) -> None:
        self.create = async_to_raw(calls.create)
        self.accept = async_to_raw(calls.accept)
        self.hangup = async_to_raw(calls.hangup)
        self.refer = async_to_raw(calls.refer)
        self.reject = async_to_raw(calls.reject)


class AsyncRealtimeCallsWithStreamingResponse:
    def __init__(self, calls: AsyncRealtimeCalls) -> None:
        self.create = async_to_streamed(calls.create)
        self.accept = async_to_streamed(calls.accept)
        self.hangup = async_to_streamed(calls.hangup)
        self.refer = async_to_streamed(calls.refer)
        self.reject = async_to_streamed(calls.reject)
