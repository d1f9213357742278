"""Word files to tune on, first part: headings, bold, lists, tables."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.word import Word, picture


def headings() -> Sample:
    """Title, facts in paragraphs, a Heading 1 with a typed number for each item."""
    m = Meeting(
        date="2026-11-12",
        group="bestyrelsen",
        title="Referat af bestyrelsesmøde",
        place="Kontoret, mødelokale 2",
        start="10:00",
        end="12:15",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Erling Munkedam",
        ),
        absent=people("Dorrit Kærsbæk-Lund", notice=True),
        chair="Bent Holmslykke",
        minute_taker="Erling Munkedam",
        next_date="2026-12-10",
        next_start="10:00",
        next_place="Kontoret",
        items=(
            item(1, "Godkendelse af dagsorden", "Dagsordenen blev godkendt uden bemærkninger."),
            item(2, "Godkendelse af referat fra sidste møde", "Referatet blev underskrevet."),
            item(
                3,
                "Økonomi",
                "Connie gennemgik regnskabet for årets første ti måneder. Der er brugt lidt mere på porto end "
                "ventet, og noget mindre på kurser.",
                "Tilskuddet for næste år er søgt; svaret ventes i december.",
                Decision("Bestyrelsen køber en brugt projektor for højst 2.500 kr."),
                Task("Indhente to tilbud på en projektor.", "Connie Tranemose", "2026-12-01"),
            ),
            item(
                4,
                "Nyt fra grupperne",
                "PR-gruppen har haft en stand på biblioteket, og 14 personer tog en folder med hjem. "
                "Virksomhedsgruppen har besøgt ni arbejdsgivere siden sidst.",
            ),
            item(
                5,
                "Julefrokost",
                "Der var enighed om at holde den i egne lokaler igen.",
                Decision("Julefrokosten holdes fredag den 4. december, og hver betaler 125 kr."),
                Task("Sende invitation til alle medlemmer.", "Bent Holmslykke", "2026-11-20"),
            ),
            item(6, "Eventuelt", "Kaffemaskinen drypper stadig."),
        ),
    )
    w = Word()
    w.h(m.title, 0)
    w.p("**Dato:** 12. november 2026 kl. 10.00-12.15")
    w.p("**Sted:** Kontoret, mødelokale 2")
    w.p(f"**Til stede:** {names(m.present)}")
    w.p("**Afbud:** Dorrit Kærsbæk-Lund")
    w.p("**Ordstyrer:** Bent Holmslykke")
    w.p("**Referent:** Erling Munkedam")
    for point in m.items:
        w.h(f"{point.number}. {point.title}")
        w.ps(
            point.lines(decision="**Beslutning:** {}", task="{what} **Ansvarlig:** {who}. **Frist:** {due}.")
        )
    w.p("**Næste møde:** Torsdag den 10. december 2026 kl. 10 på Kontoret.")
    return Sample(
        "Referat bestyrelsen 12-11-2026.docx", "Heading 1 with typed numbers, facts above", w.data(), m
    )


def bold_ad() -> Sample:
    """No styles: bold paragraphs, `Ad 1.`, one attendee a line."""
    m = Meeting(
        date="2026-06-03",
        group="pr-gruppen",
        title="Møde i PR-gruppen",
        place="Frivilligcentrets store stue",
        start="13:00",
        end="15:00",
        present=people(
            "Gerda Lyngvase/tovholder", "Henning Brandtoft", "Inge-Lise Rosenlyng", "Karen Margrethe Hedevang"
        ),
        absent=people("Jørn Sandfeldt-Krogh", "Anne Marie Vibedal", notice=True),
        minute_taker="Inge-Lise Rosenlyng",
        next_date="2026-08-19",
        next_start="13:00",
        items=(
            item(1, "Siden sidst", "Lokalavisen bragte vores indlæg den 21. maj, dog uden billedet."),
            item(
                2,
                "Åbent hus i efteråret",
                "Vi talte længe om tidspunktet. Tirsdag formiddag har givet flest besøgende de to seneste gange.",
                Decision("Åbent hus lægges tirsdag den 15. september kl. 9.30-12."),
                Task("Booke lokalet", "Henning", "2026-06-20", "20/6"),
                Task("Skrive pressemeddelelse", "Gerda", "2026-08-14", "14/8"),
            ),
            item(
                3,
                "Ny folder",
                "Teksten er for lang, og skriften er for lille. Karen Margrethe viste tre forslag til forside.",
                Decision("Forslag nr. 2 bruges, og bagsiden gøres fri til kontaktoplysninger."),
            ),
            item(4, "Evt.", "Intet."),
        ),
    )
    w = Word("Verdana", 10)
    w.p(m.title, bold=True, size=16)
    w.p("Mødet holdt d. 3/6-26 kl. 13-15 i Frivilligcentrets store stue")
    w.p("Mødedeltagere:", bold=True)
    w.ps(person.label("{name}, {role}") for person in m.present)
    w.p("Afbud:", bold=True)
    w.ps(person.name for person in m.absent)
    w.p("**Referent:** Inge-Lise Rosenlyng")
    for point in m.items:
        w.p()
        w.p(f"Ad {point.number}. {point.title}", bold=True)
        w.ps(point.lines(decision="**Besluttet:** {}", task="{what} (ansvarlig: {who}, frist {due})"))
    w.p()
    w.p("Næste møde d. 19/8-26 kl. 13.", bold=True)
    return Sample("PR-moede juni.docx", "bold paragraphs for headings, Ad 1., one name a line", w.data(), m)


def auto_numbers() -> Sample:
    """Items are an automatic list of headings: the numbers are in no text. Tasks are arrows."""
    m = Meeting(
        date="2025-06-03",
        group="it-gruppen",
        title="Referat IT-gruppen",
        place="online",
        start="19:30",
        present=people("Mogens Pilebro", "Nina Svanekilde", "Ole Fjordmark", "Lars"),
        absent=people("Kaj Toftehøj", notice=True),
        chair="Mogens Pilebro",
        minute_taker="Nina Svanekilde",
        next_date="2025-07-01",
        items=(
            item(1, "Status på hjemmesiden", "Der er kommet nye billeder på forsiden, og menuen er kortere."),
            item(
                2,
                "Backup",
                "Den gamle disk på kontoret svarede ikke i weekenden.",
                Decision("Vi går over til ugentlig kopi to steder."),
                Task("skifter disken", "Ole", "2025-06-10", "10/6"),
            ),
            item(
                3,
                "Workshop om kunstig intelligens",
                "Femten har meldt sig. Emnet er ansøgninger skrevet sammen med en chatrobot.",
                Task("laver øvelserne", "Nina", "2025-06-24", "24/6"),
                Task("reserverer ti bærbare", "Mogens", "2025-06-17", "17/6"),
            ),
            item(4, "Eventuelt", "Ole spurgte, om nogen kan bruge en gammel skærm."),
        ),
    )
    w = Word()
    numbers = w.new_list(("decimal", "%1."))
    w.h(m.title, 0)
    w.p("Dato: 2025-06-03, kl. 19.30, online")
    w.p(f"Tilstede: {names(m.present)}")
    w.p("Afbud: Kaj Toftehøj")
    w.p("Mødeleder: Mogens Pilebro. Referent: Nina Svanekilde.")
    for point in m.items:
        w.h(point.title, 2, (numbers, 0))
        w.ps(point.lines(decision="Besluttet: {}", task="→ {who} {what} inden {due}"))
    w.p("Næste møde: 2025-07-01")
    return Sample(
        "it-gruppen_2025-06-03.docx", "headings numbered by Word's list, arrows for tasks", w.data(), m
    )


def agenda_first() -> Sample:
    """A list `Dagsorden`, then sections that repeat it with `Ad 1 –`."""
    m = Meeting(
        date="2025-06-03",
        group="virksomhedsgruppen",
        title="Referat fra møde i Virksomhedsgruppen",
        place="Erhvervshuset, lokale Fyrtårnet",
        start="10:00",
        end="12:00",
        present=people(
            "Ruth Engdal-Vium", "Poul Erik Stenmose", "Søren Hybenlund", "Tove Bækvad", "Fritz Ellemosen"
        ),
        absent=people("Ulla Klinteskov", notice=True) + people("Verner Rughave", notice=False),
        chair="Ruth Engdal-Vium",
        minute_taker="Tove Bækvad",
        next_date="2025-08-12",
        next_start="10:00",
        items=(
            item(1, "Velkomst og valg af referent", "Ruth bød velkommen tilbage til Fritz efter sygdom."),
            item(
                2,
                "Besøgsrunden i maj",
                "Vi nåede 23 virksomheder på to tirsdage. Fire bad om at få tilsendt profiler med det samme, og "
                "to ringede selv ugen efter.",
                "Det går trægt i transportbranchen.",
            ),
            item(
                3,
                "Kørelister",
                "Søren foreslog at dele byen i fem områder i stedet for tre.",
                Decision("Det blev besluttet at prøve fem områder resten af året."),
                Task("Tegne nye kørelister og lægge dem i besøgsmappen.", "Søren Hybenlund", "2025-08-01"),
            ),
            item(
                4,
                "Indlæg hos erhvervsklubben",
                "Klubben har tilbudt os ti minutter på morgenmødet i september.",
                Decision("Det blev besluttet at takke ja og lade Poul Erik holde indlægget."),
            ),
            item(5, "Næste møde", "Tirsdag den 12. august kl. 10."),
            item(6, "Eventuelt", "Intet at berette."),
        ),
    )
    w = Word("Times New Roman", 12)
    w.h(m.title, 1)
    w.p("tirsdag den 3. juni 2025 kl. 10-12")
    w.p("Erhvervshuset, lokale Fyrtårnet")
    w.p(f"Til stede var {names(m.present)}.")
    w.p("Afbud: Ulla Klinteskov (ferie)\nUdeblevet: Verner Rughave")
    w.p("Ordstyrer: Ruth Engdal-Vium\nReferent: Tove Bækvad")
    w.h("Dagsorden", 2)
    w.ps((f"{point.number}. {point.title}" for point in m.items), indent=1)
    w.h("Referat", 2)
    for point in m.items:
        w.h(f"Ad {point.number} – {point.title}", 3)
        w.ps(point.lines(decision="{}", task="{what}\nAnsvarlig: {who}\nFrist: {due}"))
    return Sample("VG 3. juni.docx", "list Dagsorden first, sections repeat it", w.data(), m)


def agenda_table() -> Sample:
    """The agenda is a table: Punkt, Emne, Referat, Ansvarlig, Frist."""
    m = Meeting(
        date="2026-02-09",
        group="medlemsgruppen",
        title="Medlemsgruppens møde",
        place="Kontoret",
        start="09:30",
        present=people("Winnie Aagesholm", "Yrsa Nørremølle", "Carsten Lindebro", "Ditte Havnsø"),
        absent=people("Åge Dalkjærn", "Bodil Kirkeholt", notice=True),
        minute_taker="Carsten Lindebro",
        next_date="2026-03-09",
        items=(
            item(1, "Nye medlemmer", "Tre er optaget siden nytår. En har fået job, før vi nåede samtalen."),
            item(
                2,
                "Kontorvagter",
                "Der mangler vagter i uge 8 og 9.",
                Task("Ringe rundt til de passive", "Ditte", "2026-02-13", "13.02."),
            ),
            item(
                3,
                "Mentorordning",
                "Ordningen har kørt i et halvt år, og ni ud af ti er glade for den.",
                Decision("Ordningen fortsætter med to mentorer mere"),
                Task("Finde to mentorer", "Yrsa og Carsten", "2026-03-01", "01.03."),
            ),
            item(4, "Kursus i netværk", "Kurset er flyttet til april, fordi underviseren er forhindret."),
            item(5, "Evt.", "Husk at slukke lyset i gangen."),
        ),
    )
    w = Word("Arial", 10)
    w.p("Medlemsgruppens møde", "Title")
    w.p("Mandag d. 9. februar 2026 kl. 9.30 – Kontoret")
    w.p("Deltagere: Winnie Aagesholm, Yrsa Nørremølle, Carsten Lindebro og Ditte Havnsø")
    w.p("Afbud: Åge Dalkjærn og Bodil Kirkeholt")
    w.p("Referent: Carsten Lindebro")
    rows = [["Punkt", "Emne", "Referat", "Ansvarlig", "Frist"]]
    for point in m.items:
        task = point.tasks[0] if point.tasks else Task(None)
        rows.append(
            [
                point.number or "",
                point.title,
                "\n\n".join(point.lines(decision="Beslutning: {}", task="{what}")),
                task.who or "",
                task.due_text,
            ]
        )
    w.table(rows, head=True)
    w.p("Næste møde: mandag den 9. marts 2026")
    return Sample("Medlemsgruppen feb 26.docx", "agenda as a table of five columns", w.data(), m)


def ticks() -> Sample:
    """Attendance is a table with check marks; items are `Pkt. 1`."""
    m = Meeting(
        date="2026-01-15",
        group="bestyrelsen",
        title="Bestyrelsesmøde nr. 1/2026",
        place="Sognehuset",
        start="16:00",
        end="18:30",
        present=people("Alma Vadsager/formand", "Connie Tranemose/kasserer", "Dorrit Kærsbæk-Lund/sekretær")
        + people("Malthe Gyldenvang/revisor"),
        absent=people("Bent Holmslykke/næstformand", "Erling Munkedam/medlem"),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-02-19",
        next_start="16:00",
        items=(
            item(
                1,
                "Årsregnskab",
                "Malthe fremlagde årsregnskabet, som viser et lille overskud. Bilagene er i orden.",
                Decision("Regnskabet lægges frem på generalforsamlingen i marts."),
                kind="orientering",
            ),
            item(
                2,
                "Kontingent",
                "Flere syntes, at 200 kr. er rigeligt for den, der lige er blevet ledig.",
                "Andre pegede på, at huslejen stiger.",
                kind="drøftelse",
            ),
            item(
                3,
                "Ny lejekontrakt",
                "Udlejeren har sendt et udkast på tolv sider.",
                Decision(
                    "Formanden får fuldmagt til at skrive under, hvis opsigelsen bliver på seks måneder."
                ),
                Task("Svare udlejeren skriftligt", "Alma", "2026-01-31", "31. januar"),
                kind="beslutning",
            ),
            item(4, "Eventuelt", "Dorrit takkede for blomsterne."),
        ),
    )
    w = Word()
    w.h(m.title)
    w.p("Torsdag den 15. januar 2026, kl. 16.00 til 18.30 i Sognehuset")
    rows = [["Navn", "Funktion", "Til stede", "Fraværende"]]
    for person in (m.present[0], m.absent[0], m.present[1], m.present[2], m.absent[1], m.present[3]):
        here = person in m.present
        rows.append([person.name, person.role or "", "☒" if here else "☐", "☐" if here else "☒"])
    w.table(rows, head=True)
    w.p("Ordstyrer: Alma Vadsager\tReferent: Dorrit Kærsbæk-Lund")
    for point in m.items:
        kind = f" ({point.kind})" if point.kind else ""
        w.h(f"Pkt. {point.number} {point.title}{kind}", 2)
        w.ps(point.lines(decision="Beslutning: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."))
    w.p("Næste bestyrelsesmøde: 19. februar 2026 kl. 16")
    return Sample(
        "Bestyrelsesmøde 1-2026.docx", "attendance table with ticks, Pkt. 1, kinds stated", w.data(), m
    )


def one_table() -> Sample:
    """Everything in one table of two columns."""
    m = Meeting(
        date="2025-10-08",
        group="pr-gruppen",
        title="REFERAT",
        place="Biblioteket, studierum 4",
        start="10:30",
        end="12:00",
        present=people("Gerda", "Henning", "Anne Marie", "Jørn"),
        absent=people("Inge-Lise", notice=True),
        chair="Jørn",
        minute_taker="Anne Marie",
        next_date="2025-11-05",
        next_start="10:30",
        next_place="Biblioteket",
        items=(
            item(
                1, "Annoncer", "Prisen er steget til det dobbelte i ugeavisen. Vi holder pause til foråret."
            ),
            item(
                2,
                "Opslag på jobcentrene",
                "De gamle opslag hænger der endnu, flere med forkert telefonnummer.",
                Decision("Alle opslag skiftes inden jul"),
                Task("Køre rundt med nye opslag", "Henning", "2025-12-15", "15.12.2025"),
            ),
            item(
                3,
                "Roll-up",
                "Jørn har tegnet et udkast, som blev rost.",
                Task("Bestille to stk.", "Jørn", None, "snarest"),
            ),
            item(4, "Eventuelt", "Gerda tager på ferie i to uger."),
        ),
    )
    w = Word()
    rows = [
        ["REFERAT", "PR-gruppen"],
        ["Dato", "onsdag d. 8. oktober 2025"],
        ["Tid", "10.30-12.00"],
        ["Sted", "Biblioteket, studierum 4"],
        ["Deltagere", "Gerda, Henning, Anne Marie, Jørn"],
        ["Afbud", "Inge-Lise"],
        ["Ordstyrer", "Jørn"],
        ["Referent", "Anne Marie"],
    ]
    for point in m.items:
        rows.append(
            [
                f"{point.number}. {point.title}",
                "\n\n".join(point.lines(decision="Beslutning: {}", task="{what} – {who}, {due}")),
            ]
        )
    rows.append(["Næste møde", "5. november 2025 kl. 10.30, Biblioteket"])
    table = w.table(rows)
    table.cell(0, 0).merge(table.cell(0, 1))
    return Sample(
        "PR 081025.docx",
        "everything in one table of labels and values, its head one merged cell",
        w.data(),
        m,
    )


def page_header() -> Sample:
    """Date and group stand in the page header only; the footer numbers pages."""
    m = Meeting(
        date="2026-03-24",
        group="it-gruppen",
        title="Mødereferat",
        present=people("Mogens Pilebro", "Flemming Østerklit", "Lars Tornelund", "Lars Åskov Dam"),
        absent=people("Nina Svanekilde", notice=True),
        minute_taker="LÅD",
        next_date="2026-04-21",
        date_in="header",
        items=(
            item(
                1,
                "Adgang til mapper",
                "FØ gennemgik, hvem der kan se hvad. To tidligere medlemmer havde stadig adgang.",
                Decision("Adgange gennemgås fast hver januar og august."),
                Task("Lukke de to adgange", "FØ", "2026-03-25", "25. marts"),
            ),
            item(2, "Ny printer", "LT har fundet tre modeller. Den billigste er dyr i blæk."),
            item(
                3,
                "Nyhedsbrev",
                "Halvdelen læser det på telefonen, så skriften skal op.",
                Task("Rette skabelonen", "LT", "2026-04-10", "10. april"),
            ),
            item(4, "Eventuelt", "Døren binder."),
        ),
    )
    w = Word()
    w.header("Senior Erhverv Fjordbyen – IT-gruppen\t\tTirsdag den 24. marts 2026")
    w.footer("Referat, side 1")
    w.h(m.title, 0)
    w.p("Til stede: Mogens Pilebro (MP), Flemming Østerklit (FØ), Lars Tornelund (LT), Lars Åskov Dam (LÅD)")
    w.p("Afbud: Nina Svanekilde")
    w.p("Referent: LÅD")
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 1)
        w.ps(point.lines(decision="Konklusion: {}", task="Aktion: {what}. Ansvarlig: {who}. Frist: {due}"))
    w.h("Næste møde", 1)
    w.p("Tirsdag den 21. april")
    return Sample("moedereferat.docx", "date and group in the page header, initials", w.data(), m)


def like_google_docs() -> Sample:
    """As exported by Google Docs: every run has its font, no styles; `1)`."""
    m = Meeting(
        date="2026-05-18",
        group="medlemsgruppen",
        title="Referat af møde i medlemsgruppen 18. maj 2026",
        place="Café Kig Ind",
        present=people("Winnie", "Åge", "Bodil", "Egon", "Yrsa"),
        absent=people("Ditte", "Carsten", notice=True),
        chair="Winnie",
        minute_taker="Egon",
        next_date="2026-06-15",
        next_start="10:00",
        items=(
            item(1, "Runde", "Bodil har været til to samtaler og er i spil til et vikariat."),
            item(
                2,
                "Sommerudflugt",
                "Forslag: glasværkstedet, museet ved havnen eller en gåtur med madpakke.",
                Decision("vi tager på gåtur den 24. juni og spiser på stranden"),
                Task("undersøger busser", "Åge", "2026-06-01", "1/6"),
                Task("skriver rundt om madpakker", "Yrsa", "2026-06-08", "8/6"),
            ),
            item(
                3,
                "Introduktion af nye",
                "Det virker forvirrende med to samtaler. Måske kan den ene tages i telefon.",
                Decision("den anden samtale tages pr. telefon fra august"),
            ),
            item(4, "Evt", "Tak til Egon for kage!"),
        ),
    )
    w = Word("Arial", 11, direct=True)
    w.p(m.title, size=20)
    w.p("Sted: Café Kig Ind")
    w.p("Deltagere: Winnie, Åge, Bodil, Egon, Yrsa")
    w.p("Afbud: Ditte, Carsten")
    w.p("Ordstyrer: Winnie / Referent: Egon")
    w.p()
    for point in m.items:
        w.p(f"{point.number}) {point.title}", bold=True, size=14)
        w.ps(point.lines(decision="Beslutning - {}", task="→ {who} {what} inden {due}"))
        w.p()
    w.p("Næste gang: 15. juni kl. 10")
    return Sample("Referat medlemsgruppen (1).docx", "Google Docs export, 1), first names", w.data(), m)


def like_libreoffice() -> Sample:
    """Runs broken within words; labels and values apart by tabs; `Punkt 1:`."""
    m = Meeting(
        date="2025-09-16",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen - mødereferat",
        place="Kontoret, 1. sal",
        start="09:00",
        end="11:00",
        present=people("Ruth Engdal-Vium", "Ulla Klinteskov", "Verner Rughave", "Fritz Ellemosen"),
        absent=people("Poul Erik Stenmose", "Tove Bækvad"),
        chair="Fritz Ellemosen",
        minute_taker="Verner Rughave",
        next_date="2025-10-14",
        next_start="09:00",
        items=(
            item(1, "Opfølgning på besøg", "Ulla har talt med to plejehjem, der mangler folk i køkkenet."),
            item(
                2,
                "Databasen over virksomheder",
                "En tredjedel af kontaktpersonerne er forkerte. Det tager tid at rette, men det skal gøres.",
                Decision("Hver tager 20 virksomheder og ringer dem op."),
                Task("Fordele listen", "Ruth Engdal-Vium", "2025-09-19", "19.09.2025"),
            ),
            item(
                3,
                "Vagttelefon",
                "Verner afløser Tove i oktober.",
                Decision("Telefonen har åbent 9-12 på hverdage."),
            ),
            item(4, "Eventuelt", "Der er wienerbrød tilbage."),
        ),
    )
    w = Word("Liberation Serif", 12, pieces=True)
    w.p(m.title, bold=True, size=18)
    for label, value in (
        ("Dato:", "16.09.2025"),
        ("Tid:", "kl. 9-11"),
        ("Sted:", "Kontoret, 1. sal"),
        ("Til stede:", names(m.present)),
        ("Fraværende:", names(m.absent)),
        ("Mødeleder:", "Fritz Ellemosen"),
        ("Referent:", "Verner Rughave"),
    ):
        w.p(f"{label}\t\t{value}")
    for point in m.items:
        w.p(f"Punkt {point.number}:\t{point.title}", bold=True)
        w.ps(
            point.lines(decision="Beslutning:\t{}", task="Opgave:\t{what}\nAnsvarlig:\t{who}\nFrist:\t{due}"),
            indent=1.5,
        )
    w.p("Næste møde:\t14.10.2025 kl. 9")
    return Sample(
        "virk-ref-0925.docx", "LibreOffice: broken runs, tabs between label and value, Punkt 1:", w.data(), m
    )


def soft_breaks() -> Sample:
    """One paragraph with soft line breaks; the year is in the file's name alone."""
    m = Meeting(
        date="2026-04-14",
        group="pr-gruppen",
        title="PR-gruppen, møde 14. april",
        present=people("Gerda L.", "Karen Margrethe", "Jørn", "Sidsel Humletoft/gæst"),
        absent=people("Henning", notice=True),
        minute_taker="Karen Margrethe",
        next_date="2026-05-12",
        date_in="filename",
        items=(
            item(1, "Besøg af Sidsel", "Sidsel fortalte om, hvordan lokalradioen finder sine historier."),
            item(
                2,
                "Historier fra medlemmer",
                "Vi mangler folk, der vil stå frem. Helst to kvinder og to mænd.",
                Decision("Vi spørger på medlemsmødet."),
                Task("tager det op på medlemsmødet", "Jørn", "2026-05-06", "6. maj"),
            ),
            item(
                3,
                "Facebook",
                "Der er kommet 41 følgere siden jul.",
                Decision("Vi lægger noget op hver onsdag."),
            ),
            item(4, "Evt.", "Nøglen til skabet er væk."),
        ),
    )
    w = Word()
    lines = [
        "**PR-gruppen, møde 14. april**",
        "Til stede: Gerda L., Karen Margrethe, Jørn samt Sidsel Humletoft (gæst)",
        "Afbud: Henning",
        "Referent: Karen Margrethe",
        "",
    ]
    for point in m.items:
        lines.append(f"**{point.number}. {point.title}**")
        lines += point.lines(decision="Besluttet: {}", task="{who} {what} ({due})")
        lines.append("")
    w.p("\n".join([*lines, "Næste møde 12. maj"]))
    return Sample(
        "PR-gruppen 2026 april.docx", "one paragraph of soft line breaks, year in the file name", w.data(), m
    )


