// A comment begins with the passage that is chosen on the page.
document.querySelectorAll("a[data-quotes]").forEach((link) => {
  link.addEventListener("click", () => {
    const passage = String(getSelection()).replace(/\s+/g, " ").trim().slice(0, 300);
    const to = new URL(link.href);
    to.hash = "h-say";
    if (passage) to.searchParams.set(link.dataset.quotes, passage);
    link.href = to;
  });
});
