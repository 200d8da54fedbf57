// What could come next in the line that is being typed: commands, then the values of their options.

import { getJson } from "./api.js";
import { me } from "./people.js";
import { state } from "./store.js";
import { language } from "./texts.js";

const MOST = 40;

/** A command as one may type it: in the reader's language or as it is declared. */
const spellings = (command) => [command.words, command.path];

/** The command whose words the line begins with, and what follows them. */
export function read(line) {
  const body = line.slice(1);
  const typed = body.toLowerCase();
  const found = state.commands
    .flatMap((command) => spellings(command).map((words) => ({ command, words })))
    .filter(({ words }) => typed === words || typed.startsWith(`${words} `))
    .sort((one, other) => other.words.length - one.words.length)[0];
  return { body, command: found?.command ?? null, rest: found ? body.slice(found.words.length) : "" };
}

/**
 * Commands for what was typed so far, as they would be typed: those that begin so first, in the spelling that was begun,
 * then those that speak of it.
 */
export function offerCommands(body) {
  const typed = body.trimStart().toLowerCase();
  const begins = (command) => spellings(command).find((words) => words.startsWith(typed));
  const speaks = (command) => typed.trim().length > 1 && command.summary.toLowerCase().includes(typed.trim());
  const first = state.commands.filter(begins).map((command) => ({ command, words: begins(command) }));
  const second = state.commands.filter((command) => !begins(command) && speaks(command)).map((command) => ({ command, words: command.words }));
  return [...first, ...second].slice(0, MOST);
}

/** Which options are given already, which one is being typed, and how much of it. */
export function readOptions(command, rest) {
  const byWord = new Map(command.options.flatMap((option) => [[option.word, option.name], [option.name, option.name]]));
  const named = [...rest.matchAll(/(?:^|\s)([^\s:]+):/g)].filter((match) => byWord.has(match[1].toLowerCase()));
  const nameOf = (match) => byWord.get(match[1].toLowerCase());
  const given = new Set(named.map(nameOf));
  const last = named.at(-1);
  const beforeNamed = (named.length > 0 ? rest.slice(0, named[0].index) : rest);
  const words = beforeNamed.trimStart().split(/\s+/).filter((word) => word !== "");
  const positional = command.options.filter((option) => !given.has(option.name));
  const isStarting = /\s$/.test(rest);

  if (last) {
    const typed = rest.slice(last.index + last[0].length).trimStart();
    takeWords(positional, words, given, true);
    return { given, current: command.options.find((option) => option.name === nameOf(last)), typed, start: rest.length - typed.length };
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
  return ["text", "paragraph", "file", "members"].includes(option.kind);
}

/** The likeliest values of an option. */
export async function offerValues(option, path, typed) {
  if (option.kind === "choice") {
    return option.choices
      .filter((choice) => choice.value.startsWith(typed.toLowerCase()) || choice.label.toLowerCase().startsWith(typed.toLowerCase()));
  }

  if (["text", "paragraph", "file", "number", "url"].includes(option.kind)) {
    return [];
  }

  return getJson("/api/suggest", {
    place: state.place, user: me().user, path, option: option.name, typed: typed.replace(/^[@#]/, ""), language: language(),
  });
}
