"""Smarter: clients of a platform's chatbots, and of OpenAI's API on its servers.

    from wrapper.providers.smarter import Smarter

    client = Smarter()  # With the key in SMARTER_API_KEY.
    print(client.resources.chatbots.get(name="my-chatbot").prompt("Hello!"))

Source: https://pypi.org/project/smarter-api/
"""

from typing import TYPE_CHECKING, Any

from .. import _names
from .._module_client import load_late
from .._names import *  # noqa: F403
from .._names import APIError, Profile
from ._async.client import AsyncSmarterClient as _AsyncSmarterClient
from ._sync.client import SmarterClient as _SmarterClient
from .errors import (
    SmarterBusinessRuleViolation,
    SmarterConfigurationError,
    SmarterIlligalInvocationError,
    SmarterInvalidApiKeyError,
    SmarterValueError,
)

if TYPE_CHECKING:
    from generated_client.models import SmarterAccount as Account

    from ..._clients.aiohttp_client import DefaultAioHttpClient as DefaultAioHttpClient
    from ._async.resources import AsyncChatbot as AsyncChatbot
    from ._sync.resources import Chatbot as Chatbot

PROFILE = Profile(
    name="Smarter",
    base_url="https://platform.smarter.sh/api/v1",
    base_url_env="SMARTER_BASE_URL",
    api_key_env="SMARTER_API_KEY",
    auth_scheme="Token",
    organization_env="",
    project_env="",
    webhook_secret_env="",
    log_env="SMARTER_LOG",
    base64_embeddings=False,
)


class Smarter(_SmarterClient):
    """A client of Smarter."""

    profile = PROFILE


class AsyncSmarter(_AsyncSmarterClient):
    """An asynchronous client of Smarter."""

    profile = PROFILE


Client = Smarter
AsyncClient = AsyncSmarter
SmarterError = APIError

__all__ = [
    "PROFILE",
    "Account",
    "AsyncChatbot",
    "AsyncClient",
    "AsyncSmarter",
    "Chatbot",
    "Client",
    "DefaultAioHttpClient",
    "Smarter",
    "SmarterBusinessRuleViolation",
    "SmarterConfigurationError",
    "SmarterError",
    "SmarterIlligalInvocationError",
    "SmarterInvalidApiKeyError",
    "SmarterValueError",
]
__all__ += _names.__all__

if not TYPE_CHECKING:  # Hidden from type checkers, because they would then accept any name.
    _otherwise = load_late(__name__)

    def __getattr__(name: str) -> Any:
        if name == "Account":
            from generated_client.models import SmarterAccount

            return SmarterAccount
        if name == "AsyncChatbot":
            from ._async.resources import AsyncChatbot

            return AsyncChatbot
        if name == "Chatbot":
            from ._sync.resources import Chatbot

            return Chatbot
        return _otherwise(name)
