"""The client: options, one pool of connections, closing, copies and pickles."""

from __future__ import annotations

from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

import httpx

from generated_client.operation import Call, Operation
from generated_client.types import Response

from .._reporting.logs import configure
from .._reporting.redact import redacted_url
from .._request.config import Config, given_options, resolve
from .._request.keywords import accepts
from ..options import (
    CLIENT_OPTIONS,
    COPY_OPTIONS,
    AsyncApiKey,
    AsyncClientOptions,
    AsyncCopyOptions,
)
from ..profile import PLAIN, Profile
from .caller import AsyncCaller
from .connections import AsyncHTTP
from .resources.api import AsyncAPI
from .sender import AsyncSender
from .verbs import AsyncVerbs

if TYPE_CHECKING:
    from .low_level import AsyncLowLevelClient

T = TypeVar("T")


class AsyncClient(AsyncAPI, AsyncVerbs):
    """An asynchronous client of one server.

    All calls share connections, which are made on first use. Close the client at the end, or use
    it in an `async with`.
    """

    profile: Profile = PLAIN
    """What differs between providers; a subclass for a provider sets the profile."""

    @accepts(AsyncClientOptions, tells=True)
    def __init__(self, **options: Unpack[AsyncClientOptions]) -> None:
        """A missing option comes from the environment, then from the provider's defaults.

        Raises MissingAPIKeyError without a credential, ValueError for an impossible value,
        TypeError for an option of another type or of an unknown name.
        """
        given = given_options(type(self).__name__, options, CLIENT_OPTIONS)
        del options  # Because tracebacks may show variables, and options hold credentials.
        http = AsyncHTTP(given.pop("http_client", None))
        name = type(self).__name__
        self._use(resolve(self.profile, given, client=name, http_timeout=http.given_timeout), http)

    def _use(self, config: Config, http: AsyncHTTP) -> None:
        configure(config.profile.log_env)
        self.profile = config.profile
        self._caller = AsyncCaller(AsyncSender(config, http))

    @property
    def config(self) -> Config:
        """Every setting of the client."""
        return self._caller.sender.config

    @property
    def api_key(self) -> AsyncApiKey | None:
        """The credential, or the callable that returns it before each attempt."""
        return self.config.api_key  # sync: return cast("ApiKey | None", self.config.api_key)

    @api_key.setter
    def api_key(self, api_key: AsyncApiKey | None) -> None:
        self._caller.sender.config = self.config.with_options(api_key=api_key)

    @property
    def base_url(self) -> httpx.URL:
        """The URL that every path is appended to; without a slash at the end."""
        return httpx.URL(self.config.base_url)

    @base_url.setter
    def base_url(self, base_url: str | httpx.URL) -> None:
        self._caller.sender.config = self.config.with_options(base_url=base_url)

    @property
    def timeout(self) -> httpx.Timeout | None:
        """The time limits of each attempt; None for no limit."""
        return self.config.timeout

    @property
    def max_retries(self) -> int:
        """Attempts after the first one."""
        return self.config.retry.max_retries

    @cached_property
    def low_level(self) -> AsyncLowLevelClient:
        """The client to pass as `client` to the functions of `generated_client.api`.

        The functions then use this client's address, credential, retries and errors.
        """
        from .low_level import AsyncLowLevelClient

        return AsyncLowLevelClient.over(self._caller.sender)

    async def asend(self, call: Call, /) -> httpx.Response:
        """The response to a call; a generated function calls this method of its `client`."""
        return await self.low_level.asend(call)

    def respond(self, operation: Operation[T], response: httpx.Response, /) -> Response[T]:
        """The response with its decoded body, for a generated function."""
        return self.low_level.respond(operation, response)

    def with_options(self, **options: Unpack[AsyncCopyOptions]) -> Self:
        """The same client with other settings, on the same connections.

        Takes the options of the constructor. `default_headers` and `default_query` add to the
        client's own; `set_default_headers` and `set_default_query` replace them. Only a copy with
        a new `http_client` has connections of its own.
        """
        changes = given_options("with_options", options, COPY_OPTIONS)
        del options  # Because tracebacks may show variables, and options hold credentials.
        own = changes.pop("http_client", None)
        http = self._caller.sender.http if own is None else AsyncHTTP(own)
        twin = type(self).__new__(type(self))
        twin._use(self.config.with_options(**changes), http)
        return twin

    copy = with_options

    @property
    def is_closed(self) -> bool:
        """Whether the connections have been closed, by this client or by a copy."""
        return self._caller.sender.http.is_closed

    async def close(self) -> None:
        """Close all connections, also those of copies; a second time does nothing."""
        await self._caller.sender.http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        if "_caller" not in vars(self):  # In a traceback of a constructor that raised.
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}(base_url={str(redacted_url(self.base_url))!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        if not self._caller.sender.http.is_own:
            raise TypeError("a client with an http_client of its own can't be pickled")
        return _restore, (type(self), self.config)

    def __copy__(self) -> Self:
        return self.with_options()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        if not self._caller.sender.http.is_own:
            return self.with_options()
        return cast(Self, _restore(type(self), self.config))


def _restore(cls: type[AsyncClient], config: Config) -> AsyncClient:
    client = cls.__new__(cls)
    client._use(config, AsyncHTTP())
    return client
