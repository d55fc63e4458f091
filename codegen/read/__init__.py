"""Files, URLs and overlays in; one JSON document, within bounds, out.

The only folder of the generator that waits: for files, and for the network.
"""
