// What can be made of a line of chat: a question, an answer, an agenda item, a task, a note in the minutes.

import { openForm } from "./acts.js";
import { h, icon } from "./dom.js";
import { closePopup, openPopup } from "./popup.js";
import { state } from "./store.js";
import { t } from "./texts.js";

/** The button on a line; the right mouse button does the same. */
export function drawTools(entry) {
  if (state.menu.length === 0) {
    return null;
  }

  const button = h("button.icon-button", {
    type: "button",
    "aria-label": t("page.save-as"),
    "aria-haspopup": "menu",
    "aria-expanded": "false",
    onclick: (event) => openPopup(event.currentTarget, choices(entry)),
  }, icon("more"));
  const tools = h("div.message-tools.popup-host", {}, button);
  queueMicrotask(() => tools.parentElement?.addEventListener("contextmenu", (event) => {
    if (window.getSelection().isCollapsed) {
      event.preventDefault();
      button.click();
    }
  }));
  return tools;
}

function choices(entry) {
  return [
    h("p.popup-note", {}, t("page.save-as")),
    ...state.menu.map((item) => h("button.popup-item", {
      type: "button",
      role: "menuitem",
      onclick: () => {
        closePopup();
        openForm(sheetOf(item, entry));
      },
    }, t(item.label))),
  ];
}

function sheetOf(item, entry) {
  const command = state.commands.find((candidate) => candidate.path === item.path);
  const filled = { [item.text]: entry.card.text, ...(item.author ? { [item.author]: entry.card.by.name } : {}) };
  return {
    title: t(item.label),
    path: item.path,
    settled: {},
    fields: command.options.map((option) => ({ ...option, value: filled[option.name] ?? "" })),
  };
}
