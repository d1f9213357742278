"""What the editor tells that it shows is what visitors read: no text of ours is refused, and nothing shown is lost."""

from __future__ import annotations

import os

from synlig.cms.screens.seen import says
from tests.cms.editor.conftest import Editor
from tests.cms.editor.texts import bodies, examples, made

EVERY = int(os.environ.get("SYNLIG_EDITOR_EVERY", "4"))
TOLD = "new FormData(document.forms[0]).get('seen.text')"


def test_no_text_of_ours_is_refused(editor: Editor) -> None:
    """But what the editor shows otherwise than the page does: a link after `[x]` it shows as it is written."""
    texts = [*list(bodies().values())[::EVERY], *examples()[::EVERY], *made(200 // EVERY, seed=8)]
    texts = [text for text in texts if "[x] [" not in text]
    refused, asked = [], 0
    for text in texts:
        editor.open(text)
        told = editor.page.evaluate(TOLD)
        if told is not None:
            asked += 1
            refused += [] if says(text, told) else [text]

    assert refused == []
    assert asked > 0.8 * len(texts)
