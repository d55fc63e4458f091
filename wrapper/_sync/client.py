# Written by codegen/facade/unasync.py from wrapper/_async/client.py; edit that file instead.
"""The client: one configuration, one pool of connections, resources as attributes."""

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
    ApiKey,
    ClientOptions,
    CopyOptions,
)
from ..profile import PLAIN, Profile
from .caller import Caller
from .connections import HTTP
from .sender import Sender
from .verbs import Verbs

if TYPE_CHECKING:
    from .low_level import LowLevelClient
    from .resources.audio import Audio
    from .resources.batches import Batches
    from .resources.beta import Beta
    from .resources.chat import Chat
    from .resources.completions import Completions
    from .resources.containers import Containers
    from .resources.conversations import Conversations
    from .resources.embeddings import Embeddings
    from .resources.evals import Evals
    from .resources.files import Files
    from .resources.fine_tuning import FineTuning
    from .resources.images import Images
    from .resources.models import Models
    from .resources.moderations import Moderations
    from .resources.realtime import Realtime
    from .resources.responses import Responses
    from .resources.uploads import Uploads
    from .resources.vector_stores import VectorStores
    from .resources.webhooks import Webhooks

T = TypeVar("T")


class Client(Verbs):
    """A synchronous client of any OpenAI-compatible API.

    Connections are made when they are first needed and shared by all calls. Close the client when
    done, or use it in a `with`.
    """

    profile: Profile = PLAIN
    """What is particular to the provider; a subclass for a provider sets it."""

    @accepts(ClientOptions, tells=True)
    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        """What is not given comes from the environment, then from the provider's defaults.

        Raises MissingAPIKeyError without a credential, ValueError for a value that can't be meant,
        TypeError for an option of another type or of another name.
        """
        given = given_options(type(self).__name__, options, CLIENT_OPTIONS)
        del options  # Tracebacks may be shown with variables.
        http = HTTP(given.pop("http_client", None))
        name = type(self).__name__
        self._use(resolve(self.profile, given, client=name, http_timeout=http.given_timeout), http)

    def _use(self, config: Config, http: HTTP) -> None:
        configure(config.profile.log_env)
        self.profile = config.profile
        self._caller = Caller(Sender(config, http))

    @property
    def config(self) -> Config:
        """Every setting of the client."""
        return self._caller.sender.config

    @property
    def api_key(self) -> ApiKey | None:
        return cast("ApiKey | None", self.config.api_key)

    @api_key.setter
    def api_key(self, api_key: ApiKey | None) -> None:
        self._caller.sender.config = self.config.with_options(api_key=api_key)

    @property
    def base_url(self) -> httpx.URL:
        """Where every path begins; without a slash at the end."""
        return httpx.URL(self.config.base_url)

    @base_url.setter
    def base_url(self, base_url: str | httpx.URL) -> None:
        self._caller.sender.config = self.config.with_options(base_url=base_url)

    @property
    def organization(self) -> str | None:
        return self.config.options.get("organization")

    @property
    def project(self) -> str | None:
        return self.config.options.get("project")

    @property
    def timeout(self) -> httpx.Timeout | None:
        return self.config.timeout

    @property
    def max_retries(self) -> int:
        """Attempts after the first one."""
        return self.config.retry.max_retries

    @cached_property
    def chat(self) -> Chat:
        """Hold a conversation with a model."""
        from .resources.chat import Chat

        return Chat(self._caller)

    @cached_property
    def completions(self) -> Completions:
        """Continue a text; the older interface."""
        from .resources.completions import Completions

        return Completions(self._caller)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Turn text into vectors."""
        from .resources.embeddings import Embeddings

        return Embeddings(self._caller)

    @cached_property
    def models(self) -> Models:
        """See which models there are."""
        from .resources.models import Models

        return Models(self._caller)

    @cached_property
    def files(self) -> Files:
        """Upload files, and fetch them again."""
        from .resources.files import Files

        return Files(self._caller)

    @cached_property
    def responses(self) -> Responses:
        """Ask a model, with tools, state and background work."""
        from .resources.responses import Responses

        return Responses(self._caller)

    @cached_property
    def conversations(self) -> Conversations:
        """Keep the items of a conversation on the server."""
        from .resources.conversations import Conversations

        return Conversations(self._caller)

    @cached_property
    def images(self) -> Images:
        """Make images, and change them."""
        from .resources.images import Images

        return Images(self._caller)

    @cached_property
    def audio(self) -> Audio:
        """Turn speech into text, and text into speech."""
        from .resources.audio import Audio

        return Audio(self._caller)

    @cached_property
    def moderations(self) -> Moderations:
        """Find out whether content may be harmful."""
        from .resources.moderations import Moderations

        return Moderations(self._caller)

    @cached_property
    def batches(self) -> Batches:
        """Have many requests answered within a day, at half the price."""
        from .resources.batches import Batches

        return Batches(self._caller)

    @cached_property
    def uploads(self) -> Uploads:
        """Upload a large file in parts."""
        from .resources.uploads import Uploads

        return Uploads(self._caller)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Train models on examples of your own."""
        from .resources.fine_tuning import FineTuning

        return FineTuning(self._caller)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Make files searchable."""
        from .resources.vector_stores import VectorStores

        return VectorStores(self._caller)

    @cached_property
    def realtime(self) -> Realtime:
        """Set up and answer live conversations."""
        from .resources.realtime import Realtime

        return Realtime(self._caller)

    @cached_property
    def containers(self) -> Containers:
        """Give code a place to run."""
        from .resources.containers import Containers

        return Containers(self._caller)

    @cached_property
    def evals(self) -> Evals:
        """Measure how well a model does."""
        from .resources.evals import Evals

        return Evals(self._caller)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Check and read what the server reports by itself."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._caller)

    @cached_property
    def beta(self) -> Beta:
        """Assistants and threads, which responses and conversations replace."""
        from .resources.beta import Beta

        return Beta(self._caller)

    @cached_property
    def low_level(self) -> LowLevelClient:
        """Pass it as `client` to the functions of `generated_client.api`.

        They then have this client's address, credential, retries and errors.
        """
        from .low_level import LowLevelClient

        return LowLevelClient.over(self._caller.sender)

    def send(self, call: Call, /) -> httpx.Response:
        """The response to a call of a generated function, which takes this client as it is."""
        return self.low_level.send(call)

    def respond(self, operation: Operation[T], response: httpx.Response, /) -> Response[T]:
        """The response with its decoded body, for a generated function."""
        return self.low_level.respond(operation, response)

    def with_options(self, **options: Unpack[CopyOptions]) -> Self:
        """The same client with other settings, on the same connections.

        Takes what the constructor takes, and `set_default_headers`, `set_default_query` to replace
        what `default_headers`, `default_query` add to. Only a new `http_client` has connections of
        its own.
        """
        changes = given_options("with_options", options, COPY_OPTIONS)
        del options  # Tracebacks may be shown with variables.
        own = changes.pop("http_client", None)
        http = self._caller.sender.http if own is None else HTTP(own)
        twin = type(self).__new__(type(self))
        twin._use(self.config.with_options(**changes), http)
        return twin

    copy = with_options

    @property
    def is_closed(self) -> bool:
        return self._caller.sender.http.is_closed

    def close(self) -> None:
        """Close all connections, also those of copies; a second time does nothing."""
        self._caller.sender.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        if "_caller" not in vars(self):  # In a traceback of what it could not be made of.
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


def _restore(cls: type[Client], config: Config) -> Client:
    client = cls.__new__(cls)
    client._use(config, HTTP())
    return client
