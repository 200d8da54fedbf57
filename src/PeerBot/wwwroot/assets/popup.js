// Small menus that hang below a button. Arrows move, Esc closes, and the focus goes back where it came from.

import { h } from "./dom.js";

let open = null;

export function openPopup(button, items, label = button.getAttribute("aria-label")) {
  const wasMine = open?.button === button;
  closePopup();
  if (wasMine) {
    return;
  }

  const popup = h("div.popup", { role: "menu", "aria-label": label ?? "" }, items);
  button.setAttribute("aria-expanded", "true");
  button.after(popup);
  open = { button, popup };
  keepInside(popup);
  popup.addEventListener("keydown", move);
  (popup.querySelector("[aria-checked=true]") ?? popup.querySelector("button"))?.focus();
}

export function closePopup(returnsFocus = false) {
  if (open) {
    open.popup.remove();
    open.button.setAttribute("aria-expanded", "false");
    if (returnsFocus) {
      open.button.focus();
    }

    open = null;
  }
}

function keepInside(popup) {
  const box = popup.getBoundingClientRect();
  if (box.left < 8) {
    popup.style.right = `${box.left - 8}px`;
  }

  if (box.bottom > window.innerHeight - 8 && box.top > box.height) {
    popup.style.top = "auto";
    popup.style.bottom = "calc(100% + 8px)";
  }
}

function move(event) {
  const items = [...open.popup.querySelectorAll("button")];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    items.at(to % items.length)?.focus();
  } else if (event.key === "Escape") {
    event.stopPropagation();
    closePopup(true);
  } else if (event.key === "Tab") {
    closePopup(true);
  }
}

document.addEventListener("pointerdown", (event) => {
  if (open && !open.popup.contains(event.target) && !open.button.contains(event.target)) {
    closePopup();
  }
});
