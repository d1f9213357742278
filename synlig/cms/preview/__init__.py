"""One document as visitors will see it, made by a warm child process that has the real theme and no private text."""

from synlig.cms.preview.fragment import render_fragment
from synlig.cms.preview.marking import Marked, marked
from synlig.cms.preview.marks import PLACE
from synlig.cms.preview.previewer import Child, Previewer
from synlig.cms.preview.shown import Mask, Shown, Withheld

__all__ = [
    "PLACE",
    "Child",
    "Marked",
    "Mask",
    "Previewer",
    "Shown",
    "Withheld",
    "marked",
    "render_fragment",
]
