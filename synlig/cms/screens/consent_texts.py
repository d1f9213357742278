"""The texts that members say yes to, as they stand in content/private/consent-texts, and the form on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from markupsafe import Markup, escape

from synlig.cms.desk import the_desk
from synlig.cms.preview import render_fragment
from synlig.cms.roles import Role
from synlig.cms.screens.purposes import WORDS
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.lifecycle import BLANK, newest_text, purposes_of, replaced_by, texts_in_use
from synlig.lifecycle.session import offered
from synlig.records import Consent, Purpose, text_hash

BOX = "☐"
"""Where the member ticks; what stands in the file is `[ ]`."""
_BOX = re.compile(r"^(\s*[-*] )\[[ xX]?\] +", re.MULTILINE)
_HEADING = re.compile(r"^# +(.+)$", re.MULTILINE)
_BOX_ITEM = re.compile(rf"<li>(\s*(?:<p>)?{BOX})")


@dataclass(frozen=True, repr=False)
class ConsentText:
    """One version: its name, `"katalog-2026-1"`, what stands in it, and what it asks for."""

    name: str
    text: str

    @property
    def title(self) -> str:
        """What it calls itself: its first heading, else its name."""
        heading = _HEADING.search(self.text)
        return heading[1].strip() if heading else self.name

    @property
    def purposes(self) -> frozenset[Purpose]:
        return purposes_of(self.text)

    @property
    def has_boxes(self) -> bool:
        return _BOX.search(self.text) is not None

    @property
    def has_signature(self) -> bool:
        """Whether it has a line of its own to sign on."""
        return "___" in self.text

    @property
    def is_unfinished(self) -> bool:
        """Whether it still has a place that the association has to fill in: then no yes counts."""
        return BLANK in self.text


def consent_texts() -> list[ConsentText]:
    """All versions, in the order of their names; one that cannot be read as text is left out."""
    return sorted(_read(), key=lambda each: each.name)


def _read() -> Iterator[ConsentText]:
    for file in (the_desk().content / "private" / "consent-texts").glob("*.md"):
        try:
            yield ConsentText(file.stem, file.read_bytes().decode().replace("\r\n", "\n"))
        except UnicodeDecodeError:
            continue


def newest() -> ConsentText | None:
    """The newest that asks for the card in the catalogue, else the newest of all."""
    found = {each.name: each.text for each in consent_texts()}
    name = newest_text(found, frozenset({Purpose.CARD})) or newest_text(found, frozenset())
    return ConsentText(name, found[name]) if name is not None else None


def texts_to_agree_to() -> list[ConsentText]:
    """Those that somebody may say yes to today, what asks for the card first."""
    found = {each.name: each for each in consent_texts()}
    names = texts_in_use({name: each.text for name, each in found.items()})
    return sorted((found[name] for name in names), key=lambda each: Purpose.CARD not in each.purposes)


def newer_than(consent: Consent) -> ConsentText | None:
    """The text that is asked with now instead of the one that was agreed to; None where that is still in use."""
    found = {each.name: each for each in consent_texts()}
    if consent.text not in found:
        return None
    name = replaced_by(consent.text, {name: each.text for name, each in found.items()})
    return found[name] if name is not None else None


def agreed_text(consent: Consent) -> ConsentText | None:
    """The very text that was agreed to; None where it is gone, or was changed since."""
    found = next((each for each in consent_texts() if each.name == consent.text), None)
    return found if found is not None and text_hash(found.text) == consent.text_sha256 else None


def text_html(text: ConsentText) -> Markup:
    """The text as it is read, under a heading of the page's own; the bare text, where it is too tangled to be set."""
    html = render_fragment(_BOX.sub(rf"\1{BOX} ", text.text))
    if html is None:
        return Markup("<pre>{}</pre>").format(text.text)
    return Markup(_BOX_ITEM.sub(r'<li class="to-tick">\1', html))  # noqa: S704 - cleaned by render_fragment


def paper(request: HttpRequest, member: str) -> HttpResponse:
    """The form to print. Nothing of the member stands on it: they write it themselves."""
    asked = request.GET.get("tekst", "")
    text = next((each for each in consent_texts() if each.name == asked), None) or newest()
    if text is None:
        raise Http404
    return show_paper(request, text, f"{reverse('consent', kwargs={'member': member})}?tekst={text.name}")


def show_paper(request: HttpRequest, text: ConsentText, home: str, *, is_own: bool = False) -> HttpResponse:
    """A text with its boxes and a line to sign on. `home` is where one came from."""
    return render(
        request,
        "consent_paper.html",
        home=home,
        is_own=is_own,
        text=text,
        text_html=text_html(text),
        rows=[] if text.has_boxes else [WORDS[each] for each in offered(text.purposes)],
        box=escape(BOX),
        office=the_desk().settings.office,
    )


ROUTES = (
    Route(
        "consent-form",
        "medlemmer/<slug:member>/samtykke/papir/",
        paper,
        allow((Role.MEMBERSHIP,), SEE),
        help="samtykke-i-cms",
    ),
)
