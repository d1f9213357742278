"""Out to a folder, on a disk with links and on one without."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from synlig.deploying import DeployError, FolderTarget, deploy
from synlig.release import DamagedReleaseError, Store
from tests.deploying.releases import add, files_in, remove, shown, silent
from tests.release.conftest import refuse_links


@pytest.fixture(params=["link", "copy"])
def www(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if request.param == "copy":
        monkeypatch.setattr(os, "symlink", refuse_links)
    elif os.name == "nt":
        pytest.skip("Windows always copies")
    folder = tmp_path / "www"
    folder.mkdir()
    return folder


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "output"


def put(output: Path, www: Path) -> None:
    with Store(output) as store:
        deploy(store, FolderTarget(www), silent)


def releases_in(www: Path) -> list[str]:
    return [name for name in files_in(www) if name[0].isdigit() and "." not in name]


def test_what_was_built_is_what_visitors_see(output: Path, www: Path) -> None:
    release = add(output, "one")

    put(output, www)

    assert shown(www) == "one"
    assert releases_in(www) == [release.id]


def test_nothing_of_it_but_the_pages_and_their_list_goes_there(output: Path, www: Path) -> None:
    release = add(output, "one")

    put(output, www)

    assert sorted(path.name for path in (www / "releases").iterdir()) == [
        release.id,
        f"{release.id}.manifest.json",
    ]


def test_the_way_back_needs_no_copy(output: Path, www: Path) -> None:
    for number, text in enumerate(("one", "two")):
        add(output, text, number)
        put(output, www)
    with Store(output) as store:
        store.rollback()

    put(output, www)

    assert shown(www) == "one"
    assert len(releases_in(www)) == 2


def test_what_is_gone_here_goes_there(output: Path, www: Path) -> None:
    first = add(output, "somebody")
    put(output, www)
    second = add(output, "nobody", 1)
    remove(output, first)

    put(output, www)

    assert releases_in(www) == [second.id]


def test_what_is_damaged_here_is_not_sent(output: Path, www: Path) -> None:
    add(output, "one")
    put(output, www)
    release = add(output, "two", 1)
    (release.folder / "index.html").write_text("broken into", encoding="utf-8", newline="\n")

    with pytest.raises(DamagedReleaseError):
        put(output, www)

    assert shown(www) == "one"


def test_what_is_damaged_there_is_sent_again(output: Path, www: Path) -> None:
    add(output, "one")
    put(output, www)
    release = add(output, "two", 1)
    put(output, www)
    add(output, "three", 2)
    put(output, www)
    (www / "releases" / release.id / "index.html").write_text("broken into", encoding="utf-8", newline="\n")
    with Store(output) as store:
        store.rollback(release.id)

    put(output, www)

    assert shown(www) == "two"


def test_a_disk_that_is_not_there_is_not_made(output: Path, tmp_path: Path) -> None:
    add(output, "one")

    with pytest.raises(DeployError) as caught:
        put(output, tmp_path / "unmounted")

    assert caught.value.reason == "no-folder"
    assert not (tmp_path / "unmounted").exists()


def test_a_disk_that_cannot_be_written_leaves_the_old_site(
    output: Path, www: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(output, "one")
    put(output, www)
    add(output, "two", 1)

    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("synlig.release.store.shutil.copytree", full)
    with pytest.raises(DeployError) as caught:
        put(output, www)

    assert "er ikke ændret" in str(caught.value)
    assert shown(www) == "one"
