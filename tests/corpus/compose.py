"""Profiles and minutes put together from a half's fragments, with the truth about each text."""

from __future__ import annotations

import datetime
import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from tests.corpus.half import GENERAL, Frame, Half, Trade, read_half
from tests.corpus.markup import fill_frame
from tests.corpus.people import Person, make_person
from tests.corpus.slots import Scene
from tests.corpus.style import in_style
from tests.corpus.text import KEPT, Line, Mark, marks_of, written

MEMBERS, MINUTES = 400, 100
"""In each half; enough that one number missed among a hundred shows."""
LONGEST_LINE = 200
"""Code points; `Line` in synlig/records/fields.py."""
GROUPS = ("bestyrelsen", "medlemsgruppen", "virksomhedsgruppen", "it-gruppen", "pr-gruppen")
PROFILE_FIELDS = {
    "overskrift": "H", "tekst": "T", "kompetencer.1.eksempel": "E", "kompetencer.2.eksempel": "E",
    "erfaring.1.opgaver": "O", "erfaring.1.resultater": "R", "produktblade.1.løser": "S",
}  # fmt: skip
"""The free-text fields of a profile, places counted from 1, and the letter of the frames that suit them."""
ONE_LINE = "HEMIKAL"
"""The letters of fields that hold one line."""
PROFILE_MIX = {"harmless": 42, "private": 47, "sensitive": 11}
MINUTES_MIX = {
    "X": {"harmless": 36, "private": 52, "sensitive": 12}, "I": {"harmless": 80, "private": 20},
    "D": {"harmless": 40, "private": 53, "sensitive": 7}, "K": {"harmless": 40, "private": 53, "sensitive": 7},
    "A": {"harmless": 35, "private": 30, "sensitive": 35}, "M": {"harmless": 85, "private": 15},
    "L": {"harmless": 75, "private": 25},
}  # fmt: skip
LOOK_ALIKE = {False: 0.5, True: 0.2}
"""The share of harmless profile texts that hold a look-alike, in fields of several lines and of one."""


@dataclass(frozen=True)
class Text:
    """One free text and the truth about it. `field` is its path in the file, places counted from 1."""

    field: str
    text: str
    marks: tuple[tuple[int, int, Mark], ...]
    style: str

    @property
    def spans(self) -> list[tuple[int, int, Mark]]:
        return [found for found in self.marks if found[2].label not in KEPT]

    @property
    def keep(self) -> list[tuple[int, int, Mark]]:
        return [found for found in self.marks if found[2].label in KEPT]


@dataclass(frozen=True)
class Profile:
    person: Person
    trade: Trade
    employers: tuple[str, ...]
    school: str
    group: str
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class MinutesOf:
    """One meeting. Texts of items are called `punkter.2.tekst`, those of tasks `punkter.2.opgaver.1.hvad`."""

    group: str
    date: datetime.date
    chair: Person
    taker: Person
    present: tuple[Person, ...]
    absent: tuple[Person, ...]
    texts: tuple[Text, ...]

    @property
    def id(self) -> str:
        return f"{self.group}/{self.date.isoformat()}"


@dataclass(frozen=True)
class Corpus:
    half: Half
    profiles: tuple[Profile, ...]
    minutes: tuple[MinutesOf, ...]


@cache
def make_corpus(name: str, seed: int, members: int = MEMBERS, minutes: int = MINUTES) -> Corpus:
    """The corpus of one half: the same for the same arguments, on every machine."""
    return _Composer(read_half(name), random.Random(f"{name} {seed}"), members).corpus(minutes)


@dataclass
class _Decks:
    """Deals frames so that each comes up before one comes up again."""

    rng: random.Random
    piles: dict[str, list[Frame]] = field(default_factory=dict)

    def deal(self, key: str, frames: tuple[Frame, ...], suits: Callable[[Frame], bool]) -> Frame | None:
        pile = self.piles.setdefault(key, [])
        for _again in range(2):
            for at, frame in enumerate(pile):
                if suits(frame):
                    return pile.pop(at)
            fresh = [frame for frame in frames if frame not in pile]
            self.rng.shuffle(fresh)
            pile.extend(fresh)
        return None


