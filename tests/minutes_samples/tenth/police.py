"""The hand of a former policeman, 61: like a report, with the clock in it, and always in the same order."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word


def visits_in_february() -> Sample:
    """His own template: labels and tabs, bold numbered titles, a task in one line with dashes."""
    m = Meeting(
        date="2026-02-05",
        group="virksomhedsgruppen",
        title="REFERAT – VIRKSOMHEDSGRUPPEN",
        place="Mødelokale 2, Havnegården",
        start="10:00",
        end="11:47",
        chair="Ruth Engdal-Vium",
        minute_taker="Fritz Ellemosen",
        present=people(
            "Ruth Engdal-Vium", "Søren Hybenlund", "Tove Bækvad", "Verner Rughave", "Fritz Ellemosen"
        ),
        absent=people("Ulla Klinteskov", "Poul Erik Stenmose", notice=True),
        next_date="2026-03-05",
        next_start="10:00",
        next_place="samme sted",
        items=(
            item(
                1,
                "Godkendelse af dagsorden",
                "Dagsordenen blev godkendt uden bemærkninger.",
            ),
            item(
                2,
                "Status på virksomhedsbesøg",
                "Siden sidst er der aflagt 7 besøg. Heraf har 2 virksomheder bedt om at blive kontaktet igen.",
                "Søren oplyste, at tømmerhandlen søger en lagermand over 50. Stillingen er ikke slået op.",
                Task("Kontakter tømmerhandlen for nærmere oplysninger", "Søren", "2026-02-09", "9. februar"),
            ),
            item(
                3,
                "Ny folder til virksomheder",
                "Tove viste et udkast. Der var enighed om, at teksten er for lang.",
                Decision("Folderen skæres ned til to sider og trykkes i 300 eksemplarer."),
                Task("Retter udkastet til", "Tove", "2026-02-20", "20. februar"),
                Task("Indhenter pris hos to trykkerier", "Verner", "2026-02-27", "27. februar"),
            ),
            item(
                4,
                "Kørsel og udlæg",
                "Verner forespurgte om reglerne for kørsel i egen bil. Ruth oplyste, at statens lave takst gælder.",
                Decision("Kørselsbilag afleveres til kassereren senest den sidste hverdag i måneden."),
            ),
            item(5, "Eventuelt", "Intet at bemærke."),
        ),
    )
    w = Word("Arial", 11)
    w.p(m.title, bold=True, size=14)
    w.p("Dato:\ttorsdag den 5. februar 2026")
    w.p("Tid:\tkl. 10.00 – 11.47")
    w.p(f"Sted:\t{m.place}")
    w.p(f"Til stede:\t{names(m.present)}")
    w.p(f"Afbud:\t{names(m.absent)}")
    w.p("Mødeleder:\tRuth Engdal-Vium")
    w.p("Referent:\tFritz Ellemosen")
    w.p()
    for point in m.items:
        w.p(f"{point.number}. {point.title}", bold=True)
        w.ps(point.lines(decision="Beslutning: {}", task="Opgave: {what} – {who} – senest {due}."))
        w.p()
    w.p("Næste møde: torsdag den 5. marts 2026 kl. 10.00, samme sted.")
    w.p("Mødet hævet kl. 11.47.")
    return Sample(
        "Referat virk 050226.docx", "labels and tabs, bold numbered titles, tasks with dashes", w.data(), m
    )


def visits_with_follow_up() -> Sample:
    """His template as a table head, `Punkt 1 –`, and all tasks in a table at the end."""
    m = Meeting(
        date="2026-04-16",
        group="virksomhedsgruppen",
        title="Referat af møde i virksomhedsgruppen",
        place="Havnegården, stuen",
        start="10:00",
        end="12:05",
        chair="Ruth Engdal-Vium",
        minute_taker="Fritz Ellemosen",
        present=people(
            "Ruth Engdal-Vium/tovholder",
            "Poul Erik Stenmose",
            "Søren Hybenlund",
            "Ulla Klinteskov",
            "Fritz Ellemosen/referent",
        ),
        absent=people("Tove Bækvad", "Verner Rughave", notice=True),
        next_date="2026-05-21",
        next_start="10:00",
        items=(
            item(
                1,
                "Bemærkninger til sidste referat",
                "Ulla gjorde opmærksom på, at hun var til stede fra kl. 10.20. Referatet er rettet.",
            ),
            item(
                2,
                "Jobmessen den 9. maj",
                "Foreningen har fået stand nr. 14 lige inden for døren. Der er strøm, men ikke borde.",
                "Standen skal være bemandet fra kl. 9 til kl. 15 med to personer ad gangen.",
                Decision("Vagterne fordeles i tre hold à to timer."),
                Task("Låner to borde i Borgerhuset", "Poul Erik", "2026-05-01", "1. maj 2026"),
                Task("Laver vagtliste og sender den rundt", "Ulla", "2026-04-24", "24. april 2026"),
            ),
            item(
                3,
                "Kontakt til jobcentret",
                "Søren og Ruth har holdt møde med jobcentret den 8. april. Tonen var god.",
                "Jobcentret ønsker en fast kontaktperson hos os.",
                Decision("Søren er kontaktperson året ud."),
                Task("Giver jobcentret besked", "Ruth", "2026-04-20", "20. april 2026"),
            ),
            item(
                4,
                "Statistik for 1. kvartal",
                "Der er aflagt 19 besøg mod 23 i samme periode sidste år. To medlemmer er kommet i arbejde.",
            ),
            item(5, "Eventuelt", "Kaffemaskinen er meldt defekt. Fritz tager sin termokande med."),
        ),
    )
    w = Word("Arial", 11)
    w.p(m.title, bold=True, size=14)
    w.table(
        [
            ["Dato", "Torsdag den 16. april 2026"],
            ["Tidspunkt", "Kl. 10.00-12.05"],
            ["Sted", m.place or ""],
            ["Mødt", names(m.present)],
            ["Afbud", names(m.absent)],
            ["Ordstyrer", "Ruth Engdal-Vium"],
        ]
    )
    w.p()
    for point in m.items:
        w.p(f"Punkt {point.number} – {point.title}", bold=True, underline=True)
        w.ps(point.texts)
        for decision in point.decisions:
            w.p(f"**Beslutning:** {decision.text}")
    w.p("Opfølgning", bold=True, underline=True)
    rows = [
        [point.number or "", task.what or "", task.who or "", task.due_text]
        for point in m.items
        for task in point.tasks
    ]
    w.table([["Punkt", "Opgave", "Ansvarlig", "Frist"], *rows], head=True)
    w.p()
    w.p("Næste møde er torsdag den 21. maj 2026 kl. 10.00.")
    return Sample(
        "2026-04-16 Virksomhedsgruppen m. opfølgning.docx",
        "table head, Punkt 1 –, tasks in a table at the end",
        w.data(),
        m,
    )


def board_as_stand_in() -> Sample:
    """Stand-in for the board's secretary: agenda first, then `Ad 1.`; one item behind closed doors."""
    m = Meeting(
        date="2025-11-11",
        group="bestyrelsen",
        title="Bestyrelsesmøde tirsdag den 11. november 2025",
        place="Foreningens kontor",
        start="16:30",
        end="18:50",
        chair="Alma Vadsager",
        minute_taker="Fritz Ellemosen",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Erling Munkedam",
            "Fritz Ellemosen/referent",
        ),
        absent=people("Dorrit Kærsbæk-Lund", "Flemming Østerklit", notice=True),
        next_date="2025-12-09",
        next_start="16:30",
        next_place="Foreningens kontor",
        items=(
            item(
                1,
                "Godkendelse af referat fra den 14. oktober",
                "Referatet blev godkendt og underskrevet.",
            ),
            item(
                2,
                "Økonomi",
                "Kassereren fremlagde saldobalancen pr. 31. oktober. Der er 46.210 kr. på kontoen.",
                "Varmeregningen blev højere end ventet.",
                Decision("Det blev besluttet, at varmen skrues ned til 19 grader i weekenden."),
            ),
            item(
                3,
                "Henvendelse fra et medlem",
                "Punktet blev behandlet for lukkede døre.",
                closed=True,
            ),
            item(
                4,
                "Nøgler til kontoret",
                "Der er udleveret 14 nøgler. Kun 11 kan der gøres rede for.",
                Decision("Det blev besluttet, at der laves en kvitteringsliste."),
                Task("Fører listen og rykker for de tre nøgler", "Erling", "2025-12-01", "1/12"),
            ),
            item(
                5,
                "Julefrokost",
                "Afholdes fredag den 12. december i Borgerhuset. Pris 120 kr. pr. deltager.",
                Task("Bestiller maden", "Bent", "2025-11-28", "28/11"),
            ),
            item(6, "Eventuelt", "Alma takkede for god ro og orden."),
        ),
    )
    w = Word("Arial", 11)
    w.p("Senior Erhverv Fjordbyen", size=9)
    w.p(m.title, bold=True, size=14)
    w.p(f"Sted: {m.place}. Mødet begyndte kl. 16.30 og sluttede kl. 18.50.")
    w.p("Til stede:")
    w.ps((person.label("{name}, {role}") for person in m.present), style="List Bullet")
    w.p(f"Afbud fra: {names(m.absent, ' og ')}")
    w.p("Formanden ledede mødet.")
    w.p("Dagsorden:", bold=True)
    w.ps(f"{point.number}. {point.title}" for point in m.items)
    w.p("Referat:", bold=True)
    for point in m.items:
        w.p(f"Ad {point.number}. {point.title}", underline=True)
        w.ps(point.lines(decision="{}", task="{what}. Ansvarlig: {who}. Frist: {due}."))
    w.p(f"Næste bestyrelsesmøde: Tirsdag den 9. december 2025 kl. 16.30, {m.next_place}.")
    return Sample(
        "Bestyrelsesreferat nov 2025 (afløser).docx",
        "agenda, then Ad 1. underlined; attendance as bullets; one closed item",
        w.data(),
        m,
    )


