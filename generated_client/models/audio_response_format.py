# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

AudioResponseFormat: TypeAlias = Literal[
    "diarized_json", "json", "srt", "text", "verbose_json", "vtt"
]
