# Written by codegen/facade/unasync.py from wrapper/providers/peakprivacy/_async/model_page.py; edit that file instead.
"""The page of a list of models that is whole."""

from __future__ import annotations

from generated_client import models as m

from ...._sync.pages import Page


class ModelPage(Page[m.PeakPrivacyModel]):
    """Every model; no page follows."""

    @property
    def models(self) -> list[m.PeakPrivacyModel]:
        """The models, also known as `data`."""
        return self.data

    def __repr__(self) -> str:
        return f"{type(self).__name__}(models={self.models!r})"
