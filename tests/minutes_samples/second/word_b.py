"""Word files of the second set, second part: two columns, Roman numbers, 1a, B: and O:, Word's numbers, Google Docs."""

from __future__ import annotations

from docx.shared import Cm

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, people, say
from tests.minutes_samples.second.marks import coloured, italic, merged, ruled, shaded, small_as_capitals
from tests.minutes_samples.word import Word


def two_columns() -> Sample:
    """One table from top to bottom: what on the left, all that was said on the right; facts in its first rows."""
    m = Meeting(
        date="2025-09-16",
        group="pr-gruppen",
        title="Mødereferat for PR-gruppen",
        place="Kulturhuset, rum 12",
        start="14:00",
        end="15:45",
        present=people(
            "Gerda Lyngvase", "Anne Marie Vibedal", "Jørn Sandfeldt-Krogh", "Karen Margrethe Hedevang"
        ),
        absent=people("Henning Brandtoft", "Inge-Lise Rosenlyng", notice=True),
        minute_taker="Anne Marie Vibedal",
        next_date="2025-10-14",
        next_start="14:00",
        next_end="16:00",
        next_place="Kulturhuset, rum 12",
        items=(
            item(
                1,
                "Opfølgning på åbent hus",
                "Der kom 63 gæster, og ni meldte sig ind. Kaffen slap op klokken tolv.",
                "Lokalavisen skrev en halv side med billede.",
                Decision("Åbent hus gentages i marts."),
            ),
            item(
                2,
                "Nyt logo",
                "Jørn havde tegnet tre forslag. Det med broen er pænest, men kan ikke ses på en kuglepen. Det med "
                "trappen ligner en banks.",
                Decision("Jørn arbejder videre med broen i en enklere udgave."),
                Task("Tegne en enklere bro", "Jørn Sandfeldt-Krogh", "2025-10-07", "7. oktober"),
            ),
            item(
                3,
                "Nyhedsbrevet",
                "Nyhedsbrevet åbnes af 38 procent. Karen Margrethe vil prøve med kortere emnelinjer.",
                Task(
                    "Skrive efterårets nyhedsbrev", "Karen Margrethe Hedevang", "2025-09-26", "26. september"
                ),
                Task("Læse korrektur", "Gerda Lyngvase", "2025-09-29", "29. september"),
            ),
            item(4, "Eventuelt", "Anne Marie rejser til Bornholm og er tilbage den 3. oktober."),
        ),
    )
    w = Word("Segoe UI", 10)
    w.p(m.title, bold=True, size=18)
    facts = [
        ["Dato og tid", "16. september 2025 kl. 14.00–15.45"],
        ["Sted", m.place],
        ["Til stede", "\n".join(one.name for one in m.present)],
        ["Afbud", "\n".join(one.name for one in m.absent)],
        ["Referent", m.minute_taker],
        ["Dagsorden", ""],
    ]
    for point in m.items:
        right = point.lines(decision="**Beslutning:** {}", task="**Opgave:** {what} – {who}, senest {due}")
        facts.append([f"**{point.number}. {point.title}**", "\n\n".join(right)])
    facts.append(["Næste møde", "14. oktober 2025 kl. 14-16, Kulturhuset, rum 12"])
    table = w.table(facts)
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Cm(4.5), Cm(11.5)
        shaded(row.cells[0])
    merged(table, 5)
    return Sample(
        "PR-gruppen møde 16 sep.docx",
        "one table of two columns for facts and items alike, decisions and tasks in the right column",
        w.data(),
        m,
    )


