// What the tools ask: where a link leads, which picture, and the words of a locked block.

import { field, openDialog, searched } from "./dialog.js";
import { element } from "./elements.js";
import { say } from "./say.js";
import { DECORATION, isAddress } from "./schema.js";

/** The dialogs of a textarea, whose `data-links` and `data-pictures` are addresses of JSON. */
export function dialogsOf(textarea) {
  const links = remembered(textarea.dataset.links);
  const pictures = remembered(textarea.dataset.pictures);
  const picture = (editor, at = null, node = null) => pictures().then((items) => askPicture(editor, items, at, node));
  return {
    link: (editor) => links().then((items) => askLink(editor, items)),
    picture: (editor) => picture(editor),
    mendPicture: picture,
    mendLocked: askLocked,
    thumb: async (file) => (await pictures()).find((item) => item.file === file)?.thumb ?? null,
  };
}

/** What an address gives, asked for once; an empty list where it fails, so that the rest of the dialog works. */
function remembered(address) {
  let asked = null;
  return () => {
    asked ??= !address
      ? Promise.resolve([])
      : fetch(address, { headers: { Accept: "application/json" } })
          .then((answer) => (answer.ok ? answer.json() : []))
          .catch(() => ((asked = null), []));
    return asked;
  };
}

const back = (editor) => () => editor.isDestroyed || editor.commands.focus();

function askLink(editor, items) {
  const { href = "" } = editor.getAttributes("link");
  const isNew = editor.state.selection.empty && !href;
  const put = (address, title) => putLink(editor, address, words()?.value.trim() || title, isNew);
  const words = () => dialog.querySelector("[name=words]");
  const known = items.map((item) => ({ ...item, words: item.title, below: `${item.kind} ${item.address}` }));
  const choose = (item) => (put(item.address, item.title), close());
  const { dialog, close } = openDialog({
    title: say(href ? "mendLink" : "newLink"),
    parts: [
      ...(isNew ? [field(say("linkWords"), "words", { help: say("linkWordsHelp") })] : []),
      searched(say("linkSearch"), known, choose, (item) => [
        element("span", { text: item.words }), " ", element("small", { text: item.kind }),
      ]),
      field(say("linkAddress"), "address", { value: href, help: say("linkAddressHelp") }),
    ],
    action: say(href ? "saveLink" : "putLink"),
    others: href ? [[say("dropLink"), () => editor.chain().extendMarkRange("link").unsetMark("link").run()]] : [],
    done: (form) => {
      const address = addressOf(form.elements.address.value.trim());
      if (!address) return say("linkMissing");
      put(address, address.replace(/^mailto:/, ""));
      return "";
    },
    closed: back(editor),
  });
}

function addressOf(words) {
  if (/^[^\s@/:]+@[^\s@/]+\.\w+$/.test(words)) return `mailto:${words}`;
  if (/^www\.\S+$/i.test(words)) return `https://${words}`;
  return isAddress(words) ? words : null;
}

function putLink(editor, href, words, isNew) {
  const marks = [{ type: "link", attrs: { href } }];
  if (isNew) editor.chain().insertContent({ type: "text", text: words, marks }).run();
  else editor.chain().extendMarkRange("link").setMark("link", { href, title: null }).run();
}

function askPicture(editor, items, at, node) {
  const known = items.map((item) => ({ ...item, words: item.alt || item.file, below: item.file }));
  let file = node?.attrs.file ?? null;
  const chosen = element("p", { role: "status", class: "editor-chosen", text: file ? say("pictureChosen", { file }) : say("pictureNone") });
  const isDecoration = node?.attrs.alt.toLowerCase() === DECORATION;
  const shows = field(say("pictureShows"), "alt", { value: isDecoration ? "" : (node?.attrs.alt ?? ""), help: say("pictureShowsHelp") });
  const check = element("input", { type: "checkbox", name: "decoration" });
  check.checked = isDecoration;
  const { dialog } = openDialog({
    title: say(node ? "mendPicture" : "newPicture"),
    parts: [
      searched(say("pictureSearch"), known, choose, (item) => [
        ...(item.thumb ? [element("img", { src: item.thumb, alt: "" })] : []), element("span", { text: item.words }),
      ]),
      chosen,
      shows,
      element("label", { class: "editor-check" }, check, say("decoration")),
      field(say("caption"), "caption", { value: node?.attrs.caption ?? "", help: say("captionHelp") }),
    ],
    action: say(node ? "savePicture" : "putPicture"),
    others: node ? [[say("dropPicture"), () => editor.chain().deleteRange({ from: at, to: at + node.nodeSize }).run()]] : [],
    done: (form) => {
      const alt = check.checked ? DECORATION : form.elements.alt.value.trim();
      if (!file) return say("pictureMissing");
      if (!alt) return say("altMissing");
      putPicture(editor, { file, alt, caption: form.elements.caption.value.trim() }, at, node);
      return "";
    },
    closed: back(editor),
  });

  function choose(item) {
    file = item.file;
    chosen.textContent = say("pictureChosen", { file: item.file });
    const input = dialog.querySelector("[name=alt]");
    if (!input.value) input.value = item.alt ?? "";
    input.focus();
  }
}

function putPicture(editor, attrs, at, node) {
  const content = { type: "picture", attrs };
  if (node) editor.chain().insertContentAt({ from: at, to: at + node.nodeSize }, content).run();
  else editor.chain().insertContent(content).run();
}

function askLocked(editor, at, node) {
  const { source } = node.attrs;
  openDialog({
    title: say("lockedTitle"),
    parts: [field(say("lockedText"), "source", { value: source, rows: Math.min(16, source.split("\n").length + 2), help: say("lockedHelp") })],
    action: say("lockedUse"),
    others: [[say("lockedDrop"), () => editor.chain().deleteRange({ from: at, to: at + node.nodeSize }).run()]],
    done: (form) => {
      const words = form.elements.source.value.replace(/\s+$/, "").replace(/^\n+/, "");
      if (!words.trim()) return say("lockedEmpty");
      editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, { ...node.attrs, source: words }));
      return "";
    },
    closed: back(editor),
  });
}
