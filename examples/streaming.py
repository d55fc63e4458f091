"""A streamed chat, printed as it arrives"""

import os

from wrapper import Client

MODEL = os.environ.get("EXAMPLE_MODEL", "gpt-4o-mini")


def main() -> None:
    with Client() as client:
        stream = client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": "Say hello to somebody who reads your code."}],
            stream=True,
        )
        for chunk in stream:
            if chunk.choices:
                print(chunk.choices[0].delta.content or "", end="", flush=True)
    print()


if __name__ == "__main__":
    main()
