"""Lists: the models of the server, and files, two to a page"""

from itertools import islice

from wrapper import Client


def main() -> None:
    with Client() as client:
        models = client.models.list().data
        print(f"{len(models)} models, such as {', '.join(model.id for model in models[:3])}")

        uploaded = [
            client.files.create(file=(f"note-{number}.txt", b"Remember."), purpose="user_data")
            for number in range(1, 6)
        ]
        try:
            page = client.files.list(limit=2)
            print(f"a page: {', '.join(file.filename for file in page.data)}")
            if page.has_next_page():
                following = page.get_next_page()
                print(f"the next: {', '.join(file.filename for file in following.data)}")
            # Iteration fetches one file after another, page by page.
            latest = islice(client.files.list(limit=2), len(uploaded))
            print(f"all: {', '.join(file.filename for file in latest)}")
        finally:
            for file in uploaded:
                client.files.delete(file.id)


if __name__ == "__main__":
    main()
