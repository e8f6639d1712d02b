// Show what is linked with the thing under the pointer or the focus, in the picture and in the table.
const net = document.querySelector("svg.net");

const look = (id) => {
  for (const one of document.querySelectorAll(".near")) one.classList.remove("near");
  net.classList.toggle("looking", Boolean(id));
  if (!id) return;
  const near = new Set([id]);
  for (const link of document.querySelectorAll("[data-ends]")) {
    const ends = link.dataset.ends.split("|");
    if (!ends.includes(id)) continue;
    link.classList.add("near");
    for (const end of ends) near.add(end);
  }
  for (const thing of net.querySelectorAll(".thing")) if (near.has(thing.dataset.id)) thing.classList.add("near");
};

if (net) {
  for (const [name, on] of [["pointerover", true], ["focusin", true], ["pointerleave", false], ["focusout", false]]) {
    net.addEventListener(name, (event) => {
      const thing = event.target.closest?.(".thing");
      if (!on) look(null); else look(thing ? thing.dataset.id : null);
    });
  }
}
