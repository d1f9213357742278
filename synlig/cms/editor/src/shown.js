// What is shown in "Almindelig", for the server, which holds it against the page that the text becomes
// (synlig/cms/screens/seen.py): blocks in their order, each with where it stands and its words with their marks.

const PLACES = {
  blockquote: () => "blockquote",
  bulletList: () => "ul",
  heading: ({ attrs }) => `h${attrs.level}`,
  orderedList: () => "ol",
  tableCell: () => "td",
  tableHeader: () => "th",
};
const MARKS = {
  bold: () => "strong",
  code: () => "code",
  italic: () => "em",
  link: ({ attrs }) => `a ${attrs.href}`,
  strike: () => "s",
};

/** `{ in: ["ul", "ul"], words: [["Kom ", []], ["forbi", ["strong"]], null] }`: null is a chip. Or `{ picture: file }`. */
export const shown = (doc) => [...blocks(doc, [])];

function* blocks(node, above) {
  const place = PLACES[node.type.name]?.(node);
  const places = place ? [...above, place] : above;
  if (node.type.name === "picture") yield { picture: node.attrs.file };
  else if (node.type.name === "horizontalRule") yield { in: [...places, "hr"], words: [] };
  else if (node.isTextblock) yield { in: places, words: node.content.content.map(words) };
  else for (const child of node.content.content) yield* blocks(child, places);
}

const words = (each) =>
  each.isText ? [each.text, each.marks.map((mark) => MARKS[mark.type.name]?.(mark)).filter(Boolean)] : null;
