"""GET and DELETE /models: the models that this server claims to run."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..errors import ApiError
from ..fields import Json

UNKNOWN = "no-such-model"
"""An id that is refused in every request; other ids are accepted, listed or not."""
_CREATED = 1_735_689_600
_OWNERS = {
    "gpt-4o": "system",
    "gpt-4o-mini": "system",
    "gpt-3.5-turbo-instruct": "openai",
    "text-embedding-3-large": "system",
    "text-embedding-3-small": "system",
    "local/llama/3.1-8b": "local",
    "ft:gpt-4o-mini:local::1": "local",
}


class Models:
    def __init__(self) -> None:
        self._models: dict[str, Json] = {
            model: {"id": model, "object": "model", "created": _CREATED, "owned_by": owner}
            for model, owner in _OWNERS.items()
        }

    def check(self, model: str) -> None:
        """Raises ApiError if `model` cannot be used, because it is unknown or deleted."""
        if model == UNKNOWN or (model in _OWNERS and model not in self._models):
            raise _no_such_model(model)

    async def list(self, request: Request) -> Response:
        return JSONResponse({"object": "list", "data": list(self._models.values())})

    async def retrieve(self, request: Request) -> Response:
        return JSONResponse(self._find(request))

    async def delete(self, request: Request) -> Response:
        model = self._find(request)["id"]
        del self._models[model]
        return JSONResponse({"id": model, "object": "model", "deleted": True})

    def _find(self, request: Request) -> Json:
        model: str = request.path_params["model"]
        if model not in self._models:
            raise _no_such_model(model)
        return self._models[model]


def _no_such_model(model: str) -> ApiError:
    message = f"The model `{model}` does not exist or you do not have access to it."
    return ApiError(message, status=404, code="model_not_found")
