/**
 * Given names that the packages lack, and names that stand first in a full name, in lower case, without accents.
 * Of our own making: common names of Arabic, Persian, Turkic, South, Central and East Asian, African, Slavic,
 * Hebrew, Greek, Armenian, Georgian, Hispanic and Pacific usage, in the spellings of English newspapers.
 */
export const moreGivenNames: ReadonlySet<string> = new Set(
  `
mats vesa israel deandre haitham sadyr sooronbai omurbek gwede rafal kason ado asari timipre nikol zohrab ales mazie gilbert harri andris zigmantas kyrill
aamir abdus abebe abhisit aburizal achuthanandan afonso aftab agus ajit akbaruddin akhilesh akhmad akinwumi
albert almazbek alu amama amare amarinder amelie amien aminu ana ang anies anson antonio apirak arantxa
arkhom artis asaduddin asafa asfandyar askar askat atishi ato ayrton badmaanyambuu bakhytzhan bambang
banharn basuki beatriz belden benigno beppe bhumibol bhupinder biljana biman bingu birgitta birtukan bjarni
blaise boediono brinda buddhadeb bukola carles carmelo caroline cesc chakufwanda chandrababu chaudhry
chavalit cheteshwar chuan chukwuemeka claudia conchita constantino corazon damon daniel darrelle darryl datu
debretsion delwar derartu diederik dikembe dobrica doku duc duraimurugan dwyane edappadi egils ekkehard
eknath ellen elsie emile emilio enrico epeli esko fadli faure fazlur feliciano femke filipe frank-walter
frankie frederick ganjar garbine geert getachew gian giancarlo gianfranco gianluigi gianni girma gita
gitanas giulio gloria godswill graca gudni gyaltsen hafiz hakainde halldor hans-dietrich hans-jochen
harsimrat hasyim hatta heinz helen hiroki hiroshige hla horst htin ieng ijaz ike iker inzamam-ul-haq iryna
islam jagan jaganmohan jan-peter jana jarno jatuporn jayalalithaa jejomar jelena jenson jigme job johanna
joice joko jolande jorma josefa josefina juan-pablo juergen justine kaing kale kalonzo kangana kareem
kareena karl-theodor karunanidhi kassym-jomart katsuhiko kazuyoshi kem kenenisa keo keshav khaltmaagiin
khandaker khieu kimi kobe kudirat kumaraswamy kyrylo laisenia lamberto latrell lazarus lebron leni levy
liyel lleyton lobsang loida luhut luol mahendra manik manlio manute martina massimo matti maung megawati
meseret metta mika misbah misbah-ul-haq mmusi momir mookie moshood motiur movladi muhith mulatu musalia
mushahid namadi nambaryn nay nico nijel nobutaka nomar noppadon nuon nyesom obong odumegwu oommen oppah
paavo paetongtarn paias panfilo panneerselvam parkash phuong pier pierferdinando piergiorgio pierluigi pim
pinarayi piyush pramoedya prawit prayuth puan pudge qusay rabiu rabri rafa ranariddh raquel ratko ratu retno
ridwan risa roch rochas rokia rotimi rubens rudiger ruediger rupiah saddam sahle-work saima salif samak
samiul sani saqlain sartaj satyendar sauli saulos saviour scottie selina serena setya severiano shafin
shaquille shehu shinji shohei shunsuke siaosi siddaramaiah sigmundur sigrid sihamoni sihanouk sitiveni
sixten soe somchai somnath sonam sondhi sooronbay soumitra sourav srettha steffi steingrimur sudarat sukhbir
sunanda supriya surayud tahirul tarique tawakkul tayshaun tejashwi tenzin tenzing terrell tesfaye than
thanathorn theophilus thi tin tino tirunesh tri tsakhiagiin tshering tsuyoshi tuilaepa tulip tupou tzipi
uday uddhav ukhnaagiin umberto usain vajiralongkorn valerii valtteri venus vigdis virat virgilijus voreqe
wilt wiranto wirathu wouter xabi yeddyurappa yemane yenny yingluck yohan yoshikazu younis yusril zahoor zaw
zephirin ziaur
aaron abbas abby abd abdallah abdel abdelaziz abdelkader abdelmajid abdi abdirahman abdou abdoulaye
abdourahmane abdu abdul abdulaziz abdulkarim abdulla abdullah abdullahi abdulrahman abdurrahman abe abel
abigail abiy abraham abu adama adel adem adlai adnan afzal ahmad ahmadou ahmed ahmet aijaz aisha aishwarya
ajay akbar akhtar akihiko akihito akiko akio akira akram al alaa alam alan alassane alastair alauddin albin
alec aleem alejandro aleksandr aleksei aleksey alemayehu alex alexander alexandr alexandre alexei alexey alf
alfie alfredo algernon alhaji ali alia aliko aliou alireza alisher alistair aliya aliyu allan allen almaz
aloysius altaf alvaro amadou amal amanullah amara amartya ambrose amilcar amin amina aminata amir amira amit
amitabh amjad ammar amos amr amrullah anand ananda anatol anatole anatoli anatoliy anatoly anders andre
andrei andrej andres andrew andrey andriy andrzej andy angela angus anibal anil anita anjali anne annette
anoushka ansar anselmo anton antonin antonis antti anwar aparna apostolos aqeel aram araya arcadio archie
arif aristides arjun arkady armando armen armin arne arnon arnulfo arsalan arsen arseniy art artem arthur
artur arturas arturo arun arundhati arvind aryeh asad asadullah ash asha ashfaq ashok ashraf ashton asif
asim asis aslan asma asmaa assad asuka ata atal ataullah atef athanasios atif atiku augusto aung aurelio avi
avigdor avraham ayaan ayad ayatollah aye ayesha ayman aymen ayodele ayumi azam azeem azhar aziz aziza
azizullah babak babar babatunde baburam bader badr bahadur baher bahram bakary balram baltasar bamir banu
bao barack baraka barham barney barry bart bartolome bashar bashir basil basim bassam bassel bayan baz bea
becky begum behnam behrouz bekir ben benazir benito benny benyamin bernie besim beth beto betsy betty bev
beverly bhim bidhya bidzina bilal bilawal bill billy bimal bimalendra binyamin bishnu bjorn bob bobby bohdan
bola boris borislav borut boutros brad brahim branislav branko braulio brent bret brett brian bruce bryan
budi buhari burak burhan burhanuddin buzz byung caglar cal caleb camilo carl carlos carly carol casper cate
cayetano cecil cedric celia cemal cevdet chad chandra chandrika charan charlie chelsea cherie chico chidi
chidinma chie chieh chijioke chimamanda chinua chinwe chitra chiwetel chris christian christine christopher
christos chuck chuks chukwuma chul cihan cindy cipriano clarence claudio claus clint clive cody colin
condoleezza connie conor conrad consuelo cornelius craig cristian cristina cristobal cuauhtemoc curt cyprien
cyril cyrus dae dagmar daisuke daisy dalia dalibor damaso damir dan dana danica daniil danilo danny danylo
daoud daphne dara dario darius dariush darrell darren daud dave david davis davit davor davud dawit dawood
dean deb debbie dee deepak deepika deng denis deniz dennis denys denzel derek dermot des desmond devendra
dhananjay dick didier diego dilawar dilip dilma dimitar dimitri dimitrios dimitris dinara dinesh diosdado
dipak dirk dlamini dmitri dmitriy dmitry dmytro dom dominic don donald donatas donna doris doug douglas
dragan drago drew dritan duncan dusan dwight dzhokhar ed eddie edgar edgardo edin edith edmund edna eduard
eduardo edvard edward edwin efraim efrain efren egemen ehsan ehud eiji eisaku eitan ekrem eladio elchin
eldar elena eleni eliecer eliezer elif eliot ellie elmar elton emad emeka emil emiliano emine emir emma
emmanuel emmerson emomali enda ender engin enrique enver eoin epifanio erdal erdem ergun eric erik erkan
ernesto ernie errol ertugrul esam esmail essam esteban esther eszter ethan etsuko eugene eun eva evan
evangelos evarist evaristo evgeni evgenia evgeny evo ewan eyadema ezekiel ezequiel facundo fadi fahad fahd
fahim fahri faisal faiz fakhruddin fang farah fareed farhad farhan farid farida faridullah faris farooq
farouk faruk fateh fatih fatima fatimah fatma fatmir fatos fatou faustin fausto fawad fawzi faysal fayyaz
fazal fazl federico fehmi felipe felix femi ferdinand fereydoun ferhat fermin fernando feroz festus
fethullah feyzi fidel fikret filip fiona firas firdaus firoz florentino florin floyd foday folake fouad
francis francisco francois frank franklin franz fred freddie freddy fritz fuad fulgencio fumiko fumio fungai
fyodor gabe gabor gabriela gagik gail galina gamal gani garegin garth gary gatluak gavin gebran geir genaro
gene gennadi gennadiy gennady geoff geoffrey george georgi georgios georgiy georgy gerald gerard gerardo
gerhard german gerry ghassan ghazi ghulam ghulamnabi gideon gil gilberto ginny gintaras giorgi giorgos
girija gjorge glenn gnassingbe gocha gohar gonzalo goodluck gopal goran gordana gordon goro govind grace
graeme graham grant greg gregg gregorio greta grigol grigor grigori grigory guadalupe guennadi guido
guillermo gulab gulalai gulbuddin gulnara gulshan gunnar gunter gunther gurbanguly gus gustav gustavo guy
gwang habib habibullah hacene hadi hae haidar haider haile hailemariam hakan hakeem hakim hal haleh halil
halim halima halit hamad hamadi hamdan hamdi hamdullah hameed hami hamid hamida hamidullah hamza han hana
hanan haneen hani hanif hank hanna hannibal hans haq harald hardeep hari haris harish harjit harold haroon
harriet harry harsha hartmut haruhiko haruki harvey hasan hashem hashim hashmat hasina hassan hassanal hatem
hatice hau hayao haytham hazem heather heba hector hedi heidar heikki helle helmut hema hemant henry henryk
heraclio herb herbert heriberto herman hernan hernando hibatullah hicham hideki hideo hidetoshi hikaru
hikmat hilary hillary hilmi hina hirofumi hirohito hiroko hiroshi hiroyuki hisashi hisham hojat hojatoleslam
holger horacio hossam hossein houari houda howard hrant hristo hryhoriy hubert huda hugh hugo hulusi humaira
humala humayun humberto husain husam husayn husein huseyin husni hussain hussam hussein hye hyun ian ibn
ibrahim ibrahima ichiro iddi idi idris idriss idrissa ignacio ignacy igor ihor ihsan ikechukwu ikram ilan
ilana ildar ilham ilhan ilir iliya ilkka ilya ilyas imad imelda imogen imran imre inaam inacio inam inder
indira ines ingmar ingrid inna innocent inocencio inzamam iosif iqbal ira iraj irakli irfan irina irshad
irvin irving isaac isabel isaias isao isatou ishaq ishfaq ishrat isidro iskandar islambek ismael ismail
ismat ismet israr issa isser itamar itzhak ivan ivane ivanka ivar ivo iyad izzat jaafar jaak jabar jabbar
jabir jacek jacinto jack jackie jacob jacobo jacqueline jacques jae jafar jagdish jagmohan jahangir jaime
jair jakaya jake jalal jalaluddin jaleel jamal jameel james jamie jamil jamila jamshed jamshid jan jane
janet janez janis janos janusz jared jaromir jaroslav jaroslaw jasim jason jassim jaswant javad javaid javed
javid javier jawad jawaharlal jay jaya jayalalitha jayant jayanta jean jeanine jeb jeff jeffrey jen jenna
jennifer jens jeremy jermaine jerry jerzy jesper jess jesse jessica jesus jibril jill jim jimmy jin jiri
jiro jitendra jo joan joanna joao joaquim joaquin jobst jochen jody joe joel john johnny jolanta jomo jon
jonas jonathan joon joram jordan jorg jorge jose josef josep joseph josh joshua josip joy joyce jozef jozsef
juan judy juhani jules julia julian julie julius juma jun june jung junichi junichiro junko jurgen justin
justo jusuf jyoti jyrki kader kadri kagiso kailash kais kaliopi kalle kamal kamala kamau kamel kamila kamran
kaori kapil karan karel karen karim karl karlis karolos karsten kaspars katalin kate katerina kathy katie
kato katrin katsuya kaushik kayhan kazem kazim kazuhiro kazuo kebede kedar kei keiji keiko keisuke keith
keizo kelly kemal ken kenan kenichi kenji kenneth kenny kent kenzaburo kenzo kerem keti kevin kevser kgalema
khaled khaleda khalid khalida khalifa khalil khalilullah khin khurram khurshid khushal kiichi kim kimiko
kipchoge kiprop kipsang kiran kirill kirk kirsti kirsty kishore kittiwat kiyoshi kizza kjell klaus koffi
kofi koichi koizumi koji kojo konrad konstantin konstantinos kostas kouassi kourosh krassimir kris krishna
kristalina krzysztof kumar kumari kumiko kunal kunihiko kurmanbek kurt kwabena kwaku kwame kwasi kyaw kyle
kyriakos kyung lakhdar lakshman lal lalit lalu lamine lance larry lars laszlo latif latifa laura lauren
laurent laurie lautaro lavrenty lawrence laxman lazaro leah lech lee leila len leo leon leonel leonid
leopoldo lerato leroy les lesego lesia leslie leszek lev levan levon lewis leyla leyland liam libby lidia
lilian linas linda lindiwe lindsay lindsey lisa lisandro liudmila liya liz ljubo lloyd lois lokman lorenzo
loretta lorne lou louis louise lubna luciano lucy ludmila ludovic luis luiz luka lukas luke lula lungi lutfi
lutfullah luz lynn lynne lyudmila maarten macky madeleine madhav madhu madhuri madina mads magdi maged
mahamadou mahamane mahamat maher mahesh mahinda mahmood mahmoud mahmud mahmut mahnaz mahrukh maithripala
majed majeed majid makoto maksim maksym malala malalai malcolm malek malik mallam mamadou mamata mamdouh
mammootty mamnoon mamoru mamoun manal mandla mangala mangaliso mangosuthu maninder manish manju manmohan
manny manoj mansoor mansour mansur manuchehr manuel manzoor marat marc marcelo marcin marcos marcus marek
margaret margarita margus maria mariam mariana mariano marika mariko mario marion mariusz mark marko markos
markus marlene marshall martha martin martti marty marvin marwa marwan mary marzieh masaaki masahiro masako
masao masaru masato masayoshi masayuki masih mason masood masoud masud matej mateo mateusz mati matt matteo
matthew maureen maurice mauricio mauro max maxim maxime maximo maya mayawati mayumi mazen mazin mbeki meera
meg megan meghan meghawati meghna mehboob mehdi mehmet mehmood mehran mehrdad mehriban mel melania melchior
melih melis melissa melvyn memduh menachem mendel mengistu mercedes meriem merle merrick merve mesut mevlut
mi mia mian michael michal michel michelle michiko mick mickey midori miguel mihai mihail mikael mike
mikhail mikheil mikko mikulas milad milan mile miles milica milo milorad milos miloslav milovan milton mina
minas minh minoru mir mira mirek mirela miriam mirko miro miroslav mirwais mirza mirzan misael mitch mitra
mitrofan mitsuo mitsuru mitt miyuki mladen mo moammar mobarak modibo moeen mohamad mohamadou mohamed
mohammad mohammadi mohammed mohamud mohan mohsen mohsin moin moira moise moises mojtaba moktar molly momcilo
mona moncef monica monika monir monty morgan morihiro moritz morteza moses mosharraf moshe mosiuoa mostafa
motaz motoko moukhtar mousa moussa mpho mthuli muammar mubarak mudassar muhamad muhamed muhammad muhammadu
muhannad muhsin muhyiddin mukesh mukhtar mulayam mumtaz munir murad murat muriel murray murtaza musa
musharraf mushtaq mustafa mustapha mustaqim mutlaq muzaffar mwai myint mykhailo mykola myo myra myriam myung
nabeel nabih nabil nacer nadeem nader nadezhda nadia nadim nadine nadir nadira nafis nafisa naftali naguib
nahed naheed nahid nahum naim naimatullah najaf najam najat najeeb najib najibullah najla najmuddin naledi
nana nancy nanda nandini naoki naomi naoto narayan narendra nargis narsingh naruhito naseem naseer naser
nasim nasir nasr nasreen nasrin nasser nassim natalia natalya natan natasha nathan natsuki nauman navin
navjot nawaf nawal nawaz nayef nayib nazanin nazar nazarbek nazir nebojsa ned neda neelam neeraj neil nell
nelly nelson nenad nerses nestor newt ngozi nguema niall nicanor nick nicola nicolae nicolas nicole nigel
nihad nihat nikhil niki nikita nikola nikolai nikolaj nikolaos nikolaus nikolay nikos nilofar nils nima
nimrod nino nirmal nirmala nisar nishant nita nitin nitish nivedita nizar njoroge nkem nkosazana nnamdi noah
nobuhiro nobuo nobuyuki noel nomvula noor noori nora norbert noriko norm norman norodom norris nour
noureddine nouri nouriel novak ntombi nuh nuhu numan nuno nur nura nuri nurlan nursultan nurul obaid
obaidullah obiageli obinna octavio odinga ogbonna ogtay ojo oke okello oksana olaf olafemi olafur olarn
olawale ole oleg oleh olek oleksandr oleksii oleksiy olena olexander olga oliver olivia olli olof olu
olusegun oluwaseun omar omer omid omran onur onyeka oprah orhan ori orly osama osamah osamu oscar osman
osmany osvaldo otis otto oumar oumou ousman ousmane owen ozgur pablo pam pascual pat patrice patricia
patrick paul paula pavel pavlo pavlos pawan pawel pedja pedrag pedro peggy pekka pelle penda penny percy
pervaiz pervez petar pete peter peteris petr petra petre petro petros petru phil philip philippa phillippe
pierce pierre piers pinar piotr pius plamen polly poonam porfirio prabhat prabowo pradeep prajwal prakash
pramila pramod pranab prannoy prasad prashant pratibha pravin prem premal priti priya priyanka puneet pushpa
qaboos qadir qais qamar qari qasem qasim qassem quang quentin quincy rabia rabin rachid rachida radek
radhika radko radmila radojica radomir radoslav radoslaw radovan rafael rafi rafik rafiq rafiqul ragheb
raghu raghuram rahat raheel rahim rahimullah rahma rahman rahmatullah rahul raila raimonds raimundo raisa
raj raja rajan rajat rajeev rajendra rajesh rajiv rajni rakesh ralph ram rama ramadan ramaz ramazan ramdane
ramesh rami ramin ramiro ramiz ramla ramon ramsay ramush ramzan ramzi rana randa randy rania ranil ranjan
ranjit raphael rashad rashed rasheed rashid rasool rasul ratan rauf raul raushan ravi ravil ravindra ravshan
ray rayan razia razzaq rebecca rebiya recep reem refik reggie rehman rehmat reiko reinaldo reinhard reinhold
rekha remzi renat renato resul reuven rex reza rhys riad riaz ricardas ricardo riccardo rich richard rick
ricky rie rifat rigoberta rigoberto rikio rishi riyad riyadh rizwan rob robbie robert roberto robin rod
rodolfo rodrigo rogelio roger rohan rohit roland rolando roman romano romeo romulo ron ronald ronen ronnie
rory rosario roshan ross rostam rostyslav rouhollah roula roy roza ruben rubina rudolph rudy ruhakana
ruhollah ruhul rumen rupert ruslan russ russell rustam rustem rutger ruth ryan ryoichi ryoko ryu ryutaro
sabine sabir sabri saburo sachiko sachin sadaharu sadako sadegh sadia sadik sadio sadiq sadok saeb saeed
safa safar safdar safiya sahar sahib sahle saida saif saifuddin saifullah sajid sajida sajjad sakari sakine
saksham salah salaheddine salahuddin salam saleem saleh salem salih salim sally salma salman salome salva
salvador sam samantha sameera sameh samer sami samia samina samir samira sammy samora samuil sana sanath
sander sandip sandor sandra sandy sang sangeeta sanjay sanjeev sanna santiago santosh saqib sara sarah
sarath sardar sarfraz sarkis sasha satish satoshi satya saud saul savita savitri sayed sayeeda sayyed sayyid
scott sean sebastian seda sedat segundo seif seiji sekou selahattin selim sello selma semih semyon serdar
serge sergei sergej sergey sergio serhii serhiy serik serkan serzh seth seung seyed seyni seyoum seyyed
shaban shabana shabbir shabir shadi shafi shafiq shafqat shahbaz shahid shahida shahin shahnawaz shahram
shahrukh shahzad shaikh shaista shakeel shakil shakira shalva shamil shamim shamima shams shamsher shamsul
shane shankar shannon sharad sharif sharifa sharon shashi shatrughan shaukat shaun shavkat shawn shehbaz
shehla sheikha sheila shelley sher sheraz sherif sherpa sherry sheryl sherzad shigeru shimon shinichi
shintaro shinzo shireen shirin shirley shiv shivraj shizuka shlomo shoaib shoaibullah shoichi shoko shokri
shota shrikant shujaat shukri shukria shunichi shweta sibghatullah sibongile sid siddharth sidi sidney
sigmar silvio simeon simon simona sinan sinisa siphiwe sipho siraj sirajuddin siroj sita sitaram sizwe
slavko slobodan smail smriti sofiane sohail soheil soledad solomon soltan sona soner sonia sonja sonny soo
sook sophie soraya soren sosuke sotiris soumaila spencer spiro srecko sri srikanth staffan stan stanislav
stanislaw stanley stefan stefano stella stepan stephane stephanie stephen steponas steve steven stevo
stewart stipe stjepan stu stuart suad subhash subramanian suchinda sudhir sue suha suhail sukarno sulaiman
suleiman suleyman sultan suman sumaya sumiko sung sunil sunita suparna surayya surendra suresh susan susana
sushil sushma susilo susumu suzanne svante svein sven svetlana svetozar syed sylvia szymon tadao tadashi tae
taha taher tahir tahira tahmina tahsin taimur taizo taj takafumi takahiro takako takashi takeo takeshi
takuya talal talat taleb talgat talha talib tamara tamas tamer tamim tamir tammy tanveer tanvir tanya tapio
taras tarek tarik tariq tarja taro tasneem tassos tatiana tatyana tawakkol tawfik tayeb tayyip tebogo ted
teddy tejan temur tendai teodor teodora teodoro teofilo terence teresa teresita terhi terri terry tess
tetsuo tetsuya tewodros thabang thabo thaksin thandi thant thein themba theo theodore theodoros theodros
theresa thich thierry thom thomas thulani thuli tidjane tiger tigran tihomir tim timerlan timothy timur tina
tito toby todd toivo tokunbo tom tomas tomasz tomaz tomiichi tomislav tommy tomohiro tomoko tomomi toni tony
toomas torsten toshiaki toshihiro toshiki toshimitsu toshio toshiyuki tracy trent trevor tricia tristan
trudy trygve tsepo tsutomu tsvetan tuncay tunde turgut tyler uchenna ugur uhuru ulrich umar umaru umer umit
umran upendra urho ursula usama usha usman ussama vaclav vadim vadym vahan vaira vakhtang val valdis
valentina valentyn valeri valeria valeriy valeriya valery vandana vanessa vano varun vasil vasile vasilis
vasily vassilis vaughn vazgen veena veli velupillai venkaiah venkat vera vern vernon veronika vesna vic
vicente vicki victor victoria vidya vidyadhar vijay vikas vikram viktor viktoria vilma vimal vinay vincas
vince vincent vinod violet violeta viorica vipin virender virgilio virginia vishal vishwa vishwanath vitali
vitalii vitaliy vitaly vito vivek vjekoslav vlad vladan vladas vladimir vladislav vladko vladlen vlado
vlastimil vojislav volodymyr vuk vyacheslav wade wael waheed wahid wahida wajid waleed walid wallace walt
walter wanda wangari wanjiru waqar waqas warren wasim wassim wayne wazir wendell wendy wes wesley wilbur
wilfred will willard william willie wim winifred winnie winston witold wladimir wladyslaw wojciech wole
wolfgang woo woodrow woody xanana xavier ximena yaakov yacine yael yahya yair yakov yakub yakubu yaman yanis
yannis yaqoob yaqub yaroslav yasar yaser yashwant yasin yasir yasmeen yasmin yasmina yasser yassin yasuhiro
yasuko yasunari yasuo yasushi yavuz yaya yazid yehuda yekaterina yelena yemi yeon yevgeni yevgenia yevgeny
yevhen yiannis yigal yitzhak yogendra yogi yoichi yoko yolanda yong yoram yordan yoshiaki yoshihide
yoshihiko yoshinobu yoshio yoshiro yossef yossi youcef young youri yousaf yousef yousif youssef youssou
youssouf yousuf yoweri yuichiro yuka yuki yukiko yukio yuli yulia yuliya yumi yumiko yunus yuri yuriko yuriy
yury yusaf yusef yusif yusuf yusuke yutaka yuya yves yvette yvonne zach zachary zack zaed zafar zafer zahava
zahi zahid zahida zahir zahra zaid zain zaina zainab zakaria zaki zakir zalmay zara zarif zarina zaur zayed
zbigniew zdenek zeina zeinab zekeriya zeki zelimkhan zenon zeynep zhanna zhores ziad ziauddin ziaul zinaida
zine zineb zinedine zita ziya ziyad zlatan zlatko zodwa zoe zohra zoila zoleka zoran zsolt zubaida zubair
zuhair zulfikar zulfiqar zuzana zviad zwelinzima zygmunt
`
    .trim()
    .split(/\s+/),
);

