// The card of the session that is going on, always in reach above the messages.

import { press } from "./acts.js";
import { drawCard, plainText } from "./card.js";
import { byId, h, icon } from "./dom.js";
import { state, watch } from "./store.js";

let isOpen = false;

export function startPinned() {
  watch(["live", "place"], drawPinned);
}

/** A live card without buttons tells of something that is over. */
export function drawPinned() {
  const host = byId("pinned");
  const { live } = state;
  host.hidden = !state.place || !live || live.card.buttons.length === 0;
  if (host.hidden) {
    return;
  }

  host.replaceChildren(
    h("button.pinned-head", {
      type: "button",
      "aria-expanded": String(isOpen),
      onclick: () => {
        isOpen = !isOpen;
        drawPinned();
        host.querySelector("button").focus();
      },
    }, icon("pin"), h("span.pinned-title", {}, plainText(live.card)), icon("chevron", "chevron")),
    ...(isOpen ? [h("div.pinned-body", {}, drawCard(live.card, live.number, press))] : []));
}
