"""What a reader sees in place of the marks in a text."""

from __future__ import annotations

from typing import Any

import pytest

from synlig.edition import Picture, PublicFile, PublicMarkdown, assets_shown, files_led_to
from synlig.pages.snippets import render_text
from tests.theme.invented import PHONE, edition, event, profile, text_page, words_of

MEMBERS = {
    "key": "medlemmer",
    "title": "Medlemmer i alt",
    "unit": "medlemmer",
    "explanation": None,
    "points": [
        {"period": "2024", "value": 1066, "source": "Beretningen", "date": None, "note": None},
        {"period": "2025", "value": None, "source": "Beretningen", "date": None, "note": None},
    ],
}


def shown(text: str, **more: Any) -> str:
    return str(render_text(PublicMarkdown(text), edition(**more), lambda address: f"../{address}").html)


def test_the_contact_box_has_the_phone_and_the_mail_of_the_office() -> None:
    html = shown("Ring:\n\n{kontakt}\n")

    assert '<a class="phone" href="tel:+4596000000">' in html
    assert words_of(html) == (
        f"Ring: Ring til kontoret {PHONE} Mandag-torsdag kl. 10-14 kontor@sen.example.org"
    )


@pytest.mark.parametrize(("number", "told"), [(0, "ingen profiler"), (1, "1 profil"), (2, "2 profiler")])
def test_profiles_are_counted_in_a_sentence(number: int, told: str) -> None:
    numbers = ("K7QX-2M4P-H", "AAAA-2M4P-8")[:number]

    html = shown("Vi har {profiler: håndværk}.", profiles=[profile(each) for each in numbers])

    assert words_of(html).replace(" .", ".") == f"Vi har {told}."
    assert ('href="../find-en-medarbejder/fag/haandvaerk/"' in html) == bool(number)  # no page for nobody


@pytest.mark.parametrize(
    ("about", "told"),
    [("", "1 I kataloget lige nu"), (": himmerland", "1 Himmerland"), (": svejsning", "0 Svejsning")],
)
def test_profiles_alone_on_a_line_are_a_box(about: str, told: str) -> None:
    html = shown(f"{{profiler{about}}}", profiles=[profile(competences=())])

    assert html.startswith('<div class="told">')
    assert words_of(html).startswith(told)


def test_a_key_figure_is_the_newest_that_may_be_told() -> None:
    assert shown("Vi er {nøgletal: medlemmer}.", figures=[MEMBERS]) == "<p>Vi er 1.066.</p>"
    assert words_of(shown("{nøgletal: medlemmer}", figures=[MEMBERS])) == (
        "1.066 Medlemmer i alt medlemmer, 2024 Kilde og flere tal"
    )


def test_a_key_figure_that_is_never_told_leaves_a_sentence() -> None:
    hidden = MEMBERS | {"points": [MEMBERS["points"][1]]}  # type: ignore[index]  # the one that is too small

    assert (
        shown("Vi er {nøgletal: medlemmer} medlemmer.", figures=[hidden])
        == "<p>Vi er et antal medlemmer.</p>"
    )


def test_an_event_is_a_ticket() -> None:
    html = shown("{arrangement: aabent-hus}", events=[event(full=True)])

    assert words_of(html) == (
        "3 dec Åbent hus Alt er optaget Åbent hus Torsdag 3. december 2026 , kl. 10.00–12.30 Kontoret"
    )
    assert 'href="../arrangementer/aabent-hus/"' in html


@pytest.mark.parametrize(
    ("events", "told"),
    [
        ([event(), event("foer", date="2026-11-30")], "30 nov"),
        ([event(), event("aflyst", date="2026-11-30", cancelled=True)], "3 dec"),
        ([event(date="2026-11-01")], "Der er ikke noget på vej lige nu. Se alle arrangementer"),
        ([], "Der er ikke noget på vej lige nu. Se alle arrangementer"),
    ],
)
def test_the_next_event_is_the_next_one_that_is_held(events: list[Any], told: str) -> None:
    assert words_of(shown("{arrangement: næste}", events=events)).startswith(told)


