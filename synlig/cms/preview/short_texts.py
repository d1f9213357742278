"""Texts that wait, masked in this process: only those that no recogniser can take long over."""

from __future__ import annotations

from dataclasses import dataclass

from synlig.gate.mask import Masked
from synlig.gate.recognise import TextKind
from synlig.language import _
from synlig.masking import Masker
from synlig.trial import is_short


@dataclass(frozen=True, repr=False)
class ShortTexts:
    """Masks as the masker does; a long text is held whole, for the CMS answers others meanwhile."""

    masker: Masker

    def mask(self, doc: str, kind: TextKind, text: str) -> Masked:
        if is_short(text):
            return self.masker.mask(doc, kind, text)
        return Masked(None, (), hold=True, reasons=(_("Teksten er lang. Del den i flere, og gem den igen."),))
