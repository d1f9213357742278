"""Makes an account for each role in an association's CMS, before it is started:

    python -m tests.cms.tasks.people SITE_FILE

Prints a line of JSON: the key of each role's telephone, or an empty text. The member is the one who sorts first.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from synlig.cms.desk import Desk, real_time
from synlig.cms.web.settings import set_up
from synlig.site import read_site

PASSWORD = "koral tømmer visir lakrids"
NAMES = {
    "skribent": "Signe Skriver",
    "referent": "Rita Referent",
    "medlemsansvarlig": "Mona Medlem",
    "udgiver": "Ulla Udgiver",
    "it": "Ib Teknik",
    "medlem": "Max Medlem",
}
"""Invented, one for each role."""
GROUPS = ("bestyrelsen", "pr-gruppen")


def main(site_file: Path) -> None:
    folder = site_file.parent
    set_up(
        Desk(site_file, read_site(site_file), folder / "content", folder / "output", folder / "cms"),
    )
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    sys.stdout.write(json.dumps({role: _make(role, folder) for role in NAMES}))


def _make(role: str, folder: Path) -> str:
    from synlig.cms.accounts.account import make_account
    from synlig.cms.accounts.telephone import new_key
    from synlig.cms.roles import Role

    members = sorted(each.name for each in (folder / "content/private/members").iterdir())
    of_role = {"medlem": members[0], **({"medlemsansvarlig": members[-1]} if members[1:] else {})}
    account = make_account(
        real_time(),
        f"{role}@example.org",
        NAMES[role],
        [Role(role)],
        member=of_role.get(role),
    )
    account.groups = list(GROUPS) if role == "referent" else []
    account.set_password(PASSWORD)
    if account.needs_telephone:
        account.telephone_key = new_key()
    account.save()
    return account.telephone_key if account.has_telephone else ""


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
