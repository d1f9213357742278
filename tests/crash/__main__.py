"""`python -m tests.crash FOLDER 'CHECK' -- COMMAND ...`: see the package."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.crash.recording import record
from tests.crash.states import crash_state, crashes, fingerprint


def main(arguments: list[str]) -> int:
    folder, check, command = Path(arguments[0]), arguments[1], arguments[arguments.index("--") + 1 :]
    with tempfile.TemporaryDirectory() as kept:
        before = Path(kept) / "before"
        shutil.copytree(folder, before, symlinks=True)
        changes = record(folder, command)
        verdicts: dict[str, int] = {}
        for count, lost in crashes(changes):
            with crash_state(before, changes[:count], lost) as state:
                name = fingerprint(state)
                if name not in verdicts:
                    verdicts[name] = subprocess.run(
                        ["sh", "-c", check, "check", str(state)], check=False
                    ).returncode
                    if verdicts[name]:
                        names = [changes[number] for number in sorted(lost)]
                        sys.stdout.write(f"after {count} changes, without {names}\n")
    bad = sum(code != 0 for code in verdicts.values())
    sys.stdout.write(f"{len(changes)} changes, {len(verdicts)} different states, {bad} of them bad\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
