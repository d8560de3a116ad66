/** Words that describe persons, in lower case and singular. All lists here are of our own making. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address: what follows one directly is a person. */
export const honorifics: ReadonlySet<string> = words(`
  mr mrs ms miss messrs mme mlle monsieur madame sir lord lady dame dr doctor prof professor rev reverend fr father
  sr br monsignor msgr archbishop bishop cardinal pope rabbi imam ayatollah hojatoleslam mullah mulla maulana maulvi mawlana mawlawi
  mufti sheikh shaikh sheik sheikha shaykh haji hajji swami guru lama patriarch chaplain deacon vicar
  king queen prince princess emperor empress sultan emir duke duchess baron baroness count countess earl viscount
  marquess tsar czar kaiser shah herr frau senor senora don dona maharaja rajah
  gen lt col maj capt sgt cpl pvt adm cmdr cdr brig lieut cpt pfc spc
  sen rep gov hon pres supt insp det
  datuk dato datin tun alhaji alhaja hajia oba daw shri smt ustad ratu sayyid
  comrade reps sens gens drs profs archduke archduchess grand-duke
`);

/** Military and police ranks, written out. */
export const ranks: ReadonlySet<string> = words(`
  general lieutenant colonel major captain sergeant corporal admiral commander commodore brigadier marshal
  lance-corporal private airman seaman cadet trooper constable inspector superintendent detective sheriff
  officer warden ensign
`);

/** Offices and occupations that newspapers put before a name, or after it in apposition. */
export const offices: ReadonlySet<string> = words(`
  president premier chancellor minister secretary senator representative congressman congresswoman governor mayor
  ambassador envoy consul commissioner chairman chairwoman chairperson chair chief director executive ceo cfo coo cto
  cio ciso cdo speaker leader judge justice attorney prosecutor solicitor councillor councilor councilman councilwoman deputy mp
  mep msp td mla assemblyman assemblywoman legislator lawmaker parliamentarian coach manager spokesman spokeswoman
  spokesperson analyst economist editor dean principal treasurer founder co-founder cofounder head lawyer barrister
  vice-president vice-chairman president-elect governor-general delegate negotiator mediator diplomat ombudsman
  administrator comptroller controller registrar provost rector chancellor-designate taoiseach tanaiste whip backbencher
  warlord strongman dictator monarch pontiff coordinator co-ordinator superintendent supervisor
`);

/** Other nouns for a person that stand, in lower case, right before a name or open an apposition. */
export const occupations: ReadonlySet<string> = words(`
  midwife monk ruler shaman chieftain tribesman welder plumber electrician pharmacist headteacher pensioner migrant vlogger
  podcaster animator coder surveyor statistician judoka snowboarder auditor weaver cashier courier trucker jailer defector
  whistleblower plaintiff attache
  academic accountant activist actor actress adviser advisor advocate agent aide anchor anchorman announcer anthropologist
  archaeologist architect artist artiste assassin assistant associate astronaut astronomer athlete author aviator
  backer baker ballerina banker barber baritone bartender bassist batsman battalion biker billionaire biographer
  biologist blogger boatman bodyguard bomber boss botanist bowler boxer boyfriend breeder broadcaster broker brother
  brother-in-law builder businessman businesswoman businessperson butcher butler campaigner candidate captive
  caretaker carpenter cartoonist cellist champion chef chemist child choreographer clergyman cleric clerk climatologist climber
  collaborator colleague collector columnist comedian comedienne commentator companion compatriot composer comrade
  conductor conservationist consultant contestant contender contractor convict correspondent cosmonaut counsel counselor
  counsellor counterpart cousin criminologist critic curate curator customer cyclist dancer daughter daughter-in-law dealer
  defendant defender demographer dentist dermatologist deserter designer detainee developer diarist diplomat
  director director-general dissident diver doctor dramatist driver drummer ecologist educator emissary employee engineer
  entertainer entrepreneur epidemiologist estate-agent evangelist ex-husband ex-wife executioner expert explorer
  farmer father father-in-law favourite favorite fellow fiance fiancee fighter filmmaker financier finalist firefighter fireman fisherman
  footballer forecaster foreman forward friend fugitive gangster gardener geneticist geographer geologist girlfriend
  goalkeeper goalie golfer goldsmith grandfather grandmother grandson granddaughter guard guerrilla guitarist gunman
  gymnast hacker half-back hairdresser halfback heir heiress helmsman hero heroine historian hitter hockey-player
  host hostage hostess humorist hunter hurdler husband immigrant immunologist industrialist infielder informant
  inmate innkeeper instructor interpreter inventor investigator investor jeweller jockey journalist journeyman juror
  keeper kicker kidnapper labourer laborer landlord landowner laureate lecturer librarian linebacker linguist lobbyist
  lyricist machinist magician magistrate magnate marine mastermind mathematician mechanic medallist medalist merchant
  meteorologist midfielder militant millionaire miner mogul mother mother-in-law motorist mountaineer murderer musician
  naturalist neighbor neighbour nephew neurologist neuroscientist newcomer newsreader niece nobleman novelist number-one
  nun nurse oceanographer official opener operator opponent organiser organizer outfielder outsider owner oncologist
  painter paramedic partner passenger pastor pathologist patient patriarch patron paediatrician pediatrician peer
  performer philanthropist philosopher photographer photojournalist physician physicist pianist pilot pioneer pirate pitcher
  planner playwright player playmaker poet policeman policewoman politician pollster postman preacher predecessor
  presenter priest primatologist prisoner producer professor programmer projectionist promoter prop proprietor
  protester protestor psychiatrist psychologist publicist publisher pundit pupil quarterback racer rancher rapper
  realtor rebel receiver receptionist recruit referee reformer refugee regent reporter researcher resident
  respondent restaurateur retiree reviewer rider ringleader rival rower royal runner runner-up sailor salesman salesperson
  saxophonist scholar schoolboy schoolgirl schoolteacher scientist scorer screenwriter scriptwriter sculptor seamstress secretary-general
  seed separatist servant setter settler shareholder shooter shopkeeper shortstop singer singer-songwriter sister
  sister-in-law skater skier skipper slugger socialite sociologist soldier solicitor-general son son-in-law
  songwriter soprano specialist spinner spouse sprinter spy stalwart star stepfather stepmother stepson
  stockbroker storekeeper strategist striker student subject substitute successor suffragette surgeon
  survivor suspect swimmer tackle tailor teacher teammate team-mate technician technologist teenager tenant tenor
  terrorist theologian therapist thrower trader trainer translator traveler traveller treasurer trumpeter trustee tutor tycoon uncle
  umpire undersecretary vendor veteran veterinarian vicar victim viewer villager violinist virologist visionary volunteer
  waiter waitress warrior welterweight lightweight heavyweight middleweight featherweight flyweight bantamweight widow widower wife winger winner witness woman man boy girl
  worker wrestler writer youngster zookeeper zoologist aunt patriot founder-director counsellor
  right-hander left-hander all-rounder wicketkeeper paceman fly-half flyhalf scrum-half scrumhalf fullback full-back winger
  lefthander righthander hopeful frontrunner front-runner standard-bearer nominee appointee incumbent challenger titleholder
  co-author coauthor co-chair cochair co-owner co-star costar co-worker co-director co-pilot co-writer spokesmodel frontman
  vocalist bandleader model supermodel filmmaker videographer cinematographer showrunner youtuber influencer streamer
  developer designer webmaster panelist panellist facilitator organizer presenter blogger
  craftsman tradesman horseman swordsman sportsman statesman stuntman cameraman weatherman newsman alderman selectman oarsman
  bowman serviceman crewman layman defenseman lineman hitman conman madman
  lead detective-sergeant commentator-in-chief editor-in-chief commander-in-chief scientologist
`);

