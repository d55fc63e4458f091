"""Operations that the facade leaves to `generated_client` on purpose."""

LOW_LEVEL_ONLY: dict[str, str] = {}
"""Their `operationId`, and why; `python -m codegen.facade.drift` reads it."""
