"""How much of a reference document `openapi.yaml` covers: `python -m codegen.compare.reference`."""