def short_on_safety() -> Sample:
    """Half a page after a short meeting: no agenda, two headings in capitals, plain lines."""
    m = Meeting(
        date="2026-01-14",
        group=None,
        title="Notat fra kort møde om indbrud på kontoret",
        place="kontoret",
        start="09:15",
        end="09:50",
        minute_taker="Fritz Ellemosen",
        present=people("Alma Vadsager", "Mogens Pilebro", "Kaj Toftehøj", "Fritz Ellemosen/ref."),
        items=(
            item(
                None,
                "HÆNDELSEN",
                "Natten til søndag blev ruden i døren knust. Der mangler en bærbar computer og 340 kr. i kontanter.",
                "Der er ikke opbevaret oplysninger om medlemmer på computeren. Det er anmeldt mandag kl. 8.05.",
            ),
            item(
                None,
                "FOREBYGGELSE",
                "Kaj har fået et tilbud på en lås til bagdøren. Mogens mente, at lys med føler er nok.",
                Decision("Der købes både lås og lys for højst 2.000 kr."),
                Decision("Der opbevares ikke længere kontanter på kontoret."),
                Task("Køber og monterer", "Kaj", "2026-01-23", "23. januar"),
                Task("Anmelder skaden til forsikringen", "Alma", "2026-01-16", "16. januar"),
            ),
        ),
    )
    w = Word("Arial", 11)
    w.p(m.title, bold=True)
    w.p("Afholdt onsdag den 14. januar 2026 kl. 9.15 - 9.50 på kontoret.")
    w.p(f"Deltagere: {names(m.present)}")
    for point in m.items:
        w.p(point.title, bold=True)
        w.ps(point.lines(decision="Beslutning: {}", task="{what}: {who}, senest {due}."))
    return Sample("Notat møde 14. jan 2026.docx", "half a page, capitals, no numbers", w.data(), m)


