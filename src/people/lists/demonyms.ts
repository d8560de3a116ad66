const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Adjectives and nouns of nationality, people and faith, in lower case and singular; of our own making. */
export const demonyms: ReadonlySet<string> = words(`
  abkhaz afghan african african-american albanian algerian american amish anglican anglo-saxon angolan arab arabian arabic argentine argentinean
  argentinian armenian asian australian austrian azerbaijani azeri bahamian bahraini balinese baltic baluch bangladeshi baptist
  barbadian basque bavarian belarusian belarussian belgian beninese berber bermudan bhutanese bolivian bosniak bosnian botswanan brazilian
  british briton bruneian buddhist bulgarian burkinabe burmese burundian californian calvinist cambodian cameroonian canadian caribbean catalan
  catholic caucasian chadian chechen chilean chinese christian colombian comoran confucian congolese coptic cornish corsican
  costa-rican cossack cretan croat croatian cuban cypriot czech czechoslovak dane danish darfuri dominican dutch dutchman dutchwoman ecuadorian ecuadorean
  egyptian emirati englishman englishwoman english eritrean estonian ethiopian european eurasian fijian filipina filipino finn finnish flemish florentine
  french frenchman frenchwoman gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese gypsy haitian
  hausa hawaiian hazara hebrew hellenic hindu hispanic honduran hungarian hutu iberian icelander icelandic igbo indian indonesian inuit iranian
  iraqi irish irishman irishwoman israeli italian ivorian jamaican japanese javanese jesuit jew jewish jordanian kashmiri kazakh kazakhstani kenyan khmer
  korean kosovan kosovar kurd kurdish kuwaiti kyrgyz lao laotian latin latino latina latvian lebanese liberian libyan lithuanian londoner lutheran
  luxembourger macedonian malagasy malawian malay malaysian maldivian malian maltese maori mauritanian mauritian mayan mediterranean mennonite methodist
  mexican moldovan monegasque mongolian montenegrin moravian mormon moroccan mozambican muscovite muslim moslem namibian nepalese nepali new-yorker
  nicaraguan nigerian nigerien nordic norman norse norwegian omani orthodox ottoman pacific pakistani palestinian panamanian papuan paraguayan parisian
  parsi pashtun pathan persian peruvian philippine pole polish polynesian portuguese presbyterian protestant prussian punjabi puritan qatari quaker
  quebecois roma roman romanian rumanian russian rwandan salvadoran salvadorean samoan sardinian saudi saxon scandinavian scot scotsman scottish senegalese
  serb serbian serbo-croat shia shiite shi'ite siberian sicilian sikh sindhi singaporean sinhalese slav slavic slovak slovakian slovene slovenian somali
  south-african soviet spaniard spanish sudanese sufi sunni surinamese swazi swede swedish swiss syrian taiwanese tajik tamil tanzanian tatar texan thai
  tibetan togolese tongan trinidadian tunisian turk turkish turkmen tutsi ugandan uighur uyghur ukrainian uruguayan uzbek venetian venezuelan victorian
  vietnamese welsh welshman welshwoman yemeni yemenite yoruba yugoslav zairean zambian zimbabwean zionist zoroastrian zulu
  republican democrat democratic conservative labour socialist communist islamist marxist leninist maoist nazi fascist liberal
  jihadist taliban talib salafi salafist wahhabi houthi kremlin
  westerner northerner southerner californian new-zealander nordic
`);

/** Months and days of the week with the abbreviations that newspapers use, in lower case. */
export const datesWords: ReadonlySet<string> = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
  christmas easter ramadan passover thanksgiving halloween hanukkah eid diwali
  gmt est edt pst utc am pm bst cet
`);
