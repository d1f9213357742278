"""The hand of a former IT consultant: Teams, Google Docs, sprints, action points and ISO dates."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def google_docs() -> Sample:
    """A Google Docs export: headings without numbers, bullets for all, tasks with boxes and at-signs."""
    m = Meeting(
        date="2026-02-11",
        group="it-gruppen",
        title="IT-gruppen – mødenoter",
        place="Google Meet",
        start="19:00",
        end="20:15",
        present=people("Mogens Pilebro", "Nina Svanekilde", "Ole Fjordmark", "Kaj Toftehøj"),
        absent=people("Lars Tornelund", notice=True),
        chair="Mogens Pilebro",
        minute_taker="Nina Svanekilde",
        next_date="2026-02-25",
        next_start="19:00",
        items=(
            item(
                None,
                "Check-in",
                Sub("Alle er friske, undtagen Kajs router"),
                Sub("Ole har fået ny bærbar og mangler adgang til drevet"),
            ),
            item(
                None,
                "Status på hjemmesiden",
                Sub("12 ud af 19 sager er lukket siden sidst"),
                Sub("Billederne er stadig for store på mobil"),
                Decision("Vi skalerer alle billeder til højst 1600 pixel"),
                Task("Skalere billederne i galleriet", "Ole", "2026-02-20"),
            ),
            item(
                None,
                "Nyhedsbrev",
                Sub("Udsendelsen i januar ramte spamfilteret hos 23 modtagere"),
                Sub("Nina har læst op på SPF og DKIM"),
                Decision("Vi venter med at skifte udbyder til efter påske"),
                Task("Sætte SPF op på domænet", "Nina", "2026-02-18"),
                Task("Spørge kassereren om prisen på et betalt abonnement", "Mogens", "2026-02-25"),
            ),
            item(None, "Parkeringsplads", Sub("Ny kalender"), Sub("Backup af medlemslisten")),
        ),
        holds={"links": ["https://tavle.example.org/it"]},
    )
    w = Word("Arial", 11, direct=True)
    w.p(m.title, size=22)
    w.p("📅 2026-02-11, 19:00–20:15")
    w.p("📍 Google Meet")
    w.p("**Deltagere:** Mogens Pilebro, Nina Svanekilde, Ole Fjordmark, Kaj Toftehøj")
    w.p("**Afbud:** Lars Tornelund")
    w.p("**Mødeleder:** Mogens Pilebro")
    w.p("**Noter:** Nina Svanekilde")
    for point in m.items:
        w.h(point.title, 2)
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, "List Bullet")
                case Decision():
                    w.p(f"**Beslutning:** {block.text}", "List Bullet")
                case Task():
                    w.p(f"☐ @{block.who}: {block.what} (deadline {block.due})", "List Bullet")
    w.p("**Næste møde:** 2026-02-25, 19:00, samme link")
    w.link(w.p("Tavlen: "), "tavle.example.org/it", "https://tavle.example.org/it")
    return Sample(
        "IT-gruppen - mødenoter (2026-02-11).docx",
        "Google Docs export, headings without numbers, bullets, boxes with at-signs, ISO dates",
        w.data(),
        m,
    )


def retro() -> Sample:
    """An agenda table with times, then headings with typed numbers; an action log at the end that names the item."""
    m = Meeting(
        date="2025-12-03",
        group="it-gruppen",
        title="Retrospektiv for IT-gruppen, efterår 2025",
        place="Teams",
        start="10:00",
        end="11:30",
        present=people(
            "Mogens Pilebro/tovholder",
            "Lars Åskov Dam",
            "Lars Tornelund",
            "Flemming Østerklit",
            "Nina Svanekilde",
        ),
        absent=people("Ole Fjordmark", "Kaj Toftehøj"),
        minute_taker="Flemming Østerklit",
        next_date="2026-01-14",
        next_start="10:00",
        next_end="11:30",
        next_place="Teams",
        items=(
            item(
                1,
                "Hvad gik godt?",
                "Flytningen af mailkonti tog én weekend i stedet for tre.",
                "Kurset i billedbehandling blev udsolgt på to dage.",
                start="10:00",
                end="10:20",
            ),
            item(
                2,
                "Hvad gik mindre godt?",
                "Tre henvendelser lå ubesvaret i over en uge, fordi ingen så sig som ejer af postkassen.",
                "Lars Å. syntes, at vi har for mange kanaler: mail, Messenger, Teams og sms.",
                start="10:20",
                end="10:45",
            ),
            item(
                3,
                "Hvad ændrer vi?",
                "Fire forslag kom op på tavlen, og alle havde tre stemmer.",
                Decision("Postkassen har en ugevagt, og vagten skifter mandag"),
                Decision("Teams er eneste kanal for gruppens egne ting"),
                Task("Lave vagtplan for januar til marts", "Lars Tornelund", "2025-12-19"),
                Task("Lukke Messenger-gruppen", "Nina Svanekilde", "2025-12-31"),
                start="10:45",
                end="11:15",
            ),
            item(
                4,
                "Næste sprint",
                "Fokus bliver den nye medlemsside og en vejledning i adgangskoder.",
                Task("Skrive første udkast til vejledningen", "Flemming Østerklit", "2026-01-09"),
                start="11:15",
                end="11:30",
            ),
        ),
    )
    w = Word("Segoe UI", 10)
    w.h(m.title, 1)
    w.p("3. december 2025 | 10:00–11:30 | Teams")
    w.p("Til stede", bold=True)
    w.ps(
        (
            "Mogens Pilebro (tovholder)",
            "Lars Åskov Dam",
            "Lars Tornelund",
            "Flemming Østerklit",
            "Nina Svanekilde",
        ),
        "List Bullet",
    )
    w.p("Ikke til stede", bold=True)
    w.ps(("Ole Fjordmark", "Kaj Toftehøj"), "List Bullet")
    w.p("Referent", bold=True)
    w.p("Flemming Østerklit")
    w.h("Agenda", 2)
    w.table(
        [("Nr.", "Emne", "Tid")]
        + [(str(point.number), point.title, f"{point.start}–{point.end}") for point in m.items],
        head=True,
    )
    w.h("Noter", 2)
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 3)
        w.ps(point.texts)
        w.ps(f"✔ Beslutning: {decision.text}" for decision in point.decisions)
    w.h("Action log", 2)
    w.table(
        [("Punkt", "Hvad", "Hvem", "Deadline")]
        + [
            (str(point.number), task.what or "", task.who or "", task.due or "")
            for point in m.items
            for task in point.tasks
        ],
        head=True,
    )
    w.p()
    w.p("Næste møde: 14. januar 2026, 10:00–11:30 på Teams")
    return Sample(
        "Retro_IT_2025-12-03.docx",
        "agenda table with times, headings, action log that names the item",
        w.data(),
        m,
    )


def standup() -> Sample:
    """Half a page in Teams: bold titles, no decisions, first names; date in the file's name alone has the year."""
    m = Meeting(
        date="2026-09-22",
        group="it-gruppen",
        title="Kort statusmøde",
        place="Teams",
        start="08:30",
        present=people("Mogens", "Nina", "Kaj"),
        absent=people("Ole", notice=True),
        date_in="filename",
        items=(
            item(
                None,
                "Mogens",
                "Har fået testet formularen i tre browsere. Mangler kun Safari.",
                Task("Teste i Safari", "Mogens", "2026-09-25", "25/9"),
            ),
            item(None, "Nina", "Er færdig med vejledningen og går nu i gang med arkivet."),
            item(
                None,
                "Kaj",
                "Venter på svar fra udbyderen om certifikatet.",
                Task("Rykke udbyderen", "Kaj", "2026-09-23", "23/9"),
            ),
        ),
    )
    w = Word("Calibri", 11, pieces=True)
    w.p("Kort statusmøde", bold=True, size=14)
    w.p("IT-gruppen, tirsdag 22/9 kl. 8.30 på Teams")
    w.p("Med: Mogens, Nina, Kaj")
    w.p("Afbud: Ole")
    for point in m.items:
        w.p(point.title, bold=True)
        w.ps(point.lines(task="AP: {what} ({who}, {due})"))
    w.p("Slut. Godt gået, alle sammen!")
    return Sample("2026-09-22 status.docx", "half a page, first names for titles, AP: tasks", w.data(), m)


