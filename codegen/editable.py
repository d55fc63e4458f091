"""The package `openai_client_codegen` of an editable install: the same modules."""

from codegen import __path__ as __path__
