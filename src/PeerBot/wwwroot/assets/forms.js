// A form over the page. When the server says no, it stays open with the sentence, and nothing typed is lost.

import { Refused } from "./api.js";
import { drawRefusal } from "./card.js";
import { h, icon } from "./dom.js";
import { drawField } from "./fields.js";
import { t } from "./texts.js";

/**
 * Opens a form.
 * @param sheet title, fields, and optionally a note, the word on the button and the path of the command
 * @param sheet.send takes the values by name; gives back a refusal to show, or nothing when it is done
 */
export function ask(sheet) {
  const before = document.activeElement;
  const fields = sheet.fields.map((field) => drawField(field));
  const problem = h("div.sheet-problem", { role: "alert", hidden: true });
  const submit = h("button.button.primary", { type: "submit" }, sheet.submit ?? t("page.send"));
  const dialog = h("dialog.sheet", { "aria-labelledby": "sheet-title" });

  const form = h("form.sheet-form", { noValidate: true, method: "dialog" },
    h("div.sheet-head", {},
      h("h2", { id: "sheet-title" }, sheet.title, sheet.path && h("span.sheet-path", {}, `/${sheet.path}`)),
      h("button.icon-button", { type: "button", "aria-label": t("page.close"), onclick: () => dialog.close() }, icon("close"))),
    problem,
    h("div.sheet-fields", {}, sheet.note && h("p", {}, sheet.note), fields.map((field) => field.element)),
    h("div.sheet-foot", {},
      h("button.button", { type: "button", onclick: () => dialog.close() }, t("page.cancel")),
      submit));

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wrong = fields.filter((field) => !field.check());
    if (wrong.length > 0) {
      wrong[0].focus();
      return;
    }

    submit.disabled = true;
    const refusal = await attempt(() => sheet.send(valuesOf(fields)));
    submit.disabled = false;
    if (refusal) {
      problem.replaceChildren(refusal);
      problem.hidden = false;
      problem.scrollIntoView({ block: "nearest" });
    } else {
      dialog.close();
    }
  });

  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      form.requestSubmit();
    }
  });

  dialog.addEventListener("close", () => {
    dialog.remove();
    before?.focus?.();
  });

  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.focus();
}

function valuesOf(fields) {
  return Object.fromEntries(fields.map((field) => [field.name, field.value()]).filter(([, value]) => value !== ""));
}

async function attempt(send) {
  try {
    const refusal = await send();
    return refusal ? drawRefusal(refusal) : null;
  } catch (problem) {
    if (problem instanceof Refused) {
      return h("p", {}, problem.message);
    }

    throw problem;
  }
}
