// Makes a text field one in which people format what they write. Without it the field still takes words.
import { baseKeymap, chainCommands, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { DOMParser, DOMSerializer } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { askForLink, askForPicture } from "./asks.js";
import { enter, equipBlocks, hints, withLine, withoutLine } from "./blocks.js";
import { equip } from "./tools.js";
import { words } from "./words.js";

const { nodes, marks } = words;

const keys = keymap({
  "Mod-b": toggleMark(marks.strong),
  "Mod-i": toggleMark(marks.em),
  "Mod-z": undo,
  "Mod-y": redo,
  "Mod-Shift-z": redo,
  Enter: chainCommands(splitListItem(nodes.list_item), enter),
  "Shift-Enter": (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
  },
  "Mod-]": sinkListItem(nodes.list_item),
  "Mod-[": liftListItem(nodes.list_item),
});

// Words that were typed without formatting become paragraphs, as on the server.
const parsed = (text) => {
  const holder = document.createElement("div");
  if (/<\/?[a-z][^>]*>/i.test(text)) holder.innerHTML = text;
  else {
    for (const part of text.split(/\n\s*\n/)) {
      const paragraph = document.createElement("p");
      paragraph.textContent = part.trim();
      holder.append(paragraph);
    }
  }
  return withLine(DOMParser.fromSchema(words).parse(holder));
};

const written = (doc) => {
  if (doc.childCount === 1 && doc.firstChild.isTextblock && !doc.firstChild.content.size) return "";
  const holder = document.createElement("div");
  holder.append(DOMSerializer.fromSchema(words).serializeFragment(withoutLine(doc)));
  return holder.innerHTML;
};

const begin = (frame) => {
  const field = frame.querySelector("textarea");
  const focused = document.activeElement === field;
  const asks = { link: askForLink(frame.querySelector("[data-asks=link]")) };
  const pictures = frame.querySelector("[data-asks=picture]");
  if (pictures) asks.picture = askForPicture(pictures, pictures.dataset.address, field.form.elements["form-token"].value);
  const named = { role: "textbox", "aria-multiline": "true", class: "prose", id: field.id + "-text" };
  for (const name of ["aria-describedby", "aria-invalid"]) {
    if (field.hasAttribute(name)) named[name] = field.getAttribute(name);
  }
  named["aria-label"] = field.labels[0]?.textContent.trim() || "";

  let show = () => {};
  const view = new EditorView({ mount: field.parentElement.insertBefore(document.createElement("div"), field) }, {
    state: EditorState.create({ doc: parsed(field.value), plugins: [keys, keymap(baseKeymap), history(), hints(frame)] }),
    attributes: named,
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      show();
      if (!change.docChanged) return;
      field.value = written(view.state.doc);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    handlePaste: (_, event) => fileIn(event.clipboardData),
    handleDrop: (_, event) => fileIn(event.dataTransfer),
  });
  const fileIn = (data) => {
    const picture = [...(data?.files || [])].find((file) => file.type.startsWith("image/"));
    if (!picture || !asks.picture) return false;
    asks.picture(view, picture);
    return true;
  };
  const shows = [equip(frame.querySelector("[role=toolbar]"), view, asks), equipBlocks(frame, view)];
  show = () => shows.forEach((each) => each());
  show();
  field.hidden = true;
  field.labels.forEach((label) => label.addEventListener("click", () => view.focus()));
  if (location.hash === "#" + field.id || focused) view.focus();
};

document.querySelectorAll("[data-editor]").forEach(begin);
