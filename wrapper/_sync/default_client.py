# Written by codegen/facade/unasync.py from wrapper/_async/default_client.py; edit that file instead.
"""The httpx client with our settings, over our connections where they will do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .._clients.default_settings import is_usual, tls_of, with_defaults, with_tls

if TYPE_CHECKING:
    from .transport.transport import Transport


class DefaultHttpxClient(httpx.Client):
    """`httpx.Client` with our time limits, our pool size, and redirects followed.

    Its connections are ours where nothing is asked for that only httpx's own can do: proxies,
    also those of the environment, HTTP/2, certificates of one's own.
    """

    own_transport: Transport | None
    """The way to these connections."""

    def __init__(self, **options: Any) -> None:
        options = with_defaults(options)
        self.own_transport = None
        if is_usual(options):
            from .transport.transport import Transport

            self.own_transport = Transport(options["limits"], tls_of(options))
            options["transport"] = self.own_transport
        super().__init__(**with_tls(options))
