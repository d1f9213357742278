"""Links between pages, below any path."""

import pytest

from synlig.pages.page import relative


@pytest.mark.parametrize(
    ("here", "there", "link"),
    [
        ("", "", "./"),
        ("", "kontakt/", "kontakt/"),
        ("kontakt/", "", "../"),
        ("om-os/ide/", "kontakt/", "../../kontakt/"),
        ("om-os/ide/", "om-os/", "../"),
        ("om-os/", "om-os/ide/", "ide/"),
        ("kontakt/", "kontakt/", "./"),
        ("kontakt/", "tema/1/css/a.css", "../tema/1/css/a.css"),
    ],
)
def test_a_link_leads_from_one_address_to_another(here: str, there: str, link: str) -> None:
    assert relative(here, there) == link
