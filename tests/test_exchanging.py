"""Two associations send each other their editions, as their members' administrators do."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from synlig.errors import ContentError, Problems
from synlig.exchange import Keys, make_keys, read_seen, write_keys
from synlig.exchanging import Places, send, take_in, with_imports
from synlig.gate.imported import others_numbers
from synlig.records import Approvals, Content, Ledger, read_content
from synlig.site import NetworkSettings, SiteSettings, read_site
from tests.site_builder import copy_site

ON = datetime.date(2026, 11, 22)


@dataclass(frozen=True)
class Association:
    """One of the two: its own folder, keys and settings."""

    places: Places
    site: SiteSettings
    content: Content

    def send(self, to: Path, on: datetime.date = ON, *, plain: bool = False) -> Path:
        send(to, self.content, self.places, self.site, on, plain=plain)
        return to

    def take(self, file: Path, on: datetime.date = ON) -> None:
        take_in(file, self.content, self.places, self.site, on)

    def built(self) -> tuple[list[str], list[str]]:
        """The CV numbers of others that a build would read, and what is wrong."""
        problems = Problems()
        content = with_imports(self.content, self.places, self.site, problems)
        numbers = [profile.number for edition in content.imports for profile in edition.body.profiles]
        return numbers, [problem.wrong for problem in problems]

    def numbers(self) -> frozenset[str]:
        """The CV numbers of others that get a page, living or dead."""
        return others_numbers(with_imports(self.content, self.places, self.site, Problems()))


def association(
    folder: Path, name: str, own: Keys, other_name: str, other: Keys, *, empty: bool
) -> Association:
    site = copy_site("everyday", folder)
    content, problems = read_content(site.content, "content")
    problems.stop_if_any()
    assert content is not None
    if empty:
        content = Content(**{**vars(content), "members": (), "member_ids": frozenset(), "ledger": Ledger()})
    known = NetworkSettings(
        id=other_name, name=other_name, public_key=other.public_key, age_recipient=other.recipient
    )
    told = read_site(site.settings)
    catalogue = told.catalogue.model_copy(update={"k": 2})
    settings = told.model_copy(update={"network": name, "networks": (known,), "catalogue": catalogue})
    places = Places(site.content, "content")
    write_keys(places.keys, own)
    return Association(places, settings, content)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Association, Association]:
    """`nord` has everyday's members, `syd` has none."""
    nord, syd = make_keys(), make_keys()
    return (
        association(tmp_path / "nord", "nord", nord, "syd", syd, empty=False),
        association(tmp_path / "syd", "syd", syd, "nord", nord, empty=True),
    )


Pair = tuple[Association, Association]


def test_what_one_sends_the_other_reads(pair: Pair, tmp_path: Path) -> None:
    nord, syd = pair

    syd.take(nord.send(tmp_path / "nord.synlig"))

    numbers, wrong = syd.built()
    assert wrong == []
    assert len(numbers) > 2


def test_when_the_file_is_taken_away_every_number_in_it_is_gone_alike(pair: Pair, tmp_path: Path) -> None:
    """Those that lived in it, and those that it said were dead."""
    nord, syd = pair
    members = nord.content.members
    left = Association(nord.places, nord.site, Content(**{**vars(nord.content), "members": members[1:]}))
    syd.take(left.send(tmp_path / "nord.synlig"))
    before = syd.numbers()

    (syd.places.imports / "nord.synlig").unlink()

    dead = {consent.cv_number for consent in members[0].consents.consents} - {None}
    assert syd.built() == ([], [])
    assert dead <= before
    assert len(before) > 3
    assert syd.numbers() == before


def test_nobody_else_can_read_what_is_sent(pair: Pair, tmp_path: Path) -> None:
    nord, _syd = pair

    data = nord.send(tmp_path / "nord.synlig").read_bytes()

    assert data.startswith(b"age-encryption.org/v1")
    assert b"profiles" not in data


def test_what_our_own_site_may_not_show_is_not_sent_either(pair: Pair, tmp_path: Path) -> None:
    """A member's employer, in a text that somebody approved: nobody else's sweep would know it."""
    nord, _syd = pair
    number, employer = next(
        (place, job.employer)
        for place, folder in enumerate(nord.content.members)
        for job in folder.member.experience
        if job.employer and folder.approvals.approvals
    )
    members = list(nord.content.members)
    told = tuple(
        approval.model_copy(update={"text": f"{approval.text} Det lærte jeg hos {employer}."})
        for approval in members[number].approvals.approvals
    )
    members[number] = replace(members[number], approvals=Approvals(godkendelser=told))
    leaking = replace(nord, content=replace(nord.content, members=tuple(members)))

    with pytest.raises(ContentError) as refused:
        leaking.send(tmp_path / "nord.synlig")

    assert {problem.path for problem in refused.value.problems} == {members[number].document.path}
    assert employer not in str(refused.value)
    assert not (tmp_path / "nord.synlig").exists()
    assert read_seen(nord.places.register).sent is None