def programme() -> Sample:
    """A members' day: times and presenters on each item."""
    m = Meeting(
        date="2026-09-02",
        group="medlemsgruppen",
        title="Medlemsdag – program og referat",
        place="Kulturhuset, Spejlsalen",
        start="09:00",
        end="13:00",
        chair="Winnie Aagesholm",
        minute_taker="Bodil Kirkeholt",
        next_date="2026-10-07",
        items=(
            item(
                None,
                "Kaffe og velkomst",
                "Alle fik et navneskilt.",
                start="09:00",
                end="09:20",
                presenter="Winnie Aagesholm",
            ),
            item(
                None,
                "Jobsøgning efter de 60",
                "Oplægget var ærligt og til tider morsomt. Salen spurgte mest til alder i ansøgningen.",
                start="09:20",
                end="10:15",
                presenter="Rikke Solbjergsen, jobcentret",
            ),
            item(None, "Pause", start="10:15", end="10:30"),
            item(
                None,
                "Dit CV på én side",
                "Vi arbejdede to og to. De fleste fik strøget mindst en tredjedel.",
                Decision("Værkstedet gentages i oktober."),
                start="10:30",
                end="12:00",
                presenter="Nina Svanekilde",
            ),
            item(
                None,
                "Frokost og uddeling af opgaver",
                "Der var sandwich.",
                Task("Rydde op i depotet", "Åge Dalkjærn", "2026-09-15"),
                start="12:00",
                end="13:00",
            ),
        ),
    )
    w = Word()
    w.h(m.title, 0)
    w.p("Onsdag den 2. september 2026 i Kulturhuset, Spejlsalen, kl. 9.00-13.00. Medlemsgruppen var vært.")
    w.p("Ordstyrer: Winnie Aagesholm")
    w.p("Referent: Bodil Kirkeholt")
    for point in m.items:
        who = f" v/ {point.presenter}" if point.presenter else ""
        span = f"{point.start}-{point.end}".replace(":", ".")
        w.h(f"Kl. {span}: {point.title}{who}", 2)
        w.ps(point.lines(decision="Beslutning: {}", task="{what}. Ansvarlig: {who}. Frist: {due}."))
    w.p("Næste medlemsmøde er onsdag den 7. oktober 2026.")
    return Sample(
        "medlemsdag.docx", "programme: from-to times and presenters in headings, no attendance", w.data(), m
    )


