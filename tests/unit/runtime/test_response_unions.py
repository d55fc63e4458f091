"""Events and items of responses: one class for each `type`, and none lost that is new."""

import pytest

from generated_client import models as m
from generated_client.base import BaseModel
from generated_client.models.unions import (
    decode_ConversationItem,
    decode_ResponseInputItem,
    decode_ResponseItem,
    decode_ResponseOutputItem,
    decode_ResponseStreamEvent,
)

EVENTS = {
    "response.created": m.ResponseCreatedEvent,
    "response.queued": m.ResponseQueuedEvent,
    "response.in_progress": m.ResponseInProgressEvent,
    "response.completed": m.ResponseCompletedEvent,
    "response.incomplete": m.ResponseIncompleteEvent,
    "response.failed": m.ResponseFailedEvent,
    "error": m.ResponseErrorEvent,
    "response.output_item.added": m.ResponseOutputItemAddedEvent,
    "response.output_item.done": m.ResponseOutputItemDoneEvent,
    "response.content_part.added": m.ResponseContentPartAddedEvent,
    "response.content_part.done": m.ResponseContentPartDoneEvent,
    "response.output_text.delta": m.ResponseTextDeltaEvent,
    "response.output_text.done": m.ResponseTextDoneEvent,
    "response.output_text.annotation.added": m.ResponseOutputTextAnnotationAddedEvent,
    "response.refusal.delta": m.ResponseRefusalDeltaEvent,
    "response.refusal.done": m.ResponseRefusalDoneEvent,
    "response.reasoning_text.delta": m.ResponseReasoningTextDeltaEvent,
    "response.reasoning_text.done": m.ResponseReasoningTextDoneEvent,
    "response.reasoning_summary_part.added": m.ResponseReasoningSummaryPartAddedEvent,
    "response.reasoning_summary_part.done": m.ResponseReasoningSummaryPartDoneEvent,
    "response.reasoning_summary_text.delta": m.ResponseReasoningSummaryTextDeltaEvent,
    "response.reasoning_summary_text.done": m.ResponseReasoningSummaryTextDoneEvent,
    "response.audio.delta": m.ResponseAudioDeltaEvent,
    "response.audio.done": m.ResponseAudioDoneEvent,
    "response.audio.transcript.delta": m.ResponseAudioTranscriptDeltaEvent,
    "response.audio.transcript.done": m.ResponseAudioTranscriptDoneEvent,
    "response.function_call_arguments.delta": m.ResponseFunctionCallArgumentsDeltaEvent,
    "response.function_call_arguments.done": m.ResponseFunctionCallArgumentsDoneEvent,
    "response.custom_tool_call_input.delta": m.ResponseCustomToolCallInputDeltaEvent,
    "response.custom_tool_call_input.done": m.ResponseCustomToolCallInputDoneEvent,
    "response.file_search_call.in_progress": m.ResponseFileSearchCallInProgressEvent,
    "response.file_search_call.searching": m.ResponseFileSearchCallSearchingEvent,
    "response.file_search_call.completed": m.ResponseFileSearchCallCompletedEvent,
    "response.web_search_call.in_progress": m.ResponseWebSearchCallInProgressEvent,
    "response.web_search_call.searching": m.ResponseWebSearchCallSearchingEvent,
    "response.web_search_call.completed": m.ResponseWebSearchCallCompletedEvent,
    "response.code_interpreter_call.in_progress": m.ResponseCodeInterpreterCallInProgressEvent,
    "response.code_interpreter_call_code.delta": m.ResponseCodeInterpreterCallCodeDeltaEvent,
    "response.code_interpreter_call_code.done": m.ResponseCodeInterpreterCallCodeDoneEvent,
    "response.code_interpreter_call.interpreting": m.ResponseCodeInterpreterCallInterpretingEvent,
    "response.code_interpreter_call.completed": m.ResponseCodeInterpreterCallCompletedEvent,
    "response.image_generation_call.in_progress": m.ResponseImageGenCallInProgressEvent,
    "response.image_generation_call.generating": m.ResponseImageGenCallGeneratingEvent,
    "response.image_generation_call.partial_image": m.ResponseImageGenCallPartialImageEvent,
    "response.image_generation_call.completed": m.ResponseImageGenCallCompletedEvent,
    "response.mcp_list_tools.in_progress": m.ResponseMcpListToolsInProgressEvent,
    "response.mcp_list_tools.completed": m.ResponseMcpListToolsCompletedEvent,
    "response.mcp_list_tools.failed": m.ResponseMcpListToolsFailedEvent,
    "response.mcp_call.in_progress": m.ResponseMcpCallInProgressEvent,
    "response.mcp_call_arguments.delta": m.ResponseMcpCallArgumentsDeltaEvent,
    "response.mcp_call_arguments.done": m.ResponseMcpCallArgumentsDoneEvent,
    "response.mcp_call.completed": m.ResponseMcpCallCompletedEvent,
    "response.mcp_call.failed": m.ResponseMcpCallFailedEvent,
    "response.shell_call_command.added": m.ResponseShellCallCommandAddedEvent,
    "response.shell_call_command.delta": m.ResponseShellCallCommandDeltaEvent,
    "response.shell_call_command.done": m.ResponseShellCallCommandDoneEvent,
    "response.shell_call_output_content.delta": m.ResponseShellCallOutputContentDeltaEvent,
    "response.shell_call_output_content.done": m.ResponseShellCallOutputContentDoneEvent,
}

