import { accentOf } from '../sources/accent.ts';
import type { Settings } from '../sources/settings-schema.ts';

/** The name of the style sheet that holds an edition's colour; null while the colour is the house's. */
export function accentName({ accent }: Settings): string | null {
  return accent === undefined ? null : `accent-${accent.slice(1).toLowerCase()}`;
}

/** The two petrols of styles/tokens.css in the edition's colour, whatever the cascade layer. */
export function accentCss({ accent }: Settings): string {
  if (accent === undefined) return '';
  const { light, dark } = accentOf(accent);
  return `:root {
  --petrol-700: light-dark(${light.accent}, ${dark.accent});
  --petrol-100: light-dark(${light.within}, ${dark.within});
}
`;
}

/** The edition's colour, or the house's, on light paper: for pictures, which know no style sheet. */
export function accentOnLight({ accent }: Settings): string {
  return accent === undefined ? PETROL : accentOf(accent).light.accent;
}

/** As styles/tokens.css has it. */
const PETROL = '#0a5a65';
