"""Word files of the secretary, second part: haste, borrowed templates, and a new computer."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people, say
from tests.minutes_samples.third.parts import box, header_table, italic, page_numbers
from tests.minutes_samples.word import Word


def in_haste() -> Sample:
    """Written in haste: five ways to number, doubled spaces, no colons, labels in capitals, empty paragraphs."""
    m = Meeting(
        date="2011-05-03",
        group="bestyrelsen",
        title="REFERAT FRA BESTYRELSESMØDE",
        place="kontoret",
        start="10:00",
        end="12:15",
        present=people("Alma Vadsager", "Bent Holmslykke", "Connie Tranemose", "Flemming Østerklit"),
        absent=people("Erling Munkedam", "Dorrit Kærsbæk-Lund", notice=True),
        minute_taker="Bent Holmslykke",
        next_date="2011-06-07",
        next_start="10:00",
        items=(
            item(
                1,
                "Godkendelse af referat",
                "Der var en rettelse til punkt 4: det var Flemming, der havde spurgt, ikke Bent.",
            ),
            item(
                2,
                "ØKONOMI",
                "Connie havde skemaet med.  Der mangler kontingent fra ni,  og de får en venlig hilsen  i "
                "maj.",
                Decision("Der købes ikke  ny printer i år"),
            ),
            item(3, "Hjemmeside", "Den er nede igen .  IT-gruppen er ringet op."),
            item(
                4,
                "Sommerudflugt",
                "Forslag  Hulsig, Læsø eller Lindholm Høje .",
                "Bussen koster 4.800 kr. uanset hvor langt den kører,  og der er 52 pladser.",
                Decision("Turen går til Læsø  den 16. juni."),
                Task("Bestille bus", "Bent", "2011-05-10", "10/5"),
                Task("Skrive indbydelse", "Alma", "2011-05-16", "16/5"),
            ),
            item(5, "Kørepenge", "Satsen er den samme som i fjor."),
            item(None, "EVENTUELT", "Der mangler kopper."),
        ),
    )
    how = ("1)  {}", "2. {}", "3 - {}", "Punkt 4  {}", "5: {}", "{}")
    w = Word("Arial", 11)
    w.p("REFERAT  FRA  BESTYRELSESMØDE", bold=True)
    w.p()
    w.p("Dato   3/5-2011   kl  10 - 12.15")
    w.p("Sted   kontoret")
    w.p("Til stede  Alma Vadsager,Bent Holmslykke ,  Connie Tranemose  og  Flemming Østerklit")
    w.p("Afbud   Erling Munkedam , Dorrit Kærsbæk-Lund")
    w.p("REFERENT   Bent Holmslykke")
    w.p()
    w.p()
    for point, pattern in zip(m.items, how, strict=True):
        w.p(pattern.format(point.title), bold=True)
        w.ps(point.lines(decision="BESLUTNING  {}", task="OPGAVE:  {what}  ANSVARLIG: {who}  FRIST: {due}"))
        w.p()
        w.p()
    w.p("NÆSTE MØDE   7/6-2011   kl  10")
    return Sample("best.møde maj 11 (rettet).docx", "haste: mixed numbers, no colons, capitals", w.data(), m)


def day_in_page_header() -> Sample:
    """The day stands in the page's header only; numbers are Word's; decisions are boxed; one case is closed."""
    m = Meeting(
        date="2019-11-26",
        date_in="header",
        group="bestyrelsen",
        title="Beslutningsreferat",
        place="Fællessalen",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Erling Munkedam/bestyrelsesmedlem",
        ),
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2020-01-14",
        items=(
            item(
                1,
                "Budget 2020",
                "Kassereren forelagde et budget i balance. Der er regnet med 70 medlemmer og et tilskud på "
                "45.000 kr.",
                Decision("Budgettet for 2020 er vedtaget."),
            ),
            item(
                2,
                "Persondata i arkivskabet",
                "Gamle ansøgninger fra medlemmer ligger stadig i mapper. De skal ikke gemmes længere end "
                "nødvendigt.",
                Decision("Alt ældre end to år makuleres."),
                Task("Makulere", "Erling Munkedam", "2019-12-13"),
            ),
            item(
                3,
                "Lukket punkt: Henvendelse om et medlem",
                "Punktet er ført til den lukkede protokol.",
                closed=True,
            ),
            item(
                4,
                "Nytårskur",
                "Alle grupper inviteres. Kommunens nye borgmester er spurgt, om hun vil holde talen.",
                Decision("Nytårskuren holdes i Fællessalen, og bestyrelsen står for maden."),
                Task("Koordinere maden", "Connie Tranemose", "2020-01-03"),
            ),
            item(5, "Orientering fra formanden", "Formanden har været til to møder i frivilligrådet."),
            item(6, "Eventuelt"),
        ),
    )
    w = Word("Segoe UI", 10)
    header_table(w, [["Netværket Senior i Arbejde\n\nBestyrelsen", "Mødedato: 26. november 2019"]])
    page_numbers(w)
    w.h(m.title, 0)
    w.table(
        [
            ["Sted:", "Fællessalen"],
            ["Deltagere:", names(m.present, ", ")],
            ["Afbud:", "Ingen"],
            ["Referent:", "Dorrit Kærsbæk-Lund"],
        ],
        None,
    )
    numbers = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.h(point.title, 2, number=(numbers, 0))
        for block in point.body:
            match block:
                case Decision():
                    box(w.p(f"**Beslutning:** {block.text}"))
                case Task():
                    w.p(block.say("{what}. Ansvarlig: {who}. Frist: {due}"), indent=1)
                case _:
                    w.p(str(block))
    w.p("Næste møde: 14. januar 2020.")
    return Sample(
        "Beslutningsreferat bestyrelsen.docx",
        "day in the page's header, boxed decisions, closed case",
        w.data(),
        m,
    )


def new_computer() -> Sample:
    """Word 365: content control, a Danish Word's style ids, tracked change, comment; all tasks in a table last."""
    present = people("Ruth Engdal-Vium/tovholder", "Søren Hybenlund/besøg", "Fritz Ellemosen/presse")
    m = Meeting(
        date="2024-02-06",
        group="virksomhedsgruppen",
        title="Mødereferat – Virksomhedsgruppen",
        place="Havnegade 41, 2. sal",
        start="13:00",
        end="14:45",
        present=present,
        absent=people("Verner Rughave/kørsel", "Tove Bækvad/kartotek", notice=True),
        minute_taker="Fritz Ellemosen",
        next_date="2024-03-05",
        next_start="13:00",
        next_end="15:00",
        next_place="Havnegade 41, 2. sal",
        holds={
            "deleted": ["tolv"],
            "inserted": ["fjorten"],
            "comments": ["Er det ikke kun for medlemmer?"],
        },
        items=(
            item(
                1,
                "Kartoteket over virksomheder",
                "Tove har ryddet op inden mødet. Adresser, der ikke er rettet siden 2019, er slettet.",
                Decision("Kartoteket gennemgås fremover hver januar."),
                Task("Sende kartoteket rundt", "Tove Bækvad", "2024-02-12"),
            ),
            item(
                2,
                "Åbent hus i marts",
                "Indtil nu har virksomheder meldt sig i et antal af fjorten",
                "Der er plads til tyve borde, hvis garderoben flyttes ud på gangen.",
                Decision("Garderoben flyttes."),
                Task("Tegne en plan over bordene", "Søren Hybenlund", "2024-02-20"),
                Task("Skrive til avisen", "Fritz Ellemosen", "2024-02-23"),
            ),
            item(
                3,
                "Kørsel til besøg",
                "Verner kører ikke mere i mørke. Der skal findes en afløser til de sene besøg.",
                Task("Spørge i medlemsgruppen", "Ruth Engdal-Vium", "2024-02-29"),
            ),
            item(4, "Eventuelt", "Fritz har fået en ny telefon og kan ikke finde de gamle billeder."),
        ),
    )
    w = Word("Aptos", 11, renamed={"Heading1": "Overskrift1", "Title": "Titel", "TableGrid": "Tabel-Gitter"})
    w.h(m.title, 0)
    w.control("Dato: ", "6. februar 2024")
    w.p("Tidspunkt: 13.00-14.45")
    w.p("Lokale: Havnegade 41, 2. sal")
    w.p("Referent: Fritz Ellemosen")
    persons = [(person, "x", "") for person in m.present] + [(person, "", "x") for person in m.absent]
    w.table(
        [
            ["Navn", "Funktion", "Til stede", "Afbud"],
            *([person.name, person.role or "", here, away] for person, here, away in persons),
        ],
        head=True,
    )
    for point in m.items:
        w.h(f"{point.number}. {point.title}")
        for block in point.body:
            if isinstance(block, Decision):
                w.p("**Beslutning**")
                w.p(block.text, "List Bullet")
            elif isinstance(block, str) and block.endswith(" fjorten"):
                w.change(w.p(block.removesuffix("fjorten")), "tolv", "fjorten", "Fritz")
            elif isinstance(block, str):
                paragraph = w.p(block)
                if "tyve borde" in block:
                    w.comment(paragraph, "Er det ikke kun for medlemmer?", "Ruth")
    w.h("Opgaver")
    w.table(
        [
            ["Pkt.", "Opgave", "Ansvarlig", "Frist"],
            *(
                [point.number or "", task.what or "", task.who or "", task.due_text]
                for point in m.items
                for task in point.tasks
            ),
        ],
        head=True,
    )
    w.h("Næste møde")
    w.p(
        f"{say('2024-03-05', '{weekday} den {d}. {month} {y}').capitalize()} kl. 13.00-15.00, Havnegade "
        f"41, 2. sal"
    )
    return Sample("2024-02-06 Virksomhedsgruppen.docx", "365: attendance and tasks as tables", w.data(), m)


