"""An upload from disk, and the content fetched back"""

from pathlib import Path
from tempfile import TemporaryDirectory

from wrapper import Client


def main() -> None:
    with TemporaryDirectory() as folder, Client() as client:
        path = Path(folder, "haiku.txt")
        path.write_text("An old silent pond\nA frog jumps into the pond\nSplash! Silence again.\n")

        # The path is opened and read while it is sent.
        file = client.files.create(file=path, purpose="user_data")
        print(f"{file.filename}, {file.bytes} bytes, is now {file.id}")
        try:
            copy = Path(folder, "copy.txt")
            client.files.content(file.id).write_to_file(copy)
            print(copy.read_text().splitlines()[-1])
        finally:
            print(f"deleted: {client.files.delete(file.id).deleted}")


if __name__ == "__main__":
    main()
