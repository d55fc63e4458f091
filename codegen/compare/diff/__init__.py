"""Two documents in; what changes for users of the generated client, and its next version, out.

`python -m codegen.compare.diff OLD NEW`, or `openai-client-codegen diff OLD NEW`: only this command
line waits, for files and the network. Both documents are normalised as for generation, and what
the generated Python would be is compared: a model that is named by where it stands, or whose
`allOf` was rewritten without effect, is the same to a user.

No library does the generic part. What is well kept is no Python (oasdiff is Go, openapi-diff is
Java, both compare what is on the wire); the one on the Python index that a search finds,
openapispecdiff, asks for its input at a prompt; deepdiff finds that `anyOf` differs, not that an
attribute may be None.
"""

from .command import main

__all__ = ["main"]
