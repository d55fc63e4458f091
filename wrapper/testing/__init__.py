"""A local server that speaks OpenAI's API: for tests, demos and work offline.

HTTP requests in, answers, streams and faults out. The server waits in a thread of its own.
"""

try:
    import python_multipart as _multipart  # noqa: F401
    import starlette as _starlette  # noqa: F401
    import uvicorn as _uvicorn  # noqa: F401
except ImportError as exc:
    raise ImportError(
        f"wrapper.testing needs {exc.name}: pip install 'openai-compatible-client[testing]'",
        name=exc.name,
    ) from exc

from .faults import Drop
from .recorder import RecordedRequest
from .server import LocalServer
from .webhooks import sign_webhook

__all__ = ["Drop", "LocalServer", "RecordedRequest", "sign_webhook"]
