"""Bytes over connections of ours: no I/O but for the two wires."""
