"""A pool: what another network takes back, or lets expire, leaves our site and its older releases as our own does."""

from __future__ import annotations

import datetime
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from synlig.cv_number import make_cv_number
from synlig.edition import Profile, read_edition, write_edition
from synlig.errors import Problems
from synlig.exchanging import Places, take_in, with_imports
from synlig.gate import publish
from synlig.gate.account import Rule, to_lines
from synlig.gate.imported import others_numbers
from synlig.lifecycle import one_at_a_time
from synlig.records import Purpose, read_content
from synlig.release import Receipt, Store, make_manifest
from synlig.site import NetworkSettings, SiteSettings, read_site
from synlig.withdrawing import (
    ConsentEndedError,
    NewRelease,
    Place,
    Withdrawn,
    account_of_release,
    allowed_on,
    others_on,
    refuse_ended,
    remove_ended,
    withdraw,
)
from tests.exchange.invented import EXPIRES, NUMBER, OTHER, THEIRS, exchanged, neighbour, sealed
from tests.site_builder import copy_site
from tests.withdrawing.test_withdraw import EVERYTHING, OFFICE, TODAY, show_all

AFTER = EXPIRES + datetime.timedelta(days=1)
OWN, NUMBER_OF_OWN = "b3t8w5n1rz", "BBBB-7Q1X-C"
CARD = {"occupation": "8332", "area": "NJ-VEN", "experience": "under_5", "education": "G9"}
"""That of `OWN`, and of everybody the neighbour sends: a pool needs twenty for each card."""
CROWD = tuple(make_cv_number(Random(seed).randrange) for seed in range(40))


def sent(*profiles: Profile, dead: tuple[str, ...] = (), crowd: tuple[str, ...] = CROWD) -> dict[str, Any]:
    """The body of an edition with these profiles and a crowd, all with one card."""
    everybody = (*profiles, *(neighbour(number) for number in crowd))
    alike = [profile.model_copy(update=CARD) for profile in everybody]
    return exchanged(*alike, k=2, tombstones=sorted(dead))


BOTH = sent(neighbour(NUMBER), neighbour(OTHER))


@dataclass(frozen=True)
class Pool:
    """The everyday association, and a neighbour that sends it editions."""

    content: Path
    output: Path
    site: SiteSettings

    @property
    def places(self) -> Places:
        return Places(self.content, "content")

    @property
    def file(self) -> Path:
        return self.content / "private" / "imports" / "naboerne.synlig"

    def take(self, body: dict[str, Any], serial: int = 7) -> None:
        (self.output.parent / "udgave.synlig").write_bytes(sealed(body, serial=serial))
        content, _problems = read_content(self.content, "content")
        assert content is not None
        take_in(self.output.parent / "udgave.synlig", content, self.places, self.site, TODAY)

    def outcome(self, on: datetime.date = TODAY) -> Any:
        problems = Problems()
        content, _problems = read_content(self.content, "content")
        assert content is not None
        content = with_imports(content, self.places, self.site, problems)
        assert not list(problems)
        return publish(content, self.site, on)

    def release(self, on: datetime.date = TODAY) -> None:
        outcome = self.outcome(on)
        with Store(self.output) as store:
            write_edition(
                folder := store.new_work_folder(), outcome.documents, (), lambda p, d: void(p.write_bytes(d))
            )
            if store.current() is None:
                first(store, NewRelease(folder, (), (), outcome.account))
            else:
                show_all(store, NewRelease(folder, (), (), outcome.account))

    def allowed(self, on: datetime.date = TODAY) -> Callable[[str], frozenset[Purpose] | None]:
        return allowed_on(self.content, on, others_on(self.places, self.site, on))

    def withdraw(self, on: datetime.date = TODAY) -> Withdrawn:
        others = others_on(self.places, self.site, on)
        return withdraw(
            OWN, EVERYTHING, on, Place(self.content, "content", self.output, OFFICE, others), show_all
        )

    def shown(self) -> dict[str, Profile]:
        store = Store(self.output)
        current = store.current()
        assert current is not None
        return {profile.number: profile for profile in read_edition(store.edition(current)).profiles}

    def gone(self) -> tuple[str, ...]:
        store = Store(self.output)
        current = store.current()
        assert current is not None
        return read_edition(store.edition(current)).tombstones.numbers


def void(_value: object) -> None:
    """What a writer gives back."""


