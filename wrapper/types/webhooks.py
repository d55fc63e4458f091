"""Types of `client.webhooks`: what `unwrap` returns."""
# ruff: noqa: F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.models import *
else:
    __getattr__, __dir__ = lazy(__name__)

__all__ = [
    "BatchCancelledWebhookEvent",
    "BatchCancelledWebhookEventParam",
    "BatchCompletedWebhookEvent",
    "BatchCompletedWebhookEventParam",
    "BatchExpiredWebhookEvent",
    "BatchExpiredWebhookEventParam",
    "BatchFailedWebhookEvent",
    "BatchFailedWebhookEventParam",
    "BatchWebhookData",
    "BatchWebhookDataParam",
    "EvalRunCanceledWebhookEvent",
    "EvalRunCanceledWebhookEventParam",
    "EvalRunFailedWebhookEvent",
    "EvalRunFailedWebhookEventParam",
    "EvalRunSucceededWebhookEvent",
    "EvalRunSucceededWebhookEventParam",
    "EvalRunWebhookData",
    "EvalRunWebhookDataParam",
    "FineTuningJobCancelledWebhookEvent",
    "FineTuningJobCancelledWebhookEventParam",
    "FineTuningJobFailedWebhookEvent",
    "FineTuningJobFailedWebhookEventParam",
    "FineTuningJobSucceededWebhookEvent",
    "FineTuningJobSucceededWebhookEventParam",
    "FineTuningJobWebhookData",
    "FineTuningJobWebhookDataParam",
    "LiveCallIncomingWebhookData",
    "LiveCallIncomingWebhookDataParam",
    "LiveCallIncomingWebhookEvent",
    "LiveCallIncomingWebhookEventParam",
    "RealtimeCallIncomingWebhookData",
    "RealtimeCallIncomingWebhookDataParam",
    "RealtimeCallIncomingWebhookEvent",
    "RealtimeCallIncomingWebhookEventParam",
    "ResponseCancelledWebhookEvent",
    "ResponseCancelledWebhookEventParam",
    "ResponseCompletedWebhookEvent",
    "ResponseCompletedWebhookEventParam",
    "ResponseFailedWebhookEvent",
    "ResponseFailedWebhookEventParam",
    "ResponseIncompleteWebhookEvent",
    "ResponseIncompleteWebhookEventParam",
    "ResponseWebhookData",
    "ResponseWebhookDataParam",
    "SipHeader",
    "SipHeaderParam",
    "UnwrapWebhookEvent",
    "UnwrapWebhookEventParam",
]
