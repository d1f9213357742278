"""The hand of a former web editor, 53: short, in bullets, for reading on a screen; first names and initials."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_hand
from tests.minutes_samples.word import Word


def front_page() -> Sample:
    """As Google Docs exports it: no numbers, heading styles, `Besluttet:` and tasks begun by a name."""
    m = Meeting(
        date="2026-01-27",
        group="it-gruppen",
        title="IT-gruppen, møde 27. januar 2026",
        place="Kontoret + Teams",
        start="19:00",
        end="20:30",
        chair="Mogens",
        minute_taker="Nina",
        present=people("Mogens", "Kaj", "Ole", "Nina"),
        absent=people("Flemming", notice=True),
        next_date="2026-02-24",
        next_start="19:00",
        next_place="Teams",
        items=(
            item(
                None,
                "Ny forside",
                "Den gamle forside har 14 links i toppen. Ingen klikker på mere end tre af dem.",
                Sub("Nina viste en skitse med søgefelt og tre knapper"),
                Sub("Ole synes, at knapperne er for store på telefon"),
                Decision("Vi går videre med skitsen, men med mindre knapper."),
                Task("laver en prøveside", "Nina", "2026-02-10", "10/2"),
                Task("tester på tre telefoner", "Ole", "2026-02-17", "17/2"),
            ),
            item(
                None,
                "Sikkerhedskopi",
                "Kopien kører hver nat, men ingen har prøvet at lægge den tilbage.",
                Task("prøver at lægge en kopi tilbage", "Kaj", "2026-02-24", "24/2"),
            ),
            item(
                None,
                "Adgangskoder",
                "Vi har en fælles kode til tre systemer. Det går ikke længere.",
                Decision("Alle får deres egen kode inden påske."),
            ),
            item(None, "Eventuelt", "Mogens har to skærme, som nogen kan få."),
        ),
    )
    w = Word("Roboto", 11, direct=True)
    w.h(m.title, 1)
    w.p("kl. 19.00–20.30 | Kontoret + Teams")
    w.p(f"**Med:** {names(m.present)}")
    w.p("**Afbud:** Flemming")
    w.p("**Ordstyrer:** Mogens  **Referent:** Nina")
    for point in m.items:
        w.h(point.title, 2)
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, "List Bullet")
                case Decision():
                    w.p(f"**Besluttet:** {block.text}")
                case Task():
                    w.p(block.say("{who}: {what} (frist {due})"), "List Bullet")
                case _:
                    w.p(block)
    w.h("Næste møde", 2)
    w.p("24. februar 2026 kl. 19 på Teams")
    return Sample(
        "IT-møde 27 januar 2026 (Google Docs).docx",
        "Google Docs: no numbers, headings, Besluttet, tasks begun by a name",
        w.data(),
        m,
    )


def by_the_clock() -> Sample:
    """A meeting on Teams: initials, an agenda with the clock, who brings an item in brackets."""
    m = Meeting(
        date="2026-03-19",
        group="it-gruppen",
        title="Referat IT-gruppen 2026-03-19",
        place="Teams",
        start="19:00",
        end="20:15",
        minute_taker="NS",
        present=people("MP", "KT", "LT", "NS"),
        absent=people("OF", notice=True),
        next_date="2026-04-16",
        next_start="19:00",
        items=(
            item(
                1,
                "Siden sidst",
                "Prøvesiden er testet på fire telefoner. Den virker på dem alle.",
                start="19:00",
                end="19:10",
                presenter="NS",
            ),
            item(
                2,
                "Cookies",
                "Vi bruger kun en til at huske skriftstørrelsen. Den kræver intet samtykke.",
                Decision("Banneret fjernes."),
                Task("Fjerne banneret og rette teksten om privatliv", "LT", "2026-03-31", "2026-03-31"),
                start="19:10",
                end="19:30",
                presenter="LT",
            ),
            item(
                3,
                "Kursus i billedbehandling",
                "Seks medlemmer har spurgt. KT har undervist i det før.",
                Decision("Kurset holdes over to aftener i maj med højst otte deltagere."),
                Task("Skrive en halv side om kurset", "KT", "2026-04-07", "2026-04-07"),
                Task("Sætte kurset i kalenderen", "NS", "2026-04-09", "2026-04-09"),
                start="19:30",
                end="20:00",
                presenter="KT",
            ),
            item(
                4,
                "Evt.",
                "MP kommer ikke i april, da han er i Skotland.",
                start="20:00",
                end="20:15",
            ),
        ),
    )
    w = Word("Segoe UI", 10)
    w.h(m.title, 1)
    w.p("Kl. 19.00-20.15 på Teams")
    w.p(f"Til stede: {names(m.present)}")
    w.p("Afbud: OF")
    w.p("Referent: NS")
    for point in m.items:
        start, end = (point.start or "").replace(":", "."), (point.end or "").replace(":", ".")
        by = f" ({point.presenter})" if point.presenter else ""
        w.p(f"{point.number}. {point.title}{by}, kl. {start}-{end}", bold=True)
        w.ps(point.lines(decision="Beslutning: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}"))
    w.p("Næste møde: 2026-04-16 kl. 19.00")
    return Sample(
        "it_2026-03-19_referat_teams.docx", "initials, clock and presenter in each heading", w.data(), m
    )


def log_of_topics() -> Sample:
    """The PR group once: decisions as bullets, and a small table of tasks under each topic."""
    m = Meeting(
        date="2025-10-28",
        group="pr-gruppen",
        title="PR + web: møde om nyt udtryk",
        place="Borgerhuset",
        start="16:00",
        end="17:30",
        chair="Gerda L.",
        minute_taker="Nina S.",
        present=people("Gerda L.", "Henning B.", "Anne Marie V.", "Nina S./it-gruppen"),
        absent=people("Jørn S.", notice=True),
        next_date="2025-11-18",
        next_start="16:00",
        next_end="17:30",
        next_place="Borgerhuset",
        items=(
            item(
                1,
                "Logo",
                "Logoet bliver gråt, når det printes. Vi så på tre nye forslag.",
                Decision("Forslag B vælges."),
                Task("Tegner det rent i fire størrelser", "Henning B.", "2025-11-07", "7. nov. 2025"),
            ),
            item(
                2,
                "Farver og skrift",
                "Den gule tekst kan ikke læses på hvid baggrund. Gerda vil gerne beholde den gule til plakater.",
                Decision("Gul bruges kun som baggrund."),
                Decision("Al brødtekst på nettet er mindst 16 punkt."),
            ),
            item(
                3,
                "Tekster",
                "Vi skriver du til læseren og undgår forkortelser.",
                Task("Skriver en side med råd", "Nina S.", "2025-11-14", "14. nov. 2025"),
                Task("Retter de fem mest læste sider", "Anne Marie V.", "2025-11-17", "17. nov. 2025"),
            ),
        ),
    )
    w = Word("Segoe UI", 10)
    w.h(m.title, 1)
    w.p("**Hvornår:** tirsdag 28. oktober 2025, kl. 16-17.30")
    w.p("**Hvor:** Borgerhuset")
    w.p(f"**Deltagere:** {names(m.present)}")
    w.p("**Afbud:** Jørn S.")
    w.p("**Mødeleder:** Gerda L.")
    w.p("**Referent:** Nina S.")
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        w.ps(point.texts)
        w.ps((f"Beslutning: {decision.text}" for decision in point.decisions), style="List Bullet")
        if point.tasks:
            rows = [[task.what or "", task.who or "", task.due_text] for task in point.tasks]
            w.table([["Opgave", "Hvem", "Hvornår"], *rows], head=True)
            w.p()
    w.p("**Næste møde:** tirsdag 18. november 2025, kl. 16-17.30, Borgerhuset")
    return Sample(
        "PR og web 28-10-2025.docx",
        "a small table of tasks under each item, decisions as bullets, shortened names",
        w.data(),
        m,
    )


def support_line() -> Sample:
    """Headings by bold alone, a link, `Vi besluttede at`, an arrow before tasks; the year in the file's name."""
    m = Meeting(
        date="2026-09-22",
        date_in="filename",
        group="it-gruppen",
        title="Referat fra it-gruppens møde d. 22. september",
        place="Kontoret",
        start="18:30",
        end="20:00",
        chair="Mogens Pilebro",
        minute_taker="Nina Svanekilde",
        present=people(
            "Mogens Pilebro", "Kaj Toftehøj", "Lars Åskov Dam", "Lars Tornelund", "Nina Svanekilde"
        ),
        next_date="2026-10-20",
        next_start="18:30",
        holds={"links": ["https://www.example.org/hjaelp"]},
        items=(
            item(
                1,
                "Hjælp over telefonen",
                "Der kom 23 opkald i august. De fleste handlede om at finde en fil igen.",
                "Svarene samles her: spørgsmål og svar",
                Decision("Vi besluttede at svare på telefonen tirsdag og torsdag kl. 10-12."),
                Task("Laver en vagtliste til resten af året", "Kaj", "2026-09-29", "29. september"),
            ),
            item(
                2,
                "Gamle computere",
                "Kommunen har givet os 12 bærbare. Fire kan ikke starte.",
                Decision("Vi besluttede at udlåne de otte, der virker, for tre måneder ad gangen."),
                Task("Sletter alt på de otte computere", "Lars Tornelund", "2026-10-09", "9. oktober"),
                Task("Skriver en låneseddel", "Lars Åskov Dam", "2026-10-09", "9. oktober"),
            ),
            item(3, "Eventuelt", "Kaffen er blevet bedre."),
        ),
    )
    w = Word("Segoe UI", 10.5, pieces=True)
    w.p(m.title, bold=True, size=16)
    w.p("Kontoret, kl. 18.30-20.00")
    w.p("Deltagere:", bold=True)
    w.ps(person.name for person in m.present)
    w.p("Ordstyrer: Mogens Pilebro")
    w.p("Referent: Nina Svanekilde")
    for point in m.items:
        w.p(f"{point.number}. {point.title}", bold=True, size=13)
        for block in point.body:
            match block:
                case Decision():
                    w.p(block.text)
                case Task():
                    w.p(block.say("➜ {who}: {what} (senest {due})"))
                case str() if block.startswith("Svarene"):
                    paragraph = w.p("Svarene samles her: ")
                    w.link(paragraph, "spørgsmål og svar", "https://www.example.org/hjaelp")
                case _:
                    w.p(str(block))
    w.p("Næste møde: 20. oktober kl. 18.30", bold=True)
    return Sample(
        "2026-09-22 it-hjælp.docx",
        "bold headings, runs in pieces, a link, phrases for decisions, arrows for tasks",
        w.data(),
        m,
    )


