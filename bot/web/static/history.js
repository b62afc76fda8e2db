// The conversation as this device keeps it: `entries` are the parent's messages and the replies,
// `last` is the newest event seen, `of` the chat that all this belongs to: the server names it in the page.

export const STORE = "puente.history";
const KEPT_ENTRIES = 200;

export function load() {
  try {
    const found = JSON.parse(localStorage.getItem(STORE));
    if (found?.of === thisChat() && Array.isArray(found.entries)) return found;
  } catch {
    // Storage is off or holds something else: the chat works without it.
  }
  return { of: thisChat(), last: 0, entries: [] };
}

function thisChat() {
  return document.body.dataset.chat;
}

export function erase() {
  try {
    localStorage.removeItem(STORE);
  } catch {
    // Nothing was kept.
  }
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
