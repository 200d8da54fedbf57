// The page's beginning: loads what the server knows, then keeps it fresh.

import { getJson, useToken, watchLine } from "./api.js";
import { setClock, startClock } from "./clock.js";
import * as composer from "./composer.js";
import { byId } from "./dom.js";
import { hangUp, listen } from "./events.js";
import { me, startPeople } from "./people.js";
import { drawPinned, startPinned } from "./pinned.js";
import { drawLooks, startSidebar } from "./sidebar.js";
import { change, forget, merge, state } from "./store.js";
import { redrawStream, startStream } from "./stream.js";
import { language, speak, t } from "./texts.js";
import { toast } from "./toast.js";
import { createTeam, startWelcome } from "./welcome.js";
import "./theme.js";

const PLACE = "peerbot.place";

let wanted = sessionStorage.getItem(PLACE) ?? localStorage.getItem(PLACE) ?? undefined;
let loads = 0;

/** Loads everything about a place, or about none, and listens from there on. Only the latest of several counts. */
async function load(place = wanted) {
  wanted = place;
  const turn = ++loads;
  const kept = sessionStorage.getItem(`peerbot.me.${place}`) ?? localStorage.getItem(`peerbot.me.${place}`);
  const known = await getJson("/api/state", { place, user: kept ? JSON.parse(kept).user : undefined, language: language() });
  if (turn !== loads) {
    return;
  }

  useToken(known.token);
  setClock(known.clock);
  const here = known.here;
  state.unread.delete(here?.place);
  change({
    teams: known.teams,
    commands: known.commands,
    menu: known.menu,
    place: here?.place ?? null,
    members: here?.members ?? [],
    entries: here?.entries ?? [],
    live: here?.live ?? null,
    hasOlder: here?.hasOlder ?? false,
    unread: new Set(state.unread),
  });
  composer.greet();
  document.title = here ? `${known.teams.find((team) => team.place === here.place)?.name} · PeerBot` : "PeerBot";
  wanted = here?.place;
  if (here) {
    sessionStorage.setItem(PLACE, here.place);
    localStorage.setItem(PLACE, here.place);
  }

  // Without a place the page still hears of new teams and of the clock.
  listen(here?.place ?? "", me().user, known.position, handlers);
}

const handlers = {
  entry: (entry) => merge([entry]),
  dismissed: ({ number }) => forget(number),
  clock: setClock,
  teams: () => load(),
  activity: ({ place }) => change({ unread: new Set([...state.unread, place]) }),
  resync: () => load(),
  lost: () => showLine(false),
  found: () => showLine(true),
};

function showLine(isGood) {
  const banner = byId("connection");
  banner.hidden = isGood;
  banner.textContent = isGood ? "" : t("page.connection-lost");
}

async function enter({ place, user, name }) {
  hangUp();
  sessionStorage.setItem(`peerbot.me.${place}`, JSON.stringify({ user, name }));
  localStorage.setItem(`peerbot.me.${place}`, JSON.stringify({ user, name }));
  await load(place);
  byId("composer-text")?.focus();
}

async function open(place) {
  await load(place);
  byId("composer-text")?.focus();
}

async function changeLanguage(code) {
  await speak(code);
  drawLooks(changeLanguage);
  await load();
  composer.draw();
  composer.greet();
  redrawStream();
  drawPinned();
}

watchLine(showLine);
window.addEventListener("unhandledrejection", (event) => toast(event.reason?.message ?? String(event.reason)));

await speak();
startPeople(() => load());
startClock();
startSidebar({ open, create: () => createTeam(enter), speak: changeLanguage });
startStream();
startPinned();
composer.startComposer();
startWelcome(enter);
await load();
