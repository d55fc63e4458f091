# Written by codegen/facade/unasync.py from wrapper/providers/smarter/_async/client.py; edit that file instead.
"""The client of a Smarter platform: what it has besides the resources of every client."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

import httpx

from generated_client.types import UNSET, Unset

from ...._concurrency.recently_used import RecentlyUsed
from ...._request.config import ApiKey, OnRetry, hidden_key
from ...._request.keywords import accepts
from ...._sync.client import Client
from ....errors import MissingAPIKeyError
from ....options import RequestOptions
from ....retry import RetryPolicy
from ..address import platform_url
from ..errors import SmarterInvalidApiKeyError
from ..requests import cache_key, with_timeout

if TYPE_CHECKING:
    import httpx2

    from generated_client import models as m

    from .resources import SmarterResources


class SmarterClient(Client):
    """A synchronous client of a Smarter platform, its chatbots, and servers like OpenAI's.

    `api`, `thing`, `metadata`, `data`, `message` and `status` are of the platform's answer to
    `whoami`, which is asked for when one of them is first used.
    """

    url_endpoint = "cli/whoami/"

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
        environment: str | None = None,
        base_url: str | httpx.URL | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        retry: RetryPolicy | None = None,
        deadline: float | None = None,
        max_response_bytes: int | Unset | None = UNSET,
        max_event_bytes: int | Unset | None = UNSET,
        stream_idle_timeout: float | Unset | None = None,
        default_headers: Mapping[str, str | Unset] | None = None,
        default_query: Mapping[str, object] | None = None,
        on_retry: OnRetry | None = None,
        http_client: httpx.Client | httpx2.Client | None = None,
    ) -> None:
        """What every client takes, and which platform to talk to.

        `api_key`: else `SMARTER_API_KEY`.
        `environment`: `alpha`, `beta`, `next` or `prod`, else `SMARTER_ENVIRONMENT`; in the domain
        that `SMARTER_ROOT_DOMAIN` names.
        `base_url`: another address altogether, else `SMARTER_BASE_URL` where no `environment` is
        given; the environment then does not matter.
        `timeout`: 600 seconds, and 60 for what the platform itself answers, unless told otherwise.

        Raises SmarterInvalidApiKeyError without a credential, SmarterConfigurationError for an
        environment without an address.
        """
        api_key = hidden_key(api_key)
        set_up = os.environ.get(self.profile.base_url_env, "").strip()
        if base_url is None and (environment is not None or not set_up):
            base_url = platform_url(environment)
        try:
            super().__init__(
                api_key=api_key,
                base_url=base_url,
                organization=organization,
                project=project,
                webhook_secret=webhook_secret,
                timeout=timeout,
                max_retries=max_retries,
                retry=retry,
                deadline=deadline,
                max_response_bytes=max_response_bytes,
                max_event_bytes=max_event_bytes,
                stream_idle_timeout=stream_idle_timeout,
                default_headers=default_headers,
                default_query=default_query,
                on_retry=on_retry,
                http_client=http_client,
            )
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
