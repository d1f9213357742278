"""Which approved text is found for a source."""

from synlig.gate.approval import ApprovedTexts
from tests.gate.invented import READER, TODAY, approvals

SOURCE = "Jeg kan styre et lager hos Limfjordens Kassefabrik."
SHOWN = "Jeg kan styre et lager i en fabrik."


def find(
    field: str = "tekst", source: str = SOURCE, author: str | None = "k3v9q2m7xd", **how: str
) -> str | None:
    return ApprovedTexts(approvals(("tekst", SOURCE, SHOWN), **how), author, TODAY).find(field, source)


def test_the_approved_text_goes_out_and_not_the_source() -> None:
    assert find() == SHOWN


def test_an_edit_voids_the_approval() -> None:
    assert find(source=SOURCE + " Og mere.") is None


def test_white_space_at_the_ends_is_no_edit() -> None:
    assert find(source=f"\n{SOURCE}\r\n") == SHOWN


def test_an_approval_of_one_field_does_not_let_out_another() -> None:
    assert find(field="overskrift") is None


def test_nobody_approves_their_own_text() -> None:
    assert find(author=READER) is None


def test_an_approval_from_tomorrow_does_not_count_today() -> None:
    assert find(on="2026-11-23") is None
    assert find(on="2026-11-22") == SHOWN


def test_the_newest_approval_of_the_same_source_wins() -> None:
    both = approvals(("tekst", SOURCE, "den første"), ("tekst", SOURCE, "den anden"))

    assert ApprovedTexts(both, None, TODAY).find("tekst", SOURCE) == "den anden"
