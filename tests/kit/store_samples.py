"""Vector stores and uploads as servers send them."""

from typing import Any

STORE_FILE: dict[str, Any] = {
    "id": "file-1",
    "object": "vector_store.file",
    "created_at": 1_700_000_000,
    "usage_bytes": 5,
    "vector_store_id": "vs-1",
    "status": "completed",
    "last_error": None,
}

BATCH: dict[str, Any] = {
    "id": "vsfb-1",
    "object": "vector_store.file_batch",
    "created_at": 1_700_000_000,
    "vector_store_id": "vs-1",
    "status": "completed",
    "file_counts": {"in_progress": 0, "completed": 2, "failed": 0, "cancelled": 0, "total": 2},
}

FOUND: dict[str, Any] = {
    "object": "vector_store.search_results.page",
    "search_query": ["reset"],
    "data": [
        {
            "file_id": "file-1",
            "filename": "a.txt",
            "score": 0.9,
            "attributes": {"year": 2024},
            "content": [{"type": "text", "text": "Press reset."}],
        }
    ],
    "has_more": False,
    "next_page": None,
}

CONTENT: dict[str, Any] = {
    "object": "vector_store.file_content.page",
    "data": [{"type": "text", "text": "Press reset."}],
    "has_more": False,
    "next_page": None,
}

UPLOAD: dict[str, Any] = {
    "id": "upload-1",
    "object": "upload",
    "bytes": 10,
    "created_at": 1_700_000_000,
    "expires_at": 1_700_003_600,
    "filename": "a.txt",
    "purpose": "assistants",
    "status": "pending",
}


def upload_part(number: int) -> dict[str, Any]:
    """One part of an upload."""
    return {
        "id": f"part-{number}",
        "object": "upload.part",
        "created_at": 1_700_000_000,
        "upload_id": "upload-1",
    }
