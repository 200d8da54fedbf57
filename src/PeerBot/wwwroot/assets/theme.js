// Light, dark, or as the device says.

const KEY = "peerbot.theme";
const device = matchMedia("(prefers-color-scheme: dark)");

export const palettes = ["auto", "light", "dark"];

export function palette() {
  const kept = localStorage.getItem(KEY);
  return palettes.includes(kept) ? kept : "auto";
}

export function choosePalette(name) {
  localStorage.setItem(KEY, name);
  apply();
}

function apply() {
  const chosen = palette();
  const isDark = chosen === "dark" || (chosen === "auto" && device.matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}

device.addEventListener("change", apply);
apply();
