"""How the CMS serves many who write at once, at 2,000 documents:

    python3 -m bench.cms [2000] [20] [120]

The documents are `bench.preview`'s. `build.py edit` serves them, and so many editors work for so many seconds: each
finds a document in the list, opens it, writes (a draft is kept), saves, and looks at it as visitors will see it;
between two steps they think for three to nine seconds. Prints what each step took, errors, the memory of the server and
its children, and the processor they used. On a busy machine the waiting says little; the processor does. Linux only.
"""

from __future__ import annotations

import html
import http.client
import json
import os
import random
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlencode, urlsplit

from bench.preview import ROOT, write_content

PASSWORD = "koral tømmer visir lakrids"
GOALS = {"save": 300, "preview": 500}
"""Milliseconds that 95 of 100 may wait at most."""
MEMORY = 400
"""MB, of the server and its children together."""
THOUGHT = (3, 9)
"""Seconds between two steps: everybody saves and looks once in 40 seconds, which is brisk."""
WORDS = ("om", "job", "kaffe", "vi", "møde", "senior")
KINDS = (("nyheder", "news", ".md"), ("sider", "pages", ".md"), ("arrangementer", "events", ".yml"))


def main() -> None:
    given = [int(word) for word in sys.argv[1:]]
    documents, editors, seconds = (*given, *(2000, 20, 120)[len(given) :])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_content(folder / "content", documents)
        shutil.copy(ROOT / "site.yml", folder / "site.yml")
        subprocess.run(
            [sys.executable, "-m", "bench.cms", "--people", place, str(editors)], cwd=ROOT, check=True
        )
        before = os.getloadavg()[0]
        with running(folder) as server:
            measured = work(server, folder / "content", editors, seconds)
            tell(measured, server, seconds, before)


def make_people(folder: Path, count: int) -> None:
    """Accounts that write; in a process of its own, for Django is set up once in one."""
    from synlig.cms.desk import Desk, real_time
    from synlig.cms.web.settings import set_up
    from synlig.site import read_site

    site_file = folder / "site.yml"
    set_up(Desk(site_file, read_site(site_file), folder / "content", folder / "output", folder / "cms"))
    from django.core.management import call_command

    from synlig.cms.accounts.account import make_account
    from synlig.cms.roles import Role

    call_command("migrate", verbosity=0, interactive=False)
    for number in range(count):
        account = make_account(
            real_time(), f"skriver{number}@example.org", f"Skriver {number}", [Role.WRITER]
        )
        account.set_password(PASSWORD)
        account.save()


@dataclass(frozen=True)
class Server:
    """The CMS at work: its port, and its process."""

    port: int
    pid: int
    peak: list[float] = field(default_factory=list)
    """MB of the server and its children, each second."""

    def processes(self) -> list[int]:
        """The server and all that come from it."""
        found = [self.pid]
        for pid in found:
            try:
                children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
                threads = [int(each.name) for each in Path(f"/proc/{pid}/task").iterdir()]
            except OSError:
                continue
            for thread in threads:
                if thread != pid:
                    with_own = Path(f"/proc/{pid}/task/{thread}/children")
                    children += with_own.read_text(encoding="ascii").split() if with_own.exists() else []
            found += [int(child) for child in children]
        return found

    def memory(self) -> dict[int, float]:
        """MB of each process; what two share counts half in each."""
        found = {}
        for pid in self.processes():
            try:
                text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
            except OSError:
                continue
            pss = re.search(r"^Pss:\s+(\d+)", text, re.MULTILINE)
            found[pid] = int(pss[1]) / 1024 if pss else 0.0
        return found

    def busy(self) -> float:
        """Seconds of processor so far, of all that live."""
        ticks = 0
        for pid in self.processes():
            try:
                said = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
            except OSError:
                continue
            ticks += sum(int(number) for number in said[11:15])
        return ticks / os.sysconf("SC_CLK_TCK")


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        port = tried.getsockname()[1]
    words = ["--no-setup", "--site", str(folder / "site.yml"), "edit", "--port", str(port)]
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "build.py", *words], cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert process.stdout is not None
    said = next(line for line in process.stdout if "http://" in line)
    print(f"answers after {time.perf_counter() - began:.1f} s", flush=True)
    try:
        yield Server(int(said.partition("http://127.0.0.1:")[2].partition("/")[0]), process.pid)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
        process.stdout.close()


