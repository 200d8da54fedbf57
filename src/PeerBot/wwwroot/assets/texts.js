// The page's own words, in the language that was chosen.

import { getJson } from "./api.js";

const KEY = "peerbot.language";
let words = {};
let current = chosen();

export const languages = [["en", "EN", "English"], ["ko", "한", "한국어"]];

function chosen() {
  const kept = localStorage.getItem(KEY);
  return kept ?? (navigator.language.startsWith("ko") ? "ko" : "en");
}

export function language() {
  return current;
}

export function locale() {
  return current === "ko" ? "ko-KR" : "en-GB";
}

/** Loads the words and puts them into the parts of the page that stand still. */
export async function speak(code = current) {
  words = await getJson("/api/texts", { language: code });
  current = code;
  localStorage.setItem(KEY, code);
  document.documentElement.lang = code;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = t(element.dataset.text);
  }

  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", t(element.dataset.label));
  }
}

/** A sentence, with `{places}` filled in. */
export function t(key, places = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => places[name] ?? whole);
}
