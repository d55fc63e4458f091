"""Endpoints of the local server, one module an area; `..app` has the routes.

Requests in, responses out. Endpoints wait for bodies and for files, as tasks of the server's loop.
"""
