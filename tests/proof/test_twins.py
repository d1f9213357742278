"""Non-interference: what is private changes nothing, not a byte, an order, a name of a file or a time (design.md 5.1).

The law at two levels: the gate's documents, and whole builds in processes of their own. `--hypothesis-profile=long`
tries a thousand pairs at the gate and two dozen whole builds.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.building.runs import everything_in, run
from tests.proof.letting import read
from tests.proof.twins import MEMBERS, Common, write_twin

AT_THE_GATE = settings.default.max_examples // 5
WHOLE = max(2, settings.default.max_examples // 200)

seeds = st.integers(0, 2**32)
commons = st.builds(Common, seeds, st.sampled_from(["informed", "strict"]), st.sampled_from([2, 3]))
HERE = {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONHASHSEED": "1"}
THERE = {"TZ": "America/Lima", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"}


@pytest.mark.parametrize("policy", ["informed", "strict"])
def test_twins_have_something_to_say(policy: str, tmp_path: Path) -> None:
    counts = read(write_twin(Common(3, policy), tmp_path / "twin", 1)).publish().counts

    assert (counts.published, counts.minutes_published, counts.texts_waiting) == (MEMBERS, 2, 0)


@settings(max_examples=AT_THE_GATE)
@given(commons, seeds, seeds)
def test_twins_give_the_same_documents(common: Common, one: int, other: int) -> None:
    with TemporaryDirectory() as place:
        first = read(write_twin(common, Path(place) / "one", one))
        second = read(write_twin(common, Path(place) / "other", other))

    assert first.documents() == second.documents()


@settings(max_examples=WHOLE)
@given(commons, seeds, seeds)
def test_twins_give_the_same_site(common: Common, one: int, other: int) -> None:
    with TemporaryDirectory() as place:
        first = build(write_twin(common, Path(place) / "one", one), HERE)
        second = build(write_twin(common, Path(place) / "deeper" / "other", other), THERE)

    assert first == second


def build(settings_file: Path, environment: dict[str, str]) -> dict[str, tuple[str, float]]:
    """Everything that a build serves: hashes and times by path."""
    output = settings_file.parent / "output"
    done = run("--site", settings_file, "--output", output, **environment)
    assert done.code == 0, done.err
    return everything_in((output / "current").resolve())
