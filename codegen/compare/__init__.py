"""Two documents in; what differs between them out.

`diff` tells users what changes for them, `reference` how much of another document ours covers;
both find out by `pairing` who is whom. Only their command lines read, and so wait.
"""
