// Move the timeline in place: its links, a drag along it, or the wheel with Ctrl. The server draws it again.
import { go, addressWith } from "./live.js";

const ID = "live-timeline";
const DAY = 86400000;
const REST = 220;
let waiting = 0;

const shown = () => {
  const table = document.querySelector(`#${ID} table.spans`);
  return table ? [Date.parse(table.dataset.first), Date.parse(table.dataset.last)] : null;
};
const written = (time) => new Date(Math.round(time / DAY) * DAY).toISOString().slice(0, 10);
const look = (first, last) => {
  if (last - first < 7 * DAY) [first, last] = [(first + last) / 2 - 4 * DAY, (first + last) / 2 + 4 * DAY];
  go(addressWith({ from: written(first), to: written(last), after: null }), ID).then(tell);
};
const tell = () => {
  const span = shown();
  if (!span) return;
  for (const [name, time] of [["from", span[0]], ["to", span[1]]]) {
    const field = document.getElementById(`f-${name}`);
    if (field) field.value = written(time);
  }
};

document.addEventListener("click", (event) => {
  const link = event.target.closest(`#${ID} .period-tools a, #${ID} .years a, #${ID} .pages a`);
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const index = [...document.querySelectorAll(`#${ID} .period-tools a`)].indexOf(link);
  const focus = index >= 0 ? `#${ID} .period-tools a:nth-of-type(${index + 1})` : null;
  go(new URL(link.getAttribute("href"), location.href).href, ID, { focus }).then(tell);
});

document.addEventListener("wheel", (event) => {
  const drawn = event.target.closest?.(`#${ID} .drawn svg`);
  const span = shown();
  if (!drawn || !span || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  const box = drawn.getBoundingClientRect();
  const share = (event.clientX - box.left) / box.width;
  const factor = 2 ** (event.deltaY / 260);
  const pivot = span[0] + share * (span[1] - span[0]);
  clearTimeout(waiting);
  waiting = setTimeout(() => look(pivot - (pivot - span[0]) * factor, pivot + (span[1] - pivot) * factor), REST);
}, { passive: false });

let from = null;
document.addEventListener("pointerdown", (event) => {
  const drawn = event.target.closest?.(`#${ID} .drawn svg`);
  if (drawn && event.pointerType === "mouse" && !event.button) from = [event.clientX, drawn.getBoundingClientRect().width];
});
document.addEventListener("pointerup", (event) => {
  const span = shown();
  if (from && span && Math.abs(event.clientX - from[0]) > 12) {
    const moved = (event.clientX - from[0]) / from[1] * (span[1] - span[0]);
    look(span[0] - moved, span[1] - moved);
  }
  from = null;
});
