"""Minutes by a retired vicar: whole sentences, a letter's tone, Roman numerals."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word


def letter() -> Sample:
    """A letter: who was there in a sentence, bold words as headings, decisions in phrases."""
    m = Meeting(
        date="2025-11-26",
        group="virksomhedsgruppen",
        title="Referat af Virksomhedsgruppens møde",
        place="konfirmandstuen",
        start="15:30",
        end="17:10",
        present=people("Ruth Engdal-Vium", "Poul Erik Stenmose", "Ulla Klinteskov", "Fritz Ellemosen"),
        absent=people("Tove Bækvad", "Verner Rughave", notice=True),
        chair="Ruth Engdal-Vium",
        minute_taker="Poul Erik Stenmose",
        next_date="2026-01-14",
        next_start="15:30",
        next_place="konfirmandstuen",
        items=(
            item(
                None,
                "Siden sidst",
                "Ulla fortalte om besøget på savværket, hvor mesteren selv viste rundt. Han havde aldrig tænkt på, "
                "at en mand på 58 kunne have tyve gode år i sig, og det blev en lang og god samtale.",
            ),
            item(
                None,
                "De tavse virksomheder",
                "Der er mange, som aldrig svarer. Fritz mindede om, at man ikke skal slå på en lukket dør, men gerne "
                "må stikke en seddel ind under den.",
                Decision("Det blev besluttet at sende et kort brev til de tolv, vi ikke har hørt fra."),
                Task("skriver brevet", "Fritz", "2025-12-05", "5. december"),
            ),
            item(
                None,
                "Forårets program",
                "Vi talte om tre aftener: én om samtalen, én om ansøgningen og én om at holde modet oppe. Den sidste "
                "vil blive den vigtigste.",
                Decision("Det blev besluttet, at aftenerne lægges på onsdage i februar og marts."),
                Task("spørger højskolen om en oplægsholder", "Ruth", "2026-01-09", "9. januar"),
            ),
        ),
    )
    w = Word("Georgia", 11.5, spacing=1.15)
    w.p(m.title, bold=True, size=14)
    w.p("Onsdag den 26. november 2025 kl. 15.30 i konfirmandstuen")
    w.p(
        "Til stede var Ruth Engdal-Vium, Poul Erik Stenmose, Ulla Klinteskov og Fritz Ellemosen. Der var afbud fra "
        "Tove Bækvad og Verner Rughave."
    )
    w.p("Ordstyrer: Ruth Engdal-Vium. Referent: Poul Erik Stenmose.")
    for point in m.items:
        w.p(point.title, bold=True)
        w.ps(point.lines(decision="{}", task="{who} {what} senest den {due}."))
    w.p("Mødet sluttede kl. 17.10 med kaffe og tak for året.")
    w.p("Næste møde holdes onsdag den 14. januar 2026 kl. 15.30 i konfirmandstuen.")
    return Sample(
        "Virksomhedsgruppen november 2025.docx",
        "Whole sentences, bold titles without numbers, decisions in phrases",
        w.data(),
        m,
    )


def roman() -> Sample:
    """An OpenDocument text: Roman numerals, the agenda before, `Ad I.` after."""
    m = Meeting(
        date="2026-01-08",
        group="bestyrelsen",
        title="Bestyrelsens nytårsmøde",
        place="Præstegårdens kontor",
        start="14:00",
        end="16:15",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Erling Munkedam",
            "Flemming Østerklit",
        ),
        absent=people("Dorrit Kærsbæk-Lund", notice=True),
        chair="Alma Vadsager",
        minute_taker="Erling Munkedam",
        next_date="2026-02-05",
        next_start="14:00",
        items=(
            item(
                "I",
                "Velkomst og nytårshilsen",
                "Formanden læste et digt om vinterens lys og bød alle velkommen til et nyt år.",
            ),
            item(
                "II",
                "Året, der gik",
                "Der har været holdt 44 onsdagsmøder med i gennemsnit 19 deltagere.",
                "Bestyrelsen glædede sig over, at så mange bliver ved med at komme, også efter at de har fået arbejde.",
            ),
            item(
                "III",
                "Samarbejdet med kirken",
                "Menighedsrådet har tilbudt os sognegården hver anden torsdag uden betaling.",
                Decision("Tilbuddet modtages med tak."),
                Task("Skrive et takkebrev", "Alma Vadsager", "2026-01-16", "16. januar"),
            ),
            item(
                "IV",
                "Kassererens bekymring",
                "Connie Tranemose gjorde opmærksom på, at tilskuddet først udbetales i april.",
                Decision("Større indkøb udskydes til maj."),
            ),
            item("V", "Eventuelt", "Erling Munkedam takkede for blomsterne, han fik til jul."),
        ),
    )
    o = Odt()
    o.h(m.title, 1)
    o.p("holdt torsdag den 8. januar 2026 kl. 14.00-16.15")
    o.p("Sted: Præstegårdens kontor")
    o.p(f"Nærværende: {names(m.present, pattern='{role} {name}')}")
    o.p("Forhindret: Dorrit Kærsbæk-Lund (afbud)")
    o.p("Mødeleder: Alma Vadsager")
    o.p("Referent: Erling Munkedam")
    o.p("**Dagsorden**")
    o.ps(f"{point.number}. {point.title}" for point in m.items)
    o.p("**Referat**")
    for point in m.items:
        o.p(f"**Ad {point.number}. {point.title}**")
        o.ps(point.lines(decision="Vedtaget: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."))
    o.p("Næste møde: torsdag den 5. februar kl. 14.00.")
    return Sample("Nytårsmøde i bestyrelsen.odt", "OpenDocument, Roman numerals, `Ad I.`", o.data(m.title), m)


def helping_out() -> Sample:
    """Long text under titles without numbers; a guest, a link, a telephone number to mask."""
    m = Meeting(
        date="2026-09-23",
        group="medlemsgruppen",
        title="Fra mødet i Medlemsgruppen",
        place="Menighedshuset",
        start="10:00",
        present=people(
            "Winnie Aagesholm", "Åge Dalkjærn", "Yrsa Nørremølle", "Agnes Hvidbjerg/gæst fra sorggruppen"
        ),
        absent=people("Egon Strandmark-Poulsen", notice=True),
        chair="Winnie Aagesholm",
        minute_taker="Åge Dalkjærn",
        next_date="2026-10-21",
        next_start="10:00",
        next_place="Menighedshuset",
        holds={"links": ["https://www.example.org/sorggruppe"], "private": ["20 00 00 15"]},
        items=(
            item(
                None,
                "Om at tabe modet",
                "Agnes Hvidbjerg fortalte, hvordan sorggruppen tager imod dem, der kommer første gang. Man bliver mødt "
                "ved døren, man får en plads, og man behøver ikke at sige noget.",
                "Der blev stille bagefter. Yrsa sagde, at det var sådan, hun selv gerne ville have været modtaget hos "
                "os for to år siden.",
                "Vi gik derefter rundt om bordet, og enhver sagde lidt om sin egen første dag. Nogle huskede kaffen, "
                "andre huskede, at ingen spurgte om noget, og én huskede kun lyden af stolene.",
                "Winnie samlede op: Det er ikke et spørgsmål om at have flere tilbud, men om at have et menneske, der "
                "kan ens navn. Det koster ingenting, men det skal være aftalt, ellers sker det ikke.",
                Decision("Hvert nyt medlem får en vært de første tre gange."),
                Task("Lave en liste over værter", "Yrsa Nørremølle", "2026-10-07", "7. oktober 2026"),
            ),
            item(
                None,
                "Om julen",
                "For nogle er december den længste måned. Åge foreslog en enkel aften med suppe og sang, uden pakker.",
                Decision("Suppeaftenen holdes tirsdag den 15. december kl. 17."),
                Task("Tale med kirketjeneren om lokalet", "Åge Dalkjærn", "2026-10-02", "2. oktober 2026"),
                Task("Finde sangbøger", "Winnie Aagesholm", "2026-12-01", "1. december 2026"),
            ),
            item(
                None,
                "Om en ledig stol",
                "Egon Strandmark-Poulsen kan ikke være med resten af året. Hans opgaver ligger stille så længe.",
            ),
            item(
                None,
                "Om de små kurser",
                "Forårets kursus i at skrive kort og klart blev fulgt af ni. To af dem har siden været til samtale.",
                "Der er ønske om at gentage det, men læreren er flyttet til Fyn. Åge kender en pensioneret redaktør, "
                "som måske lader sig overtale, hvis der er kage.",
                Task("Spørge redaktøren", "Åge Dalkjærn", "2026-10-09", "9. oktober 2026"),
            ),
            item(
                None,
                "Eventuelt",
                "Winnie mindede om, at nøglen til menighedshuset skal hænges på plads og ikke tages med hjem i lommen.",
            ),
        ),
    )
    w = Word("Palatino Linotype", 12)
    w.h(m.title, 1)
    w.p("onsdag den 23. september 2026 kl. 10 i Menighedshuset")
    w.p("Til stede:")
    w.p("\n".join(person.label("{name} – {role}") for person in m.present))
    w.p("Afbud:\nEgon Strandmark-Poulsen")
    w.p("Mødet blev ledet af Winnie Aagesholm, og Åge Dalkjærn førte pennen.")
    for point in m.items:
        w.h(point.title, 3)
        w.ps(
            point.lines(decision="Beslutning: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."),
        )
    w.h("Næste møde", 3)
    w.p("onsdag den 21. oktober 2026 kl. 10 i Menighedshuset")
    w.p("Agnes kan træffes på telefon 20 00 00 15.")
    w.link(w.p("Sorggruppen har en side: "), "sorggruppen", "https://www.example.org/sorggruppe")
    return Sample(
        "Medlemsgruppens møde i september.docx",
        "Heading 3 without numbers, a guest, a link, who led in a sentence",
        w.data(),
        m,
    )


SAMPLES = (letter, roman, helping_out)
