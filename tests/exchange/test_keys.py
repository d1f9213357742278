"""Keys of a network: made once, read back, and for their owner's eyes."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from synlig.exchange import is_public_key, is_recipient, make_keys, read_keys, write_keys


def test_keys_come_back_as_they_were_made(tmp_path: Path) -> None:
    keys = make_keys()

    write_keys(tmp_path / "keys" / "noegler.txt", keys)

    assert read_keys(tmp_path / "keys" / "noegler.txt") == keys
    assert is_public_key(keys.public_key)
    assert is_recipient(keys.recipient)


@pytest.mark.skipif(os.name == "nt", reason="Windows asks the folder who may read a file")
def test_only_the_owner_may_read_them(tmp_path: Path) -> None:
    write_keys(tmp_path / "noegler.txt", make_keys())

    assert stat.S_IMODE((tmp_path / "noegler.txt").stat().st_mode) == 0o600


def test_keys_are_never_written_over(tmp_path: Path) -> None:
    write_keys(tmp_path / "noegler.txt", make_keys())

    with pytest.raises(FileExistsError):
        write_keys(tmp_path / "noegler.txt", make_keys())


def test_no_two_networks_get_the_same() -> None:
    assert len({make_keys().public_key for _each in range(5)}) == 5


def test_keys_do_not_show_themselves() -> None:
    keys = make_keys()

    assert keys.signing not in repr(keys)
    assert keys.age not in repr(keys)


@pytest.mark.parametrize("text", ["", "underskrift: x\nlås: y\n", "AGE-SECRET-KEY-1"])
def test_a_file_that_keygen_did_not_write_is_a_mistake(text: str, tmp_path: Path) -> None:
    (tmp_path / "noegler.txt").write_text(text, encoding="utf-8")

    with pytest.raises(ValueError, match="keygen") as caught:
        read_keys(tmp_path / "noegler.txt")

    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        pytest.param(make_keys().public_key, True, id="a key"),
        pytest.param(make_keys().public_key[:-4], False, id="too short"),
        pytest.param(make_keys().signing + "AAAA", False, id="too long"),
        pytest.param("ø" * 44, False, id="no base 64"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_public_key_is_32_bytes(text: str, is_one: bool) -> None:
    assert is_public_key(text) == is_one


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("age1", id="a beginning"),
        pytest.param(make_keys().age, id="the secret"),
        pytest.param(make_keys().recipient[:-1], id="one sign short"),
    ],
)
def test_what_is_no_recipient(text: str) -> None:
    assert not is_recipient(text)
