# Written by codegen/facade/unasync.py from wrapper/_async/default_client.py; edit that file instead.
"""The httpx client with this package's settings and, where possible, its connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .._backends.keep_alive import KEEP_ALIVE
from .._clients.default_settings import is_usual, with_defaults
from .._clients.tls import tls_of, with_tls

if TYPE_CHECKING:
    from .transport.transport import Transport


class DefaultHttpxClient(httpx.Client):
    """`httpx.Client` with longer time limits, a larger pool, and redirects followed.

    This package's own connections do the work, unless an option needs those of httpx: proxies,
    also from the environment, HTTP/2, client certificates, `verify`.
    """

    own_transport: Transport | None
    """The transport over this package's own connections; None where httpx's do the work."""

    def __init__(self, **options: Any) -> None:
        options = with_defaults(options)
        self.own_transport = None
        if is_usual(options):
            from .transport.transport import Transport

            self.own_transport = Transport(options["limits"], tls_of(options))
            options["transport"] = self.own_transport
        super().__init__(**with_tls(options))

    def _init_transport(self, **options: Any) -> httpx.BaseTransport:  # type: ignore[override]
        """httpx's connections with the probes of ours, because both may wait for minutes.

        Those to a proxy have none, because httpcore passes no options of sockets on to them.
        """
        given: httpx.BaseTransport | None = options.pop("transport", None)
        return given or httpx.HTTPTransport(**options, socket_options=KEEP_ALIVE)
