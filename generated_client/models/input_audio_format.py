# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

InputAudioFormat: TypeAlias = Literal["mp3", "wav"]
