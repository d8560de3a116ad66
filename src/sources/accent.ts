/**
 * An edition's colour as pages show it: its own hue, as light or dark as it must be to be read on the paper of either
 * scheme, and pale on the ground of what is marked.
 */
export interface Accent {
  readonly light: Tints;
  readonly dark: Tints;
}

export interface Tints {
  readonly accent: string;
  readonly within: string;
}

/** As styles/tokens.css has them. */
export const PAPERS = { light: '#fdfdfc', dark: '#131618' } as const;

/** WCAG 2.2 asks for 4.5 to 1; on dark paper a colour that has no more looks dull. */
const CONTRAST = { light: 4.5, dark: 7 } as const;

export function accentOf(colour: string): Accent {
  const given = oklch(colour);
  return {
    light: {
      accent: readable(given, PAPERS.light, CONTRAST.light, -0.005),
      within: hex({ ...given, l: 0.9, c: Math.min(given.c, 0.03) }),
    },
    dark: {
      accent: readable(given, PAPERS.dark, CONTRAST.dark, 0.005),
      within: hex({ ...given, l: 0.37, c: Math.min(given.c, 0.05) }),
    },
  };
}

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour itself where it can be read, or the nearest lightness at which it can. */
function readable(given: Oklch, paper: string, wanted: number, step: number): string {
  let { l } = given;
  while (contrast(hex({ ...given, l }), paper) < wanted) l += step;
  return hex({ ...given, l });
}

/** Lightness, chroma and hue as eyes tell them apart: Ottosson, “A perceptual color space for image processing” (2020). */
interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

type Three = readonly [number, number, number];

function oklch(colour: string): Oklch {
  const [r, g, b] = linear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, y),
    h: Math.atan2(y, a),
  };
}

/** With less chroma where a screen has no such colour. */
function hex(colour: Oklch): string {
  let { c } = colour;
  while (c > 0 && rgb({ ...colour, c }).some((part) => part < -0.0005 || part > 1.0005)) c -= 0.002;
  const parts = rgb({ ...colour, c: Math.max(c, 0) }).map((part) => {
    const clipped = Math.min(Math.max(part, 0), 1);
    const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

function rgb({ l, c, h }: Oklch): Three {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

function luminance(colour: string): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(colour: string): Three {
  const part = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}
