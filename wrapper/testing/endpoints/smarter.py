"""POST /cli/…: a Smarter platform with a chatbot of every name."""

from __future__ import annotations

import hashlib
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..errors import not_found
from ..fields import Field, Json, check, read_json
from ..replies import chat_text
from ..store import Ids
from .models import UNKNOWN

_API = "smarter.sh/v1"
_ACCOUNT = "1234-5678-9012"
_FIRST = 36
_ASKED = (
    Field("messages", ("array",), required=True),
    Field("prompt", ("string",), required=True),
)


class Smarter:
    """Chatbots that are made at their first lookup, and then keep their numbers."""

    def __init__(self, *, ids: Ids) -> None:
        self._ids = ids
        self._chatbots: list[str] = ["my-chatbot"]

    async def whoami(self, request: Request) -> Response:
        user = {
            "id": 1,
            "username": "admin",
            "first_name": "",
            "last_name": "",
            "email": "admin@example.com",
            "is_staff": True,
            "is_superuser": True,
        }
        account = {
            "id": 1,
            "created_at": "2025-01-01T00:00:00.000000Z",
            "updated_at": "2025-01-01T00:00:00.000000Z",
            "account_number": _ACCOUNT,
            "is_default_account": False,
            "company_name": "Local",
            "phone_number": "+1 (555) 010-0000",
            "address1": "1 Main Street",
            "address2": None,
            "city": "Springfield",
            "state": "TX",
            "postal_code": "00000",
            "country": "USA",
            "language": None,
            "timezone": "America/Chicago",
            "currency": "USD",
        }
        data = {"user": user, "account": account, "environment": "local"}
        return JSONResponse(self._envelope("None", data))

    async def describe(self, request: Request) -> Response:
        name = request.query_params.get("name", "")
        number = self._number(name)
        manifest = _manifest(name, number, str(request.url.replace(path="/v1", query="")))
        message = f"Here is {name}."
        return JSONResponse(self._envelope("Chatbot", manifest) | {"message": message})

    async def retrieve(self, request: Request) -> Response:
        number: int = request.path_params["chatbot_id"]
        if not 0 <= number - _FIRST < len(self._chatbots):
            raise not_found("chatbot", str(number))
        name = self._chatbots[number - _FIRST]
        base = str(request.url.replace(path="/v1", query=""))
        status = _status(name, number, base)
        return JSONResponse(
            {
                "name": name,
                "deployed": True,
                "sandbox_url": status["sandboxUrl"],
                "url": status["url"],
                "url_chatbot": status["urlChatbot"],
                "url_chatapp": status["urlChatapp"],
            }
        )

    async def chat(self, request: Request) -> Response:
        self._number(request.path_params["name"])
        body = await read_json(request)
        check(body, _ASKED)
        messages = [*body["messages"], {"role": "user", "content": body["prompt"]}]
        answer = {"role": "assistant", "content": chat_text(messages), "refusal": None}
        response = self._envelope("Chatbot", _result(self._ids, body["prompt"], answer))
        request_data = {"session_key": self._key(), "messages": messages}
        return JSONResponse(self._envelope("Chat", {"request": request_data, "response": response}))

    def _number(self, name: str) -> int:
        if not name or name == UNKNOWN:
            raise not_found("chatbot", name)
        if name not in self._chatbots:
            self._chatbots.append(name)
        return _FIRST + self._chatbots.index(name)

    def _key(self) -> str:
        return hashlib.sha256(self._ids.new("").encode()).hexdigest()

    def _envelope(self, thing: str, data: Json) -> Json:
        return {"data": data, "api": _API, "thing": thing, "metadata": {"key": self._key()}}


def _manifest(name: str, number: int, base: str) -> Json:
    config = {
        "subdomain": None,
        "customDomain": None,
        "deployed": True,
        "provider": "openai",
        "defaultModel": "gpt-4o-mini",
        "defaultSystemRole": "You are a friendly chatbot.",
        "defaultTemperature": 0.5,
        "defaultMaxTokens": 2048,
        "appName": None,
        "dnsVerificationStatus": "Verified",
        "tlsCertificateIssuanceStatus": "Issued",
    }
    return {
        "apiVersion": _API,
        "kind": "Chatbot",
        "metadata": {
            "name": name,
            "description": "A chatbot to try things with.",
            "version": "1.0.0",
        },
        "spec": {"config": config, "plugins": [], "functions": [], "apiKey": None},
        "status": _status(name, number, base),
    }


def _status(name: str, number: int, base: str) -> Json:
    host = f"{name}.{_ACCOUNT}.api.example.com"
    sandbox = f"{base}/chatbots/{number}/"
    return {
        "created": "2025-01-01T00:00:00.000000+00:00",
        "modified": "2025-01-01T00:00:00.000000+00:00",
        "deployed": True,
        "defaultHost": host,
        "defaultUrl": f"https://{host}/",
        "customUrl": None,
        "sandboxHost": sandbox.partition("://")[2],
        "sandboxUrl": sandbox,
        "hostname": host,
        "scheme": "https",
        "url": f"https://{host}/",
        "urlChatbot": f"{sandbox}chat/",
        "urlChatapp": f"https://{host}/chatapp/",
        "dnsVerificationStatus": "Verified",
    }


def _result(ids: Ids, prompt: str, answer: Json) -> Json:
    """The answer of the model, with the remarks of the platform."""
    model = "gpt-4o-mini"
    completion: dict[str, Any] = {
        "id": ids.new("chatcmpl-"),
        "object": "chat.completion",
        "created": 1_735_689_600,
        "model": model,
        "choices": [{"index": 0, "finish_reason": "stop", "logprobs": None, "message": answer}],
        "usage": {"prompt_tokens": 20, "completion_tokens": 10, "total_tokens": 30},
        "metadata": {"model": model, "temperature": 0.5, "max_tokens": 2048, "input_text": prompt},
    }
    remark = {"role": "smarter", "content": f"The model {model} was asked."}
    trace = {
        "first_iteration": {"request": {"model": model}, "response": dict(completion)},
        "second_iteration": {},
        "tools": [],
        "plugins": [],
        "messages": [remark, answer],
    }
    return {
        "isBase64Encoded": False,
        "statusCode": 200,
        "headers": {"Content-Type": "application/json"},
        "body": {**completion, "smarter": trace},
    }
