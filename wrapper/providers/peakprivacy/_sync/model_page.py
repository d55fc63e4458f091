# Written by codegen/facade/unasync.py from wrapper/providers/peakprivacy/_async/model_page.py; edit that file instead.
"""The one page of a list of models."""

from __future__ import annotations

from generated_client import models as m

from ...._sync.pages import Page


class ModelPage(Page[m.PeakPrivacyModel]):
    """All models on one page; no page follows."""

    @property
    def models(self) -> list[m.PeakPrivacyModel]:
        """The models; `data` is another name."""
        return self.data

    def __repr__(self) -> str:
        return f"{type(self).__name__}(models={self.models!r})"