def roman() -> Sample:
    """Roman numbers in bold, `Vedtaget:` in italics, a voting."""
    m = Meeting(
        date="2024-11-28",
        group="bestyrelsen",
        title="Referat af bestyrelsens møde d. 28/11 2024",
        place="Annexgården, pejsestuen",
        start="15:00",
        end="17:20",
        present=people(
            "Alma Vadsager/fmd.",
            "Bent Holmslykke/næstfmd.",
            "Connie Tranemose/kass.",
            "Dorrit Kærsbæk-Lund",
            "Erling Munkedam",
            "Flemming Østerklit",
        ),
        chair="Bent Holmslykke",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2025-01-09",
        next_start="15:00",
        items=(
            item("I", "Dagsorden", "Punkt VI rykkes frem, så Erling kan nå toget. Ellers ingen ændringer."),
            item(
                "II",
                "Formandens beretning",
                "Alma har talt med tre byrådsmedlemmer og kun fået lovet ét møde.",
                "Vi er nu 214 betalende medlemmer mod 198 på samme tid sidste år.",
            ),
            item(
                "III",
                "Budget 2025",
                "Connie lagde to udgaver frem: en med huslejestigning og en uden.",
                "Afstemning: fire for, to imod.",
                Decision("Budgettet med huslejestigning sendes til generalforsamlingen."),
                Task("Skrive noter til budgettet.", "CONNIE", "2024-12-15", "15/12"),
            ),
            item(
                "IV",
                "Forsikring",
                "Den nuværende dækker ikke de frivilliges ulykker. Et tilbud lyder på 1.875 kr. om året.",
                Decision("Tilbuddet tages imod fra 1. januar."),
                Task("Skrive under og sende papirerne.", "ALMA", "2024-12-06", "6/12"),
            ),
            item("V", "Eventuelt", "Gløgg og æbleskiver efter mødet."),
            item(
                "VI",
                "Valg af suppleant til brugerrådet",
                "Erling stillede op og fik alle stemmer.",
                Decision("Erling Munkedam er suppleant frem til maj 2026."),
            ),
        ),
    )
    w = Word("Garamond", 12, spacing=1.15)
    ruled(w.p(m.title, bold=True, size=15))
    w.p("Tid: kl. 15.00 - ca. 17.20\nSted: Annexgården, pejsestuen")
    w.p(
        "Tilstede: Alma Vadsager (fmd.), Bent Holmslykke (næstfmd.), Connie Tranemose (kass.), Dorrit Kærsbæk-Lund, "
        "Erling Munkedam og Flemming Østerklit"
    )
    w.p("Afbud: Ingen")
    w.p("Dirigent: Bent Holmslykke")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    for point in m.items:
        w.p(f"{point.number}.\t{point.title}", bold=True)
        for block in point.body:
            match block:
                case Decision():
                    italic(w.p(f"Vedtaget: {block.text}"))
                case Task():
                    w.p(block.say("Opgave: {what} Ansvarlig: {who}. Senest {due}."))
                case _:
                    w.p(block)
    w.p(f"Næste bestyrelsesmøde: {say(m.next_date, '{weekday} den {d}. {month} {y}')} kl. 15.")
    return Sample(
        "Best.møde nov 24.docx", "Roman numbers with a tab, Vedtaget in italics, roles shortened", w.data(), m
    )


