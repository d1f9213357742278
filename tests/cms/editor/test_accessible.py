"""The editor for everybody: no findings of axe in any of its states, targets of 44 px, and room on a phone."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it has no types

from tests.cms.editor.conftest import Editor

TEXT = (
    "## Hej\n\nKom **nu**, [du](/x/), {kontakt}.\n\n- a\n    - b\n\n!!! note\n    Noget.\n\n"
    "![Havnen](havnen.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
)
TARGET = 44
"""Pixels, of WCAG 2.2, 2.5.5."""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("state", ["Almindelig", "Tekst", "Link", "Billede", "Ret boksen"])
def test_axe_finds_nothing(editor: Editor, state: str, width: int) -> None:
    editor.page.set_viewport_size({"width": width, "height": 900})
    editor.open(TEXT, mode="Tekst" if state == "Tekst" else "Almindelig")
    if state not in {"Almindelig", "Tekst"}:
        editor.page.get_by_role("button", name=state, exact=True).click()
        editor.page.get_by_role("dialog").wait_for()

    found = Axe().run(editor.page)
    small = editor.page.evaluate(
        """least => [...document.querySelectorAll(".editor button, dialog button, dialog input:not([type=checkbox])")]
          .filter(each => each.checkVisibility() && each.getBoundingClientRect().height < least)
          .map(each => each.textContent || each.name)""",
        TARGET,
    )
    is_wide = editor.page.evaluate("document.documentElement.scrollWidth > innerWidth")
    if editor.page.get_by_role("dialog").count():
        editor.page.get_by_role("dialog").get_by_role("button", name="Luk").click()

    assert (found.response["violations"], small, is_wide) == ([], [], False)


def test_tab_leaves_the_text(editor: Editor) -> None:
    editor.open("- a\n- b")
    editor.put_caret_after("b")

    editor.keys("Tab")

    assert editor.page.evaluate("document.activeElement.textContent") == "Gem"
