"""The examples of docs/handbook/skriv-tekst.md: what is written, and what it becomes, below it as HTML.

After a change of the dialect, `python -m tests.docs.examples` writes what they become now; read the difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.edition import PublicMarkdown
from synlig.files import write_file
from synlig.pages.markdown import render
from tests.docs.documents import HANDBOOK

PAGE = HANDBOOK / "skriv-tekst.md"
_BEGIN = '<div class="admonition quote">\n<p class="admonition-title">Det bliver til</p>\n'
_END = "\n</div>"
_EXAMPLE = re.compile(
    rf"^```markdown\n(.*?)\n```$(?:\n\n({re.escape(_BEGIN)}.*?{_END})(?=\n\n|\n?\Z))?",
    re.MULTILINE | re.DOTALL,
)


def examples(page: str) -> Iterator[tuple[str, str]]:
    """Each text that is shown, and what stands below it as its result."""
    for found in _EXAMPLE.finditer(page):
        yield found[1], found[2]


def result(text: str) -> str:
    """What an example becomes on the page. A link on the site leads nowhere in the handbook."""
    html = str(render(PublicMarkdown(text), lambda _address: "#").html)
    return _BEGIN + re.sub(r"\n{2,}", "\n", html) + _END


def with_results(page: str) -> str:
    """The page with every example's result as it is now."""
    return _EXAMPLE.sub(lambda found: f"```markdown\n{found[1]}\n```\n\n{result(found[1])}", page)


if __name__ == "__main__":
    write_file(PAGE, with_results(PAGE.read_text(encoding="utf-8")).encode("utf-8"))
