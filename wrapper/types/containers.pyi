# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

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
