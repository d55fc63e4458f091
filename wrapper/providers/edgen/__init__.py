"""Edgen: clients of a model server on your machine, and this module as a client.

    from wrapper.providers import edgen

    messages = [{"role": "user", "content": "Hello!"}]
    completion = edgen.chat.completions.create(model="default", messages=messages)

`EDGEN_BASE_URL` names a server elsewhere. `EDGEN_API_KEY` holds a key, which Edgen does not need.

Sources: https://pypi.org/project/edgen/, https://docs.edgen.co
"""

from functools import cached_property
from typing import TYPE_CHECKING

from ..._async.client import AsyncClient as _AsyncClient
from ..._sync.client import Client as _Client
from .. import _names
from .._module_client import load_late, module_client, module_names
from .._names import *  # noqa: F403
from .._names import APIError, Profile

if TYPE_CHECKING:
    from ..._clients.aiohttp_client import DefaultAioHttpClient as DefaultAioHttpClient
    from .._edgen_names import *  # noqa: F403
    from ._async.audio import AsyncEdgenAudio
    from ._async.chat import AsyncEdgenChat
    from ._async.resources import AsyncEdgenEmbeddings, AsyncEdgenImage, AsyncEdgenMisc
    from ._sync.audio import EdgenAudio
    from ._sync.chat import EdgenChat
    from ._sync.resources import EdgenEmbeddings, EdgenImage, EdgenMisc

PROFILE = Profile(
    name="Edgen",
    unreachable_hint="is the server running? `edgen serve` starts it; at another address pass"
    " base_url=... or set EDGEN_BASE_URL",
    base_url="http://127.0.0.1:33322/v1/",
    base_url_env="EDGEN_BASE_URL",
    api_key_env="EDGEN_API_KEY",
    api_key_required=False,
    organization_env="EDGEN_ORG_ID",
    organization_header="Edgen-Organization",
    project_env="",
    project_header="Edgen-Project",
    webhook_secret_env="",
    log_env="EDGEN_LOG",
    base64_embeddings=False,
)


class Edgen(_Client):
    """A client of an Edgen server."""

    profile = PROFILE

    @cached_property
    def chat(self) -> "EdgenChat":
        """Hold a conversation with a model."""
        from ._sync.chat import EdgenChat

        return EdgenChat(self._caller)

    @cached_property
    def audio(self) -> "EdgenAudio":
        """Turn speech into text."""
        from ._sync.audio import EdgenAudio

        return EdgenAudio(self._caller)

    @cached_property
    def embeddings(self) -> "EdgenEmbeddings":
        """Turn text into vectors."""
        from ._sync.resources import EdgenEmbeddings

        return EdgenEmbeddings(self._caller)

    @cached_property
    def image(self) -> "EdgenImage":
        """Make images."""
        from ._sync.resources import EdgenImage

        return EdgenImage(self._caller)

    @cached_property
    def misc(self) -> "EdgenMisc":
        """Fetch the version of the server."""
        from ._sync.resources import EdgenMisc

        return EdgenMisc(self._caller)


class AsyncEdgen(_AsyncClient):
    """An asynchronous client of an Edgen server."""

    profile = PROFILE

    @cached_property
    def chat(self) -> "AsyncEdgenChat":
        """Hold a conversation with a model."""
        from ._async.chat import AsyncEdgenChat

        return AsyncEdgenChat(self._caller)

    @cached_property
    def audio(self) -> "AsyncEdgenAudio":
        """Turn speech into text."""
        from ._async.audio import AsyncEdgenAudio

        return AsyncEdgenAudio(self._caller)

    @cached_property
    def embeddings(self) -> "AsyncEdgenEmbeddings":
        """Turn text into vectors."""
        from ._async.resources import AsyncEdgenEmbeddings

        return AsyncEdgenEmbeddings(self._caller)

    @cached_property
    def image(self) -> "AsyncEdgenImage":
        """Make images."""
        from ._async.resources import AsyncEdgenImage

        return AsyncEdgenImage(self._caller)

    @cached_property
    def misc(self) -> "AsyncEdgenMisc":
        """Fetch the version of the server."""
        from ._async.resources import AsyncEdgenMisc

        return AsyncEdgenMisc(self._caller)


Client = Edgen
AsyncClient = AsyncEdgen
EdgenError = APIError

__all__ = [
    "PROFILE",
    "AsyncClient",
    "AsyncEdgen",
    "Client",
    "DefaultAioHttpClient",
    "Edgen",
    "EdgenError",
]
__all__ += _names.__all__

if not TYPE_CHECKING:  # Hidden from type checkers, because they would then accept any name.
    __getattr__ = module_client(__name__, Edgen, load_late(__name__))
    __dir__ = module_names(__name__, Edgen)
