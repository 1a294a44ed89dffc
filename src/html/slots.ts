import type { Comment, Element } from 'hast';
import type { RenderedText, Slot } from '../model/index.ts';

/** Collects the slots of one text and cuts its HTML at them. */
export interface SlotCollector {
  /** A node that stands for a slot between elements. */
  readonly node: (slot: Slot) => Comment;
  /** Makes the attributes of an element a slot. */
  readonly attributes: (element: Element, slot: Slot) => void;
  readonly cut: (html: string) => Pick<RenderedText, 'parts' | 'slots'>;
}

/** `seed` makes the marks: digits and letters that occur nowhere in the text itself, so that no text can pose as a slot. */
export function collectSlots(text: string): SlotCollector {
  const mark = unusedMark(text);
  const slots: Slot[] = [];
  const add = (slot: Slot) => `${mark}${slots.push(slot) - 1}`;
  return {
    node: (slot) => ({ type: 'comment', value: add(slot) }),
    attributes: (element, slot) => {
      element.properties = { dataSlot: add(slot) };
    },
    cut: (html) => {
      const parts: string[] = [];
      const order: Slot[] = [];
      let start = 0;
      for (const match of html.matchAll(new RegExp(` data-slot="${mark}(\\d+)"|<!--${mark}(\\d+)-->`, 'g'))) {
        const slot = slots[Number(match[1] ?? match[2])];
        if (!slot) continue;
        parts.push(html.slice(start, match.index));
        order.push(slot);
        start = match.index + match[0].length;
      }
      return { parts: [...parts, html.slice(start)], slots: order };
    },
  };
}

function unusedMark(text: string): string {
  let mark = 'slot-';
  while (text.includes(mark)) mark = `x${mark}`;
  return mark;
}
