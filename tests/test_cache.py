"""The cache gives what was made, and never something damaged."""

from pathlib import Path

from synlig.cache import ByteCache


def test_bytes_are_made_once(tmp_path: Path) -> None:
    cache = ByteCache(tmp_path / "cache")
    made = []

    def make() -> bytes:
        made.append(1)
        return b"indhold"

    assert [cache("en", make), cache("en", make)] == [b"indhold", b"indhold"]
    assert len(made) == 1


def test_a_damaged_entry_is_made_anew(tmp_path: Path) -> None:
    cache = ByteCache(tmp_path)
    cache("en", lambda: b"indhold")
    (entry,) = tmp_path.iterdir()
    entry.write_bytes(entry.read_bytes()[:-1])

    assert cache("en", lambda: b"indhold") == b"indhold"
