# Written by `make generate` from the specification; edits would be lost.
from typing import Literal, TypeAlias

ChatCompletionAudioOptionsFormat: TypeAlias = Literal["aac", "flac", "mp3", "opus", "pcm16", "wav"]
