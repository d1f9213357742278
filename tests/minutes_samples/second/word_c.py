"""Word files of the second set, third part: LibreOffice, an assembly, half a page, Teams, a text box, a long one."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, people, say
from tests.minutes_samples.second.marks import boxed, italic, merged, ruled, shaded
from tests.minutes_samples.word import Word


def shortened_headings() -> Sample:
    """LibreOffice's broken runs; the invitation's full titles first, then short headings in capitals."""
    m = Meeting(
        date="2026-03-02",
        group="bestyrelsen",
        title="REFERAT FRA BESTYRELSESMØDE",
        place="Foreningshuset på Møllevej",
        start="19:30",
        end="21:40",
        present=people("Alma", "Bent", "Connie", "Erling", "Flemming"),
        absent=people("Dorrit", notice=True),
        chair="Alma",
        minute_taker="Erling",
        next_date="2026-03-30",
        next_start="19:30",
        items=(
            item("1", "REFERAT", "Godkendt med den rettelse, at Flemming var til stede hele mødet."),
            item(
                "2",
                "ØKONOMI",
                "Der står 67.212 kr. i banken. Elregningen er ikke kommet endnu, og det er mærkeligt.",
                "Kontingentet er betalt af 171. De øvrige har fået en venlig påmindelse.",
                Decision("Medlemmer, der ikke har betalt den 1. april, slettes."),
                Task("Ringe til elselskabet", "Connie", "2026-03-06", "6. marts"),
            ),
            item(
                "3",
                "GENERALFORSAMLING",
                "Den skal holdes inden udgangen af april. Sidste år kom 37, og der var for få stole.",
                Decision("Generalforsamlingen holdes torsdag den 23. april 2026 kl. 17 i salen."),
                Task("Reservere salen", "Bent", "2026-03-09", "9. marts"),
                Task("Skrive indkaldelsen", "Alma", "2026-03-26", "26. marts"),
            ),
            item(
                "4",
                "FRIVILLIGE",
                "Tre er gået på efterløn, og én er flyttet. Flemming foreslår en aften, hvor folk kan se os.",
                "Bestyrelsen var positiv, men ingen havde kræfter til at stå for den lige nu.",
            ),
            item("5", "EVENTUELT", "Erling har en sofa til overs. Ingen ville have den."),
        ),
    )
    full = (
        "Godkendelse af referat fra mødet den 26. januar",
        "Økonomi, kontingent og restancer v/ Connie",
        "Forberedelse af den ordinære generalforsamling",
        "Hvordan får vi flere frivillige til at blive?",
        "Eventuelt",
    )
    w = Word("Liberation Serif", 12, pieces=True)
    w.p(m.title, bold=True, size=14)
    w.p("Mandag, den 2. marts 2026 klokken 19.30 til 21.40 i Foreningshuset på Møllevej")
    w.p("Til stede var Alma, Bent, Connie, Erling og Flemming.")
    w.p("Der var afbud fra Dorrit.")
    w.p("Ordstyrer: Alma. Referent: Erling.")
    w.p()
    w.p("Dagsorden ifølge indkaldelsen:")
    w.ps([f"{number}.  {title}" for number, title in enumerate(full, 1)], indent=0.8)
    w.p()
    for point in m.items:
        w.p(f"{point.number}. {point.title}")
        w.ps(point.lines(decision="KONKLUSION: {}", task="OPGAVE: {what}. ANSVARLIG: {who}. FRIST: {due}."))
        w.p()
    w.p("Næste møde: Mandag, den 30. marts 2026 klokken 19.30")
    return Sample(
        "Referat 2. marts 2026.docx",
        "runs broken as by LibreOffice; full titles in the invitation, short ones in capitals over the text",
        w.data(),
        m,
    )


def general_assembly() -> Sample:
    """An ordinary general assembly: a dirigent, votes, elections; decisions by phrase alone."""
    m = Meeting(
        date="2025-03-27",
        group=None,
        title="Referat af ordinær generalforsamling i Netværket",
        place="Aulaen på Østre Skole",
        start="17:00",
        end="19:25",
        chair="Hjalmar Tvedegaard",
        minute_taker="Dorrit Kærsbæk-Lund",
        items=(
            item(
                "1",
                "Valg af dirigent",
                "Bestyrelsen foreslog advokat Hjalmar Tvedegaard.",
                Decision("Hjalmar Tvedegaard blev valgt med akklamation."),
                "Dirigenten konstaterede, at generalforsamlingen var indkaldt med tre ugers varsel, og at 58 "
                "stemmeberettigede var mødt.",
            ),
            item(
                "2",
                "Valg af stemmetællere",
                Decision("Ulla Klinteskov og Kaj Toftehøj blev valgt."),
            ),
            item(
                "3",
                "Bestyrelsens beretning",
                "Formanden fortalte om et år med mange nye ansigter. 47 medlemmer fik arbejde, og 61 meldte sig ind.",
                "Egon Strandmark-Poulsen savnede mere om samarbejdet med a-kasserne.",
                "Formanden svarede, at to a-kasser havde sagt nej, og at en tredje overvejer det.",
                Decision("Beretningen blev enstemmigt godkendt."),
            ),
            item(
                "4",
                "Fremlæggelse af regnskab til godkendelse",
                "Kassereren gennemgik det reviderede regnskab. Indtægterne var 148.320 kr., udgifterne 141.975 kr.",
                "Der blev spurgt til udgiften til møder, som er steget med en tredjedel.",
                Decision(
                    "Regnskabet blev godkendt med 54 stemmer for og 4, der hverken stemte for eller imod."
                ),
            ),
            item(
                "5",
                "Indkomne forslag",
                "a) Forslag fra bestyrelsen om at ændre § 4, så medlemmer kan melde sig ud med en måneds varsel.",
                Decision("Forslaget blev vedtaget med 51 stemmer mod 7."),
                "b) Forslag fra Verner Rughave om at flytte foreningens adresse til nabokommunen.",
                Decision("Forslaget blev forkastet med 9 stemmer for og 44 imod."),
            ),
            item(
                "6",
                "Fastsættelse af kontingent",
                "Bestyrelsen foreslog uændret 200 kr. om året.",
                Decision("Kontingentet blev fastsat til 200 kr."),
            ),
            item(
                "7",
                "Valg til bestyrelsen",
                "På valg var Bent Holmslykke, Connie Tranemose og Flemming Østerklit. Alle tre modtog genvalg.",
                Decision("Bent Holmslykke, Connie Tranemose og Flemming Østerklit blev genvalgt for to år."),
            ),
            item(
                "8",
                "Valg af revisor og revisorsuppleant",
                Decision(
                    "Malthe Gyldenvang blev genvalgt som revisor, og Agnete Bjergsted blev valgt som suppleant."
                ),
            ),
            item(
                "9",
                "Eventuelt",
                "Flere roste caféen. Dirigenten takkede for god ro og orden og hævede generalforsamlingen.",
            ),
        ),
    )
    w = Word("Georgia", 11)
    w.h(m.title, 1)
    w.p("Afholdt torsdag den 27. marts 2025 kl. 17.00 i Aulaen på Østre Skole")
    w.p("Fremmødte: 58 medlemmer samt to gæster")
    w.p("Dagsorden ifølge vedtægternes § 9:")
    w.ps([f"{point.number}. {point.title}" for point in m.items], indent=1)
    w.p()
    for point in m.items:
        w.p(f"Punkt {point.number}. {point.title}", bold=True, underline=True)
        w.ps(point.lines(decision="{}"))
    w.p("Generalforsamlingen sluttede kl. 19.25.")
    w.p()
    w.p("Dirigent: Hjalmar Tvedegaard\t\tReferent: Dorrit Kærsbæk-Lund")
    w.p("____________________________\t\t____________________________")
    return Sample(
        "Generalforsamling 27. marts 2025.docx",
        "general assembly: decisions by phrase, also two in one item; names of dirigent and referent at the end",
        w.data(),
        m,
    )


def half_a_page() -> Sample:
    """Half a page without decisions: each item one paragraph that begins with its title in bold."""
    m = Meeting(
        date="2026-01-22",
        group="medlemsgruppen",
        title="Kort referat fra medlemsgruppen",
        place="kantinen",
        present=people("Winnie", "Yrsa", "Carsten", "Ditte"),
        items=(
            item(
                None,
                "Stemningen",
                "Der er kommet flere om torsdagen, og det mærkes. Der er mere larm og latter.",
            ),
            item(
                None,
                "Fødselsdage",
                "Ditte holder øje med de runde. I februar er der tre, og den ene bliver hundrede år tilsammen med sin "
                "hund.",
            ),
            item(None, "Spil", "Carsten har fundet et skakspil, hvor der kun mangler en bonde."),
        ),
    )
    w = Word("Comic Sans MS", 11)
    w.p(m.title, bold=True)
    w.p("Vi mødtes i kantinen den 22-1-2026. Til stede: Winnie, Yrsa, Carsten og Ditte.")
    for point in m.items:
        first, *rest = point.texts
        w.p(f"**{point.title}:** {first}")
        w.ps(rest)
    w.p("Tak for i dag!")
    return Sample(
        "kort referat.docx", "half a page: titles in bold at the beginning of each paragraph", w.data(), m
    )


def on_teams() -> Sample:
    """A meeting on Teams: who came and went in a table, an agenda by Word's list, and the chat at the end."""
    m = Meeting(
        date="2026-11-17",
        group="it-gruppen",
        title="Onlinemøde i IT-gruppen",
        place="Teams",
        start="20:00",
        end="21:05",
        present=people(
            "Mogens Pilebro/Mødeleder",
            "Nina Svanekilde",
            "Kaj Toftehøj/Referent",
            "Lars",
            "Flemming Østerklit",
        ),
        absent=people("Ole Fjordmark", notice=True),
        chair="Mogens Pilebro",
        minute_taker="Kaj Toftehøj",
        next_date="2026-12-08",
        next_start="20:00",
        next_place="Teams",
        items=(
            item(
                "1",
                "Lyd og billede",
                "De første ti minutter gik med Flemmings mikrofon. Den var slukket på selve ledningen.",
            ),
            item(
                "2",
                "Ny kalender på hjemmesiden",
                "Nina delte skærm og viste tre løsninger. Den ene koster 40 kr. om måneden, de to andre er gratis.",
                "Kaj foretrak den, hvor man selv kan abonnere fra sin telefon.",
                Decision("Den gratis løsning med abonnement prøves til og med marts."),
                Task("Sætte kalenderen op", "Nina", "2026-11-30", "30/11"),
                Task("Skrive en vejledning på én side", "Kaj", "2026-12-04", "4/12"),
            ),
            item(
                "3",
                "Hjælp til medlemmer over telefonen",
                "Lars tager mange opkald om aftenen, og det er blevet for meget.",
                Decision("Der er kun telefonhjælp mandag og torsdag mellem kl. 16 og 18."),
                Task("Rette telefontiden på hjemmesiden", "Nina", "2026-11-23", "23/11"),
            ),
            item("4", "Eventuelt", "Mogens viste sin nye kat frem."),
        ),
        holds={"links": ["https://www.example.net/kalender"]},
    )
    w = Word("Aptos", 11)
    w.h(m.title, 1)
    w.table(
        [
            ["Hvornår", f"{say(m.date, '{weekday} {d}. {month} {y}')}, 20.00-21.05".capitalize()],
            ["Hvor", "Teams"],
            ["Mødeleder", "Mogens Pilebro"],
            ["Referent", "Kaj Toftehøj"],
        ],
        style=None,
    )
    w.h("Deltagere", 2)
    w.table(
        [
            ["Navn", "Rolle", "Tilsluttede sig", "Forlod mødet"],
            ["Mogens Pilebro", "Mødeleder", "19.52", "21.05"],
            ["Nina Svanekilde", "", "19.58", "21.05"],
            ["Kaj Toftehøj", "Referent", "20.00", "21.05"],
            ["Lars", "", "20.07", "20.51"],
            ["Flemming Østerklit", "", "20.09", "21.05"],
        ],
        head=True,
    )
    w.p("Afbud fra Ole Fjordmark")
    w.h("Referat", 2)
    numbers = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.p(point.title, bold=True, number=(numbers, 0))
        w.ps(
            point.lines(decision="Beslutning: {}", task="Aktion: {what} – {who} – {due}"),
            "List Paragraph",
            indent=0.63,
        )
    w.p("Næste møde: 8. december 2026 kl. 20 på Teams")
    w.h("Mødechat", 2)
    chat = (
        ("20.03", "Nina Svanekilde", "Vi kan ikke høre dig Flemming 🙂"),
        ("20.14", "Kaj Toftehøj", "Den her ser da fin ud"),
        ("20.31", "Lars", "Jeg stemmer for den gratis"),
        ("20.50", "Lars", "Må smutte, tak for i dag"),
    )
    for clock, name, said in chat:
        w.p(f"[{clock}] {name}: {said}", size=9)
    last = w.p("[20.52] Nina Svanekilde: ", size=9)
    w.link(last, "prøv selv", "https://www.example.net/kalender")
    return Sample(
        "Onlinemøde 17 november 2026.docx",
        "Teams: attendance with times, Word's numbers in bold, Aktion, the chat after the last item",
        w.data(),
        m,
    )


