"""What a preview says of documents nobody has saved, and that the child gets nothing private."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from synlig.cms.preview import Child, Previewer
from synlig.gate import publish
from synlig.records import Purpose
from synlig.release.sweep import sweep
from synlig.site import read_site
from tests.cms.preview.conftest import Heard, previewer_of
from tests.site_builder import BuiltSite, copy_site, read

NEWS = "public/news/2026-11-18-kaffemaskinen.md"
PARTY = "public/news/2026-12-01-julefrokost.md"
DRAFT = "private/minutes/bestyrelsen/2026-11-02.yml"
MEMBERS = ("a7k2m9x4qd", "b3t8w5n1rz", "c9v4j6p2hf", "d5q1y7s3kx", "e2h6c8g4mw", "f8n3z5t9vb")


def _text(site: BuiltSite, path: str) -> str:
    return (site.content / path).read_text(encoding="utf-8")


def test_what_is_written_and_not_saved_is_seen(unbuilt: Previewer, site: BuiltSite) -> None:
    shown = unbuilt.show(NEWS, _text(site, NEWS) + "\nKaffen er **varm** nu.\n")

    assert shown.html is not None
    assert "Kaffen er <strong>varm</strong> nu." in shown.html.decode()


def test_a_document_that_is_not_there_yet_is_seen(unbuilt: Previewer, site: BuiltSite) -> None:
    shown = unbuilt.show("public/news/2026-11-20-ny-kop.md", _text(site, NEWS))

    assert shown.html is not None
    assert not (site.content / "public/news/2026-11-20-ny-kop.md").exists()


@pytest.mark.parametrize(
    ("path", "old", "new", "field"),
    [
        (NEWS, "titel:", "titell:", "titell"),
        (NEWS, "---\n", "---\ndato: 31-02-2026\n", ""),
        ("public/events/regneark.yml", "titel:", "titel: [", ""),
    ],
)
def test_a_mistake_is_told_with_its_field(
    unbuilt: Previewer, site: BuiltSite, path: str, old: str, new: str, field: str
) -> None:
    shown = unbuilt.show(path, _text(site, path).replace(old, new, 1))

    assert shown.html is None
    assert all(problem.path == f"content/{path}" for problem in shown.problems)
    assert not field or field in [problem.field for problem in shown.problems]


def test_a_members_name_is_refused_as_the_build_does(unbuilt: Previewer, site: BuiltSite) -> None:
    name = read(site).members[1].member.name

    shown = unbuilt.show(NEWS, _text(site, NEWS) + f"\n{name} var der også.\n")

    assert shown.html is None
    assert [problem.field for problem in shown.problems] == ["tekst"]
    assert name not in str(shown.problems[0])


@pytest.mark.parametrize("is_begun", [True, False])
@pytest.mark.parametrize(
    ("path", "broken"),
    [
        pytest.param(f"private/members/{MEMBERS[0]}/profil.yml", "navn: [", id="a member whom others name"),
        pytest.param("public/pages/om-os.md", "\n\nSpørg {person: findes1ikk}.", id="nobody has the id"),
    ],
)
def test_whoever_cannot_be_found_stops_no_other_page(
    tmp_path: Path, path: str, broken: str, is_begun: bool
) -> None:
    """A hand edit while the CMS runs, or before it starts, must not end in an error on every screen."""
    own = copy_site("everyday", tmp_path / "association")
    previewer = previewer_of(own, Heard())
    if is_begun:
        assert previewer.content() is not None
    file = own.content / path
    file.write_text(f"{file.read_text(encoding='utf-8')}\n{broken}\n", encoding="utf-8")

    previewer.content()
    shown = previewer.show(NEWS, _text(own, NEWS) + "\nKaffen er varm nu.\n")
    previewer.stop()

    assert shown.html is not None or shown.problems


def test_what_others_save_is_taken_in(unbuilt: Previewer, site: BuiltSite) -> None:
    path = "public/news/2026-11-19-en-andens-nyhed.md"
    title = "En helt anden nyhed"
    lines = _text(site, NEWS).split("\n")
    text = "\n".join(f"titel: {title}" if line.startswith("titel:") else line for line in lines)
    (site.content / path).write_text(text, encoding="utf-8")

    shown = unbuilt.show(NEWS, _text(site, NEWS))
    (site.content / path).unlink()
    gone = unbuilt.show(NEWS, _text(site, NEWS))

    assert shown.html is not None
    assert title in shown.html.decode()
    assert gone.html is not None
    assert title not in gone.html.decode()


def test_a_draft_of_minutes_is_seen_as_it_would_be_masked(unbuilt: Previewer, site: BuiltSite) -> None:
    text = _text(site, DRAFT) + "    tekst: Ring til Ragnhild Opfunden på 20 00 12 34 om revisionen.\n"

    shown = unbuilt.show(DRAFT, text)

    assert shown.html is not None
    page = shown.html.decode()
    assert "20 00 12 34" not in page
    assert "Opfunden" not in page
    assert "kontorets nummer" in page
    assert {"referat", "punkter.1.tekst", "titel"} <= {each.field for each in shown.withheld}
    source = "Ring til Ragnhild Opfunden på 20 00 12 34 om revisionen."
    explained = {source[mask.start : mask.end]: mask.instead for mask in shown.masks}
    assert explained["20 00 12 34"] == "kontorets nummer"
    assert all(mask.why for mask in shown.masks)


def test_of_a_text_that_tells_of_an_illness_nothing_is_seen(unbuilt: Previewer, site: BuiltSite) -> None:
    shown = unbuilt.show(
        DRAFT, _text(site, DRAFT) + "    tekst: Ragnhild Opfunden har fået kræft og er syg.\n"
    )

    assert shown.html is not None
    assert "kræft" not in shown.html.decode()
    assert "[Teksten kan ikke vises" in shown.html.decode()
    assert any(each.waits and "helbred" in each.why for each in shown.withheld)


def test_a_member_is_shown_what_an_employer_would_see_before_anything_is_agreed_to(
    unbuilt: Previewer, site: BuiltSite
) -> None:
    path = "private/members/h6p9b1k5yt/profil.yml"
    text = _text(site, path)

    nothing = unbuilt.show(path, text)
    card = unbuilt.show(path, text, as_if=frozenset({Purpose.CARD}))
    more = unbuilt.show(path, text, as_if=frozenset(Purpose))

    assert nothing.html is None
    assert [each.field for each in nothing.withheld] == ["profil"]
    assert card.html is not None
    assert more.html is not None
    assert len(more.html) >= len(card.html)
    assert card.alike is not None
    assert card.risk
    name = next(each.member.name for each in read(site).members if each.id == "h6p9b1k5yt")
    assert name.split()[0] not in more.html.decode()


def test_hostile_text_is_told_and_the_next_page_comes(unbuilt: Previewer, site: BuiltSite) -> None:
    own = _text(site, NEWS)

    hostile = unbuilt.show(NEWS, f"{own}\n\n{'> ' * 3000}\n\n{'[' * 20_000}\n")

    assert {problem.field for problem in hostile.problems} == {"tekst"}
    assert unbuilt.show(NEWS, own).html is not None


def test_text_that_cannot_be_read_to_its_end_is_told(unbuilt: Previewer, site: BuiltSite) -> None:
    shown = unbuilt.show(NEWS, _text(site, NEWS) + "x " * 60_000)

    assert shown.html is None
    assert {problem.field for problem in shown.problems} == {"tekst"}


class Hanging:
    """A child that answers nothing."""

    def __init__(self) -> None:
        self.is_stopped = False

    def ask(self, question: bytes, seconds: float) -> bytes:
        raise TimeoutError

    def stop(self) -> None:
        self.is_stopped = True


def test_a_child_that_hangs_is_ended_another_takes_the_next_page_and_the_day_may_change(
    site: BuiltSite,
) -> None:
    hanging, heard = Hanging(), Heard()
    children: list[Child] = [hanging]
    settings = read_site(site.settings)
    assert settings.demo_date is not None
    made = Previewer(
        site.content, settings, settings.demo_date, lambda: children.pop() if children else heard()
    )

    first = made.show(NEWS, _text(site, NEWS))
    second = made.show(NEWS, _text(site, NEWS))
    early = made.show(PARTY, _text(site, PARTY))
    made.turn_to(datetime.date(2026, 12, 2))
    late = made.show(PARTY, _text(site, PARTY))
    made.stop()

    assert hanging.is_stopped
    assert first.html is None
    assert "temaet" in first.problems[0].wrong
    assert second.html is not None
    assert [each.field for each in early.withheld] == ["vises_fra"]
    assert early.html is not None
    assert late.withheld == ()


def test_the_child_is_told_nothing_private(
    unbuilt: Previewer, heard: Heard, site: BuiltSite, tmp_path: Path
) -> None:
    """Neither here nor by any test before this one."""
    content, settings = read(site), read_site(site.settings)
    assert settings.demo_date is not None
    for path in (NEWS, DRAFT, *(f"private/members/{id}/profil.yml" for id in MEMBERS)):
        unbuilt.show(path, _text(site, path))
    for number, question in enumerate(heard.questions):
        (tmp_path / f"{number}.json").write_text(
            json.dumps(json.loads(question), ensure_ascii=False), encoding="utf-8"
        )

    needles = publish(content, settings, settings.demo_date).needles.needles
    findings = sweep(tmp_path, needles)

    assert len(heard.questions) > len(MEMBERS)
    assert findings.hits == ()
