// Keeps what is typed and where a person reads, as they go. Everything works without it.
(() => {
  const send = (form, extra) => {
    const body = new URLSearchParams(new FormData(form));
    for (const [name, value] of Object.entries(extra)) body.set(name, value);
    // What is kept as it changes is a new step each time.
    if (body.has("once") && crypto.randomUUID) body.set("once", crypto.randomUUID());
    return fetch(location.pathname, { method: "POST", body, headers: { "X-Muster-Saves": "1" }, keepalive: true });
  };

  // An answer, a flag or a tick is saved when it changes; typing, half a second after the last letter.
  for (const form of document.querySelectorAll("form[data-saves]")) {
    const said = document.querySelector(".saved [data-words]");
    let waiting;
    let last = Promise.resolve();
    const save = () => {
      last = last
        .then(() => send(form, { do: form.dataset.saves }))
        .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
        .then((time) => {
          if (said && time) {
            said.textContent = said.dataset.words + " " + time;
            said.parentElement.hidden = false;
          }
        })
        .catch(() => {});
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
