"""What stands in place of the snippets in a text: a box, a number, an event, pictures, the size of a file.

The snippets are taken out before the text is read as Markdown, and what they stand for is put in after it has been
sanitised; so no Markdown is read into it, and it may hold what no text may. Counts are of the profiles that everybody
can count (decision 0069). What a withdrawal took away meanwhile leaves a sentence, never a mistake: it must not wait.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from synlig import addresses
from synlig.classifications import narrowing
from synlig.dates import number
from synlig.edition import Edition, FigureValue, KeyFigure, PublicMarkdown
from synlig.language import _
from synlig.pages import words
from synlig.pages.event_lines import EventLine, coming_events, event_line
from synlig.pages.facets import FacetValue, facet_of
from synlig.pages.markdown import Heading, Rendered, render
from synlig.pages.page import office_view, readable_size
from synlig.pages.pictures import figures_html
from synlig.snippets import CONTACT, EVENT, FIGURE, NEXT, FileLink, Marker, Pictures, Snippet, with_snippets

_HIDDEN = "".join(chr(0xE000 + digit) for digit in range(10))
"""The digits of a snippet's number while the text is read as Markdown: signs of private use, which mean nothing in it
and leave no trace in a heading's id."""
_END = chr(0xE00A)
_HIDE, _SHOW = str.maketrans("0123456789", _HIDDEN), str.maketrans(_HIDDEN, "0123456789")
_PLACE = re.compile(rf"<p>([{_HIDDEN}]+){_END}</p>|([{_HIDDEN}]+){_END}")

Linker = Callable[[str], str]
"""Turns an address of the site (`"kontakt/"`) into a link from where the text is shown."""


def render_text(text: PublicMarkdown, edition: Edition, link: Linker) -> Rendered:
    """The HTML of a text of the PR group, with everything in place that its snippets ask for."""
    maker = _Maker(edition, link)
    made: list[Markup] = []

    def keep(snippet: Snippet) -> str:
        made.append(maker.make(snippet))
        return str(len(made) - 1).translate(_HIDE) + _END

    def made_for(place: re.Match[str]) -> Markup:
        return made[int((place[1] or place[2]).translate(_SHOW))]

    def marked(text: str) -> str:
        return with_snippets(re.sub(f"[{_HIDDEN}{_END}]", "", text), keep)

    rendered = render(text, link, prepare=marked)
    headings = tuple(
        Heading(each.id, _PLACE.sub(lambda place: made_for(place).striptags(), each.title))
        for each in rendered.headings
    )
    html = Markup(_PLACE.sub(made_for, rendered.html))  # noqa: S704 - the text is cleaned, and the rest is ours
    return Rendered(html, headings)


