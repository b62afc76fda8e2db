// The page's own words, in every language the bot speaks.

const page = document.documentElement;
const words = JSON.parse(document.getElementById("words").textContent);

export const isWord = (id) => id in words.en;

export function word(id, language = page.lang) {
  return words[language]?.[id] ?? words.en[id];
}

export function translate(root, language = page.lang) {
  const nodes = [...root.querySelectorAll("[data-word]")];
  for (const node of nodes) node.textContent = word(node.dataset.word, language);
  return nodes;
}

export function speak(language, direction) {
  if (!(language in words)) return;
  page.lang = language;
  page.dir = direction;
  translate(document);
  for (const node of document.querySelectorAll("[data-word-placeholder]")) {
    node.placeholder = word(node.dataset.wordPlaceholder);
  }
  for (const button of document.querySelectorAll("#menu [data-payload^='language:']")) {
    showIfCurrent(button, language);
  }
}

function showIfCurrent(button, language) {
  const current = button.dataset.payload === `language:${language}`;
  button.setAttribute("aria-current", String(current));
  if (!current) return;
  const name = document.getElementById("language-name");
  name.textContent = button.textContent;
  name.lang = language;
}