def first(store: Store, new: NewRelease) -> None:
    """Puts out the first release of all."""
    folder = store.new_work_folder()
    (folder / "index.html").write_text("her", encoding="utf-8")
    manifest = make_manifest(folder)
    made_at = datetime.datetime(2026, 11, 1, tzinfo=datetime.UTC)
    store.add(
        folder, made_at, manifest, Receipt(TODAY, manifest.content_hash), new.edition, to_lines(new.account)
    )


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Pool:
    """The association with the neighbour's first edition, and one release."""
    folder = tmp_path_factory.mktemp("before") / "sted"
    copied = copy_site("everyday", folder / "forening")
    known = NetworkSettings(id="naboerne", name="Naboerne", public_key=THEIRS.public_key)
    told = read_site(copied.settings)
    catalogue = told.catalogue.model_copy(update={"k": 2})
    site = told.model_copy(update={"network": "os", "networks": (known,), "catalogue": catalogue})
    made = Pool(copied.content, folder / "output", site)
    made.take(BOTH)
    made.release()
    return made


@pytest.fixture
def pool(before: Pool, tmp_path: Path) -> Pool:
    copied = shutil.copytree(before.output.parent, tmp_path / "sted", symlinks=True)
    return replace(before, content=copied / "forening" / "content", output=copied / "output")


def nothing(_pool: Pool) -> None:
    """All stays as it was."""


def drops_it(pool: Pool) -> None:
    pool.take(sent(neighbour(OTHER)), serial=8)


def buries_it(pool: Pool) -> None:
    pool.take(sent(neighbour(OTHER), dead=(NUMBER,)), serial=8)


def drops_its_text(pool: Pool) -> None:
    pool.take(sent(neighbour(NUMBER, text=None), neighbour(OTHER)), serial=8)


def falls_out(pool: Pool) -> None:
    pool.file.unlink()


def is_damaged(pool: Pool) -> None:
    pool.file.write_bytes(pool.file.read_bytes()[:-9])


# what they agree to


@pytest.mark.parametrize(
    ("happens", "on", "agrees"),
    [
        pytest.param(nothing, TODAY, True, id="as it was"),
        pytest.param(nothing, EXPIRES, True, id="its last day"),
        pytest.param(nothing, AFTER, False, id="expired"),
        pytest.param(drops_it, TODAY, False, id="not in the newer edition"),
        pytest.param(buries_it, TODAY, False, id="among the dead"),
        pytest.param(drops_its_text, TODAY, True, id="shows less"),
        pytest.param(falls_out, TODAY, False, id="the file is gone"),
        pytest.param(is_damaged, TODAY, None, id="the file is damaged"),
    ],
)
def test_a_neighbours_member_agrees_while_an_edition_that_counts_has_the_number(
    happens: Callable[[Pool], None], on: datetime.date, agrees: bool | None, pool: Pool
) -> None:
    happens(pool)

    found = pool.allowed(on)(NUMBER)

    assert (None if found is None else Purpose.CARD in found) is agrees


def test_what_a_newer_edition_leaves_out_is_agreed_to_no_more(pool: Pool) -> None:
    assert Purpose.TEXT in (pool.allowed()(NUMBER) or ())

    drops_its_text(pool)

    assert Purpose.TEXT not in (pool.allowed()(NUMBER) or ())


# releases


ENDS = [drops_it, buries_it, drops_its_text, falls_out]


@pytest.mark.parametrize("happens", ENDS)
def test_a_release_with_what_a_neighbour_took_back_is_refused_and_removed(
    happens: Callable[[Pool], None], pool: Pool
) -> None:
    old = Store(pool.output).releases()[0]
    refuse_ended(Store(pool.output), old, pool.allowed())
    happens(pool)
    pool.release()

    with pytest.raises(ConsentEndedError) as refused:
        refuse_ended(Store(pool.output), old, pool.allowed())
    with Store(pool.output) as store:
        found = remove_ended(store, pool.allowed())

    assert found == (1, False)
    assert NUMBER not in str(refused.value)
    assert old.id not in [release.id for release in Store(pool.output).releases()]


def test_a_release_with_an_edition_that_has_expired_is_refused_and_removed(pool: Pool) -> None:
    old = Store(pool.output).releases()[0]
    pool.release(AFTER)

    with pytest.raises(ConsentEndedError):
        refuse_ended(Store(pool.output), old, pool.allowed(AFTER))
    with Store(pool.output) as store:
        assert remove_ended(store, pool.allowed(AFTER))[0] == 1


