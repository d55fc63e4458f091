"""Retries: the pauses, seen through `on_retry`"""

import os

import httpx

from wrapper import Client, RetryPolicy

MODEL = os.environ.get("EXAMPLE_MODEL", "gpt-4o-mini")


class Stumbling(httpx.HTTPTransport):
    """A network on a bad day: the first two requests are lost."""

    lost = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.lost < 2:
            self.lost += 1
            raise httpx.ConnectError("the network stumbled", request=request)
        return super().handle_request(request)


def report(retry: int, cause: httpx.Response | Exception, seconds: float) -> None:
    print(f"retry {retry} in {seconds:.2f} s, after: {cause}")


def main() -> None:
    with (
        httpx.Client(transport=Stumbling()) as http_client,
        Client(
            http_client=http_client,
            retry=RetryPolicy(max_retries=3, initial_delay=0.1),
            on_retry=report,
        ) as client,
    ):
        response = client.chat.completions.with_raw_response.create(
            model=MODEL, messages=[{"role": "user", "content": "Still there?"}]
        )
    print(f"{response.parse().choices[0].message.content}")
    print(f"after {response.retries_taken} retries")


if __name__ == "__main__":
    main()
