"""How somebody reaches what is on a screen: with a mouse, or with the keyboard alone."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from playwright.sync_api import Locator, Page

MOST_STOPS = 150
"""Nobody goes further from one thing to the next."""


class Hand(Protocol):
    """Each takes what is meant; what a press leads to is for whoever asked for it."""

    def press(self, place: Locator) -> None: ...
    def write(self, field: Locator, text: str) -> None: ...
    def choose(self, field: Locator, said: str) -> None: ...
    def tick(self, box: Locator) -> None: ...
    def bring(self, field: Locator, file: Path) -> None: ...


class Mouse:
    def press(self, place: Locator) -> None:
        place.click()

    def write(self, field: Locator, text: str) -> None:
        field.fill(text)

    def choose(self, field: Locator, said: str) -> None:
        field.select_option(field.locator("option").filter(has_text=said).first.get_attribute("value"))

    def tick(self, box: Locator) -> None:
        box.check()

    def bring(self, field: Locator, file: Path) -> None:
        field.set_input_files(file)


STEP = """(wanted) => {
  const outer = document.activeElement, inside = outer.contentDocument, at = inside ?? document;
  const here = at.activeElement, box = here.getBoundingClientRect(), high = at.defaultView.innerHeight;
  const marked = [here, here.parentElement].some((each) => {
    const style = each && getComputedStyle(each);
    return style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  });
  const x = box.left + Math.min(box.width, at.defaultView.innerWidth) / 2;
  const rows = [box.top + 4, (box.top + box.bottom) / 2, box.bottom - 4].filter((y) => y >= 0 && y < high);
  const isSeen = rows.map((y) => at.elementFromPoint(x, y)).some(
    (each) => here.contains(each) || each?.contains(here));
  const isAhead = outer === document.body || outer.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING;
  const key =
    outer === wanted ? "" :
    outer.matches(".skip") && wanted.closest("main") ? "Enter" :
    wanted.closest("[role=toolbar]")?.contains(outer) ? "ArrowRight" :
    isAhead ? "Tab" : "Shift+Tab";
  const stands = inside || !here.matches("body, main");
  const fault = !stands ? "" : !marked ? "not marked" : !isSeen ? "covered" : "";
  return [key, fault && `${fault}: ${inside ? "in a frame: " : ""}${here.outerHTML.slice(0, 120)}`];
}"""
"""The key that leads on towards what is wanted, and whether one sees where one is: on the page, or in a frame of it."""


class Keys:
    """Tab and Shift+Tab from one thing to the next, the link past the menu, and arrows in a toolbar and a list.

    `unseen` are the stops at which nobody could see that they stood there.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self.unseen: list[str] = []
        page.on(
            "filechooser", lambda _chooser: None
        )  # else the browser is told to tell of it as the key is pressed

    def press(self, place: Locator) -> None:
        self._reach(place)
        self._key("Enter")

    def write(self, field: Locator, text: str) -> None:
        self._reach(field)
        if field.get_attribute("type") == "date":
            year, month, day = text.split("-")
            assert month == day, "a browser may ask for either first"
            self._page.keyboard.type(day + month + year)
        else:
            self._key("Control+A")
            self._page.keyboard.type(text)

    def choose(self, field: Locator, said: str) -> None:
        self._reach(field)
        for _option in range(field.locator("option").count()):
            if said in field.evaluate("list => list.selectedOptions[0].text"):
                return
            self._key("ArrowDown")
        raise AssertionError(f"{said!r} was never chosen")

    def tick(self, box: Locator) -> None:
        self._reach(box)
        self._key("Space")

    def bring(self, field: Locator, file: Path) -> None:
        self._reach(field)
        with self._page.expect_file_chooser() as chooser:
            self._key("Space")
        chooser.value.set_files(file)

    def _reach(self, place: Locator) -> None:
        """Stop by stop, until one stands on it."""
        wanted = place.element_handle()
        for _stop in range(MOST_STOPS):
            key, fault = self._page.evaluate(STEP, wanted)
            if fault and fault not in self.unseen:
                self.unseen.append(fault)
            if not key:
                return
            self._key(key)
        raise AssertionError(f"never reached by keys: {wanted.inner_text()}")

    def _key(self, key: str) -> None:
        self._page.keyboard.press(key)
