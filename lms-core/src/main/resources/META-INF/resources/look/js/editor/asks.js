// What a tool has to ask: where a link leads, which picture and what it shows.
import { toggleMark } from "prosemirror-commands";
import { words } from "./words.js";

// Opens a dialog; when it is answered, hands over what was entered.
const ask = (dialog, before, then) => {
  before(dialog);
  dialog.showModal();
  dialog.onclick = (event) => {
    const answer = event.target.closest("[data-answer]")?.dataset.answer;
    if (answer) dialog.close(answer);
  };
  // Return answers; it must not send the form around the editor.
  dialog.onkeydown = (event) => {
    if (event.key === "Enter" && event.target.tagName === "INPUT") {
      event.preventDefault();
      dialog.close("yes");
    }
  };
  dialog.onclose = () => then(dialog.returnValue);
};

export const askForLink = (dialog) => (view) => {
  const field = dialog.querySelector("input");
  const mark = words.marks.link;
  const { from, to, empty, $from } = view.state.selection;
  const old = mark.isInSet($from.marks())?.attrs.href;
  const put = (answer) => {
    dialog.returnValue = "";
    const href = /^[a-z]+:|^\//i.test(field.value.trim()) ? field.value.trim() : "https://" + field.value.trim();
    if (answer === "no") view.dispatch(view.state.tr.removeMark(from, to, mark));
    if (answer === "yes" && field.value.trim()) {
      if (empty) view.dispatch(view.state.tr.replaceSelectionWith(words.text(field.value.trim(), [mark.create({ href })]), false));
      else {
        view.dispatch(view.state.tr.removeMark(from, to, mark));
        toggleMark(mark, { href })(view.state, view.dispatch);
      }
    }
    view.focus();
  };
  ask(dialog, () => { field.value = old || ""; }, put);
};

const send = async (file, address, token) => {
  const body = new FormData();
  body.set("form-token", token);
  body.set("file", file);
  const answer = await fetch(address, { method: "POST", body, headers: { Accept: "application/json" } });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(said.detail || "");
  return said;
};

const insert = (view, picture, alt) => {
  const { nodes } = words;
  const image = nodes.image.create({ ...picture, alt, "data-decorative": alt ? null : "true" });
  view.dispatch(view.state.tr.replaceSelectionWith(nodes.figure.create(null, image)).scrollIntoView());
};

export const askForPicture = (dialog, address, token) => (view, dropped) => {
  const [file, alt] = dialog.querySelectorAll("input");
  const wrong = dialog.querySelector(".error");
  const put = async (answer) => {
    dialog.returnValue = "";
    const chosen = dropped || file.files[0];
    if (answer === "yes" && chosen) {
      try {
        insert(view, await send(chosen, address, token), alt.value.trim());
      } catch (problem) {
        wrong.querySelector("span").textContent = problem.message || wrong.dataset.words;
        wrong.hidden = false;
        dialog.showModal();
        return;
      }
    }
    view.focus();
  };
  const begin = () => {
    wrong.hidden = true;
    file.value = alt.value = "";
    file.closest(".field").hidden = !!dropped;
  };
  ask(dialog, begin, put);
};
