/** What HTML in a text may be, as the page has it. */
export const KEPT: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi blockquote br cite code del dfn em h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre s samp small ' +
    'strong sub sup u ul var'
  ).split(' '),
);

/** Elements that go with all that is between their tags: it is no text for readers. */
export const WITH_CONTENT: ReadonlySet<string> = new Set(
  (
    'applet audio canvas datalist embed frame frameset head iframe math noembed noframes noscript object optgroup ' +
    'option script select style svg template textarea title video xmp'
  ).split(' '),
);

const OTHER_BLOCKS =
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
  'header hgroup html legend main menu nav search section summary table tbody td tfoot th thead tr';
const OTHERS =
  'acronym area base basefont bdo big button col colgroup data dir font image img input keygen label link map marquee ' +
  'meta meter nobr output param picture plaintext portal progress q rp rt ruby slot source span strike time track tt wbr';

/** Every element that HTML has or had; a tag of any other name is words, such as “<Ada>”. */
export const ELEMENTS: ReadonlyMap<string, 'block' | 'other'> = new Map([
  ...OTHER_BLOCKS.split(' ').map((name) => [name, 'block'] as const),
  ...[...KEPT, ...WITH_CONTENT, ...OTHERS.split(' ')].map((name) => [name, 'other'] as const),
]);
