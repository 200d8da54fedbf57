// The field where people type.

import { say } from "./acts.js";
import { byId, h, icon } from "./dom.js";
import { me } from "./people.js";
import { closeOffers, drawOffers, isChoosing, moveOffer, takeOffer } from "./completion.js";
import { state, watch } from "./store.js";
import { t } from "./texts.js";

const KEPT_LINES = 50;
const TRIES = ["moderator next", "question ask", "session open", "peerbot help"];
let box;
let problem;
let history = [];
let at = 0;

const draftKey = () => `peerbot.draft.${state.place}`;

export function startComposer() {
  watch(["place"], draw);
}

/** Puts something to type into the field, for the reader to finish. */
export function suggestLine(line) {
  box.value = line;
  box.focus();
  box.setSelectionRange(line.length, line.length);
  changed();
}

/** The words of the field may have changed with the language. */
export function draw() {
  const form = byId("composer");
  const draft = sessionStorage.getItem(draftKey()) ?? "";
  form.hidden = !state.place;
  problem = h("div.composer-problem", { role: "alert", hidden: true });
  box = h("textarea", {
    id: "composer-text",
    rows: 1,
    value: draft,
    placeholder: t("page.type-here"),
    "aria-label": t("page.message"),
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "offers",
    "aria-autocomplete": "list",
    spellcheck: true,
    oninput: changed,
    onkeydown: keyed,
    onclick: () => drawOffers(box),
    onblur: () => closeOffers(box),
  });
  form.replaceChildren(
    tries(),
    problem,
    h("div.offers", { id: "offers", hidden: true }),
    h("div.composer-box", {}, box, h("button.icon-button.send", { type: "submit", "aria-label": t("page.send") }, icon("send"))));
  form.onsubmit = (event) => {
    event.preventDefault();
    send();
  };
}

function tries() {
  const known = TRIES.map((path) => state.commands.find((command) => command.path === path)).filter(Boolean);
  return h("div.tries", {}, h("span", {}, t("page.try")), known.map(({ words }) => `/${words}`).map((line) => h("button.try", { type: "button", onclick: () => suggestLine(line) }, line)));
}

function changed() {
  sessionStorage.setItem(draftKey(), box.value);
  problem.hidden = true;
  drawOffers(box);
}

async function send() {
  const text = box.value;
  if (text.trim() === "") {
    return;
  }

  closeOffers(box);
  box.value = "";
  history = [...history.filter((line) => line !== text), text].slice(-KEPT_LINES);
  at = history.length;
  const refusal = await say(text);
  if (refusal !== null) {
    // What was typed meanwhile stays too.
    box.value = box.value === "" ? text : `${text}\n${box.value}`;
    problem.replaceChildren(refusal);
    problem.hidden = false;
  }

  sessionStorage.setItem(draftKey(), box.value);
}

function keyed(event) {
  // While a Korean syllable is being put together, keys belong to the input method.
  if (event.isComposing) {
    return;
  }

  const { key } = event;
  if ((key === "ArrowDown" || key === "ArrowUp") && moveOffer(box, key === "ArrowDown" ? 1 : -1)) {
    event.preventDefault();
  } else if (key === "Tab" && !event.shiftKey && takeOffer(box)) {
    event.preventDefault();
  } else if (key === "Escape") {
    closeOffers(box);
  } else if (key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    if (!(isChoosing(box) && takeOffer(box))) {
      send();
    }
  } else if (key === "ArrowUp" || key === "ArrowDown") {
    recall(event, key === "ArrowUp" ? -1 : 1);
  }
}

/** Goes through what was sent before, from an empty field or from such a line. */
function recall(event, step) {
  const isRecalled = box.value === "" || box.value === history[at];
  const line = history[at + step];
  if (isRecalled && (line !== undefined || (step > 0 && box.value !== ""))) {
    event.preventDefault();
    at += step;
    box.value = line ?? "";
    sessionStorage.setItem(draftKey(), box.value);
  }
}

/** The field belongs to somebody: who changes, sees their own name in it. */
export function greet() {
  box?.setAttribute("placeholder", t("page.type-here-as", { name: me().name }));
}
