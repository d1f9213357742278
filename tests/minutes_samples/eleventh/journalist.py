"""Minutes by a former journalist: a lead on top, subheads, quotations, decisions in whole sentences."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people, say
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def subheads() -> Sample:
    """Subheads by style, `Konklusion:` and whole sentences."""
    m = Meeting(
        date="2026-01-28",
        group="pr-gruppen",
        title="Referat fra møde i PR-gruppen",
        place="Café Kajkanten",
        start="10:30",
        end="12:00",
        present=people(
            "Gerda Lyngvase", "Jørn Sandfeldt-Krogh", "Henning Brandtoft", "Karen Margrethe Hedevang"
        ),
        absent=people("Inge-Lise Rosenlyng", notice=True),
        minute_taker="Jørn Sandfeldt-Krogh",
        next_date="2026-02-25",
        next_start="10:30",
        next_place="Café Kajkanten",
        items=(
            item(
                None,
                "Pressen bider på",
                "Både lokalradioen og ugeavisen har ringet efter nytår. De vil have en historie om en, der "
                "fandt arbejde efter de 60.",
                "Henning advarede mod solstrålehistorier: ”Folk skal kunne kende sig selv i dem.”",
                Decision("Vi tilbyder radioen to medlemmer, som selv har sagt ja."),
                Task("Ringe til radioen", "Jørn", "2026-02-03", "3. februar"),
            ),
            item(
                None,
                "Nyhedsbrevet skal slankes",
                "Det seneste var på 2.300 ord, og kun hver tredje åbnede det. Rubrikkerne er for lange, og "
                "det bedste står nederst.",
                Decision("Det blev besluttet, at nyhedsbrevet højst må være på 600 ord."),
                Task("Skrive en kort skabelon", "Karen Margrethe", "2026-02-11", "11. februar"),
            ),
            item(
                None,
                "Fotos",
                "Vi mangler billeder, hvor nogen laver noget. De fleste, vi har, viser folk ved et bord.",
            ),
            item(None, "Løst og fast", "Gerda samler udklip i en mappe, som alle kan låne."),
        ),
    )
    w = Word("Georgia", 11.5)
    w.h(m.title, 1)
    w.p("Onsdag den 28. januar 2026 kl. 10.30-12.00, Café Kajkanten")
    w.p(f"Til stede: {names(m.present)}")
    w.p("Afbud: Inge-Lise Rosenlyng")
    w.p("Referent: Jørn Sandfeldt-Krogh")
    for point in m.items:
        w.h(point.title, 2)
        for block in point.body:
            match block:
                case Decision() if block.text.startswith("Det blev"):
                    w.p(block.text)
                case Decision():
                    w.p(f"Konklusion: {block.text}")
                case Task():
                    w.p(block.say("Opgave: {what}. Ansvarlig: {who}. Deadline: {due}."))
                case str():
                    w.p(block)
    w.h("Næste møde", 2)
    w.p(f"{say('2026-02-25', '{weekday} den {d}. {month}').capitalize()} kl. 10.30 på Café Kajkanten.")
    return Sample("referat_pr_28-01-2026.docx", "Subheads by style, whole sentences", w.data(), m)


def editorial() -> Sample:
    """An editorial meeting: `1/ Title` in bold, facts in one line, arrows."""
    m = Meeting(
        date="2026-08-18",
        group=None,
        title="Redaktionsmøde 18/8-2026",
        place="Frivillighuset",
        start="14:00",
        end="15:15",
        present=people("Gerda", "Jørn", "Anne Marie", "Henning"),
        minute_taker="Jørn",
        next_date="2026-09-01",
        next_start="14:00",
        items=(
            item(
                1,
                "Siden sidst",
                "Sommernummeret kom ud en uge for sent, men fik ros for bagsiden. Der var to slåfejl i en "
                "overskrift.",
            ),
            item(
                2,
                "Efterårets artikler",
                "Der er fire ideer på bordet: portræt af en iværksætter, guide til den første ansøgning i "
                "20 år, en dag i kantinen og et interview med borgmesteren.",
                Decision("Guiden skrives først, og portrættet kommer i oktober."),
                Task("Skrive guiden", "Anne Marie", "2026-08-31", "31/8"),
                Task("Aftale portræt", "Henning", "2026-09-08", "8/9"),
            ),
            item(
                3,
                "Korrektur",
                "Jørn læser gerne, men ikke alene. Fire øjne er bedre end to.",
                Decision("To læser altid korrektur, før noget sendes ud."),
            ),
            item(4, "Evt.", "Gerda har fundet et gammelt foto fra foreningens første år."),
        ),
    )
    w = Word("Calibri", 11)
    w.p(m.title, bold=True, size=18)
    w.p("Kl. 14-15.15 i Frivillighuset")
    w.p(f"Til stede: {names(m.present)}. Referent: Jørn.")
    for point in m.items:
        w.p()
        w.p(f"{point.number}/ {point.title}", bold=True)
        w.ps(point.lines(decision="→ Beslutning: {}", task="→ {who}: {what} ({due})"))
    w.p()
    w.p("Næste redaktionsmøde: 1/9 kl. 14")
    return Sample("redaktion 18. august.docx", "1/ Title in bold, arrows", w.data(), m)


def in_short() -> Sample:
    """A lead in a text box, minutes in long paragraphs, decisions set in."""
    m = Meeting(
        date="2026-04-16",
        group="bestyrelsen",
        title="Møde i bestyrelsen 16. april 2026",
        place="Mødelokalet på Torvet 5",
        start="09:00",
        end="11:20",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke",
            "Connie Tranemose/kasserer",
            "Flemming Østerklit",
        ),
        absent=people("Dorrit Kærsbæk-Lund", "Erling Munkedam", notice=True),
        chair="Alma Vadsager",
        minute_taker="Flemming Østerklit",
        next_date="2026-05-21",
        next_start="09:00",
        items=(
            item(
                1,
                "Godkendelse af dagsorden og referat",
                "Bent havde en rettelse: Han blev ikke ”spurgt”, han ”tilbød sig”. Det er nu rettet.",
            ),
            item(
                2,
                "Formanden orienterer",
                "Alma har holdt møde med kommunens frivilligkonsulent, der lover et svar om lokalerne før "
                "sommer. Hun har også haft besøg af en højskole, som vil lave et kursus for folk mellem to "
                "job.",
            ),
            item(
                3,
                "Jubilæum i 2027",
                "Foreningen fylder ti år. Bent vil helst have en fest, Connie vil helst have et overskud, "
                "og Flemming foreslog en lille bog med medlemmernes egne historier.",
                Decision("Vi besluttede at holde en reception og udgive et hæfte på 24 sider."),
                Task("Undersøge prisen på trykning", "Flemming", "2026-05-08", "8. maj"),
                Task("Lave et forslag til budget", "Connie", "2026-05-15", "15. maj"),
            ),
            item(
                4,
                "Økonomi",
                "Der står 46.870 kr. i banken. Renten er tilbage, gebyret er der stadig.",
                Decision("Vi besluttede at skifte bank, hvis gebyret ikke falder inden 1. juli."),
            ),
            item(5, "Eventuelt", "Connie mindede om, at bilag skal afleveres, mens man stadig kan læse dem."),
        ),
        holds={"text_boxes": 1},
    )
    w = Word("Garamond", 12)
    w.h(m.title, 1)
    w.text_box(["Kort fortalt: Foreningen fylder ti år, og det skal både fejres og skrives ned."])
    w.p("Tid: kl. 9.00-11.20")
    w.p(f"Sted: {m.place}")
    w.p(f"Til stede: {names(m.present)}")
    w.p("Afbud: Dorrit Kærsbæk-Lund og Erling Munkedam")
    w.p("Ordstyrer: Alma Vadsager")
    w.p("Referent: Flemming Østerklit")
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        for block in point.body:
            match block:
                case Decision():
                    w.p(block.text, bold=True, indent=1)
                case Task():
                    w.p(block.say("Opgave: {what}. Ansvarlig: {who}. Frist: {due}."), indent=1)
                case str():
                    w.p(block)
    w.p(f"Næste møde er {say('2026-05-21', '{weekday} den {d}. {month}')} kl. 9.00.")
    return Sample("2026-04-16 bestyrelse referat.docx", "A lead in a text box, decisions set in", w.data(), m)


def evening() -> Sample:
    """A talk for all members told as a story, with a guest and a link."""
    address = "https://www.example.org/oplaeg"
    m = Meeting(
        date="2026-10-08",
        group="medlemsgruppen",
        title="Medlemsgruppens møde",
        place="Biblioteket",
        start="19:00",
        end="20:45",
        present=people("Winnie Aagesholm", "Bodil Kirkeholt", "Carsten Lindebro", "Signe Overmark/gæst"),
        absent=people("Yrsa Nørremølle", notice=True),
        minute_taker="Bodil Kirkeholt",
        items=(
            item(
                None,
                "Gæsten",
                "Signe Overmark har skrevet en bog om livet efter en fyring. Hun læste to sider højt og "
                "svarede på spørgsmål i en halv time. Der blev stille, da hun talte om den første mandag.",
            ),
            item(
                None,
                "Foredrag i foråret",
                "Signe vil gerne komme igen og tage honorar efter evne. Biblioteket stiller salen til "
                "rådighed.",
                Decision("Vi holder et åbent foredrag i marts med gratis adgang for medlemmer."),
                Task("Reservere salen", "Carsten", "2026-10-30", "30. oktober"),
                Task("Skrive omtale", "Bodil", "2026-11-20", "20. november"),
            ),
            item(
                None,
                "Ordet er frit",
                "Winnie takkede gæsten med en flaske hyldeblomstsaft.",
            ),
        ),
        holds={"links": [address]},
    )
    w = Word("Cambria", 11.5)
    w.header("Medlemsgruppen 2026")
    w.h(m.title, 0)
    w.p("8. oktober 2026 kl. 19.00-20.45")
    w.p("Sted: Biblioteket")
    w.p("Deltagere:")
    w.ps([person.label("{name}, {role}") for person in m.present], "List Bullet")
    w.p("Afbud: Yrsa Nørremølle")
    w.p("Referent: Bodil Kirkeholt")
    for point in m.items:
        w.h(point.title, 3)
        w.ps(point.lines(decision="Beslutning: {}", task="Hvem gør hvad: {who} – {what} – senest {due}"))
    w.link(w.p("Læs mere om oplægget: "), "bibliotekets side", address)
    return Sample("medlemsmøde_oktober.docx", "A guest, headings of level 3, a link", w.data(), m)


def two_columns() -> Sample:
    """A table with titles at the left and the text at the right; labels inside the text."""
    m = Meeting(
        date="2026-11-11",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppens referat",
        place="Erhvervskontoret",
        start="08:30",
        end="10:00",
        present=people("Ruth Engdal-Vium", "Ulla Klinteskov", "Verner Rughave", "Poul Erik Stenmose"),
        absent=people("Fritz Ellemosen", "Tove Bækvad", notice=True),
        chair="Ruth Engdal-Vium",
        minute_taker="Ulla Klinteskov",
        next_date="2027-01-13",
        next_start="08:30",
        items=(
            item(
                1,
                "Morgenmøde for ledere",
                "Der kom 17, og de blev længere end kaffen. En direktør sagde, at han aldrig før havde fået "
                "en ansøgning uden fejl.",
                Decision("Succesen gentages i april med højst 25 deltagere."),
                Task("Booke oplægsholder", "Verner", "2026-12-11", "11.12.2026"),
            ),
            item(
                2,
                "Ny folder til virksomheder",
                "Teksten er god, men den kommer for sent til sagen. Det vigtigste skal stå i første linje.",
                Decision("Ulla omskriver forsiden, og resten bliver stående."),
                Task("Omskrive forsiden", "Ulla", "2026-11-27", "27.11.2026"),
            ),
            item(
                3,
                "Årets tal",
                "64 besøg, 22 samtaler og 9 ansættelser. Det er to flere end året før.",
            ),
            item(4, "Eventuelt", "Poul Erik efterlyser sin paraply."),
        ),
    )
    w = Word("Calibri", 11)
    w.p(m.title, bold=True, size=16)
    w.p("Dato: 11. november 2026, kl. 8.30-10.00")
    w.p("Sted: Erhvervskontoret")
    w.p(f"Til stede: {names(m.present)}")
    w.p("Afbud: Fritz Ellemosen og Tove Bækvad")
    w.p("Ordstyrer: Ruth Engdal-Vium")
    w.p("Referent: Ulla Klinteskov")
    w.p()
    rows = [["Dagsordenspunkt", "Referat"]]
    for point in m.items:
        text = point.lines(decision="Beslutning: {}", task="{who}: {what} (senest {due})")
        rows.append([f"{point.number}. {point.title}", "\n\n".join(text)])
    w.table(rows, head=True)
    w.p()
    w.p("Næste møde: 13. januar 2027 kl. 8.30")
    return Sample("virk_referat_nov2026.docx", "Titles at the left, text at the right", w.data(), m)


def exported() -> Sample:
    """A PDF of a short page: bold subheads without numbers and sentences."""
    m = Meeting(
        date="2026-06-17",
        group="it-gruppen",
        title="Møde i it-gruppen 17. juni 2026",
        place="Biblioteket",
        start="15:00",
        end="16:15",
        present=people("Mogens Pilebro", "Ole Fjordmark", "Lars Åskov Dam"),
        absent=people("Nina Svanekilde", notice=True),
        minute_taker="Lars Åskov Dam",
        next_date="2026-08-12",
        next_start="15:00",
        items=(
            item(
                None,
                "Søgning på hjemmesiden",
                "Den, der søger på ”kaffe”, får 31 svar og ingen kaffe. Ole viste, hvordan det kan gøres "
                "bedre.",
                Decision("Vi besluttede at lade Oles løsning køre på prøve hen over sommeren."),
                Task("sætte løsningen op", "Ole Fjordmark", "2026-06-26", "26. juni"),
            ),
            item(
                None,
                "Gamle indlæg",
                "Der ligger 140 indlæg fra før 2020. De færreste bliver læst, og nogle nævner folk, der er "
                "holdt op.",
                Decision("Vi besluttede at slette alt fra før 2020."),
                Task("tage en kopi først", "Mogens Pilebro", "2026-06-24", "24. juni"),
            ),
        ),
    )
    source = [f"#set text(size: 11.5pt)\n#text(size: 17pt)[*{m.title}*]\n"]
    source += [
        "Kl. 15-16.15 på Biblioteket\n",
        "Deltog: Mogens Pilebro, Ole Fjordmark og Lars Åskov Dam\n",
        "Afbud: Nina Svanekilde\n",
    ]
    source.append("Referent: Lars Åskov Dam\n")
    for point in m.items:
        source.append(f"*{point.title}*\n")
        source += [
            f"{line}\n" for line in point.lines(decision="{}", task="{who} skal {what} senest den {due}.")
        ]
    source.append("Næste møde: 12. august kl. 15\n")
    return Sample("it-gruppen-juni.pdf", "Bold subheads without numbers", by_typst("\n".join(source)), m)


SAMPLES = (subheads, editorial, in_short, evening, two_columns, exported)
