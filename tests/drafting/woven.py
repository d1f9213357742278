"""Minutes woven of every way that Danish minutes have to set each of their parts, in any mixture.

`weave(seed)` picks a head, a way to list people, an agenda, titles, decisions and tasks; the meeting is one of two.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from tests.minutes_samples.model import Decision, Item, Meeting, Task, item, people
from tests.minutes_samples.word import Word

BOARD = Meeting(
    date="2026-05-12",
    group="bestyrelsen",
    title="Referat af bestyrelsesmøde",
    present=people("Alma Vadsager/formand", "Bent Holmslykke/næstformand", "Erling Munkedam"),
    absent=people("Connie Tranemose/kasserer", "Dorrit Kærsbæk-Lund", notice=True),
    items=(
        item(1, "Godkendelse af dagsorden", "Ingen bemærkninger."),
        item(
            2,
            "Økonomi og budget for efteråret",
            "Kassereren var syg, så Bent fremlagde tallene. Der er 41.300 kr. på kontoen.",
            "Huslejen stiger i juli.",
            Decision("Der sættes 4.000 kr. af til kurser"),
        ),
        item(
            3,
            "Ny aftale med jobcentret",
            "Alma har talt med lederen. De vil gerne have os på besøg hver anden måned.",
            Decision("Vi siger ja tak, og Alma svarer dem"),
            Task("Skrive til jobcentret", "Alma", "2026-05-20", "20. maj"),
        ),
        item(4, "Sommerfest", "Der blev talt om mad og musik."),
        item(5, "Eventuelt", "Døren binder stadig."),
    ),
)
GROUP = Meeting(
    date="2025-10-07",
    group="pr-gruppen",
    title="Møde i PR-gruppen",
    present=people(
        "Gerda Lyngvase", "Henning Brandtoft", "Karen Margrethe Hedevang", "Sidsel Humletoft/gæst"
    ),
    absent=people("Jørn Sandfeldt-Krogh", notice=True),
    items=(
        item(1, "Siden sidst", "Avisen bragte vores indlæg."),
        item(
            2,
            "Stand på biblioteket",
            "Vi skal bruge to personer hver dag.",
            Decision("Vi stiller op i uge 45"),
        ),
        item(3, "Næste nummer af bladet", "Deadline er om en måned.", "Alle skriver lidt."),
        item(
            4,
            "Plakater",
            "Trykkeriet er dyrt.",
            Decision("Plakaterne trykkes på kontoret"),
            Task("Købe papir", "Henning", "2025-10-14", "14/10"),
        ),
        item(5, "Evt.", "Intet."),
    ),
)
Way = Callable[[Word, Meeting], None]


@dataclass(frozen=True)
class Woven:
    """A document, what it was woven of, and what it says."""

    name: str
    data: bytes
    meeting: Meeting
    ways: tuple[str, ...]


# the head


def _names(w: Word, m: Meeting, here: str, away: str, pattern: str, between: str) -> None:
    w.p(here + between.join(person.label(pattern) for person in m.present))
    w.p(away + between.join(person.label(pattern) for person in m.absent))


def _bulleted(w: Word, m: Meeting) -> None:
    w.p("Deltagere:", bold=True)
    w.ps((person.label("{name} – {role}") for person in m.present), "List Bullet")
    w.p("Afbud:", bold=True)
    w.ps((person.label() for person in m.absent), "List Bullet")


def _headed(w: Word, m: Meeting) -> None:
    w.h("Fremmødte", 2)
    w.ps(person.label("{role}: {name}") for person in m.present)
    w.h("Ikke mødt", 2)
    w.ps(person.label("{role}: {name}") for person in m.absent)


def _crossed(w: Word, m: Meeting) -> None:
    rows = [["Navn", "Mødt", "Afbud"]]
    rows += [[person.name, "x", ""] for person in m.present]
    rows += [[person.name, "", "x"] for person in m.absent]
    w.table(rows, head=True)


def _status(w: Word, m: Meeting) -> None:
    rows = [["Deltager", "Rolle", "Status"]]
    rows += [[person.name, person.role or "", "Til stede"] for person in m.present]
    rows += [[person.name, person.role or "", "Afbud"] for person in m.absent]
    w.table(rows)


def _beside_labels(w: Word, m: Meeting) -> None:
    here = "\n\n".join(person.label() for person in m.present)
    w.table([["Til stede:", here], ["Afbud:", "\n\n".join(person.label() for person in m.absent)]])


def _sentence(w: Word, m: Meeting) -> None:
    *first, last = [person.name for person in m.present]
    w.p(f"Til stede var {', '.join(first)} og {last}.")
    w.p(f"Der var afbud fra {' og '.join(person.name for person in m.absent)}.")


def _in_one(w: Word, m: Meeting) -> None:
    w.p(
        f"Mødt: {'; '.join(p.label() for p in m.present)}. Afbud fra: {'; '.join(p.label() for p in m.absent)}."
    )


def _mixed(w: Word, m: Meeting) -> None:
    said = [person.label() for person in m.present] + [f"{person.name} (afbud)" for person in m.absent]
    w.p("Mødedeltagere: " + ", ".join(said))


def _bare_table(w: Word, m: Meeting) -> None:
    rows = [[person.label("{name}, {role}"), "x"] for person in m.present]
    w.table([["Deltagere", "Mødt"], *rows, *([person.label(), ""] for person in m.absent)])


def _three_columns(w: Word, m: Meeting) -> None:
    here = "\n\n".join(person.name for person in m.present)
    w.table(
        [["Til stede", "Afbud", "Ikke mødt"], [here, "\n\n".join(person.name for person in m.absent), ""]],
        head=True,
    )


def _yes_no(w: Word, m: Meeting) -> None:
    rows = [["Navn", "Init.", "Deltog"]]
    rows += [[person.name, "", "Ja"] for person in m.present]
    rows += [[person.name, "", "Nej"] for person in m.absent]
    w.table(rows, head=True)


def _boxes(w: Word, m: Meeting) -> None:
    w.p("Deltagere:")
    w.ps(f"☒ {person.name}" for person in m.present)
    w.ps(f"☐ {person.name}" for person in m.absent)
    w.p()


def _dashed_lines(w: Word, m: Meeting) -> None:
    w.p("Mødedeltagere", bold=True)
    w.ps(person.label("{name} – {role} – til stede") for person in m.present)
    w.ps(f"{person.name} – afbud" for person in m.absent)


def _counted_people(w: Word, m: Meeting) -> None:
    w.p(f"Fremmødte ({len(m.present)}):")
    w.ps((f"{place}. {person.label()}" for place, person in enumerate(m.present, 1)), indent=1)
    w.p(f"Fraværende med afbud ({len(m.absent)}):")
    w.ps((f"{place}. {person.label()}" for place, person in enumerate(m.absent, 1)), indent=1)


def _guests_apart(w: Word, m: Meeting) -> None:
    guests = [person for person in m.present if person.role == "gæst"]
    w.p("Til stede: " + ", ".join(person.name for person in m.present if person not in guests))
    w.ps(f"Gæst: {person.name}" for person in guests)
    w.p("Fravær: " + " og ".join(person.name for person in m.absent))


PEOPLE: dict[str, Way] = {
    "bare table": _bare_table,
    "three columns": _three_columns,
    "yes and no": _yes_no,
    "boxes": _boxes,
    "dashed lines": _dashed_lines,
    "counted people": _counted_people,
    "guests apart": _guests_apart,
    "with strokes": lambda w, m: w.p(
        f"Deltog: {', '.join(p.label() for p in m.present)} / Afbud: {', '.join(p.name for p in m.absent)}"
    ),
    "in brackets": lambda w, m: w.p(
        f"I mødet deltog: {', '.join(p.name for p in m.present)} (afbud: {', '.join(p.name for p in m.absent)})"
    ),
    "initials": lambda w, m: _names(w, m, "Tilstedeværende: ", "Ej mødt: ", "{name}", ", "),
    "besides": lambda w, m: _names(w, m, "Følgende var mødt: ", "Udeblevet uden afbud: ", "{name}", " + "),
    "brackets": lambda w, m: _names(w, m, "Til stede: ", "Afbud: ", "{name} ({role})", ", "),
    "commas": lambda w, m: _names(w, m, "**Tilstede:** ", "**Ikke til stede:** ", "{name}, {role}", "; "),
    "dashes": lambda w, m: _names(w, m, "Deltagere\t", "Fraværende\t", "{name} - {role}", ", "),
    "lines": lambda w, m: _names(w, m, "Fremmødt:\n", "Afbud fra:\n", "{name} ({role})", "\n"),
    "bold lines": lambda w, m: _names(w, m, "**Deltog:** ", "**Meldt afbud:** ", "{name}/{role}", "\n"),
    "roles first": lambda w, m: _names(w, m, "Mødte: ", "Udeblevet: ", "{role} {name}", ", "),
    "bullets": _bulleted,
    "headed": _headed,
    "crosses": _crossed,
    "status": _status,
    "beside": _beside_labels,
    "sentence": _sentence,
    "in one": _in_one,
    "mixed": _mixed,
}

DAY = {"2026-05-12": "tirsdag den 12. maj 2026", "2025-10-07": "tirsdag d. 7. oktober 2025"}


def _facts_table(w: Word, m: Meeting) -> None:
    w.h(m.title, 0)
    w.table(
        [["Dato", "Tid", "Sted", "Referent"], [DAY[m.date or ""], "10-12", "Kontoret", m.present[1].name]]
    )


def _facts_rows(w: Word, m: Meeting) -> None:
    w.table(
        [
            [m.title, ""],
            ["Dato:", DAY[m.date or ""]],
            ["Kl.:", "10.00-12.00"],
            ["Referent:", m.present[1].name],
        ]
    )


def _labels(w: Word, m: Meeting) -> None:
    w.h(m.title)
    w.p(f"Dato: {DAY[m.date or '']}")
    w.p("Sted: Kontoret")
    w.p(f"Ordstyrer: {m.present[0].name}\nReferent: {m.present[1].name}")


def _one_line(w: Word, m: Meeting) -> None:
    w.p(m.title, bold=True, size=16)
    w.p(f"{DAY[m.date or ''].capitalize()} kl. 10-12, Kontoret")


def _all_in_title(w: Word, m: Meeting) -> None:
    w.p(f"{m.title} {DAY[m.date or '']}", underline=True)


HEADS: dict[str, Way] = {
    "facts in a table": _facts_table,
    "facts in rows": _facts_rows,
    "labels": _labels,
    "one line": _one_line,
    "all in the title": _all_in_title,
}

# the agenda


def _typed_agenda(w: Word, m: Meeting) -> None:
    w.p("Dagsorden:", bold=True)
    w.ps(f"{point.number}. {point.title}" for point in m.items)


def _counted_agenda(w: Word, m: Meeting) -> None:
    w.h("Dagsorden", 2)
    numbers = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.p(point.title, number=(numbers, 0))


def _longer(title: str) -> str:
    """The title as the invitation has it."""
    return {
        "Økonomi og budget for efteråret": "Økonomi og budget for efteråret, herunder huslejen",
        "Ny aftale med jobcentret": "Ny aftale med jobcentret v/ Alma",
        "Stand på biblioteket": "Stand på biblioteket i uge 45 (Gerda)",
    }.get(title, title)


def _longer_agenda(w: Word, m: Meeting) -> None:
    w.p("Dagsorden:", bold=True)
    w.ps(f"{point.number}. {_longer(point.title)}" for point in m.items)


def _parted_agenda(w: Word, m: Meeting) -> None:
    w.p("Dagsorden", bold=True)
    for point in m.items:
        w.p(f"{point.number}. {point.title}")
        if point.number == "3":
            w.ps(["a. Siden sidst", "b. Det videre forløb"], indent=1)


def _silent_agenda(w: Word, m: Meeting) -> None:
    w.ps(f"{point.number}. {point.title}" for point in m.items)
    w.p()


def _bulleted_agenda(w: Word, m: Meeting) -> None:
    w.p("Dagsorden")
    w.ps((point.title for point in m.items), "List Bullet")


def _agenda_in_line(w: Word, m: Meeting) -> None:
    w.p("Dagsorden: " + ", ".join(f"{point.number}. {point.title}" for point in m.items))


def _broken_agenda(w: Word, m: Meeting) -> None:
    w.p("**Dagsorden**\n" + "\n".join(f"{point.number}) {point.title}" for point in m.items))


def _agenda_row(w: Word, m: Meeting) -> None:
    w.table([["Dagsorden", "\n\n".join(f"{point.number}. {point.title}" for point in m.items)]])


AGENDAS: dict[str, Way] = {
    "no agenda": lambda w, m: None,
    "none": lambda w, m: None,
    "agenda typed": _typed_agenda,
    "agenda counted": _counted_agenda,
    "agenda in bullets": _bulleted_agenda,
    "agenda in a line": _agenda_in_line,
    "agenda broken": _broken_agenda,
    "agenda in a row": _agenda_row,
    "agenda longer": _longer_agenda,
    "agenda parted": _parted_agenda,
    "agenda without its word": _silent_agenda,
}

# titles

Title = Callable[[Word, Item], None]
_ROMAN = ("", "I", "II", "III", "IV", "V")


def _set(pattern: str, **how: object) -> Title:
    def title(w: Word, point: Item) -> None:
        text = pattern.format(
            n=point.number, t=point.title, r=_ROMAN[int(point.number or 0)], T=point.title.upper()
        )
        style = how.get("style")
        w.p(text, style if isinstance(style, str) else None, **{k: v for k, v in how.items() if k != "style"})

    return title


def _slanted(w: Word, point: Item) -> None:
    for run in w.p(point.title).runs:
        run.italic = True


def _number_alone(w: Word, point: Item) -> None:
    w.p(f"{point.number}.", bold=True)
    w.p(point.title)


TITLES: dict[str, Title] = {
    "heading 1.": _set("{n}. {t}", style="Heading 2"),
    "heading": _set("{t}", style="Heading 2"),
    "bold": _set("{t}", bold=True),
    "bold colon": _set("{t}:", bold=True),
    "bold 1.": _set("{n}. {t}", bold=True),
    "bold part": _set("{n}. **{t}**"),
    "plain 1.": _set("{n}. {t}"),
    "plain 1)": _set("{n}) {t}"),
    "plain 1 -": _set("{n} - {t}"),
    "plain 1 tab": _set("{n}\t{t}"),
    "plain ad": _set("Ad {n} {t}"),
    "plain ad)": _set("Ad {n}) {t}"),
    "bold ad:": _set("Ad. {n}: {t}", bold=True),
    "pkt": _set("Pkt. {n} - {t}", underline=True),
    "punkt": _set("Punkt {n}: {t}"),
    "PUNKT": _set("PUNKT {n}\t{T}"),
    "underlined": _set("{n}. {t}", underline=True),
    "underlined bare": _set("{t}", underline=True),
    "roman": _set("{r}. {t}", bold=True),
    "roman plain": _set("{r}. {t}"),
    "bold tab": _set("{n}.\t{t}", bold=True),
    "#": _set("#{n} {t}", bold=True),
    "dagsordenspunkt": _set("Dagsordenspunkt {n}: {t}", bold=True),
    "1. punkt": _set("{n}. punkt: {t}"),
    "v/": _set("{n}. {t} v/ Alma", bold=True),
    "kind": _set("{n}. {t} (O)", bold=True),
    "minutes": _set("{n}. {t} (10 min.)", bold=True),
    "times": _set("Kl. 1{n}.00 {t}", bold=True),
    "title: ": _set("**{n}. {t}:** Kort sagt gik det godt."),
    "list number": _set("{t}", style="List Number"),
    "list number bold": _set("{t}", style="List Number", bold=True),
    "heading list": _set("{n}) {t}", style="Heading 3"),
    "ad.": _set("ad. {n}: {t}"),
    "italic": _slanted,
    "number alone": _number_alone,
    "clock plain": _set("1{n}.00 {t}"),
    "capitals then text": _set("{T}: Kort sagt gik det godt."),
    "bold no colon": _set("**{t}** Kort sagt gik det godt."),
    "bullet bold": _set("• {t}", bold=True),
    "1/": _set("{n}/ {t}", bold=True),
    "sag": _set("Sag nr. {n}: {t}", bold=True),
    "1.0": _set("{n}.0 {t}", bold=True),
    "large": _set("{t}", size=15),
    "capitals": _set("{n}. {T}"),
}

# what stands under them

Decided = Callable[[Word, str], object]


def _under(label: str, **how: object) -> Decided:
    def decided(w: Word, text: str) -> None:
        style = how.get("style")
        w.p(
            label, style if isinstance(style, str) else None, **{k: v for k, v in how.items() if k != "style"}
        )
        w.p(text)

    return decided


def _beside(label: str) -> Decided:
    return lambda w, text: w.p(f"{label} {text}")


DECISIONS: dict[str, Decided] = {
    **{
        label: _beside(label)
        for label in (
            "Beslutning:", "Besluttet:", "**Beslutning:**", "BESLUTNING:", "B:", "Besl.:", "Konklusion:", "Vedtaget:",
            "→ Beslutning:", "Beslutning –", "**Konklusion**", "Bestyrelsens beslutning:", "Aftalt:", "Afgørelse:",
            "Vi besluttede:", "- Besluttet:", "Mødets beslutning:", "⇒ Konklusion:", "**BESLUTTET**",
        )
    },
    "under bold": _under("Beslutning", bold=True),
    "under bold colon": _under("Beslutning:", bold=True),
    "under heading": _under("Beslutning", style="Heading 3"),
    "under underlined": _under("Konklusion:", underline=True),
    "indented": lambda w, text: w.p(f"Beslutning: {text}", indent=1),
    "in a box": lambda w, text: w.table([[f"Beslutning: {text}"]]) and None,
    "in a row": lambda w, text: w.table([["Beslutning", text]]) and None,
    "bullet": lambda w, text: w.p(f"Beslutning: {text}", "List Bullet"),
}  # fmt: skip
WITHIN = {
    "2": ("Skrive til alle medlemmer", "Ringe til dem, der ikke svarer", "Bestille kaffe til ti personer"),
    "3": ("Hvem siger vi det til", "Hvor hænger vi det op", "Rydde op bagefter", "Sige tak"),
}
"""What stands in lists within two of the items."""


def _noise_list(w: Word, number: str) -> None:
    w.p("Vi gør sådan:")
    w.ps(f"{place}. {text}" for place, text in enumerate(WITHIN[number], 1))


def _noise_counted(w: Word, number: str) -> None:
    numbers = w.new_list(("decimal", "%1."))
    for text in WITHIN[number]:
        w.p(text, number=(numbers, 0))


def _noise_table(w: Word, number: str) -> None:
    w.table([["Post", "Beløb"], ["Kaffe", "120"], ["Porto", "310"]])


NOISE: dict[str, Callable[[Word, str], object]] = {
    "quiet": lambda w, n: None,
    "still": lambda w, n: None,
    "numbers within": _noise_list,
    "counted within": _noise_counted,
    "bullets within": lambda w, n: w.ps(WITHIN[n], "List Bullet"),
    "dashes within": lambda w, n: w.ps(f"- {text}" for text in WITHIN[n]),
    "bold within": lambda w, n: w.p("Den anden halvdel" if n == "2" else "Om pressen", bold=True),
    "bold sentence": lambda w, n: w.p("Vi skal huske at låse døren, når vi går.", bold=True),
    "bold beginning": lambda w, n: w.p("**Kaffe** og brød købes af den, der har vagten."),
    "a table": _noise_table,
    "empty lines": lambda w, n: (w.p(), w.p("En linje for sig selv.")),
    "date first": lambda w, n: w.p("1. juni begynder ferien, og 12 har meldt sig."),
    "a label": lambda w, n: w.p("Status: vi mangler to svar."),
}
PHRASES = (
    "Det blev besluttet, at ",
    "Bestyrelsen besluttede, at ",
    "Det blev aftalt, at ",
    "Vi vedtog, at ",
    "Der blev truffet beslutning om, at ",
)
BODIES: dict[str, tuple[str, bool]] = {
    "plain": ("", False),
    "drøftelse": ("Drøftelse:", False),
    "sagsfremstilling": ("Sagsfremstilling", True),
    "referat": ("Referat:", False),
    "no label": ("", False),
}
TASKS = (
    "{what}. Ansvarlig: {who}. Frist: {due}.",
    "Opgave: {what}. Ansvarlig: {who}. Frist: {due}.",
    "→ {what} (ansvarlig: {who}, frist: {due})",
    "Ansvarlig: {who}. Frist: {due}",
)
TABLES = (
    ("Punkt", "Referat", "Beslutning", "Ansvarlig", "Frist"),
    ("Nr.", "Emne", "Referat og beslutning", "Ansvarlig", "Frist"),
    ("Pkt.", "Dagsordenspunkt", "Drøftelse", "Konklusion", "Opfølgning"),
    ("Emne", "Beslutning", "Hvem gør hvad hvornår"),
    ("Dagsorden", "Referat"),
    ("Punkt", "Drøftelse", "Aktion", "Ansvarlig"),
    ("", ""),
    ("1", "2"),
    ("own", "tables"),
    ("pairs", "pairs"),
    ("Emne", "labels"),
    ("outline", "outline"),
    ("plain", "lines"),
)


def _sections(w: Word, m: Meeting, pick: random.Random, ways: list[str]) -> Meeting:
    title, decided, body = pick.choice(list(TITLES)), pick.choice(list(DECISIONS)), pick.choice(list(BODIES))
    phrase = pick.choice(PHRASES) if pick.random() < 0.2 else ""
    label, is_bold = BODIES[body]
    task = pick.choice(TASKS[:3])
    noise = pick.choice(list(NOISE))
    ways += [title, phrase or decided, body, noise]
    made = []
    for point in m.items:
        TITLES[title](w, point)
        texts = [block for block in point.body if isinstance(block, str)]
        if is_bold:
            w.p(label, bold=True)
        for place, text in enumerate(texts):
            w.p(f"{label} {text}" if label and not is_bold and not place else text)
        if point.number in WITHIN:
            NOISE[noise](w, point.number)
        found = []
        for decision in point.decisions:
            text = phrase + decision.text[0].lower() + decision.text[1:] if phrase else decision.text
            found.append(Decision(text))
            if phrase:
                w.p(f"{text}.")
            else:
                DECISIONS[decided](w, f"{text}.")
        w.ps(each.say(task) for each in point.tasks)
        shown = point.title.upper() if title in ("PUNKT", "capitals", "capitals then text") else point.title
        made.append(replace(point, title=shown, body=tuple(found)))
    return replace(m, items=tuple(made))


def _table(w: Word, m: Meeting, pick: random.Random, ways: list[str]) -> Meeting:
    heads = pick.choice(TABLES)
    ways.append(" | ".join(heads))
    rows = [list(heads)]
    for point in m.items:
        text = "\n\n".join(block for block in point.body if isinstance(block, str))
        decision = "\n\n".join(one.text for one in point.decisions)
        who = "\n\n".join(f"{task.who}" for task in point.tasks)
        due = "\n\n".join(task.due_text for task in point.tasks)
        labelled = text + (f"\n\nBeslutning: {decision}" if decision else "")
        action = "\n\n".join(f"{task.what}" for task in point.tasks)
        rows.append({
            TABLES[0]: [f"{point.number}. {point.title}", text, decision, who, due],
            TABLES[1]: [point.number or "", point.title, labelled, who, due],
            TABLES[2]: [point.number or "", point.title, text, decision, f"{who} {due}".strip()],
            TABLES[3]: [point.title, decision, f"{who} {due}".strip()],
            TABLES[4]: [f"{point.number}. {point.title}", labelled],
            TABLES[5]: [f"{point.number}. {point.title}", labelled, action, who],
            TABLES[6]: [f"Punkt {point.number}: {point.title}", labelled],
            TABLES[7]: [point.number or "", f"{point.title}\n\n{labelled}"],
            TABLES[9]: [point.title, labelled],
            TABLES[10]: [f"{point.number}. {point.title}", text, decision],
            TABLES[11]: [point.title, *[b for b in point.body if isinstance(b, str)], decision],
            TABLES[12]: [f"{point.title}: {text}".replace("\n\n", " "), decision],
            TABLES[8]: [f"{point.number}. {point.title}", text, *([f"Beslutning: {decision}"] if decision else [])],
        }[heads])  # fmt: skip
    if heads == TABLES[10]:
        for title, text, decision in rows[1:]:
            w.table([["Emne", title], ["Referat", text], *([["Beslutning", decision]] if decision else [])])
            w.p()
    elif heads == TABLES[11]:
        for title, *texts, decision in rows[1:]:
            w.p(title, "List Bullet")
            w.ps(texts, "List Bullet 2")
            w.ps([f"Beslutning: {decision}"] if decision else [], "List Bullet 2")
    elif heads == TABLES[12]:
        for title, decision in rows[1:]:
            w.p(title)
            w.ps([f"Beslutning: {decision}"] if decision else [])
    elif heads == TABLES[8]:
        for row in rows[1:]:
            w.table([[cell] for cell in row])
            w.p()
    else:
        w.table(rows[1:] if heads in (*TABLES[6:8], TABLES[9]) else rows, head=pick.random() < 0.5)
    return m


def weave(seed: int) -> Woven:
    """The document of a number; the same each time."""
    pick = random.Random(seed)
    meeting = pick.choice((BOARD, GROUP))
    w = Word("Arial", 11, direct=pick.random() < 0.2)
    head, who, agenda = pick.choice(list(HEADS)), pick.choice(list(PEOPLE)), pick.choice(list(AGENDAS))
    ways = [head, who]
    HEADS[head](w, meeting)
    PEOPLE[who](w, meeting)
    if pick.random() < 0.35:
        said = _table(w, meeting, pick, ways)
    else:
        ways.append(agenda)
        AGENDAS[agenda](w, meeting)
        if pick.random() < 0.3:
            w.h("Referat", 2)
        said = _sections(w, meeting, pick, ways)
    if pick.random() < 0.6:
        w.p(pick.choice(("Næste møde: 9. juni 2026 kl. 10", "Næste møde er tirsdag den 9. juni 2026.")))
    return Woven(f"{seed}.docx", w.data(), said, tuple(ways))
