// Says how many statements came while somebody reads, shows them when asked, and copies one. Everything works without it.
(() => {
  const PAUSE = 5000;
  const told = document.getElementById("told");

  const count = async () => {
    const line = told.querySelector("[data-counts]");
    if (!line || document.hidden) return;
    const answer = await fetch(line.dataset.counts).catch(() => undefined);
    if (!answer || answer.status !== 200 || answer.redirected) return;
    const link = line.querySelector("a");
    const words = await answer.text();
    if (link.textContent === words) return;
    link.textContent = words;
    link.hidden = false;
  };

  const show = async (event) => {
    const link = event.target.closest("[data-counts] a");
    if (!link) return;
    event.preventDefault();
    const answer = await fetch(link.href).catch(() => undefined);
    if (!answer || !answer.ok || answer.redirected) return location.assign(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    told.replaceChildren(...page.getElementById("told").childNodes);
    const first = told.querySelector(".list a");
    if (first) first.focus();
  };

  if (told) {
    told.addEventListener("click", show);
    setInterval(count, PAUSE);
  }

  for (const button of document.querySelectorAll("[data-copies]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
      button.querySelector("span").textContent = button.dataset.copied;
      document.getElementById(button.dataset.copies + "-copied").textContent = button.dataset.copied;
    });
  }
})();
