import { describe, expect, it } from 'vitest';
import { readArticle } from './article-source.ts';
import { formatProblem } from './problem.ts';

const article = (fields: string) => `---\n${fields}\n---\n\nA ferry sailed.\n`;
const read = (fields: string, file = 'articles/ferry.md') => readArticle(file, article(fields));

function problemsOf(contents: string, file = 'articles/ferry.md'): string[] {
  const result = readArticle(file, contents);
  return 'problems' in result ? result.problems.map(formatProblem) : [];
}

describe('an article file', () => {
  it('gives its slug, fields and text', () => {
    expect(read('headline: A ferry sails\npublished: 2025-03-12')).toEqual({
      slug: 'ferry',
      file: 'articles/ferry.md',
      data: { headline: 'A ferry sails', published: '2025-03-12' },
      body: '\nA ferry sailed.\n',
      contents: article('headline: A ferry sails\npublished: 2025-03-12'),
      pictures: new Map(),
      notices: [],
    });
  });

  it.each(['2024', 'no', '22:22', '012', '1e3', 'null', '~'])(
    'keeps the headline %s as it is written',
    (headline) => {
      expect(read(`headline: ${headline}\npublished: 2025-03-12`)).toMatchObject({ data: { headline } });
    },
  );

  it('reads the same with Windows line ends, old Mac line ends and a byte order mark', () => {
    const plain = article('headline: A ferry sails\npublished: 2025-03-12');
    const expected = readArticle('articles/ferry.md', plain);
    for (const written of [plain.replaceAll('\n', '\r\n'), plain.replaceAll('\n', '\r'), `\uFEFF${plain}`]) {
      expect({ ...readArticle('articles/ferry.md', written), contents: plain }).toEqual(expected);
    }
  });

  it('tells what of its HTML is left out, each in its place', () => {
    const text =
      'A <b onclick="x()">boat</b><script>alert(1)</script>.\n\n<div>\n<iframe src="https://example.org/">\n\n';
    const result = readArticle('articles/ferry.md', article('headline: A\npublished: 2025-03-12') + text);
    const fix = 'is left out of the page; take it out, or write it between backticks to show it as it is';
    expect('problems' in result ? result.problems : result.notices.map(formatProblem)).toEqual([
      `articles/ferry.md:7:3: “onclick” of “<b>” ${fix}`,
      `articles/ferry.md:7:28: “<script>” ${fix}`,
      `articles/ferry.md:9:1: “<div>” ${fix}`,
      `articles/ferry.md:10:1: “<iframe>” ${fix}`,
    ]);
  });

  it('takes a day and time with its offset', () => {
    expect(read('headline: A\npublished: 2025-03-12T09:15+01:00')).toMatchObject({
      data: { published: '2025-03-12T09:15+01:00' },
    });
  });
});

const PUBLISHED =
  'a day such as 2024-12-24, or a day and time such as 2024-12-24T18:30+01:00 ' +
  '(the day of publication, from which times in the text are read)';

