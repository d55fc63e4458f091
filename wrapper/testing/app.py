"""The application of the local server: routes under `/v1` and their endpoints."""

from __future__ import annotations

from collections.abc import Callable
from tempfile import TemporaryDirectory

from python_multipart.exceptions import FormParserError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from .endpoints.chat import Chat
from .endpoints.completions import Completions
from .endpoints.edgen import Edgen
from .endpoints.embeddings import Embeddings
from .endpoints.files import Files
from .endpoints.fine_tuning import FineTuning
from .endpoints.models import Models
from .endpoints.peakprivacy import PeakPrivacy
from .endpoints.responses import Responses
from .endpoints.smarter import Smarter
from .endpoints.stored import StoredCompletions
from .errors import ApiError, on_api_error, on_broken_form, on_disconnect, on_http_exception
from .store import Ids


def create_app(*, pace: float, folder: Callable[[], TemporaryDirectory[str]]) -> ASGIApp:
    """A new application with an empty memory; uploaded files are kept in `folder`."""
    ids = Ids()
    models = Models()
    stored = StoredCompletions()
    chat = Chat(models=models, stored=stored, ids=ids, pace=pace)
    completions = Completions(models=models, ids=ids, pace=pace)
    embeddings = Embeddings(models=models)
    files = Files(ids=ids, folder=folder)
    responses = Responses(models=models, ids=ids, pace=pace)
    fine_tuning = FineTuning(models=models, ids=ids)
    edgen = Edgen(models=models)
    smarter = Smarter(ids=ids)
    peakprivacy = PeakPrivacy(pace=pace)
    one = "/chat/completions/{completion_id}"
    routes = [
        Route("/chat/completions", chat.create, methods=["POST"]),
        Route("/chat/completions", stored.list, methods=["GET"]),
        Route("/chat/completions/status", edgen.status, methods=["GET"]),
        Route(one, stored.retrieve, methods=["GET"]),
        Route(one, stored.update, methods=["POST"]),
        Route(one, stored.delete, methods=["DELETE"]),
        Route(f"{one}/messages", stored.messages, methods=["GET"]),
        Route("/responses", responses.create, methods=["POST"]),
        Route("/responses/input_tokens", responses.input_tokens, methods=["POST"]),
        Route("/responses/{response_id}", responses.retrieve, methods=["GET"]),
        Route("/responses/{response_id}", responses.delete, methods=["DELETE"]),
        Route("/responses/{response_id}/cancel", responses.cancel, methods=["POST"]),
        Route("/responses/{response_id}/input_items", responses.input_items, methods=["GET"]),
        Route("/completions", completions.create, methods=["POST"]),
        Route("/embeddings", embeddings.create, methods=["POST"]),
        Route("/models", models.list, methods=["GET"]),
        Route("/models/{model:path}", models.retrieve, methods=["GET"]),
        Route("/models/{model:path}", models.delete, methods=["DELETE"]),
        Route("/files", files.create, methods=["POST"]),
        Route("/files", files.list, methods=["GET"]),
        Route("/files/{file_id}", files.retrieve, methods=["GET"]),
        Route("/files/{file_id}", files.delete, methods=["DELETE"]),
        Route("/files/{file_id}/content", files.content, methods=["GET"]),
        Route("/fine_tuning/jobs", fine_tuning.create, methods=["POST"]),
        Route("/fine_tuning/jobs", fine_tuning.list, methods=["GET"]),
        Route("/fine_tuning/jobs/{job_id}", fine_tuning.retrieve, methods=["GET"]),
        Route("/fine_tuning/jobs/{job_id}/cancel", fine_tuning.cancel, methods=["POST"]),
        Route("/fine_tuning/jobs/{job_id}/events", fine_tuning.events, methods=["GET"]),
        Route("/cli/whoami/", smarter.whoami, methods=["POST"]),
        Route("/cli/describe/chatbot/", smarter.describe, methods=["POST"]),
        Route("/cli/chat/{name}/", smarter.chat, methods=["POST"]),
        Route("/cli/prompt/{name}/", smarter.chat, methods=["POST"]),
        Route("/chatbots/{chatbot_id:int}/", smarter.retrieve, methods=["GET"]),
        Route("/audio/transcriptions", edgen.transcribe, methods=["POST"]),
        Route("/audio/transcriptions/status", edgen.status, methods=["GET"]),
        Route("/embeddings/status", edgen.status, methods=["GET"]),
        Route("/image/generations", edgen.image, methods=["POST"]),
        Route("/misc/version", edgen.version, methods=["GET"]),
        Route("/ai/completions", peakprivacy.create, methods=["POST"]),
        Route("/ai/models", peakprivacy.models, methods=["GET"]),
        Route("/ai/ping", peakprivacy.ping, methods=["GET"]),
    ]
    app = Starlette(
        routes=[Mount("/v1", routes=routes)],
        exception_handlers={
            ApiError: on_api_error,
            HTTPException: on_http_exception,
            FormParserError: on_broken_form,
            ClientDisconnect: on_disconnect,
        },
    )
    # No redirects, because a misspelt path must be an error, not another path.
    app.router.redirect_slashes = False
    return app
