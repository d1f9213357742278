"""A project like ours in small: the real bootstrap, a build.py of a few lines, packages from a folder."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from synlig.bootstrap import LOCK, TEST_LOCK

ROOT = Path(__file__).resolve().parent.parent.parent
MODULES = ("__init__", "alone", "bootstrap", "installation", "language")
BUILD = """
import sys
from synlig.bootstrap import enter_environment
enter_environment(__file__, sys.argv[1:])
import probe
print(probe.VERSION, sys.argv[1:], "synlig.installation" in sys.modules, flush=True)
{body}
"""


@dataclass(frozen=True)
class Project:
    folder: Path
    wheels: Path

    @property
    def environment(self) -> Path:
        return self.folder / ".venv"

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, str(self.folder / "build.py"), *arguments]

    def variables(self, **more: str) -> dict[str, str]:
        """Of this process, without what would lead pip elsewhere."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
        offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels), "PIP_CONFIG_FILE": os.devnull}
        return kept | {"PYTHONUTF8": "1"} | offline | more

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            env=self.variables(**variables),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def write_build(self, body: str) -> None:
        (self.folder / "build.py").write_text(BUILD.format(body=body), encoding="utf-8", newline="\n")

    def lock(self, *wheels: Path, file: str = LOCK, digest: str | None = None) -> None:
        """Ask for these wheels; `digest` is put in the place of the right hash."""
        lines = []
        for wheel in wheels:
            name, version = wheel.name.split("-")[:2]
            lines.append(
                f"{name}=={version} --hash=sha256:{digest or hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"
            )
        (self.folder / file).write_text("".join(lines), encoding="utf-8", newline="\n")

    def copy(self, folder: Path) -> Project:
        """The same, apart; its environment works as well, since nothing in it is called by its address."""
        shutil.copytree(self.folder, folder, symlinks=True)
        return Project(folder, self.wheels)


def make_project(folder: Path) -> Project:
    """A project whose lock file asks for version 1 of `probe`, and with tests for `probe_of_tests` as well."""
    project = Project(folder / "project", folder / "wheels")
    (project.folder / "synlig").mkdir(parents=True)
    project.wheels.mkdir()
    for module in MODULES:
        shutil.copy(ROOT / "synlig" / f"{module}.py", project.folder / "synlig")
    project.write_build("sys.exit(7)")
    probe = make_wheel(project.wheels, "probe", "1")
    project.lock(probe)
    project.lock(probe, make_wheel(project.wheels, "probe_of_tests", "1"), file=TEST_LOCK)
    return project


def make_wheel(folder: Path, name: str, version: str) -> Path:
    """The smallest wheel pip accepts: one module that knows its version."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"VERSION = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},{_record_hash(text)},{len(text)}\n" for path, text in files.items())
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in {**files, f"{info}/RECORD": f"{record}{info}/RECORD,,\n"}.items():
            archive.writestr(path, text)
    return wheel


def _record_hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return "sha256=" + base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