def test_a_few_profiles_are_not_sent_in_the_open(pair: Pair, tmp_path: Path) -> None:
    nord, _syd = pair

    with pytest.raises(ContentError, match="--plain"):
        nord.send(tmp_path / "nord.synlig", plain=True)

    assert not (tmp_path / "nord.synlig").exists()


def test_what_is_sent_in_the_open_has_the_same_bytes_each_time(pair: Pair, tmp_path: Path) -> None:
    _nord, syd = pair  # nobody: whom everybody may see

    one, two = (syd.send(tmp_path / name, plain=True).read_bytes() for name in ("a", "b"))

    assert one == two


def test_a_serial_rises_with_the_days_and_on_one_day_with_each_change(pair: Pair, tmp_path: Path) -> None:
    nord, _syd = pair
    serials = []
    for on in (ON, ON, ON + datetime.timedelta(days=1)):
        nord.send(tmp_path / "nord.synlig", on)
        sent = read_seen(nord.places.register).sent
        assert sent is not None
        serials.append(sent.serial)
    nobody = Association(nord.places, nord.site, Content(**{**vars(nord.content), "members": ()}))
    nobody.send(tmp_path / "nord.synlig", ON + datetime.timedelta(days=1))
    sent = read_seen(nord.places.register).sent
    assert sent is not None

    assert [*serials, sent.serial] == [2026112200, 2026112200, 2026112300, 2026112301]


def test_an_older_edition_is_not_taken_after_a_newer(pair: Pair, tmp_path: Path) -> None:
    nord, syd = pair
    first = nord.send(tmp_path / "one.synlig")
    second = nord.send(tmp_path / "two.synlig", ON + datetime.timedelta(days=1))
    syd.take(second, ON + datetime.timedelta(days=1))

    with pytest.raises(ContentError, match="ældre end en"):
        syd.take(first, ON + datetime.timedelta(days=1))

    assert syd.built()[1] == []


def test_an_old_file_laid_over_the_new_one_stops_the_build(pair: Pair, tmp_path: Path) -> None:
    nord, syd = pair
    first = nord.send(tmp_path / "one.synlig").read_bytes()
    syd.take(
        nord.send(tmp_path / "two.synlig", ON + datetime.timedelta(days=1)), ON + datetime.timedelta(days=1)
    )

    (syd.places.imports / "nord.synlig").write_bytes(first)

    _numbers, wrong = syd.built()
    assert len(wrong) == 1
    assert "ældre end en" in wrong[0]


@pytest.mark.parametrize("days", [-1, 36])
def test_an_edition_that_does_not_count_today_is_not_taken(days: int, pair: Pair, tmp_path: Path) -> None:
    nord, syd = pair
    file = nord.send(tmp_path / "nord.synlig")

    with pytest.raises(ContentError, match="gælder ikke i dag"):
        syd.take(file, ON + datetime.timedelta(days=days))

    assert not syd.places.imports.exists()
    assert not syd.places.register.exists()


def test_what_is_refused_leaves_everything_as_it_was(pair: Pair, tmp_path: Path) -> None:
    nord, syd = pair
    syd.take(nord.send(tmp_path / "nord.synlig"))
    before = (syd.places.imports / "nord.synlig").read_bytes(), syd.places.register.read_bytes()
    (tmp_path / "bad.synlig").write_bytes(b"noget andet")

    for file in (tmp_path / "bad.synlig", tmp_path / "missing.synlig"):
        with pytest.raises(ContentError):
            syd.take(file)

    assert ((syd.places.imports / "nord.synlig").read_bytes(), syd.places.register.read_bytes()) == before


def test_a_new_edition_may_mend_the_one_that_stops_the_build(pair: Pair, tmp_path: Path) -> None:
    nord, syd = pair
    syd.take(nord.send(tmp_path / "nord.synlig"))
    (syd.places.imports / "nord.synlig").write_bytes(b"ruined")
    assert syd.built()[1]

    syd.take(nord.send(tmp_path / "nord.synlig"))

    assert syd.built()[1] == []


@pytest.mark.parametrize("file", ["keys/noegler.txt", "exchange.json"])
def test_keys_or_register_that_cannot_be_read_stop_the_build(file: str, pair: Pair) -> None:
    nord, _syd = pair
    (nord.places.content / "private" / file).write_text("{", encoding="utf-8")

    assert nord.built()[1] != []


def test_without_keys_or_a_name_nothing_is_sent(pair: Pair, tmp_path: Path) -> None:
    nord, _syd = pair
    nameless = Association(nord.places, nord.site.model_copy(update={"network": None}), nord.content)
    with pytest.raises(ContentError, match="netværks-id"):
        nameless.send(tmp_path / "x")
    nord.places.keys.unlink()

    with pytest.raises(ContentError, match="keygen"):
        nord.send(tmp_path / "x")
