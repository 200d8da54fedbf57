// Draws what the bot says: spans, blocks, buttons, files.

import { withQuery } from "./api.js";
import { h, icon } from "./dom.js";
import { me, myMember } from "./people.js";
import { locale } from "./texts.js";

/** @param press what to do with a pressed button */
export function drawCard(card, number, press) {
  const isPlain = card.title.length === 0 && card.buttons.length === 0 && card.body.length < 2 && card.files.length === 0;
  return h(`div.card.${card.tone}${isPlain ? ".plain" : ""}`, {},
    card.title.length > 0 && h("h2.card-title", {}, spans(card.title)),
    card.body.map(drawBlock),
    card.files.length > 0 && h("div.card-files", {}, card.files.map((file, position) => drawFile(file, number, position))),
    card.buttons.length > 0 && h("div.card-buttons", {}, card.buttons.map((button) => drawButton(button, press))));
}

/** Why something was refused, to be shown where it was typed. */
export function drawRefusal(card) {
  return h("div", {}, card.body.map(drawBlock));
}

/** The words of a card without its form, to be read aloud or shown in one line. */
export function plainText(card) {
  const first = card.text ?? [card.title, ...card.body.map((block) => block.text ?? [])].find((part) => part.length > 0);
  return typeof first === "string" ? first : (first ?? []).map((span) => span.text).join("");
}

function drawBlock(block) {
  switch (block.kind) {
    case "paragraph": return h("p", {}, spans(block.text));
    case "heading": return h("h3.card-heading", {}, spans(block.text));
    case "bullets": return h("ul.card-bullets", {}, block.items.map((item) => h("li", {}, spans(item))));
    case "facts": return h("dl.card-facts", {}, block.facts.map((fact) => h("div", {}, h("dt", {}, spans(fact.label)), h("dd", {}, spans(fact.value)))));
    case "quote": return h("blockquote.card-quote", {}, block.raw);
    case "preformatted": return h("pre.card-preformatted", { tabIndex: 0 }, block.raw);
    default: throw new Error(`unknown block ${block.kind}`);
  }
}

function spans(parts) {
  return parts.map((span) => {
    switch (span.kind) {
      case "text": return span.text;
      case "strong": return h("strong", {}, span.text);
      case "code": return h("code", {}, span.text);
      case "mention": return h("span.mention", {}, `@${span.text}`);
      case "ping": return h(span.member === myMember()?.number ? "span.mention.me" : "span.mention", {}, `@${span.text}`);
      case "moment": return h("time", { dateTime: span.at }, new Date(span.at).toLocaleString(locale(), { dateStyle: "medium", timeStyle: "short" }));
      case "link": return h("a", { href: span.target, target: "_blank", rel: "noopener noreferrer" }, span.text);
      default: throw new Error(`unknown span ${span.kind}`);
    }
  });
}

function drawButton(button, press) {
  return h(`button.button.${button.style}`, {
    type: "button",
    onclick: async (event) => {
      const pressed = event.currentTarget;
      pressed.disabled = true;
      try {
        await press(button);
      } finally {
        pressed.disabled = false;
      }
    },
  }, button.label);
}

function drawFile(file, number, position) {
  const address = withQuery(`/api/files/${number}/${position}`, { user: me().user });
  const link = h("a.file", { href: address, download: file.name }, icon("file"), h("span", {}, file.name), h("span.size", {}, size(file.size)));
  return file.alt ? h("figure.picture", {}, h("img", { src: address, alt: file.alt }), h("figcaption", {}, link)) : link;
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toLocaleString(locale(), { maximumFractionDigits: 1 })} KB`;
}
