# Written by codegen/facade/unasync.py from tests/_async/test_fine_tuning.py; edit that file instead.
"""`client.fine_tuning`: jobs, the permissions of checkpoints, graders."""

import pytest

from generated_client import deprecation
from generated_client import models as m
from tests._sync.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import deleted

JOB = {"id": "ftjob-1", "object": "fine_tuning.job", "status": "running"}
PERMISSION = {"id": "cp_1", "object": "checkpoint.permission", "project_id": "proj_1"}
GRADER = {"type": "python", "name": "g", "source": "def grade(sample, item): return 1.0"}


def listing(*items, **members):
    return {"object": "list", "data": list(items), "has_more": False, **members}


METHODS = {
    "jobs.create": (
        lambda t: t.jobs.create(model="gpt-4o-mini", training_file="file-1"),
        "POST /v1/fine_tuning/jobs",
        m.FineTuningJob,
    ),
    "jobs.retrieve": (
        lambda t: t.jobs.retrieve("ftjob-1"),
        "GET /v1/fine_tuning/jobs/ftjob-1",
        m.FineTuningJob,
    ),
    "jobs.cancel": (
        lambda t: t.jobs.cancel("ftjob-1"),
        "POST /v1/fine_tuning/jobs/ftjob-1/cancel",
        m.FineTuningJob,
    ),
    "jobs.pause": (
        lambda t: t.jobs.pause("ftjob-1"),
        "POST /v1/fine_tuning/jobs/ftjob-1/pause",
        m.FineTuningJob,
    ),
    "jobs.resume": (
        lambda t: t.jobs.resume(fine_tuning_job_id="ftjob-1"),
        "POST /v1/fine_tuning/jobs/ftjob-1/resume",
        m.FineTuningJob,
    ),
    "permissions.delete": (
        lambda t: t.checkpoints.permissions.delete("cp_1", fine_tuned_model_checkpoint="ft:a:b"),
        "DELETE /v1/fine_tuning/checkpoints/ft:a:b/permissions/cp_1",
        m.FineTuningCheckpointPermissionDeleted,
    ),
    "graders.run": (
        lambda t: t.alpha.graders.run(grader=GRADER, model_sample="yes"),
        "POST /v1/fine_tuning/alpha/graders/run",
        m.GraderRunResponse,
    ),
    "graders.validate": (
        lambda t: t.alpha.graders.validate(grader=GRADER),
        "POST /v1/fine_tuning/alpha/graders/validate",
        m.GraderValidateResponse,
    ),
}

LISTS = {
    "jobs.list": (
        lambda t: t.jobs.list(limit=1, metadata={"team": "a"}),
        "GET /v1/fine_tuning/jobs?limit=1&metadata%5Bteam%5D=a",
        m.FineTuningJob,
    ),
    "jobs.list_events": (
        lambda t: t.jobs.list_events("ftjob-1", limit=1),
        "GET /v1/fine_tuning/jobs/ftjob-1/events?limit=1",
        m.FineTuningJobEvent,
    ),
    "jobs.checkpoints.list": (
        lambda t: t.jobs.checkpoints.list("ftjob-1", limit=1),
        "GET /v1/fine_tuning/jobs/ftjob-1/checkpoints?limit=1",
        m.FineTuningJobCheckpoint,
    ),
    "permissions.create": (
        lambda t: t.checkpoints.permissions.create("ft:a:b", project_ids=["proj_1"]),
        "POST /v1/fine_tuning/checkpoints/ft:a:b/permissions",
        m.FineTuningCheckpointPermission,
    ),
    "permissions.list": (
        lambda t: t.checkpoints.permissions.list("ft:a:b", order="ascending"),
        "GET /v1/fine_tuning/checkpoints/ft:a:b/permissions?order=ascending",
        m.FineTuningCheckpointPermission,
    ),
}

EMPTY = {
    "jobs.retrieve": lambda t: t.jobs.retrieve(""),
    "jobs.list_events": lambda t: t.jobs.list_events(""),
    "permissions.list": lambda t: t.checkpoints.permissions.list(""),
    "permissions.delete": lambda t: t.checkpoints.permissions.delete(
        "cp_1", fine_tuned_model_checkpoint=""
    ),
}


