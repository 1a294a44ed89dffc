/** Elements that only draw. No `script`, `foreignObject`, `animate`, `set`, `handler`, `iframe` … */
const DRAWING = new Set(
  `svg g defs symbol use title desc metadata a switch view path rect circle ellipse line polyline polygon text tspan textPath
  image marker pattern mask clipPath linearGradient radialGradient meshgradient stop style filter feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
  feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
);
/** Notes of drawing programs: no browser knows them. */
const NOTES =
  /^http:\/\/(?:www\.inkscape\.org|sodipodi\.sourceforge\.net|www\.w3\.org\/1999\/02\/22-rdf-syntax-ns|creativecommons\.org|web\.resource\.org|purl\.org|www\.bohemiancoding\.com|www\.serif\.com)[\w./#-]*$/;
const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

const TOKEN =
  /<!--[\s\S]*?-->|<\?xml\s[^?<>]*\?>|<!DOCTYPE[^[<>]*>|<\/[\w:.-]+\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>|[^<]+/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Whether an SVG picture only draws. Opened by its own address it is a page of the site: scripts, foreign content, links
 * to anything but the web, entities, stylesheets and pictures from elsewhere make it one that is not published. Anything
 * that this simple reading does not understand counts as active.
 */
export function isInertSvg(text: string): boolean {
  if (/\0/.test(text) || /encoding\s*=\s*["'](?!utf-8["'])/i.test(text.slice(0, 200))) return false;
  TOKEN.lastIndex = 0;
  let style = false;
  for (let end = 0; end < text.length; end = TOKEN.lastIndex) {
    const token = TOKEN.exec(text);
    if (!token) return false;
    const [whole, name, attributes = ''] = token;
    if (name !== undefined) {
      if (!isInertElement(name) || !isInertAttributes(name, attributes)) return false;
      style = name === 'style' || name === 'svg:style';
    } else if (style && !whole.startsWith('</') && !isInertStyle(whole)) return false;
  }
  return /<(?:svg:)?svg[\s>]/.test(text);
}

function isInertElement(name: string): boolean {
  const [local = '', prefix] = name.split(':').reverse();
  // Other prefixes can only be bound to notes, see isInertAttributes.
  return prefix !== undefined && prefix !== 'svg' ? true : DRAWING.has(local);
}

function isInertAttributes(element: string, attributes: string): boolean {
  return [...attributes.matchAll(ATTRIBUTE)].every(([, name = '', double, single]) => {
    const value = double ?? single ?? '';
    if (name === 'xmlns' || name === 'xmlns:svg') return value === SVG;
    if (name === 'xmlns:xlink') return value === XLINK;
    if (name.startsWith('xmlns:')) return NOTES.test(value);
    if (/^on/i.test(name.replace(/^.*:/, ''))) return false;
    if (/^(?:.*:)?(?:href|src)$/i.test(name)) return isInertAddress(element, value);
    return !value.includes('&#') && isInertStyle(value);
  });
}

function isInertAddress(element: string, address: string): boolean {
  if (/^(?:svg:)?a$/.test(element) && /^https?:\/\/[^&]*$/.test(address)) return true;
  return /^(?:#|data:image\/(?:png|jpe?g|gif|webp);base64,)[^&]*$/.test(address);
}

/** No address but within the picture, nothing that might spell one in disguise. */
function isInertStyle(text: string): boolean {
  return !/@import|\\|expression\(|javascript:|url\((?!\s*["']?#)/i.test(text.replaceAll('&quot;', '"'));
}
