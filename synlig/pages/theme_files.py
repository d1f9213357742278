"""The theme's files as the site has them: a script or a style sheet, and all that it imports, is one file.

In the theme each module holds one idea. A page that asked for them one by one would ask fifteen times before it could
search, and five times before it could be painted. Here a style sheet stands where it is imported, and a module becomes
a function, run once, that gives what the module exports; the script that a page names stands last, as it is written.
Letters are not saved: who reads the site's script reads the theme's.

Modules import by name from beside themselves and export what they declare (`import { a, b } from "./x.js";`,
`export function a`), and style sheets by name from beside themselves (`@import "./x.css";`), one deep; what does
otherwise is not joined, and the site is not made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

IMPORT = re.compile(r'^import \{ (?P<names>\w+(?:, \w+)*) \} from "\./(?P<file>\w+)\.js";\n', re.MULTILINE)
EXPORT = re.compile(r"^export ((?:async )?function\*?|const|class) (\w+)", re.MULTILINE)
STYLE_IMPORT = re.compile(r'^@import "\./(?P<file>\w+)\.css";\n', re.MULTILINE)
IMPORTS = {".js": IMPORT, ".css": STYLE_IMPORT}
LEFT_OVER = re.compile(r"^\s*(?:import\b|export\b|@import\b).*", re.MULTILINE)


class JoinError(Exception):
    """A script or style sheet of the theme that cannot be joined; a mistake of ours."""


def theme_files(static: Path) -> Iterator[tuple[str, bytes]]:
    """Each file that a page may name, and what it holds: `("js/search.js", b"...")`, in order of their names."""
    files = {file.relative_to(static).as_posix(): file for file in static.rglob("*") if file.is_file()}
    imported = {other for file in files.values() for other in _imports(file)}
    for name, file in sorted(files.items()):
        if file not in imported:
            yield name, joined(file).encode() if file.suffix in IMPORTS else file.read_bytes()


def joined(file: Path) -> str:
    """A script or style sheet and all that it imports, in an order in which they can be run or read."""
    return _joined_style(file) if file.suffix == ".css" else _joined_script(file)


def _joined_style(style: Path) -> str:
    def imported(line: re.Match[str]) -> str:
        return style.with_name(f"{line['file']}.css").read_text(encoding="utf-8")

    return _whole(STYLE_IMPORT.sub(imported, style.read_text(encoding="utf-8")), style)


def _joined_script(script: Path) -> str:
    *modules, _itself = _in_order(script, ())
    text = IMPORT.sub(_taken, script.read_text(encoding="utf-8"))
    return "".join(map(_as_function, modules)) + _whole(text, script)


def _in_order(script: Path, around: tuple[Path, ...]) -> list[Path]:
    if script in around:
        raise JoinError(f"{script.name} imports itself, by way of {around[-1].name}")
    found: list[Path] = []
    for other in _imports(script):
        found += _in_order(other, (*around, script))
    return list(dict.fromkeys([*found, script]))


def _imports(file: Path) -> list[Path]:
    if file.suffix not in IMPORTS:
        return []
    lines = IMPORTS[file.suffix].finditer(file.read_text(encoding="utf-8"))
    return [file.with_name(line["file"] + file.suffix) for line in lines]


def _as_function(module: Path) -> str:
    text = module.read_text(encoding="utf-8")
    exported = ", ".join(name for _kind, name in EXPORT.findall(text))
    text = _whole(EXPORT.sub(r"\1 \2", IMPORT.sub(_taken, text)), module)
    return f"const {_name(module.stem)} = (() => {{\n{text}return {{ {exported} }};\n}})();\n\n"


def _taken(line: re.Match[str]) -> str:
    return f"const {{ {line['names']} }} = {_name(line['file'])};\n"


def _name(module: str) -> str:
    return f"{module}_js"


def _whole(text: str, file: Path) -> str:
    if left := LEFT_OVER.search(text):
        raise JoinError(f"{file.name}: this cannot be joined: {left[0]}")
    return text