def with_letters() -> Sample:
    """1, 1a, 1b, 2 ... underlined; `Besl.:`; attendance as a bulleted list with the role before a colon."""
    m = Meeting(
        date="2026-05-07",
        group="medlemsgruppen",
        title="Medlemsgruppen – referat nr. 4",
        place="Skovly, Birkestien 3",
        start="10:30",
        end="12:00",
        present=people(
            "Winnie Aagesholm/Tovholder",
            "Carsten Lindebro/Kasserer",
            "Ditte Havnsø/Referent",
            "Yrsa Nørremølle/Værter",
            "Thorkild Espegård/Gæst",
        ),
        absent=people("Bodil Kirkeholt", "Åge Dalkjærn", notice=True),
        minute_taker="Ditte Havnsø",
        next_date="2026-06-04",
        next_start="10:30",
        next_place="Skovly",
        items=(
            item("1", "Café"),
            item(
                "1a",
                "Vagtplan for juni",
                "Der mangler værter den 11. og den 25. Yrsa har spurgt rundt uden held.",
                Decision("De to dage slås sammen med strikkecaféen."),
            ),
            item(
                "1b",
                "Kaffepriser",
                "En kop koster 10 kr., og kanden giver underskud.",
                Decision("Prisen sættes op til 12 kr. fra 1. juni."),
                Task("nyt skilt", "Carsten", "2026-05-29", "29/5"),
            ),
            item("2", "Udflugt"),
            item(
                "2a",
                "Mål",
                "Forslag: glasmuseet, moseparken eller bryggeriet. Thorkild fortalte om adgangen for kørestole.",
                Decision("Turen går til moseparken torsdag den 20. august 2026."),
            ),
            item(
                "2b",
                "Bus",
                "Bus med lift koster omkring 6.000 kr.",
                Task("to tilbud på bus", "Winnie", "2026-06-01", "1/6"),
            ),
            item("3", "Evt.", "Dittes kage fik fem stjerner."),
        ),
    )
    w = Word("Trebuchet MS", 11)
    w.h(m.title, 1)
    w.p("Torsdag d. 7. maj 2026, kl. 10.30 - 12.00, Skovly, Birkestien 3")
    w.p("Deltagere:", underline=True)
    for person in m.present:
        w.p(person.label("{role}: {name}"), "List Bullet")
    w.p("Afbud:", underline=True)
    for person in m.absent:
        w.p(person.name, "List Bullet")
    w.p()
    for point in m.items:
        w.p(f"{point.number}. {point.title}", underline=True, indent=0 if len(point.number) == 1 else 0.6)
        w.ps(point.lines(decision="**Besl.:** {}", task="**Gør:** {who}: {what} – {due}"), indent=0.6)
    w.p()
    w.p("Næste møde: torsdag den 4. juni 2026 kl. 10.30, Skovly")
    return Sample(
        "medlemsgr ref 4.docx",
        "underlined headings 1, 1a, 1b; Besl.; attendance as bullets with the role before a colon",
        w.data(),
        m,
    )


def letters_for_kinds() -> Sample:
    """`Pkt. 3 - Title`; `B:` and `O:` with a legend; persons by initials with a legend."""
    m = Meeting(
        date="2025-12-02",
        group="it-gruppen",
        title="Referat af møde i IT-gruppen",
        place="værkstedet",
        start="18:30",
        end="20:10",
        present=people("MP/mødeleder", "FØ", "NS", "LÅD", "OF/referent"),
        absent=people("KT", notice=True) + people("LT", notice=False),
        chair="MP",
        minute_taker="OF",
        next_date="2026-01-13",
        next_start="18:30",
        items=(
            item("1", "Nyt fra bestyrelsen", "FØ fortalte, at der er sat 8.000 kr. af til udstyr næste år."),
            item(
                "2",
                "Hjemmesiden",
                "Sidens forside er tung at hente på en gammel telefon. NS har målt 14 sekunder.",
                Decision("Billedkarrusellen fjernes."),
                Task("tage karrusellen af forsiden", "NS", "2025-12-09", "9/12"),
                Task("måle igen", "LÅD", "2025-12-16", "16/12"),
            ),
            item(
                "3",
                "Adgangskoder",
                "Fem personer kender koden til mailkontoen, og to af dem er holdt op.",
                Decision("Alle koder skiftes, og der bruges en fælles kodeboks."),
                Decision("Kun MP og NS kan åbne kodeboksen."),
                Task("skifte koder", "MP", "2026-01-05", "5/1"),
            ),
            item(
                "4",
                "Indkøb",
                "Der blev talt om en dokkingstation, to skærme og en printer. Priserne svinger meget.",
                Task("lave en liste med priser", "FØ og OF", "2026-01-10", "10/1"),
            ),
            item("5", "Eventuelt", "Ingen havde noget."),
        ),
    )
    w = Word("Tahoma", 10)
    w.p(m.title, bold=True, size=13)
    w.p("Dato: 02.12.2025, kl. 18.30-20.10")
    w.p("Sted: værkstedet")
    w.p("Mødt: MP (mødeleder), FØ, NS, LÅD, OF (referent)")
    w.p("Afbud: KT")
    w.p("Ikke mødt: LT")
    w.p(
        "MP = Mogens Pilebro, FØ = Flemming Østerklit, NS = Nina Svanekilde, LÅD = Lars Åskov Dam, OF = Ole Fjordmark, "
        "KT = Kaj Toftehøj, LT = Lars Tornelund",
        size=8,
    )
    w.p("B = beslutning, O = opgave", size=8)
    for point in m.items:
        coloured(w.p(f"Pkt. {point.number} - {point.title}", bold=True), "1F4E79")
        w.ps(point.lines(decision="B: {}", task="O: {who} – {what} – {due}"))
    w.p("Næste møde: 13.01.2026 kl. 18.30")
    return Sample(
        "IT-gr. 021225.docx",
        "`Pkt. 3 - Title`, B: and O: with a legend, initials with a legend, Mødt and Ikke mødt",
        w.data(),
        m,
    )


