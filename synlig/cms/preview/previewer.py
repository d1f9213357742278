"""A document as visitors will see it: through the gate here, and then set in the real theme by a child.

The child is a process of its own that holds the public records (`plugins.preview`). cms may not know plugins, so
whoever makes a `Previewer` hands in the way to start one.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from synlig.cms.preview.gated import (
    Gated,
    gated_event,
    gated_list,
    gated_minutes,
    gated_news,
    gated_page,
    gated_profile,
)
from synlig.cms.preview.narrowed import faults_in
from synlig.cms.preview.one_file import main_path, with_file
from synlig.cms.preview.released import records_in, stand_ins
from synlig.cms.preview.short_texts import ShortTexts
from synlig.cms.preview.shown import Shown
from synlig.cms.preview.warm import Records, Warm
from synlig.edition import Event, Meeting, NewsItem, Profile, PublicRecord, SitePage
from synlig.errors import ContentError, Problem, Problems
from synlig.gate import waiting_texts
from synlig.gate.approval import ApprovedTexts
from synlig.gate.consent import standing
from synlig.gate.people import people_of
from synlig.gate.profile import ProfileGate
from synlig.language import _
from synlig.records import Content, MemberFolder, Purpose
from synlig.reviewing import Pending, pending_texts
from synlig.site import SiteSettings

SECONDS = 10.0
"""For one page; a real one takes a hundredth of it. The child is then ended, and the next page gets another."""
MOST_KEPT = 30
"""Pages kept until a file changes."""
PATIENCE = 2.0
"""Seconds that whoever stops the CMS waits for a page that is being made."""
SECONDS_TO_FILL = 60.0
"""For a new child to start and take in all records."""


class Child(Protocol):
    """As `plugins.start.PreviewChild`."""

    def ask(self, question: bytes, seconds: float) -> bytes: ...
    def stop(self) -> None: ...


class Previewer:
    """Thread-safe: one page is made at a time. Nothing is read before the first is asked for, or `warm` is called."""

    def __init__(
        self,
        content: Path,
        settings: SiteSettings,
        on: datetime.date,
        start_child: Callable[[], Child],
        *,
        output: Path | None = None,
        prefix: str = "/forhaandsvisning/site/",
    ) -> None:
        """`output` is where the releases are, of which the last gives its pictures and its catalogue.

        `prefix` is where the site that is out is shown to whoever sees the preview.
        """
        self._root = content.resolve()
        self._settings = settings
        self._on = on
        self._start_child = start_child
        self._output = output
        self._prefix = prefix
        self._lock = threading.Lock()
        self._warm: Warm | None = None
        self._child: Child | None = None
        self._sent: Records = {}
        self._is_ready = False
        self._pending: tuple[Content, tuple[Pending, ...]] | None = None
        self._made: tuple[Records, dict[tuple[str, str, frozenset[Purpose] | None], Shown]] | None = None

    def warm(self) -> None:
        """Read what has to be read and fill the child, so that the first page need not wait for it."""
        with self._lock, contextlib.suppress(ContentError, TimeoutError, EOFError):
            warm = self._refreshed()
            warm.masker.get_ready()
            of_each_kind = {type(record): record for record in warm.records.values()}
            for kind in (SitePage, NewsItem, Event, Meeting, Profile):
                if kind in of_each_kind:
                    self._page(warm, warm.content, of_each_kind[kind])
        self.pending()
        self._is_ready = True

    @property
    def is_ready(self) -> bool:
        """Whether it has been warmed: what it is asked is answered at once."""
        return self._is_ready

    def show(self, path: str, text: str, *, as_if: frozenset[Purpose] | None = None) -> Shown:
        """The page of the file at a path (`"public/news/x.md"`) as it would be with this text.

        `as_if`: for a profile, show it as under a consent to these purposes.
        """
        with self._lock:
            try:
                warm = self._refreshed()
            except ContentError as error:
                return Shown(None, error.problems)
            return self._answered(warm, path, text, as_if)

    def _answered(self, warm: Warm, path: str, text: str, as_if: frozenset[Purpose] | None) -> Shown:
        """A page is asked for twice, by what stands beside the frame and by the frame; it is made once."""
        if self._made is None or self._made[0] is not warm.records or len(self._made[1]) > MOST_KEPT:
            self._made = warm.records, {}
        question = path, text, as_if
        shown = self._made[1].get(question) or self._show(warm, path, text, as_if)
        if shown.html is not None:
            self._made[1][question] = shown
        return shown

    def show_record(self, edition: Path, path: str) -> bytes | None:
        """The page of a record (`"news/x.json"`) of the edition in a folder, as it is built of that edition.

        None where the edition has no such record, or the record no page that can be made in time.
        """
        with self._lock, contextlib.suppress(TimeoutError, EOFError):
            records = records_in(edition)
            with contextlib.suppress(ContentError):  # what the child has is then sent with the question
                self._fill(self._refreshed())
            return self._page_among(records, path) if path in records else None
        return None

    def pending(self) -> tuple[Pending, ...]:
        """The texts that wait for somebody to read them, each with what is proposed; none where content/ is broken."""
        with self._lock:
            try:
                warm = self._refreshed()
            except ContentError:
                return ()
            if self._pending is None or self._pending[0] is not warm.content:
                waiting = waiting_texts(warm.content, self._on)
                self._pending = (
                    warm.content,
                    tuple(pending_texts(warm.content, waiting, ShortTexts(warm.masker))),
                )
            return self._pending[1]

    def content(self) -> Content | None:
        """What the files say, read again where they have changed; None where they cannot be read."""
        with self._lock:
            try:
                return self._refreshed().content
            except ContentError:
                return None

    def problems(self) -> tuple[Problem, ...]:
        """What is to be mended where `content` is None."""
        with self._lock:
            try:
                self._refreshed()
            except ContentError as error:
                return error.problems
        return ()

    def alike(self, coming: MemberFolder) -> tuple[int | None, bool]:
        """How many others would show the same card as a member whose folder is like this, its frozen profile included.

        None where it shows none. With it, whether the k-gate holds the profile back. `ContentError` as `content`.
        """
        with self._lock:
            pool = self._refreshed().pool
            texts = ApprovedTexts(coming.approvals, coming.id, self._on)
            profile = ProfileGate(standing(coming.consents, self._on), texts).make(coming)
            if profile is None:
                return None, False
            shown, alike = pool.with_profile(profile)
            return (0, True) if shown is None else (alike, False)

    def forget(self) -> None:
        """What was read of the content is dropped, here and in the child: somebody in it was erased.

        Single words that were looked up stay known until the program is started again; nothing shows or writes them.
        """
        with self._lock:
            self._stop_child()
            self._warm, self._pending = None, None

    def stop(self) -> None:
        """End the child; another one is started when a page is asked for. Whoever still waits for a page gets none."""
        has_turn = self._lock.acquire(timeout=PATIENCE)
        self._stop_child()
        if has_turn:
            self._lock.release()

    def turn_to(self, on: datetime.date) -> None:
        """Go on as of another day."""
        if on == self._on:  # no day has passed: nobody waits for whoever is at work
            return
        with self._lock:
            if on != self._on:
                self._on, self._warm, self._pending = on, None, None

    def _refreshed(self) -> Warm:
        if self._warm is None:
            self._warm = Warm(self._root, self._settings, self._on, self._output)
        else:
            self._warm.refresh()
        return self._warm

    def _show(self, warm: Warm, path: str, text: str, as_if: frozenset[Purpose] | None) -> Shown:
        problems = Problems()
        if main_path(path) != path:
            return Shown(None, (_no_page(f"{self._root.name}/{path}"),))
        content = with_file(warm.content, path, problems, text)
        if content is None:
            return Shown(None, (_no_page(f"{self._root.name}/{path}"),))
        own = f"{self._root.name}/{path}"
        found = {*problems, *faults_in(content, (own,), self._settings, self._on)}
        if found:
            return Shown(None, tuple(sorted(found)))
        gated = self._gated(warm, content, own, as_if)
        html = None
        if gated.record is not None:
            try:
                html = self._page(warm, content, gated.record)
            except (TimeoutError, EOFError):
                wrong = _("Siden kan ikke vises: den er for lang eller for indviklet, eller temaet fejler.")
                return Shown(None, (Problem(own, 0, "", wrong, _("Skriv teksten enklere, og prøv igen.")),))
        return Shown(html, (), gated.withheld, gated.masks, gated.alike, gated.risk)

    def _gated(self, warm: Warm, content: Content, own: str, as_if: frozenset[Purpose] | None) -> Gated:
        people = warm.people
        if content.members is not warm.content.members:
            people = people_of(content.members, self._on, content.ledger.erased)
        for page in content.pages:
            if page.path == own:
                return gated_page(page, people, self._on)
        for item in content.news:
            if item.path == own:
                return gated_news(item, people, self._on)
        for event in content.events:
            if event.path == own:
                return gated_event(event, people, self._on)
        for file in content.minutes:
            if file.path == own:
                return gated_minutes(content, file, people, warm.masker, self._on)
        for folder in content.members:
            if folder.document.path == own:
                masker = warm.masker_for(content)
                return gated_profile(content, folder, masker, warm.pool.with_profile, self._on, as_if)
        return gated_list(content, own, people, self._on)

    def _page(self, warm: Warm, content: Content, record: PublicRecord) -> bytes:
        self._fill(warm)
        extra = stand_ins(content, (record,), warm.records)
        over = {each.path: each for each in (record, *extra)}
        asked = {"page": record.path, "with": _as_json(over), "prefix": self._prefix}
        return self._ask(asked, SECONDS)["html"].encode()

    def _page_among(self, records: Records, path: str) -> bytes:
        """A page among these records and no others: the child is told of those that it has not, or has otherwise."""
        if self._child is None:
            self._child, self._sent = self._start_child(), {}
        other: dict[str, PublicRecord | None] = {
            each: record for each, record in records.items() if self._sent.get(each) != record
        }
        other |= dict.fromkeys(self._sent.keys() - records.keys())
        asked = {"page": path, "with": _as_json(other), "prefix": self._prefix}
        return self._ask(asked, SECONDS_TO_FILL)["html"].encode()

    def _fill(self, warm: Warm) -> None:
        """Let the child have the records that it has not, or has otherwise."""
        if self._child is None:
            self._child, self._sent = self._start_child(), {}
        if self._sent is warm.records:
            return
        put: dict[str, PublicRecord | None] = {
            path: record for path, record in warm.records.items() if self._sent.get(path) is not record
        }
        put |= dict.fromkeys(self._sent.keys() - warm.records.keys())
        if put:
            self._ask({"put": _as_json(put)}, SECONDS_TO_FILL)
        self._sent = warm.records

    def _ask(self, asked: dict[str, Any], seconds: float) -> dict[str, str]:
        assert self._child is not None, "filled before it is asked"
        try:
            answer: dict[str, str] = json.loads(self._child.ask(json.dumps(asked).encode(), seconds))
        except (TimeoutError, EOFError):
            self._stop_child()
            raise
        if "failed" in answer:
            raise EOFError(answer["failed"])
        return answer

    def _stop_child(self) -> None:
        if self._child is not None:
            self._child.stop()
        self._child, self._sent = None, {}


def _as_json(records: Mapping[str, PublicRecord | None]) -> dict[str, Any]:
    return {
        path: None if record is None else record.model_dump(mode="json") for path, record in records.items()
    }


def _no_page(path: str) -> Problem:
    return Problem(
        path, 0, "", _("Filen har ingen side at vise."), _("Vælg en side, en nyhed eller et referat.")
    )
