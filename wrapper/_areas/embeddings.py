"""Embeddings, which are lists of numbers or base64 of 32-bit floats. No I/O."""

from __future__ import annotations

import binascii
import sys
from array import array
from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from generated_client import models as m
from generated_client.api.embeddings.create_embedding import OPERATION
from generated_client.operation import Operation

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class NumpyEmbedding(m.Embedding):
    """An embedding as a numpy array of 32-bit floats."""

    __slots__ = ()

    if TYPE_CHECKING:
        embedding: NDArray[np.float32]  # type: ignore[assignment]


class NumpyEmbeddings(m.CreateEmbeddingResponse):
    """Embeddings as numpy arrays."""

    __slots__ = ()

    if TYPE_CHECKING:
        data: list[NumpyEmbedding]  # type: ignore[assignment]


def embeddings(value: Any) -> m.CreateEmbeddingResponse:
    """The decoded answer with lists of floats; ValueError for a malformed vector."""
    _require_object(value)
    result = m.CreateEmbeddingResponse.from_dict(_convert_vectors(value, _float_array))
    for item in result.data if isinstance(result.data, list) else ():
        if isinstance(item, m.Embedding) and isinstance(item.embedding, array):
            del item.embedding  # The first reading makes a list of the array: `PackedNumbers`.
    return result


def numpy_embeddings(value: Any) -> NumpyEmbeddings:
    """The decoded answer with numpy arrays; ValueError for a malformed vector."""
    _require_object(value)
    result = NumpyEmbeddings.from_dict(_convert_vectors(value, _ndarray))
    if isinstance(result.data, list):
        result.data = [
            NumpyEmbedding.from_dict(item) if isinstance(item, dict) else item
            for item in value["data"]
        ]
    return result


LISTS = replace(OPERATION, decode=embeddings)
ARRAYS: Operation[NumpyEmbeddings] = replace(OPERATION, decode=numpy_embeddings)  # type: ignore[assignment]


def require_numpy() -> None:
    """Raise a RuntimeError that names the extra to install, where numpy is missing."""
    if find_spec("numpy") is None:
        raise RuntimeError(
            "as_numpy=True needs numpy: pip install 'openai-compatible-client[numpy]'"
        )


def _require_object(value: Any) -> None:
    if not isinstance(value, Mapping):
        raise ValueError("no object where embeddings were due")


def _convert_vectors(value: Mapping[str, Any], convert: Callable[[Any], Any]) -> Mapping[str, Any]:
    """The answer with its vectors converted, in place because nobody else holds it."""
    items = value.get("data")
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and "embedding" in item:
            item["embedding"] = convert(item["embedding"])
    return value


def _float_array(vector: Any) -> Any:
    if not isinstance(vector, str):
        return vector
    floats = array("f", _packed_bytes(vector))
    if sys.byteorder == "big":
        floats.byteswap()
    return floats


def _ndarray(vector: Any) -> Any:
    import numpy as np

    if isinstance(vector, str):
        return np.frombuffer(_packed_bytes(vector), dtype="<f4").astype(
            np.float32
        )  # A copy, because an array over bytes can't be written to.
    if not isinstance(vector, list):
        return vector
    try:
        return np.asarray(vector, dtype=np.float32)
    except (OverflowError, TypeError) as exc:
        raise ValueError(f"an embedding that is no list of numbers ({exc})") from exc


def _packed_bytes(vector: str) -> bytes:
    """The bytes of little-endian 32-bit floats in base64; ValueError for other text."""
    try:
        packed = binascii.a2b_base64(vector, strict_mode=True)
    except ValueError as exc:  # Characters beyond ASCII raise no binascii.Error.
        raise ValueError(f"an embedding that is no base64 ({exc})") from exc
    if len(packed) % 4:
        raise ValueError(f"an embedding of {len(packed)} bytes, no multiple of 4")
    return packed
