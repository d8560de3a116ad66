const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Capitalised words that make a run of capitalised words the name of something else than a person: organisations,
 * buildings, laws, prizes, products and places. In lower case; of our own making.
 */
export const thingHeads: ReadonlySet<string> = words(`
  academy accord accords act administration advisory aerospace agency agreement air aircraft airline airlines airport airways
  alliance amendment anthem archive archives arena arms army arts assembly associates association atlantic authority avenue
  award awards band bank banking basin bay beach bill blog board books boulevard brands bridge brigade broadcasting brothers building bulletin
  bureau cable cafe camp campaign campus canal canyon capital cape casino castle cathedral cave cemetery center centre centres centers challenge
  chamber championship championships channel charity chronicle church cinema circuit city classic clinic club coalition coast code
  college colleges colony commerce commission committee communications community companies company conference congress consortium
  constitution consulting convention cooperation cooperative corp corporation council county courier court creek cross crisis cup
  daily data day days declaration deal defence defense delta democrats department desert development digest digital dispatch district division
  doctrine dollar dome drive dynasty economics edition education electric electronics embassy empire energy enterprise enterprises entertainment environment equity
  estate examiner exchange exhibition exploration express falls family federation ferries ferry festival fiction field fields film films finance financial fire fleet
  force forces forest formula fort forum foundation front fund funds games gallery garden gardens gas gazette gate gorge government group
  guard guardian guide gulf hall harbor harbour headquarters health heights herald highway hill hills holdings holiday holidays home hospital hotel hotels
  house huskies immigration inc incorporated independent industries industry inn innovation inquirer institute institution institutions insurance
  intelligence international internet invitational island islands isles journal jury label laboratories laboratory labs lake lakes
  lane law laws league leagues legion library limited line lines live llc llp ltd lounge
  machine magazine mail mall management manor manufacturing market markets marathon masters media memorial ministry mine mines mirror mission
  monument motor motors motorway mount mountain mountains movement museum music nation nations nationals network networks news newspaper newspapers oblast ocean office offices
  oil online open opera orchestra order organisation organization palace paper park parish parliament parkway partners partnership party pass path pavilion peace
  peninsula petroleum philharmonic pharmaceuticals phone pictures pipeline pier place plain plains plan plant platform plaza pledge plateau plc pact point polytechnic pond port post power prefecture press
  prison prize prizes productions program programme project promenade properties protection protocol province publications publishers publishing quarter
  radio railroad railway railways raceway range ranch rangers records recordings refinery reform regiment region register republic republicans research
  reserve reservoir resolution resort resources restaurant retail review revolution ridge rights river rivers road rock room route
  satellite savings school schools science sciences scheme sea secretariat securities security seminary senate sentinel series service services settlement shield shipping
  shipyard shoals shop shopping show shrine society software solutions sound spring springs square stadium standard standards station statistics steel store stores
  strait straits strategy street street studio studios studies suite summit sun surf survey sydney symphony syndicate synagogue system systems
  tabloid task tech technologies technology telecom telecommunications telegraph telephone television temple terminal territories territory test theater theatre
  theorem therapeutics thruway times tobacco tour tournament tower towers town township trade trail transit transport travel treaty trial tribe tribune tribunal trophy trust
  tv underground union unit united universities university valley ventures vessel video view village villa volcano wall war warehouse warriors watch water waters way
  website week weekly west wharf wildlife winery wing wings woods works world yacht yards zoo zone
  bros hezbollah cove gmbh sa ag nv co ab oy spa pty
  airbase base canyon islam palestine jihad front militia corps battalion squadron
  alumni athletics attack bears blues bombers braves broncos browns bruins bulls cardinals celtic cowboys dolphins eagles falcons giants hornets
  hurricanes jets kings knicks lakers lions mariners marlins mavericks mets orioles packers padres panthers patriots penguins phillies pirates
  pistons raiders rams ravens redskins reds rockets royals saints sabres senators sharks spurs steelers suns tigers titans twins vikings yankees
  wanderers rovers albion athletic wednesday villa rangers dynamo spartak lokomotiv
  pizza burger cola beer airbus boeing
  factory facility mill farm garage depot telekom telefonica browser software app apps bus train ferry ship boat car truck
  telescope rover spacecraft shuttle satellite rocket missile jetliner helicopter bomber fighter
  almanac encyclopedia bible koran quran torah dictionary
  language languages alphabet
  wars earthquake hurricane storm typhoon tornado cyclone tsunami massacre riots uprising rebellion siege
  interactive zers xers collaborative initiative lab dataset toolkit dashboard playbook portal api academies fellows
  fellowship hackathon workshop webinar summit guidelines memorandum directive framework guidance
  disease syndrome virus effect law theory method scale test paradox principle
`);

/** Words that no person's name ends in, whatever stands before them. */
export const plainThings: ReadonlySet<string> = words(`
  airport university college hospital island islands museum institute foundation committee commission ministry department corporation
  corp inc ltd llc plc company association council congress parliament airlines airways street avenue boulevard county stadium
  cathedral festival award awards prize trophy championship championships league tournament newspaper magazine highway bridge
  airport library laboratory laboratories center centre medal administration foods vineyard vineyards motors productions holdings
  team teams tunnel dam canal railway railroad symphony orchestra theatre theater arena cemetery tribunal
`);

