import { describe, expect, it } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { hasTimelineJs, timelineJsOf } from './timeline-js.ts';

/** An article published on Wednesday 12 March 2025. */
function edition(text: string, { headline = 'The port', fields = '', settings = {} } = {}) {
  const written = `---\nheadline: ${headline}\npublished: 2025-03-12\n${fields}\n---\n\n${text}\n`;
  const source = readArticle('articles/port.md', written);
  if ('problems' in source) throw new Error(JSON.stringify(source.problems));
  const linked = linkEdition(settingsSchema.parse(settings), [source]);
  return [linked, linked.articles[0]!] as const;
}

const timeline = (...given: Parameters<typeof edition>) => timelineJsOf(...edition(...given));

it('has the headline and the summary on its title, and each sentence whole, oldest first', () => {
  const text = 'The pier burned down on 5 June 2021.\n\nIt was built in the 1960s.';
  expect(timeline(text, { fields: 'dek: Again.' })).toEqual({
    title: { unique_id: 'title', text: { headline: 'The port', text: '<p>Again.</p>' } },
    events: [
      {
        unique_id: 'e-it-was-built-in-the-1960s',
        start_date: { year: 1960 },
        end_date: { year: 1969 },
        display_date: '\u200B',
        text: {
          headline: 'the 1960s',
          text:
            '<p>The pier burned down on 5 June 2021.</p><p>It was built in the 1960s.</p>' +
            '<p>Reported 12 March 2025; things may have changed since. ' +
            '<a href="../port.html#p-it-was-built-in-the-1960s">Passage 2 of the article</a></p>',
        },
      },
      {
        unique_id: 'e-the-pier-burned-down-on-5',
        start_date: { year: 2021, month: 6, day: 5 },
        display_date: '\u200B',
        text: {
          headline: '5 June 2021',
          text:
            '<p>The pier burned down on 5 June 2021.</p>' +
            '<p>Reported 12 March 2025; things may have changed since. ' +
            '<a href="../port.html#p-the-pier-burned-down-on-5">Passage 1 of the article</a></p>',
        },
      },
    ],
  });
});

it('escapes what TimelineJS would take for HTML', () => {
  const { title, events } = timeline('R&D \\<b>closed\\</b> on 5 June 2021.', { headline: 'A <i> & “B”' });
  expect(title.text).toEqual({ headline: 'A &lt;i&gt; &amp; “B”' });
  expect(events[0]?.text.text).toContain('<p>R&amp;D &lt;b&gt;closed&lt;/b&gt; on 5 June 2021.</p>');
});

it('links to the passage by the edition’s address where it is known', () => {
  const settings = { address: 'https://example.org/news' };
  const { events } = timeline('The port closed on 5 June 2021.', { settings });
  expect(events[0]?.text.text).toContain(
    '<a href="https://example.org/news/articles/port.html#p-the-port-closed-on-5-june">',
  );
});

it('says what is announced', () => {
  const { events } = timeline('The port will open on 3 May 2025.');
  expect(events[0]?.text.text).toContain('<p>Announced. Reported 12 March 2025;');
});

it('says in which language a text is that is not English', () => {
  const fields = 'language: ar\nevents:\n  - {when: 2021-06-05, at: أغلق الميناء}';
  const { events } = timeline('أغلق الميناء.', { fields });
  expect(events[0]?.text.text).toMatch(/^<p lang="ar" dir="rtl">أغلق الميناء\.<\/p><p>Reported /);
});

describe('is absent', () => {
  it.each([
    'Nothing is dated.',
    'He denied that the port closed on 5 June 2021.',
    'The pier was reportedly sold in 2021.',
    'The port may close on 3 May 2025.',
  ])('when nothing can be exported: %s', (text) => {
    expect(hasTimelineJs(...edition(text))).toBe(false);
  });
});
