// Keeps the lesson that was opened last, so that it can be read without a network, and the steps taken in it meanwhile, until
// they are sent: in their order, each with the key it had when it was sent first. See docs/decisions/0016.
const CACHE = "lesson";
const STEPS = "steps";
const LONGEST = 30 * 24 * 60 * 60 * 1000;
const STEP = /^\/learn\/[0-9a-f-]{36}\/(?!(?:assessment|result|notes|evaluation|impact|withdraw)$)[^/]+$/;
const KEPT = ["answer", "tick", "choose", "again", "mark", "unmark", "place", "next"];
const SENT = "sent", REFUSED = "refused", LATER = "later", SIGNED_OUT = "signed-out";

let shown = null;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin || request.headers.has("range")) return;
  if (request.method === "POST") {
    if (STEP.test(pathname)) event.respondWith(step(request, pathname));
  } else if (request.mode === "navigate") {
    event.respondWith(page(request, pathname));
  } else if (!pathname.startsWith("/learn/")) {
    event.respondWith(file(request, pathname));
  }
});

self.addEventListener("message", (event) => {
  const { ask, path, owner, files } = event.data;
  if (ask === "keep") event.waitUntil(keep(path, owner, files).then(() => sendAndTell(event.source)));
  if (ask === "send") event.waitUntil(sendAndTell(event.source));
  if (ask === "told") event.waitUntil(forget((each) => each.refused));
});

self.addEventListener("sync", (event) => {
  if (event.tag === STEPS) event.waitUntil(sendAndTell().then((outcome) => outcome === LATER && Promise.reject(new Error("later"))));
});

// Pages come from the network; without one, the kept lesson is what there is.
async function page(request, path) {
  try {
    const answer = await fetch(request);
    if (answer.ok && STEP.test(path)) shown = { path, answer: answer.clone() };
    return answer;
  } catch (unreachable) {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(path, { ignoreSearch: true, ignoreVary: true });
    if (kept && Date.now() - Date.parse(kept.headers.get("Date")) < LONGEST) return offline(kept);
    if (kept) await caches.delete(CACHE);
    const other = (await cache.keys()).map((each) => new URL(each.url).pathname).find((each) => STEP.test(each));
    return other ? Response.redirect(other + "#offline", 302) : Response.error();
  }
}

async function offline(kept) {
  const text = (await kept.text()).replace("<html ", '<html data-offline="true" ');
  return new Response(text, { headers: { "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": kept.headers.get("Content-Security-Policy"), "X-Content-Type-Options": "nosniff" } });
}

// What stands below /static/ never changes.
async function file(request, path) {
  const kept = () => caches.match(request, { ignoreVary: true });
  if (path.startsWith("/static/")) return (await kept()) || fetch(request);
  return fetch(request).catch(async () => (await kept()) || Response.error());
}

// A page that was loaded past the worker, as after a forced reload, is taken in too.
async function keep(path, owner, files) {
  await self.clients.claim();
  await forgetStepsOfOthers(owner);
  const cache = await caches.open(CACHE);
  const fresh = shown && shown.path === path ? shown.answer : await fetch(path);
  shown = null;
  const wanted = new Set([path, ...files]);
  for (const each of await cache.keys()) {
    if (!wanted.has(new URL(each.url).pathname)) await cache.delete(each);
  }
  if (fresh.ok && !fresh.redirected) await cache.put(path, fresh);
  await Promise.all(files.map(async (each) => {
    if (!(await cache.match(each, { ignoreVary: true }))) await cache.add(each).catch(() => {});
  }));
}

// A step goes to the server, behind those that wait. Without a network it waits too.
async function step(request, path) {
  const copy = request.clone();
  try {
    if ((await send()) === LATER) throw new Error("later");
    return await fetch(request);
  } catch (unreachable) {
    return wait(copy, path);
  }
}

