"""Addresses written as they are become links: `https://example.org/x`, `www.example.org`, `navn@example.org`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_ADDRESS = re.compile(
    r"""(?<![\w.+@/-])(?:
      (?P<web>(?:https?://|www\.)[^\s<>"”»]{1,2000})
    | (?P<mail>[\w+-][\w.+-]{0,63}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?![\w@]))
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER = ".,:;!?…'’*_"
"""What ends the sentence, and not the address."""


def link_addresses(state: StateCore) -> None:
    """The rule for a whole text; what is a link already stays one, and code stays code."""
    for block in state.tokens:
        if block.children and any("@" in each.content or "/" in each.content or "www" in each.content.lower()
                                  for each in block.children if each.type == "text"):  # fmt: skip
            block.children = list(_linked(block.children))


def _linked(tokens: list[Token]) -> Iterator[Token]:
    inside = 0
    for token in tokens:
        if token.type in ("link_open", "link_close"):
            inside += token.nesting
        elif token.type == "html_inline":
            inside += _html_link(token.content)
        if token.type == "text" and inside <= 0:
            yield from _pieces(token)
        else:
            yield token


def _html_link(tag: str) -> int:
    if re.match(r"<a[\s>]", tag, re.IGNORECASE):
        return 1
    return -1 if re.match(r"</a\s*>", tag, re.IGNORECASE) else 0


def _pieces(token: Token) -> Iterator[Token]:
    """A text in pieces, each address between the two tokens of a link."""
    text, at = token.content, 0
    for found in _ADDRESS.finditer(text):
        shown = _without_end(found[0])
        yield _text(text[at : found.start()], token.level)
        yield from _link(shown, f"mailto:{shown}" if found["mail"] else shown, token.level)
        at = found.start() + len(shown)
    yield _text(text[at:], token.level)


def _without_end(address: str) -> str:
    """Without the sentence's full stop, and without a `)` that nothing in the address opens."""
    address = address.rstrip(_AFTER)
    while address.endswith(")") and address.count("(") < address.count(")"):
        address = address[:-1].rstrip(_AFTER)
    return address


def _link(shown: str, target: str, level: int) -> Iterator[Token]:
    target = f"https://{target}" if target.lower().startswith("www.") else target
    yield Token("link_open", "a", 1, attrs={"href": target}, level=level, info="auto")
    yield _text(shown, level + 1)
    yield Token("link_close", "a", -1, level=level, info="auto")


def _text(content: str, level: int) -> Token:
    return Token("text", "", 0, content=content, level=level)