OUTPUT_ITEMS = {
    "message": m.ResponseOutputMessage,
    "file_search_call": m.ResponseFileSearchToolCall,
    "function_call": m.ResponseFunctionToolCall,
    "function_call_output": m.ResponseFunctionToolCallOutputItem,
    "web_search_call": m.ResponseFunctionWebSearch,
    "computer_call": m.ResponseComputerToolCall,
    "computer_call_output": m.ResponseComputerToolCallOutputItem,
    "reasoning": m.ResponseReasoningItem,
    "program": m.Program,
    "program_output": m.ProgramOutput,
    "tool_search_call": m.ResponseToolSearchCall,
    "tool_search_output": m.ResponseToolSearchOutputItem,
    "additional_tools": m.AdditionalTools,
    "compaction": m.ResponseCompactionItem,
    "image_generation_call": m.ImageGenerationCall,
    "code_interpreter_call": m.ResponseCodeInterpreterToolCall,
    "local_shell_call": m.LocalShellCall,
    "local_shell_call_output": m.LocalShellCallOutput,
    "shell_call": m.ResponseFunctionShellToolCall,
    "shell_call_output": m.ResponseFunctionShellToolCallOutput,
    "apply_patch_call": m.ResponseApplyPatchToolCall,
    "apply_patch_call_output": m.ResponseApplyPatchToolCallOutput,
    "mcp_call": m.McpCall,
    "mcp_list_tools": m.McpListTools,
    "mcp_approval_request": m.McpApprovalRequest,
    "mcp_approval_response": m.McpApprovalResponse,
    "custom_tool_call": m.ResponseCustomToolCall,
    "custom_tool_call_output": m.ResponseCustomToolCallOutputItem,
}

DECODERS = [
    decode_ConversationItem,
    decode_ResponseInputItem,
    decode_ResponseItem,
    decode_ResponseOutputItem,
    decode_ResponseStreamEvent,
]


@pytest.mark.parametrize(("tag", "model"), EVENTS.items(), ids=EVENTS)
def test_an_event_is_of_its_own_class(tag, model):
    event = decode_ResponseStreamEvent({"type": tag, "sequence_number": 7})

    assert (model, tag, 7) == (type(event), event.type, event.sequence_number)


def test_there_are_58_events_and_as_many_classes():
    assert (58, 58) == (len(EVENTS), len(set(EVENTS.values())))


@pytest.mark.parametrize(("tag", "model"), OUTPUT_ITEMS.items(), ids=OUTPUT_ITEMS)
def test_an_output_item_is_of_its_own_class(tag, model):
    item = decode_ResponseOutputItem({"type": tag, "id": "x"})

    assert (model, tag) == (type(item), item.type)


def test_each_output_item_has_a_class():
    assert len(OUTPUT_ITEMS) == len(set(OUTPUT_ITEMS.values()))


@pytest.mark.parametrize("decode", DECODERS, ids=lambda decode: decode.__name__)
def test_an_unknown_type_keeps_everything(decode):
    value = {"type": "dream", "id": "dr_1", "depth": {"level": 3}}
    item = decode(value)

    assert (BaseModel, "dream", value) == (type(item), item.type, item.to_dict())


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (m.ResponseOutputMessage, {"role": "assistant", "content": []}),
        (m.ResponseInputMessageItem, {"role": "user", "content": []}),
    ],
)
def test_messages_of_a_list_of_input_items_differ_by_role(model, message):
    assert model is type(decode_ResponseItem({"type": "message", "id": "msg_1", **message}))
