"""Files, URLs and overlays in; one JSON document, within bounds, out.

This folder is the only one of the generator that waits for files and the network.
"""
