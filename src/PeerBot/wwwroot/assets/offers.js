// What could come next in the line that is being typed: commands, then the values of their options.

import { getJson } from "./api.js";
import { me } from "./people.js";
import { state } from "./store.js";
import { language } from "./texts.js";

const MOST = 40;

/** The command whose words the line begins with, and what follows them. */
export function read(line) {
  const body = line.slice(1);
  const command = state.commands
    .filter((candidate) => body === candidate.path || body.startsWith(`${candidate.path} `))
    .sort((one, other) => other.path.length - one.path.length)[0];
  return { body, command: command ?? null, rest: command ? body.slice(command.path.length) : "" };
}

/** Commands for what was typed so far: those that begin so first, then those that speak of it. */
export function offerCommands(body) {
  const typed = body.trim().toLowerCase();
  const begins = state.commands.filter((command) => command.path.startsWith(body.trimStart().toLowerCase()));
  const speaks = typed.length < 2 ? [] : state.commands.filter((command) => !begins.includes(command)
    && (command.path.includes(typed) || command.summary.toLowerCase().includes(typed)));
  return [...begins, ...speaks].slice(0, MOST);
}

/** Which options are given already, which one is being typed, and how much of it. */
export function readOptions(command, rest) {
  const names = command.options.map((option) => option.name);
  const named = [...rest.matchAll(/(?:^|\s)([a-z]+):/g)].filter((match) => names.includes(match[1]));
  const given = new Set(named.map((match) => match[1]));
  const last = named.at(-1);
  const beforeNamed = (named.length > 0 ? rest.slice(0, named[0].index) : rest);
  const words = beforeNamed.trimStart().split(/\s+/).filter((word) => word !== "");
  const positional = command.options.filter((option) => !given.has(option.name));
  const isStarting = /\s$/.test(rest);

  if (last) {
    const typed = rest.slice(last.index + last[0].length).trimStart();
    takeWords(positional, words, given, true);
    return { given, current: command.options.find((option) => option.name === last[1]), typed, start: rest.length - typed.length };
  }

  const current = takeWords(positional, words, given, isStarting);
  const typed = !current ? "" : swallows(current) ? beforeNamed.trimStart() : isStarting ? "" : words.at(-1) ?? "";
  return { given, current, typed, start: rest.length - typed.length };
}

/** Words without a name go to the options in their order; a text takes all that is left. */
function takeWords(options, words, given, isStarting) {
  let left = words.length - (isStarting ? 0 : 1);
  for (const option of options) {
    if (left <= 0 || swallows(option)) {
      return option;
    }

    given.add(option.name);
    left--;
  }

  return null;
}

function swallows(option) {
  return ["text", "paragraph", "members"].includes(option.kind);
}

/** The likeliest values of an option. */
export async function offerValues(option, path, typed) {
  if (option.kind === "choice") {
    return option.choices
      .filter((choice) => choice.value.startsWith(typed.toLowerCase()) || choice.label.toLowerCase().startsWith(typed.toLowerCase()));
  }

  if (["text", "paragraph", "number", "url"].includes(option.kind)) {
    return [];
  }

  return getJson("/api/suggest", {
    place: state.place, user: me().user, path, option: option.name, typed: typed.replace(/^[@#]/, ""), language: language(),
  });
}