def asked(answers):
    return f"{answers.request.method} {answers.request.url.raw_path.decode()}"


@pytest.mark.parametrize(("ask", "request_line", "model"), METHODS.values(), ids=METHODS)
def test_a_method_gives_the_model_of(ask, request_line, model):
    answers = Answers(reply({"id": "x"}))

    result = ask(mock_client(answers).fine_tuning)

    assert (request_line, model) == (asked(answers), type(result))


@pytest.mark.parametrize(("ask", "request_line", "model"), LISTS.values(), ids=LISTS)
def test_a_list_gives_the_items_of(ask, request_line, model):
    answers = Answers(reply(listing({"id": "x"})))

    page = ask(mock_client(answers).fine_tuning)

    assert (request_line, [model]) == (asked(answers), [type(item) for item in page.data])


@pytest.mark.parametrize("ask", EMPTY.values(), ids=EMPTY)
def test_an_empty_id_is_refused(ask):
    with pytest.raises(ValueError, match=r"^Expected a non-empty value for "):
        ask(mock_client(Answers(reply({}))).fine_tuning)


def test_the_next_page_of_events_begins_after_the_last_one():
    first = listing({"id": "ftevent-1"}, {"id": "ftevent-2"}, has_more=True)
    answers = Answers(reply(first), reply(listing({"id": "ftevent-3"})))

    events = mock_client(answers).fine_tuning.jobs.list_events("ftjob-1")
    ids = [event.id for event in events]

    assert (["ftevent-1", "ftevent-2", "ftevent-3"], [None, "ftevent-2"]) == (
        ids,
        [request.url.params.get("after") for request in answers.requests],
    )


def test_the_next_page_of_permissions_begins_after_the_last_id_of_the_page():
    first = listing(PERMISSION, has_more=True, last_id="cp_9")
    answers = Answers(reply(first), reply(listing()))

    permissions = mock_client(answers).fine_tuning.checkpoints.permissions
    _ = [permission for permission in permissions.list("ft:a:b")]

    assert [None, "cp_9"] == [request.url.params.get("after") for request in answers.requests]


def test_created_permissions_are_all_on_one_page():
    answers = Answers(reply(listing(PERMISSION, has_more=True, last_id="cp_1")))

    permissions = mock_client(answers).fine_tuning.checkpoints.permissions
    page = permissions.create("ft:a:b", project_ids=["proj_1"])

    assert ({"project_ids": ["proj_1"]}, False) == (answers.json, page.has_next_page())


def test_permissions_are_retrieved_as_a_model_and_with_a_warning(monkeypatch):
    monkeypatch.setattr(deprecation, "_warned", set())
    permissions = mock_client(Answers(reply(listing(PERMISSION)))).fine_tuning.checkpoints

    with pytest.warns(DeprecationWarning, match="use permissions.list instead$"):
        page = permissions.permissions.retrieve("ft:a:b")

    assert m.FineTuningCheckpointPermissionList is type(page)


def test_the_method_and_its_settings_are_sent_as_they_are():
    method = {"type": "dpo", "dpo": {"hyperparameters": {"beta": 0.1, "n_epochs": "auto"}}}
    answers = Answers(reply(JOB))

    jobs = mock_client(answers).fine_tuning.jobs
    jobs.create(model="gpt-4o-mini", training_file="file-1", method=method, seed=None)

    assert {
        "model": "gpt-4o-mini",
        "training_file": "file-1",
        "method": method,
        "seed": None,
    } == answers.json


def test_a_grader_is_known_by_its_type():
    answers = Answers(reply({"grader": GRADER}))

    validated = mock_client(answers).fine_tuning.alpha.graders.validate(grader=GRADER)

    assert m.PythonGrader is type(validated.grader)


def test_the_raw_view_has_the_response_too():
    answers = Answers(reply(deleted("cp_1", "checkpoint.permission")))

    permissions = mock_client(answers).fine_tuning.checkpoints.permissions
    raw = permissions.with_raw_response.delete("cp_1", fine_tuned_model_checkpoint="ft:a:b")

    assert (200, True) == (raw.status_code, raw.parse().deleted)
