# Written by codegen/facade/unasync.py from tests/_async/test_evals.py; edit that file instead.
"""`client.evals`: evals, their runs, and the answers in those."""

import pytest

from generated_client import models as m
from tests._sync.clients import mock_client
from tests.kit.answers import Answers, reply

DATA = {"type": "custom", "item_schema": {"type": "object"}}
CRITERION = {
    "type": "string_check",
    "name": "same",
    "input": "{{ sample.output_text }}",
    "operation": "eq",
    "reference": "{{ item.label }}",
}
SOURCE = {"type": "jsonl", "source": {"type": "file_id", "id": "file-1"}}

METHODS = {
    "create": (
        lambda e: e.create(data_source_config=DATA, testing_criteria=[CRITERION]),
        "POST /v1/evals",
        m.Eval,
    ),
    "retrieve": (lambda e: e.retrieve("eval_1"), "GET /v1/evals/eval_1", m.Eval),
    "update": (lambda e: e.update("eval_1", name="n"), "POST /v1/evals/eval_1", m.Eval),
    "delete": (lambda e: e.delete("eval_1"), "DELETE /v1/evals/eval_1", m.EvalDeleted),
    "runs.create": (
        lambda e: e.runs.create("eval_1", data_source=SOURCE),
        "POST /v1/evals/eval_1/runs",
        m.EvalRun,
    ),
    "runs.retrieve": (
        lambda e: e.runs.retrieve("run_1", eval_id="eval_1"),
        "GET /v1/evals/eval_1/runs/run_1",
        m.EvalRun,
    ),
    "runs.cancel": (
        lambda e: e.runs.cancel("run_1", eval_id="eval_1"),
        "POST /v1/evals/eval_1/runs/run_1",
        m.EvalRun,
    ),
    "runs.delete": (
        lambda e: e.runs.delete(run_id="run_1", eval_id="eval_1"),
        "DELETE /v1/evals/eval_1/runs/run_1",
        m.EvalRunDeleted,
    ),
    "output_items.retrieve": (
        lambda e: e.runs.output_items.retrieve("item_1", eval_id="eval_1", run_id="run_1"),
        "GET /v1/evals/eval_1/runs/run_1/output_items/item_1",
        m.EvalRunOutputItem,
    ),
}

LISTS = {
    "list": (lambda e: e.list(order_by="updated_at"), "/v1/evals?order_by=updated_at", m.Eval),
    "runs.list": (
        lambda e: e.runs.list("eval_1", status="failed"),
        "/v1/evals/eval_1/runs?status=failed",
        m.EvalRun,
    ),
    "output_items.list": (
        lambda e: e.runs.output_items.list("run_1", eval_id="eval_1", status="fail"),
        "/v1/evals/eval_1/runs/run_1/output_items?status=fail",
        m.EvalRunOutputItem,
    ),
}

EMPTY = {
    "retrieve": lambda e: e.retrieve(""),
    "runs.retrieve": lambda e: e.runs.retrieve("run_1", eval_id=""),
    "output_items.retrieve": lambda e: e.runs.output_items.retrieve(
        "item_1", eval_id="eval_1", run_id=""
    ),
}


@pytest.mark.parametrize(("ask", "request_line", "model"), METHODS.values(), ids=METHODS)
def test_a_method_gives_the_model_of(ask, request_line, model):
    answers = Answers(reply({"id": "x"}))

    result = ask(mock_client(answers).evals)

    request = answers.request
    assert (request_line, model) == (f"{request.method} {request.url.path}", type(result))


@pytest.mark.parametrize(("ask", "target", "model"), LISTS.values(), ids=LISTS)
def test_a_list_gives_the_items_of(ask, target, model):
    answers = Answers(reply({"object": "list", "data": [{"id": "x"}], "has_more": False}))

    page = ask(mock_client(answers).evals)

    assert (target, [model]) == (
        answers.request.url.raw_path.decode(),
        [type(item) for item in page.data],
    )


@pytest.mark.parametrize("ask", EMPTY.values(), ids=EMPTY)
def test_an_empty_id_is_refused(ask):
    with pytest.raises(ValueError, match=r"^Expected a non-empty value for "):
        ask(mock_client(Answers(reply({}))).evals)


def test_the_body_of_an_eval_holds_what_was_given():
    answers = Answers(reply({"id": "eval_1"}))

    evals = mock_client(answers).evals
    evals.create(name="n", data_source_config=DATA, testing_criteria=[CRITERION])

    assert {
        "name": "n",
        "data_source_config": DATA,
        "testing_criteria": [CRITERION],
    } == answers.json


def test_data_and_criteria_are_known_by_their_type():
    answers = Answers(reply({"data_source_config": DATA, "testing_criteria": [CRITERION]}))

    eval = mock_client(answers).evals.retrieve("eval_1")

    assert (m.EvalCustomDataSourceConfig, m.StringCheckGrader) == (
        type(eval.data_source_config),
        type(eval.testing_criteria[0]),
    )


def test_the_data_of_a_run_is_known_by_its_type():
    answers = Answers(reply({"id": "run_1", "data_source": SOURCE}))

    run = mock_client(answers).evals.runs.retrieve("run_1", eval_id="eval_1")

    assert (m.CreateEvalJSONLRunDataSource, m.EvalFileIDSource) == (
        type(run.data_source),
        type(run.data_source.source),
    )
