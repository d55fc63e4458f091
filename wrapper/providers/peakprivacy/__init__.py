"""PeakPrivacy: clients of a service that can hide private data from models.

    from wrapper.providers.peakprivacy import PeakPrivacy

    client = PeakPrivacy(api_token="...")  # Or the variable PEAKPRIVACY_API_TOKEN.
    print(client.models.list())

Sources: https://pypi.org/project/peakprivacy/, https://peakprivacy.ch/en/guide/api
"""

from __future__ import annotations

import os
import warnings
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ..._async.client import AsyncClient as _AsyncClient
from ..._async.connections import AsyncHTTP
from ..._request.checks import hide_text
from ..._request.config import Config, given_options
from ..._request.keywords import accepts
from ..._sync.client import Client as _Client
from ..._sync.connections import HTTP
from ...options import (
    CLIENT_OPTIONS,
    ApiKey,
    AsyncApiKey,
    AsyncClientOptions,
    ClientOptions,
)
from ...types.aliases.peakprivacy import ApiTokenValid
from .. import _names
from .._module_client import load_late
from .._names import *  # noqa: F403
from .._names import APIError, MissingAPIKeyError, Profile
from ._async.model_page import AsyncModelPage
from ._async.unverified import AsyncUnverifiedHTTP
from ._sync.model_page import ModelPage
from ._sync.unverified import UnverifiedHTTP

if TYPE_CHECKING:
    from ..._clients.aiohttp_client import DefaultAioHttpClient as DefaultAioHttpClient
    from ._async.resources import AsyncPeakPrivacyChat, AsyncPeakPrivacyModels
    from ._sync.resources import PeakPrivacyChat, PeakPrivacyModels

PROFILE = Profile(
    name="PeakPrivacy",
    base_url="https://api.peakprivacy.ch/v1/",
    base_url_env="PEAKPRIVACY_API_URL",
    api_key_argument="api_token",
    api_key_env="PEAKPRIVACY_API_TOKEN",
    auth_header="Api-Token",
    auth_scheme="",
    # PeakPrivacy has no organizations, projects or webhooks. Their variables are not read, because
    # they are meant for other servers.
    organization_env="",
    project_env="",
    webhook_secret_env="",
    base64_embeddings=False,
    headers={"X-Requested-With": "XMLHttpRequest", "Accept": "application/json"},
)
VERIFY_REQUEST_ENV = "PEAKPRIVACY_VERIFY_REQUEST"
"""A variable that turns off the check of certificates, where it is exactly `False`."""


class PeakPrivacyOptions(ClientOptions, total=False):
    """Options of a client besides its token; `api_key` also names the token."""


class AsyncPeakPrivacyOptions(AsyncClientOptions, total=False):
    """Options of an asynchronous client besides its token; `api_key` also names it."""


class PeakPrivacy(_Client):
    """A client of PeakPrivacy."""

    profile = PROFILE

    @accepts(PeakPrivacyOptions)
    def __init__(
        self, api_token: ApiKey | None = None, **options: Unpack[PeakPrivacyOptions]
    ) -> None:
        """Make a client with `api_token`, else `api_key`, else `PEAKPRIVACY_API_TOKEN`.

        All other options are those of any client. Raises ApiTokenNotFoundError without a token.
        """
        api_token = hide_text(api_token)
        given = given_options(type(self).__name__, options, CLIENT_OPTIONS)
        # Deleted because tracebacks may show variables, and this one holds the token.
        del options
        super().__init__(**_with_key(api_token, given))

    def _use(self, config: Config, http: HTTP) -> None:
        if type(http) is HTTP and http.is_own and _takes_any_certificate():
            http = UnverifiedHTTP()
        super()._use(config, http)

    @cached_property
    def chat(self) -> PeakPrivacyChat:  # type: ignore[override] # pyright: ignore[reportIncompatibleVariableOverride]
        """Hold a conversation with a model, and check the API token."""
        from ._sync.resources import PeakPrivacyChat

        return PeakPrivacyChat(self._caller)

    @cached_property
    def models(self) -> PeakPrivacyModels:  # type: ignore[override] # pyright: ignore[reportIncompatibleVariableOverride]
        """See which models the server offers."""
        from ._sync.resources import PeakPrivacyModels

        return PeakPrivacyModels(self._caller)


class AsyncPeakPrivacy(_AsyncClient):
    """An asynchronous client of PeakPrivacy."""

    profile = PROFILE

    @accepts(AsyncPeakPrivacyOptions)
    def __init__(
        self, api_token: AsyncApiKey | None = None, **options: Unpack[AsyncPeakPrivacyOptions]
    ) -> None:
        """Make a client with `api_token`, else `api_key`, else `PEAKPRIVACY_API_TOKEN`.

        All other options are those of any client. Raises ApiTokenNotFoundError without a token.
        """
        api_token = hide_text(api_token)
        given = given_options(type(self).__name__, options, CLIENT_OPTIONS)
        # Deleted because tracebacks may show variables, and this one holds the token.
        del options
        super().__init__(**_with_key(api_token, given))

    def _use(self, config: Config, http: AsyncHTTP) -> None:
        if type(http) is AsyncHTTP and http.is_own and _takes_any_certificate():
            http = AsyncUnverifiedHTTP()
        super()._use(config, http)

    @cached_property
    def chat(self) -> AsyncPeakPrivacyChat:  # type: ignore[override] # pyright: ignore[reportIncompatibleVariableOverride]
        """Hold a conversation with a model, and check the API token."""
        from ._async.resources import AsyncPeakPrivacyChat

        return AsyncPeakPrivacyChat(self._caller)

    @cached_property
    def models(self) -> AsyncPeakPrivacyModels:  # type: ignore[override] # pyright: ignore[reportIncompatibleVariableOverride]
        """See which models the server offers."""
        from ._async.resources import AsyncPeakPrivacyModels

        return AsyncPeakPrivacyModels(self._caller)


def _with_key(api_token: object, options: dict[str, Any]) -> dict[str, Any]:
    """The options with the token as `api_key`, as every client takes it."""
    if api_token is None:
        return options
    if options.get("api_key") is not None:
        raise ValueError("PeakPrivacy: api_token and api_key mean the same; pass one of them")
    options["api_key"] = api_token
    return options


def _takes_any_certificate() -> bool:
    """Whether the environment turns off the check of certificates; if so, warns."""
    if os.environ.get(VERIFY_REQUEST_ENV) != "False":
        return False
    warnings.warn(
        f"PeakPrivacy: {VERIFY_REQUEST_ENV}=False: this client takes any certificate, so that"
        " anybody on the way can read the API token and all that is sent; unset it to go on safely",
        stacklevel=5,  # The line that makes the client.
    )
    return True


Client = PeakPrivacy
AsyncClient = AsyncPeakPrivacy
PeakPrivacyError = APIError
ApiTokenNotFoundError = MissingAPIKeyError

__all__ = [
    "PROFILE",
    "ApiTokenNotFoundError",
    "ApiTokenValid",
    "AsyncClient",
    "AsyncModelPage",
    "AsyncPeakPrivacy",
    "AsyncPeakPrivacyOptions",
    "Client",
    "DefaultAioHttpClient",
    "ModelPage",
    "PeakPrivacy",
    "PeakPrivacyError",
    "PeakPrivacyOptions",
]
__all__ += _names.__all__

if not TYPE_CHECKING:  # Hidden from type checkers, because they would then accept any name.
    __getattr__ = load_late(__name__)
