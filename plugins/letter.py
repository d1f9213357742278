"""The newsletter's child process: set from an edition and nothing else, as the site is.

    python -m plugins.letter EDITION OUTPUT THEME SINCE

It may look where the site's child may (`plugins.child`), and writes the letter's three forms into OUTPUT.
"""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

from plugins.child import confine, program_folders
from plugins.press import Press
from plugins.templates import templates_in
from synlig import addresses
from synlig.edition import read_edition
from synlig.pages import Newsletter, as_text, make_newsletter, make_site, newsletter_paper


def main(arguments: list[str]) -> None:
    edition, output, theme = (Path(argument).resolve() for argument in arguments[:3])
    confine((edition, output, theme, *program_folders()))
    read = read_edition(edition)
    site = make_site(read, "")
    letter = make_newsletter(read, site, datetime.date.fromisoformat(arguments[3]))
    paper = newsletter_paper(letter, addresses.newsletter("pdf"), site)
    for form, data in {
        "html": as_html(letter, theme),
        "txt": as_text(letter).encode(),
        "pdf": Press(theme / "paper").set(paper),
    }.items():
        (output / addresses.newsletter(form)).write_bytes(data)


def as_html(letter: Newsletter, theme: Path) -> bytes:
    """The mail, set with the one template that its class names."""
    template = templates_in(theme / "mail").get_template(letter.template)
    return f"{template.render(page=letter)}\n".encode()


if __name__ == "__main__":
    main(sys.argv[1:])
