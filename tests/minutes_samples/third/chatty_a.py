"""Word files of the shop steward, first part: letters to friends that happen to be minutes."""

from __future__ import annotations

from textwrap import wrap

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, people, say
from tests.minutes_samples.third.parts import italic
from tests.minutes_samples.word import Word


def dear_all() -> Sample:
    """A letter: who was there in a sentence, headings bold at the head of their paragraph, before a dash."""
    m = Meeting(
        date="2010-10-13",
        group="pr-gruppen",
        title="Referat fra PR-gruppen",
        place="Frivillighuset",
        start="13:00",
        end="15:00",
        present=people("Gerda", "Henning", "Inge-Lise", "Anne Marie"),
        absent=(*people("Jørn", notice=True), *people("Karen Margrethe", notice=False)),
        minute_taker="Henning",
        next_date="2010-11-10",
        next_start="13:00",
        next_place="Frivillighuset",
        items=(
            item(
                None,
                "Aviserne",
                "Vi kom i ugeavisen to gange i september – den ene gang endda med det rigtige telefonnummer. "
                "Radioen har ikke svaret, men det har den vel aldrig gjort.",
                Task("ringe til radioen", "Gerda", "2010-10-22", "22/10"),
            ),
            item(
                None,
                "Plakaten",
                "Den gule er for gul og den blå kan ikke læses på afstand – vi hængte dem begge op på "
                "døren og gik "
                "ud på fortovet for at se.",
                Decision("Vi besluttede, at den blå trykkes med større bogstaver."),
                Task("rette bogstaverne", "Inge-Lise", "2010-10-20", "20/10"),
            ),
            item(
                None,
                "Torvedagen",
                "Det regnede, så der kom ikke mange – men de, der kom, blev til gengæld længe. Anne Marie "
                "fik tre "
                "til at skrive sig på listen, og Henning fik solgt en kop kaffe til borgmesteren.",
            ),
            item(
                None,
                "Jul",
                "Vi skal have noget i bladet inden den 1. december, ellers er det for sent.",
                Decision("Det blev besluttet, at vi skriver om dem, der har fået job i år."),
                Task("finde to, der vil fortælle", "Anne Marie", "2010-11-05", "5/11"),
            ),
        ),
    )
    w = Word("Comic Sans MS", 11)
    w.p(m.title, bold=True, size=15)
    w.p("Kære alle")
    w.p(
        f"Så er der nyt fra {say('2010-10-13', '{weekday} den {d}. {month} {y}')} – vi sad i Frivillighuset "
        "fra kl. 13 til kl. 15, og der var kage."
    )
    w.p(
        "Til stede var Gerda, Henning, Inge-Lise og Anne Marie. Afbud fra Jørn. Karen Margrethe var der "
        "ikke – håber "
        "ikke, du er syg?"
    )
    for point in m.items:
        first, *rest = point.lines(decision="{}", task="Opgave: {what} – {who} – inden {due}")
        w.p(f"**{point.title}** – {first}")
        w.ps(rest)
    w.p("Vi ses igen onsdag den 10. november kl. 13 i Frivillighuset.")
    w.p("Kærlig hilsen\nHenning, referent")
    return Sample(
        "PR kære alle oktober.docx", "a letter, bold headings at the head of a paragraph", w.data(), m
    )


def forwarded_mail() -> Sample:
    """A mail pasted into Word, of another day than the meeting: capitals between dashes, lines broken by hand."""
    m = Meeting(
        date="2012-09-10",
        group="it-gruppen",
        title="Referat fra IT-gruppens møde",
        place="kælderen",
        start="19:00",
        present=people("Mogens", "Nina", "Ole", "Lars T.", "Lars Å."),
        absent=people("Kaj", notice=True),
        minute_taker="Mogens",
        next_date="2012-10-08",
        next_start="19:00",
        items=(
            item(
                None,
                "BREDBÅND",
                "Manden fra teleselskabet kom ikke – for tredje gang.",
                "Nina har læst kontrakten, og vi kan sige op med en måneds varsel.",
                Decision("vi siger op til den 1. november og tager det billige"),
                Task("skrive opsigelsen", "Nina", "2012-09-24", "24/9"),
            ),
            item(
                None,
                "DE GAMLE MASKINER",
                "Fire af dem kan ikke mere. Ole vil gerne have delene.",
                Decision("Ole får dem mod selv at køre resten på genbrugspladsen"),
            ),
            item(
                None,
                "KURSET OM REGNEARK",
                "Ni tilmeldte – tre af dem har aldrig haft en mus i hånden, så første gang bliver langsom.",
                Task("kopiere opgaver", "Lars T.", "2012-09-17", "17/9"),
            ),
            item(None, "EVT.", "Kaffen var tynd."),
        ),
    )
    w = Word("Courier New", 10)
    w.p("Fra: Mogens")
    w.p("Sendt: 12. september 2012 21:14")
    w.p("Til: Alle i IT-gruppen")
    w.p(f"Emne: {m.title}")
    w.p()
    w.p("Hej alle")
    w.p()
    w.p("her er hvad jeg fik skrevet ned. ret endelig hvis jeg har sovet i timen.")
    w.p()
    w.p(f"Dato: {say('2012-09-10', '{weekday} d. {d}. {month} {y}')} kl. 19")
    w.p("Sted: kælderen")
    w.p("Mødte: Mogens, Nina, Ole, Lars T. og Lars Å.")
    w.p("Afbud: Kaj")
    w.p("Referent: Mogens")
    w.p()
    for point in m.items:
        w.p("- - - - - - - - - - - - - - - -")
        w.p(point.title)
        w.p()
        label = "Aftalt: {}" if point.tasks else "aftalt - {}"
        for line in point.lines(decision=label, task="Opgave: {what} ({who}, senest {due})"):
            w.p("\n".join(wrap(line, 58)))
        w.p()
    w.p("- - - - - - - - - - - - - - - -")
    w.p("Næste gang: mandag d. 8. oktober kl. 19")
    w.p()
    w.p("mvh Mogens")
    return Sample("VS IT-referat.docx", "a mail pasted in, capitals between dashes", w.data(), m)


