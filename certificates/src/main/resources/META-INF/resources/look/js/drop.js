// A file that is dropped anywhere on the page is the one of the form.
const zone = document.querySelector("[data-drop]");
const field = zone && document.getElementById(zone.dataset.drop);
const holdsFiles = (event) => [...event.dataTransfer.types].includes("Files");
if (field) {
  document.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    zone.classList.add("dropping");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) zone.classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    zone.classList.remove("dropping");
    field.files = event.dataTransfer.files;
    field.form.requestSubmit();
  });
}
