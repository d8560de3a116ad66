/**
 * Given names of many languages, without accents, in lower case.
 * Made from the Latin-script names of @faker-js/faker 10 (MIT, Copyright Faker) and chance 1.1 (MIT, Copyright
 * Victor Quinn; census names), and from those that at least two languages of gender-detection-from-name 1.11
 * (MIT, Copyright Davide Violante) share; names that are English words only are left out. More by hand: more-names.ts.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
aadam aadi aadidev aadil aadinath aaditya aadrika aagam aagney aagneya aahil aakash aaleyah aalia aaliya
aaliyah aalok aaltje aalyah aamir aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika
aarav aarish aaron aarron aarush aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayan aayushmaan
aayushman aba abaco abadon abagail abak abaka abakan abakay abani abar abas abass abay abayomi abbas abbey
abbie abbigail abbondanza abbondanzio abbondio abbos abby abbygael abbygail abd abdalla abdallah abdalrahman
abdel abdelali abdelatif abdelaziz abdelfatah abdelfattah abdelfettah abdelghafour abdelghani abdelhadi
abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay abdelilah abdelillah abdeljalil
abdelkabir abdelkader abdelkarim abdelkebir abdelkhalek abdelkrim abdellah abdellatif abdellaziz abdelmajid
abdelmalek abdelmalik abdelmoula abdelmounaim abdelouahab abdelouahad abdelouahed abdelouahid abdelrahman
abdeltif abdelwahed abdenbi abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane
abderrazak abdeslam abdeslem abdessalam abdessamad abdesselam abdesslam abdi abdias abdiel abdirahman abdon
abdone abdonie abdou abdoul abdoulaye abdoulaziz abdoulie abdourahmane abdramane abdul abdulahad abdulazim
abdulaziz abdulboriy abdulhafiz abdulhakim abdulhamid abdulhay abdulholiq abduljabbor abduljalil abdulkadir
abdulkarim abdulla abdullah abdullahi abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman abdulvahhob
abdulvali abdulvohid abdurahman abdurrahiym abdurrahman abdurrahmon abdurrauf abdurrazzoq abdussamad abe
abebi abed abeer abeiku abel abelard abelardo abele abelin abelina abeline abelino abella abena abendam
abeni abenzio abhaidev abhaya abhirath abhisyanta abi abibatou abibo abid abida abidin abie abiel abigael
abigaelle abigail abigale abigayle abigel abiha abilay abilio abimael abimbola abiodun abiola abiona abir
abiram abisha abisola abisoye ablaye abluc abner abondance abosede abou aboubacar aboubakar aboubakr abraham
abrahan abrahim abram abramio abramo abrar abriel abril absalon absar absolon abu abubakar aby abyasa
abygael abygail acace acacia acacie acacio acacius acanthe acar acario acaryatanaya accursio acela acelya
achaire achalesvara acharyanandana acharyasuta acher achil achiles achille achilles achim achintya achour
achraf achyut acig acik acilay acilia acilio acim aciscolo acrisio acuk aculina acun ada adael adah adal
adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi adalfredo adalgisa
adalgiso adalia adalina adaline adalmis adalric adalrico adalsinde adalyne adalynn adam adama adame adamo
adams adan adar adara adas adassa adaugo adaya adberilgen adda addam addi addie addison addo addolorata addy
addyson ade adea adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin
adeel adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelardo
adelasia adelbert adelberto adelchi adele adeleine adeleke adelfo adelgardo adelia adelie adelin adelina
adeline adelino adelita adeliya adell adella adelle adelmo adelphe adeltrude adelya adelyne adem aden adena
adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua
adetayo adetoke adetoun adeyi adham adheesh adhemar adhiarja adhiraj adhrit adi adia adiana adiarja adib
adiba adiel adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil adila adile adin adina
adinata adinath adis adisa adison adisson aditeya adithya aditi aditya adityanandan adityanandana adja adjoa
adjutor adler adley adli adlibeg admir adna adnan adnane adolf adolfa adolfina adolfo adolfs adolph adolphe
adolphie adolphus adon adonai adonay adone adonia adonis adonise adonys adora adoracion adra adrain adraman
adrastee adrehilde adria adriaan adrian adriana adriane adriann adrianna adrianne adriano adriel adrielle
adrien adriena adrienne adrijana adrina adrione adripathi adryan adryana adryel adryen adsiz adunni advaya
advik advika adwitiya adwoa ady adyan adyson adysson aedan aeden aela aella aelyn aerin aeris aerith aeron
aeryn afaf afal afanasi afanasie afaq afarim afat affan afi afia afif afitap afiya afke afnan afolarin
afonso afra afrah africa afro afruza afsana afsar afsin afton afua afzuna agabay agabio agafia agah agakagan
agalak agamennone agape agapet agapito agasti agastya agata agatha agathange agathe agathon agaton agazio
agca agenor agenore agesilao agilbert agilberte agim aglae aglaia aglaja aglamis agnan agnane agneflete
agnes agnesa agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata
agripina agrippa agrippin agrippine agron agrypina agueda agus agustin agustina ahad ahalya ahana aharon
ahava ahenk ahilya ahlam ahlem ahmad ahmar ahmed ahmet ahna ahnaf ahron ahror ahsan ahsen ahyan aia aiace
aiana aicha aida aidan aidann aidano aidee aiden aidenn aignan aiko aila aileen ailen ailey ailin ailine
ailis ailsa aily ailyn aimable aimad aiman aimar aime aimee aimen aimi aimone aimy aina ainara ainars aine
ainhoa aino ainoa ainoha ainsley aintzane aira airam aires aisa aisha aishani aishwarya aisling aislinn
aisosa aissa aissam aissata aissatou aisyah aitana aitor aivy aixa aiya aiyana aiyanna aiza aizah aizen
ajala ajan ajana ajani ajay ajda ajdin ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajla ajlin ajna
ajoke ak akalp akande akane akanmu akanni akarsana akas akash akasha akata akbar akbas akbatur akbay akboga
akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem akela akemi akhil aki akibudak
akif akifa akiko akil akila akilah akim akima akina akinci akiner akinkunmi akinlabi akinwale akio akira
akiva akkun akkunlu akkurt akkus akmal akofa akorfa akos akosua akpira akram akroor aksel akshainie akshaj
akshara akshat akshata akshay akshaya akshayakeerti akshita aksil aksungur aktan aktekin aktimur akua akula
akumaa akunna akvelina akwasi akwesi al ala alaa alaba alabama alaban alaboru aladag alade aladino aladogan
alae alaia alain alaina alaine alais alaitz alakurt alam alamanno alambana alamu alan alana alanah alandra
alanis alann alanna alannah alano alanys alanzo alara alaric alarico alassane alastair alaya alayah alayna
alayunt alayuntlu alba alban albana albane albano albaro albeiro albena alberade alberic alberico albert
alberta alberte albertet albertha albertina albertine alberto albertyna albi albin albina albion alboino
albrecht albrico alcee alceo alceste alcibiade alcide alcides alcidie alcime alcina alcine alcino alcyone
alda aldan aldegonde aldemir alden alderic aldigerey aldin aldo aldobrando aldogan aldonce aldric aldrick
aldrin aldwin alea aleandra aleandro aleardo aleaume alec alecia aleck aleen aleena aleesha aleeyah aleeza
alegria aleida aleina aleister alejandra alejandrin alejandrina alejandro alejo alek aleks aleksa aleksandar
aleksander aleksandr aleksandra aleksei aleksej aleksey aleksi aleksia aleksy alem alemka alen alena alene
alenia alenka aleodor aleramo alesandro alesea alesia alesio aleska alessa alessandra alessandro alessi
alessia alessio alessya aleth aletha alevtina alex alexa alexan alexandar alexander alexandr alexandra
alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros alexandru alexane alexanne
alexe alexei alexej alexey alexi alexia alexiana alexie alexina alexine alexis alexy alexya alexys
alexzander aleya aleyah aleyda aleyna alf alfa alfie alfio alfons alfonsa alfonsina alfonso alfonz alfonzo
alford alfred alfreda alfredo alfreds algirds algis algiso algu alhassan alhassane ali alia aliah aliana
alic alica alican alice alicea alicia alicio alicja alicya alida alie alienor aliette alieu alif alighiero
aliha alija alik alika alim alima alimatou alimga alin alina aliona aliou alioune alipio alis alisa alisan
alise alisea alisha alishba alisher alisia alisir alison alissa alisse alissia alisson alissya alistair
alistar alister alisya alita alivia alix alixe aliya aliyah aliyana aliyyah aliz aliza alize alizea alizee
alizia alizon aljaz aljosa alka alkaboluk alkaevli alkan alkasi alkis alla allal allan allana allegra allen
allene alli allia alliah alliaume allicia allie allison allissa allisson allister alliya alliyah ally allyah
allyana allycia allyson allyssa allyssia allysson alma almerigo almila almin almine almir almira almire
almiro almudena alois aloise aloisie aloisio aloizs alojz alojza alojzije alok alon alona alondra alonso
alonzo aloys aloyse aloysius alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi
alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee alphonse alphonsine alphonso
alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan
alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu alta altagracia altair altan altankagan altankan
altay altea altemur althea althee altin altina altinkagan altinkan altinoba altintamgan altintamgantarkan
altintarkan altintay altmiskara alton altuga alva alvah alvar alvaro alvena alvera alverede alverta alviero
alvin alvina alvine alvino alvis alvise alwar alwin alwyn aly alya alyah alyana alyanna alyce alycia alyia
alyiah alyna alyne alyona alys alysa alyse alysea alysha alysia alyson alyss alyssa alyssah alysse alyssia
alysson alyx alyze alzbeta ama amaan amabela amabile amable amac amad amada amadea amadeo amadeu amadeus
amadi amadis amado amador amadou amady amael amahle amaia amaiur amal amalia amaliane amalie amalija amalio
amalric amalthee amalya aman amana amancio amand amanda amande amandin amandine amando amane amani amanie
amant amante amany amanzio amar amara amaranaath amarande amaranta amaranthe amaranto amaresh amari amaria
amarilys amaris amarnath amaro amaru amary amarya amaryllis amarys amat amata amath amato amatore amatullah
amauri amaurie amaury amaya amayah ambar amber amberly ambra ambre ambrine ambrogio ambroise ambroisie
ambrose ambrosia ambrosiano ambrosio ambroz ambrozy amdy amea amedee amedeo amedeu ameen ameena ameera amel
amela ameli amelia ameliane amelie amelien amelina ameline amelio ameliya amellia amely amelya amena ameni
amer america americo amerigo amery ameth amethyste amets ameur ameyatma ami amica amicie amico amie amiel
amil amila amilcar amilcare amilia amilya amin amina aminah aminat aminata amine aminta aminte amintore
aminu amir amira amirah amire amish amit amita amiya amjad amleto amma ammar ammara amna amnah amodini amogh
amoke amon amone amope amor amore amori amory amos amour amparo ampelio amr amra amrak amran amreen amri
amrit amrita amritambu amro amul amy amya amyas amyr amyra amza ana ana-maria anaadi anabel anabela anabella
anabelle anacleto anae anael anaeli anaelle anagh anah anahi anahit anahita anahy anaia anaid anaida anais
anaisa anaise anaiz anakin anal anala analia analie analucia analy anam anamaria anamarija anamika anand
ananda anandamayi anang ananta ananya anar anarose anas anasooya anass anastacia anastacio anastase
anastasia anastasie anastasiia anastasija anastasije anastasio anastasiya anastassia anastasya anastaz
anastazia anastazie anastazija anastazja anasuya anatazie anatol anatole anatoli anatolia anatolie anatolii
anaya anayah anays anca ancel ancelin anceline anci ancica ancilla ancuk ancuta anda andac andariman anddy
andel andela andelika andelin andelina andelko andelo andeol ander anders anderson andi andie andjela
andjelina andoche andoni andony andora andra andrada andras andraz andre andrea andreana andreane andreanne
andreas andree andreea andrei andreia andreina andrej andreja andrena andreo andres andreu andreus andrew
andrews andrey andri andria andrian andriana andric andrick andrija andrijana andrin andrina andris andriy
andro andromeda andry andrzej andy andzejs andzelika andzs ane anea anej anel anela anele anelia anelise
anella anelle anemona anemone anes anesa anessa aneta anett anette aneya anezka angadreme ange angel angela
angele angeles angeli angelia angelica angelie angelika angelin angelina angeline angelines angelino
angelique angelis angelita angelito angella angelle angellina angello angelo angelos angelus angely angelyna
angelyne angelys anggabaya anggun anghel anghelina angi angie angilbe angilbert angilberte angilran angiolo
anglebert angoustan angus angy anh ania anibal anica anicee anicet aniceto anicette anicia anie aniece aniek
aniel aniela aniella aniello anik anika anil anila anilaabh anilabh anina anique anir anis anisa anise anish
anisha anishka anisia anisoara anissa anissia aniston anita aniya aniyah anja anjali anjalie anjana anjaneya
anjara anjel anjela anjelica anjelina anjolaoluwa anju anjuli anjushree anjushri anka ankal anke anko anmol
ann ann-christin ann-marie anna annabel annabell annabella annabelle annaelle annagrazia annah annais
annalaura annalena annalia annalie annalisa annalise annalucia annaly annamae annamaria annamarie annapurna
annas annasofia annastasia annaya annayah anndrea anne anne-laure anne-marie anne-sophie anneke anneli
annelie annelies anneliese annelise annella annelore annelyse annemarie annemijn annet annetta annette anni
annia annibal annibale annick annicka annie annika annikki annis annisa annissa annita annonciade annunziata
annunziato anny annya anom anora anouar anouck anouk anoushka anqi anrijs ansaldo ansar ansbert ansberte
ansel anselm anselma anselme anselmo ansgar ansgary ansh anshula anslavs ansley ansovino anstrudie anta
antal ante antea antek antelmo antero anthea antheaume anthelme anthelmette anthime anthone anthoni anthonio
anthony antide antigone antim antimo antino antioco antoaneta antoine antoinette antolin anton antone
antonela antonella antonello antonetta antonette antoni antonia antonie antonieta antonietta antonija
antonin antonina antonine antonino antonio antonios antonis antoniu antonius antony antonyo antti antton
antun antwan antwon anuar anuja anunay anuraag anurag anusha anushka anuska anusuya anuta anvar anwar anwen
anwesha anya anyah anycia anyelina anysia anyssa anze aodhan aoi aoife aomar aouatif apa apak apatarkan
aphelie apolena apolinar apollina apollinaire apollinare apollinary apolline apollo apollon apollonia
apollonie apolonia apolonio appia appoline aprancur april apryl apsara apuleio aqib aqil aqsa aquiles
aquilin aquiline aquilino ara arabela arabella arabelle araboga araceli aracelis aracely arademir araf
arafat arai aral araldo aram arame aramis aran aranka arantxa arantza ararat aras arash aratone aravind
arbay arben arber arbia arbuz arcadi arcadia arcadie arcadii arcadio arcangela arcangelo arch archambaud
archambeau archan archana archange archibald archie archimede archippo arcibaldo arcuk arda ardella arden
ardi ardian ardic ardit ardith ardito arduino areej areg arel arelis arely aren aresio areta aretha arfa
argelia argentina argil argimiro argine argo argono argu argun arham ari ariadna ariadne ariah arialdo ariam
arian ariana ariane arianna arianne ariano ariberto ariboga aric aricie arie ariel ariela ariele ariella
arielle arif arife arij arija arijit arijs arik arikagan arikdoruk arike arin arina arinc arindam arinola
ario arion ariosto aris arisa arisha arista aristarco ariste aristeo aristid aristide aristides aristione
aristita aristo aristofane aristotele aritz aritza ariya ariyan arizona arjan arjen arjun arjuna arkad
arkadijs arkadiusz arkady arkaitz arkin arkis arlan arlen arlene arlet arleta arlette arley arlie arlind
arlinda arline arlo arly armaan armagan arman armance armand armanda armande armandine armando armani armel
armela armeline armelle armen armida armide armin armina arminda armine arminio armins armon armoni armonia
armonie arna arnac arnaldo arnau arnaud arnaude arnauld arnav arne arnel arnela arnesh arno arnold arnolda
arnoldo arnost arnostka arnould arnulfo arolde aron arona aronne arpad arpat arrigo arron arsal arsalan
arsen arsene arsenia arsenie arsenije arsenio arseniusz arshad arsil arsinoe arsipatra arslan arslanargun
arslanboru arslansungur arslantegin arslanyabgu arslon arsun art arta artanto artawan artem artemia artemio
artemis artemisa artemisia arthaud artheme arthur arthurine arthus artiinal artin artiom arto artuk artukac
artur arturo arturs artus artut artyom aruk arun aruna arunthavanathan arush arved arvel arvid arvids
arvilla arvin arvind arwa arwen ary arya aryah aryam aryan aryana aryanna arye aryeh aryelle arystarch arzen
arzu asa asaad asad asadulloh asael asaf asake asal asan asanboga asantudun asantugrul asaph asartegin
ascanio ascelin asceline asdrubale aseel asel asella asen aser asha ashana ashanti ashanty asheley asher
ashlee ashleigh ashlesh ashley ashly ashlyn ashlynn ashmi ashna ashok ashraf ashton ashtyn ashvin ashwin
asia asiel asier asif asig asija asikbulmus asil asila asilbek asim asimodeo asirwada asirwanda asiya asiyah
asja askia askin aslan aslesha asli aslijan aslim asliya asma asmaa asmadi asmae asmahan asman asmianto
asmita asmuni asolat asra asri assa assane assata assetou assia assil assiya assomption assunta assunto
assya asta astalogul astarte aster asterie asterio astianatte aston astou astree astrid astrida astryd
asuela asug asuk asuncion aswani asya ata atac atakagan atakan atalan atalay ataldi ataleo atalia atalmis
ataman atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atem atena athalia
athalie athanase athanasia athanasie athanasius athea athena athenais athina athos atif atigay atika
atikutlu atikutlutas atila atilano atilgan atilla atim atimer atina atinuke atis atiya atlantis atli atlibeg
atlikagan atma atmaca atmaja atmanand atmananda atreyee atreyi atsiz atta attila attilano attilio atuncu
aube aubertine auberto aubery aubin aubree aubrey aubry audace aude audebert audelia audeline audie audouin
audra audran audreanne audree audrena audrey audric audrick audrie audrina audry august augusta auguste
augustin augustina augustine augustino augusto augustus augustyn augustyna aukje aulia aure aurea aurel
aurela aurele aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelija aurelio aureliu
aurelius aurelle auria aurian auriana auriane aurianna auric aurica auriel aurielle auro auron aurora aurore
aury ausilia ausiliatrice ausilio austen austin austyn autumn auxane auxence ava avadhesh avah avalon avan
avana avani avantika avar avaz avdal ave avel avelina aveline avelino averardo avery avi avidan aviel
avigaelle avigail avigdor avila avinash avis avishai avital aviv aviva avluc avneet avner avni avoye avraham
avram avril avsar avy awa awab awais awar awaz awero awesi axcel axel axeline axell axelle axenia axinte axl
aya ayaa ayaan ayaat ayaci ayad ayada ayah ayala ayame ayan ayana ayanah ayanda ayane ayani ayanna ayannah
ayas ayat ayaz aybalta ayban aybars aybeg ayda aydan aydarkagan aydemir ayden aydenn aydin aydinalp aydogan
aydogdu aydogmus aydon ayebatari ayelen ayem ayen ayesha ayfer aygirak aygul aygun ayham ayhan ayhem ayiana
ayinde ayinke ayisha ayitmis ayiz ayizdag ayize aykagan aykal aykan aykurt aykut ayla aylah aylan aylana
aylee ayleen aylen aylin aylina ayline aylinn aylla ayluc ayluctarkan ayma ayman aymane aymar aymara aymard
aymardine ayme aymee aymen aymeric aymon aymond aymonde aynur ayodeji ayodele ayoka ayomide ayomikun ayotude
ayoub ayra ayren ayron ayrton ayruk aysar ayse aysel aysenur aysha aysil aysilig ayssa aysun aytac aytak
aytan aytekin ayten aythan aytug ayu ayub ayumi ayush ayushmati ayvaz ayven ayvin ayyildiz ayyoub ayyub ayza
aza azaan azad azadeh azael azak azalee azalia azam azamat azan azar azaria azban azeddine azeem azeglio
azel azelia azelie azeline azelio azer azgan azganaz azhar azia aziel azil azim azime azir aziz aziza azizah
azizhan azlan azmi azra azriel azubuike azucena azul azza azzeddine azzedine azzouz azzurra baaba baala
baalaaditya baalagopaal baba babacan babacar babasola babatunji babawale babeta babette babila babir babur
baby bacara bacary baccayman bacco bachir bacman badabul badara bader badia badiaa badis badr badreddine
badruk badur bafana bafode baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur
bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul baghdad bagis bagiya bagtas bagus bagya baha
bahadir bahar bahia bahija bahodir bahram bahri bahriddin bahrom bahruz bahtiyar bahula bahuraksa bahuwarna
bahuwirya baidehi baijayanti baila bailee bailey bajragin bajram bakagul bakar bakari bakary bakda bakhtiyor
baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum bakr baksi bakti baktiadi baktianto
baktiono bakula bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani
balamantri balamir balangga balapati balazs balbina balcar baldassarre balderico baldo baldomero baldovino
baldu baldwin balgopal balian balidin balijan balin balint balkik balla balta baltaci baltar baltasar
baltazar balthasar balthazar baltir baltur bambang bambi bambina bamsi banara banawa banawi bancar bandhu
bandhul banel bangizwe bangu banji bankim bankimchandra bankole banna banu banuta bao baptiste bara baraa
barack barae barak baraka baraktore baran barbala barbara barbarigo barbe barbeg barboga barbol barbora
barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy
bardibay bardo bardomiano bargan barica barimtay barin baris barkan barkdogdu barkdogmus barkdurdu
barkdurmus barkin barlas barlibay barmaklak barmakli barnaba barnabas barnabe barney barno baron barrett
barry barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart barthelemy bartholome bartholomew
bartimee bartolo bartolome bartolomea bartolomej bartolomeo bartolomeu barton bartosz bartu bas basademir
basak basan basanti basanyalavac basar basarab basat basbug basci basem basgan bashir basile basileo basilia
basilio basilisse baskin baskirt baskurt basma basmala basmil bassam bassiano bassilla bassirou bassma
bastar basti bastiaan bastian bastiano bastien bastugrul basu basut bathilde batilda batoul batrak batsheva
battal battista batu batuhan batuk batul batur baturalp batya baudouin bautista bawer baxtiyar baya bayan
bayancar bayankagan bayat bayaz bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir
baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac
bayrak bayram bayri bayrin bayron bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu
baz bazil bazir bazyli bea beata beate beato beatrice beatris beatrix beatriz beatrycze beatus beau beaulah
bebe beceapa beckem becky bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska begarslan begbars
begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni
begona begoyim begtas begtegin begtuzun behcet behic behlul behram behrem behruz behzat beila bek bekazil
bekbekec bekec bekecarslan bekecarslantegin bekectegin beker bekim bekir beklemis bekmurod bektas bektur
bela belaid belal belarmino belcim belcir belek belemir belen belgi belgin belguc belimir belina belinda
belkacem belkis bell bella belle bellina bellino belma belo beltir beltramo beltun ben benadik benaissa
benat bence bende bendeguz benedek benedetta benedetto benedict benedicta benedicte benedikt benedikta
benedita benedykt benet benett bengi bengt bengu beniamin beniamina beniamino benice benicia benicio benigna
benigne benigno benilde benita benito benja benjamim benjamin benjamine benjamyn benji benli benlidemir
bennet bennett bennie benno benny benoit benone benson bente benthe bentley benton benvenuta benvenuto beny
benyamin benyounes bera beranger berangere berard berardo berat bercem berceste bercin berdan berdibeg
berend berendey berengario berenger berengere berenice berenika berfin berginsenge bergu berinay berislav
berit beritan berivan berk berkan berkay berke berkin berkis berkyaruk bermek bernabe bernadetta bernadette
bernadine bernard bernarda bernardino bernardo bernd berneice bernhard bernice bernie berniece bernita
beronico berra berran berre berry bert berta bertalan bertha berthe berthilde berthold berti bertie bertille
bertin bertina bertold bertolda bertoldo bertolfo bertram bertrand berva beryl besar besentegin beser besim
besir besra bess bessie bessy betania betemir beth bethanie bethany bethel beti betina betsabe betsy betta
bette bettie bettina betty bettye betul beulah beuve beverley beverly beya beyizci beyonce beyrek beyrem
bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti
bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani
bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati
bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca
bianka bibek bibi bibiana bibianna bibiano biborka bice bicek bicki bickici bidin bienvenida bienvenido
bigna bijan bijay bijou bikash bilal bilel bilge bilgebayuncur bilgebeg bilgeciksin bilgeisbara
bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin
bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana bill billie billura billy bilol
bilva bilwa bina binafsha binbegi bindir bindo bineta binh bino binta binti bintou binyamin birane birdie
birgit birgita birgitta birgitte birino birjesh birol bisan bisenija biserka bishal bishnu bisma bitaybiki
bitia bitri bivoj bjarne bjorn bladimir blagica blagoje blahomil blahomila blahomir blahomira blahoslav
blahoslava blair blaise blake blanc blanca blanche blandina blandine blanduzia blanka blas blaz blaze blazej
blazena bless blessing bluma bo boaz bob boban bobana bobbi bobbie bobby bobur bochra bodhan bodhi bodi bodo
boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohemond bohuchval
bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana bojislava bokde
boke bolatito boldaz boldizsar bolemir bolen boleslav boleslava boleslavs bolmus bolsun bolukbasi bolun
boluwatife bon bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge bonginkosi bongul bongulboga
bonifac boniface bonifacio bonita bonito bonnie bonny bora boran borbala borcul borek boris borislav
borislava borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo boru borubars
borusengun borut borys bosco bosiljka bosko boston botan botir botond boualem bouazza bouba boubacar boubker
boubou bouchaib bouchard bouchra bouchta boujemaa bourama boutaina bouziane bowen bowie boyan boyankulu boyd
boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha bozica
bozidar bozidara bozislav bozkurt bozkus bozok brad braden bradford bradley bradly bradut brady braeden
brahim brahma brahmaanand brahmabrata brahmanandam brahmdev braian brain brajan brajen brajendra brajesh
bram brancaleone brandan brandi brando brandon brandt brandusa brandy brandyn branimir branimira branislav
branislava branka brankica branko brannon branson brant bratislav bratislava braulio braxton brayan brayden
brayton breana breanna breanne brenan brenda brendan brenden brendon brendy brenn brenna brennan brennon
breno brent bret bretislav bretislava brett bria briac brian briana brianda briann brianna brianne brice
bridget bridgette bridie briella brielle brieuc brighton brigida brigita brigitta brigitte brihana brihanna
brijesh brinda brionna brisa briseida briseis brit brita britanny britany brithany brithney britney britt
britt-marie britta brittanie brittany briyana brock broderick brody bronislav bronislava bronislavs bronson
brook brooke brooklyn brooklyne brooklynn brooks brown bruce bruna brune brunehaut brunehilde brunella
brunhild brunhilda brunhilde brunilde bruno brunon bruto bryan bryana bryand bryann bryanna bryant bryce
brycen brygida bryhanna bryon bryson bryton btissam bucan buchi buck bucur bud budag budak buddha buddhana
buddy budhil budi budimir budislav budivoj budunlu budus budustudun buford bugday bugduz bugduzemen buge
bugra bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc buket bukey
bukola buktegin bukusboga bulacapan bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk
bulus bulut bumen bumin bunmi bunsuz bunul bunyamin burak burcak burcin burdette bure burgucan burgut burhan
burhon burkay burkek burkut burley burluk burnice burslan burulday burulgu burunduk busayo bushra busisiwe
busra buster busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac
buzactutuk byron bystrik caba cabdar cabli cabus cacilia cacilie cade caden cadia cael caelan caelia caesar
caetana caetano cafer cagak cagan cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg cagrihan
cagritegin cagru cahid cahya cahyadi cahyanto cahyo cahyono cain caino caio caitlin caitlyn caitlyne caius
caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cala calanico calapkulu calcedonio cale caleb
calebe caleigh calen cali calia calie caliel calin calina calissa calista calix calixta calixte calixto
callan callen callia callie calliope callista calliste callisto callum cally calogera calogero calpurnia
calum calvin calvyn caly calypso calyssa calysta camden camelia camelien camellia cameron camie camil camila
camile camilia camill camilla camille camillia camillien camillo camilo cammie cammy camren camron camryn
camy camyla camylle cana canalp candace candar candela candelaria candelario candice candida candide candido
candie candra candrakanta candyce canel caner cangul cankan cankiz cannur cansel cansin cansu cantemir
cantidio canziano capa capitolina capucine cara caraka caren carey caribert caridad carime carin carina
carine carinne carissa carl carla carlee carlene carles carleton carley carli carlie carlijn carlina carline
carlita carlito carlitos carlo carloman carlos carlota carlotta carlson carlton carly carlyn carma carme
carmel carmela carmelia carmelina carmelita carmella carmelle carmello carmelo carmen carmin carmina carmine
carminho carmo carna carol carola carolann carolanne carole carolien carolin carolina caroline carolus
carolyn carolyne caronte carponio carrie carroll carson carsten carter carub cary carys cas casandra casey
casian casiana casilda casimer casimir casimira casimiro caslav caspar casper cassandra cassandre cassi
cassia cassian cassiana cassiano cassidi cassidie cassidy cassie cassien cassio cassiopea cassiopee cassius
cassy castille casto castor cataldo cataleya catalin catalina catalino catarina catena caterina caterine
catharina catharine catherin catherine cathleen cathrine cathryn cathy cati catia catie catina catinca cato
catrin catrina catrinel catriona catullo catur caturangga caty caua cavid cawisadi cawisono cawuk cayadi
cayden cayetana cayetano cayla cayo cazimir ceasar cebe ceca cecco cecelia cecep cecil cecile cecilia
cecilie cecilio cecillia cecily cecylia cecyliusz cedomir cedra cedric cedrick cedrik cedrin ceferino celal
celaleddin celasun celen celena celene celesta celeste celestin celestina celestine celestino celestyn
celestyna celia celian celicia celie celien celik celil celin celina celine celinia celise celsa celso cely
cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cemre cene cenek cengiz cengkal cengkir cenk
cenka cephas cerasela ceren cerena cerina cerise cesaire cesar cesare cesario cesminaz cestmir cestmira
cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary
cezmi chaanakya chaaruchandra chad chadd chaden chadi chadia chadrick chafia chafik chahd chahid chahida
chahine chahinez chahrazad chai chaib chaim chaima chaimaa chaimae chaira chaitan chakib chakir chakor
chakradhar chakravartee chakravarti chakrika chama chams chana chanakya chance chanda chandak chandan
chandani chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev
chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani
chandraprabha chandraswaroopa chandravati chane chanel chanell chanelle chani chania chanice channa
channelle chantal chany chanya chapal chapala chara charaf charak charbel charifa charis charity charl
charlaine charlee charleen charlemagne charlene charles charlet charlette charley charli charlie charline
charlise charlize charlotta charlotte charlton charly charlye charlyn charlyze charmaine charuchandra
charumati charuvrat charvi chase chasity chaten chatur chatura chaturaanan chaturbhuj chauncey chaya
chayanne chayenne chayma chaymaa chaymae chayne chayton chaz che cheick cheick-oumar cheikh cheikhou
chekhouna chelby chelsea chelsee chelsey chelsie chelsy chen cheng chenoa cherechi cheri cherie cherif
cherubino cheryl chesley chester chet chetan chetanaanand cheyanne cheyene cheyenne chiaffredo chiamaka
chiara chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chima chimamanda chinedu
chinmayanand chinmayananda chinyere chioma chira chiranjeev chiranjeeve chiril chirill chirine chisom
chitraksh chitrali chitramala chitrangada chizoba chloe chloee chloey chorouk chrabros chraniboj chranibor
chranislav chranislava chretien chris chriss chrissie chrissy christ christa christabel christabelle
christal christan christana christel christella christelle christer christia christiaan christian christiana
christiane christianne christiano christie christien christin christina christine christo christobal
christodule christof christofer christoffer christop christoph christophe christopher christos christy
chrudos chrysole chrysostome chrystal chrystian chrystina chrystopher chukwu chval chyna cian ciana cianna
ciaobella ciara ciaran ciarra cicek cicem cicero cici cicilia cid ciel cielo cierra cigdem cigil cihad cihan
cihangir cihansah cilasun cilay cilenti ciler cillian cilvenaz cimen cindel cinderella cindi cindy cingir
cino cinta cinthia cinthya cintia cintya cinzia ciprian cipriana cipriano cira cirano circe cire ciriaco
ciril cirilla cirillo cirilo cirino ciro cise cisem cisil cistoslav cistoslava citlali citlalli citra civan
ciya claas claes clair claira claire clara clarabelle clare clarence clarenzio claribel clarice clarie
claris clarisa clarissa clarisse clarita clark clary claryssa claud claude claudette claudi claudia claudie
claudien claudina claudine claudino claudio claudiu claudius claus clavdia clay clayton clea cleandre
cleandro clelia clelie clem clemence clemencia clemens clement clemente clementina clementine clemenzia
clemmie cleo cleofe cleonico cleopatra cleophee cleora clery cleta cletus cleve cleveland clifford clifton
climaco clinio clint clinton clio clive clodomiro clodoveo cloe cloee clorinda clotaire clothilde clotilde
clovis cloyd clyde cobulmak coby coco cocukboru codin codrin codrina codrut codruta cody coen cohen cointa
cokramayul colby cole coleen coleman colette colin coline colins colleen collette collien collin collins
collyn colman colmanno colmazio colomba colombano colombe colombo colpan colt colten colton colu columbus
colyn comfort conan concepcion concetta concetto concha conchita concordio conner connie connor conor conrad
conrado consolacion consolata constanca constance constancia constanta constantia constantin constantina
constantine constantino constantinos constanza constatin consuela consuelo cooper cora coralia coralie
coraline coralyn corbin corbiniano cordelia cordell cordia cordie cordula corene coreno corentin corentine
coretta corey corian corie corin corina corine corinna corinne coriolano cornel cornelia cornelio cornelis
corneliu cornelius cornell coronato corrado corrie corrine corry cortez cortney corto corvin corwin cory
corynne cosette cosima cosimo coskun coskuner cosma cosme cosmin cosmina cosmo costache costante costantino
costanza costanzo costel costin coty coumba courtney covadonga coy cozette craig crawford cremenzio crenguta
creola crescencio crescente crescenzia crescenzio crespignano crin crina cris crisanto crispin crispino
criss crista cristal cristaldo cristalina cristea cristel cristela cristhian cristian cristiana cristiane
cristiano cristin cristina cristine cristino cristo cristobal cristofer cristofor cristoforo cristopher
crocefissa crocefisso cronida cruz crysta crystal crystel csaba csanad csenge csongor ctibor ctibora ctirad
ctirada ctislav ctislava cubeyr cullen cumhur cunegonda cuneyt cuniberto cupido curt curtis curtiss custodio
cuzia cvetka cvijan cvijetin cyan cyana cyane cyann cyanna cyanne cyara cydney cyndi cyndy cynthia cyntia
cyntie cyprian cyprien cyra cyria cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrus cyryl d'angelo
daan daantje dabiziv dacian daciana daciano dacin dacio dada dadap dadi dado daegan dael daena daenerys
daevi daevika daevon dafina dafne dag dagan dagel daghan dagmar dagmara dagobert dagoberto dags dahiana
dahlia dahlila dahlya daiana daija daila daina dainuvite daira dairon daisha daisie daissy daisy daiwik
dajana dakota daksha dakshayani dala dalal dale daley dali dalia daliah daliana dalibor dalibora daliborka
dalida dalie dalila dalilah dalima daliman dalimil dalimila dalimin dalimir dalimira dalina dalinda daliono
daliya dalla dallas dallin dalmazio dalton dalvin daly dalya dalyla daman damar damaris damarys damaso
damayanti dameon damia damian damiana damiano damien damife damil damilare damilola damin damion damir
damjan damjanka damla damocle damodara damola damon damu damya damyan damyen dan dana danae danah danang
danay danaya dandak dandapaani dandre dane danel danella dang dangelo dani dania daniah danial danica danie
daniel daniela daniele daniella danielle danielly daniil danijel danijela danika danil danila danilo danio
danique danis danish daniswara danita danitza daniya daniyah daniyal daniz danjuma danka danko danna danni
dannie danny dante dantes danton danu danuja danuse danuta dany danya danyah danyal danye danyel danyele
danyka danyl danyla danylo daoud daouda daphne daphnee daphney dara daran darasimi darby darcy dardan dareen
darek darel darell daren dari daria darian dariana dariati darick darie dariel darielle darien darija
darijan darimin darin darina darine darinka dario darion daris darius dariusz dariya darja darko darla
darleen darlene darline darmaji darman darmana darmanto darnel darnell daron darrel darrell darren darrick
darrin darrion darris darron darry darryl darshan darshwana darsirah darta dartono daru daruna darvin darwin
dary darya daryan daryani daryl daryll dasa dasha dashawn dasia dat datta dave davelle daven daver davey
davi davia david davida davide davids davidson davin davina davinia davino davion davis davit davon davonte
davor davorin davriya davron davud davut davy dawid dawn dawood dawoud dawson dawud dax daya dayaamay
dayaananda dayaanidhi dayamayee dayami dayan dayana dayanara dayane dayani dayanna dayanne daylan daylia
daylon daymon daymond dayna dayne dayra dayron daysi dayson dayton dayven dayvon dayyan dea dean deana
deangelo deanna deaven deavon deb debbie debby debora deborah debra decebal decimo declan dedric dedrick dee
deeksha deen deena deenabandhu deepak deepali deepan deepankar deependra deepesh deepika deeptanshu
deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna dehlia deion deirdre
deisy deivy deja dejah dejan dejana dejon dejuan deklan del delal delan delaney delano delbert delfin
delfina delfino delia deliah delicia delie delila delilah delina delinda delio delizia dell della delmar
delmer delon delores delpha delphia delphin delphina delphine delroy delsy delta delvin demarco demarcus
demario demba dembo demet demeter demetra demetre demetria demetrio demetris demetrius demetriusz demi
demian demilade demir demiralp demirhan demis democrito demond demostene dempsey demyan dena deneval deni
denia denice deniel denilson denis denisa denise denisia deniss denisse denisz deniz denizalp denize denni
dennis denny dennys denver denya denys denyse denzel deodata deodato deolinda deon deondre deontae deonte
depold dereck derek deren deric derick derin deron derrick dersim dervis derya desanka desdemona deshaun
deshawn desiderata desiderato desideria desiderio desimir desiree desmond despina dessie destan destany
deste destin destinee destiney destini destiny detlef detmar detrich dev deva devadatt devagya devajyoti
devak devan devangana devani devante devasree devdan deven devesh deveshwar devi devid devika devin devina
devis devlin devon devone devonn devonte devora devorah devota devran devvrat devyn dewayne dewey dewi
dewitt dex dexter dexx deyanira deyna deysi dezider dhaanyalakshmi dhalia dhana dhanadeepa dhanalakshmi
dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharma dharmaketu dhatri dhiya
dhruv dhyanesh dhyaneshwar dia diago diah diala diallo diamante diamantina diamond dian diana diandra diane
diani dianna dianne dianora diany diar diara diarra dickson dicle diclehan dida didem didier didimo didina
diede diego dieke diem dieter dietmar dietrich dieudonne dieudonnee dieynaba digambar digambara digdaya
digna dijana dikmen dikra diksha dilafruz dilan dilara dilaver dilay dilbar dilber dilberay dildar dildora
dilek diler diletta dilfuza dilhan dilia dillan dillon dilmurod dilnoza dilorom dilovan dilrabo dilruba dima
dimas dimaz dimitar dimitra dimitri dimitrii dimitrij dimitrije dimitrina dimitrios dimitris dimitry dina
dinah dinakar dinara dinc dincer dinda dinesh dini dinis dinkar dino dinu diocleziano diodata diodoro
diogene diogo diomede dion diona dione dioni dionigi dionis dionisia dionisio dionizy dionne dionyz dionyzos
dior diora dipa dipali dipankar dipendra dipesh diptendu direnc diri dirja dirk diroj dirok dita ditte-marie
ditya diva divaakar divakar divina divis diviska divjot divna divo divya dixie dixon diya diyana diyar diyor
diyora dizik djalal djamal djamel djamila django djay djayden djeneba djenna djibril djiby djilali dluhos
dmitri dmitrii dmitry dmytro doaa dobrava dobrila dobromil dobromila dobromir dobromira dobroslav dobroslava
dochia dock doda dodato dogan doganay doganer dogu dogukan doha doina doinita dolan dolce dollie dolly
dolores dolunay domagoj domen domenic domenica domenick domenico domenik domezio dominga domingo domingos
dominic dominica dominick dominico dominik dominika dominique domitilla domitille domiziano domnica don dona
donald donalda donat donata donatella donatello donato donavan donavon dondu donia donika donka donna
donnell donnie donnovan donny dono donovan dony donya dora doran dorana dorcas dorde doreen dorel dorene
dorette dorian doriana doriane dorianna doriano dorica dorien dorin dorina dorinda dorine dorinel doris
dorit dorita dorka dorli doron dorota dorotea doroteja doroteo dorothea dorothee dorothy dorottya dorris
dortha dorthe dorthy doru dory doryan doua douaa douae doubrava doubravka douce doudou doug douglas dounia
dounya douwe dov dovber dovie dovud doyinsola doyle draga dragan dragana dragica draginja dragisa drago
dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir drahomira drahon
drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat drake dramane draupadi draza drazen
dren drew drifa drilon drina dris driss drissa drissia dron drona druina drystan drzimir drzislav dua duane
duanne duarte dubravka dubravko duc duccio duco ducu dudley duduzile duilio duje dujo dulari dulce dulcie
dulcinea dulina dumisani dumitra dumitrana dumitrita dumitru duncan dundar dunia dunja dunya dura durad
duran durante durda durdane durdona durga durgeshwari durica durmus durodola durriye dursun duru dururbunsuz
durward dusan dusana dusanka dusica duska dusko dustin dusty duuk duy duygu dwain dwaipayan dwaipayana
dwayne dwi dwight dyah dyan dyana dyane dyanna dylan dylann dylano dyllan dylon dyna dyron dzile dzirkstite
e'zoza ea eamon earl earlene earline earnest earnestine easter easton eban ebba ebe eben ebenezer eberardo
eberhard ebiere ebin ebiowei ebkizi ebony ebrahim ebren ebrima ebru ebunoluwa ebuzer ecaterina ecclesio ece
ecehan ecem ecevit ecmel ecrin ecvet ed eda edan edd edda edden eddi eddie ede edel edelberga edeline edem
eden eder ederson edgar edgard edgardo edgars edhem edi edie edil edilberto edilson edin edina edinson edir
edis edison edita edite edith editta ediz edmee edmond edmondo edmund edmundo edna edoardo edon edouard
edric edrick edris edson eduard eduarda eduardo eduards edurne edvard edvarda edvige edvin edvins edward
edwardo edwen edwin edwina edwing edwyn edy edyn edyta edyth edythe edzus eef eefje eekalabya eero eeva efe
effie efim efimia efisio efken eflah efraim efrain efrem efren efrosinia efsun eftalya eftimia eftimie ega
egan egbert ege egemen egeo egidio egils eginardo egisto egizia eglantine egle egmont egon egona egor egrim
ehab ehan ehsan eidan eiden eila eileen eiliyah eilleen eily eilyn eimy einar einars eino eira eire eirik
eirinn eitan eithan eizan eizens eja eka ekaaksh ekadant ekain ekaitz ekaksh ekalavya ekaling ekaparnika
ekaterina ekdant ekec ekhi eki ekim ekin ekmel eko ekow ekram ekrem ekundayo el ela elad eladio elaia elaide
elaijah elaina elaine elakshi elam elan elana elane elanie elanna elanor elanur elara elaya elayna elazar
elba elbek elbert elcin elda eldar eldin eldon eldor eldora eldred eldrick eldridge elea eleah eleana
eleanna eleanor eleanora eleanore eleazar electa electra eleina elektra elen elena elene eleni elenie elenna
elenor elenora eleonor eleonora eleonore elettra eleuterio eleuthere eleya eleyna elfi elfrida elfride
elfrieda elfriede elga elgin elhadj elhadji elham eli elia eliab eliabeth eliah eliahou eliam elian eliana
elianah eliane elianna eliano elias eliasz eliav eliaz elicia elida elide elidia elie eliel elier elies
eliette eliezer elif elifio elifnur eligio elija elijah elika elim elimena elin elina eline elinor elinore
elio eliodoro elion eliona elior eliora eliot eliott elis elisa elisabel elisabet elisabeta elisabete
elisabeth elisabetta elisaveta elise elisea elisee eliseo elisha elisheva elisia elisio eliska elison elissa
elita elius eliya eliyah eliyana eliyas eliza elizabet elizabeta elizabeth elizaveta elize elizej elizeus
elizia elka elke elkin ella ellada ellah ellana elle ellea ellen ellen-margrethe ellena elley elli ellia
ellian elliana ellias ellie elliette ellina ellinor elliot elliott ellis ellora ellsworth elly ellyana ellyn
elma elmar elmars elmas elmedin elmedina elmer elmin elmina elmira elmo elmore elmurod elna elnara elnora
elnur eloa eloan eloane elodia elodie elody elogio elohim eloi eloina eloisa eloise elon elona elone elora
elorah elouan elouise elowen eloy elpidio elroy elsa elsbeth else elsi elsie elson elsy elta elti elton eluh
elva elvan elvera elvezio elvia elvie elvin elvina elvino elvio elvira elvire elvis elwin elwira elwood
elwyn ely elya elyan elyana elyanah elyanna elyanora elyas elycia elye elyes elyjah elyn elyna elyne elynn
elyon elyor elysa elysabeth elyse elysha elysia elyssa elyssia elyza elyzabeth elza elzbieta elzear ema emad
emalia eman emanoil emanuel emanuela emanuele emanuella emanuelle emanuelly emanuil emas embuh emced emeka
emel emelia emelie emelina emeline emely emelyn emerald emerance emeraude emerencie emerentienne emeric
emerich emerick emerson emery emese emi emidio emie emiel emigdio emiko emil emile emili emilia emilian
emiliana emiliano emilie emilien emilija emilijan emiline emilio emillia emillie emilly emils emily emilya
emin emina emine emira emirhan emlyn emma emmah emmalee emmanuel emmanuela emmanuele emmanuella emmanuelle
emme emmelie emmeline emmely emmerico emmet emmett emmi emmie emmitt emmy emmylou emna emong emory empirio
empluk emrah emran emre emrick emrik emrullah emry emrys emy emylia emylie emyr ena enaitz enakshi enara
enaut enaya encarnacion endah ender enderun endi endra endri endrigo endrit endy enea enecone enedina eneida
eneko enes engelbert engin engracia enguerrand enia enid enie enimia enio eniola enis enisa enise enma
enmanuel enna ennio ennis enno enoc enoch enola enora enos enric enrica enrico enriko enrique enriqueta
enrrique ensar ensio enteng enver enya enyo enza enzi enzio enzo eoghan eowyn ephraim ephram ephrem epifanio
epiphane era eracla eraclide erald eraldo eralp eran erardo erasmo erast eray erazim erazmus erberk erberto
erblin ercan ercin ercolano ercole ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdi erdinc
erdogan erel eremia eren erenia erentuz erez ergene ergenekatun ergin ergun erguner erhan erhard eri
eriberto eric erica erich erick ericka erickson erico ericson erik erika eriks erikson erin erina erinc
erine erinn erion erique eris erisa erjon erkam erkan erke erkki erlinda erling erma ermal erman ermanno
ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo ermin ermina erminia erminio ermins
erna ernest ernesta ernestina ernestine ernesto ernie erno ernst erol eron eros errol ersan ersilia ersin
ertan erten ertenozuk ertugrul ervin ervina ervins erwan erwann erwin eryck eryk eryka erykah eryn erynn
erza esai esat esau esben esdras esen esenbike eser esha eshaal eshal eshan eshana eshita esi esin esma esme
esmee esmeralda esmeray esmira esosa esperanca esperanza esprit esra esraa esref essa essaid essam esse
essie esta estanislao esteban estee estefani estefania estefano estefany estel estela estell estella estelle
ester estera esterina estevan esteve esther estiawan estiono estitxu estrella esuperio esupofo eszter etan
etana etela etelvina eterie etha ethan ethanael ethaniel ethann ethel ethelyn ethem ethyl etienne etil etna
etta ettie ettore etty euan eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio
eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniu eugeniusz
eula eulah eulalia eulalie eulalio eulogio euna eunice eunika euphrasie euridice eurydice eusebe eusebia
eusebie eusebio eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva
evah evald evaldo evalds evalina evaline evalyn evan evana evandro evangelia evangelina evangeline evangelos
evangelyne evanghelina evanie evann evanna evanne evans evar evarist evariste evaristo evasio evdochia
evdokija eve eveleen evelia evelien eveliina evelin evelina eveline evelio evely evelyn evelyna evelyne
everardo everett everette everly everson evert evette evgenia evgheni evghenia evghenii evi evidio evie evin
evita evodio evon evonne evran evrard evremondo evren evrim evsen evy evzen evzenie ewa ewald ewan ewatomi
ewelina ewell ewen ewenn eya eyad eyal eyan eyana eydan eyden eyiz eyla eyleen eylin eylul eymen eyram eysan
eytan eythan eyup eyva ezechiel ezechiele ezekiel ezequiel ezio ezra ezrah ezrak ezriel faas fabia fabian
fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabius fabrice fabricia fabricio fabrizia
fabrizio fabrizzio fabyan facundo fadekemi fadel faderera fadi fadil fadila fadime fadma fadoua faduma fadwa
fady fae fahad fahd fahed faheem fahim fahima fahmi fahrettin fahri fahriddin fahriye fahrunissa faical faik
faina faiq faisal faissal faith faiz faiza faizah faizan falba falco falih falk fallon fallou fama famara
famiano famke fanel fani fanika fanni fannie fanny fanta fantin fantine fany fanyana faouzi faouzia fara
farah farangiz fardau farha farhan farhana farhunnisa faria farid farida fariha faris farouk farqana farrah
farrell farruh fartun faruk faryal farzana fasih fateh fatema fathia fathima fathonah fatih fatiha fatim
fatima fatimah fatimata fatimazahra fatime fatimetou fatin fatine fatma fatmata fatmir fatna fatos fatou
fatouma fatoumata fattouma fatuma fatumata faust fausta faustin faustina faustine faustino fausto faustyn
faustyna favian favio favour fawaz fawzia faxriyya fay faya faycal faye fayen fayenne fayez fayna faysal
fayssal fayza fayzbek fazil fazilat fazilet fazio fazli fazliddin fazullah feba febe febi febriana febrina
feda fedai fedde fedele federica federico fedi fedor fedora fedro fehime fehintola fehmi felice felicia
felician feliciana feliciano felicidad felicie felicien felicita felicitas felicite felicity feliks felina
felipa felipe felisa felix felton fem femke femm fenja fenna fenne feodor feodora feodosia ferah feramus
feramuz feras feray ferda ferdaous ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc fergus ferhan
ferhat feride feridun feriel feriha ferit ferman fermiano fermin fermina fermo fern fernanda fernande
fernando ferne ferran ferre ferruccio ferruh feruza feryel festo fettouma fevronia fevzi feyyaz feyza
feyzullah fiacre fiammetta fibikemi fidan fidel fidele fidelia fidelie fidelius fidencio fidenziano fidenzio
fieke fien fiene fiep fiete figen fiifi fikayomi fikret fikri fikriye filemon filibert filiberto filip
filipa filipe filipp filippa filippo filiz filofteia filomen filomena filomeno filotije filou fily fina
finia finja finlay finley finn finnja finnley fiodor fiona fionn fionna fiordaliso fiore fiorella fiorenza
fiorenziano fiorenzo firas firat firdaous firdaus firdavs firdaws firdevs firmin firuza fitrat fitri fitria
fitriani fitzgerald fiza flaminia flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius
fleano fleta fletcher fleur flo floare floarea flodoard floortje flor flora flore florea floreal florence
florencia florencio florencja florent florenta florentin florentina florentine florentino florentyn
florentyna flores florestan floria florian floriana floriane floriano florica florida floridia florie florin
florina florinda florindo florine floris flossie floy floyd flurin flurina flynn foca fode folafoluwa
folashade folco folu ford forest forrest fortuna fortunat fortunata fortunato fortunee fos fosca fosco foss
foster fotih fotima fotini fouad foucauld foulques fouzia fran frana franca francais france frances
francesca francesco franceska francette franchesca francheska franci francia francina francine francis
francisc francisca francisco franciscus francisque franciszek franciszka franck franco francois francoise
frandy franjo frank franka franki frankie franklin franko franky frans fransisco frantisek frantiska frantz
franz franziska fred freda freddi freddie freddy frederic frederica frederick frederico frederik frederike
frederique fredi fredrick fredrik fredy freeda freek freeman freida freja frenkie freya freyja frida frido
fridolin fridrich frieda friederike friedrich fritz froilan frontiniano froukje frusina fruzsina fryderyk
fuad fuat fuensanta fulbert fulberto fulcran fuldem fulden fulgence fulgencio fulgenzio fulvia fulvio fulya
funani funda funmilade funmilayo fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn
g'affor g'afur g'iyos g'ulom gabbie gabby gabe gabi gabin gabino gabor gabriel gabriela gabriele gabriella
gabrielle gabrijela gabryel gabryelle gaby gad gada gadang gaddiel gadiel gading gadis gaduh gael gaelle
gaetan gaetana gaetano gaffar gagan gage gaglioffo gaia gail gaiman gaio gaizka gaj gaja gajaadhar gajabahu
gajadhar gajana gajbaahu galak galang galar galatea galdino galeazzo galen galfryd galia galih galileo
galina galiono galit galla gallicano galo galuh galur galvin galya galyna gamaliel gaman gamani gamanto
gambira gamblang gamze ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh
ganesha gangesh gangsa gangsar gania ganjaran ganna gantar gao gara garan garance garang garcia garda
gardner gareth garett garfield gari garik garika garimberto garion garland garnet garnett garnier garo
garret garrett garrick garrison garry garth garud garuda gary gaspar gaspard gaspare gasper gasti gaston
gastone gati gatien gatik gatot gatra gatsha gaud gaudenzia gaudenzio gaudino gauraang gaurang gauranga
gautam gautama gautami gauthier gautier gautiero gavin gavino gavriel gavril gavrilo gavxar gawati gaya
gayane gayatri gaye gayle gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gea geanina gedeon
gedeone gederts geena geert geeta geetanjali gejza gelila gelin gelincik gellert gelsomina geltrude gelu
gema gemine gemini geminiano gemma gena genadij genaro gencer gene general generosa generoso genesia genesio
genesis geneva genevieve genia genna gennaro genny genoveffa genoveva genta gentiana genziano geo geoffrey
geoffroy geordan georg george georgel georges georgeta georgette georgi georgia georgian georgiana
georgianna georgie georgije georgina georgio georgios georgy geovanni geovanny geovany gerald geralda
geralde geraldina geraldine geraldo geraldy gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim
gerazym gerben gerberge gerbert gerd gerda geremia geremy gergely gergo gerhard gerharda geric gerino
gerlando gerlinde germain germaine german germana germano gero gerolamo gerome geronimo geronzio gerrard
gerrit gerry gerson gert gerta gertrud gertruda gertrude gervais gervasio gery gessica gesualdo geta gevheri
geza ghali ghaliyati ghanaanand ghanashyam ghani ghanshyam ghassan ghazi ghenadi ghenadie ghennadi gheorghe
gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain ghita ghizlan ghizlane ghofran
ghulam gia giacinta giacinto giacobbe giacomo giada giadero giambattista giampaolo giampiero gian giana
gianbattista giancarlo giandomenico gianfranco giani gianina gianluca gianluigi gianmarco gianmaria
gianmario gianna gianni giannina gianny giano gianpaolo gianpiero gianpietro gianuario giasone gibran gibril
gibson gica gicu gideon giel gifty gigi gigliola gijs gil gila gilang gilbert gilberta gilberto gilda gildo
giles giliola gilles gillian gillo gimena gina gines ginesa gineto ginevra ginewra ginger ginna ginny gino
gio gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giordana
giordano giorgi giorgia giorgian giorgiana giorgio giosue giosuele giotto giovan giovana giovani giovann
giovanna giovanne giovanni giovanny giovany giove gioventino giovenzio girardo girart giray giri girija
girik girika girindra giriraaj giriraj girish girja girolamo girts gisel gisela gisele gisella giselle
gislebert gisselle gita gitanjali gitte giuda giuditta giulia giulian giuliana giulianna giuliano giulietta
giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto giusy giyas gizela gizele gizelle
gizem gladis gladyce gladys glauco gleb glen glenda glenn glenna glennie gligorije gloria gloriana glorie
glorya glynis gobinda godeberta godfrey godiva godwin goffredo gohan gohar gojko gokalp gokben gokboru gokce
gokcegol gokcen gokcicek gokhan gokmen goknur goksin golda golden goldie golia golub gomberto gonca goncalo
gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gopaal
gopal gopee gopi gor gora gorakhanatha gorakhnath goran gorana goranka gorazd gordan gordana gordiano gordon
gorka gorkem gorun gosto goswamee goswami gothard gottardo gottfried gottlieb gotum goundo gouranga goutam
govhar govinda gowtham gozde grace gracia gracian graciana graciano gracie graciela graciella graciliano
gracja gracy gradimir grady graham grant granville gratian gratiana gratiela grato grayce grayson grazia
graziana graziano graziella grazina grecia green greg gregg gregoire gregor gregori gregoria gregorian
gregorio gregory greta gretchen grete gretel gretta greyson grga grgo grgur griffin grigore grigori
grigorije grimaldo grisel griselda grizelda grover grozdana gry grzegorz guadalupe gualberto gualtiero gubio
gudakesa gudakesha gudrite gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui
guiberto guido guilhem guilhemine guilherme guiliana guillaume guillem guillemette guillen guillermina
guillermo guinevere guiscardo guiseppe gul gula gular gulay gulbahar gulbaxor gulben gulchexra gulcin guldem
gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulistan guljamol guljaxon gulnaz gulnora gulnoza
guloy gulpembe gulriz gulsen gulseren gulsora gulsum gultekin gulten gulumser gulzira gulzoda gumesindo
gumus gunars gunay guncicek gundelinda gundogdu gundogmus guner gunes gungor gunilla guniz gunnar gunnel
gunner gunnur gunsel gunseli gunter gunther gunyaruk gurbuz gurcan gurdal gurdev gurhan gurjot gurkan
gurleen gurnoor gurol gurpreet gursel guru gus gussie gust gustav gustava gustave gustavine gustavo gustin
guus guusje guven guvenalp guvercin guy guyot guzey gvendolina gvozden gwen gwenael gwenaelle gwendolen
gwendoline gwendolyn gwendolynn gwenna gwido gyan gyorgy gypsy gyselle habbab habib habiba habil haby hacib
hada hadassa hadassah hadda hadhoum hadi hadia hadiatou hadil hadiya hadj hadja hadley hadrian hadriel
hadrien hady hafi hafid hafida hafiz hafsa hafsah hafshah hafssa hagar hagen hagop haidar haiden haider
haidy haifa haik haila haile hailee hailey hailie hailley haily haim hairyanto haitam haize haizea haja
hajar hajer hajira hajra hakan hakeem hakem haki hakim hakima hakki hakon hal hala halana haldun haleema
haleigh haley hali halia halie halil halim halima halina halis halit halla halle halley hallie haluk halyna
hamad hamadi hamady hamdan hamdi hamdullah hamed hami hamid hamida hamide hamidou hamilton hamima hamir
hamish hamit hammad hammadi hammou hamna hamsa hamsini hamza hamzah han hana hanaa hanad hanadi hanae hanah
hanako hanalei hanan hanane handan hande hanefi hanga hani hania haniel hanif hanifa hanife hanin haniya
hank hanna hannabel hannah hannan hanne hanneke hannele hannelore hannes hanni hannia hannibal hanno hannu
hanny hans hans-peter hans-rudolf hans-ulrich hansel hansjorg hanspeter hansruedi hansueli hanus hao
haralamb haralambie harald hardana hardi hardouin hardy harel hari harimurti harinakshi harinarayan harini
haris harish harit harita harith haritz harja harjasa harjaya harjo harjot harlan harleen harlem harley
harman harmon harmonie harmony harold haron haroon haroun harouna haroune harout harper harpreet harriet
harriett harris harrison harry harsana harsanto harsaya hartaka hartana harto haru haruka harun harvey hasan
haseeb haseki hashim hashir hasibi hasim hasin hasina hasini haskell hasmet hasmik hasna hasnaa hasnae
hasnain hassan hassana hassane hassani hassania hassie hassna hasta hastal hata hatem hatice hatim hatip
hatouma hattab hattie hauke hava havana havanna havel haven havla hawa hawar haya hayal hayali hayat hayate
hayati hayato haydan haydar haydee hayden hayder haydn haydon hayk hayla haylee hayleen hayley haylie
hayriye haytam haytham hayyan hazael hazan hazar hazel hazem haziel hazim hazle heath heather heaven heba
heber hebert hector heda hedda hedelin hedi hedvig hedviga hedvika hedwig hedy heema hegoa heide heidemarie
heidi heidie heidrun heidy heike heikki heiko hein heinrich heinz heitor heja hektor helana helder heleen
helen helena helene helga heli helia heliana helie helier helin helina helio helios hella helle hellen
hellmut helly helma helmer helmut helmuth heloisa heloise hema hena hend henderson hendra hendri hendrick
hendrik hendrika hendrix hendry hendy henk henna hennes henni henning henny henok henri henrich henrick
henrie henrieta henrietta henriette henrik henrika henrike henrique henry henryk henryka henya hera
heracleea herbert herberta heribert heriberto herluin herman hermann hermelinda hermenegildo hermes hermina
hermine herminia herminio hermione hernan hernando herold hershel herta hertha heru herve hervey hervin
heryanto hester hesti hettie heval hevi hevin heydan heyden hiba hibah hicabi hicham hidaya hidde hien
hieronim hieu hifzi higinio hikmat hikmet hila hilaire hilal hilar hilaria hilarie hilario hilarion hilarius
hilary hilbert hilda hilde hildebert hildegard hillard hillary hillel hilma hilmi hilola hilton himadri
himani himawan himmet hina hinano hinata hincmar hinda hindy hipolit hipolito hippolyte hira hiram hiranmay
hiranmaya hiranya hiro hisam hisham hizir hjalmar hlengiwe hlima hobart hocine hoda hodaya hodei hogan
hojimurod holden hollie hollis holly homar homer homero hong honora honorata honore honoria honorine honorio
honorius hope horac horace horacio horacy horatio horatiu horea horia horst hortencia hortense hortensia
hortensie hortenzia hortenzie horymir horymira hosanna hosea hosiyat hossain hossam hossein hostimil
hostimila hostimir hostimira hostislav hostislava hostivit houari houcine houda houria houriya houssain
houssam houston hovard howard howell hoyt hozan hristo hrvoj hrvoje hrvojka hubert huccet hud huda
hudavendigar hudayi hudson huey hugh hugo hugues huguette hulda hulki hulusi hulya huma humaira humay
humayun humberto humeyra humphrey huner hunor hunter huriya hurkan hurram hurshida hursit husameddin
husamettin husein huseyin husida husna husnida husniya husnora husnu husrev hussain hussam hussein huub huy
huzaifa huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hyman hynek hypolit iacob iacopo iacopone
iacov iago iain ian iana iancu ianina ianira ianis iann ianna ianos iara iaroslav iaroslava iasmina ib ibai
iban ibidapo ibironke ibn ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibrohim ibtisam ibtissam
ibtissame ibukunoluwa ibun ica icaro icha icie icilio iclal ico ida idalia idalina idan idania idell idella
iden idil idir ido idoia idowu idoya idris idriss idrissa idy ieremia ieva ifa ifeanyichukwu ifeoluwa ifeoma
iffar iffet ifora ifrah ifunanya ige iginia iginio igino ignac ignacia ignacie ignacio ignacy ignat ignata
ignatius ignazia ignazio ignjat igor igori ihab iheb ihintza ihsan ihsane ihssan ihssane ihtiyor ihvan ika
ikbal ike ikeme ikenna ikeoluwa iker ikhidie ikhlas ikhsan ikicitoyun ikin ikram ikrame ikrime ikrom ila
ilacin ilai ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso
ildegarda ildegonda ildika ildike ildiko ilea ileana ilena ilene ilenia ilgegu ilgin ilgmars ilham ilhame
ilhami ilhan ilia ilian iliana iliane ilianna ilias iliass iliasse ilie ilies ilija ilina ilinca ilinka ilir
iliya iliyan iliyana ilja iljana ilka ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illan illana illeana
illiana illianna illias illidio illuminato illyana illyanna ilma ilmari ilmars ilona ilonka ilqar ilsa ilse
ilva ily ilya ilyan ilyana ilyane ilyanna ilyas ilyass ilyasse ilyes ilyess ilyos ilyssa ilza ima imaad
imaan imad imam iman imane imani imanie imanol imanuel imelda imen imene imge imke imma immacolata
immacolato immaculada immanuel imogen imogene imoleoluwa imraan imran imrane imre imrem imrich imron imtiaz
ina inaaya inah inaki inanc inara inars inas inass inaya inayah inc inci incoronata indah indalecio inder
indhira indi india indiana indie indira indra indrikis indro indy indya ines inesa inessa inez inga inge
ingeborg ingeborga inger ingmar ingmars ingo ingrid ingrida inguna inigo inioluwa iniya inja inka inkeri
inna innaya innocente innocenty innocenza innocenzo ino inocenc inocencia inocencio inocentiu insa insaf
inssaf intan inti intissar intza inyoni inza ioan ioana ioanina ioanna ioannis iola iolana iolanda iole iona
ione ionel ionela ionelia ionica ionna ionne ionut iori iorio ioritz iosefina iosif ipek ippocrate ippolito
iqbal iqra ira iraida iram irati irawati irem iremide iren irena irene irenej ireneo ireneus ireneusz ireti
iretioluwa irfan iria iriana iride iridenta irina irinc irinckol irinel iris irisa irma irmak irmeli irmgard
irmin irmina irnanto iroda irsa irsad irtis irvin irving irwan irwin iryna irys isa isaac isaack isaak
isabeau isabel isabela isabele isabell isabella isabelle isabelly isac isacco isack isadora isadore isael
isai isaia isaiah isaias isais isak isam isamar isaque isatou isaura isaure isauro isayah ischirione ise
isee iseoluwa iseult isha ishaan ishak ishan ishana ishani ishaq ishika ishmael ishola isiah iside isidor
isidora isidore isidoro isidra isidro isig isik isil isilay isin isiner isioma isis isisa iskander isla
islam islem islom ismaeel ismael ismaele ismahan ismail ismaila ismerie ismet ismoil isobel isolda isolde
isolina isom isora isotta isra israa israe israel issa issac issah issak issaka issam issiaka issraa istvan
isys ita italia italo itamar itil itir itri itto itunuoluwa itzel itziar iulia iulian iuliana iuliu iuri
iurie iurii iustin iustina iustinian iva ivah ivan ivana ivancica ivanka ivann ivanna ivano ivanoe ivar ive
ivek iven iverson iveta ivetta ivette ivica ivie ivna ivo ivon ivona ivone ivonne ivor ivory ivy iwan iwona
ixtiyar iyabode iyad iyadunni iyan iyana iyanuoluwa iyed iyik iyiktag iyinoluwa iyona iza izaac izaak izaan
izabel izabela izabella izabelle izac izack izai izaiah izaias izajasz izak izam izan izar izaya izayah ize
izel izia iziah izidor izidora izmael izolda iztok izumi izydor izza izzet izzettin izzie izzy jaafar jaakko
jaana jaap jabal jabari jaber jabier jabir jabril jabulile jac jace jacek jacey jachym jacinta jacinthe
jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jaco jacob jacoba jacobo jacobus jacopo jacque
jacquelin jacqueline jacquelyn jacques jacqui jacynthe jad jada jadd jadden jade jaden jadesola jadon jadran
jadrana jadranka jadranko jadro jadwiga jadyn jaeden jael jaelle jaely jaelyn jaelynn jaeman jafar jaga
jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahan jahden jaheem jaheim jahel
jahida jahiem jahleel jahlen jahlia jahlil jahmal jahmel jahna jahnaya jahnu jahron jai jaia jaid jaida
jaiden jailan jailey jailyn jaiman jaime jaimie jaimini jaimy jaina jair jairo jairon jais jaison jaivey jak
jaka jakayla jake jaki jakob jakov jakson jakub jakuba jakubina jakubka jala jalal jalan jale jaleel jalen
jalia jalil jalila jalina jaliya jaliyah jalol jalon jalou jalya jalyah jalyn jamaa jamaal jamael jamal
jamale jamalia jamall jamar jamarcus jame jamel jamela jamelia jamella jamelle james jamesley jameson jamey
jami jamie jamil jamila jamilah jamilla jamin jamir jamiro jamison jammie jammy jamol jamshid jamy jamyl
jamyla jamyson jan jan-willem jana janaa janae janah janaina janan janani janat janaya jane janek janel
janele janell janella janelle janessa janet janeta janeth janette janez jani janica janice janick janie
janik janin janina janine janique janira janis janise janita janiya janja janka janko jann janna jannah
jannat jannate janne jannek janneke jannes jannet jannette janni jannie jannik jannis janny jano janos
janosch janusz jany janyce jaouad japhet jaquan jaquelin jaqueline jaques jara jared jarel jarell jaren jari
jarmil jarmila jarne jarno jaro jarod jarolim jarolima jaromil jaromir jaromira jaron jaroslav jaroslava
jaroslaw jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasim jasin jaskaran
jaskirat jasleen jasmani jasmeen jasmeet jasmijn jasmin jasmina jasmine jasmyn jasmyne jasna jasnena jason
jasone jasper jaspreet jassem jasser jassim jassir jassmine jasson jastin jasur jaswadi jati jatmiko jaume
jaunita jautrite javas javed javi javiel javier javlon javohir javon javonte jawad jawan jax jaxon jaxx jay
jaya jayadi jayah jayan jayana jayanah jayani jayann jayanna jayce jaycee jayda jaydan jayde jayden jaydenn
jaydon jayen jayeng jayke jayla jaylan jaylano jaylee jayleen jaylen jaylie jaylin jayline jaylinn jaylis
jaylon jayme jaymes jaymi jaymie jayna jayne jayron jayson jayvano jayzon jaz jazeps jazia jazlyn jazmin
jazmine jazmyn jazmyne jazon jazzlyn jazzlynn jean jean-baptiste jean-claude jean-daniel jean-francois
jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeana jeane jeanelle jeanette
jeanie jeanine jeanna jeanne jeannel jeannette jeannie jeannine jeannot jeanny jeanpierre jed jedediah
jedidiah jeevan jef jeferson jeff jefferey jefferson jeffery jeffrey jeffry jefri jefta jehan jehanne jehiel
jekabs jela jelani jelena jelica jelina jelisaveta jelissa jelita jelka jella jelle jelloul jelmer jelte
jema jemaa jemal jemel jemil jemima jemimah jemma jemuel jena jenah jenaro jenaya jenaye jenel jenessy
jenifer jeniffer jenine jenisha jenna jennah jenni jennie jennifer jenniffer jennings jennipher jenny
jennyfer jenovefa jens jensen jenson jente jeny jenyfer jeppe jerad jerald jeramie jeramy jerel jeremi
jeremia jeremiah jeremias jeremiasz jeremie jeremy jergus jericho jerick jeriel jermain jermaine jermey
jernej jerod jeroen jerold jerome jeromy jeronimo jeronym jerrell jerrod jerrold jerry jerson jerusalen
jerzy jesa jesica jesika jesper jess jessalynn jesse jessee jessen jessey jessi jessica jessie jessika
jesslyn jesslynn jesson jessy jessyca jessye jessyka jesus jethro jett jette jettie jevgenijs jevon
jevrosima jewel jewell jeyden jeyson jezabel jezabelle jezdimir jezebel jhade jhoan jhoanna jhon jhonatan
jhonathan jhonny jhony jhovany jia jiahao jiahui jian jiana jianni jiaqi jiayi jibran jibril jidde jie jihad
jihan jihane jil jilali jilian jilji jill jillian jim jimena jimi jimmi jimmie jimmy jimram jimy jin jina
jinan jinane jinawi jindra jindrich jindriska jing jinte jinthe jiovani jiovanni jiovanny jiovany jip jiri
jirina jiro jitender jitendra jitka jivan jiyan jo joab joachim joah joakim joan joana joane joanes joani
joanie joann joanna joannah joanne joannie joanny joany joao joaquim joaquin joaquina joas joby jocelin
joceline jocelyn jocelyne jochen jodi jodie jody joe joee joel joele joelie joelina joeline joella joelle
joellen joelly joely joen joep joes joesph joey johan johana johanan johann johanna johannah johanne
johannes johanny johara johathan john johna johnatan johnathan johnathon johnattan johnn johnnie johnny
johnpaul johnson johny johsua joia jokin joko jolan jolana jolanda jolanta jolayemi joleen jolene jolie
jolien jolijn jolin jolina joline jon jona jonah jonas jonatan jonathan jonathon jone jonel jonelle jones
jonhatan joni jonna jonnathan jonny jono jonte jony jood joojo joost jop jora jorah joram joran jordan
jordana jordane jordann jordanna jordanne jordany jordi jordie jordon jordy jordyn jorel joren jorg jorga
jorge jorgen jorgina jorian jorin joris jorje jorn jorrit jort jory jos joscelin joscelyn joscha joschua
jose joseba josee josef josefa josefien josefin josefina josefine joselin joseline joselito joselle josely
joselyn joselyne josep joseph josepha josephin josephina josephine josette josh joshua joshuah joshuan
joshue josia josiah josian josiane josianne josias josie josip josipa josko joslin josline joslyn joso joss
josse josselin josseline josselyn josselyne jossette jossie jost josua josue josuha josy jotham joud
jourdain jourdan jovan jovana jovani jovanie jovanka jovanna jovanni jovanny jovany jovin jovita jowan joy
joya joyce joza joze jozef jozefa jozefina jozette jozica jozsef jozue juan juana juanita juanito juany
juaquin juda judah judd jude judge judicael judie judit judita judite judith judson judy judyta jugoslav
juha juhani juho jukka jula julan jule julen jules juli julia julian juliana juliane juliann julianna
julianne juliano julide julie julien julienne juliet julieta julieth julietta juliette julija julijana
julijs julika julina julio julissa julita julius juliusz jullia jullian jullien julliette jully july julyan
julyana julyanna jumadi jumagul jumana jumari jun juna junaid junayd june junhao junia junie junior junius
juno junon jur juraj jure jurg jurgen jurgis juri jurre jusma jusra justa juste justen justice justin
justina justine justino justo juston justus justyn justyna justyne jusuf juta jutta juul juvenal juventino
juwan juwon jyoti jyotis jyotsana kaan kaarina kaat kabil kabir kacem kacey kaci kacia kacie kacper kacung
kacy kada kaddour kade kadem kaden kader kadi kadia kadiatou kadidia kadidiatou kadidja kadija kadijah kadin
kadir kadrican kadriye kady kaeden kael kaela kaelan kaelie kaely kaelyn kaelynn kaena kagan kagiso kahina
kahlan kai kaia kaiden kaiet kail kaila kailan kailani kailash kailee kailey kaili kailie kailly kaily
kailye kailyn kailyne kain kaina kainan kainat kainoa kaira kairav kairon kais kaiser kaisha kaithlyn
kaitlin kaitlyn kaitlyne kaito kaj kaja kajen kajetan kala kalan kalani kalden kale kalea kaleb kaled
kaleigh kalel kalem kalen kalena kalender kalervo kalevi kaley kali kalia kaliana kalidou kalie kalil kalila
kalim kalima kalina kalinda kalinik kalis kalissa kalista kalistrat kaliya kaliyah kallan kalle kallen
kallie kallista kally kalpana kaltoum kalvin kaly kalya kalyan kalyani kalyna kalyssa kalysta kama kamal
kamala kamalesh kamar kamaria kambali kamber kamel kamelia kamelya kameron kami kamidin kamil kamila kamilah
kamile kamilia kamilla kamille kamilya kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamryn
kamuran kamyla kamylle kana kanak kanaka kanchan kanci kanda kandice kandy kandyce kane kani kania kanika
kanishka kannan kannen kanti kany kanya kanye kanza kaori kaoutar kaouthar kapgar kara karaca karahan karak
karam karamba karamoko karan karas kardi kareem kareen karel karell karelle karem karen kargilac kari
kariane karianne karim karima karimah kariman karime karin karina karine karinne karis karishma karisma
karja karl karl-emil karl-johan karla karlee karlene karley karli karlie karligac karlijn karlina karlis
karlo karlos karlotta karly karlyn karma karman karmela karmen karna karol karola karolann karole karoliina
karolina karoline karolyn karolyne karsa karsana karson karsten karta karthik kartik kartika karunanidhi
kary karya karyn karyna kasandra kasey kashif kashyap kashyapi kasia kasian kasim kasimir kasiran kasiyah
kaspar kasper kassandra kassem kassi kassia kassidy kassie kassim kassy kastor kasusra kata katalin katalina
katalyna katariina katarina katarzyna kate kateleen katelin katell katelyn katelyne katelynn kateri katerina
katerine kateryna kathaleen kathalina katharina katharine kathe katheleen kathelyn katherin katherina
katherine katheryn kathia kathie kathleen kathlyn kathrin kathrine kathryn kathryne kathy kathya kati katia
katiana katica katie katija katina katiuscia katixa katja katlyn katlynn kato katrin katrina katrine katryn
kattalin kattie katty katun katunkiz katy katya kaua kauan kavi kavin kavish kavon kawa kawaca kawan kawaya
kawtar kawthar kawther kay kaya kayaalp kayacik kayan kayana kayca kaycee kaycie kaydan kayden kaydon kayel
kayl kayla kaylah kaylan kaylann kayle kaylee kayleen kayleigh kaylen kayley kayli kaylia kayliah kayliana
kaylie kaylin kaylina kaylis kaylla kaylon kayna kaynak kayne kayode kayra kayron kays kaysan kaysha kaysia
kaysie kayson kayte kayton kayun kazanc kazi kazim kazimierz kazimir kazimira kazkatun kazuki kea keagan
kealan kean keana keanan keane keano keanu keara keaton keba keegan keelan keeley keely keenan keeran
keerthana keerti kees keesha keet keevin kehinde kei keiden keiji keiko keila keilan keilana keily keina
keira keiran keisha keisi keisy keita keith keji kekik keklik kelan kelcy kelen keles keli kelia keliah
kelicia kelina kelis keliyah kella kellan kellen kelley kelli kellie kelly kellyann kellyanna kellyanne
kellyn kelsea kelsey kelsi kelsie kelson kelsy kelton keltoum kelvin kelvyn kely kelya kelyan kemal
kemalettin kemba kemi kemuel ken kena kenai kenan kenari kenda kendal kendall kende kendel kendi kendra
kendric kendrick kendrik kendrix kendry kendryck kendy kenes keni kenia kenji kenley kenly kenna kennan
kennedi kennedy kenneth kenni kennith kenny keno kenric kenrick kensi kensley kensly kenson kensy kent kenta
kentaro kento kenton keny kenya kenyatta kenyon kenza kenzi kenzie kenzo kenzy keo keon keona keone keoni
kepa kepez kera keramet kerami keran kerem keremsah keren keriann kerim kerry kerstin kervens kervin kerwin
kesha keshaun keshawn keshia kesia kesley kesme kessaf ketsia ketty keva kevan keven kevin kevon kevser
kevyn kewan kexin keya keyaan keyan keyana keyanna keydan keyden keyken keyla keylah keylan keylie keylon
keyna keynan keyon keyra keyron keysha keyshawn keyshia keysi keyson keyton keyvin keywan kezia keziah
kezlik kgabu khader khadidiatou khadidja khadija khadijah khadijatou khadim khadir khadra khady khaila
khaira khaleb khaled khaleel khalel khali khalia khalid khalida khalif khalifa khalil khalila khan khanh
khanyisile khaoula khawla khayden khayla khayri kheira khem khethiwe khiara khira khloe kholoud khoudia
khouloud khris khulekani khyra kia kian kiana kiandra kianna kiano kiara kiarah kiarra kiefer kiel kien
kiera kieran kieren kierian kieron kika kikelomo kiki kiko kiley kilia kilian killian kilyan kim kima kimani
kimaya kimberlee kimberley kimberlie kimberlly kimberly kimi kimia kimiko kimiya kimiz kimizalma kimizalmila
kimizin kimmie kimmy kimo kimora kimya kimyah kin kina kincso kindra kine king kinga kingsley kingston
kinsey kinsley kinza kinzy kiona kip kira kiran kirana kiraz kircicek kirgavul kirian kiril kirill kirilo
kirk kirlangic kirollos kirsten kirstin kirsty kirti kisha kishan kismet kitana kitty kivanc kivilcim kiya
kiyan kiyana kiymet kiyomi kizdurmus kizilalma kizzy kjeld kjell klaas klara klarencjusz klarisa klarissa
klaudia klaudian klaudie klaudius klaudiusz klaus klavs klay klayton klea kleber klein klemen klemens
klement klementina klementyna kleo kleopatra klevis kliment kloe kloey klotylda knut kobe koby kocer kody
koen kofi koji kojo koko koksal kolawole kolby kole koleta kolin koloman kolombin kolombina kolos kolumban
kolumbin kolumbina komal komil komila komron kona kong konnor konor konrad konrads konstance konstancie
konstancja konstantin konstantina konstantine konstantinos konstantins konstanty konstantyn konsuela
konzuela kopano kora koralia koray korbin korbinian kordula korede koren korey korina korinna korkut kornel
korneli kornelia kornelie kornelius korneliusz kory kosma kosmas kosta kostas kouider kourosh kourtney kraig
krasava krasomil krasomila krasoslav kresimir kresomysl krijn kris krish krisha krishan krishna krishnadas
krishnadasa krisjanis kriss krissy krista kristal kristan kristel kristelle kristen kristi kristian
kristiana kristians kristie kristiina kristijan kristin kristina kristine kristjan kristof kristofer
kristoffer kristopher kristy kristyna krisztian krisztofer krizia krsto kruno krunoslav kryspin krysta
krystal krystel krysten krystian krystiana krystie krystina krystof krystofer krystopher krystyna krzysztof
ksawera ksawery ksenia ksenija ksenofont kuba kubad kubat kubilay kubra kubura kuddusi kujoe kumar kumari
kumba kumru kumuda kumush kuncara kunhuta kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman
kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi
kwintyn kya kyan kyana kyann kyanna kyano kyara kyarah kyarra kyera kyla kylan kyle kylee kyleigh kyler
kylia kylian kyliana kyliann kylianne kylie kyllian kyllie kyllikki kymani kymberley kymia kynan kyo kyra
kyrah kyran kyria kyrian kyrie kyron kyrsten laal labib labuh lacey lachlan lacramioara lacy lada ladarius
ladina ladislao ladislau ladislav ladislava ladislaw ladji lael laela laelia laelle laetitia lafayette
lahbib lahcen lahna lahouari lahoucine lahsen lai laia laiana laiba laida laila laily laina laini lainy
laisha laith laiya laiza lajos laken lakhdar laksana lakshman lakshmi lakshmidhar lakshminath laksita lal
lala lale lali lalia lalie lalita lalitha lalo lam lama laman lamar lamara lambert lamberto lamia lamiaa
lamiae lamih lamin lamine lamis lamiya lamont lamya lamyaa lamyae lan lana lanae lanah lanang lance lancelot
lancilotto landen landolfo landon landry landy lane laney lanfranco langa langgeng lani lania lanjar lanna
lannah lantar lapo lara larah laras larbi larina larisa larissa laron larry lars larsen larson larue larysa
laryssa lascar lasha lasma lasmanto lasmono lassana lasse laswi laszlo latif latifa latife latika latisha
latofat latoya launa laura lauralee lauralie laurana laurance laurane laure laureana laureano laureen laurel
laureline lauren laurenc laurence laurencia laurencie laurencja laurencjusz laurene laurens laurent
laurentia laurentina laurentino laurentiu laurenty laurentyna laurenz lauretta lauri laurian lauriane
laurianne lauriano laurice laurie laurin laurina laurinda laurine lauro laury lauryn laurynn lautaro lautone
lavada lavanya lavern laverna laverne lavina lavinia lavinio lavize lavon lavonne lawrence lawrencia lawson
laxman laxmi laya layachi layah layal layali layan layana layanah layanna layden laydon layla laylana laylla
laylo layna layne laynie layson layth layton lazar lazare lazaro lazarz laziz lazlo lazzaro lea leah leam
leana leander leandr leandra leandre leandro leane leanie leann leanna leannah leanne leano leany leart
leatha lebron leda ledion lee leeam leeana leeann leela leeloo leelou leen leena leendert leeroy leeya
leeyah lega legawa lehna lei leia leiana leidy leif leigh leila leilah leilana leilani leilanie leilany
leili leilia leily leina leiny leire leith leiya leiyah lejla leke lela lelah leland lelia leman lembah
lemide lempi lemuel lemya len lena lenae lenah lenaya lene lenette leni lenia lenja lenka lenn lenna lennard
lennart lenne lennert lenni lennie lennon lennox lenny leno lenora lenore leny lenya leo leo-paul leocadia
leodegar leokadie leola leon leona leonard leonarda leonardo leonce leoncia leoncio leone leonel leonhard
leoni leonia leonid leonida leonidas leonides leonids leonie leonilda leonio leonis leonna leonne leonor
leonora leonore leontin leontina leontine leontyn leontyna leonzio leopardo leopold leopolda leopoldina
leopoldine leopoldo leopoldyna leora leos leposava lera lerato lere leroy lerzan lesana lesek lesia lesley
leslie lesly leslye lessandro lessie lestari lestat lester leszek leta letha leticia leticie letitia letizia
letterio lettie leu leufroy lev levan levana levent levente levi levin levio levke levon levoslav lew lewin
lewis lex lexa lexi lexia lexie lexus lexy leya leyah leyan leyana leyanna leyla leyli leyna leyton lhoucine
lhoussaine lia liah liam lian liana lianah liandra liandro liane liang lianna lianne liara lias liat liba
liban libbie libby libena libera liberata liberato liberatore libere liberio libero libertad liberto libia
libor libora liboria liborio liboslav liboslava libusa libuse lica licia licinio lida lidania lidia lidija
lidio lidiya lidmila lidya lieke liel liela lielle liem lien liene liese liesel lieselotte lietald lieto
lieuwe lieve lieze liga ligia liisa liksma lil lila lilah lilan lilana lilas lilea lili lili-rose lilia
liliah lilian liliana liliane lilianna lilianne lilibeth lilie lilien lilienne lilit lilith liliya lilja
lilla lillah lilli lillia lillian lilliana lilliane lillie lilly lilo lilou lilwenn lily lily-rose lilya
lilyan lilyana lilyanna lilyrose liman limar lin lina linah lincoln lincy linda linde lindsay lindsey lindsy
lindy linett linette ling linh linley linn linna linne linnea linnie lino linoi linoy linsay linsey linsy
lintang linus linwood linzy lio lioara liona lionel lior liora lira liria lirik lirio liron lirone lis lisa
lisabeth lisandra lisandro lisann lisanne lisbet lisbeth lise liselotte lisette lison lissa lissandra
lissandro lisset lissette lita lital litzy liuba liubov liubovi liudmila liudmyla liusea liv liva livan
livia livian liviana livie livier livija livino livio liviu livius livy livya liya liyah liyam liyan liyana
liyanna liz liza lizandra lizandro lizbeth lize lizeth lizette lizz lizzie lizzy ljiljana ljuba ljubica
ljubisa ljubomir ljudevit llewellyn lleyton lliam lloyd lluis lluna lluvia loa loane loay lobar lobna
lochlan lochlann lodewijk lodovica lodovico loek loes loet logan logann loganne loghan lohan loic loida lois
loise loki lokman lola lolade loli lolita lolla loma lon lona london longin loni lonie lonna lonnie lonny
lonzo lora loraine loralie loran lorcan lorea loredana loreen lorelai lorelei lorelie lorella lorely loren
lorena lorenc lorence lorene lorenna loreno lorenz lorenza lorenzo loreta loreto loretta loreyna lori lorian
loriana lorianna lorianne lorie lorien lorik lorin lorine loris lorna lorrain lorraine lorrie lory loryn
lota lotar lotfi lothaire lothar lott lotta lotte lotti lottie lou lou-ann lou-anne loua louan louane louann
louanne louay loubna louca louella louie louis louis-marie louisa louise louison louiza louka loukas loula
louna lounis loup lourdes lourenco louvenia lova lovina lovisa lovorka lovro lowell lowen lowie loy loyal
loyce loyd lua luan luana luann luanna luanne luar luay luba lubica lubin lubna lubomir lubomira lubor lubos
luboslav luboslava luc luca lucas lucca luccas luccia lucciana lucciano luce lucelia lucentiu lucero luci
lucia lucian luciana lucianna lucianne luciano lucica lucie lucien luciene lucienne lucija lucijan lucila
lucile lucilia lucilla lucille lucina lucinda lucine lucio lucious lucius lucja lucjan lucrecia lucretia
lucretiu lucrezia lucy lucynda ludano ludek ludger ludie ludise ludivina ludivine ludivoj ludka ludmila
ludmilla ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludovit
ludvig ludvik ludvika ludwig ludwik ludwika ludwin ludwing lue luella luena luhung lui luigi luigia luigina
luis luisa luisana luise luiz luiza luize lujain lujza luk luka lukas lukasz luke luken lukhona lukita
lukman lukrecie lukrecius lula lulia lulu luluh lulut luma lumi luminita luminosa lumir lumira luna lunah
lune lungelo lungu lunna lupe lupita luqman lura lurdes lurhur lurline lusia lutfan lutfi lutfiya lutfullah
lutfulloh luther luthfi lutibor lutobor lutz luuk luus luwar luwes lux luz luzia luzie luzmila lwandle lya
lyah lyam lyan lyana lyann lyanna lyanne lyda lydia lydiana lydianne lydie lyes lykke lyla lylah lyle lyli
lylia lylian lyliana lylianna lylie lylla lyllian lyllie lylou lyn lyna lynae lynda lyndie lyndon lyndsay
lyndsey lyne lynelle lynette lynn lynna lynne lynsey lyonel lyra lyric lysa lysandra lysanne lysette lyssa
lyubov lyudmyla lyvia lyza ma'mur ma'ruf ma'sud maad maaike maalik maan maarit maarten maartje maas maati
maayan maayane maaz mabel mabela mabelle mable mabruk mac maca macaire macarena macaria macario maccabeo
maceo macey maci macie maciej mack mackenzie mackenzy macrina mactar macy madalena madalin madalina madaline
madalyn maddalen maddalena maddi maddie maddison maddox maddy maddyson madelaine madeleine madelena madelief
madelin madeline madelon madelyn madelyne madelynn maden madge madhuri madi madid madie madigan madiha
madilyn madina madisen madison madisson madisyn madita madlaina madleen madlen madlyn madonna madou mady
madyson mae maegan mael maela maelee maeli maelie maeline maelis maelle maely maelyn maelyne maelynn maelys
maes maeva maeve maeven mafalda maffeo magali magalie magaly magda magdalen magdalena magdalene magdaleno
magdelena magdeline maggie maggiorino maggy maghnia magno magnolia magnus maguelone maguette maha mahad
mahalia maham mahamadou mahamed mahan mahault mahaut mahdi mahe maheen mahendra maher mahesa mahesh maheswar
mahfoud mahfud mahi mahin mahina mahir mahira mahjouba mahlia mahlon mahmood mahmoud mahmud mahmut mahnoor
mahrus mahulena mahya mahzan mahzun mai maia maialen maica maicol maida maider maija maik maika maike maikel
maikol maila maile mailee maileen mailen mailey maili mailie mailin mailo maily mailyn mailynn mailys
maimouna maimuna maimunah maina maiorico maira maire maisa maisha maisie maissa maissane maisy maitane maite
maitena maiwenn maiya maja majd majda majdi majed majid majida major makan makar makara makary makayla
makeda makenna makenzie makenzy makhtar maki makia makinwa makoto maks maksim maksud maksym maksymilian
makuta mala malaak malachi malaika malak malake malan malang malati malco malcolm malcom malea malee maleek
malek maleke malena malene malgorzata mali malia maliah malic malick malie maliha malik malika malike maliki
malin malina malinda malini malisa malissa maliya maliyah malka mallaury mallie mallika mallorie mallory
mally malo malon malone malorie malory malou maloxat malte malthe malti malvin malvina malvine malwina malya
malyah malyk malyssa mamadi mamadou mamady maman mamante mame mamert mamie mamoudou mamour mana manah
manahil manal manar manases manasse manca mancio manda mandaakin mandakini mandi mandie mandla mandy manel
manelle manetto manex manfred manfredo mangala mangalya manha manhattan mani manik manika manikya manil
manila manilio manisha manjot manjusha manley manlio manna mannat manny manoa manoah manoel manoj manola
manole manoli manolita manolito manolo manon manona manpreet manraj mansour mansueto mansur mansvet manu
manuel manuela manuele manuella manuelle manya maor maphikelela maqsud mara marah maral maram marana
maranatha maras marat maravillas marc marc-antoine marceau marcel marcela marceli marcelin marcelina
marceline marcelino marcell marcella marcelle marcellino marcello marcellus marcelo marcheta marcia marcial
marciana marciano marcie marcin marcio marcis marck marco marcos marcu marcus marcy mardon mareike marek
marella mareme maren marena mareta marga margana margaret margareta margarete margareth margarethe margarett
margaretta margarette margarida margarita margaux marge margers margery margherita margie margit margita
margo margot margret margrit margrith marguerite mari maria mariaclara mariadi mariaelena mariah marialuisa
mariam mariama mariame mariami marian mariana mariane marianela mariangel mariangela marianna marianne
mariano mariateresa maribel maribelle marica maricarmen maricel maricela maricica marie marie-ange marie-lou
marieke mariel mariela mariele mariella marielle mariem marieme marien marieta marietta mariette mariia
marija marijan marijana marijane marijke marijn marik marika mariko marilena marilia marilie marilin marilou
marilu mariluz marily marilyn marilyne marin marina marinela marinella marinetta marinko marinna marino
marinus mario marioara mariola marion mariona maris marisa marisabel marisela mariska marisol marissa marit
marita marite maritza mariuca marius mariusz marivel mariya mariyah mariyam mariyana mariza marja marjan
marjane marjatta marjeta marjolaine marjolein marjorie marjory mark markel marketa markika markku marko
markos markus marla marlaine marlee marleen marlen marlena marlene marleni marleny marlette marley marli
marlie marlies marliese marlin marline marlis marlise marlo marlon marlow marlowe marly marlyn marlyne
marlys marni marnie marolo maros maroua marouan marouane marques marquis marquise marrit marseille marsha
marshall marsito marsudi marta martaka martana martani marte martel marten martha marthe marti martijn
martim martin martina martine martino martins marton martti marty martyn martyna marua marut maruta marven
marvens marvin marvins marvyn marwa marwah marwan marwane marwata marwen marwin marx mary marya maryadi
maryah maryam maryama maryan maryana maryann maryanna maryanne maryanto marybel maryelle maryem maryjane
marylee marylin marylou marylyn maryn maryna marysa maryse marysol maryssa marzia marzio marzouk masa masaki
masato masha mashxura masinka mason massa massamba massiel massima massimiliano massimo massinissa masson
matan matar matea matei matej mateja mateo mateus mateusz mathan mathea matheo matheus mathew mathews
mathias mathieu mathijs mathilda mathilde mathis mathurin mathuys mathys mati matia matias matija matilda
matilde matis matiss matisse matjaz matko mato matous matroniano matt mattea matteo mattew matthaus mattheo
matthew matthews matthias matthieu matthijs matthis matti mattia mattias mattie mattin mattis matty matus
matvey maty matyas matylda matys matz maud maude maudie maugis maui maura maureen maurice mauricet
mauricette mauricia mauricio maurilio maurine maurits maurizio mauro maury maurycy mavdud maverick mavi
mavis mavlon mavluda mavric mavrick mavrik mawuena mawusi max maxbuba maxellende maxen maxence maxens
maxfuza maxi maxie maxime maximilian maximiliano maximilien maximillia maximillian maximino maximo maximus
maxine maxmilian maxsuma maxwel maxwell may maya mayah mayan mayane mayanna mayar maybel maybeline maybell
maybelle maybelline mayda mayden maye mayela mayelin mayer mayes mayeul mayka maykel mayla maylee mayleen
maylen maylene mayli maylia maylie maylin mayline maylis mayme maymie maymuna maynard mayoor mayra maysa
maysaa maysae maysan maysen maysie mayson mayssa mayte mayumi mayuri mayzie mazal mazbut mazen mazhar mazie
mazin mazlum mbalienhle mbarek mbark mbarka mbaye mckayla mckenna mckenzie mea meagan meaghan mecislav
mecislava meda medard medardo medea mederic medina medine medoro medoune medya meena meenakshi meera mees
meg megan megane megann meggan meggie meghan meghann meghnad meghnath megumi meha mehdi meher mehmet mehreen
mehriban mehtap mei meia meik meike meila meili meiling meily meilyn meina meinrad meir meira meire meissa
mekhi mel melaine melana melane melani melania melanie melanio melany melanye melba melchiade melchior
melchiorre melchor melda melea meleane melek melena melenija melezio meli melia meliah melian melichar
melicia melida melih meliha melik melika melike meliksah melina melinda meline melinna melis melisa
melisande melissa melissandre melita melitina meliya meliyah meliza melle mellie mellina mellissa mellony
melnic melodi melodia melodie melody melonie melony melora mels meltem melusine melvil melvin melvina melvyn
melyna melynda melynna melysa melyssa memduh memphis mena menachem menahem menaka menardo mence mencia
mendel mendy menelao menelik meneo menka menna menno mennone menodora meral mercede mercedes mercia mercurio
meredith merel merete meri meriam meric merick merida meriem merieme merih merijn merina merisa meritxell
merjem merl merle merlin merline meron merovee merrick merritt mert mertie merve mervin merwan mery meryam
meryem meryeme meryl messalina messi mestan mesut meta metello metin metod metodej metra metrofane mette
mevlut mex meya meyer meylin meyra mhambi mhamed mia miah miana mica micael micaela micaella micah micha
michael michaela michaele michaella michaelle michal michala michale michalina micheal michel michela
michelangelo michele michelina micheline michella michelle mick mickael mickaela mickel mickey micky mico
midas midori mieke miel miette migdalia migel mignon miguel miguela miguelito miha mihael mihaela mihai
mihail mihailo mihajlo mihaly mihnea mihriban miia mija mijat mik mika mikael mikaela mikaele mikaella
mikail mikal mikayla mike mikel mikela mikele mikelis mikhael mikhail mikhal miki mikkel mikki mikko miklos
mikol mikolaj mikolas mikulas mila milad milada miladin milady milagro milagros milah milan milana milanka
milanko milanna milano milca mildred milea mileena milen milena milene miles mileta miley milford milhan
mili milia miliana miliani milic milica milie milik milinda milisav milissa milivoj miljan miljana miljenko
milka milla millan mille miller milliana millicent millie milly milo milojica milomir milon milorad milos
miloslav miloslava milota milou miloud milouda milous milovan milovin milred milton miluse milutin mily mima
mimi mimma mimo mimoun mimouna mimoune mimount mimoza min mina minah minahil minakshi minal mindy minela
minerva minervina minervino ming minh minha minka minna minnie mino minodora mio mioara miodrag miomir
miquel miquela mir mira mirabel mirabela mirabella mirabelle mirac miracle mirah miral miran miranda miray
miraziz mircea mirco mireille mirek mirela mirella mirelle miren mireya miri miriam miriama mirian miriana
mirielle mirja mirjam mirjana mirka mirkelam mirko mirna miro mirocleto miromil miromila miron mirona
miroslav miroslava mirra mirre mirsad mirsada mirta mirte mirtha mirthe mirtil miruna miryam mirza mirziyo
misa misael misaele misaki misbah mischa misha misheel mishel mishka misia misko mislav misra missouri missy
misty mitar mitch mitchel mitchell mithat mitica mitja mitra mitrut mittie mitzi miya miyah miyana miyu
miyuki mizael mizgin mizuki mlad mladana mladen mnata mnislav mnislava moa moaad moad moana moataz mobolaji
moche moctar modesta modesto modibo modou modrite modupe mody moesha mofifoluwa moha mohamad mohamadou
mohamed mohamed-ali mohamed-amine mohamedali mohammad mohammed mohan mohana mohanad mohand mohaned mohcine
mohib mohinder mohini mohir mohmed mohsin mohsine mohssine moira moise moises moisette moiz mojca mojisola
mojisoluwa mojmir mojzesz mojzis mokhtar mollie molly momir momira mona monaldo monalisa monde monette monia
monica monika monique monir monitore monroe monsef monserrat monserrate montana monte montgomery montserrat
monty monvids moorea mor mora morad moradeke morayo morena morenike moreno morgan morgana morgane morgann
morganne morghan mori moriah moric moris moritz morne morolake morrigan morris morrison morten mortimer
morton mory mose moses moshe mosiah mosinmileoluwa mossie mostafa mostapha mosunmola motunrayo mouad mouctar
mouhamad mouhamadou mouhamed mouhameth mouhammadou mouhcine mouhssine mouloud mouna mounaim mounia mounir
mourad mousa moussa moustafa moustapha moxidil moxigul moxina moxinur moxira moya moyosore mozell mozelle
mozes mpho mpilo mpumelelo msizi mstislav mthunzi muadh muammer muattar muaviye muaz muazzam mubina mudite
muesser mufid mufiz muge mugur mugurel muhamad muhamed muhammad muhammed muharrem muhsin muhtar muhterem
muhtesem muhtor muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir
muktefi mukul mulya mulyanto mulyono mumin mumpuni mumtaz muna munevver muni munif munir muntaha murad murat
muren muriel muriela murilo murl murod murphy murray mursinin mursita murtaza murti musa musab musawenkosi
musir muskan muslih mussa mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed
mutia muttalib muyassar muyiwa muzaffar muzaffer muzdad muzeyyen muziano mya myah myana myanna mychael myha
myia mykael mykhaylo mykola myla mylah mylan mylee mylena mylene myles mylia myliana mylie mylla mylo myra
myrah myranda myriam myrian myriana myrl myrna myron myrta myrthe myrtice myrtie myrtil myrtille myrtis
myrtle myson naama naaman naara naba nabeel nabi nabiha nabil nabila nabin nacera naci nacira nada nadal
nadalina nadav nadeem nadege nadejda nader nadezda nadezhda nadi nadia nadiia nadim nadin nadina nadine
nadir nadira nadiya nadja nadra nadya nadzieja nae naeem nael naeli naelle naema naemi nafis nafisa nafiz
naftali nagabhushanam nagi nahel nahia nahid nahida nahil nahima nahir nahla nahom nahomi nahomy nahuel
nahum naia naiah naiara naida naika naike naila nailah naim naima naimah naina nair naira nairi nais naisha
naiya naja najah najam najat najate najeh naji najia najib najim najima najla najlae najma najmiddin najoua
najwa nakia nakiya nala nalah nalan nalar nalia nalin nalini naliya naliyah nalla nam naman namazio name
nami namik namir namira nana nancy nand nanda nandi nandini nando nandor naneta nanette nani nanna nannie
nao naoki naome naomi naomie naomy naoual naoufal naoufel naphtali napoleon napoleone nara naradi narayan
narcis narcisa narciso narcisse nardi nare nareg narek narendra nargis nargiz nargiza narimon narin narinder
narjes narji narjis narseo narsete nasab naser nash nasha nasia nasiba nasim nasir nasira nasra nasreddine
nasreen nasriddin nasrullah nasser nassim nassima nassir nassira nastasia nastia nastja nat natacha natale
natali natalia natalie nataliia natalija natalina natalino natalio nataliya natallia nataly natalya natan
natanael natanel nataniel natasa natascha natasha nate nathalia nathalie nathaly nathalya nathalye nathan
nathanael nathanel nathania nathanial nathaniel nathanyel nathen natia natiq natividad natka natsuki natsumi
natthan naturelle naud naudet naura nausica nausicaa nava naval naveed naveen navid navin nawaf nawal nawel
nawfal nawfel nawroz naya nayah nayan nayana nayara nayda nayden nayef nayel nayeli nayelie nayima nayla
naylah nayma nayra naysha naz nazaire nazan nazar nazaret nazareth nazaria nazario nazariusz nazary nazha
nazia nazif naziha nazim nazir nazire nazli nazlican nazmi nazrulloh nazzareno nazzaro ndeye ndiaga ndleleni
ndondoloza ne'matulloh nea neal nebojsa necat necati necdet nechifor necib necla necmettin neco ned neda
nedeljko nedim nedjeljka nedjeljko nedra neel neela neelah neele neeltje neema neena neeve nefeli nefertiti
neftali neha nehal nehemia nehemie nehir nehoslav neil neila neilah neilan neill neima neira neisha neiva
neja nejat nejc neji nejla neklan nel nela nelcy nelda nele nelea neli nelia neliah nelida nelina nelio nell
nella nelle nellea nelli nellie nello nelly nels nelson nelsy nelu nely nelya nema nemanja nemesio nena
nenad nene neo neoma neomi neonila neopolo neoterio nepomuk nera nere nerea nereida nereo nergis neri nermin
nermine nesa nese neset nesim neslisah nesrin nesrine nessa nestor nestore netanel nethanel nettie neus neva
nevae nevaeh nevan neve neven nevena nevenka nevia neville nevin nevio nevra nevzat newell newroz newton
neya neyah neyla neylan neymar neyo neysa nezamysl nezar nezha ngoc nguyen nhlakanipho nhu nia niall niama
niame niamh nicanor nicarete nicasio niccolo nicea niceforo nicephore niceto nicezio nichifor nicholas
nicholaus nichole nick nickie nicklas nicklaus nickolas nickson nicky nicla niclas nico nicoara nicodemo
nicodim nicol nicola nicolae nicolai nicolaie nicolas nicolasa nicole nicoleen nicoleta nicoletta nicolette
nicolina nicoline nicolle nicolo nicon nicu niculina niculita nicusor nicuta nida nidal nidia niek niel
niels niels-christian niema niene nienke nieves nigar nigel nigora nihad nihal nihan nihat nik nika nike
nikhil niki nikita nikki nikkie nikko nikky niklas niklaus niklavs niko nikodem nikodema nikol nikola
nikolai nikolaj nikolaos nikolas nikolasz nikolaus nikolay nikole nikoleta nikolina nikoloz nikos niksa nila
nilah nilam nilay nilda nilde nile nilgun nilla nilo nils nilson nilufar nima nimakoah nimas nimit nimra
nimrod nina ninah nineli ninette ninfa nini niniano ninioluwa nino ninon ninthe nio niobe niouma nira niraj
niranjan nirbhay niro nirvana nisa nisan nischal nisha nishan nishanth nisrin nisrine nissa nissan nissi
nissim nissrine nistiman nita nithish nithya nitish nitya niva nives nixon niya niyaga niyah niyazi
niyilolawa niza nizamettin nizar nizom nizomiddin njegomirka nkanyezi nkosenye nkosingiphile nkosinhle
nkosiyabo nnamdi nneka noa noah noam noami noan noar noara noble nodira noe noeh noel noela noeli noelia
noelie noella noelle noely noema noemi noemie noemy nofoto noga nogaye noha nohaila noham nohan nohemi
nohemy noila nokuthula nola nolan nolann nolen nolhan nolwazi noman nomi nomvula nona nonhlanhla nonjabulo
nonkululeko nonna noor noora noortje nora norah norbert norberta norberto nordin nore noreddine noreen
norene norhan norhane nori norian norica norina norlan norma norman normand normands norris norval norwood
nosir nosirjon nostriano noud nouh nouha nouhaila nouhayla nour noura nouran nourane nourddine nourdin
nourdine noureddine nouri nouria nout nouzha nova novak novalie novan novella novi noviana novita nowi nox
noya nozima nozipho nqobile nrima nthabiseng ntokozo ntombizodwa nubia nuccia nuda nudem nugraha nuh nuha
nukhet numan nuno nunzia nunziata nunzio nur nura nural nuran nuray nurbek nuredin nurettin nurgul nurgun
nuri nuria nuriddin nuriye nurlan nursel nurseli nurul nurullah nusa nusayba nusrat nusratulloh nusret nya
nyah nyana nyasia nydia nyima nyla nylah nylan nylia nylla nyna nynke nyoman nyssa oana oba obanijesu obed
obid obie obioma obrad obren obryan oceana oceane oceanna ocie octav octavia octavian octaviana octavie
octavien octavio octaviu octavius oda odalis odalys oddone odei odelia odell oden oderico odessa odeta
odetta odette odidone odie odil odile odilia odilo odilon odin odolen odon odorico odunayo ofelia ofelie
ofelya oger ognjana ognjen ogooluwa oguz oguzhan ohanna oier oihan oihana oihane oisin ojars ojaswini okan
oke okey okiki oksan oksana okta oktavian oktavie oktavius oktay okto ola oladara oladare oladimeji olaf
olaia olaide olajumoke olakunle olamide olan olanrewaju olansile olaoluwa olasunmbo olatunbosun olavi olaya
olayinka olbram olcay oldrich oldriska ole oleg olegario olegs oleh oleksandr oleksandra olen olena olesea
olesia olesya oleta olga olgerts olgica olha oliana oliga olim olimpia olimpiada olimpian olimpio olimpiu
olin olina olinda olindo oliva olive oliver olivera oliverio olivia olivie olivier oliviera oliviero olivija
oliviu olivya oliwia oliwier olle ollie ollivia olmo olof ololade olsen olti olufeyisayo olufunke olufunmi
olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba
oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olya olympe olympia olympie olyvia oma omad
omaima oman omana omar omara omari omarion omawunmi omaya omayma omayra ombeline ombline ombretta omer omero
omid omina omnia omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola
omotolani omotoun omowumi omran omri ona onder ondina ondine ondrej ondrejka oneal oneil onelia onesimo
onesta onesto oni onie onofrio onome onorata onorina onorino onorio onoriode onufry onur onyx oona oormila
opal opalina opaline opan opemipo opeoluwa opeyemi ophelia ophelie opung oqil ora orah oral oran orazio
orchidea orel orell oren orenzio orenzo oreofe orest oreste orestes orfeo orhan ori orian oriana oriande
oriane orianna orie oriel orietta orif orin orio oriol orion orla orlan orland orlando orlane orli orlo orly
ornella oronzo orpha orrin orsino orso orsola orsolina orson ortansa ortensia ortensio orval orville orvokki
oryan orzu osama osanna osbaldo osborne oscar osiris oskar oskari osman osmin osmondo osmund ossama ostoja
osunleke osvald osvaldo oswald oswaldo ota otabek otakar otakara otello otha othman othmane othniel otho
otilia otilie otilija otilio otis otman otmane otmar otniel oto otokar otomar ottavia ottaviano ottavio
ottilia ottilie ottis ottmar otto ottone otylie ouafa ouafaa ouafae ouahiba oualid ouarda ouardia ouassim
ouassima ouiam ouidad ouissal oumaima oumar oumayma oumayra oumou oury ousama ousman ousmane oussama
ousseynou outman ova ovidio ovidiu ovidius oviya owain owais owen owens oxana oya oybek oyenike oyga
oyindamola oyindasola oyku oynur oysha ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozias
ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozy pablito pablo pacey paciano pacifico paco pacome
pacomio padam padma padmi paige paiman paivi paja pakize palatino palemon palladia palladio palma palmazio
palmira palmiro paloma pam pamela pamella pamfil pammachio panagachie panagiota panagiotis panait panca
pancario pancrazio pandora pandu panfilo pangeran pangestu panji panka pankrac pankracy panna pansy pantaleo
pantaleon pantaleone pantelei paola paolina paolino paolo pape paquita param paramartha paramita paraschiva
parascovia pardi pardo parfait pari paride paris parisa pariss parissa parker parla parman parmenio parsa
parsival parsla parvati parys pascal pascale pascaline pascual pascuala paskal paskala pasqua pasqual
pasquale pasqualina pasqualino pat paterne paterniano pathe patience patric patrice patricia patricie
patricija patricio patrick patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy
patti pattie patty patxi pau paul paul-antoine paul-arthur paula paule pauleen paulette paulica paulien
pauliina paulin paulina pauline paulino paulo pauside pava pavel pavica pavils pavithra pavla pavle pavlin
pavlina pavol pawel paxton payidar payton paz pearl pearlie pearline pecine pedro peggie peggy peio pekka
pelaghia pelagia pelagie peleo pelhrim pelin pelinsu pelle pellegrino pelumi pema pembe penda penelopa
penelope peniel penina penny pentti pepa pepe pepijn pepin pepita pepo pera perceval percival percy perfecto
peri perica pericle perihan perikles perkasa perla perle pernilla pero perran perrin perrine perry perseo
persida pertev peruna perver pervin perzida petar pete petek peter peteris peterson petko petr petra petrana
petre petri petrica petrija petrisor petro petrona petronela petronila petronilla petronille petronio
petronius petros petru petruse petrut petruta petteri petula peyami peyton pharell pharrell phebe phi phil
phila philani phileas phileine philemon philibert philine philip philipp philippa philippe philippine
phillip phillipe philomena philomene philothee philou phiwokwakhe phoebe phoebee phoebie phoenix phong phu
phuong phyllis pia piedad pien piera pierangelo pierce piergiorgio pierina pierluigi piermarco piero pierre
pierre-alain pierre-alexandre pierre-andre pierre-antoine pierre-louis pierrick piersilvio piet pieter
pietra pietro pilar pim pina pinar pink pinkie pino pio piotr pip piper pippa pippo piraye pirjo pirkko pius
piya placida placido platon platone pleun plinio plutarco pol pola polidoro polifemo polikarp polina
polissena pollione polly pollyanna polona polykarp polyxena pompeo pompilia pompiliu pomponio pontus
ponziano ponzio pooja poornima poppy porfirio porfiriusz porfiry porter porzia porziano postumio poul praba
prabawa prabin prabowo prabu prakash prakosa pramila pran pranata pranav pranawa pranay prasad prasanna
prascovia prasetya prasetyo prashant prassede prathamesh pratiwi pravdan pravdomil pravdomila praveen pravin
pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo preciosa precious predrag preity
prem prema premysl prentiss prescilla presley presly preston priamo pribyslav pribyslava price pricila
pricilla prima primerose primo primoz prince princess prisca priscila priscilla priscille prisco prisha
priska prisque prita prithika privato priya priyala priyanka procopio profira prokles prokop prokopa prokul
promise proserpina prospera prospero protasio proteo providenci prudence prudencio prudenzia prudenzio
prvoslav publio puji puk pulcherie puneet pupolo puput pura purificacion purna purnima purushottam purwa
purwadi purwanto pushti pusicio puspa puspita puti putri putu qais qamar qasim qays qizilgul qobil qori
qosim quang quartilla quarto quasimodo qudrat queen queenie quentin quentine quentyn querano quieta quin
quincy quinn quinten quintia quintiliano quintilio quintilla quintin quintino quinton quinty quinziano
quinzio quirin quirino quiteria quitterie qusay quynh ra'no rabab rabah rabea rabha rabia rabiaa rabie
rachael rachana rachel rachela rachele rachelle rachid rachida raci rada radan radana radegast radek radeke
raden radenko radha radhika radhost radia radika radim radimir radimira radina radion radisa radislav
radislava radit raditya radivoj radivoje radka radko radmil radmila radmilo rado radojka radolfo radomil
radomila radomir radomira rados radosav radoslav radoslava radouan radouane radovan radovana radslava radu
raducu radul raduz radvan radwan rae raed raef raegan rael raf rafa rafael rafaela rafaella rafal rafet raff
raffael raffaela raffaele raffaella raffaello raffi rafi rafia rafid rafik rafika rafila rafiq rageshwari
rageswari raghad rahaf rahal raharja rahayu raheem rahel rahil rahim rahima rahime rahma rahman rahmat
rahmawati rahmi rahsaan rahsan rahul rai raian raiana raide raiden raif raihan raihana raik raika railey
raima raimondo raimund raimundo raina rainald rainaldo rainelda rainer rainhard rainold raisa raissa raiyan
raiza raj raja rajaa rajab rajae rajah rajan rajana rajendra rajina rajinder rajiv rajko rajmund rajna
rajnold rajsa raju rajveer rakan rakel rakesh rakia rakim rakip rakita raleigh ralf ralph raluca rama ramaa
ramadan raman ramata ramatou ramatoulaye ramazan ramdane ramesh rameshwar ramez rami ramia ramin ramiro
ramiz ramla ramon ramona ramond ramses ramsey ramy ramya ramzi ramziddin ramziya ramzy rana randa randal
randall randi randolf randolph randy ranek rangga rani rania raniero ranim raniya ranjan ranjeet ranjit
ranko ranolfo ransom rany ranya raoul raphael raphaela raphaella raphaelle rapulane raquel rasad rasha
rashad rashawn rasheed rasheedah rashel rashid rashida rasid rasifa rasika rasim rasit rasko rasmus
rastislav rastislava rasul rati ratibor ratih ratimir ratmir ratna rauf raul raven ravi ravina ravshan rawan
rawane rawen raxmatulloh ray raya rayaan rayan rayana rayane rayann rayanna rayanne raydan rayden rayen
rayhan rayhana rayhanna raylan rayley rayma raymon raymond raymonde raymone raymund raymundo rayna raynaldo
rayona rayssa rayxona rayyan razan raziel razvan rea reagan reana reanna reanne reba rebeca rebecca rebecka
rebeka rebekah rebekka recai recep reda redmond redouan redouane reece reed reem reena reese reeva refael
refah refet refik regan reggie reghina regina reginal reginald reginaldo regine regino regis regitze regnars
regolo regula reha reham rehan rehana rehanna rehema rehman rehor rehorka rei reid reilly reina reinaldo
reine reiner reinhard reinhold reinier reinold rejan rejean rejeanne reka reksa relja relu remedio remedios
remi remie remig remigio remilekun remington remo remondo remus remy remzi rena renad renald renaldo renan
renars renas renat renata renate renato renaud rendy rene renee renesmee renette rengin renja renji renne
renny reno rens renske renzo resat reshad reshma resid respati respicio ressie restu resul reta retha retno
reto retta reuben reuven reva revan revi rex rey reyad reyan reyana reybaud reyes reyhan reyhana reymond
reymundo reyna reynald reynaldo reynold reynolds reza rezzan rhea rhema rhett rhianna rhiannon rhoda rhonda
rhyan rhys ria riaan riad rian riana riane rianna rianne rica ricard ricarda ricardo ricards ricario
riccarda riccardo ricci ricco richard richarda richardson richelle richelmo richie richmond richy rick
rickard rickey rickie ricky rico rida ridhwan ridley ridouan ridouane ridvan ridwan rieke rifat riff rifka
rifki rigard rigoberto rihab riham rihan rihana rihanna riitta rija rika rike rikke riley rima rime rimes
rimma rina rinad rinaldo ringo rini rino rio rion rishan rishi ristana rita ritaj ritaje ritchie ritej
ritesh rithy ritika rito ritva riv riva rivaldo river rivka riya riyad riyan riyana riza rizki rizvon rizwan
rkia roan robaldo robb robbe robbie robby robert roberta robertina roberto robi robin robina robinson robiya
roby robyn roc rocco roch rochelle rocio rocky rod rodaina rodan rodayna roddy roderic roderick roderik
roderyk rodger rodiano rodica rodin rodion rodney rodolfo rodoljub rodolphe rodric rodrick rodrigo rodrigue
rodriguez rody roel roeya rogelio roger rogerio rogers rohaan rohan rohana rohit roi roj rok rokaya rokhaya
rokia roko roksana rola rolan roland rolande rolando roldan rolf rolfo rolland rollin rolly roma romain
romaine romaisa romaissa romaissae roman romana romane romanita romano romans romario romaysa rome romee
romel romen romeo romero romeu romi romie romilda romin romina rommy romoaldo romola romolo romuald romualdo
romul romulo romulus romy ron rona ronak ronal ronald ronaldo ronan rone ronel roni ronin ronja ronke ronnie
ronny rony rooney roos roosevelt roque rory rosa rosa-maria rosabel rosabella rosabelle rosalba rosalee
rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalita rosaly rosalyn rosamaria rosamond
rosamunda rosan rosana rosangela rosanna rosanne rosaria rosario rosaura roscoe rose roseanne roselia
roselin roselina roseline rosella rosely roselyn roselyne rosemarie rosemary rosen rosendo roser rosetta
rosette roshan roshni rosi rosibel rosie rosina rosita roslyn rosman rosmery rosmunda ross rossana rossano
rossella rossie rostislav rostislava roswitha rotaru rotimi rovena rover rowan rowen rowena rowland roxana
roxane roxann roxanna roxanne roxelana roxie roxy roy roya royal royce roza rozalia rozalie rozalija
rozalinda rozamunda rozana rozella rozina rozita roziya rozvita ruben rubens rubi rubiano rubie rubin rubina
ruby rubye ruchan rudi rudis rudite rudolf rudolfa rudolfina rudolfs rudolph rudra rudy ruedi rufina rufino
rufo rufus ruggero ruggiero ruhsar rui rukaya ruken rukhmani rukmin rukneddin rumaysa rumena runa rupert
ruperto rupinder ruprecht rusins ruslan ruslana rusman russ russel russell rustam rustu rusty ruta rutger
ruth ruthe ruthie ruthy rutilo ruxanda ruxandra ruya ruza ruzena ruzica ryad ryan ryana ryane ryann ryanna
ryder ryhana ryhanna rylan rylee ryleigh ryley rym ryo ryszard ryu ryuji sa'dulloh saad saadat saadi saadia
saaid saar saara saba sabah saban sabar sabas sabatino sabato sabazio sabele sabih sabiha sabin sabina
sabine sabino sabir sabira saboxat saboxon sabra sabreena sabri sabria sabrin sabrina sabrine sabriya
sabryna sacha sachin sacid sada sadaf sadan sadar sadberk sade sadettin sadhana sadi sadia sadie sadik
sadina sadio sadiya sadoqat sadri sadriddin sadullah sady sadye saeed sael saer safa safaa safae safah
saffet saffiro saffo safi safia safiatou safietou safina safir safira safiya safiyah safiyya safiyyah safo
safouan safouane safta safura safwan sagar sage sagrario sahana sahap sahar sahara sahel sahib sahid sahil
sahin sahinalp sahir sahira sahory sahra sahriyar sahsuvar sai saida saide saidi saidou saif saiful
saifullah saige saikou saim saima saimon saina saioa saiq saira sait saja sajad sajan sajid sajida sajjad
saka sakari sakina sakinah sakip sakir sakti sakura saladin saladino salah salaheddine salam salamoun saleah
saleem saleh saleha salek salem salena salha salia saliah salif salih saliha salim salima salimah salimata
salimatou salina saliou salka sallie sally salma salman saloh salome salomea salomena salomey salomon
salomone salomoun saloua salsabil salsabila salustio salva salvador salvadora salvator salvatore salvatrice
salvo salwa salwator saly sam sama samad samael samah samandar samanta samantha samar samara samarah samaria
samay samaya samba samed sameer sameh samer samera samet sami samia samiah samie samiel samih samiha samil
samim samina samir samira samirah samiya sammantha sammi sammie sammuel sammy samo samona samra samrah
samson samsul samu samuel samuela samuele samukelisiwe samy samya samyra san sana sanaa sanad sanae sanah
sanam sanaya sancho sanda sandeep sander sanders sandhya sandi sandie sandor sandra sandrina sandrine sandro
sandu sandy sanel sanele sanem sanford sani sania saniya saniye sanja sanjana sanjay sanjeev sanjin sanjith
sanka sanna sanne sanobar sansone santa santana sante santhosh santi santiago santina santino santo santos
santosh sanya sanziana saodat saoirse saori saory saphia saphira saphire saphyra sapiente sapna sara sarada
sarafina sarah sarai sarala saran saranda sarani saranya saraswati saray sarayma sarbello sardor sare saria
sarika sarina sarisha sarita sariya sarka sarkis sarla sarlota sarmite saroja sarra sarrah sartika sarvar
sarvin sarvinoz sarya saryna sasa sascha sasha saskia saskie saso satine satish satu saturniano saturnin
saturnina saturnino satya satyen saul saulcerite saulo sauveur sava savana savanah savanna savannah savas
savel saveria saverio saveta savi savin savina savinien savino savio savion savva sawyer saxida saxona saya
sayan sayana sayda sayden sayed sayla sayon sayra sayuri sayyora scarlett scarlette schneider scholastika
scholastique schuyler scolastica scot scott scottie scotty seamus sean seb sebas sebastiaan sebastian
sebastiana sebastiano sebastiao sebastien sebastjan sebestian sebnem secaeddin secil secilia seckin seckou
seconda secondiano secondina secondo seda sedat sedef seden sedra sedric sedrick sedrik sef sefa sefer seff
sefik sefora seghei segilola segolene segundo seham seher sehlevent sehrazat seif seiji seila seiya sekinat
sekou sela selah selahattin selale selami selcan selcuk selda selen selena selene selenia selia selim selin
selina seline sellam selma selman selmer selva selvaggia selvi selwyn selyan selyna sem sema semenica semia
semih semiha semion semir semira semiramide semplicio sempronio semra semsi semya sena senada senay sendy
sener senesio seng sengul senia senka senn senna senne sennur senofonte senol senta sep sephora sepp seppe
seppo septi serafettin serafim serafima serafin serafina serafino serah seraina serap seraphin seraphina
seraphine serapione seraya serban serbulent serdar seref seren serena serenity serenna serenus serge sergei
sergej sergen sergey serghei sergi sergio sergiu sergiusz serhad serhat serhiy serif serigne serin serina
serine serjio serkan sermet sermin serpil serra sertac sertap servac servan servando servidio serviliano
sesto seth settar settimio settimo setya sev sevag sevak seval sevan sevana sevara sevda severa severiano
severin severina severine severino severo sevgi sevil sevim sevin sevinc sevket sevki sevtap sevval seweryn
sexmus seyban seyda seydou seye seyfettin seyfi seyfullah seyma seynabou seyyit sezgin sfia sfiso shaan
shabana shad shada shaddai shade shaden shadi shadia shae shaely shaelynn shahad shahan shahana shahboz
shahd shahed shaheed shaheen shahid shahida shahir shahobiddin shahriyor shahzad shahzod shai shaila shailey
shaili shaily shaima shain shaina shaine shaira shaka shakeel shakil shakila shakir shakira shakti
shakuntala shakur shalewa shalia shalimar shalini shalom shalva shama shamia shamir shamira shamsiddin shan
shana shanah shanaya shandra shane shanel shanell shanelle shani shania shanice shanie shanika shaniya
shankar shanna shannah shannel shannen shannon shanny shanon shantanu shanti shany shanya shanyce shaquille
shara sharay sharda shari sharif sharifa sharina sharleen sharlene sharlyne sharmila sharon shashi
shashikala shaun shauna shawn shawna shawnee shay shaya shayaan shayan shayana shayanna shayanne shayden
shayla shaylee shayleen shayli shaylie shayma shayn shayna shaynah shayne shaynna shazia shea sheela sheena
sheila sheilly sheily sheina shekina shekinah shekoni shelby shelcy sheldon shelia shelley shelly shelsea
shelsey shelsie shelsy shelton shemar shenoa sher shereen sheri sheridan sherif sherilyn sherine sherley
sherline sherly sherlyn sherlyne sherman sheron sherri sherry sherwin sherwood sheryl sherzod sheyenne
sheyla shifa shihab shilo shiloh shilpa shimon shira shiraz shireen shirel shirin shirine shirisha shirley
shirly shiv shiva shivakari shivam shivani shiven shlomo shoaib shobhana shodiyor shola shon shona shoshana
shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shukri shukrulloh shwet shyam
shyann shyanne shyheim shyna shyne shyrel sia siaka sian siana sianah sianna siara sibel sibilla sibille
sibongile sibusiso sibyl sibyla sibylle sicilia sico sicuro sid siddarth siddharth siddhartha siddhi
siddhran sidi sidiq sidki sidney sidoine sidon sidonia sidonie sidonio sidra sidrah sidy siebe siegfried
sieglinde siegmund siegrid siem sien siena sienna siep sierra sifiso sigebert sigfrid sigfrido sigismond
sigismondo sigmund signe sigrid sigurd sihab sihabeddin siham sihame sihem siir sijuade sil sila silan silas
silja silje silke siloe silva silvan silvana silvano silvere silverio silvester silvestr silvestre silvestro
silvia silvian silviana silvie silvija silvina silvino silvio silviu silvius sim sima simao simay simba
simea simen simeon simeona simeone simge simi similoluwa simina simion simisola simo simon simona simone
simonetta simonida simonne simran sina sinai sinan sinasi sinay sinaya sincere sinclair sindi sindisiwe
sindre sindy sinead sinem sinenhlanhla sinesio sinfronio sinica sinikka sinisa sinja sinkler sinthia sintia
siobhan siomara sion siona sione sipan siphephelo siphiwe sipho sira siraj sirena sireno siria siriano
siricio sirin sirine sirineu sirio sirius siro sirojiddin sirri sisilia siska sister sisto sita sitara
sithembiso siti siv sivan sixt sixte sixtine sixto sixtus siya siyana siyanda sizakele sizani sjoerd sjors
skaidrite skander skarlet skarleta skye skyla skylar skyler sladana slamet slava slavek slaven slavena
slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira
slayton slevin slimane sloan sloane slobodan slobodanka sloka slone smail smaranda smeralda smil smiljana
smilla smita smriti sname sneha snejana snezana snjezana soad soan soave sobeslav sobeslava sobia sobit
soccorso socorro socrate socrates sodiq soffia sofi sofia sofian sofiane sofie sofija sofiya sofronia
sofronie sofya soha sohaib sohail sohaila soham sohan sohana sohane sohib sohil sokaina sokhna sokrat sol
sola solaiman solal solan solana solange solara solayman soledad soleh soleil solene solenn solenne solia
soliana soliman solina soline solocone solomon solon solveig solveiga som soma somaya somia somiya somnath
somu somya sona sonali sonam sondre songul sonia soniya sonja sonke sonni sonny sonya soof sophea sophia
sophiana sophie sophonie sophy sophya sora soraia soraida sorana soraya sorayah sorcha sorelle soren sorin
sorina soriya sostene sosteneo sostrato soter sotero sotira souad soufian soufiane soufyane souhaib souhail
souhaila souhayla soukaina soukayna soulaiman soulaimane soulayman soulaymane souleyman souleymane souliman
soumaila soumaya soumia soumiya soumya souren sovann sovanna sowande spano spartaco spela spencer speranta
speranza speranzio spidola spiridon spirydion spytihnev srboljub srecko sredoje sri sriram srna stacey staci
stacie stacy stan stana stanca stancu stanford stanimir stanislao stanislas stanislaus stanislav stanislava
stanislaw stanislawa stanko stanley stanly stanton stasa stasta stavros staza steen steeve stef stefan
stefana stefani stefania stefanie stefanny stefano stefany steffan steffen steffi stefka stela stelian
steliana stelios stella stellan stellina steluta sten stepan stepana stepanida stepanka stephaans stephan
stephane stephania stephanie stephano stephany stephen stephon stephy ster sterling sterre stevan steve
stevee steven stevens stevenson stevie stevin stewart stig stijn stiliano stina stine stipan stipe stiriaco
stiven stjepan stojan stojanka stojmir stone stoyan strahinja stribor stuart su sua suad suat subash subhan
subhash subhashini subhasini subhi subodh subomi sucheta suci sude sudeva sudi sue sue-marie suela suelen
sueli sufian sufyan suhaib suhail suhaila suhana suhayb suhayla suheyl suheyla suhrob sujata sukaina sukanya
sukhmani sukhwinder sukru sulaiman sulamita sulayman sulaymon sule suleiman suleman suleyman suliman
sullivan sully sultana sulton suly suma sumaira suman sumaya sumayah sumayya sumayyah sumeet sumeya sumitra
summer sunay suncica sundus sune sunil sunita sunniva sunny sura suraj surano suraya suren suresh sururi
surya suryakant suryakanta suryakantam susan susana susanna susannah susanne sushant susheel sushil sushma
susie susy suus suyuna suzan suzana suzanna suzanne suze suzette suzie suzon suzy svatava svatoboj svatobor
svatomir svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre svetislav svetla
svetlana svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno swami swann swapnil swara
swarnalata swassane swen sweta swetha swetlana sya syah syahrini syan syann syanna syanne syara sybella
sybil sybilla sybille syble syd sydnee sydney sydni sydnie syed syeda syenna syla sylas sylva sylvain sylvan
sylvana sylvanna sylver sylvester sylvestre sylvia sylviana sylviane sylvie sylwester sylwia symeon symon
syna synai synne synthia syra syrah syria syriana syrina syrine szabolcs szczepan szofi szofia szonja szymon
tabata tabatha tabea tabita tabitha tabris taceddin tacjana tad taddeo tade tadeas tadej tadeo tadeusz
tadija tadzio tafari taha tahani tahar tahara taher tahir tahira tahlia tahsin tai taia taib taide taila
taim taima taina taino taira tairon tais taisha taisia taiwo taj takeshi takuma takumi takwa tal tala talal
talan talat talay talea talha tali talia taliah taliana talib talicia taliesin talin talina taline talip
talis talissa talita talitha talivaldis taliya taliyah talla tallia tallulah talon talrits talya talyah
talyssa tam tamani tamar tamara tamarah tamari tamas tamaya tamera tami tamia tamika tamila tamim tamina
tamino tamir tamira tamlyn tammaro tammo tammy tamou tamra tamsin tamya tamyra tana tanaya tancrede tancredi
taner tanguy tania tanija tanirika tanis tanisha tanit taniya tanja tanju tankred tanner tansu tantri
tanushree tanushri tanveer tanvir tanya tanyah tanyeli tanzila tao taos taoufik taoufiq tapan tapani tapio
taqwa tara tarah taran taras tarcisio tarek tareq tari tarik tariq tarja tarkan tarlan tarquinia tarra
tarsilla tarso tarun taryn tasa tasdik tasha tasiana taskin tasneem tasnim tasnime tassnim taswir tatana
tate tatiana tatiane tatianna tatjana tatum tatyana taufan taufik taurean taurin tavares tawfiq tawhid taya
tayana tayanna tayeb tayfun tayla taylan tayler taylon taylor taym tayra tayron taysha tayson tayyab tayyar
taziana taziano tazio teagan teana tecla ted teddy tedi teea teguh tehani tehila tehillah teije tej teja
tejas tejumola tekin tekinalp tekla telchide telemaco telia telica tellervo telly telma telmo temel temidayo
temistocle temitope teng tennessee tenzin teo teobald teobaldo teodata teodolinda teodor teodora teodorik
teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teofilo teogene teohari teoman teona
terance terena terenc terence terencius terencjusz terenzio teresa terese teresina teresita tereza tereze
terezia terezie terezija teri terrance terrell terrence terri terrie terrill terry tertuliano terzo tesauro
tesifonte tesnim tesnime tess tessa tessah tessia tessie tetiana tetyana teudosia teun teunis tevfik tevhid
tevin tevy teya teyana teyla tezcan tezel tezer thabisa thad thaddeus thadeus thadie thai thais thalea
thalia thaliana thamara thami thamsanqa thando thanh thania thanina thanya thao thara tharun thayla thea
theia thekla thelma themba theo theobald theoden theodor theodora theodore theodorik theodose theodosie
theofan theofil theofila theophane theophile theophraste theotime theresa therese theresia theron theunis
theuns thi thiago thibaud thibault thibaut thibert thibo thien thierno thierry thies thije thijmen thijn
thijs thilo thirza thobeka thom thomas thor thora thorben thore thorge thorsten thu thulani thulisile
thurman thuy tia tiago tiah tian tiana tianah tianna tiara tiare tibaldo tibbe tiber tiberia tiberio tiberiu
tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme tien tierra tifani
tifany tiffani tiffanie tiffany tigran tiguida tihomir tiina tija tijana tijani tijmen tijn tijs til tila
tilda tilen tilio tilla tillie tillman tillmann tilly tilo tim timbul timea timeo timm timmothy timmy timo
timofei timofey timoleon timon timotei timotej timoteo timoteus timothe timothee timothey timothy timur tina
tinas tinaya tinca tincuta tine tineke tino tiphaine tira tiril tirone tirso tirta tirtayasa tirza tisha
titi titia titiana titien titilayo titilope titin tito titouan titus tiya tiyah tiyana tizian tiziana
tiziano tizio tjark tjasa tobia tobias tobiasz tobie tobiloba tobin toby tobyas tod todd todor tohir toke
toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas tomasa tomaska
tomaso tomasz tomaz tomer tomi tomiloba tomislav tomislava tomke tommaso tommi tommie tommy tomo tomori tomy
tonatiuh tonci toncica toney toni tonia tonie tonija tonino tonio tonka tonko tonnin tonny tony tonya toon
tope tor torben torbjorn torey tori toria toribio torkvat torquato torrance torres torrey torsten tory tosca
toscane tosco toska toufik touhami touria touriya toussaint tova toy toyip trace tracey traci tracie tracy
traian trajan tran tranquillo trasea travis travon travys trayvis tre tremaine tremayne trent trenton tressa
tressie trestan treva trever trevion trevis trevor trey tri triana tricia trilochan trilochana trilok
trilokanath trilokesh triloki trina trine trinidad trinity trish trisha tristan tristano tristian tristin
triston trixie troels trofim troy trpimir trpko trudie trudy trung trycia trystan tsabita tsion tsipora tuan
tuana tudor tudora tudorita tudosia tufan tugay tugba tugce tugiman tugrul tugtekin tuhfe tulay tulin tulio
tullia tulliano tullio tumer tunahan tunar tunay tunc tuncay tuncer tuomas tupac turan turgay turgut turi
turibio turkan turkay turker turkes turna turner turold tushar tussio tutku tuula tuulikki tuur tuva tvrtko
twan twila txomin tya tyah tyana tyann tyanna tyara tybalt tycho tygo tyla tylan tyler tylia tyller tylor
tymeo tymon tymoteusz tyra tyree tyreek tyreese tyrel tyrell tyrese tyrick tyrique tyron tyrone tyronne
tysha tyshawn tyson tywan ubaldo ubay ubaydulloh ubertino uberto uchita uchqun uda udai udit udo ueli uffe
ufuk ugis ugo ugolina ugolino uguccione ugur uhra ujjawal ujjwal ukbe ulberto ulderico ulduz ulf ulfa ulfet
ulfo ulgen uli uliana ulices ulises ulisse uliva ulkar ulker ulku ulla ulpiano ulrich ulrico ulrik ulrika
ulrike ulstano ultimo ulus uluthando ulva ulvi ulviye ulviyya ulwazi ulya ulyana ulysse ulysses uma umair
umang umar umay umaya umberto umi umid umida umidulloh umile umit ummiye umran umur umuralp umut una unai
unal undine unggul unique unjani unna unsel unseli upendra upik upton uqbaloy uranio urbain urban urbano
urdino urfon uriah uriel uriele urmila uros urs ursicio ursino urska ursmaro ursula ursule usama usame usha
usman usmon usyi utama ute uthman utku uttam uve uwe uxue uygu uzayr uzbegim uzeyir uziel uzodimma vaclav
vaclava vada vadim vadym vafo vagn vaha vahan vahdet vahe vahid vahide vaidehi vaijayanthi vaijayanti
vaishnavi vaishno vaishvi vaitiare val vala valburga valdemar valdemara valdemars valencia valene valente
valentijn valentim valentin valentina valentine valentino valentins valentyn valentyna valer valera valere
valeri valeria valerian valeriana valeriane valeriano valerico valerie valerii valerija valerijs valerio
valeriu valeriy valery valeska valfredo valfrido vali valina vallie valon valtena valter valtr valtteri van
vana vance vanda vanesa vanessa vani vania vanja vanna vannessa vanni vanny vanya varalakshmi vardan varo
varsha varun varvara vasanti vasco vasil vasile vasili vasilica vasilie vasilina vasilisa vasja vasko
vasliddin vasudev vasudeva vasudha vasundhara vasyl vatroslav vaughn vavrinec veaceslav veasna vecdi
veceaslav veceslav veda vedang vedanga vedanshi vedasto vedat vedran vedrana veduna veena veerle vefa vefik
vega vehbi veikko veit vela velana velaphi velda veleslav veleslava veli velia velibor velimir velimira
velina velio velislav velislava vella velma velva vena venance venancio venant venanzio vencel venceslao
venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda venerando
venere venerio venezia veniamin venicia venise venka ventura venus venuse venusta venustiano venusto vera
verano verda verdiana verdie vere verecondo verena verenzio vergie vergiliu verginia veriana verica
veridiana verla verlie vern verna verner vernice vernie vernon vero veron verona veronica veronika veronique
veroslav veroslava verulo veselinka vesile veslava vesma vesna vespasiano vesper vesta veta veysel veysi
vezio viana vianey vianne vianney vibeke vic vica vicdan vicenta vicente vicentia vicentiu vick vicki vickie
vicktoria vicky victoire victor victoria victoriana victoriano victorien victorin victorina victorine
victorino victorio victorya vid vida vidak vidal vidhur vidhya vidiano vidone vidor vidur vidya vienna viera
vieroslava viet vieve viggo vigile vignesh vigo vihaan vijay vijeko vijolite vik vika viki vikram viktor
viktoria viktorie viktorija viktorin viktoriya vildan vilde vilem vilema vilemina vilfredo vilhelm
vilhelmine viliam viliana vilibald viliberto viljem ville villy vilma vilmar vilmars vilmos vimal vimala
viman vin vina vinay vince vincenc vincencie vincent vincenta vincente vincentiu vincenza vincenzina
vincenzo vinciane vindonio vinebaldo vinfrido vinh vinicio vinicius vinka vinnie vinny vino vinsen vinz
viola violante violet violeta violetta violette violina viorel viorela viorelia viorica vira virag virgie
virgil virgile virgilia virgilio virgiliu virgina virginia virginie virginio viridiana virman virna virone
virtudes visarion viscardo vishal vishnu vishwa vishwamitra visnja vissia vit vita vitale vitali vitalia
vitalico vitalie vitalien vitalii vitalijs vitalina vitalis vitaliy vitaly vitazoslav vitezslav vitezslava
vito vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus viva vivaldo vive vivek vivi
vivian viviana viviane vivianne viviano vivien vivienne vizbulite vjekoslav vjenceslav vlad vlada vladan
vladana vladek vladena vladilena vladimer vladimir vladimira vladimiro vladislav vladislava vladivoj vladlen
vladlena vlado vladyslav vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava
vlatka vlatko vlk vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava
vojtech vojteska vok voldemars volfango volfgang volkan volker volodymyr voltaire vorsila vosil vratislav
vratislava vratko vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin vujica vuk vukan vukasin
vukica vukota vulmaro vulpiano vuslat vusumuzi vyas vyctoria waclaw wade wadi wadie wael wafa wafaa wafae
wafi wagner wahiba wahyu waino wakiman waldemar waldo wale waleed walenty walentyn walentyna waleran waleria
walerian walery walgierz wali walid walker wallace wally walter walther walton waltraud waluyo waly wanda
wandrille wanesa wani wannes waqas waqila ward warda wardaya wardi warji warley warre warren warrick warsa
warsita warta waseem washington wasim wasis wassim wassima watson wava wawan wawrzyniec waylon wayne webster
wei welat weldon wellington wenceslao wende wendel wendelin wendell wendi wendy wenzel wera werner weronika
wes wesley wesly wessam wessel wessley wesson westley weston whitley whitney whyatt wiam wiame wiara wibke
widad widya wiebke wiem wies wijdane wiktor wiktoria wil wilber wilbert wilbur wilburn wiley wilford wilfred
wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine wiliam will willa willam willard willeke
willem willi william williams willian willibald willie willis willo willow willson willy wilma wilmer wilson
wilton wim wincenty winda winfield winifred winnie winnifred winona winston wira wirda wirginia wisal wisnu
wissal wissam wissem witalis wladimir wladyslaw wlodzimierz wm wojciech wolfgang wolfram woodrow wout wouter
wulan wulandari wuraola wyatt wylan wylliam wyman wynona xabi xabier xalima xan xana xanana xander xandra
xane xatun xaver xaverie xaverius xavi xavier xaviera xaviere xebat xela xem xena xenia xenie xenophon xezal
xia xian xiana xiang xiao ximena xin xinyi xinyu xiomara xochitl xuan xzavier yaa yaacov yaakoub yaakov
yacine yacob yacouba yadhira yadiel yadira yael yaelle yaffa yagiz yagmur yago yahaira yahel yahia yahya
yahyo yair yaiza yajaira yakub yakubu yalcin yalgin yali yalina yaman yamato yamen yamila yamile yamilet
yamileth yamin yamina yamna yan yana yance yancey yancy yanek yanel yaneli yanelis yanelle yanely yanessa
yanet yaneth yang yango yani yanice yanina yanira yanis yanissa yaniv yanko yann yanna yanni yannic yannick
yannig yannik yannis yao yaprak yaquelin yara yarah yared yareli yaren yaretzi yari yaris yaritza yaro yaron
yaroslav yasar yaseen yasemin yaser yash yasha yashira yasin yasir yasira yasmeen yasmin yasmina yasmine
yassen yasser yassin yassine yassir yassmin yassmina yassmine yavuz yaw yaya yazan yazen yazid yazmin
yazmina yehoshua yeimy yeison yejide yekta yelda yelena yelina yeliz yena yendi yener yeni yenifer yenni
yennifer yenny yenthe yeray yesenia yeshua yesica yesim yesmin yessenia yessi yessica yetkin yetunde yeva
yewande yfke yiannis yibanathi yichen yigit yildirim yildiz yilmaz ying yinon yinthe yisel ylan ylenia
yliana ylianna ylvi ylvie yoan yoana yoann yoanna yoav yocheved yoel yogendra yogesh yoginder yohan yohana
yohann yohanna yohannes yoko yolanda yolande yolette yomara yon yona yonael yonah yonas yonatan yonathan
yonca yong yoni yonis yono yony yoqub yorbek yordan yori yoro yorqin yosef yoselin yoshiko yoshua yosra
yossef yossi yosun youcef youmna youna younes youness younis youp youri yousaf yousef yousif yousra youssef
youssif youssou youssouf youssouph youssoupha youssra yousuf yovan yovana yovanna yozida yoznur ysabel
ysabelle ysaline yse ysee yseult ysmael yuan yuce yucel yudith yue yui yuka yuki yukiko yuksel yul yulen
yulia yulian yuliana yulisa yuliya yuma yumalai yumalay yume yumi yumiko yumna yumni yun yuna yunes yuni
yunis yunita yunus yuri yuriy yury yusef yusiv yusra yussef yussuf yusuf yuta yuto yuvan yuvraj yuxin yuxuan
yvaine yvan yvana yvanna yvannah yven yves yvette yvon yvonna yvonne zaara zabedeo zabina zabir zaboj zac
zacari zacaria zacarias zacary zaccari zaccaria zaccheo zach zachar zachari zacharia zachariah zacharias
zachariasz zacharie zachary zache zachery zack zackari zackaria zackarie zackary zackery zadi zadie zadig
zae zael zaenab zafar zafer zafir zahar zahara zaharia zaheer zahi zahia zahid zahida zahide zahir zahira
zahit zahra zahraa zahrah zaid zaida zaim zaima zain zaina zainab zaine zaineb zaion zair zaira zaire zaiya
zak zakari zakaria zakariae zakarie zakariya zakariyya zakary zakarya zakelina zaki zakia zakir zakiya zakya
zala zalan zali zalia zalie zalindra zalman zama zamara zamfir zamfira zamir zamira zamzam zan zana zander
zane zanele zaneta zanete zanis zanita zanna zanobi zara zarah zaraza zaria zarije zarina zarko zarra zaur
zaven zavida zavier zavis zaya zayaan zayan zayana zayd zayden zayed zayn zayna zaynab zaynah zayne zayneb
zayniddin zayon zayra zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena
zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zea zechariah zeeshan zeev
zef zefiro zehra zeid zein zeina zeinab zeineb zejnep zekai zekeriyya zeki zekiye zelaya zelda zelia zelibor
zelie zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zeltite
zen zena zenaida zenaide zenebio zeneida zenia zenija zeno zenobia zenobie zenobio zenon zenone zenovia
zente zenzele zephirin zephyr zerdest zerin zerrin zerya zeteny zetico zetta zeus zev zeyad zeyd zeyna
zeynab zeyneb zeynel zeynep zhara zhor zhour zia ziad zian ziana ziann zidan zidane ziedite ziga zigfrida
zigfrids ziggy zigmars zigmund zigrida zihni zikmund zilan zile zilola zin zina zinab zinaida zineb zinedine
zinovia zion zita zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyaad ziyad
ziyan ziyanda ziyo zizi zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zoa zobuhle zoe zoee
zoel zoeva zoey zofia zofie zofija zoha zohaib zohair zohar zohid zohir zohra zoi zoia zoie zoila zoilo zoja
zokir zola zoltan zophia zora zorah zoraida zoran zorana zorina zorka zoroslav zoroslava zosim zosima zosimo
zoubida zoubir zouhair zouhir zouhra zoulikha zoya zoyir zrinislav zrinko zselyke zsofia zsolt zsombor
zubair zubayr zubeyde zubeyr zubite zuhal zula zulaikha zulal zulay zuleica zuleima zulema zuleyha zuleyma
zulfa zulfikar zulma zumrut zuxra zuzana zuzanna zvezdana zvonimir zvonimira zvonko zya zyad zyan zyann
zygmunt zyon
`
    .trim()
    .split(/\s+/),
);
