"""The site's child: it makes the whole site or nothing, and cannot look where it has no business."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pelican import signals

from plugins import child
from plugins.guard import Guard, GuardError, file_of, register
from plugins.start import SiteChildError, make_site
from synlig.edition import write_edition
from synlig.pages import Page
from tests.gate.invented import folder, minutes, minutes_file
from tests.gate.test_publish import SHOWN, let_out

ROOT = Path(__file__).resolve().parents[2]
PLAIN = (
    '<!doctype html><html lang="da"><title>{{ page.title }}</title>'
    "<main data-pagefind-body>{{ page.title }}</main></html>"
)


def _templates() -> set[str]:
    """The template of every page class."""
    found, waiting = set(), [Page]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if "template" in vars(kind):
            found.add(kind.template)
    return found


TEMPLATES = _templates()


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    made = tmp_path / "edition"
    made.mkdir()
    outcome = let_out(folder(approved=SHOWN), minutes=(minutes_file(minutes()),))
    write_edition(made, outcome.documents, (), lambda path, data: path.write_bytes(data) and None)
    return made


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    """A theme with nothing in it but titles, for every template there is."""
    made = tmp_path / "theme"
    (made / "templates").mkdir(parents=True)
    (made / "static").mkdir()
    (made / "static" / "a.css").write_text("a{}", encoding="utf-8")
    for template in TEMPLATES:
        (made / "templates" / template).write_text(PLAIN, encoding="utf-8")
    shutil.copytree(ROOT / "themes/vaev/paper", made / "paper")
    return made


@pytest.fixture(autouse=True)
def _fresh_signals() -> Iterator[None]:
    """Pelican's signals are process-wide: whatever a test connects is let go afterwards."""
    yield
    for name in ("get_generators", "finalized"):
        getattr(signals, name).receivers.clear()
    register()
    signals.get_generators.receivers.clear()


def site_of(edition: Path, theme: Path, tmp_path: Path) -> Guard:
    output, empty = tmp_path / "site", tmp_path / "empty"
    output.mkdir()
    empty.mkdir()
    return child.make(edition, output, theme, empty)


def test_the_child_makes_every_page_and_says_which(edition: Path, theme: Path, tmp_path: Path) -> None:
    output = tmp_path / "site"
    output.mkdir()

    written = make_site(edition, output, theme, tmp_path / "written.json")

    on_disk = {file.relative_to(output).as_posix() for file in output.rglob("*") if file.is_file()}
    assert written == on_disk
    assert "find-en-medarbejder/K7QX2M4PH/index.html" in written
    assert "nyt/atom.xml" in written


def test_of_the_search_there_is_only_what_a_page_loads(edition: Path, theme: Path, tmp_path: Path) -> None:
    written = site_of(edition, theme, tmp_path).written

    programs = {path for path in written if path.startswith("pagefind/") and path.endswith((".js", ".css"))}
    assert programs == {"pagefind/pagefind.js", "pagefind/pagefind-worker.js"}


def test_a_plugin_that_does_not_load_stops_the_site(
    edition: Path, theme: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "PLUGINS", (*child.PLUGINS, "tests.plugins.broken"))

    with pytest.raises(child.SiteNotMade, match="broken"):
        site_of(edition, theme, tmp_path)


def test_a_plugin_that_does_not_exist_stops_the_site(
    edition: Path, theme: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "PLUGINS", (*child.PLUGINS, "plugins.none"))

    with pytest.raises(child.SiteNotMade):
        site_of(edition, theme, tmp_path)


@pytest.mark.parametrize(
    "wrong", ["{{ page.phone_of_member }}", "{{ SITENAME }}", "{{ edition }}", "{% include 'no.html' %}"]
)
def test_a_template_that_uses_what_its_page_does_not_declare_stops_the_site(
    edition: Path, theme: Path, tmp_path: Path, wrong: str
) -> None:
    (theme / "templates" / "profile.html").write_text(wrong, encoding="utf-8")

    with pytest.raises(SiteChildError):
        make_site(edition, tmp_path, theme, tmp_path / "written.json")


def test_a_missing_template_is_not_taken_from_pelican(edition: Path, theme: Path, tmp_path: Path) -> None:
    (theme / "templates" / "search.html").write_text("{% extends 'base.html' %}", encoding="utf-8")

    with pytest.raises(SiteChildError, match=r"base\.html"):
        make_site(edition, tmp_path, theme, tmp_path / "written.json")


def test_a_template_escapes_what_it_shows(edition: Path, theme: Path, tmp_path: Path) -> None:
    (theme / "templates" / "search.html").write_text(PLAIN + "{{ '<b>' }}", encoding="utf-8")

    site_of(edition, theme, tmp_path)

    assert "&lt;b&gt;" in (tmp_path / "site" / "soeg" / "index.html").read_text(encoding="utf-8")


def test_a_changed_edition_stops_the_site(edition: Path, theme: Path, tmp_path: Path) -> None:
    (edition / "groups.json").write_text("{}", encoding="utf-8")

    with pytest.raises(SiteChildError, match="changed"):
        make_site(edition, tmp_path, theme, tmp_path / "written.json")


@pytest.mark.parametrize("address", ["../ud.html", "a/../../ud.html"])
def test_no_address_leads_out_of_the_site(tmp_path: Path, address: str) -> None:
    output = tmp_path / "site"
    output.mkdir()

    with pytest.raises(GuardError):
        Guard(output).write(address, b"")


def test_an_address_is_written_once(tmp_path: Path) -> None:
    guard = Guard(tmp_path)
    guard.write("nyt/", b"a")

    with pytest.raises(GuardError):
        guard.write("nyt/index.html", b"b")


@pytest.mark.parametrize(
    ("address", "file"), [("", "index.html"), ("nyt/", "nyt/index.html"), ("404.html", "404.html")]
)
def test_an_address_is_a_file(address: str, file: str) -> None:
    assert file_of(address) == file


@pytest.mark.parametrize(
    "look",
    [
        "open({path!r}).read()",
        "__import__('os').listdir({folder!r})",
        "__import__('pathlib').Path({path!r}).read_bytes()",
    ],
)
def test_the_child_cannot_look_at_private_files(tmp_path: Path, look: str) -> None:
    private = tmp_path / "private"
    private.mkdir()
    secret = private / "profil.yml"
    secret.write_text("navn: Ragnhild Tofteskov", encoding="utf-8")
    allowed = tmp_path / "edition"
    allowed.mkdir()
    code = (
        "from pathlib import Path\nfrom plugins.child import confine, program_folders\n"
        f"confine((Path({str(allowed)!r}), *program_folders()))\n"
        f"print({look.format(path=str(secret), folder=str(private))})"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )

    assert done.returncode == 1
    assert "PermissionError" in done.stderr
    assert "Ragnhild" not in done.stdout + done.stderr.replace(str(secret), "")
