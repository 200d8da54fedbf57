// The teams, the drawer that holds them on a phone, and how the page looks and speaks.

import { byId, h, icon } from "./dom.js";
import { state, watch } from "./store.js";
import { language, languages, t } from "./texts.js";
import { choosePalette, palette, palettes } from "./theme.js";

export function startSidebar({ open, create, speak }) {
  byId("menu-toggle").append(icon("menu"));
  byId("menu-toggle").addEventListener("click", () => setDrawer(true));
  byId("veil").addEventListener("click", () => setDrawer(false));
  byId("sidebar").addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      setDrawer(false);
    }
  });
  byId("new-team").addEventListener("click", () => {
    setDrawer(false);
    create();
  });
  watch(["teams", "place", "unread"], () => drawTeams(open));
  drawLooks(speak);
}

function setDrawer(isOpen) {
  const wasOpen = byId("frame").classList.contains("drawer-open");
  byId("frame").classList.toggle("drawer-open", isOpen);
  byId("veil").hidden = !isOpen;
  byId("menu-toggle").setAttribute("aria-expanded", String(isOpen));
  if (isOpen) {
    byId("sidebar").querySelector("button")?.focus();
  } else if (wasOpen) {
    byId("menu-toggle").focus();
  }
}

function drawTeams(open) {
  byId("teams").replaceChildren(...state.teams.map((team) => h("button.team", {
    type: "button",
    "aria-current": String(team.place === state.place),
    onclick: () => {
      setDrawer(false);
      open(team.place);
    },
  }, h("span.team-hash", { "aria-hidden": "true" }, "#"), h("span.team-label", {}, team.name), state.unread.has(team.place) && unread())));
  byId("team-name").textContent = state.teams.find((team) => team.place === state.place)?.name ?? "PeerBot";
}

function unread() {
  return h("span.unread", { role: "img", "aria-label": t("page.unread") });
}

export function drawLooks(speak) {
  byId("language").replaceChildren(...languages.map(([code, sign, name]) => h("button", {
    type: "button",
    title: name,
    lang: code,
    "aria-label": `${sign} ${name}`,
    "aria-pressed": String(code === language()),
    onclick: () => speak(code),
  }, sign)));
  byId("theme").replaceChildren(...palettes.map((name) => h("button", {
    type: "button",
    title: t(`page.theme-${name}`),
    "aria-label": t(`page.theme-${name}`),
    "aria-pressed": String(name === palette()),
    onclick: () => {
      choosePalette(name);
      drawLooks(speak);
    },
  }, icon({ auto: "auto", light: "sun", dark: "moon" }[name]))));
}
