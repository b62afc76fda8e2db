// Entries of the history as elements. All text goes in as textContent, and a bubble stays in the
// language it was said in.

import { translate, word } from "./words.js";

export function bubble(entry) {
  return entry.reply ? replyMessage(entry.reply) : ownMessage(entry);
}

function build(template, language) {
  const node = document.getElementById(template).content.firstElementChild.cloneNode(true);
  for (const said of translate(node, language)) said.removeAttribute("data-word");
  return node;
}

function put(root, selector, text) {
  const node = root.querySelector(selector);
  if (text) node.textContent = text;
  else node.remove();
}

function ownMessage(entry) {
  const node = build("own-message", entry.language);
  node.id = `own-${entry.id}`;
  node.lang = entry.language;
  node.classList.toggle("unsaid", !entry.text); // the page's own "hello"
  node.querySelector(".bubble").textContent = entry.text;
  showState(node, entry);
  return node;
}

export function showState(node, { state, text, language }) {
  const failed = state !== "sending" && state !== "sent";
  const failure = node.querySelector(".failure");
  failure.hidden = !failed;
  failure.querySelector("p").textContent = failed ? word(state, language) : "";
  node.hidden = !failed && !text;
}

function replyMessage(reply) {
  const node = build("reply-message", reply.language);
  const body = node.querySelector(".bubble");
  const files = node.querySelector(".files");
  const choices = node.querySelector(".choices");
  node.lang = reply.language;
  body.dir = files.dir = choices.dir = reply.direction;
  put(body, ".text", reply.text);
  body.append(...reply.citations.map((source, rank) => citation(source, rank, reply.language)));
  // What this device kept of a chat before there were files has none.
  files.append(...(reply.files ?? []).map(fileLink));
  choices.append(...reply.choices.map(choiceButton));
  return node;
}

function citation(source, rank, language) {
  const node = build("citation", language);
  for (const name of ["lead", "answer", "note"]) put(node, `.${name}`, source[name]);
  put(node, ".label", source.label);
  put(node, ".original summary", source.original);
  put(node, ".quote", source.original && source.quote);
  if (!source.original) node.querySelector(".original").remove();
  node.querySelector(".open").href = source.path;
  return rank === 0 ? node : folded(node, source, language);
}

function folded(node, { heading, organization }, language) {
  const details = build("see-also", language);
  details.querySelector("span").textContent = `${heading} · ${organization}`;
  details.append(node);
  return details;
}

function fileLink({ label, name, path }) {
  const link = document.createElement("a");
  link.className = "file button";
  link.textContent = label;
  link.href = path;
  link.download = name;
  return link;
}

function choiceButton({ label, payload }) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.dataset.payload = payload;
  return button;
}
