// A look ahead: resting on a link to a meeting, a person or an issue shows what its page begins with. Nothing is loaded
// before somebody rests there, and the page works the same without this file.

const LINKS = 'main :is(a.meeting, a.person, a.issue, .chips a, .thread a)';
const REST = 350;
const MOST = 220;

const cards = new Map();
let timer;
let shown;

const textOf = (page, selector) => page.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Title, facts and first words of a page of ours; text only, whatever it holds. */
const load = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const about = page.querySelector('meta[name=description]')?.content ?? '';
  return {
    title: textOf(page, 'main h1'),
    facts: [...page.querySelectorAll('main :is(.eyebrow, .page-header .meta) > *')]
      .map((fact) => fact.textContent.trim())
      .join(' · '),
    about: about.length > MOST ? `${about.slice(0, MOST)} …` : about,
  };
};

const paragraph = (className, text) => {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
};

const show = async (link) => {
  const address = link.href.split('#', 1)[0];
  if (address === location.href.split('#', 1)[0]) return;
  try {
    if (!cards.has(address)) cards.set(address, load(address));
    const { title, facts, about } = await cards.get(address);
    if (shown !== link || !title) return;
    const card = document.createElement('div');
    card.className = 'preview';
    card.id = 'page-preview';
    card.role = 'tooltip';
    card.append(
      paragraph('preview-title', title),
      ...[facts, about].filter(Boolean).map((text) => paragraph('', text)),
    );
    document.body.append(card);
    link.setAttribute('aria-describedby', card.id);
    place(card, link.getBoundingClientRect());
  } catch {
    cards.delete(address);
  }
};

/** Below the link, or above it where there is no room; always inside the window. Positions are set by script, which the policy allows. */
const place = (card, link) => {
  const { width, height } = card.getBoundingClientRect();
  const below = link.bottom + height + 8 < innerHeight;
  card.style.setProperty('left', `${Math.max(8, Math.min(link.left, innerWidth - width - 8))}px`);
  card.style.setProperty('top', `${below ? link.bottom + 6 : Math.max(8, link.top - height - 6)}px`);
};

const hide = () => {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  document.querySelector('.preview')?.remove();
};

const ask = (event) => {
  const link = event.target.closest?.(LINKS);
  if (!link || link === shown) return;
  hide();
  shown = link;
  timer = setTimeout(() => show(link), REST);
};

for (const name of ['mouseover', 'focusin']) document.addEventListener(name, ask);
for (const name of ['focusout', 'scroll', 'click']) document.addEventListener(name, hide, { passive: true });
document.addEventListener('mouseout', (event) => {
  if (shown && !shown.contains(event.relatedTarget)) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
// This file is loaded by the first rest on a link: that one counts too.
ask({ target: document.querySelector('main a:is(:hover, :focus-visible)') ?? document.body });
