// Short notes that come and go by themselves.

import { byId, h } from "./dom.js";

const SHOWN_FOR = 5000;

export function toast(sentence) {
  const note = h("div.toast", {}, sentence);
  byId("toasts").append(note);
  setTimeout(() => note.remove(), SHOWN_FOR);
}
