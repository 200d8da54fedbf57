// Talks to the server. A wish carries an id made here, so sending it again after a broken line cannot do it twice.

import { t } from "./texts.js";

const WAITS = [300, 700, 1500, 3000, 5000, 8000, 12000];
let token = "";
let onLine = () => {};

export function useToken(fresh) {
  token = fresh;
}

/** Tells whoever listens whether the line to the server holds. */
export function watchLine(listener) {
  onLine = listener;
}

/** A refusal by the server, in words for the reader. */
export class Refused extends Error {}

export async function getJson(path, query = {}) {
  return read(await insist(() => fetch(withQuery(path, query), { headers: { accept: "application/json" } })));
}

export async function postJson(path, body) {
  const wish = JSON.stringify({ id: crypto.randomUUID(), ...body });
  let response = await send(path, wish);
  if (response.status === 400 && response.headers.has("x-token-expired")) {
    useToken((await getJson("/api/token")).token);
    response = await send(path, wish);
  }

  return read(response);
}

export function withQuery(path, query) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

function send(path, wish) {
  return insist(() => fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", "x-peerbot-token": token },
    body: wish,
  }));
}

/** Tries again while the line is broken or the server is starting; gives up after about half a minute. */
async function insist(attempt) {
  for (const wait of WAITS) {
    try {
      const response = await attempt();
      if (response.status !== 502 && response.status !== 503) {
        onLine(true);
        return response;
      }
    } catch (problem) {
      if (!(problem instanceof TypeError)) {
        throw problem;
      }
    }

    onLine(false);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }

  throw new Refused(t("page.no-connection"));
}

async function read(response) {
  const isJson = response.headers.get("content-type")?.includes("json");
  const body = isJson ? await response.json() : null;
  if (!response.ok) {
    throw new Refused(body?.problem ?? t("page.server-error", { status: response.status }));
  }

  return body;
}
