/** Tags that plain text picked up from a page, by what they do to a line. */
const breaking = new Set(
  'p br div h1 h2 h3 h4 h5 h6 li ul ol tr table tbody td th blockquote hr section article header footer figure figcaption pre title main aside nav'.split(
    ' ',
  ),
);
const inner = new Set(
  'span a b i em strong u s font small big sub sup img q cite code abbr time label button input iframe html body head meta link center mark o:p'.split(
    ' ',
  ),
);
/** Tags whose content is no text. */
const dropped = new Set(['script', 'style', 'noscript', 'template', 'svg']);

const longestTag = 4000;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  euro: '€',
  pound: '£',
  yen: '¥',
  sect: '§',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  agrave: 'à',
  egrave: 'è',
  acirc: 'â',
  ecirc: 'ê',
  ocirc: 'ô',
  icirc: 'î',
  atilde: 'ã',
  otilde: 'õ',
  aring: 'å',
  oslash: 'ø',
  Eacute: 'É',
  Ccedil: 'Ç',
};

function entity(body: string): string | null {
  if (body.startsWith('#')) {
    const hex = body[1] === 'x' || body[1] === 'X';
    const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
    if (!Number.isInteger(code) || code < 9 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
      return null;
    return code === 0xa0 ? ' ' : String.fromCodePoint(code);
  }
  return Object.hasOwn(named, body) ? named[body]! : null;
}

/** Decodes the entities of a text: &amp; &#8217; &nbsp;. Unknown ones stay as they are. */
const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});/g, (all, body) => entity(body) ?? all)
    : text;

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** Offset behind the tag. */
  readonly end: number;
}

/** `indexOf` in lower case that looks for what is not there only once, so that many openings stay linear. */
type Finder = (what: string, from: number) => number;

function finder(text: string): Finder {
  const absent = new Set<string>();
  let lower: string | null = null;
  return (what, from) => {
    if (absent.has(what)) return -1;
    lower ??= text.toLowerCase();
    const found = lower.indexOf(what, from);
    if (found === -1) absent.add(what);
    return found;
  };
}

/** The tag that opens at this "<", when it is one that is known; else null, and the sign is text. */
function tagAt(text: string, at: number, find: Finder): Tag | null {
  if (text.startsWith('<!--', at)) {
    const end = find('-->', at + 4);
    return { name: '!', closing: false, end: end === -1 ? at + 4 : end + 3 };
  }
  const closing = text[at + 1] === '/';
  let i = closing ? at + 2 : at + 1;
  const from = i;
  while (i < text.length && i - from < 12 && /[A-Za-z0-9:]/.test(text[i]!)) i++;
  const name = text.slice(from, i).toLowerCase();
  if (!breaking.has(name) && !inner.has(name) && !dropped.has(name)) return null;
  if (i < text.length && !/[\s/>]/.test(text[i]!)) return null;
  const limit = Math.min(text.length, at + longestTag);
  for (let quote = ''; i < limit; i++) {
    const c = text[i]!;
    if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '>') return { name, closing, end: i + 1 };
    else if (c === '<') return null;
    else if (c === '"' || c === "'") quote = c;
  }
  return null;
}

/** Where the content of a dropped element ends: behind its closing tag, or behind the opening one when it has none. */
function behindElement(text: string, tag: Tag, find: Finder): number {
  if (tag.closing) return tag.end;
  const close = find(`</${tag.name}`, tag.end);
  if (close === -1) return tag.end;
  const end = text.indexOf('>', close);
  return end === -1 ? text.length : end + 1;
}

/**
 * Takes HTML out of plain text: known tags (their lines kept apart), scripts and styles with their content, comments
 * and entities. "a < b" and "<Yonhap>" stay. Linear in the length of the text.
 */
export function stripMarkup(text: string): string {
  if (!text.includes('<')) return decodeEntities(text);
  const parts: string[] = [];
  const find = finder(text);
  let hopeless = 0;
  let from = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const tag = hopeless < 1000 ? tagAt(text, at, find) : null;
    if (tag === null) {
      if (/[A-Za-z/!]/.test(text[at + 1] ?? '')) hopeless++;
      at++;
      continue;
    }
    parts.push(text.slice(from, at));
    if (breaking.has(tag.name)) parts.push('\n');
    from = dropped.has(tag.name) ? behindElement(text, tag, find) : tag.end;
    if (tag.name === 'p' || /^h[1-6]$/.test(tag.name)) parts.push('\n');
    at = from;
  }
  parts.push(text.slice(from));
  return decodeEntities(parts.join(''));
}