@dataclass
class Measured:
    """What everybody waited, in milliseconds by step, and what went wrong."""

    waited: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    wrong: list[str] = field(default_factory=list)
    conflicts: int = 0
    busy: float = 0.0


class Editor:
    """One at a browser: keeps cookies and the connection, and times what they do."""

    def __init__(self, server: Server, number: int, measured: Measured) -> None:
        self.number, self.measured, self.server = number, measured, server
        self.cookies: dict[str, str] = {}
        self.chance = random.Random(number)
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=600)
        self.page = ""

    def ask(self, address: str, fields: dict[str, str] | None = None) -> int:
        """One answer; a redirect is followed."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = f"http://127.0.0.1:{self.server.port}"
            body = urlencode(fields)
        self.connection.request("POST" if body is not None else "GET", address, body, headers)
        answer = self.connection.getresponse()
        self.page = answer.read().decode(errors="replace")
        for said in answer.headers.get_all("Set-Cookie") or []:
            name, _is, value = said.partition(";")[0].partition("=")
            self.cookies[name] = value
        place = answer.headers.get("Location")
        if place:
            parts = urlsplit(place)
            return self.ask(parts.path + (f"?{parts.query}" if parts.query else ""))
        return answer.status

    def timed(self, step: str, address: str, fields: dict[str, str] | None = None) -> int:
        began = time.perf_counter()
        try:
            status = self.ask(address, fields)
        except (OSError, http.client.HTTPException) as error:
            self.connection.close()
            self.measured.wrong.append(f"{step}: {type(error).__name__}")
            return 0
        self.measured.waited[step].append(1000 * (time.perf_counter() - began))
        if status == 409:
            self.measured.conflicts += 1
        elif status != 200:
            self.measured.wrong.append(f"{step}: {status} {address}")
        return status

    def log_in(self) -> None:
        self.ask("/log-ind/")
        status = self.ask(
            "/log-ind/", {**self.fields(), "mail": f"skriver{self.number}@example.org", "password": PASSWORD}
        )
        assert status == 200, status
        assert "Log ud" in self.page

    def fields(self) -> dict[str, str]:
        """Of the page's largest form, as a browser would send it."""
        form = max(re.findall(r"<form.*?</form>", self.page, re.DOTALL), key=len)
        found: dict[str, str] = {}
        for tag in re.findall(r"<input[^>]*>", form):
            said = dict(re.findall(r'(\S+?)="([^"]*)"', tag))
            if "name" in said and (said.get("type") != "checkbox" or " checked" in tag):
                found[said["name"]] = html.unescape(said.get("value", ""))
        for name, value in re.findall(
            r'<textarea[^>]*? name="([^"]+)"[^>]*>\n?(.*?)</textarea>', form, re.DOTALL
        ):
            found[name] = html.unescape(value)
        for name, inside in re.findall(r'<select[^>]*? name="([^"]+)"[^>]*>(.*?)</select>', form, re.DOTALL):
            chosen = re.search(r'value="([^"]*)" selected', inside) or re.search(r'value="([^"]*)"', inside)
            found[name] = html.unescape(chosen[1]) if chosen else ""
        return found

    def think(self) -> None:
        time.sleep(self.chance.uniform(*THOUGHT))

    def round(self, documents: dict[str, list[str]]) -> None:
        """From the list to the preview."""
        place = self.chance.choice(list(documents))
        name = self.chance.choice(documents[place])
        self.timed("list", f"/{place}/?q={quote(self.chance.choice(WORDS))}")
        self.think()
        address = f"/{place}/ret/{quote(name)}/"
        if self.timed("open", address) != 200:
            return
        fields = self.fields()
        text = "tekst" if place == "arrangementer" else "body"
        for _pause in range(2):
            self.think()
            fields[text] = f"{fields.get(text, '')}\r\n\r\nEt ord mere fra {self.number}."
            self.timed("keep", address, {**fields, "do": "keep"})
        self.think()
        self.timed("save", address, fields)
        if "Gemt." not in self.page:
            if "To har rettet" not in self.page:
                self.measured.wrong.append(f"not saved: {address}")
            self.timed("drop", address, {**self.fields(), "do": "drop"})
            return
        self.think()
        fields = self.fields()
        began = time.perf_counter()
        self.ask(address, {**fields, "do": "show"})
        frame = re.search(r'<iframe[^>]*? src="([^"]+)"', self.page)
        status = self.ask(html.unescape(frame[1])) if frame else 0
        self.measured.waited["preview"].append(1000 * (time.perf_counter() - began))
        if status != 200:
            self.measured.wrong.append(f"preview: {status} {address}")
        self.ask(address, {**fields, "do": "drop"})


