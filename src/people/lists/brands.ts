/** Firms, makes, products and agencies of one word, in lower case; of our own making. */
export const brands: ReadonlySet<string> = new Set(
  `
abc accenture adidas adobe aegon aer aeroflot aetna ahold airtel akzo alcatel alcoa alibaba alitalia allianz alstom altria amazon amd amtrak
android anthropic aol apple aramco arianespace armani asda asus atari atlas audi avon axa baidu barclays basf bayer bbc beatles benetton bentley
bertelsmann bing bitcoin blackberry blackrock bloomberg bluetooth bmw boeing bombardier bosch bp braun brexit bridgestone budweiser bugatti burberry
cadillac canon capcom carlsberg carrefour cartier casio caterpillar cbs chanel chevrolet chevron chrome chrysler cisco citi citibank
citigroup citroen cnbc cnn coca-cola comcast compaq conoco continental corvette costco daewoo daihatsu daimler daimlerchrysler danone dell deloitte
disney dominos dreamliner dreamworks dropbox ducati dupont duracell ebay ecopetrol electrolux embraer emirates enron ericsson ernst espn
ethereum etsy eurofighter euronext eurostar expedia exxon exxonmobil facebook fannie fedex ferrari fiat firefox flickr fokker
ford foursquare foxconn freddie fujifilm fujitsu galileo gazprom genentech getty gillette github glaxosmithkline gmail goldman
google goodyear gucci halliburton harrods hasbro heineken heinz hermes hershey hertz hilton hitachi hbo hoover hsbc huawei hyatt hyundai ibm ikea infosys
instagram intel interpol iphone ipad isuzu itv jaguar jeep kellogg kia kleenex kmart kodak komatsu kpmg kraft krispy lamborghini lancia
land-rover lego lehman lenovo lexus linkedin linux lloyds lockheed loreal lotus lufthansa lukoil luftwaffe macintosh macys maersk
malaysia-airlines marlboro marriott maserati mastercard mattel mazda mcdonald's mcdonalds mclaren mercedes mercedes-benz merck messenger
metlife microsoft mitsubishi mitsui monsanto mossad motorola mozilla msnbc myspace nasa nasdaq nato nbc nestle netflix netscape nike nikkei nikon nintendo nissan
nokia nordstrom novartis novell nvidia olympus opec opel openai oracle orange oxfam panasonic pandora paramount patagonia paypal pemex pentium pepsi pepsico
petrobras petrochina peugeot pfizer philips pinterest pixar playstation pontiac porsche powerpoint prada pravda python qantas qualcomm quicktime
raytheon reddit renault reuters ricoh rolex rolls-royce rosneft ryanair saab safari safeway samsung sanofi sanyo sap sears sega
seiko shell siemens sinopec skoda skype skynet smirnoff snapchat snoopy sony soyuz spacex spotify sprint starbucks statoil steam subaru sumitomo suntory
suzuki swatch swissair symantec takeda target tata telecom telefonica tencent tesco tesla texaco ticketmaster tiffany tiktok timberland toshiba total
toyota toysrus twitter uber ubisoft ubuntu unilever unix univision verizon versace viacom virgin visa vodafone volkswagen volvo wachovia walgreens wal-mart walmart
wechat wiki alexa siri cortana django westinghouse whatsapp wii wikileaks wikinews wikipedia windows woolworths wordpress xbox xerox yahoo yamaha youtube zara zeppelin zynga
agence anatolia antara associated dpa interfax itar-tass kyodo tass xinhua yonhap efe ansa
bundesbank bundestag bundesliga cosa dail dow duma eurozone ftse gestapo guardian hansard internet kgb knesset lok loya luftwaffe mafia
majlis medicare medicaid nielsen oecd oscar oscars emmy grammy pulitzer nobel bafta quran bible koran reichstag riksdag sejm senate stasi storting tories tory whig
whigs unesco unicef unicredit wehrmacht wimbledon yakuza zionism islam christianity buddhism judaism hinduism communism marxism
covid covid-19 ebola hiv aids zika omicron delta
juventus inter lazio ajax benfica celtic chelsea arsenal everton fulham tottenham barcelona feyenoord fiorentina galatasaray fenerbahce sampdoria
parma olympiakos panathinaikos psv rangers spartak torpedo anderlecht werder schalke leverkusen bayern hertha wolves
`
    .trim()
    .split(/\s+/),
);
