"""Two at once, the same twice, and what is erased meanwhile."""

from __future__ import annotations

import re
import shutil

import pytest

from synlig.cms.desk import Desk
from synlig.cms.drafts import Draft
from synlig.cms.forgetting import forget, note_erasing
from synlig.cms.roles import Role
from synlig.cms.screens import editing
from synlig.cms.screens.editing import files
from tests.cms.attack.conftest import Enter

NEWS = {
    "titel": "Kaffe på kontoret",
    "dato": "2026-11-20",
    "resumé": "Hver fredag.",
    "body": "Kom forbi.",
    "begun_from": "",
}


def test_a_form_that_is_sent_twice_makes_one_file(enter: Enter, desk: Desk) -> None:
    writer = enter(Role.WRITER)
    for _time in range(2):
        writer.go("/nyheder/ny/")
        writer.send("/nyheder/ny/", **NEWS)
        assert writer.place == "/nyheder/ret/2026-11-20-kaffe-paa-kontoret/"

    assert len(list((desk.content / "public/news").glob("*kaffe*"))) == 1


def test_two_who_make_the_same_name_at_once_both_have_a_file(
    enter: Enter, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody is faster, between the name that was chosen and the file that is written."""
    writer = enter(Role.WRITER)
    file = desk.content / "public/news/2026-11-20-kaffe-paa-kontoret.md"
    real, times = editing.problems_in, []

    def meanwhile(*asked):  # type: ignore[no-untyped-def]
        if not times:
            file.parent.mkdir(exist_ok=True)
            file.write_text(
                "---\ntitel: En anden\ndato: 2026-11-20\nresumé: Kort.\n---\n\nTekst.\n", encoding="utf-8"
            )
        times.append(1)
        return real(*asked)

    monkeypatch.setattr(editing, "problems_in", meanwhile)
    writer.go("/nyheder/ny/")
    writer.send("/nyheder/ny/", **NEWS)

    assert writer.page is not None
    assert writer.page.status_code == 200
    assert "En anden" in file.read_text(encoding="utf-8")
    assert len(list((desk.content / "public/news").glob("*kaffe*"))) == 2


def test_a_form_that_claims_to_have_begun_elsewhere_is_a_conflict(enter: Enter, desk: Desk) -> None:
    writer = enter(Role.WRITER)
    writer.go("/nyheder/ny/")
    writer.send("/nyheder/ny/", **NEWS)
    place = writer.place

    assert writer.send(place, **{**NEWS, "body": "Noget andet.", "begun_from": "0" * 64}).status_code == 409
    assert writer.send(place, **{**NEWS, "body": "Noget tredje.", "begun_from": ""}).status_code == 409


def test_nothing_is_kept_or_made_of_what_there_never_was(enter: Enter, desk: Desk) -> None:
    writer = enter(Role.WRITER)
    writer.go("/nyheder/")
    for do in ("keep", "row", "save", "show"):
        assert writer.send("/nyheder/ret/2026-11-20-aldrig/", **NEWS, do=do).status_code == 404

    assert not Draft.objects.exists()
    assert not list((desk.content / "public/news").glob("*aldrig*"))


def test_what_somebody_wrote_in_a_file_that_another_removed_is_not_lost(enter: Enter, desk: Desk) -> None:
    writer = enter(Role.WRITER)
    writer.go("/nyheder/ny/")
    writer.send("/nyheder/ny/", **NEWS)
    place, begun = writer.place, re.findall(r'name="begun_from" value="(\w+)"', writer.text)[0]
    (desk.content / "public/news/2026-11-20-kaffe-paa-kontoret.md").unlink()

    assert (
        writer.send(place, **{**NEWS, "body": "Mere kaffe.", "begun_from": begun}, do="keep").status_code
        == 200
    )
    assert writer.send(place, **{**NEWS, "body": "Mere kaffe.", "begun_from": begun}).status_code == 409


PROFILE = "private/members/{}/profil.yml"


@pytest.mark.parametrize("do", ["keep", "save", "row"])
def test_no_draft_of_somebody_is_kept_after_the_erasure(enter: Enter, desk: Desk, do: str) -> None:
    """The form stood open, and keeps drafts by itself."""
    browser = enter(Role.MEMBERSHIP, member=None)
    member = next((desk.content / "private/members").iterdir()).name
    address = f"/medlemmer/{member}/profil/1/"
    begun = re.findall(r'name="begun_from" value="(\w+)"', browser.go(address).content.decode())[0]
    shutil.rmtree(desk.content / "private/members" / member)
    files().forget(f"private/members/{member}")

    answer = browser.send(address, begun_from=begun, navn="Ida Invented", do=do)

    assert answer.status_code == 404
    assert not Draft.objects.exists()


def test_nothing_is_written_about_somebody_whose_erasure_is_under_way(enter: Enter, desk: Desk) -> None:
    """It takes minutes, and their drafts are forgotten first."""
    browser = enter(Role.MEMBERSHIP, member=None)
    member = next((desk.content / "private/members").iterdir()).name
    address = f"/medlemmer/{member}/profil/1/"
    begun = re.findall(r'name="begun_from" value="(\w+)"', browser.go(address).content.decode())[0]
    note_erasing(desk, member)
    forget(desk, member)

    answer = browser.send(address, begun_from=begun, navn="Ida Invented", do="keep")

    assert answer.status_code == 404
    assert not Draft.objects.exists()
