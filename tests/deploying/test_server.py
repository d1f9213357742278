"""Out to a real sshd, with connections that are cut, servers that are strangers, and folders that are not there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from synlig.deploying import DeployError, Server, deploy
from synlig.deploying.server import COMING
from synlig.release import Store
from tests.deploying.releases import HEAVY, add, files_in, remove, shown
from tests.deploying.servers import Sshd, Wire, account, free_port, know, ssh_server, until


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sshd]:
    with ssh_server(tmp_path_factory.mktemp("ssh") / "server") as started:
        yield started


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "output"


@pytest.fixture
def www(server: Sshd, tmp_path: Path) -> Path:
    """A folder of this test's own at the server."""
    folder = tmp_path / "www"
    folder.mkdir()
    return folder


def put(output: Path, www: Path, server: Sshd, port: int | None = None) -> list[str]:
    """Deploy; gives what was told of the way."""
    steps: list[str] = []

    def told(what: str, _done: int = 0, _of: int | None = None) -> None:
        steps.append(what)

    target = Server(account(), str(www), port or server.port, server.config, silence=10)
    with Store(output) as store:
        deploy(store, target, told)
    return steps


def test_what_was_built_is_what_visitors_see(output: Path, www: Path, server: Sshd) -> None:
    release = add(output, "one")

    put(output, www, server)

    assert shown(www) == "one"
    assert os.readlink(www / "current") == f"releases/{release.id}"
    assert files_in(www) == [release.id, "releases"]


def test_the_next_one_takes_its_place_and_shares_what_is_the_same(
    output: Path, www: Path, server: Sshd
) -> None:
    add(output, "one")
    put(output, www, server)
    add(output, "two", 1)

    put(output, www, server)

    assert shown(www) == "two"
    assert (www / "current" / "always.html").stat().st_nlink == 2
    assert (www / "current" / "index.html").stat().st_nlink == 1


def test_a_site_that_is_there_is_not_sent_again(output: Path, www: Path, server: Sshd) -> None:
    add(output, "one")
    put(output, www, server)

    steps = put(output, www, server)

    assert "Sender til webserveren" not in steps
    assert shown(www) == "one"


def test_the_way_back_is_a_switch_alone(output: Path, www: Path, server: Sshd) -> None:
    for number, text in enumerate(("one", "two")):
        add(output, text, number)
        put(output, www, server)
    with Store(output) as store:
        store.rollback()

    steps = put(output, www, server)

    assert shown(www) == "one"
    assert "Sender til webserveren" not in steps


def test_what_is_gone_here_goes_there(output: Path, www: Path, server: Sshd) -> None:
    first = add(output, "somebody")
    put(output, www, server)
    second = add(output, "nobody", 1)
    remove(output, first)

    put(output, www, server)

    assert files_in(www) == [second.id, "releases"]


def test_what_is_not_ours_stays(output: Path, www: Path, server: Sshd) -> None:
    add(output, "one")
    (www / "releases" / "mine").mkdir(parents=True)
    (www / "notes.txt").write_text("x", encoding="utf-8", newline="\n")

    put(output, www, server)

    assert (www / "releases" / "mine").is_dir()
    assert (www / "notes.txt").exists()


def test_a_site_that_was_damaged_there_is_mended(output: Path, www: Path, server: Sshd) -> None:
    add(output, "one")
    put(output, www, server)
    (www / "current" / "index.html").write_text("broken into", encoding="utf-8", newline="\n")
    (www / "current" / "evil.html").write_text("more", encoding="utf-8", newline="\n")

    put(output, www, server)

    assert shown(www) == "one"
    assert not (www / "current" / "evil.html").exists()


