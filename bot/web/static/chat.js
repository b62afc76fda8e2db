// The chat page: sends what the parent writes or taps, shows what arrives, keeps it on this device.

import { bubble, showState } from "./bubbles.js";
import { STORE, erase, load, loadAfterClose, save } from "./history.js";
import { isWord, speak, word } from "./words.js";

const LONGEST_MESSAGE = 4096; // code points, as the server counts them
const SEND_TIMEOUT_MS = 20_000;
const SLOW_REPLY_MS = 1_500; // only a slow reply is worth announcing
const LOST_REPLY_MS = 30_000;
const OFFLINE_NOTICE_MS = 4_000;
const RETRY_MS = 5_000;
const SILENCE_MS = 500;
const NEAR_END_PX = 160;

const byId = (id) => document.getElementById(id);
const log = byId("log");
const typing = byId("typing");
const input = byId("message");
const menu = byId("menu");

let chat = loadAfterClose();
let outgoing = Promise.resolve();
const eventsSeen = new Set();
const timers = { slow: 0, lost: 0, offline: 0 };

// ---- The log -----------------------------------------------------------------------------------

function remember(entry) {
  chat.entries.push(entry);
  save(chat);
}

function show(entry) {
  const node = bubble(entry);
  if (entry.reply || entry.payload) retireChoices();
  typing.before(node);
  return node;
}

// Only the newest question can be answered by tapping; choices of older ones would fill the screen.
function retireChoices() {
  for (const choices of log.querySelectorAll(".choices")) choices.replaceChildren();
}

function restore() {
  for (const node of log.querySelectorAll(".message")) node.remove();
  if (chat.entries.length) silently(() => chat.entries.forEach(show));
  for (const { event } of chat.entries) eventsSeen.add(event);
  const newest = chat.entries.findLast(({ reply }) => reply);
  if (newest) speak(newest.reply.language, newest.reply.direction);
  log.scrollTop = log.scrollHeight;
}

// A screen reader is not to read the whole restored chat aloud.
function silently(change) {
  log.setAttribute("aria-live", "off");
  change();
  setTimeout(() => log.setAttribute("aria-live", "polite"), SILENCE_MS);
}

// The next person at this device gets a chat of their own.
async function leave() {
  erase();
  try {
    await fetch("/chat/leave", { method: "POST" });
  } finally {
    location.reload();
  }
}

// ---- Sending -----------------------------------------------------------------------------------

// crypto.randomUUID() is missing on plain http, where a school may try the chat.
function newId() {
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)));
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}

// `state` of an entry: sending, sent, or the message id of why it was not sent.
function say({ text = "", payload = "" }) {
  const language = document.documentElement.lang;
  const entry = { id: newId(), text, payload, language, state: "sending" };
  remember(entry);
  show(entry);
  send(entry);
}

// One after the other, so that two quick messages keep their order.
function send(entry) {
  setState(entry.id, "sending");
  showTyping();
  outgoing = outgoing.then(() => deliver(entry));
}

async function deliver(entry) {
  const state = await post(entry);
  if (state !== "sent") hideTyping();
  setState(entry.id, state);
}

async function post({ id, text, payload }) {
  try {
    const response = await fetch("/chat/messages", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(payload ? { id, payload } : { id, text }),
      signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
    });
    if (response.ok) return "sent";
    const { error } = await response.json();
    return isWord(error) ? error : "web-not-sent";
  } catch {
    return "web-not-sent";
  }
}

function setState(id, state) {
  const entry = chat.entries.find((kept) => kept.id === id);
  if (!entry) return; // deleted meanwhile
  entry.state = state;
  save(chat);
  const node = byId(`own-${id}`);
  showState(node, entry);
  node.scrollIntoView({ block: "nearest" });
}

function greet() {
  if (!chat.entries.length) say({ payload: "hello" });
}

// ---- Receiving ---------------------------------------------------------------------------------