def word_makes_the_numbers() -> Sample:
    """Numbers by Word alone, on the heading style, over two levels; decisions indented after an arrow."""
    m = Meeting(
        date="2026-10-06",
        group="virksomhedsgruppen",
        title="Referat Virksomhedsgruppen",
        place="Torvehallen 7, 1. th.",
        start="09:00",
        end="11:00",
        present=people("Ruth Engdal-Vium", "Fritz Ellemosen", "Ulla Klinteskov", "Søren Hybenlund"),
        absent=people("Tove Bækvad", "Verner Rughave", notice=True)
        + people("Poul Erik Stenmose", notice=False),
        chair="Ulla Klinteskov",
        minute_taker="Fritz Ellemosen",
        next_date="2026-11-03",
        next_start="09:00",
        next_place="Torvehallen",
        items=(
            item("1", "Kort runde", "Alle fortalte, hvem de har talt med siden sidst."),
            item(
                "2",
                "Ringelisten",
                "Listen har 84 firmaer. Halvdelen er forældede eller lukket.",
                Sub("Ulla tager bogstaverne A til H."),
                Sub("Søren tager I til P."),
                Sub("Fritz tager resten."),
                Decision("Listen ryddes op inden jul, og nye firmaer skrives kun ind med en kontaktperson."),
            ),
            item(
                "3",
                "Morgenmøde for arbejdsgivere",
                "Tredje forsøg. De to første blev aflyst, fordi for få meldte sig til. Ruth har fået lov at bruge "
                "brandstationens mødelokale, og alene det kan måske trække nogen til.",
                Decision("Morgenmødet holdes onsdag den 25. november 2026 kl. 7.30 på brandstationen."),
                Decision("Der er gratis rundstykker, men ingen gaver."),
                Task("Skrive invitationen", "Ruth Engdal-Vium", "2026-10-20", "20. oktober"),
                Task("Aftale med brandstationen", "Ulla Klinteskov", "2026-10-13", "13. oktober"),
            ),
            item("4", "Eventuelt", "Fritz har billetter tilovers til foredraget om kunstig intelligens."),
        ),
    )
    w = Word("Calibri", 11, renamed={"Heading1": "Overskrift1", "Heading2": "Overskrift2"})
    numbers = w.new_list(("decimal", "%1."), ("lowerLetter", "%2)"))
    w.p(m.title, "Title")
    w.p("Tirsdag den 6. oktober 2026 kl. 9-11")
    w.p("Torvehallen 7, 1. th.")
    w.p()
    w.p("Til stede:\tRuth Engdal-Vium, Fritz Ellemosen, Ulla Klinteskov, Søren Hybenlund")
    w.p("Afbud:\tTove Bækvad, Verner Rughave")
    w.p("Udeblevet:\tPoul Erik Stenmose")
    w.p("Ordstyrer:\tUlla Klinteskov")
    w.p("Referent:\tFritz Ellemosen")
    italic(w.p("Beslutninger er mærket med en pil (→)."))
    for point in m.items:
        w.h(point.title, 1, number=(numbers, 0))
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, number=(numbers, 1))
                case Decision():
                    w.p(f"→ {block.text}", indent=1.2)
                case Task():
                    w.p(block.say("Opgave: {what}. Ansvarlig: {who}. Frist: {due}."), indent=1.2)
                case _:
                    w.p(block)
    w.p("Næste møde: 3. november 2026 kl. 9, Torvehallen")
    return Sample(
        "Virksomhedsgruppen referat 6.10.2026.docx",
        "numbers made by Word on the headings and below them; decisions after an arrow, with a legend",
        w.data(),
        m,
    )


