# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

KnownFineTuningModel: TypeAlias = Literal[
    "babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"
]
