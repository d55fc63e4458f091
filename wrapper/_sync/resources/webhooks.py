# Written by codegen/facade/unasync.py from wrapper/_async/resources/webhooks.py; edit that file instead.
"""`client.webhooks`."""

from __future__ import annotations

from typing import cast

from generated_client import models as m
from generated_client.base import BaseModel
from generated_client.models.unions import decode_UnwrapWebhookEvent

from ..._areas.webhooks import (
    TOLERANCE,
    WebhookHeaders,
    WebhookSecret,
    json_object,
    verify_signature,
)
from ..resource import Resource


class Webhooks(Resource):
    """Check and read the events that a server reports by itself; nothing is sent."""

    def unwrap(
        self,
        body: bytes | str,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
        tolerance: float = TOLERANCE,
    ) -> m.UnwrapWebhookEvent:
        """Check the signature of a request, and return its event.

        An event of an unknown type is a plain model that keeps everything. Raises the errors of
        `verify_signature`, and APIError where the body is no JSON object.
        """
        self.verify_signature(body, headers, secret=secret, tolerance=tolerance)
        value = json_object(body)
        decode = decode_UnwrapWebhookEvent if value.get("type") else BaseModel.from_dict
        return cast("m.UnwrapWebhookEvent", decode(value))

    def verify_signature(
        self,
        body: bytes | str,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
        tolerance: float = TOLERANCE,
    ) -> None:
        """Check that a request was signed lately, with the secret or one of several.

        `body` is the raw body, not parsed. Raises InvalidWebhookSignatureError where the signature
        is wrong, or more than `tolerance` seconds old or ahead.
        """
        config = self._caller.sender.config
        secret = config.options.get("webhook_secret") if secret is None else secret
        if not secret:
            raise ValueError(
                f"{config.profile.name}: pass secret=..., or webhook_secret=... to the client, or"
                f" set {config.profile.webhook_secret_env}"
            )
        verify_signature(body, headers, secret=secret, tolerance=tolerance)
