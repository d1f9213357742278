"""What the gate lets out of an association's folder."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from synlig.gate import Outcome, office_values, publish, refuse
from synlig.records import Content, check_content, check_demo, read_content
from synlig.site import SiteSettings, read_site

ON = datetime.date(2026, 11, 22)


@dataclass(frozen=True)
class Association:
    """An association as it was read, without a mistake."""

    content: Content
    site: SiteSettings

    def publish(self) -> Outcome:
        return publish(self.content, self.site, ON)

    def documents(self) -> list[tuple[str, str]]:
        """The edition's documents, in the order in which they are written."""
        return [(document.path, document.model_dump_json()) for document in self.publish().documents]


def read(settings: Path) -> Association:
    """The association of a site.yml, as a build reads it."""
    site = read_site(settings)
    content, problems = read_content(settings.parent / "content", "content")
    problems.stop_if_any()
    assert content is not None
    check_content(content, problems)
    check_demo(content, problems)
    refuse(content, ON, problems, office_values(site))
    problems.stop_if_any()
    return Association(content, site)
