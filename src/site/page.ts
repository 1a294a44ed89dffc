import { type Address, outputFile } from './addresses.ts';
import type { Frame } from './frame.ts';
import type { MachineHead } from './outputs/head.ts';

/**
 * One page of the site. Its view model is made when the page is rendered and not kept.
 * A class, because Eleventy copies and proxies plain objects in its data, which costs more than rendering.
 */
export class Page<View> {
  readonly address: Address;
  /** Path of the page's file in the output folder. */
  readonly permalink: string;
  /** What the page is about and holds without looking it up: of two builds, the same `of` and the same look-ups make the same page. */
  readonly of: unknown;
  readonly view: () => View;
  /** What the page says to machines, made of its frame. */
  readonly head: (frame: Frame) => MachineHead;

  constructor(address: Address, of: unknown, view: () => View, head: (frame: Frame) => MachineHead, prefix = '/') {
    this.address = address;
    this.of = of;
    this.permalink = prefix.slice(1) + outputFile(address);
    this.view = view;
    this.head = head;
  }
}