describe('problems', () => {
  it('are footnotes that lead nowhere', () => {
    expect(
      problemsOf(
        '---\nheadline: A\npublished: 2025-03-12\n---\n\nA ferry[^1] sailed \\[^5].\n\n[^2]: One.\n[^2]: Two.\n',
      ),
    ).toEqual([
      'articles/ferry.md:6:8: “[^1]” leads to no footnote; write the note as “[^1]: …” in a paragraph of its own, or “\\[^1]” for the characters',
      'articles/ferry.md:8:1: nothing in the text leads to the footnote “[^2]”; write “[^2]” where it belongs, or take it out',
      'articles/ferry.md:9:1: a second footnote “[^2]”; give each a label of its own',
    ]);
  });

  it.each([
    [
      'an empty file',
      '',
      ['articles/ferry.md:1:1: no front matter; begin the file with “---”, the fields, and “---”'],
    ],
    [
      'front matter that is never closed',
      '---\nheadline: A\n',
      [
        'articles/ferry.md:1:1: front matter that never ends; write “---” on a line of its own below the fields',
      ],
    ],
    [
      'front matter in JavaScript, which is never run',
      '---js\n{ headline: process.exit(1) }\n---\n',
      [
        'articles/ferry.md:1:1: front matter of the kind “js”; write “---” alone on the line, and the fields as YAML',
      ],
    ],
    [
      'a missing field',
      article('headline: A'),
      [`articles/ferry.md:2:1: no “published”; add “published”, ${PUBLISHED}`],
    ],
    [
      'a misspelled field',
      article('headlin: A\nheadline: A\npublished: 2025-03-12'),
      ['articles/ferry.md:2:1: unknown field “headlin”; write “headline”'],
    ],
    [
      'a misspelled field inside another',
      article('headline: A\npublished: 2025-03-12\nsource:\n  nam: Bay Wire\n  name: Bay Wire'),
      ['articles/ferry.md:5:3: unknown field “nam”; write “name”'],
    ],
    [
      'a day that does not exist',
      article('headline: A\npublished: 2024-02-30'),
      [`articles/ferry.md:3:1: “published” is “2024-02-30”; write ${PUBLISHED}`],
    ],
    [
      'a topic that makes no address, or that of all topics',
      article('headline: A\npublished: 2025-03-12\ntopics: [trade, "…", Index]'),
      [
        'articles/ferry.md:4:17: an item of “topics” is “…”; write a few words that can be an address too, such as trade',
        'articles/ferry.md:4:22: an item of “topics” is “Index”; write a few words that can be an address too, such as trade',
      ],
    ],
    [
      'a field that is there twice',
      article('headline: A\nheadline: B\npublished: 2025-03-12'),
      ['articles/ferry.md:3:1: the same field twice; keep one of the two'],
    ],
    [
      'an update before publication',
      article('headline: A\npublished: 2025-03-12\nupdated: 2025-03-11'),
      [
        'articles/ferry.md:4:1: “updated” is “2025-03-11”; write a day or time that is not before “published” (when the text was last changed)',
      ],
    ],
    [
      'corrections that match nothing, or say no date',
      article(
        'headline: A\npublished: 2025-03-12\npeople:\n  - {name: Lena Marsh, is: none}\ntimes:\n' +
          '  - {text: ferry, is: 2025-13}\n  - {text: ferry, nth: 2, is: none}',
      ),
      [
        'articles/ferry.md:5:5: “Lena Marsh” does not stand in the text; write the words as the text has them, or take the correction out',
        'articles/ferry.md:7:19: “times.is” is “2025-13”; write an EDTF date such as 2024-12-24, 2024-12, 2024, 202X or 2014/2016, or none (the date that is meant)',
        'articles/ferry.md:8:5: “ferry, nth: 2” does not stand in the text; write the words as the text has them, or take the correction out',
      ],
    ],
    [
      'an update before publication, by the clock where both say which, whatever else is wrong',
      article('published: 2025-03-12T00:30+02:00\nupdated: 2025-03-11T22:00Z'),
      [
        'articles/ferry.md:2:1: no “headline”; add “headline”, some words (the headline, as readers see it)',
        'articles/ferry.md:3:1: “updated” is “2025-03-11T22:00Z”; write a day or time that is not before “published” (when the text was last changed)',
      ],
    ],
    [
      'YAML’s aliases, anchors and tags',
      article('headline: *foo\ndek: **Bold** words\nkicker: &a b\nplace: !x y\nbyline: @desk'),
      [
        'articles/ferry.md:2:11: “*foo” would be an alias of YAML; put the value in quotation marks: "…"',
        'articles/ferry.md:3:6: “**Bold**” would be an alias of YAML; put the value in quotation marks: "…"',
        'articles/ferry.md:4:12: “&a” would be an anchor of YAML; put the value in quotation marks: "…"',
        'articles/ferry.md:5:11: “!” would begin a tag of YAML; put the value in quotation marks: "…"',
        'articles/ferry.md:6:9: not YAML (Plain value cannot start with reserved character @); put the value in quotation marks: "…"',
      ],
    ],
    [
      'a field without a colon',
      article('headline: A\npublished: 2025-03-12\npeople:\n  - name: Asif\n    is asif'),
      ['articles/ferry.md:6:5: a field without a colon and a space; write it like “name: value”'],
    ],
    [
      'a colon without a space',
      article('headline:A\npublished: 2025-03-12'),
      ['articles/ferry.md:2:1: a field without a colon and a space; write it like “name: value”'],
    ],
    [
      'a bracket that is never closed',
      article('headline: A\ntopics: [x\npublished: 2025-03-12'),
      ['articles/ferry.md:4:1: a quotation mark or bracket that is never closed; close it'],
    ],
    [
      'fields in brackets without a comma',
      article('headline: A\npublished: 2025-03-12\npeople:\n  - {name: Asif is: asif}'),
      ['articles/ferry.md:5:12: two fields in brackets without a comma; put a comma between them'],
    ],
    [
      'a line that is indented otherwise',
      article('headline: A\npublished: 2025-03-12\npeople:\n  - name: Asif\n is: asif'),
      ['articles/ferry.md:6:1: a line that begins elsewhere than those above; begin it with as many spaces'],
    ],
    [
      'an article without text',
      '---\nheadline: A\npublished: 2025-03-12\n---\n\n',
      ['articles/ferry.md:5:1: no text; write the article below the front matter'],
    ],
    ...['<script>', '<style>', '<pre>', '<textarea>', '<!--'].map((tag): [string, string, string[]] => [
      `${tag} that hides all below it`,
      `---\nheadline: A\npublished: 2025-03-12\n---\n\n${tag}\nA ferry sailed.\n\nIt came back.\n`,
      [
        `articles/ferry.md:6:1: “${tag}” that never ends; close it, or write it between backticks to show it as it is`,
      ],
    ]),
    [
      'an article of HTML that is no text',
      '---\nheadline: A\npublished: 2025-03-12\n---\n<script>alert(1)</script>\n',
      ['articles/ferry.md:5:1: no text; write the article below the front matter'],
    ],
    [
      'a withdrawn article without text',
      '---\nheadline: A\npublished: 2025-03-12\nstatus: withdrawn\n---\n',
      [],
    ],
    [
      'front matter that is a list',
      article('- headline'),
      [
        'articles/ferry.md:2:1: what should be fields is a list; write fields such as “headline: …” and “published: 2024-12-24”, each on a line of its own',
      ],
    ],
    [
      'front matter that is text',
      article('The ferry'),
      [
        'articles/ferry.md:2:1: what should be fields is “The ferry”; write fields such as “headline: …” and “published: 2024-12-24”, each on a line of its own',
      ],
    ],
    [
      'a value of the wrong kind',
      article('headline: [A]\npublished: 2025-03-12\npeople: [Lena Marsh]\ntimes: Tuesday\nsource: Wire'),
      [
        'articles/ferry.md:2:1: “headline” is a list; write some words (the headline, as readers see it)',
        'articles/ferry.md:4:10: an item of “people” is “Lena Marsh”; write fields such as {name: Asif Ali, is: asif-durrani}',
        'articles/ferry.md:5:1: “times” is “Tuesday”; write a list such as [{text: Tuesday, is: 2024-12-17}] (corrections to the times that were found)',
        'articles/ferry.md:6:1: “source” is “Wire”; write fields such as {name: Bay Wire, url: https://example.org/} (where the text comes from)',
      ],
    ],
    ...['---x: y', '----', '--- a'].map((line): [string, string, string[]] => [
      `front matter that holds ${line}`,
      `---\nheadline: A\n${line}\npublished: 2025-03-12\n---\n\nA ferry sailed.\n`,
      [
        'articles/ferry.md:3:1: a line that begins with “---” and goes on; write “---” and nothing else on the line below the fields, or begin this line otherwise',
      ],
    ]),
    [
      'everything at once: fields, corrections, dates and notes',
      `---\nheadlin: A\npeople:\n  - {name: Lena Marsh, is: Lena}\ntimes:\n  - {text: ferry, is: May}\n` +
        'events:\n  - {when: soon, at: A boat}\n---\n\nA [ferry](person:Ferry) sailed.\n',
      [
        'articles/ferry.md:2:1: no “headline”; add “headline”, some words (the headline, as readers see it)',
        `articles/ferry.md:2:1: no “published”; add “published”, ${PUBLISHED}`,
        'articles/ferry.md:2:1: unknown field “headlin”; write “headline”',
        'articles/ferry.md:4:5: “Lena Marsh” does not stand in the text; write the words as the text has them, or take the correction out',
        'articles/ferry.md:4:24: “people.is” is “Lena”; write the address of a person such as asif-ali, or none (the person who is meant)',
        'articles/ferry.md:6:19: “times.is” is “May”; write an EDTF date such as 2024-12-24, 2024-12, 2024, 202X or 2014/2016, or none (the date that is meant)',
        'articles/ferry.md:8:5: no sentence begins with “A boat”; write the words as the text has them, or take the correction out',
        'articles/ferry.md:8:6: “events.when” is “soon”; write an EDTF date such as 2024-12-24, 2024-12, 2024, 202X or 2014/2016 (the day or time that is meant)',
        'articles/ferry.md:11:3: “Ferry” is no address of a person; write the address of a person such as asif-ali, or none',
      ],
    ],
    [
      'a file name that makes no address',
      article('headline: A\npublished: 2025-03-12'),
      [
        'articles/The Ferry.md:1:1: the file’s name has characters other than a-z, 0-9 and single hyphens; rename the file: its name is the address of the page',
      ],
      'articles/The Ferry.md',
    ],
  ])('%s', (_, contents, expected, file = 'articles/ferry.md') => {
    expect(problemsOf(contents, file)).toEqual(expected);
  });

  it('is an alias bomb’s every line, and the bomb is never set off', () => {
    const doubled = Array.from({ length: 40 }, (_, n) => `k${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    expect(problemsOf(article(['k0: &a0 [x]', ...doubled].join('\n')))).toHaveLength(41);
  });

  it.each([
    ['brackets', `headline: ${'['.repeat(21)}`, '2:31: more than 20 lists or fields inside each other'],
    [
      'brackets over lines',
      `topics: [${'[\n'.repeat(25)}`,
      '21:1: more than 20 lists or fields inside each other',
    ],
    ['50,000 fields', `headline: ${'{a: '.repeat(50_000)}`, '2:50001: fields of more than 50,000 characters'],
    ['lists', `topics:\n  ${'- '.repeat(3_000)}a`, '3:1: more than 20 lists or fields inside each other'],
    ['lines', `topics:\n${'  - a\n'.repeat(2_000)}`, '2002:1: fields of more than 2,000 lines'],
    [
      'keys',
      Array.from({ length: 2_001 }, (_, n) => `k${n}: a`).join('\n'),
      '2002:1: fields of more than 2,000 lines',
    ],
  ])('are more %s than are ever meant, and nothing else is said', (_, fields, expected) => {
    const lines = problemsOf(article(fields));
    expect(lines.map((line) => line.split(';')[0])).toEqual([`articles/ferry.md:${expected}`]);
  });

  it('are found in the editor’s notes in the text', () => {
    const text = 'The [ferry](person:Ferry) sailed\non [Monday](time:2025-3-10).\n';
    expect(problemsOf(`---\nheadline: A\npublished: 2025-03-12\n---\n\n${text}`)).toEqual([
      'articles/ferry.md:6:5: “Ferry” is no address of a person; write the address of a person such as asif-ali, or none',
      'articles/ferry.md:7:4: “2025-3-10” is no date; write an EDTF date such as 2024-12-24, 2024-12, 2024, 202X or 2014/2016, or none',
    ]);
  });

  it('are notes that Markdown does not read, since an address ends at a space', () => {
    const text =
      'A *boat* and the [ferry](person:the ferry) sailed.\n\n- on [Monday](time: 2025)\n\n`[a](person:b c)`\n';
    expect(problemsOf(`---\nheadline: A\npublished: 2025-03-12\n---\n\n${text}`)).toEqual(
      ['6:18', '8:6'].map(
        (place) =>
          `articles/ferry.md:${place}: a note in the text has a space in its brackets, or no end; write it like [the envoy](person:asif-ali)`,
      ),
    );
  });

  it('are links that no page could keep, and pictures', () => {
    const text = [
      'See [us](https://example.org/?a=1&amp;b=2), <desk@example.org>, `[a](#b)` and https://example.org.',
      '',
      'The [ferry](../ferry.html) and the [ferry](../ferry.html)',
      'sailed [on][later]; [off](JavaScript&#58;alert) and [back](person:%zz).',
      '',
      '> It *was [late](#late)*,',
      '> said [she](ftp://example.org).',
      '',
      '- ![The pier](pier.jpg) and [https](https://)',
      '',
      '[later]: tomorrow',
    ].join('\n');
    const kept =
      'cannot be kept; write an address that begins with “https://”, “http://” or “mailto:”, or the words without a link';
    expect(problemsOf(`---\nheadline: A\npublished: 2025-03-12\n---\n\n${text}`)).toEqual([
      `articles/ferry.md:8:5: the link to “../ferry.html” ${kept}`,
      `articles/ferry.md:8:36: the link to “../ferry.html” ${kept}`,
      `articles/ferry.md:9:8: the link to “tomorrow” ${kept}`,
      `articles/ferry.md:9:21: the link to “JavaScript:alert” ${kept}`,
      'articles/ferry.md:9:53: “%zz” is no address of a person; write the address of a person such as asif-ali, or none',
      `articles/ferry.md:11:11: the link to “#late” ${kept}`,
      `articles/ferry.md:12:8: the link to “ftp://example.org” ${kept}`,
      'articles/ferry.md:14:3: a picture among words; give it a paragraph of its own',
      `articles/ferry.md:14:29: the link to “https://” ${kept}`,
    ]);
  });

  it('are all listed at once, in the order of the file’s fields', () => {
    expect(
      problemsOf(article('headline: ""\npublished: 12/24/2024\nlang: en')).map((line) => line.split(';')[0]),
    ).toEqual([
      'articles/ferry.md:2:1: “headline” is empty',
      'articles/ferry.md:3:1: “published” is “12/24/2024”',
      'articles/ferry.md:4:1: unknown field “lang”',
    ]);
  });
});
