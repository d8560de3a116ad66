/** What `src/classic-scripts.ts` makes of a script: its address, or itself. */
declare module '*?classic' {
  const src: string;
  export default src;
}
declare module '*?code' {
  const code: string;
  export default code;
}