/** Names of firms, bands and places that look like a person's; joined by spaces, in lower case. */
export const thingsLikePeople: ReadonlySet<string> = new Set(
  `
johns hopkins|morgan stanley|merrill lynch|charles schwab|ernst young|procter gamble|harley davidson|aston martin|alfa romeo
louis vuitton|calvin klein|ralph lauren|tommy hilfiger|marks spencer|wells fargo|eli lilly|rolls royce|goldman sachs
lehman brothers|lockheed martin|northrop grumman|hewlett packard|pratt whitney|smith barney|dean witter|bear stearns|salomon brothers
credit suisse|deutsche bank|banca intesa|abn amro|general motors|general electric|general dynamics|philip morris|sara lee|jack daniels
jim beam|johnnie walker|ben jerry|uncle sam|uncle ben|john deere|mary kay|red bull|ann taylor|eddie bauer|brooks brothers
warner bros|estee lauder|hugo boss|yves rocher|christian dior|jean monnet|real madrid|manchester united|aston villa|preston north
west ham|notre dame|george mason|george washington university|william hill|thomas cook|american express|booz allen|arthur andersen|mcdonnell douglas
bristol myers|johnson johnson|ernst & young|price waterhouse|coopers lybrand|peat marwick|kleber benson
robert bosch|carl zeiss|martin marietta|gulf stream|cessna citation|piper cherokee|de beers|van cleef|baker mckenzie|skadden arps
fannie mae|freddie mac|ginnie mae|sallie mae|santa claus|walter reed|father christmas|jane doe|john doe|holy see|big ben|saint petersburg|st petersburg|st louis|st paul|st moritz|st lucia
san marino|al qaeda|al jazeera|al arabiya|al shabaab|al aqsa|al azhar|al ahram|al nusra|boko haram|abu sayyaf|abu ghraib|abu dhabi|jaish mohammed
hamas|hezbollah|fatah|taliban|jemaah islamiyah|lashkar taiba|tehrik taliban|sinn fein|fine gael|fianna fail|plaid cymru|golden dawn
prince rupert|lake placid|victoria falls|camp david|fort worth|fort lauderdale
mercedes benz|hong kong|tel aviv|addis ababa|kuala lumpur|phnom penh|buenos aires|rio tinto|monte carlo|monte paschi
guy fawkes|jehovah's witnesses|mother nature|roland garros|davis cup|ryder cup|stanley cup|rugby union|royal ascot|grand prix|harry winston
carnegie mellon|sam houston|smith wesson|black decker|ben gurion|charles de gaulle|leonardo da vinci|marco polo|jiangsu sainty
standard poor|moody's|dow jones|nasdaq composite|nikkei|hang seng|euro stoxx|jones lang|cushman wakefield|sotheby's|christie's
edward jones|michael kors|henry schein|raymond james|julius baer|dean foods|johnson controls|kenneth cole|marc jacobs international|tommy john|bonny light|leigh day|dick clark productions|oscar mayer|betty crocker|duncan hines|levi strauss|martha stewart living|jp morgan|jp morgan chase|jc penney|ap moller-maersk|arthur d little|jones day|neiman marcus|louis dreyfus|a g edwards|ag edwards|marsh mclennan|der spiegel|die welt|die zeit|le monde|le figaro|le parisien|el pais|el mundo|la stampa|la repubblica|la nacion|ann arbor|duran duran|harry potter|james bond|mickey mouse|donald duck|sherlock holmes|robin hood|uncle tom|lok sabha|rajya sabha|serie a|la liga|al manar|al hayat|rolls-royce|ansar dine|ansar al-sharia|al ahly|al hilal|moulin rouge
ask jeeves|yahoo|craigslist|skype|paypal|blue origin|virgin galactic|virgin atlantic|rolling stones|pink floyd|led zeppelin|iron maiden
magna carta|mardi gras|vice versa|per se|ad hoc|mein kampf|don quixote|moby dick|mona lisa
first lady|prime minister|white house|wall street|bay area|bill of rights|west bank|gaza strip|golan heights
andrew jackson class|nimitz class|los alamos|las vegas|los angeles|san francisco|mount everest
`
    .trim()
    .split(/[|\n]/),
);

/** What stands before a name and makes both the name of a thing or place. */
export const thingStarts: ReadonlySet<string> = words(`
  mount mt lake fort ft port cape camp hurricane typhoon cyclone san santa sao el los las rio new north south east west
  northern southern eastern western central upper lower greater uss hms ss operation project mv rms mission team
  saint st ste bay point villa radio hotel cafe club bank banco banque university college school institute church cathedral
  royal real atletico inter ac fc sc bc bayern borussia dynamo dinamo sporting olympique racing union deportivo cska
  grupo group gruppo casa castle palazzo plaza place rue via calle avenue boulevard puerto punta isla ile monte
  monument museum banca caisse credit compagnie societe groupe universitat universidad tropical storm typhoon comet asteroid planet
  apollo soyuz gemini boeing airbus team amazon microsoft apple google windows android
`);

/** Nouns in lower case that turn the name before them into the name of a group or thing: “Haqqani network”. */
export const groupNouns: ReadonlySet<string> = words(`
  administration government regime network campaign cabinet dynasty family clan foundation company group corporation
  brothers doctrine era presidency machine brand estate loyalists aircraft airliner plane jet
  jetliner airport museum university stadium institute hospital faction ministry militia gang cartel party coalition
  subsidiary unit shares stock plant factory dealership franchise hotel center centre
  disease syndrome prize award trophy cup memorial hurricane storm comet telescope satellite
  surgery lookalike
  theorem effect scale index list test act amendment bill law virus algorithm
`);