def facts_in_text_box() -> Sample:
    """The facts in a text box, the date in the page's header, decisions as framed paragraphs with a legend."""
    m = Meeting(
        date="2025-08-21",
        group="virksomhedsgruppen",
        title="Møde i virksomhedsgruppen",
        place="Kontorhotellet, Havnegade 40",
        start="08:30",
        end="10:00",
        present=people("Ruth Engdal-Vium/tovholder", "Verner Rughave", "Poul Erik Stenmose", "Tove Bækvad"),
        absent=people("Søren Hybenlund", notice=True),
        minute_taker="Verner Rughave",
        next_date="2025-09-18",
        next_start="08:30",
        date_in="header",
        items=(
            item(
                "1",
                "Sommerens høst",
                "Syv firmaer har skrevet tilbage. Tre vil gerne have besøg i september.",
            ),
            item(
                "2",
                "Fordeling af besøg",
                "Poul Erik kender smeden, og Tove har boet ved siden af gartneriet i tyve år.",
                Decision("Poul Erik besøger smeden, Tove gartneriet og Verner møbelfabrikken."),
                Task("Bestille tider hos de tre", "Ruth", "2025-08-29", "29. august"),
            ),
            item(
                "3",
                "Hvad siger vi om løntilskud?",
                "Reglerne er lavet om, og vi har sagt noget forskelligt. Ruth læste styrelsens side højt.",
                Decision("Vi henviser altid til jobcentret og siger ikke noget om beløb."),
            ),
            item("4", "Eventuelt", "Croissanterne blev rost."),
        ),
        holds={"text_boxes": 1},
    )
    w = Word("Gill Sans MT", 11)
    w.header("Virksomhedsgruppen · 21.08.2025")
    ruled(w.p(m.title, bold=True, size=17))
    w.text_box(
        [
            "Kl. 8.30-10.00",
            "Kontorhotellet, Havnegade 40",
            "Til stede: Ruth Engdal-Vium (tovholder), Verner Rughave, Poul Erik Stenmose, Tove Bækvad",
            "Afbud: Søren Hybenlund",
            "Referent: Verner Rughave",
        ]
    )
    italic(w.p("Det, der står i ramme, er besluttet."))
    for point in m.items:
        w.h(f"{point.number} {point.title}", 2)
        for block in point.body:
            match block:
                case Decision():
                    boxed(w.p(block.text))
                case Task():
                    w.p(block.say("Opgave: {what}. Ansvarlig: {who}. Frist: {due}."))
                case _:
                    w.p(block)
    w.p("Næste møde: 18. september 2025 kl. 8.30")
    return Sample(
        "virksomhedsgruppen-aug.docx",
        "facts in a text box, date in the page header, decisions in frames with a legend",
        w.data(),
        m,
    )


