// A deck reads as a page; this file shows it full screen, slide by slide, with the keyboard.

const deck = document.querySelector('.deck');
const start = document.querySelector('.present');
const slides = [...deck.querySelectorAll('.slide')];
const count = document.querySelector('.slide-count');
let current = 0;

const show = (index) => {
  current = Math.min(Math.max(index, 0), slides.length - 1);
  slides.forEach((slide, each) => {
    slide.classList.toggle('current', each === current);
  });
  count.textContent = `${current + 1} / ${slides.length}`;
  slides[current].scrollTop = 0;
};

/** The slide at the top of the window, so that presenting goes on where somebody was reading. */
const slideInView = () =>
  Math.max(
    0,
    slides.findIndex((slide) => slide.getBoundingClientRect().bottom > 0),
  );

const present = async () => {
  const first = slideInView();
  try {
    await deck.requestFullscreen();
  } catch {
    // Where full screen is refused, the window itself has to do.
  }
  deck.classList.add('presenting');
  deck.append(count);
  deck.tabIndex = -1;
  deck.focus();
  show(first);
};

const leave = () => {
  if (!deck.classList.contains('presenting')) return;
  deck.classList.remove('presenting');
  start.after(count);
  count.textContent = '';
  if (document.fullscreenElement) document.exitFullscreen();
  slides[current].scrollIntoView();
  start.focus({ preventScroll: true });
};

const steps = {
  ArrowRight: () => current + 1,
  ArrowDown: () => current + 1,
  PageDown: () => current + 1,
  ' ': () => current + 1,
  ArrowLeft: () => current - 1,
  ArrowUp: () => current - 1,
  PageUp: () => current - 1,
  Home: () => 0,
  End: () => slides.length - 1,
};

document.addEventListener('keydown', (event) => {
  if (!deck.classList.contains('presenting')) return;
  if (event.key === 'Escape') leave();
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  show(step());
});
document.addEventListener('fullscreenchange', () => {
  if (!document.fullscreenElement) leave();
});

if (slides.length > 1) {
  start.hidden = false;
  start.addEventListener('click', present);
}
