"""Makes `.venv` and installs from a lock file, with a word on what is going on: the first run of build.py.

Standard library only. An installation that was cut short has no marker and is begun anew; two at once wait for one
another. Whatever goes wrong ends in one Danish sentence that says what to do.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

from synlig.alone import alone
from synlig.bootstrap import NOTES, environment_python, is_ready, marker_path, marker_text, python_tag
from synlig.language import _

_PIP_INSTALL = (
    *("-m", "pip", "install", "--require-hashes", "--no-deps", "--only-binary", ":all:"),
    *("--no-compile", "--no-user", "--no-input", "--disable-pip-version-check"),
    *("--progress-bar", "off", "--retries", "2"),
)
"""What a lock file lists and nothing else, as wheels. Not compiled: Python does that as it imports (4 s of 13 less)."""


def install(environment: Path, locks: Sequence[str]) -> None:
    """Make the environment ready for the last of the lock files, which holds the others as well.

    The lock files stand in the folder that the environment is in. Raises `SystemExit` with one sentence if it fails.
    """
    try:
        _require_venv()
        _refuse_foreign(environment)
        notes = environment / NOTES
        notes.mkdir(parents=True, exist_ok=True)
        waiting = _("En anden kørsel er ved at gøre klar; venter på den ...")
        with alone(notes / "setup.lock", on_wait=lambda: _say(waiting)):
            if not is_ready(environment, locks[-1]):
                _set_up(environment, locks)
    except KeyboardInterrupt:
        _say(_("\nAfbrudt. Næste kørsel begynder forfra."))
        sys.exit(130)
    except OSError as error:
        sentence = _("{file} kan ikke bruges ({reason}). Luk programmer, der bruger mappen, og prøv igen.")
        sys.exit(sentence.format(file=error.filename, reason=error.strerror))


def _set_up(environment: Path, locks: Sequence[str]) -> None:
    start = time.perf_counter()
    is_update = was_finished(environment)
    for marker in (environment / NOTES).glob("*.ready"):
        marker.unlink()
    if is_update:
        _say(_("Synlig henter de pakker til .venv, der mangler eller er blevet ændret."))
    else:
        _say(_("Synlig gør klar. Det sker kun denne ene gang, kræver internet og tager et minuts tid."))
        _say(_("  Laver et Python-miljø i .venv"))
        _make_environment(environment)
    _say(_("  Henter og installerer pakkerne i {lock}").format(lock=locks[-1]))
    _install_packages(environment_python(environment), environment.parent / locks[-1])
    for lock in locks:
        text = marker_text(environment, lock)
        marker_path(environment, lock).write_text(text, encoding="utf-8", newline="\n")
    _say(_("Klar efter {seconds:.0f} sekunder.\n").format(seconds=time.perf_counter() - start))


def was_finished(environment: Path) -> bool:
    """Whether some installation by this Python was finished, so that pip can start from it."""
    markers = (environment / NOTES).glob("*.ready")
    by_us = any(marker.read_text(encoding="utf-8").startswith(python_tag() + " ") for marker in markers)
    return by_us and environment_python(environment).exists()


def _make_environment(environment: Path) -> None:
    for entry in environment.iterdir():
        if entry.name == NOTES:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
    python = getattr(sys, "_base_executable", sys.executable)  # if we run in .venv: not what was just deleted
    code, output = _run([python, "-m", "venv", str(environment)], lambda line: None)
    if code:
        sys.exit(_("Python kunne ikke lave et miljø i .venv:") + "\n" + _tail(output))


def _install_packages(python: Path, lock: Path) -> None:
    count = len(re.findall(r"^[a-z0-9].*==", lock.read_text(encoding="utf-8"), re.MULTILINE))
    done = 0

    def show(line: str) -> None:
        nonlocal done
        if found := re.match(r"(?:Collecting|Requirement already satisfied:) ([\w.-]+)", line):
            done += 1
            text = _("  {done} af {count}: {package}")
            _show_progress(text.format(done=done, count=count, package=found[1]))
        elif line.startswith("Installing collected packages"):
            _show_progress(_("  Lægger pakkerne på plads"))

    code, output = _run([str(python), *_PIP_INSTALL, "-r", str(lock)], show)
    _show_progress("")
    if code:
        sys.exit(failure_sentence(output, lock.name, count))


def failure_sentence(output: str, lock: str, count: int) -> str:
    """What went wrong and what to do, from pip's output; where we do not know it, pip's own last words."""
    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    for pattern, sentence in _failures().items():
        if re.search(pattern, output):
            return sentence.format(lock=lock, count=count, system=system)
    return _("Pakkerne i {lock} kunne ikke installeres:").format(lock=lock) + "\n" + _tail(output)


def _failures() -> dict[str, str]:
    """What pip says, and what we say; the first that fits counts."""
    return {
        r"DO NOT MATCH THE HASHES": _(
            "En pakke svarer ikke til sit fingeraftryk i {lock} og blev afvist. Prøv igen; sker det stadig,"
            " så sig det til den, der passer programmet."
        ),
        r"No space left|WinError 112": _("Disken er fuld. Gør plads til 500 MB, og prøv igen."),
        r"CERTIFICATE_VERIFY_FAILED|SSLError": _(
            "Pakkelagerets certifikat blev ikke godtaget. Prøv fra et andet net, eller spørg den, der passer nettet."
        ),
        r"connection broken|Failed to (establish|connect)|timed out|ProxyError|unreachable": _(
            "Der er ingen forbindelse til nettet. Den skal bruges denne ene gang, til at hente de {count} pakker i"
            " {lock}; bagefter kan Synlig bygge uden. Prøv igen, når der er forbindelse."
        ),
        r"No matching distribution|is not a supported wheel": _(
            "En pakke i {lock} findes ikke færdig til dette system ({system}). Brug et andet, eller --no-setup."
        ),
    }


def _run(command: list[str], show: Callable[[str], None]) -> tuple[int, str]:
    """Run to the end, giving each line of output to `show` as it comes; the exit code and all output."""
    lines = []
    pipe, same = subprocess.PIPE, subprocess.STDOUT
    with subprocess.Popen(command, stdout=pipe, stderr=same, encoding="utf-8", errors="replace") as child:
        try:
            for line in child.stdout or ():
                lines.append(line)
                show(line)
        except KeyboardInterrupt:
            child.terminate()
            raise
    return child.returncode, "".join(lines)


def _require_venv() -> None:
    if find_spec("venv") and find_spec("ensurepip"):
        return
    try:
        system = platform.freedesktop_os_release()
    except OSError:  # no Linux
        system = {}
    sys.exit(venv_sentence(system))


def venv_sentence(system: Mapping[str, str]) -> str:
    """Which command brings venv and pip to this Python. `system` holds the fields of the system's os-release file."""
    if {"debian", "ubuntu"} & {system.get("ID", ""), *system.get("ID_LIKE", "").split()}:
        sentence = _("Python mangler venv. Skriv `sudo apt-get install python{version}-venv`, og prøv igen.")
        return sentence.format(version="{}.{}".format(*sys.version_info))
    return _("Python mangler venv eller pip. Installér Python fra python.org, der har begge, og prøv igen.")


def _refuse_foreign(environment: Path) -> None:
    if environment.exists() and not (environment / NOTES).exists() and any(environment.iterdir()):
        sentence = _(
            "Mappen {folder} er ikke lavet af build.py. Omdøb eller slet den, eller brug --no-setup."
        )
        sys.exit(sentence.format(folder=environment))


def _tail(output: str) -> str:
    return "\n".join(output.strip().splitlines()[-8:])


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _show_progress(text: str) -> None:
    """Put the text in place of the last one, on a terminal; a log file gets none of it."""
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns - 1
        print("\r" + text[:width].ljust(width), end="\r", file=sys.stderr, flush=True)
