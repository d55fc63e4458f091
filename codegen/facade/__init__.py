"""The code of wrapper and generated client in; the code that follows from it out.

The modules write keywords (`params`), types (`types`), stubs (`names`), synchronous twins
(`unasync`) and `api.md`. `drift` reports the methods that a changed specification makes missing or
useless. This package reads and writes files, and runs ruff. The network is never asked.
"""
