"""Types of the steps of runs that need no class."""

from typing import Literal, TypeAlias

RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
"""A part of steps that the server sends only on request."""
