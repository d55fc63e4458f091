"""An error caught, and what it says"""

from wrapper import APIStatusError, Client, NotFoundError


def main() -> None:
    with Client() as client:
        try:
            client.chat.completions.create(
                model="no-such-model", messages=[{"role": "user", "content": "Anybody there?"}]
            )
        except NotFoundError as error:
            print(f"{type(error).__name__}: {error}")
            print(f"code {error.code}, request id {error.request_id}")
        except APIStatusError as error:  # Some servers answer an unknown model with 400.
            print(f"{type(error).__name__}: {error}")
        else:
            print("This server knows every model.")


if __name__ == "__main__":
    main()
