// A text and the editor's document: blocks that nobody has changed come out as they went in, to the byte.

import { saysTheSame } from "./markdown/guard.js";
import { readBlock } from "./markdown/read.js";
import { split } from "./markdown/split.js";
import { writeBlock } from "./markdown/write.js";

const LIST = /List$/;

export class Text {
  /** Reads a text; `schema` is ProseMirror's. */
  constructor(text, schema) {
    const { lead, blocks } = split(text);
    this.#schema = schema;
    this.#lead = lead;
    this.#text = text;
    this.#blocks = blocks.map((block, at) => {
      const node = this.#nodeOf(block, at);
      return { ...block, node, said: this.#said(node) };
    });
  }

  #schema;
  #lead;
  #text;
  #blocks;
  #known = new WeakMap();

  /** The document, of one empty paragraph for an empty text. */
  document() {
    const nodes = this.#blocks.map((block) => block.node);
    return this.#schema.node("doc", null, nodes.length ? nodes : [this.#schema.node("paragraph")]);
  }

  /** Whether the text can be had back from the document as it is. */
  isKept() {
    return this.#text === this.textOf(this.document());
  }

  /** The Markdown of a document that began as ours. */
  textOf(document) {
    let out = "";
    let above = null;
    document.forEach((node) => {
      const remembered = this.#blocks[node.attrs.block];
      const isOld = remembered !== undefined && this.#said(node) === remembered.said;
      const count = above && above.type === "orderedList" && node.type.name === "orderedList" && !isOld ? above.next : null;
      const source = isOld ? remembered.source : this.#write(node, remembered?.source, count);
      if (!source.trim()) return;
      const here = { at: node.attrs.block, isOld, type: node.type.name, next: (node.attrs.start ?? 1) + node.childCount };
      out += above ? this.#between(above, here) + source : this.#lead + source;
      above = here;
    });
    return above ? out + this.#tail(above) : this.#blocks.length ? "" : this.#text;
  }

  /** A node that says all its source says, or one that holds the source. */
  #nodeOf(block, at) {
    const locked = () => this.#schema.node("locked", { source: block.source, block: at });
    const json = block.kind === "locked" ? null : readBlock(block);
    if (!json) return locked();
    const node = this.#schema.nodeFromJSON({ ...json, attrs: { ...json.attrs, block: at } });
    const written = this.#write(node, block.source);
    return this.#isHeld(node) && saysTheSame(written, block.source) && this.#readsAs(node, { ...block, source: written }) ? node : locked();
  }

  #isHeld(node) {
    try {
      node.check();
      return true;
    } catch {
      return false; // the schema has no place for it, such as code in a link's bold words
    }
  }

  /** Whether a block is read as the node, its line breaks apart. */
  #readsAs(node, block) {
    const json = readBlock(block);
    const spoken = (each) => this.#said(each).replace(/"lines":(?:null|"(?:[^"\\]|\\.)*")/g, "");
    return json !== null && spoken(this.#schema.nodeFromJSON({ ...json, attrs: { ...json.attrs, block: null } })) === spoken(node);
  }

  #write(node, source, start = null) {
    const json = node.toJSON();
    return writeBlock(start === null ? json : { ...json, attrs: { ...json.attrs, start } }, source);
  }

  /** What a node says, whichever block it came from. */
  #said(node) {
    if (!this.#known.has(node)) {
      const { attrs: { block, ...attrs } = {}, ...rest } = node.toJSON();
      this.#known.set(node, JSON.stringify({ ...rest, attrs }));
    }
    return this.#known.get(node);
  }

  /** The blank lines that stood between two blocks, if they still mean what they did. */
  #between(above, here) {
    const gap = here.at !== null && here.at === above.at + 1 ? this.#blocks[above.at]?.gap : undefined;
    const isFar = gap?.includes("\n\n") || /\n\s*\n/.test(gap ?? "");
    if (gap !== undefined && (isFar || (above.isOld && here.isOld))) return gap;
    if (gap !== undefined && (here.type === "bulletList" || here.type === "heading" || above.type === "heading")) return gap;
    return LIST.test(above.type) && above.type === here.type ? "\n" : "\n\n";
  }

  /** What stood at the end of the text. */
  #tail(last) {
    const end = this.#blocks.at(-1)?.gap;
    return end ?? (last && this.#text.endsWith("\n") ? "\n" : "");
  }
}
