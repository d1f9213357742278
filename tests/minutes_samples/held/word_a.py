"""Word files to measure on, first part."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.word import Word

DANISH_STYLES = {
    "Heading1": "Overskrift1",
    "Heading2": "Overskrift2",
    "Title": "Titel",
    "ListBullet": "Opstilling-punkttegn",
    "ListBullet2": "Opstilling-punkttegn2",
}


def danish_word() -> Sample:
    """Style ids of a Danish Word, initials for people, `Konklusion:`."""
    m = Meeting(
        date="2026-09-29",
        group="bestyrelsen",
        title="Bestyrelsesmøde",
        place="Lokale B2",
        start="14:30",
        end="16:00",
        present=people("AV", "BH", "CT", "DKL"),
        absent=people("EM", "FØ", notice=True),
        chair="AV",
        minute_taker="CT",
        next_date="2026-10-27",
        next_start="14:30",
        items=(
            item(1, "Dagsorden og referat", "Begge dele blev godkendt.", kind="beslutning"),
            item(
                2,
                "Flytning af kontoret",
                "BH har set på to lokaler i midtbyen. Det ene ligger på 3. sal uden elevator.",
                "DKL fandt huslejen for høj i begge.",
                Decision("Vi bliver, hvor vi er, mindst et år endnu."),
                kind="drøftelse",
            ),
            item(
                3,
                "Samarbejde med nabonetværket",
                "De vil gerne dele underviser med os.",
                Decision("AV tager imod tilbuddet på vores vegne."),
                Task("AV ringer til nabonetværket", "AV", "2026-10-05", "mandag d. 5/10"),
                kind="beslutning",
            ),
            item(
                4,
                "Orientering fra kassereren",
                "Der står 61.200 kr. på kontoen.",
                Sub("Heraf er sat af:"),
                Sub("9.000 kr. til kurser", 2),
                Sub("4.500 kr. til tryk", 2),
                kind="orientering",
            ),
            item(5, "Eventuelt", "Ingen havde noget."),
        ),
    )
    w = Word("Aptos", 11, renamed=DANISH_STYLES)
    w.h(m.title, 0)
    w.p("Tirsdag den 29. september 2026 kl. 14.30 – 16.00, Lokale B2")
    w.p("Fremmødte: AV, BH, CT, DKL\nAfbud fra: EM og FØ\nMødeleder: AV\nReferent: CT")
    for point in m.items:
        kind = f" – {point.kind}" if point.kind else ""
        w.h(f"{point.number} {point.title}{kind}", 1)
        lines = point.lines(decision="Konklusion: {}", task="{what} (Frist: {due})", sub="{}")
        for block, line in zip(point.body, lines, strict=True):
            level = block.level if isinstance(block, Sub) else 0
            w.p(line, (None, "List Bullet", "List Bullet 2")[level])
    w.h("Næste bestyrelsesmøde", 1)
    w.p("27. oktober 2026 kl. 14.30")
    return Sample(
        "Best_290926.docx",
        "Danish style ids, initials, Konklusion:, kind after a dash, bullets of two levels",
        w.data(),
        m,
    )


def underlined() -> Sample:
    """Underlined paragraphs for headings, facts in running text, `Ad pkt. 1`."""
    m = Meeting(
        date="2026-05-12",
        group="virksomhedsgruppen",
        title="REFERAT AF MØDE I VIRKSOMHEDSGRUPPEN",
        place="kantinen på rådhuset",
        start="08:30",
        present=people("Verner Rughave", "Ulla Klinteskov", "Søren Hybenlund"),
        absent=people("Ruth Engdal-Vium", notice=True)
        + people("Fritz Ellemosen", "Tove Bækvad", notice=False),
        chair="Ulla Klinteskov",
        minute_taker="Søren Hybenlund",
        next_date="2026-06-09",
        items=(
            item(
                1,
                "Evaluering af forårets besøg",
                "I alt 48 virksomheder har haft en af os i døren. Ulla oplever, at det er lettere, når vi er to.",
                "Tre virksomheder vil ikke have besøg igen før om et år.",
            ),
            item(
                2,
                "Profiler på papir",
                "Flere arbejdsgivere vil have noget at sidde med.",
                Decision("Det blev vedtaget at trykke et hæfte med tolv profiler."),
                Task("samler profilerne", "Verner", "2026-05-29", "fredag den 29. maj"),
            ),
            item(3, "Sommerferie", "Gruppen holder lukket i hele juli."),
            item(4, "Eventuelt", "Søren har fået nyt nummer: 87 65 43 21."),
        ),
        holds={"private": ["87 65 43 21"]},
    )
    w = Word("Times New Roman", 12)
    w.p(m.title, underline=True, bold=True)
    w.p("Mødet blev holdt tirsdag d. 12. maj 2026 kl. 8.30 i kantinen på rådhuset.")
    w.p("Mødt: Verner Rughave, Ulla Klinteskov, Søren Hybenlund.")
    w.p("Afbud: Ruth Engdal-Vium.")
    w.p("Ikke mødt: Fritz Ellemosen og Tove Bækvad.")
    w.p("Mødeleder: Ulla Klinteskov.")
    w.p("Referent: Søren Hybenlund.")
    for point in m.items:
        w.p(f"Ad pkt. {point.number}: {point.title}", underline=True)
        w.ps(point.lines(decision="{}", task="{who} {what} senest {due}."))
    w.p("Næste møde: tirsdag den 9. juni 2026.", underline=True)
    return Sample(
        "referat maj virksomhed.docx", "underlined headings, Ad pkt. 1, Mødt / Ikke mødt", w.data(), m
    )


def list_paragraphs() -> Sample:
    """An automatic list: title and text in one list paragraph, apart by a soft break; `Aktion:` in bullets."""
    m = Meeting(
        date="2025-10-30",
        group="pr-gruppen",
        title="PR-møde torsdag den 30. oktober 2025",
        start="10:00",
        end="11:30",
        present=people("Gerda Lyngvase", "Inge-Lise Rosenlyng", "Anne Marie Vibedal", "Jørn Sandfeldt-Krogh"),
        minute_taker="Gerda Lyngvase",
        next_date="2025-11-27",
        next_start="10:00",
        items=(
            item(
                1,
                "Status på film",
                "De tre små film er klippet færdige og varer hver halvandet minut.",
                Task("lægger filmene på siden", "Jørn", "2025-11-07", "7/11"),
            ),
            item(
                2,
                "Julemarked",
                "Boden koster 600 kr., og der skal stå to ad gangen.",
                Decision("Vi springer julemarkedet over i år."),
            ),
            item(
                3,
                "Logo på trøjer",
                "Trøjer virker godt på messer.",
                Task("indhenter pris på 20 trøjer", "Inge-Lise", "2025-11-20", "20/11"),
                Task("spørger grupperne om størrelser", "Anne Marie", "2025-11-20", "20/11"),
            ),
            item(4, "Eventuelt", "Gerda er bortrejst i uge 47."),
        ),
    )
    w = Word("Segoe UI", 10.5)
    numbers = w.new_list(("decimal", "%1)"))
    w.p(m.title, bold=True, size=15)
    w.p("Tidspunkt: 10.00–11.30")
    w.p("Deltog: Gerda Lyngvase, Inge-Lise Rosenlyng, Anne Marie Vibedal og Jørn Sandfeldt-Krogh")
    w.p("Ref.: Gerda Lyngvase")
    for point in m.items:
        w.p(f"**{point.title}**\n" + "\n".join(point.texts), number=(numbers, 0))
        w.ps((f"**Beslutning:** {decision.text}" for decision in point.decisions), indent=1)
        w.ps((task.say("Aktion: {who} {what} – {due}") for task in point.tasks), "List Bullet")
    w.p("Næste møde d. 27/11 kl. 10")
    return Sample(
        "20251030 PR.docx", "auto list with title and text in one paragraph, Aktion: in bullets", w.data(), m
    )


def table_each() -> Sample:
    """Each item is its own small table."""
    m = Meeting(
        date="2026-01-26",
        group="it-gruppen",
        title="Møde i IT-gruppen",
        place="IT-rummet",
        start="13:00",
        end="14:45",
        present=people("Mogens Pilebro/tovholder", "Lars T.", "Kaj", "Nina"),
        absent=people("Ole", notice=True),
        minute_taker="Lars T.",
        next_date="2026-02-23",
        items=(
            item(
                1,
                "Kodeord",
                "Halvdelen bruger det samme kodeord som sidste år.",
                Decision("Alle skifter kodeord inden fastelavn"),
                Task("Sende vejledning ud", "Kaj", "2026-02-02", "02-02-2026"),
            ),
            item(2, "Scanner", "Den gamle scanner kan ikke bruges med det nye system."),
            item(
                3,
                "Workshop i regneark",
                "Det blev til ni deltagere og mange spørgsmål om formler.",
                Decision("Workshoppen gentages for øvede"),
                Task("Finde en dato", "Nina", "2026-02-09", "09-02-2026"),
            ),
            item(4, "Eventuelt", "Kablet bag reolen er mærket med gult."),
        ),
    )
    w = Word("Calibri", 10)
    w.h(m.title, 2)
    w.p("26-01-2026 fra 13.00 til 14.45 i IT-rummet")
    w.p("Til stede: Mogens Pilebro (tovholder), Lars T., Kaj, Nina")
    w.p("Afbud: Ole")
    w.p("Referent: Lars T.")
    for point in m.items:
        rows = [[f"Punkt {point.number}", point.title], ["Referat", "\n\n".join(point.texts)]]
        rows += [["Beslutning", decision.text] for decision in point.decisions]
        for task in point.tasks:
            rows += [["Opgave", task.what or ""], ["Ansvarlig", task.who or ""], ["Frist", task.due_text]]
        w.table(rows)
        w.p()
    w.p("Næste møde: 23-02-2026")
    return Sample("IT-gruppen januar.docx", "a small table for each item", w.data(), m)


def crosses() -> Sample:
    """Attendance as a table of crosses, with initials; agenda list first, sections `1:`."""
    m = Meeting(
        date="2026-04-08",
        group="medlemsgruppen",
        title="Referat nr. 4",
        place="Kontoret",
        start="10:00",
        end="12:00",
        present=people("Winnie Aagesholm", "Bodil Kirkeholt", "Carsten Lindebro", "Ditte Havnsø"),
        absent=people("Yrsa Nørremølle", notice=True) + people("Egon Strandmark-Poulsen", notice=False),
        chair="Bodil Kirkeholt",
        minute_taker="Ditte Havnsø",
        next_date="2026-05-06",
        items=(
            item(
                1,
                "Introduktionsmøder",
                "Fem nye kom til mødet i marts, og de fire er blevet.",
                kind="orientering",
            ),
            item(
                2,
                "Kaffeordning",
                "Kassen mangler 140 kr.",
                Decision("Der betales 5 kr. pr. kop fra i dag"),
                kind="beslutning",
            ),
            item(
                3,
                "Foredrag til efteråret",
                "Emner på tavlen: søvn, økonomi ved jobskifte og samtaletræning.",
                Task("Kontakte tre foredragsholdere", "Winnie og Bodil", "2026-04-30", "30. april"),
                kind="drøftelse",
            ),
            item(4, "Eventuelt", "Der er fundet en paraply."),
        ),
    )
    w = Word()
    w.p("Medlemsgruppen", "Subtitle")
    w.h(m.title, 0)
    w.p("Dato/tid: Onsdag den 8. april 2026, kl. 10:00-12:00")
    w.p("Sted: Kontoret")
    rows = [["Init.", "Navn", "Mødt", "Afbud", "Ikke mødt"]]
    rows += [
        ["WA", "Winnie Aagesholm", "x", "", ""],
        ["YN", "Yrsa Nørremølle", "", "x", ""],
        ["BK", "Bodil Kirkeholt", "x", "", ""],
        ["CL", "Carsten Lindebro", "x", "", ""],
        ["DH", "Ditte Havnsø", "x", "", ""],
        ["ESP", "Egon Strandmark-Poulsen", "", "", "x"],
    ]
    w.table(rows, "Light Grid Accent 1")
    w.p("Ordstyrer: BK, Bodil Kirkeholt")
    w.p("Referent: DH, Ditte Havnsø")
    w.p("DAGSORDEN", bold=True)
    agenda = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.p(point.title + (f" ({point.kind[0].upper()})" if point.kind else ""), number=(agenda, 0))
    w.p("O = orientering, D = drøftelse, B = beslutning", size=8)
    for point in m.items:
        w.p(f"{point.number}: {point.title}", bold=True)
        w.ps(point.lines(decision="B: {}", task="Opgave: {what}, {who}, {due}"))
    w.p("Næste møde: 6. maj 2026")
    return Sample(
        "MG referat 4.docx", "table of crosses, kinds as letters, auto-numbered agenda then 1:", w.data(), m
    )


def unnumbered_table() -> Sample:
    """The agenda is a table without numbers: Emne, Drøftet, Beslutning, Hvem, Hvornår."""
    m = Meeting(
        date="2026-06-18",
        group="pr-gruppen",
        title="Beslutningsreferat fra PR-gruppen",
        present=people("Henning Brandtoft", "Karen Margrethe Hedevang", "Inge-Lise Rosenlyng"),
        absent=people("Gerda Lyngvase"),
        minute_taker="Henning Brandtoft",
        next_date="2026-08-20",
        next_start="13:30",
        items=(
            item(
                None,
                "Sommerkampagne",
                "Vi vil hellere have fem gode historier end ti hurtige.",
                Decision("Kampagnen begynder i uge 32"),
                Task(None, "Inge-Lise", "2026-08-03", "3/8"),
            ),
            item(
                None,
                "Skilt ved døren",
                "Det gamle skilt er falmet.",
                Decision("Nyt skilt købes"),
                Task(None, "Henning", "2026-07-01", "1/7"),
            ),
            item(None, "Besøg på højskolen", "Højskolen har ikke svaret på vores brev."),
            item(None, "Eventuelt", "God sommer til alle."),
        ),
    )
    w = Word("Trebuchet MS", 10)
    w.p(m.title, bold=True, size=18)
    w.p("Mødedato: 18.6.2026")
    w.p("Tilstede: Henning Brandtoft, Karen Margrethe Hedevang, Inge-Lise Rosenlyng")
    w.p("Fraværende: Gerda Lyngvase")
    w.p("Referent: Henning Brandtoft")
    rows = [["Emne", "Drøftet", "Beslutning", "Hvem", "Hvornår"]]
    for point in m.items:
        decided = "\n\n".join(decision.text for decision in point.decisions)
        task = point.tasks[0] if point.tasks else Task(None)
        rows.append([point.title, "\n\n".join(point.texts), decided, task.who or "", task.due_text])
    w.table(rows, head=True)
    w.p("Næste møde: torsdag d. 20/8-2026 kl. 13.30")
    return Sample(
        "PR_beslutningsreferat.docx", "agenda table without numbers, decisions in a column", w.data(), m
    )


def facts_grid() -> Sample:
    """The facts in a grid of cells (`Dato: ...`), then headings `1.0`."""
    m = Meeting(
        date="2025-08-27",
        group="bestyrelsen",
        title="Mødereferat",
        place="Frivillighuset, 2. sal",
        start="16:15",
        end="18:00",
        present=people(
            "Alma Vadsager", "Bent Holmslykke", "Dorrit Kærsbæk-Lund", "Erling Munkedam", "Rikke Solbjergsen"
        ),
        absent=people("Connie Tranemose", notice=True),
        chair="Bent Holmslykke",
        minute_taker="Alma Vadsager",
        next_date="2025-09-24",
        next_place="Frivillighuset",
        items=(
            item(
                1,
                "Besøg fra jobcentret",
                "Rikke viste tallene for kommunen. Langtidsledigheden falder, men ikke hos os over 55.",
            ),
            item(
                2,
                "Aftale om henvisning",
                "Et udkast til aftale blev gennemgået linje for linje.",
                Decision("Aftalen underskrives med de to rettelser, som Erling læste op"),
                Task("Rette aftalen til", "Erling Munkedam", "2025-09-05", "5. september 2025"),
                Task("Aftale tid til underskrift", "Bent Holmslykke", "2025-09-12", "12. september 2025"),
            ),
            item(3, "Forsikring", "Præmien er sat ned, efter at vi har fået røgalarmer."),
            item(4, "Evt.", "Ordet var frit; ingen tog det."),
        ),
    )
    w = Word("Cambria", 11)
    w.table(
        [
            ["Gruppe: Bestyrelsen", "Dato: Onsdag, 27. august 2025"],
            ["Sted: Frivillighuset, 2. sal", "Tid: 16.15 - 18.00"],
            ["Mødeleder: Bent Holmslykke", "Referent: Alma Vadsager"],
            [f"Deltagere: {names(m.present)}", "Afbud: Connie Tranemose"],
        ]
    )
    w.h(m.title, 0)
    for point in m.items:
        w.h(f"{point.number}.0 {point.title}", 2)
        w.ps(point.lines(decision="Beslutning:\n{}", task="Opgave: {what}\nAnsvarlig: {who}\nFrist: {due}"))
    w.p("Næste møde: 24. september 2025, Frivillighuset")
    return Sample("mødereferat 27 aug.docx", "facts in a grid of cells, headings 1.0", w.data(), m)


def docs_bullets() -> Sample:
    """Google Docs: `Pkt 1 -`, text in bullets, direct formatting, an empty paragraph between all."""
    m = Meeting(
        date="2026-02-24",
        group="it-gruppen",
        title="Referat IT-gruppen 24/2/2026",
        present=people("Nina", "Kaj", "Flemming", "Mogens"),
        chair="Mogens",
        minute_taker="Kaj",
        next_date="2026-03-17",
        items=(
            item(
                1,
                "Opdateringer",
                Sub("Alle fire maskiner er opdateret."),
                Sub("Den bærbare i skabet er for gammel."),
            ),
            item(
                2,
                "Mailinglister",
                Sub("Tre adresser kommer retur hver gang."),
                Decision("adresser, der kommer retur to gange, slettes"),
                Task("rydder op i listerne", "Flemming", "2026-03-06", "6. marts"),
            ),
            item(
                3,
                "Næste workshop",
                Sub("Emne: billeder på telefonen."),
                Task("laver opslag", "Nina", "2026-03-02", "2. marts"),
            ),
            item(4, "Evt.", Sub("Ikke noget.")),
        ),
    )
    w = Word("Roboto", 11, direct=True)
    w.p(m.title, bold=True, size=16)
    w.p()
    w.p("Deltagere:", bold=True)
    w.ps((person.name for person in m.present), "List Bullet")
    w.p("Mødeleder: Mogens")
    w.p("Referent: Kaj")
    w.p()
    for point in m.items:
        w.p(f"Pkt {point.number} - {point.title}", bold=True)
        w.ps(
            point.lines(sub="{}", decision="Besluttet: {}", task="→ {who} {what} senest {due}"), "List Bullet"
        )
        w.p()
    w.p("Næste møde: 17/3/2026")
    return Sample(
        "Referat IT-gruppen 24_2_2026.docx",
        "Google Docs export, Pkt 1 -, text in bullets, names in bullets",
        w.data(),
        m,
    )


SAMPLES = (
    danish_word,
    underlined,
    list_paragraphs,
    table_each,
    crosses,
    unnumbered_table,
    facts_grid,
    docs_bullets,
)
