"""What minutes tell of somebody's work: a new job, one that is lost, a leave.

Source: issue "The gate", "nobody's new job, illness, absence reason or membership is told"; that somebody in an
association of job-seekers has found work tells that they had none (GDPR art. 4(1)). The words are those
of lov om en aktiv beskæftigelsesindsats (words/SOURCES.md).
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig.gate.recognise.about import told_of_a_member
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.vocabulary import vocabulary


def find_new_jobs(text: Plain) -> Iterator[Span]:
    """Places that tell of a member's work; all in doubt."""
    yield from told_of_a_member(text, Kind.NEW_JOB, vocabulary("new_job"))
