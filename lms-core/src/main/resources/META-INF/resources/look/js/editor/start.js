// Fetches the editor when somebody is about to write, or at once when there is formatted text to show.
const frames = [...document.querySelectorAll("[data-editor]")];
const start = () => import("./editor.js");
if (frames.some((frame) => frame.querySelector("textarea").value)) start();
else frames.forEach((frame) => frame.addEventListener("focusin", start, { once: true }));
