# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `realtime`."""

from generated_client.api.realtime.accept_realtime_call import AcceptRealtimeCallParams
from generated_client.api.realtime.create_realtime_call import CreateRealtimeCallParams
from generated_client.api.realtime.create_realtime_client_secret import (
    CreateRealtimeClientSecretParams,
)
from generated_client.api.realtime.create_realtime_session import CreateRealtimeSessionParams
from generated_client.api.realtime.create_realtime_transcription_session import (
    CreateRealtimeTranscriptionSessionParams,
)
from generated_client.api.realtime.create_realtime_translation_client_secret import (
    CreateRealtimeTranslationClientSecretParams,
)
from generated_client.api.realtime.refer_realtime_call import ReferRealtimeCallParams
from generated_client.api.realtime.reject_realtime_call import RejectRealtimeCallParams

from ..options import RequestOptions


class AcceptRealtimeCall(AcceptRealtimeCallParams, RequestOptions, total=False):
    """Keywords of a call of `accept_realtime_call`."""


class CreateRealtimeCall(CreateRealtimeCallParams, RequestOptions, total=False):
    """Keywords of a call of `create_realtime_call`."""


class CreateRealtimeClientSecret(CreateRealtimeClientSecretParams, RequestOptions, total=False):
    """Keywords of a call of `create_realtime_client_secret`."""


class CreateRealtimeSession(CreateRealtimeSessionParams, RequestOptions, total=False):
    """Keywords of a call of `create_realtime_session`."""


class CreateRealtimeTranscriptionSession(
    CreateRealtimeTranscriptionSessionParams, RequestOptions, total=False
):
    """Keywords of a call of `create_realtime_transcription_session`."""


class CreateRealtimeTranslationClientSecret(
    CreateRealtimeTranslationClientSecretParams, RequestOptions, total=False
):
    """Keywords of a call of `create_realtime_translation_client_secret`."""


class ReferRealtimeCall(ReferRealtimeCallParams, RequestOptions, total=False):
    """Keywords of a call of `refer_realtime_call`."""


class RejectRealtimeCall(RejectRealtimeCallParams, RequestOptions, total=False):
    """Keywords of a call of `reject_realtime_call`."""
