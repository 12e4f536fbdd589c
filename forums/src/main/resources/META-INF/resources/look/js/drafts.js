// Keeps what is written as it is written, so that a lost page loses nothing. Without it a button keeps it.
for (const form of document.querySelectorAll("form[data-drafts]")) {
  const kept = form.querySelector("[data-kept]");
  let waiting;
  const keep = async () => {
    waiting = undefined;
    const body = new URLSearchParams(new FormData(form));
    body.set("do", "draft");
    const answer = await fetch(form.action, {
      method: "POST", body, headers: { "X-Muster-Saves": "1" }, keepalive: body.toString().length < 60000,
    }).catch(() => undefined);
    if (!answer || !answer.ok || answer.redirected) return;
    kept.querySelector("span").textContent = kept.dataset.kept + " " + (await answer.text());
    kept.hidden = false;
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 1500);
  });
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    waiting = undefined;
  });
  addEventListener("pagehide", () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    keep();
  });
}
