"""A whole task by keyboard alone: news are written and saved, and one sees at every step where one is."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.cms.tasks.running import Running

pytestmark = pytest.mark.browser

TYPED = {"titel": "Kaffe hver dag", "dato": "11112026", "resumé": "Kom forbi.", "body": "Der er kage."}
"""What is typed where; day and month are the same, for a browser may ask for either first."""
STEPS = 80
WHERE = """() => {
  const here = document.activeElement, box = here.getBoundingClientRect();
  const marked = [here, here.parentElement].some((each) => {
    const style = getComputedStyle(each);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  });
  const x = box.left + Math.min(box.width, innerWidth) / 2;
  const rows = [box.top + 4, (box.top + box.bottom) / 2, box.bottom - 4].filter((y) => y >= 0 && y < innerHeight);
  const is_seen = rows.map((y) => document.elementFromPoint(x, y)).some(
   (each) => here.contains(each) || each?.contains(here));
  return {
    name: here.name || (here.closest(".ProseMirror") ? "body" : ""),
    words: here.textContent.trim(),
    tag: here.tagName,
    marked,
    covered: !is_seen,
    html: here.outerHTML.slice(0, 120),
  };
}"""


@pytest.mark.parametrize("width", [390, 1280])
def test_news_are_written_by_keyboard_alone(cms: Running, width: int) -> None:
    context = cms.context("skribent", viewport={"width": width, "height": 800}, reduced_motion="reduce")
    page = context.new_page()
    page.goto("/nyheder/ny/")
    unseen = walk(page)

    page.get_by_text("Gemt.").wait_for()
    saved = next((cms.site.content / "public/news").glob("2026-11-11-*")).read_text(encoding="utf-8")
    assert all(words in saved for words in (TYPED["titel"], TYPED["resumé"], TYPED["body"]))
    assert "\n".join(unseen) == ""
    context.close()
    for file in (cms.site.content / "public/news").glob("2026-11-11-*"):
        file.unlink()


def walk(page: Page) -> list[str]:
    """Tab by tab to the button that saves, typing on the way; what one could not see oneself stand on."""
    left, unseen = dict(TYPED), []
    for _step in range(STEPS):
        page.keyboard.press("Tab")
        page.evaluate("() => new Promise(requestAnimationFrame)")  # until it is scrolled to
        here = page.evaluate(WHERE)
        if not here["marked"] or here["covered"]:
            unseen.append(f"{'covered' if here['covered'] else 'not marked'}: {here['html']}")
        if here["name"] in left:
            page.keyboard.type(left.pop(here["name"]))
        if here["tag"] == "BUTTON" and here["words"] == "Gem":
            assert left == {}, left
            page.keyboard.press("Enter")
            return unseen
    raise AssertionError("the button was never reached")
