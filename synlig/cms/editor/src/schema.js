// What a text may hold in the editor: what the dialect has, no more. Chips, locked blocks and pictures keep their source.

import { Extension, Mark, Node } from "@tiptap/core";
import { ListItem, OrderedList } from "@tiptap/extension-list";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";

import { element } from "./elements.js";
import { say } from "./say.js";

/** Instead of what a picture shows, in the text itself (synlig/snippets.py). */
export const DECORATION = "dekorativ";

const BLOCKS = ["paragraph", "heading", "bulletList", "orderedList", "blockquote", "horizontalRule", "table", "picture", "locked"];
const unseen = (value, keepOnSplit = true) => ({ default: value, rendered: false, keepOnSplit });

/** What a block remembers of the text it came from; none of it is shown. `block` is its place in `Text`'s memory. */
const Remembered = Extension.create({
  name: "remembered",
  addGlobalAttributes: () => [
    { types: BLOCKS, attributes: { block: unseen(null, false) } },
    { types: ["paragraph"], attributes: { lines: unseen(null) } },
    { types: ["bulletList", "orderedList"], attributes: { isLoose: unseen(false) } },
    { types: ["orderedList"], attributes: { sign: unseen(".") } },
  ],
});

export const isAddress = (address) => /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)\S*$/i.test(address);

const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { default: "" }, title: { default: null } }),
  parseHTML: () => [{ tag: "a[href]", getAttrs: (link) => isAddress(link.getAttribute("href").trim()) && null }],
  renderHTML: ({ HTMLAttributes: { href, title } }) => ["a", { ...(isAddress(href) ? { href } : {}), ...(title ? { title } : {}) }, 0],
});

const Chip = Node.create({
  name: "chip",
  inline: true,
  group: "inline",
  atom: true,
  addAttributes: () => ({ source: { default: "" } }),
  parseHTML: () => [{ tag: "span[data-chip]", getAttrs: (chip) => ({ source: chip.textContent }) }],
  renderHTML: ({ node }) => ["span", { "data-chip": "", class: "editor-chip" }, node.attrs.source],
  renderText: ({ node }) => node.attrs.source,
});

const KINDS = [
  [/^ *!!!/, "box", "mendBox"],
  [/^ {0,3}\[\^/, "note", "mendNote"],
  [/^ {0,3}!\[/, "gallery", "mendGallery"],
  [/^[ >]*(```|~~~)/, "code", "mendCode"],
  [/^ *</, "html", "mendHtml"],
  [/^ {0,3}: /m, "terms", "mendTerms"],
  [/^/, "signs", "mendSigns"],
];

/** A block the editor has no buttons for: shown as it is written, with a button that opens it. */
const Locked = Node.create({
  name: "locked",
  group: "block",
  atom: true,
  addOptions: () => ({ mend: () => {} }),
  addAttributes: () => ({ source: { default: "" } }),
  parseHTML: () => [{ tag: "div[data-locked]", getAttrs: (box) => ({ source: box.querySelector("pre")?.textContent ?? "" }) }],
  renderHTML: ({ node }) => ["div", { "data-locked": "" }, ["pre", {}, node.attrs.source]],
  renderText: ({ node }) => node.attrs.source,
  addNodeView() {
    return ({ node, getPos, editor }) => {
      const [, kind, mend] = KINDS.find(([sign]) => sign.test(node.attrs.source));
      const button = element("button", { type: "button", class: "editor-mend", text: say(mend) });
      button.addEventListener("click", () => this.options.mend(editor, getPos(), node));
      const head = element("div", { class: "editor-locked-head" }, element("span", { text: say(kind) }), button);
      const dom = element("div", { class: "editor-locked", contenteditable: "false" }, head, element("pre", { text: node.attrs.source }));
      return { dom, stopEvent: (event) => button.contains(event.target), ignoreMutation: () => true };
    };
  },
});

const Picture = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  addOptions: () => ({ mend: () => {}, thumb: async () => null }),
  addAttributes: () => ({ file: { default: "" }, alt: { default: "" }, caption: { default: "" } }),
  parseHTML: () => [{ tag: "figure[data-file]", getAttrs: (figure) => ({ ...figure.dataset }) }],
  renderHTML: ({ node: { attrs: { file, alt, caption } } }) => ["figure", { "data-file": file, "data-alt": alt, "data-caption": caption }],
  renderText: ({ node }) => node.attrs.caption || node.attrs.alt,
  addNodeView() {
    return ({ node, getPos, editor }) => {
      const { file, alt, caption } = node.attrs;
      const button = element("button", { type: "button", class: "editor-mend", text: say("mendPicture") });
      button.addEventListener("click", () => this.options.mend(editor, getPos(), node));
      const shown = element("span", { class: "editor-picture-file", text: file });
      const words = alt.toLowerCase() === DECORATION ? say("onlyDecoration") : alt;
      const below = element("figcaption", {}, element("span", { text: words }), element("span", { text: caption }), button);
      const dom = element("figure", { class: "editor-picture", contenteditable: "false" }, shown, below);
      this.options.thumb(file).then((src) => src && shown.replaceWith(element("img", { src, alt: words })));
      return { dom, stopEvent: (event) => button.contains(event.target), ignoreMutation: () => true };
    };
  },
});

/** Tab leaves a list and the last cell of a table: nobody is caught in the text. */
const Item = ListItem.extend({
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

/** `1. ` may be the beginning of `1. maj`: a numbered list is begun with its button. */
const Numbered = OrderedList.extend({ addInputRules: () => [] });

const PlainTable = Table.extend({
  renderHTML: () => ["table", ["tbody", 0]],
  addKeyboardShortcuts() {
    const { Tab, ...others } = this.parent();
    return { ...others, Tab: () => this.editor.commands.goToNextCell() };
  },
});

/** The extensions of an editor; `mendLocked` and `mendPicture` open a dialog, `thumb` gives a picture's address. */
export function extensions({ mendLocked, mendPicture, thumb }) {
  return [
    StarterKit.configure({ codeBlock: false, underline: false, link: false, listItem: false, orderedList: false, trailingNode: { notAfter: ["paragraph", "heading", "bulletList", "orderedList", "blockquote"] }, dropcursor: { color: false, class: "editor-drop" } }),
    Numbered,
    Item,
    PlainTable.configure({ resizable: false }),
    TableRow,
    TableHeader.extend({ content: "paragraph+" }),
    TableCell.extend({ content: "paragraph+" }),
    Link,
    Chip,
    Locked.configure({ mend: mendLocked }),
    Picture.configure({ mend: mendPicture, thumb }),
    Remembered,
  ];
}
