"""The client of a Smarter platform: attributes and methods of its own."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ...._async.client import AsyncClient
from ...._concurrency.recently_used import RecentlyUsed
from ...._request.config import given_options
from ...._request.keywords import accepts
from ....errors import MissingAPIKeyError
from ....options import CLIENT_OPTIONS, AsyncClientOptions, RequestOptions
from ..address import platform_url
from ..errors import SmarterInvalidApiKeyError
from ..requests import cache_key, with_timeout

if TYPE_CHECKING:
    from generated_client import models as m

    from .resources import AsyncSmarterResources


class AsyncSmarterClient(AsyncClient):
    """An asynchronous client of a Smarter platform, and of servers like OpenAI's.

    `api`, `thing`, `metadata`, `data`, `message` and `status` are parts of the answer to `whoami`.
    The first use of one of them sends the request.
    """

    url_endpoint = "cli/whoami/"

    @accepts(AsyncClientOptions)
    def __init__(
        self, *, environment: str | None = None, **options: Unpack[AsyncClientOptions]
    ) -> None:
        """Make a client of one platform; other options are those of every client.

        `environment` is `alpha`, `beta`, `next` or `prod`, else `SMARTER_ENVIRONMENT`, in the
        domain that `SMARTER_ROOT_DOMAIN` names. `base_url` is the whole address instead; so is
        `SMARTER_BASE_URL` where no `environment` is given. `api_key` is else `SMARTER_API_KEY`.
        `timeout` is 60 seconds for answers of the platform itself, unless you give another.

        Raises SmarterInvalidApiKeyError without a credential, SmarterConfigurationError for an
        environment without an address.
        """
        given = given_options(type(self).__name__, options, CLIENT_OPTIONS)
        # Deleted because tracebacks may show variables, and this one holds the key.
        del options
        set_up = os.environ.get(self.profile.base_url_env, "").strip()
        if given.get("base_url") is None and (environment is not None or not set_up):
            given["base_url"] = platform_url(environment)
        try:
            super().__init__(**given)
        except MissingAPIKeyError as exc:
            raise SmarterInvalidApiKeyError(exc.message) from None

    @cached_property
    def resources(self) -> AsyncSmarterResources:
        """The resources of the account on the platform, such as its chatbots."""
        from .resources import AsyncSmarterResources

        return AsyncSmarterResources(self._caller)

    @accepts(RequestOptions)
    async def whoami(self, **options: Unpack[RequestOptions]) -> m.SmarterWhoami:
        """Fetch the owner of the credential: user, account and environment."""
        from generated_client.api.smarter import retrieve_smarter_identity

        limited = with_timeout(options, self.config)
        return await self._caller.fetch(retrieve_smarter_identity.OPERATION, {**limited})

    @cached_property
    def _known(self) -> RecentlyUsed[m.SmarterWhoami]:
        return RecentlyUsed(1)

    async def _fetch_once(self) -> m.SmarterWhoami:
        key = cache_key(self.config, {})
        if (known := self._known.get(key)) is not None:
            return known
        answer = await self.whoami()
        self._known.put(key, answer)
        return answer

    @property
    async def api(self) -> str:
        """The platform's interface and its version, `smarter.sh/v1`."""
        return (await self._fetch_once()).api

    @property
    async def thing(self) -> str:
        return (await self._fetch_once()).thing

    @property
    async def metadata(self) -> dict[str, Any]:
        """The platform's notes on the request, such as its `key` in the journal."""
        return dict((await self._fetch_once()).metadata)

    @property
    async def data(self) -> m.SmarterIdentity:
        """The user, the account and the environment of the credential."""
        return (await self._fetch_once()).data

    @property
    async def message(self) -> str | None:
        return (await self._fetch_once()).message

    @property
    async def status(self) -> Any:
        """The status in the answer; None where the platform gives none."""
        return (await self._fetch_once()).model_extra.get("status")

    @property
    def url(self) -> str:
        """The address that `whoami` requests."""
        return f"{self.config.base_url}/{self.url_endpoint}"
