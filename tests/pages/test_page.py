"""Links between pages, below any path."""

import pytest

from synlig.pages import catalogue_pages
from synlig.pages.page import relative
from tests.theme.invented import edition, pages


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


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "1 kB"),
        (1, "1 kB"),
        (1400, "1 kB"),
        (22_499, "22 kB"),
        (212_400, "212 kB"),
        (999_499, "999 kB"),
        (999_700, "1,0 MB"),
        (1_440_000, "1,4 MB"),
        (1_449_000, "1,4 MB"),
    ],
)
def test_a_file_says_how_large_it_is(count: int, said: str) -> None:
    page = next(iter(pages(catalogue_pages, edition()).values()))
    page.site.sizes["liste.pdf"] = count

    assert page.size("liste.pdf") == said
