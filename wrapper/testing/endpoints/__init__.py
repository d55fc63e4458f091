"""What answers under the paths of one area each; `..app` has the routes.

Requests in, responses out. Endpoints wait for bodies and for files, as tasks of the server's loop.
"""
