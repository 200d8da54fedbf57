// The clock that everything goes by. It can be moved forward, never back.

import { postJson } from "./api.js";
import { byId, h, icon } from "./dom.js";
import { closePopup, openPopup } from "./popup.js";
import { change, now, state, team, watch } from "./store.js";
import { locale, t } from "./texts.js";
import { toast } from "./toast.js";
import { showUpcoming } from "./upcoming.js";

const STEPS = [["page.clock-10m", { minutes: 10 }], ["page.clock-1h", { minutes: 60 }], ["page.clock-1d", { minutes: 1440 }]];
const DAY = 86400;

export function startClock() {
  watch(["clock", "teams", "place"], draw);
  setInterval(tick, 1000);
}

/** Takes over what the server said about its time. */
export function setClock({ now: moment, offsetSeconds }) {
  change({ clock: { now: new Date(moment), readAt: performance.now(), offsetSeconds } });
}

/** A moment in the team's zone, which is where its day begins and ends. */
export function inZone(moment, parts) {
  return new Intl.DateTimeFormat(locale(), { timeZone: team()?.zone, ...parts }).format(moment);
}

export const timeOf = (moment) => inZone(moment, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

export const dayOf = (moment) => inZone(moment, { weekday: "long", day: "numeric", month: "long" });

function draw() {
  const host = byId("clock");
  const wasOpen = host.querySelector("[aria-expanded=true]");
  if (wasOpen) {
    closePopup();
  }

  const isMoved = state.clock.offsetSeconds > 0;
  host.replaceChildren(h(isMoved ? "button.pill.moved" : "button.pill", {
    type: "button",
    title: t("page.clock-title"),
    "aria-haspopup": "menu",
    "aria-expanded": "false",
    onclick: (event) => openPopup(event.currentTarget, choices()),
  }, icon("clock"), h("span.clock-day"), h("span.clock-time")));
  tick();
}

function tick() {
  const day = byId("clock").querySelector(".clock-day");
  if (day) {
    day.textContent = inZone(now(), { weekday: "short", day: "numeric", month: "short" });
    byId("clock").querySelector(".clock-time").textContent = timeOf(now());
  }
}

function choices() {
  return [
    h("p.popup-note", {}, t("page.clock-note"), ahead()),
    ...STEPS.map(([label, step]) => choice("plus", t(label), step)),
    state.place && choice("skip", t("page.clock-meeting"), { meetingOf: state.place }),
    state.place && h("button.popup-item", { type: "button", role: "menuitem", onclick: lookAhead }, icon("list"), t("page.upcoming")),
  ].filter(Boolean);
}

function choice(sign, words, step) {
  return h("button.popup-item", { type: "button", role: "menuitem", onclick: () => advance(step) }, icon(sign), words);
}

function ahead() {
  const seconds = state.clock.offsetSeconds;
  if (seconds === 0) {
    return "";
  }

  const days = Math.floor(seconds / DAY);
  const time = new Date((seconds % DAY) * 1000).toISOString().slice(11, 16);
  return ` ${t("page.clock-ahead", { days, time })}`;
}

function lookAhead() {
  closePopup(true);
  showUpcoming();
}

async function advance(step) {
  closePopup(true);
  setClock(await postJson("/api/clock", step));
  toast(t("page.clock-moved", { time: `${inZone(now(), { weekday: "short", day: "numeric", month: "short" })} ${timeOf(now())}` }));
}