class _Composer:
    def __init__(self, half: Half, rng: random.Random, members: int) -> None:
        self.half, self.rng = half, rng
        taken: set[str] = set()
        self.people = tuple(make_person(rng, half.names, "member", taken) for _ in range(members))
        self.decks = _Decks(rng)

    def corpus(self, minutes: int) -> Corpus:
        profiles = tuple(self._profile(number, person) for number, person in enumerate(self.people))
        return Corpus(self.half, profiles, tuple(self._minutes(number) for number in range(minutes)))

    # profiles

    def _profile(self, number: int, person: Person) -> Profile:
        trade = self.half.trades[number % len(self.half.trades)]
        employers = tuple(self.rng.sample(self.half.names["employers"], 2))
        school = self.rng.choice(self.half.names["schools"])
        scene = self._scene(person, employers, (school,))
        style = self.rng.choice(sorted(self.half.styles))
        chosen = set(self.rng.sample(sorted(PROFILE_FIELDS), self.rng.randint(3, 6)))
        texts = tuple(
            self._profile_text(name, letter, trade, scene, style)
            for name, letter in PROFILE_FIELDS.items()
            if name in chosen
        )
        return Profile(person, trade, employers, school, self.rng.choice(GROUPS), texts)

    def _scene(self, author: Person, employers: tuple[str, ...], schools: tuple[str, ...]) -> Scene:
        return Scene(self.rng, self.half.names, self.people, author, employers, schools)

    def _profile_text(self, name: str, letter: str, trade: Trade, scene: Scene, style: str) -> Text:
        kind = self._kind(PROFILE_MIX)
        one_line = letter in ONE_LINE
        longest = 1 if one_line else int(self.half.styles[style].get("longest", 4))
        frames: list[Frame] = []
        if kind == "sensitive":
            label = self.rng.choice(["health", "health", "union", "belief", "politics"])
            frames.append(self._suiting(label, self.half.sensitive[label], letter))
        if kind == "private" or (kind == "sensitive" and not one_line and self.rng.random() < 0.3):
            frames += [
                self._suiting("private", self.half.private, letter)
                for _ in range(1 if one_line else self.rng.randint(1, min(2, longest)))
            ]
        if kind == "harmless" or not one_line:
            frames += self._fillers(
                letter, trade, self.rng.randint(0, longest - 1) + (kind == "harmless"), kind
            )
        self.rng.shuffle(frames)
        return self._text(name, frames, scene, style, one_line)

    def _fillers(self, letter: str, trade: Trade, count: int, kind: str) -> list[Frame]:
        frames = []
        if count and kind == "harmless" and self.rng.random() < LOOK_ALIKE[letter in ONE_LINE]:
            found = self.decks.deal("keep", self.half.keep, lambda frame: frame.letter == letter)
            frames += [found] if found else []
        while len(frames) < count:
            general = self.rng.random() < 0.3
            key, pool = (GENERAL, self.half.general) if general else (trade.occupation, trade.frames)
            found = self.decks.deal(f"{key} {letter}", pool, lambda frame: frame.letter == letter)
            assert found is not None
            if found not in frames:
                frames.append(found)
            else:
                break
        return frames

    def _suiting(self, key: str, pool: tuple[Frame, ...], letter: str) -> Frame:
        def suits(frame: Frame) -> bool:
            if letter in ONE_LINE and ("\n" in frame.body or len(frame.body) > 90):
                return False
            return frame.letter in (GENERAL, letter) or (frame.letter == "T" and letter in "ORS")

        found = self.decks.deal(key, pool, suits)
        assert found is not None
        return found

    def _kind(self, mix: dict[str, int]) -> str:
        return self.rng.choices(list(mix), list(mix.values()))[0]

    def _text(self, name: str, frames: list[Frame], scene: Scene, style: str, one_line: bool) -> Text:
        """Written out; once more where a one-line field came out too long."""
        scene.one_line = one_line
        habits: dict[str, Any] = self.half.styles[style]
        while True:
            lines = [fill_frame(frame.body, scene) for frame in frames]
            line = in_style(lines, habits, self.rng, one_line=one_line)
            if not one_line or len(written(line)) <= LONGEST_LINE:
                return _finished(name, line, style)

    # minutes

    def _minutes(self, number: int) -> MinutesOf:
        group = GROUPS[number % len(GROUPS)]
        date = datetime.date(2023, 1, 9) + datetime.timedelta(days=19 * number)
        people = self.rng.sample(self.people, 14)
        present, absent = (
            tuple(people[: self.rng.randint(5, 10)]),
            tuple(people[11 : 11 + self.rng.randint(0, 3)]),
        )
        taker = present[1]
        scene, style = self._scene(taker, (), ()), self.rng.choice(sorted(self.half.styles))
        texts = [self._minutes_text("titel", "M", scene, style)]
        if self.rng.random() < 0.5:
            texts.append(self._minutes_text("sted", "L", scene, style))
        for place in range(1, self.rng.randint(4, 6) + 1):
            texts += self._item(f"punkter.{place}", scene, style)
        for place, person in enumerate(absent, start=1):
            reason_scene = replace(scene, author=person)
            texts.append(self._minutes_text(f"afbud.{place}.grund", "A", reason_scene, style))
        if self.rng.random() < 0.4:
            texts.append(self._minutes_text("næste_møde.sted", "L", scene, style))
        return MinutesOf(group, date, present[0], taker, present, absent, tuple(texts))

    def _item(self, name: str, scene: Scene, style: str) -> list[Text]:
        texts = [self._minutes_text(f"{name}.titel", "I", scene, style)]
        texts.append(self._minutes_text(f"{name}.tekst", "X", scene, style))
        if self.rng.random() < 0.6:
            texts.append(self._minutes_text(f"{name}.beslutning", "D", scene, style))
        for task in range(1, self.rng.choice([0, 0, 1, 1, 2]) + 1):
            texts.append(self._minutes_text(f"{name}.opgaver.{task}.hvad", "K", scene, style))
        return texts

    def _minutes_text(self, name: str, letter: str, scene: Scene, style: str) -> Text:
        kind = self._kind(MINUTES_MIX[letter])
        frames = [self._minutes_frame(kind, letter)]
        if letter == "X":
            frames += [self._minutes_frame("harmless", letter) for _ in range(self.rng.randint(0, 2))]
            if kind == "private" and self.rng.random() < 0.5:
                frames.append(self._minutes_frame("private", letter))
        self.rng.shuffle(frames)
        return self._text(name, frames, scene, style, letter in ONE_LINE)

    def _minutes_frame(self, kind: str, letter: str) -> Frame:
        found = self.decks.deal(
            f"minutes {kind} {letter}", self.half.minutes[kind], lambda frame: frame.letter == letter
        )
        assert found is not None
        return found


def _finished(name: str, line: Line, style: str) -> Text:
    text = written(line)
    assert text == text.strip(), text
    assert text == unicodedata.normalize("NFC", text), text
    return Text(name, text, tuple(marks_of(line)), style)
