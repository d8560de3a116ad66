/**
 * More surnames, mostly of North America, and some given names, without accents, in lower case.
 * Made from @cspell/dict-people-names 1.1 (MIT, Copyright Street Side Software); words, places and names that the
 * other lists have are left out.
 */
export const familyNames: ReadonlySet<string> = new Set(
  `
aamodt aarons aaronson aart abadi abadie abalos abarca abbasi abbatiello abbe abboud abbruzzese abdella abdo
abdulle abebe abeita abell abellana abello abels abelson abendroth aber abercrombie aberle abernethy abila
abney abood aboud aboytes abplanalp abraha abrahams abrahamson abramowitz abrams abramson abrigo abron
absher abshier abston abts abundis abundiz aburto acampora accetta acebedo acedo aceituno acero aceves
achenbach acheson achey achord acierno acker ackerson ackles ackley acklin ackman acoba acoff acord acree
acton acuff adachi adair adames adamson aday adcox addair addeo adderley addington adelman adelson ader
aderholt ades adger adhaar adinolfi adjei adkinson adkison adney adolphson adriene adsit advani advincula
aeschliman afanador affeldt affleck affolter afshar agan agar agard agbayani agbesi agcaoili agee ager
aggarwal agha agin agler agner agnew agnus agosta agramonte agrawal agredano aguado aguas agudelo agudo
aguero aguiar aguila aguillar aguillard aguillon aguinaga aguinaldo aguiniga aguon agyeman ahart ahearn
ahern ahlers ahles ahlgren ahlquist ahlstrom ahner ahrendt ahumada aichele aiken aikens aikin aikins aikman
ailene ainslie ainsworth aird airey airhart aispuro aitchison aitken akana akbari akel aker akerman akers
akey akhter akihiro akkaoui akpan akridge akter akther alameda alamilla alamillo alamo alane alarid alatorre
alavi albarado albarracin albarran albaugh albee alber alberson alberts albertson alberty albo albor
albornoz albright albritton albro albury albus alcaide alcalde alcantara alcazar alcindor alcocer alcock
alcon alcorn alcorta alcoser alcott aldaba aldaco aldama aldana aldape alday aldaz alder alderete alderfer
alderson aldinger aldous aldred aldredge aldrete aldrich aldridge alease aleisha alejandre alejos alemu
alers alesha aleshia aleshire alesi aleta alethea alethia alewine alff alfredia alfrey algarin aliaga
aliaksandr aliff alioto alire alishia alkhatib alkire allah allain allaire allard allbee allbright
allbritton alldredge allee alleen alleman allemand allena allende allender allensworth alleyne allgaier
allgeier allgood alligood allin alline allington allis allman allmon allmond allor alloway allphin allred
allshouse allsop allsup allums allyn almacellas almada almaguer alman almand almanzar almazan almeda almeta
almodovar almon almquist almy aloia alolita alomar alomari alongi alpaugh alpers alpert alphin alpizar alred
alsaidi alsip alsobrook alsop alspach alspaugh alston alsup altemus altenburg alterman altha althaus althoff
althouse altice altidor altier altizer altland altman altom altomare altschuler alumbaugh alvardo alvarenga
alvares alvear alvelo alverio alverson alvey alvi alviar alvillar alvira alviso alvizo alvord alward alwine
alzate amacher amacker amadio amaker amalfitano amarante amarillas amason ambriz ambrocio amburgey amburn
amee amell ament amenta amerine amerman amerongen amerson ames amescua amesquita amey amezcua amezola
amezquita amick amidon amiee amigon amini amiri amis amison ammerman ammie ammon ammons amoah amodeo amodio
amores amparan amrhein amrine amsden amsler amster amstutz amundson amye amyx analisa anandkumar anania
anastasi ancell ancheta anchondo ancira ancrum anctil andaya andazola andera anderegg anderton andino
andrades andreozzi andress andros andrus andujar andujo anello anfinson angelena angell angelone angelyn
angevine angila angla anglea anglemyer anglin angotti angstadt anitra anjanette anjum ankeny anker ankney
ankrom ankrum annalee annan annelle annen annese annett annice annmarie anoshin ansah anschutz ansell anson
anspach anstead anstett anstine antill antillon antione antionette antle antley antonson antrim antuna
antwine anyanwu anzaldo anzaldua anzures aoun apel apfel apgar aplin appel appelbaum appell applebaum
applebee appleberry appleby applegarth applegate appleman appleton applewhite applin aquilar aquilina arabie
aracena aragona araiza arakaki araki arambula aramburo arango arant araque arata arauz arballo arbaugh
arbogast arboleda arbour arbuckle arbuthnot arca arcand arcaro arcelia arcement arceneaux arceo archambault
archambeault archbold archey archibeque archila archuletta arcia arciga arcila arcilla arciniega arcos
arcuri ardath ardelia ardell ardelle ardila ardis ardizzone ardoin ardon ardrey arebalo arechiga arehart
arellanes arencibia arend arends arent arevalos arey argabright argote arguelles argueta arguijo argumedo
argyle arico ariola arispe aristizabal arita ariza arizaga arizmendi arizola arizpe arjona arkadii arla
arlean arledge arleen arlena arletha arletta arlt arlyne armagost armandina armato armbrust armbruster
arment armentrout armfield armistead armitage armour armstead armwood arnell arner arneson arnett arnetta
arnette arney arnita arnone arnott arntz arnwine arocha arocho aronoff aronson aros arpin arps arquette
arrambide arrant arras arrasmith arrazola arreaga arreguin arrellano arriaza arrieta arrington arriola
arrowood arrowsmith arroyave arroyos arruda arsenault arseneau arterburn arth arthurs artiaga artie artiga
artiles artis artman artola artrip artz arvelo arvidson arvie arviso arvizo arvizu arwood arzaga arzate
arzola arzuaga asato asay asbell asberry asbill asbury ascencio asch asche aschenbrenner ascher asencio
asfaw asfour asghar ashbaugh ashbrook ashburn ashby ashcraft ashcroft ashdown ashe ashely ashenfelter
ashford ashish ashlea ashli ashlie ashline ashlock ashman ashmore ashpole ashurst ashwell ashwood ashworth
askar askey askins askren aslam asley asmar asmus asper aspinall aspinwall asplund assaf assefa asselin
astacio astin astle astor astorga astudillo atallah atayde atchison atchley aten ater atha atherton athey
atienza atkin atkison atnip attanasio attar attard attaway atteberry attebery atterberry atterbury attia
atticus attwood atwal atwater atwell atwood auble aubuchon auch auclair aucoin audet audette audrea audria
auerbach aufiero auge augello auger aughenbaugh augsburger auker auld aull ault aultman auman aumiller
aundrea aune aungst aurand auriemma ausman ausmus aust austad auston autechre auten auth authement autin
auton autrey autry auvil auxier auyeung auzenne avant avants avdic avelar avella avellaneda avellino aven
avena avendano avent avera averett averette averill averitt aversa avey avilla avina avitia awad awalt awan
awilda awwad axelrod axelson axsom axtell axton ayako ayars aybar aycock aydelotte ayele ayer ayers
aylesworth aylor aylward ayon ayotte ayres ayscue ayson ayuso ayyad azbell azbill azcona azimi azizi
azpeitia azuma azzam azzara azzarello azzie baack baade baar babara babb babbitt babbs babcock babiarz
babich babineau babineaux babington babino babson babu babyak bacallao bacani baccam bacchus baccus bach
bacha bachand bache bachelder bachert bachman bachmeier bachrach bachtel bachus bacigalupo backhaus backlund
backman backstrom backus bacote badal badalamenti badeaux badertscher badgett badgley badilla badolato badon
badua bady baehr baek baena baer baerga baeyens bagby bagg baggett baggins baggott baggs bagley bagnall
bagnell bagshaw bagwell baham bahe bahm bahn baier baig baik bailie bailiff baillargeon baillie bailon
bailor baily bain bainbridge baine baines bains bainter baio bair baird baires baisch baisden baisley baity
baiza baize bajaj bajwa bakewell baksh bakshi balaji balakrishnan balandran balas balash balboa balbuena
balcazar balch balcom baldauf baldenegro balderrama balderson balderston baldino baldock baldonado baldree
baldridge baldus balentine balestrieri baley balfour balicki balingit balkcom balke balko balladares
ballance ballantine ballantyne ballas ballenger ballentine ballester ballew balleza balliet ballin ballinas
ballinger ballman ballon ballou ballow ballweg balmaceda balon balsam balser balsley balter baltes balthazor
balthrop baltierra baltodano baltz baltzell baltzer baluyot bamba bamber bamberger bamburg bame bamford
banaszak bancroft bandera banderas bandi bane banegas baney banfield bange bangert bangerter banghart
bangura banh banik bankert bankhead banko bankson bankston bannan bannerman bannon bano banos bansal banta
banton bantz banville baquero barabara barakat barash baratta barba barbar barbaro barbeau barbee barberena
barberio barbie barbin barbour barboza barbra barbre barbuto barcelo barcena barcenas barch barcia barclay
barco barcomb barcus barczak bardales barden bardin bardon bardsley bardwell barefield barfield barfoot
barfuss barg barga bargas bargo barhorst baril barillas barish barkey barkley barkman barksdale barmore
barnaby barnas barndt barnet barnette barnhardt barnhart barnhill barnhouse barnick barnum barnwell baro
barocio barona baros barot barquero barraclough barradas barrales barranco barrantes barratt barreda
barreiro barrentine barreras barrero barret barretto barrick barrientes barriere barriga barrilleaux
barrineau barringer barrington barrio barris barro barron barroso barrow barrs barrus barsness barstad
barstow bartee bartek bartel bartelt barthel bartholow bartko bartle bartleson bartley bartling bartlow
bartman barto bartok bartol bartolotta bartone bartosh bartow bartram bartsch bartz barua baruch barwick
basa basaldua basch basco bascom basden basdeo basey basford basha basham bashaw bashford bashor bashore
basinger baskerville baskett baskins basler basnight bason bassett bassford bassham bassler bast bastida
bastidas bastin baston bastos basulto basurto baswell basye batalla batchelder batchelor batdorf bate
bateman baten bateson batey bathke bathurst batie batiste bator batra batres batson batt batte batten
battersby batterson batterton battey battin battiste batton batts batty baty baublitz baucom baucum baudoin
bauerle bauers baugh baughan baugher baughman baughn bauguess baugus baum bauman baumberger baumer baumert
baumgardner baumgart baumgarten baumler baun baus bausch bauserman bauza bavaro bawa bawden baxa baxley
bayard baye bayles bayless bayley baylis bayliss baylon baylor baynard bayne baynes bayona baysinger baza
bazaldua bazan bazar baze bazemore bazile bazinet bazzell bazzi beacham beachem beachler beachum beachy
beacom beadle beadles beagley beahm beaird beal beale bealer beall beals beaman beamish beamon beane bearce
bearden beardslee beardsley beare bearman beary beas beasley beason beaston beaton beattie beaty beaubien
beaubrun beauchamp beauchemin beauchesne beaudet beaudette beaudin beaudoin beaudry beauford beaufort
beaulieu beaumont beaupre beauregard beausoleil beauvais beaven beazley bebee bebout becenti becerril
bechard becher becht bechtel bechtol bechtold beckerman beckert beckett beckford beckham becki beckie
beckler beckles beckley beckman becknell beckner becks beckstead beckstrand beckstrom beckum beckwith
beckworth becnel becraft becton bedard beddingfield beddow bedel bedell bedenbaugh bedford bedgood bedi
bedingfield bedolla bedore bedoy bedoya bedsole bedwell beebe beecham beechy beecroft beede beedgen beedle
beegle beehler beekman beeks beeler beem beeman beemer beene beerbower beerman beers beery beesley beeson
bega begay begaye begg beggs begley begnaud behan behar beharry beheler behl behler behling behm behn behne
behnke behrend behrends behrendt behrens behringer behrman behunin behymer beidler beierle beighley beil
beiler beilfuss beilke bein beirne beisel beisner beitel beiter beitler beitzel bejar bejarano bekele belair
beland belanger belardo belasco belay belcastro belden belding belew belfield belfiore belflower belford
belgarde belgrave belia belin belisle beliveau belizaire belk belkin belknap bellah bellamy belland
bellanger bellar bellard bellas bellavance bellavia bellefeuille belleville bellew bellin bellinger bellis
belliveau bellman bellmore bellomy bellon belloso bellville belman belmares belmont belmontes belmore belnap
belongia belote belser belson belton beltre beltz belue belva belville belvin belyea belyeu belzer bembry
bement bemis benally benavente benbow bencivenga bencomo bencosme bendel bendele bendickson bene benefiel
benefield beneke benesh benevento benfer benfield benford benge bengston bengtson benham benincasa benish
benites benke benkert benko benn benne bennefield bennette benning benningfield bennington bennion bennis
benoist bensley bentivegna bento bentson bentz benware benway benzel bequette berberich berchtold berens
berenson beres beresford bergan berganza bergeron bergerson berges bergeson bergevin bergey bergh bergin
bergner bergquist bergren bergsma bergum berhane berhe beringer berish berisha beristain berkebile berkey
berkheimer berkley berkman berkowitz berkshire berlanga berliner berling berman bermea bermejo bermel bermeo
bermingham bermudes berna bernardina bernardine bernardy bernas bernat berndt bernetta bernhardt berns bero
berquist berres berreth berrett berridge berrien berrier berrio berroa berrocal berrones berryhill berryman
berson berthelot berthiaume bertino bertke bertolino berton bertone bertsch berube berumen berwick besaw
besch besecker beshara beshears besse bessent besser bessette bessey bessler beste beswick betances betancur
betcher bethann bethea bethell bethune betsey bettencourt betterton bettes bettinger bettis betton betts
bettyann beula beus beutel beutler bevacqua bevans bevard bevel bever beveridge beverlee bevers bevier
bevill beville bevington bevins bevis bewley beydoun beyene beyers beynon bhagat bhakta bhalla bhasin bhatia
bhatnagar bhatt bhatti bhavsar bhola bhullar bian bibb bibbins bibbs bibby bibeau bick bickerstaff bickett
bickford bickham bickle bickley bicknell biddinger biddix biddle biddy bidlack bidwell bieber biederman
biegel biegler biehl biehn bieker biel bienaime bienvenu bier bierbaum bierlein bierly bierman biery bies
biesecker biever biffle bigbee bigby bigelow biggar biggerstaff biggins biggs bigham bigler bigley bigos
bigsby bilbo bilbrey bilby bilderback bilello bilger billet billig billingslea billingsley billingsly
billington billiot billips billiter billman billups billye bilodeau bilotta bilotti bilyeu binegar binette
binford bingaman binger bingham bingman binion binkley binney binns binstock biondo birchfield birchmeier
birden birdsall birdsell birdsong birdwell birge birk birkeland birkett birkhead birkholz birkland birkner
birks birky birnbaum birney biron birr birt bisbee biscardi bisceglia bischof bischoff biscoe bise bisel
biser bish bishara bishoff biskup bisono biss bissell bissett bissette bisson bissonette bissonnette
bistline biswas bitar bitler bitner bittick bittinger bittle bitton bitz bitzer bivens bivins bivona bixby
bixler bizzell bjorkman bjornson blackard blackerby blacketer blackford blackham blackhurst blackledge
blackley blacklock blackman blackmer blackmon blackmore blackshear blacksher blackshire blackson blackstock
blackston blackstone blackwelder blackwell blackwood blagg blahnik blain blaine blais blaisdell blakeley
blakely blakeman blakemore blakeney blaker blakes blakeslee blakesley blakey blakley blakney blalock blan
blancarte blancas blanchet blanchett blanchette blanchfield blanck blandford blandin blandino blando blandon
blane blaney blanford blanke blanken blankenbaker blankenship blankinship blansett blanton blaschke blasco
blase blash blasingame blasko blass blassingame blatchford blatt blattner blau blauser blauvelt blay
blaylock blea bleakley bleau bleck bledsoe blehm bleich bleier blevins blewett bley blickenstaff bligh blinn
blissett blitch bliven blocher blodgett blohm blome blomgren blomquist blondell blondin bloodgood
bloodsworth bloodworth bloomfield bloomquist blose bloss blosser blough blouin blount blowe bloxham bloxom
bloyd blubaugh bluford bluhm bluitt blumenthal blumer blundell blunk blust bluth blye blystone blyth blythe
boak boal boals boan boardman boarman boatner boatright boatwright bobadilla bobak bobb bobbitt bobbye bobe
boberg bobette bobst bocanegra bocchino boccio boch bockelman bockman bocock bodden boddewyn boddie boddy
bodell boden bodenhamer bodenheimer bodie bodiford bodin bodine bodkin bodley bodner boeck boecker boeckman
boedeker boeding boehler boehlke boehme boehmer boehnlein boelter boen boerger boerner boersma boes boesch
boese boettcher boettger boettner boeve bogar bogard bogardus bogart bogen bogert boggan boggess boggio
boggs bogle bogner bogsanyi bogue bohan bohanan bohannan bohannon bohanon bohl bohlen bohler bohling bohlman
bohman bohn bohne bohner bohnert bohnsack bohon bohr bohrer boice boike boileau bois boisclair boisseau
boisvert boitnott boivin bokhari bolan boland bolander bolanos bolar bolden boldin boldt bolduc bole bolek
bolender boler boles boley bolger bolick bolin boling bolinger boll bollenbacher boller bolles bollig bollin
bolling bollinger bollman bolser bolstad bolte bolten boltz bolyard bolz boman bomar bomba bomberger
bomgardner bommarito bonacci bonano bonaparte bonar bondar bondoc bondurant bondy bonebrake bonenfant
bonesteel bonet bonfiglio bong bongard bonham bonhomme bonifas bonillas bonin bonine bonk bonneau bonnell
bonnema bonner bonnett bonnette bonneville bonney bonsall bonser bonsignore bontempo bontrager bonura
bonvillain boodram booe booher bookman bookout bookwalter boonstra boose boothby boothe bopp borah borba
borboa borbon borch borchardt borcherding borchers borchert borck borda bordeau bordelon borden bordner
bordonaro borel boren borg borgen borger borgerding borgeson borgman boria borja borjas borjon borkholder
borland borman borneman borntrager borntreger boroff boron borrayo borrell borrero borromeo borror borst
bort borth borthwick bortner borton bortz borucki boruff borum borunda bosarge boschert bose boseman boser
bosh boshart boshears bosley bosque bosse bosserman bossert bost boster bostic bostick bostock bostrom
bostwick boswell bosworth boteler botelho boten botero bothe bothwell botkin botros bott bottas bottcher
botti botto bottomley bottorff botts bouche bouck boudreau boudreaux bouffard boughner boughton bouie boukli
bouknight boulay boulden bouldin boulet bouley boulos boulter boulton boulware bour bourassa bourbeau
bourdeau bourdon bourg bourgault bourget bourgoin bourke bourland bourn bourne bourque bourquin bouse
bousman bousquet boutelle boutilier boutin bouton boutte boutwell bouyer bouza bova bovard bovee bovell
bovith bowden bowdoin bowe bowens bowerman bowersock bowersox bowker bowland bowlby bowley bowlin bown bowne
bowser bowsher bowyer boxley boyce boyden boydston boydstun boyea boyett boyette boyington boykin boykins
boyko boylan boyland boylen boyles boyne boynton boyt boyte boyter boyum bozarth boze bozeman bozich bozman
braasch braaten braatz brabham brabo brabson bracamonte bracamontes bracco bracero bracewell bracey brach
bracht brack brackeen bracken brackens brackett brackin brackins brackman brackney bracy bradberry bradburn
bradbury braddock braddy brader bradfield bradham bradish bradsher bradstreet bradt bradway bradwell
brafford bragdon bragg braggs braham brahm brahmbhatt brailey brailsford brainard brainerd brakebill
brakefield braley braman brambila bramble bramblett brame bramer bramhall bramlett bramley brammer bramwell
branagan branam branan brancato branche branda brandao brandau brande brandee brandel branden brandenberger
brandie brandl brandner brandow brandstetter branham branigan brann brannan brannen brannigan brannock
brannum branscome branscum bransford branstetter brantley brantner branton branum brar brasch brase brasel
brasfield brashear brashears brashier brasier brasil brasington brass brassard brasseaux brassell brasseur
brassfield braswell bratcher bratt bratten bratton braud brault brauner braverman brawley brayboy brayman
braz brazeal brazeau brazee brazel brazell brazelton braziel brazile brazzell brea breakfield bream breann
breault breaux breazeal breazeale breceda brecher brecht breck breckenridge breda bredeson bree breece
breeden breedlove breeland breen brees breese bregman brehm breidenbach breier breiner breit breitbach
breitenbach breithaupt breland brelsford bremmer bremner bren brendel brendle breneman brenes brennecke
brenneman brennen brentlinger brenton brents breon brereton brescia bresee breshears bresler breslin breslow
bresnahan bressler bretado bretz breunig brevard brewington brewster brewton brey breyer briand briant
bribiesca briceno brickell brickey brickhouse brickley brickman brickner bridgeford bridgeforth bridgeman
bridgett bridgewater bridgman bridwell brien brienza brier briere brierley brierly briese brigance briganti
brigette brigham brightbill brightman brightwell brigid brigman brignac briles briley brill brillhart
brimage brimhall brimm brin brindle brindley brinegar briney bringas bringhurst brinkerhoff brinkley
brinkman brinkmeyer brinlee brinley brinn brinson brinton brion brisbin brisbois brisbon brisco briscoe
briskey brison brissette brister bristow brite britni brittain brittaney brittani britten britteny
brittingham brittney brittni brittny britto britton britz brixey brizendine brizuela broadbent broaddus
broadfoot broadhead broadhurst broadie broadnax broadus broadwater broadwell broady brobst brocato brochu
brocious brocker brockett brockington brockman brockmeier brockmeyer brockway brockwell brod brodbeck brode
broden broder brodeur brodhead brodie brodnax brodrick brodt broeker brogan brogden brogdon brokaw broman
bromley bronaugh bronk bronner bronwyn brookhart brookins brookman brookover brookshire broome broomfield
brophy brose brosnan bross brossart brosseau brost brotherton brott brotzman broudou brough broughman
broughton brouillard brouillette brouse broussard brousseau browder brownell brownfield brownlee brownlow
brownrigg brownson broxson broxton broyles brubaker brucato bruch bruck brucker bruckner brue brueckner
brueggeman bruemmer bruening bruer bruggeman brugh brugman bruhn bruinsma brule brum brumback brumbaugh
brumbelow brumett brumfield brumit brumley brumm brummel brummer brummett brummitt brundage brundidge
brundige bruneau brunell brunelle bruner brunett brungardt brunilda bruning brunk brunke brunn brunson
brunton brusdar bruso bruss brusseau brust bruton brutus bruzzese bryars bryden bryer bryk brymer bryner
brynn bubar bubb bublitz buchan buchanon buchert buchheit buchholtz buchman buchner bucholtz bucholz
buchwald bucio buckalew buckel buckelew buckhalter buckholz buckingham buckland bucklew bucklin buckman
buckmaster buckner bucko buckwalter bucy buday budd budde budden budhu budke budnick budnik budreau budz
bueche buechel buechler buechner buehler buehner buehrer buel buell buelna buelow buena buendia buenrostro
buentello buerger buerkle buescher buesing bueso buettner buffa buffaloe buffay buffington buffkin buffone
bufford buffum buffy bufkin bugarin bugbee bugg buggs buhr buhrman buice buie buis buist buitrago buitron
bukhari bula bulkley bulla bullard bullen bullinger bullington bullins bullis bullman bulloch bullock
bulluck bulman bulmer bulson bulthuis bultman bumanglag bumbalough bumgardner bumgarner bumpass bumpus bunce
bundick bundrick bundy bungard bunge bunkley bunn bunnell bunt bunten buntin bunting bunton bunyard buono
buonocore bupp buras burba burbach burbage burbank burbidge burbridge burch burcham burchard burchell
burchett burchette burchfield burciaga burd burdett burdge burdick burdine burditt burdo burek buresh
burford burg burgan burgard burgdorf burge burgener burges burgett burghardt burgher burgin burgo burgoon
burgoyne burgueno burhans burich burk burkard burkart burkeen burkert burkes burket burkett burkey
burkhalter burkhart burkhead burkholder burkle burkley burkman burks burl burleigh burleson burlew burling
burlingame burlingham burlison burman burmester burnam burnell burnett burnette burney burnham burningham
burnsed burnside burnworth burow burpee burpo burrage burrell burress burridge burrier burrill burris
burriss burritt burrola burrough burroughs burruel burrus burruss burry burse bursey burson burston burt
burtch burtis burtner burts burtt burwell busbee busby buscemi busche buschman buse busey busha bushaw
bushee bushell bushey bushman bushnell bushong busick buske buskey buskirk bussard bussell bussey bussiere
bustillo bustillos busto buswell butala butch butchko buteau buterbaugh buth butkus butner buttars
butterbaugh butterfield buttermore buttler buttram buttrey buttry butz buxbaum buxton buza buzard buzbee
buzby buzzell byam byard byars byas bybee byer byerley byerly byers byfield byford byington byler bylsma
bynes bynoe bynum byram byrge byrnes byrns byrom byrum byun bywater caamano cabada cabal cabana cabanas
cabanilla cabanillas cabaniss cabe cabell cabeza cabezas cabot cabral cabrales cabreja cabriales cacace
cacciola caceres cacho cachola cacioppo cadavid caddell cadden cadenas cadenhead cadieux cadigan cadle
cadman cadogan cadorette cadotte cadwallader cadwell cady cafaro caffee caffey caffrey cafiero cagle cagney
cahalan cahall cahill cahn cahoon cahue caicedo cail caine caines cairns caison caito cajigas cajuste
calahan calais calamia calandra calaway calbert calcagni calcagno calcano calcaterra calcote caldeira calder
calderone calderwood calero cales caley calfee calhoon calhoun caliendo caligiuri calise calkins callaghan
callaham callahan callais callanan callas callaway calleja callejas callender calleros callery calley
callicoat callicutt callier callies callihan callis callison callister calloway calma calnan caloca calton
calva calvario calvert calzada calzadilla camaj camarata camarda camarena camargo camba camberos cambra
cambre cambria cambron camejo camero camey cami camilleri caminiti camino camire cammack cammon campa
campanaro campas campeau campfield campillo campion campione campise campoverde campusano campuzano camus
canaan canaday canady canas canavan canchola cancilla cancino cancio candance candelas candi candia candis
cando canedo canela canelo canete canfield cangelosi cangemi cangialosi canham caniglia canipe canizales
canizares canlas cann cannaday cannady cannan cannell canney cannizzaro cannizzo canseco cansino cansler
cantarero cantave cantera cantero cantey cantillo cantin cantley canto cantone cantor cantoran cantos
cantrell cantrelle cantwell canty canul canup canzoneri caouette capalbo capece capehart capel capell
capella capellan capelle capello capen caperton capetillo capili capistran capistrano capitano caplan caple
caples caplinger capo capobianco caporale capote capozzi capozzoli capp cappa cappel capps cappuccio capra
caprio capron capshaw carabajal carachure caradine caramanolis carandang carano carapia caravella caravello
caraveo carawan caraway carballo carbaugh carberry carbo carbonaro carbonell carbonneau carcamo carda
cardamone cardell cardello carden cardiel cardillo cardin cardon cardosa cardoza cardozo cardwell careaga
carew carfagno cargile cargill carhart cari cariaga carias carico carie carignan carillo carino carisa
carita carithers carle carleen carlen carlena carletta carlile carlin carling carlisle carll carlock carlon
carlone carlow carls carlstrom carlyle carmack carman carmean carmer carmichael carmody carmon carmouche
carn carnahan carneal carnegie carnell carner carnero carnes carney carnley carns caro carolan carolee
caroll carolynn carone carothers caroyln carozza carpino carpio carra carradine carraher carranco carrano
carraway carreira carreiro carrel carrell carreno carreras carretero carreto carri carrick carrico carriere
carrigan carriger carriker carrington carriveau carrizal carrizales carrizosa carro carrol carron carrow
carruth carruthers carsey carswell carte cartee cartledge cartmell cartmill cartner cartrette carty caruana
caruth caruthers carvell carvin carwell carwile caryl carylon caryn casada casado casados casady casal
casanas casarrubias casasola casaus casavant casazza casciano casco casebeer casebolt cashdollar cashen
cashin cashion cashman cashwell casiano casias casie casique caskey casler casner caso cason cass cassady
cassar cassara cassaundra cassel cassell cassella casselman cassels cassens casserly cassese casseus cassey
cassity casso casson cassondra castano castanon casteel castel castelan castell castellon castelo casterline
castiglia castiglione castile castilleja castillon castine castleberry castleman castner caston castonguay
castorena castrejon castrellon castrillo castrillon castruita caswell catala catanese catano catapano
catarino cathcart cather catherina cathern cathers catheryn cathey cathi cathie catino catlett catlin catoe
caton catrice catron catt cattell catterton catton cauble caudell caudill caudillo caudle caufield caughey
caughman caughron caulder cauley caulfield caulkins causby causey cauthen cava cavagnaro cavanagh cavanaugh
cavaness caven cavender caverly cavett cavey cavin caviness cavins cavitt cawley cawood cawthon cawthorn
cawthorne cayabyab cayce cayer caylor cayton caywood cazier cearley cebreros cecena ceci cecila cecille
cedano cedeno cedillos ceesay cefalu celedon celinda celio celis cella cena cendejas ceniceros centanni
ceola cepero cephus cera cerami cercone cereceres cerezo cerino cerniglia ceron cerone cerqueira cerra
cerrillo cerritos cerrone cerros cervera cervone cesena cespedes cessna cevallos chabot chace chachere
chacko chadbourne chadha chadwell chae chaffee chaffin chaffins chafin chagnon chagolla chagoya chahal chait
chakraborty chalfant chalifoux challa challis chalmers chamberland chamberlin chamblee chambless chamblin
chambliss chamness chamorro champa champeau champine champney champoux chancey chancy chand chandrasekaran
chaney channell chanran chantay chante chantel chantell chantelle chanthavong chao chaparro chapdelaine
chapin chaplin chappel chappelear chappell chappelle chapple chaput charboneau charbonneau chard charest
charette charise charissa charisse charita charla charland charlebois charlena charlesetta charlesworth
charlot charlott charlsie charlson charmain charney charo charolette charon charron chartier chartrand chas
chasidy chason chasse chassidy chastain chasteen chatelain chatfield chatham chatman chatmon chatterjee
chatterton chattin chatwin chau chaudhari chaudhary chaudhuri chaudry chauhan chavarin chavero chavers
chaves chavira chavis chavolla chavous chavoya chawla chay chea cheadle cheatham cheatum cheatwood checketts
checo chee cheely cheema cheeseboro cheeseman cheesman cheetham cheever chelette chelf chenard chenault
chenevert chenier chennault chenoweth cheong cher cheramie chere cheree cherelle cherilyn cherise cherly
cherlyn cherney chernoff cherri cherrie cherrington cherryl cherubin chery cheryle cheryll chesebro cheshier
chesler chesney chesnut chesnutt chestnutt chevere chewning cheyne chhabra chhay chhetri chhim chhun chia
chiappetta chiaramonte chiarella chiarello chica chicas chichester chickering chicoine chidester chieko
chiem chien chiesa chilcoat chilcote chilcott childree childres childress chilson chilton chim chimento
chinchilla chinen ching chinn chino chio chiodo chiong chiou chipman chipps chiquita chiquito chiriboga
chirino chirinos chisholm chism chisolm chisum chittenden chittick chittum chitty chitwood chivers choat
choate chock choe chohan choiniere chokshi choo chopp choquette chorba chou choudhary choudhry choudhury
chouinard chowning chrimes chrisco chrisman christeen christena christenberry christene christenson
christians christianson christinia christison christman christner christoff christofferson christoper
christopherson chronister chua chuang chubb chudy chumbley chumley chumney chun chunn chuong chupp churchill
churchman churchwell ciancio cianciolo ciano ciaramitaro cicely ciera cieri cifuentes cigarroa cijo cilley
cimino cina cinco cincotta cinda cindie cinque ciolino cipollone cirigliano cirone cisnero cissell citron
claar clabaugh claborn claffey claflin clagett clagg claggett claiborne clairmont clampitt clancy clanton
clapham clapp clapsaddle clardy claretha claretta clarey claridge clarinda clarine clarkin clarkson
clarkston clason classie clatterbuck claunch clausell clauson clauss clavel clavijo clawson claxton
claybaugh clayborn clayborne claybrook claybrooks claycomb clayman claypool claypoole clayson claytor
claywell clearwater cleary cleaveland cleckler cleckley cleek clegg cleghorn cleland clelland clemans
clementi clemmer clemmons clemons clendenen clendenin clendening cleotilde clevenger clevinger clewell
clewis cliburn cliett clift clinard cline clines clingan clingenpeel clingerman clingman clinkenbeard
clinkscale clinkscales clippinger clites clodfelter cloer clonch cloninger clonts clontz cloonan clopton
clora clore closs clothier clough clouse clouser cloutier clow cloward clower clowers clowes clowney clubb
cluff clugston clukey clum clune clute clutts clyburn clymer clyne coachman coad coady coakley coale coalson
coan coate coatney coaxum cobbins cobbs coberly coble coblentz cobler cobo cobos coburn coca cochenour
cochran cochrane cockburn cocke cockerham cockerill cockfield cockman cockrell cockrill cockroft cockrum
coday codd coddington coderre codi codner coello coenen cofer coffel coffelt coffey coffield coffman cofield
cogan cogar cogburn cogdell cogdill coggeshall coggin coggins coghill coghlan cogley cogswell cohan cohee
cohn cohoon cohrs coile coit cokley colantonio colarusso colas colavito colbert colborn colburn colchado
colclasure colclough coldiron coldren coldwell colegrove colello colen colene coley colgan colgrove
colindres coll collantes collard collazos colledge collen collene colleran collerson collett colley colligan
collings collingwood collinson collinsworth collis collison collman collom collopy collum collums collura
collyer collymore colm colmenares colmenero colocho coloma colomb colosimo colpitts colquhoun colquitt
colson colston coltharp coltrain coltrane coluccio colvard colville colvin colwell colyer comacho combe
combest comeau comeaux comegys comella comerford comiskey comley commisso comp compean compere compton
comrie comstock comtois conant conard conatser conaty conaway conboy concannon conceicao conchas conde
conder condie condit condo condon condra condrey condron conejo conerly coney cong congdon conger congleton
conigliaro conine conkey conkle conklin conkling conlan conlee conley conlin conlon connally connaughton
connell connelley connely connery connett connick conniff connors conover conrady conrow conry constancio
constante consuegra conteh contessa contino contois contrera convery conwell conyer conyers coody coogan
cooksey cookson coolbaugh cooley coolidge coombe coombes coombs coomer coomes coon coonce cooney coonrod
coons coontz cooperman coopersmith cooter coots coover copado copas copelin copen copenhaver copher coplan
copland coplen copley coplin copp coppa coppage coppedge coppens coppersmith coppin coppinger copple coppock
copsey copus corado coralee coram corazon corbeil corbell corbett corbit corbitt corbo corby corchado
corcino corcoran cordaro cordeiro cordle cordner cordray cordrey cordy corea coreas coreen corella cori
coria coriell corkern corkill corkins corkran corl corle corless corlett corlew corley corliss cormack
corman cornelious cornelison cornett cornette cornick corniel cornman cornwall cornwell coronel corpening
corporan corprew corpuz corr corredor correll corrente correnti corrigan corrin corrina corrinne corriveau
corro corsaro corson cort cortazar corte corter cortina cortinas cortright corvera corvino coryell corzine
corzo cosby coscia cosenza cosey cosgrove cosio cosman cosner cosper coss cossette cossey cossio costabile
costales costas coste costello costigan costilla costillo costley costlow costner coston cota cotham cothern
cothran cothren cothron cotman cotner coto cott cotta cottam cotten cotterell cotterman cottingham cottle
cottman cottom cottrell cottrill couchman couey coughenour coughlan coughlin couillard coulombe coulson
coulston coultas coulter counce counterman coupe cournoyer coursey courson courtemanche courtois courtright
courtwright courville coury cousar couser cousineau cousino coutee coutinho couto couts coutts coutu couture
couturier couvillion covel covell covello coveney coverdale covey coville covin covino cowan cowans cowart
cowden cowdrey cowell cowen cowger cowgill cowherd cowie cowin cowles cowley cowling cowman cowser cowsert
coxe coxon coxwell coykendall coyle coyne coyner cozad cozart cozine cozza cozzens crabb crabbe crabill
crable crabtree cracchiolo crace cracraft craddock crader crady crafton cragg crago cragun craighead crail
crain craine crall crampton crandall crandell craney cranfield cranfill cranford cranmer cranor cranston
crapo crapps crary crase cratty craun craven cravens cravey craw crawley crawshaw cray craycraft crayne
crayton creager creagh crean crear creary creasey creasman creason creasy credeur credle cree creech creecy
creedon creegan creekmore creel creer cregan creger cregger crego creighton cremeans cremer crenshaw crepeau
crescenzo crespin cress cressey cressman cresswell creswell cretella creveling creviston criado cribb cribbs
crichlow crichton crick criddle crider crigger crigler crilly crim crimmins criner criollo cripe crippen
cripps crisco criscuolo criselda crisler crislip crisman crisostomo crissman crissy cristen cristi cristie
cristy criswell critchfield critchley critchlow crites crittenden crittendon critzer crivello crocco
crockett croff crofford crofoot croft crofton croghan croke croker croley croll cromartie crombie cromer
cromley crompton cromwell cron cronan crone croney cronk cronkhite crooke crookston croom crooms cropp
crosbie crosby crose crosier croskey crosland crosley crossan crossett crossland crossley crosslin crossman
crossno crosswhite croston croswell croteau crothers crotts crotty crouse crout crouthamel crowe crowell
crowl crowley crownover crowson crowther croxton croy croyle crozier cruce cruces crudup cruikshank crull
crum crumbley crumby crume crumley crump crumpton crumrine crunk crupi cruse crutchfield crute cruzado
cruzan cruze cruzgarcia cryan crystle cuadra cuadrado cuadros cuaresma cuartas cuautle cubas cubbage cubero
cubias cubillos cucci cuccia cucinotta cuda cudd cuddy cude cudney cudworth cuebas cuello cuen cuervo cuesta
cuestas cueto cueva cuevas cuffee cuffie culberson culbert culbertson culbreath culbreth culhane culkin
cullens culley culligan cullinane cullins cullison cullom cullum cully culotta culp culpepper culton culver
culverhouse culwell cumbee cumberbatch cumberland cumberledge cumbie cumbo cumby cummins cummiskey cumpston
cunanan cundiff cuneo cung cunliffe cunniff cuozzo cupit cupo cupp cupples cupps cura curatolo curbelo
curbow curet cureton curfman curlee curless curley curlin curnow curnutt curnutte curran curren currence
curreri currey currie currier currin curro curtice curtin curtner curto curtsinger cusack cusano cush
cushing cushman cusic cusick cusson custer custis cutcher cuthbert cuthbertson cuthrell cutler cutlip cutrer
cutright cutrone cutshall cutshaw cutsinger cutts cuyler cwik cypert cypher cyphers cyrstal cythia czaplicki
czarnik dabbs dabney dacanay dace dacey dacia dack dacosta dacruz dacunha dacus daddario daddio dade dady
daffin daffron dafoe dagen dagenais dagenhart daggett daggs dagley dagny dagostino dague dahal dahan daher
dahir dahle dahlen dahlgren dahlin dahlke dahlman dahlquist dahlstrom dahmer dahms dahn daigle daignault
daigneault dailey dain daine daines dains daise daisey daitche dake dakin dalbec dalbey dalby dalen dalene
daleo dales dalesandro dalessandro dalessio dalfonso dalke dall dallaire dalley dallman dalman dalrymple
daluz dalzell damas damato dambra dambrosia dambrosio damelio dameron damewood damore damour dampier damron
danaher danahy dancy dandrea dandridge dandurand danelle danette danford danforth dangerfield danh daniell
daniello danielson danille dankert danley dann dannette dannielle dannunzio danos dansby dansereau dansie
dant dantin dantonio dantzler danyell danyelle danz danziger danzy daoust daphine daponte daquila darbonne
darcangelo darcel darcey darci darcie dardar darden dargan darji darland darlena darley darlington darnall
darocha darosa darr darragh darrah darrigo darrington darrough darrow darsey darst darty darville darwish
dasari dasgupta dashiell dashnaw dashner dasilva dass daubenspeck daubert dauenhauer daughenbaugh daughtery
daughtrey daughtry daul daulton dauphin dauphinais dauria daus dauzat davalos davanzo davern daves davidoff
davie davignon davilla davitt dawdy dawe dawes dawkins dawley dawna dawne daws dawsey dayal daye dayhoff
dayle dayley dayrit daza deadra deady deakin deakins dealba dealmeida deanda deandra deandrade deandre
deandrea deangelis deann deanne dearborn dearden deardorff dearman dearmas dearmon dearmond deary deas dease
deason deasy deatherage deatley deaton deats deaver deavers deavila debarros debartolo debbi debbra debell
debellis debenedictis debera deberry debi debiase deblasio deblois debnam debo deboard deboe deboer debolt
debonis debord deborde debose debow debrah debroah debrosse debruin debruyn debus debusk decamp decarlo
decaro decarolis decarvalho decasas decastro decatur decena decesare dechant decicco deckard declue decola
decook decosta decoste decoteau decoursey decrescenzo decuir dede dedeaux dedic dedios dedman dedmon dedra
deeann deeanna deeb deedee deedra deegan deel deere deery dees deese deeter deets deetta deetz defalco
defazio defelice defeo deffenbaugh defibaugh defilippis defilippo defino defoe defoor deford defore deforest
deforge defrance defrancesco defrancisco defranco defrank defreese defreitas defries defusco degaetano degan
degante degarmo degen degenhardt degennaro degeorge degler degnan degner degollado degraaf degracia degraff
degraffenreid degrave degraw degrazia degregorio degroat degroff degroot deguzman dehaan dehaas deharo
dehart dehaven deherrera dehn dehne dehner dehoff dehoyos deibel deibert deibler deidra deidre deignan deihl
deines deininger deis deiss deitch deiter deitrich deitrick deitsch deitz dejager dejarnett dejarnette
dejean dejesus dejohn dejong dejonge dekeyser dekle dela delacerda delagrange delaguila delahanty
delahoussaye delahoya delahoz delahunt delaine delaluz delamater delamora delana delancey delancy deland
delange delangel delany delap delapena delapp delara delariva delatte delauder delaughter delaune
delaurentis delavega delawder delbosque delbridge delcambre delcampo delcarmen delcastillo delcid delcie
delee deleeuw delehanty delena deleo delgiudice delgreco delgrosso delima deline delira delisa delise delisi
delisle delk delker dellaquila dellavalle dellavecchia deller dellinger delma delman delmastro delmonico
delmonte delmoral delmore delmundo delmy delo deloach deloatch deloera delois deloise deloney delong delora
deloras delorenzo delorey deloris delorme delorse delosangeles delosreyes delosrios delossantos delozier
delp delph delpilar delpino delpozo delprete delreal delrosario delsie delsignore delsol deltoro deluca
delucca delucia deluna delva delvecchio delvillar delzer demaio demar demarais demaree demarest demaria
demaris demars demartino demary demas demasi dematteis dematteo demauro demay demayo demby demchak demel
demello demelo dement demeo demeritt demers demery demesa demetrice demeyer demichele demille deming demko
demma demmer demming demo demonte demore demos demoss demott demps dempster demuro demuth denae denard
denardo denault denbow denby dendy deneen denese denham denicola denio denisha denison denita denk denker
denley denlinger denman denmon denn denna dennard dennehy dennen dennett denney dennie dennise dennison
denniston denno deno denoyer denslow densmore denson dente denton dentremont denzer deocampo deol deoliveira
deonna depalma depalo depaola depaoli depaolo depasquale depaul depaula depauw depaz depena depew depietro
depina depinto depoy depp deppe deppen deprey depriest deptula depue depuy deramo deramus deras derbyshire
deremer derickson deridder deriso derks dermody deroche derocher deroo derosa derose derosia derosier
derossett derouen derouin derousse derrickson derrico derringer derryberry derstine deruiter derusha
deruyter dery desa desalvo desanctis desanti desantiago desantis desanto desantos desautels desch deschaine
deschene deschenes descoteaux desena deshaies deshane deshazer deshazo deshields deshmukh deshong deshotel
desilets desilva desimone desir desirae desisto desjardin desjardins desjarlais deskin deskins deslauriers
desmarais desormeaux desoto desousa desouza despain desposito despres desrochers desroches desrosier
desrosiers desselle desta destefano detamore detar deterding determan detmer detra detrick dettling dettloff
dettman dettmer detty detweiler detwiler deuel deutsch deutscher devall devane devaney devaughn devaul
devault devaux deveau deveaux deveney dever devera devereaux devereux devers devilbiss deville devillier
devincentis devine devinney devins devita devito devitt devivo devoe devol devoll devona devor devore devoy
devries dewald dewall dewalt dewan dewar dewberry dewees deweese dewhirst dewhurst dewit dewitte dewolf
dewolfe deyo deyoe deyoung deyton dezarn dhaliwal dhami dhanani dhar dhillon dhingra diab diakite diann dias
diazdeleon diazgarcia dibartolo dibartolomeo dibattista dibble dibella dibello dibenedetto dibernardo dibert
dibiase diblasi dibona dicamillo dicaprio dicarlo dicesare dichiara dicicco dickason dicke dicken dickenson
dicker dickerman dickerson dickert dickey dickie dickison dickman dicks dicostanzo dicus didio didion
didomenico didonato didonna diebel diebold dieckman diederich diedra diedre diefenbach diefenderfer
dieffenbach diegel diehl diehm diel diemer diener diep dier diercks dierdre dieringer dierker dierkes
dierking dierks diers dieterich dieterle dietrick dietsch dietzel dieu dieujuste difabio diffenderfer
difilippo difiore difrancesco difranco digangi digby digennaro diggins diggs digiacomo digioia digiorgio
digiovanni digirolamo digiulio digman dignan digrazia digregorio diiorio dikeman dilbeck dilday dildine
dildy dileo dilger diliberto dilks dillard dille dillehay dillenbeck dilley dillinger dillingham dillion
dillman dillow dilly dilone dilorenzo diloreto dilts diltz dilullo dilworth dimaggio dimaio dimalanta
dimarco dimaria dimartino dimarzio dimascio dimatteo dimattia dimauro dimeglio dimeo dimichele dimick dimino
dimmick dimmitt dimock dimon dimond dinan dinapoli dinardo dinatale dineen ding dinger dinges dingess dingle
dingler dingman dingus dinicola dinkel dinkins dinneen dinorah dinsdale dinsmore dinunzio dinwiddie dionicio
dionna diorio dipalma dipaola dipaolo dipasquale dipiazza dipietro dippel dippold dippolito diprima dircks
direnzo dirienzo dirkjan dirks dirocco dirusso disalvo disanto disbrow disch dishaw dishman dishner dishon
diskin disla dismuke dismukes dispenza distasio distel distler ditmore ditommaso ditter dittman ditullio
ditzler diven divincenzo divirgilio divito dixit dixson dizon doak doan doane dobbin dobbins dobbs dobie
doble dobos doby dobyns docherty dockendorf dockery dockins dockstader dockter dodds dodgen dodie dodrill
dodson doebler doege doerfler doering doerner doerr doescher doggett doheny dohm dohn doig doiron doke
dokken dolby dolen dolin dollard dollarhide dolley dollinger dollins dollison dolloff dolma dolman doloris
dolph dolson doman domangue domenech domin domina domingue dominque dominy domitila domke domonique donadio
donaghy donahoe donahoo donahue donaldson donalson donath donathan dondero donegan donelan donella donelson
donetta donette doney donham donis donita donjuan donlan donley donlin donlon donn donnan donnellan donnetta
donnette donofrio donoghue donoho donohoe donohoo donohue donoso donte donze doody doolan doolin dooling
doolittle doonan doornbos dopp dopson dorado dorame dorantes dorathy dorazio dore doreatha doremus doretha
dorethea doretta dorey dorf dorfman dorgan dori dorie dority dorla dorman dormer dorn dornan dornbusch
dorney dorotha dorough dorow dorr dorrance dorrell dorrough dorsainvil dorsch dorsett dorsey dort dorta
dortch dorthea dorthey dorton dorval dorvil dosanjh dosch doscher doshi doshier dosreis doss dossantos
dossett dossey doster dostie doten dotson dotterer dottie dotts dotty doty doub doubleday doucet doucette
doud dougan dougherty doughty douglass douthit douthitt douville dovel doverspike dowd dowdell dowden
dowding dowdle dowe dowell dowers dowlen dowler dowling downard downen downey downie dowty doxey doyal doyel
doyen doyon dozal dozier draeger dragoo draheim draine drakeford drakes drane draney drapeau draughn
draughon draves drawdy dray drayer drayton dreama dreger dreibelbis dreiling dreisbach drema drennan drennen
drennon drenth drescher dressel drewery drewry drexel drexler drey dreyer dreyfus driel dries driggers
driggs drinkard drinkwater drinkwine drinnon driscoll driskell driskill droege drohan drolet droste
drouillard drouin drucilla druckenmiller drucker drumheller drumm drummond drury drusilla drutu dryden drye
drysdale dsouza duan duba dubberly dubbs dubey dubin duboise dubon dubord dubose dubray dubreuil dubuc duby
ducasse ducat ducey duch ducharme duchene duchesne duckett ducksworth duckworth duclos ducote ducre dudash
duddy dudeck dudgeon duell duenes duensing duer duerr duey dufault duffee duffey duffie duffield duffin
duffus dufort dufrene dufresne dugan dugar dugas dugdale duggan duggar duggins duguay duhaime duhamel duhart
duhe duhon dulac dulaney dulay duley dulin duling dumais duman dumke dumlao dumler dumm dummer dumond
dunagan dunavant dunaway dunbar duncanson dundas dundon dunfee dunford dungan dungey dunham dunigan dunivan
dunkel dunkelberger dunkin dunkle dunkley dunklin dunlap dunlavey dunlavy dunleavy dunlevy dunlop dunmire
dunmore dunnam dunnavant dunne dunnigan dunning dunnington dunphy dunsmore dunson dunstan dunston dunsworth
dunton dunwoody dupee duplantis duplechain duplechin dupler duplessis dupras dupre dupree duprey duquette
durant durazo durbin durden duren durfee durfey durgin durkee durkin durling durnell durning durocher duron
durr durrah durrance durrant durrell durrett durso durst duryea dusenberry dushane dussault dusseau dusti
dutan dutcher dutka dutko dutra dutson dutt dutton duva duvall duxbury duzan dwana dweck dwiggins dwinell
dwire dworak dworkin dwyer dyal dyar dyas dyche dyches dyck dycus dyess dygert dyke dykema dykeman dykes
dykman dykstra dyla dymond dynes dysart dyson dziak eaddy eades eadie eads eady eagan eagen eagleson
eagleton eaglin eaker eakes eakin eakins eakle ealey ealy eames eanes eardley eargle earhart earle earlean
earleen earley earlie earlywine earnhardt earnhart earnshaw earp eartha earwood eash easler easley eason
eastburn eastep easterday easterling easterwood eastham eastin eastland eastman eastridge eastwood eatman
eatmon eaton ebanks ebarb ebaugh ebben ebbert ebel ebeling eber eberhart eberle eberlein eberly ebersole
eberts eberwein ebinger eble eblen ebling ebner eboni ebonie ebrahimi ebright ebron eccles eccleston echard
echavarria echeverri echeverria echeverry echols eckard eckardt eckart eckel eckels eckenrod eckenrode
eckerle eckerman eckerson eckert eckes eckhart eckhoff eckler eckles eckley ecklund eckman eckroth eckstrom
economou ector edberg eddinger eddings eddington eddins eddleman edds edelen edelman edelmira edelson
edenfield edens edgecomb edgell edgemon edgerly edgerton edgett edgeworth edgin edgington edgmon edick
ediger edinger edington edler edlin edlund edman edmisten edmiston edmonds edmondson edmonson edmonston
edmunds edmundson edney edra edrington edsall edstrom edwardson eells efaw effinger efird egeland eger
egerton egge eggen eggert eggleston eggleton egloff egner egnor egolf eguia ehle ehlen ehler ehlers ehlert
ehlinger ehman ehmke ehresman ehret ehrhardt ehrhart ehrich ehrlich ehrman ehtel eichelberger eichenlaub
eicher eichholz eichhorn eichinger eichler eichman eichner eichorn eick eickhoff eidson eikenberry eiland
eilene eiler eilerman eilers einhorn eischen eisel eisele eiseman eisen eisenbarth eisenberger eisenbraun
eisenhardt eisenhart eisenhauer eisenhour eisenhower eisenman eisert eisler eisman eisner eitel ekberg
ekdahl ekman ekstrand eladia elahi elamin elayne elcock elden elderkin eldredge eldreth elease eleazer eleby
elenbaas elenes elenore eley elfreda eliason eliud eliz elizalde elizarraras elizarraraz elizbeth elizebeth
elkhatib elkins elko ellamae ellan ellard elledge ellefson ellenbecker ellenberger ellenburg ellender
ellenwood eller ellerbe ellerbee ellerbrock ellerman ellery ellett elling ellinger ellingson ellingsworth
ellington ellingwood ellison ellisor elliston ellman ells ellul ellwanger ellwood ellzey elman elmendorf
elmi elmquist elois elpers elrod elsasser elsayed elsberry elsea elsen elsey elsner elston elswick elvir
elwanda elwell elzey elzinga elzy emberton embree embrey embry emch emelda emerita emersic emfinger emge
emigh emilee emmaline emmel emmer emmerling emmert emmons emogene emond empey empson emrich enamorado
encalada encinas encinias enciso enck enderle endicott endres endress endsley enfield enfinger engdahl enge
engebretson engelbrecht engelhard engelhardt engelhart engelke engelking engelman engen enger engert engh
englander engle englebert englehardt englehart engleman engler englert engles englund engman engram enke
enloe enlow enns enochs enright enriques ensey ensley ensminger ensor ensz enterline entrekin entwistle entz
enyart enyeart eoff epifania epler epley epling eppard epperly eppes eppinger epple eppler eppley epps
epstein epting equihua erazo erbe erby erdahl erhart erie erisman erives erlandson erlene erler erlich
erline ernsberger erpelding errickson errington erskine ertel ertle erving erway escajeda escalera escalona
escandon escano escarcega escareno escatel esch eschbach escher esco escorcia escoto escott escudero escue
escutia esguerra eshelman eshleman esker eskew eskridge eslava esler eslick eslinger esmond espada espana
espe espejo esper espericueta espey espin espina espindola espinola espiritu espitia esplin espy esqueda
esquer esquilin esquivias essary essex essick essig esslinger essman estabrook estacio estefana estep estepp
esterline esterly esters estes estey estill estime estremera estridge estudillo estupinan etchison ethelene
etheredge etheridge etherington etherton ethier ethington ethridge etling etsitty etter etters ettinger
etzel etzler eubank eubanks euceda eudy eugena euler eura eure eurich eury eustace eustice eustolia eutsey
eutsler evancho evanoff evanson evarts evatt eveland evelynn evenson everage everard everetts everhart
everidge everingham everitt everman eversole evett evia evins evitts ewalt ewart ewer ewers ewert ewing
ewings ewoldt exantus exie exley exline exner exposito exum eyer eyler eyman eynon eyre eyster ezell ezzell
ezzo fabela fabro fabry facey facio fackler fackrell fadden faddis faerber fagan fagen fager fagg fagin
fagundes faherty fahmy fahnestock fahringer fahy faiella faile failla failor fain fairbairn fairbank
fairbanks fairbrother fairburn fairchild faircloth fairclough fairfax fairfield fairhurst fairless fairley
fairman fairweather faison fakhoury falck fales falgout falke falkner falla fallin fallis falvey falvo
falzarano fambro fambrough familia famularo fancher fandel fane fangman fangming fanguy faniel fann fannin
fannon fansler fant fantasia fantauzzi fantroy farabaugh farabee farace farag faraj farfan fargo farhat
faries farinas farinella farino farish fariss farland farless farley farlow farnam farnan farnell farner
farney farnham farnsworth farnum farnworth faro farooqi farooqui farquhar farquharson farr farra farran
farrand farrar farrel farrelly farren farrier farrington farrior farrish farro farrow farrugia farthing
farver farwell fasching fasnacht fason fass fassett fassler fasulo fath fauber faubion faucett faucette
faucher faught faul faulcon faulconer faulds faulk faulkenberry faulks faunce fauntleroy fausett fauth
fauver faux favata favela favila faviola favreau fawcett fawley fawver faxon fayad fayard fayette fayne
fazenbaker fazzino fazzio feagans feagin feagins fearn fearon feasel featherston featherstone feazell febles
febres febus fechner fecht fechter fecteau fedak federer federman federspiel fedewa fedrick feehan feeley
feemster feenstra feeser fegan feger fegley fehl fehrenbach fehrenbacher fehrman feick feig feigenbaum fein
feiner feingold feinman feist feit felan felch feldhaus feldkamp feldman feldner feldpausch feldt felecia
felger felica felisha feliu feliz felker felkins fellman fellner fels felten feltman feltner felty feltz
fenderson fendley fenelon feng fenimore fenley fenn fennel fennell fennelly fennessy fennimore fenster
fenstermacher fenstermaker fenton fentress fenwick feola fera ferber ferch ferebee ference fergerson feria
ferland fernald fero ferra ferrebee ferree ferrel ferrell ferren ferrera ferreras ferreyra ferrick ferrie
ferrier ferriera ferrill ferrin ferris ferron ferrone ferrufino fertig fertitta fesler fesmire fesperman
fessenden fessler fetrow fett fetterhoff fetterman fetterolf fettig fetty fetzer feucht feuer fewell fiallo
fiallos fibonacci ficarra ficek fichter fichtner fick ficke fickel ficken fickes fickett ficklin fidalgo
fidela fidler fiebig fiegel fielden fiero fierros fife fifer fifield fifita figaro figeroa figg figgins
figgs figley figueira figueras figueredo figuereo fike fikes filbert filion filippone filkins fillingim
fillion fillman fillmore filmore fils filsaime filson fimbres finamore finan finau finazzo fincham finchum
finck findlay findley finegan fineman finfrock finkbeiner finkel finken finkle finklea finks finlayson
finnegan finnell finneran finnerty finney finnie finnigan fino finucane fiorello fiorino fiorito fipps
fiquitiva firebaugh firestone firkins firman firth fisch fischbach fischman fiscus fishback fishbein
fishburn fishel fishman fisk fiske fitch fitchett fite fitterer fitton fitts fitz fitzer fiveash fizer flach
flack flagg flagler flaherty flahive flaig flaim flamenco flamm flanagan flanary flanery flanigan flannagan
flannery flannigan flansburg flaten flatt flaugher flavin flax fleagle flecha fleeger fleeman fleener
fleenor fleetwood flegel fleig fleischman fleisher fleishman fleitas fleites flemings flemister flemming
flemmings flener flenniken flesch fleshman fletes flett flewellen flewelling flickinger flinchbaugh flinchum
flink flinn flippen flippin flippo flohr flom flook florance florendo florene floresgarcia floretta florey
floro florrie flory flournoy flowe fluck fludd fluegel fluellen fluharty fluitt flury fluty flynt flythe
foard fobbs fobes focht fockler foerster foertsch fogal fogarty fogel fogelman fogerty fogg fogle fogleman
fogler foglesong fogt foisy folan foland folden foley folger folino folkerts folkman follansbee follett
follis follmer followell folmar folmer folse folsom folts foltz folz fomby fondren fones fong fonner fontan
fontanilla fonte fontenette fontenot fonville fooks foor foos foose foote footman foraker foran forbes
forbis forbus forbush forcier forde fordham fordyce foree forehand forero foresman foret forgey forgue
formby formoso forney foronda forquer forrester forry forseth forsgren forshee forshey forslund forsman
forsyth forsythe fortenberry fortier fortin fortino fortman fortner fortney forton fortson fosdick foshee
foskey fosse fossett foth fothergill fotheringham fouch fouche foulds foulk foulke foulkes foulks fountaine
fouse foushee foust fout foutch fouts foutz fowers fowkes fowle fowlkes foxwell foxworth foxworthy foxx foye
frable frady fragale fragoso fraher frahm fraijo frailey frain fraire fraiser fraizer fraker frakes fraley
fralick fralin frampton francene francie francoeur francom frangos frankel franken frankenfield franklyn
frankum franqui fransisca franson frantzen franzen franzese frappier frary frasco frase frasher frasier
frasure frates fratto frausto fravel frawley frayre fraze frazee frazer frear freas frech frechette fredda
fredenburg fredericka fredericks frederickson fredette fredia fredric fredricka fredricks fredrickson
freeborn freeburg freedman freel freeland freels freeney freese freestone freet fregia fregoso freiberger
freiburger freier freilich freire freitag fremont frenette frenkel frerichs frese freshour frett fretwell
fretz freudenburg freund frew freyer freyre freytag fricano fricker fricks friddle fridley fridman frie
friedel frieden friederich friedl friedland friedlander friedline friedman friedrichs friel frier frierson
fries friese friesenhahn friesner frieson frimpong frink frisbee frisbie frisby friscia frisco frisina
friske frison fritch frith fritsche fritts fritze fritzinger fritzler fritzsche frizzell frodo froehlich
froelich froemming froese frohlich froman frometa fromm fromme fronczak fronk frontera frueh fruge fruth
frutos fryar fryberger frye fryman frymire fuehrer fuerst fuerte fuertes fugate fugere fugett fugitt fuhr
fuhrer fuhrman fuhs fujioka fulbright fulcher fulfer fulford fulgham fulghum fulk fulkerson fulks fullam
fullard fullbright fullen fullenkamp fullerton fullilove fullington fullmer fullwood fulmer fulmore fulp
fulton fults fultz fulwood funari funaro funches funchess funderburg funderburk fundora funke funkhouser
funston fuqua fuquay furbee furey furlow furnari furney furniss furr furst furtick furton fuselier fuson
fussell fuston futch futral futrell fyfe fyffe fyock gaal gabaldon gabay gabbard gabbert gabehart gabel
gaboury gabrielson gacek gadberry gadbois gadd gaddam gaddie gaddis gaddy gadea gadsby gadsden gadson gaede
gaertner gaeta gaff gaffey gaffney gafford gagen gagliardo gaglio gaglione gagne gagner gagnier gagnon gago
gahagan gahan gaier gailey gainey gainous gaiser gaither galan galarneau galaviz galaz galban galbraith
galbreath galea galeana galeano galeas galeno galentine galey galgano galiano galioto galipeau gallacher
gallaher galland gallas gallatin gallaway gallego galletta gallien galligan galliher gallimore gallina
gallion gallivan gallman gallow galloway gallup galpin galt galusha galvis galyean galyon gamache gamarra
gambardella gamber gambill gamblin gambone gambrel gambrell gamel gamero gamino gammage gammel gammill
gammon gammons gamon ganaway ganci gandalf gandara gandarilla gandee gandia gandy ganesan ganey gange gangi
gangl gangloff ganley gann gannaway gannon gano ganoe gans ganser ganske gant ganter gantner gantt gantz
ganz gappa garant garate garbacz garbarino garbe garbett garbutt garceau garces garciacruz garciaflores
garciagarcia garciahernande garciarodrigue garcilazo garcon gard garde gardea gardella gardenhire gardin
garduno garey garfias garfinkel garg gargano gargus gariepy garin garis garlick garling garlington garlitz
garlock garlow garman garmon garn garneau garnes garney garnica garon garoutte garr garrard garraway garren
garretson garriga garrigan garrigus garringer garriott garris garrity garro garrow garsia garside garske
garson garst garten gartin gartland gartman gartner garton gartrell garver garvey garvin garwood garzon
gasaway gasca gascon gaskell gaskey gaskill gaskin gaskins gasque gassaway gassett gassman gassner gastineau
gatchell gatewood gathings gathright gatica gatlin gatling gatrell gatson gattis gatton gattuso gatz gatzke
gaucin gaudet gaudette gaudin gaudio gaudreau gauer gaughan gaugler gaul gaulden gauldin gaulin gaulke gault
gaumer gauna gauntt gaus gause gauss gaut gauthreaux gautreau gautreaux gauvin gavidia gavigan gavilanes
gavina gaviria gaxiola gayden gaydos gayhart gayheart gayla gaylene gayler gayles gaylor gaylord gayman
gaymon gaynell gaynelle gaynor gayton gazaway gazda gean gearhart gearheart gearin gearldine geary geathers
gebauer gebert gebhard gebhart gebo gebre geddes geddie geddings geddis geer geerdes geers geesaman geesey
geeslin geffrard geffre gehl gehling gehm gehman gehr gehret gehringer geib geibel geier geil geis geise
geisel geiser geisinger geiss geist gelb gelber gelfand gelinas gellman gelman gemmell gemmill genao genco
gendreau gendron genereux genest genet genevie genevive geng gengler genis gennie geno gensler genson
gentner gentz gentzler genz geoghegan georgann georgeann georgeanna georgene georgeson georgetta georgiann
georgianne georgine georgiou gephart geppert geraghty geralds geralyn gerardi gerdes gerding gere geren
gerena gergen gerges gerhart gerig gering geringer gerke gerken gerling gerner gerow gerri gerring gerrish
gerrits gerrity gershman gershon gerst gerstenberger gerstner gerth gertha gertie gertrudis gertude gertz
gervacio geske gess gessler gessner gest getachew getchell gethers getman gettinger gettings getts gettys
getz geurts ghanem ghattas ghee gheen ghimire ghislaine ghobrial gholson gholston ghuman giaimo giambalvo
giambrone giampietro giancola gianino giaquinto giardino giarratano giarrusso gibb gibbens gibbins gibble
gibbon gibboney gibby giberson gibler giblin gibney giddens giddings gidget gidley gidney giebel gier gierke
gies giesbrecht giese gieseke giesler gietzen giffen giffin gifford gigante gignac giguere gilani gilberte
gilbertson gilbreath gilbreth gilbride gilchrist gilcrease gilday gildea gilden gildersleeve gildner gile
gilfillan gilford gilham gilkerson gilkes gilkey gilkison gillam gillan gilland gillard gillaspie gillaspy
gille gilleland gillen gillentine gillenwater gillespie gillett gilley gillham gilliam gilliard gillie
gillies gilligan gillihan gillikin gilliland gillin gillingham gillins gillis gillison gillispie gillman
gillmore gillock gillon gillooly gillum gilma gilman gilmartin gilmer gilmore gilmour gilpatrick gilpin
gilreath gilroy gilsdorf gilson gilstrap giltner gilyard gimbel ginder ginette gingerich gingras gingrich
ginn ginsburg ginter ginther ginyard gipe gipson giraldo girardin girgis girma girod giroir girouard giroux
girton girvin gish githens gittens gittings gittins giuffre givan gizzi glacken glackin gladfelter gladish
gladney gladson gladstone gladwell glady glaeser glancy glanton glantz glanville glanz glanzer glas glasco
glascock glascoe glaser glasper glaspie glassburn glasscock glassford glassman glatfelter glatt glatz glaude
glavin glayds glazebrook glazier gleaton gleave gleaves gledhill gleeson gleich gleim glendenning glendora
glennis glennon glessner gleyber glick glickman glidden glidewell glinda glines glock glore glorioso gloster
glotfelty gloyd gluck glueck glunt glynda glynn goar goben gobert gobin goble gochenour goda godard godbee
godbey godbold godbolt godbout godby godden godek godette godin godina godines godley godsey godshall goedde
goede goeden goehring goeke goel goeller goelz goen goens goepfert goergen goering goerke goers goertz
goertzen goethe goetsch goettl goettsch goetz goetze goetzinger goff goffinet goforth gogel goggans goggin
goggins goguen goheen gohl gohlke gohn goin goines going goings goins gokey gola golas golay goldade
goldbach goldberger goldblatt goldfarb goldin goldring goldsberry goldsborough goldsby goldschmidt goldson
goldston goldstone goldsworthy goldwire goldy goley golightly goll golla golladay golliday golliher golphin
golson golston goltz golz gomer gomezgarcia gomillion gonce gonda gondek gongora gonnella gonsales gonsalves
gonser gonyea gonzalezgarcia gooch goodale goodall goodchild goode goodell gooden goodenough goodenow
goodfellow goodfriend goodhart goodhue goodin goodine goodlett goodling goodloe goodlow goodner goodnough
goodnow goodpaster goodpasture goodreau goodrich goodridge goodrow goodrum goodsell goodson goodspeed
goodwine goodwyn googe goold goolsby goosby gootee gopalakrishnan gopalan gopaul goranson gorby gorczyca
gorden gorder gordillo gordy goree gorelick gorelik goren gorey gorham gorin goris gorley gorman gormley
gorney gorospe gorostieta gorr gorrell gorsline gorsuch gort gorton gosa gosch gose gosha goshorn goslee
goslin gosnell gosney goss gossage gossard gosse gosselin gosser gossett gossman goswick gotay gotch gotcher
goth gotham gotschall gott gottesman gottshall goucher goudeau goudie goudreau goudy gouin gouker goulart
goulbourne goulding goulet goulette gourdine gourlay gourley gouveia govan gove govea gover governale gowan
gowans gowdy gowen gowens gower gowin gowins goya goyal goyer goytia goza grabau grabert grabill grable
grabow gracey graddy grado graeber graef graeff graff graffeo grafton gragg grahl grahn graig grainger
grajales grajeda gramajo gramlich gramling gramm granberry granda grandberry granderson grandison grandstaff
grandy graner graney granger granier granillo granlund grannis grano granquist grantham grantz granzow gras
graser grasmick grasty graterol grattan gratton gratz grauer graul gravatt graveline gravelle gravett
gravitt gravley gravois graybeal graybill graydon grazyna greaney grear greathouse greaves grebe grecco
grech greear greeley greely greenan greenawalt greenaway greenbaum greenberger greenblatt greenfield
greenhalgh greenhaw greenhill greenidge greenlaw greenleaf greenlee greenman greeno greenough greenslade
greenspan greenstreet greenup greenwald greenwalt greenway greenwell greeson grega gregerson greggs grego
gregorich gregson greif greig grein greiner grell grella gremillion grenfell grenier greninger grennan
grenon grenz gresh gresham gresko gress gressett gretz greulich greve grewal grewe gribben gribbin gribbins
gribble grice gricelda gridley grieb griebel griep grier grierson gries griesbach griesemer grieser
grieshaber griess griest griffen griffeth griffey griffie griffing griffis griffitts griffo grigg griggs
grignon grigsby grimley grimmett grimshaw grimsley grinage grindle grindstaff grinnell grinstead gripp
grippo grisales grisby grise grisham grissett grissom grist griswold gritton grizzard grizzell grizzle groat
grobe groce groeneveld groesbeck groff groft grogan grogg groh grohman grohs groleau groll groner gronewold
groome gropp grosch grose groseclose groshong grosse grossman grossnickle grosvenor grosz grote groth grothe
groulx grout grubaugh grubb grubbs grubel gruen gruenwald gruhn grullon grund grunden grundman grundy
grunewald grunwald grupe grupp gruss gruver gruwell gryder gsell guadagno guadamuz guadarrama guadiana
guallpa guaman guan guandique guardia guardino guardiola guarin guay gubler guccione gude gudgel gudger
gudiel gudino gudmundson guebara guedes guel guenther guenthner guercio guereca guerette guernsey guerrera
guerrette guerrier guertin guevarra guffey gugel gugino gugliotta guhl guice guidice guidroz guidry guijarro
guijosa guilbault guilbeau guilbeaux guilford guilfoyle guiliano guill guilliams guillory guillotte
guilmette guimaraes guimond guin guinan guindon guiney guinn guinta guinto guinyard guion guirguis guisinger
guitron guity guizar gulati gulbranson gulick gulla gulledge gullett gullette gullick gullickson gullion
gulliver gullo gulotta gumbs gumm gump gunder gunderman gunderson gundlach gundogan gundrum gundy gunn
gunnell gunnells gunnels gunnoe guptill gupton gura gurcke gurganus gurley gurney gurr gurrola guse gusler
gusman guss gustafson gustavson guth guthery guthmiller guthridge guthrie gutierres gutknecht gutman
gutshall guttman guyette guymon guynes guynn guyton guzy guzzi guzzo gwaltney gwenda gwenn gwin gwinn gwyn
gwyneth gwynn gyozo haak haake haakenson haaland haar haase habeck habegger haberer haberkorn haberle
haberman habersham haberstroh hable hachey hackbarth hackel hackler hackley hackman hackworth hadad hadaway
haddad hadden haddix haddon haddox haden hadler hadlock hadnot hadsell hadzic haefner haegele haen hafen
hafer haff haffey haffner hafford hafley haft haga hagadorn hagaman hagan hagans hage hagedorn hagel hageman
hagemeier hagenbuch hagens hagerman hagerty hagg hagge haggerty haggins hagin hagins hagle hagler haglund
hagman hagner hagood hagos hagstrom hagwood hagy hahm hahne haid haig haigh haight haigler hailu hain haines
hainline hains hainsworth haire hairston haislip haith haithcock hajjar hakanson hake hakes hakimi halbach
halberstam halbert halbrook halbur halcomb haldeman halder halfacre halfhill halford haliburton halili halko
halladay hallahan hallam hallas hallen hallenbeck hallett hallford hallgren halliday halligan hallin
hallinan hallisey halliwell hallman hallock halloran halloway hallowell hallquist hallstrom hallum halm
halper halperin halpern halpert halpin halsell halsey halstead halsted halteman halterman haltom halton
halverson hamacher hamada hamaker haman hamblen hambleton hamblin hambly hambrick hambright hamby hamel
hamelin hamidi hamil hamler hamlett hamlin hamm hammack hamman hammar hammel hammell hammen hammerle
hammerschmidt hammersley hammersmith hammett hammill hammitt hammon hammonds hammons hammontree hammoud
hamner hamp hampel hampson hamre hamric hamrick hamstra hanawalt hanby hance hanchett hanchey hancox handa
handel handley hanel haner hanes haney hanford hanh haning hanisch hanke hankel hankerson hankey hankin
hankins hankinson hanks hanley hanlin hanlon hanly hann hannaford hannahs hanneman hanner hanners hanney
hannigan hanning hannon hannum hanover hanrahan hanratty hansberry hansbrough hanscom hansell hanselman
hansford hanshaw hanshew hansley hantz hanvey hanzel hapner happ happe happel haque haralson haran harb
harbaugh harbert harbison harbuck harcrow hardage hardaway hardcastle hardee hardeman hardenbrook hardesty
hardgrove hardie hardiman hardin hardison hardisty hardman hardnett hardrick hardt hardway hardwick haren
harewood harford harger hargett hargis hargrave hargraves hargrove hargus harig harkey harkin harkins
harkleroad harkless harland harless harlin harling harlow harmeyer harn harnage harnden harned harner
harnett harney harnish harnois haroldson haros harpe harpole harpster harr harrah harrel harrell harrelson
harriette harrigan harriger harrill harriman harring harriott harriss harrity harrod harrold harrop harroun
harryman harsch harshaw harshbarger harshman harstad harston harte hartel hartfield hartgrove harth hartig
hartigan hartin hartis hartje hartke hartl hartlage hartlaub hartle hartline hartner hartnett hartney harton
hartranft hartsell hartsfield hartshorn hartsock hartson hartt hartung hartwell hartwick harty hartzell
hartzler hartzog harvard harvel harvell harvick harvie harvill harville harvin harvison harward harwell
harwick harwood hasbrouck hase haselden hashemi hashi hashmi haskett haskin haskins haslam haslett hasley
hass hassel hassell hassett hassinger hasson hastie haston haswell hatala hataway hatchell hatchett hatfield
hathaway hathcock hatley hatmaker hatt hattaway hatten hatton hauber haubert haubrich hauer hauf hauff hauge
hauger haugh haughey haught haughton haugland hauk haun haupert hauptman haury haus hauschild hause
hausenblas hausler hausman hausner havard haveman haverkamp haverland haverly haverty havey haviland
havrilla hawbaker hawes hawke hawkey hawkinson hawley hawn haworth haws hawthorn hawthorne haxton hayashida
haycock haycraft haydel haye hayek hayford haygood hayhurst hayles haymaker hayman haymes haymon haymond
haymore hayne hayner haynesworth haynie hayse hayslett hayslip hayter hayton haywood hazelbaker hazelett
hazell hazelrigg hazeltine hazelton hazelwood hazen hazlett hazlewood hazzard heaberlin heacock headen
headlee headley headrick heagy heald healey healy heape hearn hearns hearon hearst heasley heaston heathcock
heatherly heathman heatley heaton heatwole heavey heavner hebb hebel heberling hebner hechavarria heckard
heckart heckathorn heckel hecker heckert heckman hecox hedden hedgecock hedgepeth hedglin hedgpeth hedin
hedley hedman hedrick hedstrom hedtke heenan heer heeren heeter heffelfinger heffern heffernan heffington
heffley heffner heffron hefley heflin hefner heft hegarty hegde hege hegel hegeman hegg hegge heggie hegland
hegler hegwood hehn heid heidel heideman heiden heider heidrick heidt heier heifner heikes heil heilig
heilman heim heiman heimbach heimer heimerl heimlich heims heindel heindl heine heinecke heineman heinen
heiner heiney heinle heinlein heino heinold heinrichs heins heinsohn heintz heintzelman heinzen heise heisey
heishman heisler heiss heistand heit heitkamp heitman heitz heitzman heizer helaine helbert helbig helbling
heldt helfer helfrich helgerson helgeson helget helland hellard hellinger hellman hellums hellwig hellyer
helman helmbrecht helmick helmstetter helsel helsley helstrom helt helton heltzel helvey helwig helzer
hemann hemberger hembree hemby hemenway heminger hemingway hemme hemmelgarn hemmert hemminger hemmings
hempel hemphill hempstead hemsley hemstreet henao henault hench hendee hendel hendershot hendershott hendler
hendley hendon hendren hendricks hendrickson hendrixson hendryx henegar heneghan henery heng hengst heninger
henke henkle henley henline henn henne henneberry henneman hennen hennessee hennessey hennessy henney hennig
hennigan henninger hennings hennington hennis henrichs henricks henrickson henrikson henschel henschen
henshaw henslee hensler hensley henson hentges henthorn henthorne henton hentz henwood henze hepburn hepler
hepner hepp heppner hepworth herard heras herbig herbin herbold herbst herbster hercules herda herdman herdt
hereford herendeen hergert herget herington herlihy herlinda herma hermanson hermida hermila hermiz hern
hernandezcruz hernandezgarci hernandezmarti herndon herod heroux herrada herrarte herrejon herrell herren
herrick herrig herriman herrin herrington herriott herrman herrod herrold herron hersch herschberger
herschel hersey hersh hershberger hershkowitz hershman hersi hersman hersom hert herter hertlein hertzler
herz herzig hesch heskett hesler heslin heslop hesseltine hesser hession hessling hesson hestand heston heth
hetherington hetland hetrick hett hettich hetzel hetzer heuer heun heupel heuser heverly heward hewell
hewett hewlett hewson heydt heyen heyl heyman heyn heyne heyward heywood hiatt hibbard hibbert hibbitts
hibbler hibbs hibdon hibler hibner hice hickam hicken hickenbottom hickerson hickey hicklin hickman hickmon
hickok hickox hickson hida hidrogo hieb hieber hiebert hiedi hiemstra hier hiers hiestand hiester hietala
hietpas hiett higa higareda higashi higbee higbie higby higdon higginbotham higginbottom higginson higgs
higham highfield highfill highley highsmith hight hightower higley hignite higuchi higuera hijazi hiland
hilborn hilburn hild hildebrandt hildebrant hildegarde hilden hilderbrand hildred hildreth hile hileman
hiler hiles hilger hilgers hilker hille hilleary hillebrand hillegas hillegass hillen hillenbrand hillery
hillesheim hilley hillhouse hilliard hilligoss hilliker hillis hillman hillmer hillsman hillstrom hillyard
hilsabeck hilson hiltner hilty hiltz hilyard hilyer himel himmel hincapie hinch hinchey hinchliffe hinchman
hinck hinckley hinde hinderliter hindle hindman hine hineline hineman hiner hinerman hinesley hing hingle
hink hinkel hinkle hinkley hinkson hinman hinnant hinnenkamp hinners hinojos hinostroza hinote hinshaw
hinsley hinson hinton hintze hinz hinze hinzman hiott hipp hippensteel hipple hippler hipps hipsher hirai
hiraldo hirata hird hirose hirschi hirschman hirsh hirst hirth hisaki hisako hiscock hise hisel hiser hisey
hisle hislop hissong hitchcock hitchens hitchner hite hitt hittle hitz hixenbaugh hixon hixson hjelm hoadley
hoag hoagland hoaglin hoak hoang hoar hoare hoback hoban hobbie hobdy hoberg hobert hobgood hobson hoch
hochhalter hochman hochstetler hockaday hockenberry hockenbury hockensmith hockett hockman hocutt hodapp
hodder hodes hodgdon hodge hodgen hodgin hodgins hodgkins hodgkinson hodgman hodnett hodo hodson hodzic
hoefer hoefler hoefling hoefs hoeft hoehn hoehne hoeksema hoel hoelscher hoenig hoeppner hoerner hoerr hoey
hofacker hoff hoffa hoffart hoffer hoffert hoffmaster hoffmeister hoffmeyer hoffner hoffpauir hofland
hofmeister hogans hogarth hoge hogeland hogg hoggan hoggard hoggatt hogge hogle hoglund hogrefe hogsett
hogue hohensee hohman hoisington hojnacki hokanson hoke holaday holahan holben holbert holbrook holbrooks
holcomb holcombe holdaway holdeman holderfield holderman holderness holdren holdridge holdsworth holeman
holen holford holgate holifield holiman hollabaugh holladay hollan hollander hollands hollandsworth hollar
hollars hollaway holle holleman hollen hollenbach hollenback hollenbaugh hollenbeck holleran holley holli
holliday hollier hollifield holliman hollimon hollin hollinger hollingshead hollingshed hollingsworth
hollingworth hollins hollinshead hollister hollman holloman hollomon hollon hollowell holman holmen holmer
holmquist holmstrom holness holoman holroyd holsapple holscher holsclaw holsey holshouser holsinger
holsomback holsopple holst holste holsten holstine holston holtan holte holten holter holthaus holtkamp
holtman holton holts holtsclaw holtz holtzclaw holtzman holycross holyfield holyoak holzapfel holzer
holzhauer holzinger holzman holzwarth holzworth homan homann homesley honaker honan honda honea honeycutt
honeyman honeywell honn hontz hoobler hooke hooley hoon hoopingarner hooser hoosier hooten hootman hooton
hooven hopewell hopf hopgood hopkin hopkinson hopp hoppes hopple hopps hopson hopwood hoque horan hord
horgan hori horine horiuchi horlacher horman hornaday hornback hornbaker hornbeck hornberger hornbuckle
hornby horney hornick hornsby hornyak horowitz horrell horrigan horrocks horsch horsey horsfall horsley
horsman horstman horta hortman horvitz horwath horwitz hosack hosch hosein hoselton hosey hosford hosier
hoskin hosking hoskins hoskinson hosler hosley hosman hosmer hoss hossler hosterman hostetler hostetter
hostettler hostler hotaling hotard hotchkiss hoth hotham hott hottinger hottle houchens houchin houchins
houck houde houge hough houghtaling houk houle houlihan hounshell houp houpt hourigan hourihan housden
houseknecht housel houseman houseworth housewright housh housley housman hout houts houtz houze hovan
hovanec hovatter hovde hoven hovermale hovey hovis hovland howden howdyshell howerton howery howeth howey
howie howington howk howland howle howlett howley howse howser howson howton howze hoxie hoye hoyer hoyle
hoyos hoyte hren hritz hsia hsiao hsieh hsiu hsiung hsueh htoo huaman huante huard hubbell hubbert hubble
hubbs huberty hubler hubley huck huckabay huckabee huckaby huckeba huckins huckleberry hucks huckstep
huddleson huddleston hudelson hudgens hudgins hudkins hudman hudnall hudnell hudock hudon hudspeth huebner
huegel huelskamp huelsman huertas huesca huestis hueston huether huett huettl huezo huffaker huffine
huffines huffman hufford huffstetler hufnagel hufstetler hugg huggard huggett huggins hughart hughett hughey
hughlett hughley hughs hughson hugley huguley huie huitron huitt huizar huizenga huizinga hukill hulbert
hulen hulet hulett hulin huling hulings hullett hullinger hulme hulse hulsey hult hultgren hultman hultquist
hults hultz humber hume humiston humm hummel hummell humphery humpherys hund hundal hundley hundt huneycutt
hungate hungerford hunley hunn hunnewell hunnicutt hunsaker hunsberger hunsicker hunsinger hunsucker hunte
huntington huntley hunton huntoon huntsinger huntsman huntzinger huong huot hupp huppert hurd hurlbert
hurlburt hurlbut hurley hurlock hurn huron hursey hursh hurston hurtt hurwitz husby huse huseman huser
huskey huskins husman huson huss hussey hussien hussong hust hustad husted huston hutchcraft hutchens
hutcherson hutcheson hutchins hutchison hutsell hutson hutt hutto hutton hutzel hutzler huval huxtable huyck
huynh huyser hwang hyams hyche hyden hyder hyer hyland hyler hylton hymas hymel hymer hymes hyndman hynds
hynes hynson hyon hypes hypolite hyppolite hyre hysell hyslop hyson iannacone iannotti iannuzzi ibach
icenhour icenogle ickes iddings idrovo iesha iffrig ifill iglehart iglesia igoe igou ihde ihle ihrig ihrke
ikard ikerd ikner ilagan ileen iler iles iliff illa illescas illig illingworth iluminada imboden imel imes
imhoff imlay imler immel imperato imus inabinet ince inclan inda inell infante infantino infinger ingalls
ingels ingenito ingersoll ingerson inggs ingham ingle ingles inglis ingoglia ingold ingraham inlow inman
inmon innis inniss inoa inouye insalaco inserra inskeep insley interiano inthavong inzunza ipina ipock
iracheta iraheta irani irby irelan ireton irey iriarte irias iribe irick irigoyen irion isaacs isaacson
isakson isanori isaza isbell isela iseman isenhart isenhour isenhower iser isham ishee isherwood ishihara
ishman isley isner isola ison isreal istre italiano iturbe iturralde itzkowitz ivelisse ivers ivery ives
ivester ivey ivins iwata izaguirre izetta izola izzard jabbour jacalyn jacelyn jacinda jackelyn jacki
jacklin jackman jacko jackqueline jacobowitz jacoby jacome jacot jacox jacqualine jacquelyne jacquelynn
jacquetta jacquie jacquiline jacquline jacqulyn jacuinde jadhav jaeger jaemin jafari jaffe jaffee jaffer
jafri jagger jaggers jahir jahner jahns jahr jaimee jaiswal jalali jalbert jaleesa jalisa jalloh jallow
jalomo jama jamee jamerson jamieson jamika janay janczak jandreau janean janee janeen janene janes janett
janetta janeway janey jang janiece janisch janney janotti janowiak jans jansma janson jantz jantzen janvier
janz janzen jaquelyn jaquith jarboe jarchow jardin jardine jardon jarecki jarman jarmon jarnagin jarnigan
jarquin jarrard jarratt jarreau jarrells jarvi jarvie jaso jaster jauch jaudon jauregui jayaraman jaycox
jaye jaynes jeanbaptiste jeancharles jeanene jeanes jeanett jeanetta jeanfrancois jeangilles jeanice
jeanjacques jeanlouis jeanmarie jeannetta jeanpaul jeanphilippe jeansonne jeanty jedi jeffcoat jefferies
jefferis jeffers jefferys jeffie jeffords jeffress jeffreys jeffries jeffs jelks jellison jemison jemmott
jenae jencks jene jenee jenell jenelle jenette jeng jeni jenice jenise jenkin jenkinson jenks jenne jennefer
jennell jenner jenness jennett jennette jenney jennine jenning jennison jent jeon jeong jeppson jepson
jeraldine jere jerger jeri jerica jerilyn jerkins jerlene jerman jernigan jerri jerrica jerrie jervis
jeschke jesenia jeske jessenia jessia jessop jessup jestine jesusa jesusita jetta jetton jeudy jeune jewett
jewkes jhamtani jhaveri jiang jiao jibo jiggetts jiles jillson jimenes jimerson jimison jimmerson jines
jinks jinny jiron jividen jiwani jobe jobin jobson jochim jochum jock jocson jodee jodoin joeann joens
joetta joette joffe joffrion johal johanning johanson johnetta johnette johnie johnna johnsie johnsrud
johnstone joie joji jojola jolicoeur jolivette jolley jolliff jolliffe jolyn jolynn jolyon jonell jong jonie
jonnie jonson joos joplin jordahl jorden jorgenson josephs josephson josey jospeh josphine jovel jowers
joyal joycelyn joye joyner joynes joynt juarbe judi judice judkins juergens juhnke julee julene julieann
junco jundt juneau junge jungers jungwirth junious junita junkin junkins junya junzhe juraci juscelino
jusino justiniano justis jutras kaatz kaba kabel kachel kackley kadakia kadel kading kaeding kaehler kaelen
kaelin kaercher kaeser kaestner kafer kafri kahan kahle kahlon kahn kahrs kainz kakar kalama kalata kalb
kalbach kaler kalish kalka kallas kallenbach kalman kalmbach kalra kaltenbach kalu kalyn kamath kamdar kamen
kamer kamin kamm kammer kammerer kamp kampa kamper kamps kamradt kamrath kanagy kanan kandace kandel kandi
kandis kandra kanesha kaneshiro kang kangas kanipe kanisha kann kanner kant kanter kantner kantola kantz
kanu kanzler kapadia kapinos kapp kappel kappes kapur karanja karch karcher karels karena karey karg kargbo
karger karie karimi karisa karissa kariuki karle karleen karlen karlin karls karlson karn karner karnes
karns karon karow karp karr karras karren karri karrick karrie karry kartchner karyl kasch kase kash kasha
kashani kasi kasie kasinger kasner kassa kassab kassis kassner kasson kast kastelic kaster kates kath
katharyn kathern kathey kathi kathlene kathline kathyrn katrice kats katt katta katz katzenberger katzer
katzman kauffman kaufman kaufmanns kaup kaus kaushal kauth kautz kautzman kavanagh kavanaugh kawaguchi
kawahara kawai kawakami kawano kayce kaye kaylene kaylor kayser kazee kazemi kazmi kazuko keach keady keagle
keagy keahey kealey kealoha kealy keaney kear kearney kearns kearse keasler keast keathley keating keats
keatts kecia keck keckler keeble keech keef keefe keefer keehn keele keena keene keeney keenum keese keesee
keesler keesling keeter keeth keeton keever keffer kegel kegler kegley kehl kehler kehm kehn kehoe kehr
kehrer keifer keiffer keilman keim keiper keir keiser keisler keisling keister keiter keitha keithley keitt
keizer kelch kelchner keleher kell kellam kellams kellar kelle kellee kelleher kellems kellenberger
kellerman kellett kelliher kelling kellis kellison kellman kellner kells kellum kellye kelman kelsay kelsch
kelso keltner kelty kemberly kemble kemenade kemmerer kemnitz kempa kempen kempf kempfer kempker kempton
kendig kendle kendricks kenealy kenefick keneth kenisha kenison keniston kenkel kennamer kennard kenneally
kennebrew kennell kennemer kennerly kennerson kennett kenney kennington kennison kennon kensinger kenworthy
kenyetta keogh keohane keough keown kephart kepler kepley keplinger kepner keppel kepple keppler keranen
kerber kerbs kerby kercher kerchner kerfoot keri kerin kerins kerkhoff kerley kerlin kermit kernan kerner
kerney kernodle kerns kerri kerrick kerrie kerrigan kerschner kersey kersh kershaw kershner kersten
kerstetter kersting kesler kesling kesner kessel kesselman kessinger kestenbaum kester kesterson kestler
kestner ketcham ketchem ketcher ketcherside ketchum ketner ketola ketron ketter ketterer kettering
ketterling ketterman kettner keturah keyser khalaf khalilah khalili khalsa khamis khanal khanam khang khare
khatib khatoon khatun khawaja khim khokhar khong khoo khosla khouri khoury khurana khuu kibbe kibbey kibble
kibby kibler kibodeaux kicklighter kidane kidd kiddy kidwell kieffer kiehl kielty kiely kienitz kienzle kier
kiernan kierstead kiersten kies kiesel kieser kiesha kiesling kieth kieu kifer kiger kiggins kight
kightlinger kiker kilbane kilborn kilbourn kilbourne kilbride kilburg kilburn kilby kilcoyne kilcrease
kilcullen kilday kildow kilduff kile kilgo kilgore kilkenny killam killebrew killeen killen killgore
killinger killingsworth killion killman killmer killoran killough killpack kilmartin kilmer kilpatrick
kilroy kimball kimbel kimbell kimber kimberely kimberli kimberlin kimberling kimbery kimble kimbler kimbra
kimbrel kimbrell kimbro kimbrough kime kimes kimm kimmel kimmell kimmet kimmey kimmons kimpel kimrey kimsey
kimzey kinard kincade kincaid kincannon kincer kinch kincheloe kinchen kindel kindell kindig kindley kindt
kingery kinghorn kingman kingrey kingsbury kingsland kinkade kinkaid kinkead kinkel kinlaw kinley kinloch
kinman kinn kinnaird kinnaman kinnamon kinnard kinne kinnear kinnett kinney kinnison kinsel kinsella kinser
kinsler kinslow kinsman kinter kintner kintz kinyon kinzer kinzie kiper kipp kircher kirchhoff kirchner
kirchoff kirkbride kirkendall kirkendoll kirker kirkham kirkland kirkley kirklin kirkman kirkpatrick kirksey
kirkwood kirn kirsch kirschbaum kirschenbaum kirschner kirstie kirtley kirton kirts kirven kirwan kirwin
kiser kish kishbaugh kisling kisner kisor kissane kissee kissel kissell kissick kissinger kissling kissner
kissoon kist kister kistler kistner kitch kitchell kitchin kitchings kitson kitt kittel kittell kittelson
kitterman kittie kittinger kittle kittleson kitto kittredge kittrell kitzman kitzmiller kivett kiyoko kizer
kizzie kjos klabunde klages klahn klaiber klamm klann klapp klar klass klatt klausner klaver klawitter
kleckner klee kleeman klees kleiman kleine kleiner kleinhans kleinhenz kleinman kleinpeter kleinsasser
kleinschmidt kleinsmith kleist klem kleman klemm klemmer klemp klenk klenke kleppe klepper klett klick klier
kliewer klim klimas kline klinedinst klinefelter klingaman klingbeil klinge klingensmith klingler klingman
klinker klinkhammer klintrup klippel klitzke kloc klocek klock klocke kloepfer kloos klopfer klopp kloster
klosterman kloth klotz kluck kluesner klug klumb klump klumpp klunk kluth klutts kluttz kluver kmetz knaack
knaak knab knable knaggs knapke knapp knappenberger knapper knapton knarr knaub knauer knauf knauff knaus
knauss knebel kneeland kneip knell kneller knepp knepper knerr knicely knick knickerbocker knierim kniffen
kniffin knigge knighten knighton knipe knipp knisely knisley kniss knittel knittle knobbe knoblauch knoble
knobloch knoblock knoch knoche knode knodel knoebel knoke knoles knoop knop knopf knopp knoth knott knotts
knouse knowlton knox knudson knudtson knupp knust knuth knutson kobel kober kocher kochevar kochis kocurek
kodali kodama koebel koegel koehn koehne koeller koelling koelsch koenen koenigs koepke koeppel koeppen
koerber koerner koert koetter koffler koffman kofoed koga koger kohan kohen kohli kohlman kohlmeier
kohlmeyer kohls kohn kohnen kohnke kohr kohrs kohut koki kokoszka kolbe kolbeck kolenda kolk kolker koll
koller kolli kollie kolling kollman kolp kolstad kone konen konkel konkle konkol kono konrath kontos konz
koogler kooiman kooistra koon koonce koons koontz koop koos kopacz kopel kopka koplin kopp koppel koppelman
koppenhaver kopplin korando korb korf korff kori korman korn kornacki kornegay koroma korpi kort korte korth
kortney kortz kosa kosar kosch kosek kosel koser koshy kosiba koskela koski kosko kosman kost kostelecky
kostelnik kostick kotch kotecki koth kothari kothe kotler kott kotter kottke kotula kotz kouns kountz kouri
koury koushik kovach kovacic koval kovalcik kovatch koyama kozar kozicki kozik kozub kraatz krach kracht
kraemer krafft krager krahn kraker krall kram kramp krantz kranz krapf krasner krasniqi krass kratz kratzer
kraushaar krauss krausz kraut krauter krauth kravets kravetz kravitz kray kraynak kreager kreamer krebsbach
krech kreeger kreft kreger krehbiel kreider kreidler krein kreiner kreis kreischer kreiser kreitz kreitzer
krell kremer krentz krenz krepps kreps kresge kress kretschmer kretz kretzer kretzschmar kreuser kreutzer
kreuzer krewson krey krick krider kriebel krieg kriegel krier kriesel krigbaum krill kriner kring krings
krise krisher krishnamoorthy krishnamurthy krishnan krist kristeen kristle kristoff kristyn kritzer kroeger
kroeker kroening krogman krogstad kroh krohling kroll krom kromah kromer krone kroner kronk kropf kropp
kross krouse krout krum krumm krummel krumwiede krupp kruse kruzel krystin krystle kuan kuang kubala kube
kubitz kubota kuch kuchera kuchler kuck kuder kudla kudrow kuebler kuehl kuehn kuehne kuehner kuenzi kuester
kugel kugler kuhl kuhle kuhne kuhns kuhr kulak kulesa kulick kulka kulkarni kull kulla kullman kulow kulp
kulpa kumm kummer kump kumpf kuna kunce kundert kunkel kunkle kunkler kunselman kunst kuntz kunzler kuper
kuperman kupiec kupper kuras kuriakose kurland kurtenbach kurth kurtz kurtzman kuruvilla kurz kusch kuschel
kusek kush kushner kushnir kuss kuster kuta kutcher kutsch kutz kuykendall kuyper kuzma kvyat kwak kwasny
kwon kyer kyker kyles kymberly kyoko kyong kysar kyser kyte kyzer laabs labar labarbera labarge labarre
labastida labat labbe labeau labella labelle laberge lablanc labombard labonte laborde labossiere labounty
labra labrada labrake labranche labrecque labrie labriola labrum lacasse lacava lacayo lacaze lacefield
lachance lachapelle lachelle lacher lachman lachney laci lacie lackey lackie lackner laclair lacomb lacombe
lacorte lacoste lacount lacour lacourse lacresha lacross lacson ladawn ladd ladner ladnier ladonna ladouceur
ladson laduca ladue laduke ladwig lafata lafave lafavor laferriere lafever lafferty laffey laffin laffoon
lafitte laflamme lafler lafleur lafollette lafon lafond lafont lafontaine lafontant laforce laforest laforge
laforte lafortune lafountain laframboise lafrance lafreniere lafuente lagace lagarde lagasse lage lagman
lago lagomarsino lagrange lagreca lagrone laguardia laguerre lagunas lahaie lahaye lahey lahman lahoma lahr
lahti lahue laidlaw lail laing lainhart laino laird lairson lajara lajeunesse lajoie lajuana lakeesha
lakeisha lakendra lakenya lakesha lakeshia lakey lakhani lakia lakiesha lakisha lakita lalani lalanne
laliberte lall lalla lalley lalli lallier lally lalonde lalone lalor lamadrid lamanna lamantia lamarca
lamarche lamarr lamarre lamas lamaster lamay lambdin lambe lamberson lamberth lamberton lambertson lamberty
lambeth lambie lamborn lamboy lambrecht lambright lambros lambson lamendola lamere lamey lamica lamie lamkin
lamm lammers lamon lamond lamonica lamons lamontagne lamonte lamore lamoreaux lamorte lamothe lamotte lamour
lamoureux lampe lampert lamphere lamphier lampkin lampkins lampley lampman lamprecht lampron lampson lampton
lamson lanahan lanclos lancour lanctot landau landaverde lande landeros landess landfair landgraf landin
landino landis landman lando landolfi landolt landreneau landreth landrum landsman landwehr lanell lanelle
lanette lanford langan langarica langdale langdon langel langen langevin langford langham langhorne langille
langlais langland langley langlinais langner langone langstaff langston langton langworthy lanham lanie
lanier lanigan lanita lank lankford lanman lann lannan lanni lannie lanning lannom lannon lanny lanora
lanoue lanphear lanpher lansberry lansdale lansdown lansdowne lanser lansford lanter lanterman lanthier
lantigua lantis lantrip lantz lanum lanuza lapage lapaglia lapan lape laperle lapham lapidus lapierre lapin
lapine laplaca laplant laplante lapoint lapointe lapolla laporta laporte lapp lappe lappin laprade lapsley
laquanda laquita larabee laracuente larae laraine laramee laramie laramore laraway lare lareau laree lares
largent larhonda larimer larimore larin larios larison larita larivee lariviere larkey larkins larmore
larner larocca larocco laroche larochelle larock larocque laroe laronda laroque larosa larose larrabee
larraine larranaga larrea larrick larrimore larrison larussa larusso lary lasala lasalle lasandra lasater
lascala lascano lasch lascola laseter lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda lashay
lashbrook lashell lashley lashomb lashon lashonda lashua lashunda lashway lasiter laska lasker laskey lasko
lasky lasley lasonya laspina lasseigne lasseter lassiter lasso lasswell lastinger lastra lasure laswell lata
latanya latarsha latasha latashia latesha latham lathan lathem lathrop latia laticia latimer latimore
latiolais latona latonia latonya latoria latosha latour latoyia latrice latricia latrina latrisha latshaw
latson latta lattanzio lattimer lattimore lattin latu latulippe laub laubach laube lauber lauck laudenslager
laue lauer laufer lauffer laughery laughlin laughman laughton laur lauran laurena laurette lauria lauricella
lauritzen lautenschlager lauterbach lauth lautzenheiser lauver lauzon lavalle lavallee lavalley lavan
lavelle lavenia laventure laver lavera laverde laverdiere lavergne laverty lavery laveta lavette lavey
lavigne lavin lavine laviolette lavoie lavona lavonda lavone lavonia lavonna lavoy lavy lawana lawanda
lawanna lawerence lawhead lawhon lawhorn lawhorne lawler lawley lawlor lawrance lawrenz lawrie lawry lawter
lawton lawver laxson laxton laycock layfield laymon lazalde lazard lazarus lazcano lazenby lazerka lazo
lazor lazos lazzara leachman leacock leadbetter leadingham leahey leahy leake leaman leamon leamy leanora
leanos leaphart lear leard leary leas leasure leath leatham leatherman leatherwood leatrice leavell leavens
leavitt leavy leazer lebaron lebarron lebeau lebel leber lebert lebleu leblond lebo leboeuf lebon lebouef
lebovits lebow lebowitz lecates lecher lechner lechuga lecia leck leckie leckrone leclair leclaire lecompte
leconte lecount lecrone lecroy lecuyer leday ledbetter leddy lederer lederman ledet ledezma ledford
ledgerwood ledlow ledo ledonne ledoux leduc ledwith ledyard leeanna leeanne leeder leedom leedy leeman leep
leeper leesa leese leeson leet leeth lefeber lefebre lefever lefevers leff leffel leffew leffingwell
lefkowitz lefler leflore lefort lefrancois leftridge leftwich legan legarda legare legarreta legaspi legate
legault lege legendre legere legette legg legge leggett leggette legler legorreta legrande legree lehan
lehane lehew lehigh lehmkuhl lehn lehnen lehnert lehr lehrer lehrman leib leibowitz leiby leicht leick leid
leida leider leier leifer leigha leighann leight leighton leighty leija leiker lein leinbach leinen leiner
leingang leininger leinweber leis leisa leiser leisha leishman leister leitch leitner leitz leitzel leja
lekisha leleux lema lemar lemaster lemasters lemay lemberger lembke lembo lemcke lemelin lemelle lemen
lemere lemery lemieux leming lemire lemley lemm lemma lemmon lemmons lemond lemonds lemos lenahan lenard
lenderman leng lengacher lengel lenhardt lenhart lenihan lenita lenker lenning lenoir lenon lenox lentine
lentz leoma leong leonguerrero leonhardt leonila leota lepage lepak lepard lepe lepine lepley lepp lepper
leppert leppo lepre lerch lerman lerner lesa lesage lesane lesesne lesh lesha lesher lesko leslee lesli
lesmeister lesperance lessard lessig lessley lessman lessner lesueur lesure letcher letchworth letellier
letendre letham letisha leto letourneau letson lett lettieri letts letty leuck leuthold levalley levario
levasseur leveille levell levengood levens levenson leventhal leverenz leverett leverette leverich levert
leverton levesque levey levine leviner levings levingston levins levinson levis levison levit levitan levitt
lewallen lewellen lewellyn lewey lewison lewter lewton leyba leyden leyendecker lezama lezcano lezlie
lheureux libbey liberman libert librada liburd licari licea licht lichtenberger lichter lichtman lichty
lickteig licon licona liddell liddick liddle liddy lieb liebel lieber lieberman liebert liebig liebl liebler
liebman liebowitz liechty liedtke liendo liera lierman lieser lieske lietz liew liggett liggins lightbody
lightcap lightfoot lighthall lightle lightner lightsey lighty ligon lile liles lilienthal lill lillard
liller lilley lilliam lillibridge lillis lillo limas limbach limbaugh limbrick limones linam linan linch
linck lindahl lindamood lindauer lindblad lindblom lindbloom lindell lindeman lindemuth lindenmuth linder
linderman lindhorst lindler lindley lindo lindon lindor lindow lindquist lindsley lineback linebarger
linebaugh lineberger lineberry linehan linford lingard lingenfelter lingerfelt lingle linhares lininger
linkous linnell linneman linney linquist lins linscott linsley linson linthicum lintner linton lintz
linville liou lipe lipford lipham lipke lipkin lipman lipp lippard lippert lippincott lippman lippold lipps
lippy lipscomb lipsey lipson lipton liquori liranzo lirette liriano liscano lisenbee lisenby lish lisha lisk
lisle liss liston litchfield litchford litherland litke litman litt littell litten litteral littlefield
littlejohn littlepage littleton littlewood littman litton littrell litvak litvin litwiller litwin litz
litzenberger litzinger livas livengood liverman livermore livesay livesey livingood livingston livingstone
livsey liwanag lizabeth lizama lizana lizaola lizardi lizardo lizarraga lizcano lizotte lizzette llanas
llanes llano llanos llerena llorens llorente loaiza loar loayza lobato lobaugh lobb lobban lobdell lobel
lobello loberg lobianco lobo lobos lobue locascio locastro loch locher locicero lockaby lockamy lockard
locke lockett lockey lockhart locklear lockley locklin lockner lockridge lockwood lococo lodato loden loder
lodes loeb loeber loeffelholz loeffler loehr loesch loescher loeser loew loewe loewen loeza lofaro loffay
lofland loflin lofquist loftin loftis lofton loftus loggins logiudice lograsso logsdon logston logue logwood
lohman lohmeyer lohnes lohr loiseau loiselle lokey lokken lollar lolley lollis loman lomas lomax lomba
lombera lomonaco loncar londa londono lonergan loney longacre longbrake longe longenecker longfellow
longhurst longino longley longman longmire longmore longnecker longshore longstreet longstreth longsworth
longtin longwell longworth lonon lonsdale looby looman loomis loor loos lopata lopera lopezcruz lopezgarcia
lopiccolo lopp lopresti lorah loralee lorance loranger lorber lorch lorden lorean loredo loree lorenson
lorentz lorenzana lorenzen lorette loria loriann lorick lorilee lorimer lorina lorinda lorio lorita lorretta
lorri lorriane lorrine lortie lorton lortz losada losano loschiavo losee losey losh losito losoya lothrop
lotspeich lotts lotz loucks louden louderback loudermilk loudin loudon louetta lougee lough loughlin
loughman loughran loughrey loughridge loughry louissaint louk louks lounsberry lounsbury loupe louque loura
lourie louthan louviere loux lovan lovas loveall loveday lovegrove lovejoy lovelace lovelady loveland
loveless lovell lovella loven lovera loverde loveridge lovering lovern lovett lovetta lovette lovick lovie
lovin lovingood lovins lovitt lovo lovvorn lowden lowder lowenthal lowery lowman lown lowney lowrance lowrey
lowrie lowry lowther lowy loyer loyola loza lozier lozoya luallen lubas lubben luber lubrano luby lucatero
lucci lucena lucente lucey luchsinger lucht lucido lucier lucke luckenbill luckett luckey luckie lucus
ludden ludeman ludington ludlam ludlow ludlum ludtke ludwick ludy luebbe luebbers luebbert luebke lueck
luecke lueders luedke luedtke lueken luellen luera lueras lueth luetta luevanos luff luffman lufkin luft
lugar luhman luhrs luisi lujan lujano lukehart lukens luker lule luman lumbreras lumley lummus lumpkin
lumpkins lumsden lunceford lundahl lunday lundblad lundeen lundell lundmark lundquist lundy lunn lunsford
lunt luoma luong luper lupercio lupien lupton luque luquin lurie lurlene lurry lusardi lusby lusk lussier
lustig lutgen luth luthy lutman lutter lutterman lutton luttrell luvenia luviano luzader luzier lwin lyall
lybarger lybrand lyday lyde lyden lydic lydick lydon lyell lyerly lyford lyke lykes lykins lyles lyman lymon
lynam lynd lynde lyndia lynell lynes lynetta lynk lynnette lynwood lytle lyttle lytton lyvers maack maag
maahs maass mabe mabee maben maberry mabery mabey mabie mabon mabrey mabry macaraeg macareno macarthur
macaulay macauley macbeth macbride maccallum maccarone macconnell macdonell macdonnell macdougall macdowell
maceachern maceda macedonio macfarland macfarlane macgillivray macgregor machelle machen machin machorro
machuca macia maciel macinnes macinnis macintyre macisaac maciver mackall mackay macke macken mackey mackie
mackin mackinnon mackintosh mackley macklin maclachlan maclaren maclaughlin maclean maclellan maclennan
macleod maclin macmaster macmillan macnamara macnaughton macneil macneill macomber macon macphail macphee
macpherson macquarrie macqueen macrae macwilliams madalene madamba madani madar madara madariaga maday
maddix maddock maddocks maddux madelene madere madewell madill madkins madlock madonia madore madriaga
madril madriz madruga madry madson madueno madura maduro maeder maese maestre maestri maez maffett magadan
magallan magallon magan magaret magat magby magee magen mager magers mages maggard maggart maggs magid
magiera magill magin maginnis maglio maglione magloire magnan magner magness magnotta magnuson magoon magri
magro magruder maguire magwood mahabir mahadeo mahaffey mahaffy mahal mahaney mahar maharaj maheshwari maheu
mahl mahle mahler mahlum mahn mahnke mahnken mahon mahone mahoney mahony mahood mahr mahurin maiers maietta
mailhot maillet mailloux maimone mainor mainville maiorana maiorano mairena mais maisano maisel maison
maisonet maitland majano majerus majette majorie majumdar makepeace makin makris makuch malacara malagon
maland malanga malarkey malbrough malchow malcomb malecha malenfant maley malhi malhotra malicoat malkin
malla mallari mallen mallery mallett mallette malley mallia mallick mallin mallo mallon mallonee mallow
malloy mallozzi malm malmgren malmquist malmstrom maloney maloof malott malouf maloy malpass malpica malson
maltby maltos maltz malveaux mamaril mammen mammie mamo manahan manalang manalo manansala manasco manbeck
mance mancebo mancera mancia mancil mancilla mancillas mancinas manco mandal mandarino mandel mandelbaum
mandell manders mandeville mandigo mandrell mandujano maness maney manfre mang mangal mangan manganaro
manganello manganiello mangat mangels mangham mangiaracina mangin mangino mangold mangone mangrum mangual
mangum mangus manhart maniaci manie manier manigault manigo manion manis mank manka manke manker mankin
mankins manko manlove mannan mannarino manney mannings mannion mannix mannon mano manos manring manrique
manry mansaray manseau manser mansfield manship mansilla manske mansker manso manson mantell manthe manthei
manthey mantia mantilla manton mantooth mantz manus manville manwaring manwarren manygoats manzano manzer
mapp maqueda marable maradiaga maragaret maragh maragret maraj maranda maranto marasco marasigan maravilla
marbach marban marburger marbury marbut marcano marcantel marcantonio marceaux marcelene marcene marchan
marchant marchbanks marchelle marchena marchione marchman marci marcil marcks marcott marcotte marcoux
marcum mardell marden marder mardis maredia marenco marengo mareno marentes maresh marg margarite margarito
margart margene margeret margert margerum margeson marget margolies margolin margolis margorie margrett
marguerita margulies margurite margy marhta mariann maribeth marich maricle maricruz marilee marilynn
marinaccio marinaro marinda marinello marinos mariscal marisha markee markell markert marketta markey
markgraf markin markita markland markle markley markman markovitz markowitz marksberry markum markwardt
markwell marlana marlar marlatt marler marlett marling marmo marmol marmolejo marmolejos marmon marna
marnell marney maron maroney marple marquerite marquetta marquette marquina marquita marquitta marr marren
marriner marris marro marrocco marron marrs marrufo marrugo marrujo marsala marsch marschall marsee
marshburn marshman marsico marson marsteller marston martell martella martello marth marthaler martindale
martindelcamp martineau martinezcruz martinezgarcia martinezhernan martinezmartin martinson martir martis
martone martorano martz maruca marulanda marva marvella marvis maryalice marybelle marybeth maryellen
maryetta maryjo marylia maryln marylouise marylynn maryrose marz marzan marzo marzolf marzullo mascarenhas
mascari mascaro maschino masci mascorro mase masella maser mashburn masias masiello masino maske maskell
masone masri mass massaquoi masse massenburg massengale massengill masser massi massie massingale massingill
massman masso massoud mastandrea masteller masten masterson mastin maston mastrangelo mastro matarese matas
matchett mateen mateos matha mathai mathe matheis mathena matheney matheny matherly matherne matheson
mathewson mathey mathieson mathison mathur matin matkin matlack matlock matney matson matsunaga matsuoka
matsuura mattera matteson mattheeuw matthies matthys mattice mattingly mattison mattix mattocks mattoon
mattos mattox mattson maturino maturo matute matzen matzke mauch mauck mauer mauger maughan mauk mauldin
maull maultsby mauney maung maupin mauriello maurin maurita maus mauser maust mauza mauzy maves mawhinney
mawyer maxam maxey maxfield maximina maxon maxson maybee mayberry maybin maycock mayeaux mayeda mayen mayeux
mayfield mayhall mayhan mayhew mayhue mayhugh mayle mayne maynes maynor mayola mayon mayoral mayorquin
mayotte mayr mayse maysonet mayton mayur mayville mayweather maza mazariego mazariegos maziarz mazo mazon
mazyck mazzara mazzella mazzuca mbappe meacham meachum mead meade meader meaders meador meadors meads
meagher mealey meaney meany meares mears meas mease meaux meawad mebane mech mecham meche mechelle mechling
meck meckes meckley mecum medcalf medders medearis medel medema meder medero mederos medford medlen medler
medlin medlock medsker meece meegan meehan meekins meer meers meese meetze mefford megginson meggs megia
megill mehaffey mehan mehler mehling mehr mehring mehringer mehta meidinger meighan meigs meikle meinders
meinecke meinen meiners meinert meinhardt meininger meinke meints meis meisel meisels meisenheimer meiser
meisinger meisner meixner mejias mejorado mekonnen melamed melancon meland melander melanson melara melby
melcher melchert melder meldrum melecio melendy melero melfi melgarejo melgoza melhorn melick melin melissia
melito mell mella mellado mellema mellen meller mellin melling mellinger mellisa mello mellon mellott
melnick melnik melnyk meloche melodee melone meloy melrose melson melton meltzer melva melville membreno
memmott memon menan mende mendell mendelsohn mendelson mendenhall mendieta mendiola mendivil mendizabal
mendola mendonca mendosa menefee meneses menezes meng menge mengel menges mengesha menjivar menke mennella
meno menor mensch menser menter mentz mentzer menz menzel menzer menzie menzies meola mera mercadante merced
mercer merchan mercure merenda mergen merica mericle merideth meridith merilyn merissa meritt meriweather
meriwether merk merker merkle merkley merlene merlino merlos merlyn merna mero merrell merri merriam
merricks merrie merrifield merrigan merrilee merrill merriman merriweather merrow merryman mersch mershon
merson merten mertes merwin mesaros mescher meserve meservey mesfin meshell meshesha mesick mesidor mesina
mesko mesmer messer messerly messerschmidt messersmith messick messineo messing messinger messman messmer
messner mesta mestas mester mestre meta metayer metcalf metellus metheny methvin metivier metoyer metts
metzgar metzinger metzler meurer meuse mewborn mexicano meyerhoff meyers meyerson mezo miano miao micallef
micciche micek michaelis michaels michaelson michaux michell michels michelson michener michie michon
mickelson mickens micki mickie mickle mickler mickles mickley middaugh middendorf middlebrook middlebrooks
midgett midgette midgley midkiff miedema miele mier miera miers mierzwa mies miesha miesner mifflin mifsud
mignone miguelina migues mihalek mihalko mihelich mihm mijangos mijares mikell mikels mikesell mikita
mikkelson mikos mikrut milam milanes milas milbourn milbrandt milburn milby milda milhoan milholland
milhouse milito milke millage millar millard millay milledge millen millender millett millette millhouse
millican millien milligan millikan milliken millikin milliman millington milliron millis millman millner
millsap millsaps millspaugh millward millwood milne milner milnes milone milord milroy milsap milstead
miltenberger mimbs mimms mims minahan minami minard minardi minaya mincey minch minchala minchew mincks
mincy minda mindi minear mineo minero minger mingo mings mingus minhas miniard minich minick minier minix
minjares minkler minner minney minnich minnick minniear minniefield minnifield minnis minnix minns minogue
minott minshall minshew minson minster minta minto minton mintz mintzer minyard mirabal mirabile miraglia
misch mischke mischler misener misenheimer mish mishler mishoe miska miskell misner misti mistie misuraca
mitcham mitchem mitchener mitchner mitchum miti mitsue mitsuko mittal mittelman mittelstadt mittelstaedt
mitton mitzel mitzie mixon mixson miyake miyasato miyashiro miyoko mize mizell mizelle mizer mizrahi mizuno
mizzell moak mobbs moberg moberly mobley moceri mockler moctezuma moczygemba modeste modglin modi modisette
modlin moehring moench moes moffat moffatt moffet moffett moffit moffitt mogan mogavero mogg moguel mohabir
mohanty mohiuddin mohl mohler mohn mohney mohrman mohs moilanen moir mojarro mola molano molden moldenhauer
molen molin molinar moline molino molla molle mollet mollett mollo mollohan molloy molock moloney molton
molyneaux molyneux moman momartin momin monaghan moncada moncayo monceaux moncivais moncrief mondello
mondesir mondor monds mondy mone monegro monell mones monet moneymaker moneypenny monfort mong mongan monge
mongeau mongeon monger mongillo mongold monhollen monico monier moniz monjaras monjaraz monje monn monnie
monnin monreal monrreal monrroy monsalve monsivais monson monsour montague montalban montalbo montalvan
montante montanye montas monteagudo montealegre montecalvo montecinos monteith montejano montejo montel
montellano montelongo monteon monter monterrosa monterroso monterroza montesdeoca montesino montesinos
monteverde montford montfort montiel montijo montilla montour montrose montross montroy monts montufar montz
monzo monzon moodie moog mook mookie moomaw moomey mooney mooneyham mooneyhan moorefield moorehead moorhead
moorhouse moorman mootz moquin morace moradi morado moraga morano morant morante morataya mordecai morden
morea moree morefield morehart morehead morehouse morejon moreland morell morelock morency morera moret
moreta moreton moretz morey morfin morford morga morgado moriarity moriarty morici morillo morison mork
morken morlan morland morlock morman morneau morningstar morocho moroney moronta morphew morphis morquecho
morr morrell morrill morrin morrisette morrisey morriss morrissette morrissey morrow morse mort mortenson
mortimore morua morvant mosby moschella mosco moscoso mosely moseman mosher moshier mosier moskal moskowitz
mosley mosman mosqueda mosquera mossburg mossman mosso mosteller mote moten motes mothershed moton motsinger
mott motte motter mottley motz moua moudy moul mould moulden moulder moulds moulton moultrie mounce
mountford mountjoy mountz mousseau mouton mouw mouzon mowatt mowbray mowen mowery mowrer mowrey mowry moxley
moyano moye moyer moyers moyes moylan moyle moynihan mozee mozella mozingo mozo mucci muchow mudd mudge
mudgett muela muench mughal muha muhlenkamp muhr muhs muilenburg muir muirhead muise mujica mukai mukherjee
mulcahey mulcahy muldoon muldowney muldrew muldrow mulero mulford mulgrew mulhall mulhearn mulherin mulhern
mulholland mulkern mulkey mullally mullaly mullan mullane mullaney mullarkey mullen mullenax mullendore
mullenix mullens mullet mullett mullican mulligan mullikin mullin mullinax mullinix mullis mulloy mulqueen
mulrooney mulroy multani mulvaney mulvey mulvihill muma mumaw mumford mumm mumma mummert mumper mumphrey
mumpower munar muncey muncie muncy mund munday mundell munden mundo mundt mundy muneton munford munger
mungia mungin mungo munley munn munnerlyn munns munos munro munroe muns munsch munsell munsey munshi munson
munsterman munter muntz munyon munz muoi murai murali muralles muraoka muratalla murch murchison murdaugh
murden murdoch murdock murff murga murguia murley murnane murph murphey murphree murr murrah murrell murrey
murrieta murrietta murrill murrin murrow murry murtagh murtaugh murtha murthy murza musante muscarella musch
musgrave musgrove musick musketa musleh musselman musselwhite musson mustain mustin musto mutch mutchler
muth muto mutschler mutz muzquiz muzzy mwangi myatt myer myesha myhre myler mynatt myong myre myres myrick
myricks myrie myrle mysliwiec naab naas nabor nabors naccarato nace nachman nachreiner nack nadeau nadel
nadene nading nadler nadolny naegele naff nafziger nagai nagarajan nagasu nagata nagle nagler nagra nahar
nahas naidu nailor naing nairn naito najar najarro najjar nakahara nakai nakanishi nakasone nakata nakesha
nakisha nakita nakoso nale nalepa nall nalley nalls nally nambo nance nancee nancey nanci nancie nangle
nannette nanney nantz naoma napier napoles nappier naquin naqvi narain naramore narang narasimhan narayanan
nard nardella nardo nardone narine naron narron nasca nase naso nason nass nassar nassif nast nastasi
natarajan natashia natera nath nathanson natisha natoli natosha naughton naugle naula nault nauta navar
navarette navarre navarrette navas nave navedo navejar navejas navia nayak nazareno nazari neace nead neagle
neale nealey nealis nealon nealy neary neas nease neathery neave neaves nebeker nebel neblett necaise necole
nedd nedrow neeb neece needham needleman neeley neely nees neese neff negash negley negrin negus neher nehls
nehring neice neida neider neidig neidlinger neikirk neilson neiman neis neises neiss neitzel neitzke
nelligan nellis nelms neloms nembhard nemetz nemitz nemmers nenita nepomuceno neria nerio neris nerissa nero
nery nesbit nesbitt nesby nesheim nesler nesmith ness neta neth netherland netherton nethery nett nettleton
netto netzel netzer neuberger neuenschwander neuhaus neuhauser neumeister neumeyer neumuller neuner neuroth
neuwirth nevel nevels neveu nevil nevill nevills nevins nevitt newbern newberry newbill newbold newbrough
newburn newbury newby newcomb newcombe newcome newhall newhard newhart newhouse newkirk newland newlin
newlon newmark newnam newport newquist newsham newsom newsome newson newswanger newville neyland neyman
neyra ngan nghiem nguy nguyet nhan niazi nibert niblack niblett niccum nichelle nichol nicholes nicholl
nicholle nichter nickell nickelson nickens nickerson nicki nickle nickles nicklow nickole nickols nicodemus
nicoll nicolson niday niebla nieblas niebuhr niehaus niehoff niekamp nieland nield nielson nieman niemeier
niemeijer niemela niemeyer nienaber nienhuis nierman nies niese niesha nifong niitsuma nijjar nikia nikkel
nikolic niland nill nilles nilsa nimmer nimmo nimmons nims ning nipp nisbet nisbett nishat nishi nishida
nisley nissley niswander niswonger nith nitsch nitsche nitschke nitta nitti nitz niven nivens niver niwa
niznik njie njoku noakes nobbe noblett noblin noblitt noboa nobrega nobriga nobuko noce nocella nock noda
nodarse nodine noecker noell noffsinger nofsinger nofziger nogales noggle noguera nogueras nokes noland
nolasco nold nolden nolder nole noles nolette nolin noll noller nolley nolt nolting noma noogler noonan
noone noorani norby norcross nordahl nordeen norden nordgren nordlund nordman nordquist nordyke noren
norfleet norgaard norgard norgren norine norkus norling normandin norment normile norquist norrell norrod
norsworthy northam northcott northcutt northey northington northrop northrup northup northway norvell
norville nosal noss noteboom nott nourse novack novelo novick novoa novosel nowack nowell nowlan nowland
nowlin nowling noyes noyola nuccio nuckles nuckolls nuckols nudelman nugent nulph nunamaker nuncio nunemaker
nungaray nunley nunn nunnally nunnery nusbaum nuss nussbaum nute nutt nuttall nuzum nuzzi nwankwo nwosu nyce
nygren nyhus nyland nylander nylund nyman nyquist oakley oakman oates oatis oatman oats obando obanion
obannon obarr obdulia ober oberholtzer oberlander oberle oberman obermeier obermeyer obermiller oberry
oberst obert obeso obispo oboyle obrecht obriant obryant obyrne ocain ocana ocanas ocarroll ocegueda
oceguera ocheltree ochsner ochtman ocker ocon oconner odaniel odden oddo odea odegaard odeh odem oder odgers
odis odle odoherty odom odoms odowd odriscoll odum odwyer oehler oelke oertel oesterle oestreich oetting
ofarrell offerman offord offutt oflynn ogan ogando ogara ogata ogaz ogborn ogburn ogilvie oglesbee oglesby
ogletree ogren ohagan ohair ohalloran ohashi ohaver ohearn ohern ohler ohlinger ohlson ohman ohrt ohtani
oien okane okazaki okeke okelley okelly okon okoro okoye okubo okun olafson olague olalde olander olano
olarte olaughlin olavarria olberding olcott oldaker oldfield oldham oldroyd olea oleksy olene olenick oler
oles oleson olevia olexa olgivanna olguin olinger olivar olivarria olivencia oliveras olivero oliveros
olivos oller ollila ollis ollison olmeda olmedo olmstead olmsted olney oloughlin oltman olveda olver omahony
omelia onan onate oneida oney onita onken onley onofre onorato onstad onstott oommen ooten opara opdahl
opdyke openshaw opfer opheim opie opitz oplinger oppelt oppenheim opper opperman opsahl oquin oquinn oralee
oralia oram orantes orbe orcutt ordaz ordones ordoyne orduna orduno ordway orea orear oregan oregel orejel
orem orengo oretha orgeron orgill orihuela oriley oriordan orloff orman orme ormiston ormond ormsbee ormsby
orndorff ornellas orner orona oropeza oros orrantia orrego orrell orrick orrico orris orrock orsak orsborn
orsi orsila ortego ortegon ortis ortlieb ortman ortner orton ortuno orum orvis orwig orzel osayd osberg
osbon osborn osbourn osbourne osburn osby oscarson osegueda oseguera oser osgood oshields oshima oshiro
osiecki osier osler oslund osmani osmer osmon osmond osmun osmundson osoria osornio osorno osorto ospina
ossa ossie osteen osten ostendorf oster osterhaus osterhoudt osterhout osterloh osterman ostertag ostler
ostlund ostman ostrander ostrem ostroff ostrom ostrow osuna oswalt otani otano otelia otey otten otterson
otteson otting ottinger ottley ottman otts otwell oubre ouderkirk ouellet ouellette ouida ouimet ouimette
ousley outen outland outten ouyang ouzts ovalle ovalles ovando overbaugh overbay overbeck overbey overby
overcash overfelt overfield overholser overholt overman overmyer overson overstreet overton overturf oviatt
ovitt owenby owensby owings ownbey ownby owsley oxendine oxley oxner oyama oyer oyler oyola ozaki ozdemir
ozell ozie ozier ozment paar paasch pabst paccione pacella packard packett packwood padden padget padgett
padin padmanabhan padovano padro padua paduano paek paff pafford pagaduan pagel pagels paget paglia pagliaro
pagnotta pahl paik paine paisley pait paixao paiz pakeman paladino palafox palaguachi palen palencia paley
palin palko pallante pallares pallas pallone palmateer palmatier palmerin palmero palmiter palmore palmquist
palomar palomares palomera palos pamala pamelia pamila pamintuan pamplin pamula panadero panameno panchal
pancoast pandit pando pandolfo panduro pandya panebianco panella panepinto pangan panganiban pangborn
pangburn pangelinan pangilinan pangle paniagua paniccia panjwani pankey panko pankow pankratz pannell
pannone pannu panos panozzo panpakorn panton panuco panzarella panzer papenfuss papin papineau papke pappa
pappas paprocki paquet paquette paquin para parada paradis paramo paramore paras parcell parchman pardee
pardue pareja parekh parenteau parfitt parga pargas parham parikh parillo pariseau parisien parke parkerson
parkey parkhill parkhurst parkins parkison parkman parlin parmar parmelee parmenter parmentier parmer
parmeter parmley parnes paro parr parrales parramore parras parrella parrett parrilla parrillo parris
parrish parrott parsell parshall partain partee parten parthasarathy parthenia particia partin partington
partlow parton parveen parvin parziale parzych pasch paschal paschall pasche pascoe pascua pasha pasillas
pasion pasley pasquariello passalacqua passarella passaro passey passman passmore pastra pastrana pastrano
patchell patchen patchett patchin patenaude paterno paternoster paternostro pathak patillo patin patlan
patnaude patnode pato paton patria patrica patridge patrina patt pattee patten patteson pattillo pattison
patz patzer paucar paugh paulding paulene paules pauletta pauley pauli pauling paulita paulk paull paulos
pauls paulson paulus pauly pautz pavao pavek pavey pavia pavlak pavlick pavon pawar pawley paxson paxtor
payan payano paye payette paylor paynter payson pazmino pazos peabody peachey peaden peagler peake pearcy
pearle pearlene pearlman pearman pearsall pearse peart peaslee peasley peavey peavler peavy peay peckham
pecor peddicord peden pederson pedigo pedley pedregon pedrick pedrosa pedroso peebles peed peele peeples
peery peet peete peets peetz peevy peffer pegg pegram peguero pegues pehl pehrson peifer peiffer peil
peinado peine peirce pelchat pelfrey pelham pelkey pell pelland pellegrin peller pellerin pellerito pelley
pellman pellot peloquin pelosi peltier pelto pelton peltz pelz pelzel pelzer pemberton pembroke penafiel
penaflor penalosa penaloza penaranda penate penberthy pendarvis pendell pendelton pendergast pendergraft
pendergrass pendergrast pendleton pendley pendry penfield penfold peng pengyu penick penix penland penley
penman penn pennebaker pennell penney penni pennie penniman pennington pennisi pennix pennock pennypacker
pennywell penrod penrose penry penson penta pentecost penton pentz penuelas penwell pepitone peppard pepple
pequeno peraza percell percle perdew perdomo perdue pereda peredo peregoy peregrina peregrino pereida
perelman perera peretz pereyra perezcruz perezgarcia perfetto pergola perham perich perigo perillo perine
perino perkey perkinson perko perl perlman perlmutter perlow perman permenter pernell pernice perona perone
perras perrault perreault perreira perrett perretta perricone perrigo perrino perritt perro perron perrotti
perryman persad persaud pershing persico persing persinger perz pescador pescatore pesch peschel pesina
pesqueira pestana peterkin peterman petersheim petillo petion petitfrere petithomme petitt petree petrey
petrich petrick petrie petrilli petrillo petrin petrina petrino petroff petrosino petrus petruzzi petry
petsch petsche pett petta pettaway pettengill petterson pettet petteway pettey petti pettibone pettie
pettiford pettigrew pettijohn pettinato pettinger pettis pettit pettitt pettry pettus pettway pettyjohn
petway petz peugh peveto pevey pewitt pfaff pfannenstiel pfarr pfau pfeifer pfeifle pfeil pfenning pfleger
pflueger pflug pfluger pflum pfohl pfund phaidon phair phalen phaneuf phanfone phang phares pharis pharo
pharr pharris phebus phegley phelan phenix phibbs phifer philbeck philbin philbrick philbrook philhower
philippi philipps phillippi phillipson phillis philo philogene philp philpot philpott philson philyaw
phinney phippen phipps phung phylicia phylis phyliss piatt picado picardi picasso picazo picciano piccirillo
piccone piceno pich piche pichette picht pickard pickel pickell pickens pickerill pickett pickford
picklesimer pickney pickrell pico picon picone picou pidgeon piechocki piedra piedrahita piehl piel pieper
piercey piercy pierotti pierpont pierrelouis piersall pierson pietila piette pietz pifer pigford pigg piggee
piggott pigman pignataro pigott pihl pikul piland pilcher pileggi pilger pilgreen pilkenton pilkington
pilkinton pillsbury pilon pilson pilz pimental pimienta pinal pinales pinard pinckard pinckney pincus
pindell pinder pineau pinedo pinegar pineiro pinero pinette ping pingel pingree pinilla pinkard pinkerton
pinkett pinkham pinkley pinkney pinkston pinnell pinney pinnick pinnix pinnow pinson pintado pintar pintor
pinzon pion piontek pioquinto pipek pipher pipkin pipkins pippen pippenger pippin pippins piraino pirie
pirkle piro pirog pirozzi pirro pirtle pistone pita pitchford pitcock pitkin pitman pitner pitney pitre
pitsch pitt pittenger pitts pittsley pitz pitzen pitzer pixler pixley pizana pizano pizzuto placencia
placide plair plaisance plaisted plamondon planas plancarte planck plante plantz plascencia plasencia platas
platek platero plath plato platt platte plattner platts platz plauche plazola plemmons plemons pless
pletcher plett plew plewa pliego plitt ploch ploeger ploof plotkin plotner plott plotts plouffe plourde
plowden plowman plumlee plumley plunk plunkett plyler plymale poag poage poarch poblano poblete pocasangre
poch pocock podesta podolak poehler poff poffenberger pogue pohlman poindexter poissant poitra poitras
pokhrel polan polcyn polen poley polhamus polhemus policastro polich polin politano politis politte polk
pollack pollak polley pollick pollitt pollman polson polster polston polyak polynice polzin poma pomales
pombo pomerantz pomerleau pomeroy pompa pompey pomroy poncedeleon poncelow ponciano pong ponte pontes
pontillo pontious ponto ponton ponzo pooley poorman poovey popal popejoy popek popham popkin poplin popoca
popp poppe poppell poppen popplewell poquette porath porcaro porcayo porche porchia porco poremba porreca
porsha porta portalatin porte portee portela portell porteous porterfield portia portier portilla portis
portlock portman portner portnoy portwood portz porzio posa posch posey posner poss postel postell posten
postlethwait postlewait poston potash pote poteat poteet poteete poth pothier potocki potratz pott potteiger
potthoff pottinger pottle pottorff potvin poudel pough poulin pouliot poullard poulos poulson poulter
poulton pouncey pouncy poveda powe powelson powless powley pownall poyer poyner poynor poynter poythress
pozo pozos prabhu pracht prager prahl prajapati prak prall pranger prashad prateek prater prather prats
pratte pratts praytor preble predmore preece preis preiss prejean prell premo prendergast prenger prentice
presas prescod prescott preslar presler presnell pressey pressley pressman pressnell presswood prest
prestage presti prestia prestridge prestwich prestwood presutti prettyman pretzer prevatt prevatte prevette
previte prevo prewett prewitt preza prezioso pribble prichard prickett priddy pridemore pridgen pridgeon
pridmore priebe priego priem prier pries priestley prieur prigge prill prillaman primavera primeau primeaux
primm primus principe prindle prine printz prinz prioleau priolo priore pritchett pritt pritts privett
privette proano probasco probert probus procell prochnow prock proctor proehl profeta proffit proffitt
profitt prophete propp propst prosise prosser prost prothero prothro proto proudfoot prough proulx prout
prouty provance provencal provencher provencio providencia prowell pruden prudhomme prue pruett pruiett
pruitt pruneda prunty prusak pruss pryce pryor puac puckett puello puentes puerta puett puetz puffenbarger
puglia pugmire pugsley puhl puig pujol pujols pulgarin pulice pulis pullen pulliam pullin pullins pullman
pullum puls pulsifer pulsipher pultz pulver pumphrey pung punzalan puopolo pupo purcell purdie purdom purdue
purdum purifoy purington purinton purkey purnell purohit purpura pursel pursell pursley purtell purviance
purvis puryear pusateri pusey puskas puterbaugh puthoff putman putnam putney putz puzio pyatt pyburn pyeatt
pyke pylant pyle pyles pyne pyper pyron qadri qazi qian qiana qiao quach quackenbush quade quadri quaid
quaintance quakenbush quale qualls quam quan quandt quarles quarterman quast quattlebaum quattrocchi
quattrone quaye quayle quebedeaux queenan quero querry quesenberry quesinberry quesnel quiambao quiana quigg
quiggle quijada quijano quijas quiles quillen quillin quilty quimby quinby quinlan quinley quinlivan quinney
quint quintal quintanar quintela quinteros quintos quirarte quiring quirion quiroa quiroga quisenberry
quispe quist quizhpi quraishi quyen raab raad raasch raatz rabadan rabago rabalais rabb rabbani rabbitt rabe
rabel raber rabideau rabinowitz rabold rabon raborn rabun raburn raby racca racette racey rachal racheal
rachell rachels racicot racine rackley racquel radabaugh radcliff radcliffe raddatz radel rademacher
rademaker rader radford radhakrishnan radice radigan radilla radillo radke radle radley radloff radney
radoncic raducanu rady raeann raelene raether rafferty raftery ragan ragas raggio raghavan ragin ragland
ragle raglin ragon ragsdale raguel rahaman rahe rahimi rahm rahmani rahming raia raible raiche raiford
raigoza raikkonen railsback raimo rainbolt raine rainey rainford rainone rainville raisor rajagopal
rajagopalan rajala rajendran rajkumar rajput rakestraw rakow raley rall ralls ralston ramachandran ramage
ramakrishnan ramales ramanathan ramani ramaswamy rambert rambo ramcharan ramdass ramey ramic ramires
ramirezgarcia ramirezhernand ramkissoon ramm ramnarine ramones ramonita rampersad rampersaud ramroop
ramsdell ramsden ramseur ramseyer ramthun ranae ranalli ranallo rance ranck rancourt rand randee randel
randell randhawa randle randleman randles rando randol rands ranee raney ranganathan rankin rankine rankins
ranney ransdell ransford ransome ranson ranta rantz rapalo rapaport rapier rapoport raposa rapoza rappa
rappaport rappe rappold rapson rardin rarick rasberry rasch rasche raschke rasco rascoe rasheeda rask raskin
rasnake rasnick raso rasor rast rastogi ratchford ratcliff ratcliffe rathbone rathbun rathburn rathe rathje
rathjen rathke rathman rathod ratigan ratledge ratley ratliff ratner rattan ratterree rattigan ratto rattray
ratz ratzlaff raub raucci rauch rauda raudales rauen rauh raulerson rauls raulston raup raupp rausch
rauscher raval ravelo ravenell ravenscroft rawal rawles rawley rawlings rawlins rawlinson rawls rawson rayas
raybon rayborn raybuck rayburn raychel raye rayfield rayford raygoza rayl rayle raylene rayman raymer raymo
rayne rayner raynes rayo rayos raysor raza razon razzano reade reagin reagle rearden reardon rearick rease
reaser reasor reatha reaume reaux reaves reavis reay rebbeca rebbecca rebello rebelo reber rebholz rebman
rebollar rebolledo rebollo rebstock rebuck recendiz rech recinos recio reck recker reckner redburn redd
reddell reddick reddin reddington reddish redditt reddix redeker redelmeier redfearn redfern redfield
redford redic redick rediger redinger redington redlin redman redmon redner rednour redpath redus redwine
redwood reeb reeder reedy reep reeser reetz reeve reff reffitt refugia refugio rega regena regenia reger
regier reginia regner regnier rego rehbein rehder rehm rehn rehrig reich reichard reichart reichenbach
reichle reichman reicks reidenbach reider reidhead reidy reierson reiff reifschneider reifsnyder reifsteck
reigel reighard reigle reil reiland reiley reiling reilley reily reim reiman reimer reimers reinard reinbold
reinders reindl reinecke reineke reinert reinhart reinheimer reininger reinking reinoehl reinoso reinsch
reisch reisdorf reisig reisinger reisman reisner reist reister reiswig reita reitan reitano reiter reith
reitman reitmeyer reitsma reitz reitzel releford reliford rella reller relyea rema remache remaley rembert
remer remick remillard remley remmers remona rempe renae renay rench rencher rende renderos rendleman renea
reneau renegar renetta renfro renfroe renfrow rengifo renick renita renken renn rennert rennick rennie
renninger renno renovato renshaw renstrom rentas renton rentschler renwick reopelle repass repka repko
replogle repp reppert requena resch reschke resendes resendiz reser resh resler resnick respress ress
ressler restaino resto restrepo resurreccion retana retherford retter rettig retz retzer retzlaff reusch
reuter reuther reutter revak revell revelle revilla revis revolorio revuelta rewis rexed rexford rexroad
rexroat rexrode reyburn reyer reyesgarcia reynaga reynalda reynard rezendes reznik rhames rheault rheaume
rheba rhee rhein rhem rhew rhinehart rhines rhoad rhoades rhoads rhodus rhody rhona rhoten rhoton rhudy rhue
rhyne rhyner rhynes rial rials riano ribas ribaudo ribble ribera ricca ricciardo richarson richart richburg
riche richerson richert richeson richey richins richison richman richner richwine rickabaugh rickards ricke
rickel rickels ricker rickerson rickert ricketson rickett ricketts ricki ricklefs rickman ricks ricotta
riddell riddick rideau rideaux riden ridener ridenhour ridenour rideout ridgell ridgeway ridgley ridgway
ridinger ridlon ridner ridout riebe riebel rieck ried rieder riedinger riedl riedy rief riegel riegle
riegler riehl riehle riek rieken rieker riel rielly rieman riemenschneider riemer riemersma riendeau riera
rierson ries riese rieser riess rieth rieves riffe riffel riffey riffle rifkin rigaud rigby rigdon rigg
riggan riggenbach riggin riggins riggle riggleman riggs riggsbee rigler rigney rigo rigsbee rigsby rijo
rikard riker rikki rill rimel rinard rinck rincones rindfleisch rine rineer rinehart rinella rines riney
ringgold ringle ringler ringwald rinke rinn riopelle riordan rioux ripa ripka ripley ripp rippe rippee
rippel ripperger rippetoe rippey ripplinger rippy riquelme risa risch risenhoover rish rishel risher
risinger riske risko risley risner riso rison rispoli risse risser rist ristau rister ristow ritacco ritch
ritchey ritenour ritsema ritt rittenberry rittenhouse ritzman rivadeneira rivard rivenbark riveron riveros
rives rivette riviera rivkin rizer rizk rizo rizvi rizzoli rizzolo rizzuto roache roane roark roat roath
roback robaina robards robare robarge robben robbi robbin robbs robbyn robena roberds roberge robeson robey
robichaud robichaux robicheaux robidoux robie robillard robinett robinette robison robitaille roble roblero
robnett robt robuck roca rocchio rochefort rochel rocheleau rochell rochette rochford rochin rochon
rockafellow rocke rockefeller rockett rockey rockhill rockhold rockwell rockwood roda rodak rodas rodd rodda
rodden rodeheaver rodela rodelo roden rodenbaugh rodewald rodkey rodman rodriges rodriguezgarci rodriques
rodwell roeber roebuck roedel roeder roehl roehm roehr roehrich roehrig roell roelofs roemer roen roepke
roesch roeser roeske roesler roesner roessler roettger roff rogan rogel rogerson rogge roggenbuck rogoff
rohde rohe rohl rohleder rohlfing rohlfs rohling rohloff rohm rohman rohn rohner rohr rohrbach rohrbacher
rohrbaugh rohrig rohrs rohwer roig rojero rolanda rolen roley rolfe rolfes rolin rolison rolle rollerson
rolley rollins rollinson rollison rollman rolph rolston romanello romanoff rombach romberger romelia romer
romesburg romig romine romines rominger romito rommel romney romona ronayne ronco ronda rondeau rondon roney
rong ronk ronna ronni ronning ronquillo rood rooke roop roorda roosa roose ropp roquemore rorabaugh rorick
rorie rorrer rosal rosalva rosann rosano rosato rosborough rosch roseann roseanna roseberry roseboro
roseborough rosebrock rosecrans rosel roselee rosell roselle rosello roseman rosemond rosena rosenau
rosenbalm rosenberger rosenberry rosenblatt rosenbloom rosenblum rosenburg rosencrans rosenda rosendahl
rosendale rosene rosenfield rosengarten rosengren rosenkranz rosenlund rosenow rosenquist rosensteel
rosenzweig rosero rosete rosia rosiles rosillo rosin rosio rosko rosner rossbach rossell rosser rossignol
rossiter rossman rosson rossow rost rostro rotella roten rotert rothe rothenberger rothermel rothfuss
rothgeb rothman rothrock rothschild rothwell rotman rotondi rott rottinghaus rottman rotunno rotz rouch
roudebush rougeau rought roughton rouillard rouleau roulhac roundtree roundy rounsaville rountree roupe
rourke rousey roush roussell routh routhier routon routson routt rovira rowand rowbotham rowden rowell
rowlands rowles rowlett rowlette rowse rowser rowsey rowton roxas royall roye roylance royle roys royse
royster royston rozanne rozas rozeboom rozek rozell rozelle rozema rozier rozman rozo rozzi ruan ruane ruano
ruark rubalcaba rubalcava rubeck rubel ruble rubright rucci ruchika ruck ruckle ruckman rucks ruda rudd
ruddell ruddick ruddock ruderman rudin rudisill rudloff rudman rudnick rueb rueben ruech rueckert rueda
ruedas ruehl ruehle ruel ruesch rueter rufener ruffalo ruffin ruffino ruffner ruffo ruffolo ruge rugg
ruggles rugh ruhe ruhl ruhland ruhlman ruhnke ruis ruland ruley rulli rullo rumbaugh rumery rumfelt rumley
rummel rummell rumore rumph rumsey rund runde rundell rundle rundquist runge runion runions runk runkel
runkle runnells runnels runnion runyon ruocco ruoff rupard rupe ruple rupp ruppe ruppel ruppert rusch
rushford rushin rushlow rushton rusk ruskin rusnak russi russin russom russum rustad rustin ruston rutan
rutha ruthann ruthanne rutigliano rutland rutledge rutt rutten rutz ruvalcaba ruvolo ruybal ruyle ryall
ryals ryans ryberg rybolt ryckman ryczek rydell ryden ryer ryerson ryker ryland rylander ryle ryles ryman
rymer rynders rynearson rynn ryon ryser saal saari saathoff sabado sabala sabater sabb sabbagh sabedra sabel
sabella sabillon sabio sablan sable sabo sabol sabourin sachs sackett sackman sadeghi sadek sadler saechao
saeger saelee saephan saephanh saetern saeteurn saffell saffer saffold safford safran sagan sagastume sago
sagrero sagun saha sahagun sahli sahm sahni sahota sahr sahu saiki sain saindon saine sainsbury saintfleur
saintil saintjean saintlouis saintvil sainvil sainz sais saitta sajdak sakanashi sakata saks salado salais
salaiz salama salameh salamon salasar salata salaz salce salceda saldarriaga saldierna salehi salguero salib
saliba salido salinger salisbury sallee salley sallis salloum salls salm salmeron salmi salois salone
salonga salsberry salsbury salsman saltsman saltz saltzman salvaggio salvatierra salvato salvia salvino
salyards salyer salyers salzman salzwedel samaan samaha samano samaroo samatha samayoa sambrano samella
samford sammarco sammis sammon sammons samms samons samonte sampaio sampath sampedro sampley sampsel
sampsell sampson sams samsel samual samudio samuels samuelson sanagustin sanborn sanchezgarcia sandage
sandahl sandana sandate sande sandee sandefur sandel sandell sanden sanderford sanderlin sandford sandgren
sandhu sandidge sandiego sandifer sandiford sandin sandino sandler sandlin sandobal sandquist sandridge
sandrock sandt sandvig sangalang sangha sangster sanjose sanjuan sanjuana sanjuanita sankaran sankey
sanmartin sanmiguel sanner sannes sannicolas sanon sanora sanpedro sanroman sansbury sansing sansom sanson
sansoucie sant santaana santacroce santaniello santee santella santerre santiesteban santillana santillanes
santillano santillo santistevan santizo santora santore santoyo sanville sanzone sapien sapp sappington
saputo saraceno saragosa saravia sarceno sardinas sardo sargeant sargent sarinana sarker sarles sarmento
sarmiento sarna sarno sarracino sarratt sarria sarris sarro sarsfield sartain sartin sarver sarvis sarwar
sass sassaman sasse sasser sasson sastre satchell satcher sather satre sattar satterlee satterly satterwhite
sattler sauber sauder sauers sauerwein saulnier sauls saulsberry saulsbury saulter saulters saum saundra
saunier saur sauro sauseda sausedo sauser sauter sautter sauvageau sauve savala savant savard savarese
savastano savedra savell savery saviano savidge saville savinon savoie savoy sawa sawatzky sawaya sawhney
sawin sawtelle sawyers saxby saxe saxena saxton sayavong saye sayegh sayler sayles saylor saylors sayre
scaccia scaduto scaffidi scafidi scaggs scaife scalera scalf scallan scally scanlan scanlon scannell
scarberry scarboro scarborough scarbro scarbrough scarcella scardina scarola scarpino scates scaturro
scavarda scavo scavone scearce scerbo schaab schaad schaaf schaal schaar schabel schaber schacher schachter
schack schad schade schadt schaeffer schaer schaff schaffner schaible schalk schall schamber schaner schank
schantz schanz schaper schapiro schardt scharff schatz schatzman schau schauer schauf schaum schaumburg
schaus schechter scheck schecter scheel scheele scheeler scheerer scheetz scheff scheffel scheffler scheib
scheibe scheiber scheible scheid scheider scheidler scheidt schein scheiner schell scheller schelling
schembri schemmel schempp schena schenck schendel schenkel schenker schepers schepis schepp scher scherf
schermerhorn scherr schertz schettler scheu scheuer scheuerman schewe schexnayder schiano schick schieber
schiefelbein schiefer schiele schier schiess schiff schiffer schiffman schild schilke schill schillinger
schiltz schilz schimke schimpf schindler schippers schiro schisler schissler schlabach schlagel schlager
schlater schlecht schlee schlegel schleich schleicher schleif schleifer schlemmer schlenker schlenoff
schlesinger schlicher schlichter schlichting schlick schlink schloemer schloss schlosser schlueter schluter
schmahl schmaltz schmalz schmeling schmeltzer schmelzer schmick schmidgall schmidlin schmidtke schmieder
schmit schmoll schmoyer schmuck schmucker schmutz schnabel schnarr schneck schnee schneeberger schneiderman
schnell schnelle schneller schnepf schnepp schnieders schnitzer schnitzler schnoor schnur schnurr schober
schock schoenbeck schoenberger schoenborn schoenecker schoeneman schoener schoenfelder schoenherr schoening
schoenrock schoff scholes scholl scholle scholtes schomaker schomburg schomer schommer schon schoof
schoolcraft schooley schoolfield schoon schoonmaker schoonover schopp schoppe schor schow schrack schraeder
schrag schrage schram schrank schrantz schrecengost schreckengost schreffler schreier schreyer schriber
schrieber schriefer schrier schriever schrimsher schriner schriver schrock schroepfer schroer schroeter
schroll schrom schroth schroyer schrum schrupp schryver schuch schuchardt schuchman schuck schueler schuelke
schueller schuerman schuessler schuett schuette schuetz schug schuh schuld schulen schull schuller schulman
schultes schultheis schum schumaker schuman schumer schunk schupbach schur schurman schurr schussler schutt
schutter schwabe schwager schwalbach schwalbe schwan schwandt schwanke schwantes schwanz schwark schwarting
schwartzkopf schwartzman schwarze schweers schweiger schweigert schweikert schweiss schweitzer schwendeman
schwenk schwenke schwenn schwerdtfeger schwerin schwieger schwieterman schwimmer schwind schwindt schwing
schwinn sciandra scianna sciarra sciarrino scimeca sciortino scipio scipione scism sciulli sclafani scobee
scoby scofield scoggin scoggins scogin scola scolaro scoles sconiers sconyers scotto scotton scouten scovel
scovill scoville scranton scribner scritchfield scriven scrivener scrivens scrivner scroggin scroggins
scroggs scruggs scudder scull sculley scullin scullion scully scurlock scutt seabaugh seaberry seabolt
seaborn seabrook seabrooks seabury seager seagle seago seagraves seale sealey sealock seamon seamons
seamster searcy searfoss searight searl searle searles searls sease seaton seaver seavey seawell seawright
seay sebree sebrina sebring sechler sechrest sechrist seckinger seckman secor secord secrest secrist
secundino sedam sedano sedberry seddon sedeno seder sedgwick sedlock sedor sedwick seeber seeds seefeldt
seegers seegmiller seekins seel seeley seelye seema seeman seery seese seevers seewald sefcik sefton segal
segall segar segarra segars seger segers sego segoviano segraves segrest segui seguin sehgal seib seibel
seiber seibert seid seide seiden seidler seidman seidner seiffert seifried seigle seigler seim sein seip
seipel seiple seipp seiter seitzinger sekhon sekula selam selander selby selden selders seldon selfridge
selig seligman selinger selk selke sellars selle selleck sellman sellner selmon selph seltzer selvage
selvaggio selvey selvidge selzer semaan seman semien seminara seminario semler semmler semon semones semple
semrau senaida senat sencion seneca senecal senese seney senft sengupta sennett sensabaugh sensenig sentell
sentz sepeda seppala sepulvado sequeira serano serbin serda sereno serfass sergent serino serio serita
sermeno serpas serpico serrao serrata serratos servais servellon servin servis serviss sesay seshadri sesma
sessler sessoms sessums setliff seto setser setsuko setty setzer seubert seufert severn severns severson
severt sevier sevigny sevillano sevy sewall seward sewell sexton seybert seybold seyfert seyfried seyler
seymore seymour sgro sgroi shabazz shackelford shackleford shackleton shadden shaddix shadle shadley
shadowens shadrick shadwick shaeffer shafer shaff shaffer shaffner shaik shakespeare shakia shakita shakoor
shala shalabi shalanda shallcross shalon shalonda shambaugh shamblin shamburger shameka shamika shamoon
shamoun shamp shanae shand shanda shandi shands shaneka shaner shaneyfelt shang shanholtz shaniqua shanita
shank shanker shankle shankles shanklin shanks shanley shanmugam shannan shanta shantae shantay shante
shantel shantell shantelle shantz shao shapiro shapley shappell shaquana shaquita sharan sharber sharee
shareef sharell sharen sharice sharie sharifi sharika sharilyn sharita sharkey sharla sharlow sharmaine
sharman sharolyn sharonda sharples sharpless sharpley sharpton sharri sharrock sharron sharrow shartzer
sharyl sharyn shasta shatley shatto shattuck shatzer shaub shaughnessy shaul shaulis shaull shaunda shaunna
shaunta shaunte shaurya shavon shavonda shavonne shawana shawanda shawanna shawley shawnda shawnna shawnta
shawver shazeer shead sheahan shealey shealy shean sheard shearin shearman shearon sheats sheba sheckler
shedd shedrick sheeder sheedy sheehan sheehy sheeler sheeley sheely sheeran sheerin sheesley sheetz sheff
sheffer sheffey sheffler shehadeh shehan shehata sheilah sheilds shela shelba shelburne shelden sheley
shella shellabarger shellenbarger shellenberger shellhammer shelli shellie shellman shelnutt shelor shemeka
shemika shemwell shen shena shenberger sheneman sheng shenika shenita shenk shenna shenouda shenoy shepard
shepardson sheperd shephard shepler shepley shepperd shera sherard sherburne sheree sherell sherer sherfield
sherice sherie sherika sherill sherise sherita sherk sherlene sherlock sherrard sherrell sherrer sherrick
sherrie sherril sherrill sherrod sherron sherrow sherryl shertzer shery sheryll sheth shetler shetterly
shetty shevlin shew shewmake shewmaker shibley shick shideler shidler shieh shiela shiels shier shiffer
shifflet shifflett shiflet shiflett shifrin shih shila shiley shill shilling shilts shim shima shimabukuro
shimada shimek shimer shimko shimkus shimmel shimp shinall shinault shinde shindler shingleton shinkle shinn
shinnick shipe shipley shipman shipp shippee shippey shippy shipton shirah shirazi shireman shirey shirkey
shirl shirlee shirleen shirlene shiroma shisler shive shively shives shizue shizuko shkuro shoaf shoaff
shobe shockey shockley shoemake shoemaker shoff shoffner shofner shogren shohei sholar sholes sholl shomo
shonda shondra shonk shonkwiler shonna shonta shoop shoopman shope shor shorb shorey shortell shortridge
shortt shorty shott shotts shotwell shoults shoultz shoun shoup shouse showalter showell shrader shreeve
shreffler shreve shreves shrewsberry shrewsbury shrivastava shriver shrock shroff shropshire shrout shroyer
shrum shryock shubert shubham shubin shue shuey shufelt shuff shuford shugars shugart shuler shull shulman
shultis shults shultz shumake shumaker shuman shumard shumate shumpert shumway shunk shupe shuping shupp
shurtleff shurtz shuster shute shutt shuttleworth shutts shyla siano sias sibert sibley sica sicairos sicard
sickels sida siddall siddiqi siddique siddons sidebottom sidell sideris sidhu sidor sidoti sidwell sieben
siebenaler sieber siebold sieck siefert siefken siefker sieg siegal siegel siegenthaler siegert siegle
siegler siemer siemers siems sienko sieracki siers sievert sifford sifuentes sigala sigel sigelman sigg
siggers sigler sigley sigman sigmon signor signore siguenza siharath sikes sikkema silbaugh silber silberman
silbernagel silcott silcox sileo siler siles silfies silguero silkwood sillas silliman silmon silsby silvas
silveira silvera silveria silverman silvernail silverthorn silvey silvis simard simas simcoe simcox sime
simental simerly simes simien simington simkins simko simmerman simmon simmonds simms simonds simoneau
simoneaux simonson simonton simpkins simson sinatra sinchi sindt sinegal singhal singletary singleterry
singley singson sinkfield sinko sinn sinnett sinnott sinor sinxi siordia sipe siple sipp sippel sipple
siqueiros sirianni siripanich sirmans sirmons sirois sirota sisco sisemore sisk sisler sisney sison sissom
sisson sisti sistrunk sitko sitler sittig sitton situ sitz sitzman sivakumar sivils sivley sixta sixtos
sizemore sjostrom skaar skaggs skarda skeels skeen skeens skees skeete skelley skelly skelton skenandore
skidmore skiff skillern skillman skipworth skirvin skiver sklar skog skogen skolnick skolnik skoog skow
skyles skytta slabaugh slade slagel slaght slagle slane slaney slape slappy slaten slaton slattery slatton
slaugh slavens slavin slawson slaybaugh slayden slaymaker sledd sledge slee sleeman sleeth sleight slemp
slentz sletten slifer sligar sliger sligh sliker slingerland slinkard sliva slivka sloat slocum slocumb
slonaker sloop sloss slough sloughter slover sluder sluss slusser slye slyvia smale smalley smallwood smarr
smartt smathers smay smead smeal smedley smelcer smelley smelser smeltz smeltzer smiddy smidt smiley smillie
smitherman smithey smithson smithwick smitley smoak smolen smoot smotherman smouse smoyer smucker smullen
smyers smylie smyser smythe snader snapp snarr snavely snay snead sneath sneddon snedeker snee sneed
snelgrove sneller snellgrove snelling snellings snelson snethen sniffen snively snoddy snodgrass snoke snook
snover snowberger snowden snuggs sobeck sobel soberanes soberanis sobol socarras socia sockwell soden
soderholm soderlund soderquist soderstrom sodhi soffer sohal sohl sohn soila soileau soja sokoloff solache
solanki solari soldano solecki solem solesbee soley soliday solie solivan soll sollars sollenberger solley
soloman soloway solt soltani soltero soltis solum somarriba somera somerville somma sommerfield sommers
sommerville somoza sondra soni sonnier sonntag sontag sood soohoo sookdeo soong sooy sopher sopko sorber
sorel sorenson sorey sorg sorge soriano sorkin soroka sorrell sorrells sorrels sortino sorto sosebee sostre
sotello soth sotolongo sotomayor sotto soucie soucy souder souders souffrant soule souter southall southard
southerland southwell southwick southwood southworth souto soward sowards sowden sowder sowders sowell sowle
soza sozzi spackman spady spaeth spafford spagnola spagnoli spahr spaid spainhour spake spalding spang
spanier spann spanos sparacio sparano sparber spargo sparkman sparling sparr spath spatola spatz spaulding
speake speakman spearman speas specht speciale speckman spector speece speegle speelman speer speers spees
spehar speicher speidel speight speights speir speirs speiser spellman spelman speltz spence spendlove
spengler spenser spera sperber sperl sperling spero sperry speth spicher spickler spidell spidle spiegel
spieker spielman spier spiering spiers spiess spieth spiewak spight spigner spilker spillane spillman
spilman spinale spindler spinella spink spinks spinney spino spinosa spira spisak spitler spitz spitzer
spiva spivack spivak spivey splawn spofford spohn spohr sponaugle sponseller sponsler spoor sposato sposito
spoto spotts spradley spradlin spradling spragg spraggins sprague spraker sprankle spratley spratlin spratt
sprayberry sprecher spreitzer sprenkle spriggs springman springstead springsteen springston sproat sproles
sprott sproul sproule sproull sprouse sprow sprowl sprowls spruell spruiell spruill spurgeon spurgin spurlin
spurling spurlock spurr spurrier squibb squier squillace squillante squyres srey sridhar srinivas srinivasan
srivastava staab staats stacee stach stacia stackhouse stackpole stadelman stadler stafford stagg staggs
stagner stahle stahler stahley stahlman stahly stahr staib staiger stainback stainbrook stalcup staley
stallard stallcup stallman stallone stallworth stalnaker stalter stalvey stalzer stam stamand stamant
stambaugh stamey stamos stamour stampley stanaland stanard stanback stanberry stanbery stancil stanczak
standen standifer standiford standish standlee standley standridge stanfield stanfill stange stangel stangle
stanhope stanich stanifer staniow stanish stanke stankus stannard stano stansberry stansbury stansel
stansell stansfield stanwood stapleton stapley stapp starbird starbuck starck starke starkey starkweather
starla starling starman starner starnes starns starr starrett stasia stasik stasko staszak statham statler
staton statz stauber staubin stauch staudinger staudt stauffacher staunton stayton stcharles stclair
stclaire stcyr stdenis stead steadham steadman steagall stearman stearn stearns stebbins steber stecher
stechschulte steck steckel stecker stecklein steckler stedman steed steedley steege steeley steelman steely
steere steeves stefanick stefanik stefanko steffanie steffens steffes steffey steffy stegall stegeman steger
stegman stegner stehle steib steichen steier steigerwald steil steimel steimle steinbach steinbacher
steinbeck steinberger steinborn steinbrecher steinhardt steinhart steinhauer steinhaus steinhauser steinhoff
steininger steinke steinle steinman steinmeyer steitz stell stellato steller stelling stelly stelter stelzer
stembridge stemen stemm stemper stempien stemple stencel stender stene stenger stennett stennis stensland
stenson stenstrom stepanie stephaine stephani stephans stephenie stephine stephnie stepney stepp steppe
steptoe sterk sterkel stermer sterrett stetler stetson stetter stetz steuer steury stever steverson steves
steveson steyer stfleur stgeorge stgermain stgermaine sthilaire stice stich stickel stickle stickles
stickley stickney stidham stieber stiefel stiegler stier stiers stierwalt stiffler stigall stiger stigler
stiles stille stilley stillman stillson stillwagon stillwell stilson stiltner stilwell stimmel stimpson
stimson stinchcomb stiner stines stingley stinnett stinnette stinson stipp stirewalt stirling stiteler
stites stith stitt stitzel stiver stivers stiverson stjacques stjames stjean stjohn stjulien stjuste
stlaurent stlawrence stlouis stmarie stmartin stobaugh stobbe stober stockard stockbridge stockdale stockham
stockinger stockman stockstill stockwell stoddard stoddart stodghill stoeckel stoecker stoehr stoffel
stoffer stogner stogsdill stohr stokke stokley stoller stollings stolp stolte stoltz stoltzfoos stoltzfus
stombaugh stonebraker stoneburner stonecipher stoneham stonehouse stoneking stoneman stonerock stonesifer
stonestreet stonge stookey stooksbury stoots stopka storch storck storie storlie storment storrer storrs
storts stortz storz stotler stott stottlemyer stotts stotz stoudemire stouder stoudt stouffer stough
stoughton stoute stovall stowe stowell stoy stpeter stpierre stracener strachan strack strader stradford
stradley stradling strahan strahl strahm straker straley strang strasburg strassburg strasser strate
stratman stratton straube strauch straughan straughn straughter straus strausbaugh strause strauser
strausser strawbridge strawder strawderman strawn strawser strayhorn streater streb strebel strecker
streetman streett streff strehle strehlow streicher streiff strelow streng strey stribling strick stricker
stricklen strickler stricklin striegel strine stringfellow stringfield stringham striplin stripling strite
strittmatter strobel strobl stroble strock stroh strohecker strohl strohm strohmeyer stromain stromer stroop
strope strosnider strother strothers stroud stroup stroupe strouse strout strouth strozier strub strube
struble strunk struss struthers struve stryker stuard stubbe stubblefield stubbs stuckey stucky studdard
studebaker studley studstill studt stueber stueve stufflebeam stuhr stukes stull stuller stults stultz
stumbaugh stumbo stumpf stumph sturdevant sturdivant sturgell sturgeon sturges sturgess sturgill sturgis
sturkie sturm sturman sturtevant sturtz stutes stutler stutsman stutts stutzman styer styers styron suanne
suastegui suazo subia sublett sublette subramaniam suckow suda suddarth sudderth suddeth suddreth sudduth
suder sudie sudler sudol sueann suellen suereth suero suess sugarman sugato sugden sugg suggs sugrue suhr
suire suitt sulak sulema sullenberger sullenger sullins sult sulzer sumida sumler sumlin summa summerall
summerfield summerford summerhill summerlin summerour summerville summey summitt summy sumner sumners
sumpter sumrall sumter sund sundar sundaram sunde sundeen sundell sunderman sundin sundquist sundstrom sunga
suniga sunseri suon suppa suppes supplee surampudi surber surette suri suriel surita surles surman surowiec
surprenant surratt surrency surrett susann susi susko susman sussman sustaita sutch sutcliffe sutera sutfin
sutherland sutherlin sutliff sutphen sutphin sutterfield suttle suttles suydam suzann suzi svenson swaby
swader swafford swager swaggerty swails swaim swain swales swalley swaminathan swamy swaney swanger swango
swanigan swank swanstrom swantek swanton sward swarey swarthout swartout swarts swartwood swartz
swartzendruber swartzentruber swartzlander swasey swayne swayze swearengin swearingen sweatman sweatt
swecker sweeney sweeny sweetland sweetman sweetser sweigart sweitzer swenson swett swezey swicegood swick
swider swigart swigert swihart swilley swindall swindell swinehart swiney swinford swingle swink swinney
swinson swint swinton switzer swoboda swofford swogger swoope swope swopes swoyer swyers sybert sydnor sydow
sylve syme symes symington symonds symons synder syreeta syring sytsma syverson szalay szot szypulka tabak
tabares tabb tabbert tabetha taboada tabone tabor taborda taborn tabron tacey tackett tackitt tacuri tacy
tadesse tadlock tadros taff taffe tafolla taft tagg taggart tagle tague taheri taillon taing tait taitano
taitt tajuana takach takata takisha talamante talamantes talavera talbert talbott talcott talerico
taliaferro talisha talkington tallant tallent talley tallman tallon talmadge talmage talsma talton talty
tama tamala tamashiro tamatha tambra tamburello tamburro tameika tameka tamekia tamela tamesha tamica tamie
tamiko tamisha tamm tammara tammera tammi tammie tamplin tanabe tandra tandy taneja taneka tanenbaum tanesha
tangela tangeman tangney tanguay tanguma tanika tankersley tanksley tann tanna tannehill tannenbaum tannous
tansey tant tantillo tanton tapanes tapley taplin tapp tappan tappe tapscott tarango taranto tarbell tarbet
tarbox tardif tardiff taren tarin tarkington tarleton tarlton tarpey tarpley tarquinio tarr tarrance tarrant
tarsha tartaglia tartt tarver tarvin tarwater tash tashia tashina tasia tassin tatem tatham tatman tatom
tatro taub taube tauber tauer taul taulbee taunton taunya tauscher tavenner tavera taveras taverna tavernier
tavira tawana tawanda tawanna tawil tawna tawney tawnya tayag tayna tays teachey teachout teagle teague teal
teasdale teasley tebbe tebo tecson tedder tedford tedrick tedrow teed teegarden teel teena teeple teeples
teer teets tefera tefft tegan tegeler tegtmeier tehrani teich teichman teigen teisha teitelbaum tejera tekle
telfair telfer telford tellier tellis temeka temika temme tempel tempesta tempie templeman templet templeton
templin tena tenaglia tenbrink tench tenenbaum tenesaca tenesha teneyck tenezaca teniente tenisha tennant
tenney tennie tennille tennison tenny tennyson tenorio tenpenny tepe tequila tera terada tercero tereasa
teresia teressa terhaar terhune terica terina terisa ternes terpening terra terrebonne terrel terrero
terresa terrien terrilyn terrio terrones teruya terwilliger tesch tescher tesfaye tesh tesha teske tesmer
tesoriero tesoro tessema tessitore tessler tessman tessmer testerman teston teta teter teti tetrault
tetreault tetrick tetteh tetzlaff teuscher teves tevis tewell tewes tewksbury tews texeira texidor tezeno
thach thacker thackeray thackston thaggard thaker thakur thaler thalman tham thammavong thammavongsa thang
tharp tharpe tharrington thaxton thayer thayne thebeau theberge theda thede thedford theel theis theiss
thelen theola theressa theriault theriot theroux therrell therriault therrien thersa thessel thetford
theurer theus thibeau thibeault thibeaux thibodaux thibodeau thibodeaux thiede thiele thielen thielke
thielman thiem thieman thieme thigpen thill thind thiry thivierge thode thoele thoennes thole tholen thoma
thoman thomasena thomasina thomasine thomason thome thomes thomison thomley thompkins thoms thomure thon
thorburn thoren thoreson thorman thornberry thornburg thornburgh thorne thornell thornhill thornley thornock
thornsberry thornsbury thorp thorson thorstenson thota thrailkill thrall threadgill threatt threet threlkeld
thresa throckmorton throop thrush thulin thull thurau thurber thurgood thurlow thurmon thurmond thurow
thursby thurston thweatt tianli tibbets tibbetts tibbits tibbitts tibbs tiberi tiburcio ticas tice tichenor
ticknor tidball tidd tidmore tidwell tiede tiedeman tiedt tiegs tieman tiemeyer tienda tiera tiernan tierney
tiesha tietjen tietz tieu tiffaney tiffin tiffiny tifft tift tigges tiggs tighe tigner tignor tigue tilbury
tilden tilford tilghman tillery tillett tilley tillinghast tillis tillison tillmon tillotson tillson tilman
tilson tilton timberlake timbrook timbs timika timko timlin timmer timmerman timmins timmons timms timpe
timpson tims tinajero tinch tincher tindal tindall tindell tindle tineo tingen tingey tingley tinisha
tinkham tinnell tinney tinnin tinoco tinsley tinson tiongson tipler tippens tippett tippetts tippie tippin
tippins tippit tipps tipsword tipton tirey tirpak tirrell tisa tiscareno tisch tischer tisdale tisdell tish
tison titcomb titsworth tittle tiwari tjaden tkach tlatelpa toal tobar tobe tober tobey tobi tobon toccara
tocci tocco toepfer toews tofte tokar tokarz tokunaga tolan toland tolar tolbert toledano tolen tolentino
toler toles tolin toliver tolkien tolle tollefson tolleson tollett tolley tollison tolliver tolman tolosa
tolson tomaino tomasik tomasko tomassi tomasso tomberlin tomblin tomeka tomeo tomey tomic tomich tomika
tomiko tomita tomkins tomlin tommye tompkins tompson toms tomson tona tonche tonda tonette tonge tongsheng
tonisha tonita tonja tonkin toohey tooke toole tooley toombs toomer toomey toone toops toor toothaker
toothman tootle topel topete topham topp toppin topps torain toral toran torbert torbett torgerson torie
torio torkelson tormey tornabene tornow torpey torralba torrence torrens torrico torrie tortorella tosh
tosha toshia toshiko toso tostado toste tosti totherow totten totty touchet touchette touchstone touchton
tougas touhey touma toupin toups touray tourville tousignant tousley tovey towanda towe towell towery towey
towle towler towles townley townsel townsell townsley townson towry towsley toya toye tozer tozier trabanco
trabucco tracee traeger trafford trafton trager trahan traina trainor tram tramble tramel trammel trammell
trani transue trant tranter trantham trapp trask traub traughber traut trautman trautwein traver travers
travieso traweek trawick traxler traylor traynham traynor traywick treacy treadaway treadway treadwell
treanor treasa treaster tredway treece treena treese tregar trego treiber treichel trejos treloar tremain
trembley trembly tremper trena trenary trenholm trentham trepanier treptow tresa tressler trester treto
tretter trevathan trevizo trew trexler trezza triano tribbett tribbiani tribble tricarico trice triche
trickett trickey trierweiler trieu trigg triggs trigo trigueros trillo trimble trimboli trimm trindade
tringali trinh trinkle triola tripathi tripi triplett tripp trippe trisler trista tritt trivett trivette
trobaugh troche troester trogdon troia troiano trollinger trombley trombly troncoso trone trosclair trosper
trost trostle trotman trott trotta trottier troup trousdale troutman troutt trowbridge trowell trower troxel
troxell troxler troyer truax truby trudeau trudel trudell trudi trueblood truelove trueman truesdale
truesdell truett truex truitt trula trull truluck truman trumble trumbo trumbull trunnell trunzo truong
trupiano truscott truslow truss trussell tryon tsai tsan tsao tschetter tschida tschirhart tseng tserekh
tsering tsosie tsou tsuji tuason tuazon tubb tubbs tubman tucciarone tuel tuell tuff tuggle tugwell tuite
tukes tuley tull tuller tulley tullier tullis tullo tulloch tullock tullos tully tumbleson tumblin tumey
tumlin tumlinson tumminello tung tungate tunison tunnell tunney tunstall tuohy tupa tupou tupper turano
turay turberville turbeville turbyfill turcios turenne turgeon turley turlington turman turnage turnbaugh
turnbough turnbow turney turnipseed turnmire turnquist turpen turpin turra turrell turrentine turrubiartes
turrubiates tursi turton turvey tusa tusing tussey tussing tustin tuten tuthill tutt tuttle tutwiler tuyet
twaddle twana twanda twanna twedt tweedie tweedy twiford twigg twiggs twilley twiss twitchell twitty twohig
twombly twomey twyla twyman tyagi tyer tyesha tyisha tylka tynan tyndall tyner tynes tynisha tyre tyrrell
tysinger tyus udall uddin udell uecker uehara ugalde ugarte uhler uhlman uhrich ulbrich ulery ullah ullery
ullman ullom ulman ulmer ulrey ulsh ulstein umali umana umanzor umbarger umberger umesan umland umphrey
umstead unangst underhill ungar ungaro unrein unruh unser unsworth unzueta upadhyay upchurch updegraff
updike updyke upham uphoff uppal upshaw upshur upson uptain uranga urbach urbieta urdaneta urdiales uren
urenda ureno uresti ureta urey urgiles uriarte urich urick urie uriegas urieta urioste uriostegui urizar
urquhart urquidi urquilla urquiza urquizo urrea urzua usain uscanga uselton usery usmani usrey usry ussery
uszkoreit utecht uthe utkarsh utley utsey utterback uvalle uyeda uyehara uzzell uzzle vacanti vachon vadala
vaden vader vadnais vahle vaidya vail vaillancourt valade valarie valbuena valcarcel valcin valcourt valda
valderas valderrama valdespino valdivieso valdiviezo valdovinos vale valenciano valero valiente valko
vallance vallecillo vallejos vallery vallier valliere vallin vallo valls valois valorie valrie valtierra
valvano valvo vanacker vanaken vanallen vanalstine vanalstyne vanaman vanantwerp vanarsdale vanasse vanatta
vanauken vanbeek vanbibber vanbrocklin vanbrunt vanburen vanbuskirk vancamp vancil vancleave vancleve
vancuren vandagriff vandam vandamm vandegrift vandehey vandemark vandenbos vandenbosch vandenburg
vandenburgh vandenheuvel vanderbeek vanderbilt vanderburg vanderford vandergriff vandergrift vanderheiden
vanderheyden vanderhoff vanderhoof vanderhorst vanderlaan vanderlinde vanderlinden vandermark vandermeer
vandermeulen vandermolen vanderploeg vanderpol vanderpool vanderslice vanderveen vanderveer vandervelde
vandervoort vanderwal vanderwall vanderweide vanderwerf vanderwerff vanderwoude vanderzanden vanderzee
vandeven vandeventer vandever vandewalle vandewater vandine vandiver vandoorne vandoren vandorn vandunk
vanduyn vanduyne vandyck vandyk vandyke vandyken vandyne vaneck vanepps vaness vanetta vanetten vanevery
vanfleet vang vangelder vangilder vangorden vangorder vangorp vanguilder vangundy vanhandel vanhook vanhoose
vanhooser vanhorn vanhorne vanhouten vanhoy vanhuss vanita vankampen vankeuren vankirk vanlandingham
vanlaningham vanleer vanleeuwen vanleuven vanliew vanloo vanloon vanmatre vanmeter vann vannatta vannatter
vannesa vannest vannorman vannostrand vannote vannoy vanorden vanorder vanorman vanover vanpatten vanpelt
vanriper vanroekel vansant vanscoy vanscyoc vansickle vanslyke vantassel vantassell vanterpool vantine
vantrease vantuyl vanvalkenburg vanvalkenburgh vanvleck vanvleet vanvliet vanvoorhis vanvoorst vanwagenen
vanwagner vanwagoner vanwert vanwey vanwie vanwinkle vanwormer vanwyk vanzandt vanzant vanzee vanzile
vaquera vaquerano vaquero vara varady varan varano varble vardaman varelas varghese vargo varley varn
varnado varnadoe varnadore varnell varner varnes varney varnum varon varona varone varughese varvel vasallo
vasbinder vasconcellos vasconcelos vasey vashti vasiliki vaske vasques vassar vassell vasser vasta vasudevan
vaswani vath vaughns vaught vause vawter vazques veach veale veasey veasley veatch veazey vecchio vecchione
vedder veeder veilleux veillon veitch veith vejar velarde velasques velazco veldman velis velo veloso veloz
veltman veltri venable vences vencill venditti venema venessa venetta veney veneziano venita venkataraman
venkatesan venkatesh venn venne vennie veno venson vento ventre ventresca venuti venuto venzor veola veras
verastegui verbeck verburg vercher verdejo verdell verdi verdin verdon verdun verdusco vereen verga vergadia
verhagen verhey verhoff verhulst verity verlene verline vermette vermillion vermilyea vernell vernetta
vernia vernier vernita verret verrett verrier verrill versie versteeg vertie vertrees verville vescio vesey
vespa vess vestal vetere vetrano vetsch vettel vezina viall vialpando vian viar viars viator viau vibbert
vicario vicencio vickerman vickers vickery vickey vicknair vickrey vickroy vicks vicuna vidales vidals
vidana vidaurri vides vidrine vidrio vieau viegas viel viele vielma vien viens vierling viernes vierra viers
vieth viets vieyra vigeant viggiano viglione vigliotti vigna vignola vigue vikki vilches vilchis villacis
villacorta villada villafan villafana villafane villaflor villafranca villafranco villafuerte villagran
villagrana villalba villalon villalona villalovos villalta villalva villalvazo villamar villamil villamor
villaneda villano villar villard villarroel villarruel villasana villatoro villaverde villeda villela
villella villena villeneuve villers villescas villicana villines viloria vinas vincenti vinciguerra viney
vinita vinson vint vinton vinyard vinzant vipperman viramontes virani virat viray virden virella vires virga
virgen virgo virk virnig virrueta viruet viscarra viswanathan vitagliano vite vitela vitello viteri vitolo
vitrano vitt vitti vittitow vitug vitullo vivan vivanco vivar vivas viveiros viverette viveros vives vivier
vizcaino vizcarra vizcarrondo vlahos vliet voegele voegeli voelker voeller vogan vogelsang voges vogl vogler
vohra vohs voight voiles voisin voisine voit volcy vold volkert voll vollmar vollmer vollrath volner voltz
volz voncile vonda vonderhaar vonderheide vonfeldt vong vonnie voong voorhees voorhies voorhis vora vore
vorhees voris vosburg vosburgh vose voshell voss vossler votaw voth votta vought vowell voyles vrabel
vredenburg vreeland vroman vroom vrooman vuong waage wach wacha wachowiak wachs wachter wack wacker waddell
waddington waddy wadhwa wadkins wadle wadleigh wadley wadlington wadlow wadman wadsworth waechter wafford
wagaman wagar wagener waggener waggoner wagle wagler wagley wagman wagnon wagstaff waguespack wahab wahba
wahl wahlen wahler wahlers wahlgren wahlquist wahlstrom waid wain wainright wainscott wainwright waite wajda
wakefield wakeland wakeley wakeman walbert walborn walbridge walburn walch walck walcott wald waldeck walden
waldie waldman waldner waldon waldorf waldrep waldrip waldron waldrop waldroup waldrup waldschmidt waldvogel
walford walke walko walkup walla wallach walle wallen walley wallick wallingford wallman walmer walmsley
walp walpole walrath walraven walser walston walstrom walthall walthers walthour waltman waltrip walts
walworth walzer wambach wambold wampler wamsley wanamaker wandell wanek waneta wanetta wangen wangler wanita
wanke wanless wann wannamaker wansley wanta wantland wantz wanzer waples warburton wardell wardlaw wardle
wardlow wardrop wardwell ware wareham warehime warf warfel warfield warford wargo warhurst wark warkentin
warlick warmack warman warmuth warne warnecke warneke warnick warnke warnken warnock warr warriner
warrington warsame warshaw warth warthen warwick warzecha wascher wasden washam washburn wasinger wasko
wasmund wason wassel wassell wasserman wasson waszak waterfield waterhouse waterman waterson watford wathen
watkin watkinson watley watlington watrous wattenbarger watterson waugaman waugh waxler waxman waybright
waycaster waye wayland wayman waymire waynick wayt weakland weakley wease weast weatherall weatherbee
weatherby weatherford weatherhead weatherholt weatherington weathersbee weathersby weatherspoon weatherwax
weathington webley webre wechsler weck wecker wedderburn weddington weddle wedekind wedeking wedel wedemeyer
wedgeworth wedin weed weeden weedman weedon weekley weems weese weesner wegener weger weglarz wegman wegner
wehling wehmeyer wehn wehr wehrlein wehrman wehunt weible weick weide weideman weidler weidman weier weigand
weightman weigle weik weikel weikert weikle weil weiland weiman wein weinberger weiner weinert weingart
weingarten weingartner weinheimer weinhold weinkauf weinman weinreich weinrich weinstock weintraub weir
weirich weisbrod weise weisel weisenberger weisenburger weiser weisgerber weishaar weisinger weiskopf
weisman weisner weisser weissinger weissman weist weisz weitz weitzel weitzman welborn welcher welden weldy
welk welke welker wellborn welle wellen welliver wellman wellner wellnitz wellons welp welshans welte welton
welty welwyn wemple wences wendie wendland wendlandt wendler wendling wendolyn wendorf wendt weng wengerd
wengert wenhaug wenner wenning wenninger wenona wenrich wensel wente wentland wentling wentworth wentz
wentzell wenz werkheiser werkmeister werley werling wert werth wertheim wertheimer wertman werts wertz wesby
wescott wesner wess wessell wessinger wessling wessner westall westberry westbrook westbrooks westbury
westby westcott westendorf westerfield westergaard westergard westerlund westerman westervelt westfall
westfield westgate westhoff westhuizen westin westlake westling westlund westman westmoreland westover
westphal westra westrick westwood wetherbee wetherby wetherell wetherington wethington wetmore wetzel
wetzler wever wexler weyand weyandt weyant weyer weyers weygandt weymouth weyrauch whalen whaley whang
wharton whatley wheatley wheaton wheeland wheeldon wheeless wheelis wheelock wheelwright whelan whelchel
wheless whelpley wherley wherry whetsel whetsell whetstone whetzel whichard whicker whidden whiddon whigham
whinery whipkey whipp whipple whisenant whisenhunt whisler whisman whisnant whitacre whitaker whitbeck
whitby whitcher whitchurch whitcomb whiteaker whitecotton whitefield whiteford whitehair whitehill whitehorn
whitehurst whitelaw whiteley whitelock whitelow whiteman whitenack whitesel whitesell whiteside whitfield
whitford whitham whitis whitlatch whitlock whitlow whitman whitmarsh whitmer whitmire whitmore whitner
whitsell whitsett whitsitt whitson whitt whitted whittemore whitten whittenburg whittier whittingham
whittington whittlesey whitton whitty whitwell whitworth whorley whorton whyte wiant wiberg wible wichert
wichman wicke wickens wickersham wickett wickey wickham wickizer wickliffe wickline wicklund wickman
wickstrom wickware wickwire wideman widger widjaja widman widner wieber wiechman wieck wiedeman wieder
wiederhold wiederholt wiedman wiegel wiegert wiegman wieland wieman wiemer wiencek wieneke wiener wienke
wiens wier wierenga wierman wiersma wierzba wiesman wiesner wiest wigfall wiggin wiggins wigginton
wigglesworth wiggs wight wightman wigington wiginton wigley wignall wigton wike wikoff wilbanks wilbon
wilborn wilbourn wilcher wilcock wilcoxen wilcoxon wilcoxson wilda wilde wildermuth wildey wildman wildrick
wildt wile wileman wilemon wiles wilfong wilgus wilhelmi wilhemina wilhite wilhoit wilhoite wilke wilken
wilkening wilkens wilker wilkes wilkey wilkie wilkin wilkison wilks willbanks willcox willcutt willden wille
willeford willen willena willenborg willene willet willett willetta willette willetts willey willford
willhite willhoite willia williard williemae williford willig willingham willison williston willits willman
willmon willmore willner willodean willsey willyard wilmarth wilmes wilmore wilmot wilmoth wilms wilner
wilsey wilshire wiltrout wiltse wiltshire wiltsie wiltz wimberley wimberly wimbish wimbley wimbush wimer
wims wimsatt winans winberry winborn winborne winburn winbush winchell winchester winckler windham windhorst
windisch windle windley windom winebarger winebrenner winegar winegardner wineinger wineland wineman
winemiller winford winfred winfree winfrey wingard wingate winge wingert wingerter winget wingfield wingler
wingo wingrove wininger winkel winkelman winkfield winkle winkleman winkles winland winn winne winnett
winningham winsett winship winslett winslow winsor winstead wint winterbottom winterhalter wintermute
winterton winthrop winton wintz winward winzer wipf wireman wirick wirkus wirt wirtz wisecarver wisecup
wisehart wiseley wiseman wisener wishart wishon wisler wismer wisner wisor wissinger wissler wissman wiswell
witham withee witherell witherington witherow witherspoon withey withrow witman witmer witt witte witten
wittig wittman wittmer wittrock wittwer witucki witwer witz witzel witzke wixom wixon wixson wnek woelfel
woerner woessner wofford wohl wohler wohlers wohlford wohlgemuth wojnar wolbert wolcott wolfenbarger wolfert
wolfgram wolfinger wolfley wolford wolfson wolin wolk wolke wolken woll wollam wollard woller wollin wollman
woloszyn wolter woltman woltz wolverton wolz womac womack womble wombles womer wommack wonda wondra woodall
woodard woodberry woodbridge woodburn woodbury woodby woodcock woodcox wooddell woodell woodfield woodfin
woodford woodfork woodham woodhams woodhead woodhouse woodhull woodie woodin woodley woodlief woodman
woodmansee woodring woodruff woodrum woodside woodson woodworth woodyard woofter woolard woolbright
wooldridge woolery woolever wooley woolf woolfolk woolford woolley woolman woolridge woolsey woolston woolum
woolums woolverton woolwine woomer woosley wooster wooten wooters wooton wootten wootton worden worku
worland worley worman wormley wormuth worrall worrell worsham worsley worstell wortham worthen worthey
worthington worthley wortman wotring woznicki wozny wray wrede wrenn wrightsman wrightson wrigley wriston
wroten wruck wuertz wuest wulf wulff wunder wunderlich wurst wurster wurth wurtz wurz wyant wyble wyche
wyckoff wycoff wydra wyer wyers wyeth wygant wykoff wyland wyler wyles wylie wyllie wymer wymore wynder wyne
wynell wynia wynkoop wynn wynne wynter wyrick wyse wysong xing xiong yabut yacoub yadao yadav yadon yaeger
yaeko yaffe yager yagi yahn yakovets yale yamanaka yamane yamasaki yamashiro yamauchi yambao yandell yandle
yanke yankee yankey yano yant yantis yaple yarber yarberry yarborough yarbough yarbro yarbrough yarde
yardley yarger yarnall yarnell yarrington yasuda yatsko yauger yazdani yazzie ybarbo yeager yeagley yeakel
yeaman yearby yeargin yearout yearsley yearwood yeary yeater yeates yeatman yeaton yeats yeatts yeldell
yelle yellin yellowhair yelton yelverton yelvington yeoman yeomans yepes yepiz yerby yerena yerger yerkes
yescas yetman yetta yevette yglesias yinger yingling yingst yoakum yochum yockey yocom yocum yoder yohe yohn
yoho yokley yokota yokum yolando yolonda yonan yonce yonker yonkers yonts yontz yoon yopp yordy yorke yorks
yoshie yoshioka yother youhei youlanda youmans youn younan younce youngblood younglove youngman youngquist
youngren younker younkin yount younts youxi yowell yslas yuette yuhas yuhasz yukiharu yuko yulanda yule
yunker yuonne yurko yusko yutzy yuzuru yvone yzaguirre zabala zabel zabriskie zacher zachman zachry zada
zafra zagal zagar zager zahler zahm zahner zaidi zaino zakarids zaldana zaldivar zale zaman zamani zamarron
zambito zammit zamor zamorano zamzow zanders zandra zang zanghi zank zapanta zapf zapien zapp zappa zarazua
zarco zarcone zartman zastrow zatarain zaugg zaun zavaleta zavalza zawacki zazueta zecca zech zechman zeck
zeeb zeek zeferino zegarra zehner zehr zeidan zeiders zeiger zeigler zeiler zeis zeitler zeitlin zeitz
zelada zelasko zeledon zelenak zell zeller zellers zellmer zellner zemaitis zemke zendejas zeng zenger zenk
zenker zenner zent zenteno zentner zentz zeoli zepp zerbe zerby zeringue zermeno zerr zertuche zervos zetina
zetino zettel zettlemoyer zettler zevallos zhai zhan zhaohua zhen zhong zhongyang zhuang zhuo zick
zickefoose ziebarth ziebell zielke zieman ziemba ziemer zientek zier ziesmer zietlow ziglar zigler zijin
zilka zimbelman zimmerer zimmerle zimmerly zimny zinck zinda zinger zink zinke zinn zins ziobro zipperer
zirbel zirkle zizzo zobel zobrist zoch zoeller zoellner zoll zollars zoller zollner zona zonia zook zorn
zornes zorrilla zsak zubia zubiate zuccaro zucco zuck zucker zuckerman zuehlke zuercher zufall zufelt
zuidema zuleta zuluaga zulueta zumba zummo zumwalt zundel zunker zuno zupan zupancic zurita zurn zweifel
zweig zwick zwicker zwiebel zylstra
`
    .trim()
    .split(/\s+/),
);
