"""Installed as `openai_client_codegen` where this tree is installed in place: the same modules."""

from codegen import __path__ as __path__
