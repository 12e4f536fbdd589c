// Keeps what is typed and where a person reads, as they go. Everything works without it.
(() => {
  const send = (form, extra) => {
    const body = new URLSearchParams(new FormData(form));
    for (const [name, value] of Object.entries(extra)) body.set(name, value);
    // What is kept as it changes is a new step each time.
    if (body.has("once") && crypto.randomUUID) body.set("once", crypto.randomUUID());
    return fetch(location.pathname, { method: "POST", body, headers: { "X-Muster-Saves": "1" }, keepalive: true });
  };

  // An answer that finds no network waits on the device, the latest of each question, and is sent when there is one again.
  const sheet = document.querySelector("form[data-saves=answer]");
  const kept = sheet && "answers:" + sheet.elements.attempt.value;
  const read = () => JSON.parse(localStorage.getItem(kept) || "{}");
  const write = (all) => (Object.keys(all).length > 0 ? localStorage.setItem(kept, JSON.stringify(all)) : localStorage.removeItem(kept));
  const tell = (words, on) => {
    const said = sheet && document.querySelector(".waits");
    if (said) Object.assign(said, { textContent: words, hidden: !on });
  };
  const keep = (form) => {
    if (form !== sheet) return;
    const body = new URLSearchParams(new FormData(form));
    body.delete("form-token");
    write({ ...read(), [body.get("question")]: { path: location.pathname, fields: body.toString() } });
    tell(sheet.dataset.kept, true);
  };
  const forget = (form) => {
    if (form !== sheet) return;
    const { [form.elements.question.value]: older, ...rest } = read();
    if (older) write(rest);
    tell("", false);
  };
  const sendKept = async () => {
    for (const [question, { path, fields }] of Object.entries(read())) {
      const body = new URLSearchParams(fields);
      body.set("form-token", sheet.elements["form-token"].value);
      body.set("do", "answer");
      const answer = await fetch(path, { method: "POST", body, headers: { "X-Muster-Saves": "1" } }).catch(() => undefined);
      if (!answer || answer.status >= 500 || answer.redirected) return;
      const { [question]: sent, ...rest } = read();
      if (sent && sent.fields === fields) write(rest);
      const taken = answer.ok && (answer.headers.get("Content-Type") || "").startsWith("text/plain");
      tell(taken ? "" : sheet.dataset.refused, !taken);
    }
  };
  if (sheet) {
    // What waits for this question is newer than what the page shows.
    const mine = read()[sheet.elements.question.value];
    if (mine) {
      const fields = new URLSearchParams(mine.fields);
      for (const input of sheet.querySelectorAll("input:not([type=hidden]), select, textarea")) {
        if (input.type === "radio" || input.type === "checkbox") input.checked = fields.getAll(input.name).includes(input.value);
        else if (fields.has(input.name)) input.value = fields.get(input.name);
      }
    }
    addEventListener("online", sendKept);
    sendKept();
  }

  // The clock of an attempt runs by the server's time; when it has run out, what was answered is sent off.
  const clock = document.querySelector(".clock");
  if (clock) {
    const end = performance.now() + clock.dataset.left * 1000;
    const shown = clock.querySelector("[data-clock]");
    const aloud = clock.querySelector("[role=status]");
    let said;
    const tick = () => {
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      const minutes = Math.floor(left / 60);
      shown.textContent = clock.dataset.words.replace("{0}", minutes + ":" + String(left % 60).padStart(2, "0"));
      const soon = [1, 5].find((each) => left <= each * 60);
      if (soon && soon !== said) {
        said = soon;
        aloud.textContent = clock.dataset.soon.replace("{0}", soon);
      }
      clock.classList.toggle("soon", left <= 60);
      if (left > 0) setTimeout(tick, 1000);
      else if (location.pathname !== clock.dataset.review) location.href = clock.dataset.review;
      else document.getElementById(clock.dataset.form).requestSubmit();
    };
    if (Number(clock.dataset.left) > 0) tick();
  }

  // An answer, a flag or a tick is saved when it changes; typing, half a second after the last letter.
  for (const form of document.querySelectorAll("form[data-saves]")) {
    const said = document.querySelector(".saved [data-words]");
    let waiting;
    let last = Promise.resolve();
    const save = () => {
      last = last
        .then(() => send(form, { do: form.dataset.saves }))
        .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
        .then((time) => { forget(form); return time; })
        .then((time) => {
          if (said && time) {
            said.textContent = said.dataset.words + " " + time;
            said.parentElement.hidden = false;
          }
        })
        .catch((refused) => (typeof refused === "number" ? undefined : keep(form)));
    };
    const later = () => { clearTimeout(waiting); waiting = setTimeout(save, 500); };
    form.addEventListener("input", (event) => (event.target.type === "text" ? later() : undefined));
    form.addEventListener("change", save);
    for (const other of document.querySelectorAll(`[form="${form.id}"][type="checkbox"]`)) {
      if (form.id) other.addEventListener("change", save);
    }
  }

  // On a picture the place of the chosen option is marked.
  const spots = [...document.querySelectorAll(".spot")];
  if (spots.length > 0) {
    const mark = () => {
      for (const spot of spots) spot.classList.toggle("chosen", spot.control.checked);
    };
    addEventListener("change", mark);
    addEventListener("pageshow", mark);
  }

  // A card shows its front; its button turns it. Without scripts, both sides are there.
  for (const card of document.querySelectorAll("[data-card]")) {
    const turn = card.querySelector("button");
    const back = card.querySelector(".back");
    turn.hidden = false;
    back.hidden = true;
    turn.addEventListener("click", () => {
      back.hidden = !back.hidden;
      turn.setAttribute("aria-expanded", String(!back.hidden));
    });
  }

  // The block at the top of the screen is where the person reads.
  const lesson = document.querySelector("[data-place]");
  const next = lesson && document.querySelector(".thumb form");
  if (next) {
    const blocks = [...document.querySelectorAll(".block")];
    let kept = location.hash;
    // Where the browser puts a block that an address names: whoever comes back to a block and reads on there, stays there.
    const line = (block) =>
      (parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0) +
      (parseFloat(getComputedStyle(block).scrollMarginTop) || 0) + 8;
    const here = () => blocks.findLast((block) => block.getBoundingClientRect().top < line(block)) || blocks[0];
    const keep = () => {
      const block = here();
      if (block && "#" + block.id !== kept) {
        kept = "#" + block.id;
        send(next, { do: "place", part: block.id.slice(1) }).catch(() => {});
      }
    };
    // Whoever changes the text size comes back to where they read.
    for (const way of document.querySelectorAll(".tools .sizes a")) {
      way.addEventListener("click", () => { if (here()) way.hash = here().id; });
    }
    let resting;
    addEventListener("scroll", () => { clearTimeout(resting); resting = setTimeout(keep, 1500); }, { passive: true });
    addEventListener("pagehide", keep);
  }

  // What follows from passing is fetched until it is there.
  const after = document.getElementById("after");
  const again = (left) => {
    if (!after || after.dataset.waiting !== "true" || left === 0) return;
    setTimeout(async () => {
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      const fresh = page.getElementById("after");
      if (fresh) {
        after.innerHTML = fresh.innerHTML;
        after.dataset.waiting = fresh.dataset.waiting;
      }
      again(left - 1);
    }, 500);
  };
  again(40);

  // On wide screens the outline is open from the start.
  const outline = document.querySelector("details.outline");
  if (outline && matchMedia("(min-width: 62rem)").matches) outline.open = true;
})();
