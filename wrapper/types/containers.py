# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.
"""Types of `containers`."""

from ._lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    """
    Container ContainerExpiresAfter ContainerExpiresAfterInput ContainerExpiresAfterInputParam
    ContainerFile ContainerFileList ContainerList ContainerNetworkPolicySummary
    CreateContainerFileRequest CreateContainerFileRequestParam CreateContainerRequest
    CreateContainerRequestParam
    """,
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
