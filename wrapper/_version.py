"""Name and version of the distribution, in one place."""

DISTRIBUTION = "openai-compatible-client"

__version__ = "0.1.0"
