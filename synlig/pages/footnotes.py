"""Footnotes, with Danish ways back: one for each place that the note is mentioned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.footnote.index import footnote_ref

from synlig.language import _

_LONGEST = 80
"""Signs of a note's name. With a limit, 20,000 `[^` are not each looked through to the end of the text."""


def use_footnotes(parser: MarkdownIt) -> None:
    """`[^note]` in the text, and `[^note]: Explanation.` on a line of its own."""
    footnote_plugin(parser, inline=False)
    parser.inline.ruler.at("footnote_ref", _short_reference)
    parser.add_render_rule("footnote_ref", _reference)
    parser.add_render_rule("footnote_block_open", _begin)
    parser.add_render_rule("footnote_block_close", _end)
    parser.add_render_rule("footnote_open", _note)
    parser.add_render_rule("footnote_anchor", _back)


def _short_reference(state: StateInline, silent: bool) -> bool:
    return state.src.find("]", state.pos, state.pos + _LONGEST) >= 0 and footnote_ref(state, silent)


def _number(token: Token) -> int:
    return int(token.meta["id"]) + 1


def _place(token: Token) -> str:
    """`"1"`, and `"1-2"` for the second place that mentions note 1."""
    again = int(token.meta.get("subId", 0))
    return f"{_number(token)}-{again + 1}" if again else str(_number(token))


def _reference(_renderer: object, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    number, place = _number(tokens[at]), _place(tokens[at])
    return f'<sup id="fnref:{place}"><a class="footnote-ref" href="#fn:{number}">{number}</a></sup>'


def _begin(*_given: object) -> str:
    return '<div class="footnote">\n<hr>\n<ol>\n'


def _end(*_given: object) -> str:
    return "</ol>\n</div>\n"


def _note(_renderer: object, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    return f'<li id="fn:{_number(tokens[at])}">\n'


def _back(_renderer: object, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    again = int(tokens[at].meta.get("subId", 0))
    first, other = (
        _("Tilbage til note {number} i teksten"),
        _("Tilbage til note {number} i teksten, {place}. sted"),
    )
    title = (other if again else first).format(number=_number(tokens[at]), place=again + 1)
    return f'\u00a0<a class="footnote-backref" href="#fnref:{_place(tokens[at])}" title="{title}">↩</a>'
