/**
 * Given names that nearly all who bear them have as men, or as women; without accents, in lower case.
 * Made from @faker-js/faker 10 (MIT, Copyright Faker) and chance 1.1 (MIT, Copyright Victor Quinn), names that both
 * list for one sex and not the other, and a few of our own. Used to keep “he” and “Mrs” from the wrong person only.
 */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const menNames: ReadonlySet<string> = names(`
aaron abbas abd abdallah abdel abdelkader abdou abdoul abdoulaye abdourahmane abdul abdulaziz abdulkarim
abdulla abdullah abe abel abelard abelardo abelin abondance aboubacar abraham absalon absolon acace achaire
achille adalard adalbald adalberon adalberto adalric adam adama adan adedayo adegrin adelin adelphe adem
adeodat adhemar adi adil aditya adjutor adnan adolf adolfo adonis adriaan adrian adriano adrien agapet
agathange agathon agaton agnan agrippin agustin ahmad ahmed ahmet aidan aiden aimable akram aksel al alade
alain alan alassane alban alberic albert alberto albin alcibiade alcime aldo aldonce aldric aleaume alec
alejandro aleksa aleksandar aleksander ales alessandro alessio alex alexander alexandr alexandre alexandru
alexei alexej alf alfons alfonso alfred alfredo ali aliou alisher alistair allan allen alliaume almine
almire alois alojz alonzo alparslan alpha alphee alphonse alpinien alton alvaro alverede alvin aly amadou
amalric amandin amar amaury ambroise ambrose ambroz amedee amelien amiel amin amir amit ammar amon amos
amour amrit anand anas anastase anatol anatoli andel andelin andeol anders andoche andras andre andreas
andrei andrej andres andrew andrija andrzej andy ange angel angelo angilbe angoustan angus anibal anil
annibal anselme anselmo ansgar antero anthony antide antoine anton antoni antonin antonio antony antti
apollinaire apollo aquilin aram arcade arcadio archambaud archibald archie arda ari arian arie arif aris
ariste aristide arjen arjun arkady armand armando armel armin arnaldo arne arno arnold arnould arnulfo
arolde aron arpad arsen art arthaud artheme arthur artur arturo artus arun arved arvid asad ashok ashraf
ashton asim ata atanas ataullah athanase atif attila attilio aubin aubry audebert audouin audran august
auguste augustin augusto aurel aurelian aurelio aurian austin avi axel ayaan ayaz ayden ayinde ayman aymen
aymeric aymon ayodele ayoub aziz badr bakary balthazar baptiste barack baran baris barnabas barnabe barney
barry bart barthelemy bartimee bartolomej bas basil basile bastiaan bastian bastien batuhan baudouin baz
beau bekir ben benedikt beniamin benigne benito benjamin bennet bennett bennie benno benny benoit bent
benyamin berard berat berkay bernard bernardo bernd bernhard bernie bert bertram bertrand besim bilal bill
billy bishnu bjarne bjorn blahoslav blaise blake blazej bo bob bobby bogdan bohdan bohumil bohumir bohus
bohuslav bojan boleslav bon bonifac boniface borek boris borislav borut boubacar boubou bouchard boyd
bozidar brad bradford bradley brahim bram brando brandon branimir branislav branko braulio brayan brendan
brent bret brett briac brian brice brieuc bruce bruno bryan bryant budi budimir burak burhan byron caglar
caio caleb calin calixte calvin camelien cameron camil camillien can candide candido caribert carl carlo
carloman carlos carlton carmelo carmine carter cas caslav caspar casper cassien catalin cecil cedric cedrik
celestin celian celien cem cemal cesaire cesar cesare cezar chad chai charlemagne charles charlie chase
cheikh chester childebert chilperic chretien chris christ christiaan christian christiano christodule
christoph christophe christopher chrysostome cihan ciprian cipriano claas clarence clark claude claudien
claudio claus clay clayton cleandre clemens clement clemente clifford clifton clint clinton clotaire clovis
clyde cody cole colin collin come conner connor conor conrad constant constantin cooper corentin corey
cornel cornelis corneliu cornelius corrado corvin cory cosimo craig cristian cristiano cristobal cristofor
ctibor curt curtis cyprian cyprien cyriaque cyril cyrille cyrus daan dale daley dalibor damaso damian damien
damir damjan damon dan dani daniel daniele daniil danijel danilo danny dante danu daouda darian darin dario
darius darko darnell darrel darrell darren darrin darryl darwin daryl dave davi david davide davin davis
davor davud dax dean deb declan dejan delbert delphin demba denis deniz dennis denny derek derrick desire
desmond deven devin dewey dexter dezider dhananjay dick didier diego dimitri dinesh dino dinu dion dionyz
dipendra dirk djibril dmitri dobroslav domenic domenico domenik domingo dominic dominick dominik don donald
donat donato donnie donny dorel dorian dorin doug douglas doyle dragan drago dragos drahomir drahoslav
drazen drew duane duccio dumitru duncan dusan dustin dwayne dwight dylan earl earnest ed eddi eddie eddy
edgar edgard edgardo edison edmond edmund edoardo edouard eduard eduardo edvard edvin edward edwin efraim
efrain efrem efren ege egemen ekrem eladio elbert eleazar eleuthere eliah elian eliano elias elie eliezer
elijah elio eliot elisee eliseo elliot elliott elmar elmer elmo elnur elton elvis elyas elyes emanuel
emanuele emeka emeric emil emile emilian emiliano emilien emilio emin emir emirhan emmanuel emmett emre
ender enea enes engin enguerrand ennio enno enrico enrique ensar enver enzo ephraim epiphane eray erdal
erdem eren ergun eriberto eric erich erick erik erkan ernest ernesto ernie ernst ertugrul ervin erwin
esteban ethan etienne ettore eubert eudes eudoxe eugen eugene eusebe eusebio eustache evan evarist evariste
evaristo everardo everett evert evrard ewan eymen ezekiel ezequiel ezio ezra fabian fabiano fabien fabio
fabrice fabrizio fadi fahri falba falk fares faris farouk faruk fatih faustin fausto faysal fedde federico
fedor fehmi feliciano felicite felipe felix ferdinand ferdinando ferhat fermin fernando ferre fiacre fidel
fidele fiete fikret filemon filiberto filip filipe filippo finlay finley finn finnley fiodor firas firmin
flavien flavio flodoard florent florentin florestan florian florin floris floyd flynn forrest foulques franc
francesco francis francisco francisque franco francois frank frankie franklin frantisek franz fred freddie
freddy frederic frederick frederico frederik fredrick fredrik fredy freek fridolin friedrich fritz fulbert
fulcran fulgence furkan fynn gabe gabin gabor gabriel gabriele gael gaetan gaetano ganesh garnier garrett
garry garth gary gaspar gaspard gaston gatien gaud gautier gavin gedeon gejza gene gennaro geoffrey geoffroy
georg george georges gerald gerard gerardo geraud gerbert gerhard germain german gerrit gerry gervais ghani
ghenadie gheorghe ghislain giacomo gian giancarlo gianfranco gianluca gianmarco gianni gideon gijs gil
gilbert gilberto gilles gino gioele giorgio giovanni girart gislebert giuliano giulio giuseppe gleb glen
glenn gondebaud gonthier gontran gonzague gonzalo gopal goran gordan gordon grady graham grant graziano greg
gregg gregoire gregor gregorio gregory grgur grigore grigori guerin gui guido guilherme guillaume guillermo
gunnar gunter gus gust gustav gustave gustavo guus guy guyot habib hadi hagen hakan hakim hal halil halim
halit hamdi hamdullah hami hamid hamidou hamza hank hannes hanno hans harald hardouin hari harold harrison
harry harvey hasan hasim hassan hatem hauke havel hayden hector hedelin heikki helie helier helio helmut
hendrik hennes henning henri henrick henrik henrique henry henryk herbert herluin herman hermann hernan
herve hicham hidde hikmat hilaire hilary hildebert hilmi hincmar homer homero honore horace horacio howard
hubert hugh hugo hugues hulusi humayun humberto hunter husein huseyin hussein iacob iacopo ian ibrahim
ibrahima idris idriss idrissa ignac ignacio ignacy igor ihsan ilan ilarion ilay ilham ilhan ilian ilias ilie
ilija ilja ilyas ilyes imad immanuel imran imre inder indra innocent ioan ion ionel iosif irfan irvin irving
isaac isac isaiah isaias isak ishaq isidore isidro ismael ismail ismet israel issa iulian iurie ivan ivar
iven ivo iwan iyad izidor jace jacek jacinto jack jackson jacob jacobo jacobus jacques jaden jadranko
jagdish jaime jairo jake jakob jakov jakub jaleel jamal james jamie jamil jamshid jan janek janez janko
jannek jannes jannik jannis jano janos janosch janusz japhet jared jari jarne jarno jarod jarolim jaromir
jaron jaroslav jasen jason jasper jassim javier jawad jay jayce jayden jaylen jayson jeannel jeannot jed
jeff jeffery jeffrey jelle jelte jens jeppe jerald jeremiah jeremias jeremie jeremy jermaine jerome jeronimo
jerry jerzy jesper jesse jesus jett jibril jim jimmie jimmy jiri jitendra joachim joah joakim joao joaquim
joaquin job joe joel joep joey johan johann johannes john johnathan johnny johnson jon jona jonah jonas
jonatan jonathan jonathon jonte joost jordan jordi jordy jorg jorge jorgen joris joscha joschua jose josef
josep joseph josh joshua josiah josip josse josselin josua josue jourdain jovan joze jozef jozsef jozue juan
juda jude judicael juhani jules julian julien julio julius junior juri juste justin justus justyn jusuf kaan
kacper kadir kagiso kai kailash kais kaj kalle kamal kamel kamil kamran karan karel karim karl karlis karlo
karol kasim kasper kazim kazimir keano keanu kees keith kelvin kemal ken kenan kenji kenneth kenny keno kent
kenzo kerem kerim kevin khalid khalifa khalil kian kilian kimi kiran kirk kjell klaas klaus klemens klement
kobe koen kofi kojo koloman konrad konstantin konstantyn koray korbinian kornel krishna kristian kristijan
kristof kristoffer kristopher krzysztof kumar kurt kwabena kwaku kwame kwasi kyan kyle ladislau ladislav lai
lakshman lal lamar lambert lamine lance landry lapo larry lars lassana lasse laszlo latif laurens laurent
laurentiu laurenz lauri laurin lawrence laxman lazar lazare lazaro lean leander leandre leandro leendert
leif leland len lenn lennard lennart lennert lennie lennox lenny leo leon leonard leonardo leonel leonhard
leonid leonidas leopold leopoldo leroy lester leu leufroy lev levent levi levin lewin lewis liam lian lias
libere lietald lincoln lino linus lio lion lionel lior lisandro livio liviu lloyd logan loic longin lonnie
lorenz lorenzo lorin loris lorrain lothaire louay louie louis loup lowell luan lubomir lubor lubos luboslav
luc luca lucas lucian luciano lucien lucio lucius ludolphe ludovic ludwig lui luigi luis luiz luk luka lukas
luke lutfi lutfullah luther lutz luuk lyam lyle maarten macaire mack maddox mads mael magnus mahamadou mahdi
mahe maher mahesh mahir mahmoud mahmud mahmut maik maksim maksym malcolm malick malik malo malte mamadou
mamert manasse mandla manfred manoj mansour mansur manuel marat marc marceau marcel marcelin marcello
marcelo marcin marco marcos marcus marek mariano marin marino mario marius mark marko markus marlo marlon
marshall marten martial martim martin martti marty marvin marwan marwin mason massimiliano massimo mate
matej mateo mateus mateusz matheo mathew mathias mathis mathurin matias matis mats matt matteo mattes
matthew matthias matthieu matthijs matthis matti mattia mattis matyas maugis maurice mauricio maurits
maurizio mauro max maxence maxim maximilian maximilien maximo mayeul medard mederic mees mehdi mehmet meik
melchior melih melle melvin melvyn memduh mence mendel merlin merovee mert mervin mesut mete metod mevlut
micah micha michael michal micheal michel mick mickael miguel mihai mihail mika mikael mikail mike mikkel
mikko mikulas milan mile miles milic milivoj milo milorad milos miloslav milovan milton milutin minh mio mir
mirac miran mircea mirco mirek mirko miro miron miroslav mirza misael mitch mitchell mladen modest modesto
modibo mohamad mohamadou mohamed mohammad mohammed mohan moises mojmir monty morgan moric moritz morris
morten mose moses moshe mouhamadou mouhamed moussa moustapha muhammad muhammed muhsin muhyiddin mukesh
mumtaz munir murat murray musa mustafa mustapha muzaffar mylan myron nabil nadir nael nahid nahil nail naim
najam najib nanda napoleon narayan narcis narciso narcisse narendra nasim nasir nasrullah nassim natan
natanael nathan nathanael nathaniel navin nazif nazim neal nebojsa ned nehemie neil nelson nenad neo neri
nestor neven nevio newton nicanor nicephore nicholas nick niclas nico nicolae nicolai nicolaie nicolas nicu
niek niels nigel nihad nihat nikita niklas niko nikodem nikolai nikolas nils nimrod nino nizar nnamdi noah
noam noan noe noel nolan norbert norberto norman normand norris noud nouri novak numan nuno nuri nurlan
octave octavian octavio odilon odin odon oger oke olaf oldrich ole oleg oleksandr oliver olivier oliwier
olof omar omer ondrej onur oren orhan orlando orville oscar oskar osman osvaldo otello otis oto otto oumar
oury ousmane owen ozgur pablo pacome palemon pankrac pantaleon paolo parfait pascal pasquale paterne patrice
patricio patrick patrik paul paulo pavel pawel pedro peer pekka pelle pepe pepijn pepin per perceval percy
pero perry petar pete peter peteris petr petre petru phil philemon philibert philip philipp philippe phillip
pie pierce piero pierre pierrick piet pieter pietro pim pio piotr pit pius platon porfirio prabowo prakash
prasad prashant prem preston prince prokop prosper puneet quentin quincy quinten quirin rachid radek
radislav radko radomir rados radoslav radovan radu raduz rafael raffaele rafi rafid rafiq rahim rahman rahul
raif raik rainer raj rajan rajendra rajiv rajko rakesh ralph ramazan ramesh rami ramiro ramiz ramon randal
randall randolf randolph randy ranjan ranjit ranko raoul raphael rashad rasheed rashid rasmus rastislav rauf
raul ravi ravshan ray rayan rayen raymond recep refik reggie reginald regis reinhard reinhold rejean remi
remo remus remzi renat renato renaud rene rens renzo resul rex reybaud reza riad ricardo riccardo richard
rick rickey ricky rico rifat rigoberto rino riyad roan robert roberto robinson rocco roch rod roderick
rodney rodolfo rodolphe rodrigo rodrigue rogelio roger rohan rohit roland rolando rolf romain roman romano
romeo romuald romulus ron ronald ronan ronnie roosevelt rory roselin ross rostislav roy ruben rudolf rudolph
rudy rufus rupert ruslan russ russell rustam ryan sabir sabri sachin sadik sagar sahsuvar said sakari salih
salim salman salomon salvador salvatore sam samba sami samir sammy samson samuel samuele sancho sander
sandor sandro sandu sanjay santiago santino santos santosh sascha satish satya saul sava savin savinien
scott sean sebastiaan sebastian sebastien sedat sekou selahattin selim sem semih senne sep sepp seppe
serafin seraphin serdar serge sergei sergej sergey sergio sergiu servac seth severin seydou shane shankar
shaun shawn sheldon sher sherman shiv sid sidoine sidy siebe siem sigebert sigismond sigurd silas silvan
silvano silvere silvio silviu sim simeon simion simon sinan sinisa siphiwe sipho siro sixte sky slavek
slavko slavomir slobodan sofiane solomon sonke sonny soren souleymane spencer srecko stan stanislas
stanislav stanislaw stanko stanley stef stefan stefano steffen stelian stepan stephan stephane stephen steve
steven stewart stig stijn stipe stjepan stojan stuart subhash suleyman suman suresh surya sushil svatopluk
sven svetozar sylvester sylvestre szymon tadeas taha tahir tahsin talat talha tamas tamer tamino tammo
tancrede tanguy tao tapio taras tarik taurin tayler tayyip ted teo teodor teodoro teofil terence terrance
terrell terrence terry teun thabo themba theo theodor theodore theodose theophane theophile theophraste
thiago thibault thibert thierno thierry thies thijmen thijs thilo thom thomas thorben thore thorge thulani
tiago tian tibor tichomir tidiane tihomir tijn til till tillmann tim timeo timm timmy timo timoleon timon
timotej timoteo timothee timothy timur tino titien tito titus tizian tjark tobias tobin toby todd tokunbo
tom toma tomas tomasz tomaz tome tomislav tommaso tommie tommy tonnin tony torben tore torsten toussaint
traian trajan travis trent trevor tristan troy tudor turgut turold tuur tyler tyron tyrone ubaldo ugo ugur
ulrich ulysse umar umberto umit umut upendra urbain urban uriel usman vaclav vadim valdemar valentin
valentino valentyn valere valeri valerio valery valter vanja vasco vasil vasile vaughn vavrinec veit veli
velimir venance venceslas vendelin veniamin vern verner vernon vianney vic vicente victor victorien victorin
viggo vigile vijay viktor viktorin vimal vin vinay vince vincenc vincent vincenzo viorel virgil virgilio vit
vital vitali vitalii vito vitor vittorio vitus vjekoslav vlad vladan vladimir vladislav vladlen vlado
vlastimil vlastimir vojtech vratislav vsevolod vuk wade wael waleran walid wallace walter wandrille warren
wassim wayne wendell werner wes wesley wessel wilbert wilbur wilfred wilhelm will willard willem willi
william willie willis willy wilson wim winston wladyslaw wm wolfgang woodrow wout wouter xanana xander xaver
xavier xenophon xi yago yahya yakubu yaman yanis yann yannic yannick yannik yannis yaron yasar yasin yasser
yassin yassine yavuz yazid yoann yoel yogendra yossef youcef younes youri yousef youssef youssou youssouf
yunus yuri yusuf yven yves zacharie zachary zache zack zackary zafar zafer zafir zahir zain zakaria zakary
zaki zakir zaur zayd zdenek zdenko zdravko zeno zenon zephirin zeyd ziad zinedine ziya ziyad zlatan zlatko
zoltan zoran zsolt zulfikar zvonimir zygmunt
`);

