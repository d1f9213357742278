"""What makes a site a demonstration, and keeps anybody from running a real association on it by accident."""

from __future__ import annotations

import subprocess
from pathlib import Path

from synlig.errors import Problems
from synlig.language import _
from synlig.records.content import Content

DEMO_MAIL_DOMAIN = "example.org"
"""Reserved for examples and never anybody's (RFC 2606, section 3)."""


def check_demo(content: Content, problems: Problems) -> None:
    """In a demonstration every private mail address ends in example.org: its people are invented."""
    for folder in content.members:
        mail = folder.member.mail
        if mail is None:
            continue
        domain = mail.rsplit("@", 1)[-1].lower()
        if domain != DEMO_MAIL_DOMAIN and not domain.endswith(f".{DEMO_MAIL_DOMAIN}"):
            problems.add(
                folder.document.path, folder.document.line(("mail",)), "mail",
                _("Hjemmesiden er en demonstration, og adressen kan være en rigtig persons."),
                _("Brug en adresse, der ender på example.org, eller lav foreningens egen mappe med: python3 build.py init MAPPE"),
            )  # fmt: skip


def check_untracked(root: Path, label: str, problems: Problems) -> None:
    """The private files are not in a git history, which never forgets. Git that cannot be asked counts as tracked."""
    folder = root / "private"
    repository = _repository_of(root)
    if repository is None or not folder.is_dir():
        return
    try:
        listed = subprocess.run(  # noqa: S603 - a fixed command; the folder is the association's own
            ["git", "-C", str(root), "ls-files", "--cached", "--", "private"],  # noqa: S607 - the git on the PATH
            capture_output=True,
            check=True,
            timeout=30,
        )
        tracked = bool(listed.stdout.strip())
    except (OSError, subprocess.SubprocessError):
        tracked = True
    if tracked:
        problems.add(
            f"{label}/private", 0, "", _("De private filer ligger i en git-historik, og den glemmer aldrig."),
            _("Tag dem ud med: git rm -r --cached {path} - og ret .gitignore. Det, der allerede er sendt, skal slettes der.").format(
                path=f"{label}/private"
            ),
        )  # fmt: skip


def _repository_of(folder: Path) -> Path | None:
    for place in (folder.resolve(), *folder.resolve().parents):
        if (place / ".git").exists():
            return place
    return None
