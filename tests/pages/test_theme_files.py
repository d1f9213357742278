"""A script or style sheet and what it imports are one file on the site."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from synlig.pages.theme_files import JoinError, joined, theme_files
from tests.tools import missing

THEME = Path(__file__).parents[2] / "themes/vaev"
PAGE = """// What a page names.

import { twice } from "./double.js";
import { ONE, Counter, count } from "./numbers.js";

const made = "kept";
console.log(twice(ONE), new Counter().add(), [...count()].join(), made);
"""
MODULES = {
    "page.js": PAGE,
    "double.js": """import { ONE } from "./numbers.js";

const made = "its own";

/** Twice. */
export function twice(number) {
  return `${made} ${2 * number * ONE}`;
}
""",
    "numbers.js": """export const ONE = 1;

export class Counter {
  add() {
    return ONE + 1;
  }
}

export function* count() {
  yield* [1, 2];
}

export async function later() {}
""",
}


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(script: str, folder: Path) -> str:
    node = shutil.which("node") or missing("node (Debian: apt-get install nodejs)")
    file = folder / "joined.mjs"
    file.write_text(script, encoding="utf-8")
    done = subprocess.run([node, str(file)], capture_output=True, encoding="utf-8", check=True)
    return done.stdout.strip()


def test_a_joined_script_says_what_its_modules_say(tmp_path: Path) -> None:
    script = joined(written(tmp_path, MODULES) / "page.js")

    assert run(script, tmp_path) == "its own 2 2 1,2 kept"
    assert script.count("= (() => {") == 2
    assert script.endswith("console.log(twice(ONE), new Counter().add(), [...count()].join(), made);\n")


def test_only_what_a_page_may_name_is_on_the_site(tmp_path: Path) -> None:
    site = dict(theme_files(written(tmp_path, {**MODULES, "base.css": "p { color: navy }"})))

    assert list(site) == ["base.css", "page.js"]
    assert site["base.css"] == b"p { color: navy }"


REFUSED = [
    pytest.param('import * as all from "./numbers.js";\n', id="all at once"),
    pytest.param('import { ONE as one } from "./numbers.js";\n', id="by another name"),
    pytest.param('import { ONE } from "./folder/numbers.js";\n', id="from elsewhere"),
    pytest.param("export { made };\n", id="exported later"),
    pytest.param("export default 1;\n", id="without a name"),
    pytest.param('import { again } from "./page.js";\n', id="itself"),
]


@pytest.mark.parametrize("line", REFUSED)
def test_what_cannot_be_joined_stops_the_build(line: str, tmp_path: Path) -> None:
    with pytest.raises(JoinError, match=r"page\.js"):
        joined(written(tmp_path, {**MODULES, "page.js": line + PAGE}) / "page.js")


def test_a_module_that_comes_back_to_itself_stops_the_build(tmp_path: Path) -> None:
    around = 'import { twice } from "./double.js";\n' + MODULES["numbers.js"]

    with pytest.raises(JoinError, match="imports itself"):
        joined(written(tmp_path, {**MODULES, "numbers.js": around}) / "page.js")


STYLES = {
    "site.css": '/* All. */\n@import "./tokens.css";\n@import "./base.css";\np { top: 0 }\n',
    "tokens.css": "@layer tokens, base;\n",
    "base.css": "p { color: navy }\n",
}


def test_a_style_sheet_stands_where_it_is_imported_and_nowhere_else(tmp_path: Path) -> None:
    site = dict(theme_files(written(tmp_path, STYLES)))

    assert site == {"site.css": b"/* All. */\n@layer tokens, base;\np { color: navy }\np { top: 0 }\n"}


@pytest.mark.parametrize(
    ("file", "line"),
    [
        pytest.param("site.css", '@import url("base.css");\n', id="as an address"),
        pytest.param("site.css", '@import "./base.css" print;\n', id="for paper only"),
        pytest.param("base.css", '@import "./tokens.css";\n', id="two deep"),
    ],
)
def test_a_style_sheet_that_cannot_be_joined_stops_the_build(file: str, line: str, tmp_path: Path) -> None:
    static = written(tmp_path, {**STYLES, file: line + STYLES[file]})

    with pytest.raises(JoinError, match=r"site\.css: this cannot be joined: @import"):
        list(theme_files(static))


@pytest.mark.parametrize("kind", ["js", "css"])
def test_what_the_templates_name_is_on_the_site_and_no_more(kind: str) -> None:
    site = dict(theme_files(THEME / "static"))
    templates = "".join(file.read_text(encoding="utf-8") for file in THEME.glob("templates/*.html"))
    named = re.findall(rf"page\.static\(['\"]([^'\"]+\.{kind})['\"]\)", templates)

    assert named
    assert sorted(set(named)) == sorted(name for name in site if name.endswith(f".{kind}"))


def test_a_page_asks_for_its_style_sheets_before_its_fonts() -> None:
    """The first paint waits for those; a font that comes later changes nothing but letters."""
    base = (THEME / "templates/base.html").read_text(encoding="utf-8")
    own = base.index("{% block head %}")

    assert own < base.index('rel="preload"')
    assert base.rindex('rel="stylesheet"') < own