def backlog() -> Sample:
    """One table for all: Nr. | Emne | Noter | Beslutning | Opgave | Hvem | Hvornår; facts in the page's header."""
    m = Meeting(
        date="2026-05-27",
        group="pr-gruppen",
        title="PR-gruppens møde med web",
        place="Hybrid: Frivillighuset og Teams",
        start="15:00",
        end="16:30",
        present=people(
            "Gerda Lyngvase",
            "Henning Brandtoft",
            "Inge-Lise Rosenlyng",
            "Mogens Pilebro",
            "Nina Svanekilde",
            "Sanne Overlund/webbureauet",
        ),
        absent=people("Jørn Sandfeldt-Krogh", notice=True),
        chair="Gerda Lyngvase",
        minute_taker="Mogens Pilebro",
        next_date="2026-06-17",
        next_start="15:00",
        date_in="header",
        items=(
            item(
                1,
                "Besøgstal",
                "Siden i april: 2.140 besøg, heraf 61 % fra mobil.",
            ),
            item(
                2,
                "Ny forside",
                "Sanne viste to skitser. Den blå virker bedst på telefon.",
                Decision("Vi går videre med den blå skitse"),
                Task("Levere tekster til de fem bokse", "Inge-Lise", "2026-06-05", "05.06."),
            ),
            item(
                3,
                "Opslag på LinkedIn",
                "Henning slår op hver anden uge. Flest klik får portrætterne.",
                Decision("Portrætter prioriteres frem for begivenheder"),
                Task("Finde tre medlemmer til portræt", "Henning", "2026-06-12", "12.06."),
            ),
            item(
                4,
                "Teknisk gæld",
                "Det gamle billedarkiv fylder 14 GB.",
                Task("Rydde op i billedarkivet", "Nina", "2026-06-17", "17.06."),
            ),
        ),
    )
    w = Word("Calibri", 10)
    w.header("PR-gruppen\t\tOnsdag den 27. maj 2026, 15.00–16.30")
    w.h("PR-gruppens møde med web", 1)
    w.p("**Hvor:** Hybrid: Frivillighuset og Teams")
    w.p("**Mødeleder:** Gerda Lyngvase   **Referent:** Mogens Pilebro")
    w.p(f"**Deltog:** {names(m.present)}")
    w.p("**Afbud:** Jørn Sandfeldt-Krogh")
    rows = [("Nr.", "Emne", "Noter", "Beslutning", "Opgave", "Hvem", "Hvornår")]
    for point in m.items:
        decided = "\n\n".join(decision.text for decision in point.decisions)
        task = point.tasks[0] if point.tasks else None
        rows.append(
            (
                str(point.number),
                point.title,
                "\n\n".join(point.texts),
                decided,
                (task.what or "") if task else "",
                (task.who or "") if task else "",
                task.due_text if task else "",
            )
        )
    w.table(rows, head=True)
    w.p()
    w.p("Næste gang: onsdag den 17. juni kl. 15.00.")
    return Sample(
        "Faellesmoede PR web maj.docx",
        "all in one table of seven columns, date in the page's header",
        w.data(),
        m,
    )