def footnotes_and_closed() -> Sample:
    """A closed item, footnotes, and a list of two levels whose numbers Word makes."""
    m = Meeting(
        date="2025-11-20",
        group="bestyrelsen",
        title="Referat, bestyrelsesmøde den 20. november 2025",
        place="Hos formanden",
        present=people(
            "Alma Vadsager",
            "Bent Holmslykke",
            "Connie Tranemose",
            "Dorrit Kærsbæk-Lund",
            "Flemming Østerklit",
        ),
        absent=people("Erling Munkedam"),
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2025-12-18",
        holds={"footnotes": ["Vedtægternes § 7, stk. 2.", "Beløbet er uden moms."]},
        items=(
            item(
                1,
                "Formanden orienterer",
                Sub("Landsmødet er flyttet til Odense."),
                Sub("Vi har fået ny kontaktperson i styrelsen."),
            ),
            item(2, "Henvendelse fra et medlem", closed=True),
            item(
                3,
                "Budget for 2026",
                "Bestyrelsen skal lægge budgettet frem inden årsskiftet.",
                Sub("Husleje og varme"),
                Sub("Kurser og foredrag"),
                Decision("Budgettet vedtages med 96.000 kr. til drift."),
            ),
            item(4, "Eventuelt", "Intet."),
        ),
    )
    w = Word()
    numbers = w.new_list(("decimal", "%1."), ("lowerLetter", "%2)"))
    w.h(m.title)
    w.p("Sted: Hos formanden")
    w.p(f"Fremmødte: {names(m.present)}")
    w.p("Fraværende: Erling Munkedam")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    for point in m.items:
        w.p(point.title + (" (lukket punkt)" if point.closed else ""), bold=True, number=(numbers, 0))
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, number=(numbers, 1))
                case Decision():
                    w.footnote(w.p(f"Beslutning: {block.text}"), "Beløbet er uden moms.")
                case str():
                    line = w.p(block)
                    if "inden årsskiftet" in block:
                        w.footnote(line, "Vedtægternes § 7, stk. 2.")
    w.p("Næste møde: 18. december 2025")
    return Sample("bestyrelse-nov.docx", "closed item, footnotes, auto list of two levels", w.data(), m)


