// The list above the field: which commands there are, which option comes next, and what it can be.

import { byId, h } from "./dom.js";
import { offerCommands, offerValues, read, readOptions } from "./offers.js";
import { t } from "./texts.js";

const PAUSE = 90;
let offers = [];
let selected = -1;
let wasMoved = false;
let asked = 0;

export async function drawOffers(box) {
  const line = box.value;
  const question = ++asked;
  if (!line.startsWith("/") || line.includes("\n") || box.selectionStart < line.length) {
    closeOffers(box);
    return;
  }

  const { body, command, rest } = read(line);
  if (command && rest !== "") {
    await drawOptions(box, command, rest, question);
  } else {
    show(box, offerCommands(body).map(toCommand), null);
  }
}

function toCommand({ command, words }) {
  return { kind: "command", command, words, line: `/${words}${command.options.length > 0 ? " " : ""}` };
}

async function drawOptions(box, command, rest, question) {
  const now = readOptions(command, rest);
  show(box, [], usage(command, now));
  if (now.current) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (question !== asked) {
      return;
    }

    const values = await offerValues(now.current, command.path, now.typed);
    if (question === asked) {
      const before = box.value.slice(0, box.value.length - now.typed.length);
      show(box, [...values.map((value) => toOffer(value, now, before)), ...optionNames(command, now, before)], usage(command, now));
    }
  }
}

function toOffer(value, now, before) {
  const isNamed = /\S:$/.test(before);
  const needsName = !isNamed && /\s/.test(value.value);
  return { kind: "value", value, line: `${before}${needsName ? `${now.current.word}:` : ""}${value.value} ` };
}

/** Options that could be given by name instead of the one whose turn it is. */
function optionNames(command, now, before) {
  const isOpen = now.typed === "" && !before.endsWith(":");
  const left = command.options.filter((option) => option !== now.current && !now.given.has(option.name));
  return isOpen && command.options.length > 1 ? left.map((option) => ({ kind: "option", option, line: `${before}${option.word}:` })) : [];
}

function usage(command, now) {
  const { current } = now;
  return h("div.usage", {},
    h("div.usage-line", {},
      h("span.usage-path", {}, `/${command.path}`),
      command.options.map((option) => h(
        `span.usage-option${option === current ? ".current" : now.given.has(option.name) ? ".done" : ""}`,
        {}, option.isRequired ? option.word : `${option.word}?`))),
    h("p.usage-hint", {}, current ? `${current.hint}${current.isRequired ? "" : ` · ${t("page.optional")}`}` : command.summary));
}

function show(box, found, head) {
  offers = found;
  wasMoved = false;
  selected = offers.length > 0 && offers[0].kind === "command" ? 0 : -1;
  const list = byId("offers");
  const isOpen = offers.length > 0 || head !== null;
  list.hidden = !isOpen;
  box.setAttribute("aria-expanded", String(isOpen));
  list.replaceChildren(
    ...(head ? [head] : []),
    ...(offers.length > 0 ? [h("div.offers-list", { role: "listbox", "aria-label": t("page.offers") }, rows(box))] : []));
  mark(box);
}

function rows(box) {
  return offers.map((offer, at) => h("div.offer", {
    id: `offer-${at}`,
    role: "option",
    // Pressing must not take the focus from the field.
    onpointerdown: (event) => {
      event.preventDefault();
      selected = at;
      takeOffer(box);
    },
  }, ...words(offer)));
}

function words(offer) {
  switch (offer.kind) {
    case "command": return [h("span.words", {}, `/${offer.words}`), h("span.about", {}, offer.command.summary)];
    case "value": return [h("span.words", {}, offer.value.label), offer.value.label !== offer.value.value && h("span.value", {}, offer.value.value)];
    default: return [h("span.words", {}, `${offer.option.word}:`), h("span.about", {}, offer.option.hint)];
  }
}

function mark(box) {
  for (const [at, row] of [...document.querySelectorAll(".offer")].entries()) {
    row.setAttribute("aria-selected", String(at === selected));
    if (at === selected) {
      row.scrollIntoView({ block: "nearest" });
    }
  }

  if (selected >= 0) {
    box.setAttribute("aria-activedescendant", `offer-${selected}`);
  } else {
    box.removeAttribute("aria-activedescendant");
  }
}

/** @returns whether there was a list to move in */
export function moveOffer(box, step) {
  if (offers.length === 0) {
    return false;
  }

  selected = (Math.max(selected, step > 0 ? -1 : 0) + step + offers.length) % offers.length;
  wasMoved = true;
  mark(box);
  return true;
}

/** Enter takes an offer only where the reader clearly means the list: a half-typed command, or a row moved to. */
export function isChoosing(box) {
  const { command } = read(box.value);
  return offers.length > 0 && (wasMoved || (command === null && offers[0].kind === "command"));
}

/** @returns whether an offer was put into the line */
export function takeOffer(box) {
  const offer = offers[Math.max(selected, 0)];
  if (!offer || box.value === offer.line) {
    return false;
  }

  box.value = offer.line;
  box.dispatchEvent(new Event("input"));
  return true;
}

export function closeOffers(box) {
  asked++;
  offers = [];
  selected = -1;
  byId("offers").hidden = true;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}
