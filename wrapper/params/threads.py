# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `threads`."""

from generated_client.api.threads.create_thread import CreateThreadParams
from generated_client.api.threads.create_thread_and_run import CreateThreadAndRunParams
from generated_client.api.threads.create_thread_message import CreateThreadMessageParams
from generated_client.api.threads.create_thread_run import CreateThreadRunParams
from generated_client.api.threads.list_thread_messages import ListThreadMessagesParams
from generated_client.api.threads.list_thread_run_steps import ListThreadRunStepsParams
from generated_client.api.threads.list_thread_runs import ListThreadRunsParams
from generated_client.api.threads.retrieve_thread_run_step import RetrieveThreadRunStepParams
from generated_client.api.threads.submit_tool_outputs_to_thread_run import (
    SubmitToolOutputsToThreadRunParams,
)
from generated_client.api.threads.update_thread import UpdateThreadParams
from generated_client.api.threads.update_thread_message import UpdateThreadMessageParams
from generated_client.api.threads.update_thread_run import UpdateThreadRunParams

from ..options import RequestOptions


class CreateThread(CreateThreadParams, RequestOptions, total=False):
    """Keywords of a call of `create_thread`."""


class CreateThreadAndRun(CreateThreadAndRunParams, RequestOptions, total=False):
    """Keywords of a call of `create_thread_and_run`."""


class CreateThreadMessage(CreateThreadMessageParams, RequestOptions, total=False):
    """Keywords of a call of `create_thread_message`."""


class CreateThreadRun(CreateThreadRunParams, RequestOptions, total=False):
    """Keywords of a call of `create_thread_run`."""


class ListThreadMessages(ListThreadMessagesParams, RequestOptions, total=False):
    """Keywords of a call of `list_thread_messages`."""


class ListThreadRunSteps(ListThreadRunStepsParams, RequestOptions, total=False):
    """Keywords of a call of `list_thread_run_steps`."""


class ListThreadRuns(ListThreadRunsParams, RequestOptions, total=False):
    """Keywords of a call of `list_thread_runs`."""


class RetrieveThreadRunStep(RetrieveThreadRunStepParams, RequestOptions, total=False):
    """Keywords of a call of `retrieve_thread_run_step`."""


class SubmitToolOutputsToThreadRun(SubmitToolOutputsToThreadRunParams, RequestOptions, total=False):
    """Keywords of a call of `submit_tool_outputs_to_thread_run`."""


class UpdateThread(UpdateThreadParams, RequestOptions, total=False):
    """Keywords of a call of `update_thread`."""


class UpdateThreadMessage(UpdateThreadMessageParams, RequestOptions, total=False):
    """Keywords of a call of `update_thread_message`."""


class UpdateThreadRun(UpdateThreadRunParams, RequestOptions, total=False):
    """Keywords of a call of `update_thread_run`."""
