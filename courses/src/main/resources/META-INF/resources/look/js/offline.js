// Reading and answering without a network: asks the worker to keep this lesson, and says in words what waits to be sent.
(() => {
  const lesson = document.querySelector("[data-keep]");
  if (!lesson || !navigator.serviceWorker) return;
  const box = document.getElementById("offline");
  const fromDevice = document.documentElement.dataset.offline === "true";

  // A page that is shown again, from the device or with what the browser remembers of its fields, asks for new steps.
  const renew = () => {
    for (const key of document.querySelectorAll("input[name=once]")) key.value = crypto.randomUUID();
  };
  const isShownAgain = performance.getEntriesByType("navigation").some((each) => each.type !== "navigate");
  addEventListener("pageshow", (event) => { if (event.persisted || fromDevice || isShownAgain) renew(); });

  // A note may meet one that was written elsewhere meanwhile, so it waits in its field.
  const note = document.querySelector("main button[value=note]");
  if (note) {
    note.form.addEventListener("submit", (event) => {
      if (navigator.onLine) return;
      event.preventDefault();
      say(box.dataset.note, "warn");
      box.scrollIntoView();
    });
  }

  const say = (words, kind, href) => {
    const note = box.querySelector(".note");
    note.className = "note " + kind;
    note.querySelector("p").textContent = words;
    const way = note.querySelector("a");
    way.hidden = way.parentElement.hidden = !href;
    if (href) way.href = href;
    note.hidden = !words;
  };

  const values = (step) => new URLSearchParams(step.fields);

  // What was answered is shown as it was answered, though the page is older.
  const fill = (step) => {
    const fields = values(step);
    const form = [...document.querySelectorAll("main form")].find((each) =>
      each.elements.part && each.elements.part.value === fields.get("part") && each.querySelector(`[name=do][value="${fields.get("do")}"]`));
    if (!form) return;
    for (const input of form.querySelectorAll("input:not([type=hidden]), select, textarea")) {
      const given = fields.getAll(input.name);
      if (input.type === "radio" || input.type === "checkbox") input.checked = given.includes(input.value);
      else if (given.length > 0) input.value = given[0];
    }
    const said = form.querySelector(".kept-step") || form.appendChild(document.createElement("p"));
    said.className = "kept-step hint";
    said.textContent = box.dataset.one;
    for (const note of form.querySelectorAll(".note[role=status]")) note.hidden = true;
  };

  const standing = document.querySelector(".standing");
  const drawn = standing.textContent;
  let saysOffline = false;

  const tell = ({ outcome, steps }) => {
    const own = steps.filter((step) => step.owner === lesson.dataset.keep);
    const refused = own.filter((step) => step.refused);
    const waiting = own.filter((step) => !step.refused);
    const here = waiting.filter((step) => step.path === location.pathname);
    if (fromDevice) here.forEach(fill);
    const offline = outcome !== "signed-out" && (fromDevice || outcome === "later" || !navigator.onLine);
    standing.textContent = offline ? box.dataset.short : drawn;
    if (outcome === "signed-out") {
      say(box.dataset.signin, "warn", "/login?next=" + encodeURIComponent(location.pathname));
    } else if (offline) {
      const counted = waiting.filter((step) => values(step).get("do") !== "place").length;
      const next = here.some((step) => values(step).get("do") === "next");
      say([box.dataset.offline, counted ? box.dataset.waiting.replace("{0}", counted) : "", next ? box.dataset.next : ""].join(" "), "info");
    } else if (refused.length > 0 || outcome === "sent") {
      sayWhatBecame(refused);
    } else if (saysOffline) {
      say("", "info");
    }
    saysOffline = offline;
    if (fromDevice && outcome !== "later" && outcome !== "signed-out" && navigator.onLine) back(refused);
  };

  const sayWhatBecame = (refused) => {
    if (refused.length === 0) return say(box.dataset.sent, "ok", location.pathname);
    say(box.dataset.refused.replace("{0}", refused.length), "warn", refused[0].path);
    return ask({ ask: "told" });
  };

  let touched = false;
  document.querySelector("main").addEventListener("input", () => { touched = true; });

  // Back again: the page as the server has it now, unless something was typed or chosen that is not sent yet.
  const back = async (refused) => {
    const there = await fetch(location.pathname, { method: "HEAD", redirect: "manual" }).then((answer) => answer.ok, () => false);
    if (!there) return;
    if (!touched) location.reload();
    else if (refused.length > 0) sayWhatBecame(refused);
    else say(box.dataset.back, "ok");
  };

  const files = () => {
    const named = [...document.querySelectorAll("link[href], script[src], main img[src], video[poster], use")].map((each) =>
      each.href ? each.href.baseVal || each.href : each.poster || each.src);
    const loaded = performance.getEntriesByType("resource").map((each) => each.name).filter((each) => each.includes("/static/"));
    const own = [...named, ...loaded].map((each) => new URL(each, location.href)).filter((each) => each.origin === location.origin);
    return [...new Set(own.map((each) => each.pathname))].filter((each) => each !== location.pathname);
  };

  const ask = async (what) => (await navigator.serviceWorker.ready).active.postMessage(what);
  const send = () => ask({ ask: "send" });
  const begin = () => (fromDevice ? send() : ask({ ask: "keep", path: location.pathname, owner: lesson.dataset.keep, files: files() }));

  navigator.serviceWorker.addEventListener("message", (event) => tell(event.data));
  navigator.serviceWorker.startMessages();
  navigator.serviceWorker.register("/learn/worker.js", { scope: "/learn/" }).then(() => {
    if (document.readyState === "complete") begin();
    else addEventListener("load", begin);
  }, () => (fromDevice ? send() : undefined));
  addEventListener("online", send);
  addEventListener("offline", send);
})();
