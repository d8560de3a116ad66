declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`, and its variable axes to fixed values or narrower ranges. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes: Readonly<Record<string, number | { min: number; max: number }>>;
      /** OpenType features, besides those that subsetting keeps anyway. */
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
    },
  ): Promise<Buffer>;
}