/** Family names that stand first in Chinese, Korean and Vietnamese names, in lower case, without accents. */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  `
bai ban bo cai cao chai chan chang chao chen cheng cheung chiang chien chin chiu cho choi chong chou chow chu chun chung cui
dai deng ding dong du duan fan fang feng fu gan gao geng gong gu guan guo han hao he ho hong hou hsiao hsieh hsu hu hua
huang hui hwang jang jeon jeong ji jia jian jiang jin jo ju jung kang ke khoo kim ko kong koo kuo kwak kwan kwok kwon lai lam lau law lee lei
leung li lian liang liao lim lin ling liu lo loh long lu luo lv ma mao mei meng min moon mu nam ng ngo ngai nguyen ni nie
noh ning oh ong ou pae pak pan pang park pei peng qi qian qiao qin qiu qu quan rao ren rhee ri roh ru ruan ryu shan shao she
shen sheng shi shin shu si sim so soh son song su suh sui sun sung tai tan tang tao teng teo tian tong tran trinh tsai tsang
tsao tse tseng tung vo vu wan wang wei wen weng wi won wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao
ye yeh yeo yeung yi yim yin ying yoo yoon you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zong zou zuo
au chiu fok hau hui ip kwong lam leong ling lui mak mok poon shek shiu sin siu sum sze szeto tam tsoi tsui wai wan yau yip yiu yuen
bui dang dinh doan duong hoang huynh le ly mai pham phan phung truong
`
    .trim()
    .split(/\s+/),
);

