"""Two documents in; what differs between them out.

`diff` tells users what changes for them, `reference` how much of another document ours covers.
Only the command lines of both read files.
"""
