"""The catalogue as data: what is published and nothing else, as its own schema says, and as a spreadsheet reads it."""

from __future__ import annotations

import csv
import dataclasses
import datetime
import io
import json
from typing import Any

import jsonschema
import pytest

from synlig import addresses
from synlig.edition import Edition, Profile, Tombstones, read_edition, write_edition
from synlig.edition.record import PublicCode, PublicText
from synlig.pages import SiteFile, make_site
from synlig.pages.open_data import OpenDataPage, open_data_pages
from synlig.pages.open_data.fields import fields
from synlig.pages.open_data.shape import OpenProfile
from tests.gate.invented import folder
from tests.gate.k.cards_given import profile
from tests.gate.test_publish import SHOWN, let_out


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """One profile with everything ticked."""
    made = tmp_path_factory.mktemp("edition")
    outcome = let_out(folder(approved=SHOWN))
    write_edition(made, outcome.documents, (), lambda path, data: path.write_bytes(data) and None)
    return read_edition(made)


def files_of(edition: Edition) -> dict[str, bytes]:
    made = open_data_pages(edition, make_site(edition, "tema/x/"))
    return {item.address: item.data for item in made if isinstance(item, SiteFile)}


def json_of(edition: Edition) -> Any:
    return json.loads(files_of(edition)[addresses.OPEN_JSON])


def rows_of(edition: Edition) -> list[dict[str, str]]:
    text = files_of(edition)[addresses.OPEN_TABLE].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def showing(edition: Edition, *profiles: Profile) -> Edition:
    return dataclasses.replace(edition, profiles=profiles)


def test_the_file_is_what_its_schema_says(edition: Edition) -> None:
    schema = json.loads(files_of(edition)[addresses.OPEN_SCHEMA])
    whole = json_of(edition)

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(whole, schema)
    assert whole["$schema"] == schema["$id"] == edition.association.base_url + addresses.OPEN_SCHEMA


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda whole: whole.update(network="limfjorden"), id="a mark of network"),
        pytest.param(
            lambda whole: whole["profiles"][0].update(name="Ragnhild"), id="a field nobody declared"
        ),
        pytest.param(lambda whole: whole["profiles"][0].update(number="17"), id="no CV number"),
        pytest.param(lambda whole: whole.pop("expires"), id="nothing says how long it lasts"),
    ],
)
def test_the_schema_refuses_what_is_not_the_catalogue(edition: Edition, spoil: Any) -> None:
    files = files_of(edition)
    whole = json.loads(files[addresses.OPEN_JSON])
    spoil(whole)

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(whole, json.loads(files[addresses.OPEN_SCHEMA]))


def test_a_profile_is_told_in_codes_and_words(edition: Edition) -> None:
    shown = edition.profiles[0]

    told = json_of(edition)["profiles"][0]

    assert told["number"] == shown.number
    assert told["url"].endswith(addresses.profile(shown.number))
    assert told["headline"] == shown.headline
    assert told["education"]["code"] == shown.education
    assert [ability["term"] for ability in told["competences"]] == [c.term for c in shown.competences]
    assert [spoken["band"] for spoken in told["languages"]] == [spoken.band for spoken in shown.languages]


def test_what_is_not_shown_is_empty(edition: Edition) -> None:
    bare = edition.profiles[0].model_copy(
        update={"headline": None, "occupation": None, "area": None, "experience": None, "competences": ()}
    )

    told = json_of(showing(edition, bare))["profiles"][0]

    assert (told["headline"], told["occupation"], told["area"], told["experience"]) == (
        None,
        None,
        None,
        None,
    )
    assert told["competences"] == []


def test_the_order_is_that_of_the_numbers_whoever_came_first(edition: Edition) -> None:
    some = [profile(n) for n in range(5)]

    one, other = files_of(showing(edition, *some)), files_of(showing(edition, *reversed(some)))

    assert one == other
    numbers = [told["number"] for told in json.loads(one[addresses.OPEN_JSON])["profiles"]]
    assert numbers == sorted(numbers)


def test_a_catalogue_of_nobody_is_still_a_catalogue(edition: Edition) -> None:
    files = files_of(showing(edition))

    jsonschema.validate(json.loads(files[addresses.OPEN_JSON]), json.loads(files[addresses.OPEN_SCHEMA]))
    assert rows_of(showing(edition)) == []


def test_a_copy_lasts_a_week_and_the_dead_numbers_follow(edition: Edition) -> None:
    gone = Tombstones(numbers=(PublicCode("0000-0000-0"),))

    whole = json_of(dataclasses.replace(edition, tombstones=gone))

    published = datetime.date.fromisoformat(whole["published"])
    assert published == edition.association.build_date
    assert datetime.date.fromisoformat(whole["expires"]) - published == datetime.timedelta(days=7)
    assert whole["tombstones"] == ["0000-0000-0"]


def test_the_table_has_the_profiles_of_the_json(edition: Edition) -> None:
    told = json_of(edition)["profiles"][0]

    row = rows_of(edition)[0]

    assert row["CV-nummer"] == told["number"]
    assert row["Fag"] == told["occupation"]["title"]
    assert row["Kan"].split(" | ") == [ability["term"] for ability in told["competences"]]


@pytest.mark.parametrize("text", ['=HYPERLINK("x")', "+45", "-2", "@SUM(A1)"])
def test_a_spreadsheet_takes_no_cell_for_a_formula(edition: Edition, text: str) -> None:
    sly = edition.profiles[0].model_copy(update={"headline": PublicText(text)})

    assert rows_of(showing(edition, sly))[0]["Overskrift"] == f"'{text}"


def test_a_text_with_semicolons_quotes_and_lines_stays_in_its_cell(edition: Edition) -> None:
    text = 'Kan "lidt af hvert"; også\n\næøå'
    wordy = edition.profiles[0].model_copy(update={"text": PublicText(text)})

    assert rows_of(showing(edition, wordy))[0]["Tekst"] == text


def test_every_field_of_a_profile_is_explained() -> None:
    assert [field.name for field in fields()] == list(OpenProfile.model_fields)


def test_the_page_tells_what_the_files_are(edition: Edition) -> None:
    (page,) = (
        item
        for item in open_data_pages(edition, make_site(edition, "tema/x/"))
        if isinstance(item, OpenDataPage)
    )

    assert [download.address for download in page.downloads] == list(files_of(edition))
    assert not page.indexed
