"""What a text is, once read, before it becomes HTML: headings, attribute lists, task boxes, and Danish typography."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from synlig.addresses import slug
from synlig.language import _
from synlig.pages.typography import set_danish

_DEEPEST = 6
"""The page has its one `h1` itself, and there is none below `h6`."""
_ATTRIBUTES = re.compile(r"[ \n]?\{:((?:\s*[.#][\w-]+)+)\s*\}")
_AT_END = re.compile(rf"{_ATTRIBUTES.pattern}$")
_CODE = re.compile(r"[.#][\w-]+")


def join_lists(state: StateCore) -> None:
    """`*` after `-` goes on with the list, as it does to those who paste."""
    kept: list[Token] = []
    for token in state.tokens:
        if token.type == "bullet_list_open" and kept and kept[-1].type == "bullet_list_close":
            kept.pop()
        else:
            kept.append(token)
    state.tokens = kept


def shape_headings(state: StateCore) -> None:
    """Headings begin at the second level; a text that begins with `#` moves all of its own one down."""
    opened = [each for each in state.tokens if each.type == "heading_open"]
    by = 1 if any(each.tag == "h1" for each in opened) else 0
    for token in state.tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(int(token.tag[1:]) + by, _DEEPEST)}"


def name_headings(state: StateCore) -> None:
    """Every heading has an id of its own, from its words."""
    taken: dict[str, int] = {}
    for opened, inline in pairwise(state.tokens):
        if opened.type == "heading_open":
            name = str(opened.attrGet("id") or slug(words_of(inline)) or "afsnit")
            number = taken.get(name, 0)
            while number and f"{name}_{number}" in taken:
                number += 1
            taken[name] = number + 1
            if number:
                name = f"{name}_{number}"
                taken[name] = 1
            opened.attrSet("id", name)


def words_of(inline: Token) -> str:
    """A heading's words, without marks."""
    kinds = ("text", "text_special", "code_inline")
    return "".join(each.content if each.type in kinds else " " * (each.type == "softbreak")
                   for each in inline.children or ())  # fmt: skip


def read_attributes(state: StateCore) -> None:
    """`{: .class #id }` behind a paragraph, a heading or a link gives it a class and an id."""
    for opened, inline in pairwise(state.tokens):
        if inline.type == "inline" and inline.children and "{:" in inline.content:
            if opened.type in ("paragraph_open", "heading_open"):
                _take_from_end(opened, inline.children)
            _take_after_links(inline.children)


def _take_from_end(opened: Token, children: list[Token]) -> None:
    last = children[-1]
    found = _AT_END.search(last.content) if last.type == "text" else None
    if found is None or (found.start() == 0 and len(children) > 1 and children[-2].type == "link_close"):
        return
    _give(opened, found[1])
    last.content = last.content[: found.start()]
    if not last.content and len(children) > 1 and children[-2].type == "softbreak":
        children[-2].content, children[-2].type = "", "text"


def _take_after_links(children: list[Token]) -> None:
    opened: Token | None = None
    for before, token in pairwise(children):
        opened = before if before.type == "link_open" else opened
        if before.type == "link_close" and token.type == "text" and opened is not None:
            found = _ATTRIBUTES.match(token.content)
            if found is not None:
                _give(opened, found[1])
                token.content = token.content[found.end() :]


def _give(token: Token, written: str) -> None:
    for code in _CODE.findall(written):
        if code[0] == "#":
            token.attrSet("id", code[1:])
        else:
            token.attrJoin("class", code[1:])


def align_cells(state: StateCore) -> None:
    """A cell's side is a class: nothing on the site has a style of its own."""
    for token in state.tokens:
        if token.type in ("th_open", "td_open") and (style := token.attrs.pop("style", None)):
            token.attrSet("class", str(style).replace("text-align:", "align-"))


def draw_tasks(state: StateCore) -> None:
    """A task box is a sign with a word to it; nobody can tick it on the page."""
    box: str | None = None
    for token in state.tokens:
        if token.type == "list_item_open" and "checked" in token.meta:
            box = _box(is_done=bool(token.meta.pop("checked")))
        elif token.type == "inline" and box is not None:
            assert token.children is not None
            token.children.insert(0, Token("html_inline", "", 0, content=box))
            box = None


def _box(*, is_done: bool) -> str:
    sign, word = ("☑", _("Gjort")) if is_done else ("☐", _("Ikke gjort"))
    return f'<span class="task-box" role="img" aria-label="{word}">{sign}</span> '


def set_texts(state: StateCore) -> None:
    """Danish typography for every text but code and the addresses that are links as they stand."""
    for block in state.tokens:
        is_open = False
        for text in _texts(block.children or ()):
            text.content, is_open = set_danish(text.content, is_open)


def _texts(tokens: Sequence[Token]) -> Iterator[Token]:
    is_address = False
    for token in tokens:
        if token.type in ("link_open", "link_close") and token.info == "auto":
            is_address = token.nesting == 1
        elif token.type == "text" and not is_address:
            yield token
