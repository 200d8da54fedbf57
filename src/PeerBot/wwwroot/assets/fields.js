// One field of a form: how each kind of option is asked for.

import { h } from "./dom.js";
import { offerValues } from "./offers.js";
import { state } from "./store.js";
import { t } from "./texts.js";

const COUNT_FROM = 0.6;
let made = 0;

/** @returns {{element: Element, name: string, value: () => string, check: () => boolean, focus: () => void}} */
export function drawField(option) {
  const id = `field-${++made}`;
  const input = inputOf(option, id);
  const error = h("span.field-error", { id: `${id}-error`, role: "alert" });
  const counter = h("span.counter", { "aria-live": "off" });
  const isGroup = input.isGroup === true;
  const label = [h("span", {}, option.hint, option.isRequired && h("span.required-mark", { "aria-hidden": "true" }, " *")),
    !option.isRequired && option.kind !== "flag" && h("span.optional", {}, t("page.optional"))];

  const element = isGroup
    ? h("fieldset.field", { "aria-describedby": `${id}-error` }, h("legend.field-label", {}, label), input.element)
    : h("div.field", {}, h("label.field-label", { for: id }, label), input.element);
  element.append(h("div.field-foot", {}, error, counter));

  const count = () => {
    const length = input.value().length;
    const isText = ["text", "paragraph", "file", "url"].includes(option.kind);
    counter.textContent = isText && length > option.max * COUNT_FROM ? `${length} / ${option.max}` : "";
    counter.classList.toggle("over", length > option.max);
  };

  const tell = (sentence) => {
    error.textContent = sentence;
    for (const control of input.controls) {
      control.setAttribute("aria-invalid", String(sentence !== ""));
    }
  };

  element.addEventListener("input", () => {
    count();
    tell("");
  });

  for (const control of input.controls) {
    control.setAttribute("aria-describedby", `${id}-error`);
    if (option.isRequired) {
      control.setAttribute("aria-required", "true");
    }
  }

  count();
  return {
    element,
    name: option.name,
    value: input.value,
    focus: () => input.controls[0]?.focus(),
    check: () => {
      const isMissing = option.isRequired && input.value().trim() === "";
      tell(isMissing ? t("page.needed") : "");
      return !isMissing;
    },
  };
}

function inputOf(option, id) {
  switch (option.kind) {
    case "paragraph": return single(h("textarea", { id, value: option.value ?? "", rows: 4 }));
    case "file": return fileOrText(option, id);
    case "number": return single(h("input", { id, type: "number", inputMode: "numeric", min: option.min, max: option.max, value: option.value ?? "" }));
    case "time": return single(h("input", { id, type: "time", value: option.value ?? "" }));
    case "url": return single(h("input", { id, type: "url", inputMode: "url", placeholder: "https://", value: option.value ?? "" }));
    case "flag": return picks(id, [["yes", t("page.yes")]], option.value, true);
    case "choice": return picks(id, option.choices.map((choice) => [choice.value, choice.label]), option.value, !option.isRequired);
    case "member": return single(members(id, option));
    case "members": return picks(id, state.members.map((member) => [member.name, member.name]), option.value, true, true);
    case "date": case "daterange": case "moment": case "repeat": case "item": return withOffers(option, id);
    default: return single(h("input", { id, type: "text", value: option.value ?? "", autocomplete: "off" }));
  }
}

function single(element) {
  return { element, controls: [element], value: () => element.value };
}

/** A file to pick, or its text to paste. The name of a picked one is the first line, for it often tells what the text does not. */
function fileOrText(option, id) {
  const text = h("textarea", { id, value: option.value ?? "", rows: 6 });
  const file = h("input", { type: "file", accept: ".md,.markdown,.txt,.json,.ics", "aria-label": option.hint });
  file.addEventListener("change", async () => {
    if (file.files.length > 0) {
      text.value = `${file.files[0].name}\n${await file.files[0].text()}`;
      text.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  return { element: h("div", {}, file, text), controls: [text], value: () => text.value };
}

function members(id, option) {
  const names = state.members.map((member) => member.name);
  const select = h("select", { id }, h("option", { value: "" }, option.isRequired ? "" : "—"), names.map((name) => h("option", { value: name }, name)));
  select.value = option.value ?? "";
  return select;
}

/** Words in a row, of which one can be picked, or several. */
function picks(id, pairs, chosen, canBeNone, severalAtOnce = false) {
  const given = severalAtOnce ? (chosen ?? "").split(",").map((part) => part.trim()) : [chosen];
  const isBox = canBeNone;
  const controls = pairs.map(([value]) => h("input", { type: isBox ? "checkbox" : "radio", name: id, value, checked: given.includes(value) }));
  const element = h("div.picks", {}, pairs.map(([, label], at) => h("label.pick", {}, controls[at], h("span", {}, label))));
  element.addEventListener("change", (event) => {
    if (isBox && !severalAtOnce && event.target.checked) {
      controls.filter((control) => control !== event.target).forEach((control) => { control.checked = false; });
    }
  });
  return { element, controls, isGroup: true, value: () => controls.filter((control) => control.checked).map((control) => control.value).join(", ") };
}

/** A line to type into, with the likeliest answers offered below it. */
function withOffers(option, id) {
  const input = h("input", { id, type: "text", value: option.value ?? "", autocomplete: "off" });
  const row = h("div.picks.offered");
  input.setAttribute("aria-controls", `${id}-offers`);
  row.id = `${id}-offers`;
  const show = async () => {
    const values = await offerValues(option, option.path, "");
    row.replaceChildren(...values.slice(0, 6).map((offer) => h("button.try", {
      type: "button",
      onclick: () => {
        input.value = offer.value;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      },
    }, offer.label)));
  };
  show();
  return { element: h("div", {}, input, row), controls: [input], value: () => input.value };
}
