"""The table of all options: of a client, of its copies, and of one request.

The table is the source of signatures, checks, copies, the variables of modules that are clients,
`help()` and the tables of README.md. A new option is a new row of the table, and its value is
`config.options["its_name"]` where the code needs it.
"""

# No `from __future__ import annotations`, because `rows` reads the annotations as objects.

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, NamedTuple, TypedDict

import httpx

from generated_client.types import UNSET, Unset

if TYPE_CHECKING:
    import httpx2

    from .profile import Auth, Profile
    from .retry import RetryPolicy

Omit = NotGiven = Unset
"""The type of `omit`."""

omit: Final = UNSET
"""The value of a parameter or of a header that must not be sent."""

NOT_GIVEN: Final = UNSET
"""Another name of `omit`."""

TIMEOUT = httpx.Timeout(600.0, connect=5.0)
"""Seconds: ten minutes for an answer, five seconds to connect."""

ApiKey = str | Callable[[], str]
AsyncApiKey = ApiKey | Callable[[], Awaitable[str]]

OnRetry = Callable[[int, "httpx.Response | Exception", float], Any]
"""A function that is called before each pause.

Its arguments are the number of the retry, the failed outcome, and the seconds of the pause.
"""

Kind = Literal[
    "anything", "bytes", "callable", "credential", "mapping", "policy", "profile",
    "seconds", "secret", "string", "text", "timeout", "url",
]  # fmt: skip


class Option(NamedTuple):
    """A row of the table; the name and the type of the option stand beside the row."""

    kind: Kind
    """The name of the check in `_request.checks.CHECKS` that a value has to pass."""
    doc: str
    default: object = None
    shown: str = "none"
    """The default in the words of README.md."""


_KEY = Option(
    "credential",
    'a string, or a callable asked before every attempt; `""` for none',
    shown="`OPENAI_API_KEY`",
)
_HTTP = Option(
    "anything",
    "an `httpx.Client` or `httpx2.Client`, asynchronous for `AsyncClient`; closed with the client",
    shown="one of our own",
)


class _Settings(TypedDict, total=False):
    """Options of clients of both kinds."""

    auth: Annotated[
        "Auth | None",
        Option(
            "callable",
            "another scheme for the key, or a function that signs each request",
            shown="that of the profile",
        ),
    ]
    base_url: Annotated[
        "str | httpx.URL | None",
        Option("url", "with or without a slash at its end", shown="`OPENAI_BASE_URL`, else OpenAI"),
    ]
    organization: Annotated[
        "str | None", Option("text", "which organization asks", shown="`OPENAI_ORG_ID`")
    ]
    project: Annotated[
        "str | None", Option("text", "which project asks", shown="`OPENAI_PROJECT_ID`")
    ]
    webhook_secret: Annotated[
        "str | None",
        Option(
            "secret",
            "what `client.webhooks` checks signatures with",
            shown="`OPENAI_WEBHOOK_SECRET`",
        ),
    ]
    timeout: Annotated[
        "float | httpx.Timeout | Unset | None",
        Option(
            "timeout",
            "seconds for each of connect, read, write and pool, an `httpx.Timeout`,"
            " or `None` for ever",
            default=TIMEOUT,
            shown="600, connect 5",
        ),
    ]
    max_retries: Annotated[
        "int | Unset", Option("anything", "attempts after the first one", default=2, shown="2")
    ]
    retry: Annotated[
        "RetryPolicy | None",
        Option("policy", "number and pauses of retries in detail", shown="`RetryPolicy()`"),
    ]
    deadline: Annotated[
        "float | None", Option("seconds", "seconds for all attempts of a call together")
    ]
    max_response_bytes: Annotated[
        "int | Unset | None",
        Option(
            "bytes",
            "of a body that is read whole, decompressed; `None` for no bound",
            default=1024 * 1024 * 1024,
            shown="1 GiB",
        ),
    ]
    max_event_bytes: Annotated[
        "int | Unset | None",
        Option(
            "bytes",
            "of one event of a stream; `None` for no bound",
            default=64 * 1024 * 1024,
            shown="64 MiB",
        ),
    ]
    stream_idle_timeout: Annotated[
        "float | Unset | None",
        Option(
            "seconds",
            "seconds that a stream may go without an event; comments, pings and blank"
            " lines are none",
        ),
    ]
    default_headers: Annotated[
        "Mapping[str, str | Unset] | None",
        Option("mapping", "added to every request; `omit` as a value leaves a header out"),
    ]
    default_query: Annotated[
        "Mapping[str, object] | None", Option("mapping", "added to every request")
    ]
    on_retry: Annotated[
        "OnRetry | None",
        Option(
            "callable",
            "called before each pause with the number of the retry, the response or"
            " exception that caused it, and the seconds",
        ),
    ]


