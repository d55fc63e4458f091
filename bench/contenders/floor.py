"""A socket, `split` and `json`: the cost of receiving the same bytes.

No client can be quicker. The floor works with the server of this benchmark only.
"""

from __future__ import annotations

import json
import socket
from urllib.parse import urlsplit

from bench.contenders.calls import Calls

BODY = b'{"model":"gpt-4o-mini","messages":[{"role":"user","content":"What is the capital?"}]}'


class Floor(Calls):
    def client(self, url: str) -> socket.socket:
        parts = urlsplit(url)
        connection = socket.create_connection((parts.hostname, parts.port))
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.request = (
            f"POST {parts.path}/chat/completions HTTP/1.1\r\nhost: {parts.netloc}\r\n"
            f"content-type: application/json\r\ncontent-length: {len(BODY)}\r\n\r\n"
        ).encode() + BODY
        return connection

    def chat(self, client: socket.socket) -> str:
        client.sendall(self.request)
        data = client.recv(65536)
        _head, _, body = data.partition(b"\r\n\r\n")
        return str(json.loads(body)["choices"][0]["message"]["content"])

    def stream(self, client: socket.socket) -> tuple[int, int]:
        chunks = characters = 0
        for event in self._events(client):
            if event != b"data: [DONE]":
                chunks += 1
                delta = json.loads(event[6:])["choices"][0]["delta"]
                characters += len(delta.get("content") or "")
        return chunks, characters

    def events(self, client: socket.socket) -> tuple[int, int]:
        events = characters = 0
        for text in self._events(client):
            event = json.loads(text.partition(b"data: ")[2])
            if event["type"] == "response.output_text.delta":
                events += 1
                characters += len(event["delta"])
        return events, characters

    def _events(self, client: socket.socket) -> list[bytes]:
        client.sendall(self.request)
        received = [client.recv(65536)]
        while not received[-1].endswith(b"\r\n0\r\n\r\n"):
            received.append(client.recv(65536))
        body = b"".join(received).partition(b"\r\n\r\n")[2]
        # Sizes and data of HTTP chunks alternate, because the data has no CRLF.
        return b"".join(body.split(b"\r\n")[1::2]).split(b"\n\n")[:-1]

    def embeddings(self, client: socket.socket, encoding: str) -> list[list[float]]:
        client.sendall(self.request)
        received = [client.recv(262144)]
        while not received[-1].endswith(b"}}"):
            received.append(client.recv(262144))
        items = json.loads(b"".join(received).partition(b"\r\n\r\n")[2])["data"]
        return [item["embedding"] for item in items]
