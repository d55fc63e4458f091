# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `webhooks`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    BatchCancelledWebhookEvent BatchCancelledWebhookEventParam BatchCompletedWebhookEvent
    BatchCompletedWebhookEventParam BatchExpiredWebhookEvent BatchExpiredWebhookEventParam
    BatchFailedWebhookEvent BatchFailedWebhookEventParam BatchWebhookData BatchWebhookDataParam
    EvalRunCanceledWebhookEvent EvalRunCanceledWebhookEventParam EvalRunFailedWebhookEvent
    EvalRunFailedWebhookEventParam EvalRunSucceededWebhookEvent EvalRunSucceededWebhookEventParam
    EvalRunWebhookData EvalRunWebhookDataParam FineTuningJobCancelledWebhookEvent
    FineTuningJobCancelledWebhookEventParam FineTuningJobFailedWebhookEvent
    FineTuningJobFailedWebhookEventParam FineTuningJobSucceededWebhookEvent
    FineTuningJobSucceededWebhookEventParam FineTuningJobWebhookData FineTuningJobWebhookDataParam
    LiveCallIncomingWebhookData LiveCallIncomingWebhookDataParam LiveCallIncomingWebhookEvent
    LiveCallIncomingWebhookEventParam RealtimeCallIncomingWebhookData
    RealtimeCallIncomingWebhookDataParam RealtimeCallIncomingWebhookEvent
    RealtimeCallIncomingWebhookEventParam ResponseCancelledWebhookEvent
    ResponseCancelledWebhookEventParam ResponseCompletedWebhookEvent
    ResponseCompletedWebhookEventParam ResponseFailedWebhookEvent ResponseFailedWebhookEventParam
    ResponseIncompleteWebhookEvent ResponseIncompleteWebhookEventParam ResponseWebhookData
    ResponseWebhookDataParam SipHeader SipHeaderParam UnwrapWebhookEvent UnwrapWebhookEventParam
    """,
    {},
)
