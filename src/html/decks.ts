import type { Element, Root, RootContent } from 'hast';

/**
 * A deck as readable sections: what stands between two rules (`---`, and `----` for a vertical slide) becomes a section.
 * `sourceLine` gives the text of a 1-based line, which alone tells the two rules apart.
 */
export function sectionSlides(tree: Root, sourceLine: (line: number) => string): void {
  const slides: Element[] = [];
  let current = slide(false);
  for (const child of tree.children) {
    if (child.type === 'element' && child.tagName === 'hr') {
      push(slides, current);
      current = slide(sourceLine(child.position?.start.line ?? 0).trim().length > 3);
    } else if (child.type === 'element' || child.type === 'text') current.children.push(child);
  }
  push(slides, current);
  tree.children = slides.flatMap((section): RootContent[] => [section, { type: 'text', value: '\n' }]);
}

function slide(isVertical: boolean): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: isVertical ? ['slide', 'vertical'] : ['slide'] },
    children: [],
  };
}

function push(slides: Element[], section: Element): void {
  const hasContent = section.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
  if (hasContent) slides.push(section);
}
