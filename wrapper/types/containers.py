"""Types of `client.containers`."""
# ruff: noqa: E501, F403, F405

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from generated_client.api.containers.create_container import (
        CreateContainerParams as ContainerCreateParams,
    )
    from generated_client.api.containers.create_container_file import (
        CreateContainerFileParams as FileCreateParams,
    )
    from generated_client.api.containers.list_container_files import (
        ListContainerFilesParams as FileListParams,
    )
    from generated_client.api.containers.list_containers import (
        ListContainersParams as ContainerListParams,
    )
    from generated_client.models import *
    from generated_client.models import Container as ContainerCreateResponse
    from generated_client.models import Container as ContainerListResponse
    from generated_client.models import Container as ContainerRetrieveResponse
    from generated_client.models import ContainerFile as FileCreateResponse
    from generated_client.models import ContainerFile as FileListResponse
    from generated_client.models import ContainerFile as FileRetrieveResponse
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ContainerCreateParams": "generated_client.api.containers.create_container:CreateContainerParams",
            "ContainerCreateResponse": "generated_client.models:Container",
            "ContainerListParams": "generated_client.api.containers.list_containers:ListContainersParams",
            "ContainerListResponse": "generated_client.models:Container",
            "ContainerRetrieveResponse": "generated_client.models:Container",
            "FileCreateParams": "generated_client.api.containers.create_container_file:CreateContainerFileParams",
            "FileCreateResponse": "generated_client.models:ContainerFile",
            "FileListParams": "generated_client.api.containers.list_container_files:ListContainerFilesParams",
            "FileListResponse": "generated_client.models:ContainerFile",
            "FileRetrieveResponse": "generated_client.models:ContainerFile",
        },
    )

__all__ = [
    "Container",
    "ContainerCreateParams",
    "ContainerCreateResponse",
    "ContainerExpiresAfter",
    "ContainerExpiresAfterInput",
    "ContainerExpiresAfterInputParam",
    "ContainerFile",
    "ContainerFileList",
    "ContainerList",
    "ContainerListParams",
    "ContainerListResponse",
    "ContainerNetworkPolicySummary",
    "ContainerRetrieveResponse",
    "CreateContainerFileRequest",
    "CreateContainerFileRequestParam",
    "CreateContainerRequest",
    "CreateContainerRequestParam",
    "FileCreateParams",
    "FileCreateResponse",
    "FileListParams",
    "FileListResponse",
    "FileRetrieveResponse",
]