def work(server: Server, content: Path, editors: int, seconds: int) -> Measured:
    """Everybody at once, until the time is over."""
    documents = {
        place: sorted(
            file.relative_to(content / "public" / folder).as_posix().removesuffix(suffix)
            for file in (content / "public" / folder).rglob(f"*{suffix}")
        )
        for place, folder, suffix in KINDS
    }
    people = [Editor(server, number, Measured()) for number in range(editors)]
    for person in people:
        person.log_in()
    _wait_until_warm(people[0], documents)
    measured = Measured()
    for person in people:
        person.measured = measured
        person.connection.close()  # the server has ended those that lay still while it got ready
    busy, ends = server.busy(), time.monotonic() + seconds

    def run(person: Editor) -> None:
        time.sleep(person.chance.uniform(0, 4))
        while time.monotonic() < ends:
            try:
                person.round(documents)
            except Exception as error:  # noqa: BLE001 - whatever went wrong for one is counted, and the others go on
                measured.wrong.append(f"{type(error).__name__}: {error}"[:200])
                person.connection.close()

    threads = [threading.Thread(target=run, args=(person,)) for person in people]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        server.peak.append(sum(server.memory().values()))
        time.sleep(1)
    measured.busy = server.busy() - busy
    return measured


def _wait_until_warm(person: Editor, documents: dict[str, list[str]]) -> None:
    """The first who comes waits for what is read once; that is told by itself."""
    began = time.perf_counter()
    for place in documents:
        person.timed("first list", f"/{place}/")
    person.round({"nyheder": documents["nyheder"][:1]})
    print(f"warm after {time.perf_counter() - began:.1f} s more", flush=True)
    for step in ("first list", "preview"):
        print(f"{step}: {[round(each) for each in person.measured.waited[step]]} ms", flush=True)


def tell(measured: Measured, server: Server, seconds: int, before: float) -> None:
    print(f"{'':8} {'times':>6} {'p50':>7} {'p95':>7} {'max':>7}  ms")
    for step, times in sorted(measured.waited.items()):
        p95 = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
        goal = f"  goal {GOALS[step]}" if step in GOALS else ""
        print(f"{step:8} {len(times):6} {statistics.median(times):7.0f} {p95:7.0f} {max(times):7.0f}{goal}")
    count = sum(len(times) for times in measured.waited.values())
    print(f"errors: {len(measured.wrong)} of {count}; conflicts shown: {measured.conflicts}")
    for line in measured.wrong[:5]:
        print(f"  {line}")
    each = ", ".join(f"{size:.0f}" for size in server.memory().values())
    print(f"memory: {max(server.peak):.0f} MB at most (goal {MEMORY}); at the end {each}")
    print(
        f"processor: {measured.busy:.1f} s in {seconds} s, {1000 * measured.busy / max(count, 1):.0f} ms a step"
    )
    load = os.getloadavg()
    print(json.dumps({"cores": os.cpu_count(), "load before": before, "load after": load[0]}))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--people"]:
        make_people(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main()
