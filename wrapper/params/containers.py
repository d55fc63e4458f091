# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods of `containers`."""

from generated_client.api.containers.create_container import CreateContainerParams
from generated_client.api.containers.create_container_file import CreateContainerFileParams
from generated_client.api.containers.list_container_files import ListContainerFilesParams
from generated_client.api.containers.list_containers import ListContainersParams

from ..options import RequestOptions


class CreateContainer(CreateContainerParams, RequestOptions, total=False):
    """Keywords of a call of `create_container`."""


class CreateContainerFile(CreateContainerFileParams, RequestOptions, total=False):
    """Keywords of a call of `create_container_file`."""


class ListContainerFiles(ListContainerFilesParams, RequestOptions, total=False):
    """Keywords of a call of `list_container_files`."""


class ListContainers(ListContainersParams, RequestOptions, total=False):
    """Keywords of a call of `list_containers`."""
