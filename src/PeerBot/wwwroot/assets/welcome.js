// The first visit: what this is, and two ways to begin.

import { postJson } from "./api.js";
import { byId, h } from "./dom.js";
import { ask } from "./forms.js";
import { newUser } from "./people.js";
import { state, watch } from "./store.js";
import { language, t } from "./texts.js";

const STEPS = ["/moderator next", "/question ask", "/session open"];

/** @param enter goes to a new team as somebody */
export function startWelcome(enter) {
  watch(["teams", "place"], () => drawWelcome(enter));
}

export function drawWelcome(enter) {
  const host = byId("welcome");
  host.hidden = state.place !== null;
  if (host.hidden) {
    host.replaceChildren();
    return;
  }

  host.replaceChildren(h("div.welcome-inner", {},
    h("img.welcome-mark", { src: "/assets/icon.svg", alt: "" }),
    h("h2", {}, t("page.welcome-title")),
    h("p.lead", {}, t("page.welcome-lead")),
    h("div.welcome-actions", {},
      h("button.button.primary", { type: "button", id: "demo", onclick: (event) => demo(event.currentTarget, enter) }, t("page.demo")),
      h("button.button", { type: "button", onclick: () => createTeam(enter) }, t("page.own-team"))),
    h("p.welcome-note", {}, t("page.demo-note")),
    h("div.welcome-steps", {}, STEPS.map((line) => h("div.step", {},
      h("code", {}, line),
      h("p", {}, t(`page.step-${line.slice(1).replace(" ", "-")}`)))))));
}

async function demo(button, enter) {
  button.disabled = true;
  button.textContent = t("page.demo-busy");
  await enter(await postJson("/api/demo", { zone: zone(), language: language() }));
}

export function createTeam(enter) {
  const text = (name, isRequired, max) => ({ name, kind: "text", hint: t(`page.team-${name}`), isRequired, max, choices: [] });
  ask({
    title: t("page.new-team"),
    note: t("page.new-team-note"),
    submit: t("page.create"),
    fields: [
      text("name", true, 60),
      text("you", true, 40),
      { ...text("members", false, 2000), kind: "paragraph" },
      { ...text("days", false, 100), value: "mon-fri" },
      { ...text("time", false, 20), kind: "time", value: "10:00" },
    ],
    send: async (values) => {
      const result = await postJson("/api/teams", { ...values, zone: zone(), user: newUser(), language: language() });
      if (result.refusal) {
        return result.refusal;
      }

      await enter(result);
      return null;
    },
  });
}

function zone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
