import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function annotate(input: string, ...flags: string[]) {
  const command = join(import.meta.dirname, 'annotate.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...flags], {
    input,
    encoding: 'utf8',
  });
  return {
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
    stderr,
    status,
  };
}

const text =
  'Transport Minister Lena Marsh opened the pier on Tuesday.\n\n' +
  '“It was time,” Marsh said. Work ran from May to July 2024.';

/** In milliseconds, for a slow machine to start Node; nothing waits for it to pass. */
const PATIENCE = 60_000;

describe('annotate --jsonl', () => {
  it('answers each line with one line, its spans in UTF-16 units', { timeout: PATIENCE }, () => {
    const line = JSON.stringify({ id: 7, published: '2025-03-12', text });
    expect(annotate(`${line}\n`, '--jsonl')).toEqual({
      answers: [
        {
          id: 7,
          people: [
            { start: 19, end: 29, text: 'Lena Marsh', person: 'Lena Marsh' },
            { start: 74, end: 79, text: 'Marsh', person: 'Lena Marsh' },
          ],
          references: [],
          times: [
            {
              start: 49,
              end: 56,
              text: 'Tuesday',
              edtf: '2025-03-11',
              reason: expect.any(String),
              range: null,
            },
            {
              start: 100,
              end: 103,
              text: 'May',
              edtf: '2024-05',
              reason: expect.any(String),
              range: '2024-05/2024-07',
            },
            {
              start: 107,
              end: 116,
              text: 'July 2024',
              edtf: '2024-07',
              reason: expect.any(String),
              range: '2024-05/2024-07',
            },
          ],
          quotations: [
            { start: 59, end: 73, text: '“It was time,”', speaker: 'Lena Marsh', source: null, cue: 'said' },
          ],
        },
      ],
      stderr: '',
      status: 0,
    });
  });

  it.each([
    ['nonsense', 'annotate: line 1 is not JSON; write {"id": …, "published": "2024-12-24", "text": "…"}\n'],
    [
      '{"id": 1, "published": "2025-03-12"}',
      'annotate: line 1 has no "text"; write the article’s plain text\n',
    ],
    [
      '{"id": 1, "text": "A.", "published": "2025-02-30"}',
      'annotate: line 1 has no "published"; write a day such as "2024-12-24"\n',
    ],
    ['{"id": 1, "text": "A."}', 'annotate: line 1 has no "published"; write a day such as "2024-12-24"\n'],
  ])('says what is wrong with %s', { timeout: PATIENCE }, (line, message) => {
    expect(annotate(`${line}\n`, '--jsonl')).toEqual({ answers: [], stderr: message, status: 1 });
  });

  it('answers the lines after an odd one, and skips empty ones', { timeout: PATIENCE }, () => {
    const line = (id: number) => JSON.stringify({ id, published: '2025-03-12', text: 'Fog.' });
    expect(annotate(`${line(1)}\n\nnonsense\n${line(4)}\n`, '--jsonl')).toMatchObject({
      answers: [{ id: 1 }, { id: 4 }],
      stderr: expect.stringMatching(/^annotate: line 3 is not JSON; [^\n]+\n$/) as string,
      status: 1,
    });
  });

  it('asks for its flag', { timeout: PATIENCE }, () => {
    expect(annotate('')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('say --jsonl') as string,
    });
  });
});