def reviewed() -> Sample:
    """A tracked change, a comment and an external link are left in."""
    m = Meeting(
        date="2026-08-25",
        group="it-gruppen",
        title="Referat fra IT-gruppens møde",
        place="Kontoret",
        start="14:00",
        present=people("Ole Fjordmark", "Kaj Toftehøj", "Nina Svanekilde"),
        absent=people("Mogens Pilebro", notice=True),
        chair="Kaj Toftehøj",
        minute_taker="Ole Fjordmark",
        next_date="2026-09-22",
        holds={
            "deleted": ["fjorten dage"],
            "inserted": ["tre uger"],
            "comments": ["Er det ikke 5. september?"],
            "links": ["https://www.example.org/vejledning"],
            "private": ["kaj@example.dk", "12 34 56 78"],
        },
        items=(
            item(1, "Nyt siden sidst", "Kaj har flyttet de gamle referater over."),
            item(
                2,
                "Vejledning til nye",
                "Nina har skrevet fire sider med billeder.",
                Task("Læse korrektur", "Kaj", "2026-09-04", "4. september"),
            ),
            item(3, "Svartid på henvendelser", "Mail besvares fremover inden for tre uger."),
            item(4, "Eventuelt", "Spørgsmål kan sendes til kaj@example.dk eller 12 34 56 78."),
        ),
    )
    w = Word()
    w.h(m.title)
    w.p("Tirsdag, den 25. august 2026, kl. 14.00, Kontoret")
    w.p(f"Til stede: {names(m.present)}")
    w.p("Afbud: Mogens Pilebro")
    w.p("Ordstyrer: Kaj Toftehøj; referent: Ole Fjordmark")
    w.h("1. Nyt siden sidst", 2)
    w.p("Kaj har flyttet de gamle referater over.")
    w.h("2. Vejledning til nye", 2)
    w.link(
        w.p("Nina har skrevet fire sider med billeder. Se "),
        "vejledningen",
        "https://www.example.org/vejledning",
    )
    w.comment(
        w.p("Opgave: Læse korrektur. Ansvarlig: Kaj. Frist: 4. september"),
        "Er det ikke 5. september?",
        "Nina",
    )
    w.h("3. Svartid på henvendelser", 2)
    w.change(w.p("Mail besvares fremover inden for "), "fjorten dage", "tre uger", "Ole")
    w.write(w.doc.paragraphs[-1], ".")
    w.h("4. Eventuelt", 2)
    w.p("Spørgsmål kan sendes til kaj@example.dk eller 12 34 56 78.")
    w.p("Næste møde: 22. september 2026")
    return Sample(
        "IT 25-08-2026 rettet.docx", "tracked change, comment, external link, mail and phone", w.data(), m
    )