class _Kind(TypedDict, total=False):
    api_key: Annotated["ApiKey | None", _KEY]
    http_client: Annotated["httpx.Client | httpx2.Client | None", _HTTP]


class _AsyncKind(TypedDict, total=False):
    api_key: Annotated["AsyncApiKey | None", _KEY]
    http_client: Annotated["httpx.AsyncClient | httpx2.AsyncClient | None", _HTTP]


class _ConstructorOnly(TypedDict, total=False):
    profile: Annotated[
        "Profile | None",
        Option("profile", "what is particular to a provider", shown="that of the class"),
    ]


class _CopyOnly(TypedDict, total=False):
    set_default_headers: Annotated[
        "Mapping[str, str | Unset] | None",
        Option("mapping", "instead of those there are, to which `default_headers` adds"),
    ]
    set_default_query: Annotated[
        "Mapping[str, object] | None",
        Option("mapping", "instead of those there are, to which `default_query` adds"),
    ]


class ClientOptions(_Kind, _Settings, _ConstructorOnly, total=False):
    """Options of `Client`."""


class AsyncClientOptions(_AsyncKind, _Settings, _ConstructorOnly, total=False):
    """Options of `AsyncClient`."""


class CopyOptions(_Kind, _Settings, _CopyOnly, total=False):
    """Options of `Client.with_options`."""


class AsyncCopyOptions(_AsyncKind, _Settings, _CopyOnly, total=False):
    """Options of `AsyncClient.with_options`."""


class RequestOptions(TypedDict, total=False):
    """Options of every method, beside the parameters of the method."""

    extra_headers: Annotated[
        "Mapping[str, str | Unset] | None",
        Option("mapping", "headers to add or replace; `omit` as a value leaves a header out"),
    ]
    extra_query: Annotated[
        "Mapping[str, object] | None", Option("mapping", "query parameters to add or replace")
    ]
    extra_body: Annotated[
        "Mapping[str, object] | None",
        Option("mapping", "members of the JSON body or fields of the form to add or replace"),
    ]
    timeout: Annotated[
        "float | httpx.Timeout | Unset | None",
        Option(
            "timeout",
            "seconds for each of connect, read, write and pool, an `httpx.Timeout`,"
            " or `None` for ever",
            default=UNSET,
        ),
    ]
    max_retries: Annotated[
        "int | Unset", Option("anything", "attempts after the first one", default=UNSET)
    ]
    deadline: Annotated[
        "float | Unset | None",
        Option(
            "seconds",
            "seconds for all attempts and the pauses between them together; of a"
            " stream, until its response begins",
            default=UNSET,
        ),
    ]
    stream_idle_timeout: Annotated[
        "float | Unset | None",
        Option(
            "seconds",
            "seconds that a stream may go without an event; comments and pings are"
            " none; `None` waits as long as `timeout` does",
            default=UNSET,
        ),
    ]
    idempotency_key: Annotated[
        "str | Unset",
        Option(
            "string",
            "sent with every attempt as `Idempotency-Key`; made up for a POST where none is given",
            default=UNSET,
        ),
    ]


def rows(options: Any) -> dict[str, Option]:
    """The rows of one of the classes above, by the names of the options."""
    return {name: hint.__metadata__[0] for name, hint in options.__annotations__.items()}


REQUEST_OPTIONS = rows(RequestOptions)
OPTION_NAMES = frozenset(REQUEST_OPTIONS)
CLIENT_OPTIONS = rows(AsyncClientOptions)
COPY_OPTIONS = rows(AsyncCopyOptions)