def plan_for_autumn() -> Sample:
    """Numbers by Word; who said what in whole sentences; decisions in bold and tasks with dashes, indented."""
    m = Meeting(
        date="2026-08-20",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen – referat nr. 6/2026",
        place="hos Søren, Skovvej 12",
        start="13:00",
        end="15:20",
        minute_taker="Fritz",
        chair="Ruth",
        present=people("Ruth", "Søren", "Tove", "Ulla", "Verner", "Fritz"),
        absent=people("Poul Erik", notice=True),
        next_date="2026-09-17",
        next_start="10:00",
        next_end="12:00",
        next_place="Havnegården",
        items=(
            item(
                "1",
                "Velkomst efter ferien",
                "Ruth bød velkommen og takkede Søren for frokosten.",
            ),
            item(
                "2",
                "Besøgsplan for efteråret",
                "Gruppen har 31 virksomheder på listen. De er delt i nord, midt og syd.",
                "Verner oplyste, at han ikke kan køre i september på grund af et knæ.",
                Decision("Vi aflægger to besøg om ugen fra uge 36."),
                Task("Ringer til de ti første på listen", "Ulla", "2026-08-31", "31. august"),
                Task("Overtager Verners besøg i september", "Tove", None),
            ),
            item(
                "3",
                "Morgenmøde for arbejdsgivere",
                "Bageren leverer rundstykker til indkøbspris. Der er plads til 25.",
                Decision("Morgenmødet afholdes tirsdag den 6. oktober kl. 8-9.30."),
                Task("Skriver invitationen", "Ruth", "2026-09-04", "4. september"),
            ),
            item(
                "4",
                "Evaluering af jobmessen",
                "Der kom 62 forbi standen. 9 har skrevet sig på listen. Standen var for mørk.",
            ),
            item("5", "Eventuelt", "Søren har en bogreol til overs. Henvendelse til ham."),
        ),
    )
    w = Word("Arial", 11)
    numbers = w.new_list(("decimal", "%1."))
    w.p(m.title, bold=True, size=14)
    w.p("Torsdag den 20. august 2026, kl. 13.00 til 15.20, hos Søren, Skovvej 12")
    w.p(f"Mødt: {names(m.present)}")
    w.p("Ikke mødt: Poul Erik (afbud)")
    w.p("Ordstyrer: Ruth. Referent: Fritz.")
    for point in m.items:
        w.p(point.title, bold=True, number=(numbers, 0))
        w.ps(point.texts, indent=0.6)
        for decision in point.decisions:
            w.p(f"Beslutning: {decision.text}", bold=True, indent=0.6)
        for task in point.tasks:
            w.p(
                task.say("Opgave: {what} – {who} – senest {due}" if task.due else "Opgave: {what} – {who}"),
                indent=0.6,
            )
    w.p("Næste møde: Torsdag den 17. september 2026 kl. 10.00-12.00, Havnegården.")
    return Sample(
        "Virksomhedsgruppen referat 6-2026.docx", "numbers by Word, bold decisions, indented", w.data(), m
    )


