"""Store: whatever stops a run, and in whatever order runs come, the release that is out is whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synlig.release import Store, UnknownReleaseError
from tests.release.conftest import NOON, add, refuse_links, shown


class Crash(BaseException):
    """The power went: no `except` and no clean-up runs."""


@contextmanager
def crash_at(step: int) -> Iterator[list[str]]:
    """Every call that changes the disk counts; the one with the number, and all after it, do not happen."""
    calls: list[str] = []
    patch = pytest.MonkeyPatch()

    def counting(name: str, real: object) -> object:
        def call(*arguments: object, **options: object) -> object:
            calls.append(name)
            if len(calls) > step:
                raise Crash
            assert callable(real)
            return real(*arguments, **options)

        return call

    for name in ("replace", "fsync", "symlink", "unlink", "rmdir", "mkdir"):
        patch.setattr(os, name, counting(name, getattr(os, name)))
    try:
        yield calls
    finally:
        patch.undo()


def test_a_crash_at_any_step_leaves_the_old_site_or_the_new(output: Path) -> None:
    with Store(output) as store:
        add(store, "zero")
        add(store, "one", NOON + timedelta(hours=1))
    before = output.with_name("before")
    shutil.copytree(output, before, symlinks=True)
    seen: set[str | None] = set()

    calls: list[str] = []
    for step in range(1000):
        shutil.rmtree(output)
        shutil.copytree(before, output, symlinks=True)
        try:
            with crash_at(step) as calls, Store(output) as store:
                add(store, "two", NOON + timedelta(hours=2))
                store.rollback()
                store.prune(1)
        except Crash:
            if (output / "current").is_symlink():
                assert shown(output) in {"one", "two"}
        with Store(output) as store:
            seen.add(shown(output))
            current = [release for release in store.releases() if release.is_current]
            assert (current[0].folder / "index.html").read_text(encoding="utf-8") == shown(output)
            assert not list(output.rglob(".synlig-*"))
        if len(calls) <= step:
            break
    else:
        pytest.fail("the run never ended")

    assert step > 20
    assert seen == {"one", "two"}


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(0, 3)),
        st.tuples(st.just("rollback"), st.none()),
        st.tuples(st.just("rollback_to"), st.integers(0, 5)),
        st.tuples(st.just("prune"), st.integers(0, 3)),
    ),
    max_size=12,
)


@pytest.mark.parametrize("links", [True, False])
@settings(max_examples=40, deadline=None)
@given(steps=STEPS)
def test_any_sequence_of_steps_keeps_the_current_release_whole(
    links: bool, steps: list[tuple[str, int | None]]
) -> None:
    folder = Path(tempfile.mkdtemp())
    patch = pytest.MonkeyPatch()
    if not links:
        patch.setattr(os, "symlink", refuse_links)
    try:
        with Store(folder / "output") as store:
            expected: str | None = None
            for name, number in steps:
                expected = _take_step(store, name, number, expected)
                assert shown(folder / "output") == expected
                current = [release for release in store.releases() if release.is_current]
                assert len(current) == (0 if expected is None else 1)
    finally:
        patch.undo()
        shutil.rmtree(folder)


def _take_step(store: Store, name: str, number: int | None, expected: str | None) -> str | None:
    """Take the step, and give the text that should be out after it."""
    releases = store.releases()
    if name == "add":
        add(store, f"text {number}", NOON + timedelta(seconds=len(releases) // 2))
        return f"text {number}"
    if name == "prune":
        assert number is not None
        store.prune(number)
        return expected
    wanted = releases[number % len(releases)].id if number is not None and releases else None
    try:
        release = store.rollback(wanted)
    except UnknownReleaseError:
        return expected
    return (release.folder / "index.html").read_text(encoding="utf-8")
