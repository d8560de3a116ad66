/** What `src/classic-scripts.ts` makes of a script: its address. */
declare module '*?classic' {
  const src: string;
  export default src;
}
