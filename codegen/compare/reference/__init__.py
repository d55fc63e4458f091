"""Two documents in; how much of the reference `openapi.yaml` covers, and how it differs, out.

`python -m codegen.compare.reference REFERENCE` reads files; all else is pure.
"""
