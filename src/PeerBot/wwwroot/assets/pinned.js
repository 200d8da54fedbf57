// The card of the session that is going on, always in reach above the messages.

import { press } from "./acts.js";
import { drawCard, plainText } from "./card.js";
import { dayOf } from "./clock.js";
import { byId, h, icon } from "./dom.js";
import { now, state, watch } from "./store.js";

let isOpen = false;

export function startPinned() {
  watch(["live", "place", "clock"], drawPinned);
}

/** A card without buttons tells of something that is over, and yesterday's has had its time. */
function isCurrent(live) {
  return live.card.buttons.length > 0 && dayOf(new Date(live.at)) === dayOf(now());
}

export function drawPinned() {
  const host = byId("pinned");
  const { live } = state;
  host.hidden = !state.place || !live || !isCurrent(live);
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