/** Occupations that firms, teams and countries have as well: “host Brazil”, “owner Glencore”. */
export const sharedOccupations: ReadonlySet<string> = words(`
  advocate agent associate backer baker broadcaster broker builder butcher candidate champion client collaborator collector colleague companion
  consultant contender contestant contractor counterpart critic customer dealer defender developer designer director employee
  executioner explorer farmer favourite favorite fellow fighter finalist financier forward founder-director friend guard hero host
  hopeful innovator instructor inventor investor keeper laureate landlord lead lender manufacturer member merchant miner mother father
  newcomer number-one official opener operator opponent organiser organizer outsider owner partner passenger patron peer performer
  pilot pioneer player predecessor presenter producer professor promoter prop proprietor publisher queen racer rebel receiver referee
  regent reporter researcher resident retiree reviewer rider rival rower royal runner runner-up seed setter settler shareholder
  star sponsor streamer subject substitute successor survivor suspect tenant titleholder tackle trader trainer victim vendor veteran
  warrior winner woman man boy girl child worker writer challenger incumbent standard-bearer frontrunner front-runner marine
  prisoner refugee immigrant captive facilitator planner programmer scorer patriarch battalion seaman sister brother daughter son model
  supermodel patriot developer magnate
`);

/** Words that qualify a title and belong to it. */
export const titleModifiers: ReadonlySet<string> = words(`
  former then acting vice deputy senior chief interim late outgoing incoming prime foreign interior defense defence
  finance financial home state attorney general national federal first lady assistant associate executive managing
  special permanent under junior lead staff provincial regional district county city town village municipal local
  public press information communications health education justice agriculture agricultural trade transport labor labour
  energy environment environmental environmental economy economic planning oil petroleum water housing social welfare culture cultural sports
  tourism immigration security intelligence police army navy air naval military presidential parliamentary opposition party
  majority minority house senate congressional republican democratic democrat conservative labour liberal socialist
  communist christian green independent union marketing sales technology technical medical legal operating investment research
  political commercial industrial rural urban high supreme court crown world european united nations
  newly-elected newly-appointed newly elected appointed right honourable honorable shadow trade budget treasury
  veteran rookie fellow ex longtime long-time self-styled caretaker founding lead principal honorary emeritus retired
  one-time onetime top key star career head chief affairs development human resources rights women sport youth children
  religious islamic orthodox catholic anglican roman technical supreme spiritual grand crown digital data content web creative design product program project
`);
