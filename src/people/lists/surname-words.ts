/** English words that are surnames as often when they end a name, in lower case; of our own making. */
export const surnameWords: ReadonlySet<string> = new Set(
  `
archer bacon baker ball banks barber bell berry best bird bishop black bolt bond book brand brooks brown
burns bush butler carpenter carter case chambers chase church cole cook cooper crane cross cruise day drake
drew field fields finch fisher ford fox frost fry gates glass gold grant gray green grey hall hay hicks hill
hunt hunter jobs king knight lamb lane law lay long love marks marsh mason may mays miller mills moon moss
nash noble north oaks page park parker parks peck pitt pope porter potter pound power powers price reed reid
rice rivers rose ross sharp short sides singer skilling small smith snow sparks speed steel stern stocks
stone straw strong swan swift taylor tell temple trump turner wade walker wall ward waters weaver webb weeks
wells west wheeler white wild wise wolf wood woods young
`
    .trim()
    .split(/\s+/),
);