def duty_roster() -> Sample:
    """OpenDocument; guest in the members' group; `1)`, decisions by an arrow, tasks as bullets."""
    m = Meeting(
        date="2025-09-10",
        group="medlemsgruppen",
        title="Referat af medlemsgruppens møde den 10. september 2025",
        place="Borgerhuset, lokale 3",
        start="09:30",
        end="11:10",
        chair="Winnie Aagesholm",
        minute_taker="Fritz Ellemosen",
        present=people(
            "Winnie Aagesholm", "Yrsa Nørremølle", "Carsten Lindebro", "Ditte Havnsø", "Fritz Ellemosen/gæst"
        ),
        absent=(*people("Bodil Kirkeholt", notice=True), *people("Åge Dalkjærn", notice=False)),
        next_date="2025-10-08",
        next_start="09:30",
        items=(
            item(
                1,
                "Vagtplan",
                "Der mangler to personer om onsdagen. Carsten kan tage den ene vagt, hvis han får nøgle.",
                Decision("Kontoret holder lukket om onsdagen, indtil vagten er besat."),
                Task("Skaffer nøgle til Carsten", "Winnie", "2025-09-15", "15.9.2025"),
            ),
            item(
                2,
                "Nye medlemmer",
                "Der er kommet fire nye i august. Ditte har talt med dem alle.",
                Task("Inviterer de fire til kaffe", "Ditte", "2025-09-26", "26.9.2025"),
            ),
            item(
                3,
                "Sikkerhed ved aftenmøder",
                "Fritz orienterede om aflåsning og nødudgange. To personer går altid sammen, når der låses.",
                Decision("Den, der har vagten, skriver navn og klokkeslæt i bogen."),
            ),
            item(4, "Eventuelt", "Yrsa savner sin blå paraply."),
        ),
    )
    o = Odt()
    o.p(f"**{m.title}**")
    o.p("Tid: kl. 9.30-11.10")
    o.p(f"Sted: {m.place}")
    o.p(
        "Til stede: Winnie Aagesholm, Yrsa Nørremølle, Carsten Lindebro, Ditte Havnsø, Fritz Ellemosen (gæst)"
    )
    o.p("Afbud: Bodil Kirkeholt")
    o.p("Udeblevet: Åge Dalkjærn")
    o.p("Mødeleder: Winnie Aagesholm")
    o.p("Referent: Fritz Ellemosen")
    for point in m.items:
        o.p(f"**{point.number}) {point.title}**")
        o.ps(point.texts)
        o.ps(f"→ Beslutning: {decision.text}" for decision in point.decisions)
        if point.tasks:
            o.items(task.say("{what} (ansvarlig: {who}, frist: {due})") for task in point.tasks)
    o.p("Næste møde: 8. oktober 2025 kl. 9.30")
    return Sample(
        "medlemsgruppen_sept25_FE.odt", "OpenDocument: 1), arrows, tasks as bullets", o.data(m.title), m
    )


SAMPLES = (
    visits_in_february,
    visits_with_follow_up,
    board_as_stand_in,
    short_on_safety,
    plan_for_autumn,
    duty_roster,
)
