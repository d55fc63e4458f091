"""Two documents in; the changes for users, and the next version, out.

The command line is `python -m codegen.compare.diff OLD NEW`, or `openai-client-codegen diff OLD
NEW`. Only the command line waits, for files and the network. Both documents are normalised as for
generation, and the Python that would be generated is compared. So a model that is named by its
place, or whose `allOf` was rewritten without effect, is the same to a user.

No library does the generic part. The well-kept ones are not Python (oasdiff is Go, openapi-diff is
Java), and both compare requests and answers. The one that a search of the Python index finds,
openapispecdiff, asks for its input at a prompt. deepdiff finds that `anyOf` differs, but not that
an attribute may be None.
"""

from .command import main

__all__ = ["main"]
