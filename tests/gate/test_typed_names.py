"""A member's full name, typed by hand in minutes, is proposed as the marker that follows their consent."""

import pytest

from synlig.gate.mask import mask
from synlig.gate.recognise import Known, PeopleIndex
from synlig.gate.typed_names import TypedNames, with_markers

R, A, J = "aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc"
BY_ID = {
    R: "Ragnhild Tofteskov",
    A: "Asmus Kildevang",
    J: "Jens Moos",
    "dddddddddd": "Signe Overmark",
    "eeeeeeeeee": "Signe Maria Overmark",
    "ffffffffff": "Rose",
    "gggggggggg": "Karl Dobbelt",
    "hhhhhhhhhh": "Karl Dobbelt",
}
NAMES = TypedNames(BY_ID)
KNOWN = Known("minutes", PeopleIndex(BY_ID.values()))


def proposed(text: str) -> str | None:
    return with_markers(mask(text, KNOWN), text, NAMES).text


@pytest.mark.parametrize(
    ("text", "shown", "why"),
    [
        (f"{BY_ID[R]} bød velkommen.", f"{{person: {R}}} bød velkommen.", "the name as it is on file"),
        (f"Vi drøftede {BY_ID[R]}s forslag.", f"Vi drøftede {{person: {R}}}s forslag.", "a genitive"),
        ("Tak til Ragnhild\nTofteskov.", f"Tak til {{person: {R}}}.", "over two lines"),
        (
            f"{BY_ID[R]} og {BY_ID[A]} ser på det.",
            f"{{person: {R}}} og {{person: {A}}} ser på det.",
            "two people",
        ),
        (f"Formanden {BY_ID[R]} sagde ja.", f"Formanden {{person: {R}}} sagde ja.", "behind an office"),
        (f"Så talte fru {BY_ID[R]}.", f"Så talte {{person: {R}}}.", "a title that goes with the name"),
        (
            f"Se [noten fra {BY_ID[R]}](/om-os/).",
            f"Se [noten fra {{person: {R}}}](/om-os/).",
            "in the words of a link",
        ),
        ("Ragnhild bød velkommen.", "Et medlem bød velkommen.", "a first name is also a guest's"),
        ("Tofteskov bød velkommen.", "Et medlem bød velkommen.", "so is a last name"),
        ("RAGNHILD TOFTESKOV bød velkommen.", "Et medlem bød velkommen.", "not as it is on file"),
        ("Tofteskov, Ragnhild bød velkommen.", "Et medlem bød velkommen.", "turned round"),
        ("Ragnhild K. Tofteskov sagde ja.", "Et medlem sagde ja.", "with a letter more"),
        ("Vi drøftede Jens Moos' forslag.", None, "the marker has no such genitive"),
        ("Signe Overmark sagde ja.", "Et medlem sagde ja.", "another member has all of this name"),
        ("Karl Dobbelt sagde ja.", "Et medlem sagde ja.", "two are called so"),
        ("Min kompagnon Ragnhild Tofteskov sagde ja.", None, "behind what is no office it would not read"),
        ("## Ragnhild Tofteskov\n\nSagde ja.", None, "a heading has an address, which names nobody"),
    ],
)  # fmt: skip
def test_a_marker_is_proposed_for_the_name_of_one_and_no_other(
    text: str, shown: str | None, why: str
) -> None:
    made = proposed(text)

    assert made is not None
    assert made == shown if shown is not None else "{person" not in made, why
    assert "Tofteskov" not in made


def test_what_else_is_masked_is_masked_as_before_and_told_of_as_before() -> None:
    text = f"{BY_ID[R]} har telefon 20 30 40 50, og hos Beate Opfunden er der kaffe."
    masked = mask(text, KNOWN)
    marked = with_markers(masked, text, NAMES)

    assert marked.text is not None
    assert masked.text is not None
    assert marked.text == masked.text.replace("Et medlem", f"{{person: {R}}}", 1)
    assert (marked.spans, marked.hold, marked.reasons) == (masked.spans, masked.hold, masked.reasons)


def test_a_text_that_is_held_whole_has_no_proposal_by_a_marker_either() -> None:
    text = f"{BY_ID[R]} er syg og har sclerose."

    assert mask(text, KNOWN).text is None
    assert proposed(text) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"Tak til {BY_ID[R]} og {BY_ID[A]}.", f"Tak til {{person: {R}}} og {{person: {A}}}."),
        (f"Tak til {BY_ID[R]}s mor.", f"Tak til {{person: {R}}}s mor."),
        ("Tak til Anne Ragnhild Tofteskov.", "Tak til Anne Ragnhild Tofteskov."),
        ("Tak til Ragnhild Tofteskov Holm.", "Tak til Ragnhild Tofteskov Holm."),
        ("Tak til Ragnhild Tofteskov-Holm.", "Tak til Ragnhild Tofteskov-Holm."),
        ("Tak til Ragnhild\n\nTofteskov.", "Tak til Ragnhild\n\nTofteskov."),
        (f"## Spørg {BY_ID[R]}\n\nSpørg {BY_ID[R]}.", f"## Spørg {BY_ID[R]}\n\nSpørg {{person: {R}}}."),
        (f"## Spørg {BY_ID[R]} {{#spoerg}}", f"## Spørg {{person: {R}}} {{#spoerg}}"),
        (f"Spørg {BY_ID[R]}\n======\n\nSpørg.", f"Spørg {BY_ID[R]}\n======\n\nSpørg."),
        (f"Spørg {BY_ID[R]}\nog os.\n======", f"Spørg {{person: {R}}}\nog os.\n======"),
        ("Karl Dobbelt og Rose.", "Karl Dobbelt og Rose."),
    ],
)
def test_the_names_of_a_public_text_become_markers_where_that_is_certain(text: str, shown: str) -> None:
    assert NAMES.marked(text) == shown


def test_a_text_of_nothing_but_names_is_marked_soon() -> None:
    """A list of names, and a long heading of them: each name is looked at with the lines round it alone."""
    text = f"{BY_ID[R]}, " * 900

    assert NAMES.marked(text) == f"{{person: {R}}}, " * 900
    assert NAMES.marked(f"# {text}") == f"# {text}"
