"""`newsletter`: a letter of the site that is out, and why there is none; as a person runs it."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Callable
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from synlig.commands import newsletter, parse
from synlig.errors import ContentError
from synlig.release import Store
from synlig.terminal import Terminal
from tests.building.runs import Run, everything_in, run
from tests.site_builder import BuiltSite, copy_built, copy_site

FORMS = {"nyhedsbrev.eml", "nyhedsbrev.html", "nyhedsbrev.pdf", "nyhedsbrev.txt"}
NAMED = "a7k2m9x4qd"
"""The member who agreed to be named in minutes, and to an office on the site."""
NEWS = "content/public/news/2026-11-18-kaffemaskinen.md"


@pytest.fixture
def site(built_everyday: BuiltSite, tmp_path: Path) -> BuiltSite:
    """With a site that is out, built on 22 November 2026."""
    return copy_built(built_everyday, tmp_path / "forening")


def write(site: BuiltSite, since: str = "2026-10-01", *more: str | Path) -> Run:
    return run("newsletter", "--since", since, "--site", site.settings, *more)


def folder(site: BuiltSite) -> Path:
    return site.folder / "output" / "nyhedsbrev-2026-11-22"


def test_a_letter_is_written_in_four_forms(site: BuiltSite) -> None:
    done = write(site)

    assert (done.code, done.err) == (0, "")
    assert str(folder(site)) in done.out
    assert "modtagerne i Bcc" in done.out
    assert {file.name for file in folder(site).iterdir()} == FORMS
    assert "Kaffemaskinen er kommet" in (folder(site) / "nyhedsbrev.txt").read_text(encoding="utf-8")


def test_the_mail_is_the_other_two_and_says_what_site_yml_says(site: BuiltSite) -> None:
    write(site)

    mail = message_from_bytes((folder(site) / "nyhedsbrev.eml").read_bytes(), policy=default)
    assert mail["Subject"] == "Nyt om kaffe, 22. november 2026"
    assert mail["From"] == "Senior Erhverv Lilleby <pr@sel.example.org>"
    plain, html = (
        (folder(site) / f"nyhedsbrev.{form}").read_text(encoding="utf-8") for form in ("txt", "html")
    )
    assert [part.get_content().replace("\r\n", "\n") for part in mail.iter_parts()] == [plain, html]  # type: ignore[attr-defined]  # as the policy reads it


def test_left_out_the_office_and_the_name_stand_on_the_mail(site: BuiltSite) -> None:
    site.replace("site.yml", "newsletter:\n  subject: Nyt om kaffe\n  sender: pr@sel.example.org\n", "")

    write(site)

    mail = message_from_bytes((folder(site) / "nyhedsbrev.eml").read_bytes(), policy=default)
    assert (mail["Subject"], mail["From"]) == (
        "Nyt fra Senior Erhverv Lilleby, 22. november 2026",
        "Senior Erhverv Lilleby <kontor@sel.example.org>",
    )


def test_the_same_site_gives_the_same_letter_anywhere(site: BuiltSite, tmp_path: Path) -> None:
    done = [
        run(
            "newsletter", "--since", "2026-10-01", "--site", site.settings, "--to", tmp_path / name,
            TZ=zone, LC_ALL=locale, PYTHONHASHSEED=seed,
        )
        for name, zone, locale, seed in (("a", "UTC", "C", "1"), ("b", "Pacific/Auckland", "da_DK.UTF-8", "2"))
    ]  # fmt: skip

    assert [each.code for each in done] == [0, 0]
    made = [{file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("a", "b")]
    assert made[0] == made[1]
    assert made[0].keys() == FORMS


def test_the_site_and_what_stands_beside_it_are_left_as_they_are(site: BuiltSite, tmp_path: Path) -> None:
    before = everything_in(site.folder)

    done = write(site, "2026-10-01", "--to", tmp_path / "brev")

    assert done.code == 0
    assert {path: seen[0] for path, seen in everything_in(site.folder).items()} == {
        path: seen[0] for path, seen in before.items()
    }


# why there is none


def nothing(site: BuiltSite) -> None:
    """As it is."""


def without_a_site(site: BuiltSite) -> None:
    for file in (site.folder / "output").iterdir():
        file.rename(site.folder / f"væk-{file.name}")


def damaged(site: BuiltSite) -> None:
    (edition,) = (site.folder / "output" / "releases").glob("*.edition")
    (edition / "groups.json").write_text("{}", encoding="utf-8")


def withdrawn(site: BuiltSite) -> None:
    path = f"content/private/members/{NAMED}/samtykke.yml"
    text = (site.folder / path).read_text(encoding="utf-8")
    site.write(path, text.replace("    til: 2027-05-31", "    til: 2027-05-31\n    trukket: 2026-11-22"))


def spoilt(site: BuiltSite) -> None:
    site.replace(NEWS, "dato: 2026-11-18", "dato: i går")


def made_before(site: BuiltSite) -> None:
    folder(site).mkdir()


@pytest.mark.parametrize(
    ("change", "arguments", "code", "says"),
    [
        (without_a_site, (), 1, "Der er ingen hjemmeside at fortælle om. Byg den først: python3 build.py"),
        (damaged, (), 1, "Der er ingen hjemmeside at fortælle om. Byg den først: python3 build.py"),
        (
            nothing,
            ("--date", "2026-11-23"),
            1,
            "Hjemmesiden er bygget til 22. november 2026, og i dag er 23. november 2026. "
            "Byg den igen, og lav så brevet.",
        ),
        (
            nothing,
            ("--since", "2026-11-23"),
            1,
            "Brevet kan ikke begynde 23. november 2026: Hjemmesiden er bygget til 22. november 2026.",
        ),
        (
            withdrawn,
            (),
            1,
            "Hjemmesiden viser noget, som der ikke længere er samtykke til. "
            "Byg den igen, og lav så brevet: et brev kan ikke kaldes tilbage.",
        ),
        (
            spoilt,
            (),
            1,
            "content/public/news/2026-11-18-kaffemaskinen.md:3  dato\n"
            "  Datoen kan ikke læses.\n"
            "  Skriv den som 2026-11-22 (år, måned, dag).\n\n"
            "Der er 1 fejl. Hjemmesiden er ikke ændret.",
        ),
        (made_before, (), 2, "{folder} findes i forvejen. Vælg en mappe, der ikke gør."),
        (
            nothing,
            ("--since", "i mandags"),
            2,
            "--since: Datoen skal findes og skrives som 2026-11-22.\n"
            "Hjælp: python3 build.py newsletter --help",
        ),
        (
            nothing,
            ("--since", "2026-02-30"),
            2,
            "--since: Datoen skal findes og skrives som 2026-11-22.\n"
            "Hjælp: python3 build.py newsletter --help",
        ),
    ],
)
def test_why_there_is_no_letter(
    site: BuiltSite, change: Callable[[BuiltSite], None], arguments: tuple[str, ...], code: int, says: str
) -> None:
    change(site)

    done = write(site, "2026-10-01", *arguments)

    assert done.err.strip() == says.format(folder=folder(site))
    assert (done.code, done.out) == (code, "")
    assert not list(site.folder.rglob("nyhedsbrev.*"))


def test_a_letter_without_a_day_to_begin_at(site: BuiltSite) -> None:
    done = run("newsletter", "--site", site.settings)

    assert done.err == "Der mangler noget: --since.\nHjælp: python3 build.py newsletter --help\n"
    assert done.code == 2


def test_nothing_new_and_nothing_coming(tmp_path: Path) -> None:
    site = copy_site("minimal", tmp_path / "forening")
    assert run("--site", site.settings).code == 0

    done = write(site, "2026-11-22")

    assert done.err.strip() == (
        "Der er intet nyt siden 22. november 2026, og intet arrangement på vej. Der er ikke lavet et brev."
    )
    assert (done.code, done.out) == (1, "")


# it is searched


def put(text: str) -> Callable[[Path, Path, Path, datetime.date], None]:
    """A way to set letters that says `text` in each form."""

    def make(_edition: Path, output: Path, _theme: Path, _since: datetime.date) -> None:
        for form in ("html", "txt"):
            (output / f"nyhedsbrev.{form}").write_text(f"<p>{text}</p>", encoding="utf-8")
        (output / "nyhedsbrev.pdf").write_bytes(b"%PDF-1.7\n%%EOF\n")

    return make


def options(site: BuiltSite) -> argparse.Namespace:
    return parse(["newsletter", "--since", "2026-10-01", "--site", str(site.settings)])


def test_a_letter_with_something_private_in_it_is_not_written(site: BuiltSite) -> None:
    profile = (site.content / "private" / "members" / NAMED / "profil.yml").read_text(encoding="utf-8")
    phone = next(line for line in profile.split("\n") if line.startswith("telefon:")).partition(": ")[2]

    with pytest.raises(ContentError) as refused:
        newsletter(put(f"Ring til mig på {phone}"), options(site), Terminal())

    said = [str(problem) for problem in refused.value.problems]
    assert {line.split("\n")[0].strip() for line in said} >= {"nyhedsbrev.html", "nyhedsbrev.txt"}
    assert phone not in "".join(said)
    assert not folder(site).exists()
    assert not [path for path in (site.folder / "output").iterdir() if "work" in path.name]


@pytest.mark.parametrize(
    ("said", "instead"),
    [("Nyt om kaffe", "Ring 91 00 00 11"), ("pr@sel.example.org", "solvej.birkemose@example.org")],
    ids=["subject", "sender"],
)
def test_what_only_the_mail_says_is_searched_too(site: BuiltSite, said: str, instead: str) -> None:
    site.replace("site.yml", said, instead)

    done = write(site)

    assert "nyhedsbrev.eml" in done.err
    assert instead not in done.err
    assert not folder(site).exists()


def test_while_a_site_is_being_built_there_is_no_letter(site: BuiltSite) -> None:
    with Store(site.folder / "output"):
        done = write(site)

    assert done.code == 1
    assert not folder(site).exists()
