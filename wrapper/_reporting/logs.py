"""Log records of requests, under the logger `wrapper`, without credentials.

`WRAPPER_LOG=info|debug` shows the records, and so does the variable of a provider, such as
`SEEKGPT_LOG`. With `WRAPPER_LOG_BODIES=1`, level debug shows bodies too, except forms and streams.
"""

from __future__ import annotations

import logging
import os

import httpx

from .redact import redacted_headers, request_line
from .request_id import request_id_of

logger = logging.getLogger("wrapper")

_LEVELS = {"info": logging.INFO, "debug": logging.DEBUG}
_BODY_LIMIT = 10_000
_configured = False
_with_bodies = False


def configure(log_env: str = "") -> None:
    """Obey `WRAPPER_LOG=info|debug`, else the variable `log_env`; once a process.

    The logger `wrapper` gets a handler of its own, because the root logger belongs to the program.
    """
    global _configured, _with_bodies
    if _configured:
        return
    _with_bodies = os.environ.get("WRAPPER_LOG_BODIES", "") not in ("", "0")
    wish = os.environ.get("WRAPPER_LOG") or os.environ.get(log_env, "")
    level = _LEVELS.get(wish.strip().lower())
    _configured = level is not None
    if level is not None and not logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(
            logging.Formatter("[%(asctime)s - %(name)s - %(levelname)s] %(message)s")
        )
        logger.addHandler(handler)
        logger.setLevel(level)
        logger.propagate = False


def log_request(request: httpx.Request, attempt: int) -> None:
    """Log a request before it is sent, at debug level."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(
            "%s, attempt %d, headers %s",
            request_line(request),
            attempt + 1,
            dict(redacted_headers(request.headers.multi_items())),
        )
        if _with_bodies and isinstance(request.stream, httpx.ByteStream):
            logger.debug("request body %s", _body_text(request.content))


def log_response(request: httpx.Request, response: httpx.Response, seconds: float) -> None:
    """Log a response: one line at info level, and the headers too at debug level."""
    if logger.isEnabledFor(logging.INFO):
        logger.info(
            "%s -> %d in %.3f s (request id %s)",
            request_line(request),
            response.status_code,
            seconds,
            request_id_of(response),
        )
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug(
                "response headers %s", dict(redacted_headers(response.headers.multi_items()))
            )
            if _with_bodies and response.is_stream_consumed:
                logger.debug("response body %s", _body_text(response.content))


def log_failure(request: httpx.Request, exc: Exception, seconds: float) -> None:
    """Log that no response came, at info level."""
    if logger.isEnabledFor(logging.INFO):
        logger.info(
            "%s failed after %.3f s: %s",
            request_line(request),
            seconds,
            type(exc).__name__,
        )


def log_retry(delay: float, retry: int, maximum: int) -> None:
    """Log that another attempt follows in `delay` seconds, at info level."""
    logger.info("retry %d of %d in %.3f s", retry, maximum, delay)


def _body_text(body: bytes) -> str:
    text = body[:_BODY_LIMIT].decode("utf-8", "replace")
    return text if len(body) <= _BODY_LIMIT else f"{text}… ({len(body)} bytes)"
