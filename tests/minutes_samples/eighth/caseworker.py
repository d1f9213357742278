"""Minutes by a former municipal case worker: cases with background, discussion, conclusion and follow-up."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people, say
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def cases() -> Sample:
    """A table of facts, then `Sag 1:` with labelled paragraphs."""
    m = Meeting(
        date="2026-01-19",
        group="bestyrelsen",
        title="Mødereferat, bestyrelsen",
        place="Medborgerhuset, lokale 104",
        start="09:30",
        end="12:00",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Flemming Østerklit",
        ),
        absent=people("Erling Munkedam", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-02-16",
        next_start="09:30",
        next_place="Medborgerhuset",
        items=(
            item(
                1,
                "Lokaleaftale med kommunen",
                "Baggrund: Brugsaftalen om de to kontorer udløber med udgangen af marts.",
                "Drøftelse: Vi betaler i dag ikke for varme. Forvaltningen har varslet, at det kan blive ændret.",
                Decision("Bestyrelsen søger aftalen forlænget i to år på uændrede vilkår."),
                Task("Ansøgning sendes til ejendomskontoret", "Alma Vadsager", "2026-01-30"),
            ),
            item(
                2,
                "Frivilligpuljen",
                "Baggrund: Der kan søges om op til 25.000 kr. til aktiviteter for ledige over 50.",
                "Drøftelse: Fire forslag blev lagt frem. Kursusrækken om jobsamtaler havde flest tilhængere.",
                Decision("Der søges 18.000 kr. til en række på seks aftener."),
                Task("Budget udarbejdes", "Connie Tranemose", "2026-02-06"),
                Task("Ansøgning skrives", "Bent Holmslykke", "2026-02-13"),
            ),
            item(
                3,
                "Opbevaring af gamle medlemslister",
                "Baggrund: I arkivskabet står lister fra foreningens første år.",
                Decision("Listerne makuleres, når revisor har set dem."),
            ),
            item(
                4, "Orientering fra formanden", "Formanden har talt med jobcentrets leder om vores foldere."
            ),
            item(5, "Eventuelt", "Døren til depotet binder. Pedellen er underrettet."),
        ),
    )
    w = Word("Arial", 10.5)
    w.header("Netværket · Bestyrelsen · Side 1")
    w.h(m.title, 0)
    w.table(
        [
            ["Mødedato", say(m.date or "", "{weekday} den {d}. {month} {y}")],
            ["Mødetid", "kl. 9.30 – 12.00"],
            ["Mødested", "Medborgerhuset, lokale 104"],
            ["Mødeleder", "Alma Vadsager"],
            ["Referent", "Dorrit Kærsbæk-Lund"],
            ["Deltagere", names(m.present, "\n\n")],
            ["Afbud", "Erling Munkedam"],
            ["Næste møde", "16. februar 2026 kl. 9.30 i Medborgerhuset"],
        ]
    )
    w.p()
    for point in m.items:
        w.p(f"Sag {point.number}: {point.title}", bold=True, size=12)
        w.ps(
            point.lines(decision="Konklusion: {}", task="Opfølgning: {what}. Ansvarlig: {who}. Frist: {due}.")
        )
    return Sample(
        "Mødereferat bestyrelsen 19. januar 2026.docx", "Facts in a table, `Sag 1:` with labels", w.data(), m
    )


def case_tables() -> Sample:
    """Each item a small table of its own with labelled rows."""
    m = Meeting(
        date="2025-10-08",
        group="virksomhedsgruppen",
        title="Beslutningsreferat fra møde i Virksomhedsgruppen",
        place="Jobhuset, 2. sal",
        start="13:00",
        present=people(
            "Ruth Engdal-Vium", "Poul Erik Stenmose", "Tove Bækvad", "Verner Rughave", "Fritz Ellemosen"
        ),
        absent=people("Ulla Klinteskov", "Søren Hybenlund", notice=True),
        chair="Ruth Engdal-Vium",
        minute_taker="Tove Bækvad",
        next_date="2025-11-05",
        next_start="13:00",
        items=(
            item(
                1,
                "Besøg hos Nordlys Emballage",
                "Verner og Fritz var på besøg den 30. september. Firmaet mangler folk på lageret.",
                Decision("Firmaet får tilbud om et oplæg på fabrikken."),
                Task("Aftale en dag med værkføreren", "Verner Rughave", "2025-10-24"),
            ),
            item(
                2,
                "Telefonrunde i efteråret",
                "Listen rummer 42 virksomheder, hvoraf de 11 er ringet op.",
                Decision("Resten deles ligeligt, syv til hver."),
                Task("Fordele listen", "Tove Bækvad", "2025-10-10"),
            ),
            item(
                3,
                "Ny brochure til arbejdsgivere",
                "Forsiden er fra 2019 og viser et kontor, som vi ikke længere har.",
                Decision("Udsættes til næste møde."),
            ),
        ),
    )
    w = Word("Verdana", 10)
    w.p(m.title, bold=True, size=14)
    w.p("Afholdt den 8. oktober 2025 kl. 13.00 i Jobhuset, 2. sal")
    w.p(f"Deltog: {names(m.present)}")
    w.p("Meldt afbud: Ulla Klinteskov og Søren Hybenlund")
    w.p("Mødeleder: Ruth Engdal-Vium. Referent: Tove Bækvad.")
    for point in m.items:
        rows = [[f"Punkt {point.number}", point.title], ["Sagsfremstilling", point.texts[0]]]
        rows += [["Beslutning", decision.text] for decision in point.decisions]
        rows += [["Opgave", task.say("{what}\n\nAnsvarlig: {who}\n\nFrist: {due}")] for task in point.tasks]
        w.table(rows)
        w.p()
    w.p("Næste møde holdes den 5. november 2025 kl. 13.00.")
    return Sample(
        "VG beslutningsreferat 2025-10-08.docx", "A table for each item with labelled rows", w.data(), m
    )


def assembly() -> Sample:
    """A general assembly by the statutes, headings in words, decisions as phrases."""
    m = Meeting(
        date="2026-03-24",
        group=None,
        title="Referat af ordinær generalforsamling",
        place="Sognegården, den store sal",
        start="16:00",
        end="18:20",
        chair="Villy Hasselbjerg",
        minute_taker="Dorrit Kærsbæk-Lund",
        items=(
            item(
                1,
                "Valg af dirigent",
                Decision("Villy Hasselbjerg blev valgt."),
                "Dirigenten konstaterede, at indkaldelsen var udsendt den 27. februar og dermed rettidigt.",
            ),
            item(
                2,
                "Formandens beretning",
                "Alma Vadsager fortalte om et år med 31 nye medlemmer, hvoraf 19 har fundet arbejde.",
                Decision("Beretningen blev godkendt."),
            ),
            item(
                3,
                "Fremlæggelse af regnskab",
                "Connie Tranemose gennemgik regnskabet, der viser et overskud på 4.310 kr.",
                "En deltager spurgte til udgiften til forplejning; den dækker også sommerturen.",
                Decision("Regnskabet blev enstemmigt godkendt."),
            ),
            item(
                4,
                "Indkomne forslag",
                "Bestyrelsen havde stillet forslag om at hæve kontingentet fra 100 til 150 kr. årligt.",
                Decision("Forslaget blev vedtaget med 28 stemmer for, 6 imod og 3 blanke."),
            ),
            item(
                5,
                "Valg til bestyrelsen",
                "På valg var Bent Holmslykke og Erling Munkedam, som begge ønskede genvalg.",
                Decision("Begge blev genvalgt uden modkandidat."),
            ),
            item(6, "Valg af revisor", Decision("Helge Tindbæk blev valgt for to år.")),
            item(
                7,
                "Eventuelt",
                "Der blev takket for kaffen, og Kaj Toftehøj mindede om, at vi holder åbent hus i april.",
            ),
        ),
    )
    w = Word("Times New Roman", 12)
    w.h(m.title, 1)
    w.p("Tirsdag den 24. marts 2026 kl. 16.00 i Sognegården, den store sal")
    w.p("37 stemmeberettigede medlemmer var mødt.")
    w.p("Dagsorden ifølge vedtægternes § 7:", bold=True)
    w.ps(f"{point.number}. {point.title}" for point in m.items)
    for point in m.items:
        w.h(f"Ad {point.number}. {point.title}", 3)
        w.ps(point.lines(decision="{}"))
    w.p("Generalforsamlingen sluttede kl. 18.20.")
    w.p("\n\nDirigent: Villy Hasselbjerg\t\tReferent: Dorrit Kærsbæk-Lund")
    return Sample("Generalforsamling 24.03.2026.docx", "A general assembly, signed at the end", w.data(), m)


def confidential() -> Sample:
    """Two agendas, open and closed; follow-up in a table at the end."""
    m = Meeting(
        date="2026-05-27",
        group="medlemsgruppen",
        title="Medlemsgruppen – referat af møde nr. 4/2026",
        place="kontoret",
        start="10:00",
        end="11:45",
        present=people("Winnie Aagesholm/tovholder", "Åge Dalkjærn", "Bodil Kirkeholt", "Ditte Havnsø"),
        absent=people("Carsten Lindebro", notice=True) + people("Egon Strandmark-Poulsen", notice=False),
        minute_taker="Bodil Kirkeholt",
        next_date="2026-06-24",
        next_start="10:00",
        items=(
            item(
                1,
                "Godkendelse af dagsordenen",
                "Punkt 4 blev flyttet frem, da Ditte skulle gå før tid.",
            ),
            item(
                2,
                "Velkomst til nye medlemmer",
                "Seks nye siden april. To af dem har ikke fået brevet med praktiske oplysninger.",
                Decision("Brevet sendes fremover samme dag som indmeldelsen."),
                Task("Rette forretningsgangen", "Winnie Aagesholm", "2026-06-05", "5. juni"),
            ),
            item(
                3,
                "Sommerudflugt",
                "Der er indhentet pris på bus til Hulsig: 5.200 kr. for 48 pladser.",
                Decision("Turen gennemføres den 19. august med en egenbetaling på 75 kr."),
                Task("Bestille bussen", "Åge Dalkjærn", "2026-06-12", "12. juni"),
                Task("Skrive indbydelse", "Ditte Havnsø", "2026-06-19", "19. juni"),
            ),
            item(
                4,
                "Henvendelse fra et medlem",
                "Et medlem har klaget over tonen på et møde. Sagen blev gennemgået.",
                closed=True,
            ),
        ),
    )
    w = Word()
    w.p(m.title, bold=True, size=13)
    w.p("Dato og tid:\t27. maj 2026, kl. 10.00-11.45")
    w.p("Sted:\tkontoret")
    w.p(f"Til stede:\t{names(m.present)}")
    w.p("Afbud:\tCarsten Lindebro")
    w.p("Udeblevet:\tEgon Strandmark-Poulsen")
    w.p("Referent:\tBodil Kirkeholt")
    for point in m.items:
        mark = " (lukket punkt)" if point.closed else ""
        w.p(f"Punkt {point.number}{mark}: {point.title}", underline=True)
        w.ps(line for line in point.lines(decision="Afgørelse: {}", task="") if line)
    w.p("Opfølgningsliste", bold=True)
    w.table(
        [
            ["Pkt.", "Hvad", "Hvem", "Senest"],
            *(
                [point.number or "", task.what or "", task.who or "", task.due_text]
                for point in m.items
                for task in point.tasks
            ),
        ],
        head=True,
    )
    w.p("Næste møde: 24. juni kl. 10.00")
    return Sample(
        "Medlemsgruppen møde 4-2026.docx", "Underlined items, one closed, follow-up at the end", w.data(), m
    )


def committee() -> Sample:
    """A PDF as from a case system: numbers with a year, three headings below each."""
    m = Meeting(
        date="2024-11-14",
        group="it-gruppen",
        title="Referat – IT-gruppen",
        place="Biblioteket, mødelokale B",
        start="14:00",
        end="15:30",
        present=people("Mogens Pilebro", "Nina Svanekilde", "Ole Fjordmark", "Lars Tornelund"),
        absent=people("Kaj Toftehøj", notice=True),
        chair="Mogens Pilebro",
        minute_taker="Ole Fjordmark",
        next_date="2025-01-16",
        next_start="14:00",
        next_place="Biblioteket",
        items=(
            item(
                1,
                "Adgang til fællesdrevet",
                "Der er 14 personer med adgang, heraf fire, som er holdt op.",
                Decision("Adgangen gennemgås hvert halve år."),
                Task("Fjerne de fire", "Nina Svanekilde", "2024-11-22"),
            ),
            item(
                2,
                "Kursus i regneark",
                "Der er kommet ni tilmeldinger til otte pladser.",
                Decision("Der sættes en ekstra stol ind."),
            ),
            item(3, "Meddelelser", "Biblioteket holder lukket mellem jul og nytår."),
        ),
    )
    source = f"""= {m.title}
