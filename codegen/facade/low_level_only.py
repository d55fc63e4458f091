"""Operations without a method of the facade, on purpose."""

LOW_LEVEL_ONLY: dict[str, str] = {}
"""`operationId` -> the reason; `python -m codegen.facade.drift` reads the table."""