async function wait(request, path) {
  const fields = new URLSearchParams(await request.text());
  const owner = await ownerOf(path);
  if (!owner || !KEPT.includes(fields.get("do"))) return Response.error();
  fields.delete("form-token");
  if (!fields.get("once")) fields.set("once", crypto.randomUUID());
  if (fields.get("do") === "place") await forget((each) => each.path === path && isPlace(each));
  await store("readwrite", (steps) => steps.add({ path, owner, fields: fields.toString(), at: Date.now() }));
  if (self.registration.sync) await self.registration.sync.register(STEPS).catch(() => {});
  const byScript = request.headers.has("X-Muster-Saves");
  return byScript ? new Response(null, { status: 204 }) : Response.redirect(path + "#" + (fields.get("anchor") || "offline"), 303);
}

// Only the lesson that is kept takes steps without a network; its page says whose it is.
async function ownerOf(path) {
  const kept = await caches.match(path, { ignoreSearch: true, ignoreVary: true });
  const found = kept && /data-keep="([^"]+)"/.exec(await kept.text());
  return found ? found[1] : null;
}

async function sendAndTell(asked) {
  const outcome = await send();
  const steps = await all();
  const told = asked ? [asked] : await self.clients.matchAll({ type: "window" });
  for (const each of told) each.postMessage({ outcome, steps });
  return outcome;
}

// One after another, and never two at once: what has arrived is forgotten before the next goes. Of what the server refuses it is
// kept that it was refused, without what was answered, until a page has told it.
const send = () => navigator.locks.request(STEPS, async () => {
  let outcome = null;
  const tokens = new Map();
  for (const each of (await all()).filter((step) => !step.refused)) {
    outcome = Date.now() - each.at > LONGEST ? REFUSED : await sendOne(each, tokens);
    if (outcome === LATER || outcome === SIGNED_OUT) return outcome;
    if (outcome === REFUSED && !isPlace(each)) await refuse(each);
    else await forget((other) => other.place === each.place);
  }
  return outcome;
});

async function sendOne(each, tokens) {
  const home = each.path.split("/").slice(0, 3).join("/");
  try {
    for (const attempt of [1, 2]) {
      if (!tokens.has(home)) {
        const token = await freshToken(home);
        if (!token.value) return token.outcome;
        tokens.set(home, token.value);
      }
      const body = new URLSearchParams(each.fields);
      body.set("form-token", tokens.get(home));
      const answer = await fetch(each.path, { method: "POST", body, redirect: "manual", headers: { "X-Muster-Saves": "1" } });
      if (answer.type === "opaqueredirect") return SIGNED_OUT;
      if (answer.status === 204) return SENT;
      if (answer.status !== 403) return answer.status === 404 || answer.status === 422 ? REFUSED : LATER;
      tokens.delete(home);
    }
    return REFUSED;
  } catch (unreachable) {
    return LATER;
  }
}

// A form's token changes with each sign-in, so it is read from a page that was drawn just now. Loading this one changes nothing.
async function freshToken(home) {
  const answer = await fetch(home + "/notes", { redirect: "manual", cache: "no-store" });
  if (answer.type === "opaqueredirect") return { outcome: SIGNED_OUT };
  if (answer.status === 403 || answer.status === 404) return { outcome: REFUSED };
  const found = answer.ok && /name="form-token" value="([^"]+)"/.exec(await answer.text());
  return found ? { value: found[1] } : { outcome: LATER };
}

const isPlace = (each) => new URLSearchParams(each.fields).get("do") === "place";

const refuse = ({ place, path, owner, at }) => store("readwrite", (steps) => steps.put({ place, path, owner, at, refused: true }));

const forgetStepsOfOthers = (owner) => forget((each) => each.owner !== owner);

async function forget(which) {
  for (const each of (await all()).filter(which)) await store("readwrite", (steps) => steps.delete(each.place));
}

const all = () => store("readonly", (steps) => steps.getAll());

function store(mode, work) {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open("learning", 1);
    open.onupgradeneeded = () => open.result.createObjectStore(STEPS, { keyPath: "place", autoIncrement: true });
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const change = open.result.transaction(STEPS, mode);
      const asked = work(change.objectStore(STEPS));
      change.oncomplete = () => { open.result.close(); resolve(asked.result); };
      change.onabort = () => { open.result.close(); reject(change.error); };
    };
  });
}
