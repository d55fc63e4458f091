"""A generated function, sent with the address, the credential and the retries of a client"""

import os

from generated_client.api.chat import create_chat_completion
from generated_client.api.models import retrieve_model
from wrapper import Client

MODEL = os.environ.get("EXAMPLE_MODEL", "gpt-4o-mini")


def main() -> None:
    with Client() as client:
        response = create_chat_completion.sync_detailed(
            client=client.low_level,
            body={"model": MODEL, "messages": [{"role": "user", "content": "One word, please."}]},
        )
        assert response.parsed is not None
        print(f"{int(response.status_code)}: {response.parsed.choices[0].message.content}")

        # `build` sends nothing: it gives the request that would be sent.
        call = retrieve_model.build(MODEL)
        print(f"{call.method} {call.path}")


if __name__ == "__main__":
    main()
