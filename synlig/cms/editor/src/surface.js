// "Almindelig": the text as it will look, made by Tiptap.

import { Editor } from "@tiptap/core";
import { Selection } from "@tiptap/pm/state";

import { cleanPlain, cleaned } from "./paste.js";
import { say } from "./say.js";
import { extensions } from "./schema.js";
import { Text } from "./text.js";

/**
 * The editor in `place`, or null if a text cannot be had back from it.
 *
 * `changed(text)` is called at every change; `noticed(sentence)` when something pasted was left out.
 */
export function openSurface(place, text, { attributes, dialogs, changed, noticed, moved }) {
  let held = null;
  const editor = new Editor({
    element: place,
    injectCSS: false, // CSP: its rules stand in editor.css
    extensions: extensions(dialogs),
    enablePasteRules: false,
    editorProps: {
      attributes,
      transformPastedHTML: (html) => {
        const { html: clean, notice } = cleaned(html);
        noticed(notice);
        return clean;
      },
      clipboardTextParser: (words, context, isPlain, view) => cleanPlain(words, view.state.schema, context),
      handleDrop: (_view, event) => event.dataTransfer?.files.length > 0,
      handlePaste: (_view, event) => pastesPicture(event, noticed),
    },
    onUpdate: () => changed(held.textOf(editor.state.doc)),
    onTransaction: () => held && moved(editor),
  });
  held = new Text(text, editor.schema);
  if (!held.isKept()) {
    editor.destroy();
    return null;
  }
  editor.chain().setMeta("addToHistory", false).setContent(held.document().toJSON(), { emitUpdate: false }).run();
  putCaretInWords(editor);
  return editor;
}

/** A text may begin with a locked block, which would be chosen as a whole, and be gone with the first key. */
function putCaretInWords({ state, view }) {
  const words = Selection.findFrom(state.doc.resolve(0), 1, true);
  if (words) view.dispatch(state.tr.setSelection(words));
}

function pastesPicture(event, noticed) {
  const { files, types } = event.clipboardData ?? { files: [], types: [] };
  if (!files.length || types.includes("text/html") || types.includes("text/plain")) return false;
  noticed(say("byButton"));
  return true;
}
