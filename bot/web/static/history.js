// The conversation as this device keeps it: `entries` are the parent's messages and the replies,
// `last` is the newest event seen; it outlives a deleted chat, so that deleted replies stay away.

export const STORE = "puente.history";
const KEPT_ENTRIES = 200;

export function load() {
  try {
    const found = JSON.parse(localStorage.getItem(STORE));
    if (Array.isArray(found?.entries)) return found;
  } catch {
    // Storage is off or holds something else: the chat works without it.
  }
  return { last: 0, entries: [] };
}

export function save(chat) {
  chat.entries = chat.entries.slice(-KEPT_ENTRIES);
  try {
    localStorage.setItem(STORE, JSON.stringify(chat));
  } catch {
    // Storage is off or full: the chat works without it.
  }
}

// What was being sent when the page closed may not have arrived; sending it again does no harm.
export function loadAfterClose() {
  const chat = load();
  for (const entry of chat.entries) {
    if (entry.state === "sending") entry.state = "web-not-sent";
  }
  return chat;
}
