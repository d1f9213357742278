"""By a former nurse manager of 64: short lines, bullets, times, initials, and a conclusion to each item."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def bullets() -> Sample:
    """Items in a heading style without numbers, the text as bullets, a conclusion last."""
    m = Meeting(
        date="2026-02-18",
        group="medlemsgruppen",
        title="Medlemsgruppen – møde onsdag d. 18. februar 2026",
        place="Caféen",
        start="09:00",
        end="10:30",
        present=people("Yrsa Nørremølle", "Winnie Aagesholm", "Åge Dalkjærn", "Carsten Lindebro"),
        absent=people("Bodil Kirkeholt", notice=True),
        chair="Winnie Aagesholm",
        minute_taker="Yrsa Nørremølle",
        next_date="2026-03-18",
        next_start="09:00",
        next_end="10:30",
        next_place="Caféen",
        items=(
            item(
                None,
                "Siden sidst",
                Sub("To medlemmer er kommet i job, begge i kommunen"),
                Sub("Winnie har talt med tre, der overvejer at melde sig ud"),
            ),
            item(
                None,
                "Trivsel i gruppen",
                Sub("Nogle synes, at der bliver talt for meget om afslag"),
                Sub("Åge foreslår en runde med noget godt først"),
                Decision("Hvert møde begynder med en god nyhed fra hver."),
            ),
            item(
                None,
                "Førstehjælpskursus",
                Sub("Beredskabet kan komme i april"),
                Sub("Der er plads til 14 personer"),
                Decision("Kurset bestilles, og medlemmer betaler 50 kr."),
                Task("Bestille kurset", "Yrsa", "2026-02-27", "27. februar"),
                Task("Skrive om kurset i nyhedsbrevet", "Carsten", "2026-03-06", "6. marts"),
            ),
            item(None, "Eventuelt", Sub("Husk at skrive jer på kaffelisten")),
        ),
    )
    w = Word("Verdana", 10)
    w.h(m.title, 1)
    w.p("Tid: kl. 9.00-10.30")
    w.p("Sted: Caféen")
    w.p(f"Tilstede: {names(m.present)}")
    w.p("Afbud: Bodil Kirkeholt")
    w.p("Mødeleder: Winnie Aagesholm")
    w.p("Referent: Yrsa Nørremølle")
    for point in m.items:
        w.h(point.title, 2)
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, "List Bullet")
                case Decision():
                    w.p(f"**Konklusion:** {block.text}")
                case Task():
                    w.p(block.say("**Opgave:** {what}. Ansvarlig: {who}. Frist: {due}"))
    w.h("Næste møde", 2)
    w.p("Onsdag d. 18. marts 2026 kl. 9.00-10.30 i Caféen")
    return Sample("Ref. medlemsgruppen 18feb2026.docx", "headings without numbers, bullets", w.data(), m)


def by_the_clock() -> Sample:
    """Agenda with a time to each item in a table, the minutes under numbered bold lines."""
    m = Meeting(
        date="2026-05-12",
        group="bestyrelsen",
        title="Referat af møde i bestyrelsen",
        place="Mødelokale 1, Frivilligcentret",
        start="10:00",
        end="12:00",
        present=people("Alma Vadsager", "Bent Holmslykke", "Dorrit Kærsbæk-Lund", "Erling Munkedam"),
        absent=people("Connie Tranemose", "Flemming Østerklit", notice=True),
        chair="Bent Holmslykke",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-06-09",
        next_start="10:00",
        items=(
            item(1, "Velkomst og runde", "Alle fortalte kort, hvordan det går.", start="10:00", end="10:10"),
            item(
                2,
                "Konstituering",
                "Efter generalforsamlingen skal posterne fordeles på ny.",
                Decision("Alle fortsætter på deres poster."),
                start="10:10",
                end="10:30",
            ),
            item(
                3,
                "Tavshedspligt",
                "Det har været nævnt i caféen, hvem der har fået afslag. Det må ikke ske.",
                "Bent mente, at de fleste slet ikke tænker over det, og at vi hellere skal minde om det "
                "venligt end skælde ud.",
                "Alma ville gerne have det på skrift, så nye også får det at vide. Erling spurgte, om det "
                "gælder hjemme ved middagsbordet. Det gør det.",
                Decision("Vi skriver en halv side om tavshed, som alle får udleveret."),
                Task("Udkast om tavshed", "Alma", "2026-05-29", "29.05."),
                start="10:30",
                end="11:10",
            ),
            item(
                4,
                "Sommerlukning",
                "Caféen plejer at holde lukket i tre uger.",
                "Sidste år stod der folk ved døren i den første af dem, fordi det kun var meldt ud på "
                "nettet. Seddel på døren er bedre.",
                Decision("Der holdes lukket i uge 28, 29 og 30."),
                Task("Sætte seddel på døren", "Erling", "2026-06-26", "26.06."),
                start="11:10",
                end="11:40",
            ),
            item(
                5,
                "Evt. og evaluering af mødet",
                "God tone, men vi nåede kun lige tiden.",
                start="11:40",
                end="12:00",
            ),
        ),
    )
    w = Word("Calibri", 11)
    w.p(m.title, bold=True, size=18)
    w.p("**Dato og tid:** tirsdag d. 12. maj 2026 kl. 10.00-12.00")
    w.p(f"**Sted:** {m.place}")
    w.p(f"**Deltagere:** {names(m.present)}")
    w.p(f"**Afbud:** {names(m.absent)}")
    w.p("**Mødeleder:** Bent Holmslykke")
    w.p("**Referent:** Dorrit Kærsbæk-Lund")
    w.p("**Dagsorden**")
    w.table(
        [["Tid", "Nr.", "Emne"]]
        + [
            [
                f"{(p.start or '').replace(':', '.')}-{(p.end or '').replace(':', '.')}",
                p.number or "",
                p.title,
            ]
            for p in m.items
        ],
        head=True,
    )
    w.p()
    w.p("**Referat**")
    for point in m.items:
        w.p(f"{point.number}. {point.title}", bold=True)
        w.ps(point.lines(decision="Beslutning: {}", task="Opgave: {what} / {who} / senest {due}"))
    w.p("**Næste møde:** tirsdag d. 9. juni 2026 kl. 10.00")
    return Sample("Bestyrelsesref. 12.05.26 DKL.docx", "agenda by the clock in a table", w.data(), m)


def initials() -> Sample:
    """Attendance by initials, very short lines, automatic numbers in headings."""
    m = Meeting(
        date="2025-10-07",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen d. 7.10.2025",
        place="Kontoret",
        start="13:30",
        end="15:00",
        present=people("REV", "PES", "TB", "UK", "FE"),
        absent=people("SH", "VR", notice=True),
        chair="REV",
        minute_taker="TB",
        next_date="2025-11-04",
        next_start="13:30",
        items=(
            item(1, "Status", "11 virksomheder kontaktet, 4 har svaret.", "2 praktikpladser på vej."),
            item(
                2,
                "Hospitalet",
                "HR vil gerne have besøg af os. Obs: de holder lukket for besøg i uge 42.",
                Decision("UK og TB tager mødet."),
                Task("Ringe til HR og aftale dag", "TB", "2025-10-10", "10/10"),
            ),
            item(
                3,
                "Plejehjem og hjemmepleje",
                "Stor mangel på ufaglærte, også deltid.",
                Decision("Vi laver en særskilt liste over arbejdsgivere inden for pleje."),
                Task("Lave listen", "UK", "2025-10-31", "31/10"),
            ),
            item(4, "Evt.", "FE har fødselsdag på fredag."),
        ),
    )
    w = Word("Calibri", 11)
    w.p(m.title, bold=True, size=14)
    w.p("Kl. 13.30-15.00 på Kontoret")
    w.p("Til stede: REV, PES, TB, UK, FE")
    w.p("Afbud: SH, VR")
    w.p("Mødeleder: REV. Referent: TB.")
    numbered = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.p(point.title, bold=True, number=(numbered, 0))
        w.ps(point.lines(decision="Besl.: {}", task="Opg.: {what} – {who} – {due}"))
    w.p("Næste møde 4.11.2025 kl. 13.30")
    return Sample("VG 7 okt 2025 TB.docx", "initials, numbers made by Word, abbreviations", w.data(), m)


def online() -> Sample:
    """A Teams meeting with a closed item; who was there in a table with crosses."""
    m = Meeting(
        date="2026-01-27",
        group="pr-gruppen",
        title="PR-gruppemøde på Teams",
        place="Teams",
        start="19:00",
        end="20:05",
        present=people(
            "Gerda Lyngvase", "Inge-Lise Rosenlyng", "Karen Margrethe Hedevang", "Anne Marie Vibedal"
        ),
        absent=people("Henning Brandtoft", "Jørn Sandfeldt-Krogh", notice=True),
        minute_taker="Inge-Lise Rosenlyng",
        next_date="2026-02-24",
        next_start="19:00",
        next_place="Teams",
        items=(
            item("1", "Lyd og billede", "Alle kom på til sidst. Karen Margrethe sad i køkkenet hos en nabo."),
            item(
                "2",
                "Nyhedsbrevet",
                "Vi har modtaget seks indlæg, og det er flere, end der er plads til.",
                Decision("Tre indlæg gemmes til næste nummer."),
                Task("Samle nyhedsbrevet", "Inge-Lise Rosenlyng", "2026-02-06", "6. februar 2026"),
            ),
            item(
                "3",
                "Historier fra medlemmer",
                "Det kræver, at man selv har sagt ja. Ingen skal presses til at stå frem.",
                Decision("Vi bringer kun historier, der er godkendt skriftligt."),
                Task("Skrive en samtykkeerklæring", "Gerda Lyngvase", "2026-02-13", "13. februar 2026"),
            ),
            item("4", "Eventuelt", "Næste gang begynder vi med en lydprøve ti minutter før."),
        ),
    )
    w = Word("Segoe UI", 10)
    w.h(m.title, 0)
    w.p("Dato: tirsdag den 27. januar 2026")
    w.p("Tidspunkt: 19.00-20.05")
    w.p("Sted: Teams")
    w.p("Referent: Inge-Lise Rosenlyng")
    rows = [["Navn", "Deltog", "Afbud"]]
    rows += [[person.name, "x", ""] for person in m.present]
    rows += [[person.name, "", "x"] for person in m.absent]
    w.table(rows, head=True)
    for point in m.items:
        w.h(f"Pkt. {point.number} {point.title}", 3)
        w.ps(
            point.lines(
                decision="**Konklusion:** {}",
                task="**Opgave:** {what}. **Ansvarlig:** {who}. **Frist:** {due}.",
            )
        )
    w.p("Næste møde: tirsdag den 24. februar 2026 kl. 19.00 på Teams")
    return Sample("PR-gruppe teams 270126.docx", "crosses in a table, Teams", w.data(), m)


def closed_item() -> Sample:
    """A template with fixed sub-headings in each item: discussion, decision, follow-up; one item closed."""
    m = Meeting(
        date="2026-08-11",
        group="bestyrelsen",
        title="Mødereferat",
        place="Frivilligcentret, stuen",
        start="10:00",
        end="12:15",
        present=people(
            "Alma Vadsager/formand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Erling Munkedam",
            "Flemming Østerklit",
        ),
        absent=people("Bent Holmslykke", notice=True),
        chair="Alma Vadsager",
        minute_taker="Connie Tranemose",
        next_date="2026-09-08",
        next_start="10:00",
        next_place="Frivilligcentret",
        items=(
            item(1, "Godkendelse af dagsorden", "Ingen bemærkninger."),
            item(
                2,
                "Aktiviteter i efteråret",
                "Vi har penge til to foredrag, og emnerne søvn og økonomi blev nævnt.",
                Decision("Der afholdes foredrag om søvn i oktober og om økonomi i november."),
                Task("Kontakte foredragsholderne", "Dorrit Kærsbæk-Lund", "2026-08-28", "28/8"),
            ),
            item(
                3,
                "Personsag",
                "Punktet refereres ikke.",
                closed=True,
            ),
            item(
                4,
                "Affald og rengøring",
                "Naboen klager over, at der sættes poser uden for døren.",
                Decision("Hold, der bruger lokalet, tager selv affaldet med ned."),
                Task("Skrive ordensregler", "Erling Munkedam", "2026-09-04", "4/9"),
            ),
            item(5, "Eventuelt", "Frugtordningen er populær, især blommerne."),
        ),
    )
    w = Word("Arial", 11)
    w.h(m.title, 1)
    w.p("Bestyrelsen, tirsdag d. 11. august 2026, kl. 10.00-12.15")
    w.p(f"Mødested: {m.place}")
    w.p("Mødedeltagere:")
    for person in m.present:
        w.p(person.label("{name} ({role})"), indent=1)
    w.p("Afbud: Bent Holmslykke")
    w.p("Mødeleder: Alma Vadsager")
    w.p("Referent: Connie Tranemose")
    for point in m.items:
        title = f"{point.number}. {point.title}"
        w.p(f"{title} (lukket punkt)" if point.closed else title, bold=True, size=12)
        w.ps(point.texts, indent=0.5)
        for decision in point.decisions:
            w.p("Beslutning:", bold=True, indent=0.5)
            w.p(decision.text, indent=0.5)
        for task in point.tasks:
            w.p("Opfølgning:", bold=True, indent=0.5)
            w.p(task.say("{what}. Ansvarlig: {who}. Frist: {due}."), indent=0.5)
    w.p("Næste møde: tirsdag d. 8. september 2026 kl. 10.00, Frivilligcentret")
    return Sample(
        "Mødereferat bestyrelse august 2026 CT.docx",
        "labels on lines of their own, a closed item",
        w.data(),
        m,
    )


def printed() -> Sample:
    """Her short template printed to a PDF: facts in lines, items bold, bullets below."""
    m = Meeting(
        date="2025-06-17",
        group="medlemsgruppen",
        title="Referat – Medlemsgruppen",
        place="Haven bag Frivilligcentret",
        start="10:00",
        end="11:30",
        present=people("Winnie Aagesholm", "Bodil Kirkeholt", "Ditte Havnsø", "Åge Dalkjærn"),
        absent=people("Yrsa Nørremølle", notice=True),
        chair="Bodil Kirkeholt",
        minute_taker="Ditte Havnsø",
        next_date="2025-08-19",
        next_start="10:00",
        items=(
            item(1, "Sidste møde", "Referatet er læst og i orden."),
            item(
                2,
                "Sommerfrokost",
                "Der er 27 tilmeldte og god plads under halvtaget.",
                Decision("Hver tager en ret med, og foreningen giver drikkevarer."),
                Task("Købe drikkevarer", "Åge Dalkjærn", "2025-06-24", "24. juni"),
            ),
            item(
                3,
                "Gåture om torsdagen",
                "Seks går fast med. Ruten ved åen er for hård for nogle knæ.",
                Decision("Der laves også en kort tur på to kilometer."),
                Task("Finde en rute", "Ditte Havnsø", "2025-08-12", "12. august"),
            ),
            item(4, "Eventuelt", "God sommer til alle!"),
        ),
    )
    lines = [
        f'#text(size: 16pt, weight: "bold")[{m.title}]',
        "*Dato:* tirsdag d. 17. juni 2025, kl. 10.00-11.30",
        f"*Sted:* {m.place}",
        f"*Tilstede:* {names(m.present)}",
        "*Afbud:* Yrsa Nørremølle",
        "*Mødeleder:* Bodil Kirkeholt",
        "*Referent:* Ditte Havnsø",
    ]
    for point in m.items:
        lines.append(f"*{point.number}\\. {point.title}*")
        lines += point.lines(
            decision="*Beslutning:* {}", task="*Opgave:* {what}. Ansvarlig: {who}. Frist: {due}."
        )
    lines.append("*Næste møde:* tirsdag d. 19. august 2025 kl. 10.00")
    source = '#set page(paper: "a4", margin: 2.5cm)\n#set text(size: 11pt)\n' + "\n\n".join(lines)
    return Sample(
        "Ref. medlemsgr. juni 2025 DH.pdf", "PDF from a short template, bold items", by_typst(source), m
    )


SAMPLES = (bullets, by_the_clock, initials, online, closed_item, printed)