def test_a_file_that_cannot_be_read_refuses_and_deletes_nothing(pool: Pool) -> None:
    old = Store(pool.output).releases()[0]
    pool.release()
    is_damaged(pool)

    with pytest.raises(ConsentEndedError):
        refuse_ended(Store(pool.output), old, pool.allowed())
    with Store(pool.output) as store:
        assert remove_ended(store, pool.allowed()) == (0, False)


# withdraw


def test_a_withdrawal_keeps_the_neighbours_that_still_agree(pool: Pool) -> None:
    assert NUMBER_OF_OWN in pool.shown()

    done = pool.withdraw()

    assert NUMBER_OF_OWN not in pool.shown()
    assert done.from_others == 0
    assert {NUMBER, OTHER} <= set(pool.shown())


@pytest.mark.parametrize("happens", [drops_it, buries_it])
def test_a_withdrawal_takes_the_neighbours_that_have_ended_along(
    happens: Callable[[Pool], None], pool: Pool
) -> None:
    happens(pool)

    done = pool.withdraw()

    assert done.from_others == 1
    assert NUMBER not in pool.shown()
    assert OTHER in pool.shown()
    assert NUMBER in pool.gone()


def test_a_withdrawal_takes_only_what_a_neighbour_shows_no_more(pool: Pool) -> None:
    drops_its_text(pool)

    pool.withdraw()

    assert pool.shown()[NUMBER].text is None
    assert pool.shown()[NUMBER].headline is not None


def test_k_is_counted_over_what_is_left_of_the_pool(pool: Pool) -> None:
    assert OTHER in pool.shown()
    pool.take(sent(neighbour(OTHER), crowd=()), serial=8)

    done = pool.withdraw()

    assert done.from_others == len(CROWD) + 1
    assert done.profiles == 1, "the one that still agrees is alone with the card"
    assert OTHER not in pool.shown()


def test_nobody_else_writes_in_the_private_files_meanwhile(pool: Pool) -> None:
    consents = pool.content / "private" / "members" / OWN / "samtykke.yml"
    before = consents.read_bytes()
    running = threading.Thread(target=pool.withdraw)

    with one_at_a_time(pool.content):
        running.start()
        time.sleep(0.5)
        assert consents.read_bytes() == before
    running.join(60)

    assert consents.read_bytes() != before


# tombstones


@pytest.mark.parametrize("happens", [drops_it, buries_it, falls_out])
def test_a_number_of_theirs_that_is_gone_has_the_same_page_as_one_of_ours(
    happens: Callable[[Pool], None], pool: Pool
) -> None:
    happens(pool)
    pool.release()

    assert NUMBER in pool.gone()
    assert NUMBER not in pool.shown()


def test_an_expired_edition_leaves_tombstones_and_a_new_one_takes_them_away(pool: Pool) -> None:
    pool.release(AFTER)
    assert {NUMBER, OTHER} <= set(pool.gone())

    pool.release()

    assert not {NUMBER, OTHER} & set(pool.gone())


def test_no_number_that_a_neighbour_has_or_had_is_given_again(pool: Pool) -> None:
    buries_it(pool)
    pool.take(sent(neighbour(OTHER)), serial=9)
    content, _problems = read_content(pool.content, "content")
    assert content is not None

    taken = others_numbers(with_imports(content, pool.places, pool.site, Problems()))

    assert {NUMBER, OTHER} <= taken


# the account


def test_the_account_tells_of_others_by_number_and_of_those_refused(pool: Pool) -> None:
    named = neighbour(NUMBER, text="Ring til mig på 22 33 44 55.")
    pool.take(sent(named, neighbour(OTHER)), serial=8)

    account = pool.outcome().account

    told = {(entry.id, entry.rule, entry.purpose) for entry in account if entry.is_imported}
    assert (NUMBER, Rule.REFUSED, Purpose.CARD) in told
    assert (OTHER, Rule.IMPORTED, Purpose.TEXT) in told
    assert b"naboerne" not in to_lines(account)


def test_after_a_withdrawal_the_account_says_what_ended(pool: Pool) -> None:
    buries_it(pool)
    pool.withdraw()
    store = Store(pool.output)
    current = store.current()
    assert current is not None

    account = account_of_release(store, current) or ()

    assert {entry.rule for entry in account if entry.id == NUMBER} == {Rule.ENDED}