export const womenNames: ReadonlySet<string> = names(`
aaliyah abbey abbie abby abigaelle abigail aby acanthe ada adalberta adalsinde addie adegrine adela adelaida
adelaide adele adelie adelina adeline adeltrude adina adrastee adrehilde adriana adrienne adrijana afra
agata agathe aglae agneflete agnes agnesa agrippine agustina aicha aida aileen aimee aina aisha aissata
aissatou alaine alais alana alba albane alberade alberta alberte albertina albertine albina alcine alcyone
alda aldegonde alea alejandra aleksandra alena alenka alessa alessandra alessia aleth alexa alexandra
alexandrea alexandrina alexandrine alexane alexanne alexia alexine aleyna alfreda alia alica alice alicia
alida alienor aliette alima alina aline alisa alisha alison alissa aliya aliyah alize allegra allie allison
alma aloise aloyse alphonsine alta althee alvina alya alycia alyssa alyssia alysson alzbeta amalia amaliane
amalie amalija amalthee amanda amande amandine amara amarande amaranthe amaryllis amata amaya amber ambra
ambre ambroisie amelia amelie amethyste ami amie amina aminata aminte amira amy ana anabel anabela anabelle
anaelle anais anamarija ananda anastasia anastasie anastasija anastazija anci ancica anda andrea andree
andreja andrina anemone aneta anezka angadreme angela angele angelica angelina angeline angelique anghelina
angie ani anica anika anissa anita anja anjali anka ann anna annabel annabell annabelle annalena anne anneke
anneli annelie annemarie annette anni annie annika annonciade annunziata anny anouk anstrudie antea antigone
antoinette antonella antonia antonina antonine anya anđela aphelie apolline april aquiline arabelle araceli
argine ariadna ariana ariane arianna aricie arielle arina arlene arlette armance armande armandine armelle
armida armide artemis artemisa arwen arya ascension asha ashley asia asja asma asmaa assomption assunta
astarte asterie astou astree astrid astrida asya athalie athanasie athena athenais athina aube aude audrey
augusta augustina aung aura aure aurelia aurelie auriane aurora aurore ava aveline avoye awa axelle aya
ayana ayla ayleen aylin aynur ayse azalee aziza azra banu barbara barbe barbora basilisse bathilde beata
beatrice beatrix beatriz becky belinda bella belle benazir benedetta benedicte bente berenice berit beritan
bernadette bernice berta bertha berthe bertille beryl bessie beth bethany betina betsy bettie bettina betty
beulah beuve beverly bianca bianka bibiana billie binta bintou birdie blanca blanche blandine blanka blazena
bogdana bohdana bohumila bohuslava bojana bonnie borislava borka bozena bozica bozidara brandi brandy
branimira branislava branka brankica brenda bridget bridgette brigita brigitta brigitte britt brittany
bronislava brooke bruna brune brunehilde caitlin calista callie camelia camila camilla camille candace
candice candida capucine cara caridad carina carine carla carlijn carlota carlotta carmela carmen carole
carolin carolina caroline carolyn carrie casandra cassandra cassie cataleya catalina caterina catharina
catherine cathy catrin cecelia cecile cecilia cecilie celeste celestine celia celina celine ceyda ceyla
ceylin cezara chanel chantal charleen charlene charline charlotta charlotte chayenne chelsea chelsey cheryl
cheyenne chiara chimamanda chloe christa christelle christiane christie christin christina christine christy
cindy cinzia claire clara clarissa clarisse claudia claudine clea clelia clelie clemence clementina
clementine cleo cleopatra cleophee clio cloe clotilde coline colleen collien comfort concepcion conception
conchita condoleezza connie constance constanta consuelo cora coralie coraline cordelia corentine corina
corinna corinne cornelia cosima costanza coumba courtney crina cristiana cristina crystal cynthia cyrielle
dagmar dagmara dahlia daisy dalia dalibora daliborka dalida dalila damaris damiana damla dana danica daniela
daniella danielle danijela danka daphne daphnee dara daria dariana darija darina darinka darja darla darleen
darlene dawn dea deanna debbie debora deborah debra deepika defne delfina delia della delores delphine
denisa denise desiree devi dewi diana diane dianna dianne dicle didina dilara diletta dilma dina divna dixie
dobromila dobroslava doina dolores domenica dominika domnica donata donatella donna dora dorcas doreen
doriana doriane dorina doris dorota dorotea doroteja dorothea dorothy douce draga drahomira drahoslava dua
dubravka dunja dusana ebba ebony ecaterina eda edita edith edmee edna eduarda effie eileen ela elaine elanur
elda elea eleanor eleanore elena eleni eleonora eleonore elfrida eliana eliane eliette elif elin elina eline
elinor elisa elisabeth elisabetta elisaveta elise eliska elissa eliza elizabeth ella ellen elli ellie elly
elmira elnora elodie eloisa eloise elsa else elsie elva elvira elyssa elza ema emanuela emelie emeline emely
emerance emerencie emie emilia emilie emilija emily emine emma emmanuelle emmelie emmely emmi emmie emmy ena
enie enna enola enora enya erica erika erin erma erna ernestina ernestine esma esmee esmeralda esperanza
essie estefania estela estella estelle ester estera esther eszter etela ethel eudoxie eufrozina eugenia
eugenie eula eulalia eulalie eunice euphrasie eusebia eusebie eva evangeline eve evelien evelin evelina
eveline evelyn evelyne evie evy fabiana fabienne fabiola faith fannie fanny fanta fantine farah farida fatim
fatima fatimata fatma fatos fatou fatoumata faustine fay faye febe federica fedora felicia felicie felicita
felicitas felina feline femke fenja fernanda fidan fien filipa filippa filomena fine finia finja finnja
fiona fiorella fiorenza flavia flavie fleur floor flora flore florence florencia florentina florentine
floriana florie florina florine franca france frances francesca francia francine francisca francoise franka
frantiska franziska freda frederike frederique freya frida frieda friederike gabriela gabriella gabrielle
gabrijela gaelle gaia gail galina garance gayle gemma geneva genevieve georgeta georgette georgia georgiana
geraldine gerberge gerda germaine gertruda gertrude giada gianna gilda gina ginevra ginger gioia giorgia
giovanna girija gisela gisele gita giulia giuliana giuseppa giuseppina gizela gladys glenda gloria golda
gordana grace gracie graciela grazia graziella greta gretchen griselda guadalupe gudrun guenievre guilhemine
guillemette guillermina gulbahar gulcin gulsen gussie gvendolina gwen gwenaelle gwendolyn haby hafsa hailey
halima hallie hana hanae hanan hanna hannah hanne harriet hasna hattie hawa hayley hazel heather heidi helen
helena helene helga helin helle heloise henrieta henrietta henriette henrike hermina hermine herta hester
hettie hilda hildegard hillary hira holly honorine hope hortense houda huguette hulda hulya humaira ida
ilana ilaria ilayda ileana ilenia iliana ilinca ilona ilsa imani imelda imene imke imogen ina inara inaya
indira ines inesa inez inga inge ingrid ingrida inka inna ioana iolanda ionela irem irena irene irina iris
irma isabel isabela isabell isabella isabelle isadora iseult isidora isis ismerie isra iulia iuliana iva
ivana ivanka ivanna iveta ivona ivonne ivy izabela izabella izolda jacinthe jackie jacqueline jacquelyn jada
jade jadranka jamila jana jane janelle janet janeta janice janie janin janina janine janka janna jara
jarmila jaroslava jasmijn jasmin jasmina jasmine jasna jayda jazmin jeanette jeanine jeanne jeannette
jeannie jehanne jela jelena jelica jella jenna jennie jennifer jenny jess jessica jessie jessy jette jil
jill jo joan joana joann joanna joanne jocelyne jodi joelina joeline joelle johanna johanne jolana jolanda
jolanta joleen jolie jolien jolin jolina joline jonna josefa josefin josefina josefine josephin josephine
josiane josie josy jovana joy joyce jozefina juana juanita judita judith judy jule julia juliana juliane
julianne julie julienne julieta juliette julija julika julina juna june justina justine justyna jyoti kader
kadiatou kaia kaja kali kamala kamila kara karen karin karina karine karla karlotta karmela karolina
karoline kassandra katarina kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja
kato katrin katrina katrine katy kaya kayla kaylee kayleigh kayra keira kelley kelli kellie kelly kendra
kenza kerry kevser khadidiatou khadija khady khaleda kiana kiara kimberley kimberly kira kirsten klara
klaudia klementyna kleopatra korinna kornelia krista kristen kristi kristie kristin kristina kristine kristy
krystal kumari kvetoslava kyra lada laetitia laila lala lalita lamia lana lara larisa larissa latifa latoya
laura laure laureen laureline lauren laurene laurentia lauriane laurianne laurie laurine lauryn laverne
lavinia laxmi layla lea leah leana leandra leann leanne leda leigh leila lela lelia lena lene leni lenia
lenja lenka lenora lenya leona leoni leonie leonor leonora leontina leontine leopoldina leopoldine lerato
leticia letitia letizia levke lexi lexie leyla lia liah liana libby licia lida lidia lidija lieke lien lila
lili lilia lilian liliana liliane lilith lilla lilli lillian lillie lilly lilou lily lina linda linde
lindsay lindsey line linn linnea lisa lisann lisanne lisbeth lise liselotte liudmila liv liva livia liya
liyana liz liza lize lizzie ljiljana ljuba ljubica lois lola lora loredana loreen lorena lorene lorenza
loretta lori lorna lorraine lotta lotte lottie louisa louise lourdes luana lubomira luboslava luce lucia
luciana lucie lucienne lucija lucile lucille lucinda lucja lucretia lucrezia lucy ludivine ludmila ludovica
ludvika luella luena luisa luise luiza lujza lula lulu luminita luna lura luz luzie lya lydia lydie lyla lyn
lynda lynette lynn lynne maaike mabel mabelle mable mackenzie macy maddison madeleine madeline madge madhuri
madina madison madita madleen madlen mae maelis maelle maelys maeva maeve mafalda magali magda magdalena
maggie maguelone mahaut mai maia maida maike mailin maimouna maira maja majda malala malena malia malika
malin malina mallaury malou malvina mamie manal mandy mangala manisha manon manuela mara marah marcela
marcelina marceline marcella marcia mare mareike maren marga margaret margareta margarida margarita margaux
margherita margie margita margot marguerite mari maria mariam mariama mariana marianna marianne marica
maricarmen maricica marie marieke mariella marija marika marilena marilou marilu marilyn marina marine
marioara marion marisa marisol marissa marit marita marjorie marla marleen marlen marlena marlene marsha
marta martha marthe martina martine marwa mary maryam maryann marzia masa mathilda mathilde matilda matilde
mattie matylda maud maude maureen mauricette maxi maxima maxine may maya mayra mayte medea medina medine
megan megane meghan mehriban meike melania melanie melany melba melek melia melike melina melinda meline
melis melisa melisande melissa melissandre melita melodie melody mercedes meredith merel meriem merve meryem
mette mia micaela michaela michela micheline michelle mieke mihaela mikayla mila milada milana mildred
milena milica milla millie miloslava mina mindy minerva minnie minodora mira mirabela miranda miray mireille
mirela mirella miriam mirja mirjam mirka mirna miroslava mirthe misty mittie moira mollie molly mona monica
monika monique monserrat morgana morgane muriel mya myla mylene myra myriam myrna myrtie myrtle nada nadege
nadezda nadia nadine nadja naemi nafisa najla nala nana nancy nannie naomi naomie narcisa natalia natalie
natalija natalina natasa natasha nathalie naya nayla neda neele nela nele neli nelia nell nella nelle nelli
nellie nelly nena nene nerea nettie neva nevena nevenka neyla nia nichole nicole nicoleta nicoletta
nicolette niculina nienke nigar nika nike nikki nikolina nila nina nine nisa noa noelia noelle noemi noemie
nola nomvula nona noor noortje nora norah nore norina norma nour nova novella novi nur nuria nurul oceane
octavia odette odile ofelia oktavie ola olena olga olimpia oliva olive olivia oliwia ollie olympe olympia
ombeline ombline omolara opal ophelia ophelie ora oriande oriane orlane ornella otilia oumou oxana ozanne
padma paige palmira pam pamela paola pascale patricia patricija patrizia patsy patti patty paula paule
paulette paulien paulina pauline pavlina pearl pecine peggy pelagia pelagie penda penelopa penelope penny
peri perla perrine petra petronela petronille philine philippa philippine philomene phoebe phyllis pia piera
pilar pinar piper polly pramila primerose prisca priscilla priscille priska priya prudence pulcherie queen
quentine quieta quintia rabia rachael rachel rada radmila rafaela raffaella rahel rahma raina raisa ramata
ramona rana rania raphaelle raquel ratna raymonde rebeca rebecca rebeka rebekka regina regine reina rejeanne
renata renate renee rhea rhoda rhonda ria riana rieke rike rina rita roberta robyn rochelle rocio rodica
roksana rolande romana romane romina romy ronja roos rosa rosalia rosalie rosalinda rosamunda rosana rosanna
rose roseline roselyn rosemarie rosemary rosetta rosie rosina rossana rossella roxana roxane roxanne roza
rozalia rozina ruby rudolfina rufina rut ruta ruth ruxanda ruya ruza ruzena sabina sabine sabrina sadie
safira safiya sahra saida salimata sallie sally salma salome salomea samanta samantha samara samia samina
samira sana sanda sandra sandrine sandy sanja sanna sanne santina saphira sara sarah sari sarina sasha
saskia savannah savina scarlett seda segolene selena selene selin selina selma sena senay serafina serena
serine severine shaina shakira shana shania shanna shannon shany shari sharon shashi shawna shayna
sheikh-hasina sheila shelia shelley shelly sheri sherri sherry sheryl shirley sibongile sibylle sidonia
sidonie sienna silja silje silvana silvia silvija simisola simona simonetta sina sinja sixtine skye slava
slavica slavka smilla smriti sofia sofie sofija solange soledad solene soline solveig sona sonia sonja sonya
sophia sophie soraya sorina stacey stacy stanislava stasa stefana stefania stefanie stela steliana stella
steluta stephanie sterre stina su sude sue summer sunita susan susana susanna susanne sushma susie suzana
suzanne svea svenja svetlana sydney sylvia sylvie szofia tabea tabitha talea talia tamara tami tamia tamina
tammy tania tanja tanya tara tarja tasha tatiana tatjana tatyana tea teja tekla teodora teona teresa tereza
teri terri tess tessa thais thalea thalia thea thelma theodora theresa therese tia tiana tiara tiffany timea
tina tiphaine titi titilayo tiziana tomke tonya tosca tracey traci tracy tricia trine trisha tuana tzipi
ulrika uma umran una ursula ursule usha vala valentina valentine valeria valerie valerija vanda vanesa
vanessa vania vanna varvara vasilisa veda veerle velma venera vera verda verena verica verna verona veronica
veronika veronique vesna vicki vickie vicky victoire victoria vida vidya viktoria vilma vincenza vinciane
viola violet violeta violette viorica virgie virginia virginie vita vitoria vittoria vivian viviana viviane
vivienne vladana vladimira vladislava vlasta wanda wendy whitney wibke wiebke wiktoria wilhelmina willow
wilma winifred winnie xaviere xenia ximena yael yara yaren yasmeen yasmin yasmina yasmine ylvi ylvie yolanda
yolande ysaline yse ysee yulia yumi yuna yvette yvonne zahra zainab zaira zakelina zaneta zara zarina zdenka
zdeslava zehra zeinab zelda zelie zelmira zenobia zeynep zina zinaida zineb zita ziva zlata zlatica zlatka
zoe zoey zofia zohra zoila zoja zora zorka zuzana zuzanna
`);