@dataclass(frozen=True)
class _Maker:
    """Makes the HTML of each snippet."""

    edition: Edition
    link: Linker

    def make(self, snippet: Snippet) -> Markup:
        match snippet:
            case FileLink():
                return self._file(snippet.name)
            case Pictures():
                return figures_html(snippet.pictures, self.edition, self.link)
            case Marker(word=word) if word == CONTACT:
                return self._contact()
            case Marker(word=word) if word == EVENT:
                return self._event(snippet.about)
            case Marker(word=word) if word == FIGURE:
                return self._figure(snippet)
        return self._profiles(snippet)

    def _file(self, name: str) -> Markup:
        file = next((file for file in self.edition.files if file.file == name), None)
        if file is None:
            return Markup("")
        return Markup(' <span class="file-kind">({}, {})</span>').format(file.kind, readable_size(file.size))

    def _contact(self) -> Markup:
        office = office_view(self.edition.association.office)
        hours = Markup("").join(
            Markup('<p class="when">{} {}</p>').format(days, times) for days, times in office.hours
        )
        return Markup(
            '<div class="call in-text"><p class="call-title">{title}</p>'
            '<p><a class="phone" href="{phone_href}">{phone}</a></p>{hours}'
            '<p><a href="{mail_href}">{mail}</a></p></div>'
        ).format(
            title=_("Ring til kontoret"),
            phone_href=office.phone_href,
            phone=office.phone,
            hours=hours,
            mail_href=office.mail_href,
            mail=office.mail,
        )

    # numbers

    def _figure(self, snippet: Marker) -> Markup:
        """The newest value that may be told."""
        row = next((row for row in self.edition.figures.rows if row.key == snippet.about), None)
        points = row.points if row else ()
        point = next((point for point in reversed(points) if point.value is not None), None)
        told = _("et antal") if point is None or point.value is None else number(point.value)
        if row is None or not snippet.alone:
            return Markup("{}").format(told)
        href = self.link(addresses.FIGURES) + f"#{addresses.slug(row.key)}"
        return _box(told, _figure_words(row, point), href, _("Kilde og flere tal"))

    def _profiles(self, snippet: Marker) -> Markup:
        value = self._choice(snippet.about) if snippet.about else None
        count = len(self.edition.profiles) if not snippet.about else value.count if value else 0
        href = self.link(value.address if value else addresses.CATALOGUE)
        if snippet.alone:
            return _box(number(count), _profile_words(snippet.about, value), href, _("Find en medarbejder"))
        if not count:
            return Markup("{}").format(_("ingen profiler"))
        return Markup('<a href="{}">{}</a>').format(href, words.profiles(count))

    def _choice(self, about: str) -> FacetValue | None:
        """The choice of the catalogue that is called so; None where no profile has it."""
        found = narrowing(about)
        facet = facet_of(found.facet, self.edition.profiles) if found else None
        values = facet.values if facet else ()
        return next((value for value in values if found and value.key == found.key), None)

    # events

    def _event(self, name: str) -> Markup:
        """The event as a ticket; a sentence where it has been, or nothing is to come."""
        line = self._line_of(name)
        if line is not None and not line.is_past:
            return _ticket(line, self.link(line.address))
        said = _("Der er ikke noget på vej lige nu.") if line is None else _("Det har været holdt.")
        more = Markup('<a href="{}">{}</a>').format(self.link(addresses.EVENTS), _("Se alle arrangementer"))
        return Markup("<p>{} {}</p>").format(said, more)

    def _line_of(self, name: str) -> EventLine | None:
        """The event; None where nothing is to come, or a withdrawal has taken the event with it."""
        if name == NEXT:
            return next((line for line in coming_events(self.edition) if not line.cancelled), None)
        today = self.edition.association.build_date
        return next((event_line(event, today) for event in self.edition.events if event.slug == name), None)


def _box(told: str, about: Markup, href: str, link_words: str) -> Markup:
    return Markup(
        '<div class="told"><p class="told-number">{}</p><p>{}<br><a href="{}">{}</a></p></div>'
    ).format(told, about, href, link_words)


def _figure_words(row: KeyFigure, point: FigureValue | None) -> Markup:
    period = f", {point.period}" if point else ""
    return Markup("<strong>{}</strong><br>{}{}").format(row.title, row.unit, period)


def _profile_words(about: str, value: FacetValue | None) -> Markup:
    title = value.title if value else words.capital(about)
    unit = _("profil uden navn") if value and value.count == 1 else _("profiler uden navn")
    return Markup("<strong>{}</strong><br>{}").format(title or _("I kataloget lige nu"), unit)


def _ticket(line: EventLine, href: str) -> Markup:
    state = _("Aflyst") if line.cancelled else _("Alt er optaget") if line.full else ""
    return Markup(
        '<div class="ticket{off}"><div class="ticket-stub" aria-hidden="true"><span class="ticket-day">{day}</span> '
        '<span class="ticket-month">{month}</span></div><div class="ticket-text"><p class="kind">{kind}{state}</p>'
        '<p class="ticket-title"><a href="{href}">{title}</a></p>'
        '<p><time datetime="{iso}">{weekday} {date}</time>, <span class="together">{times}</span></p>'
        "<p>{place}</p></div></div>"
    ).format(
        off=" is-off" if line.cancelled else "",
        day=line.day,
        month=line.month,
        kind=line.kind,
        state=Markup(' <span class="state">{}</span>').format(state) if state else "",
        href=href,
        title=line.title,
        iso=line.iso_date,
        weekday=words.capital(line.weekday),
        date=line.date,
        times=line.times,
        place=line.place,
    )
