"""Collected where `SOAK_SECONDS` says for how long, as `make soak` does."""

import os

collect_ignore_glob = [] if os.environ.get("SOAK_SECONDS") else ["test_*.py"]
