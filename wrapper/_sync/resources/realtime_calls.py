# Written by codegen/facade/unasync.py from wrapper/_async/resources/realtime_calls.py; edit that file instead.
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
from ..resource import Resource
from ..response import to_raw, to_streamed


class RealtimeCalls(Resource):
    """Sessions over WebRTC, and phone calls: answer, pass on and end them."""

    @accepts(RequestOptions)
    def create(
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
        return self._caller.fetch_binary(operation, {"body": body, **options})

    @accepts(p.AcceptRealtimeCall)
    def accept(self, call_id: str, **params: Unpack[p.AcceptRealtimeCall]) -> None:
        """Accept an incoming call, with the settings of the session that answers."""
        return self._caller.fetch(accept_realtime_call.OPERATION, {**params}, call_id)

    @accepts(RequestOptions)
    def hangup(self, call_id: str, **options: Unpack[RequestOptions]) -> None:
        """End a call."""
        return self._caller.fetch(hang_up_realtime_call.OPERATION, {**options}, call_id)

    @accepts(p.ReferRealtimeCall)
    def refer(self, call_id: str, **params: Unpack[p.ReferRealtimeCall]) -> None:
        """Transfer a call to another number or address."""
        return self._caller.fetch(refer_realtime_call.OPERATION, {**params}, call_id)

    @accepts(p.RejectRealtimeCall)
    def reject(self, call_id: str, **params: Unpack[p.RejectRealtimeCall]) -> None:
        """Reject an incoming call."""
        return self._caller.fetch(reject_realtime_call.OPERATION, {**params}, call_id)

    @cached_property
    def with_raw_response(self) -> RealtimeCallsWithRawResponse:
        """The same methods, returning `APIResponse`."""
        return RealtimeCallsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RealtimeCallsWithStreamingResponse:
        """The same methods, for `with`, their bodies unread."""
        return RealtimeCallsWithStreamingResponse(self._streamed())


class RealtimeCallsWithRawResponse:
    def __init__(self, calls: RealtimeCalls) -> None:
        self.create = to_raw(calls.create)
        self.accept = to_raw(calls.accept)
        self.hangup = to_raw(calls.hangup)
        self.refer = to_raw(calls.refer)
        self.reject = to_raw(calls.reject)


class RealtimeCallsWithStreamingResponse:
    def __init__(self, calls: RealtimeCalls) -> None:
        self.create = to_streamed(calls.create)
        self.accept = to_streamed(calls.accept)
        self.hangup = to_streamed(calls.hangup)
        self.refer = to_streamed(calls.refer)
        self.reject = to_streamed(calls.reject)
