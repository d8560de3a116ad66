import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accentOf, contrast, PAPERS } from './accent.ts';
import { formatProblem } from './problem.ts';
import { readSettings } from './settings-source.ts';

it('knows the papers and inks of the style sheets', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`--white: light-dark(${PAPERS.light}, ${PAPERS.dark});`);
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast(PAPERS.light, '#0a5a65')).toBeCloseTo(7.7, 1);
});

it('keeps a colour that can be read, to the letter', () => {
  expect(accentOf('#0a5a65').light.accent).toBe('#0a5a65');
  expect(accentOf('#83c9cf').dark.accent).toBe('#83c9cf');
});

it.each(['#ffe600', '#ff0000', '#00ff00', '#0000ff', '#7f7f7f', '#000000', '#ffffff', '#0a5a65'])(
  'makes %s readable on both papers, and ink readable on its pale ground',
  (colour) => {
    const { light, dark } = accentOf(colour);
    expect(contrast(light.accent, PAPERS.light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark.accent, PAPERS.dark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(light.within, '#16191c')).toBeGreaterThanOrEqual(7);
    expect(contrast(dark.within, '#dcdfe0')).toBeGreaterThanOrEqual(7);
  },
);

it('tells the editor of a colour that is shown otherwise', () => {
  const noticesOf = (contents: string) => {
    const read = readSettings('edition.yaml', contents);
    return 'notices' in read ? read.notices.map(formatProblem) : [];
  };
  expect(noticesOf('accent: "#0A5A65"')).toEqual([]);
  expect(noticesOf('title: A\naccent: "#ffe600"')).toEqual([
    `edition.yaml:2:1: “accent” has a contrast of 1.2 to 1 on light paper, and is shown as ${accentOf('#ffe600').light.accent}; write that, or a darker colour`,
  ]);
});