function listen() {
  const source = new EventSource(`/chat/events?after=${chat.last}`);
  source.addEventListener("reply", receive);
  source.addEventListener("open", online);
  source.addEventListener("error", () => {
    offline();
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, RETRY_MS);
  });
}

function receive({ lastEventId, data }) {
  const event = Number(lastEventId);
  if (eventsSeen.has(event)) return;
  eventsSeen.add(event);
  chat.last = Math.max(chat.last, event);
  const entry = { event, reply: JSON.parse(data) };
  remember(entry);
  hideTyping();
  speak(entry.reply.language, entry.reply.direction);
  showNewest(entry);
}

// Who reads further up is left there; a long reply is shown from its beginning.
function showNewest(entry) {
  const nearEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;
  const node = show(entry);
  if (nearEnd) node.scrollIntoView({ block: "nearest" });
}

function showTyping() {
  hideTyping();
  typing.hidden = false;
  log.scrollTop = log.scrollHeight;
  timers.slow = setTimeout(() => announceTyping(word("web-typing")), SLOW_REPLY_MS);
  timers.lost = setTimeout(hideTyping, LOST_REPLY_MS);
}

function hideTyping() {
  clearTimeout(timers.slow);
  clearTimeout(timers.lost);
  typing.hidden = true;
  announceTyping("");
}

function announceTyping(text) {
  byId("typing-status").textContent = text;
}

function offline() {
  timers.offline ||= setTimeout(() => notice(word("web-offline")), OFFLINE_NOTICE_MS);
}

function online() {
  clearTimeout(timers.offline);
  timers.offline = 0;
  notice("");
}

function notice(text) {
  byId("connection").textContent = text;
}

// ---- What the parent does ----------------------------------------------------------------------

function submit(event) {
  event.preventDefault();
  input.focus();
  const text = input.value.trim();
  if (!text || !checkLength()) return;
  say({ text });
  input.value = "";
  growInput();
}

function checkLength() {
  const fits = [...input.value.trim()].length <= LONGEST_MESSAGE;
  const problem = fits ? "" : word("web-too-long");
  if (byId("problem").textContent !== problem) byId("problem").textContent = problem;
  input.setAttribute("aria-invalid", String(!fits));
  return fits;
}

function growInput() {
  input.style.blockSize = "auto";
  input.style.blockSize = `${input.scrollHeight}px`;
}

function sendOnEnter(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  byId("composer").requestSubmit();
}

function tap({ target }) {
  const button = target.closest("button");
  if (button?.dataset.payload) choose(button);
  else if (button && "again" in button.dataset) sendAgain(button);
}

function choose(button) {
  menu.close();
  say({ text: button.textContent, payload: button.dataset.payload });
  focusAfterTap();
}

function sendAgain(button) {
  const { id } = button.closest(".message");
  send(chat.entries.find((entry) => `own-${entry.id}` === id));
  focusAfterTap();
}

// On a phone, focus in the input would open the keyboard over the reply.
function focusAfterTap() {
  const touch = matchMedia("(pointer: coarse)").matches;
  (touch ? log : input).focus({ preventScroll: true });
}

function openMenu() {
  byId("delete").open = false;
  menu.showModal();
}

function closeOutside({ target }) {
  if (target === menu) menu.close();
}

// Another tab of this chat changed the history; a hidden tab follows, the one in use goes on.
function follow({ key }) {
  if (key !== STORE || !document.hidden) return;
  chat = load();
  restore();
}

function start() {
  byId("composer").addEventListener("submit", submit);
  input.addEventListener("keydown", sendOnEnter);
  input.addEventListener("input", growInput);
  input.addEventListener("input", checkLength);
  log.addEventListener("click", tap);
  menu.addEventListener("click", tap);
  menu.addEventListener("click", closeOutside);
  byId("menu-button").addEventListener("click", openMenu);
  byId("delete-now").addEventListener("click", () => {
    menu.close();
    leave();
  });
  addEventListener("storage", follow);
  restore();
  listen();
  greet();
}

start();
