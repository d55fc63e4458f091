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
    """Check and read what the server reports by itself. Nothing is sent, so nothing is awaited."""

    def unwrap(
        self,
        body: bytes | str,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
        tolerance: float = TOLERANCE,
    ) -> m.UnwrapWebhookEvent:
        """The event that a request reports, once its signature is found right.

        An event of a type unknown here is a plain model that keeps everything. Raises what
        `verify_signature` raises, and APIError where the body is no JSON object.
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
        """Nothing where a request was signed with the secret, or with one of several, lately.

        `body` is what came, not parsed. Raises InvalidWebhookSignatureError where the signature is
        wrong, or more than `tolerance` seconds old or ahead.
        """
        config = self._caller.sender.config
        secret = config.options.get("webhook_secret") if secret is None else secret
        if not secret:
            raise ValueError(
                f"{config.profile.name}: pass secret=..., or webhook_secret=... to the client, or"
                f" set {config.profile.webhook_secret_env}"
            )
        verify_signature(body, headers, secret=secret, tolerance=tolerance)
