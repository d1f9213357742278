"""What is missing is skipped here and refused in CI; CI runs what the README says."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests import tools

ROOT = Path(__file__).resolve().parent.parent.parent
COMMAND = "python3 build.py test"


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools.shutil, "which", lambda name: None)
    monkeypatch.setattr(tools, "BROWSER_PLACES", ())


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize("tool", [tools.chromium, tools.vnu, tools.git, tools.strace])
@pytest.mark.parametrize(
    ("ci", "outcome"),
    [("true", pytest.fail.Exception), ("", pytest.skip.Exception), ("false", pytest.skip.Exception)],
)
def test_a_missing_program_fails_in_ci_and_is_skipped_elsewhere(tool, ci, outcome, monkeypatch) -> None:
    monkeypatch.setenv("CI", ci)

    with pytest.raises(outcome, match=r"missing: (Chromium|Java|git|strace)"):
        tool()


def test_the_browser_can_be_started() -> None:
    assert os.access(tools.chromium(), os.X_OK)


def test_the_nu_checker_finds_a_fault(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=da><title>x</title><p><li>", encoding="utf-8", newline="\n")

    done = subprocess.run([*tools.vnu(), "--format", "json", page], capture_output=True, check=False)

    assert "li" in json.loads(done.stderr)["messages"][0]["message"]


def test_node_packages_are_pinned_by_hash_and_name_no_host() -> None:
    text = tools.NODE_LOCK.read_text(encoding="utf-8")
    packages = {name: entry for name, entry in json.loads(text)["packages"].items() if name}

    assert packages
    assert all(entry["integrity"].startswith("sha512-") for entry in packages.values())
    assert "://" not in text


def test_ci_runs_the_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert script.rstrip().endswith(f"\nexec {COMMAND}")
    assert COMMAND in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="bash")
def test_the_ci_script_is_a_program_that_bash_can_read() -> None:
    script = ROOT / ".ci" / "run"

    assert os.access(script, os.X_OK)
    assert subprocess.run(["bash", "-n", script], check=False).returncode == 0
