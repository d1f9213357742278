"""Which of the texts somebody may say yes to today."""

from __future__ import annotations

import pytest

from synlig.lifecycle import replaced_by, texts_in_use

CARD = "- [ ] **Katalogkort**: dit fag\n"
MORE = f"{CARD}- [ ] **Overskrift**\n"
NAME = "- [ ] **Navn i referater**\n"
PLAIN = "Jeg siger ja.\n"


@pytest.mark.parametrize(
    ("texts", "in_use"),
    [
        pytest.param({"katalog-2024-1": MORE, "katalog-2026-1": CARD}, ["katalog-2026-1"], id="one series"),
        pytest.param({"katalog-9": MORE, "katalog-10": MORE}, ["katalog-10"], id="numbers, not letters"),
        pytest.param({"katalog-1": CARD, "navn-1": NAME}, ["katalog-1", "navn-1"], id="about something else"),
        pytest.param({"katalog-2024-1": CARD, "kort-2026-1": MORE}, ["kort-2026-1"], id="asks for all of it"),
        pytest.param(
            {"katalog-2024-1": MORE, "kort-2026-1": CARD}, ["katalog-2024-1", "kort-2026-1"], id="asks for less"
        ),
        pytest.param({"katalog-1": PLAIN, "navn-2": PLAIN}, ["katalog-1", "navn-2"], id="no boxes tell nothing"),
        pytest.param(
            {"katalog-1": CARD, "katalog-2": f"{CARD}[RET: hvem]"}, ["katalog-1"], id="a draft replaces nothing"
        ),
        pytest.param({"katalog-1": f"{CARD}[RET: hvem]"}, [], id="nobody says yes to a draft"),
    ],
)  # fmt: skip
def test_a_text_is_in_use_until_another_is_asked_with(texts: dict[str, str], in_use: list[str]) -> None:
    assert list(texts_in_use(texts)) == in_use


def test_a_text_is_replaced_by_the_newest() -> None:
    texts = {"katalog-2022-1": CARD, "katalog-2024-1": CARD, "katalog-2026-1": CARD}

    assert replaced_by("katalog-2022-1", texts) == "katalog-2026-1"
    assert replaced_by("katalog-2026-1", texts) is None
