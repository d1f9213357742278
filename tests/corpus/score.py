"""`python -m tests.corpus.score --truth truth.jsonl --answers answers.jsonl`: how well the texts were masked.

An answer is a line `{"doc", "field", "text": masked or null when held whole, "spans": [[start, end], ...],
"hold": bool, "reasons": [...]}`, spans in code points of the text that was given. A private span is *caught* when
every letter and digit of it lies in the answer's spans, or when the text is held: then a person decides. A text
without an answer counts as let out as it is.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.corpus.reading import readable
from tests.corpus.text import DIRECT, SENSITIVE

GOALS: dict[str, tuple[str, float]] = {
    "recall cpr": (">=", 0.99),
    "recall phone": (">=", 0.99),
    "recall mail": (">=", 0.99),
    "recall address": (">=", 0.99),
    "recall account": (">=", 0.99),
    "recall name_known": (">=", 1.0),
    "known persons": (">=", 1.0),
    "direct, per mention": (">=", 0.97),
    "direct, per person": (">=", 0.95),
    "flagged health": (">=", 0.95),
    "flagged union": (">=", 0.95),
    "flagged belief": (">=", 0.95),
    "flagged politics": (">=", 0.95),
    "kept easy": (">=", 0.98),
    "kept hard": (">=", 0.85),
    "harmless held": ("<=", 0.20),
    "leaks": ("<=", 0.0),
    "left behind": ("<=", 0.0),
}
"""What issue 3 asks for ("Figures to reach"). All are shares but those in `COUNTED`."""
COUNTED = ("leaks", "left behind")
NAMES = ("name_known", "name_unknown", "third_person")
CALLED = frozenset(
    ("mester", "kollegaen", "fabrikant", "monsieur", "grevinde", "organist", "psykolog", "dyrlæge",
     "grafiker", "pastor", "frisør", "professor", "frau")
)  # fmt: skip
"""What some authors marked together with the name, and may be told of somebody without it."""
_NAME_WORD = re.compile(r"[^\W\d_]{4,}")
Row = dict[str, Any]


@dataclass
class Count:
    """So many of so many."""

    hits: int = 0
    of: int = 0

    def add(self, hit: bool) -> None:
        self.hits += hit
        self.of += 1

    @property
    def share(self) -> float:
        return self.hits / self.of if self.of else float("nan")


@dataclass
class Score:
    """The figures by name. `recall` counts held texts as caught, `covered` does not. `missed` is for looking.

    `left` are the names that were spanned and of which a word still stands in what goes out; `half` those of which, in
    a held text's proposal, one word is gone and another stands.
    """

    shares: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    leaks: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    leaks_in_held: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    left: list[Row] = field(default_factory=list)
    half: list[Row] = field(default_factory=list)
    unanswered: int = 0
    missed: list[Row] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Every figure that there is a goal for."""
        return {
            **{name: count.share for name, count in self.shares.items()},
            "leaks": sum(self.leaks.values()),
            "left behind": len(self.left),
        }

    def reached(self) -> dict[str, bool]:
        """Each goal whose figure there is, and whether it is reached."""
        figures = self.figures()
        return {
            name: figures[name] >= goal if sign == ">=" else figures[name] <= goal
            for name, (sign, goal) in GOALS.items()
            if name in figures
        }


def score(texts: Iterable[Row], truths: Iterable[Row], answers: Iterable[Row]) -> Score:
    """All figures of the answers. Texts and truths are those of the corpus; answers may come in any order."""
    found = Score()
    given = {_key(row): row["text"] for row in texts}
    answered = {_key(row): row for row in answers}
    safe: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    for truth in truths:
        text = given[_key(truth)]
        answer = answered.get(_key(truth))
        found.unanswered += answer is None
        answer = answer or {"text": text, "spans": [], "hold": False}
        _score_text(found, text, truth, answer, safe)
    for (group, _person), caught in safe.items():
        found.shares[group].add(all(caught))
    return found


def _key(row: Row) -> tuple[str, str]:
    return row["doc"], row["field"]


def _score_text(
    found: Score, text: str, truth: Row, answer: Row, safe: defaultdict[tuple[str, str], list[bool]]
) -> None:
    held = is_held(answer)
    covered = {at for start, end in answer["spans"] for at in range(start, end)}
    for number, (start, end, label, person) in enumerate(truth["spans"]):
        if label in SENSITIVE:
            found.shares[f"flagged {label}"].add(held)
        else:
            _score_span(found, (text, start, end), label, truth["how"][number], covered, held)
        if label in DIRECT:
            caught = held or is_covered(text, start, end, covered)
            found.shares["direct, per mention"].add(caught)
            safe["direct, per person", person].append(caught)
            if label == "name_known":
                safe["known persons", person].append(caught)
        if not held and (label in SENSITIVE or not is_covered(text, start, end, covered)):
            found.missed.append({**truth, "label": label, "missed": text[start:end], "text": text})
    _score_keep(found, truth, answer, covered)
    _count_leaks(found, text, truth, answer)
    _count_left(found, text, truth, answer, covered)


def _score_span(
    found: Score, place: tuple[str, int, int], label: str, how: str, covered: set[int], held: bool
) -> None:
    inside = is_covered(*place, covered)
    found.shares[f"recall {label}"].add(held or inside)
    found.shares[f"covered {label}"].add(inside)
    if how != "plain":
        found.shares[f"hidden {how}"].add(held or inside)


