// What a text may hold: what the server keeps of it, and nothing else.
import { Schema } from "prosemirror-model";

const inline = "inline*";
const attributesOf = (names) => ({
  attrs: Object.fromEntries(names.map((name) => [name, { default: null }])),
  read: (element) => Object.fromEntries(names.map((name) => [name, element.getAttribute(name)])),
  written: (node) => Object.fromEntries(names.filter((name) => node.attrs[name] !== null).map((name) => [name, node.attrs[name]])),
});

const box = attributesOf(["data-block", "data-kind", "data-id", "data-item"]);
const picture = attributesOf(["src", "alt", "width", "height", "data-decorative"]);
const heading = (tag) => ({ tag, attrs: { level: Number(tag[1]) } });

const nodes = {
  doc: { content: "block+" },
  paragraph: { group: "block", content: inline, parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    group: "block", content: inline, defining: true, attrs: { level: { default: 2 } },
    parseDOM: ["h2", "h3", "h4"].map(heading), toDOM: (node) => ["h" + node.attrs.level, 0],
  },
  blockquote: { group: "block", content: "block+", defining: true, parseDOM: [{ tag: "blockquote" }], toDOM: () => ["blockquote", 0] },
  bullet_list: { group: "block", content: "list_item+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
  ordered_list: { group: "block", content: "list_item+", parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", 0] },
  list_item: { content: "paragraph block*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  figure: { group: "block", content: "image figcaption?", isolating: true, parseDOM: [{ tag: "figure" }], toDOM: () => ["figure", 0] },
  image: {
    attrs: picture.attrs, draggable: true,
    parseDOM: [{ tag: "img[src]", getAttrs: picture.read }], toDOM: (node) => ["img", picture.written(node)],
  },
  figcaption: { content: inline, parseDOM: [{ tag: "figcaption" }], toDOM: () => ["figcaption", 0] },
  box: {
    group: "block", content: "block*", attrs: box.attrs, defining: true,
    parseDOM: [{ tag: "div[data-block]", getAttrs: box.read }, { tag: "div[data-item]", getAttrs: box.read }],
    toDOM: (node) => ["div", box.written(node), 0],
  },
  table: { group: "block", content: "table_head? table_body", isolating: true, parseDOM: [{ tag: "table" }], toDOM: () => ["table", 0] },
  table_head: { content: "table_row+", parseDOM: [{ tag: "thead" }], toDOM: () => ["thead", 0] },
  table_body: { content: "table_row+", parseDOM: [{ tag: "tbody" }], toDOM: () => ["tbody", 0] },
  table_row: { content: "(table_cell | table_header)+", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
  table_cell: { content: inline, isolating: true, parseDOM: [{ tag: "td" }], toDOM: () => ["td", 0] },
  table_header: {
    content: inline, isolating: true, attrs: { scope: { default: "col" } },
    parseDOM: [{ tag: "th", getAttrs: (element) => ({ scope: element.getAttribute("scope") || "col" }) }],
    toDOM: (node) => ["th", { scope: node.attrs.scope }, 0],
  },
  text: { group: "inline" },
  hard_break: { group: "inline", inline: true, selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
};

const marks = {
  link: {
    attrs: { href: {} }, inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: (element) => ({ href: element.getAttribute("href") }) }],
    toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
  },
  em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
};

export const words = new Schema({ nodes, marks });
