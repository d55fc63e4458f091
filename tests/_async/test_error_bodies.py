"""What servers say of errors, in all the ways they say it."""

import pytest

from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import ASK, COMPLETION, MODEL
from wrapper import APIError, APIResponseValidationError

OPENAI = {"message": "No such model.", "type": "t", "param": "model", "code": "model_not_found"}
FASTAPI = {
    "detail": [
        {"loc": ["body", "model"], "msg": "field required", "type": "missing"},
        {"loc": ["body", "messages", 0], "msg": "not a dict", "type": "dict"},
    ]
}
LARAVEL = {"message": "Invalid.", "errors": {"model": ["Too long.", "Unknown."], "n": ["Too big."]}}
VLLM = {"object": "error", "message": "Too long.", "type": "BadRequestError", "code": 400}

SHAPES = {
    "openai": ({"error": OPENAI}, "No such model."),
    "openai with siblings": ({"error": OPENAI, "request": 1}, "No such model."),
    "a string": ({"error": "no_such_model", "model_name": "x"}, "no_such_model"),
    "vllm": (VLLM, "Too long."),
    "message": ({"message": "Unauthenticated."}, "Unauthenticated."),
    "detail": ({"detail": "Not Found"}, "Not Found"),
    "fastapi": (FASTAPI, "body.model: field required; body.messages.0: not a dict"),
    "laravel": (LARAVEL, "Invalid. (model: Too long.; Unknown.; n: Too big.)"),
    "errors": ({"errors": [{"message": "First."}, {"message": "Second."}]}, "First.; Second."),
    "problem": ({"title": "Out of credit", "status": 403}, "Out of credit"),
    "a list": ([{"error": {"message": "In a list."}}], "In a list."),
    "a JSON string": (b'"just text"', "just text"),
    "unknown JSON": ({"status": "failed"}, '{"status": "failed"}'),
    "null message": ({"error": {"message": None, "code": 7}}, '{"error": {"message": null'),
    "an empty object": ({}, "{}"),
    "plain text": (b"upstream timed out\n", "upstream timed out"),
    "HTML": ("<html>\n<h1>Bad\tgateway</h1></html>", "<html> <h1>Bad gateway</h1></html>"),
    "empty": (b"", "empty body"),
    "broken JSON": (b'{"error": {"mess', '{"error": {"mess'),
    "no UTF-8": (b"\xff\xfe", "\N{REPLACEMENT CHARACTER}"),
}
each_shape = pytest.mark.parametrize(("body", "text"), SHAPES.values(), ids=SHAPES)


async def error_of(body, status=400, **options):
    client = mock_client(Answers(reply(body, status=status, **options)), max_retries=0)
    with pytest.raises(APIError) as caught:
        await client.chat.completions.create(**ASK)
    return caught.value


@each_shape
@pytest.mark.parametrize("status", [400, 422, 500])
async def test_a_message_says_what_the_server_says(body, text, status):
    assert f"answered {status}: {text}" in str(await error_of(body, status))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"error": OPENAI}, OPENAI),
        ({"error": "text", "model_name": "x"}, {"error": "text", "model_name": "x"}),
        (VLLM, VLLM),
        (FASTAPI, FASTAPI),
        ([1, 2], [1, 2]),
        (b"no JSON", None),
        (b"", None),
        ("<html>", None),
    ],
)
async def test_the_body_of_an_error_is_its_json(body, expected):
    assert expected == (await error_of(body)).body


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"error": OPENAI}, ("model_not_found", "model", "t")),
        (VLLM, ("400", None, "BadRequestError")),
        ({"error": {"message": "m", "code": 429}}, ("429", None, None)),
        ({"error": {"message": "m", "code": None}}, (None, None, None)),
        ({"error": {"message": "m", "code": {"a": 1}}}, (None, None, None)),
        ({"error": "text"}, (None, None, None)),
        (b"no JSON", (None, None, None)),
        ([1], (None, None, None)),
    ],
)
async def test_code_param_and_type_are_text_or_none(body, expected):
    error = await error_of(body)

    assert expected == (error.code, error.param, error.type)


async def test_a_long_body_is_shown_in_part():
    message = str(await error_of("x" * 5000))

    assert "x" * 200 + "…" in message
    assert "x" * 201 not in message


INVALID = {
    "HTML": ("<html><h1>Login</h1></html>", "<html><h1>Login</h1></html>"),
    "plain text": (b"hello", "hello"),
    "broken JSON": (b'{"id": "chat', '{"id": "chat'),
    "nothing": (b"", "empty body"),
    "white space": (b" \n", "empty body"),
    "an error": ({"error": OPENAI}, "No such model."),
    "an error as text": ({"error": "overloaded"}, "overloaded"),
    "a list": ([], "[]"),
    "a string": (b'"text"', '"text"'),
    "a number": (b"7", "7"),
    "null": (b"null", "null"),
    "a boolean": (b"true", "true"),
    "no UTF-8": (b'{"a": "\xff"}', '{"a": "'),
}
each_invalid = pytest.mark.parametrize(("body", "text"), INVALID.values(), ids=INVALID)


@each_invalid
async def test_a_success_that_is_none_is_an_error(body, text):
    error = await error_of(body, 200)

    assert (APIResponseValidationError, 200) == (type(error), error.status_code)


@each_invalid
async def test_the_error_of_a_success_that_is_none_shows_the_body(body, text):
    assert text in str(await error_of(body, 200))


async def test_the_error_of_a_success_that_is_none_says_all_there_is():
    message = str(await error_of("<html>Login</html>", 200))

    assert "POST http://api.test/v1/chat/completions answered 200" in message
    assert "text/html" in message
    assert "req_1" in message


async def test_the_error_of_a_success_that_is_none_shows_200_characters():
    message = str(await error_of("x" * 5000, 200))

    assert "x" * 200 + "…" in message
    assert "x" * 201 not in message


async def test_the_error_of_a_success_that_is_none_has_its_response():
    error = await error_of("<html>", 200)

    assert ("<html>", "req_1") == (error.response.text, error.request_id)


async def test_the_error_of_invalid_json_has_its_cause():
    assert isinstance((await error_of(b"{", 200)).__cause__, ValueError)


async def test_an_error_with_a_status_of_success_has_its_parts():
    error = await error_of({"error": OPENAI}, 200)

    assert (OPENAI, "model_not_found", "t") == (error.body, error.code, error.type)


@pytest.mark.parametrize("status", [200, 201, 202])
async def test_any_success_is_one(status):
    client = mock_client(Answers(reply(MODEL, status=status)))

    assert "gpt-4o" == (await client.models.retrieve("gpt-4o")).id


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/octet-stream", "application/problem+json", ""]
)
async def test_json_is_recognised_under_another_content_type(content_type):
    client = mock_client(Answers(reply(MODEL, content_type=content_type)))

    assert "gpt-4o" == (await client.models.retrieve("gpt-4o")).id


async def test_a_byte_order_mark_is_no_fault():
    client = mock_client(Answers(reply(b'\xef\xbb\xbf{"id": "gpt-4o"}')))

    assert "gpt-4o" == (await client.models.retrieve("gpt-4o")).id


async def test_an_error_that_is_null_is_none():
    client = mock_client(Answers(reply({**COMPLETION, "error": None})))

    assert "chatcmpl-1" == (await client.chat.completions.create(**ASK)).id


async def test_a_list_with_an_error_is_an_error():
    with pytest.raises(APIResponseValidationError, match="No such model"):
        await mock_client(Answers(reply({"error": OPENAI}))).files.list()
