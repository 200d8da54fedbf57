// The messages. An entry is drawn once and again only when it changed, so reading is never disturbed.

import { getJson, postJson } from "./api.js";
import { press } from "./acts.js";
import { drawCard, plainText } from "./card.js";
import { dayOf, timeOf } from "./clock.js";
import { byId, h, icon } from "./dom.js";
import { drawTools } from "./menu.js";
import { avatar, me } from "./people.js";
import { change, forget, merge, state, watch } from "./store.js";
import { t } from "./texts.js";

const TOGETHER = 5 * 60 * 1000;
const NEAR_END = 120;
let drawn = new Map();
let drawnPlace = null;
let sticks = true;

export function startStream() {
  watch(["entries", "place"], draw);
  byId("stream").addEventListener("scroll", () => {
    sticks = isAtEnd();
    if (sticks) {
      document.querySelector(".new-messages")?.remove();
    }
  }, { passive: true });

  // The field grows, a card is pinned, the keyboard opens: who read the end goes on reading it.
  new ResizeObserver(() => sticks && toBottom()).observe(byId("stream"));
}

/** Draws everything anew: another language, another zone, another person. */
export function redrawStream() {
  drawn = new Map();
  draw();
}

function draw() {
  const stream = byId("stream");
  stream.hidden = !state.place;
  if (!state.place) {
    return;
  }

  const isNewPlace = drawnPlace !== state.place;
  const wasAtEnd = isNewPlace || sticks;
  const before = isNewPlace ? new Map() : drawn;
  const anchor = stream.scrollHeight - stream.scrollTop;
  const isOlder = !isNewPlace && before.size > 0 && state.entries.length > 0 && !before.has(state.entries[0].number);
  drawn = new Map();
  drawnPlace = state.place;

  const inner = h("div.stream-inner", {}, state.hasOlder && olderButton());
  let previous = null;
  for (const entry of state.entries) {
    const day = dayOf(new Date(entry.at));
    if (!previous || dayOf(new Date(previous.at)) !== day) {
      inner.append(h("div.day", { role: "separator" }, h("span", {}, day)));
      previous = null;
    }

    inner.append(nodeOf(entry, previous, before, isNewPlace || before.size === 0));
    previous = entry;
  }

  if (state.entries.length === 0) {
    inner.append(h("p.empty", {}, t("page.quiet-here")));
  }

  stream.replaceChildren(inner);
  if (wasAtEnd) {
    toBottom();
  } else if (isOlder) {
    stream.scrollTop = stream.scrollHeight - anchor;
  } else if (state.entries.at(-1) && !before.has(state.entries.at(-1).number)) {
    inner.append(toEnd());
  }
}

function nodeOf(entry, previous, before, isFirstLook) {
  const content = JSON.stringify(entry);
  const follows = continues(previous, entry);
  const known = before.get(entry.number);
  const isSame = known?.content === content && known.follows === follows;
  const node = isSame ? known.node : drawEntry(entry, follows);
  if (!isFirstLook && !known) {
    node.classList.add("arrived");
    announce(entry);
  } else if (known && known.content !== content) {
    node.classList.add("changed");
  } else {
    node.classList.remove("arrived", "changed");
  }

  drawn.set(entry.number, { node, content, follows });
  return node;
}

function drawEntry(entry, follows) {
  const { card } = entry;
  const isLine = card.text !== undefined;
  const classes = ["article.message", entry.isPrivate && "private", follows && "follows"].filter(Boolean).join(".");
  return h(classes, { "data-number": entry.number, "aria-label": `${isLine ? card.by.name : "PeerBot"}, ${timeOf(new Date(entry.at))}` },
    h("div", {}, !follows && (isLine ? avatar(card.by.name) : h("img.avatar", { src: "/assets/icon.svg", alt: "" }))),
    h("div.message-body", {},
      !follows && head(entry, isLine),
      isLine ? h("p.line-text", {}, card.text) : drawCard(card, entry.number, press),
      entry.isPrivate && privateNote(entry)),
    isLine && drawTools(entry));
}

function head(entry, isLine) {
  const { card } = entry;
  return h("div.message-head", {},
    h("span.author", {}, isLine ? card.by.name : "PeerBot"),
    !isLine && h("span.badge", {}, t("page.bot")),
    h("time.time", { dateTime: entry.at }, timeOf(new Date(entry.at))),
    card.command && h("span.used", {}, card.by && `${card.by.name} · `, h("code", {}, typed(card))));
}

/** A bare command is shown in the reader's words; a whole line as it was typed. */
function typed({ command }) {
  const known = state.commands.find((candidate) => `/${candidate.path}` === command);
  return known ? `/${known.words}` : command;
}

function privateNote(entry) {
  return h("div.private-note", {}, icon("eye"), t("page.only-you"), " · ",
    h("button.link-button", { type: "button", onclick: () => dismiss(entry) }, t("page.dismiss")));
}

async function dismiss(entry) {
  forget(entry.number);
  byId("composer-text").focus();
  await postJson("/api/dismiss", { place: state.place, user: me().user, number: entry.number });
}

/** Lines of one person within a few minutes stand together. */
function continues(previous, entry) {
  return previous !== null && previous.card.text !== undefined && entry.card.text !== undefined
    && previous.card.by.userId === entry.card.by.userId
    && new Date(entry.at) - new Date(previous.at) < TOGETHER;
}

function isAtEnd() {
  const stream = byId("stream");
  return stream.scrollHeight - stream.scrollTop - stream.clientHeight < NEAR_END;
}

/** Brings an answer into sight: a new one stands at the end, one that was edited in place may be far above. */
export function reveal(entry) {
  if (entry.number === state.entries.at(-1)?.number) {
    toBottom();
  } else {
    drawn.get(entry.number)?.node.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }
}

function toBottom() {
  sticks = true;
  byId("stream").scrollTop = byId("stream").scrollHeight;
}

function toEnd() {
  return h("button.button.primary.new-messages", {
    type: "button",
    onclick: (event) => {
      byId("stream").scrollTo({ top: byId("stream").scrollHeight, behavior: "smooth" });
      event.currentTarget.remove();
    },
  }, t("page.new-messages"));
}

function olderButton() {
  return h("button.quiet-button.older", {
    type: "button",
    onclick: async (event) => {
      event.currentTarget.disabled = true;
      const older = await getJson("/api/older", { place: state.place, user: me().user, before: state.entries[0].number });
      change({ hasOlder: older.hasOlder });
      merge(older.entries);
    },
  }, t("page.older"));
}

function announce(entry) {
  const name = entry.card.text === undefined ? "PeerBot" : entry.card.by.name;
  byId("announcer").textContent = `${name}: ${plainText(entry.card)}`;
}
