// Bring a piece of the same page for another address, put it in place, and keep the address: every view stays a link.
let latest = 0;

export async function go(address, id, { keep = true, focus = null } = {}) {
  const here = document.getElementById(id);
  const mine = ++latest;
  here.classList.add("busy");
  try {
    const answer = await fetch(address, { headers: { accept: "text/html" }, credentials: "same-origin" });
    if (!answer.ok || answer.redirected) { location.assign(address); return; }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(id);
    if (mine !== latest) return; // somebody has moved on meanwhile
    if (!fresh) { location.assign(address); return; }
    here.replaceWith(document.adoptNode(fresh));
    if (keep) history.replaceState(null, "", address);
    document.dispatchEvent(new CustomEvent("averment:shown", { detail: id }));
    if (focus) document.querySelector(focus)?.focus();
  } catch {
    location.assign(address);
  } finally {
    document.getElementById(id)?.classList.remove("busy");
  }
}

export function addressWith(changes) {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) address.searchParams.delete(name); else address.searchParams.set(name, value);
  }
  address.hash = "";
  return address.href;
}
