"""The last look at a finished site, before anybody else sees it. Any doubt, and nothing goes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from pathlib import Path

from synlig.language import _
from synlig.needles import Needle
from synlig.release.build_id import BUILD_ID, add_build_id
from synlig.release.errors import ReleaseError
from synlig.release.gone import gone_addresses
from synlig.release.headers import header_files
from synlig.release.links import check_links
from synlig.release.manifest import Manifest, check_expected, make_manifest
from synlig.release.moved import moved_addresses
from synlig.release.sweep import sweep
from synlig.release.times import set_times

SHOWN = 20


class NotPublishedError(ReleaseError):
    """The site is not as it must be; the message lists why, without values."""


def finish(
    folder: Path,
    when: date,
    expected: AbstractSet[str],
    needles: Sequence[Needle],
    known: Mapping[str, str],
    base_url: str,
    *,
    follow_links: bool = True,
) -> Manifest:
    """Add the server's header files and the build id, even out the times, and check everything.

    `NotPublishedError` says what is wrong.

    `expected` is every file the pages asked for; `known` are theme files that need no reader, by SHA-256; `base_url`
    is the site's own address, whose links are followed like the others. Without `follow_links`, a link may lead to
    what is gone: somebody who withdraws does not wait for it to be mended.
    """
    own = header_files(gone_addresses(folder), moved_addresses(folder))
    for path, text in own.items():
        (folder / path).write_text(text, encoding="utf-8", newline="\n")
    manifest = add_build_id(folder, make_manifest(folder))
    set_times(folder, when)
    asked_for = {*expected, *own, BUILD_ID}
    _stop(_("Hjemmesiden er ikke, som den skulle være:"), check_expected(manifest, asked_for))
    findings = sweep(folder, needles, known=known)
    _stop(
        _("Noget privat er sluppet ud på siderne. Hjemmesiden er ikke ændret:"),
        [str(hit) for hit in findings.hits],
    )
    if follow_links:
        _stop(
            _("Der er links, som ikke fører nogen steder hen:"),
            [str(problem) for problem in check_links(folder, base_url)],
        )
    return manifest


def _stop(headline: str, reasons: list[str]) -> None:
    if reasons:
        more = [_("... og {number} til").format(number=len(reasons) - SHOWN)] if len(reasons) > SHOWN else []
        raise NotPublishedError("\n  ".join([headline, *reasons[:SHOWN], *more]))
