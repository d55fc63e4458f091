# Written by codegen/facade/unasync.py from wrapper/_async/resources/assistants_resource.py; edit that file instead.
"""What the resources of assistants, threads and vector stores have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._areas.assistants import with_beta_header
from ..resource import Resource


class AssistantsResource(Resource):
    """A part of the API whose requests name the interface that they are made for."""

    def _for_assistants(self, params: Mapping[str, Any]) -> dict[str, Any]:
        """The keywords of a call, to be sent with that header."""
        return with_beta_header(params, self._caller.sender.config)
