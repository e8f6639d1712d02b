// Move the map with the mouse, the fingers or the wheel. The server draws it again; without this script its links do the same.
import { go, addressWith } from "./live.js";

const ID = "live-map";
const LEAST = 0, MOST = 10;
const REST = 220; // milliseconds without movement before the map is drawn again

const toUnit = (lat, lon) => {
  const phi = lat * Math.PI / 180;
  return [(lon + 180) / 360, (1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2];
};
const fromUnit = (x, y) => [Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180 / Math.PI, x * 360 - 180];

function begin() {
  const svg = document.querySelector(`#${ID} svg.map`);
  if (!svg || svg.classList.contains("live")) return;
  svg.classList.add("live");
  const wide = Number(svg.dataset.wide), high = Number(svg.dataset.high);
  const [lat, lon, zoom] = svg.dataset.at.split(",").map(Number);
  const moving = svg.querySelector(".moving");
  const marks = svg.querySelectorAll(".mark");
  let scale = 1, left = 0, top = 0, timer = 0, moved = false;
  const fingers = new Map();

  const unit = () => wide / svg.getBoundingClientRect().width; // of the picture, for one pixel of the screen
  const at = (event) => {
    const box = svg.getBoundingClientRect();
    return [(event.clientX - box.left) * unit(), (event.clientY - box.top) * unit()];
  };
  const draw = () => {
    moving.setAttribute("transform", `translate(${left} ${top}) scale(${scale})`);
    for (const mark of marks) mark.setAttribute("transform", `scale(${1 / scale})`);
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };
  const rest = () => {
    if (fingers.size) return;
    const size = wide * 2 ** zoom;
    const [x, y] = toUnit(lat, lon);
    const middle = fromUnit(
      Math.min(1, Math.max(0, x + ((wide / 2 - left) / scale - wide / 2) / size)),
      Math.min(.98, Math.max(.02, y + ((high / 2 - top) / scale - high / 2) / size)),
    );
    const near = Math.min(MOST, Math.max(LEAST, zoom + Math.log2(scale)));
    go(addressWith({ at: `${middle[0].toFixed(4)},${middle[1].toFixed(4)},${+near.toFixed(2)}` }), ID);
  };
  const scaleAround = (factor, [x, y]) => {
    const next = Math.min(2 ** (MOST - zoom), Math.max(2 ** (LEAST - zoom), scale * factor));
    left = x - (x - left) * next / scale;
    top = y - (y - top) * next / scale;
    scale = next;
    draw();
  };

  svg.addEventListener("wheel", (event) => {
    event.preventDefault();
    scaleAround(2 ** (-event.deltaY / (event.deltaMode ? 6 : 260)), at(event));
  }, { passive: false });
  svg.addEventListener("dblclick", (event) => { event.preventDefault(); scaleAround(2, at(event)); });
  svg.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    fingers.set(event.pointerId, at(event));
    moved = false;
  });
  svg.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    if (!moved && Math.hypot(now[0] - before[0], now[1] - before[1]) < 5) return;
    if (!moved) { moved = true; svg.setPointerCapture(event.pointerId); svg.classList.add("moved"); }
    if (fingers.size === 2) {
      const other = [...fingers].find(([id]) => id !== event.pointerId)[1];
      const far = (p) => Math.hypot(p[0] - other[0], p[1] - other[1]) || 1;
      fingers.set(event.pointerId, now);
      scaleAround(far(now) / far(before), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
      return;
    }
    left += now[0] - before[0];
    top += now[1] - before[1];
    fingers.set(event.pointerId, now);
    draw();
  });
  for (const name of ["pointerup", "pointercancel"]) {
    svg.addEventListener(name, (event) => {
      fingers.delete(event.pointerId);
      svg.classList.remove("moved");
      if (moved) draw();
    });
  }
  // What was dragged was not clicked.
  svg.addEventListener("click", (event) => { if (moved) { event.preventDefault(); event.stopPropagation(); moved = false; } }, true);
  svg.addEventListener("dragstart", (event) => event.preventDefault());
}

// Buttons and marks change the map in place, so that nothing jumps and the focus stays.
document.addEventListener("click", (event) => {
  const link = event.target.closest(`#${ID} .map-tools a, #${ID} svg.map a`);
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const label = link.getAttribute("aria-label");
  const href = link.getAttribute("href");
  const address = new URL(href, location.href);
  const focus = label ? `#${ID} .map-tools a[aria-label="${CSS.escape(label)}"]` : address.hash ? `${address.hash} a` : null;
  address.hash = "";
  go(address.href, ID, { focus });
});
document.addEventListener("averment:shown", begin);
begin();
