"""A server that is reached by ssh: rsync carries the files, a few lines of shell make the switch.

What is there stands in a folder of the user's: `releases/<id>/`, and `current`, a link to one of them. Files arrive in
`.synlig-coming/`, whatever release they are of: what a cut connection left there is gone on from. Then rsync compares
every byte of it with ours (`--checksum --dry-run`; it needs no program there but itself, where `sha256sum` is not on
every server), and only what is the same gets its name. The link is made beside its place and moved into it, which is
one rename. Two machines that publish to one server at the same time would disturb each other; there is no lock there.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from synlig.deploying.connection import Connection
from synlig.deploying.deploy import Step
from synlig.deploying.errors import DeployError
from synlig.language import _
from synlig.release import Release, Store

COMING = ".synlig-coming"
_ID = re.compile(r"\d{8}T\d{6}Z-[0-9a-f]{12}(?:-\d+)?")
_LOOK = """\
cd -- {path} 2>/dev/null || {{ echo no-folder; exit 0; }}
[ -L current ] || [ ! -e current ] || {{ echo not-ours; exit 0; }}
mkdir -p releases || exit 1
ls -1 releases
"""
_SWITCH = """\
set -e
cd -- {path}
rm -rf .synlig-link .synlig-gone
if [ -d {coming} ] && [ {is_new} = yes ]; then
  if [ -e releases/{id} ]; then mv releases/{id} .synlig-gone; fi
  mv {coming} releases/{id}
fi
sync || :
mkdir .synlig-link
ln -s releases/{id} .synlig-link/current
mv -f .synlig-link/current .
rm -rf .synlig-link .synlig-gone {coming} {gone}
"""


@dataclass(frozen=True)
class Server:
    """`account` is `"user@server"`, `path` the folder there; `config` a file in OpenSSH's words, or None."""

    account: str
    path: str
    port: int = 22
    config: Path | None = None
    silence: int = 60
    """Seconds without a sign from the server after which it is given up."""

    def put(self, _store: Store, release: Release, kept: AbstractSet[str], step: Step) -> None:
        """Send, compare, switch, clear away. Cut off anywhere, the next try goes on where this one ended."""
        connection = Connection(self.account, self.port, self.config, self.silence)
        step(_("Spørger webserveren"), 0, None)
        there = self._look(connection)
        place = f"releases/{release.id}"
        is_new = release.id not in there or not self._is_same(connection, release, place)
        if is_new:
            self._send(connection, release, max(there - {release.id}, default=None), step)
            step(_("Sammenligner med webserveren"), 0, None)
            if not self._is_same(connection, release, COMING):
                raise DeployError("differs", _("Det, der kom frem, er ikke det, der blev sendt. Prøv igen."))
        step(_("Skifter til den nye hjemmeside"), 0, None)
        gone = sorted(there - kept - {release.id})
        try:
            connection.shell(self._switch(release.id, gone, is_new=is_new))
        except DeployError as error:
            said = _(
                "Skiftet på webserveren blev ikke bekræftet, så den kan vise den gamle eller den nye. Prøv igen."
            )
            raise DeployError(error.reason, said, unchanged=False) from error

    def _look(self, connection: Connection) -> set[str]:
        """The ids of the releases that are there; names that are none of ours are left alone for good."""
        said = connection.shell(_LOOK.format(path=shlex.quote(self.path))).splitlines()
        if said[:1] == ["no-folder"]:
            raise DeployError(
                "no-folder",
                _("Mappen findes ikke på webserveren. Opret den, eller ret path under deploy i site.yml."),
            )
        if said[:1] == ["not-ours"]:
            raise DeployError(
                "not-ours",
                _("current på webserveren er ikke lavet af Synlig. Flyt eller slet den, og prøv igen."),
            )
        return {name for name in said if _ID.fullmatch(name)}

    def _send(self, connection: Connection, release: Release, before: str | None, step: Step) -> None:
        """What the release before has as well is not sent, but linked to or copied there."""
        linked = [f"--link-dest=../releases/{before}/"] if before is not None else []
        options = [
            "--times",
            "--perms",
            "--chmod=D755,F644",
            "--partial",
            "--delete",
            "--no-inc-recursive",
            *linked,
        ]

        def tell(percent: int) -> None:
            step(_("Sender til webserveren"), percent, 100)

        connection.rsync(options, release.folder, f"{self.path}/{COMING}/", tell)

    def _is_same(self, connection: Connection, release: Release, place: str) -> bool:
        """Whether every file there has our bytes, and there is none besides."""
        options = ["--dry-run", "--delete", "--itemize-changes"]
        return not connection.rsync(options, release.folder, f"{self.path}/{place}/").strip()

    def _switch(self, id: str, gone: Iterable[str], *, is_new: bool) -> str:
        return _SWITCH.format(
            path=shlex.quote(self.path),
            coming=COMING,
            id=id,
            is_new="yes" if is_new else "no",
            gone=" ".join(f"releases/{name}" for name in gone),
        )
