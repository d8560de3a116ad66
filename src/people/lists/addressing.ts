const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose object is spoken to. */
export const addressing: ReadonlySet<string> = words(`
  tell tells told telling ask asks asked asking urge urges urged urging inform informs informed informing
  assure assures assured assuring remind reminds reminded reminding warn warns warned warning
  advise advises advised advising instruct instructs instructed beg begs begged implore implores implored
  order orders ordered text texted texting email emailed e-mailed phone phoned telephoned address addressed addressing
`);

/** What goes “to” whom it is meant for. */
export const messages: ReadonlySet<string> = words(`
  letter letters message messages email emails e-mail e-mails note notes memo memorandum telegram text reply replies answer
  statement speech appeal complaint apology petition request plea promise pledge submission report question warning
  said say says saying wrote write writes writing written spoke speak speaks speaking spoken replied replying
  answered complained complaining apologised apologized apologising apologizing promised explained announced
  sent send sends sending posted addressed appealed appealing talked talking whispered shouted added
`);

/** Prepositions before a noun alone: whoever stands behind one is not the subject of the clause. */
export const prepositions: ReadonlySet<string> = words(`
  of to with for from by about against on upon like unlike beside behind between towards toward concerning regarding over without at in near
`);
