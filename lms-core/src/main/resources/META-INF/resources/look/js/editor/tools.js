// The buttons above a text: what each does, whether it is on, and how arrow keys go from one to the next.
import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { words } from "./words.js";

const { nodes, marks } = words;

const within = (state, type, attrs = {}) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type === type && Object.entries(attrs).every(([name, value]) => node.attrs[name] === value)) return true;
  }
  return false;
};

const marked = (state, type) => {
  const { from, $from, to, empty } = state.selection;
  return empty ? !!type.isInSet(state.storedMarks || $from.marks()) : state.doc.rangeHasMark(from, to, type);
};

const orBack = (type, attrs, doIt, undoIt) => ({
  on: (state) => within(state, type, attrs),
  run: (state, dispatch, view) => (within(state, type, attrs) ? undoIt : doIt)(state, dispatch, view),
});

const headed = (level) => orBack(nodes.heading, { level }, setBlockType(nodes.heading, { level }), setBlockType(nodes.paragraph));
const listed = (type) => orBack(type, {}, wrapInList(type), liftListItem(nodes.list_item));
const emphasis = (type) => ({ on: (state) => marked(state, type), run: toggleMark(type) });
const callout = (kind) =>
  orBack(nodes.box, { "data-block": "callout" }, wrapIn(nodes.box, { "data-block": "callout", "data-kind": kind }), lift);

export const tools = {
  strong: emphasis(marks.strong),
  em: emphasis(marks.em),
  h2: headed(2),
  h3: headed(3),
  ul: listed(nodes.bullet_list),
  ol: listed(nodes.ordered_list),
  quote: orBack(nodes.blockquote, {}, wrapIn(nodes.blockquote), lift),
  callout: callout("info"),
  link: { on: (state) => marked(state, marks.link) },
  picture: {},
  undo: { run: undo },
  redo: { run: redo },
};

// One stop for the tabulator, arrows within (WAI-ARIA Authoring Practices, toolbar).
const walk = (toolbar, buttons) => {
  buttons.forEach((button, place) => { button.tabIndex = place ? -1 : 0; });
  toolbar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const here = buttons.indexOf(document.activeElement);
    if (!step || here < 0) return;
    const next = buttons[(here + step + buttons.length) % buttons.length];
    buttons[here].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    event.preventDefault();
  });
};

export const equip = (toolbar, view, asks) => {
  const buttons = [...toolbar.querySelectorAll("[data-tool]")];
  walk(toolbar, buttons);
  toolbar.addEventListener("mousedown", (event) => event.preventDefault());
  toolbar.addEventListener("click", (event) => {
    const name = event.target.closest("[data-tool]")?.dataset.tool;
    if (!name) return;
    if (asks[name]) asks[name](view);
    else {
      tools[name].run(view.state, view.dispatch, view);
      view.focus();
    }
  });
  toolbar.hidden = false;
  return () => {
    for (const button of buttons) {
      const { on } = tools[button.dataset.tool];
      if (on) button.setAttribute("aria-pressed", String(on(view.state)));
    }
  };
};
