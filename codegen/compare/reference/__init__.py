"""Two documents in; how far ours covers the reference, and the differences, out.

Our document is `openapi.yaml`. Only the command line waits, because it reads files:
`python -m codegen.compare.reference REFERENCE`.
"""
