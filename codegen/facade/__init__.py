"""The code of wrapper and generated client in; what follows from it out.

Keywords (`params`), synchronous twins (`unasync`) and `api.md` are written, and `drift` says what a
changed specification means for the methods written by hand. Files are read; the network is not.
"""
