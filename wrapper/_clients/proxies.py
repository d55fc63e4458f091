"""Whether the environment, or the system, sends requests through a proxy."""

from urllib.request import getproxies


def environment_has_proxies() -> bool:
    """Whether httpx would find proxies, in the environment or in the system's settings."""
    try:
        found = getproxies()
    except (KeyError, RuntimeError):  # Another thread changed the environment meanwhile.
        found = getproxies()
    return any(found.get(scheme) for scheme in ("http", "https", "all"))
