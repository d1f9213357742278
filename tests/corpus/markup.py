"""The frames' markup: `{slot:argument}` is filled in, `[label|text]` is marked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.corpus.slots import Scene, fill
from tests.corpus.text import DIRECT, INDIRECT, KEPT, SENSITIVE, Line, Mark, Piece, written

_MARKUP = re.compile(
    r"\[(?P<label>[a-z_]+)\|(?P<inside>[^\]]+)\]|\{(?P<slot>[a-z0-9]+!?)(?P<arguments>(?::\w+)*)\}"
)
LABELS = frozenset((*DIRECT, *INDIRECT, *SENSITIVE, *KEPT))


def fill_frame(body: str, scene: Scene) -> Line:
    """The frame as pieces; `{mem}` is the same person throughout, and another one in the next frame."""
    scene.cast.clear()
    return tuple(_pieces(body, scene))


def words_of(body: str) -> list[str]:
    """The frame's own words: what stands between its slots, marked or not. For comparing frames."""
    return [part for part in re.split(r"\{[^}]*\}", re.sub(r"\[[a-z_]+\|([^\]]+)\]", r"\1", body)) if part]


def _pieces(body: str, scene: Scene) -> Iterator[Piece]:
    at = 0
    for found in _MARKUP.finditer(body):
        if found.start() > at:
            yield Piece(body[at : found.start()])
        if found["label"]:
            yield _marked(found["label"], found["inside"], scene)
        else:
            yield from fill(found["slot"], tuple(found["arguments"].split(":")[1:]), scene)
        at = found.end()
    if at < len(body):
        yield Piece(body[at:])


def _marked(label: str, inside: str, scene: Scene) -> Piece:
    if label not in LABELS:
        raise ValueError(label)
    text = written(tuple(_pieces(inside, scene)))
    if label in KEPT or label in SENSITIVE:
        return Piece(text, Mark(label, value=text))
    if label == "third_person":
        return Piece(text, Mark(label, f"third {text}", text))
    return Piece(text, Mark(label, scene.author.id, scene.author.slug if label == "url" else text))
