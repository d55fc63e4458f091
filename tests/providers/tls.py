"""A server whose certificate nobody vouches for."""

import ssl
from pathlib import Path

from tests.kit.servers import Answer, RawServer, respond

CERTIFICATE = Path(__file__).with_name("self_signed.pem")


def self_signed() -> RawServer:
    """A server that answers `{}` to any request."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return RawServer(Answer((respond(b"{}"),)), tls=context)
