# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.

from generated_client.models import *

__all__ = [
    "Model",
    "ModelDeleted",
    "ModelList",
]
