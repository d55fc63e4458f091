"""Fine-tuning jobs: how they come along, and what is refused."""

import pytest

ASK = {"model": "gpt-4o-mini", "training_file": "file-1"}


def start(http, **more):
    response = http.post("/fine_tuning/jobs", json={**ASK, **more})
    assert 200 == response.status_code, response.text
    return response.json()


def look(http, job):
    return http.get(f"/fine_tuning/jobs/{job['id']}").json()


def test_a_job_comes_one_stage_further_with_each_look(http):
    job = start(http)
    seen = [job["status"], *(look(http, job)["status"] for _ in range(4))]

    assert ["validating_files", "queued", "running", "succeeded", "succeeded"] == seen


def test_a_job_that_is_done_names_its_model(http):
    job = start(http, suffix="mine")
    done = [look(http, job) for _ in range(3)][-1]

    assert "ft:gpt-4o-mini:local:mine:1" == done["fine_tuned_model"]


def test_jobs_come_newest_first_a_page_at_a_time(http):
    ids = [start(http)["id"] for _ in range(3)]
    first = http.get("/fine_tuning/jobs?limit=2").json()
    second = http.get(f"/fine_tuning/jobs?limit=2&after={first['last_id']}").json()

    assert ids[::-1] == [job["id"] for job in first["data"] + second["data"]]
    assert (True, False) == (first["has_more"], second["has_more"])


def test_a_job_can_be_cancelled_until_it_is_done(http):
    job = start(http)
    answers = [http.post(f"/fine_tuning/jobs/{job['id']}/cancel") for _ in range(2)]

    assert [200, 400] == [answer.status_code for answer in answers]
    assert "cancelled" == answers[0].json()["status"] == look(http, job)["status"]


def test_a_job_reports_what_it_does(http):
    job = start(http)
    look(http, job)
    events = http.get(f"/fine_tuning/jobs/{job['id']}/events").json()["data"]

    assert ["The job is queued", "Created fine-tuning job"] == [e["message"] for e in events]


@pytest.mark.parametrize("path", ["", "/events"])
def test_an_unknown_job_is_not_found(http, path):
    assert 404 == http.get(f"/fine_tuning/jobs/ftjob-0{path}").status_code


@pytest.mark.parametrize(
    ("change", "param"),
    [({"model": None}, "model"), ({"training_file": ""}, "training_file"), ({"seed": -1}, "seed")],
)
def test_a_wrong_request_is_refused(http, change, param):
    answer = http.post("/fine_tuning/jobs", json={**ASK, **change})

    assert (400, param) == (answer.status_code, answer.json()["error"]["param"])