def on_screen() -> Sample:
    """A Teams meeting: `Ad. 1 -` in a heading style, decisions each in a table of one cell, the chat at the end."""
    m = Meeting(
        date="2021-01-19",
        group="it-gruppen",
        title="IT-gruppen: referat af virtuelt møde",
        place="Teams",
        start="16:00",
        end="17:10",
        present=people(
            "Mogens Pilebro/tovholder", "Nina Svanekilde", "Ole Fjordmark", "Lars Åskov Dam", "Kaj Toftehøj"
        ),
        absent=people("Lars Tornelund", notice=True),
        chair="Mogens Pilebro",
        minute_taker="Nina Svanekilde",
        next_date="2021-02-16",
        next_start="16:00",
        next_place="Teams",
        items=(
            item(
                1,
                "Lyd og billede",
                "De første ti minutter gik med at få Kajs mikrofon til at virke. Vejledningen er for lang.",
                Decision("Vejledningen skrives om til én side med billeder."),
                Task("Ny vejledning", "Ole Fjordmark", "2021-02-01"),
            ),
            item(
                2,
                "Udlån af bærbare",
                "Fem maskiner står i skabet. To har ikke været tændt siden foråret 2019.",
                Sub("Maskine 1-3 er klar"),
                Sub("Maskine 4 mangler strømforsyning"),
                Sub("Maskine 5 kasseres"),
                Decision("Udlån sker for 14 dage ad gangen mod kvittering."),
            ),
            item(
                3,
                "Kurser på skærm",
                "Tilmeldingen til regneark er 11 og til mobilbilleder 4. Det sidste kursus gennemføres "
                "alligevel.",
                "Deltagerne får link og adgangskode dagen før.",
                Decision("Kurset i mobilbilleder gennemføres med fire."),
                Task("Udsende link", "Nina Svanekilde", "2021-01-27"),
                Task("Øve deling af skærm", "Kaj Toftehøj", "2021-01-25"),
            ),
            item(
                4,
                "Eventuelt",
                "Fra chatten: Ole spurgte, om optagelsen bliver gemt. Mogens svarede nej.",
                "Fra chatten: Kaj kan nu høre os.",
            ),
        ),
    )
    w = Word("Calibri", 11)
    page_numbers(w)
    w.h(m.title)
    italic(w.p("Beslutninger står i rammer."))
    w.p(f"Afholdt {say('2021-01-19', '{weekday} {d}. {month} {y}')} kl. 16.00-17.10 på Teams")
    w.p(f"Deltog: {names(m.present, ', ', '{name} - {role}')}")
    w.p("Meldt afbud: Lars Tornelund")
    w.p("Mødeleder: Mogens Pilebro")
    w.p("Referent: Nina Svanekilde")
    for point in m.items:
        w.h(f"Ad. {point.number} - {point.title}", 3)
        for block in point.body:
            match block:
                case Decision():
                    w.table([[f"Beslutning: {block.text}"]])
                case Task():
                    w.p(block.say("Opgave: {what}. Ansvarlig: {who}. Deadline: {due}"))
                case Sub():
                    w.p(block.text, "List Bullet")
                case _:
                    w.p(block)
    w.p()
    w.p(f"Næste møde: {say('2021-02-16', '{weekday} {d}. {month} {y}')} kl. 16.00 på Teams")
    return Sample("it teams jan.docx", "Teams: decisions in tables of one cell, chat at the end", w.data(), m)


SAMPLES = (in_haste, day_in_page_header, new_computer, on_screen)