def letter_to_all() -> Sample:
    """OpenDocument, as pasted from a mail: a greeting, numbers with a stroke, what was decided after a dash."""
    m = Meeting(
        date="2025-06-17",
        group="it-gruppen",
        title="Referat: IT-gruppen 17/6-2025",
        place="Oles terrasse",
        start="17:00",
        minute_taker="Nina",
        present=people("Mogens", "Kaj", "Ole", "Flemming", "Nina"),
        next_date="2025-08-19",
        next_start="19:00",
        next_place="kontoret",
        items=(
            item(
                1,
                "Sommerens drift",
                "Der er altid en, der kigger til siden. Mogens tager uge 27-29 og Kaj resten.",
                Task("Lægger planen i kalenderen", "Mogens", "2025-06-24", "24/6"),
            ),
            item(
                2,
                "Nyt program til tilmelding",
                "Det gamle kan ikke sende en kvittering. Flemming har set på to andre.",
                Decision("Vi prøver det danske program gratis i en måned."),
                Task("Opretter en prøve", "Flemming", "2025-07-01", "1/7"),
            ),
            item(
                3,
                "Budget",
                "Vi har brugt 2.140 kr. af 6.000 kr.",
                Decision("Der købes en ny router til højst 900 kr."),
            ),
        ),
    )
    o = Odt()
    o.p(f"**{m.title}**")
    o.p("Hej alle")
    o.p("Her er referatet. Sig til, hvis noget er forkert.")
    o.p("Vi mødtes kl. 17.00 på Oles terrasse")
    o.p(f"Deltagere: {names(m.present)}")
    for point in m.items:
        o.p(f"**{point.number} / {point.title}**")
        o.ps(point.lines(decision="Besluttet: {}", task="Opgave: {what}, {who}, senest {due}"))
    o.p("Næste møde: tirsdag 19/8 kl. 19.00 på kontoret")
    o.p("God sommer!")
    o.p("Referent: Nina")
    return Sample(
        "it-gruppen juni25 (fra mail).odt", "OpenDocument: a mail, numbers with a stroke", o.data(), m
    )