Torsdag den 14. november 2024, kl. 14.00-15.30 \\
Sted: Biblioteket, mødelokale B

*Medlemmer til stede:* {names(m.present)} \\
*Fraværende med afbud:* Kaj Toftehøj \\
*Ordstyrer:* Mogens Pilebro \\
*Referent:* Ole Fjordmark
"""
    for point in m.items:
        source += f"\n== {point.number}. {point.title}\n"
        source += "\n\n".join(
            point.lines(
                decision="*Beslutning* \\\n{}",
                task="*Opfølgning* \\\n{what}. Ansvarlig: {who}. Frist: {due}.",
            )
        )
        source += "\n"
    source += "\n== Næste møde\n16. januar 2025 kl. 14.00 på Biblioteket.\n"
    return Sample(
        "IT-gruppen referat 14 nov 2024.pdf", "PDF, labels on a line of their own", by_typst(source), m
    )


def letters() -> Sample:
    """Items lettered a) to e) by hand, follow-up in brackets after the decision."""
    m = Meeting(
        date="2026-09-02",
        group="bestyrelsen",
        title="Ekstraordinært bestyrelsesmøde",
        place="Hos Alma",
        start="19:00",
        present=people("Alma", "Bent", "Connie", "Dorrit", "Erling"),
        absent=people("Flemming", notice=True),
        chair="Bent",
        minute_taker="Dorrit",
        items=(
            item(
                "a",
                "Opsigelse af lokalet",
                "Brevet fra udlejer kom den 28. august. Vi skal være ude til nytår.",
                Decision("Det blev besluttet at bede om et møde med udlejer straks."),
                Task("Ringe til udlejer", "Alma", "2026-09-04", "4/9"),
            ),
            item(
                "b",
                "Andre muligheder",
                "Følgende blev nævnt:",
                Sub("Det gamle posthus"),
                Sub("Frivilligcentret, dog kun to dage om ugen"),
                Sub("Et klasselokale på aftenskolen"),
                Task("Undersøge posthuset", "Erling", "2026-09-11", "11/9"),
                Task("Tale med Frivilligcentret", "Connie", "2026-09-11", "11/9"),
            ),
            item(
                "c",
                "Besked til medlemmerne",
                Decision("Det blev besluttet, at medlemmerne først får besked efter mødet med udlejer."),
            ),
        ),
    )
    w = Word("Garamond", 12)
    w.p("Ekstraordinært bestyrelsesmøde", bold=True, size=15)
    w.p("2. september 2026 kl. 19 – Hos Alma")
    w.p("Til stede: Alma, Bent, Connie, Dorrit og Erling. Flemming havde meldt afbud.")
    w.p("Bent ledte mødet, Dorrit skrev.")
    for point in m.items:
        w.p(f"{point.number}) {point.title}", bold=True)
        w.ps(point.lines(task="→ {what} ({who}, senest {due})", sub="• {}", decision="{}"))
    return Sample(
        "Ekstraordinært bestyrelsesmøde 020926.docx", "Lettered items, tasks after arrows", w.data(), m
    )


SAMPLES = (cases, case_tables, assembly, confidential, committee, letters)
