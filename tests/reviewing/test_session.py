"""A review at a terminal: what is shown, asked and written down."""

from __future__ import annotations

import datetime
import io
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from synlig.gate import Waiting
from synlig.gate.mask import mask
from synlig.gate.recognise import Known, PeopleIndex
from synlig.lifecycle import one_at_a_time
from synlig.masking import Background, Masker
from synlig.reviewing import Pending, Session, pending_texts
from synlig.reviewing.pending import source_of
from tests.gate.invented import content, folder, member, minutes

ON = datetime.date(2026, 11, 22)
READER, AUTHOR = "zzzzzzzzzz", "k3v9q2m7xd"
KNOWN = Known(people=PeopleIndex(["Ragnhild Tofteskov"]))


def pending(tmp_path: Path, *texts: str) -> list[Pending]:
    return [
        Pending(
            f"content/private/{number}.yml",
            "tekst",
            text,
            AUTHOR,
            tmp_path / f"{number}.yml",
            mask(text, KNOWN),
        )
        for number, text in enumerate(texts)
    ]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "private").mkdir()
    return tmp_path


Answering = Callable[..., tuple[Session, io.StringIO]]


@pytest.fixture
def session(root: Path) -> Answering:
    def answering(
        *answers: str, reviewer: str = READER, edited: str | None = None
    ) -> tuple[Session, io.StringIO]:
        waiting = iter(answers)
        shown = io.StringIO()
        console = Console(file=shown, highlight=False, markup=False, soft_wrap=True)
        return Session(
            root, reviewer, ON, lambda _question: next(waiting), lambda _text: edited, console
        ), shown

    return answering


def test_a_proposal_is_approved_as_it_stands(tmp_path: Path, session: Answering) -> None:
    texts = pending(tmp_path, "Spørg Ragnhild.")
    reviewing, _shown = session("g")

    assert reviewing.review(texts) == 1
    assert "tekst: Spørg en kollega." in texts[0].approvals.read_text(encoding="utf-8")


def test_source_and_proposal_are_shown(tmp_path: Path, session: Answering) -> None:
    reviewing, shown = session("s")

    reviewing.review(pending(tmp_path, "Spørg Ragnhild."))

    assert "- Spørg Ragnhild.\n+ Spørg en kollega.\n" in shown.getvalue()


def test_a_changed_text_is_what_is_approved(tmp_path: Path, session: Answering) -> None:
    texts = pending(tmp_path, "Spørg Ragnhild.")
    reviewing, _shown = session("r", "g", edited="Spørg på lageret.")

    reviewing.review(texts)

    assert "tekst: Spørg på lageret." in texts[0].approvals.read_text(encoding="utf-8")


def test_a_text_held_whole_is_approved_only_as_changed(tmp_path: Path, session: Answering) -> None:
    texts = pending(tmp_path, "Jeg blev sygemeldt.")
    reviewing, _shown = session("g", "s")

    assert reviewing.review(texts) == 0
    assert not texts[0].approvals.exists()


def test_stop_leaves_the_rest(tmp_path: Path, session: Answering) -> None:
    reviewing, _shown = session("s", "q")

    assert reviewing.review(pending(tmp_path, "En.", "To.", "Tre.")) == 0


def test_the_author_is_told_and_nothing_is_written(tmp_path: Path, session: Answering) -> None:
    texts = pending(tmp_path, "Jeg kan køre truck.")
    reviewing, shown = session("g", reviewer=AUTHOR)

    assert reviewing.review(texts) == 0
    assert "kan ikke selv godkende" in shown.getvalue()
    assert not texts[0].approvals.exists()


def test_in_bulk_only_texts_without_findings_go_and_only_after_a_yes(
    tmp_path: Path, session: Answering
) -> None:
    texts = pending(tmp_path, "Jeg kan køre truck.", "Spørg Ragnhild.", "Jeg var på Xylbertum.")
    no, _shown = session("n")
    yes, _also = session("j")

    assert no.approve_clean(texts) == 0
    assert yes.approve_clean(texts) == 1
    assert [text.approvals.exists() for text in texts] == [True, False, False]


def test_in_bulk_without_a_terminal_nobody_is_asked_and_what_was_approved_is_told(
    tmp_path: Path, session: Answering
) -> None:
    texts = pending(tmp_path, "Jeg kan køre truck.", "Spørg Ragnhild.", "Jeg var på Xylbertum.")
    by_himself, shown = session()

    assert by_himself.approve_clean(texts, unasked=True) == 1
    assert [text.approvals.exists() for text in texts] == [True, False, False]
    said = shown.getvalue()
    assert f"{texts[0].path}  {texts[0].field}\n" in said
    assert texts[0].source not in said


def test_what_waits_is_found_with_its_source_and_author() -> None:
    one = folder(own=member(tekst="Spørg Ragnhild."))
    masker = Masker({one.id: Background("Ragnhild Tofteskov", (), ())})

    (text,) = pending_texts(content(one), [Waiting(one.document.path, "tekst")], masker)

    assert (text.source, text.author, text.masked.text) == ("Spørg Ragnhild.", one.id, "Spørg en kollega.")
    assert text.approvals == Path("content/private/members/k3v9q2m7xd/godkendelser.yml")


def test_a_field_is_found_by_the_name_that_approvals_use() -> None:
    own = minutes(
        punkter=[{"nr": "3", "titel": "Budget", "opgaver": [{"hvad": "Ringe", "rolle": "kasserer"}]}]
    )

    assert source_of(own, "punkter.3.titel") == "Budget"
    assert source_of(own, "punkter.3.opgaver.1.hvad") == "Ringe"
    assert source_of(member(), "kompetencer.1.eksempel") == "Fik svindet ned på en procent."


def test_an_approval_waits_while_another_command_writes_in_the_content(
    root: Path, session: Answering
) -> None:
    texts = pending(root, "Kan alt.")
    reviewing, _shown = session("g")
    thread = threading.Thread(target=reviewing.review, args=(texts,))

    with one_at_a_time(root):
        thread.start()
        thread.join(0.3)
        assert thread.is_alive()
        assert not texts[0].approvals.exists()
    thread.join()

    assert texts[0].approvals.exists()
