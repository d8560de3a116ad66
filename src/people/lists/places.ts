/**
 * Countries, regions and towns, without accents, in lower case; names that are persons’ as often are left out.
 * Towns of more than 150,000 people and provinces come from city-timezones 1.3 (MIT, Copyright Kevin Roberts; its
 * data is Natural Earth’s, in the public domain); countries, states and famous places are of our own making.
 */
export const places: ReadonlySet<string> = new Set(
  `
'adan|'asir|abadan|abbotsford|abbottabad|abeokuta|aberdeen|abha|abia|abidjan|abkhazia|abruzzo|abu dhabi
abuja|abyssinia|acapulco|acarigua|accra|aceh|achham|acre|ad dakhliyah|ad damman|ad daqahliyah|ad dawhah
ad diwaniyah|adamaoua|adamawa|adana|adapazari|addis ababa|adelaide|adiyaman|ado ekiti|adrar|adriatic|adygey
aegean|afghanistan|africa|afyon|agadez|agadir|agartala|agneby|agra|agri|aguascalientes|agusan del norte|ahal
ahmedabad|ahmednagar|ahvaz|aichi|aizawl|ajaria|ajdabiya|ajmer|akershus|akita|akola|akron|aksu|aktobe|akure
akwa ibom|al ahmadi|al amarah|al ayn|al bahr al ahmar|al batnah|al buhayrah|al butnan|al dhahira|al fallujah
al fayyum|al gharbiyah|al hillah|al hizam al akhdar|al hudaydah|al hudud ash shamaliyah|al hufuf
al iskandariyah|al isma'iliyah|al jahra|al jahrah|al jawf|al jizah|al jubayl|al khalil|al kharj|al khums
al kut|al kuwayt|al ladhiqiyah|al madinah|al marqab|al minufiyah|al minya|al mubarraz|al mukalla|al qahirah
al qalyubiyah|al quassim|al qubbah|al-anbar|al-basrah|al-muthannia|al-qadisiyah|al-qatif|alagoas|alajuela
alappuzha|alaska|albania|albany|albay|alberta|aleppo|alexandria|alger|algeria|algiers|alibori|alicante
aligarh|allentown|almaty|almeria|alor setar|alps|alsace|alta verapaz|alto parana|amambay|amanat al asimah
amapa|amarillo|amasya|amazon|amazonas|amazonia|ambato|ambon|america|americana|amhara|amman|amol|amravati
amritsar|amsterdam|amur|an giang|an nabatiyah|an najaf|an nasiriyah|an nuqat al khams|an-najaf|anambra
anapolis|anatoliki makedonia kai thraki|ancash|anchorage|andalucia|andalusia|andaman and nicobar|andes
andhra pradesh|andijon|andorra|angarsk|angers|angola|angren|anhui|ankang|ankara|ann arbor|annaba|anqing
ansan|anseba|anshan|anshun|antalya|antananarivo|antarctic|antarctica|antigua|antigua and barbuda|antioch
antioquia|antofagasta|antsirabe|antsiranana|antwerp|antwerpen|anuradhapura|anyang|anzoategui|aomori|apulia
apure|apurimac|aqaba|aqmola|aqtobe|aquitaine|ar ramadi|ar raqqah|ar riyad|arabia|aracaju|aracatuba|arad
aragua|arak|arapiraca|arar|arbil|archangel|arctic|ardabil|ardebil|arequipa|argentina|arges|arhus|arica
arica y parinacota|arizona|arkansas|arkhangel'sk|arlington|armavir|armenia|arua|arua municipality|aruba
arusha|as samawah|as sib|as sulaymaniyah|as suwayda'|as suways|as-sulaymaniyah|asahikawa|asansol
ash sharqiyah|ashgabat|asia|asmara|assaba|assam|astana|astara|astrakhan|astrakhan'|aswa|aswan|asyut|at taif
at-ta'mim|atacama|atakora|atal nagar|athens|atlanta|atlantic|atlantic city|atlantico|atlantida|atlantique
attiki|atyrau|auckland|augsburg|australasia|australia|australian capital territory|austria|auvergne|aveiro
awka|ayacucho|ayeyarwady|ayodhya|az aubayr|az zarqa|az zawiyah|azerbaijan|azua|azuay|bab el mandeb|babil
babruysk|bac giang|bac lieu|bacau|bacolod|bacs-kiskun|badakhshan|bade|baden-wurttemberg|bafoussam|baghdad
baghlan|bago|baguio city|bahamas|bahawalpur|bahia blanca|bahir dar|bahraich|bahrain|baicheng|baishan|baja
baja california|baja california sur|bakersfield|baku|balakovo|bali|balikesir|balikpapan|balkan|balkans|balkh
ballari|balochistan|balqa|balti|baltic|baltic sea|baltimore|baluchistan|bamako|bamenda|bamyan|banaadir
banda aceh|bandar lampung|bandar seri begawan|bandar-e bushehr|bandar-e-abbas|bandjarmasin|bandundu|bandung
bangalore|banghazi|bangka-belitung|bangkok|bangkok metropolis|bangladesh|bangui|bani suwayf|bani walid
banja luka|banjul|banke|bannu|banskobystricky|banten|baoding|baoji|baoshan|baotou|baqubah|barahona
baranavichy|baranya|barbados|barcelona|barddhaman|bareilly|bari|barinas|barisal|barlett|barnaul|barquisimeto
barra mansa|barrancabermeja|barranquilla|barrie|bas-congo|bas-sassandra|basel|basel-stadt|bashkortostan
basilicata|basra|basse-normandie|batangas|batdambang|bath|bath and north east somerset|batman|batna
baton rouge|battambang|batticaloa|batu pahat|bauchi|bauru|bavaria|bay of plenty|bayamo|bayern|bechar
beer sheva|beian|beihai|beijing|beipiao|beira|beirut|beja|bejaia|bekasi|bekes|belagavi|belarus|belem|belfast
belgium|belgorod|belgrade|belize|belo horizonte|beltway|ben tre|bengaluru|bengbu|benghazi|bengkulu|benguela
benguet|benha|beni suef|benin|benin city|benoni|benue|benxi|berbera|berezniki|bergamo|bergen|berkeley|berlin
bermuda|bern|bertoua|beverly hills|bhagalpur|bhaktapur|bharatpur|bhatpara|bhavnagar|bhilai|bhilwara|bhiwandi
bhiwani|bhojpur|bhopal|bhubaneshwar|bhuj|bhusawal|bhutan|biafra|bialystok|bida|bidar|bielefeld|bien hoa
bihar|bihor|bijapur|bikaner|bila tserkva|bilaspur|bilbao|bingol|binh dinh|binh duong|binh thuan|binjai
bioko norte|biratnagar|birjand|birmingham|bishkek|biskra|bissau|bistrita-nasaud|bitlis|bitola|biysk|bizerte
black sea|blackburn|blackpool|blagoveshchensk|blantyre|blida|bloemfontein|blue nile|blumenau|boa vista
bobo dioulasso|bogor|bogota|bohemia|boise|bojnurd|bolivar|bolivia|bologna|bolton|bolu|boma|bombay|bonn
bordeaux|bordj bou arreridj|borgou|borno|borsod-abauj-zemplen|borujerd|bosnia|bosnia and herzegovina|boston
botosani|botswana|bouake|bouenza|bouira|boulkiemde|bourgogne|bournemouth|boyaca|bradford|brahmapur|braila
brasilia|brasov|bratislava|bratislavsky|braunschweig|brazil|brazzaville|bremen|brest|bretagne|bridgeport
brighton and hove|brisbane|bristol|britain|britannia|british columbia|brittany|brno|broadway
brodsko-posavska|brong ahafo|bronx|brooklyn|brownsville|bruges|brugge|brunei|brunei and muara|brussels
bryansk|bucaramanga|bucharest|budapest|budaun|buenaventura|buenos aires|buffalo|bujumbura|bujumbura mairie
bukavu|bukhara|bukhoro|bukittinggi|bulandshahr|bulawayo|bulgaria|bungokho|buon me thuot|bur sa'id|bur said
buraydah|burdur|burgas|burhanpur|burkina|burkina faso|burma|burnley|bursa|burundi|buryat|busan|bushehr
buskerud|butembo|butterworth|butuan|buzau|bydgoszcz|bytom|ca mau|caaguazu|cabanatuan|cabimas|cabinda
cabo delgado|cabo frio|cachoeiro de itapemirim|cadiz|caen|cagayan|cagayan de oro|cagliari|cairo|cajamarca
calabar|calarasi|calcutta|caldas|calgary|california|callao|camaguey|camarines sur|cambodia|cambridge
cambridgeshire|cameroon|camp david|campania|campeche|campina grande|campinas|campo grande|can tho|canada
canakkale|canar|canberra|cancun|cangzhou|cankiri|cannes|canoas|cantabria|canterbury|canton|cap-haitien
cape cod|cape town|cape verde|capiz|caqueta|carabobo|caracas|caras-severin|carchi|cardiff|caribbean
cartagena|cartago|caruaru|casablanca|casanare|cascavel|castello|castilla y leon|castilla-la mancha|catalonia
cataluna|catamarca|cauca|caucasus|caxias do sul|ceara|cebu|ceerigaabo|celaya|centar|central african republic
central america|central asia|central equatoria|central finland|cerro largo|ceuta|ceylon|chaco|chad
chagang-do|chahar mahall and bakhtiari|chaiyaphum|champagne-ardenne|champasak|chandigarh|chandrapur
changchun|changde|changhua|changping|changsha|changwon|changzhi|changzhou|chanthaburi|chaouia - ouardigha
chaoyang|chaozhou|chardzhou|charleroi|charleston|chattanooga|cheboksary|chechnya|chelyabinsk|chemnitz
chengde|chengdu|chennai|chenzhou|cheongju|cherepovets|cherkasy|chernihiv|chernivtsi|chernobyl|cheshire
chhatrapati sambhajinagar|chhattisgarh|chiang mai|chiang rai|chiapas|chiayi|chiayi city|chicago|chiclayo
chifeng|chihuahua|chile|chilpancingo|chimaltenango|chimborazo|chimbote|chimoio|china|chinandega|chingola
chiniot|chirala|chirchiq|chiriqui|chisinau|chita|chittagong|chitungwiza|chlef|choco|choluteca|chon buri
chongjin|chongqing|christchurch|chubut|chumphon|chuncheon|chungcheongbuk-do|chuquisaca|chuvash|chuxiong
ciego de avila|cienfuegos|cilacap|cincinnati|cirebon|city of st petersburg|ciudad bolivar
ciudad de buenos aires|ciudad de la habana|ciudad del este|ciudad guayana|ciudad juarez|ciudad madero
ciudad obregon|ciudad victoria|clarendon|clermont-ferrand|cleveland|cluj|cluj-napoca|coahuila|coast
coatzacoalcos|cochabamba|coimbatore|coimbra|cojedes|colima|cologne|colombia|colombo|colorado
colorado springs|columbia|comayagua|comilla|comoros|comunidad de madrid|comunidad foral de navarra
comunidad valenciana|conakry|congo|connecticut|copenhagen|copperbelt|coquimbo|coral springs|cordoba|cork
coro|corpus christi|corrientes|corsica|corum|costa rica|cotabato|cote d'ivoire|cotonou|cotopaxi|covasna
coventry|covington|craiova|cranbourne|crato|criciuma|crimea|croatia|cross river|csongrad|cuba|cucuta
cuddalore|cuenca|cuernavaca|cuiaba|culiacan|cumana|cumbria|cundinamarca|curacao|curepipe|curitiba|cusco
cuttack|cyprus|czech republic|czechia|czechoslovakia|da lat|da nang|dadra and nagar haveli|daegu|daejeon
dagestan|dagupan|dahuk|dak lak|dakar|dakhlet nouadhibou|dalian|dallas|daloa|damanhur|damascus|damaturu
dambovita|dandong|danube|daqing|dar es salaam|dar'a|dar-es-salaam|darfur|dasoguz|datong|daugavpils|davangere
davao|davao del sur|davenport|davos|dayr az zawr|dayton|dead sea|debrecen|debub|debubawi keyih bahri
dehra dun|delaware|delhi|denizli|denmark|denpasar|denver|dera ghazi khan|derby|derry|des moines|dese|detroit
deyang|dezful|dezhou|dhaka|dhamar|dhanbad|dhi-qar|dhofar|dhule|dihok|dijon|dili|dinagat islands|dindigul
dingzhou|diourbel|dire dawa|district of columbia|distrito capital|distrito federal|distrito nacional
divinopolis|dix-huit montagnes|diyala|diyarbakir|djelfa|djibouti|djougou|dnipropetrovs'k|dnipropetrovsk
dobrich|dodoma|dolj|dominica|dominican republic|donbas|donbass|donets'k|donetsk|dong nai|dong thap|donga
dongguan|dortmund|douala|doukkala - abda|douma|downing|drenthe|dresden|dubai|dubay|dublin|duisburg|dumyat
dundee|dunhua|duque de caxias|durango|durban|durham|durres|dushanbe|dusseldorf|dytiki ellada|dzerzhinsk
earth|east africa|east asia|east azarbaijan|east berbice-corentyne|east flanders|east germany
east kazakhstan|east london|east timor|eastern cape|eastern europe|eastern finland|ecuador|edinburgh|edirne
edmonton|egypt|ehime|eindhoven|ekiti|el arish|el bayadh|el beni|el faiyum|el fasher|el giza|el jadida
el mansura|el minya|el obeid|el oro|el oued|el paso|el progreso|el salvador|el tigre|elazig|elbasan|elbe
eldoret|emilia-romagna|engels|england|ensenada|entre rios|enugu|equateur|equatorial guinea|er rachidia
erevan|erfurt|eritrea|erzincan|erzurum|escuintla|esfahan|eskisehir|esmeraldas|espaillat|espirito santo|essen
estonia|eswatini|etawah|ethiopia|etna|eu|euphrates|eurasia|europe|european union|evanston|evenk|everest
evora|exeter|extremadura|extreme-nord|faisalabad|falcon|fallujah|far east|faranah|fargona|faridabad|fars
faryab|fata|fatehpur|fayetteville|federal capital territory|feira de santana|fejer|ferghana|fes - boulemane
fianarantsoa|fier|fiji|finland|finland proper|firozabad|flanders|flint|florianopolis|florida|formosa
fort collins|fort lauderdale|fort wayne|fort worth|fort-de-france|fortaleza|foshan|foz do iguacu|france
franche-comte|francisco morazan|frankfurt|freetown|freiburg|fresno|friesland|friuli-venezia giulia|fromager
ft worth|fujayrah|fujian|fukui|fukuoka|fukushima|funchal|funtua|furth|fushun|fuxin|fuyang|fuyu|fuzhou|gabes
gabon|gaborone|gafsa|gainesville|galicia|galilee|galle|galway|gambia|ganca|gandhinagar|ganges|gangneung
gangwon-do|gansu|ganzhou|garoua|gauteng|gavleborg|gaza|gaza strip|gaziantep|gdansk|gdynia|gedaref|gedarif
gelderland|gemena|geneina|general santos|geneva|geneve|genoa|gent|george town|georgetown|georgia|germany
gezira|ghadamis|ghana|gharb - chrarda - beni hssen|ghardaia|ghaziabad|ghazni|ghent|gia lai|gibraltar|gifu
gijon|gilan|giresun|gisborne|glasgow|glendale|gliwice|gobi|goiania|goias|golan heights|gold coast|golestan
gombe|gomez palacio|gonder|gorakhpur|gorgan|gorj|gorkha|gorno-altay|gorontalo|goteborg|gothenburg
governador valadares|goyang|grad beograd|grad sofiya|grad zagreb|granada|grand casablanca|grand rapids
granma|graz|great britain|greater accra|greater poland|greece|greenland|greensboro|greenville|grenada
grenoble|groningen|grozny|groznyy|guadalajara|guadalcanal|guadeloupe|guam|guanajuato|guangdong|guangxi
guangyuan|guangzhou|guantanamo|guaratingueta|guarico|guatemala|guatemala city|guayaquil|guayas|gueckedou
guelma|guelmim - es-semara|guilin|guinaa|guinea|guinea bissau|guiyang|guizhou|gujranwala|gujrat|gulbarga
gunma|gunsan|guntur|gurugram|gusau|guwahati|guyana|gwalior|gwangju|gweru|gyeonggi-do|gyeongsangnam-do
gyor-moson-sopron|ha tay|ha tinh|ha'il|haarlem|hachinohe|hachioji|hadarom|hadjer-lamis|hadramawt|haeju
hafar al batin|hai duong|haifa|haikou|hail|hailar|hainan|hainaut|haiphong|haiti|hajdu-bihar|hajjah|hakodate
haldia|halifax|halland|hamadan|hamah|hamamatsu|hamburg|hamerkaz|hamgyong-bukto|hamgyong-namdo|hamhung|hangu
hangzhou|hannover|hanoi|haora|hapur|harar|harare|harari|harbin|hargeysa|harju|harlem|harrisburg|hartford
haryana|haskovo|hat yai|hatay|haut-sassandra|haute-normandie|havana|hawaii|hawalli|hawke's bay|hazafon|hebei
hebi|hebron|hechi|hefei|hegang|heidelberg|heilongjiang|helsinki|henan|hengshui|hengyang|herat|hermosillo
herzegovina|herzegovina-neretva|hesse|hessen|hetauda|heves|heyuan|heze|hhohho|hiiraan|hilmand
himachal pradesh|himalayas|hims|hindupur|hinthada|hirat|hirosaki|hiroshima|hisar|ho chi minh city|hoa binh
hodh ech chargui|hohhot|hokkaido|holland|hollywood|homs|homyel|homyel'|honduras|hong gai|hong kong|hong-kong
honolulu|hordaland|horlivka|hormozgan|horn of africa|hosapete|hoshiarpur|hotan|houet|houston|hovedstaden
hrodna|hsinchu|hsinchu city|huaibei|huainan|huaiyin|hualien|huambo|huancayo|huangshi|huangyan|huanuco
hubballi|hubei|huddersfield|huehuetenango|huila|huizhou|hulan ergi|hull|hunan|hunedoara|hungary|hungnam
huntsville|hurghada|huzhou|hwanghae-bukto|hwanghae-namdo|hyderabad|hyeson|hyogo|ialomita|iasi|ibadan|ibague
ibaraki|icel|iceland|ida-viru|idaho|idlib|ijebu ode|ikare|iksan|ilam|ile-de-france|ilheus|iligan|illinois
ilocos norte|iloilo|ilorin|imbabura|imereti|imperatriz|imphal|inch'on-gwangyoksi|incheon|india|indiana
indianapolis|indonesia|indore|ingush|ingushetia|inhambane|inner mongolia|inverclyde|iowa|ipatinga|ipeiros
ipoh|ipswich|iquique|iquitos|iran|irapuato|iraq|irbid|irbil|ireland|irian jaya barat|iringa|irkutsk|irvine
isfahan|iskenderun|islamabad|islas baleares|ismailia|isparta|israel|istanbul|istarska|itabuna|itajai|italy
itapua|ituri|ivano-frankivs'k|ivano-frankivsk|ivanovo|ivory coast|iwaki|iwate|izabal|izhevsk|izmir|izmit
jabalpur|jaboatao|jacksonville|jaffna|jaipur|jakarta|jakarta raya|jalal abad|jalal-abad|jalalabad|jalisco
jamaame|jamaica|jamalpur|jambi|jammu|jammu and kashmir|jamshedpur|japan|jasz-nagykun-szolnok|jawa barat
jawa tengah|jawa timur|jawzjan|jayapura|jeddah|jeju|jelgava|jember|jendouba|jenin|jeollabuk-do|jeonju
jersey city|jerusalem|jessore|jhang|jhansi|jharkhand|jiamusi|jiangmen|jiangsu|jiangxi|jianmen|jiaojing
jiaozuo|jiaxing|jihocesky|jijel|jilin|jincheng|jingdezhen|jingmen|jinhua|jining|jinja|jinotega|jinshi|jinxi
jinzhou|jiujiang|jiutai|jixi|jizan|jizzakh|jizzax|joao pessoa|jodhpur|johannesburg|johor|johor bahru
joinville|joliet|jonkoping|jordan|juazeiro do norte|jubbada hoose|judea|juiz de fora|jujuy|juliaca|jullundur
jundiai|junin|jupiter|juzno-backi|k maras|kabardin-balkar|kabul|kabwe|kachin|kadiogo|kaduna|kaesong
kafr ash shaykh|kagawa|kagera|kagoshima|kahramanmaras|kaifeng|kairouan|kakinada|kalahari|kalasin|kalemie
kalimantan barat|kalimantan selatan|kalimantan tengah|kalimantan timur|kaliningrad|kalmyk|kaluga|kamchatka
kamensk uralskiy|kampala|kamphaeng phet|kampong cham|kampong chhnang|kanagawa|kananga|kanazawa|kanchanaburi
kanchipuram|kandahar|kanggye|kangwon-do|kankan|kano|kanpur|kansas|kansas city|kaohsiung|kaohsiung city
kaolack|karabakh|karachay-cherkess|karachi|karaj|karakalpakstan|karbala|karbala'|karelia|karimnagar
karlovacka|karlovarsky|karlsruhe|karnal|karnataka|karnten|kars|kasai-occidental|kasai-oriental|kasama|kasese
kashan|kashari|kashgar|kashkadarya|kashmir|kassala|kassel|kasserine|kastamonu|kasur|katanga|kathmandu
katowice|katsina|kattaqorgon|kaunas|kauno|kawagoe|kawasaki|kayes|kayseri|kazakhstan|kazan|kebbi|kedah|kediri
keelung|keelung city|kelang|kelantan|keluang|kemerovo|kendari|kenitra|kentriki makedonia|kentucky|kenya
kepulauan riau|kerala|kerman|kermanshah|key west|khabarovsk|khammam|khammouan|khanh hoa|khanty-mansiy
kharkiv|khartoum|khatlon|kherson|khmel'nyts'kyy|khmelnytskyy|khomas|khomeini shahr|khon kaen|khorezm
khorramabad|khujand|khulna|khuzestan|khvoy|khyber|khyber-pakhtunkhwa|kielce|kien giang|kiev|kigali
kigali city|kigoma|kikwit|kilimanjaro|kilinochchi|kimchaek|kindia|kindu|kingston upon hull|kinkkale|kinshasa
kinshasa city|kiribati|kirikkale|kirklareli|kirkuk|kirov|kirovohrad|kirsehir|kisangani|kismaayo|kisumu
kitakyushu|kitchener|kitwe|kivu|klaipeda|klaipedos|klerksdorp|knoxville|kobenhavn|koblenz|kocaeli|kochi|kofu
kogi|kohat|kohgiluyeh and buyer ahmad|kolda|kolhapur|kolkata|kollam|kolpino|kolwezi|kom ombo
komarom-esztergom|komi|komsomolsk na amure|kon tum|kondoz|konibodom|korce|kordestan|korea|korhogo|koriyama
korla|kosice|kosicky|kosovo|kosti|kostroma|kota|kota baharu|kota kinabalu|kouilou|kovrov|kozhikode
kragujevac|kraj vysocina|krakow|kralovehradecky|kramatorsk|krasnodar|krasnoyarsk|kremenchuk|kremlin|kriti
kronoberg|kryvyy rih|ksar el kebir|kuala lumpur|kuala terengganu|kuantan|kuching|kumamoto|kumasi|kunduz
kunming|kupang|kurdistan|kure|kurgan|kurnool|kursk|kushiro|kutahya|kutaisi|kuwait|kuwait city
kuyavian-pomeranian|kvemo kartli|kwangju-gwangyoksi|kwara|kwazulu|kwazulu-natal|kweneng|kyiv|kyoto
kyrgyzstan|l'artibonite|l'viv|la altagracia|la araucania|la coruna|la guajira|la habana|la libertad|la pampa
la paz|la plata|la reunion|la rioja|la romana|la serena|la vega|laayoune
laayoune - boujdour - sakia el hamra|labe|labrador|lacs|laghouat|lagos|laguna|lagunes|lahore|laiyang
lakeville|lalitpur|lam dong|lambayeque|lampang|lampung|lanao del norte|lancashire|lancaster|lang son
langfang|languedoc-roussillon|lansing|lanzhou|lao cai|laoag|laos|laredo|larkana|las palmas|las tunas
las vegas|lashkar gah|latin|latin america|latur|latvia|lausanne|lazio|le havre|lebanon|leeds|legazpi
leicester|leipzig|leninabad|leningrad|leshan|lesotho|lesser poland|levant|lexington|leyte|lhasa|lianyungang
liaocheng|liaoning|liaoyang|liaoyuan|liberecky|liberia|libertador general bernardo o'higgins|libreville
libya|liechtenstein|liege|liepaja|liguria|likasi|lille|lilongwe|lima|limassol|limburg|limeira|limerick
limousin|limpopo|linchuan|linfen|lingyuan|linhai|linxia|linyi|linz|lipetsk|lisboa|lisbon|lithuania|litoral
little rock|littoral|liuzhou|liverpool|ljubljana|lobito|lockerbie|lodz|logone oriental|loja|lombardia
lombardy|lome|londrina|long an|long beach|long island|long xuyen|longxi|longyan|lorestan|los angeles
los lagos|los mochis|los rios|los teques|louangphrabang|louga|louisiana|louisville|lower silesian|luanda
lubbock|lubeck|lublin|lubumbashi|lubusz|lucerne|lucknow|ludhiana|luhans'k|luhansk|lumbini|lunda norte|luohe
luoyang|lupanshui|lusaka|luton|lutsk|luxembourg|luxor|luzern|luzhou|lvov|lyon|m'sila|ma'an|maanshan
maastricht|macapa|macau|macedonia|maceio|machilipatnam|madagascar|madeira|madhya pradesh|madiun|madras
madre de dios|madrid|madurai|maebashi|maekel|mafeteng|mafraq|maga buryatdan|magallanes y antartica chilena
magdeburg|magnitogorsk|magway|maha sarakham|mahabad|mahajanga|maharashtra|mahilyow|maiduguri|maine|mainz
maiquetia|majene|makhachkala|makiyivka|makkah|makurdi|malabo|malacca|malaga|malakal|malanje|malatya|malawi
malayer|malaysia|maldives|malegaon|mali|mallawi|malmo|malta|maluku|maluku utara|mambere-kadei|mamou|manabi
manado|managua|manama|manaus|manawatu-wanganui|manchester|manchuria|mandalay|mandoul|mandya|mangaluru
mangghystau|mangochi|manhattan|manicaland|maniema|manila|manipur|manisa|manitoba|manizales|mannheim|manpo
manta|manubah|manukau|maoming|maputo|mar del plata|maraba|maracaibo|maracay|maradi|maragheh|marahoue
maramures|maranhao|marbella|marche|mardan|mardin|maribor|maringa|maritime|mariupol|mariy-el|markazi
marrakech - tensift - al haouz|marrakesh|mars|marseille|martapura|martinique|maryland|masaka|masaya|mascara
maseru|mashhad|mashonaland west|masovian|massachusetts|masvingo|matadi|matagalpa|matamoros|matanzas|matara
mataram|mathura|mato grosso|mato grosso do sul|matola|matruh|matsue|matsuyama|maturin|maule|mauritania
mauritius|mawlamyine|mayaguez|mayo-kebbi est|mazandaran|mazar i sharif|mazar-e sharif|mazatlan|mbale
mbandaka|mbeya|mbombela|mbuji-mayi|mcallen|mecklenburg-vorpommern|medan|medani|medellin|medenine|medinipur
mediterranean|meerut|meghalaya|mehedinti|meizhou|meknes|meknes - tafilalet|mekong|melaka|melanesia|melbourne
melilla|memphis|mengzi|menlo park|mercury|merseyside|mersin|mesopotamia|metairie|metropolitan manila
mexicali|mexico|mexico city|meymaneh|miami|miami beach|mianyang|miaoli|michigan|michoacan|micronesia
middle east|middlesbrough|midi-pyrenees|midlands|midtjylland|milan|milton keynes|milwaukee|minas gerais
minatitlan|mindanao|minneapolis|minnesota|minsk|mirput khas|mirzapur|misamis occidental|misamis oriental
misiones|miskolc|misrata|misratah|mississippi|missouri|mito|miyagi|mizdah|mizoram|moanda|mobile|modena
mogadishu|mokpo|moldova|molise|mombasa|monaco|monagas|monastir|monclova|mongolia|mono|monrovia
monsenor nouel|montana|monte carlo|montenegro|monteria|monterrey|montes claros|montevideo|montpellier
montreal|montserrado|monywa|moon|mopti|moquegua|moradabad|moratuwa|moravia|moravicki|moravskoslezsky
mordovia|morelia|morelos|morioka|morobe|morocco|morogoro|moscow|moshi|moskovsskaya|moskva|mossoro|mostaganem
mosul|mount lebanon|mountain view|moyen-comoe|mozambique|mpumalanga|mtwara|muar|mubi|mudangiang|mudug
mulhouse|multan|mumbai|munich|munster|murcia|mures|murmansk|muscat|mutare|muyinga|muzaffarnagar|muzaffarpur
mwanza|mwene-ditu|myanmar|myeik|myingyan|mykolayiv|mymensingh|mysuru|mzimba|naberezhnyye chelny|nabeul
nablus|nacala|naga|nagaland|nagano|nagaoka|nagasaki|nagercoil|nagorno|nagoya|nagpur|naha|nairobi|najran
nakhodka|nakhon pathom|nakhon ratchasima|nakhon sawan|nakhon si thammarat|nakuru|naltchik|nam dinh|namangan
namibe|namibia|namp'o-si|nampo|nampula|namur|nanchang|nanchong|nanded|nandyal|nangarhar|nanjing|nanning
nanping|nantes|nantong|nantou|nanyang|naples|napo|narathiwat|narayanganj|narayani|narino|nashville|nasik
nassa|nassarawa|nassau|natal|nauru|navoi|navsari|nawabshah|naxcivan|nayarit|naypyidaw|nazret|ndjamena|ndola
neamt|nebraska|negeri sembilan|negros occidental|nei mongol|neijiang|nellore|nepal|neptune|netherlands
neuquen|nevada|nevsehir|new brunswick|new caledonia|new delhi|new england|new hampshire|new haven|new jersey
new mexico|new orleans|new south wales|new taipei|new taipei city|new york|new york city|new zealand|newark
newcastle|newfoundland|newfoundland and labrador|neyshabur|nezahualcoyotl|nghe an|nha trang|niamey|niari
nicaragua|nice|nicosia|niederosterreich|niedersachsen|nigde|niger|nigeria|niigata|nile|nimes|ninawa|ninde
ningbo|ningxia hui|ninh binh|ninh thuan|nisavski|niteroi|niyala|nizamabad|nizhegorod|nizhnekamsk
nizhny novgorod|nizhny tagil|noginsk|nong khai|nonthaburi|noord-brabant|noord-holland|norfolk|norilsk
normandy|norte de santander|north africa|north america|north carolina|north dakota|north karelia
north kazakhstan|north khorasan|north korea|north kurdufan|north lebanon|north ossetia|north sea|north west
north yorkshire|northern areas|northern cape|northern darfur|northern ireland|northern ostrobothnia
northern territory|norway|norwich|notio aigaio|nottingham|nouakchott|nova friburgo|nova iguacu|nova scotia
novgorod|novi sad|novo hamburgo|novocherkassk|novokuznetsk|novorossiysk|novosibirsk|nueva ecija
nueva esparta|nuevo laredo|nuevo leon|nukus|nunavut|nurnberg|nusa tenggara barat|nusa tenggara timur|nwfp
nyanza|nzerekore|oakland|oaxaca|oberosterreich|obihiro|obuasi|oceania|oceanside|odense|odessa|ogbomosho
ogden|ogooue-maritime|ogun|ohio|oita|okara|okayama|okinawa|oklahoma|oklahoma city|oldenburg|olongapo|olsztyn
omaha|oman|omdurman|omsk|ondo|ongole|ontario|oostanay|opole|oradea|orange free state|ordu|orebro|oregon
orenburg|orhon|oriental|orientale|orissa|orizaba|orlando|orleans|orsk|oruro|osaka|oshawa|oshogbo
osjecko-baranjska|oskemen|oslo|osnabruck|osrednjeslovenska|ossetia|ostergotland|ostrava|osun|otago|otsu
ottawa|ouaddai|ouagadougou|ouargla|oued el dahab|oueme|oujda|oum el bouaghi|overijssel|oviedo|owerri|oxford
oxfordshire|p'yongan-bukto|p'yongan-namdo|p'yongyang|paarl|pachuca|pacific|padang|padangsidempuan|pagadian
pahang|paijanne tavastia|pais vasco|pakalongan|pakhtunkhwa|pakistan|paktya|palau|palawan|palembang|palermo
palestine|pali|palm springs|palmas|palo alto|palu|pampanga|pamplona|panama|panama city|panevezio|pangasinan
panipat|panzhihua|papua|papua new guinea|paraguay|parbhani|paris|parma|parwan|pasadena|pasay city|pasco
passo fundo|pasto|pasuruan|patagonia|pathankot|pathein|pathum thani|patiala|patna|patra|pattani|pavlodar
pays de la loire|paysandu|pearl harbor|pecs|pekanbaru|peking|peloponnisos|pelotas|pematangsiantar|penghu
pennsylvania|pentagon|penza|perak|peravia|perlis|perm|perm'|pernambuco|pernik|persia|persian gulf|perth|peru
pescara|peshawar|peten|peterborough|petrolina|petropavlovsk|petropavlovsk kamchatskiy|petropolis
petrozavodsk|phan thiet|phetchabun|phetchaburi|philadelphia|philippines|phitsanulok|phnom penh|phoenix
phra nakhon si ayutthaya|phu tho|phu yen|phuket|piaui|picardie|pichincha|piemonte|pietermaritzburg
pinar del rio|pingdingshan|pingliang|pingtung|pingxiang|pingzhen|pinrang|piracicaba|piraievs|pirkanmaa
pitesti|pittsburgh|piura|pizen|plateau|plateaux|pleven|ploiesti|plovdiv|pluto|plymouth|podgorica|podlachian
podolsk|pohang|pointe-noire|poitou-charentes|pokhara|poland|polokwane|poltava|polynesia|pomeranian
pondicherry|ponta grossa|pontianak|popayan|porbandar|port au prince|port elizabeth|port harcourt|port louis
port moresby|port of spain|port said|port sudan|port-au-prince|port-of-spain|portland|porto|porto alegre
porto velho|porto-novo|portoviejo|portsmouth|portugal|portuguesa|posadas|potosi|potsdam|poza rica de hidalgo
poznan|prachin buri|prague|prahova|prayagraj|presidente prudente|presov|preston|pretoria|prey veng|primor'ye
primorsko-goranska|prince edward island|principado de asturias|pristina|prizren|probolinggo|proddatur
prokopyevsk|provence|provence-alpes-cote-d'azur|providence|provo|prussia|pskov|pucallpa|puch'on|puducherry
puebla|puerto cabello|puerto la cruz|puerto montt|puerto plata|puerto rico|puerto vallarta|pulau pinang|pune
punjab|punto fijo|puqi|puri|purnia|putian|puyang|pyongyang|qaraghandy|qarshi|qatar|qazvin|qena|qina|qingdao
qingyuan|qinhuangdao|qinzhou|qiqihar|qitaihe|qom|qoqon|qostanay|quang binh|quang ngai|quang ninh|quang tri
quanzhou|quebec|quebec city|queens|queensland|quelimane|queretaro|quetta|quetzaltenango|quezaltenango
quezon city|qui nhon|quillacollo|quindio|quintana roo|quito|qurghonteppa|quzhou|qyzylorda|rabat
rabat - sale - zemmour - zaer|rach gia|rahim yar khan|raichur|rajamahendravaram|rajapalaiyam|rajasthan
rajkot|rajshahi|rakhine|ramallah|rampur|rancagua|ranchi|rangoon|rangpur|raqqa|ras al khaimah|ras al khaymah
rasht|ratchaburi|ratlam|raurkela|rawalpindi|razavi khorasan|reading|recife|red sea|reggio di calabria
region de murcia|region metropolitana de santiago|reims|rennes|resistencia|reykjavik|reynosa|rheinland-pfalz
rhine|rhode island|rhodesia|rhone-alpes|riau|ribeirao preto|rift valley|riga|rijeka|rio branco|rio claro
rio de janeiro|rio grande do norte|rio grande do sul|rio negro|risaralda|river nile|rivers|riverside|rivne
rize|rizhao|rochester|rockford|rockies|rogaland|rohtak|romania|rome|rondonia|roraima|rostock|rostov
rotterdam|rouen|rubtsovsk|rukwa|rumania|ruse|russia|rustavi|ruvuma|rwanda|ryanggang|ryazan|ryazan'|rybinsk
rzeszow|sa'dah|saarbrucken|saarland|sabha|sabzewar|sachsen|sachsen-anhalt|sacramento|sadiqabad|sagaing
sahara|saharanpur|sahiwal|saidpur|saidu|saigon|saint andrew|saint catherine|saint james|saint kitts
saint louis|saint lucia|saint michael|saint paul|saint petersburg|saint-etienne|saint-louis|saitama|sakarya
sakhalin|sakon nakhon|sala ad-din|salaj|salalah|salamanca|salatiga|salt lake city|salta|saltillo|salto
salzburg|samaria|samarinda|samarkand|samarqand|samarra|sambalpur|samoa|samsun|samut prakan|samut sakhon
san antonio|san bernardino|san bernardo|san cristobal|san cristobal de las casas|san diego|san fernando
san francisco|san jose|san juan|san lorenzo|san luis|san luis potosi|san marino|san mateo|san miguel
san pablo|san pedro de macoris|san pedro sula|san salvador|san salvador de jujuy|san sebastian|san-pedro
sanandaj|sancti spiritus|sandakan|sangli|sankt gallen|sanliurfa|santa ana|santa barbara|santa catarina
santa clara|santa cruz|santa cruz de tenerife|santa fe|santa maria|santa marta|santa monica|santa rosa
santander|santarem|santiago|santiago de cuba|santiago del estero|santo andre|santo domingo|sao carlos
sao jose do rio preto|sao jose dos campos|sao jose dos pinhais|sao luis|sao paulo|sapele|sapporo|saraburi
sarajevo|saransk|sarasota|saratov|sarawak|sardegna|sardinia|sargodha|sari|sariwon|sasebo|saskatchewan
saskatoon|satakunta|satu mare|saturn|saudi arabia|savanes|savannakhet|saxony|scandinavia|schengen
schleswig-holstein|scotland|seattle|segou|seine|sekondi|selangor|selenge|semarang|semenawi keyih bahri|semey
semnan|sendai|senegal|sennar|seoul|serang|serbia|serbian republic|seremban|serengeti|sergipe|sete lagoas
setif|sevastapol|severno-backi|severodvinsk|seville|seychelles|sfax|shaanxi|shabeellaha dhexe|shache
shah alam|shahjahanpur|shahrisabz|shakhty|shamal sina'|shandong|shanghai|shangqiu|shangrao|shantou|shanxi
shaoguan|shaoxing|shariff kabunsuan|sharjah|sharm el sheikh|sheffield|sheikhu pura|shenyeng|shenzhen
shibin el kom|shiga|shihezi|shijianzhuang|shillong|shimane|shimonoseki|shinyanga|shirak|shishou|shivamogga
shiyan|shizuoka|shkoder|sholapur|shreveport|shuangyashan|shumen|shuozhou|shuyang|shymkent|sialkote|siam
siauliai|siberia|sibiu|sibu|sichuan|sicily|sidi bel abbes|sidon|siemreab|sierra leone|siirt|sikar|sikasso
sikkim|silchar|silesia|silesian|silicon valley|siliguri|simferopol|simla|sinai|sinaloa|sincelejo|sind|sindh
singapore|singaraja|singkawang|sinuiju|siping|sirdaryo|sirjan|sirsa|sistan and baluchestan|sitapur|sittwe
sivas|skane|skikda|skopje|sliven|slovakia|slovenia|smolensk|soc trang|sochi|sofala|sofia|sohag|sokoto|somali
somalia|somaliland|somogy|songkhla|songnam|sonipat|sonora|sonsonate|sor-trondelag|sorocaba|souk ahras
souss - massa - draa|sousse|south africa|south america|south asia|south australia|south ayrshire|south bend
south carolina|south china sea|south cotabato|south dakota|south darfur|south karelia|south kazakhstan
south khorasan|south kordofan|south kordufan|south korea|south lebanon|south ossetia|south sudan
south yorkshire|southampton|southeast asia|southern finland|soviet union|soweto|spain|spanish town|split
splitsko-dalmatinska|spokane|springfield|springs|srebrenica|srednje-banatski|sri lanka|sri lankan|srinagar
st charles|st louis|st paul|st petersburg|st-denis|stamford|stara zagora|starsy oskol|staten island
stavropol|stavropol'|steiermark|sterea ellada|sterlitamak|stockholm|stockton|stockton-on-tees|stoke
stoke-on-trent|strasbourg|stratford upon avon|stuttgart|subcarpathian|suceava|suchitepequez|sucre|sudan|suez
suffolk|suhaj|suihua|suining|sukabumi|sukkur|sulawesi barat|sulawesi selatan|sulawesi tengah
sulawesi tenggara|sulawesi utara|sumadijski|sumatera barat|sumatera selatan|sumatera utara|sumqayit|sumqayt
sumy|sunchon|sunderland|sungai petani|suphan buri|surabaya|surakarta|surat|surat thani|surgut|surin|suriname
surkhandarya|surt|suwon|suzhou|sverdlovsk|swansea|swaziland|sweden|swietokrzyskie|switzerland|syddanmark
sydney|syktyvkar|sylhet|syracuse|syria|syzran|szabolcs-szatmar-bereg|szczecin|szeged|ta'izz|tabasco|tabora
tabriz|tabuk|tachira|tacloban|tacna|tacoma|tacuarembo|tadzhikistan territories|taegu-gwangyoksi|taganrog
tahoua|taian|taichung|taichung city|tainan|tainan city|taipei|taipei city|taiping|taitung|taiwan|taiyuan
taizhou|taizz|tajikistan|tajura' wa an nawahi al arba|takamatsu|takapuna|takhar|talca|talcahuano|tallahassee
tallinn|tamale|tamanghasset|tamaulipas|tambacounda|tambov|tamil nadu|tampa|tampere|tampico|tandjile|tanga
tangail|tanger - tetouan|tangier|tangshan|tanintharyi|tanjungpinang|tanta|tanzania|taoyuan|tapachula|taraba
tarapaca|taraz|tarija|tarlac|tarsus|tartu|tartus|tashauz|tashkent|tasikmalaya|tasmania|tataouine|tatarstan
taubate|taunggyi|tawau|tay ninh|taymyr|taza|taza - al hoceima - taounate|tbilisi|tebessa|tebingtinggi|tegal
tegucigalpa|tehran|tehuacan|tekirdag|tel aviv|tel aviv-yafo|tel-aviv|telemark|tema|temirtau|temuco|tennessee
termiz|ternopil|tete|tetovo|texas|thai binh|thai nguyen|thailand|thames|thanh hoa|thanjavur|the hague
thessalia|thessaloniki|thimphu|thiruvananthapuram|thohoyandou|thu dau mot|thuringen|tiananmen|tianjin
tianshui|tiarat|tiaret|tibet|ticino|tieling|tien giang|tierra del fuego|tigray|tigris|tijuana|tikrit
timbuktu|timis|timisoara|tirana|tiris zemmour|tirol|tiruchirappalli|tirunelveli|tirupati|tiruppur|tizi ouzou
tlaxcala|tlemcen|tlimcen|toamasina|tocantins|tochigi|togo|tokat|tokushima|tokyo|toliary|tolima|toluca
tolyatti|tomakomai|tomsk|tonga|tongchuan|tongliao|tongling|tonk|tora bora|toronto|tororo|torreon|toscana
totonicapan|tottori|toulon|toulouse|tours|toyama|tra vinh|trablous|trabzon|trang|transcarpathia|transnistria
transvaal|trarza|trengganu|trentino-alto adige|trieste|trincomalee|trinidad and tobago|tripoli|tripura
trnavsky|tshikapa|tubruq|tucson|tucuman|tula|tulsa|tulua|tumakuru|tumbes|tunis|tunisia|turin|turkey|turkiye
turkmenabat|turkmenistan|turku|turpan|tuscany|tuticorin|tuvalu|tuxtla gutierrez|tuzla|tver|tver'
tyne and wear|tyumen|tyumen'|uae|uberaba|uberlandia|ubon ratchathani|ucayali|udaipur|udmurt|udon thani
uganda|uige|uitenhage|ujjain|ujungpandang|uk|ukraine|ul'yanovsk|ulaanbaatar|ulan ude|ulanhot|ulsan|ulster
ulyanovsk|umbria|umuahia|united arab emirates|united kingdom|united nations|united states|upper east
upper nile|upper west|uppsala|urals|uranus|urmia|uruapan|uruguay|urumqi|us|usa|usak|ussr|usulutan|utah
utrecht|utsunomiya|uttar pradesh|uttaradit|uttaranchal|uvira|uzbekistan|vadodara|valcea|valencia|valladolid
valle del cauca|valledupar|vallee du bandama|valparaiso|vancouver|vanuatu|varamin|varanasi|varmland|varna
varzea grande|vaslui|vasterbotten|vasternorrland|vastmanland|vastra gotaland|vatican|vatican city|vaud
velikiy novgorod|veliko tarnovo|vellore|veneto|venezuela|venice|venus|veracruz|vereeniging|vermont
vest-agder|vesuvius|veszprem|vienna|vientiane|viet tri|vietnam|vijayawada|vila velha|villa clara
villahermosa|villavicencio|vilniaus|vilnius|vina del mar|vinh long|vinnytsya|virginia|virginia beach
vishakhapatnam|vitoria da conquista|vitsyebsk|vladikavkaz|vladivostok|vlore|volga|volgograd|vologda|volta
volta redonda|volyn|volzhskiy|voronezh|vrancea|vratsa|vung tau|wafangdian|wakayama|wakiso|wales|wallonia
wanzhou|warangal|warmian-masurian|warri|warsaw|washington|washington dc|wasit|waterbury|waterloo|waukesha
waziristan|weifang|weihai|weinan|welkom|wembley|wenzhou|west africa|west azarbaijan|west bahr-al-ghazal
west bank|west bengal|west darfur|west germany|west indies|west kazakhstan|west midlands|west palm beach
west pomeranian|west virginia|west yorkshire|western australia|western cape|western europe|western sahara
westminster|white nile|whitehall|wichita|wien|wiesbaden|wimbledon|windhoek|windsor|winnipeg|winston-salem
wisconsin|wollongong|wonju|wonsan|worcester|wroclaw|wuhai|wuhan|wuhu|wuppertal|wurzburg|wuwei|wuxi|wuzhou
wyoming|xalapa|xapeco|xiamen|xiangfan|xiangtai|xiangtan|xiantao|xianyang|xiaogan|xichang|xingyi|xining
xinjiang|xinjiang uygur|xinxiang|xinyang|xinzhou|xizang|xocali|xuanhua|xuanzhou|xuchang|xuzhou|yaan|yakutsk
yala|yamagata|yamal-nenets|yamanashi|yamoussoukro|yanbu al bahr|yancheng|yangjiang|yangmei|yangon|yangquan
yangzhou|yanji|yantai|yaounde|yaracuy|yaroslavl|yaroslavl'|yatenga|yazd|yekaterinburg|yemen|yen bai|yeosu
yerevan|yevlax|yevrey|yibin|yichang|yichun|yilan|yinchuan|yingkow|yining|yiyang|yobe|yogyakarta|yokohama
yongzhou|york|yoshkar ola|youngstown|yozgat|ysyk-kol|yucatan|yuci|yueyang|yugoslavia|yukon|yulin|yumen
yunlin|yunnan|yuxi|yuzhno sakhalinsk|zabol|zacatecas|zadarska|zagazig|zagreb|zahedan|zaire|zambales|zambezia
zambia|zamboanga|zamboanga del sur|zamfara|zanjan|zanzibar|zanzibar west|zaozhuang|zaporizhzhya|zarqa|zenica
zenica-doboj|zhambyl|zhangjiakou|zhangye|zhangzhou|zhanjiang|zhanyi|zhaodong|zhaoqing|zhaotang|zhejiang
zhengzhou|zhenjiang|zhongli|zhoukou|zhuanghe|zhubei|zhucheng|zhuhai|zhuozhou|zhuzhou|zhytomyr|zibo|zicheng
zigong|ziguinchor|zilinsky|zimbabwe|zinder|zinguldak|zlatoust|zomba|zuid-holland|zulia|zumpango|zunyi|zurich
`
    .trim()
    .split(/[|\n]/),
);
