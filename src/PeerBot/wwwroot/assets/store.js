// What the page knows now. Parts of the page watch it and draw themselves anew when something of theirs changed.

const watchers = new Map();

export const state = {
  clock: { now: new Date(), readAt: performance.now(), offsetSeconds: 0 },
  commands: [],
  menu: [],
  teams: [],
  unread: new Set(),
  place: null,
  members: [],
  entries: [],
  live: null,
  hasOlder: false,
};

/** Changes some of the state and tells those who watch a changed part. */
export function change(parts) {
  const changed = Object.keys(parts).filter((part) => state[part] !== parts[part]);
  Object.assign(state, parts);
  const told = new Set();
  for (const part of changed) {
    for (const watcher of watchers.get(part) ?? []) {
      told.add(watcher);
    }
  }

  told.forEach((watcher) => watcher());
}

export function watch(parts, watcher) {
  for (const part of parts) {
    watchers.set(part, [...(watchers.get(part) ?? []), watcher]);
  }
}

export function team() {
  return state.teams.find((candidate) => candidate.place === state.place) ?? null;
}

/** The server's time, going on since it was last heard. */
export function now() {
  return new Date(state.clock.now.getTime() + performance.now() - state.clock.readAt);
}

/** Puts entries in: a known one is replaced where it stands, a new one takes its place by number. */
export function merge(entries) {
  const known = new Map(state.entries.map((entry) => [entry.number, entry]));
  for (const entry of entries) {
    known.set(entry.number, entry);
  }

  const sorted = [...known.values()].sort((one, other) => one.number - other.number);
  const live = sorted.filter((entry) => entry.isLive).at(-1);
  const isNewer = live && (!state.live || live.number >= state.live.number);
  change({ entries: sorted, ...(isNewer ? { live } : {}) });
}

export function forget(number) {
  change({ entries: state.entries.filter((entry) => entry.number !== number) });
}
