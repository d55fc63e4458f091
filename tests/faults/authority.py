"""Certificates, right and wrong in every way, and whom clients trust."""

import datetime
import ssl
from functools import lru_cache

import trustme


@lru_cache
def _authority() -> trustme.CA:
    return trustme.CA()


@lru_cache
def trust_of_tests() -> ssl.SSLContext:
    """What a client trusts that knows the authority of the tests."""
    context = ssl.create_default_context()
    _authority().configure_trust(context)
    return context


@lru_cache
def presenting(kind: str) -> ssl.SSLContext:
    """What a server presents: `right`, `expired`, `future`, `other-host`, `stranger`, `old`."""
    now = datetime.datetime.now(datetime.UTC)
    days = datetime.timedelta(days=10)
    authority = trustme.CA() if kind == "stranger" else _authority()
    host = "elsewhere.test" if kind == "other-host" else "127.0.0.1"
    times = {
        "expired": {"not_before": now - 2 * days, "not_after": now - days},
        "future": {"not_before": now + days, "not_after": now + 2 * days},
    }
    certificate = authority.issue_cert(host, **times.get(kind, {}))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    if kind == "only-1.3":
        context.minimum_version = ssl.TLSVersion.TLSv1_3
    if kind == "wants-certificate":
        context.verify_mode = ssl.CERT_REQUIRED
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        _authority().configure_trust(context)
    return context
