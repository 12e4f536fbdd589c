// Blocks of a lesson: put in as a form to fill, and changed part by part.
import { splitBlock } from "prosemirror-commands";
import { Fragment } from "prosemirror-model";
import { Plugin, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { words } from "./words.js";

const { nodes } = words;
const line = () => nodes.paragraph.create();
const item = () => nodes.list_item.create(null, line());
const fold = (kind) => nodes.box.create({ "data-item": kind }, [nodes.heading.create({ level: 4 }), line()]);
const box = (kind, content, attrs = {}) => nodes.box.create({ "data-block": kind, ...attrs }, content);
const row = (type, cells) => nodes.table_row.create(null, Array.from({ length: cells }, () => type.create()));

const fresh = {
  steps: () => box("steps", nodes.ordered_list.create(null, [item(), item()])),
  accordion: () => box("accordion", [fold("accordion"), fold("accordion")]),
  cards: () => box("cards", [fold("card"), fold("card")]),
  checklist: () => box("checklist", nodes.bullet_list.create(null, [item(), item()]), { "data-id": "ticks-" + Math.random().toString(36).slice(2, 10) }),
  table: () => nodes.table.create(null, [
    nodes.table_head.create(null, row(nodes.table_header, 2)),
    nodes.table_body.create(null, [row(nodes.table_cell, 2), row(nodes.table_cell, 2)]),
  ]),
};

const isBlock = (node) => node.type === nodes.table || (node.type === nodes.box && !!node.attrs["data-block"]);
const isPart = (node) => node.type === nodes.list_item || node.type === nodes.table_row || (node.type === nodes.box && !!node.attrs["data-item"]);

// Where the cursor is: the innermost block, and which of its parts.
const here = ({ selection: { $from } }) => {
  let block = $from.depth;
  while (block > 0 && !isBlock($from.node(block))) block--;
  if (!block) return undefined;
  let part = block + 1;
  while (part <= $from.depth && !isPart($from.node(part))) part++;
  return { $from, block, part: part <= $from.depth ? part : 0, node: $from.node(block) };
};

const near = (tr, position, way = 1) => tr.setSelection(TextSelection.near(tr.doc.resolve(position), way));

const put = (kind) => (state) => {
  const { $from, to } = state.selection;
  const top = $from.depth ? $from.node(1) : undefined;
  const hollow = top && top.type === nodes.paragraph && !top.content.size;
  const from = hollow ? $from.before(1) : $from.depth ? $from.after(1) : to;
  const end = hollow ? $from.after(1) : from;
  const last = end === state.doc.content.size;
  return near(state.tr.replaceWith(from, end, Fragment.from(last ? [fresh[kind](), line()] : [fresh[kind]()])), from + 1);
};

const another = (part) => {
  if (part.type === nodes.list_item) return item();
  return part.type === nodes.table_row ? row(nodes.table_cell, part.childCount) : fold(part.attrs["data-item"]);
};

const add = (state, { $from, part }) => {
  const inHead = $from.node(part - 1).type === nodes.table_head;
  const position = inHead ? $from.after(part - 1) + 1 : $from.after(part);
  return near(state.tr.insert(position, another($from.node(part))), position + 1);
};

const beside = ({ $from, part }, step) => {
  const place = $from.index(part - 1) + step;
  const sibling = place < 0 ? null : $from.node(part - 1).maybeChild(place);
  return sibling && isPart(sibling) ? sibling : null;
};

const move = (step) => (state, at) => {
  const { $from, part } = at;
  const sibling = beside(at, step);
  const own = $from.node(part);
  const from = $from.before(part) - (step < 0 ? sibling.nodeSize : 0);
  const moved = state.tr.replaceWith(from, from + own.nodeSize + sibling.nodeSize, step < 0 ? [own, sibling] : [sibling, own]);
  return near(moved, $from.pos + step * sibling.nodeSize);
};

const partsBeside = ({ $from, part }) => {
  let parts = 0;
  $from.node(part - 1).forEach((each) => { parts += isPart(each) ? 1 : 0; });
  return parts;
};

// The cursor stays in the block: in the part that follows, or behind the last one in the one before.
const remove = (state, at) => {
  const { $from, part } = at;
  const place = $from.before(part);
  return near(state.tr.delete(place, $from.after(part)), place, beside(at, 1) ? 1 : -1);
};

// Changes each row of the table, the last one first, so that the places before stay right.
const columns = (change) => (state, { $from, block, part, node }) => {
  const { tr } = state;
  const rows = [];
  node.descendants((each, position, parent) => {
    if (each.type === nodes.table_row) rows.push({ each, at: $from.start(block) + position, head: parent.type === nodes.table_head });
  });
  const place = $from.index(part);
  for (const { each, at, head } of rows.reverse()) {
    let start = at + 1;
    for (let cell = 0; cell < Math.min(place, each.childCount - 1); cell++) start += each.child(cell).nodeSize;
    change(tr, start, start + each.child(Math.min(place, each.childCount - 1)).nodeSize, head);
  }
  return tr;
};

const addColumn = (state, at) => {
  const wider = columns((tr, from, to, head) => tr.insert(to, (head ? nodes.table_header : nodes.table_cell).create()))(state, at);
  return near(wider, wider.mapping.map(at.$from.after(at.part + 1), -1) + 1);
};

const table = (at) => at.node.type === nodes.table && at.part > 0;
const callout = (at) => at.node.attrs["data-block"] === "callout";
const tone = (kind) => ({
  fits: callout,
  on: (at) => at.node.attrs["data-kind"] === kind,
  run: (state, { $from, block, node }) => state.tr.setNodeMarkup($from.before(block), null, { ...node.attrs, "data-kind": kind }),
});

const deeds = {
  info: tone("info"), warning: tone("warning"), example: tone("example"), remember: tone("remember"),
  add: { fits: (at) => at.part > 0, run: add },
  up: { fits: (at) => at.part > 0 && !!beside(at, -1), run: move(-1) },
  down: { fits: (at) => at.part > 0 && !!beside(at, 1), run: move(1) },
  remove: { fits: (at) => at.part > 0 && partsBeside(at) > 1, run: remove },
  "add-column": { fits: table, run: addColumn },
  "remove-column": { fits: (at) => table(at) && at.$from.node(at.part).childCount > 1, run: columns((tr, from, to) => tr.delete(from, to)) },
  "remove-block": { fits: () => true, run: (state, { $from, block }) => near(state.tr.replaceWith($from.before(block), $from.after(block), line()), $from.before(block) + 1) },
};

// In a cell Return begins a line, behind the title of a part it goes on to its text, and it never leaves a part by itself.
export const enter = (state, dispatch) => {
  const { $from } = state.selection;
  const owner = $from.depth > 1 ? $from.node(-1) : undefined;
  if (owner?.type === nodes.table_row) {
    dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
  }
  if (owner?.type !== nodes.box || !owner.attrs["data-item"]) return false;
  if ($from.parent.type !== nodes.heading || $from.parentOffset < $from.parent.content.size || owner.childCount < 2) return splitBlock(state, dispatch);
  dispatch?.(near(state.tr, $from.after() + 1));
  return true;
};

const hintOf = (parent, node) => {
  const titled = node.type === nodes.heading;
  if (parent.attrs["data-item"] === "card") return titled ? "front" : "back";
  return titled ? "title" : "text";
};

// What belongs where nothing is written yet. The title of a part is none of the page: learners see it on its button or card.
export const hints = (frame) => new Plugin({
  props: {
    decorations({ doc }) {
      const told = frame.querySelector("[data-deeds]")?.dataset;
      const marked = [];
      if (told) doc.descendants((node, position, parent) => {
        const looks = {};
        if (node.type === nodes.heading && parent.attrs["data-item"]) looks.role = "none";
        if (node.isTextblock && !node.content.size && parent !== doc && parent.type !== nodes.table_row) looks["data-hint"] = told[hintOf(parent, node)];
        if (Object.keys(looks).length) marked.push(Decoration.node(position, position + node.nodeSize, looks));
      });
      return DecorationSet.create(doc, marked);
    },
  },
});

// Below a block at the end there is a line to go on in; it is kept only if something is written there.
export const withLine = (doc) => (isBlock(doc.lastChild) ? doc.copy(doc.content.addToEnd(line())) : doc);
export const withoutLine = (doc) => {
  const { lastChild } = doc;
  const spare = doc.childCount > 1 && lastChild.type === nodes.paragraph && !lastChild.content.size && isBlock(doc.child(doc.childCount - 2));
  return spare ? doc.content.cut(0, doc.content.size - lastChild.nodeSize) : doc.content;
};

export const equipBlocks = (frame, view) => {
  const added = frame.querySelector("[data-adds]");
  const bar = frame.querySelector("[data-deeds]");
  if (!bar) return () => {};
  const buttons = [...bar.querySelectorAll("[data-deed]")];
  for (const each of [added, bar]) each.addEventListener("mousedown", (event) => event.preventDefault());
  added.addEventListener("click", (event) => {
    const kind = event.target.closest("[data-add]")?.dataset.add;
    if (!kind) return;
    view.dispatch(put(kind)(view.state).scrollIntoView());
    view.focus();
  });
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("[data-deed]");
    const at = button && here(view.state);
    if (!at) return;
    view.dispatch(deeds[button.dataset.deed].run(view.state, at).scrollIntoView());
    if (bar.hidden || button.hidden || button.dataset.deed === "add") view.focus();
  });
  added.hidden = false;
  return () => {
    const at = here(view.state);
    bar.hidden = !at;
    for (const button of at ? buttons : []) {
      const { fits, on } = deeds[button.dataset.deed];
      button.hidden = !fits(at);
      if (on) button.setAttribute("aria-pressed", String(on(at)));
    }
  };
};
