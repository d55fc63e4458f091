# Written by `make generate` from openapi.yaml; edits would be lost.
from typing import Literal, TypeAlias

ImageResponseFormat: TypeAlias = Literal["b64_json", "url"]
