"""One association is published, looked at, changed, spoilt and brought back, by real runs of build.py."""

from __future__ import annotations

import datetime
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from synlig.cms.publishing import (
    Answer,
    ChangedPage,
    Run,
    Runner,
    changed_page,
    changes_for_visitors,
    is_online,
    read_receipts,
    undo_offered,
)
from synlig.files import remove_tree
from synlig.gate.account import Entry, Rule, to_lines
from synlig.records import Purpose
from synlig.release import Receipt, Store, UnknownReleaseError, build_id_of, make_manifest
from synlig.withdrawing import allowed_on
from tests.site_builder import MEMBER, BuiltSite, copy_site

NOW = datetime.datetime(2026, 11, 22, 9, 30, tzinfo=datetime.UTC)
ABOUT = "content/public/pages/om-os.md"
PUBLISHER = "a-7f3k"


@dataclass(frozen=True)
class Association:
    """A site, its runner, and the folder that its web server serves."""

    site: BuiltSite
    runner: Runner
    www: Path

    @property
    def store(self) -> Store:
        return Store(self.site.folder / "output")

    def run(self, kind: str, release: str | None = None) -> Run:
        self.runner.start(kind, PUBLISHER, NOW, release)  # type: ignore[arg-type]  # the kinds are written out below
        return self.runner.wait(lambda: NOW)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> tuple[Association, Run]:
    """Published once to a folder; each test gets a copy of it."""
    folder = tmp_path_factory.mktemp("published") / "association"
    first = association(copy_site("minimal", folder))
    first.site.add("site.yml", "\ndeploy:\n  folder: www\n")
    first.www.mkdir()
    return first, first.run("publish")


@pytest.fixture
def ours(published: tuple[Association, Run], tmp_path: Path) -> Association:
    folder = tmp_path / "association"
    shutil.copytree(published[0].site.folder, folder, symlinks=True)
    return association(BuiltSite(folder))


def association(site: BuiltSite) -> Association:
    runner = Runner(site.settings, site.folder / "output", site.folder / "cms" / "publishing")
    return Association(site, runner, site.folder / "www")


def allow_all(_id: str) -> frozenset[Purpose]:
    return frozenset(Purpose)


def test_what_was_published_is_on_the_web_server(published: tuple[Association, Run]) -> None:
    ours, run = published
    current = ours.store.current()

    assert (run.state, run.deployed, run.complaints) == ("done", True, ())
    assert current is not None
    assert (ours.www / "current" / "build.txt").read_bytes() == (current.folder / "build.txt").read_bytes()


def test_the_receipt_says_what_went_out_and_by_whom(published: tuple[Association, Run]) -> None:
    ours, run = published
    current = ours.store.current()
    assert current is not None

    (receipt,) = read_receipts(ours.runner.folder)

    assert (receipt.run, receipt.kind, receipt.by) == (run.id, "publish", PUBLISHER)
    assert (receipt.release, receipt.build_id) == (current.id, build_id_of(current.folder))
    assert receipt.pages > 10
    assert receipt.new is None


def test_the_public_address_is_asked_for_that_build(published: tuple[Association, Run]) -> None:
    ours, _run = published
    (receipt,) = read_receipts(ours.runner.folder)
    assert receipt.build_id is not None

    def fetch(address: str) -> bytes:
        path = address.removeprefix("https://sep.example.org/").partition("?")[0]
        return (ours.www / "current" / path).read_bytes()

    assert is_online("https://sep.example.org/", receipt.build_id, fetch).answer is Answer.YES


def test_what_would_change_for_visitors_is_told_in_their_words(ours: Association) -> None:
    ours.site.add(ABOUT, "\nVi holder åbent hus hver tirsdag.\n")
    ours.site.write(
        "content/public/news/2026-11-20-ny-stol.md",
        "---\ntitel: Ny stol\ndato: 2026-11-20\nresumé: Den står i vinduet.\n---\n\nKom og prøv den.\n",
    )
    run = ours.run("compare")

    found = changes_for_visitors(ours.store, ours.runner.edition)

    assert run.state == "done"
    assert [(each.heading, each.how, each.address) for each in found] == [
        ("Sider", "changed", "om-os/"),
        ("Nyheder", "new", "nyt/ny-stol/"),
    ]
    about, news = found
    assert [(each.how, each.text) for each in about.passages][-1] == (
        "new",
        "Vi holder åbent hus hver tirsdag.",
    )
    assert (news.title, {each.how for each in news.passages}) == ("Ny stol", {"new"})


def test_what_changes_has_a_page_that_is_out_and_what_is_new_has_none(ours: Association) -> None:
    ours.site.add(ABOUT, "\nVi holder åbent hus hver tirsdag.\n")
    ours.site.write(
        "content/public/news/2026-11-20-ny-stol.md",
        "---\ntitel: Ny stol\ndato: 2026-11-20\nresumé: Den står i vinduet.\n---\n\nKom og prøv den.\n",
    )
    ours.run("compare")
    current = ours.store.current()
    assert current is not None

    about, news = (
        changed_page(ours.store, ours.runner.edition, each.path)
        for each in changes_for_visitors(ours.store, ours.runner.edition)
    )

    assert about == ChangedPage("Om os", "changed", current.folder / "om-os" / "index.html", "om-os/")
    assert news == ChangedPage("Ny stol", "new", None, "")