def _score_keep(found: Score, truth: Row, answer: Row, covered: set[int]) -> None:
    """A look-alike is lost with a harmless text held whole, and not counted in a private one."""
    if answer["text"] is not None or truth["harmless"]:
        for start, end, difficulty in truth["keep"]:
            kept = answer["text"] is not None and covered.isdisjoint(range(start, end))
            found.shares[f"kept {difficulty}"].add(kept)
    if truth["harmless"]:
        found.shares["harmless held"].add(is_held(answer))
        found.shares["harmless changed"].add(bool(answer["spans"]) or answer["text"] is None)


def _count_leaks(found: Score, text: str, truth: Row, answer: Row) -> None:
    """A value leaks where the masked text shows it more often than the harmless rest of the text did."""
    if answer["text"] is None:
        return
    rest = without(text, [(start, end) for start, end, *_label in truth["spans"]])
    into = found.leaks_in_held if answer["hold"] else found.leaks
    seen = {(value, span[2]) for value, span in zip(truth["values"], truth["spans"], strict=True)}
    for value, label in sorted(seen):
        if readable(value, label, answer["text"]) > readable(value, label, rest):
            into[label] += 1


def _count_left(found: Score, text: str, truth: Row, answer: Row, covered: set[int]) -> None:
    """A word of a spanned name, in any inflection, is left behind where what goes out shows it more often than the rest
    of the text did. What was not spanned is a miss, and counted there.
    """
    if answer["text"] is None:
        return
    caught = [span for span in truth["spans"] if is_covered(text, span[0], span[1], covered)]
    rest = without(text, [(start, end) for start, end, *_label in caught])
    for start, end, label, _person in caught:
        words = name_words(text[start:end]) if label in NAMES else ()
        left = [word for word in words if _shown(word, answer["text"]) > _shown(word, rest)]
        row = {**truth, "label": label, "left": left, "text": text, "shown": answer["text"]}
        if left and not is_held(answer):
            found.left.append(row)
        elif left and len(left) < len(words):
            found.half.append(row)


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, four letters or more; those in small letters only where all are."""
    words = dict.fromkeys(word for word in _NAME_WORD.findall(name) if word.casefold() not in CALLED)
    capital = [word for word in words if word[0].isupper()]
    return tuple(capital or words)


def _shown(word: str, text: str) -> int:
    """How many times a word stands in a text, with an -s or without the one it has."""
    bare = word[:-1] if word[-1] in "sS" and len(word) > 4 else word
    return max(readable(each, "name_known", text) for each in {word, bare})


def is_held(answer: Row) -> bool:
    return bool(answer["hold"]) or answer["text"] is None


def is_covered(text: str, start: int, end: int, covered: set[int]) -> bool:
    """Whether all letters and digits of the span are."""
    return all(at in covered for at in range(start, end) if text[at].isalnum())


def without(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with a box for each span."""
    at, parts = 0, []
    for start, end in sorted(spans):
        parts.append(text[at:start])
        at = max(at, end)
    return "▯".join([*parts, text[at:]])


# the command


def table(found: Score) -> str:
    """The figures for people: those with a goal first."""
    figures, reached = found.figures(), found.reached()
    lines = [f"{'figure':<26}{'is':>8}{'goal':>9}       of"]
    for name, (sign, goal) in GOALS.items():
        if name in figures:
            shown = f"{figures[name]:.0f}" if name in COUNTED else f"{figures[name]:.3f}"
            of = str(found.shares[name].of) if name in found.shares else ""
            lines.append(
                f"{name:<26}{shown:>8}{sign:>4}{goal:>5.2f}  {'ok' if reached[name] else 'NO':<4}{of:>5}"
            )
    lines.append("")
    for name in sorted(set(found.shares) - set(GOALS)):
        lines.append(f"{name:<26}{found.shares[name].share:>8.3f}{'':>15}{found.shares[name].of:>5}")
    lines.append("")
    lines.append(f"leaks by label, in texts not held: {dict(found.leaks)}")
    lines.append(f"leaks by label, in texts held with a proposal: {dict(found.leaks_in_held)}")
    lines.append(f"names of which, in texts held with a proposal, half is left: {len(found.half)}")
    lines.append(f"texts without an answer: {found.unanswered}")
    return "\n".join(lines) + "\n"


def as_json(found: Score) -> dict[str, Any]:
    return {
        "shares": {
            name: {"share": count.share, "hits": count.hits, "of": count.of}
            for name, count in sorted(found.shares.items())
        },
        "leaks": dict(found.leaks),
        "leaks_in_held": dict(found.leaks_in_held),
        "left_behind": len(found.left),
        "half_left_in_held": len(found.half),
        "unanswered": found.unanswered,
        "goals": {name: [sign, goal] for name, (sign, goal) in GOALS.items()},
        "reached": found.reached(),
    }


def read_lines(file: Path) -> list[Row]:
    with file.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def main(arguments: list[str]) -> int:
    """0 when every goal is reached, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="tests.corpus.score", description=__doc__)
    parser.add_argument("--truth", type=Path, required=True)
    parser.add_argument("--answers", type=Path, required=True)
    parser.add_argument("--texts", type=Path, help="default: texts.jsonl beside the truth")
    parser.add_argument("--json", action="store_true")
    parser.add_argument(
        "--missed", type=Path, help="write every miss here, to look at (dev half only, please)"
    )
    options = parser.parse_args(arguments)
    texts = read_lines(options.texts or options.truth.with_name("texts.jsonl"))
    found = score(texts, read_lines(options.truth), read_lines(options.answers))
    if options.missed:
        with options.missed.open("w", encoding="utf-8", newline="\n") as out:
            out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in found.missed)
    if options.json:
        sys.stdout.write(json.dumps(as_json(found), ensure_ascii=False, indent=1) + "\n")
    else:
        sys.stdout.write(table(found))
    return 0 if all(found.reached().values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
