"""An edition without what has ended: it only loses, and what is left keeps the rules of the whole."""

from __future__ import annotations

import datetime
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.edition import (
    Association,
    Groups,
    Illustration,
    Meeting,
    NewsItem,
    Office,
    Officer,
    Profile,
    PublicCode,
    PublicMarkdown,
    PublicRecord,
    PublicText,
    SitePage,
    Tombstones,
    texts_of,
)
from synlig.edition.prose import Group
from synlig.gate.account import Entry, Rule
from synlig.gate.k import Policy, guard_profiles
from synlig.gate.k.guard import card_of
from synlig.gate.withdrawal import CUT, account_after, cut_whole, take_out
from synlig.records import Purpose
from tests.gate.k.cards_given import pools

ID = "k3v9q2m7xd"
NAME = "Ragnhild Tofteskov"
T = PublicText


def association(policy: Policy = "informed", k: int = 1) -> Association:
    line = T("x")
    office = Office(street=line, postal_code=line, town=line, phone=line, mail=line, hours=())
    return Association.model_construct(
        title=line,
        base_url="https://sep.example.org/",
        policy=policy,
        k=k,
        office=office,
        response_promise=line,
    )


def page(address: str, body: str, **changed: Any) -> SitePage:
    fields: dict[str, Any] = {
        "title": "Om os", "menu_title": "Om os", "summary": "Hvem vi er", "order": 1, "revised": None,
        "next_revision": None, "picture": Illustration(asset="x.jpg", alt=T("Et hus")), "front": None,
    }  # fmt: skip
    return SitePage(address=address, body=PublicMarkdown(body), **(fields | changed))


def groups(*people: str, text: str | None = None) -> Groups:
    officers = tuple(Officer(post=T("formand"), person=T(person)) for person in people)
    row = Group.model_construct(
        id="bestyrelsen",
        title=T("Bestyrelsen"),
        purpose=T("Leder."),
        text=text,
        tasks=(),
        meets=None,
        meetings=(),
        officers=officers,
    )
    return Groups(rows=(row,))


def meeting() -> Meeting:
    return Meeting.model_construct(
        group="bestyrelsen", date=datetime.date(2026, 11, 2), title=T("Møde"), items=()
    )


def news() -> NewsItem:
    return NewsItem.model_construct(
        slug="ny", title=T("Nyt"), summary=T(NAME), topics=(), picture=None, body=T("")
    )


def entry(document: PublicRecord | str, purpose: Purpose = Purpose.OFFICE_ON_SITE, id: str = ID) -> Entry:
    path = document if isinstance(document, str) else document.path
    field = "fag" if purpose is Purpose.CARD else "navn"
    return Entry(id, field, Rule.NAMED, purpose, path)


def left(
    *documents: PublicRecord, ended: list[Entry], name: str | None = NAME, own: bool = True
) -> dict[str, PublicRecord]:
    profiles = frozenset(d.path for d in documents if isinstance(d, Profile)) if own else frozenset[str]()
    association_given = [] if any(isinstance(d, Association) for d in documents) else [association()]
    found = take_out([*association_given, *documents], ended, {ID: name}, profiles)
    return {document.path: document for document in found.documents}


# profiles


@given(pools(), st.sampled_from(["strict", "informed"]), st.integers(2, 6), st.data())
def test_who_goes_takes_every_card_along_that_is_left_under_k(
    pool: list[Profile], policy: Policy, k: int, data: st.DataObject
) -> None:
    shown = guard_profiles(pool, policy, k).profiles
    if not shown:
        return
    gone = data.draw(st.sampled_from(shown))

    after = left(association(policy, k), *shown, ended=[entry(gone, Purpose.CARD)])

    profiles = [document for document in after.values() if isinstance(document, Profile)]
    sizes = Counter(map(card_of, profiles))
    assert gone.path not in after
    assert all(size >= k for size in sizes.values())
    assert guard_profiles(profiles, policy, k).profiles == tuple(profiles), (
        "the rules of the whole still hold"
    )
    before = {profile.number: profile for profile in shown}
    assert all(card_of(profile) == card_of(before[profile.number]) for profile in profiles), (
        "no card is made finer"
    )
    kept = {p.number for p in shown if card_of(p) != card_of(gone)}
    assert kept <= {p.number for p in profiles}, "a card that enough others share stays"


@given(pools(), st.data())
def test_every_number_that_goes_becomes_a_tombstone(pool: list[Profile], data: st.DataObject) -> None:
    shown = guard_profiles(pool, "informed", 3).profiles
    if not shown:
        return
    gone = data.draw(st.sampled_from(shown))
    old = Tombstones(numbers=(PublicCode("0000-0000-0"),))

    after = left(association("informed", 3), old, *shown, ended=[entry(gone, Purpose.CARD)])

    dead = after["tombstones.json"]
    assert isinstance(dead, Tombstones)
    live = {d.number for d in after.values() if isinstance(d, Profile)}
    assert set(dead.numbers) == {"0000-0000-0", *(p.number for p in shown)} - live
    assert list(dead.numbers) == sorted(dead.numbers)


