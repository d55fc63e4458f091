"""The contenders make the same calls; each imports its package when it is made."""

from __future__ import annotations

from bench.contenders.calls import Calls

NAMES = (
    "ours",
    "ours-speed",
    "ours-aiohttp",
    "httpx",
    "openai",
    "openai-aiohttp",
    "groq",
    "mistralai",
    "floor",
)


def contender(name: str) -> Calls:
    """The calls of a contender; this imports its package."""
    if name.startswith("ours"):
        from bench.contenders.ours import Ours, OursAiohttp

        return OursAiohttp() if name == "ours-aiohttp" else Ours()
    if name == "httpx":
        from bench.contenders.bare_httpx import BareHttpx

        return BareHttpx()
    if name == "mistralai":
        from bench.contenders.mistral import Mistralai

        return Mistralai()
    if name == "floor":
        from bench.contenders.floor import Floor

        return Floor()
    from bench.contenders.peers import Groq, OpenAI, OpenAIAiohttp

    return {"openai": OpenAI, "openai-aiohttp": OpenAIAiohttp, "groq": Groq}[name]()
