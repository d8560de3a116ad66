/** Whether two given names can be one person's: the same, one an initial of the other, or a usual short form. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length <= 2 || b.length <= 2) return a[0] === b[0] && (a.length === 1 || b.length === 1);
  return (SHORT.get(a) ?? a) === (SHORT.get(b) ?? b) || SHORT.get(a) === b || SHORT.get(b) === a;
}

/** Short forms, other spellings and what they are short for; of our own making. */
const SHORT: ReadonlyMap<string, string> = new Map(
  `bill william|billy william|will william|bob robert|rob robert|bobby robert|dick richard|rick richard|jim james|jimmy james
jamie james|jon john|joe joseph|joey joseph|jack john|johnny john|tom thomas|tommy thomas|mike michael|mick michael|dave david
dan daniel|danny daniel|ted edward|ed edward|eddie edward|tony anthony|chris christopher|matt matthew|nick nicholas
pete peter|steve stephen|steven stephen|sam samuel|ben benjamin|alex alexander|andy andrew|greg gregory|jeff jeffrey|ken kenneth
larry lawrence|ron ronald|ronnie ronald|don donald|chuck charles|charlie charles|hank henry|harry henry|jerry gerald|gerry gerald
phil philip|ray raymond|tim timothy|al albert|fred frederick|frank francis|gene eugene|liz elizabeth|beth elizabeth|betty elizabeth
kate katherine|kathy katherine|cathy katherine|catherine katherine|kathryn katherine|katharine katherine|sue susan|debbie deborah|debra deborah|kristen kristin|sara sarah|ann anne|erik eric|phillip philip|allan alan|allen alan|maggie margaret|meg margaret|peggy margaret|patty patricia
pat patrick|vicky victoria|sandy sandra|mitch mitchell|newt newton|bernie bernard|mo mohammed|mohammad mohammed|muhammad mohammed
mohamed mohammed|sasha alexander|volodya vladimir|misha mikhail|dmitriy dmitry|dmitri dmitry|sergey sergei|yuriy yuri|alexei alexey`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
);
