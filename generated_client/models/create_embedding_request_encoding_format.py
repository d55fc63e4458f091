# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

CreateEmbeddingRequestEncodingFormat: TypeAlias = Literal["base64", "float"]
