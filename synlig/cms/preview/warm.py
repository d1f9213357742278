"""All that a preview needs besides the one document: the content in memory, and the public records made of it.

It is read once. Afterwards the files whose stamps have changed are read anew, and nothing else. What goes into
`records`, and so to the child, was in the edition that is out, or has passed the gate now.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from pathlib import Path

from synlig.cms.preview.narrowed import faults_in
from synlig.cms.preview.one_file import main_path, with_file
from synlig.cms.preview.pool import Pool
from synlig.cms.preview.released import release_id, released_records, stand_ins
from synlig.cms.preview.stamps import Stamp, changed, stamps
from synlig.edition import Meeting, Picture, Profile, PublicFile, PublicRecord, Tombstones
from synlig.errors import ContentError, Problems
from synlig.exchanging import Places, with_imports
from synlig.gate import office_values
from synlig.gate.approval import ApprovedTexts
from synlig.gate.imported import LetIn, let_in
from synlig.gate.meeting import MeetingGate
from synlig.gate.people import People, UnknownMember, people_of
from synlig.gate.prose import ProseGate
from synlig.gate.publish import association, known_to
from synlig.gate.refuse import roles_in
from synlig.masking import Background, Masker
from synlig.records import Content, MinutesFile, read_content
from synlig.site import SiteSettings

Records = dict[str, PublicRecord]
FROM_RELEASE = (Picture, Profile, PublicFile, Tombstones)
"""What a build alone makes: the k-gate looks at all profiles at once, and pictures take their time."""


class Warm:
    """For one thread at a time. `ContentError` where the content cannot be read at all."""

    def __init__(self, root: Path, settings: SiteSettings, on: datetime.date, output: Path | None) -> None:
        self._root = root
        self._settings = settings
        self._on = on
        self._output = output
        self._stamps: dict[str, Stamp] = {}
        self._release: str | None = None
        self.people = People({})
        self.records: Records = {}
        self._stand_ins: Records = {}
        self._load()

    def refresh(self) -> Records | None:
        """Take in what has changed; the records are then other ones. None where nothing has."""
        now, release = stamps(self._root), release_id(self._output)
        if release == self._release and now == self._stamps:
            return None
        paths = {main_path(path) for path in changed(self._stamps, now)}
        if release != self._release:
            self._release, self._released = release, released_records(self._output)
            self._stand_ins = {}
            self._keep({}, is_all=True)
        if not self._take_in(paths):
            self._load()
        self._stamps = now
        return self.records

    def _load(self) -> None:
        self._stamps, self._release = stamps(self._root), release_id(self._output)
        content, problems = read_content(self._root, self._root.name)
        if content is None:
            raise ContentError(problems)
        self.__dict__.pop("others", None)
        self._set(with_imports(content, Places(self._root, self._root.name), self._settings, Problems()))
        self._released = released_records(self._output)
        self._made: dict[str, PublicRecord | None] = {}
        self._stand_ins = {}
        broken = {problem.path for problem in problems}
        made = {path: record for path, record in self._gated() if path not in broken}
        self._keep(made, is_all=True)

    def _take_in(self, paths: set[str]) -> bool:
        """Whether these files could be read anew by themselves."""
        content, problems = self.content, Problems()
        for path in sorted(paths):
            read = with_file(content, path, problems)
            if read is None:
                return False
            content = read
        people = self.people
        self._set(content)
        own = {f"{self._root.name}/{path}" for path in paths}
        broken = {problem.path for problem in problems}
        if self.people is not people or content.groups.path in own:
            made = dict(self._gated())  # a consent, a name or a role can change any text
        else:
            made = dict(self._gated(own))
        for path in paths:
            if not (self._root / path).exists():
                self._made.pop(f"{self._root.name}/{path}", None)
        self._keep({path: record for path, record in made.items() if path not in broken})
        return True

    def _set(self, content: Content) -> None:
        """Take in content; what is made of the members, and takes its time, is kept while they are the same."""
        before: Content | None = self.__dict__.get("content")
        self.content = content
        if before is not None and before.members is content.members and before.ledger is content.ledger:
            return
        people = people_of(content.members, self._on, content.ledger.erased)
        is_same = before is not None and people == self.people
        if not is_same:
            self.people = people
            self.__dict__.pop("others", None)
        self.__dict__.pop("masker", None)
        self.__dict__.pop("pool", None)

    def _keep(self, made: dict[str, PublicRecord | None], *, is_all: bool = False) -> None:
        """Take these records over those of the same files from before, but for those that a build would refuse."""
        new = [
            path
            for path, record in made.items()
            if record is not None
            and record != self._made.get(path)
            and record != self._released.get(record.path)
        ]
        faults = {problem.path for problem in faults_in(self.content, new, self._settings, self._on)}
        self._made |= {path: record for path, record in made.items() if path not in faults}
        from_release = {
            path: record for path, record in self._released.items() if isinstance(record, FROM_RELEASE)
        }
        own = {record.path: record for record in self._made.values() if record is not None}
        about = association(self._settings, self._on)
        records = {**from_release, **own, about.path: about}
        if self._release is None:
            records |= {profile.path: profile for profile in self.pool.shown}
        looked_at = records.values() if is_all else [made[path] for path in new if path not in faults]
        added = stand_ins(self.content, filter(None, looked_at), {**records, **self._stand_ins})
        self._stand_ins |= {record.path: record for record in added}
        self.records = {**self._stand_ins, **records}

    def _gated(self, paths: set[str] | None = None) -> Iterator[tuple[str, PublicRecord | None]]:
        """The record of each file, or of those at some paths, that is not made by a build alone.

        None also of one that names somebody whose own file cannot be read: a build says so, and makes nothing.
        """
        for path, make in self._to_gate(paths):
            try:
                yield path, make()
            except UnknownMember:
                yield path, None

    def _to_gate(self, paths: set[str] | None) -> Iterator[tuple[str, Callable[[], PublicRecord | None]]]:
        content, gate = self.content, ProseGate(self.people, self._on)

        def wanted(path: str) -> bool:
            return paths is None or path in paths

        for page in content.pages:
            if wanted(page.path):
                yield page.path, partial(gate.page, page)
        for item in content.news:
            if wanted(item.path):
                yield item.path, partial(gate.news, item)
        for event in content.events:
            if wanted(event.path):
                yield event.path, partial(gate.event, event)
        for file in content.minutes:
            if wanted(file.path):
                yield file.path, partial(self._meeting, file)
        yield content.groups.path, partial(gate.groups, content.groups, content.members)
        if content.series is not None:
            yield content.series.path, partial(gate.series, content.series)
        if content.topics is not None:
            yield content.topics.path, partial(gate.topics, content.topics)
        if content.demand is not None:
            yield content.demand.path, partial(gate.demand, content.demand)
        if content.figures is not None:
            yield content.figures.path, partial(gate.figures, content.figures)

    def _meeting(self, file: MinutesFile) -> Meeting | None:
        texts = ApprovedTexts(file.approvals, file.minutes.minute_taker, self._on)
        return MeetingGate(self.people, roles_in(self.content), texts).make(file.minutes)

    @cached_property
    def masker(self) -> Masker:
        return Masker(_backgrounds(self.content), office_values(self._settings))

    def masker_for(self, content: Content) -> Masker:
        """What masks texts, knowing everybody in the content; to make another one takes its time."""
        if content.members is self.content.members or _backgrounds(content) == self.masker.backgrounds:
            return self.masker
        return Masker(_backgrounds(content), office_values(self._settings))

    @cached_property
    def pool(self) -> Pool:
        return Pool(self.content, self.people, self.others, self._settings, self._on)

    @cached_property
    def others(self) -> LetIn:
        """Other networks' profiles, every text of which is read."""
        return let_in(self.content.imports, self._on, known_to(self.people, self._settings))


def _backgrounds(content: Content) -> dict[str, Background]:
    return {
        folder.id: Background(
            folder.member.name,
            tuple(job.employer for job in folder.member.experience if job.employer),
            tuple(each.school for each in folder.member.education if each.school),
        )
        for folder in content.members
    }
