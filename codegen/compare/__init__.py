"""Two documents in; the differences between them out.

`diff` tells users what changes for them. `reference` tells how much of another document
`openapi.yaml` covers. Both match renamed parts by `pairing`. Only the two command lines wait,
because they read files or the network.
"""