def long_board() -> Sample:
    """The longest, some three pages: money in a table within an item, decisions as a list, tasks in a table last."""
    budget = (
        ("Post", "Budget", "Forbrug", "Rest"),
        ("Husleje", "36.000", "27.000", "9.000"),
        ("Kurser", "24.000", "11.450", "12.550"),
        ("Café", "9.000", "8.790", "210"),
        ("Porto og tryk", "7.500", "6.120", "1.380"),
        ("It", "12.000", "3.999", "8.001"),
    )
    m = Meeting(
        date="2026-09-15",
        group="bestyrelsen",
        title="Referat af bestyrelsesmøde nr. 7",
        place="Landevejskroen, Kongestuen",
        start="10:00",
        end="15:45",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Erling Munkedam/bestyrelsesmedlem",
            "Flemming Østerklit/bestyrelsesmedlem",
            "Vibeke Oxlund/konsulent, punkt 4",
        ),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-10-20",
        next_start="13:00",
        next_end="15:00",
        next_place="Medborgerhuset",
        items=(
            item(
                "1",
                "Velkomst og formalia",
                "Formanden bød velkommen til årets lange møde, som i år holdes ude af huset, så ingen kan smutte ned "
                "i caféen undervejs.",
                "Dagsordenen blev godkendt. Referatet fra mødet i august blev godkendt med en rettelse i punkt 5: Der "
                "skulle stå 14 deltagere og ikke 41.",
            ),
            item(
                "2",
                "Meddelelser fra formanden",
                Sub(
                    "Landsforeningen holder konference i Vejle i november. Der er plads til to fra hver forening."
                ),
                Sub("Borgmesteren har takket ja til at klippe snoren over, når vi åbner det nye lokale."),
                Sub("To medlemmer er døde i sommerens løb. Vi mindedes dem med et øjebliks stilhed."),
                Sub(
                    "Der er kommet et langt brev fra en tidligere deltager, som takker for hjælpen. Det hænger på "
                    "opslagstavlen i køkkenet."
                ),
                "Bent spurgte, om vi har fået svar fra fonden. Det har vi ikke, og Alma har rykket to gange.",
            ),
            item(
                "3",
                "Økonomi",
                "Connie gennemgik tallene til og med august. Oversigten ser sådan ud:",
                "Caféen har næsten brugt hele sit beløb. Det skyldes, at der kommer flere end ventet, og at kaffen er "
                "blevet dyrere to gange i år. Flemming mente, at det er et luksusproblem. Connie mente, at det er et "
                "problem.",
                "Under it er der derimod mange penge tilbage, fordi den planlagte udskiftning af skærme ikke er "
                "gennemført. Erling advarede imod at bruge pengene alene, fordi de er der.",
                "Kurserne følger budgettet. Efterårets tre hold er fyldt op, og der er venteliste til det ene.",
                Decision("Der flyttes 3.000 kr. fra it til caféen i resten af året."),
                Decision("Kassereren lægger en prognose for hele året frem på næste møde."),
                Task("Lave prognose for hele året", "Connie", "2026-10-13", "13. oktober"),
            ),
            item(
                "4",
                "Strategi for de næste tre år",
                "Vibeke Oxlund fra frivilligcentret styrede drøftelsen og havde bedt alle skrive tre ønsker ned på "
                "forhånd. De blev hængt op på væggen og samlet i fire bunker: flere medlemmer, bedre kontakt til "
                "arbejdsgivere, mindre papirarbejde og et lokale uden trapper.",
                "Om medlemmerne blev det sagt, at vi kender dem, der kommer, men ikke dem, der bliver væk. Dorrit "
                "foreslog at ringe til tyve, der ikke har vist sig i et år. Erling var bange for, at det ville blive "
                "opfattet som en kontrol. Bent havde prøvet noget lignende i sin idrætsforening, og der blev folk "
                "glade for at høre nogens stemme.",
                "Om arbejdsgiverne blev det sagt, at virksomhedsgruppen gør et stort arbejde, som ingen andre hører "
                "om. Der mangler en enkel måde at fortælle om de gode historier på. PR-gruppen vil gerne, men har "
                "selv for få hænder.",
                "Om papirarbejdet var alle enige, bortset fra Dorrit, som godt kan lide det.",
                "Om lokalet fortalte Alma, at den gamle børnehave bliver ledig om halvandet år. Den ligger i stueplan, "
                "har et stort køkken og en have. Kommunen har ikke besluttet, hvad den skal bruges til. Der er mindst "
                "to andre foreninger, som har kig på den.",
                "Vibeke samlede op: Vælg højst to mål om året, sæt navn på, og spørg hinanden på hvert møde.",
                Decision(
                    "Målene for 2027 er et lokale uden trapper og en rundringning til medlemmer, vi ikke ser."
                ),
                Decision("Strategien skrives sammen på to sider og lægges frem på generalforsamlingen."),
                Task("Skrive et udkast på to sider", "Dorrit og Alma", "2026-11-15", "15. november"),
                Task("Spørge kommunen om den gamle børnehave", "Alma", "2026-10-01", "1. oktober"),
                Task("Skrive et forslag til, hvad vi siger i telefonen", "Bent", "2026-10-09", "9. oktober"),
            ),
            item(
                "5",
                "Nyt fra grupperne",
                "It-gruppen: Den nye hjemmeside har kørt siden maj uden større uheld. Der er dukket en fejl op i "
                "tilmeldingen, når man bruger en ældre tablet. Gruppen leder stadig efter årsagen.",
                "PR-gruppen: Kampagnen i september er i gang. Der er hængt 60 plakater op, og 22 er allerede pillet "
                "ned igen af andre.",
                "Virksomhedsgruppen: Standen på messen er bestilt. Gruppen mangler to, som kan stå der om lørdagen.",
                "Medlemsgruppen: Turen til moseparken samlede 43 deltagere. En faldt, men kom ikke noget til.",
            ),
            item(
                "6",
                "Persondata og opbevaring",
                "Flemming har gennemgået vores mapper. Der ligger ansøgninger og cv'er fra folk, som fik job for fem "
                "år siden. Det er ikke i orden.",
                "Der blev talt om, hvor længe vi har brug for hvad. Regnskab skal gemmes i fem år, men det behøver "
                "tilmeldinger til en udflugt ikke.",
                Decision("Cv'er og ansøgninger slettes, senest tre måneder efter at forløbet er slut."),
                Decision("Deltagerlister slettes ved udgangen af hvert kvartal."),
                Decision("Flemming er kontaktperson for spørgsmål om persondata."),
                Task("Rydde op i de gamle mapper", "Flemming", "2026-10-31", "31. oktober"),
            ),
            item(
                "7",
                "Mødeplan for foråret",
                "Dorrit foreslog at holde fast i den tredje tirsdag. Erling kan ikke i marts. Det blev nævnt, at møder "
                "på tre timer er for lange, og at de fleste beslutninger træffes i de sidste tyve minutter.",
                Decision("Der holdes møde den tredje tirsdag i hver måned, og mødet varer højst to timer."),
                Task("Lægge datoerne i den fælles kalender", "Dorrit", "2026-09-22", "22. september"),
            ),
            item(
                "8",
                "Personforhold",
                closed=True,
            ),
            item(
                "9",
                "Eventuelt",
                "Kroen fik ros for stegt flæsk. Næste år skal der være en gåtur midt på dagen.",
            ),
        ),
        holds={"footnotes": ["Tallene er i kroner og uden de tilskud, der først kommer i oktober."]},
    )
    w = Word("Calibri", 11, spacing=1.15)
    w.footer("Referat af bestyrelsesmøde nr. 7")
    w.h(m.title, 0)
    w.p(f"**Tid:** {say(m.date, '{weekday} den {d}. {month} {y}')}, kl. 10.00-15.45")
    w.p("**Sted:** Landevejskroen, Kongestuen")
    w.p("**Deltagere:**")
    w.ps(
        [person.label("{name}, {role}") for person in m.present if person.name != "Vibeke Oxlund"], indent=0.5
    )
    w.p("**Gæst:** Vibeke Oxlund (konsulent, punkt 4)")
    w.p("**Afbud:** ingen")
    w.p("**Mødeleder:** Alma Vadsager")
    w.p("**Referent:** Dorrit Kærsbæk-Lund")
    for point in m.items:
        closed = " (lukket punkt)" if point.closed else ""
        w.h(f"{point.number}. {point.title}{closed}", 1)
        for text in point.body:
            if isinstance(text, Sub):
                w.p(text.text, "List Bullet")
            elif isinstance(text, str):
                shown = w.p(text)
                if text.endswith("sådan ud:"):
                    w.footnote(shown, m.holds["footnotes"][0])
                    shaded(w.table(budget, head=True).rows[0].cells[0])
        if point.decisions:
            w.p("Beslutninger:", bold=True)
            for decision in point.decisions:
                w.p(decision.text, "List Bullet")
    w.p("**Næste møde:** 20. oktober 2026 kl. 13.00-15.00 i Medborgerhuset")
    w.h("Opgaver fra mødet", 1)
    rows = [["Pkt.", "Opgave", "Ansvarlig", "Frist"]]
    for point in m.items:
        rows += [[point.number, task.what, task.who, task.due_text] for task in point.tasks]
    table = w.table([*rows, ["Opgaver uden navn falder tilbage på formanden."]], head=True)
    merged(table, len(rows))
    return Sample(
        "Bestyrelsesmøde nr 7 2026.docx",
        "long: a table of money in an item, decisions as a list under a label, tasks with item numbers at the end",
        w.data(),
        m,
    )


SAMPLES = (shortened_headings, general_assembly, half_a_page, on_teams, facts_in_text_box, long_board)