def exported_pdf() -> Sample:
    """A PDF as a wiki prints it: grey facts, headings with hash numbers, decisions and tasks by label."""
    m = Meeting(
        date="2026-06-10",
        group="it-gruppen",
        title="Sprintmøde 12",
        place="Biblioteket, studierum 3",
        start="16:00",
        end="17:20",
        present=people("Mogens Pilebro", "Ole Fjordmark", "Lars Tornelund", "Lars Åskov Dam"),
        absent=people("Nina Svanekilde", notice=True),
        minute_taker="Ole Fjordmark",
        next_date="2026-08-12",
        next_start="16:00",
        next_place="Biblioteket",
        items=(
            item(
                1,
                "Demo af medlemssiden",
                "Ole viste søgningen, og alle fandt det, de ledte efter. Knappen Ryd er for lille.",
                Task("Gøre knappen større", "Ole", "2026-06-19"),
            ),
            item(
                2,
                "Sikkerhed",
                "To af os bruger stadig samme kode flere steder. Der findes en gratis adgangskodehusker.",
                Decision("Alle i gruppen slår totrinsbekræftelse til inden sommerferien"),
                Task("Skrive en vejledning på én side", "Lars T.", "2026-06-26"),
            ),
            item(
                3,
                "Sommerlukning",
                "Supporten holder fri i uge 28 til 31.",
                Decision("Postkassen får et autosvar i ferien"),
            ),
        ),
    )
    body = "".join(
        f"== {point.number}. {point.title}\n\n"
        + "\n\n".join(
            line.replace("#", "\\#")
            for line in point.lines(decision="*Beslutning:* {}", task="*TODO:* {what} · {who} · {due}")
        )
        + "\n\n"
        for point in m.items
    )
    data = by_typst(
        "#set page(margin: 2.2cm)\n#set text(size: 10pt)\n"
        "= Sprintmøde 12\n\nIT-gruppen, 10. juni 2026 kl. 16:00-17:20\\\n*Sted:* Biblioteket, studierum 3\\\n"
        "*Deltagere:* Mogens Pilebro, Ole Fjordmark, Lars Tornelund, Lars Åskov Dam\\\n*Afbud:* Nina "
        "Svanekilde\\\n"
        "*Referent:* Ole Fjordmark\n\n"
        + body
        + "*Næste sprintmøde:* 12. august 2026 kl. 16:00 på Biblioteket\n"
    )
    return Sample("Sprint 12.pdf", "a printed wiki page: headings, TODO lines with dots between", data, m)


SAMPLES = (google_docs, retro, standup, backlog, exported_pdf)
