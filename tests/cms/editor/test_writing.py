"""Writing with keys and tools, and the field that keeps in step."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.cms.editor.conftest import Editor


def test_what_is_written_stands_in_the_field_and_is_told(editor: Editor) -> None:
    editor.page.evaluate(
        "window.told = 0; document.querySelector('form').addEventListener('input', () => window.told += 1)"
    )
    editor.page.locator(".ProseMirror").click()

    editor.page.keyboard.type("Hej")

    assert editor.text == "Hej"
    assert editor.page.evaluate("window.told") >= 3


@pytest.mark.parametrize(
    ("tool", "written"),
    [
        ("Overskrift", "## kaffe"),
        ("Mindre overskrift", "### kaffe"),
        ("Fed", "**kaffe**"),
        ("Kursiv", "*kaffe*"),
        ("Punktliste", "- kaffe"),
        ("Tal-liste", "1. kaffe"),
        ("Citat", "> kaffe"),
    ],
)
def test_a_tool_does_what_it_says_and_says_that_it_did(editor: Editor, tool: str, written: str) -> None:
    editor.open("kaffe")
    editor.page.locator(".ProseMirror").click()
    editor.keys("Control+a")

    editor.tool(tool)

    assert editor.text == written
    assert editor.page.get_by_role("button", name=tool, exact=True).get_attribute("aria-pressed") == "true"
    editor.tool("Fortryd")
    assert editor.text == "kaffe"
    editor.tool("Gør om")
    assert editor.text == written


def test_the_tools_are_reached_by_keys(editor: Editor) -> None:
    editor.open("kaffe")
    editor.page.locator(".ProseMirror").click()
    editor.keys("Control+a", "Shift+Tab")
    first = editor.page.evaluate("document.activeElement.textContent")

    editor.keys("ArrowRight", "ArrowRight", "Enter")

    assert first == "Overskrift"
    assert editor.text == "**kaffe**"
    editor.page.wait_for_function("document.activeElement.id === 'text-sheet'")
    editor.keys("Alt+F10", "End")
    assert editor.page.evaluate("document.activeElement.textContent") == "Gør om"


def test_a_list_within_a_list_is_pushed_in_by_four(editor: Editor) -> None:
    editor.page.locator(".ProseMirror").click()
    editor.tool("Punktliste")
    editor.page.keyboard.type("Mad")
    editor.keys("Enter")
    editor.tool("Ryk ind")

    editor.page.keyboard.type("brød")

    assert editor.text == "- Mad\n    - brød"


def test_a_table_is_made_and_filled(editor: Editor) -> None:
    editor.page.locator(".ProseMirror").click()
    editor.tool("Tabel")
    for words in ("Dag", "Antal", "Mandag", "1 | 2"):
        editor.page.keyboard.type(words)
        editor.keys("Tab")
    editor.tool("Slet række")

    assert editor.text == "| Dag | Antal |\n|---|---|\n| Mandag | 1 \\| 2 |"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("12. november mødes vi", "12. november mødes vi"),
        ("1. maj er fri", "1. maj er fri"),
        ("1. hold spiller", "1\\. hold spiller"),
        ("#1 i byen", "#1 i byen"),
        ("2*3*4 og a_b", "2\\*3\\*4 og a_b"),
        ("- kaffe", "- kaffe"),
        ("https://example.org/a_b*c", "https://example.org/a_b*c"),
        ("{kontakt}", "{kontakt}"),
        ("a <b> c", "a \\<b> c"),
    ],
)
def test_signs_that_are_typed_are_signs(editor: Editor, typed: str, written: str) -> None:
    editor.page.locator(".ProseMirror").click()

    editor.page.keyboard.type("x")
    editor.keys("Backspace")
    editor.page.keyboard.type(typed)

    assert editor.text == written


def test_both_ways_of_writing_show_the_same_text(editor: Editor) -> None:
    editor.open("Hej", mode="Tekst")
    editor.page.locator("#text").press("End")
    editor.page.keyboard.type(" **du**")
    editor.choose("Almindelig")
    editor.keys("Control+End")
    editor.page.keyboard.type(" der")

    editor.choose("Tekst")

    assert editor.page.locator("#text").is_visible()
    assert editor.text == "Hej **du der**"


def test_a_draft_that_is_brought_back_is_shown(editor: Editor) -> None:
    editor.open("Før")

    editor.page.evaluate(
        """{ const field = document.querySelector('#text'); field.value = 'Kladden';
              field.dispatchEvent(new Event('input', {bubbles: true})); }"""
    )

    assert editor.page.locator(".ProseMirror").inner_text().strip() == "Kladden"


def test_the_label_and_the_errors_lead_to_what_is_shown(editor: Editor) -> None:
    editor.open("kaffe")

    editor.page.locator("label[for=text]").click()

    expect(editor.page.locator("#text-sheet")).to_be_focused()


def test_a_link_is_chosen_from_the_pages(editor: Editor) -> None:
    editor.open("Skriv til os")
    editor.page.locator(".ProseMirror").click()
    editor.keys("Control+a")
    editor.tool("Link")
    editor.page.get_by_role("searchbox").fill("kont")
    editor.keys("ArrowDown", "Enter")

    assert editor.text == "[Skriv til os](/kontakt/)"
    assert editor.page.evaluate("document.activeElement.id") == "text-sheet"


def test_an_address_is_written_and_taken_away(editor: Editor) -> None:
    editor.page.locator(".ProseMirror").click()
    editor.tool("Link")
    dialog = editor.page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Eller skriv en adresse").fill("javascript:alert(1)")
    dialog.get_by_role("button", name="Sæt linket ind").click()
    assert "https://" in dialog.get_by_role("alert").inner_text()
    dialog.get_by_role("textbox", name="Eller skriv en adresse").fill("kontor@example.org")
    dialog.get_by_role("button", name="Sæt linket ind").click()
    assert editor.text == "[kontor@example.org](mailto:kontor@example.org)"

    editor.put_caret_after("kontor")
    editor.tool("Link")
    dialog.get_by_role("button", name="Fjern linket").click()

    assert editor.text == "kontor@example.org"


def test_a_picture_needs_words_for_who_cannot_see_it(editor: Editor) -> None:
    editor.page.locator(".ProseMirror").click()
    editor.tool("Billede")
    dialog = editor.page.get_by_role("dialog")
    dialog.get_by_role("button", name="Havnen en morgen").click()
    dialog.get_by_role("textbox", name="Hvad viser billedet?").fill("")
    dialog.get_by_role("button", name="Sæt billedet ind").click()
    assert "hvad billedet viser" in dialog.get_by_role("alert").inner_text()

    dialog.get_by_role("textbox", name="Hvad viser billedet?").fill("Havnen ved solopgang")
    dialog.get_by_role("textbox", name="Teksten under billedet").fill("Foto: Foreningen")
    dialog.get_by_role("button", name="Sæt billedet ind").click()

    assert editor.text == '![Havnen ved solopgang](havnen.png "Foto: Foreningen")'


def test_a_block_that_begins_the_text_is_not_lost_to_the_first_key(editor: Editor) -> None:
    """Somebody comes by the keyboard: no click says where the caret is."""
    editor.open('!!! note "Husk"\n    Kaffen.\n\nVelkommen.\n')

    editor.page.locator(".ProseMirror").focus()
    editor.page.keyboard.type("x")

    assert editor.text == '!!! note "Husk"\n    Kaffen.\n\nxVelkommen.\n'
