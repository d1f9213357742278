"""Minutes in layouts of our own, small, with what is to be understood of each. People are invented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.minutes_samples.pdf import by_hand, by_typst
from tests.minutes_samples.word import Word


@dataclass(frozen=True)
class Layout:
    """A document and what it says: titles in order, who was there, who was not, and the decisions."""

    make: Callable[[], tuple[bytes, str]]
    titles: tuple[str, ...]
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


def _merged_rows() -> tuple[bytes, str]:
    w = Word()
    t = w.table([
        ["Referat af møde i IT-gruppen", ""], ["Dato", "3. marts 2026"], ["Deltagere", "Nina\n\nOle"],
        ["Dagsorden", "1. Velkomst\n\n2. Mail"], ["1. Velkomst", ""], ["Ole bød velkommen.", ""],
        ["2. Mail (lukket)", ""], ["Mailen kører.\n\nBeslutning: Vi beholder den.", ""],
    ])  # fmt: skip
    for row in (0, 4, 5, 6, 7):
        t.rows[row].cells[0].merge(t.rows[row].cells[1])
    return w.data(), "a.docx"


def _head_in_the_middle() -> tuple[bytes, str]:
    w = Word()
    w.table([
        ["Mødereferat - Bestyrelsen", "", ""], ["Dato: 3. marts 2026", "Kl. 10-12", "Sted: Kontoret"],
        ["Deltagere:", "Alma Vadsager, Bent Holmslykke", ""], ["Afbud:", "Connie", ""],
        ["Punkt", "Referat", "Ansvarlig/frist"], ["1. Velkomst", "Alma bød velkommen.", ""],
        ["2. Økonomi", "Kassen stemmer.\n\nBeslutning: Vi sparer.", "Connie 1/4"], ["3. Evt.", "Intet", ""],
    ])  # fmt: skip
    return w.data(), "a.docx"


def _columns_of_names() -> tuple[bytes, str]:
    w = Word()
    w.p("Referat af virksomhedsgruppens møde 5/3 2026", bold=True)
    w.table([["Til stede", "Afbud"], ["Ruth\n\nTove", "Fritz"]], head=True)
    w.table(
        [["Nr.", "Dagsorden", "Beslutning"], ["1", "Velkomst", ""], ["2", "Besøg", "Vi tager 20 mere"]],
        head=True,
    )
    return w.data(), "a.docx"


def _text_on_the_line_of_its_number() -> tuple[bytes, str]:
    w = Word()
    w.p("**Referat** af møde i PR-gruppen tirsdag den 7. april 2026 kl. 19 hos Gerda")
    w.p("**Til stede** Gerda, Henning og Jørn **Afbud** Inge-Lise")
    w.p("**Dagsorden:**")
    w.ps(["1. Godkendelse af dagsorden", "2. Folder", "3. Eventuelt"])
    w.ps(["Ad 1: Godkendt.", "Ad 2: Vi talte om folderen. Besluttet: Den trykkes.", "Ad 3: Intet."])
    return w.data(), "a.docx"


def _bullets_and_headings() -> tuple[bytes, str]:
    w = Word()
    w.h("Medlemsgruppen, den 21. april 2026", 1)
    w.p("Mødt: Winnie, Bodil. Afbud: Egon. Referent: Bodil")
    w.h("Dagsorden", 2)
    w.ps(["Velkomst", "Ferie"], "List Bullet")
    for title in ("Velkomst", "Ferie"):
        w.h(title, 2)
        w.p("Vi talte.")
    return w.data(), "a.docx"


def _lists_that_count_on() -> tuple[bytes, str]:
    w = Word()
    w.h("Referat af bestyrelsesmøde 1/6-2026", 1)
    w.h("Deltagere", 2)
    w.ps(["Alma", "Bent"], "List Number")
    w.h("Dagsorden", 2)
    w.ps(["Økonomi", "Evt."], "List Number")
    w.h("Referat", 2)
    w.h("Ad 1 Økonomi", 3)
    w.ps(["en liste", "i punktet"], "List Bullet")
    w.h("Ad 2 Evt.", 3)
    w.p("Intet")
    return w.data(), "a.docx"


def _roman() -> tuple[bytes, str]:
    w = Word()
    numbers = w.new_list(("upperRoman", "%1."), ("decimal", "%2."))
    w.h("Virksomhedsgruppen 1/6-2026", 1)
    w.p("Fremmødte: Ruth; Tove")
    w.p("Velkomst", number=(numbers, 0))
    w.ps(["et", "to"], number=(numbers, 1))
    w.p("Avisen", number=(numbers, 0))
    w.p("Det blev vedtaget at skrive.")
    return w.data(), "a.docx"


def _capitals() -> tuple[bytes, str]:
    w = Word()
    w.ps(["REFERAT AF MØDE I MEDLEMSGRUPPEN", "Torsdag d. 5.3.2026", "Deltagere: Winnie, Bodil"])
    for title in ("NYE MEDLEMMER", "EVENTUELT"):
        w.ps([title, "Noget tekst om det, som er længere."])
    return w.data(), "a.docx"


def _told_as_a_story() -> tuple[bytes, str]:
    w = Word()
    w.p("Referat", size=16)
    w.p(
        "Bestyrelsen holdt møde den tredje maj 2026 kl. 10 på kontoret. Til stede var Alma og Bent, mens Ole "
        "havde meldt afbud. Alma var ordstyrer, og Bent førte referat."
    )
    for title in ("Økonomi", "Eventuelt"):
        w.p(title, size=15)
        w.p("Der blev talt.")
    return w.data(), "a.docx"


def _set_off(indent: float) -> Callable[[], tuple[bytes, str]]:
    def make() -> tuple[bytes, str]:
        w = Word()
        w.ps(["Bestyrelsen, 3. maj 2026", "Deltagere: Alma"])
        for title in ("Økonomi", "Eventuelt"):
            if not indent:
                w.p("")
            w.p(title)
            w.p("Der blev talt.", indent=indent)
        return w.data(), "a.docx"

    return make


def _told_beside_the_title() -> tuple[bytes, str]:
    w = Word()
    w.h("Medlemsgruppen 3. maj 2026", 1)
    w.p("Til stede: Winnie (ordstyrer), Bodil (referent)")
    for title in ("1. Velkomst v/Winnie (5 min.)", "2. Økonomi (Bodil)", "3. [D] Ferie", "4. Evt. kl. 11.30"):
        w.p(title, bold=True)
        w.p("Tekst.")
    return w.data(), "a.docx"


def _programme_in_a_table() -> tuple[bytes, str]:
    w = Word()
    w.h("Medlemsgruppen 3. maj 2026", 1)
    w.table(
        [["Tid", "Emne", "Oplæg"], ["9.00-9.15", "Velkomst", "Winnie"], ["9.15-10", "Jobsøgning", "Rikke"]],
        head=True,
    )
    return w.data(), "a.docx"


def _pdf_in_columns() -> tuple[bytes, str]:
    drawn = [(200.0, 60.0, "F2", "REFERAT, IT-gruppen")]
    y = 90.0
    for label, value in (("Dato:", "12. marts 2026"), ("Til stede:", "Nina, Ole"), ("Afbud:", "Kaj")):
        drawn += [(60.0, y, "F2", label), (160.0, y, "F1", value)]
        y += 16
    for number, title in ((1, "Velkomst"), (2, "Ny printer")):
        drawn += [(60.0, y + 14, "F2", f"{number}."), (85.0, y + 14, "F2", title)]
        long = (
            "Beslutning: Vi køber den billige, men kun hvis den kan leveres inden udgangen af",
            "måneden.",
        )
        drawn += [(85.0, y + 30, "F1", long[0]), (85.0, y + 44, "F1", long[1])]
        y += 58
    return by_hand([drawn]), "a.pdf"


def _pdf_table() -> tuple[bytes, str]:
    rows = "[*Nr.*],[*Emne*],[*Referat*],[1],[Velkomst],[Hej.],[2],[Ferie],[Vi holder fri.]"
    source = (
        f"= Referat af møde i medlemsgruppen 3. juni 2026\n\nTil stede: Winnie\n\n#table(columns: 3, {rows})"
    )
    return by_typst(source), "a.pdf"


_BUYS = "Vi køber den billige, men kun hvis den kan leveres inden udgangen af måneden."
LAYOUTS = {
    "one table with rows merged over it": Layout(
        _merged_rows, ("Velkomst", "Mail"), ("Nina", "Ole"), (), ("Vi beholder den.",)
    ),
    "a table whose columns begin in the middle": Layout(
        _head_in_the_middle,
        ("Velkomst", "Økonomi", "Evt."),
        ("Alma Vadsager", "Bent Holmslykke"),
        ("Connie",),
        ("Vi sparer.",),
    ),
    "names below the labels of a table": Layout(
        _columns_of_names, ("Velkomst", "Besøg"), ("Ruth", "Tove"), ("Fritz",), ("Vi tager 20 mere",)
    ),
    "text on the line of its number": Layout(
        _text_on_the_line_of_its_number,
        ("Godkendelse af dagsorden", "Folder", "Eventuelt"),
        ("Gerda", "Henning", "Jørn"),
        ("Inge-Lise",),
        ("Den trykkes.",),
    ),
    "an agenda in bullets, then headings": Layout(
        _bullets_and_headings, ("Velkomst", "Ferie"), ("Winnie", "Bodil"), ("Egon",)
    ),
    "a list that counts on from another": Layout(_lists_that_count_on, ("Økonomi", "Evt."), ("Alma", "Bent")),
    "Roman numbers of Word's own": Layout(
        _roman, ("Velkomst", "Avisen"), ("Ruth", "Tove"), (), ("Det blev vedtaget at skrive.",)
    ),
    "titles in capitals": Layout(_capitals, ("NYE MEDLEMMER", "EVENTUELT"), ("Winnie", "Bodil")),
    "a head told as a story, titles in large letters": Layout(
        _told_as_a_story, ("Økonomi", "Eventuelt"), ("Alma", "Bent"), ("Ole",)
    ),
    "titles with their text pushed in": Layout(_set_off(1), ("Økonomi", "Eventuelt"), ("Alma",)),
    "titles below an empty line": Layout(_set_off(0), ("Økonomi", "Eventuelt"), ("Alma",)),
    "what is told beside a title": Layout(
        _told_beside_the_title, ("Velkomst", "Økonomi", "Ferie", "Evt."), ("Winnie", "Bodil")
    ),
    "a programme in a table": Layout(_programme_in_a_table, ("Velkomst", "Jobsøgning")),
    "a PDF of labels and values in columns": Layout(
        _pdf_in_columns, ("Velkomst", "Ny printer"), ("Nina", "Ole"), ("Kaj",), (_BUYS, _BUYS)
    ),
    "a PDF with a table": Layout(_pdf_table, ("Velkomst", "Ferie"), ("Winnie",)),
}
