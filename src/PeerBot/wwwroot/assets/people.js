// Who you are. It is kept for each tab, so that two tabs can be two members; a new tab begins as the last one chosen.

import { postJson } from "./api.js";
import { byId, h, icon } from "./dom.js";
import { ask } from "./forms.js";
import { closePopup, openPopup } from "./popup.js";
import { change, state, team, watch } from "./store.js";
import { language, t } from "./texts.js";

const HUES = 8;
let onSwitch = () => {};

const key = () => `peerbot.me.${state.place}`;

/** @returns {{user: string, name: string}} */
export function me() {
  const kept = sessionStorage.getItem(key()) ?? localStorage.getItem(key());
  const person = kept ? JSON.parse(kept) : null;
  const member = state.members.find((candidate) => candidate.userId === person?.user);
  return member ? { user: member.userId, name: member.name } : person ?? firstMember();
}

export function myMember() {
  return state.members.find((member) => member.userId === me().user) ?? null;
}

function firstMember() {
  const member = state.members.find((candidate) => candidate.userId);
  return member ? { user: member.userId, name: member.name } : { user: "visitor", name: t("page.visitor") };
}

export function become(person) {
  sessionStorage.setItem(key(), JSON.stringify(person));
  localStorage.setItem(key(), JSON.stringify(person));
  onSwitch();
}

export function startPeople(switched) {
  onSwitch = switched;
  watch(["members", "place"], draw);
}

/** Members get their colours in turn, so that neighbours differ; anybody else by the letters of the name. */
export function avatar(name, ...classes) {
  const seat = state.members.findIndex((member) => member.name === name);
  const hue = (seat >= 0 ? seat : [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0)) % HUES;
  return h(["span.avatar", `hue-${hue}`, ...classes].join("."), { "aria-hidden": "true" }, initials(name));
}

function initials(name) {
  const isKorean = /[가-힣]/.test(name);
  const words = name.trim().split(/\s+/);
  if (isKorean) {
    return name.replace(/\s/g, "").slice(-2);
  }

  const letters = words.length > 1 ? words[0][0] + words.at(-1)[0] : name.slice(0, 2);
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function draw() {
  const host = byId("me");
  host.replaceChildren();
  if (!state.place) {
    return;
  }

  const person = me();
  host.append(h("button.pill.person", {
    type: "button",
    "aria-haspopup": "menu",
    "aria-expanded": "false",
    "aria-label": t("page.you-are", { name: person.name }),
    onclick: (event) => openPopup(event.currentTarget, choices()),
  }, avatar(person.name, "small"), h("span.pill-label", {}, person.name), icon("chevron", "chevron")));
}

function choices() {
  const mine = me().user;
  return [
    h("p.popup-note", {}, t("page.who-note")),
    ...state.members.map((member) => h("button.popup-item", {
      type: "button",
      role: "menuitemradio",
      "aria-checked": String(member.userId === mine),
      onclick: () => choose(member),
    }, avatar(member.name, "small"), member.name, detail(member))),
    h("button.popup-item", { type: "button", role: "menuitem", onclick: somebodyElse }, icon("plus"), t("page.somebody-else")),
  ];
}

function detail(member) {
  const word = !member.userId ? "page.not-claimed" : member.isOrganiser ? "page.organiser" : null;
  return word ? h("span.detail", {}, t(word)) : null;
}

/** A name that nobody claimed yet is claimed by becoming it, the way a real member would. */
async function choose(member) {
  closePopup();
  if (member.userId) {
    become({ user: member.userId, name: member.name });
    return;
  }

  const person = { user: newUser(), name: member.name };
  await postJson("/api/run", {
    place: state.place, user: person.user, name: person.name, path: "peerbot member join", options: { name: member.name }, language: language(),
  });
  change({ members: state.members.map((known) => (known === member ? { ...known, userId: person.user } : known)) });
  become(person);
}

function somebodyElse() {
  closePopup();
  ask({
    title: t("page.somebody-else"),
    note: t("page.somebody-note", { team: team()?.name ?? "" }),
    fields: [{ name: "name", kind: "text", hint: t("page.your-name"), isRequired: true, max: 40, choices: [] }],
    submit: t("page.continue"),
    send: async (values) => become({ user: newUser(), name: values.name.trim() }),
  });
}

export function newUser() {
  return crypto.randomUUID().slice(0, 8);
}
