"""SeekGPT: clients for the whole API, and this module as a client.

    from wrapper.providers import seekgpt

    seekgpt.api_key = "..."  # Or the variable SEEKGPT_API_KEY.
    print(seekgpt.responses.create(model="gpt-4o", input="Hello!").output_text)

Source: https://pypi.org/project/seekgpt/
"""

from typing import TYPE_CHECKING

from .._async.client import AsyncClient as _AsyncClient
from .._sync.client import Client as _Client
from . import _names
from ._module_client import load_late, module_client, module_names
from ._names import *  # noqa: F403
from ._names import APIError, Profile

if TYPE_CHECKING:
    from .._clients.aiohttp_client import DefaultAioHttpClient as DefaultAioHttpClient
    from ._module_names import *  # noqa: F403

PROFILE = Profile(
    name="SeekGPT",
    base_url="https://api.seekgpt.com/v1",
    base_url_env="SEEKGPT_BASE_URL",
    api_key_env="SEEKGPT_API_KEY",
    organization_env="SEEKGPT_ORG_ID",
    organization_header="SeekGPT-Organization",
    project_env="SEEKGPT_PROJECT_ID",
    project_header="SeekGPT-Project",
    webhook_secret_env="SEEKGPT_WEBHOOK_SECRET",
    log_env="SEEKGPT_LOG",
    beta_header="SeekGPT-Beta",
)


class SeekGPT(_Client):
    """A client of SeekGPT."""

    profile = PROFILE


class AsyncSeekGPT(_AsyncClient):
    """An asynchronous client of SeekGPT."""

    profile = PROFILE


Client = SeekGPT
AsyncClient = AsyncSeekGPT
SeekGPTError = APIError

__all__ = [
    "PROFILE",
    "AsyncClient",
    "AsyncSeekGPT",
    "Client",
    "DefaultAioHttpClient",
    "SeekGPT",
    "SeekGPTError",
]
__all__ += _names.__all__

if not TYPE_CHECKING:  # Hidden from type checkers, because they would then accept any name.
    __getattr__ = module_client(__name__, SeekGPT, load_late(__name__))
    __dir__ = module_names(__name__, SeekGPT)
