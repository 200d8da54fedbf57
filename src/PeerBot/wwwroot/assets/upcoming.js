// What PeerBot will do by itself for the team, day by day, each with a way to leave it out.

import { run } from "./acts.js";
import { getJson } from "./api.js";
import { dayOf, timeOf } from "./clock.js";
import { h, icon } from "./dom.js";
import { state, team } from "./store.js";
import { language, t } from "./texts.js";

export async function showUpcoming() {
  const before = document.activeElement;
  const list = h("div.upcoming", {});
  const dialog = h("dialog.sheet", { "aria-labelledby": "upcoming-title" },
    h("div.sheet-head", {},
      h("h2", { id: "upcoming-title" }, t("page.upcoming")),
      h("button.icon-button", { type: "button", "aria-label": t("page.close"), onclick: () => dialog.close() }, icon("close"))),
    h("div.sheet-fields", {}, h("p", {}, t("page.upcoming-note", { team: team().name })), list));
  dialog.addEventListener("close", () => {
    dialog.remove();
    before?.focus?.();
  });

  await draw(list);
  document.body.append(dialog);
  dialog.showModal();
}

async function draw(list) {
  const acts = await getJson("/api/upcoming", { place: state.place, language: language() });
  if (acts.length === 0) {
    list.replaceChildren(h("p", {}, t("page.upcoming-none")));
    return;
  }

  const days = Map.groupBy(acts, (act) => dayOf(new Date(act.at)));
  list.replaceChildren(...[...days].map(([day, ofDay]) => h("section", {},
    h("h3", {}, day),
    h("ul", {}, ofDay.map((act) => drawAct(act, list))))));
}

function drawAct(act, list) {
  const words = act.isSkipped ? t("page.upcoming-unskip") : t("page.upcoming-skip");
  return h(act.isSkipped ? "li.left-out" : "li", {},
    h("time", { dateTime: act.at }, timeOf(new Date(act.at))),
    h("span.upcoming-reason", {}, act.reason, act.isSkipped && h("span.detail", {}, ` · ${t("page.upcoming-skipped")}`)),
    h("button.button", {
      type: "button",
      "aria-label": `${words}: ${act.reason}`,
      onclick: async () => {
        await run("peerbot skip", act.isSkipped ? { what: act.what, undo: "yes" } : { what: act.what });
        await draw(list);
        focusAgain(list, act.what);
      },
      "data-what": act.what,
    }, words));
}

/** The list was drawn anew; the keyboard stays where it was. */
function focusAgain(list, what) {
  [...list.querySelectorAll("[data-what]")].find((button) => button.dataset.what === what)?.focus();
}
