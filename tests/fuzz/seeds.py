"""What the fuzzer starts with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

SEEDS: Mapping[str, Sequence[bytes]] = {
    "events": [
        b"\x02\x05data: {}\n\ndata: [DONE]\n\n",
        b"\x00\x01\xef\xbb\xbfid: 1\r\nevent: a\r\nretry: 10\rdata\r\rdata: b\n",
        b"\x06\x03: ping\n\ndata:a\ndata: b\n\nid\x00: 2\n\ndata: \xc3\xa9\n\n",
    ],
    "models": [bytes([number, 7 * number % 256]) * 60 for number in range(0, 256, 16)],
}
"""By target."""
