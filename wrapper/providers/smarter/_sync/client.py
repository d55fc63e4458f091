# Written by codegen/facade/unasync.py from wrapper/providers/smarter/_async/client.py; edit that file instead.
"""The client of a Smarter platform: what it has besides the resources of every client."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ...._concurrency.recently_used import RecentlyUsed
from ...._request.config import given_options
from ...._request.keywords import accepts
from ...._sync.client import Client
from ....errors import MissingAPIKeyError
from ....options import CLIENT_OPTIONS, ClientOptions, RequestOptions
from ..address import platform_url
from ..errors import SmarterInvalidApiKeyError
from ..requests import cache_key, with_timeout

if TYPE_CHECKING:
    from generated_client import models as m

    from .resources import SmarterResources


class SmarterClient(Client):
    """A synchronous client of a Smarter platform, its chatbots, and servers like OpenAI's.

    `api`, `thing`, `metadata`, `data`, `message` and `status` are of the platform's answer to
    `whoami`, which is asked for when one of them is first used.
    """

    url_endpoint = "cli/whoami/"

    @accepts(ClientOptions)
    def __init__(self, *, environment: str | None = None, **options: Unpack[ClientOptions]) -> None:
        """What every client takes, and which platform to talk to.

        `environment`: `alpha`, `beta`, `next` or `prod`, else `SMARTER_ENVIRONMENT`; in the domain
        that `SMARTER_ROOT_DOMAIN` names. A `base_url` is another address altogether, and so is
        `SMARTER_BASE_URL` where no `environment` is given. `api_key` is else `SMARTER_API_KEY`, and
        `timeout` is 60 seconds for what the platform itself answers, unless told otherwise.

        Raises SmarterInvalidApiKeyError without a credential, SmarterConfigurationError for an
        environment without an address.
        """
        given = given_options(type(self).__name__, options, CLIENT_OPTIONS)
        del options  # Tracebacks may be shown with variables.
        set_up = os.environ.get(self.profile.base_url_env, "").strip()
        if given.get("base_url") is None and (environment is not None or not set_up):
            given["base_url"] = platform_url(environment)
        try:
            super().__init__(**given)
        except MissingAPIKeyError as exc:
            raise SmarterInvalidApiKeyError(exc.message) from None

    @cached_property
    def resources(self) -> SmarterResources:
        """See what the account has on the platform, and talk to its chatbots."""
        from .resources import SmarterResources

        return SmarterResources(self._caller)

    @accepts(RequestOptions)
    def whoami(self, **options: Unpack[RequestOptions]) -> m.SmarterWhoami:
        """Whose credential this is: user, account and environment."""
        from generated_client.api.smarter import retrieve_smarter_identity

        limited = with_timeout(options, self.config)
        return self._caller.fetch(retrieve_smarter_identity.OPERATION, {**limited})

    @cached_property
    def _known(self) -> RecentlyUsed[m.SmarterWhoami]:
        return RecentlyUsed(1)

    def _remembered(self) -> m.SmarterWhoami:
        key = cache_key(self.config, {})
        if (known := self._known.get(key)) is not None:
            return known
        answer = self.whoami()
        self._known.put(key, answer)
        return answer

    @property
    def api(self) -> str:
        """The platform's interface, `smarter.sh/v1`."""
        return self._remembered().api

    @property
    def thing(self) -> str:
        return self._remembered().thing

    @property
    def metadata(self) -> dict[str, Any]:
        """What the platform notes of the request, such as its `key` in the journal."""
        return dict(self._remembered().metadata)

    @property
    def data(self) -> m.SmarterIdentity:
        """User, account and environment."""
        return self._remembered().data

    @property
    def message(self) -> str | None:
        return self._remembered().message

    @property
    def status(self) -> Any:
        """None, unless the platform says one."""
        return self._remembered().model_extra.get("status")

    @property
    def url(self) -> str:
        """Where `whoami` asks."""
        return f"{self.config.base_url}/{self.url_endpoint}"