def one_paragraph_each() -> Sample:
    """Soft line breaks everywhere: facts are one paragraph, and each item another with its heading in it."""
    m = Meeting(
        date="2014-01-15",
        group="medlemsgruppen",
        title="Medlemsgruppen mødtes igen",
        place="det lille lokale",
        start="10:00",
        end="11:45",
        present=people("Winnie", "Yrsa", "Åge", "Bodil", "Carsten", "Egon"),
        absent=people("Ditte", notice=True),
        minute_taker="Åge",
        next_date="2014-02-12",
        next_start="10:00",
        items=(
            item(
                1,
                "Hvordan går det?",
                "Bodil har været til to samtaler og er meget glad. Carsten er mindre glad.",
                "Vi blev ved punktet i en halv time, og det var godt.",
            ),
            item(
                2,
                "Velkomst til de nye",
                "Der kommer fire på mandag.",
                "De skal have kaffe først og papirer bagefter – ikke omvendt som sidst.",
                Decision("Yrsa og Egon tager imod, og Winnie holder den lille tale."),
            ),
            item(
                3,
                "Vandreturene",
                "Der var kun tre med i december. Det var også slud.",
                Decision("Turene holder pause til marts."),
                Task("Lave plan for foråret", "Carsten", "2014-02-10", "10/2"),
            ),
            item(4, "Eventuelt", "Åge har fundet en hue."),
        ),
    )
    w = Word("Times New Roman", 12)
    w.p(m.title, bold=True, size=16)
    w.p(
        "Dato: 15/1-2014\nTid: 10-11.45\nSted: det lille lokale\n"
        "Til stede: Winnie, Yrsa, Åge, Bodil, Carsten og Egon\nAfbud: Ditte\nReferent: Åge"
    )
    for point in m.items:
        lines = point.lines(decision="Beslutning: {}", task="{what}, ansvarlig: {who}, frist: {due}")
        w.p("\n".join([f"**{point.number}. {point.title}**", *lines]))
    w.p("Næste møde: 12/2 kl. 10\nHusk egen kop.")
    return Sample("Medlemsgr januar.docx", "soft line breaks: heading and text in one paragraph", w.data(), m)


def from_the_cloud() -> Sample:
    """An export of Google Docs: fonts on every run, runs in pieces, arrows for tasks, decisions in italics."""
    m = Meeting(
        date="2022-09-01",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen, noter fra mødet",
        place="Café Ankeret",
        start="08:30",
        end="10:00",
        present=people("Ruth", "Søren", "Ulla", "Poul Erik", "Fritz"),
        absent=people("Tove", "Verner", notice=True),
        minute_taker="Søren",
        next_date="2022-10-06",
        next_start="08:30",
        next_place="Café Ankeret",
        holds={"links": ["https://seniorbesog.example.org/liste"]},
        items=(
            item(
                1,
                "Besøg siden sidst",
                Sub("Tømmerhandlen: søger en til disken, gerne på nedsat tid"),
                Sub("Plejehjemmet: vil ringe, når budgettet er på plads"),
                Sub("Busselskabet: har fire stillinger og tager alle med kørekort"),
                Task("skrive til busselskabet", "Ulla", "2022-09-05", "5. september"),
            ),
            item(
                2,
                "Listen i skyen",
                "Poul Erik har lagt den op, men det er ikke alle, der kan åbne den. Ruth printer den "
                "hellere.",
                Decision("Listen er den i skyen, og papiret er kun en kopi."),
                Task("hjælpe Ruth på", "Poul Erik", "2022-09-09", "9. september"),
            ),
            item(
                3,
                "Fyraftensmøde",
                "Tiden løb fra os sidst. Fritz vil gerne holde øje med den, hvis han får et ur.",
                Decision("Fyraftensmødet holdes torsdag den 27. oktober."),
                Task("booke salen", "Fritz", "2022-09-15", "15. september"),
                Task("spørge oplægsholderen", "Ruth", "2022-09-20", "20. september"),
            ),
            item(4, "Andet", "Søren går på pension til jul og bliver i gruppen alligevel."),
        ),
    )
    w = Word("Arial", 11, direct=True, pieces=True, spacing=1.15)
    w.p(m.title, size=20)
    w.p("**Hvornår:** 1. september 2022, 8.30-10.00")
    w.p("**Hvor:** Café Ankeret")
    w.p("**Til stede:** Ruth, Søren, Ulla, Poul Erik, Fritz")
    w.p("**Afbud:** Tove, Verner")
    w.p("**Referent:** Søren")
    paragraph = w.p("Listen ligger her: ")
    w.link(paragraph, "besøgslisten", "https://seniorbesog.example.org/liste")
    for point in m.items:
        w.p(f"{point.number}. {point.title}", bold=True, size=14)
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, "List Bullet")
                case Decision():
                    italic(w.p(f"Beslutning: {block.text}"))
                case Task():
                    w.p(block.say("→ {who}: {what} (frist: {due})"))
                case _:
                    w.p(block)
    w.p("**Næste møde:** 6. oktober 2022 kl. 8.30, Café Ankeret")
    return Sample(
        "Noter virksomhedsgruppen 1.9..docx", "Google Docs: runs in pieces, arrows, italics", w.data(), m
    )


SAMPLES = (dear_all, forwarded_mail, one_paragraph_each, from_the_cloud)