@given(pools())
def test_a_pool_with_others_profiles_keeps_the_average_risk(pool: list[Profile]) -> None:
    shown = guard_profiles(pool, "informed", 2, 0.05).profiles
    if len(shown) < 2:
        return

    after = left(association("informed", 2), *shown, ended=[entry(shown[0], Purpose.CARD)], own=False)

    profiles = [document for document in after.values() if isinstance(document, Profile)]
    cards = {card_of(profile) for profile in profiles}
    assert len(cards) <= max(1, 0.05 * len(profiles))


@given(pools(), st.sampled_from([p for p in Purpose if p is not Purpose.CARD]))
def test_one_purpose_takes_what_it_covers_and_no_more(pool: list[Profile], purpose: Purpose) -> None:
    profile = pool[0] if pool else None
    if profile is None:
        return

    after = left(profile, ended=[entry(profile, purpose)])[profile.path]

    assert isinstance(after, Profile)
    empty = {
        Purpose.HEADLINE: after.headline, Purpose.TEXT: after.text, Purpose.COMPETENCES: after.competences,
        Purpose.EVIDENCE: [c for c in after.competences if c.evidence], Purpose.EXPERIENCE: after.experience_lines,
        Purpose.SECTORS: after.sectors or [line for line in after.experience_lines if line.sector],
        Purpose.LANGUAGES: after.languages, Purpose.LEADERSHIP: after.leadership,
        Purpose.WORK_FORMS: after.work_forms, Purpose.AVAILABILITY: after.availability or after.mobility,
        Purpose.OFFER: after.offers,
    }  # fmt: skip
    assert not empty.get(purpose)
    assert card_of(after) == card_of(profile)


# names


@pytest.mark.parametrize("document", [meeting(), news()], ids=["minutes", "news"])
def test_minutes_and_news_that_name_somebody_go_whole(document: PublicRecord) -> None:
    assert document.path not in left(document, ended=[entry(document)])


def test_an_officer_leaves_the_group_and_the_others_stay() -> None:
    shown = groups(NAME, "Bo Lund")

    after = left(shown, ended=[entry(shown)])["groups.json"]

    assert isinstance(after, Groups)
    assert [officer.person for officer in after.rows[0].officers] == ["Bo Lund"]


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ("Først.\n\nRing til Ragnhild Tofteskov.\n\nSidst.\n", "Først.\n\nSidst.\n"),
        ("Først.\n\nRAGNHILD TOFTESKOVS kaffe.\n", "Først."),
        ("Først.\n\nSpørg Ragnhild.\n", "Først."),
        ("Ring til **Ragnhild Tofteskov**.", CUT),
        ("Ingen navne her.\n\nEller her.\n", "Ingen navne her.\n\nEller her.\n"),
    ],
)
def test_a_page_loses_the_paragraphs_that_name_somebody(body: str, after: str) -> None:
    shown = page("om-os/", body)

    found = left(shown, ended=[entry(shown)])[shown.path]

    assert isinstance(found, SitePage)
    assert found.body == after
    assert found.picture is None, "it may be of whom it names"


def test_a_page_whose_address_is_the_name_goes_unless_the_site_needs_it() -> None:
    own, needed = (
        page("om-os/ragnhild-tofteskov/", "Hej."),
        page("kontakt/", "Ragnhild Tofteskov", title=NAME),
    )

    after = left(own, needed, ended=[entry(own), entry(needed)])

    assert own.path not in after
    contact = after[needed.path]
    assert isinstance(contact, SitePage)
    assert (contact.title, contact.body) == (CUT, CUT)


def test_of_somebody_whose_name_is_not_known_no_text_stays() -> None:
    shown, about = groups(NAME, "Bo Lund", text="Om os."), page("om-os/", "Ring til Ragnhild.")

    after = left(shown, about, ended=[entry(shown), entry(about)], name=None)

    texts = [text for path in (shown.path, about.path) for text in texts_of(after[path])]
    assert set(texts) == {CUT}
    assert "om-os/" in repr(after[about.path]), "an address is no text"


def test_a_document_in_which_something_was_found_loses_its_texts() -> None:
    found = cut_whole([association(), page("om-os/", "Tekst."), news()], ["pages/om-os.json", "news/ny.json"])

    assert found.gone == {"news/ny.json"}
    assert found.mended == {"pages/om-os.json"}


# the account of what is left


def test_the_account_says_what_ended_and_what_went_with_it() -> None:
    ended = entry("profiles/AAAAAAAAA.json", Purpose.CARD)
    along = entry("profiles/BBBBBBBBB.json", Purpose.CARD, "bbbbbbbbbb")
    stays = entry("groups.json", id="bbbbbbbbbb")

    after = account_after((ended, along, stays), frozenset({ended}), frozenset({"profiles/BBBBBBBBB.json"}))

    assert [(e.rule, e.document) for e in after] == [
        (Rule.ENDED, None),
        (Rule.TAKEN_OUT, None),
        (Rule.NAMED, "groups.json"),
    ]
