// The line on which the server tells what changed. A hidden tab lets go of it: a browser keeps only six to one address.

import { withQuery } from "./api.js";

const RETRY = 2000;
let source = null;
let wanted = null;
let timer = 0;

/**
 * Listens to a place as somebody, from a position on.
 * @param handlers by kind of event; `lost` and `found` tell of the line itself, `resync` that too much was missed
 */
export function listen(place, user, position, handlers) {
  wanted = { place, user, position, handlers };
  open();
}

export function hangUp() {
  wanted = null;
  close();
}

function open() {
  close();
  if (!wanted || document.hidden) {
    return;
  }

  const { place, user, position, handlers } = wanted;
  source = new EventSource(withQuery("/api/events", { place, user, position }));
  source.onopen = () => handlers.found();
  source.onerror = () => {
    handlers.lost();
    if (source?.readyState === EventSource.CLOSED) {
      timer = setTimeout(open, RETRY);
    }
  };
  for (const kind of ["entry", "dismissed", "clock", "teams", "activity", "resync"]) {
    source.addEventListener(kind, (event) => {
      if (event.lastEventId && wanted) {
        wanted.position = event.lastEventId;
      }

      handlers[kind](JSON.parse(event.data));
    });
  }
}

function close() {
  clearTimeout(timer);
  source?.close();
  source = null;
}

document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
