"""The catalogue for other systems: `katalog.json` with its schema, `katalog.csv`, and the page that explains them."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from synlig import addresses
from synlig.dates import long_date
from synlig.edition import Edition
from synlig.language import _
from synlig.pages.open_data.fields import Field, fields
from synlig.pages.open_data.shape import VALID_DAYS, OpenCatalogue, open_catalogue
from synlig.pages.open_data.table import as_table
from synlig.pages.page import Link, Page, Site, SiteFile
from synlig.pages.profile_line import catalogue_link

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, kw_only=True)
class OpenDataPage(Page):
    """What the files hold, and what one may do with them."""

    template: ClassVar[str] = "open_data.html"

    downloads: tuple[Link, ...]
    fields: tuple[Field, ...]
    profiles: int
    expires: str
    days: int


def open_data_pages(edition: Edition, site: Site) -> Iterator[Page | SiteFile]:
    """The three files and their page."""
    expires = edition.association.build_date + datetime.timedelta(days=VALID_DAYS)
    catalogue = open_catalogue(edition, expires.isoformat())
    files = (
        (_("Kataloget som JSON"), SiteFile(addresses.OPEN_JSON, as_json(catalogue))),
        (_("Kataloget som tabel (CSV)"), SiteFile(addresses.OPEN_TABLE, as_table(catalogue))),
        (_("JSON Schema"), SiteFile(addresses.OPEN_SCHEMA, schema(site))),
    )
    yield from (file for _title, file in files)
    yield OpenDataPage(
        site=site,
        address=addresses.OPEN_DATA,
        title=_("Kataloget som data"),
        description=_("Hele kataloget i én fil, til andre netværk og systemer."),
        trail=(catalogue_link(),),
        indexed=False,
        downloads=tuple(Link(title, file.address) for title, file in files),
        fields=fields(),
        profiles=len(catalogue.profiles),
        expires=long_date(expires),
        days=VALID_DAYS,
    )


def as_json(catalogue: OpenCatalogue) -> bytes:
    """The file's bytes: keys in the order of the schema, one profile a line, so that two days can be compared."""
    whole = catalogue.model_dump(mode="json", by_alias=True)
    profiles = whole.pop("profiles")
    head = json.dumps(whole, ensure_ascii=False, indent=1).removesuffix("\n}")
    rows = ",\n  ".join(json.dumps(profile, ensure_ascii=False) for profile in profiles)
    listed = f"[\n  {rows}\n ]" if profiles else "[]"
    return f'{head},\n "profiles": {listed}\n}}\n'.encode()


def schema(site: Site) -> bytes:
    """The JSON Schema (draft 2020-12) of `katalog.json`."""
    made = OpenCatalogue.model_json_schema(by_alias=True)
    whole = {"$schema": SCHEMA_DIALECT, "$id": site.base_url + addresses.OPEN_SCHEMA, **made}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()