/** Family names known the world over; a bare one is a person where nothing speaks against it. */
export const famousNames: ReadonlySet<string> = new Set(
  `
ahmadinejad akihito albright annan arafat aristide arroyo assange assad ataturk bachelet beethoven ben-gurion
berlusconi bhutto biden blair bolsonaro bonaparte brezhnev bush calderon cameron carter castro ceausescu chavez cheney chernomyrdin
chirac churchill clinton corbyn demirel deng diana duterte einstein eisenhower elizabeth erdogan farrakhan fidel fillon
freud fujimori gaddafi gandhi gbagbo ghani gingrich giuliani goebbels gorbachev greenspan guevara haider hariri havel hitler
hollande honecker hosni hussein imran jesus johnson juncker kabila karadzic karzai kennedy kerry khamenei khatami khomeini
khrushchev kim kirchner kissinger kohl koizumi kravchuk kuchma lavrov lenin livni lukashenko lula macron maduro mahathir maliki
mandela mao marx mbeki mccain mcconnell medvedev merkel milosevic mitterrand mladic modi mohammed morales morsi moussaoui mozart
mubarak mugabe museveni musharraf mussolini nasrallah navalny nazarbayev nehru netanyahu newton nixon obama olmert ortega
palin pelosi peres peron picasso pinochet poroshenko powell primakov putin qaddafi rabin rafsanjani rajoy reagan renzi romney
roosevelt rouhani rumsfeld rushdie saakashvili saddam sarkozy schroeder shakespeare sharif sharon shevardnadze sisi snowden
solana soros stalin suharto sukarno sunak thatcher tito trotsky trudeau truman trump tsipras tymoshenko tusk uribe voltaire
walesa yanukovych yeltsin yushchenko zapatero zardari zarqawi zawahiri zelensky zelenskyy zelenskiy zhirinovsky zidane ziuganov
zuckerberg zuma zyuganov
adele aristotle beyonce bjork bono botticelli caravaggio confucius deco eminem enya eusebio federer goethe goya jokowi kaka kafka madonna
mahathir maradona megawati messi michelangelo mobutu napoleon neymar pele plato platini prachanda rembrandt rihanna rivaldo robinho
romario ronaldinho ronaldo shakira socrates tchaikovsky tolstoy verdi wagner xanana xavi zico beckenbauer cruyff nadal djokovic
macchiavelli monet matisse cezanne gauguin debussy chopin hemingway joyce dickens chekhov dostoevsky orwell nietzsche
`
    .trim()
    .split(/\s+/),
);
