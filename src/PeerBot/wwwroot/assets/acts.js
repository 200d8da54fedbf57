// What a person can do here: say a line, run a command, fill in a form. Every answer goes into the stream.

import { Refused, postJson } from "./api.js";
import { drawRefusal } from "./card.js";
import { h } from "./dom.js";
import { ask } from "./forms.js";
import { me } from "./people.js";
import { merge, state } from "./store.js";
import { reveal } from "./stream.js";
import { language } from "./texts.js";
import { toast } from "./toast.js";

const self = () => ({ place: state.place, user: me().user, name: me().name, language: language() });

/** @returns why the line was not taken, to be shown, so that it stays in the field; or nothing */
export async function say(text) {
  try {
    const result = await postJson("/api/say", { ...self(), text });
    take(result, true);
    return result.refusal ? drawRefusal(result.refusal) : null;
  } catch (problem) {
    return h("p", {}, sentenceOf(problem));
  }
}

export async function run(path, options = {}) {
  try {
    take(await postJson("/api/run", { ...self(), path, options }));
  } catch (problem) {
    toast(sentenceOf(problem));
  }
}

export function press(button) {
  return run(button.path, button.options);
}

/** Opens a form that the server asked for, or one that the page made of a command's declaration. */
export function openForm(sheet) {
  ask({
    title: sheet.title,
    path: sheet.path,
    fields: sheet.fields.map((field) => ({ ...field, path: sheet.path })),
    send: async (values) => {
      const result = await postJson("/api/run", { ...self(), path: sheet.path, options: { ...sheet.settled, ...values }, isForm: true });
      if (result.refusal) {
        return result.refusal;
      }

      take(result, true);
      return null;
    },
  });
}

/** What was typed is answered in sight; a button is pressed where its answer will be seen, or on the pinned card. */
function take(result, isTyped = false) {
  const newest = state.entries.at(-1)?.number ?? 0;
  merge(result.entries ?? []);
  const shown = (result.entries ?? []).filter((entry) => isTyped || entry.number > newest).at(-1);
  if (shown) {
    reveal(shown);
  }

  if (result.form) {
    openForm(result.form);
  }
}

function sentenceOf(problem) {
  if (problem instanceof Refused) {
    return problem.message;
  }

  throw problem;
}
