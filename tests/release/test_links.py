"""Links: each leads somewhere, and nothing is loaded from anybody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from synlig.release.links import LinkProblem, check_links

FILES = {
    "index.html": '<h1 id="top-of-page">Forside</h1>',
    "nyt/index.html": '<h2 id="maj">Maj</h2><h2 id="æbler">Æbler</h2><a name="gammel"></a>',
    "nyt/åben dag.html": "x",
    "tema/a.css": "p { color: navy }",
    "tema/a.js": "1",
    "tema/a.woff2": "x",
    "billeder/a.jpg": "x",
    "billeder/a.webp": "x",
    "ikoner.svg": '<svg><symbol id="pil"></symbol></svg>',
}


def problems_of(folder: Path, path: str, text: str, base_url: str = "") -> list[LinkProblem]:
    for name, content in {**FILES, path: text}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return check_links(folder, base_url)


HOLDS = [
    # from om/index.html
    '<a href="/">forside</a>',
    '<a href="">denne side</a>',
    '<a href="../">forside</a>',
    '<a href="../nyt/">nyt</a>',
    '<a href="/nyt/#maj">maj</a>',
    '<a href="/nyt/#%C3%A6bler">æbler</a>',
    '<a href="/nyt/#gammel">gammel</a>',
    '<a href="/nyt">uden skråstreg</a>',
    '<a href="/nyt/?side=2">med spørgsmål</a>',
    '<a href="/nyt/%C3%A5ben%20dag.html">åben dag</a>',
    '<p id="her"></p><a href="#her">her</a>',
    '<a href="#top">op</a><a href="#">op</a>',
    '<a href="/nyt/#:~:text=maj">tekst</a>',
    '<a href="https://andre.example.org/side">andre</a>',
    '<a href="mailto:kontor@example.org?subject=K7QX">mail</a> <a href="tel:+4500000000">ring</a>',
    "<a href=/nyt/>uden anførselstegn</a> <a href='/nyt/'>enkelte</a>",
    '<img src="/billeder/a.jpg" srcset="/billeder/a.webp 1x, /billeder/a.jpg 2x" alt="">',
    '<img srcset="/billeder/a.webp 390w,\n   /billeder/a.jpg 768.5w" alt="a > b">',
    '<img src="data:image/png;base64,xx" alt="">',
    '<link rel="stylesheet" href="/tema/a.css"><script src="/tema/a.js"></script>',
    '<link rel="canonical" href="https://sen.example.org/om/">',
    '<form action="/nyt/"><input name="q"></form>',
    '<svg><use href="/ikoner.svg#pil"></use></svg>',
    '<!-- <a href="/findes-ikke/"> -->',
    '<script>const a = "<a href=\\"/findes-ikke/\\">";</script>',
    '<p data-href="/findes-ikke/" title="href=/findes-ikke/">x</p>',
]


@pytest.mark.parametrize("text", HOLDS)
def test_a_link_that_holds_is_no_problem(tmp_path: Path, text: str) -> None:
    assert problems_of(tmp_path, "om/index.html", text) == []


BREAKS = [
    ('<a href="/findes-ikke/">', "/findes-ikke/", "ingen side"),
    ('<a href="findes-ikke.html">', "findes-ikke.html", "ingen side"),
    ('<a href="/Nyt/">', "/Nyt/", "ingen side"),
    ('<a href="/nyt/index.htm">', "/nyt/index.htm", "ingen side"),
    ('<a href="/billeder/">', "/billeder/", "ingen side"),
    ('<a href="../../hemmelig.yml">', "../../hemmelig.yml", "ud af"),
    ('<a href="#mangler">', "#mangler", "intet sted"),
    ('<a href="/nyt/#juni">', "/nyt/#juni", "intet sted"),
    ('<a href="/nyt/&#x23;juni">', "/nyt/#juni", "intet sted"),
    ('<a href="javascript:alert(1)">', "javascript:alert(1)", "Den slags"),
    ('<a href="file:///c:/sen/">', "file:///c:/sen/", "Den slags"),
    ('<a href="data:text/html,x">', "data:text/html,x", "Den slags"),
    ('<a href="http://[">', "http://[", "kan ikke læses"),
    ('<img src="/billeder/b.jpg">', "/billeder/b.jpg", "ingen side"),
    ('<img srcset="/billeder/a.webp 1x, /billeder/b.jpg 2x">', "/billeder/b.jpg", "ingen side"),
    ('<img src="https://andre.example.org/a.jpg">', "https://andre.example.org/a.jpg", "andet sted"),
    ('<img src="//andre.example.org/a.jpg">', "//andre.example.org/a.jpg", "andet sted"),
    ('<link rel="stylesheet" href="//andre.example.org/a.css">', "//andre.example.org/a.css", "andet sted"),
    ('<link rel="preload icon" href="/b.ico">', "/b.ico", "ingen side"),
    (
        '<script src="https://andre.example.org/a.js"></script>',
        "https://andre.example.org/a.js",
        "andet sted",
    ),
    ('<script src="data:text/javascript,1"></script>', "data:text/javascript,1", "Kun billeder"),
    ('<iframe src="https://andre.example.org/"></iframe>', "https://andre.example.org/", "andet sted"),
    ('<form action="https://andre.example.org/">', "https://andre.example.org/", "andet sted"),
    ('<video poster="/b.jpg">', "/b.jpg", "ingen side"),
    ('<object data="/b.pdf">', "/b.pdf", "ingen side"),
    ('<svg><use xlink:href="/ikoner.svg#prik">', "/ikoner.svg#prik", "intet sted"),
    ('<p style="background: url(/b.png)">', "/b.png", "ingen side"),
    ("<A HREF='/findes-ikke/'>", "/findes-ikke/", "ingen side"),
    ('<a title="a > b" href="/findes-ikke/">', "/findes-ikke/", "ingen side"),
]


@pytest.mark.parametrize(("text", "target", "wrong"), BREAKS)
def test_a_link_that_breaks_is_named_with_its_page(
    tmp_path: Path, text: str, target: str, wrong: str
) -> None:
    problems = problems_of(tmp_path, "om/index.html", text)

    assert [(problem.page, problem.target) for problem in problems] == [("om/index.html", target)]
    assert wrong in problems[0].wrong


CSS = [
    ("p { background: url(../billeder/a.jpg) }", True),
    ('@font-face { src: url("a.woff2") format("woff2") }', True),
    ("p { background: url(data:image/svg+xml,x) }", True),
    ("/* url(../b.jpg) */ p {}", True),
    ("p { background: url('../billeder/b.jpg') }", False),
    ("p { background: url(https://andre.example.org/a.jpg) }", False),
    ("@import 'b.css';", False),
    ('@import url("//andre.example.org/b.css");', False),
]


@pytest.mark.parametrize(("text", "holds"), CSS)
def test_what_a_style_sheet_loads_is_followed(tmp_path: Path, text: str, holds: bool) -> None:
    assert (problems_of(tmp_path, "tema/b2.css", text) == []) is holds


def test_an_svg_loads_nothing_from_others(tmp_path: Path) -> None:
    problems = problems_of(tmp_path, "a.svg", '<svg><image href="https://andre.example.org/a.png"/></svg>')

    assert [problem.target for problem in problems] == ["https://andre.example.org/a.png"]


OWN = [
    ("sitemap.xml", "<url><loc>https://sen.example.org/nyt/</loc></url>", True),
    ("sitemap.xml", "<url><loc>https://sen.example.org/findes-ikke/</loc></url>", False),
    ("nyt/atom.xml", '<feed><link rel="self" href="https://sen.example.org/nyt/atom.xml"/></feed>', True),
    ("nyt/atom.xml", '<feed><link href="https://sen.example.org/nyt/x/"/></feed>', False),
    ("om/index.html", '<link rel="canonical" href="https://sen.example.org/omm/">', False),
    ("om/index.html", '<img src="https://sen.example.org/billeder/a.jpg">', True),
    ("om/index.html", '<a href="https://sen.example.org.andre.example.org/">', True),
]


@pytest.mark.parametrize(("path", "text", "holds"), OWN)
def test_the_sites_own_address_is_followed_too(tmp_path: Path, path: str, text: str, holds: bool) -> None:
    assert (problems_of(tmp_path, path, text, "https://sen.example.org/") == []) is holds


@pytest.mark.parametrize(
    ("link", "holds"),
    [
        ("/sen/nyt/", True),
        ("https://www.example.org/sen/nyt/#maj", True),
        ("/sen/findes-ikke/", False),
        ("/nyt/", False),
        ("https://www.example.org/andet/", True),
        ("../nyt/", True),
    ],
)
def test_a_site_in_a_folder_of_its_host_has_its_own_root(tmp_path: Path, link: str, holds: bool) -> None:
    found = problems_of(tmp_path, "om/index.html", f'<a href="{link}">x</a>', "https://www.example.org/sen/")

    assert (not found) is holds
