"""How long the CMS waits for a preview in an association with 2,000 documents:

    python3 -m bench.preview [2000] [200]

The documents are the demonstration's own and copies of them: members, minutes, news, pages and events, no release put
out. Then as many previews as asked for, one at a time: each of another document, each with a word more in it; every
seventh after somebody else has saved a file. Prints for each kind how long one waited and how much of that was
processor, what starting takes, and the memory of both processes. Linux only.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from plugins.start import PreviewChild, start_preview
from synlig.cms.preview import Previewer
from synlig.errors import Problems
from synlig.records import Minutes, Purpose, lock_of
from synlig.records.document import parse_yaml
from synlig.records.record import read_record
from synlig.site import read_site

ROOT = Path(__file__).resolve().parent.parent
SHARES = {"members": 0.15, "minutes": 0.30, "news": 0.35, "pages": 0.10, "events": 0.10}
SEED = 7


def main() -> None:
    documents, previews = (int(word) for word in (*sys.argv[1:], *("2000", "200")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as place:
        content = Path(place) / "content"
        write_content(content, documents)
        measure(content, previews)


def write_content(folder: Path, documents: int) -> None:
    """The demonstration and copies of its files, so many in all, in a folder that is not there yet."""
    shutil.copytree(ROOT / "content", folder)
    makers = {
        "members": (folder.glob("private/members/*/profil.yml"), _member),
        "minutes": (folder.glob("private/minutes/*/????-??-??.yml"), _minutes),
        "news": (folder.glob("public/news/*.md"), _text),
        "pages": (folder.glob("public/pages/om-os/*.md"), _text),
        "events": (folder.glob("public/events/*.yml"), _event),
    }
    for kind, (files, copy) in makers.items():
        own = [file for file in sorted(files) if "rettelser:" not in file.read_text(encoding="utf-8")]
        for number in range(int(SHARES[kind] * documents) - len(own)):
            copy(own[number % len(own)], number)


def measure(content: Path, previews: int) -> None:
    settings = read_site(ROOT / "site.yml")
    on = settings.demo_date
    assert on is not None
    children: list[PreviewChild] = []

    def start() -> PreviewChild:
        children.append(start_preview(ROOT / "themes" / settings.theme))
        return children[-1]

    previewer = Previewer(content, settings, on, start)
    began, busy = time.perf_counter(), _busy(children)
    previewer.warm()
    print(
        f"ready after {time.perf_counter() - began:.1f} s, {_busy(children) - busy:.1f} s of processor",
        flush=True,
    )
    chance = random.Random(SEED)
    kinds = {
        "page": sorted(content.glob("public/pages/**/*.md")),
        "news": sorted(content.glob("public/news/*.md")),
        "event": sorted(content.glob("public/events/*.yml")),
        "minutes": sorted(content.glob("private/minutes/*/????-??-??.yml")),
        "profile": sorted(content.glob("private/members/*/profil.yml")),
    }
    took: dict[str, list[tuple[float, float]]] = {kind: [] for kind in (*kinds, "all")}
    failed = 0
    for number in range(previews):
        kind = list(kinds)[number % len(kinds)]
        if number % 7 == 0:
            saved = chance.choice(kinds["news"])
            saved.write_text(saved.read_text(encoding="utf-8") + "\nEt ord mere.\n", encoding="utf-8")
        file = chance.choice(kinds[kind])
        text = file.read_text(encoding="utf-8")
        changed = f"{text}\nEt ord mere {number}.\n" if file.suffix == ".md" else text + f"# {number}\n"
        as_if = frozenset(Purpose) if kind == "profile" else None
        began, busy = time.perf_counter(), _busy(children)
        shown = previewer.show(file.relative_to(content).as_posix(), changed, as_if=as_if)
        waited = 1000 * (time.perf_counter() - began), 1000 * (_busy(children) - busy)
        took[kind].append(waited)
        took["all"].append(waited)
        failed += bool(shown.problems)
        if shown.problems and failed < 4:
            print(shown.problems[0])
    for kind, both in took.items():
        for name, times in zip(("waited", "processor"), zip(*both, strict=True), strict=True):
            p95 = statistics.quantiles(times, n=20)[-1]
            said = f"p50 {statistics.median(times):5.0f} ms  p95 {p95:5.0f} ms  max {max(times):5.0f} ms"
            print(f"{kind:8} {len(times):4}  {name:9}  {said}")
    print(f"with problems: {failed}")
    previewer.stop()
    for line in _memory():
        print(line)


def _busy(children: list[PreviewChild]) -> float:
    """Seconds of processor, here and in the children, which on a busy machine say more than the clock (Linux)."""
    ticks = 0
    for child in children:
        fields = Path(f"/proc/{child.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return time.process_time() + ticks / os.sysconf("SC_CLK_TCK")


def _memory() -> Iterator[str]:
    try:
        import resource
    except ImportError:  # Windows
        return
    for name, who in (("here", resource.RUSAGE_SELF), ("child", resource.RUSAGE_CHILDREN)):
        yield f"memory {name}: {resource.getrusage(who).ru_maxrss / 1024:.0f} MB at most"


def _member(file: Path, number: int) -> None:
    """A member without consents, under a name of its own."""
    folder = file.parent.parent / f"zz{number:08}"
    folder.mkdir()
    text = file.read_text(encoding="utf-8")
    first, last = FIRST[number % len(FIRST)], LAST[number // len(FIRST) % len(LAST)]
    (folder / "profil.yml").write_text(
        re.sub(r"^navn: .*$", f"navn: {first} {last}{'sen' * (number % 3)}", text, flags=re.MULTILINE),
        encoding="utf-8",
    )


FIRST = ("Alfrida", "Bertolf", "Cilius", "Dagrun", "Eilert", "Folmer", "Gerda", "Hjalte", "Ingomar", "Jytha", "Kjartan",
         "Lavra", "Malfred", "Nanna", "Oluffa", "Palner")  # fmt: skip
LAST = ("Vindelev", "Østervang", "Kildebro", "Moseholm", "Tranekær", "Ulvedal", "Fuglebjerg", "Havnelund", "Brændgaard",
        "Skovstrup", "Engholt", "Lyngdal", "Stenvad", "Højris", "Kærbo", "Dalsager")  # fmt: skip


def _minutes(file: Path, number: int) -> None:
    """The same meeting on an earlier day, approved as before, with the lock that belongs to it."""
    was = date.fromisoformat(file.stem)
    day = was - timedelta(days=400 + number)
    text = re.sub(r"(?m)^dato: .*$", f"dato: {day}", file.read_text(encoding="utf-8"), count=1)
    problems = Problems()
    document = parse_yaml(text, file.name, problems)
    minutes = read_record(Minutes, document, problems) if document is not None else None
    if minutes is not None:
        text = re.sub(r"(?m)^låst: .*$", f"låst: {lock_of(minutes)}", text)
    (file.with_name(f"{day}.yml")).write_text(text, encoding="utf-8")
    approvals = file.with_name(f"{was}.godkendelser.yml")
    if approvals.exists():
        shutil.copyfile(approvals, file.with_name(f"{day}.godkendelser.yml"))


def _text(file: Path, number: int) -> None:
    text = re.sub(r"(?m)^tidligere_adresser:.*\n(?:^  ?- .*\n)*", "", file.read_text(encoding="utf-8"))
    file.with_name(f"{file.stem}-{number}.md").write_text(text, encoding="utf-8")


def _event(file: Path, number: int) -> None:
    text = re.sub(r"(?m)^tidligere_adresser:.*\n(?:^  ?- .*\n)*", "", file.read_text(encoding="utf-8"))
    text = re.sub(r"(?m)^titel: (.*)$", rf"titel: \1 {number}", text)
    file.with_name(f"{file.stem}-{number}.yml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
