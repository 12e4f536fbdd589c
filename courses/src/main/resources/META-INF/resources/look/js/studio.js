// Saves what an author writes as they write, one save after the other. Without it a button saves.
const writing = [...document.querySelectorAll("form[data-saves]")].map((form) => {
  const refused = form.querySelector("[data-refused]");
  const said = document.querySelector("[data-said]");
  let waiting;
  let last = Promise.resolve();
  let underWay = 0;

  const tell = (sentence) => {
    refused.querySelector("span").textContent = sentence;
    refused.hidden = !sentence;
  };
  const save = async () => {
    const body = new URLSearchParams(new FormData(form));
    body.set("do", form.dataset.saves);
    const answer = await fetch(form.action, {
      method: "POST", body, headers: { "X-Muster-Saves": "1" }, keepalive: body.toString().length < 60000,
    }).catch(() => undefined);
    if (!answer || answer.redirected) return;
    const line = await answer.text();
    if (answer.ok) {
      const [time, version] = line.split(" ");
      form.elements.version.value = version;
      said.textContent = said.dataset.said + " " + time;
      tell("");
    } else if (answer.status === 409 || answer.status === 422) tell(line);
  };
  const forget = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  // What waits is saved; it ends when nothing is under way.
  const settle = () => {
    if (waiting !== undefined) {
      forget();
      underWay += 1;
      last = last.then(save).finally(() => { underWay -= 1; });
    }
    return last;
  };
  form.addEventListener("input", () => {
    forget();
    waiting = setTimeout(settle, 1200);
  });
  addEventListener("pagehide", settle);
  return { form, forget, settle, isBusy: () => underWay > 0, isWaiting: () => waiting !== undefined || underWay > 0 };
});

// The button of a form must know the version of a save that is under way; other forms go after what is written is saved.
document.addEventListener("submit", (event) => {
  const own = writing.find((each) => each.form === event.target);
  if (own) own.forget();
  const before = writing.filter((each) => (each === own ? each.isBusy() : each.isWaiting()));
  if (!before.length || event.target.method === "get") return;
  event.preventDefault();
  const button = event.submitter || undefined;
  Promise.all(before.map((each) => each.settle())).then(() => event.target.requestSubmit(button));
});

// On narrow screens the outline is closed, so that the page begins with what is written.
const outline = document.querySelector("details.outline-of-draft");
if (outline && !matchMedia("(min-width: 64rem)").matches) outline.open = false;

// Who else has the draft open is asked every half minute, while the page is looked at.
const others = document.querySelector("[data-others]");
if (others) {
  setInterval(async () => {
    if (document.hidden) return;
    const answer = await fetch(others.dataset.others).catch(() => undefined);
    if (!answer || !answer.ok || answer.redirected) return;
    const line = await answer.text();
    if (others.textContent !== line) others.textContent = line;
  }, 30000);
}

// Modules and lessons are dragged to another place; the buttons beside them do the same without a pointer.
let dragged;
const listOf = (part) => part.parentElement;
document.querySelectorAll("[data-drags] > li").forEach((part) => {
  part.draggable = true;
  part.addEventListener("dragstart", (event) => {
    event.stopPropagation();
    dragged = part;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", part.dataset.part);
  });
  part.addEventListener("dragend", () => { dragged = undefined; });
});
document.querySelectorAll("[data-drags]").forEach((list) => {
  const placeAt = (y) => {
    const others = [...list.children].filter((part) => part !== dragged);
    const place = others.findIndex((part) => {
      const box = part.getBoundingClientRect();
      return y < box.top + box.height / 2;
    });
    return place < 0 ? others.length : place;
  };
  const takes = () => dragged && listOf(dragged).dataset.drags === list.dataset.drags;
  list.addEventListener("dragover", (event) => {
    if (takes()) event.preventDefault();
  });
  list.addEventListener("drop", (event) => {
    if (!takes()) return;
    event.preventDefault();
    event.stopPropagation();
    const form = dragged.querySelector("form.shift");
    const fields = { do: "put", module: list.dataset.module || "", place: placeAt(event.clientY) };
    Object.entries(fields).forEach(([name, value]) => {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name, value });
      form.append(field);
    });
    form.requestSubmit();
  });
});

// While questions are put into the bank the page says how far that is; without it a link does.
const underWay = document.querySelector("[data-under-way]");
const lookAgain = async () => {
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer || !answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = page.querySelector("[data-under-way]");
  if (!now) return location.reload();
  underWay.querySelector(".bars").replaceChildren(...now.querySelector(".bars").childNodes);
  setTimeout(lookAgain, 700);
};
if (underWay) setTimeout(lookAgain, 500);