def test_what_has_no_page_to_itself_is_no_changed_page(ours: Association) -> None:
    ours.run("compare")

    for path in (
        "profiles/x.json",
        "series.json",
        "pages/../groups.json",
        "pages/nej.json",
        "manifest.json",
        "",
    ):
        assert changed_page(ours.store, ours.runner.edition, path) is None, path


def test_without_a_comparison_no_page_has_changed(ours: Association) -> None:
    assert changed_page(ours.store, ours.runner.edition, "pages/om-os.json") is None


def test_nothing_changed_is_nothing_told(ours: Association) -> None:
    ours.run("compare")

    assert changes_for_visitors(ours.store, ours.runner.edition) == ()


def test_a_mistake_leads_to_its_field_and_leaves_the_site(ours: Association) -> None:
    before = ours.store.current()
    ours.site.write(ABOUT, "---\ntitel: Om os\nordnen: 4\n---\n\nTekst.\n")

    run = ours.run("publish")

    assert run.state == "failed"
    assert ("content/public/pages/om-os.md", "ordnen") in {(each.path, each.field) for each in run.problems}
    assert all(each.wrong and each.mend for each in run.problems)
    assert ours.store.current() == before
    assert len(read_receipts(ours.runner.folder)) == 1


def test_a_web_server_that_is_away_is_told(ours: Association) -> None:
    remove_tree(ours.www)

    run = ours.run("deploy")

    assert (run.state, run.deployed) == ("failed", False)
    assert "Opret den" in run.complaints[-1]


def test_the_way_back_reaches_the_web_server(ours: Association) -> None:
    first = ours.store.current()
    assert first is not None
    put_out_another(ours)
    offered = undo_offered(ours.site.folder / "output", allow_all)

    run = ours.run("undo", first.id)

    assert offered.release is not None
    assert offered.release.id == first.id
    assert run.state == "done"
    assert (ours.www / "current" / "build.txt").read_bytes() == (first.folder / "build.txt").read_bytes()
    receipt = read_receipts(ours.runner.folder)[0]
    assert (receipt.kind, receipt.release) == ("undo", first.id)
    assert (receipt.new, receipt.changed, receipt.gone) == (0, 1, 1)


def test_there_is_no_way_back_across_an_erasure(ours: Association) -> None:
    """The first release showed somebody who is in no file any more."""
    output = ours.site.folder / "output"
    first = ours.store.current()
    assert first is not None
    put_out_another(ours)
    gone = Entry("b4akywbpt7", "navn", Rule.NAMED, Purpose.NAME_IN_MINUTES, "pages/om-os.json")
    with Store(output) as store:
        store.put_account(first, to_lines([gone]))
    second = ours.store.current()
    offered = undo_offered(output, allowed_on(ours.site.content, NOW.date(), lambda _id: None))

    run = ours.run("undo", first.id)

    assert offered.release is None
    assert "samtykke" in offered.why_not
    assert run.state == "failed"
    assert "ikke længere er samtykke" in run.complaints[0]
    assert ours.store.current() == second


def test_what_has_ended_is_not_sent_again(ours: Association) -> None:
    current = ours.store.current()
    assert current is not None
    with Store(ours.site.folder / "output") as store:
        store.put_account(
            current, to_lines([Entry(MEMBER, "navn", Rule.NAMED, Purpose.NAME_IN_MINUTES, "x.json")])
        )
    before = (ours.www / "current" / "build.txt").stat()

    run = ours.run("deploy")

    assert (run.state, run.deployed) == ("failed", False)
    assert (ours.www / "current" / "build.txt").stat() == before


def test_a_release_that_nobody_knows_is_no_way_back(ours: Association) -> None:
    with pytest.raises(UnknownReleaseError):
        ours.run("undo", "--help")


def put_out_another(ours: Association) -> None:
    """A second release: as the first, with its front page changed and one more page."""
    with Store(ours.site.folder / "output") as store:
        first = store.current()
        assert first is not None
        folder = store.new_work_folder()
        shutil.copytree(first.folder, folder, dirs_exist_ok=True)
        for name in ("index.html", "mere.html"):
            (folder / name).write_text("another", encoding="utf-8", newline="\n")
        manifest = make_manifest(folder)
        made_at = first.made_at + datetime.timedelta(hours=1)
        receipt = Receipt(made_at.date(), manifest.content_hash)
        store.add(folder, made_at, manifest, receipt, account=store.account(first))


def test_there_is_no_way_back_from_the_first(ours: Association) -> None:
    offered = undo_offered(ours.site.folder / "output", allow_all)

    assert offered.release is None
    assert offered.why_not
