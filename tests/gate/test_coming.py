"""Who waits for a batch, and with what."""

from __future__ import annotations

from typing import Any

import pytest

from synlig.gate.coming import coming, frozen_now, no_salt
from synlig.gate.consent import standing
from synlig.records import SALT_BYTES, FrozenProfile, freeze
from tests.gate.invented import TODAY, consent, consents, cv_number, folder, member

NUMBER, OTHER = "K7QX-2M4P-H", cv_number("AAAAAAAA")
SALT = "ab" * SALT_BYTES


def frozen(number: str = NUMBER, **changed: Any) -> FrozenProfile:
    """What an earlier batch froze, in another month and with another salt."""
    return freeze(member(**changed), number, "2026-01", "cd" * SALT_BYTES)


@pytest.mark.parametrize(
    ("shown", "own", "is_join"),
    [
        pytest.param(None, {}, True, id="not in any batch yet"),
        pytest.param(frozen(OTHER), {}, True, id="in one by an earlier consent"),
        pytest.param(frozen(), {"ledelse": "faglig ledelse"}, False, id="edited since"),
        pytest.param(frozen(), {}, None, id="as the last batch froze it, whatever its month and salt"),
        pytest.param(None, {"status": "hvilende"}, None, id="at rest"),
    ],
)
def test_who_waits_for_a_batch(shown: Any, own: dict[str, Any], is_join: bool | None) -> None:
    waiting = [each.is_join for each in coming((folder(own=member(**own), shown=shown),), TODAY)]

    assert waiting == ([] if is_join is None else [is_join])


def test_what_waits_is_the_profile_as_a_batch_would_freeze_it_today() -> None:
    someone = folder(shown=None)

    (waiting,) = coming((someone,), TODAY, lambda: SALT)

    assert waiting.folder is someone
    assert waiting.frozen == freeze(member(), NUMBER, "2026-11", SALT)
    assert frozen_now(someone, standing(someone.consents, TODAY), TODAY) == freeze(
        member(), NUMBER, "2026-11", no_salt()
    )


def test_the_waiting_stand_in_the_order_of_their_folders() -> None:
    both = tuple(
        folder(letter * 10, given=consents(consent(cv_nummer=cv_number(letter.upper() * 8))), shown=None)
        for letter in "bca"
    )

    assert [waiting.folder.id[0] for waiting in coming(both, TODAY)] == ["b", "c", "a"]