def boxed() -> Sample:
    """A logo, and the meeting's facts in a text box."""
    m = Meeting(
        date="2025-03-11",
        group="virksomhedsgruppen",
        title="Referat",
        place="Messecentret, indgang B",
        start="15:30",
        present=people("Ruth Engdal-Vium/tovholder", "Søren Hybenlund", "Tove Bækvad"),
        minute_taker="Tove Bækvad",
        holds={"images": 1, "text_boxes": 1},
        items=(
            item(1, "Jobmessen", "Vi fik stand nr. 14 lige ved kaffen. 60 talte med os, og 11 skrev sig op."),
            item(
                2,
                "Materialer",
                "Der manglede visitkort allerede kl. 12.",
                Decision("Der trykkes 500 visitkort."),
            ),
            item(
                3,
                "Hvem følger op",
                "De 11 skal have svar i denne uge.",
                Task("Ringer til de 11", "Søren Hybenlund", "2025-03-14"),
            ),
        ),
    )
    w = Word()
    w.image(picture())
    w.h(m.title, 0)
    w.text_box(["Virksomhedsgruppen", "Dato: 11. marts 2025 kl. 15.30", "Sted: Messecentret, indgang B"])
    w.p("Deltagere: Ruth Engdal-Vium (tovholder), Søren Hybenlund, Tove Bækvad")
    w.p("Referent: Tove Bækvad")
    for point in m.items:
        w.h(f"{point.number}. {point.title}")
        w.ps(point.lines(decision="BESLUTNING: {}", task="AKTION: {what}. ANSVARLIG: {who}. FRIST: {due}."))
    return Sample(
        "Jobmesse referat.docx", "logo, facts in a text box, labels in capitals, no next meeting", w.data(), m
    )


def bare() -> Sample:
    """Hardly anything: no group, attendance, place or taker; notes in bullets."""
    m = Meeting(
        date="2026-07-01",
        group=None,
        title="Noter fra sommermødet",
        items=(
            item(None, "Hvad gik godt", Sub("Mange kom forbi kontoret."), Sub("Foredraget i maj var fyldt.")),
            item(
                None,
                "Hvad vil vi gøre anderledes",
                Sub("Færre møder i juni."),
                Sub("Bedre skiltning ved døren."),
            ),
            item(None, "Eventuelt"),
        ),
    )
    w = Word()
    w.h(f"{m.title} 1.7.2026", 1)
    for point in m.items:
        w.h(point.title, 2)
        w.ps(point.texts, "List Bullet")
    return Sample("noter.docx", "parts missing: no group, attendance or numbers; bullets", w.data(), m)


SAMPLES = (
    headings,
    bold_ad,
    auto_numbers,
    agenda_first,
    agenda_table,
    ticks,
    one_table,
    page_header,
    like_google_docs,
    like_libreoffice,
    soft_breaks,
    programme,
    footnotes_and_closed,
    reviewed,
    boxed,
    bare,
)
