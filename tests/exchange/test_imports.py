"""What another network sends is taken as it is, or refused with a reason; nothing of it is believed unseen."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from synlig.edition import Exchanged
from synlig.errors import Problems
from synlig.exchange import LARGEST, Body, RefusedError, Seen, make_keys, open_sealed, read_imports
from tests.exchange.invented import (
    MADE,
    NUMBER,
    OTHER,
    OURS,
    TRUST,
    exchanged,
    imported,
    neighbour,
    refusals,
    sealed,
)


def test_an_edition_in_order_is_taken_whole(tmp_path: Path) -> None:
    assert refusals(tmp_path, sealed()) == []
    assert json.loads(imported().body.model_dump_json()) == exchanged()


def test_the_same_edition_has_the_same_bytes() -> None:
    assert sealed() == sealed()


def test_the_schema_that_is_published_is_the_one_that_is_read() -> None:
    """What the gate lets out and what it takes in have the same fields, and the same may be missing."""

    def shape(schema: dict[str, Any]) -> dict[str, tuple[set[str], set[str]]]:
        named = {**schema["$defs"], "top": schema}
        same = {"Body": "Exchanged"}
        parts = {
            "ImportedProfile": "Profile",
            "ImportedCompetence": "ProvenCompetence",
            "ImportedJob": "ExperienceLine",
        }
        parts |= {"ImportedLanguage": "SpokenLanguage", "ImportedSheet": "ProductSheet"} | same
        return {
            parts.get(name, name): (set(part["properties"]), set(part["required"]))
            for name, part in named.items()
        }

    assert shape(Body.model_json_schema()) == shape(Exchanged.model_json_schema())


def _flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def _in_body(old: bytes, new: bytes) -> bytes:
    data = sealed()
    assert data.count(old) == 1
    return data.replace(old, new)


TAMPERED, UNKNOWN, BROKEN = "Underskriften passer ikke", "ikke kender", "ikke en udgave"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(lambda: _in_body(b"lagerstyring", b"lagerstyrinG"), TAMPERED, id="a letter of the body"),
        pytest.param(lambda: sealed() + b" ", TAMPERED, id="something added at the end"),
        pytest.param(lambda: sealed()[:-1], TAMPERED, id="cut short"),
        pytest.param(lambda: _in_body(b'"serial":7', b'"serial":8'), TAMPERED, id="a newer serial"),
        pytest.param(lambda: _in_body(b"2026-12-20", b"2026-12-24"), TAMPERED, id="a longer life"),
        pytest.param(lambda: sealed(keys=make_keys()), TAMPERED, id="signed by somebody else"),
        pytest.param(lambda: sealed(network="fremmede"), UNKNOWN, id="a network nobody knows"),
        pytest.param(lambda: b"", BROKEN, id="nothing"),
        pytest.param(lambda: b"PK\x03\x04" + b"0" * 500, BROKEN, id="a zip"),
        pytest.param(lambda: b"[" * 100_000, BROKEN, id="only brackets"),
        pytest.param(
            lambda: sealed().replace(b"synlig-udgave 1", b"synlig-udgave 0"), "ældre Synlig", id="outdated"
        ),
        pytest.param(
            lambda: sealed().replace(b"synlig-udgave 1", b"synlig-udgave 2"),
            "nyere Synlig",
            id="from the future",
        ),
        pytest.param(lambda: b"x" * (LARGEST + 1), "større end 20 MB", id="too large"),
        pytest.param(
            lambda: sealed(expires=MADE + datetime.timedelta(days=36)), "gælder for længe", id="lives 36 days"
        ),
        pytest.param(
            lambda: sealed(expires=MADE - datetime.timedelta(days=1)), "gælder for længe", id="dead when made"
        ),
        pytest.param(
            lambda: sealed(exchanged(network="andre")), "et andet netværk", id="says another name inside"
        ),
        pytest.param(
            lambda: sealed(exchanged(policy="strict")), "reglen strict", id="promised more than we keep"
        ),
        pytest.param(lambda: sealed(exchanged(k=7)), "mindst 7 ligner", id="promised a larger k"),
    ],
)
def test_a_file_that_is_not_in_order_is_refused(data: Callable[[], bytes], why: str, tmp_path: Path) -> None:
    found = refusals(tmp_path, data())

    assert len(found) == 1
    assert why in found[0]


def test_it_may_live_35_days(tmp_path: Path) -> None:
    assert refusals(tmp_path, sealed(expires=MADE + datetime.timedelta(days=35))) == []


def test_no_byte_can_be_changed() -> None:
    """Not of the signature or the manifest either: a changed file is never taken, whatever the reason given."""
    data = sealed()

    for at in range(len(data)):
        with pytest.raises(RefusedError):
            open_sealed(_flipped(data, at), TRUST.public_keys, "os", OURS)


@pytest.mark.parametrize(
    ("changed", "field", "why"),
    [
        pytest.param({"number": "K7QX-2M4P-J"}, "profiles[1].number", "kontroltegn", id="check symbol"),
        pytest.param(
            {"occupation": "9999"}, "profiles[1].occupation", "klassifikationer", id="no such trade"
        ),
        pytest.param({"area": "Aalborg"}, "profiles[1].area", "klassifikationer", id="an area in words"),
        pytest.param({"experience": "30 år"}, "profiles[1].experience", "klassifikationer", id="years"),
        pytest.param({"education": "G3-1"}, "profiles[1].education", "klassifikationer", id="no such group"),
        pytest.param({"confirmed": "2026-09-14"}, "profiles[1].confirmed", "Måneden", id="a whole date"),
        pytest.param(
            {"sectors": ["52.10"]}, "profiles[1].sectors[1]", "klassifikationer", id="too fine a sector"
        ),
        pytest.param({"name": "Ragnhild"}, "profiles[1]", "formatet", id="a field of their own"),
        pytest.param({"headline": 7}, "profiles[1].headline", "formatet", id="a number for a text"),
        pytest.param({"headline": "x" * 201}, "profiles[1].headline", "formatet", id="a headline of 201"),
        pytest.param({"text": ""}, "profiles[1].text", "formatet", id="an empty text"),
        pytest.param(
            {"leadership": "boss"}, "profiles[1].leadership", "klassifikationer", id="no such scale"
        ),
    ],
)
def test_a_value_that_the_format_does_not_know_refuses_the_edition(
    changed: dict[str, Any], field: str, why: str, tmp_path: Path
) -> None:
    body = exchanged()
    body["profiles"][0] |= changed

    found = refusals(tmp_path, sealed(body))

    assert len(found) == 1
    assert found[0].startswith(f"{field} ")
    assert why in found[0]


def test_all_that_is_wrong_is_told_at_once_but_not_a_thousand_times(tmp_path: Path) -> None:
    body = exchanged(*(neighbour() for _each in range(30)))
    for profile in body["profiles"]:
        profile["area"] = "x"

    found = refusals(tmp_path, sealed(body))

    assert len(found) == 21
    assert "10 fejl mere" in " ".join(found)


def test_a_file_for_others_is_not_for_us(tmp_path: Path) -> None:
    elsewhere = make_keys()

    assert refusals(tmp_path, sealed(recipients={"os": OURS.recipient})) == []
    assert "kan ikke låses op" in refusals(tmp_path, sealed(recipients={"andre": elsewhere.recipient}))[0]


def test_a_file_for_others_passed_on_to_us_is_not_for_us(tmp_path: Path) -> None:
    """Somebody who could open it encrypts what they read to us: the manifest still says whom it was for."""
    passed_on = sealed(recipients={"andre": OURS.recipient})

    assert "ikke til jeres forening" in refusals(tmp_path, passed_on)[0]


def test_an_encrypted_file_needs_our_keys(tmp_path: Path) -> None:
    without = dataclasses.replace(TRUST, keys=None)

    assert "ingen nøgle" in refusals(tmp_path, sealed(recipients={"os": OURS.recipient}), without)[0]


# what lies where builds look


def told(folder: Path, data: bytes, seen: Seen, numbers: frozenset[str] = frozenset()) -> list[str]:
    (folder / "naboerne.synlig").write_bytes(data)
    problems = Problems()
    read_imports(folder, "imports", TRUST, seen, numbers, problems)
    return [found.wrong for found in problems]


def seen(data: bytes, serial: int = 7) -> Seen:
    return Seen().with_received("naboerne", serial, hashlib.sha256(data).hexdigest(), ())


def test_what_the_command_put_there_is_read(tmp_path: Path) -> None:
    assert told(tmp_path, sealed(), seen(sealed())) == []


@pytest.mark.parametrize("data", [sealed(), b"noget andet"])
def test_a_file_that_is_no_networks_is_not_called_by_its_name(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "Gerda Tangmose.synlig").write_bytes(data)
    problems = Problems()

    read_imports(tmp_path, "imports", TRUST, seen(sealed()), frozenset(), problems)

    assert [found.path for found in problems] == ["imports"]


def test_an_older_edition_than_the_last_is_a_replay(tmp_path: Path) -> None:
    found = told(tmp_path, sealed(serial=6), seen(sealed()))

    assert [wrong for wrong in found if "ældre end en" in wrong] == found != []


@pytest.mark.parametrize("known", [Seen(), seen(sealed(serial=6), 6), seen(sealed(exchanged(k=5)))])
def test_a_file_put_there_by_hand_is_refused(known: Seen, tmp_path: Path) -> None:
    assert "håndkraft" in told(tmp_path, sealed(), known)[0]


@pytest.mark.parametrize(
    ("body", "own"),
    [
        pytest.param(exchanged(neighbour(), neighbour()), frozenset(), id="two of theirs"),
        pytest.param(exchanged(), frozenset({NUMBER}), id="one of ours, dead or alive"),
        pytest.param(exchanged(tombstones=[NUMBER]), frozenset(), id="one that they say is dead"),
    ],
)
def test_a_number_leads_to_one_person(body: dict[str, Any], own: frozenset[str], tmp_path: Path) -> None:
    data = sealed(body)

    found = told(tmp_path, data, seen(data), own)

    assert len(found) == 1
    assert NUMBER in found[0]
    assert OTHER not in found[0]


def test_no_message_repeats_a_text(tmp_path: Path) -> None:
    body = exchanged(neighbour(text="Ring til Ragnhild"))
    body["profiles"][0]["area"] = "Opfundsvej 12"

    found = " ".join(refusals(tmp_path, sealed(body)))

    assert found
    assert "Ragnhild" not in found
    assert "Opfundsvej" not in found