def exported_from_google() -> Sample:
    """Google Docs' export: font on every run, headings as they come there, bullets, check boxes, links."""
    m = Meeting(
        date="2026-08-27",
        group="pr-gruppen",
        title="PR-gruppen 27. aug. 2026",
        place="Online og på kontoret",
        start="16:00",
        present=people("Gerda L.", "Henning B.", "Jørn/skriver", "Anne Marie", "Signe Kragelykke/gæst"),
        absent=people("Karen Margrethe", notice=True),
        minute_taker="Jørn",
        next_date="2026-09-24",
        next_start="16:00",
        items=(
            item(
                None,
                "Kampagnen i september",
                Sub("Plakater hænger på alle seks biblioteker."),
                Sub("Signe fra frivilligcentret låner os deres skærm i vinduet."),
                Sub("Vi mangler et godt billede, hvor nogen griner."),
                Decision("Kampagnen løber fra den 7. til den 20. september."),
                Task("Tag billeder til vinduet", "Henning B.", "2026-09-02", "2. sep."),
                Task("Hent skærmen", "Jørn", "2026-09-04", "4. sep."),
            ),
            item(
                None,
                "Podcast?",
                Sub("Anne Marie har lånt en optager."),
                Sub("Første afsnit kunne være en samtale om at søge job som 58-årig."),
                Decision("Vi laver ét afsnit og ser, om nogen lytter."),
                Task("Lav et manuskript på to sider", "Anne Marie", "2026-09-15", "15. sep."),
            ),
            item(None, "Løst og fast", Sub("Mappen med logoer ligger her:")),
        ),
        holds={"links": ["https://www.example.com/mappe/logoer"]},
    )
    w = Word("Arial", 11, direct=True)
    w.h(m.title, 0)
    w.p("Start kl. 16. Online og på kontoret.")
    w.h("Deltagere", 2)
    bullets = w.new_list(("bullet", "●"), ("bullet", "○"))
    for person in m.present:
        w.p(person.label(), number=(bullets, 0))
    w.p("Afbud: Karen Margrethe", number=(bullets, 0))
    for point in m.items:
        small_as_capitals(w.h(point.title, 2))
        for block in point.body:
            match block:
                case Decision():
                    w.p(f"**Beslutning:** {block.text}")
                case Task():
                    w.p(block.say("☐ {what} – {who} – {due}"))
                case _:
                    shown = w.p(block.text, number=(bullets, 0))
                    if block.text.endswith("her:"):
                        w.write(shown, " ")
                        w.link(shown, "logoer", "https://www.example.com/mappe/logoer")
    w.h("Næste gang", 2)
    w.p("Torsdag 24. sep. 2026 kl. 16")
    return Sample(
        "PR-gruppen 27. aug. 2026.docx",
        "Google Docs: font on every run, bulleted attendance, headings without numbers, check boxes as tasks",
        w.data(),
        m,
    )


SAMPLES = (
    two_columns,
    roman,
    with_letters,
    letters_for_kinds,
    word_makes_the_numbers,
    exported_from_google,
)
