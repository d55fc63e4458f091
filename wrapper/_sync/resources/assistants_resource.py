# Written by codegen/facade/unasync.py from wrapper/_async/resources/assistants_resource.py; edit that file instead.
"""The base of the resources for assistants, threads and vector stores."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..._areas.assistants import with_beta_header
from ..resource import Resource


class AssistantsResource(Resource):
    """A resource whose requests name the version of their interface in a header."""

    def _for_assistants(self, params: Mapping[str, Any]) -> dict[str, Any]:
        """The keywords of a call, with the header of `profile.beta_header` added."""
        return with_beta_header(params, self._caller.sender.config)
