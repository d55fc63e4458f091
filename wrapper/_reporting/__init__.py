"""What logs, messages and errors may show.

Values in, the same values without secrets out. Nothing here waits.
"""
