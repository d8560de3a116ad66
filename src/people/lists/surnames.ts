/**
 * Surnames of many languages, without accents, in lower case.
 * Made from the Latin-script names of @faker-js/faker 10 (MIT, Copyright Faker) and chance 1.1 (MIT, Copyright
 * Victor Quinn; names of the 1990 US census and others). More by hand: more-names.ts.
 */
export const surnames: ReadonlySet<string> = new Set(
  `
aalbers aalerud aaltonen aas aasen ababii abadzic abadzija abate abazovic abbas abbate abbondanza abbosov
abbosova abbott abbrescia abdi abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov abdulazizova
abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova abdulhayov abdulhayova
abdulholiqov abdulholiqova abduljabborov abduljabborova abduljalilov abduljalilova abdulkarimov
abdulkarimova abdullatifov abdullatifova abdullayeva abdulmalikov abdulmalikova abdulqahhorov abdulqahhorova
abdulqodirov abdulqodirova abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov
abdulvohidova abe abegglen abel abele aberg abernathy abeyta abicht abimanyu abiodun abiola abiputra
abodunrin abolina abolins aboltina aboltins abosede abraham abrahamsson abramovic abrego abreu abshire abt
abu acanski accardi accardo acciai accurso aceto acevedo achari acharya acheampong achilles achim achkinadze
acic acimovic acin ackerman ackermann acosta acquadro acquaviva acquistapace acuna adadevoh adam adamcova
adamczak adamczyk adame adamec adamek adami adamiak adamiec adamkova adamo adamova adamovic adamowicz adams
adamski adamus adanski adaobi adar adasevic adcock addari addis ade adebayo adebisi adegbite adegboye
adegoke adekunle adelakun adeleke adelusi ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe
aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemo adhikari adhitama adiga adisa
adkins adomah adomako adongo adorno adragna adriansyah adu adusei adutwum aebi aebischer aeby afandiyeva
affinito afifah afirifa afoakwa afolabi afolayan afonja afunku aga agarwal agboola aglietti agnello agnes
agostinelli agostini agosto agresta agresti aguayo aguilar aguilera aguirre aguridic agustian agustina
agyapong agyare agyei agyemang ahic ahlke ahluwalia ahmad ahmadov ahmed ahmetspahic ahonen ahortor ahrenberg
ahrens ahrorov ahrorova ahuja aiazzi aidara aiello aigare aigars aigbiniode aigner aigroz airlangga ajakaiye
ajao ajayi ajewole ajose-adeogun ajvazovic akeem-omosanya akerele akesson akhtar akifovic akin akinrinola
akintade akmalov akmalova akoto akowua akramov akramova aksam aksentic aksentijevic aksic aksin aksovic
akyeamfuɔ akyeampong akyena alabi aladic aladzic alaimo alakbarov alakbarova alakovic alamsyah alan alanis
alaniz alanovic alarcon alargic alavanja alavantic alba albanese albano albers albert alberti albertyn
alblas albrecht albrechtova albu albuquerque alcala alcamo alcantar alcaraz aldea alejandro aleksandrowicz
aleksic aleman alessandrini alessi alexa alexander alexandrescu alexandru alexe alfani alfano alfaro
alfermann alfieri ali alicea alicic alidi aligbe alih alija alikavazovic alinari alisherov alisherova
alivernini aliyev aliyeva alizadeh aljancic alkhamis alkovic alksne alksnis allan allegretti allen allgeyer
allison almanza almaraz almasac almeida almonte aloba aloi alonso alonzo alparac altamirano altenwerth
alterini altieri aluga alva alvarado alvarez alves amabile amado amador amadori amaechi amann amanta amar
amaral amato amaya amberg ambrosini ambrosino ambrosio ambroz ambrozova amendola amerio amici amico aminat
amla ammann ammannati ammoscato amo amoa amoako amoasi amorim amoroso amoruso ampadu ampofo amponsah amrein
amundsen ananda anandya anasov anasova anaya ancillotti ancona andel andelic andelkovic andelova andersen
anderson andersone andersons andersson andesilic andic anding andini ando andonov andonovic andorful andrade
andre andreassen andreasson andrei andreini andrejevic andrejic andrejin andrekovic andreoli andreoni andres
andresen andrews andriani andries andrisani andriska andrle andrlova andronic andrzejczak andrzejewski
anelli angeletti angeli angelini angeloni angelucci anggraini anggreny anggriawan anghel angster anguiano
angulo anichini anjani anjos ankra ankunding anne annunziata anokye ansa anselmi anselmo antal antalova
antczak antenucci antezza antoci antoine anton antonacci antonelli antoni antonic antonini antonovic
antonucci antos antosova antovic anttila antunes antunovic antusevic antwi anucin anusic anvaryev anvaryeva
anzalone aoki aparicio apicella apitz apodaca aponte apostol appelman appia appiah aprile aqila aquino
aragon arai araja arajs aramini arana aranda arap aras araujo arcangeli arce archer archuleta ardana
ardelean ardeleanu ardianto ardiyanti aregger arellano aremu arena arenas arendt arens arevalo argenio
argento argiolas arguello arhanic ariani arias arifin arlovic arman armas armendariz armenta armijo
armstrong arnaud arnaut arndt arnesen arnetoli arnold arora arpasi arredondo arreola arriaga arrighi arroyo
arsenic arsic arslan arslonov arslonova arteaga artioli arvidsson aryal aryani aryanti aryee asadanin asadov
asadova asadullohyev asadullohyeva asamoa asamoah asan asanin asante asare asaro asceric aschenbroich
ascione asenso ashley ashton asiama asiedu asilbekov asilbekova asimi askraba askrabic asonja aspere aspers
assmus assuncao astafei astolfi astuti aswandi ata atanda atencio atkins atkinson atzeni atzori au aubert
aubry aucamp auer aufderhar augustyn augustyniak aurelia austin auzina auzins avallone avalos avazyev
avazyeva avila aviles avola avram avsec aw awodiran awolowo awuah axelsson axmann ayala ayandokun aydin
ayisat ayobami ayomide ayoola azad azamatov azamatova azara azdajic azevedo azinic azizah azizov azizova
azzahra ba baa baafi baah baarck baars baas baawia babac babalj babalola babarogic babatunde babatz babel
babic babin babini babka babkova babou babovic babtunde baburic baca bacalo baccani baccetti bacci bacher
bacherini bachmann baciu backer bacova badane badea badenhorst bader badiane badii badillo badji badjuk badu
baez baeza baganz bagaskara baggiani baggio baginski baglioni bagni bagnoli bagnoud bahena bahl bahna bahno
bahnova bahodirov bahodirova bahriddinov bahriddinova bahringer bahromov bahromova bahun bailey bailly
baiocco bajare bajars bajc bajcetic bajcic bajer bajerova bajsanski bak bakal bakaran bakare bakarec baker
bakhoum bakhtiyorov bakhtiyorova baki bakke bakken bakker bakos bakowski balaban balabanovic balan balasevic
balaskovic balat balaz balazevic balazova balazs balboni balcar balcarova balcer balcerzak balck baldacci
baldassarre baldassini balde balderas baldi baldini baldo balducci baldwin balesevic balestra baleta baletic
balevic balincic balint balistreri baljak balkow ball balla ballard ballarin ballerini ballesteros balli
ballini balloni ballouhey balmer balnuweit balode balodis balog balogh balogova balogsandor balogun baloun
balounova baloyi balsamo baltag baltin balzano balzer bambi bamidele bamiloye bamisebi banach banas banasiak
banasik banchi banda bandic bandicstimac bandinelli bandini bandl bandopadhyay banerjee bang bani banic
banica banicevic banicjokic banjac banjak banjalic banjari banks banov banse banu banuelos baptista bar
barajas barak barakova baral baraldi baran baranjec baranka barankova baranova baranowski baranski
barbagallo barbaricsehic barbarossa barbarulo barbato barber barbera barberi barberis barbero barbetti
barbier barbieri barbiero barbosa barbu barbulescu barchielli bardazzi bardek bardelli bardi barducci barela
bares baresova baretta bargan bargellini bargiacchi barile barilla barinic barisic barker barletta barlow
barna barnard barnes barnett barni baron baroncelli baroncini barone baroni barons baronti barosevcic
barosevic barr barra barragan barras barraza barre barreca barrera barresi barreto barrett barretta
barrientos barrios barros barrows barry barsotti barta bartak bartakova bartalesi bartczak bartell bartels
barth barthelemy bartkowiak bartlett bartnik bartoletti bartoli bartolini bartolomei bartoloni bartolozzi
bartolucci barton bartonova bartos bartosek bartosik bartoskova bartosova bartova bartovic bartovicova
bartulin bartunek bartunkova barylla barzani basagni basar-klapec basara basaran basaric baseda bashirian
basile basnet bass bassani bassi basso basson basta bastac bastajic bastola bastova basynat batacchi bates
batinicsantic batista batnozic bato battaglia battaglini battig battista battisti battistini battke batz
bauch bauer bauermeister bauerova baumann baumbach baumeister baumgartner baur bauschinger bauschke bausi
bavaud bawer baxter bayeni bayer bayerova bazant bazantova beahan beatty beavogui becagli becattini becchi
becerra bech bechtelar beck becka beckel becker beckmann beckova becucci becvar becvarova bedan bedewitz
bedini bednar bednarczyk bednarek bednarik bednarikova bednarova bednarski bednarz beele beer beerli
beggerow begum beh behr behrenbruch behruzov behruzova beier beissmann bejan bejenari bejenaru bekavac
bekcic bekjarev bekker bekmurodyev bekmurodyeva beko bekonja bekovac bekvalac belavske belavskis belcar
belcevic belec belenzada belic belivuk bell bellandi bellesi belli bellini bello bellomo bellotti bellucci
belmonte belohlavek belohlavkova belojevic belopoljac belosevac belosevic belotti belovic belovukovic
beltrame beltrami beltran belvisi belz benakovic benard benasicpavlovic benatti benavides benavidez bencini
benda bender bendova benecke benedetti benedetto benelli benes benesova benetti bengtsson bengu beni benigni
benini benitez benjamin bennardo benner bennett benninger beno benoit benova bensi benson bentivoglio
bentley benucci benvenuti benvenuto benz benzing berak beran beranek berankova beranova berardi berends
beretta berg bergamasco bergamini berge berger berggren berglund bergman bergmane bergmanis bergmann
bergnaum bergqvist bergrova bergstrom beribak berka berkova berky berkyova berlincioni bermudez bernabei
bernacchioni bernal bernard bernardi bernardini bernardova bernasconi bernatovic berner berney bernhard
berni bernier berning bernini bernolak bernolakova berntsen berrios berry berset bertaccini bertani bertelli
bertelsen bertenbreiter berthoud berti bertin bertini berto bertolini bertolussi bertrand berxwedan berzina
berzins berzite berzits beso bessi besson best bester betancourt bethke betschart betti bettini betz
beushausen beutelspacher bevan bevilacqua bevk beye beyeler beyer bezdek bezdekova bezjak bezuidenhout
bhadresha bhana bhandari bharadwaj bhat bhattacharya bhattarai bhattathiri bhembe bhengani bhengu bhuyeni
biagetti biagi biagini biagioni biagiotti bialas bialek bialkowski bianc biancalani biancheri bianchetti
bianchi bianchini bianco biasci biba bibi bicanin biccari bicek bicekova bichler bickel bidaud bideau
biedermann biedrzynski bielak bielawski bielecki bieler bielert bielik bielikova bielski bienasch bienias
bieniek bienkowski bieri biernacki biernat biesenbach biffoli bigazzi bigdeli biggi bigi biglebauer bijl
bila bilek biliotti biljan bilkova billi bilogravic bilolyev bilolyeva bilopavlovic bilski bily bina binazzi
bindi bini binova bins bionaz biondi birca bircakovic bircanin birch bird birina birins birkemeyer biro
biro-datkovic birtasevic birzina birzins birzniece birznieks bisconti biseniece bisenieks bisgaard bishop
bisio biskicmerkas bisset bitca biteye bittner bittnerova bivol bivolarevic biyela bizetic bizjak bizumic
bizzarri bjelanovic bjeletic bjelic bjelica bjelicic bjelinic bjelivuk bjelja bjeljac bjelkic bjelobaba
bjelobrk bjeloglav bjelogrlic bjelojevic bjerke bjerregaard bjork bjorklund bjornstad blacanin black
blackburn blaga blaha blaho blahova blair blake blanc blanchard blanckenberg blanco blanda blank blaschek
blaser blasi blasko-vidosavljevic blaskovic blassneck blaszczak blaszczyk blatancic blatter blaua blaus
blazanovic blazek blazer blazevic blazkova blecha blechova bleeker blekte blick bloch blochwitz block
blockhaus blok blom blomqvist blum blume boadi boadu boahen boakye boaten boateng bobek bober bobeta bobinac
bobkova boboc boburov boburova bocchi bocci boccia bocek bochenek bocic bock bockai bockova bockovac-kunstek
bocokic boda bode bodea bodian bodini bodiroga bodnar bodrug boehm boer boers boffa bogan bogani bogdan
bogdashin bogenrieder bogisavljevic bogisich bognar bogoljubovic bogosavac bogucki bogusz bohac bohacek
bohackova bohacova bohge bohm bohmova boi boico boje bokanovic boldewijn bolf-kovacic bolkovac bolle
bolliger bolm bologna bolognesi bolot-salaj bolta boltic bolton bolunovic bomestar bona bonaiuti bonanni
bonanno bonato bonazzi bonciani boncinelli bond bondare bondarenco bondars bonde bonderovic bondi bondra
bondrova bondzic bonechi bonelli bonetti bongini bongiorno bongiovanni bongo boni bonifazi bonilla bonini
bonisch bonnet bono bonomi bonomo bonsra bonsu boon boone boot booth borbely borcanin borchi bordian bordoni
borek borelli borer boretti borge borgeaud borgeling borges borghi borghini borgia borgioli borgschulze
borilovic borincevic borisavljevic bork borkovacki borkovic borkowski bormann borner bornscheuer boros
borovac borovicka borovickova borowiec borowski borrego borrelli borri borrmann bors borsch borselli borta
bortolin bortoluzzi bortot boruschewski bos bosak bosakova bosanac bosancic boscaino bosch boschetti boschi
bosco boscolo boshoff bosi bosiljcic bosiljkic bosiljkovic boska boskova bosler bosma bosman
bosnjakovicholik bossard bosshard bosson bossy bostan bota botan botello botezatu botha botiryev botiryeva
botnari botnaru botsford botta bottai bottner boucek boucher bouchet bouckova bouda boudova boulanger bouma
bouman bourcard bourgeois bourrouag bouschen bouska bouskova bouvier bouwman bove bovolenta bowen bowers
bowman boxhammer boyd boyde boye boyer boyes boyle bozalo bozanic bozanovic bozdok bozdokov bozek bozic
bozicanin bozicic bozickovic bozsik bozzi bozzo brabcova brabec brabencova brabenec bracci braccini brada
bradac bradacova bradley bradova bradshaw bradtke bradvic brady braga brahaj braia brakus brambilla branca
branco brand brandenburg brandi brandis brandli brands brandt braschi bratina bratojevic bratonozic bratovic
bratu brauer braun braunova brautigam bravi bravo bray brazda brazdil brazdilova brazdova brazzini brdanin
brdovic brecko bredenkamp brehmer breitenberg breitenstein brejcha brejchova brekke bremer bremser brenke
brenkis brennan brenner breschi bresciani breskovic bressan breton brettschneider breu breuer brewer
brezancic brezina brezinova breznik brezo brezovac brezovnjacki briano bridges briede briedis briesenick
brigandi briggs brignone brilli bringmann brinjak brink brinkmann brinza briones briseno brisuda brito brits
brix briza brizova brizzi brkanovic brkic brniclevada brock broda broening brogelli brogi brogioni brogli
bromfield bromme brookes brooks brosch brouwer brown browne broz brozek brozkova brozova bruce bruckmann
bruder bruen brugger bruggmann bruhns brumat brun brunelli brunet brunetti bruni brunkevica brunkevics
brunner bruno brunori bruns bruschi bruun bruzzone bryan bryant brychta brychtova brzezinski brzozowski buac
buaca bubalo bubenik bubenikova bucalo bucalovic bucanin buccheri bucci bucciarelli buccioni bucek bucelli
buch buchanan buchele bucher buchholz buchrucker buchta buchtova buckalovic buckley buckova buckridge bucur
buczek buczkowski buczynski buda budai buder budichalas budiman budimcic-kovacevic budiyanto budreiko
budzinski budzynski bueno buga buhl buhler buhlmann buijs buile builis buitenhuis bujak bujor buker bukovska
bukovsky bukowski bulaja bulat bulatovic bulgarelli buljat buljin buljubasic buljugic bull bulli bulovan
bultmann bundgaard bunea bunescu bungener bunjes bunoza bunusevac buongiorno buonomo burani burazer burazor
burberi burchi burckhardt burda burdak burdova burduja bures buresova burevic burgassi burger burgess
burghagen burgic burgio burgos burhonov burhonova burian burianek buriankova burianova burke burkhard
burkhardt burklein burlacu burmeister burns burri burroni burrows burton buruiana burzynski busa busak
busari busch buschbaum buscher busemann busetincan bush buslaver buss busse bussmann bussotti bustamante
bustos busuioc butarevic butcher butera buthelezi buti butler butnaru butt buttner buzzi byrd byrne byrtus
byrtusova cabaj-adam caballero caban cabras cabrera cabro caccamo caccavo cacciamani cacciapuoti cacciatore
cace caciolli cada cadena cadoni cadova caforio caggiano caha cahova caiani caiazza caiazzo caillat cailler
cain cajka cajko cajner cajzler calabrese calabria calabro calafiore calamai calamandrei calame calandro
caldera calderon caldini caldwell caleta cali califano calin calite calitis callegari calligaris calo calo'
calonaci calosi calvelli calvillo calvo camacho camagic camara camarillo cambi camdzic cameron camiciottoli
camilli cammarata cammelli cammilli cammisa campagna campana campanella campanile campanini campbell campisi
campo campoli campolmi campos campus canaki canale canales cancar cancelliere cancellieri candan candela
candelaria candido candrlic canepa cangiano canino canjko-novak cankar cannas cannata cannella cannon
cannone cano canova cantagallo cantini cantoni cantu canu cap capanni capannolo capasso capatina capecchi
capek capelli capitani capizzi capkova capkovic capkovicova capkunovic caplovic caplovicova capoccia
capocotta capogna capone caponi caporaso capova cappai cappelletti cappelli cappellini cappello cappiello
capponi cappugi capraro capretti capriotti caprnjic capuano caputo cara caraballo caracciolo caradonna
caraman carapic carapina caraus caravesa carbajal carbon carbone carboni cardella cardenas cardia cardinale
cardinali cardini cardona cardone cardoso care careddu carella caretti carey caric caricari carini carlesi
carletti carli carlier carlini carlino carloni carlotti carlowitz carlsen carlsohn carlson carlucci
carminati carmona carneiro carnevale carnic carnogurska carnogursky carnovale carollo caron carosi caroti
carotti carovic carp carpenter carpentier carr carrai carranza carrara carraresi carraro carrasco
carrasquillo carre carreon carrera carrero carrieri carriero carrillo carrion carroll carrozza carrozzo
carrus carson carstens carta carter cartl cartwright caruso carvajal carvalho carvelli casadei casadio
casagrande casale casali casalini casano casanova casares casarez casas casati casavecchia cascio cascone
casella caselli caserta casey casian casillas casini casolaro caspari casper caspers cassano cassim cassin
castagna castagnoli castaldi castaldo castaneda castellana castellani castellano castellanos castelli
castellucci castelyn castens castiello castiglioni castillo castro casu casula catalano cataldi cataldo
catalinac catana catania catanzaro catarsi catarzi catelani catellani caterino catic cattaneo cattani cauna
caune cavaciocchi cavalic cavaliere cavalieri cavaljuga cavallari cavallaro cavalli cavallini cavallo
cavazos cavdarevic cavic cavicchi cavini cavlina cavriani cazac cazacu cazares ceballos ceban cebanu
cebekhulu cebotari cebula cecan ceccarelli ceccarini ceccatelli ceccherelli ceccherini cecchetti cecchi
cecchini cecconi cecere cech cechova ceder cedillo cehmajster cei ceja cejka cejkova celano celar cele
celebija celentano celeste celi celik cellai celli cellini celma celmina celmins celms cemal cenan cencetti
cengija ceni cenni centeno centofanti cepeda cerar cerbai cerda cerise cerkasin cermak cermakova cerna cerne
cernei cernik cernikova cernoch cernochova cernohorska cernohorsky cerny cerrani cerrato cerri cerullo
cerutti cervantes cervantez cervena cervenak cervenakova cervenka cervenkova cerveny cervinka cervinkova
cesaretti cesari ceseri chacon chadwick chaloupka chaloupkova chalupa chalupka chalupkova chalupova
chamberlain chambers champlin chan chandler chang chapa chapman chappuis chapron chapuis chapuisat charles
charlton charpentier charvat charvatova chassot chattopadhyay chaturvedi chauvin chavarria chavez checcacci
checchi checcucci cheli chellini chen cheng cherchi cherici cherubini chessa chessari chettri chetty cheuk
cheung chevalier chevallier chiacchio chianese chiaramonti chiarantini chiaravalle chiarelli chiari chiarini
chiarugi chiavacci chiba chibike chibuike chicu chidinma chidozie chiesi chihai chila chiliza chimenti chini
chiodi chiriac chirici chirico chirila chirilov chirita chis chiti chiu chivu chladek chladkova chlup
chlupova chmelar chmelarova chmelik chmelikova chmiel chmielewski chmura cho choi chojnacki chojnowski
cholewa chollet chong chopard chopra choquart chovancova chovanec chow choy christ christen christensen
christian christiansen chroma chromy chrzanowski chu chudik chudikova chudoba chudobova chudzik chui chuit
chung chvatal chvatalova chvojka chvojkova chytil chytilova ciabatti ciaccio ciacio ciampa ciampi cianchi
cianci cianfanelli cianferoni ciani ciapetti ciappi ciardi ciatti ciavarella cibotari cibula cibulka
cibulkova cibulova cicala cicali cicatiello ciccarelli cicchetti ciccone cichocki cichon cichy cicmak cierna
cierny cierpinski ciesielski ciesla cieslak cieslik cifarelli ciger cigerova cigoj cihak cihakova cihlar
cihlarova cikota cilikan cilli cilliers cimbaljevic cimerman cimesa cimmino cincurak-kovac cinelli cingolani
cini cintron cioban ciobanu ciocan cioffi ciolli cioni ciorba ciornii ciotola ciotti cipanj cipanj-banja
cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo cirri cirule cirulis cisar cisarova cisneros
ciss cisse cissokho ciszewski citro cittadino ciubotaru ciucchi ciuffetelli ciuffi ciuffreda ciulla ciulli
ciullini ciumac ciwan cizek cizkova cizmar-tormas claasen claes claesson claeys clare clarius clark clarke
clausen clayton cleem clement clemente clements clerc cleve cloete cloos clottu co coates cobanovic cobb
cobrda cobrdova cocchi coccia cocco codreanu coelho cognome cohen coinchon cojocari cojocaru cojuhari cokan
cokov cola colak colakovic colangelo colanic colantuono colaric cole colella coleman coles colesnic coletta
coli colin colina collado collazo collet collier collin collini collins colombo colon colonna colucci
colunga coly colzi coman comito como comparini concas concepcion condrea conforti congiu coniglio conka
conkova conn connelly conner connolly connor conrad conroy considine consigli consiglio constantin
constantinescu constantinov cont conte conti contini contreras contu conway cook cooke cooper copeland
coppini coppola cora corak corazza corboz cordero cordes cordier cordioli cordova coretti corkery cormier
cornea cornejo cornelissen cornelsen corona coronado corradi corradini corrado corral corrales corrao correa
correale correia corridori cors corsi corsini corso corsten cortes cortese cortesi cortez corti cortini
cortinovis corwin cosentino cosi coslovich cosma cossu costa costache costantin costantini costantino
costanza costanzo costea costin cotorobai cotruta cotthardt cottier cotto cottone coufal coufalova coulibaly
coulon courten cousin covaci covalciuc covalenco covali covarrubias coviello cox cozma cozzani cozzi
cozzolino craciun craig crawford crea creciun cremin cremona cremonesi crepaldi crescenzi cresci crescioli
cresnik crespi crespo cresti cretu crevatin crews crimi crini crippa crisafulli crisan criscenti crisci
criscione crispino crist cristea cristescu cristiano cristofaro critelli crnogaj croce croitor croitoru
crona cronin cronjager cronnje crooks cross crosskofp cruciani cruciata crudu cruickshank cruz csapo csonka
csordas cucchiara cucciniello cuche cucos cucu cudara cudars cudina cuellar cujba cukalac cukalovic cukic
cukovic cukteras culibrk cullinan cummerata cummings cunha cunningham cuomo curci curcio curda curdova
curiel curradi curreli curry curtis cusimano cuslovic cusnir cusumano cuzzocrea cvagic cvetkovic cvetljanin
cvetojevic cvetuljski cvijan cvijancevic cvijanovic cvijetic cvijetin cvijetinovic cvijic cvjeticanin
cybulski cygan cyprich cyprichova czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak
czerwinski czyz czyzewski d'agostino d'aleo d'alessandro d'alessio d'amato d'ambrosio d'amico d'amore
d'andrea d'angeli d'angelo d'anna d'argenio d'avino d'elia d'errico d'inca d'ippolito d'onofrio d'orazio
d'urso da daako dabcevic dabek dabic dabija dabizljevic dabkowski dabnjak dabo dabovic dabrowski dach
dachert dackovic dacovic daddi dadic dado dadova dafunic dagovic dahl dahlberg dahm dahmen daidone daimer
dainelli daisevic dajic dajlic dakickozic dale dalgaard dallai dalleaste dallenbach dalmasso daly dam
damanik damaske damayanti damian damiani damiano damico damljanovic damm dan danciu danek danenhauer daniel
daniele daniels danielsen danielsone danielsons danielsson danila danilova danis danisova danko dankova
danneberg danner dano danova danso dante danti darazac dare darii darko darmawan darojat darteh dartey
dascalu dasic dattilo daub daubner daudrich dauer daugherty daum dauth dautzenberg davey david davidova
davidovic davidovicamic davidsen davidson davies davila davis davison davitti davoli davronov davronova
dawson day de deak dean deane debeljak debenjak debnar debnarova debowski debski dec decker deckert deckow
declerck declercq decock decoster dedanski dedejic dedek dedijer dedkova dedovic deerberg degano dege degis
degl'innocenti degrassi dehmel dei deiana dej deja dejanovic dejova dekanovic dekic dekker dekkers dekovic
dekys dekysova delacruz delafuente delagarza delalic delaney delao delapaz delarosa delatorre delaunay
delazy deleon delfino delgadillo delgado delic delkapic dell'amico delmas delogu delonge delosevic delrio
delvalle dembele deme demeter demetrova demir demontis demurtas demut denaro denesik dengler denic denis
denner dennis denovic denti denzinger denzler dera derasevic derasimovic dergovic deric derisilo deriu derr
dersim dertmann desai deschamps deshpande desiderio desmet desogus destro dethloff deuschle devald devar
devcickatic devedzic devetak devkota devos devrnja dewilde dhakal dhawan dhlamini dhlomo dia diaby diack
diaconescu diaconu diagne diakhate diallo diamanka diamanti diana diao diarra diatta diattara diaw diawara
diaz dibbert dickens dicki dickinson dieckmann diedhiou diedrich diekmann dieme diene dienel dieng dies
dietrich dietsche dietz dietzsch dieye diez diezel dijkman dijkstra dildar dilla dilmurodyev dilmurodyeva
dima dimcevic dimcic dimic dimitric dimitrijevic dimitrovski dimkic dimkovic dimovic dimsic dinca dingarac
dingelstedt dingiswayo dini dinu diome dione diongue dionisi diop diouf dioum dippenaar dippl dirgantara
dirike dirikis distefano dittmann dittmar dittmer dittrich dittrichova divald divis divisova dix dixon
diyorov diyorova dizanov djetka djitte djokoto djurasek dlamini dlouha dlouhy dlugosz dobbrunz dobel dobes
dobesova dobias dobiasova dobler dobosz dobre dobrescu dobrilovic dobrinkovic dobrosavljevic dobrovolna
dobrovolny dobrowolski dobrzynski dobson docekal docekalova dockal dockalova docolomanska docolomansky
dodaro dodd dodon dogan dogaru doherty dohnal dohnalova dohring dokonal dokoupil dokoupilova dokovic dokoza
dolacek dolce dolch dolci dold dolecek doleckova dolejs dolejsi dolejsova dolezal dolezalova dolezel
dolezelova dolfi dolinar dolnicar dolovic domagala domanovic domanski domazet dombrovska dombrovskis
dombrowski domingues dominguez dominiak dominici dominquez domisevac domjan domljan donald donati donato
doncic donda dondoli dondur donevic dong dongol donica donie donkor donnelly donnini dooley dopsa dopuda
doria doric doring dorner dornik doro doronjski dorontic doronzo dorre doskocil doskocilova doskoczynski
dostal dostalova doubek doubkova doubrava doubravova douglas dousa dousova dovudov dovudova dower doyle doza
drabek drabik drabkova drac dracic dragan draganovic draghici dragic dragin drago dragoi dragojlov dragomir
dragone dragoni dragoviczafred dragu drakcic drake drame dramlic draskovic drca drcelic drechsler drees
dreher dreier dreimane dreimanis dreissigacker drenjacevic dresevic dressler drews driessen drinic drinjak
drljaca drljan drmanac drmanovic drmoncic droppa droppova drost droz drozd drozdova drozdowski drozdz
drvarevic drvenica drzewiecki duah duarte dubashi dube dubiel dubochet dubois dubovska dubovsky dubravec
dubska dubsky dubuis dubuque duca ducci duchon duchonova duck ducommun ducret duda dudas dudek dudekova
dudkova dudova dudziak dudzik dudzinski duenas dufek duffy dufkova dufour dugaja dukelic dukovac dula dulla
dullova dulova duma dumanjic dumas dumija duminy dumitrache dumitrascu dumitrescu dumitriu dumitru dumnic
dumont duncan dunda dunka dunkova dunn dupan dupont dupuis dupuy duran durand durante durgan durica duricova
duris durisova dusek dusik dusikova duskova duszynski duta dutkiewicz dutoit dutta dutto duval duvnjakculjak
dvizac dvokic dvonc dvoncova dvoracek dvorackova dvorak dvorakova dvoranac dvorska dvorsky dwamena dwivedi
dyer dyett dylus dzakmic dzakula dzal dzanija dzene dzenis dzenopoljac dzepina dziedzic dzigumovic dzigurski
dzikic dzinic dzirkale dzirkalis dziuba dzodanovic dzokoto dzurjanin dzurjaninova eberhard eberhardt ebert
ebubechukwu echevarria ecker eckhardt ecoffey edorh edun edvardsen edwards effertz effler egbochukwu egelja
egeljic egeric eggenmueller egger egic egli eglite eglitis ehigiator ehm ehmann ehrig eich eichenberger eide
eifert einert eisenlauer ek eklund ekpo eksteen ekstrom ekwueme elbe elbekov elbekova eldorov eldorova
elebiyo eleyth elia elias eliasova eliasson eligibile elizabeth elizondo elliott ellis elmurodyev
elmurodyeva elnurov elnurova els elss elvina elworthy elyorov elyorova emard embranthiri emert emery emig
emmanuel emmelmann emmerich enache enachi ender endo endzina endzins ene engel engelen engelmann engstrom
eni enriquez epifani eplinius erasmus erben erbenova ercoli erdman erdmann erdogan erhan erhardt erickson
eriksen eriksson erlei erm ermini erni ernser ernst errante errera errichiello errico ertl erwes esanu
esbensen escalante escamilla escobar escobedo esenwein esparza espinal espino espinosa espinoza esposito
esquibel esquivel esser esteves estevez esther estrada etienne etzebeth eugster evangelista evangelisti
evans evensen evers everts evola ewald fabbri fabbricatore fabbrini fabbrizzi fabbro fabbroni fabbrucci
faber fabian fabiani fabiano fabianova fabijanovic fabjan fabre fabris fabrizi fabrizio facchini faculjak
fadda fadel fadipe faggi fagioli fagunwa fahey fahham fahner fahriddinov fahriddinova failli faini fajardo
fajdetic fajdiga fajimi fajnor fajnorova faktor falabi falbo falcao falchi falciani falcini falcioni falco
falcone faleti falk falkowski fall fallani faller falorni faloye falsini falter falugiani falzone fan fanara
fancelli fancello fanelli fanetti fanfani fani fankhauser fanta fantappie' fantechi fanti fantini fantoni
fantova fantozzi faraci farago faraone farber farcas farcic farella faresta faria farias farida farin farina
farkas farkasova farkasovska farkasovsky farmer farrell farris farruhov farruhova fasano fasasi fasoli
fassbender fathina fattori faty fauche faulhaber faulkner faure fava favara favaro favero favilli favre fay
faye fayzbekov fayzbekova fazekas fazio fazliddinyev fazliddinyeva febian febrianti fedele federici federico
fedi feeney feest feher fehr fehrig fei feil fejfar fejfarova fekete fekonja felber feld felder feleppa
felici feliciano feliziani felke feller femina fencl fenclova fenner fenske ferat ferenc ferencova ferguson
ferilli ferjan ferko ferkova ferluga fernanda fernandes fernandez ferracuti ferraiuolo ferrando ferrante
ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri ferrero
ferretti ferri ferrigno ferrini ferro ferroni ferry festa festuccia feuerbach fiala fialova fiaschi fibbi
fichardt fichera fico ficova fidelis fiedler fiedlerova field fields fierro fiesoli fietz figl figueiredo
figueroa figura fijalkowski filc filcova filice filimon filip filipan filipek filipiak filipova filipowicz
filipowski filippi filippini filipponi filsinger finch fincke fini fink finka finke finkova finocchiaro
finotti finstad fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiori fiorillo
fiorini fiorucci firdavsyev firdavsyeva firgantoro firmansyah fisbah fischer fischerova fischetti fiser
fiserova fish fisher fissi fister fitratov fitratova fitschen fitzgerald fjeld flacco flacer flak flaman
flanjak flatley fleischer fleischmann fleming fletcher fleury flis floder florczak flore florea florek
flores florescu florez florian florianova floricelovic floridia florio floris flottmann flowers floyd
fluckiger flynn focardi focsa fodor fodulovic fofana fofie foged fogele fogelis foggi foglia fois fojtik
fojtikova fok folivarski foltyn foltynova fonda fonseca fontaine fontana fontanelli fontani fonti forconi
ford foretay forgione forkel forlani forman formanek formankova formanova formica formigli fornara forsberg
forst forster fort forte forti fortini fortova fortugno fortunato foschi fossati fossi fossum foster fosu
foti fotihov fotihova fourie fournier fousek fouskova fowler fox frackowiak fraczek fraga frahmeke frami
franc francalanci francesca franceschi franceschini francesconi francese francezi franchi franchini franci
francini francioni francis franciskovic franco francois francova frandsen franecki franek franey franic
franjicabramic franjiczelic frank franke franklin frankova frankowski fransson franta frantz franz franze
franzis franzmann franzoni frasca fraser frassineti fratczak fratello frati fratila fratini fratti frau
frauen frauendorf frazi frazier frederiksen fredriksen fredriksson freeman frei freigang freimane freimanis
freimann freimuth freisen freitas french frenzel freriks frey freymond frezza frias frick fricke fridrich
fridrichova fried friedek friedenberg friedli friedmann friedrich friesen friess frigan frigerio frigo
frilli frisch fritsch frizzi frohn frosali frosch frosini frost frullini frunza frunze fry frydrych
frydrychova ftorek ftorekova fu fucci fuchs fuchsova fucik fucikova fuentes fuga fuhlbrugge fujiati fujii
fujimoto fujita fujiwara fuksa fuksova fukuda fuller fulop fumagalli fumarola fundak fung funk funmilayo
fuoco furgala furlan furman furno furrer furtado furtuna fusaro fusco fusenig fusi fust fuze g'afforov
g'afforova g'afurov g'afurova g'iyosov g'ulomov gaba gabbrielli gabellini gabhezi gabius gabler gabor
gaborova gabriel gabriele gabrielli gabrielova gabrovsek gabud gacanovic gacevic gacic gacina gacinovic
gadanski gaddini gade gadiaga gadomski gadschiew gadzic gages gagic gagliano gagliardi gagovic gagricic
gagro gahwiler gaile gailis gailite gailitis gaillard gaina gaitan gajda gajdos gajdosova gajec gajewski
gajgicmatic gajski gakstadter gal galander galante galanti galardi galarza galasso galati galazka galeazzi
galeotti galic galinac galindo galjak galjen galjer galka gallagher gallardo gallegos galletti galli gallo
gallori galluzzo galosevic galvan galvez gama gamba gambacciani gamberini gambino gamboa gamez gamlin gamper
ganaka gandhi gandolfo ganea gangan gangemi gangnus gantar ganzmann ganzzuparic gaona garatva garau
garavaglia garay garcia garden gardiner gardner gargani gargiulo garibay garica garifo garner garnier
garofalo garonja garrett garrido garuglieri garza gashi gasior gasiorowski gasjune gasjuns gaspar gaspari
gasparini gasparova gasparovic gasparovicova gasperini gaspic gassama gasser gast gastel gastelum gatta
gatti gatto gatzka gauder gaudiano gauthier gautier gavric gavrila gavrilita gavriliuc gavrilovic gavrovic
gawel gawlik gawron gawronski gay gaye gaytan gazdic gazi gazibara gaziova gazivoda gazo gazzola gbadamosi
gbogboade gebhardt geese gehre gehrig gehring gehrke geiger geisendorf geisler geissler gelli gelling gemma
genchi genjega genna gennaro genoud genovese gens gensini gentile gentili george georgescu gerace geraci
gerard gerbennow gerber gerdel gerhardt gerhold geri gerini gerlach germain germani gerritsen gerschler
gerson gervasi gerwig gesell geyer gfeller ghale gheorghe gheorghita gheorghiu gheri gherman ghilardi ghini
ghirmai ghita ghosh giacalone giaccio giachetti giachi giacomelli giampaoli giampaolo gianassi giani
giannelli giannetti gianni giannini giannone giannoni giannotti giannozzi gianotti giansante giardina
giardini gibala gibbons gibbs gibson giehl gielen gierisch giesa giesche gigaba giger gigli giglio gigliotti
gil gilbert gilca gilde giles gill gillet gillieron gimenez gioacchini gioia giordani giordano giorgetti
giorgi giorgio giovacchini giovannelli giovannetti giovannini giovannoni giovinazzo girard girardet girardi
giraud giraudo girbu giron girone gisca gislason giudice giuffrida giugliano giuliani giuliano giunta giunti
giuntini giurgiu giusti giustra glab glasnovic glasson glatting glavac glavati gleason gleda gledic
gleichner glintic glodovic glogowski gloor glosli glover glowacki glozanski gluhovic glukcevic glumac
glumpak gning gningue gobbi gobel gockeritz gocnik gocnikova godanj goddard godec godfrey godinez godlewski
godoy goebel goedhart goedicke gohler golab golban goldbeck goldfuss goldkamp goldkuhle goldner golebiewski
golebiowski golec golicsamarzija golinelli goller golling gollnow gollum golob golomski gombai gombay
gombert gomes gomez gomis goncalves goncear gonnelli gonta gonzales gonzalez goodman goodwin goonam goosen
goossens gora goral goran gorczany gordhan gordon gorea gorecki goretti gori goricanec gorisek gorjanski
gorka gorlich gormer gorniak gorny gorski goto gotthardt gottlieb gottschalk gottwald gottwaldova gotz
gotzelmann goudiaby gough gould govender govoni gowda goy goyette graber grabez grabic grabovac grabowski
grace gracia graczyk gradi gradisar gradistanac gradojevic grady gradzki graf graham gramigni grams gran
grana granado granados granat granata granato grande grandi grandjean grange grant grasse grassi grasso
gratzky grau graudina graudins graur graves gravina gray graziani graziano grazzini greb grebenarzarmen
greco grecu green greene greenfelder greenholt greenwood greer greger gregersen gregor gregorc gregori
gregorova gregory gregus gregusova greithanner greppi greschner grgic grgurevic gribuste gribusts grieco
griego griem griesbacher griese griffin griffith griffiths grifoni grigoras grigore grigorescu grijalva gril
grilli grillo grimaldi grimes grimm grinberga grinbergs grkavac grkinic grladinovic grm grob grobelaar
grochowski groduma grodums groebli groen groenenberg gromisch grondin groot groothuizen gros grosjean gross
grosser grossheim grossi grosskopf grosso grosu grothaus grothkopp grotke grotzinger groza grozdanovic gruba
grube gruber grubesicbarbir grubnic grubrova grudzien grun grundmann grundza grundzova gruner gruning
gruppuso gruszczynski gruszecki gruszka grygar grygarova grzegorczyk grzelak grzesiak grzesik grzeskowiak
grznar grznarova grzyb grzybowski grzywacz guajardo gualtieri guardado guarducci guarino guarneri guarnieri
guastella guasti guastone gucanin guerin guerra guerreiro guerrero guerri guerrieri guerriero guerrini
guevara gueye guglielmi guha guichard guida guidetti guidi guido guidotti guillaume guillen guillot guinand
guisse guldemeister gulgowski gulino guliwe gulli gulyas gumede gummelt gunarto gunawan gundersen gunes
guneta gunjaca gunkel gunnarsson gunther gunz gupta gurbig gurrieri gurule gurung gusan gusanovic gusatovic
gusavac gusevac gusic gusikowski gusmeroli gusovic gustafsson gut gutal gutierrez gutjahr gutkowski gutmann
gutowicz gutowski gutrovac gutschank gutu guyot guzik guzina guzman guzun gwacela gwala gwozdz gwozdzik
gyamfi gyasi gyawali haack haaf haag haan haas habeeb habel haber habibi habibov habibova hablak hablakova
habsuda habsudova hache hack hackbusch hackelbusch hackett hada hadfield hadwich hadzibeganovic haferkamp
hafliger hafner hagen hagenes hahn haikal hajdinjak hajdu hajduk hajek hajkova hajna hajnc hajny hakala
hakan hakansson hakim hala halak halakova halas halasz hald halda haldova hale haley halilyev halilyeva
halim halimah hall hallmann halova haluska haluskova halvorsen halvorson hamal hamalainen hamann hamidov
hamidova hamill hamilton hammes hammond hamon hampl hamplova hampton hamzayev hamzayeva hana hanacek
hanackova hanak hanakova hancock hand handayani handoko handzic hane hanekom hanenberger hango hanifat
hanizar hanko hankova hannecker hanni hannich hanniske hanousek hanouskova hanova hansen hanson hansson
hanus hanusova hanzal hanzalova hanzl hanzlik hanzlikova hanzlova hara harac harada haramija harber
hardiansyah harding hardy hargasser hargreaves harini hariyah harmon harms harnapp haro harper harrington
harris harrison hart hartati harter harting hartley hartlieb hartman hartmann hartmanova hartwig hartz
harvey haryanti haryanto has hasan hasanah hasanica hascak hascakova haschke hasegawa hasek hashimoto
haskova hasler hassan hassanah hasse hassfeld hastuti hathorn hattingh hauck haug haugaard haugen hauke
haukelidsaeter haupt hauser havel havelka havelkova haverney havlicek havlickova havlik havlikova havlova
havojic havranek havrankova hawkins hayashi hayes haynes hayward hayworth hazes he heaney hearne heath
heathcote heberstreit hechler hecht heck hecko heckova heczko heczkova hedegaard hedermann hediger hedlund
heemskerk hegedus heger hegerova hegmann hehl heidelmann heidenreich heidler heikkila heikkinen heinemann
heinig heinke heinonen heinrich heinze heiser heist hejda hejdova hejduk hejdukova hejl hejlova hejna
hejnova heleta heller hellmann hellstrom helm helmke helpling henderson hendriks hendrych hendrychova
hengmith henkel hennes hennezel henri henriksen henriksson henriques henriquez henry hense hensel hentel
hentschel hentschke hepperle herberger herbert herbrand heredia heretik heretikova hering herjavec
herlambang herman hermanek hermankova hermann hermanova hermans hermansen hermansson hermawan hermecke
hermiston herms hernadez hernandes hernandez herold herrera herrero herrmann herschmann hertel hertzog herve
herweg herwig herzenberg herzog hess hesse hessek hessel hessler hettinger hetzler heuck heunis heval hewitt
heydemuller hickle hicks hidalgo hidayanto hidayat hidosanin hiebl higgins hikmatov hikmatova hildebrand
hildenbrand hilgendorf hill hillard hiller hilll hills hilpert hilton hiltunen himawan hincu hines hingsen
hingst hinojosa hinrichs hintz hirano hirnstajn hirsch hirschberg hirt hirthe hirvonen hitchinson hjort
hjorth hladik hladikova hladka hladky hlapec hlasni hlatshwayo hlavac hlavacek hlavacekova hlavackova
hlavacova hlavata hlavati hlavaty hlavka hlavkova hlinka hlinkova hlongwa hlongwane hlousek hlouskova ho
hoarau hobbs hocevar hochstrasser hocke hodanovac hodea hodel hodges hodgson hodkiewicz hodovanj hoeger
hoekstra hofer hoffman hoffmann hoffmannova hofman hofmann hofmanova hofstetter hoft hogan hohenberger hohl
hohn hohne hohnheiser hohosbabic hojimurodyev hojimurodyeva hola holan holanova holas holasova holcova hold
holden holdt holec holecek holeckova holguin holik holikova holinski holl holland hollard holloway holm
holmberg holmes holmgren holmqvist holoubek holoubkova holt holtfreter holub holubova holuby holubyova holy
holz holzdeppe holzner homa homenick hommel homola homolka homolkova homolova honegger hong honig honz
hooper hooss hope hopkins hopland hopman hoppe hora horacek horackova horak horakova hordt horejsi horky
horn horna hornak hornakova horne hornicek hornickova hornik hornikova hornung horova horska horsky hort
horton horvat horvath horvathova horvatova hosek hoskova hossa hossova hottinguer hotz houdek houdkova
hougaard houghton houska houskova houston hovanjek hovorka hovorkova howard howarth howe howell howells
hoxha hoza hozova hrabal hrabalova hrabovska hrabovsky hradecka hradecky hradil hradilova hrasko hraskova
hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy hresicdubaic hribar hric
hricova hrkalovic hrmo hrmova hrncir hrncirova hrnjak hroch hrochova hromadka hromadkova hron hronova hrovat
hruba hrubes hrubesova hruby hruska hruskova hrusovska hrusovsky hruza hruzova hrvatin hu huang huba hubacek
hubackova hubbard hubenbecker huber hubert hubl hubner hubova huckestein hudak hudcova hudec hudecek
hudeckova hudson huebel huel huels huerta huet huff hug hugel hughes hugo huguenin huhn hui huisman
huixtlacatl hujo huke hulka hulkova huls human humbert humbert-droz huml humlova humphreys humphries huneke
hunt hunter hunziker hurlimann hurramov hurramova hurst hurtado husak husakova husakovichodzic huseby husek
huskova hussain hutagalung hutapea hutasoit hutchinson huth huttcher hutter huwiler huzanic hyatt hybl
hyblova hyde hynek hynkova iacob iacolare iacono iacovino iacovone iancu iandelli iandolo iannaccone
iannello ianni iannone iannucci iaria iatco iazzetta ibanez ibarra ibe ibikunle ibodullohyev ibodullohyeva
ibranovic ibric ibrohimov ibrohimova icelic ichim ierardi iezzi iglesias iglicar ignat ignesti igov igric
ihasz ihly ihnacak ihnacakova ihtiyorov ihtiyorova ikeda ikromov ikromova ilancic ilc ilic ilicin ilie
iliescu ilin ilincic ilisic illes illing ilori ilupeju ilyosov ilyosova imai imhof immelman impellizzeri
improta imronov imronova indelicato ingram ingrassia ingrosso innocenti inoue inzerillo iodice ion ionescu
ionita iordache iorga iorio iosif iotti iovino iovu ip ippoliti ippolito iqbal irawan irfandi irimia
irizarry isaac isac isak isakov isaksson isekenmeier ishida ishii ishikawa isler islomov islomova ismail
ismoilov ismoilova isokun ispas ispiranovic israel istokovic istrate istrati isvan iswahyudi iten ito itt
iuliano ivan ivancan ivancic ivankovicbon ivanov ivanova ivanovs ivas ivascu iversen ivkovac iwanowski
iwanski iwasaki iyalla iyanda iyengar iyer izdebski izquierdo izzi izzo jablanov jablonski jacimovic
jackowski jackson jacob jacobi jacobs jacobsen jacobson jacovic jacquet jadro jager jaggi jagica jagiello
jagielski jagodzinski jagusch jagusic jahn jahnke jahoda jahodova jailani jaime jaimes jain jaiyeola jakab
jakes jakesova jakl jaklova jakobek jakobs jakobsen jakobsson jakolic jakopic jakoubek jakoubkova jakubcova
jakubczyk jakubec jakubiak jakubowski jakusmejarec jalolov jalolova jambor james jamiu jamnik jamolov
jamolova jamrozy jamshidov jamshidova janacek janackova janak janakova janas janata janatova janca jancek
jancekova jancik jancikova jancova janda jander jandova janecek janecekova janecic janecka janeckova
janekovic janevski jangid janiak janicek janich janicki janickova janik janikova janiszewski janka janke
jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowski janku janosevicfranz janosik janosikova
janoska janoskova janota janotova janousek janouskova janovska janovsky janowski jansa jansen janska jansky
jansone jansons jansova janssen janssens jansson jantjies jantosovic jantosovicova janu januar janus janusko
janusz januszewski jaquez jaramillo jarc jardan jares jaresova jarets jarnec jaros jarosova jarosz jarvinen
jarvis jarzabek jasarevic jasek jasinski jaskiewicz jaskolski jaskova jasper jaspers jasso jast jastrzebski
jasuryev jasuryeva jauk javlonov javlonova javohirov javohirova javurek javurkova jaworski jazbinsek
jazvinsak jean jeanneret jech jechova jedlicka jedlickova jedlovska jedlovsky jedrzejczak jedrzejczyk
jedrzejewski jefferson jeftic jeftovic jegorov jekabsone jekabsons jelacic jelasic jelen jelenova jelica
jelinek jelinkova jelisavac jelita jellinghaus jendek jendekova jenicek jenickova jenkac jenkins jenko jenni
jennings jensen jeorga jeppesen jerab jerabek jerabkova jeram jerde jereb jeremic jereminov jergic jerinic
jerinkic jerkov jerkovic jerschabek jesenicnik jespersen jess jesus jeusa jevdenic jevdenovic jevdevic
jevremcevic jevremov jevremovic jevric jevrosimov jevrosimovic jevtanovic jevtic jevtovic jez jezdic
jezdimirovic jezek jezierski jezkova jezova jha jilek jilkova jimenez jiminez jimoh jin jindra jindrova jira
jirak jirakova jiranek jirankova jirasek jiraskova jirik jirikova jirka jirkova jirku jirousek jirouskova
jirova jirsa jirsova jiyan jockovic johannessen johannsen johansen johansson johar john johnova johns
johnsen johnson johnston jokanovic jokic jokicic jokin jokinen jokovic joksimovic joly jonas jonasova jonata
jonatova jones jonker jonsson jordaan jordan jordanovic jorgensen josan joseph joshi joshua jossa jost
jostiak joubert jovancevic jovanovic jovanovicfilicic joyce jozwiak jozwik juarez jucken juhart juhasz juhl
jukuma jukums julien jumike jumikis junek jung jungbluth jungton junkova jurado jurasic juraskovic jurcik
jurcikova jurecka jureckova jurek jurgens jurica juricova jurik jurikova jurina jurinova jurisevic jurisic
jurisicspajic jurisin jurjevic jurkiewicz jurkovic jurkovicova jurkowski just justesen justina juszczak
juwita ka kabat kabatova kabic kablinovic kacaniklic kacar kacarevic kacavenda kacirek kacirkova kacprzak
kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kaderabek kaderabkova kadijevic kadlec
kadlecova kadnar kadri kaesmacher kafenda kafendova kafka kafkova kafle kagi kahl kahler kahlert kahles
kahlmeyer kahyang kainovic kaiser kaisrova kaitovic kajganic kakkar kala kalab kalaba kalabic kalabova
kalajanovic kalajdzic kalajic kalajitovic kalamiza kalas kalasova kaleja kalejs kalendic kaleta kalic kalin
kalina kalinova kalinowski kalinski kaliska kalisky kalisz kalivoda kalivodova kallabis kallay kallayova
kallensee kallio kallis kalna kalnaja kalnajs kalnina kalnins kalns kalous kalousek kalouskova kalousova
kalova kaluderski kaluza kalyan kamal kamara kamat kamber kambic kamenicki kamenik kamenikova kamenov
kaminski kamoliddinyev kamoliddinyeva kamolov kamolova kampf kampschulte kan kana kanaria kande kandecki
kandji kane kanea kaneko kania kanic kaniewski kanimal kaniyar kanizaj kanka kankova kano kanova kante
kantor kantorova kanzaki kaplan kaplanova kapoor kappe kappler kaproncai kapulica kapusta kara karac
karadamis karadordevic karajcic karakasevic karam karaman karamarkovic karamata karan karapetric karas
karasek karasicevic karaskova karasova karatosic karaulac karaulic karavidic karban karbanova karczewski
kardos karel karem karen karhoff karika karikari karjalainen karki karklina karklins karlak karlic karlik
karlikova karlinski karlova karlsen karlsone karlsons karlsson karpinski karrass karst karsten kartal karul
karulova karus karwowski kasal kasalova kasanin kasavica kaselj kaser kasik kasikova kasikovic kaspar
kasparek kasparkova kasparova kasperek kasprzak kasprzyk kass kasse kassulke kasten kasterovic kastner
kaszuba katarincek kather katherine kathrada kato katoi katona katulic katzinski kaufmann kaul kaulina
kaulins kaur kausemann kautzer kavcic kavka kavkova kawa kawecki kawohl kay kaya kayode kazda kazdova
kazenski kazmarek kazmierczak kc kebe kedzierski kedziora keebler keeling keijzer keil keiner keita keith
keizare keizars kekic keleka keleman kelemen keller kelley kelly kelm kemal kemfelja kemmer kemp kempe
kemper kempis kempter kenina kenins keniz kenizova kennedy kent kepa kerekes kerl kerluke kern kerr
kertzmann kesina kesselring kesselschlager kessler kette kettenis keung keutel khadka khalid khan khanna
khatri khawula khouma khoza khumalo khumalu khuzwayo kicanovic kicema kiceskulov kicevac kicic kick kiehn
kielbasa kiessling kihas kihn kikuchi kilback kim kimberly kimura kinadeter kindelan kindl kindlova king
kinnunen kinoshita kinzel kinzy kiraly kirby kirch kirk kirlin kirst kirsten kis kisabaka kisfalubac kisiel
kiss kita kitic kitonjic kizivat kjaer kjeldsen klaas klaassen klabuhn klacar kladar kladarin klander klapka
klapkova klapper klasanovic klasnja klauder klaus klausen klavina klavins klecina klecka kleckova kleeberg
kleiber klein kleinert kleininger kleinmann kleinova kleinsteuber kleiss klemencic klement klementova klemme
kleven klikovac klima klimczak klimek kliment klimentova klimes klimesova klimova klimovic klinac klincov
kling klinger klinic klink klisanin kljecanin klocko klopsch klos klose klosowski kloss kloucek klouckova
klouda kloudova kluge klusener kluwe kmet kmetova kmiec kmiecik knabe knap knapik knapova knecht kneifel
knetsch knez knies knight knippel knobel knoblich knoetze knoll knorr knorscheidt knotek knotkova knowles
knudsen knut ko kobayashi kobela kobia kobs kobus koc kocchar koch kochan kochova koci kocian kocianova
kocis kocisova kocjan kock kocman kocmanova kocourek kocourkova kocsis koczulla koderisch koehl koehler koek
koelpin koen koenders koenig koepp koester kofferschlager kofler kofranek kogan kogut koha kohle kohler
kohlmann kohnle kohout kohoutek kohoutkova kohoutova kohrbruck kohre kohrt kohs koirala koivisto koj kojcic
kojcinovic kojima kok koka kokalj kokanov kokanovic kokar kokoskov kokovic koks kola kolacek kolackova
kolade kolak kolakovic kolakowski kolar kolarac kolarevic kolaric kolarik kolarikova kolarov kolarova kolasa
kolb koleiski kolek kolenc kolesar kolesaric kolesarova kolgjeraj kolkova kollar kollarova kolly kolman
kolmanova kolnik kolnikova kolodziej kolodziejczyk kolodziejski kolokas kolompar kolonja kolotzei kolovic
kolundzic kolundzicradic kolundzija komad komadinic komadinovic komak komanov komanovic komar komarcevic
komarcic komarek komarica komarkova komarnicki komaromy komarov komatina komatinovic komatovic komazec
komilov komilova kominek kominkova komljen komljenovic komluski komnenic komnenov komnenovic komoll
komorowski komronov komronova konate koncar konda kondo konecna konecny kong konicek konickova konieczna
konieczny konig koning konopelski konopka konow konrad konta konte konya koob kool koomson koopman koopmans
kopal kopalova kopanec kopas kopczynski kopec kopecek kopecka kopeckova kopecky kopecna kopecny koper
kopernick kopf kopriva koprivec koprivova korbel korbelova korda kordic kordin kordulup korec korecova
korhonen korica korinek korinkova korosec korotaj korpas korsa korta kortajarena korusac korzeniowski kos
kosalec kosanin kosarac kosenkow koseoglu kosevic kosik kosikova kosina kosinova kosinski koskinen kosnicar
kosnicarevic kosoko kosova kosowski kospic koss kostadinovic kostal kostalova kostecki koster kostic kostin
kostka kostkaova kostkova kostrec kostrecova kostrzewa kostunica kosutarac kosutic koszewski kot kotaranin
kotaras kotarcevic kotarlic kotas kotasova kotek kotevic kotkova kotlar kotlarova kotowski kotrba kotrbova
kotrljanovic kouba koubaa koubek koubkova koubova koudela koudelka koudelkova koudelova koukal koukalova
kouril kourilova koutna koutny kovac kovacek kovacik kovacikova kovacova kovacs kovalski kovar kovarik
kovarikova kovarova kovcin kovincic kovinjalo kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk
kowalewski kowalick kowalik kowalinski kowalski koya koza kozak kozakiewicz kozakova kozarac kozarev
kozarevic kozarski kozel kozey kozic koziel koziol kozlica kozlina kozlova kozlovacki kozlowski kozma kozova
krabbe kraft kragl kragulj kraguljac krahovski kraincanic krajci krajcik krajcir krajcirova krajco krajcova
krajcovic krajcovicova krajewski krajicek krajicekova krajickova krajina krajinovic krajisnik krajnc
krajnovic krakowiak kral kralicek kralickova kralik kralikova kralj kralja kraljinovic kralova kramer krance
krancis krasic krasnova krastina krastins kratka kratky kratochvil kratochvilova kratofil krauel kraule
kraulis kraus krause krausova krauspe krauze krawczyk krawiec krcevinac krcmar krcmarevic krcmarova kreb
krebs krecek kreckova kregar kreiger kreissig krejci krejcik krejcikova krejcir krejcirova krejcova kremanac
kremenovic krenek krenkova kreslina kreslins kresoja kresojevic kresonja kresse krestalica kreutz krga
kricak kricka krickovic krieger kriel krieva krievina krievins krievs krige krilovic krinulovic krippner
kris krisan krisanov krisanovic kristensen kristiansen kristic kristof kristoffersen kristofova krivacevic
krivaja krivanek krivankova krivcevic krivda krivokuca krivosic krivosija kriz krizaj krizan krizek krizic
krizkova krizova krkalo krkeljic krkic krkljus krkobabic krmelj krockert krodinger kroger krogh krohn krol
krolikowski kron kronberga kronbergs kroon kropacek kropackova kroupa kroupova krpovic krsmanic krsmanovic
krsmic krspogacin krstajic krstanovic krstekanic krstic krsticic krstin krstinic krstivojevic krstonic
krueger krug krugel kruger kruk krukowski krull krumina krumins krupa krupicka krupickova krupinski krupka
krupkova krupova krusarovski kruschinski kruskovic kruszewski kruzevic krvavac krysiak krzeminski krznaric
krzyzanowski kshlerin ksiazek kub kuba kubacki kubadov kubadova kubanek kubankova kubat kubatova kubcova
kubec kubelka kubelkova kubena kubera kubes kubesova kubheka kubiak kubica kubicek kubicki kubickova
kubicova kubik kubikova kubin kubinova kubis kubisova kubli kubo kubova kuc kuca kucara kucera kucerova
kuchar kucharczyk kucharova kucharski kuchta kuchtova kucinac kucinski kucova kuczynski kudeljas kudlacek
kudlackova kudo kudrna kudrnova kufahl kuhar kuhic kuhlee kuhlman kuhn kuhnel kuhnemund kuhnen kuhnert
kuhnke kuijpers kuiper kuipers kujavec kujawa kujawski kukla kuklova kukuljica kukuruznjak kula kulas
kulesza kulhanek kulhankova kulhava kulhavy kulig kulik kulimann kulinski kulma kulmane kulmanis kumbernuss
kumi kummle kunc kuncova kunde kunene kunes kunesova kung kunicbukovac kunz kunze kupcova kupec kupfer
kuphal kupka kupkova kupprion kuprion kupusinac kuraica kurcubic kurek kurevija kuridza kurija kurilic
kurjacic kurjacki kurka kurkova kurmazovic kurniawan kurnicki kurnoga kurobasa kurowski kurrat kurschilgen
kurt kurtak kurtanjek kurtuma kurucev kurucic kurzemniece kurzemnieks kus kusan kusanovic kuschewitz
kuschmann kusi kusic kuske kusljevic kusljic kusmawati kustermann kusters kusuma kusumo kuswandari kuswoyo
kutch kuter kutlija kutscherauer kutzner kuvalis kuypers kuzel kuzelj kuzelova kuzet kuzmanic kuzmanicsarac
kuzmanovicdordevic kuzmina kvacanovic kvapil kvapilova kvarme kvasina kvasnicka kvasnickova kvekic kvrgic
kwaakye kwadwo kwakman kwan kwarteng kwasniewski kwiatkowski kwiecien kwiecinski kwok kwong kyei kyncl
kynclova kyra kysel kysela kyselova laack laakso laaksonen labadie labalo laban labanac labate labotic laboy
labuda labudova labus lacanin lace lacerda lach lacina lacinova lacis lack lacko lackova lacman lacnjevac
lacroix ladega ladevac ladevic ladewig ladinovic laezza laforza lagana lahtinen lai lailasari laine laitinen
laitkam laivina laivins lakatos lakatosova laketa laketic lakic lakin lakomy laksita laksmiwati laletin
lalic lam lama lamacchia lamb lambelet lambert lamberti lambic lammert lamos lamula lamy lana landa landi
landini landmane landmanis landmann landova lane lang lange langer langeveldt langfeld langhirt langlois
langosh langova langr langrova langworth lanig lanini lanteri lanz lanza lapcevic lapi lapina lapini lapins
lapinski laportelaporte lapsina lapsins lara lari larkin larsen larson larsson lascialfari laskowski lasmane
lasmanis lasota lastrucci laszlo latal latalova latifat latini latkovska latkovskis latorre lattanzi
latupono lau lauberga laubergs laubscher lauckner lauinger laureano lauren laurent lauri lauridsen laursen
lausecker laux lavecchia lavicka lavickova law lawal lawrence laws lawson lax lazanski lazar lazarac lazarev
lazarevic lazari lazarov lazendic lazetic lazic lazin lazinica lazizov lazizova lazuardi lazzari lazzarini
lazzaro lazzeri lazzerini le leach leahu leal leale leannon lebeda lebedova leberer leblanc lebron lebrun
lebsack lecca lech lecic leclerc leclercq lecomte ledda ledesma ledner lee lees lefebvre lefevre leffler
leger leggio legrand legros legzdina legzdins lehmann lehner lehtinen lehto lehtonen leibold leide leilani
leimbach leinonen leipold leist leite leiter leiteritz leitheim leiva leiwesmeier lejeune lejina lejins
lejniece lejnieks lelli lelovic lemaic lemaire lemaitre lemajic lembede lemic lemke lemmens lemoine lemus
lenart lenfers lengyel lenhard lenk lentini lenz lenzen lenzi leo leon leonard leonardi leoncini leone
leonetti leoni leontijevic leopardi lepore leposavic lepovic leppanen lepri lepsanovic lepsik lepsikova
lepthin lerma lero leroux leroy lesch leschnik lesendric lesevic lesiak lesina lesjak lesmana lesniak
lesniewski lestari leszczynski letsoalo letzelter leu leuba leuenberger leung leuschke leutarevic
leutenegger leva levajac levanic leveque levy lewandowski lewicki lewin lewis lewke leyckes leye leyva lezzi
lg li liang liao libal libalova liberati librizzi licata liccardo licciardello lice lichtenfeld lichtenhagen
lichtl licis licitra lidaka lidaks lie liebach liebe liebich liebold lieder lielmane lielmanis lienshoft
liepa liepina liepins ligorio liguori lilic lima limbu limon lin linares linari lind lindberg linden
lindenberg lindenmayer lindgren lindholm lindner lindqvist lindsey lindstrom ling linhart linhartova linke
linnenbaum linsey liotta lipan lipar lipari lipinski lipka lippe lippi lippolis lipske lipski liptak
liptakova lipus lira lis lischka lisi lisicka lisicky lisiecki liska liskova lisnic lisowski littel litterio
little liu liuzzi livaja livazovic liverani livi ljevnaic ljiljan ljubojevic ljubomirovic ljubotina ljubovic
llamas lloyd lo lobinger loboda loca locatelli locci lochner lockman locs loddo lodi lodina lodins loera
loffredo lofgren logan logar logina logins logozar logsch lohmann lohre lohse loi loiacono lokar loken lolli
lombard lombardi lombardini lombardo lomeli lomic lomovic lonardi long longhi longo longobardi longoria
loogen lopes lopez lord lorenc lorencova lorentzen lorenz lorenzi lorenzini lorenzo loreti loreto lori
lorini lorusso los losch loser losickrizmanic loska lotito lott lotter lotti loubser louda loudova louis
loum loup loureiro lourenco lourinho louw lovato love lowa lowe loy loya lozada lozano lu lubbers lubina
lubinova lubke lubowitz luca lucanovic lucar lucarelli lucarini lucas lucchese lucchesi lucero lucherini
luchetti luchian luchini lucia luciani luciano lucic lucidi lucio luconi luczak ludban ludolf ludvik
ludvikova ludwig lueilwitz luettgen luevano lufft lugli lugo lui luise luk lukac lukacevic lukacin lukacova
lukacs lukas lukasek lukasiewicz lukasik lukaskova lukasova lukaszewski lukenda lukendic lukes lukesova
lukic lukickovanovic lukoschek luna lund lundberg lunde lundgren lundin lundqvist lundstrom lung lunghi
lungu luongo lupasco lupascu lupi lupica lupo luppi luppino luptak luptakova lupu luscher luse lusis
lustenberger lutfiyev lutfiyeva lutfullohov lutfullohova luthi luthuli lutje lutz luyt luzaic luzar luzi
luzzi ly lynch lyons ma maak maas mabaso mabhida mabizela mabrukov mabrukova mabunda macak macakova macaluso
macanic macari macchi macchia macdonald macedo macejkovic macek macele macgyver mach macha machac machacek
machackova machacova machado machala machalek machalkova machalova machova machtig maciag macias maciejewski
mack mackiewicz macko mackova mackowiak macovei macri macura macurova maczey madan madej madejova mader
madera madetzky madiai madic madidov madidova madonna madrid madrigal madsen madubuko maduma madunicflauder
madzic maeda maes maestas maestrini maffei maftei magalhaes magana magar magdalenic magdic maggi maggiani
maggini maggio maggiore magherini magi magini maglajic magliocco magnani magnelli magni magno magnolfi
magnussen magnusson magoza magrini magyar mahabeer mahajan mahanov mahanova maharani mahardika maharjan
mahendra mahestri maheswara maheswari mahlangu mahmood mahmudi mahrusov mahrusova mai maia maiello maier
maillard mainardi maio maione mair maisch maj majaca majcen majcher majchrzak majer majerova majeska majesky
majewski majka majkic majnik major majovic majstorovic majstrenko mak makela makhanya makinde makinen
makinwa makowski maksimovic makuachukwu mala malachovska malachovsky malagoli malai malan malaspina
malatesta malavasi malave malavolti malbasik maldonado malec malecek malecic malecki maleckova malek malerba
malesevic malevolti malicanin malicki malik malikova malina malinga malinic malinova malinowski malisek
malisekova maliszewski malivuk malizia malkova malkus mallet mallmann malobabic malojcic malone maltasic
maltese malucha maluleke malvic maly mamaliga mammadov mamojka mamojkova mamula man manak manakova
manastirlic manca mancinelli mancini mancino mancuso mandala mandaric mandasari mandic mandokovic mandrapa
mane manea manetti manfred manfredi manga mangane mangani mangano mangione mangunsong manica manicone
maniscalco manjak manjencic mann manna mannelli manni manninen manning mannini mannino manno manns mannucci
manolache manole mansell mansson mansur mansurov mansurova mante manti mantovani manuelli manullang manz
manzanares manzella manzi manzini manzo maphisa maqsudov maqsudova mar maracic maragno marahrens marais
marak marakovic maran marangi marangon marangoni marani marano marar marasovic marbun marcec marcelli
marcello marcet marchal marchand marchesan marchese marchesi marchesini marchetti marchetto marchewka
marchewski marchi marchiani marchini marchionni marciano marcik marciniak marcinko marcinkova marcinkovic
marcinkowski marcon marconi marcos marcovecchio marcu marcucci marcussen marczak mardari mardhiyah mardonov
mardonova marecek marechal mareckova marega marek marelli mares maresca maresova margheri margic marginean
margiotta margis mari marian mariani mariano marianova maric maricevic marie marik marikova marilli marin
marinai marinari marincic marinelli marinescu marini marinkovic marino marinovic marinucci mariotti
marisavljevic mariucci mariz marjanov marjanovic markelj markham markiewicz markotic markova markovic
markovicsarac markowski marks markus marl marmeggi marner maroevic marone marongiu marosicevic marotta
marovic marpaung marquardt marquart marques marquez marra marras marrazzo marrero marrone marroquin marsalek
marsalkova marschek marsden marsella marsenic marsh marshall marsik marsikova marsili marszalek mart martac
martel martelli martellucci marten martens martensson marti martin martina martinac martincova martinec
martinek martinelli martines martinez martini martinkova martino martinov martinovic martins martinsen
martinsson marton martorana martucci marty marunica maruyama marvin marx marxen maryadi maryam maryati
maryjane marzano marzec marzi marziali marzocchi masala masaryk masarykova mascarenas mascia masciandaro
mascolo masek maseko mashinini masi masia masiero masini maskova maslac maslanka maslo maslova maslowski
masojevic mason masoni masopust masopustova massa massai massari massaro massey massimi masson mastrogiacomo
mastroianni mastronardi mastropietro masucci masuda mata matanic matarazzo mataz mate mateescu matei
matejicek matejickova matejka matejkova mateo matera materassi mathebula mathes mathies mathieu mathis
mathisen mathiszik matias matiasko matiaskova matic matijanic matijasevic matijevic matisone matisons
matoric matos matous matousek matouskova matousova matranga matschke matsuda matsui matsumoto matsuo matta
mattei matteini mattern matteucci matteuzzi matthes matthews matthey matthieu mattia mattila mattioli
mattolini mattsson matucci matula matulova matusiak matusina matuska matuskova matuszak matuszewski matyas
matyasova matys matysiak matysova mau maugeri maulana maurer mauri maurizi mauro mauroff mautner mautone
mauzer mavdudyev mavdudyeva mavlonov mavlonova mavundla maxa maxim maxova maxwell may maya mayasari maybach
mayer mayerova mayert mayorga mayowa mazanek mazankova mazibuko mazilu mazjane mazjanis mazur mazurek
mazurkiewicz mazza mazzanti mazzarella mazzaro mazzei mazzeo mazzetti mazzi mazzini mazzocchi mazzola
mazzoleno mazzoli mazzone mazzoni mazzotta mazzotti mazzuoli mbacke mballo mbatha mbaye mbende mbengue mbodj
mboup mbow mbuso mcbride mccarthy mcclure mccormick mccoy mccullough mcdaniel mcdermott mcdonald mcgee
mcglynn mcguire mchunu mckenzie mckinney mclaren mclaughlin mclean mcmillan meacci mebold mecca meciar
meciarova mecocci medeiros medek medeot medhurst medici medina medkova medne mednis medrano medugno medved
medvedova meeuwis megantara megdanac megna mehl mehlhorn mehloluhlaza mehlorn mehmet mehra mehrotra meichtry
meier meiere meiers meijer meili meini meintjies meireles meisch meissner meister mejia meksa mekss melandri
melani melcer melcerova meldere melderis mele melendez melgar meli melichar melicharova melillo melinda
melis melker mellett mellor melngaile melngailis melnic melo meloni melzer memoli mena menard mencarelli
menchaca mencl menclova menconi mendes mendez mendoza mendy menegatti menendez menga mengoni menichetti
menna menne menon menozzi menrat mensa mensah mensik mensikova mensing menu meo meoni meraz mercado mercier
mercuri mercurio mereu mereuta merian merino merkel merlak merli merlini merlo mermoud merola merseburg
merta mertens mertova mertz merz mesa mesaric mesarosbelanji meskuna meskune meskuns mesloh mesquita messana
messeri messina meszaros metcalfe mettler metz metzger metzner meucci meunier mewes meyer meylan meza mezei
mfeka mfumu mgenge mhlanga mhlongo miah mican miccinesi micco miccoli miceli michal michalak michalcova
michalczyk michalec michalek michalik michalikova michalkova michallek michalova michalowski michalski
michaud michel micheletti micheli michelini michelozzi michelucci michiels michna michnova micillo micka
mickova micu middleton mielczarek mielke mierzejewski miettinen migliaccio miglio migliore migliori
migliorini mignogna mihai mihaila mihailescu mihailov mihailova mihailovs mihal mihalache mihalachi mihalcea
mihalik mihalikova mihaljec mihalova mijakovic mijota mika mikac mikelsone mikelsons mikes mikesicmerda
mikesova mikicvucak mikitenko miklas miklosko mikloskova miko mikodanic mikolajczak mikolajczyk mikova
mikula mikulasek mikulaskova mikulik mikulikova mikulova mikulski mikus mikusova mikuta milak milan milani
milankovic milano milazzo milczarek milde milea milella miles milewski milisickovacevic militaru militello
miljanovic milla miller millet mills milota milotova milton minac minacova minah minar minarik minarikova
minarova mindru minelli mingarelli miniati minniti mintzlaff miodrag miotto mirabella miracle miramontes
miranda miranov miranova mirazizov mirazizova mircea mirea mireles mirga mirgova miron mironov mironova
mirza mirziyoyev mirziyoyeva mishra misiak misik misikova miskiewicz mistretta mistry misuri misztal
mitanovic mitchell mitu miu miura miyamoto miyazaki mkhatshwa mkhize mladek mladenovic mladkova mlakar
mlcoch mlcochova mlejnek mlejnkova mlikota mlinar mlynarczyk mngomezulu mnisi mobolaji mocan mocanu moccia
mockenhaupt mocks mocnik modica modise modzelewski moe moede moedl moeller moen moffa mofokeng moga
mogbadunade mogenburg moguenara mohamed mohirov mohirova mohnacki mohr mohrhard mohsner moise moisei mojica
mojzis mojzisova mok mokra mokros mokrosova mokry mokwena mol moldner moldovan moldovanu moldoveanu molefe
molenaar molenda molina molinari molinaro molitor moll mollenbeck moller mollica mollinger molnar molnarova
moloi molteni molzan monaci monaco monahan mondragon monnard monni monnier monod monroy montag montagna
montagnani montagner montagni montalbano montalto montalvo montanari montanaro montanez montano montefusco
monteiro montelatici monteleone montemayor montemurro montenegro montero monterosso montes montesano montez
montgomery monti monticelli montigiani montini montoya moody moonsamy moore moormann moors moosa mora
morabito moraes morais morales moran morandi morandini morar morari moraru moras moravcik moravcikova
moravcova moravec moravek moravkova morawo morawski morax moraz mordenti mordhorst moreau moreira morel
morelli morello moreno moretti moretto morgan morgante morganti morgenstern morhelfer mori moriconi morin
morini morissette morita moritz morkel morley moro moroni morova moroz morozova morozovs morozzi morra
morreale morri morris morrison morrone morsch mortensen morton mosca moscato mosciski moseley moser moses
moslavac moss mostert mosti mota motalo motaung motchebon motisi motl motloung motlova motta mottet mottola
motycka motyckova motyka motzenbbacker moucka mouckova moudra moudry moulin moura moya mphahlele mqwebu
mracek mrackova mraz mrazek mrazkova mrazova mrkvicka mrkvickova mroczek mroczkowski mroz mrozek mrugalla
msibi mthembu mthethwa mtolo mtshali mucalj mucavac muceniece mucenieks mucha muchova muckenthaler mudau
mueller mues mufizov mufizova mugnai mugnaini muhammadov muhammadova muhar muhleis muhsinov muhsinova
muhtorov muhtorova muinat muizniece muiznieks mukaram mukhopadhyay mulas mulder mule muller mullerova
mullins mulrain mulyani munaro munch munda munguia munifyev munifyeva muniz munk munkas munoz munsamy
muntean munteanu mura muradbasic murakami murata murati muratore murawski murazik muresan murgia murillo
muro murodov murodova murolo murphy murray murru murtas musat muschg musella musi musial musil musilova
musso mustafa mustafoyev mustafoyeva mustapha musteata mustika mustofa mustonen musulmonov musulmonova
musumeci musy muszynski mutiat muzaffarov muzaffarova muzenjak muzik muzikova myburg myburgh mydlo mydlova
myers myhrer myska myskova nababan nabein nabow naca nader naf nagel nagode nagy nagyova nagypalfi naik
nainggolan nair najduk najera najman najmanova najmiddinov najmiddinova najmudin nakagawa nakajima nakamura
nakano nakayama naldi naldini namaga nambeesan namboothiri namike namikis nanaic nanda nanez nannelli nannen
nanni nannini nannucci napierala napitupulu napoletano napoli napolitano nappi naranjo narcisi narciso nardi
nardini nardoni narimonov narimonova narpati narvaez nascimento nash nashiruddin nasriddinov nasriddinova
nastas nastase nastvogel nasyiah nasyidah natale natali nathania natsir nau naubert naude nauer naumann
naumovskicizmar nava navarra navarrete navarro navratil navratilova nawrocki nawrot nayar naylor nazario
nazarov nazifov nazifova nazrullohyev nazrullohyeva nazzaro ncusi ndaba ndandali ndao ndaw ndebele ndiaye
ndione ndir ndlovu ndong ndour ndoye ndukwu ne ne'matullohyev ne'matullohyeva neacsu neagoe neagu neal
neamtu necas necasova nechita necula nedbal nedbalova nedelcu nedoma nedomova nedved nedvedova negara
negoita negrea negrete negri negron negru negruta nehru neimke nejedla nejedly nel nelson nemcova nemec
nemecek nemeckova nemes nemeth nenadov nenadovic nencetti nencini nencioni neri nerius nesi nesladek nespor
nesporova nesti nesvadba nesvadbova neto neubauer neubauerova neubert neuendorf neumair neuman neumann
neumannova neumanova neupert neurohr neuschwander nevarez neves newman newton ney nezaj ng ngai ngcobo
ngcolosi ngema ngom ngozi ngubane nguer nguyen nguyenova ngwazi ngwenya nhlapo nhleko niane niang niass
niasse nica nicastro niccolai niccoli niccolini nicholls nichols nicholson nicoara nicolae nicolaev nicolas
nicolay nicolescu nicoletti nicolini nicolo nicolosi nicosia nicotra niculae niculescu nieddu niedermeier
niedra niedziela niedzielski niedzwiecki nieklauson nielsen niemczyk niemi niemiec nieminen nienow nieto
nieuwenhuis nieves niewiadomski niggeler nigi nigro nijland niklaus nikolaus nikolickovacic nilsen nilsson
ninalowo ningrum nino niroula nishimura nissen nistor nistri nita nitra nitu nitzsche nixon nizomiddinov
nizomiddinova nizomov nizomova nkansa nkansah nkomo nkosi nkrumah noack nobile nobili noble nobre nocentini
nocera nocerino nodler noel noferini noga noguchi nogueira noh nojeem nolan nolte nomura nomvethe nondlela
nonyana norberg nordby nordin nordskaug nordstrom noriega norman normann norris north northoff norton nosek
nosirjonov nosirjonova nosirov nosirova noskova nota notaro noto nova novac novacek novackova novak novakova
novelli novello novitasari novosad novosadova novotna novotny novy nowacki nowaczyk nowak nowakowski nowicki
nowinski nowosadek nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli nucci nucera nugraha nugroho
nunes nunez nuraini nurbekov nurbekova nurdiyanti nuriddinov nuriddinova nurlaela nurlanov nurlanova
nusratov nusratova nusratullohyev nusratullohyeva nussbeck nuti nutini nuzzo nwachukwu nwogu nwuzor nxumalo
nyaako nyame nyanda nyantakyi nyberg nygaard nygard nystrom nytra nzimande o'brien o'connell o'conner
o'connor o'donnell o'hara o'keefe o'kon o'linn o'neill o'reilly o'sullivan oancea obeng oberbrunner oberem
oberg obergfoll oberlin obermaier obiageli obianuju obidov obidova oblak obrezanac obrien obsut obsutova
ocalan ocampo ocasio occhipinti ochoa ochs ochse odegard odehnal odehnalova odetola odilyev odilyeva
odobasic odunayo odunsi oeser ofori ofosu ogawa oggiano ogindan oginni ogulana ogunbamigbe ogunbanwo
ogunbiyi ogunbo ogunde ogunwande ogunwobi ogunyeye ohno ojala ojeda ojo ojua okada okamoto okonkwo okpattah
oktavian oktaviani oktovian okuneva okunola okyere olabode oladeji oladimeji oladipupo olah olahova olaiya
olaoluwa olari olariu olaru olasunkanmi olasunkanmi-fasayo olasupo olawale olbina olbrich olczak oleinic
olejniczak olejnik olimov olimova oliphant oliva olivares olivarez olivas oliveira oliver olivera oliveri
olivi olivier olivieri oliviero olivo olivova olla olmi olmos olofsson olowokeere oloyede olsen olson olsson
olstad olszewski oltean olteanu olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga
olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera
omadov omadova omani omidina omobolaji omobolanle omojola omolara omotoso omowale ondra ondracek ondrackova
ondrasek ondricka ondrova ondrus ondrusova onic onishi onnen ono onohinosen onose ontiveros onyinyechukwu
oosterhuis oosthuizen opacic oparinde opeyemi ophey opoku oppenheimer oppliger oppong oprea opric opricovic
opris opsenica opuic opuku opuvacic oqilyev oqilyeva oquendo orak oraovcic orasanin oravec orban orbanic
ordonez orefice orellana orgulan orifov orifova orlandi orlandini orlando orlovic orlowski orn ornelas oro
orosco orosz orozco orru orsag orsagova orsanic orsini orsos orta ortega ortenzi orth orthmann ortiz
ortolani orzechowski osborne oschkenat ose osei osenberg oshin osinski osis osmak osmanlic osorio ossowski
ostby ostendarp ostervald ostli ostringer ostrovska ostrovskis ostrowski ostuni ostwald osuagwu osuntokun
ota otabekov otabekova otahal otahalova otartic otcenas otcenasova otero oti otiwa otsuka ott ottanelli
ottaviani ottaviano otte otto ottonello otuo ovcina owais owczarek owen owens owokoniran owolabi owoyemi
owusu oyadiran oyaifo oybekov oybekova oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola ozanic
ozere ozers ozodbekov ozodbekova ozodov ozodova ozola ozolina ozolins ozols ozturk ozuna pabon pacanin
pacariz pacciani pace pacheco paci pacifici pacifico pacini pacocha paczkowski padberg paden padilla
padmasari padovan padron padula paduraru paesler paez pagac pagan paganelli pagani pagano page paggetti
pagliai pagliuca pagni pagnini pahanic pahert paimo paiva pajak pajcic pajeska pajkuric pajonk pajtl
pakalniete pakalnietis pakula pal pala palacios palackovic palacz paladi paladini palagi palano palasti
palastri palavestra palazzi palazzo palazzolo palchetti palecek paleckova palermo palic paligoric palii
palija palikuca palisaski paljevic palka palla palladino pallentin pallesen palloni pallotta palm palma
palmer palmeri palmieri palmisani palmisano palombi palombo palomino palomo palsson paltere palters paluch
palumbo pampaloni pamper pana panait panaro pancani pandey pandolfi pandolfini panek panerai panetta panezic
pang pangestu pani panichi panicker panico panisic panjak panjevic pankova pantano pantoja panza panzeri
panzig paola paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa pap papa
papak papaleo papapietro papez papezova papi papini papp pappalardo papucci paradiso paraschiv paravinja
pardini pardo paredes parente parenti pariggiano parigi paris parise parisi parisian parizek parizkova park
parker parkes parkin parkinson parks parlier parmakovic parnell parodi parojcic parovic parra parri
parrinello parrini parrino parry parsons partida partyka parun parvu pasagic pasalic pasat pasca pascal
pascale pascali pascarella pascari pascaru paschke pascu pascual pascucci pasek pasekova pasic pasini paska
pasko paskova pasqua pasquali pasquier pasquini passarelli passeri passero passuello pasternak pastor
pastore pastorelli pastorino paszkowski pasztor pataca patacic patafta pataki patane patarac patek patel
paterson patil patila patino patko patkova patkovic patocka patockova patrascu patriarca patrick patrnogic
patrone patrun patruno patterson patti patton patzwahl pau paucek paukner pauko paukova paukovic paul
paulova paulse pauluka pauluks paun paunkovic pavan pavani pavcic pavel pavelek pavelic pavelka pavelkova
paver pavesic pavlacic pavlas pavlasova pavlica pavlicek pavlicic pavlickova pavlicova pavlik pavlikova
pavlikovska pavlikovsky pavlov pavlova pavlovic pavlovska pavlovskis pavlu pavone pavrlisak pavuk pavukova
pawelec pawlak pawlicki pawlik pawlikowski pawlowski payet payne paz pazdera pazderova pazmanj peacock
peaquin pearce pearson pecar pecchioli pece pech pecha pechacek pechackova pechova pecina pecka peckova
pecora pecoraro pecorella pecorini pedersen pedone pedraza pedrazzini pedroni pedrotti pedroza peeters
peixoto pekar pekarek pekarkova pekarova pelayo pelc pelcova pelikan pelikanova pellecchia pellegrini
pellegrino pelletier pellicano pellitteri peluso pena pence pencic pencis penezic pengel penic penjisevic
penna pennestri penovic penzo peovic pepe pepelcevic pepi perales peralta peran perdana perea perego pereira
peres perez perilli perin perina perini perinova perkins perkona perkons perlas permadi permata perna
pernica pernicova peroni perotti peroutka peroutkova perra perret perri perrier perrin perrini perrone
perrot perrotta perroy perry persa persson pertiwi perugini peruzzi pesaresi pesce pesci pesek peselman
peska pesko peskova pesorda pession pesta pestelli pestova petcu petek peter peterka peterkova peters
petersen peterson petersone petersons petit petito petr petrak petrakova petralia petrarca petras petrasova
petre petrea petrella petrelli petrescu petri petricek petrickova petrijevcanin petrik petrikova petrini
petrisevac petrone petronio petrov petrova petrovac petrovicka petrovicky petrovska petrovskis petru
petrucci petruska petruskova pettersen pettersson pettini petzold pezzati pezzatini pezzella pezzi
pfannerstill pfeffer pfeiffer pfennig pfersich pfingsten pfister pflieger pflugner pham phelps philander
philipp philippe phillips piacentini piaget piana pianese piani pianigiani piasecki piatek piatkowski piazza
piazzesi piazzini piazzolla pibiri pica picard picariello piccardi picchi piccini piccinini piccioli
piccione picco piccoli piccolo picha pichardo pichler pichlmaier pichon pichova pickering pictet piechota
pieczek piekarski pienaar pieraccini pieraccioni pieralli pierattini pierce pieri pierini pieroni pierre
pierro piesker pieters pieterse pietras pietrini pietruszka pietrzak pietrzyk pietsch piga pignatelli piguet
piha pilar pilarova pilarski pilat pilato pilatova pilch pili pilla pillai pillay pillitteri pimentel pina
pinardi pineda pingpank pinheiro pinho pini pinna pinnock pinon pintea pinter pintilie pinto pintus pinzani
pinzari pinzaru pinzauti piorkowski piotrowicz piotrowski pipitone pippig piras pircher piredda pires pirone
pirrello pirrone pirvu pisa pisani pisano pisarevic pischedda pisciotta piscitelli piscopo piskorjanac
pisova pistolesi pisu pithey pitinac pitkanen pitschugin pittalis pittard pittman pitzalis piva pivar
pivetta pivonka pivonkova piwowarczyk pizarro pizzi pizzimenti pizzitola pizzo pizzuti pjescic pjesivac
placek placento placha plachy placic placinta placko plackova plakalovic plamadeala plamenac plank plantak
plascar plaskur plass platania platon platzer plauk plautz plazonja plazonjic plch plchova plejo plekanec
plekanecova plemic plesa plesca pleska pleskonjic pletsch plomb plonka plotzitzka plsek plskova pluhar
pluharova pluta poche pocrnja podbarac podgorski podhradska podhradsky podkonicka podkonicky podniece
podnieks podpadac podzimek podzimkova podzina podzins poehn poels poeschl pogacic poge poggesi poggi
poggiali poggio poggiolini pogorzelski pohl pohland pohle pohlova poirier pokorna pokorny polacek polach
polachova polackova polak polakova polancec polanco polanska polansky polasek polaskova polat pole polese
poletti poli poliak poliakova polidori polifka polimeno polis politi polito polivka polivkova polizzi
pollard pollastri pollich pollina pollmacher pollock polsak polverino pomp pompei pompili pompilio ponce
ponitzsch ponjavic pons ponti pool poole poon poore pop popa popcic pope popelka popelkova popescu poplawski
popov popova popovici poprzan popusoi porcari porciani porcu porebski porgante porgants porras porsche
porter porth portillo portmann posada poschmann poser pospichal pospichalova pospisil pospisilova post
postic postica postiglione postma postolachi potenza potgieter pothuvaal potocar potocnik pottel potter
potts potucek potuckova poulain poulsen pour pouros pourova pouye powell power powers powlowski pozarac
pozzi pozzo prabowo prachar pracharova pradana pradhan pradipta prado prah prajapat prakasa prakatur
prangart prange pranowo prasasta prasek prasetya prasetyo praskova prastuti pratama pratellesi pratesi
pratico pratiwi prato pratt prayoga prazak prazakova prchal prchalova prebil prebiracevic preciado preda
predic prediger predin predojev predojevic predovic predragovic preloscan prempeh prencipe preocanin
prepelita prerad preradovic preseren pressler preston prete pretkalnina pretkalnins pretorius preuk preuss
prevost prey preziosi pribyl pribylova price pridane pridans priedite prieditis priemer prieto prihoda
prihodova prikryl prikrylova prince principato pringle prins prinsen prinsloo prisacari prisacaru prisco
pritchard privitera prkosovacki probst prochazka prochazkova procopio procter prodan prohaska proietti
prokes prokesova prokop prokopova pronk prosacco prosek prosic proske proskova prosperi protic provaznik
provaznikova provenzano prucha pruchova pruneti prus prusa prusova pruteanu przybyl przybyla przybylski
przybysz psenicka psenickova ptacek ptackova ptak puacmatesic puca pucci puccini puccio puccioni puchalski
puddu pudjiastuti puente puga puggioni pugh pugi pugliese pugliesi puglisi puharic puiu pukite pukitis puleo
pulido puliti pun pupak pupakova purdy purnama purnawarman purnawati purwadi purwanti pury puscas pusch
puskarcuk puspasari puspita putincanin putnik putnina putnins putra putri putzolu puzavac puzigaca pytel
python qasimova quaglia quaranta quarta quartenoud quartey queiroz querci quercioli quesada quevedo quezada
quigley quinn quinodoz quinones quinonez quinta quintairos quintana quintanilla quintero quinto quiros
quiroz quitzon quliyev raabe rabenstein rabic rabljenovic rac raca rach rachmawati racordon racova racu racz
raczynski rada raddi radebe radecki radigovic radijevac radin radinovic radisavcevic radisavic radisavljevic
radisevic radivojac radivojsa radl radler radlovic radmanovic radoi radomirovic radomski radonja radonjanin
radonjic radotic radova radovac radovanac radovankovic radovanlija radovanov radtke radu radulaski radulescu
radulic radulj raduljeskovic raduljevic radulovic radusic radusilovic radusinovic raduski rael rafailovic
raffa raffaelli rafidyev rafidyeva ragazzini rago ragone ragusa rahardian rahayu rahimah rahimov rahimova
rahman rahmawati rahn raich raifyev raifyeva railean raileanu raimondi raimondo rajabov rajabova rajasa
rajata rajcevic rajh rajs rajsic rajtek rak rakanovic rakaric rakas rakova rakovic rakowski rakusic
ralbovski rallo ramac ramadan ramadhani rambaldi rambousek rambouskova ramella ramirez ramon ramos rampazzo
ramsey ramziddinov ramziddinova rana randall randazzo randunkovic raneri ranfagni ranftl rangel rangelov
rangen ranieri raniolo rantanen rantsch ranucci ranz rapisarda raposo rapovac rapp rapuano rasanen rascanin
rascon rasetarevic rasetic rasevic rashidov rashidova rasic rasidova rasinac raska raskova rasmussen rasovic
raspopovic raspudic rastrelli rata rataj ratajczak ratajova rath ratke ratkovcic ratniece ratnieks ratti rau
raubuch raufyev raufyeva raugei raukuc rauso raut rautenkranz ravaioli raveggi ravet ravn ravshanov
ravshanova raxmatullohyev raxmatullohyeva ray raya rayhan raynor razic razo re rea read reale recchia
recevic redaelli reddy redondo reed rees reese reeves regalado rehacek rehackova rehak rehakova rehor
rehorova rehwagen reiber reichardt reichel reichert reichling reid reif reifenrath reijnders reilly reimann
reina reinberg reinelt reinger reinhardt reinke reis reitze remes remesova remeta remi rempel remy renai
renard renaud renault rencar renda rendon rendra rendulic renk renna renner renovcevic renovica rens
renteria rentz renz renzi repac repetto repija repiska repisky reppin resendez reskovic resnik reso restivo
restle restorff rettori retzke reuber reumann reus reuss reusse revenco rey reyes reymond reyna reynaud
reynold reynolds reynoso rezac rezacova rezek rezkova reznicek reznickova rheder rhoden rhodes ribar
ribaupierre ribeiro ribicgreganic rica riccardi ricci ricciardi riccio riccobono rice richard richards
richardson richter richtr richtrova rico ridi ridolfi riedel riediger rieger riekmann riekstina riekstins
riepl riermeier riester riethmuller rietman rietmuller rietscher rietveld rigacci riggi riggio righetti
righi righini rigoni riha rihova riley rimai rinaldi rincon riner ringel ringer rink riojas riolo rios
riparbelli ripken rippin ris risaliti ristori ritchie ritosek ritschel ritsma ritter rittgasser rittweg ritz
riva rivas rivera rivero riviere riyanti rizvonyev rizvonyeva rizza rizzi rizzo roba robak robbins robel
roberson robert roberti roberts robertson robin robinson robledo robles robson robu rocca rocchi rocchini
rocco rocha rochaix rochat roche rockmeier rockomanovic rodarte rodehau rodgers rodigari rodiger rodowski
rodrigez rodrigues rodriguez rodriquez roecker roed roest rogahn rogai rogala rogalski roger rogers roggatz
rogolino rogowski rogulja rohan rohlander rohrer rojas rojek rojo rokossa roldan roleder rolfson rolland
rollo roloff rolon romagnoli romaguera roman romancik romancikova romanciuc romanelli romani romaniello
romanini romano romanovska romanovskis romanowski romcevic romei romeo romero romiti romo romoli romolini
romy rondinone rondoni rondovic rontini roob roos roque rosa rosado rosales rosandic rosario rosas rosati
rosbach rosca roschinsky rose roselli rosenauer rosenbauer rosenbaum rosenthal rosevic rosi rosiak rosinski
roskic rosksch ross rossberg rosselli rosset rossetti rossi rossini rossler rosso rossouw rosu rota rotari
rotaru roth rothenbacher rother rothlisberger rotolo rotondo rottger rotundo roubal roubalova rougemont
roulin rous rousova rousseau roussel roux rovai rovcanin rowe rowley roy roybal royer rozac rozanski
rozenbaha rozenbahs rozgic rozite rozitis rozkalne rozkalns rozsypal rozsypalova rozycki rubene rubenis
ruberto rubino rubio rucco ruch rucinski ruckdeschel rucker rudan rudiger rudnicki rudolf rudolfova
rudzinski rudzite rudzitis rudzki ruecker ruegg ruelas ruggeri ruggieri ruggiero ruiz rumenic rumpf runce
runcis runolfsdottir runolfsson runte ruotolo rupnik rupprecht rus rusanoski rusciano rusin rusnac rusova
russel russell russo russu rustamov rustamova rusu ruter ruth rutherford rutkowski ruttimann ruud ruzek
ruzicka ruzickova ruzkova ryan ryba rybak rybar rybarczyk rybarik rybarikova rybarova rybicki rybnicek
rybnicekova rybova rydl rydlova ryjikh rysava rysavy ryzih rzepka sa sa'dullohyev sa'dullohyeva saadiyev
saadiyeva saarinen saavedra saba sabaly sabatini sabatino sabato sabau sabbatini sabdat sabia sabian sabino
sabljak sabolcec sabolski saccardi sacchet sacchetti sacchi sacco saccone sachse sack sadiki sadilek
sadilkova sadio sadl sadovic sadowski sadriddinov sadriddinova sadzak saefullah saenz saether saez safar
safaric safarik safarikova safarova safiryev safiryeva safitri saflanis safo safoyev safoyeva safranek
safrankova sagadi sagafe sagna sagodic sagonas saheed sahin sahner sai saia saidov saidova saile sailer
saini saito saiz sajinovic sajtos sakai sakamoto sakanovic sakho sakurai sala saladino salahudin salako
salami salamone salas salatiello salazar salcedo salcido saldana saldivar salek salemi salemme salerno
salgado salierno salimbeni salinas salis salkova sall salma salmina salminen salmins salo salohov salohova
salomone salonen salow salsabilla salucci salvadori salvati salvatore salvatori salvestrini salvi salvini
salvucci salzano salzer salzmann samandarov samandarova samaniego samb samba sambe sambou samek samel
samelova samiryev samiryeva samkova sammartano sammartino sammert samohod samohodaj samolov samolovac
samosir samsalovic samson samsonova samuel samuelsson sanabria sanadrovic sanches sanchez sanda sandalj
sandberg sander sanders sanderson sandic sando sandor sandova sandoval sandoz sandstrom sandu sane sanesi
sanfilippo sanford sani sanna sannino sano sansone santacruz santamaria santana santangelo santarelli
santarossa santarsia santarsiero santi santiago santillan santilli santinelli santini santo santoni santor
santori santoro santos santoso santucci sanusi sanz sapienza saponaro saporito saptono saputra saputri
sarabia saracino saragih sarah saraiva saraswati sarbu sardella sardi sardina sardorov sardorova sargac
saric sarkozi sarnataro sarpong sarr sarri sarti sartor sartori saruga sarvari sarvarov sarvarova sasaki
sasek saskova sassano sassi sasso satner sato satria satta sattelmaier satterfield sauceda saucedo sauer
sauerland sauliete saulietis saumweber saunders saussure sava savage savary savciuc savevski savin savini
savoca savoia savolainen savu sawayn sawicki sbolci sbrana scaglione scala scali scalia scalise scalzo scano
scanu scarano scardino scarpa scarpelli scarpellini scarselli scc schaap schacht schaden schaefer schafer
schaffarzik schaffel schaffer schahbasian schaller schamberger schaning schar scharer scharf schaub schedler
scheer scheffer scheidegger schejbal schejbalova schelk schellenbeck schembera schenk scherbarth scherer
scherini schermann scherrer schersing scherz schettino scheurer scheuring scheytt schiavi schiavo schiavon
schiavone schielke schieskow schifano schilder schildhauer schillaci schiller schilling schima schimmel
schimmer schindzielorz schinner schiopu schipper schirmer schirrmeister schirru schlachter schlangen
schlatter schlawitz schlechtweg schley schlicht schlitzer schmalzle schmeler schmid schmidt schmidtchen
schmidtova schmitt schmitz schmuhl schneider schneidrova schnelting schnider schnieder schniedermeier
schnurer schnyder schoberg schoch schockel schoeman schoen schofield scholten scholtz scholz schonball
schonbeck schonberg schondelmaier schonebeck schonenberger schonfeld schonherr schonlebe schorderet schorr
schott schottmann schotz schouren schouten schowalter schrader schramm schreck schreiber schreiner schreiter
schrepfer schroder schroeder schubert schuermann schuff schuhaj schuldt schuler schulist schult schulte
schultz schultze schulz schulze schumacher schumann schumm schupp schuppe schuppel schurch schuri schuster
schut schutte schutz schutzbach schutze schuurman schwab schwalm schwanbeck schwandke schwanitz schwarthoff
schwartz schwarz schwarzer schwarzkopf schwarzmeier schwarzova schwatlo schweisfurth schweitz schweizer
schwennen schwerdtner schwidde schwirkschlies schwizgebel schwuchow sciacca scocco scognamiglio scopece
scopetani scorza scott scotti scripnic scrofani scuderi scurtu scutaru sebastiani sebek sebela sebelova
sebesta sebestova sebkova secchi secci sechi seck secrieru seda sedarevic sedillo sediva sedivy sedlacek
sedlackova sedlak sedlakova sedlar sedlarova sedliak sedliakova sedova seeger seelig segavcic segnane segota
segovia segunmaru segura sehls sehnal sehnalova seibold seidel seiders seidl seidlova seifert seifertova
seigel seiler seitz sejeja sejejs sekanina sekaninova sekinat sekularac selvi seme semerad semeradova
semeraro semisch semprini senatore senatori sene senesi senger senghor senica senk senkel senko senkova senn
senzangakhona sepe sepulveda serafin serafini serafino serban seremet serena sereni serfontein serghei sergi
serhat serna serpa serr serra serrano serrato servan serzante serzants sessa sesta sestak sestakova sestini
sestito sethi setiawan setula sevcenco sevcik sevcikova sever severa severi severino severova sevi sevilla
sewald seydi seye seyidova sforza sguanci shah shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov
shahriyorova shahzodov shahzodova shai shakya shamsiddinov shamsiddinova shanahan sharma sharp sharpe shaw
shekoni shelton shepherd sheppard sherman sherpa sherzodov sherzodova shezi shibata shields shimizu shiu
shodiyorov shodiyorova shohibov shohibova shongwe short shrestha shukla shukrulloh shukrulloha shum sibiya
siciliano sidibe sidler sidlo sidlova siebel siebert siedlecki siegling siegrist sielemann siemon siener
sieni sienkiewicz sieradzki sierra sietniece sietnieks sievers siewert signorelli signorile signorini
sigrist sihler sihombing sihotang siino siketanc sikora sikorova sikorski sile sileiko silenzi silhava
silhavy silina silins silis sillah silva silvestri silvestrini silvestro sima simacek simackova simak
simakova simanek simanjuntak simankova simatic simbolon simcic simcik simcikova simecek simeckova simek
simeoli simeone simeoni simeti simic simicevic simicsebalj simijonovic simin simion simionescu simjanovic
simkova simljesa simmen simmons simoes simojlovic simon simoncelli simoncini simone simonet simonetti simoni
simonini simonis simonova simonovic simonovicova simons simonsen simova simpson sims simsek simula simulov
simunek simunkova simunovic simurdic sin sinaga sinclair sindelar sindelarova sindler sindlerova singh
singleton sinha sini sinnhuber sinopoli sip sipek sipes sipkova sipos sipova siptar sir siracusa siragusa
sirait sirante sirants sirbu siregar sirghi siri sirojiddinov sirojiddinova siroka siroky sirova sirovs
sischka siska siskova sisneros sitaric sitek sithole sithuli sitompul sitorus situmorang siu sivak sivakova
siwek siwele siyaya sjoberg sjogren skacel skacelova skala skalicka skalicky skalova skalski skandovic
skeledzija skenderija skiba skibicki skibinski skiles skinner sklenar sklenarova sklenka sklenkova skoczylas
skoda skodova skoglund skokan skokanova skopal skopalova skora skorepa skorepova skorupan skov skowron
skowronek skowronski skrabal skrabalova skracic skriniar skriniarova skrivanek skrivankova skroban
skrzypczak skrzypek skudra skultety skultetyova skutecka skutecky skuterud slaba slaby sladakovic sladek
sladic sladka sladkova sladky sladoje sladojevic sladovic slam slama slamarski slamek slamova slanina
slaninova slankamenac slastan slastanova slater slatinac slavicek slavickova slavik slavikova slavkovic
slawinski slechta slechtova slezak slezakova slijepac slijepcevic sliwa sliwinski sloboda slobodanac
slobodanovic slobodjanac slobodnik slobodnikova slobodova slonja slota slotova slotta slovacek slovackova
slovak slovakova slowik slowinski sluka slukova slusarczyk smaic smailbegovic smajda smajdova smajlovic
smart smedsrud smeets smejkal smejkalova smekal smekalova smerda smerdova smet smetana smetanova smets smid
smidova smieja smiljan smiljanec smit smite smith smitham smitran smits smogeli smola smolik smolikova
smolinski smoljanec smoljanic smolka smolkova smolova smrcak smrcka smrckova smrek smrekova smrz smrzova
smuge smugis smutna smutny smyth snajdr snajdrova snedden snel snell snooke snyder snyman so soare soares
sobar sobczak sobczyk sobek sobieraj sobitov sobitova sobkova sobolewski soboll sobota sobotka sobotkova
sobowale soccorsi socha sochacki sochirca sochor sochorova socolov sodano sodar soderberg sodi sodiqov
sodiqova sojka sojkova sokhela sokol sokolicmihalak sokolova sokolowski solak solano solar solberg solc
solcova soldati soldi soler solga solheim solinas solis soliz soller solli sollner solomon solorio solorzano
solta soltan soltanov soltanova soltes soltesova soltys soltysiak soltysova somayaji somigli sommer sommrova
somodvarac somogyi somrak somssich sondisa sondore sondors sonko sonn sonnabend soos sorbello sorbi sorce
sorelli soren sorensen sorgic soria sorlie sormaz soro sorrentino sorsa sosa sosare sosars sosnowski
sostarec sostarko sotelo sothole sotic soto sotra sottile sottili souare soucek souckova soukup soukupova
soumare sousa soutter souza sova sovova sow sowa sowinski soyinka spacek spacil spacilova spackova spada
spadafora spadaro spadoni spagnolo spagnuolo spahn spaniel spank spano spanu sparacino sparic sparks
spasenic spasenovic spasic spaskovic spasojev spasojevic spataro spataru spelmeyer spencer speranza spernjak
spicka spickova spiegelburg spielvogel spies spiga spina spinelli spinka spinner spinu spiranec spitzmuller
spizzirri splichal splichalova splinter spoerri spoljaricperhat sporer sporrer sporri spottel sprenger
sproge sprogis sprude sprunger spurna spurny srakic sramek sramkova srb srbova sroka stabile staccioli
stachowiak stachowicz stachura stachurski stadelmann staderini staffieri stahl staicu stajhofer stalder
stamm stampf stan stanciu stancu stanek stanescu stang stanger stangl stanijanovic stanijevic stanikic
stanisa stanislawski staniszewski stanivukovic stankiewicz stankova stankovicmarton stanley stanton
stanzione stapic stara starcevicmatijasko starek stark starkova starovlah stary stascik stasiak stasni
stastna stastny staszewski staub stauffer stauss stavila stawicki stec steding steele steenkamp stefan
stefancic stefanelli stefanescu stefani stefaniak stefanini stefanka stefankova stefanova stefanski stefek
steffen steffensen steffny stefkova stefl steflova stegmann stehlik stehlikova stehr steidl steigauf steiger
stein steina steinecke steiner steinerova steinert steinkamp steinmann steinmetz steins stejskal stejskalova
stelkens stella stelmach stengel stengl stensrud stenzel stepan stepanek stepanic stepankova stepanov
stepanova stepanovic stephan stephens stephenson stepien stepniak sterba sterbova stern stettler steuber
steuk stevelic stevens stevenson stevilovic stewart steyn stibor stiborova stiedemann stief stifel stigliano
stimac stirbu stocker stockert stockli stodola stodolova stoian stoica stokanovic stokes stoklasa stoklasova
stolarczyk stolarski stoll stolla stolle stoltenberg stolz stone stoppler storey storl storm storp storti
stoutjesdijk stower stracke straka strakova strand strano stranska stranski stransky stratan stratmann
stratulat straub strausa strauss strautina strautins strautmane strautmanis strazdina strazdins streck
streese strege streich streit strejcek strejckova streller strepacki strickland strieder striezel striga
strikinac strmota strnad strnadova strnisko strniskova stroe strogies strohschank strom stroman stromberg
strosin strouhal strouhalova strukelj strunz strutz strydon strzelczyk strzelecki stube stubican stuchlik
stuchlikova stucki studena studeny studer studnicka studnickova stuparic stupka stupkova sturmer stutz
styger suarez suartini subedi subrt subrtova sucameli sucera sucevic sucha suchanek suchankova suchomel
suchomelova suchy suciu sudiati sudic sudrajat suen suffa sugawara sugimoto sugiyama suhrobov suhrobova
sujdovic sujew suk sukalo sukalovic sukara sukova sukute sukuts sulaimon sulaymonov sulaymonova sulc sulcova
sullivan sulovnjak sultonov sultonova suman summers sun sunaric sundalic sundberg superina supriyanto surace
suriano surka surkova surma surth suryatmi suryono susa susac susak susanti susini suski sussmann sustr
sustrova sutakovic sutanovac suter sutermeister suthar suthe sutschet sutter sutton sutz suvacarov suvajac
suvajcevic suvajdzic suvala suwarno suzovic suzuki svab svabova svacina svacinova svanda svandova svarc
svarcova svaton svatonova svatos svatosova svec svecova svehla svehlova svejda svejdova svendsen svensson
svestka svestkova svet svetlik svetlikova svircev svitak svitakova svoboda svobodova svorcan svozil
svozilova svrakacic svrbik svrbikova svrtan swaniawski swanson swart swiatek swiderski swierczynski swift
swillims swinkels sy syahreza sykes sykora sykorova sylla sylvester symcox synek synkova syrova syrovy szabo
szafranski szalai szasz szatkowski szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny
szczygiel sze szekely szekeres szelag szendrei szeto szewczyk szikra szilagyi szoke szostak szucs szulc
szwarc szwed szydlowski szymanski szymczak szymczyk szymkowiak szyszka tabacek taborska taborsky tabrisov
tabrisova tacchi tacconi tachl taddei tafelmeier tafoya tagliabue tagliaferri tagore tahirova tahirovic tai
taiwo takacs takada takagi takahashi takalic takeda takeuchi takyi talabani talapka talarico talavanic
talberga talbergs talbot tall tallarico tallone talpa talwar tam tamang tamas tamayo tamba tamburini tamez
tamindzic tammaro tampolja tampubolon tamunoemi tamura tan tanackovic tanaka tanase tanasijevic tancos
tancosova tandon tang tanganelli tangen tani taniguchi tanini tanjga tankosic tanner tanurdzic tanzi
taormina tapavica tapavicki tapia tapinassi tar taran tarantino tarchi tarchiani targioni tarihoran
tarnowski tarquini tartamella tas tasche taslak tassi tassinari tassini tasso tassone tatar tataranni
tatarka tatarkaova tatarkova tatarova tataru tate tatiana tatomirov taufratshofer tavani tavares tawia
taylor tcacenco tcaci tedde tedeschi tedesco tegethof teicane teicans teichmann teixeira tejada tejeda tekin
telak telebar telenta telesca tella tellez tello temitope tempesti teodorescu teofilovic teokarevic
teovanovic tepavac tepavcevic tepic tepla teply tepper tepsa tepsic teran terenzi teresi terheiden terlecki
terlizzi terlouw termine terpstra terrazas terry terzani terzi terzic terzija terzin terzo tesanovic tesar
tesarova tesi tesla tessier testa testi teufel tevdenic thamrin thapa theele theron theunissen thiam thiao
thiaw thieke thiel thijs thimm thiomas thiongane thioub thioune thomas thomka thomkova thommen thompson
thomsen thomson thone thoresen thornton thorpe thoyana thranhardt thriene thumbeza thusi thust thyssen tiano
tiberti tica ticha tichy tidow tiedtke tietze tihomirovic tijanic tijerina tikas tilgner tillack tilli
tillman tilotta tiltina tiltins timaric timmermann timmermans timotic tine tinguely tinti tintor tiozzo
tirado tirele tirelis tirelli tirinnanzi tirri tischler tischmann tissot tittman tivontschik tkaczyk toader
tobben tobler toccafondi todaro todd tofan tofanari tofani toft tognaccini tohirov tohirova toivonen tojic
tokarski tol toldo toledo tolomeo tolu tolulope toma tomala toman tomanek tomankova tomanova tomanovic tomas
tomasek tomaselli tomasello tomasevicrigo tomasi tomaskova tomasova tomasovic tomassoni tomaszewski
tomazovic tomcic tomczak tomczyk tomecek tomecekova tomeckova tomei tomek tomes tomescu tomesova tomka tomko
tomkova tomlinson tomljanovic tommasi tomovic tomusilovic tomys tonat toncic tonelli tong tonini tonkovac
tonn top topal topalov topalovic topalski topfer topic topisirovic topolovac topolovic torchia torchio
torelli torgersen tornatore toro torok torp torphy torre torres torresi torrez torri torriani torrini
torrisi tortora tortorici toscano tosi totaro toth tothova toti totman toto toure tovar towne townsend toy
toyipov toyipova tozzi tracz traini tralli trambusti trampeli tramposch tran trandafir tranova trantow
traore trapani trauth trautmann travaglini travan traverso travica travnicek travnickova trcek trcka trckova
treff trejo tremblay tremmel treskavica tress tretinjak tretola treutel trevino trevisan triboi tribuljak
trif trifan trikic trikosanin triolo tripodi triska triskova trivedi trivkanovic trnka trnkova troisi trojan
trojanova trojanowski trombetta tromp troost trovato trtica truben trubenova truhlar truhlarova trujillo
truter trzcinski trzeciak tsabalala tsamonikian tsang tschiers tschirch tschudi tse tshabalala tsoi tsotetsi
tsui tubanski tuca tucci tuccillo tucek tuch tucholke tucker tuckett tuckova tucs tudor tudorache tudose
tudow tufano tufo tulla tuma tumbarello tumino tumova tunc tunkova tuominen turajlic turcan turcanu turchi
turco turcok turcokova turcotte turcu turecek tureckova turek turk turkova turnadzic turnbull turner turunen
turza tuschmo tustonja tutu tvrda tvrdik tvrdikova tvrdy twardowski tweneboa twumasi tyler ubavic ubavin
ubavkic ubaydullohyev ubaydullohyeva uberacker ubiparip ubiparipovic ubner ubovic uchechi uchida uchqunov
uchqunova udicki udilovic udovcic udovicic udovicki udre udris udvardi ueda ueno ugarak ugljesic ugolini
ugrcic ugricic uher uhlemann uhlig uhlir uhlirova uhrig uhrova uibel ukraden ulemek ulibarri uliczka ulivi
ulker ullmann ulloa ullrich ulrich ulrichova umarov umarova umbach umidullohyev umidullohyeva umidyev
umidyeva umlauft umminger umolac underwood unger ungureanu unterpaintner untila upton ural uram uramova
urban urbancova urbanczyk urbanec urbanek urbaniak urbankova urbano urbanova urbanowicz urbanski urbansky
urbina urblik urblikova urena urfonov urfonova urhig urias uribe urrutia ursachi urso ursu usada usai usamah
usmonov usmonova utama utami utjesanovic uwais uyainah uys uzayrov uzayrova uzelac uzun vaca vacarciuc vacca
vaccari vaccaro vacek vacha vachova vaciete vacietis vackova vaclavek vaclavik vaclavikova vaclavkova
vaculik vaculikova vadlja vaduva vafoyev vafoyeva vagner vagnerova vahala vahlensieck vailati vaip vaisanen
vaivade vaivads vajcik vajcikova vajda vajdicka vajdova vajzenbach vakareskov val vala valach valachova
valachovic valachovicova valadez valasek valaskova valdes valdez valdivia valek valencia valencicbrkic
valent valenta valente valenti valentin valentini valentino valentova valenza valenzuela valeri vales
valesova valic valiyev valk valkova valladares valle vallejo valles vallet valletta valli vallone valova
valsecchi valtere valters valuska valuskova valverde van vana vanaga vanags vancura vancurova vandamme
vandenberghe vandenbroeck vandervort vandevelde vanecek vaneckova vanegas vanek vanekova vangelisti
vangermain vanicek vanickova vankova vanni vannini vannoni vannozzi vannucchi vannucci vanova varadi varela
varenina varga vargas vargova varicak varinac varma varman varmuza varnica varriale varrier varsava vartic
varzic varzicbiuklia varzicbiuklija vasadi vasak vasakova vascotto vasek vasicek vasickova vasile vasilescu
vasiliu vasils vasiyeva vaska vaskova vasquez vass vassallo vasseur vater vaughan vaughn vavra vavrik
vavrikov vavrikova vavrova vaz vazquez vecchi vecera vecerova vecumniece vecumnieks vedvik veenstra vega
vegar vegge veiga veinberga veinbergs veisa veiss vejnovic vejvoda vejvodova vekecki vekic vela velaja
velanac velasco velasquez velazquez veldkamp veldsman velez veliz vella venegas venezia venghaus venter
ventimiglia ventura venturelli venturi venturini vera verbeek vercesi verde verdes verdugo verduzco veres
vergara verhaeghe verheul verhoeven verma verme vermeer vermeulen verner vernerova verniest veronese
versfeld verstraete verweij verzi vesel vesela veselicacatipovic veselicic veselova vesely vesic vesin
veskovic vestergaard vestri vettori veum veverka veverkova vey vezi vezmar vezzoli viale vianello vicari
vicen vicenova vicente vicha vichi vichova viciani vicinanza vicini vicol vidacek vidal viderscak vidmar
vidranjski vieira viellehner viera vieri vierin vieru vieweg vigiani vigil vignoli vignolini vignozzi
viklund vila vilakazi vilimek vilimkova viljoen vilka vilks villa villadsen villagomez villalobos
villalpando villani villanueva villareal villari villarreal villasenor villegas vilsone vilsons viluma
vilums vincent vincenzi vinci vincze vink vinketa vins vinsova vintere vinters vinther vintila viola
violante violi virag virgilio virlan virtanen visagie visan visani visco visconti visek visekruna visentin
visintin viskova visnovska visnovsky visser vit vita vitale vitali vitasek vitaskova vitek viti vitiello
vitina vitins vitkova vitman vitola vitolina vitolins vitols vitova vittori vituma vitums viviani viviers
vivoli vizitiu vizziello vlach vlachova vlad vlah vlas vlasak vlasakova vlasic vlcek vlckova vlk vlkova
voboril voborilova vodak vodakova vodicka vodickova vodrazka vodrazkova voelkel vogel vogelgsang
vogronicopacic vogt voicu voigt voinea vojacek vojackova vojta vojtech vojtechova vojtek vojtekova vojtisek
vojtiskova vojtkova vojtova vokoun vokounova vokuhl volek volf volfova volk volker volkman volkmann volkova
volle vollis volna volny volpe volpi von vona vondra vondracek vondrackova vondrak vondrakova vondrova
vonrueden vontein voorn voracek vorackova vorel vorisek voriskova vorlicek vorlickova vorlova voros vos
vosilyev vosilyeva vosloo votava votavova votruba votrubova vrabcova vrabec vrabie vracar vracarevic vrana
vranjic vranjkoviccenan vranova vrba vrbanac vrbas vrbaslija vrbova vrekalovic vrugic vrzal vrzalova vuceta
vucetic vucevac vuckovac vuckovic vuco vucurevic vuillermoz vujakovic vujeva vukadin vukaljevic vukalovic
vukanovic vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukobradovic vukobrat vuksa vuksanicpuljek
vuksanovic vuksic vulcevic vuleta vuletas vuletin vulic vulicevic vulisic vulovic vunak vunjak vunturisevic
vybiral vybiralova vydarena vydareny vydra vydrova vymazal vymazalova vyskocil vyskocilova vyslouzil
vyslouzilova wacana wachenbrunner wachtel wada wade waelchi wagenaar wagner wagnerova wahyudin wahyuni
waibel wakan walczak walder waldmann walker walkowiak wall wallace wallin wallis wallner wallstab walsh
walter walters walther walton waltrova waluyo walz wan wane wang wanner warchol ward wardana warner warren
wartenberg waschbusch washington wasiak wasik wasilewski wasita wasiu waskita wasowski wasser wassilew
wassiluk wastuti watanabe waters watkins watsica watson watts wawrzyniak wdowiak weaver webb weber webrova
webster wegmann wegrzyn wehner wehrle wehrli wehrsen weibel weidlich weidner weigel weight weiler weimann
weimer weinand weis weiss weissnat weissova welch weller wells welsch welti welz welzel wenger weniger wenk
wentzel werle werner werrmann wershansky wertag wesley wesolowski wessel wessels wessinghage west weston
wettstein weyel wezel wheeler white whitehead whitehouse whittaker wiacek wiafe wibisono wibowo wicaksono
wichmann wickert widiastuti widmer widodo wiebe wiecek wiechmann wieckowski wieczorek wiegand wiegelmann
wierig wiersema wierzbicki wiese wieser wijaya wijayanti wikstrom wilcox wilczek wilczynski wilderman
wilhelm wilk wilkerson wilkins wilkinson wilky will willane willems willemsen williams williamson willis
willms willoughby willwacher wilson wilts wimmer winarno winarsih windler winiarski winkelmann winkler
winklerova winter wintheiser winther wirth wirz wischek wischer wise wisniewski wisoky wisozk wissing
witczak witek witkowski witteveen wittich witting wittl wiza wlodarczyk wlodarski wnuk wojcicki
wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wold wolf wolfarth wolfe wolff
wolfova wolinski wollenberg wollmann wolmerans wolny wolpert wolski wolters wong wood woods woodward wos
woschler wosiyane wouters woytkowska wozniak wright wrobel wroblewski wrona wronski wu wuckert wuhn wujak
wulandari wunsch wunsche wuraola wurm wuthrich wyatt wyludda wyman wypych wysocki wyss wyszynski xaba xacon
xalilov xana xavier xelil xenia xiana xicoy xu yaamoa yade yago yahyoyev yahyoyeva yamada yamaguchi yamamoto
yamashita yamazaki yami yan yanes yanez yang yanuar yaqub yates yawson ybarra ye yeboa yeboah yebra yengwa
yeung yildirim yildiz yilmaz yim yin yip yirenkyi yiu yokoyama yolanda yoqubov yoqubova yorbekov yorbekova
yoshida yost young yoznurov yoznurova yu yudhistira yue yuen yulianti yulianto yuliarti yundt yung yuniar
yunta yunusov yunusova yussuf yusufyev yusufyeva zabaleta zabirov zabirova zablocki zaborowski zaborska
zaborsky zabranska zabransky zabrdac zaccaria zaccaro zacek zach zachova zackova zaczkiewicz zadnik zadravec
zadric zafarov zafarova zagarac zagaria zagli zago zagorsek zagorski zaharia zahn zahradka zahradkova
zahradnik zahradnikova zahrah zaituc zajac zajacova zajaczkowski zajic zajicek zajickova zajicova zak zakova
zakrzewski zalako zalar zalesak zalesakova zalewski zalite zalitis zamarreno zamarripa zambon zamboni
zambrana zambrano zambuto zamecnik zamecnikova zamfir zamora zampieri zamudio zana zanatta zandt zanella
zanelli zanetta zanetti zani zanieri zanner zanobini zanon zanotti zapalac zapata zapletal zapletalova
zaporojan zappacosta zappala zappia zaragoza zarate zareba zaremba zarina zarins zarkovic zaruba zarubova
zarzycki zatloukal zatloukalova zauber zavadil zavadilova zavala zavrel zavrelova zawada zawadzki zayas
zaydov zaydova zayniddinov zayniddinova zbinden zbodulja zboncak zboril zborilova zdarska zdarsky zdelar
zdencan zdravcevic zdrazil zdrazilova zdunek zebic zebrowski zec zecchi zedda zednik zednikova zehnder
zeidler zeidmane zeidmanis zejak zekan zekl zelaya zelena zelenka zelenkova zeleny zelinka zelinkova zeltina
zeltins zeman zemanek zemankova zemanova zemlak zemlicka zemlickova zender zeni zennaro zepeda zerajic
zeravica zetti zeuch zeyen zeyhle zezula zezulova zgela zgrabljic zhang zhao zheng zhou zhu zibere zibers
zidek zidkova zieba ziegler zielinski zielonka ziemann zieme ziemele ziemelis zietek ziga zigova zijan
zijlstra zika zikmund zikmundova zikova zilan zima zimanyi zimka zimkova zimmer zimmerman zimmermann zimonja
zimonjic zimova zinaic zinajic zindovic zingaretti zingg zingoni zini zinser zintl ziolkowski zipac
zipalovic zipancic zipp zipse ziramov zirojevic zirovic zito zivadinovic zivak zivaljevic zivanac zivanovic
ziviccojbasic ziyoyev ziyoyeva zizanovic zizka zizkova zlamal zlamalova zlatanovic zmegac zmuda zohidov
zohidova zohirov zohirova zollinger zollo zondi zondo zoppi zordan zorica zotti zoubek zoubkova zouhar
zouharova zrna zschunke zubak zubane zubayrov zubayrova zuber zubrik zubrikova zucca zuiderveld zuk zukowski
zulaika zulauf zuliani zuljevicgrafina zulkarnain zullo zulu zuma zumbo zumsande zunda zungu zuniga zunino
zurawski zurcher zurek zurkova zvaigzne zvanic zvejniece zvejnieks zverina zverinova zviedre zviedrs zvinele
zvinelis zvonar zwane zwart zwiener zwolinski zych zygmunt zyla
`
    .trim()
    .split(/\s+/),
);