def test_an_event_that_has_been_says_so() -> None:
    html = shown("{arrangement: aabent-hus}", events=[event(date="2026-11-01")])

    assert words_of(html) == "Det har været holdt. Se alle arrangementer"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{arrangement: aabent-hus}", "Der er ikke noget på vej lige nu. Se alle arrangementer"),
        ("Vi er {nøgletal: medlemmer}.", "Vi er et antal."),
        ("Se [vedtægterne](/filer/vedtaegter.pdf).", "Se vedtægterne ."),
        ("{nøgletal: medlemmer}", "et antal"),
    ],
)
def test_what_a_withdrawal_took_with_it_stops_nothing(text: str, told: str) -> None:
    assert words_of(shown(text)) == told


@pytest.mark.parametrize("title", ["<script>alert(1)</script>", '"><img src=x>', "Tom & Jerry {kontakt}"])
def test_nothing_in_what_is_put_in_is_read_as_html_or_as_a_mark(title: str) -> None:
    html = shown("{arrangement: aabent-hus}", events=[event(title=title)])

    assert "<script" not in html
    assert "<img" not in html
    assert "phone" not in html


def test_signs_of_private_use_in_a_text_put_nothing_in() -> None:
    assert shown("a \ue000\ue00a b {nøgletal: medlemmer}", figures=[MEMBERS]) == "<p>a  b 1.066</p>"


def test_a_number_in_a_heading_stands_in_the_contents_too() -> None:
    rendered = render_text(
        PublicMarkdown("## Vi er {nøgletal: medlemmer}"), edition(figures=[MEMBERS]), lambda address: address
    )

    assert [(each.id, each.title) for each in rendered.headings] == [("vi-er", "Vi er 1.066")]


# pictures and files

HARBOUR = Picture.model_validate(
    {
        "asset": "havn.png",
        "slug": "havn",
        "width": 900,
        "height": 600,
        "files": [
            {"type": f"image/{kind}", "width": width, "path": f"assets/havn-{width}.{kind}"}
            for width in (480, 800)
            for kind in ("avif", "webp", "jpeg")
        ],
    }
)
STATUTES = PublicFile(file="vedtaegter.pdf", kind="PDF", size=211_800)


def test_a_picture_comes_in_every_size_and_format_with_its_words() -> None:
    html = shown('![Havnen i "sol"](havn.png "Foto: Synlig")', pictures=[HARBOUR])

    assert html.startswith(
        '<figure><picture class="picture"><source type="image/avif" srcset="../assets/havn-480.avif 480w,'
    )
    assert 'type="image/webp"' in html
    assert (
        'src="../assets/havn-800.jpeg" width="900" height="600" alt="Havnen i &#34;sol&#34;" loading="lazy"'
        in html
    )
    assert html.endswith("<figcaption>Foto: Synlig</figcaption></figure>")


def test_a_picture_for_decoration_is_passed_over_by_a_screen_reader() -> None:
    html = shown("![dekorativ](havn.png)", pictures=[HARBOUR])

    assert 'alt=""' in html
    assert "figcaption" not in html


def test_several_pictures_are_a_list_of_narrower_ones() -> None:
    html = shown("![Havnen](havn.png)\n![dekorativ](havn.png)", pictures=[HARBOUR])

    assert html.startswith('<ul class="gallery"><li><figure>')
    assert html.count("<li>") == 2
    assert 'sizes="(min-width: 48rem) 21rem, 50vw"' in html


def test_a_link_to_a_file_says_what_it_leads_to() -> None:
    html = shown("Se [*alle* vedtægter](/filer/vedtaegter.pdf).", files=[STATUTES])

    assert html == (
        '<p>Se <a href="../filer/vedtaegter.pdf"><em>alle</em> vedtægter'
        ' <span class="file-kind">(PDF, 212 kB)</span></a>.</p>'
    )


def test_what_texts_show_and_lead_to_is_what_the_edition_needs() -> None:
    documents = [
        text_page("a/", "![Havnen](havn.png)\n\n[Love][1]\n\n[1]: /filer/love.pdf\n", picture=None),
        text_page("b/", "Tekst", picture={"asset": "bro.png", "alt": "En bro"}),
        event(text="Hent [program](/filer/program.pdf)."),
    ]

    assert assets_shown(documents) == {"havn.png", "bro.png"}
    assert files_led_to(documents) == {"love.pdf", "program.pdf"}