@pytest.mark.parametrize("most", [5_000, 250_000], ids=lambda most: f"{most} bytes")
def test_a_connection_cut_half_way_leaves_the_old_site_and_the_next_try_goes_on(
    output: Path, www: Path, server: Sshd, most: int
) -> None:
    add(output, "one")
    put(output, www, server)
    release = add(output, "two", 1, heavy=HEAVY)
    wire = Wire(server.port, most)

    with pytest.raises(DeployError) as caught:
        put(output, www, server, wire.port)
    wire.close()
    during = shown(www)
    put(output, www, server)

    assert wire.cuts > 0
    assert caught.value.reason == "cut"
    assert "er ikke ændret" in str(caught.value)
    assert during == "one"
    assert shown(www) == "two"
    assert release.id in files_in(www)
    assert ".synlig-coming" not in files_in(www)


def test_a_site_arrives_through_a_wire_that_never_lets_the_whole_through(
    output: Path, www: Path, server: Sshd
) -> None:
    """What arrived before a cut is not sent again, or no number of tries would do."""
    add(output, "film", heavy=HEAVY)
    wire = Wire(server.port, HEAVY * 3 // 4)

    for _try in range(10):
        try:
            put(output, www, server, wire.port)
            break
        except DeployError:
            until(
                (www / COMING / "film.bin").exists
            )  # the far rsync lays it down when it sees that nobody is there
    wire.close()

    assert wire.cuts > 0
    assert shown(www) == "film"


def test_a_new_build_goes_on_from_what_the_cut_one_left(output: Path, www: Path, server: Sshd) -> None:
    add(output, "one", heavy=HEAVY)
    wire = Wire(server.port, HEAVY // 2)
    with pytest.raises(DeployError):
        put(output, www, server, wire.port)
    add(output, "two", 1)

    put(output, www, server)

    assert shown(www) == "two"
    assert not (www / "current" / "film.bin").exists()


def test_a_server_that_nobody_vouched_for_gets_nothing(output: Path, www: Path, server: Sshd) -> None:
    add(output, "one")
    know(server, (server.folder / "key.pub").read_text(encoding="ascii"))
    try:
        with pytest.raises(DeployError) as changed:
            put(output, www, server)
        (server.folder / "known_hosts").write_text("", encoding="ascii", newline="\n")
        with pytest.raises(DeployError) as unknown:
            put(output, www, server)
    finally:
        know(server, (server.folder / "host_key.pub").read_text(encoding="ascii"))

    assert (changed.value.reason, unknown.value.reason) == ("changed-host", "unknown-host")
    assert shown(www) is None


def test_a_key_that_the_server_does_not_take_is_told(output: Path, www: Path, server: Sshd) -> None:
    add(output, "one")
    keys = server.folder / "authorized_keys"
    taken = keys.read_bytes()
    keys.write_bytes(b"")
    try:
        with pytest.raises(DeployError) as caught:
            put(output, www, server)
    finally:
        keys.write_bytes(taken)

    assert caught.value.reason == "login"
    assert "authorized_keys" in str(caught.value)


def test_nobody_at_the_port_is_told(output: Path, www: Path, server: Sshd) -> None:
    add(output, "one")

    with pytest.raises(DeployError) as caught:
        put(output, www, server, free_port())

    assert caught.value.reason == "no-answer"


def test_a_folder_that_is_missing_is_not_made(output: Path, tmp_path: Path, server: Sshd) -> None:
    add(output, "one")

    with pytest.raises(DeployError) as caught:
        put(output, tmp_path / "misspelt", server)

    assert caught.value.reason == "no-folder"
    assert not (tmp_path / "misspelt").exists()


def test_a_site_somebody_else_put_there_is_not_written_over(output: Path, www: Path, server: Sshd) -> None:
    add(output, "one")
    (www / "current").mkdir()
    (www / "current" / "index.html").write_text("theirs", encoding="utf-8", newline="\n")

    with pytest.raises(DeployError) as caught:
        put(output, www, server)

    assert caught.value.reason == "not-ours"
    assert (www / "current" / "index.html").read_text(encoding="utf-8") == "theirs"


def test_nothing_is_sent_where_nothing_was_built(output: Path, www: Path, server: Sshd) -> None:
    with pytest.raises(DeployError) as caught:
        put(output, www, server)

    assert caught.value.reason == "nothing"