def printed_page() -> Sample:
    """A PDF as printed from a browser: bold headings, labels, the page's number at the foot."""
    m = Meeting(
        date="2026-05-12",
        group="medlemsgruppen",
        title="Medlemsgruppen: referat af møde 12. maj 2026",
        place="Kontoret",
        start="10:00",
        end="11:30",
        chair="Winnie Aagesholm",
        minute_taker="Nina Svanekilde",
        present=people("Winnie Aagesholm", "Åge Dalkjærn", "Carsten Lindebro", "Nina Svanekilde"),
        absent=people("Bodil Kirkeholt", notice=True),
        next_date="2026-06-09",
        next_start="10:00",
        items=(
            item(
                1,
                "Profiler på hjemmesiden",
                "Elleve medlemmer har endnu ingen profil. Nogle vil ikke, andre ved ikke hvordan.",
                Decision("Vi tilbyder hjælp den første mandag i måneden."),
                Task("Skriver til de elleve", "Carsten Lindebro", "2026-05-22", "22/5 2026"),
            ),
            item(
                2,
                "Spørgeskema",
                "Skemaet har 30 spørgsmål. Det er 20 for mange.",
                Task("Korter skemaet", "Nina Svanekilde", "2026-05-29", "29/5 2026"),
            ),
            item(3, "Eventuelt", "Åge har fået job på et lager. Tillykke!"),
        ),
    )
    lines: list[tuple[str, str]] = [
        ("F2", m.title),
        ("F1", "Tid: tirsdag den 12. maj 2026 kl. 10.00-11.30"),
        ("F1", "Sted: Kontoret"),
        ("F1", f"Til stede: {names(m.present)}"),
        ("F1", "Afbud: Bodil Kirkeholt"),
        ("F1", "Ordstyrer: Winnie Aagesholm"),
        ("F1", "Referent: Nina Svanekilde"),
    ]
    for point in m.items:
        lines += [("F1", ""), ("F2", f"{point.number}. {point.title}")]
        lines += [
            ("F1", text)
            for text in point.lines(
                decision="Beslutning: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}"
            )
        ]
    lines += [("F1", ""), ("F1", "Næste møde: 9/6 2026 kl. 10.00")]
    page = [(56.0, 60.0 + 17 * place, font, text) for place, (font, text) in enumerate(lines) if text]
    page.append((56.0, 812.0, "F1", "Side 1 af 1"))
    return Sample(
        "Medlemsgruppen maj 2026 - udskrift.pdf",
        "PDF by hand: bold headings, labels, a foot",
        by_hand([page]),
        m,
    )


SAMPLES = (
    front_page,
    by_the_clock,
    log_of_topics,
    support_line,
    letter_to_all,
    printed_page,
)
