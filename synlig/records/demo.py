"""What makes a site a demonstration, and keeps anybody from running a real association on it by accident."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from synlig.errors import Problems
from synlig.language import _
from synlig.records.content import Content

DEMO_MAIL_DOMAIN = "example.org"
"""Reserved for examples and never anybody's (RFC 2606, section 3)."""


_MAIL = re.compile(r"[^\s@<>()\[\]{},;:\"']+@([\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,})")


def check_demo(content: Content, problems: Problems) -> None:
    """In a demonstration every private mail address ends in example.org: its people are invented."""
    private = content.groups.path.removesuffix("public/groups.yml") + "private/"
    for document in content.documents:
        if not document.path.startswith(private):
            continue
        for line, field, text in document.scalars():
            if not all(_is_invented(mail[1].lower()) for mail in _MAIL.finditer(text)):
                wrong = _("Hjemmesiden er en demonstration, og adressen kan være en rigtig persons.")
                mend = _(
                    "Brug en adresse på example.org, eller lav foreningens egen mappe: python3 build.py init MAPPE"
                )
                problems.add(document.path, line, field, wrong, mend)


def _is_invented(domain: str) -> bool:
    return domain == DEMO_MAIL_DOMAIN or domain.endswith(f".{DEMO_MAIL_DOMAIN}")


def check_untracked(root: Path, label: str, problems: Problems) -> None:
    """The private files are not in a git history, which never forgets. Git that cannot be asked counts as tracked."""
    folder = root / "private"
    if not folder.is_dir() or _repository_of(folder) is None:
        return
    try:
        listed = subprocess.run(
            ["git", "-C", str(folder), "ls-files", "--cached"],
            capture_output=True,
            check=True,
            timeout=30,
        )
        tracked = bool(listed.stdout.strip())
    except (OSError, subprocess.SubprocessError):
        tracked = True
    if tracked:
        wrong = _("De private filer ligger i en git-historik, og den glemmer aldrig.")
        mend = _(
            "Tag dem ud: git rm -r --cached {path} - og ret .gitignore. Slet dem også der, hvor de er sendt hen."
        )
        problems.add(f"{label}/private", 0, "", wrong, mend.format(path=f"{label}/private"))


def _repository_of(folder: Path) -> Path | None:
    for place in (folder.resolve(), *folder.resolve().parents):
        if (place / ".git").exists():
            return place
    return None
