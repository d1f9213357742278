"""Receipt: what is written down about a release."""

from __future__ import annotations

import json
from datetime import date
from importlib.metadata import PackageNotFoundError, version

import pytest

from synlig.release import Receipt, installed_versions


def test_a_receipt_says_when_how_much_and_with_what() -> None:
    receipt = Receipt(date(2026, 11, 12), "ab12", {"pages": 412}, {"pillow": "13.0.0"})

    assert json.loads(receipt.to_bytes()) == {
        "build_date": "2026-11-12",
        "content_hash": "ab12",
        "counts": {"pages": 412},
        "packages": {"pillow": "13.0.0"},
    }


def test_a_receipt_does_not_depend_on_the_order_of_its_counts() -> None:
    one = Receipt(date(2026, 11, 12), "ab12", {"pages": 1, "members": 2})
    two = Receipt(date(2026, 11, 12), "ab12", {"members": 2, "pages": 1})

    assert one.to_bytes() == two.to_bytes()


def test_a_count_that_is_no_number_is_a_bug() -> None:
    with pytest.raises(TypeError, match="whole number"):
        Receipt(date(2026, 11, 12), "ab12", {"pages": "Tove"})  # type: ignore[dict-item]  # the misuse


def test_versions_are_those_that_are_installed() -> None:
    assert installed_versions(["pillow"]) == {"pillow": version("pillow")}


def test_a_package_that_is_not_installed_has_no_version() -> None:
    with pytest.raises(PackageNotFoundError):
        installed_versions(["synlig-findes-ikke"])
