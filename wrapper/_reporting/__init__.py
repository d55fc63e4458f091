"""What logs, messages and errors may show.

Values in, the same values without secrets out. No module of this folder waits.
"""
