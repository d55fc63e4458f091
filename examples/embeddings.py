"""Embeddings: which text is most like the question"""

import math
import os

from wrapper import Client

MODEL = os.environ.get("EXAMPLE_EMBEDDING_MODEL", "text-embedding-3-small")


def cosine(left: list[float], right: list[float]) -> float:
    dot = sum(a * b for a, b in zip(left, right, strict=True))
    return dot / (math.hypot(*left) * math.hypot(*right))


def main() -> None:
    texts = ["cats and dogs", "cats, dogs and other animals", "the price of copper"]
    with Client() as client:
        result = client.embeddings.create(model=MODEL, input=texts)
    first, *others = (item.embedding for item in result.data)
    print(f"vectors of {len(first)} numbers")
    for text, other in zip(texts[1:], others, strict=True):
        print(f"{cosine(first, other):6.3f}  {texts[0]!r} and {text!r}")


if __name__ == "__main__":
    main()
