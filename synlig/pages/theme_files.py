"""The theme's files as the site has them: a script, and all that it imports, is one file.

In the theme each module holds one idea. A page that asked for them one by one would ask fifteen times before it could
search. Here a module becomes a function, run once, that gives what the module exports; the script that a page names
stands last, as it is written. Letters are not saved: who reads the site's script reads the theme's.

Modules import by name from beside themselves and export what they declare (`import { a, b } from "./x.js";`,
`export function a`); a script that does otherwise is not joined, and the site is not made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

IMPORT = re.compile(r'^import \{ (\w+(?:, \w+)*) \} from "\./(\w+)\.js";\n', re.MULTILINE)
EXPORT = re.compile(r"^export ((?:async )?function\*?|const|class) (\w+)", re.MULTILINE)
LEFT_OVER = re.compile(r"^\s*(?:import|export)\b.*", re.MULTILINE)


class ScriptError(Exception):
    """A script of the theme that cannot be joined; a mistake of ours."""


def theme_files(static: Path) -> Iterator[tuple[str, bytes]]:
    """Each file that a page may name, and what it holds: `("js/search.js", b"...")`, in order of their names."""
    files = {file.relative_to(static).as_posix(): file for file in static.rglob("*") if file.is_file()}
    imported = {other for file in files.values() if file.suffix == ".js" for other in _imports(file)}
    for name, file in sorted(files.items()):
        if file not in imported:
            yield name, joined(file).encode() if file.suffix == ".js" else file.read_bytes()


def joined(script: Path) -> str:
    """A script after the modules that it imports, each once, in an order in which they can be run."""
    *modules, _itself = _in_order(script, ())
    text = IMPORT.sub(_taken, script.read_text(encoding="utf-8"))
    return "".join(map(_as_function, modules)) + _whole(text, script)


def _in_order(script: Path, around: tuple[Path, ...]) -> list[Path]:
    if script in around:
        raise ScriptError(f"{script.name} imports itself, by way of {around[-1].name}")
    found: list[Path] = []
    for other in _imports(script):
        found += _in_order(other, (*around, script))
    return list(dict.fromkeys([*found, script]))


def _imports(script: Path) -> list[Path]:
    return [
        script.with_name(f"{name}.js") for _names, name in IMPORT.findall(script.read_text(encoding="utf-8"))
    ]


def _as_function(module: Path) -> str:
    text = module.read_text(encoding="utf-8")
    exported = ", ".join(name for _kind, name in EXPORT.findall(text))
    text = _whole(EXPORT.sub(r"\1 \2", IMPORT.sub(_taken, text)), module)
    return f"const {_name(module.stem)} = (() => {{\n{text}return {{ {exported} }};\n}})();\n\n"


def _taken(line: re.Match[str]) -> str:
    return f"const {{ {line[1]} }} = {_name(line[2])};\n"


def _name(module: str) -> str:
    return f"{module}_js"


def _whole(text: str, script: Path) -> str:
    if left := LEFT_OVER.search(text):
        raise ScriptError(f"{script.name}: this cannot be joined: {left[0]}")
    return text
