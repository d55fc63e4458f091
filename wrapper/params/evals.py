# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `evals`."""

from generated_client.api.evals.create_eval import CreateEvalParams
from generated_client.api.evals.create_eval_run import CreateEvalRunParams
from generated_client.api.evals.list_eval_run_output_items import ListEvalRunOutputItemsParams
from generated_client.api.evals.list_eval_runs import ListEvalRunsParams
from generated_client.api.evals.list_evals import ListEvalsParams
from generated_client.api.evals.update_eval import UpdateEvalParams

from ..options import RequestOptions


class CreateEval(CreateEvalParams, RequestOptions, total=False):
    """Keywords of a call of `create_eval`."""


class CreateEvalRun(CreateEvalRunParams, RequestOptions, total=False):
    """Keywords of a call of `create_eval_run`."""


class ListEvalRunOutputItems(ListEvalRunOutputItemsParams, RequestOptions, total=False):
    """Keywords of a call of `list_eval_run_output_items`."""


class ListEvalRuns(ListEvalRunsParams, RequestOptions, total=False):
    """Keywords of a call of `list_eval_runs`."""


class ListEvals(ListEvalsParams, RequestOptions, total=False):
    """Keywords of a call of `list_evals`."""


class UpdateEval(UpdateEvalParams, RequestOptions, total=False):
    """Keywords of a call of `update_eval`."""
