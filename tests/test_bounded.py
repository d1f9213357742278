"""What runs in a child answers in time, or is ended; and hostile texts stop nobody."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest

from synlig.bounded import Bounded, Failed, Stopped, _no_program
from synlig.gate.mask import Masked
from synlig.masking import Asked, BoundedMasker
from tests.building.runs import ROOT
from tests.tools import limited_memory

LONGEST = 600
"""Seconds: what is not ended goes on for ever. How long an answer takes depends on what else the machine does."""


def make() -> Callable[[str], str]:
    return answer


def answer(question: str) -> str:
    match question:
        case "for ever":
            while True:
                time.sleep(1)
        case "a regular expression":  # which Python itself cannot interrupt
            return str(re.match(r"(a+)+$", "a" * 60 + "b"))
        case "memory":
            return str(len(bytearray(8 << 30)))
        case "a mistake":
            raise ValueError(question)
        case "the end":
            sys.exit(3)
        case _:
            return question[::-1]


def make_nothing() -> Callable[[str], str]:
    raise ValueError("Ragnhild Opfunden")


def make_no_end() -> Callable[[str], str]:
    sys.exit(3)


@pytest.mark.parametrize("question", ["for ever", "a regular expression", "memory", "a mistake", "the end"])
def test_what_does_not_answer_is_stopped_and_the_next_is_answered(question: str) -> None:
    if question == "memory":
        limited_memory()
    ask = Bounded(make, seconds=0.5)
    assert ask("olleh") == "hello"
    began = time.monotonic()

    with pytest.raises(Stopped) as stopped:
        ask(question)

    assert isinstance(stopped.value, Failed) == (question in ("memory", "a mistake"))
    assert time.monotonic() - began < LONGEST
    assert question not in repr(stopped.value)
    assert ask("nej") == "jen"
    ask.stop()


@pytest.mark.parametrize(("maker", "why"), [(make_nothing, Failed), (make_no_end, Stopped)])
def test_a_function_that_cannot_be_made_is_no_answer_and_says_nothing(
    maker: Callable[[], Callable[[str], str]], why: type[Stopped], capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Stopped) as stopped:
        Bounded(maker)("x")

    assert type(stopped.value) is why
    assert capfd.readouterr() == ("", "")


N = 20_000
HOSTILE = {
    "200 kB": "Søren " * 35_000,
    "brackets": "[" * N,
    "digits": "7" * N,
    "only combining marks": "\u0301" * N,
    "a letter with many marks": ("a" + "\u0301" * 50) * 392,
    "zero-width characters": "\u200b" * N,
    "nested quotes": "»\"'" * 6_666,
    "a long word": "a" * N,
    "a long word in capitals": "A" * N,
    "many hyphens": "a-" * (N // 2),
    "ligatures": "\ufdfa" * N,
    "right-to-left marks": "\u202e\u200f" * (N // 2),
    "lone surrogates": "\ud800" * N,
    "NULs": "\0" * N,
    "line breaks": " \n" * (N // 2),
    "half mail addresses": "a.a@" * (N // 4),
    "half markers": "{person: " * 2_222,
    "half tags": "<a " * 6_666,
    "emoji": "\U0001f468\u200d" * (N // 2),
}


def test_hostile_texts_are_answered_in_time_by_the_mask_command(tmp_path: Path) -> None:
    asked = [
        json.dumps({"doc": "x", "field": key, "kind": "profile", "text": text})
        for key, text in HOSTILE.items()
    ]
    asked.append(json.dumps({"doc": "x", "field": "real", "kind": "profile", "text": "Kan føre regnskab."}))

    done = subprocess.run(
        [sys.executable, str(ROOT / "build.py"), "mask", "--no-setup", "--content", str(tmp_path)],
        input="\n".join(asked), capture_output=True, encoding="utf-8", cwd=tmp_path,
        timeout=LONGEST,
    )  # fmt: skip

    answers = {row["field"]: row for row in map(json.loads, done.stdout.splitlines())}
    assert answers.keys() == HOSTILE.keys() | {"real"}
    assert done.returncode == 0
    assert answers["real"]["text"] == "Kan føre regnskab."
    assert answers["200 kB"]["hold"]
    assert answers["200 kB"]["text"] is None
    for name, row in answers.items():
        assert row["hold"] or row["text"] is not None, name
        assert not row["reasons"] or all(reason.endswith(".") for reason in row["reasons"])


def test_a_text_that_is_not_read_in_time_is_held_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with BoundedMasker(tmp_path) as masker:
        monkeypatch.setattr(masker._ask, "_seconds", 0.0)

        masked = masker.mask("x", "profile", "Kan føre regnskab.")

    assert (masked.text, masked.hold) == (None, True)
    assert masked.reasons == ("Teksten kan ikke læses til ende. Skriv den kortere eller enklere.",)


def test_a_mistake_of_ours_holds_the_text_and_says_whose_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with BoundedMasker(tmp_path) as masker:
        monkeypatch.setattr(masker, "_ask", Bounded(make_masker_that_fails))

        masked = masker.mask("x", "profile", "Kan føre regnskab.")

    assert (masked.text, masked.hold) == (None, True)
    assert masked.reasons == (
        "Programmet fejler på teksten. Lad et andet menneske læse den, og meld fejlen.",
    )


def make_masker_that_fails() -> Callable[[Asked], Masked]:
    return fail


def fail(asked: Asked) -> Masked:
    raise ValueError(asked)


def test_a_child_does_not_import_the_program_that_starts_it(tmp_path: Path) -> None:
    """`build.py` is half a second of imports, and each build starts a child."""
    program = tmp_path / "program.py"
    program.write_text(
        "print(__name__)\n"
        "from tests.test_bounded import make\n"
        "from synlig.bounded import Bounded\n"
        "if __name__ == '__main__':\n"
        "    ask = Bounded(make)\n"
        "    print(ask('olleh'))\n"
        "    ask.stop()\n",
        encoding="utf-8",
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    done = subprocess.run(
        [sys.executable, program], env=environment, capture_output=True, text=True, check=False
    )

    assert done.stdout.split() == ["__main__", "hello"], done.stderr


def test_two_who_start_a_child_at_once_leave_the_program_as_it_was() -> None:
    program, is_in, is_over = sys.modules["__main__"], Event(), Event()

    def other() -> None:
        with _no_program():
            is_in.set()
            is_over.wait(10)

    beside = Thread(target=other)
    with _no_program():
        beside.start()
        is_in.wait(0.2)
    is_over.set()
    beside.join()

    assert sys.modules["__main__"] is program
