"""`build.py risk` tells how many look like each, and builds nothing."""

from __future__ import annotations

import json
from pathlib import Path

from tests.building.runs import ROOT, run

EVERYDAY = ("--site", ROOT / "tests" / "sites" / "everyday" / "site.yml")


def test_the_report_is_told_to_people(tmp_path: Path) -> None:
    done = run("risk", *EVERYDAY, "--output", tmp_path / "output")

    assert done.code == 0, done.err
    assert "Så mange har samme kort, personen selv talt med" in done.out
    assert not (tmp_path / "output").exists()


def test_the_report_is_told_to_programs(tmp_path: Path) -> None:
    done = run("risk", "--json", *EVERYDAY, "--output", tmp_path)

    told = json.loads(done.out)
    assert (told["policy"], told["k"]) == ("informed", 1)
    assert set(told["alike"].values()) == {1}
