"""Pictures in a text: one with its words under it, or a gallery."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from synlig.edition import Edition
from synlig.pages.shown_picture import ShownPicture, picture_of
from synlig.snippets import NamedPicture

WHOLE = "(min-width: 48rem) 42rem, 100vw"
PART = "(min-width: 48rem) 21rem, 50vw"
"""How wide a picture is on the page: alone, and beside another."""


def figures_html(pictures: tuple[NamedPicture, ...], edition: Edition, link: Callable[[str], str]) -> Markup:
    """One picture as a figure, several as a list of them."""
    sizes = PART if len(pictures) > 1 else WHOLE
    figures = [_figure(each, _shown(each, edition, link, sizes)) for each in pictures]
    if len(figures) == 1:
        return figures[0]
    items = Markup("").join(Markup("<li>{}</li>").format(figure) for figure in figures)
    return Markup('<ul class="gallery">{}</ul>').format(items)


def _shown(picture: NamedPicture, edition: Edition, link: Callable[[str], str], sizes: str) -> ShownPicture:
    return picture_of(edition, picture.asset, "" if picture.is_decoration else picture.alt, link, sizes)


def _figure(picture: NamedPicture, shown: ShownPicture) -> Markup:
    sources = Markup("").join(
        Markup('<source type="{}" srcset="{}" sizes="{}">').format(source.type, source.srcset, shown.sizes)
        for source in shown.sources
    )
    image = Markup('<img src="{}" width="{}" height="{}" alt="{}" loading="lazy" decoding="async">').format(
        shown.src, shown.width, shown.height, shown.alt
    )
    words = Markup("<figcaption>{}</figcaption>").format(picture.caption) if picture.caption else ""
    return Markup('<figure><picture class="picture">{}{}</picture>{}</figure>').format(sources, image, words)
