"""The gate as a whole lets out what the k-gate says, and the sweep looks for what it kept back."""

from __future__ import annotations

from pathlib import Path

import pytest

from synlig.edition import Profile
from synlig.errors import ContentError
from synlig.gate import Outcome
from synlig.site import SiteSettings, read_site
from tests.gate.invented import approvals, consent, consents, cv_number, folder, member
from tests.gate.test_publish import HEADLINE, SITE, let_out, profiles

IDS = tuple(letter * 10 for letter in "abcdefg")


def site(**changed: object) -> SiteSettings:
    return SITE.model_copy(update={"catalogue": SITE.catalogue.model_copy(update=changed)})


def catalogue(policy: str, alike: int = 7, **other: object) -> Outcome:
    """Seven members of whom `alike` are lagerchef in Aalborg; the others are whoever `other` says."""
    shown = approvals(("overskrift", HEADLINE, HEADLINE))
    folders = [
        folder(
            id,
            member() if n < alike else member(**other),
            consents(consent(cv_nummer=cv_number(f"AAAAAAA{n}"))),
            approved=shown,
        )
        for n, id in enumerate(IDS)
    ]
    return let_out(*folders, site=site(policy=policy, k=6))


def test_nobody_is_shown_whose_card_too_few_share() -> None:
    outcome = catalogue("informed", alike=6, fag="sergent", postnummer="3700")

    assert len(profiles(outcome)) == 6
    assert (outcome.counts.published, outcome.counts.held) == (6, 1)
    assert f"{cv_number('AAAAAAA6')}: vises ikke, fordi for få ligner. Se build.py risk." in outcome.notices


def test_the_report_is_of_what_is_let_out() -> None:
    outcome = catalogue("informed")

    assert outcome.risk.alike == {profile.number: 7 for profile in profiles(outcome)}


def test_strict_lets_no_text_out_and_the_sweep_looks_for_it() -> None:
    informed, strict = catalogue("informed"), catalogue("strict")

    assert {profile.headline for profile in profiles(informed)} == {HEADLINE}
    assert {profile.headline for profile in profiles(strict)} == {None}
    assert len(strict.needles.needles) > len(informed.needles.needles)


@pytest.mark.parametrize("policy", ["strict", "informed"])
def test_what_is_private_changes_no_card(policy: str) -> None:
    """The seventh differs in everything that is nobody's business; the catalogue is the same."""
    twin = {
        "navn": "Asger Havnsø",
        "telefon": "20 99 88 77",
        "adresse": "Prøvevej 99",
        "intern_note": "Ring sent.",
    }

    def shown(outcome: Outcome) -> list[Profile]:
        return profiles(outcome)

    assert shown(catalogue(policy, alike=6, **twin)) == shown(catalogue(policy))


def written(tmp_path: Path, *, demo: str, k: int) -> Path:
    file = tmp_path / "site.yml"
    text = (Path(__file__).parents[3] / "site.yml").read_text(encoding="utf-8")
    lines = [f"  k: {k}" if line.startswith("  k:") else line for line in text.splitlines()]
    lines = [f"demo: {demo}" if line.startswith("demo:") else line for line in lines]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("demo", "k", "allowed"),
    [
        pytest.param("true", 1, True, id="invented people may be shown as they are"),
        pytest.param("false", 1, False, id="real ones never"),
        pytest.param("false", 2, True, id="two share a card"),
        pytest.param("true", 0, False, id="no rule at all"),
    ],
)
def test_only_a_demonstration_may_show_everybody(tmp_path: Path, demo: str, k: int, allowed: bool) -> None:
    file = written(tmp_path, demo=demo, k=k)

    if allowed:
        assert read_site(file).catalogue.k == k
    else:
        with pytest.raises(ContentError, match=r"catalogue\.k"):
            read_site(file)
