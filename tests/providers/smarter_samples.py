"""What a Smarter platform answers."""

from typing import Any

NAME = "my-chatbot"
BASE_URL = "https://platform.smarter.sh/api/v1"
API = "smarter.sh/v1"
SANDBOX = f"{BASE_URL}/chatbots/36/"
DOMAIN = "my-chatbot.1234-5678-9012.api.smarter.sh"

METADATA = {"name": NAME, "description": "Says hello.", "version": "1.0.0"}
SETTINGS = {"provider": "openai", "defaultModel": "gpt-4o", "defaultTemperature": 1.0}
SPEC: dict[str, Any] = {"config": SETTINGS, "plugins": [], "functions": [], "apiKey": None}
STATUS = {
    "deployed": True,
    "sandboxUrl": SANDBOX,
    "urlChatbot": f"{SANDBOX}chat/",
    "urlChatapp": f"https://{DOMAIN}/chatapp/",
}

WHOAMI = {
    "data": {
        "user": {"id": 1, "username": "admin", "email": "admin@example.com"},
        "account": {"id": 1, "account_number": "1234-5678-9012", "company_name": "Example"},
        "environment": "prod",
    },
    "api": API,
    "thing": "None",
    "metadata": {"key": "0123abcd"},
}


def described(
    *,
    name: str = NAME,
    api: object = API,
    version: object = API,
    kind: object = "Chatbot",
    sandbox: object = SANDBOX,
) -> dict[str, Any]:
    """The answer to a request for a chatbot's manifest."""
    manifest = {
        "apiVersion": version,
        "kind": kind,
        "metadata": {**METADATA, "name": name},
        "spec": SPEC,
        "status": {**STATUS, "sandboxUrl": sandbox},
    }
    message = f"Here is {name}."
    return {
        "data": manifest,
        "message": message,
        "api": api,
        "thing": "Chatbot",
        "metadata": {"key": "4567abcd"},
    }


def said(*messages: dict[str, Any]) -> dict[str, Any]:
    """The answer to a prompt, in which these messages passed."""
    body = {"id": "chatcmpl-1", "object": "chat.completion", "smarter": {"messages": [*messages]}}
    result = {"isBase64Encoded": False, "statusCode": 200, "headers": {}, "body": body}
    request = {"session_key": "89ababcd", "messages": [{"role": "user", "content": "Hello!"}]}
    response = {"data": result, "api": API, "thing": "Chatbot", "metadata": {}}
    data = {"request": request, "response": response}
    return {"data": data, "api": API, "thing": "Chat", "metadata": {}}


REMARK = {"role": "smarter", "content": "The model was asked."}
ANSWER = {"role": "assistant", "content": "Hello, you!"}
CHAT = said(REMARK, ANSWER)
