/** Given names of the world, folded. Origin: popular-names-by-country-dataset (CC0) and the forename list of smashew/NameDatabases (public domain). */
export const GIVEN_NAMES: readonly string[] = `
aada aadhya aadil aali aaliyah aaltje aamar aamer aamir aarav aariz aaron aarya aase aasha aatika aaya aba ababacar abad abarca abarne abass abasse
abba abbas abbass abbes abbey abbie abby abd abdala abdalah abdalahe abdalahi abdalla abdallah abdallahi abdel abdel-rahman abdela abdelaali abdelaati
abdelaaziz abdeladim abdelah abdelakrim abdelali abdelasis abdelati abdelatif abdelazis abdelaziz abdelazize abdelbaki abdelbari abdelbasset
abdeldjalil abdelelah abdelfatah abdelfattah abdelfetah abdelfettah abdelghafour abdelghani abdelhabib abdelhadi abdelhafid abdelhai abdelhak
abdelhakem abdelhakim abdelhalak abdelhalim abdelhamed abdelhamid abdelhanin abdelhaq abdelhay abdelhila abdelhilah abdelilah abdelillah abdeljabar
abdeljabbar abdeljalak abdeljalal abdeljalil abdeljaouad abdeljebbar abdelkabir abdelkader abdelkadir abdelkamal abdelkamel abdelkarim abdelkarin
abdelkbir abdelkebir abdelkerim abdelkhalak abdelkhalek abdelkhaleq abdelkhalik abdelkrim abdellah abdellahi abdellali abdellatif abdellaziz
abdellilah abdelmadjid abdelmajid abdelmalek abdelmalik abdelmaoula abdelmayid abdelmjid abdelmoghit abdelmonaim abdelmonim abdelmoughit abdelmoula
abdelmoumen abdelmounaim abdelmounim abdeloihab abdeloihed abdeloihid abdelouadoud abdelouafi abdelouahab abdelouahad abdelouahd abdelouahed
abdelouahhab abdelouahid abdelouhab abdelqader abdelrahim abdelrahman abdelrhani abdeltif abdeluahed abdeluahid abdelwahab abdelwahad abdelwahed
abdelwahid abdenabi abdenacer abdenaji abdenasser abdenbi abdennabi abdennacer abdennaceur abdennaim abdennaji abdennasar abdennaser abdennassar
abdennasser abdennebi abdennour abdenour abderahim abderahman abderahmane abderazak abderazzak abderezak abderhim abderrachid abderrafia abderrafie
abderrafik abderrahaman abderrahim abderrahime abderrahman abderrahmane abderrahmen abderraman abderraouf abderrazak abderrazaq abderrazek abderrazzak
abderrazzaq abderrezak abderrezzak abderzak abdesalam abdesamad abdeselam abdeslam abdeslem abdessadek abdessadeq abdessadik abdessalam abdessalem
abdessamad abdessamed abdessamie abdesselam abdesslam abdesslem abdi abdias abdiel abdollah abdon abdona abdou abdoul abdoulaye abdoulie abdoullah
abdourahamane abdourahman abdourahmane abdrahamane abdramane abdu abdul abdulah abdulai abdulaziz abdulla abdullah abdullo abdulrahman abdur
abdurrahman abdus abe abed abel abelard abelardo abelia abelina abelino abelio abenaura abenchara abencio abian abib abibatou abibou abid abida
abidine abiel abigail abilia abilio abimael abir abisai abla ablaye abner abou aboubacar aboubakar aboubakary aboubaker aboubakr aboudou abraan
abraham abrahan abrahim abram abran abrar abril absalon abselam abu abubacar abubacarr abubakar abubakari abubakary abubaker abubakr abul abulai
abulfazl abundia abundio aby acacia acacio acaimo acaymo acelia acelina acerina acher achille achim achiuta achoucha achour achoura achraf achucha
acindino acisclo acoidan acoraida acoran acoydan acracia acracio ada adah adahi adahy adai adaia adair adal adalberon adalbert adalberta adalberto
adalgisa adalgiza adalia adalid adaline adam adama adame adamina adamo adams adan adao adara adargoma adasat adassa aday adaya adda addaia addi addie
adeel adeela adei adel adela adelaida adelaide adelaido adelardo adelayda adele adelfa adelfina adelheid adelia adelin adelina adelinda adeline
adelino adelio adelita adell adella adelle adelma adelmo adelo adelto adeluta adem ademar ademir adena adenso adeodato aderita aderito adesuwa adexe
adham adhara adhemar adi adib adiel adiela adil adila adilia adilson adin adina adinath adiran adirane adita aditi aditya adjona adjou adjutori admir
admiracion adnan adnane adolf adolfa adolfina adolfino adolfo adolph adomas adonai adonais adonay adonaya adonina adonino adonis adoracio adoracion
adoralina adorinda adosinda adria adriaan adriadna adriam adrian adriana adriane adrianna adrianne adriano adrians adrianus adriel adrien adriene
adrienn adrienne adrista aduanich aduen adulai adulfo aduna adur afaf afafe afia afif afifa afnan afonso afra afrae africa afrika afrodisia afrodisio
afrodita afshan aftab afton afzaal afzal agafia agamenon agapita agapito agar agata agate agatha agathe agatoclio ageda agenor ager aglae aglaia
aglaya agnaldo agne agnelio agnes agnese agneta agni agnieszka agnus agoney agora agostina agostinho agostino agricio agripina agripino agua aguas
aguasanta aguasantas agueda aguedo aguila aguinaldo agurne agurtxane agurtzane agusti agustin agustina agusto ahamed aharon ahcene ahinara ahinoa
ahinoam ahitana ahitor ahlalia ahlam ahlame ahlem ahmad ahmadou ahmed ahmedou ahmet ahmida ahmidou ahren ahsan ahtisham ai aia aiala aiara aibin aicha
aichata aichatou aichetou aicong aid aida aidan aidas aide aidee aiden aidi aie aiert aifang aifen aifeng aiguang aiguo aihnoa aihong aihua aijiao
aiju aijuan aijun aikaterini aiko aila ailan aileen ailen ailene aili ailian ailin ailing ailton ailyn aima aimad aiman aimane aimar aimara aime aimee
aimei aimen aimin aina ainara aine aines ainet aingeru ainhara ainhitze ainhize ainhoa ainitze ainize ainna ainnoa aino ainoa ainoha aintxane aintza
aintzane aintzira aiora aiping aiqin aira airam airan airas aires airi airidas airin airis airon airong airton airy aisa aisam aisatou aisatu aisetu
aisha aisling aissa aissam aissata aissatou aissatu aiste aisultan aisyah aitami aitana aitane aithamy aithana aithor aitiana aitor aitxiber aitz
aitziber aitzol aitzpea aiub aiur aivaras aiwei aixa aixiang aixiong aiyan aiyana aiying aiyong aiyu aiyue aiyun aiza aizane aizea aizeti aizhen aizhu
aizpea aja ajay ajaz ajda ajit ajla ajmal akaki akane akash akbar akemi aketx aketza akhtar akier akiko akil akila akilah akim akira akli akmal akos
akram aksana aksel aksiniya akvile akwasi al ala alaa alaaeddine aladina aladino aladji alae alaeddine alagie alai alaia alaide alain alaina alaine
alaitz alaksmi alam alamgir alami alan alana alane alanis alanna alano alanoud alarico alasana alasne alassana alassane alastair alatz alayn alayna
alazne alba alban albana albania albano albar albarina albaro albas albeiro albena alber alberico albert alberta albertas alberte albertha albertina
albertine albertino alberto albertus albi albin albina albino albita albito alborada albrecht alby alcantara alcazar alcibiades alcides alcina alcino
alcione alcira alcor alcora alda aldair aldan aldana aldara aldegunda aldemar alden aldin aldina aldiyar aldo aldona aldonza aldric aldrin ale alea
alease alec alecia alecsandru alecu aleen aleena alegra alegria aleh aleida aleidis aleisha aleix aleixandra aleixandre aleixo aleja alejandra
alejandrina alejandrino alejandro alejo alejos alek aleko aleks aleksandar aleksander aleksandr aleksandra aleksandras aleksandre aleksandrina
aleksandrov aleksandrs aleksei aleksej aleksejs aleksey aleksi alen alena alene alenjandro alenka ales alesander alesandra alesandro alesha aleshia
alesia alessandra alessandro alessia alessio alesya aleta aleth aletha alethea alethia aleu alevtina alex alexa alexand alexandar alexande alexander
alexandr alexandra alexandre alexandria alexandrina alexandro alexandros alexandru alexe alexei alexey alexi alexia alexis alexsander alexsandra
alexsandro alexy aleyda alf alfaro alfia alfie alfio alfiya alfons alfonsa alfonsina alfonso alfonzo alfred alfreda alfredia alfredo alfusainey
algimantas algirdas algis alguer alhagi alhagie alhaji alharilla alhassan alhassane ali ali-reza alia aliaksandr aliaksandra aliaksei alian aliana
alianza alica alice alicia alicio alicja alida alie alien aliena alieu alik alikhan alim alima alimatou alimou alin alina alinda aline alinur aliona
aliou alioune alipio alireza alirio alis alisa alise alisea aliseda alisha alishba alishia alisia alison alissa alisson alistair alister alita aliu
aliuska alix aliya aliza alize alizee alizia alla allah allal allan alle alleen allegra allen allena allende allene allie alline allison allyn allyson
alma almamy almeda almerina almerinda almeta almike almir almira almiro almudena almut aloa alodia aloe aloha aloia alois aloma alona alondra alonso
alonzo alou alparslan alpha alphonse alphonso alphousseyni alpidia alpidio alseny alsina alsira alta altaf altagracia altair altamira altea alteo
altha althea alton alva alvar alvara alvard alvarina alvaro alvera alverta alvin alvina alvino alvydas aly alya alyce alycia alyona alyosha alysa
alyse alysha alysia alyson alyssa alzbeta alzira ama amabel amabilia amabilio amable amada amadea amadeo amadeu amadina amado amador amadora amadou
amadu amady amagoia amagoya amahle amai amaia amaiur amal amale amalfi amalia amalie amalio amalur amalya aman amanat amancia amancio amanda amandeep
amandina amandine amandino amandio amando amane amanecer amani amante amantina amapola amar amara amaral amaranta amaranto amarfil amarildo amarilis
amarilys amaris amarjit amaro amarouch amaru amat amatallah amath amauri amaury amaya amayra ambar ambarisha amber amberly ambra ambre ambreen
ambrocio ambros ambrose ambrosia ambrosio amdy amed amedeo amee ameer amel amelia amelie amelija amelio amelja amen amena amenhotep amer america
americo ameth amets ametsa ametz ameur ami amia amidou amie amiee amiel amilcar amilkar amin amina aminata amine aminetou aminta aminul amir
amir-abbas amir-ali amir-hossein amira amiran amit amjad amjid amma ammar ammara ammie amna amneris amor amos ampar amparito amparo ampelio amr amra
amran amrani amrik amrinder amrit amritpal amsatou amsha amy an ana anabel anabela anabell anabella anabelle anacleta anacleto anael anahi anahid
anahis anahit anahy anai anaid anaida anair anais anaisa anait anaitz anali analia analis analisa analiza analyn anam anamaria anand ananda ananias
anar anara anaraida anarbella anartz anas anass anasse anastacia anastacio anastasi anastasia anastasiia anastasija anastasio anastasios anastasiya
anastassia anatael anatalia anaterve anatole anatoli anatolia anatolie anatolii anatolio anatoliy anatoly anay anaya anayansi anayara anays anca
anchel anchidim ancizar ancor ancuta anda andalucia andeka ander andera andere anders anderson andersson andi andima andion andoitz andon andone
andoni andra andrada andranik andras andre andrea andreas andree andreea andrei andreia andreina andrej andrejs andrejus andres andresa andressa
andreu andrew andrews andrey andreza andria andrian andriana andrias andries andrii andris andriu andrius andriy andriyan andro andronico andros
androula andry andrzej andy andzelika ane aneela anel anelia anelis aneliya aner anes anesia anesio anet aneta anett anette aneu aneudy anfal anfisa
ange angel angela angelberto angele angelena angeles angelia angelic angelica angelico angelika angeliki angelina angeline angelines angelino
angelique angelita angelito angella angelo angelov angelova angels angely angelyn anghara angharad anghel anghelina anghelus angie angila angiolina
angla angle anglea angosto anguel angus angustia angustias angy anh anhelina ani ania aniana aniano anibal anica anicet aniceta aniceto anicia anicuta
aniel aniela aniello anika aniko anil anila anilda anina aniol anir anira aniria anis anisa anisha anisia anisio anisley anisoara aniss anissa anita
anitra anitz aniuska anja anjali anjana anjanette anjara anje anjela anjelica anjos anju anjum anka anke ankor anmol ann anna annabel annabell
annabella annabelle annais annalee annalisa annamae annamaria annamarie annas anne annegret anneke anneli annelie annelies anneliese annelise annelle
annemarie annemieke annet annett annetta annette anni annia annice annick annie annika annis annita annmarie annunziata anny anoar anohito anoir
anouar anouk anqi anri ansa ansar anselm anselma anselmo ansou ansoumana ansoumane ansumana anta antal antanas antea antela antelmo antenor antera
antero anthea anthonia anthony antia antidia antidio antigona antigua antima antimo antioco antione antionette antje antoan antoanela antoaneta
antoine antoinette antoliana antoliano antolin antolina antolino anton antone antonel antonela antonella antonello antoneta antonetta antonette antoni
antonia antonica antonie antonieta antonietta antonin antonina antonino antonio antonios antoniu antonius antoniya antony antton antulio antwan
antxoka antxon anuar anuncia anunciacio anunciacion anunciada anunciata anush anuska anuta anwar anxel anxela anxo anxos anya anyela anyeli anyelina
anyelo anyi anzelika anzhela anzhelika anzu ao aoi aoife aomar aouatef aouatif aouda aoued aouicha aparecida aparicia aparicio apolinar apolinaria
apolinario apollonia apolo apolonia apolonio apostol apostolos april aproniano apryl apsara aputsiaq aqeel aqib aqsa aquiles aquilina aquilino aquino
ara arabel arabela arabella arabi arabia araceli aracelia aracelis aracelly aracely aracelys aradia arafa arafat arageme aragones arai araia araitz
araiz arale aram arama aramata arame aramis aramita aran arancha aranda arane aranka arantxa arantxazu arantza arantzazu aranxa aranza aranzazu ararat
aras arash aratz aray araya arayik arben arbey arbi arbia arcadi arcadia arcadie arcadio arcangel arcangela arcelia arcenia arcenio arcesio archie
archil arcilia ardath ardelia ardell ardella ardelle arden ardiel ardis ardith area areceli arecio areg areli arelis arely arelys arena arend arene
areni ares areta aretha aretx arevik arezki arfan arfang argelia argelina argelio argeme argemira argemiro argenis argentina argentino argeo argi
argia argider argimira argimiro argine argoitz arhane arhimo arhimou arhoa ari aria ariadna ariadne ariadnna ariam arian ariana ariane arianna arianne
arianny arica aridai aridane aridani aridany ariday aridia aridian arie ariel ariela arielle arif arik arild arima arina arine arion aris arismendy
aristarco aristeo aristide aristides aristobulo aristoteles aritz aritza arjan arjun arkadi arkadiusz arkadiy arkaitz arkia arla arlean arleen arlen
arlena arlene arles arlet arlete arletha arletta arlette arlex arley arlie arlinda arlindo arline arlyn arlyne arman armand armanda armandas armandina
armando armelina armelinda armelle armen armengol armenia armenio armenuhi armiche armida armide armin arminda armindo armine armonia arnaitz arnald
arnaldo arnas arnau arnaud arne arnel arnelio arnetta arnette arnita arno arnold arnoldas arnoldo arnulfo aroa aroha aroia arola aroldo aroma aron
arona arooj aroua arouna arpad arpi arpine arquimedes arquimides arrate arrieta arritokieta arritxu arron arsalan arsela arseli arselina arsen arseni
arsenia arsenio arseniy arshad arshak arsilia arslan art artai artak artashes artem artemi artemia artemio artemis artemisa artemiy artemiza artesino
arthur artie artiom artur artura arturas arturo arturs artus artyom artzai aruca aruma arume arun aruna arunas arundhati arusyak aruuke aruuzat arvid
arvilla arvin arvydas arwa arwen aryaman aryan asa asaad asad asael asahel asan asbel ascanio ascencion ascendina asceneth ascensio ascension asdrubal
ase asel asela asemahle asen asencio asenet asensi asensia asensio aser asghar asha ashanti ashely asher ashfaq ashiq ashlea ashlee ashleigh ashley
ashli ashlie ashly ashlyn ashok ashot ashraf ashraqat ashton ashwani asia asiel asier asif asifa asilim asim asima asis asiya asja asjad asjid askoa
aslam aslan asley asma asmaa asmae asmahan asmahane asmat asmita asparuh assa assad assan assane asser assetou assia assier assis assitan assiya assma
assmaa assmae assou assumpcio assumpta assuncao assunta assya asta asteria asterio astghik astika astor astou astrid asun asuncion asunta asur asura
asya atalia atanas atanasia atanasio atanaska atanasov atasara ataulfo atef atena atenea athanasios athena athenea athina athmane atidzhe atif atifa
atik atika atila atilana atilano atilio atiq atiqa atlas atman atmane atocha atou atreyu atri atsegine atsuko atsushi atta atteneri attenery attenya
attia attila attilio auba aubrey audaz aude audelia audelina audelino audie audra audrea audrey audria audrie audrius audrone audry augurio august
augusta auguste augustin augustina augustine augusto augustus auicha auixa aundrea aura aurang aurangzeb auras aurea aurel aureli aurelia aurelian
aureliana aureliano aurelie aurelien aurelija aurelijus aurelina aurelio aurembiaix aurentina aureo auria aurica aurimas aurina auristela aurita
auritz aurkene aurora aurore ausencia ausencio ausias auspicio ausra austin austine autumn auxibio auxiliadora auxilio ava ave avelia avelina avelinda
avelino avencio aventina aventino avery avetik aviana avigail avilia avilio avinash avis avram avril avtandil avtar awa awais awatef awatif awilda
axel axelle axenia axier axular aya ayaan ayachi ayad ayada ayah ayako ayala ayalah ayan ayana ayanna ayara ayat ayatima ayax ayaz aycha ayda aydan
ayde aydee ayeisa ayelen ayesa ayesha aygun ayhan ayim ayla ayleen aylen aylin ayman aymane aymar aymara aymee aymen ayna aynara aynhoa aynoa aynoha
aynur ayob ayose ayoub ayoube ayoze ayra ayram ayran ayrton aysa ayse aysel aysha ayshe aytami aytana ayten aythami aythamy ayub ayuda ayumi ayyoub
ayyub ayzere az aza azad azael azahar azahara azahra azalea azalee azam azan azara azaria azariah azarias azddin azddine azdin azdine azeddin azeddine
azedine azeem azhar azibar aziz aziza azize azman azmat azouz azra azucena azul azuzena azza azzahra azzeddin azzeddine azzedine azzie azziz azzouz b
ba baba babacar babak babar babara babette babil babila babou baboucarr babucarr babul bacar bacary bachar bachir bachira bacilia bacilio bada badar
badara badayco badea badel bader badi badia badiaa badr badra badre badreddin badreddine badredin badredine badri badria baerbel bafode bagdad baghdad
bah baha bahadur bahia bahija bahiya bahram bahri baidy bailey bailo bairon bakar bakari bakarne bakartxo bakary bakasura bakhta bakr bala balal balam
balarama balazs balbanera balbina balbino balbir balde baldev baldiri baldomer baldomera baldomero baldomino balduino bali balint baljeet baljinder
baljit balkar balla balma balraj baltasar baltasara baltazar balvina balvir balwant balwinder bamba bambi bambo banda bandar bandiougou banele banesa
banessa bangali bangally bangaly banna banos banta banu bao baptista baptiste bara baraa barabara barae baralides baran barb barbar barbara barbare
barbaro barbel barbera barbie barbora barbra barbu barca barek bari barka barna barney baroudi barrett barrie barry bart bartlomiej bartola bartolina
bartolo bartolome bartolomea bartomeu barton bartosz baruc baruch basel baselisa basem basharat bashir basil basili basilia basiliano basilides
basilio basilisa basiliso basiru basit basma basmala bassam bassem bassim bassima bassirou bassma bassou bastiaan bastian bastien bat bathie batilde
batirtze batista batiste batoul batoula battista batul baudelia baudelio baudilia baudilio baustista bautista baya bayan bayarmaa baye bayron bea beat
beata beate beato beatrice beatris beatriu beatrix beatriz beau beaulah beauty bebe becki beckie becky beda bee begona begone begonia begonya begum
bei beibei beilei beimar beinat beka bekaye bekkay bekkaye bel bela belahouel belaid belal belarmina belarmino belen belgacem belgica belhaj belia
belina belinda belisa belisaria belisario belkacem belkassem belkheir belkhir belkis belkys bell bella belle belleda belmira belmiro beltran belva
belvis bemba ben benabdellah benachir benaisa benaissa benali benamar benancio benaouda benardina benardino benas benat benayga bence bencomo bendaoud
bendehiba bendicion beneamin benedetta benedetto benedict benedicta benedicte benedicto benedikt benedita benedito beneharo benemerito beneranda benet
beniamin benicia benicio benigna benigno benilda benilde benildo benita benito benjami benjamin benjamina bennacer bennaceur bennasser bennett bennie
benno benny benoit benone benoni benson bent bentchey bente bentejui bento benton bentor bentorey benvinguda benvingut benyahia benyamin benyounes
benyoussef bera beralides berardo berdaitz berena berend berengario berenguela berenguer berenice berezi bergoi berit berkis berna bernabe bernabea
bernabela bernadeta bernadett bernadette bernadi bernadine bernal bernando bernard bernarda bernardeta bernardette bernardi bernardina bernardine
bernardino bernardita bernardo bernardus bernat bernd berneice bernetta bernhard bernice bernie berniece bernita beronica berrdo berry bert berta
bertha berthold bertie bertila bertilda bertilia bertin bertina bertino berto bertol bertomeu bertram bertran bertrand beryl besay beshoi besik bess
bessie bet betania beth bethania bethanie bethann bethany bethel bethsabe bethy betina betisa betlem betsabe betsaida betsey betsy bette bettie
bettina betty bettyann bettye betuel bety betzabe betzaida beula beulah bev beverlee beverley beverly bezza bhaga bhagwan bhajan bharat bharata bharti
bhavna bhima bhrigu bhupinder bi biagio bianca bianka biao bibek bibi bibian bibiana bibiano bidane bidatz bieito biel bienbenida bienvenida
bienvenido bihotz bihotza bikendi bikram bikramjit bilal bilale bilaly bilel biljana bill billal billel billi billie billy billye bilma bilyana bin
bina binbin bineta binetou bing bingbing bingen binita binod binta bintou bintu biotza birama birame birane birdie birger birgit birgitt birgitta
birgitte birte birthe birute biser bisera biserka bishal bisila bisma bismah bismarck bismark bistra bita bitor bittor biviana bixente bixia biying
biyu bjarne bjoern bjorg bjorn bladimir bladimiro blagovest blagoy blai blaine blair blaise blake blanca blancanieves blanch blanche blandina blandine
blanka blas blasa blasida blasina blasinda blau blay blessing blondell blossom blythe bo boarisch bob bobbi bobbie bobby bobbye bobette bobi bobo
bocar bochra bodil bodo bogdan bogdana boglarka bogna bogomil bogumil bogumila boguslaw boguslawa bohdan bohdana boi bojan bojana bok bolena boleslao
boleslaw bolivar bolivia bolormaa bonaventura bondad bong boni bonifacia bonifacio bonifaz bonita bonka bonnie bonny bonosa bonoso booker borgia boris
borislav borislava borisov borja borjas boryana borys bosanski bosco bose botaina bouabdallah bouabdellah bouabid boualam boualem bouamama bouarfa
bouazza bouazzaoui bouba boubacar boubakar boubaker boubeker boubekeur boubkar boubker boubou bouchaib bouchara bouchra bouchta boucif boudali
boufelja boughaleb boujama boujamaa boujema boujemaa boukary boukhayar boukhiar boulaye boulus boumedien boumediene bouna bounama bourama boureima
bouselham bousselham bousso boutahar boutaher boutaina boutayeb boutayna boutros bouzekri bouzian bouziane bouzid bowen boyan boyana boyce boyd boyka
boyko bozena bozhana bozhidar brad bradford bradley bradly brady brahian brahim brahima brahime brahin brahma braian braima brain brais bram bran
branda brandan brande brandee branden brandi brandie brando brandon brandy branimir branislav branka branko brant braudilia braulia braulio brayan
breana breann breanna breanne breda bree brehima breixo brenda brendan brendon brenna breno brent brenton breogan bret brett brezhoneg brezo briam
brian briana brianda brianna brianne brice bricio bridget bridgett bridgette brigette bright brigid brigida brigido brigit brigita brigitta brigitte
brihaspati brinda brindusa brisa briseida brit brita britany britney britni britt britta brittaney brittani brittanie brittany britteny brittney
brittni brittny brock broderick bronislava bronislaw bronwyn brook brooke brooks broulaye bru bruce brugues bruna brunella brunhilde brunilda bruno
bryam bryan bryanna bryant bryce brynn bryon btisam btissam btissame buba bubacar bubacarr bubakar bubakari bubakary buchra buck bucur bud buddy buen
buena buenaventu buenaventura buensuceso buenviaje bueyo buffy buford bujor bula bulah bully bunny burama burgess burgo burkhard burl burma burt
burton bushra bustar buster buzzian byron c cabeza caetano cahora cai caifen caifeng caihong caihua cain caio caiping caiqin caitlin caitlyn caixia
caiyan caiyun cala calamanda calandra calasanz caleb calin calina calista calisto calixta calixto callie callum calogero calvin camara camelia
camellia camen cameron cami camie camil camila camilia camilla camille camillo camilo camino cammie cammy campio campo can cancio candace candance
candela candelaria candelario candelas candelo candi candice candid candida candido candie candis candra candy candyce canek canos canosanto
canosantos cantia canto canuta canuto capilla capitolina capitulina caprice cara caren carey cari caridad carie carim carima carime carin carina
carine carisa carissa carita caritat carl carla carlee carleen carlena carlene carles carletta carley carli carlie carlina carline carlita carlito
carlitos carlixta carlo carlos carlota carlotta carlton carly carlyn carma carman carme carmel carmela carmelia carmelina carmelita carmella carmelo
carmem carmen carmencita carmenza carmina carminda carmine carminia carmita carmo carmon caro carol carola carolann carolay carole carolee carolin
carolina caroline carolino caroll carolo carolyn carolyne carolynn caron caroyln carrasca carri carrie carriona carrodilla carrol carroll carry carson
carsten carter cary caryl carylon caryn casandra casey casian casiana casiano casie casilda casildo casimir casimira casimiro casio casiodoro
cassandra cassaundra cassey cassi cassia cassidy cassie cassio cassondra cassy casta castanar castellar castillo casto castor castora castorina castro
castula castulo cataisa cataldo catalin catalina catalino catarina cataysa categoria categorias caterin caterina caterine cathaisa catharina catharine
cathaysa catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine cathryn cathy cati catia catiana catina catinca catita
catrice catrin catrina catuxa caty cautar cauzar caya cayetana cayetano cayla cayo ce cebria cebrian cecelia cecil cecila cecile cecilia cecilie
cecilio cecille cecily cedric cedrick ceesay ceferina ceferino ceila cel celedonia celedonio celena celene celenia celerina celerino celesta celeste
celesti celestin celestina celestine celestino celi celia celiano celida celina celinda celine celinia celino celio cellou celma celmira cels celsa
celsina celso celtia cenaida ceneida cenelia cenobia cenobio ceola cerasela cerca ceres cesaltina cesar cesare cesarea cesareo cesaria cesarina
cesarino cesario cesc cesia cesidio ceu cezar cezarina cezary chaabane chabane chabeli chabier chad chada chadi chadia chadli chadwick chadya chae
chafi chafia chafiaa chafik chafika chafiq chahd chahid chahida chahinaz chahinez chahira chahrazad chahrazed chaia chaib chaibia chaima chaimaa
chaimae chaka chaker chakib chakir chakira chama chamaida chan chana chance chanda chandra chandru chanel chanell chanelle chang changchun changqing
changsheng chantal chantay chante chantel chantell chantelle chao chaoping chaouki chaoyang chara charaf charalampos charanjit charbel charef charif
charifa charis charise charissa charisse charita charito charity charkaoui charki charla charleen charlena charlene charles charlesetta charlette
charley charlie charline charlott charlotte charlsie charly charlyn charmain charmaine charo charolette chas chase chasidy chasity chassidy chastity
chau chaudhry chauncey chavdar chaxiraxi chaya chayma chaymaa chaymae chedeline chedey chegdali cheick cheickna cheickne cheik cheikh cheikhna
cheikhou cheikhouna cheila cheima chej chelo chelsea chelsey chelsie chema chems chen chenchen cheng chengcheng chenghao chengjie chengjun chenglong
chengyi chenhao chenoa chenxi chenyang chenyi chenyu cher chere cheree cherelle cheri cherie cherif cherifa cherilyn cherise cherish cherkaoui
cherkaouia cherki cherly cherlyn cherno cherri cherrie cherry cherryl chery cheryl cheryle cheryll chester chesus chet cheyenne chi chia chia-hao
chiara chiavana chie chieko chien-hung chifae chih-chiang chih-hao chih-ming chih-wei chihab chima chin chin-lung china ching chiquinquira chiquita
chirila chirstian chistian chistopher chivuta chloe choaib chokri chomicha chong chorouk chouaib choudhry choukri choumicha chourouk chrif chrifa
chris chrissy christa christal christeen christel christele christelle christen christena christene christi christia christiaan christiam christian
christiana christiane christie christin christina christine christinia christof christofer christoper christoph christophe christopher christos
christy chrystal chrystelle chrystian chu chuan chuck chuks chuluun chun chun-chieh chun-hung chune chunfen chung chunguang chunhong chunhua chunlan
chunlei chunli chunlian chunling chunmei chunming chunping chunsheng chunwei chunxia chunxiang chunxiao chunyan chunying cian ciara ciaran cibeles
cibran cicely cicero cidalia cielo cielos ciera cierra cilene cilia cilinia cillian cin cinda cinderella cindi cindia cindie cindy cinta cinthia
cinthya cintia cinto cintya cinzia ciprian cipriana cipriano cira circe circuncision cirenia ciria ciriaca ciriaco cirila cirilo cirina cirino ciro
cisne cisse cita citlalli clair claire clamores clara clare clarena clarence clarencia clarencio claret claretha claretta claribel clarice clarinda
clarine clarines claris clarisa clarissa clarisse clarita claritza clarivel clariza clark claro classie claud claude claudelina claudemir claudete
claudette claudi claudia claudiana claudiane claudiano claudie claudina claudine claudinei claudineia claudino claudio claudiu claus claustre claustro
clavelina claver clay clayton clea cleber cleia cleide cleiton clelia clemence clemencia clemencio clemens clement clementa clemente clementina
clementine clementino clemira clemmie clemorisa cleo cleofas cleofe cleonice cleopatra cleora cleotilde cleta cleto cletus cleusa cleuza cleveland
cliff clifford clifton climaco climent climente clint clinton clio clive clodoalda clodoaldo clodomira clodomiro cloe clora clorinda clotilde clovis
clyde coca cocepcion cocuta code codes codi codou codrut codruta cody cointa colas colby cole coleen coleman colene coletta colette colin collado
colleen collell collen collene collette collin collins coloma coloman colombina colon colton columba columbano columbiana columbiano columbus coman
comfort conceicao concepcio concepcion conception concesa concesina conceso concetta concha conchi conchin conchita concordia confesor confesora cong
conmemoracion connie connor conny conor conrad conrada conrado consagracion consejo consol consolacio consolacion consorcia constanca constance
constancia constancio constanta constante constanti constantin constantina constantino constanza constanze consuela consuelo contacto contemplacion
contessa conversion conxa conxita cora coraima coral coralee corali coralia coralie coralina coralio corayma corazon cordelia cordell cordia cordie
cordula core coreen corene coretta corey cori corie corin corina corine corinna corinne corliss cornel cornelia cornelio cornelis corneliu cornelius
cornell coro coromoto corona coronacion coronada corono corpus corrado corrie corrin corrina corrine corrinne corsina corsino cortes cortez cortijo
cortney cory cosima cosimo cosme cosmin cosmina costache costantin costantino costanza costel costela costica costin costina costinel costinela
coulibaly coumba courage courtney covadonga coy cozmin craciun craig creacion crecencia crecencio cremencio crenguta creola crescencia crescenciana
crescenciano crescencio crescente cresencia cresencio creu creuza crhistian crina criptana cris crisan crisanta crisanto crisantos criseida criselda
crisogono crisologo crisostoma crisostomo crispin crispina crispiniano crispo crispula crispulo crissy crista cristabel cristache cristal cristalina
cristea cristel cristela cristelle cristen cristeta cristhian cristhofer cristi cristia cristiam cristian cristiana cristiane cristiano cristie
cristin cristina cristine cristinel cristinela cristino cristo cristoba cristobal cristobalina cristofer cristoffer cristofher cristofol cristofor
cristophe cristopher cristy crsitina cruces crucita cruz crysta crystal crystian crystle csaba csilla cuadros cuauhtemoc cuc cueva cuie cuifen cuihong
cuihua cuimei cuiping cuiying cuizhu culita cunegunda curro curt curtis custodia custodio cvetan cvetelina cyndi cyndy cynthia cyntia cyra cyril
cyrille cyrstal cyrus cythia czeslaw czeslawa d'arc d'asis d'assis da daba dabi dabid dabo daby dace dacia dacian daciana daciano dacil dacio dadhichi
dadi dado dafina dafinka dafne dagmar dagmara dagny dagoberto dah dahab dahane dahba dahbia dahiana dahlia dahman dahmane dahou daiana daiane daiara
daida daila dailo dailos daily dailyn daina daine dainius daira dairen dairo dairon daisey daisy daiva dajana dajun dakota daksha dalal dalcy dale
dalene dali dalia dalibor dalida dalila dalius daliza daljeet daljit dallas dalma dalmacia dalmacio dalmau dalmira dalmiro dalton dalva damari damaris
damary damarys damasa damaso dame damia damian damiana damiano damien damion damir damjan damon damyan dan dana danae danail danay dancho dandan dane
danel danelle danelly danette danguole dani dania danial danica daniel daniela daniele daniell daniella danielle danielly daniels daniil danijel
danijela danika danil danila danille danilo danish danita danitza danka dann danna dannette dannie dannielle danny dansk dante danut danuta danute
dany danya danyel danyell danyelle danylo daoiz daoud daouda daouia daour daouya daphine daphne dara daray darby darc darcel darcey darci darcie darcy
darejan darek darell daren dari daria darian dariana dariel darien darifa darija darin darina darinka dario daris darius dariusz dariya darja darko
darla darleen darlena darlene darlin darline darling darnell daron darrel darrell darren darrick darrin darron darryl darshan darta darvin darwin dary
darya daryl daryna dasha dasio dativa dativo daud dauda daura dave davi david davida davide davina davinder davinia davis davit daviti davor davud
davy davyd dawda dawei dawid dawit dawn dawna dawne dawood daya dayami dayan dayana dayanara dayane dayani dayanis dayanna dayara dayle daylin daylo
daylos daymara daymi dayna dayong dayra dayron daysi dea deadra dean deana deandra deandre deandrea deane deangelo deann deanna deanne deb debbi
debbie debbra debby debera debi debla debora deborah debra debrah debroah decebal declan decorosa decoroso dede dedicacion dedra dee deeann deeanna
deedee deedra deena deepa deepak deetta defne dei deiane deiby deicy deidamia deidra deidre deiene deimante deirdre deise deisi deisy deivi deivid
deividas deivis deivy deja dejan del delaine delana delbert delcho delcie delcy delena delfi delfim delfin delfina delfino delia delicia delicias
delila delilah delina delinda delio delioma delirio delisa dell della dellanira delma delmar delmer delmira delmiro delmy delois deloise delora
deloras delores deloris delorse delpha delphia delphine delsie delta delyan demarcus demba dembele dembo demelsa demelza demetra demetre demetri
demetria demetrice demetrio demetrius demi demian demir demofilo dena denae denar dene deneen denes denese deni denia denice denilson denis denisa
denise denisha denislav denislava deniss denisse denita denitsa deniz denka denna dennis dennise denny dennys denver denys denyse denzel deodato
deogracia deogracias deolinda deolindo deon deonna dereck derek derick deriman derlis derly derrick desamparado desamparados desamparats deseada
deseado deshawn desheng desideria desiderio desirae desire desiree desislav desislava desmond despina dessie dessire dessiree dessislava destiny
detelin detelina detlef detra deu deus deva devabhuti devajuti devala devi devid devin devinder devon devona devora devorah dewayne dewey dewitt
dexter deyan deyanira deysi deyvid dharma dharminder dhia dhruv di dia diabel diaby diadie diadji diagne diago diakaridia diakite dialla diallo
diamantina diamantino diamar diamela diamond dian diana diandra diane dianelys diango diann dianna dianne diao diara diarra diawara diawoye dick
dickson dicra dictina dictinio dictino dida didac didi didier didimo didina diedra diedre diego dieguina dienaba dienabou dieneba dieng dierdre dieter
dietmar dietrich dieudonne dieynaba digna digno dignora dijana diko dikra dilan dilara dilawar dilbag dilcia dilenia dilia dilip dillon dilma dilson
dilyan dilyana dima dimas dimcho dimitar dimitra dimitre dimitri dimitrichka dimitrie dimitrina dimitrinka dimitrios dimitris dimitriy dimitrov
dimitrova dimitru dimitry dimka dimo dimple din dina dinah dinara dine dinesh dinis dinka dinko dino dinora dinorah dinu diocelina diocleciano diodora
diodoro diogenes diogo diolinda diomar diomedes dion dione dioni dionicia dionicio dionila dionis dionisia dionisie dionisio dionna dionne diop dior
dios dioscorides dioscoro diosdada diosdado dioselina diosinda diosnel diouf dioulde diouma dipa dirce dirceu dirk discusion disney dita diti diva
divina divine divino divya dixie diyan diyana djaffar djamal djamel djamila djelloul djenabou djeneba djenebou djibi djibril djiby djiguiba djilali
djillali djily djime dmitri dmitrii dmitrij dmitrijs dmitriy dmitry dmytro do-yun doa doaa doaae doae dobre dobri dobrin dobrinka dobrita dobromir
dochia dochka dodie doha doina doinita dolca dollie dolly dolnoserbski dolores doloris dolors doltza doly dombina domenec domenech domenic domenica
domenico domicia domiciana domiciano domicio domina dominador dominga domingas domingo domingos dominic dominica dominick dominico dominik dominika
dominique dominque dominykas domitila domitilo domnica domnina domnino domnita domonique don dona donaciana donaciano donaciones donald donat donata
donatas donatella donatila donatilo donato doncho donelia donelio donella donetta donette dong dongdong dongfen donghai dongmei dongping dongsheng
donia donika donina donino donis donita donka donn donna donnell donnetta donnette donnie donny donovan donte donvina donya dora doradia doralba
doralia doralice doralicia doralina doraliza doramas dorathy dorca dorcas doreatha doreen dorel dorene dores doretha dorethea doretta dori doria
dorian doriana dorica dorie dorila dorin dorina dorinda dorindo dorine dorinel dorinela doris dorit dorita dorka dorla dorleta doro dorota dorotea
doroteo dorotha dorothea dorothee dorothy dorris dorsey dorte dortha dorthe dorthea dorthey dorthy doru dorut dory dorys dosinda dosindo dositeo dot
dottie dotty doua douaa douaae douae doudou doug douga douglas douglass douha doumbia dounia dounya dovie dovile dovydas doyle dragan dragana dragica
drago dragomir dragos draguta dramane drame draupadi drazen dreama drema drew drifa drina dris driss drissa drissia dritan dritarastra drucilla
drusila drusilla duaa duane duarte duberney dudley duguneh duha dulce dulcelina dulcenombre dulcerina dulcie dulcina dulcinea dulia dulzura dumitra
dumitrache dumitrel dumitrita dumitru duna duncan dune dung dunia dunixe dunja dunya durvasa duryodhana dusan dusti dustin dusty duvan duverney dwain
dwana dwarka dwayne dwight dyan dylan dyllan dzan dzianis dzmitry eabha eamon earl earle earlean earleen earlene earlie earline earnest earnestine
eartha easter eba ebenezer eber eberhard eboni ebonie ebony ebou ebrahim ebrahima ebrima ebru ebtisam ecaterina echedey echo eckhard ecrin ed eda edda
eddie eddin eddine eddy edel edelfina edelgard edelia edelina edelio edelma edelmira edelmiro edeltraud edeltraut edelvina edelweis edelweiss eden
edenia eder ederlinda ederne ederson edesia edesio edey edgar edgaras edgard edgardo edgars edi edicta edie edier edik edil edilberta edilberto
edilene edileuza edilia edilio edilma edilson edin edina edinalva edineia edinson edisa edison edisson edit edita edite edith editha edivaldo edivia
edmar edmilson edmon edmond edmund edmunda edmundas edmundo edna edoardo edorta edouard edra edris edrisa edson edu eduar eduard eduarda eduardas
eduardo eduart eduin eduina edur edurne eduviges eduvigis eduvijis eduvina edvaldo edvard edvardas edvin edvinas edwar edward edwardo edwige edwin
edwina edy edyta edyth edythe eeli eero eevi efe effie efidencia efigenia efigenio efisio efosa efraim efrain efran efrem efren eghosa egiarte egidia
egidijus egidio egil egle egoi egoitz egon egor eguskine eguzki eguzkine ehab ehari ehedei ehedey ehsan ehtel ehtisham eidan eiden eider eihar eiharne
eiko eila eileen eilene eiman eimantas eimi eimy einar eino eira eire eirik eisha eitan eithan eizan ejaz eka ekai ekain ekaitz ekaterina ekaterine
ekhi ekhine ekhiotz eki ekine ekram el ela eladi eladia eladina eladino eladio elaia elaid elaina elaine elan elana elane elanor elarbi elayne elba
elbachir elbert elbio elchin elcira elcy elda eldar elden elder eldon eldora eldridge eldy elea eleanor eleanora eleanore elease eleazar electa electo
electra eleder elen elena elene eleni elenice elenita elenka eleno elenor elenora elenore eleodora eleodoro eleonor eleonora eleonore eleuteria
eleuterio elfi elfidio elfreda elfrieda elfriede elga elhadji elham elhassan eli elia eliam elian eliana eliane elianne eliany elias eliazar eliberta
eliberto elica eliceo elicerio elicia elicinia elicio elida elide elidia elidio eliduvina elie eliecer eliel eliene elier elies elieser eliete eliezer
elif elifio eligia eligijus eligio elihu elija elijah elimane elin elina eline elinor elinore elio eliodora eliodoro elionor elios eliot eliott eliria
elis elisa elisabeht elisabel elisabet elisabeta elisabete elisabeth elisabetta elisabhet elisandra elisangela elisardo elisaveta elise elisea elisei
elisenda eliseo elisete eliseu elisha elisia elisio eliska eliso elissa elita elitsa eliu eliud elixabet elixabete elixane eliz eliza elizabe
elizabeht elizabel elizabet elizabeta elizabete elizabeth elizabhet elizangela elizaveta elizbeth elizebeth elizete elka elke elkin ella ellamae ellan
ellande ellen ellena elli ellie elliot elliott ellis ellsworth elly ellyn elm elma elmahdi elmar elmehdi elmer elmira elmo elna elnora elnur elodia
elodie elody eloi eloina eloino elois eloisa eloise elora elorri elouise eloy eloysa elpidia elpidio elroy els elsa elsbeth else elshan elsi elsie
elsira elsita elson elsy elton eludina eluney elur eluska elva elver elvera elvia elvie elvin elvina elvio elvira elviro elvis elvita elwanda elwood
ely elyas elyass elyse elza elzbieta ema emad eman emanoil emanuel emanuela emanuele emanuil embarec embarek embarka embla emeka emel emelda emelia
emelina emelinda emeline emelita emely emelyn emerald emerencia emerenciana emerenciano emeric emerico emerida emerinda emerio emerita emerito emerson
emery emese emeteria emeterio emi emidio emigdia emigdio emiko emil emila emilce emile emilee emilene emili emilia emilian emiliana emiliano emilie
emilienne emilija emilio emiliya emiliyan emilly emilo emils emilse emilsen emily emin emina emine emir emma emmaline emmanouil emmanuel emmanuela
emmanuelle emmett emmie emmitt emmy emogene emoke emory empar emperatriz emran emre emy en ena enache enai enaitz enar enara enaut encarna encarnacio
encarnacion encarni encarnita encho encina encinar enda endika endre endurance ene enea eneas enebie enedina enedino eneida eneka eneko enekoitz
enelia enelida enemesia enemesio eneritz eneriz enetz engelbert engracia engracio enguia eni enia enid eniko enilda enio enith enma enmanuel enmanuela
enna ennaji ennio enoc enoch enoelia enol enola enora enos enric enrica enrico enrike enrique enriqueta enrrique enver enya enza enzo epifania
epifanio epigmenio era eradio eraldo eralia erasma erasmo eray ercan ercilia erea erena erenia eresvita erhan erhard erhimo erian eriberto eric erica
erich erick ericka erico ericson eridania erik erika erikas eriko erin erina erinn eritz eriz erkan erkuden erlaitz erlan erlantz erlene erlinda
erline erling erma ermanno ermelina ermelinda ermengol ermerinda ermes ermesinda ermila ermina erminda erminia erminio ermita ermitas erna ernest
ernesta ernestas ernestina ernestine ernestino ernesto ernie erno ernst ero erol erola erondina eros erotida erradi erramun errol ersilia ersin
erudina erundina erundino ervigio ervin erwan erwin eryk eryka eryn erzsebet es esau esaul escarlata escelita esclavitud escolastica escolastico
esdras esha eskarne esma esmael esmail esmelda esmeralda esmeraldo esmerinda esneda esneider esohe esosa espana espartaco espectacion espen esperanca
esperanto esperanza espino espiridion espiritu espiritusanto essa essaadia essaddik essadia essadik essaid essam essie esta estafania estanis
estanisla estanislaa estanislada estanislao estanislau esteban estebana estebania estebe estefan estefana estefani estefania estefanny estefano
estefany estel estela estelia estelita estell estella estelle estelvina estephania estephany ester estera estervina estevan esteve esteven esthefania
esthefany esthela esther estibalitz estibaliz estiben estilita estitxu estivaliz estiven estrela estrella estrellita estuardo estudita eszter etel
etelfrido etelvina etelvino eteri eterio etha ethan ethel ethelbaldo ethelene ethelyn ethyl etienne etna etor etsuko etta ettie ettore etxahun eucaris
euclides eudald eudaldo eudardo eudelia eudes eudochia eudocia eudosia eudosio eudoxia eudoxio eufemia eufemiano eufemio eufracia eufrasia eufrasio
eufronia eufronio eufrosina eugen eugena eugene eugeni eugenia eugenie eugenijus eugenio eugeniu eugeniusz eugeniy eugeniya eugeny euken eukene eukeni
eula eulah eulalia eulalio eulises eulogi eulogia eulogio eumelia eumenio eun eun-woo euna eunate eunice euquerio eura eurico euridice eusebi eusebia
eusebio eusebiu eusiquio eustaquia eustaquio eustasia eustasio eusterio eustolia eustoquia eustoquio eustorgio eutilia eutilio eutimia eutimio
eutiquia eutiquiano eutiquio eutropia eutropio eva evaldas evalyn evan evandro evangelia evangelica evangelina evangeline evangelino evangelista
evangelos evans evarist evarista evaristo evdochia evdokia eve evedasto eveli evelia evelin evelina eveline evelio evelyn evelyne evelynn evencia
evencio evens ever everaldo everardo everett everette everilda evert everth everton evette evgeni evgenia evgeniy evgeniya evgeny evgueni evguenia evi
evia evie evilasia evilasio evilia evilio evita evodia evolet evon evonne evora ewa ewald ewan ewelina exaltacion excelsa excelsina exequiel exie
exiquia exiquio expectacion expedita expedito expiracion exuperancia exuperancio exuperio eyal eydan eylo eylul eymen eyre ez ezahra ezekiel ezequiel
ezequiela ezio ezra eztizen ezzahra ezzahraa ezzahrae ezzohra ezzouhra f faber fabia fabian fabiana fabiane fabiano fabien fabienne fabio fabiola
fabrice fabricia fabriciana fabriciano fabricio fabrizio fabrizzio facunda facundo fadel fadela fadhila fadi fadia fadiala fadil fadila fadma fadoua
fadrique fadua fadwa fady fae fahad fahd faheem fahim fahima faical faik faina fairouz fairy faisal faissal faith faiz faiza faizan fajr fakhar fala
falak falgas falilou falk fall fallon fallou falou faly fama famakan famara famory fan fana fandila fane fanel fang fangfang fani fania fanica fanida
fanka fanni fannie fanny fanor fanta fanuta fany faouzi faouzia fara farah faraji faraz fares farha farhad farhan farhana farhat farid farida faride
faris fariza farners farnes farooq farouk farrah farrukh faruk farwa farzana fatah fateh fatema fatemeh fatemeh-zahra faten fath fathallah fathi
fathia fati fatih fatiha fatim fatima fatimah fatimata fatimatou fatimatu fatimazahra fatime fatimetou fatimetu fatin fatine fatma fatme fatna fatoma
fatou fatoum fatouma fatoumata fatoumatta fattah fattouch fattoum fattouma fatu fatumata faty fausi fausia faust fausta fausti faustina faustino
fausto fauzi fauzia favio faviola favour fawaz fawn fawzi fawzia fay faycal faye fayez fayna fayrouz faysal fayssal fayyaz fayza fazal fco fdila fe
febe federic federica federico fedir fedor fedora fedoua fedra fei feifei feiyan fekri felecia feliberto felica felice felicia felician feliciana
feliciano felicidad felicinda felicio felicisima felicisimo felicita felicitacion felicitas felicitat felicito feliks felina felio felip felipa felipe
felisa felisardo felisbela felisberto felisha felisinda felisindo feliu felix feliz feliza fella felton femke fen fenfen feng fengmei fengqin fengying
fengyun fengzhu fenna feodor feras ferdaous ferdaouss ferdaus ferdaws ferdinand ferdinando ferenc ferencz ferhat ferial feriel fermi fermin fermina
fern fernan fernand fernanda fernande fernandina fernando ferndo ferne ferney ferran ferreol ferrer ferriol ferruccio festus fethi fettah fettoum
fettouma fiadh fiama fiamma fiaz fida fidanka fidel fidela fidelia fidelina fidelino fidelio fidelis fidencia fidenciano fidencio fidentina fidentino
fikret fikri fikria filadelfo filemon fileto filiberta filiberto filimon filip filipa filipe filipp filippo filo filofteia filoftia filomena filomeno
filonila fily fina fineas finlay finn finnian fiodor fiona fior fiordaliza fiorela fiorella firas firdaous firdaouss firdaus firdaws firmino firmo
firuta fiz fiza flaminio flavia flavian flaviana flaviano flavio flaviu flavius flemming flerida fleta fletcher fleur flo floare floarea flor flora
floralba florance florangel florbela flordeliza flore florea floreal florean floreano florence florenci florencia florencio florene florent florenta
florenti florentin florentina florentino flores floretta flori floria florian floriana floriano florica floricel floricica florida florin florina
florinda florindo florine florinel florinela floripe floripes floris florisa florita floro florrie flors flossie floy floyd foad foday fode fodie
fodil fofana foix fonda fontcalda forest formerio forrest fortia fortuna fortunata fortunato foster fouad founeke fousseni fousseny fousseyni fouzi
fouzia fouziya fozia fran franc franca francais france francelina francene frances francesc francesca francesco franchesca francheska francho francia
francie franciele francina francine francis francisc francisca francisco franciscus franciska franciszek franck franco francois francoise francy frank
frankie franklin franklyn frans fransisca frantisek franz franziska fraternidad frauke fred freda fredda freddie freddy frederic frederica frederick
fredericka frederico frederik frederique fredesvinda fredesvindo fredeswinda fredi fredia fredric fredrick fredricka fredrik fredy freeda freeman
freida freja freya frida friday frieda friederike friedhelm friedrich frits fritz frode froilan froilana fructuosa fructuoso frumencio frusina frutos
ftimou fu fuad fuencisla fuensanta fuente fuentes fujun fulgenci fulgencia fulgencio fulvia fulvio fuma fumiko fundador fundadora fundamento fuqiang
furqan gabi gabija gabina gabino gabirel gabor gabriel gabriela gabriele gabriella gabrielle gabrielly gaby gadea gadiel gador gados gael gaelle
gaetan gaetana gaetano gagandeep gagik gaia gaieta gail gaiska gaizka gaizkane gal gala galadriel galan galatea galaye galder galdric gale galen galia
galilea galileo galin galina galla galo galya galyna gamal gamalat gamaliel gamila gancho gandharva ganeko ganesh ganesha gang ganix ganka ganna
gaofeng gaoussou gara garai garazi garbine garcia garcilaso gardenia garegin gareth garfield gari garik garikoitz garland garnet garnett garnik garoa
garoafa garoe garofita garret garrett garry garth gartxot gartzen garuda gary gaspar gaspara gaspare gaston gaudelia gaudencia gaudencio gaudiosa
gaudioso gaumet gaurav gautama gavin gavina gavino gavril gavrila gay gayane gaye gayla gayle gaylene gaylord gaynell gaynelle gaynor gazmira ge gea
geane geanina gearldine gedeon gediminas geert geertje geertruida geeta gegham geidy geir geisa gela gelasio gelo gelu gema geminiano gemma gena
genadi genadio genar genara genaro gencho gene gener generosa generoso genesis geneva genevie genevieve genevive geni genia genica genie genis genma
genna gennadiy gennady gennaro gennie genny geno genova genovaite genoveba genoveva genowefa gentil gentza gentzane geny geoffrey georg georgann
george georgeann georgeanna georgel georgene georges georgeta georgetta georgette georghe georgi georgia georgian georgiana georgiann georgianna
georgianne georgica georgie georgiev georgieva georgina georgine georgios georgiy georgy geovana geovane geovani geovanna geovanni geovanny gerad
gerai gerald geralda geraldin geraldina geraldine geraldo geralyn gerard gerarda gerardina gerardo gerardus gerasimo geraxane geray gerd gerda
geremias gergana gergely gergina gerhard geri gerino gerlinde germa germain germaine german germana germania germanico germano germelina germina
germinal germiniano gernot gero geroni geronima geronimo gerri gerrit gerry gersain gersom gerson gert gertha gertie gertraud gertrud gertrude
gertrudes gertrudi gertrudis gertude gervacio gervasia gervasio gessami gessica geta getulio getuta gevorg gexan geza gezabel ghada ghaffar ghailan
ghali ghalia ghania gharib ghariba ghassan ghazala ghazanfar ghazi ghazouani ghenadie gheorge gheorghe gheorghina gheorghita gheorgue gherasim
gherghina gheroghe ghiorghe ghiorghi ghiorghita ghislaine ghita ghizela ghizlan ghizlane ghlana ghofran ghofrane gholamreza ghulam ghzala gia giacomo
giada giampaolo giampiero gian giancarlo giancarlos gianella gianfranco giani gianina gianluca gianluigi gianmarco gianna gianni giannina gianpaolo
gianpiero gibet gibril gica gicu gicuta gideon gidget giedre giedrius gift gifty giga gigel gigi gigliola gihan gil gila gilbert gilberta gilberte
gilberto gilda gildardo gildo gilen gillen gillermo gilles gilli gillian gilma gilmar gilmara gilmer gilson gimena gina ginebra ginel gines ginesa
ginesta ginette ginevra ginger ginka ginna ginny gino gintaras gintare gintautas gioacchino gioconda gioia giordano giorgi giorgia giorgian giorgiana
giorgica giorgina giorgio giovana giovani giovanna giovanni giovanny giovany giraldo girolamo gisbert gisel gisela giselda gisele gisell gisella
giselle gislaine gislene gissel gissela gisselle gita gitana gitta gitte giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina givi
gixane gizane gizela gizella gladis gladiz glady gladys glafira glaucia glayds gleb gleice glen glenda glendora glenis glenn glenna glennie glennis
glenny glenys gleva gliceria glicerio gligor glinda gloria glorificacion glory glyn glynda glynis gnima goar gobrias gocha godelieve godfrey godofredo
godspower godstime godwin gogo gogu gohar goiatz goio goiuri goiuria goizalde goizane goizargi goizeder goktug golam golda golden goldie goliat goncal
goncalo gontzal gonzaga gonzala gonzalina gonzalo goodluck googoosh gopal gopala gopi gor gora goran gorane gordana gordiano gordon gorete goreti
goretti goretty gorgonia gorgonio gorgui gori gorka gosho gospodin gottfried gotzon gotzone goundo govinda goya goyo grabiel grabiela graca gracas
grace gracia gracian graciana graciano gracias gracie graciela graciella graciliana graciliano gracinda graciosa grady graeme graham graig gran
granada grant granville gratiela gratiniano grau grayce grazia graziano graziela graziella grazina grazyna grecia greg gregg gregoire gregor gregori
gregoria gregorio gregory greisy greta gretchen grete gretel grethe grethel gretta grettel gricel gricelda grietje grigor grigoras grigore grigori
grigory grimanesa grisel grisela griselda grisha grit gro grober grover gruia grygoriy grzegorz guacimara guadalupe guaditoca guaire gualberto
gualterio guang guanghua guanghui guangming guangrong guanjun guanmin guanping guarda guasimara guaxara guayarmina guayasen guayre gudelia gudrun
gudula guendalina guenter guenther gueorgui guerau guery gueye guglielmo gui guia guiayara guida guido guiem guifang guifen guifre guihua guilermo
guilhem guilherme guillaume guillem guillen guillerma guillerme guillermin guillermina guillermo guim guiomar guisela guiseppe guiu guiying guizlane
gul gulfam gullermo gulnara gulnaz gulshan gulzar gumaro gumercinda gumercindo gumersinda gumersindo gunay gundemaro gundula gunel gunnar gunter
gunther guo guobin guodong guofen guofeng guofu guoguang guohong guohua guohui guojun guoliang guomei guomin guoping guoqiang guoqing guoquan guorong
guosheng guoxin guoxing guoying guoyong guozhong guram gurdeep gurdev gurdip gurgen gurinder gurjeet gurjinder gurjit gurleen gurmail gurmeet gurmit
gurmukh gurnam gurpal gurpreet gurutz gurutze guruzne gurvinder gurwinder gus gussie gustau gustav gustavo gustavs gutier guy guzel guzman gwen
gwenaelle gwenda gwendoline gwendolyn gwendolyne gwenn gwyn gwyneth gyongyi gyongyver gyorgy gytis gyula gyunay ha ha-eun ha-joon ha-rin ha-yoon habib
habiba habibou habibur haby hacen hacene hachem hachemi hachim hachmi hachmia hacomar hada hadda haddou haddoum hadduch hademou hades hadhoum hadi
hadia hadicha hadil hadilla hadiya hadj hadjer hadji hadjira hadrian hady hae hafed hafeez hafid hafida hafiz hafsa hafssa hagar hagen hagi hagie hai
haiat haibin haibo haidar haide haidee haider haidong haie haifen haifeng haiguang haihong haihua haijuan haijun hailey haili haimar haimei haimin
haiou haiping haiqin hairong haitam haitao haitham haitz haiwei haixia haixiao haiyan haiying haiyong haiyun haize haizea haizeder haizene haizhen
haizhu haj haja hajar hajer haji hajiba hajie hajira hajjaj hajnal hajnalka hajra hakan hakim hakima hakkoum hakob hal hala haleema haley halid halil
halim halima halimatou halina hallar halley hallie hallouma halyna hama hamad hamada hamadi hamadou hamady hamama hamara hamdi hamed hamet hamid
hamida hamido hamidou hamilton hamlet hamma hammad hammadi hammed hammou hamna hamou hamoudi hamsa hamudi hamza han hana hanaa hanadi hanae hanafi
hanah hanan hanana hanane hang hanh hani hania hanibal hanif hanifa hanin hank hanna hannah hannan hannane hanne hannelore hannes hannibal hans hansel
hany hanza hao haojie haoran haouari haoxiang haoxuan haoyu happy hapuc haralambie harald haran harbhajan hardeep hardip haresh hari haridiam haridian
harinder haris harish haritz haritza harjeet harjinder harjit harkaitz harlan harland harley harm harmanpreet harminder harmony harnek haroa harol
harold haroldo haron haroon haroun harouna harpal harper harpreet harraz harri harriet harriett harriette harris harrison harry harsh hartmut haru
haruma harumi harun haruna haruto harutyun harvey harvinder harwinder hasan hasana hasbia haseeb hashem hashim hasier hasina hasmik hasna hasnaa
hasnae hasnain hasni hasnia hassam hassan hassana hassane hassania hassen hassiba hassie hassina hassna hassnaa hassnae hatem hatice hatim hatou
hatoumata hattie hawa haya hayam hayar hayat hayate hayde haydee hayden hayet hayk haykanush hayley haytam haytham haywood hazael hazel hazem he heath
heather heba hebe heber hebert hecham hector hedda hedi hedwig hedy hee hegoa hegoi heide heidemarie heidi heidrun heidy heihachi heikapu heike heikki
heiko heiner heinrich heinz heitor helaine helder helen helena helenca helene helenio heleodora helga helge heli helia heliana heliberto helida helio
heliodora heliodoro helios hella helle hellen helma helmer helmi helmut helmuth heloisa heloise helvia henar hend henda hendrik hendrika hendrikje
hendrikus henedina heng henk hennadiy henning henny henoc henok henri henrieta henrietta henriette henrik henrikas henrique henrry henry henryk
henryka heorhiy heping hera heraclia heraclides heraclio heradio herb herbert hercilia herculano hercules herculina heredia herena herenia heribert
heriberta heriberto herica herkus herlan herlinda herma herman hermandina hermann hermela hermelando hermelina hermelinda hermelindo hermelo
hermencina hermenegil hermenegilda hermenegildo hermeregildo hermerinda hermes hermesinda hermesindo hermila hermilo hermina herminda hermindo hermine
herminia herminio herminsul hermita hermitas hermogenes hermosinda hermoso hernan hernando hernani herney herodes heroina heron herschel hershel herta
hertha herve hesham hessa hester hettie heura heydi hiart hiba hibai hibernon hicham hichame hichan hichem hidaya hiedi hiedra hien higini higinia
higinio hikaru hikmat hilal hilari hilaria hilarino hilario hilarion hilary hilda hilde hildebrando hildegard hildegarda hildegarde hildegart
hildelisa hildred hillary hilma hilton hiltrud himad himar himari himilce himo hina hinano hinata hinato hind hinda hinde hiniesta hipolit hipolita
hipolito hira hiram hiro hiroko hiromi hiroshi hirune hisako hisashi hiscio hisham hitesh hitomi hitos hiurma hizan hjordis hlal hlalia hlima hmad
hmama hmida hmidou hnia hoa hobert hocine hoda hodaifa hodei hodeia holanda holga holger holi holley holli hollie hollis holly holmes homar homer
homero hommad homobono honesta honesto honey hong hongbin hongbo hongfen hongjie hongjun hongli hongliang hongmei hongwei hongxia hongyan hongying
hongyu honorat honorata honorato honoria honorina honorinda honorino honorio hontanares hoover hope horace horacia horacio horatio horatiu horia
horiya hormisdas hornjoserbsce horst hortencia hortense hortensi hortensia hortensio hosain hosam hosanna hosea hosein hosna hosni hosnia hosniya
hossain hossam hossein hossnia houari houaria houcein houcin houcine houda houdaifa houmad hoummad hoummada hounaida houria houriya hourya housam
housna housni housnia houssain houssaine houssam houssame houssein housseine houssien houssin houssine houssnia houston houyam hovhannes hovik howard
hoyt hoz hra hrachya hrafn hrant hripsime hristian hristina hristinka hristiyan hristiyana hristo hristofor hristov hryhoriy hsiu hssain hssaine hu
hua huamei huan huang huanhuan huanping huascar huaying huber hubert huberto hubertus huc huda hudaifa hudson hue huerta huertas huerto huey hug hugh
hugo hugues huguette hui huifang huifen huihui huili huilin huiling huimin huiping huiqin huixin huiying huizhen hulda huma humaima humaira humayun
humbelina humbert humberta humberto humildad humilde hunaida hung hunter huong hur huria husam husein huseyin huseyn husnain hussa hussain hussam
hussein hussnain hutman hwa hyacinth hydar hye hyman hyo hyon hyun hyusein i-chun ia iacob iacopo iacov iago iagoba iaia iain iakes iakov ian iana
iancu ianire ianko ianos iara iaroslav iaroslava iashoda iasmina iasone ib iba ibai iballa iban ibana ibane ibay iben iber iberia ibernalo ibeth ibis
ibo ibolya ibon ibone ibor ibou ibra ibrahem ibrahim ibrahima ibrahime ibrahin ibrahym ibraim ibraima ibrain ibrar ibryam ibtihal ibtisam ibtissam
ibtissame ibtissem ica icar icaro ichrak icia iciar ico icram ida idafe idaira idalba idali idalia idalina idalmis idaly idan idania idara idayra
iddrisu idelfonsa idelfonso idelia idelina idelisa idell idella idiatou idilia idilio idir idoia idolina idoya idrees idris idriss idrissa idrissia
idurre idy ieda ieltxu iera ierai ieronim iesha ieva ievgen ievgenii ievgeniia ifara ifeanyi iffat ifigenia iftikhar igancio igarki ignaci ignacia
ignacio ignas ignasi ignasia ignat ignazio igon igone igor igoris igors igotz ihab ihar ihara ihdih ihintza ihor ihsan ihsane ihssan ihssane ijaz
ijlal ikbal ike ikechukwu iker ikerne ikhlas ikhlass ikhlef ikram ikrame ikran ila ilah ilai ilan ilana ilargi ilaria ilario ilarion ilazki ilda
ildara ildefons ildefonsa ildefonso ildelfonso ildiko ilduara ileana ileen ilena ilene ilenia ilenuta ilgar ilham ilhame ilhan ilhem ilia ilian iliana
iliane ilias iliass iliasse ilidia ilidio ilie ilies iliev ilieva ilija ilina ilinca ilinka ilir ilisca iliuta iliya iliyan iliyana iliyas ilja ilka
ilko illa illah illan illana illart illia illya ilma ilona ilonka ilsa ilse iluminacion iluminada iluminado ilune ilya ilyan ilyas ilyass ilyasse
ilyes ilze ima imad imade iman imane imanol imar imara imelda imeldo imen imene imerio iminathi imma immacolata immaculada immanuel imobach imogen
imogene imperio imram imran imrane imre imtiaz in ina inacio inake inaki inaky inam inaqui inar inara inas inass inasse inaxio inaya inazio inca inci
indalecia indalecio indalencio indar indara inderjit indhara indhira india indiana indiara indira indra indre inell ines inesa inese ineso inessa
ineta ineva inez inga inge ingeborg ingeburg inger ingo ingresar ingrid ingrida inha inhar inigo inka inko inma inmaculada inmanol inna innocent inoa
inocencia inocencio inocenta inocente insa insaf inssaf inti intisar intissar intza inuk inunnguag inutsiaq invencion ioachim ioan ioana ioane ioanna
ioannis ioar ioel iokin iola iolanda iomara ion iona ionatan ione ionel ionela ionelia ionica ionita ionut iordache iordan iordana iordanka ioritz
ioseb ioseba iosif iosu iosua iosune ioulia iouri iovana iozsef ipar iqbal iqra ira iracema irache iraci iradi iragartze irai iraia iraida iraide
iraides iraima irais iraitz irakli iram irama iran irani irania irantzu iranzu irasema irati iratxe iratze iraultza iray iraya irea irela irema iren
irena irene irenea ireneo ireneu ireneusz irenia irenio irfan iria irian iriana iride irimia irina irine irinea irinel irineo iriome iris irish irkus
irlanda irma irmantas irmgard irmina irmtraud iron ironim irshad iru iruna irundina irune irvin irving irwin iryna isa isaac isaak isabel isabela
isabelina isabelino isabell isabella isabelle isabelo isac isacia isacio isadora isael isai isaia isaiah isaias isak isam isamael isamar isamara
isamel isard isart isatou isaura isauro isbel iscle isel isela iset isha ishac ishak ishaq ishfaq ishrat ishtar ishtiaq ishwar isiah isicio isidor
isidora isidoro isidra isidre isidro isilda isis iskander iskra iskren isla islam islande islenska isma ismaail ismael ismaela ismahan ismahane ismail
ismaila ismary ismelda ismene ismenia ismet isobel isoken isolda isolde isolina isolino isona isora isra israa israe israel israr isreal isrrael issa
issac issaga issah issaka issam issame issiaka issmail issouf istvan istvanne isusko itahisa itai italia italiano italo itamar itciar ithaisa ithan
ithaysa itiel itohan itoitz itsasne itsaso itsuki itto itxaro itxaropena itxasne itxaso itxiar itzal itzan itzel itziar iu iudistira iudita iulen
iulia iulian iuliana iulica iuliia iuliu iulius iune iurdana iurgi iuri iurie iurii iusra iustin iustina iva ivaana ivailo ivalin ivalina ivalu ivan
ivana ivanca ivane ivaneide ivanete ivani ivania ivanichka ivanilda ivanilde ivanildo ivanka ivanna ivano ivanov ivanova ivar ivaylo ivelin ivelina
ivelisse iver ives ivet iveta ivete iveth ivett ivette ivey ivie ivik ivis ivo ivon ivona ivone ivonete ivonne ivor ivory ivy iwona ixai ixchel ixeia
ixeya ixiar ixone iyad iyan iyana iza izabel izabela izabella izadi izaga izai izam izamar izan izana izar izara izarbe izarne izaro izarra izascun
izaskum izaskun izei izeia izel izetta izhan izhar iziar izkander izola izolda izortze izotz izz izza izzan j ja jaafar jabbar jaber jabier jabir
jabran jacalyn jacek jacelyn jaciara jacinda jacint jacinta jacinto jacira jack jackelin jackeline jackelyn jacki jackie jacklyn jackqueline jackson
jacky jaclyn jacob jacoba jacobina jacobo jacobus jacomar jacopo jacqualine jacque jacquelin jacquelina jacqueline jacquelyn jacquelyne jacquelynn
jacques jacquetta jacqui jacquie jacquiline jacquline jacqulyn jad jada jadduch jade jaden jader jadiel jadilla jadiya jadiyetu jadwiga jae jael jafar
jafet jaganatha jagdeep jagdish jagjit jagoba jagtar jahaira jahangir jahel jai jaime jaimee jaimeta jaimie jaimina jainaba jaione jair jaira jairo
jaiver jake jakelin jakeline jakes jakob jakobe jakov jakub jakup jalal jaled jaleesa jalid jalil jalila jalisa jallal jama jamaa jamaal jamaica jamal
jamar jame jamee jamel james jameson jamey jami jamie jamika jamil jamila jamile jamileth jamina jamison jammie jamshaid jamshed jan jana janae
janaina janan janat janay jandira jandro jane janean janee janeen janel janell janella janelle janene janessa janet janeta janete janeth janett
janetta janette janey jani janice janie janiece janin janina janine janira janire janis janise janita janitz janka jankey janko jann janna jannat
janne jannet janneth jannett jannette jannie janny jano janos janosne janto january janusz jany janyce jaouad jaouhara jaquelin jaquelina jaqueline
jaquelyn jara jare jared jarein jarek jarischandra jarmila jarnail jaro jarod jaromir jaroslav jaroslava jaroslaw jarred jarrett jarrod jarvis jasbir
jashim jasim jaskaran jasleen jasmeen jasmin jasmina jasmine jasminka jasna jason jasone jaspal jasper jaspreet jassim jasvinder jasvir jaswant
jaswinder jatin jatinder jatri jauad jaume jaunita javad javaid javed javer javi javid javier javiera jawad jay jaya jayden jaydy jaye jayme jaymie
jayna jayne jayone jayro jayson jazael jazmin jazmina jazmine jc jean jeana jeane jeanelle jeanene jeaneth jeanett jeanetta jeanette jeanice jeanie
jeanine jeanmarie jeanna jeanne jeanneth jeannetta jeannette jeannie jeannine jed jeferson jeff jefferey jefferson jeffery jeffie jeffrey jeffry
jefrey jefry jehan jehova jehu jeison jeisson jekabs jekaterina jelena jelloul jema jemaa jemal jemima jemina jemma jen jena jenae jenara jenaro jene
jeneba jenee jenel jenell jenelle jenette jeneva jeni jenica jenice jenifer jeniffer jenina jenine jenise jenna jennefer jennell jennette jenni jennie
jennifer jenniffer jennine jenny jennyfer jeno jens jeny jenyfer jerai jerald jeraldine jeramy jeray jere jeremi jeremiah jeremias jeremie jeremy jeri
jerica jerico jerilyn jerlene jermaine jerobel jeroen jerold jerome jeromy jeroni jeronia jeronima jeronimo jerrell jerri jerrica jerrie jerrod
jerrold jerry jerson jerusa jerusalen jerzy jesabel jese jesenia jeshua jesica jesika jesper jess jesse jessenia jessi jessia jessica jessie jessika
jessy jessyca jestine jesua jesualda jesualdo jesus jesusa jesusita jetta jette jettie jetzabel jevgenij jevgenija jewel jewell jeyson jezabel jhan
jhaneth jhenifer jhenny jhoan jhoana jhoanna jhoel jhon jhonatan jhonathan jhonattan jhonier jhonnatan jhonny jhony jhoselin jhoselyn jhosua jhovana
ji ji-a ji-an ji-ho ji-woo ji-yoo jia jiachen jiacheng jiafu jiahao jiahui jiajia jiajie jiajing jiajun jiale jiali jialiang jialin jialing jiaming
jian jianan jianbin jianbo jiancheng jianchun jiandong jiane jianfang jianfei jianfen jianfeng jianfu jiang jianguang jianguo jianhai jianhao jianhong
jianhua jianhui jiani jianjing jianjun jiankang jianli jianliang jianlin jianling jianmei jianmin jianming jianping jianqiang jianqin jianqing jianqun
jianrong jiansheng jianwei jianwen jianwu jianxiao jianxin jianxing jianxiong jianyan jianyi jianying jianyong jianyu jianyun jianzhen jianzhong jiao
jiaqi jiaqian jiarui jiasheng jiawei jiawen jiaxiang jiaxin jiayi jiayin jiaying jiayu jie jieke jihad jihan jihane jilali jill jillali jillian jim
jimena jimeno jimmie jimmy jimy jin jina jinan jinane jinbao jinbin jinbo jinchai jincheng jincui jine jinfen jinfeng jinfu jing jingjing jinguo
jingwei jingwen jingyi jinhai jinhao jinhong jinhua jinhui jinjie jinjin jinlan jinli jinlian jinliang jinling jinlong jinmei jinming jinny jinping
jinrong jinsheng jinsong jinwei jinxia jinxing jinyan jinying jinyong jinyu jinyun jinzhu jiri jitendra jitka jiya jmiaa jo joachim joachin joakim
joakin joakina joan joana joane joanes joanie joann joanna joanne joannes joannie joao joaozinho joaquim joaquima joaquin joaquina joar job jobita
jocabed jocelyn jocelyne jochen jodee jodi jodie jody joe joeann joel joella joelle joellen joelma joerg joesph joetta joette joey joffre jofre joga
joginder jogvan johan johana johann johanna johanne johannes johanny johara johathan john johna johnatan johnathan johnathon johnattan johnetta
johnette johnie johnna johnnatan johnnie johnny johnsie johnson johny joi joice joie joita jojo jokin jokine jokubas jokull jolanda jolanta joleen
jolene jolie joline jolita jolyn jolynn jon jona jonadab jonah jonahtan jonai jonalyn jonan jonas jonatan jonatas jonathan jonathon jonattan jonay
jone jonell jonelle jones jong jonhatan joni jonie jonna jonnatan jonnathan jonnie jonny jony joost jorda jordan jordana jordi jordina jordon jordy
jorel jorg jorge jorgelina jorgen jorgina jori joris joritz jorja jorje jorn jorunn josafat jose joseane joseba josebe josee josef josefa josefina
josefine josefino joselia joselin joselina joseline joselito joselyn joselyne josemaria josep josepa joseph josephe josephina josephine josette
josetxo josh joshua joshue josiah josiane josias josie josilene josimar josip joslyn jospeh josphine josselyn josu josua josue josuha josune joudia
jounaida jouri joussef jovan jovana jovani jovanka jovanna jovanny jovelyn jovina jovino jovita jovito joxe joy joya joyce joycelyn joye jozef jozefa
jozsef jozsefne ju-won juan juana juanelo juani juanita juanito juanjo juanma juanmei juaquin juaquina jubal jucelia jucilene juda judas jude judeline
judhit judi judie judiht judit judita judite judith judson judy jue juergen jugatx juhani jula jule julee julen julene jules juli julia julian juliana
juliane juliann julianna julianne juliano julie julieann julien julienne juliet julieta julieth julietta juliette julija julio julisa julissa julita
julito julius julud july jumaria jun juna junaid junbo juncal june junfen junfeng jung junhao junhua junia junie junior junita junjie junkal junko
junlei junli junliang junmei juno junping junquera junwei junxi junxiang junyan junyi junyong junyu juozas juraj jurate jurdan jurdana jurema jurg
jurgen jurgi jurgita juri jurijs jurijus juris jussara just justa justas justice justin justina justinas justine justiniana justiniano justino justo
justyna jutta juvenal juvencia juvencio juventina juventino jyoti jytte ka kaba kabbour kabir kabira kabita kacem kacey kaci kacie kacper kacy kada
kadda kaddour kaddy kader kadia kadialy kadiatou kadidia kadidiatou kadija kadijatou kadir kadrie kady kaede kahina kai kaia kaiet kaila kailash
kainat kaira kairo kais kaitlin kaitlyn kaixin kaja kajus kakha kakhaber kala kaleem kaleigh kaley kali kalid kalidasa kalidou kalifa kalil kalilou
kalilu kalin kalina kalinka kallie kaloyan kalsoom kaltoum kaltouma kalyn kam kamal kamala kamalatmika kamalia kamaljit kamar kamel kamelia kameliya
kamen kami kamil kamila kamilah kamile kamilia kamilla kamla kamo kamran kamrul kanchan kandace kande kandeh kandela kandi kandice kandis kandra kandy
kane kaneez kanesha kang kangwei kanisha kanta kanwal kanza kaori kaotar kaoussou kaoutar kaouthar kapil kapila kapka kara karam karamat karamba
karamjit karamo karamoko karan karapet kardama kare kareem kareen karel karelia karem karen karena karey kari karie karim karima karime karin karina
karine karisa karishma karissa karl karla karle karleen karlene karlheinz karlis karlo karlos karlota karly karlyn karma karmel karmele karmelo karmen
karnail karol karola karole karolina karoline karolis karoly karolyn karon karren karri karrie karry karsten karttikeya kary karyl karyn karyna
kasandra kasem kasey kasha kashif kashmir kasi kasie kasper kassandra kassem kassie kassim kassoum katalin katalina katarina katarzyna kate katelin
katelyn katelynn katerin katerina katerine kateryna kathaleen katharina katharine katharyn kathe katheleen kathem katherin katherina katherine kathern
katheryn kathey kathi kathia kathie kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy kathya kathyrn kati katia katiana
katiane katiba katie katina katiusca katiuscia katiuska katixa katja katla katlyn katrice katrien katrin katrina katrine katsiaryna kattalin kattie
katty katy katya kauan kaur kausar kautar kauzar kavi kavita kawsu kawtar kawthar kay kayce kaycee kaye kayla kaylee kayleen kayleigh kaylene kazi
kazimiera kazimierz kazuko kbir kbira ke keanu keba kebba kebir kebira kecia kedara kedarnath keeley keely keena keenan kees keesha keiko keila keira
keisha keisy keita keith keitha keke keli kelia kelian kelle kellee kelley kelli kellie kelly kellye kelsey kelsi kelsie keltoum keltouma keltse
kelvin kely kemal kemberly kemen kemo kemoko kemuel ken kena kenai kenan kenay kenda kendal kendall kendra kendrick keneth kenia kenisha kenji kenna
kennedy kenneth kennith kenny kent kenton kenya kenyatta kenyetta kenza kenzo keoma kepa kera keren kerena keri kerman kermit kerri kerrie kerry
kerstin kesha keshia kesia kestutis ketevan ketty keturah keva keven kevin kevyn kewal kewin kexin keyla keyra khachatur khachik khaddouj khaddouja
khadem khader khadi khadidiatou khadidja khadidjetou khadija khadijah khadijatou khadije khadijetou khadim khadime khadir khadiya khadjou khadouj
khadouja khadra khadre khady khadyja khaira khaldia khaled khalid khalida khalifa khalil khalilah khalissa khaly khamis khamiss khamissa khammar
khamsa khamssa khan khaoula khardiata khatia khatima khatir khatri khatuna khawar khawla khdija khedidja kheir kheira kheireddine khelifa khira khitam
khizar khlifa khlifia khnata kholoud khongordzol khoudia khouloud khrystyna khuram khurram khurshid kia kiaan kian kiana kiara kiera kieran kiersten
kiesha kieth kike kiko kiley kiliam kilian killian kilyan kim kima kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra
kimera kimetz kimi kimiko kin kina kinda kindra kine king kinga kingsley kintuillang kinza kiova kiowa kip kira kiran kirara kirby kirenia kiriam
kirian kiril kirilka kirill kirilov kirk kiro kirollos kirpal kirsa kirsten kirsti kirstie kirstin kirsty kiryl kisha kishore kishwar kissima kit
kittie kitty kiwa kiyoko kizkitza kizzie kizzy kjell klaas klara klaudia klaus klavdiya klea kleber klever knarik knut koa koba koen kofi koichi koji
koldo koldobika koldobike koly kolyo komal konate kone konimba konrad konstantin konstantina konstantine konstantinos kontxi konul kora koraima korey
kori korka kornelia korneliya koro kortney koruko kory kosta kostadin kostadinka kostadinov kostas kostiantyn kostyantyn kouider kourtney kousar kraig
krasen krasimir krasimira krassimir krassimira krassimire krastina kremena kris krish krishan krishna krissy krista kristal kristan kristeen kristel
kristen kristi kristian kristiana kristie kristin kristina kristine kristiyan kristle kristof kristofer kristoffer kristopher kristy kristyn kristyna
krisztian krisztina krum krysta krystal krystel krysten krystian krystin krystina krystle krystyna krzystof krzysztof ksenia kseniia ksenija kseniya
kuldeep kuldip kuljit kulvir kulwant kulwinder kum kumar kumba kumiko kun kunal kundalini kunti kurt kurtis kwabena kwadwo kwaku kwame kwasi kyara
kyla kyle kylee kylian kylie kym kymberly kyoko kyong kyra kyriaki kyrylo kyung l laarbi laaroussi laaziz laaziza laban lacey lachelle lachezar
lachman laci lacie lacramioara lacresha lacrimioara lacy lada ladawn ladisla ladislaa ladislada ladislao ladislau ladislav ladji ladonna lady lael
laetitia lafdil lah lahasen lahat lahbib lahbiba lahcen lahcene lahoma lahouari lahouaria lahoucine lahoussine lahsen lahssan lahssen lai laia laiba
laid laida laie laiene laila laima laimonas laimute lain laina laine laira lais laisa lajos lajuana lakbir lakbira lakeesha lakeisha lakendra lakenya
lakesha lakeshia lakhbir lakhdar lakhvir lakhwinder lakia lakiesha lakisha lakita lal lala lali lalia lalit lalla lama lamar lamara lamarana lambert
lamberta lamberto lambertus lamia lamiaa lamiae lamiita lamija lamin lamina lamine lamiri lamis lamkadem lamnouar lamonica lamont lamya lamyaa lamyae
lan lana lance lancelot lancine landelina landelino lander landing landon lane lanell lanelle lanette lanfen lang lani lanie lanita lanmei lannie
lanny lanora lansana lanxiang lanying laquanda laquita lara larabi larae laraine larbi laree larhonda larion larisa larissa larita laritza laro
laronda larosi larraine larraitz larry lars larue larysa lasana lasandra lasha lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda lashay
lashell lashon lashonda lashunda lasonya lassana lasse lassina lassine lastenia laszlo laszlone latanya latarsha latasha latashia latesha latia
laticia latif latifa latina latinka latino latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina latrisha latviesu lau
laudelina laudelino laudiceia laudina laudino launa laura lauralee lauran laure laurea laureana laureano laureen laurel lauren laurena laurence
laurencia laurencio laurene laurens laurent laurenta laurentia laurentina laurentino laurentiu laurentzi lauretta laurette lauri laurice laurie
laurinda laurindo laurine lauro lauryn laurynas lautaro lavada lavelle lavenia lavera lavern laverna laverne laveta lavette lavi lavina lavinia lavon
lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna lawerence lawrence laxman laxmi laya layachi laye layla layne layonel layra lazar
lazara lazaro laziz laziza le lea leah lealdina lean leana leandra leandre leandro leann leanna leanne leano leanora leatha leatrice lebdaoui lech
lecia leda ledicia ledy lee leeann leeanna leeanne leen leena leendert leer leesa leevi legarda lehbib lei leia leida leide leidiane leidy leidys leif
leigh leigha leighann leila leilani leilei leira leire leisa leisha leisy leixuri leiza leize leizuri leja lejla lekbir lekbira lekisha lela lelah
leland lele lelia lemine lemuel len lena lenard lene leni lenia lenin lenita lenka lenna lennart lennie lennon lenny lenora lenore lenut lenuta leny
leo leocadia leocadio leocricia leocricio leodegario leola leoma leomar leon leona leonard leonarda leonardo leonardus leonas leoncia leoncio leone
leonel leonela leonhard leonia leonice leonid leonida leonidas leonides leonido leonie leonila leonilda leonilde leonilo leonisa leonor leonora
leonore leonte leontin leontina leontine leopold leopolda leopoldina leopoldo leora leordo leota leovigilda leovigildo lera lerida lerma leroy les
lesa lesbia lesedi lesha lesia leslee lesley lesli leslie lesly lesme lesmes lessie lester lesya leszek leta letha lethabo lethokuhle leticia letisha
letitia letizia lettie letty lev levan levani levent levente levi levon lewis lexie lexuri leya leyanis leyda leydi leydis leyi leyla leyre lezlie
lhachmi lhassan lhassane lhou lhouceine lhoucine lhoussain lhoussaine lhousseine lhoussine li li-hua lia liam lian liana liane lianet liang liangfeng
liangjun liangliang lianlian lianna lianne lianying liaqat libardo libasse libbie libby libe liber liberada liberata liberato liberia liberio liberta
libertad liberto liberty libia libin libor liboria liborio librada librado lica licas licer liceria licerio licesio licet liceth lichun licia licinia
licinio lida lidan lide lider lidia lidiana lidiane lidice lidiia lidija lidio lidiya lidon lidong liduina liduvina lidya lie lien liena liene liepa
lier lierni lies liesbeth lieselotte lifang lifen lifeng liga ligaya ligia ligita liguang liguo liher lihong lihua liisa lijana lijiao lijie lijin
lijing lijuan lijun lika lila lile lili lilia liliam lilian liliana liliane lilianne lilibeth lilica lilien liliia liling lilioara lilit lilith liliya
lilja lilla lilli lillia lilliam lillian lilliana lillie lilly lily lilya lilyana lima limam liman limber limberg limbert limei limin liming limpia
lin lina linarejos linas lincoln linda lindalva lindaura lindomar lindsay lindsey lindsy lindy line linet linette linfeng ling lingfen lingfeng
lingjun lingli lingling lingmiao lingwei lingxiao lingyan lingyong lingyu lingyun lingzhen lingzhi lingzhu linh linjie linlin linn linna linnea linnie
lino linos linsey linus linwei linwood lio lioba lionel lior lioubov lioudmila liping liqin liqing liqun lira liria lirio lirios lirong lis lisa
lisabeth lisakhanya lisandra lisandro lisard lisarda lisardo lisbel lisbet lisbeth lise liselotte liset liseth lisett lisette lisha lisheng lissa
lisset lissete lisseth lissett lissette lissy lita liu liuba liubov liudmila liudmyla liuva liv livan livia livino livio livioara liviu livius liwei
liwen lixia lixiang lixiao lixin lixiong liya liyan liying liyong liyu liyun liz liza lizabeth lizandra lizandro lizar lizardo lizbet lizbeth lizer
lizet lizeth lizette lizhen lizhong lizhu lizi lizica lizzette lizzie ljiljana ljubica llacolen llanos llara llarina llatzer lledo lleir lleonard
llibert llibertat llorenc llorens lloyd lluc lluch llucia lluis lluisa llum lluna llura lluvia loaira loan loana loay lobna lofti logan lohitzune
lohizune loic loida loinaz lois loise lokapala lokman lola loles loli lolimar lolita loma lon lona londa lone long longina longino longinos loni lonna
lonnie lonny lope lora loraine loralee lorand lore lorea lorean loredana loree loreen lorelay lorelei loreley lorella loren lorena lorene lorenz
lorenza lorenzo loreta loreto loretta lorette lorgio lori loria loriann lorie lorien lorilee lorina lorinda lorine loris lorita lorna lorraine
lorretta lorri lorriane lorrie lorrine lory lot lotfi lothar lotte lottie lou louann louanne louay louazna loubna louella louetta louhou louie louis
louisa louise louiza lounes loura lourd lourdes lourenco lourie loutfi louvenia love lovelie lovella lovely lovepreet loveth lovetta lovie lovro
lowell loyce loyd loyda loyola lu lua luali luan luana luann luanna luanne luar luara luay luba lubanzi lubica lubna lubomir lubos luc luca lucas
lucca lucelia lucelly lucely lucena lucero lucette luci lucia lucian luciana luciane luciano lucica lucidia lucidio lucie lucien luciene lucienne
lucija lucila lucile lucilene lucilia luciliano lucilla lucille lucilo lucimar lucimara lucina lucinda lucindo lucineia lucineide lucinia lucinio
lucio lucita lucitania lucius lucky lucrecia lucrecio lucretia lucrezia lucy lucyna ludek ludibia ludie ludivia ludivina ludivine ludivino ludmila
ludmilla ludovic ludovica ludovico ludovina ludwig ludwing lue luella luetta luftolde luigi luigia luigina luis luisa luisana luise luisina luiz luiza
lujan luka lukas lukasz luke luken lukene lukman lukne lula lulu lulwa luminita luna lupe lupercio lupicina lupicinia lupicinio lupita lupu luqman lur
lura lurdes lurlene lurline luscinda lusia lusine lutgarda lutgardo luther lutz luvenia luxi luz luzdivina luzdivino luzia luzinete luzmila luztolde
luzviminda lwandle lya lyazid lyda lydia lydie lyes lyla lyle lyman lyn lyna lynda lyndia lyndon lyndsay lyndsey lynell lynelle lynetta lynette lynn
lynna lynne lynnette lynsey lynwood lys lyuba lyuben lyubka lyubomir lyubomira lyubomyr lyubomyra lyubov lyudmil lyudmila lyudmyla m m'barek m'bark
m'barka m'hamed m'hammed m'hand ma ma'soumeh maaike maamar maanan maarten maati maazouza mabel mabelle mable mabrouk mabrouka mac macarena macaria
macario macedon macedonia macedonio machelle macia maciana macie maciej macire mack mackenzie macoumba macrina macrino mactar macy madai madalen
madalena madalene madalin madalina madaline madalyn madani maday maddalen maddalena maddi maddie maddox madelaine madelein madeleine madelen madelene
madeleyne madelin madeline madelyn mademba madge madhu madhusudan madi madicke madie madiha madina madiop madison madjid madlen madlena madlyn madona
madonna madou madrona mady mae maeba maegan mael maelle maelys maeva maeve mafalda maffeo maftei magali magalie magalis magaly magalys magan magaret
magatte magda magdala magdalen magdalena magdalene magdaleno magdalina magdolna magela magen magencia magencio maggie maghnia magi magin magina magna
magne magno magnolia magnus magomed maguette magueye magyar maha mahah mahalia maham mahamadi mahamadou mahamadu mahamed mahammad mahammed mahamud
mahassine mahayub mahayuba mahboob mahdi mahdia mahdjouba maheen maher mahesh mahfoud mahfud mahi mahieddine mahir mahjoub mahjouba mahmood mahmoud
mahmud mahnoor mahy mahyub mahyuba mai maia maialen maiane maiara maica maico maicol maicon maida maider maier maija maik maika maike maikel maikol
maila maile mailen mailin mailyn maimona maimoun maimouna maimuna maiol maiquel maira maire mairena maisa maisaa maisae maisha maisie maissa maissae
maitane maite maiteder maitena maixa maj maja majd majda majdouline majed majid majida major majorie maka makan makeda makha makhan makhlouf makhtar
maki makiko makki makram maksim maksims maksym maksymilian malachi malaika malainin malainine malak malake malam malamin malamine malang malaquias
malco malcolm malcom malek malen malena maleni malgorzata mali malia malica malick maligiaq malik malika maliki malin malina malinalli malinda malinka
malisa malissa malka malkeet malkhaz malkit malle mallie mallory malorie malte malthe malu malva malvina malwina mama mamadi mamadou mamadu mamady
mamasa mame mamerta mamerto mames mamia mamie mamma mammat mammie mamoudou mamoun mamoune mamour mamourou mamoutou mamta mamudou mamudu mamuka mamun
man mana manahil manaia manal manale manana manar manasa manases manda mandeep mandi mandiaye mandica mandie manding mandita mandy mane manea maneh
manel manela manex manfred manfredo mangal maniang manie maninder manish manisha manja manjeet manjinder manjit manjot manju mankilef mannana manoel
manoela manoj manol manola manole manolete manoli manolita manolo manon manpreet manrique mansata mansoor mansor mansour mansoura manssour mansur
mantas manu manua manual manue manuel manuela manuele many manzoor mao maodo mapenda maple maqbool maqsood mar mara maragaret maragda maragret marah
maram marama marame maranda mararia marat maravilla maravillas maraya marbelis marbella marbelys marc marca marcal marcas marce marcel marcela
marcelene marceli marceliana marceliano marcelin marcelina marceline marcelino marcell marcella marcelle marcelli marcello marcellus marcelo marcene
marchelle marci marcia marcial marciala marciana marciano marcie marcilene marcin marcio marcionila marck marco marcolina marcolino marcos marcu
marcus marcy mardell mare mareike marek mareme maren marena marene mareva marey marfil marg marga margalida margara margaret margareta margarete
margareth margaretha margarethe margarett margaretta margarette margarida margarit margarita margarite margarito margart margaryta margaux marge
margene margeret margert margery marget margherita margie margit margita margo margorie margot margoth margret margrett margrit marguerita marguerite
margurite margy marharyta marhta mari maria mariagrazia mariah mariam mariama mariame mariami mariamu marian mariana mariane marianela marianella
mariangel mariangela mariangeles marianita mariann marianna marianne marianny mariano mariasol mariasun mariateresa mariatou maribel maribeth marica
maricarmen maricel maricela maricica maricielo maricris maricruz maricuta marie mariea marieke mariel mariela marielena mariella marielle mariely
mariem marieme mariemma marien marieta marietou marietta mariette marife mariflor mariia marija marijana marijke marika mariko marilda marilee
marilena marilene marilenny marili marilia marilin marilina marillac marilo marilou marilu mariluz marilyn marilynn marilza marimar marin marina
marinalva marinda marine marineide marinel marinela marinella marines marinete marinette marinica marinka marino marinov marinus mario marioara
mariola marioly marion mariona mariora marios maripaz maris marisa marisabel marisca marise marisel marisela marisha marisol marissa maristela marit
marita marite marites maritxell maritxu maritza mariuca marius mariusz mariuta mariuxi marivel marivi marivic mariya mariyam mariyan mariyana mariyka
mariza marizabel marizete marizol marja marjan marjatta marjolein marjorie marjory mark markas markel marketa marketta markita marko markos marks
markus marla marlana marleen marlen marlena marlene marleni marlenis marlenny marleny marley marli marlies marliese marlin marline marlis marlise
marlo marlon marlucia marly marlyn marlys marna marni marnie maroa maroan maroua marouan marouane marquerite marquetta marquina marquis marquita
marquitta marry marsel marsha marshall marta marth martha marthe marti martijn martim martin martina martine martinho martiniana martiniano martino
martins martinus martir martires martiria martirian martirio marton martos martxel marty martyn martyna martynas martzel marua maruan maruja marusia
marusya maruxa marva marvel marvella marvin marvis marwa marwan marwane marx mary marya maryalice maryam maryama maryame maryan maryana maryann
maryanna maryanne marybel marybelle marybeth maryellen maryem maryetta maryia maryja maryjane maryjo maryland marylee marylene marylin maryline maryln
marylou marylouise maryluz marylyn marylynn maryna maryori maryory maryrose maryse marysol maryuri maryury maryvonne marzena marzia marzio marzok
marzouk masa masako masha masiel mason masood masoud massaer massamba massar masse masseye massiel massimiliano massimo massin massinissa massira
massoud masud masum mata matar matas mate matea matei matej matene matenin mateo mateos mateu mateus mateusz matha matheo matheus mathew mathias
mathieu mathilda mathilde mathis mati matias maties matija matilda matilde matrikas matt matteo matthew matthias matthieu matthildur matti mattia
mattias mattie mattin maturino matus matutina matvey matxalen maty matyas maud maude maudie maudilia maudilio maui maura maureen mauren mauri maurice
maurici mauricia mauricio maurilia maurilio maurina maurine maurino maurita maurizio mauro maverick mavis mawdo max maxence maxi maxie maxim maxima
maxime maximiana maximiano maximilia maximilian maximiliana maximiliano maximina maximino maximo maxine maxwell maxym may maya mayalen mayara maybell
maybelle mayca maycon mayda maye mayela mayelin mayerli mayerlin mayerling mayerly mayi mayka maykel mayla maylen maylin mayme maynard mayo mayola
mayoro mayra maysa maysaa maysae maysam maysoun mayssa mayssae mayte mayumi mayya mazatl mazen mazhar mazie mbacke mballo mbarak mbarek mbark mbarka
mbaye mbemba mbene mckenzie mckinley md meagan meaghan mecedes mechelle mechthild mecias meda medarda medardo medea medin medina medir medou medoune
mee meena mees meg megan meggan meghan meghann megumi mehak mehamed mehar mehboob mehdi mehdia mehmed mehmet mehmood mehran mehrdad mehwish mei
mei-hui mei-ling meie meifang meifen meifeng meihong meihua meijuan meijun meike meilan meili meilian meiling meimei meiqin meire meirong meiryan
meissa meixia meixiang meiyan meiying meiyu meiyun meizhen meizhu mekka mekki mel melaine melani melania melanie melanio melannie melanny melany
melanya melba melca melchor melchora melcion melcior melda melecia melecio melek melia melibea melida melina melinda meline melisa melissa melissia
melita melitina melito meliton melitona meliza mellie mellisa mellissa melodee melodi melodia melodie melody melokuhle melonie melony melquiades
melquisedec melva melvi melvin melvina melvy melvyn melynda mena menana mencey mencia mendia mendy meng mengmeng mengting mengyao mennana merab merari
merce merced mercedes mercedez mercedita mercenario merche mercy meredith merete meri meriam meriame merian merida merideth meridith meriem merieme
merien merilyn merissa merita meritxel meritxell meriyem merjem merle merlene merlin merlinda merlita merly merlyn merna merouane merri merrie
merrilee merrill merry mersana mertie mertixell mertxe mervin mervyn mery meryam meryama meryem meryeme meryen meryl merzak merzouk mesalina mesbah
mesias messaoud messaouda messoud meta metin metodi metodio mette mezian meziane mfaddal mfedal mfeddal mfedla mhamed mhammad mhammed mhand mher mi
mia mian miao miaomiao mica micael micaela micah micha michael michaela michaele michail michal michale michalis micheal michel michela michelangelo
michele michelina micheline michell michelle michiel michiko mickael mickey micki mickie micol midiala midori mieczyslaw miesha migdalia migel migle
miglena mignon miguel miguela miguelangel miguelina mihael mihaela mihai mihaiela mihail mihaila mihails mihaita mihalache mihaly miho mijael mijail
mika mikael mikaela mikaere mikalai mikayel mike mikel mikelats mikeldi mikele mikhail mikhaylo mikheil miki mikkel mikki miklos mikola mikolaj mila
milad milada miladin miladis milady miladys milagritos milagro milagros milagrosa milan milana milca milcho milciades milda mildred mildrey miledy
miledys mileidy mileidys milen milena milene milenka miles milesio miley mileydis milford milian milica milissa milka milko millan millana millaray
millard miller millerlandy millicent millie milly milo milorad milos miloslav miloud milouda miloudi milton milud miluda miluta milva milvia mima mimi
mimon mimona mimoun mimouna mimoune mimount mimun mimuna mimunt mimuntz min min-jun mina minata minato mincho minda mindaugas mindi mindy mine minel
minerva minervina minervino ming minghao minghua minghui mingliang mingming mingze minh minia minik minjie minka minko minna minnie minodora minta
minying mio mioara miodrag miorita miqueas miquel miquela mir mira mirabela mirac miracle miranda mirari mircea mircho mirco mireia mireilla mireille
mireira mirel mirela mirella mirelys miren mirena mirene mirentxu mireya miria miriam mirian miriela miriem mirjam mirjana mirka mirko mirlande mirna
miro miron miroslav miroslava miroslaw miroslawa mirsad mirta mirtha miruna miryam miryan mirza misael misbah misericordia misha mishel mishell misho
miss missoum missy misti mistie misty misu mita mitch mitchel mitchell mitica mitka mitko mitkov mitra mitrita mitsue mitsuko mittie mitxel mitzi
mitzie miyoko miyuki mizanur mjid mladen moaad moacir moad moana moazzam moctar modest modesta modestas modesto modi modibo modou mody moea moeata
mofadal mofaddal mofaddala mogens moh moha mohamad mohamadi mohamadou mohamed mohamedi mohamedou mohammad mohammad-reza mohammad-taha mohammadi
mohammadine mohammed mohan mohand mohatar mohcin mohcine mohinder mohit mohsan mohsen mohsin mohsine mohssen mohssin mohssine mohtar moira moise
moises mokhtar mokhtaria mollie molly moloud momar momath momchil momna momodou mona monaim monalisa moncef monday moneiba moner monet moneyba
monfrague monia monica monico monika monike monina monique monir monnie monroe monsalud monsef monserra monserrat monserrata monserrate monsif monssef
mont montana montanas monte montemayor montes montesclaros montesion montevirgen montiel montsant montse montserrat monty monya moon mor mora morad
moraima morelia morena moreno moreyba morgan morgana morgane moriah moriba moritz moro morris morro morten morteza morton moruena mory mosaab mose
moses moshe moslim mossaab mostafa mostapha mostefa motserrat mouaad mouad mouctar moufida mouha mouhamadou mouhamed mouhamet mouhcin mouhcine mouhsin
mouhsine mouhssin mouhssine moukhtar moulay moulaye mouloud moulouda mouloudi moumen moumna mouna mounaim mounia mounim mounina mounir mounira mounsef
mounsif mountaga mounya mourad mourtalla mousa moussa moustafa moustapha mozell mozella mozelle mrabih mstislav muad mubarak mubashar mubashir muchen
mudasar mudassar muela mugurel muhamad muhamadou muhamed muhammad muhammadou muhammed mui mujahid mujer mukesh mukhtar mumtaz muna munawar muneeb
munia munir muoi murad murat muriel murielle murilo murray murtaza musa musah musarrat mushegh mushtaq muskan muskilda muslim mussa mustafa mustansar
mustapha muyang muzaffar my mya mycola myesha mykhailo mykhaylo mykola mykyta myla mylene myles myong myra myriam myrian myrl myrlande myrle myrna
myron myroslav myroslava myrta myrtice myrtie myrtis myrtle myryam myung mzia na naaima naama naara nabar nabeel nabeela nabel nabi nabia nabiha nabil
nabila nabor nacer nacera naceur nacho nacimiento nacira nacor nada nadal nadalina nadaya nadeem nadege nadejda nadene nader nadezda nadezhda nadi
nadia nadifa nadiia nadim nadin nadina nadine nadir nadira nadiuska nadiya nadja nadjat nadjem nadjet nadjia nadjib nadka nadra nadya nadzeya naeem
nael naema nafi nafisa nafissa nafissatou nagi nagina nagisa nagore naha nahara nahed naheed nahia nahiane nahiara nahid nahida nahikari nahila nahim
nahima nahir nahla nahomi nahuel nahum nahun naia naiala naiane naiara naida naihara naika naikari naike nail naila nailya naim naima naimi nain nair
naira nairobi nais naiyara najah najam najat najate najem najet naji najia najib najiba najih najiha najim najima najiya najla najlaa najlae najma
najoua najua najwa nakesha nakia nakisha nakita nakor nala nalaya nallely nallua nam nama namibia namory nan nana nancee nancey nanci nancie nancy
nandi nandini nando nandor nanette nani nannette nannie nansi nanuli nao naoki naoko naoma naomi naomy naoual naouar naouel naoufal naoufel napoleon
nara naranbaatar naray narayan narcis narcisa narciso narciza narda nardo nardy nare narek nareme naresh nargis nariman narimane narinder narine
narjes narjis narjiss narjisse naroa naroba naryis nasar naseem naseer naser nasera nashira nasiha nasim nasima nasir nasira nasko nasly nasr nasra
nasrallah nasreddine nasreen nasrin nasrine nasrullah nassar nasser nassera nassiba nassim nassima nassir nassira nast nastaca nastase nastasia nastia
natacha natael natale natali natalia natalie nataliia natalija natalina natalio nataliya natalja natallia nataly natalya natan natanael nataniel
nataraja natasa natascha natascia natasha natashia nataxa natela nath nathali nathalia nathalie nathaly nathan nathanael nathanial nathaniel nati
natia natija natisha natividad nativitat natnael nato natosha natura natxo natzaret naual naufal naufel naum nauman naura nauset nausica nauzet
navdeep naveed naveeda naveen navia navid navidad navil navila navin navjot navneet nawal nawar nawaz nawel nawfal naya nayab nayade nayala nayan
nayana nayara nayat nayda nayden nayeli nayely nayem nayhara nayib nayibe nayim nayima nayin nayla nayma nayomi nayra nayua nazakat nazam nazan
nazanin-zahra nazar nazare nazarena nazareno nazaret nazareth nazaria nazarica nazarii nazario nazariy nazha nazia nazih naziha nazik nazim nazir
nazira nazma nazmie nazmul nazrul ndeye ndiaga ndiasse ndiaye ndiogou ndiouga ndongo neagu neal nebil nebojsa neco necole nector neculae neculai
neculina ned neda nedal nedas nedelcho nederlands nedka nedko nedra nedyalka nedyalko neelam neeltje neely neeraj nefer nefertari neftali neha nehad
nehemias nehir nehuen neiba neida neide neidy neil neila neira neisa neisy neiva neizan nekal nekane nel nela nelba nelcy nelda nele nelea neli nelia
nelida nelina nelio nelita nell nella nelle nelli nellie nelly nellya nelo nelsa nelso nelson nelsy nelu neluta nelutu nelva nely nelya nemecia
nemecio nemesia nemesio nemesis nena nenad nene nenita neo neoma neomi neonila nepomuceno nepomuk neptali nere nerea nereida nereo nereyda neri neria
nerida nerijus neriman nerina neringa nerissa nermin nermine neron nery nerys neskutz nesreen nesrin nesrine nessrine nestor neta nettie neu neus
neusa neuza neva nevada nevadita neven nevena nevenka neves neville newton ney neyda neyen neyla neysa neyva neyzan neza nezar nezha nfamara nga
ngagne ngan ngoc ngone nguyet nia niall niama niamh niang nica nicandro nicanor nicanora nicasia nicasio niccolo nicefora niceforo nicereta nicesio
niceta niceto nichel nichelle nichita nichol nichola nicholas nichole nicholle nick nicki nickie nickolas nickole nicky nico nicodemo nicodemus nicol
nicola nicolaas nicolae nicolai nicolaie nicolas nicolasa nicolau nicolay nicole nicoleta nicoletta nicolette nicolina nicolita nicoll nicolle nicolo
nicomeda nicomedes nicu niculae niculai niculaie niculina niculita nicusor nicuta nida nidae nidal nidia niel niels niesha nieva nieve nieves nigel
nighat nihad nihal niharika nihat nijole nik nika nikau nikhil niki nikia nikita nikki niklas niko nikodem nikol nikola nikolaev nikolai nikolaj
nikolajs nikolaos nikolas nikolaus nikolay nikole nikoleta nikolett nikoletta nikolina nikolinka nikolov nikoloz nikos nikte nil nila nilay nilda nile
nilo nils nilsa nilson nilton nilva nilza nima nimia nimra nina ninbe ninel nineta ninfa ning nini ninive nino ninoska niobe nira niria niriti nirmal
nirmala nirmin nirmine nirvana nisa nisamar nisar nisha nishan nisma nisri nisrin nisrine nissrin nissrine nistor nit nita nitin niurka nivaldo
nivardo nivaria nivi nivia niviaq nixon nizam nizar noa noah noam noaman noara noble nobuko nodar noe noel noela noeli noelia noella noelle noema
noemi noemia noemie noemy nofre nogaye noha nohaila nohara nohayla nohelia nohemi nohemy nohora noive nola nolan nolasco nolberta nolberto noli
nolwenn noma nomaan noman nombre nona nonato nonia nonila nonita nonito nonna noor nor nora norah noraida noralba norayr norbert norberta norberto
norbey norddin norddine nordi nordin nordine noreddin noreddine noredine noreen norene norhan noria norica norik noriko noriman norine noris norka
norma norman normand normando norris norsaq nory nosa nosair nosakhare nosheen nouaman nouara nouf noufal noufissa nouh nouha nouhad nouhaila nouhayla
nouhou nouhoum nouhoun nouman noumidia nounout nour noura nouraddin nouraddine nouradine nourddin nourddine nourdin nourdine noureddin noureddine
nouredin nouredine nourelhouda nourhan nouria nouriddin nourreddine nourredine nouzha nova novella nozha nu nuala nube nubia nugzar nuha nuhacet
nuhaila nuhazet nuka numan numbers numidia nune nunilon nuno nunzia nunzio nur nura nuray nuri nuria nuris nurislam nurul nury nurys nusrat nut nuta
nuti nutsa nutu nuvia nydia nyima nyla nyuma o oana obaida obdulia obdulio obed oceane oceania ocie octavi octavia octavian octaviana octaviano
octavio oda odair odalis odalys odd oddvar odei odelia odelinda odell odessa odet odeta odete odette odila odile odilia odilio odilo odin odina odis
odon odonila odulia odval ofelia ofelio ofentse ofir oghogho ognyan ohara ohiana ohiane oiana oiane oiartza oier oihan oihana oihane oiher oilda
oinatz oisha oisin ok okacha oksana oktay ola olaf olai olaia olaitz olaiz olalla olallo olanda olarizu olas olatz olau olav olavo olay olaya olayo
ole oleg olegaria olegario olegs oleguer oleh oleksandr oleksandra oleksii oleksiy olen olena olene olesea olesia olesya oleta olevia olexandr olexiy
olga olguita olguta olha olida olimpia olimpio olimpiu olin olina olinda olinta oliva olive oliver olivera oliverio oliveros olivia olivier olivio
oliviu olivo oliwia ollie olmedo olmo olof oltita olvido olya olympia om oma omaida omaima omaira omar omara omayma omayra omega omeima omer omid
omkaltoum omkeltoum omnia omphile ona onan ondina onditz ondiz ondrej oneida oneka onel onelia onelio onesiforo onesima onesimo onia onie onintza
onintze onisim onisor onita onkar onni onofra onofre onorina onur opal ophelia ophelie oprea oprica ora oralee oralia orazio orbelinda oren orencia
orencio orentina orentino orest oresta oreste orestes oretha oreto orfa orfelia orfelina orfilia orhan oria oriana orietta oriol orion oristela
oristila orkatz orlanda orlando orlin orlinda orm ornela ornella oro orofila oroitz oroncio orosia orosio orpha orquidea orreaga orsolya ortansa
ortensia ortzi orval orville orysya osagie osahon osama osane osaretin osariemen osaro osas osazee osazuwa osbaldo oscar osel osiris oskar oskia
oskitz osman osmani osmany osmar osmel osmundo ossama ossie ostap osvaldo oswald oswaldo ot otar otelia otelo otger otha othman othmane otilia otilio
otis otman otmane otmar otniel oto oton otoniel ottavio otto ou ouadia ouadie ouafa ouafaa ouafae ouafi ouafila ouahib ouahiba ouahid ouahida ouail
ouali oualid ouarda ouardia ouasim ouasima ouassila ouassim ouassima ouazna ouiam ouiame ouida ouidad ouijdane ouisal ouissal ouissam ouiza oukacha
oulaid oulaya oulimata oum oumaima oumama oumar oumarou oumayma oumhani oumkaltoum oumkeltoum oumnia oumou oumy oury ousainou ousama ousman ousmane
oussama ousseynou outhmane outman outmane ove ovidi ovidia ovidio ovidiu owen oxana oxel oystein oyunbileg oyvind ozell ozella ozie ozlem p pa paata
pabla pablina pablino pablo paciana paciano paciencia pacifica pacifico pacita paco padma padua page paige pal palma palmer palmira palmiro paloma
palomares palwinder pam pamala pamela pamelia pamella pamila pamula pan panagiota panagiotis panayot pancho pancracia pancracio pandava pandora pandu
paneeraq panfilo paninnguaq pankaj pansy pantaleon pantaleona paola paolina paolo papa pape paqui paquita paramjeet paramjit parasca paraschiv
paraschiva parascovia paraskevi pardeep pargat pari pariksit paris parker parmenia parmenio parminder parmjit parthenia particia parvati parveen
parvez parvin parvinder parviz parvoleta parwinder paryania pascal pascale pascasia pascasio pascu pascua pascual pascuala pascualina pasion pasqual
pasquale pasqualina pasqualino pastor pastora pasty pat pathe patience patria patric patrica patrice patrici patricia patricija patricio patrick
patrik patrina patrisia patrizia patrizio patrocinia patrocinio patrycia patrycja patryk patsy patti pattie patty patxi patxo pau paul paula paule
paulene pauletta paulette pauli paulica paulin paulina pauline paulino paulita paulius paulo paulus paun pauna pavel pavla pavlin pavlina pavlinka
pavlo pavol pawan pawel payal paz peace pearl pearle pearlene pearlie pearline pearly pedro pedrona peg pegerto peggie peggy pei peifen peijun peio
peipei pekka pelagia pelagio pelayo pelegri pelegrin peli peligros pello pena penarroya penas pencho penda penelope peng pengcheng pengfei pengpeng
penha penitas penka penko penney penni pennie penny pep pepa pepe pepi pepita per percy pere peregrin peregrina peregrino perez perfecta perfecto
pergentina pergentino perla perlita pernille perpetua perpetuo perry perseveranda persida peru pervaiz pervez petar pete peter peterson petia petko
petkov petr petra petrache petrana petranka petras petre petrea petri petria petrica petrina petrisor petro petrola petrona petronel petronela
petronella petronila petronilo petronio petros petrov petrova petru petrus petrut petruta petter petya petyo phebe phil philip philipe philipp
philippa philippe phillip phillis philomena philomina phoebe phung phuong phylicia phylis phyliss phyllis pia piadosa piedad piedade piedades
piedraescrita piedras piedrasanta piedrasantas pier piera pierangelo piere piergiorgio pierina pierino pierluigi piero pierpaolo pierre pierrette
pietat pieter pieternella pietro pilar pilare pili pinar pineda ping pingping pinkie pino pio piotr pipaluk piper pipino piroska pius placentina
placer placeres placid placida placidia placido plamen plamena plamenka platon plautila plinio poder poema pok pol pola poliana policarpa policarpio
policarpo polidoro polina polivio polly pollyana polo polonia polonio polya pompei pompeu pompeya pompeyo pompilia pompilio pompiliu ponc poncho
ponciana ponciano poncio pooja pool poonam pop popa porfidia porfidio porfiria porfirio porres porsche porsha portal porter portia potenciana
potenciano poul poveda povilas prabhjot pradeep pradiumna prado prados prakash prasert praxedes prazeres preben preciosa precious predestina
predestinacion predrag prem premislao prepedigna presentacio presentacion presentina preslav preslava preston pricila pricilla prima primavera
primiano primitiva primitivo primo prince princess prisca priscila priscilia prisciliana prisciliano priscilla priscilo prisco pristila pritivi priya
priyanka procesa proceso procopia procopio proculo profira progreso promise prosper prospera prospero protasio providenci providencia prudence
prudenci prudencia prudenciana prudenciano prudencio przemyslaw publio puebla puerto puig puiu pulaja pura pureza puri purificacio purificacion
purisima purita pusa pushpa puteri puy qadeer qaisar qaiser qamar qasim qasir qi qian qiana qiang qianqian qiao qiaoli qiaoling qiaoqiao qiaoyan
qiaoyun qifeng qillaq qiming qin qing qingfeng qinghua qingqing qingxia qinqin qiong qiqi qiu qiuhua qiumei qiuping qiuyun quan queen queenie queila
quentin queralt queren querubin querubina quiana quico quilen quiliano quim quima quin quinciano quincy quinidio quinn quino quinti quintiliana
quintiliano quintin quintina quintino quinton quique quirico quirina quirino quirze quiteria quiterio qun qunfeng qunwei quyen r rabab rababe rabah
rabea rabeh rabha rabi rabia rabiaa rabie rabih rabii rabina racha rachad rachael rachal racheal rached rachel rachele rachell rachelle rachid rachida
rachyd racquel rada radames radek radha radhames radi radia radian radim radina radita radka radko radmila radomir radoslav radoslava radoslaw
radostin radostina radouan radouane radovan radu raducu radut radwan radya rae raeann raed rael raelene rafa rafael rafaela rafaelina rafaella rafal
rafaqat rafayel rafel rafela raffaela raffaele raffaella rafi rafia rafik rafika rafila rafiq raghbir raghu ragnar ragnhild raguel rahal rahama raheel
raheela rahel rahela rahhal rahila rahim rahima rahma rahman rahmouna rahul rai raian raico raid raida raidel raihana raimon raimond raimonda
raimondas raimondo raimund raimunda raimundas raimundo raina rainer rainiero raisa raissa raiza raj raja rajaa rajae rajan rajeev rajendra rajesh
rajinder rajiv rajni raju rajwant rajwinder rakel rakesh rakia raksasa raleigh ralf ralfs ralitsa ralph raluca ram rama ramadan raman ramandeep ramata
ramatoulaye ramaz ramazan rambha ramdan ramdane rameez ramesh rami ramia ramil ramin raminta ramir ramira ramiro ramiz ramon ramona ramoni ramonita
ramos ramses ramunas ramune ramute ramy ramzan ramzi ran rana ranae ranbir randa randal randall randee randell randhir randi randolph randy ranee
rangel rani rania ranim ranjeet ranjit ranses ranulfo ranya raouf raouia raoul raphael raphaela rapita raquel rares rasa rasha rashad rasheed rasheeda
rashid rashida rashpal rasim rasmus rastislav ratiba rauda raudel rauf raul ravana raveca raven ravi ravinder rawan rawda ray raya rayan rayana rayane
raycho rayco raydel raye rayford rayhan rayhana rayisa rayko raylene raymon raymond raymonde raymunda raymundo rayna rayner raysa rayyan raza razak
razan razia razika razmik razvan razzaq rbiha rea reagan reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebeka rebekah rebekka recaredo
recesvinto recuerdo reda redencion redha redosinda redouan redouane reduan redwan redwane reed reem reema reena refael refugia refugio regalada
regalado regan regena regenia reggie reghina regiane regina reginald reginaldo regine reginia regino regis regla regula regulo rehab reham rehan
rehana rehman rei reid reidar reidun reiko reimundo reina reinalda reinaldo reinel reinelda reiner reinerio reinhard reinhold reinier reis reita
rejane reka rekha rekia relja relu rema remberto remco reme remedio remedios remei remi remigi remigia remigijus remigio remo remona remus remy remzi
ren rena renae renaldo renan renat renata renatas renate renato renaud renay renda rene renea renee reneta renetta reni renier renita renjie renna
renu renzo reposo resham reshma ressie restituta restituto resurreccion reta retha rethabile reto retta reuben reva revaz reveca rex rey reyad reyes
reyhan reyita reymundo reyna reynalda reynaldo reynier reza rezki rhea rheba rhett rhiannon rhimo rhimou rhita rhizlane rhoda rhona rhonda rhut rhys
ria riad riahi rian riana riansares riasat riaz ribana ribera ribhu rica ricard ricarda ricardas ricardina ricardo ricart riccardo rich richar richard
richart richelle richie rick rickey ricki rickie ricky rico rida rider ridha ridouan ridouane riduan ridwan rie riera rifat riffat rigel rigoberto
rihab riham rihanna rikardo rikki riko riley rilma rim rima rimantas rimas rime rimer rimma rimsha rimvydas rin rina rinaldo rinat rino rio riquelme
risa rishabha rishi rishikesh rita ritaj rito ritu ritva riva rivka riyad riza rizwan rizwana rkia rkiya roa roald roan roar rob robbi robbie robbin
robby robbyn robel robena rober robert roberta robertas roberth robertina roberto roberts robin robina robinson robledo robson robt robustiana
robustiano robyn roc roca rocco rochdi rochel rochell rochelle rocio rocky rod rodaina rodayna rode rodel roderic roderick rodger rodica rodion rodney
rodolf rodolfo rodolphe rodovica rodrick rodrigo rodulfo roel roelof roeya rofaida rogeli rogelia rogelio roger rogerio rogers roghayyeh rohan rohit
roi rokas rokaya roke rokhaya rokia roko roksana roksolana rolan roland rolanda rolandas rolande rolando roldan rolf rolindes rolland rolly roly roma
romain romaine romaisa romaisaa romaisae romaissa romaissae roman romana romano romans romarey romario romas romaysa romaysaa romaysae romayssa
romayssae romel romelia romen romeo romer romero romeu romica romilda romina rommel romona romuald romualda romualdas romualdo romul romulo romulus
romy ron rona ronal ronald ronaldo ronan roncesvalles ronda rong rongfen rongguang ronghua rongjun rongrong rongsheng roni ronja ronna ronni ronnie
ronny rony roosevelt roque rory ros rosa rosabel rosaida rosal rosalba rosalbina rosalee rosali rosalia rosalie rosalin rosalina rosalind rosalinda
rosaline rosalino rosalio rosalva rosalvina rosalyn rosamaria rosamond rosana rosane rosangel rosangela rosann rosanna rosanne rosanny rosari rosaria
rosario rosaura rosauro roscoe rose rose-merline roseane roseann roseanna roseanne rosel roselee roseli roselia roselin roselina roseline rosell
rosella roselle rosely roselyn roselyne rosemarie rosemary rosemberg rosemeire rosemery rosen rosena rosend rosenda rosendo rosenilda roser rosetta
rosette roshan roshni rosi rosia rosiane rosibel rosica rosie rosilda rosilene rosimar rosimeire rosina rosinda rosineide rosio rosita rositsa roslyn
rosmari rosmarie rosmary rosmen rosmeri rosmery rosmira roso ross rossana rossano rosse rossella rossemary rossend rossie rossio rossitza rossmery
rossy rostislav rostyslav roswitha rosy rouchdi roudaina roumaisa roumaissa roumaissae roumen roumiana rowan rowena roxana roxane roxann roxanna
roxanne roxie roxy roy roya royal royce royer royston roza rozalia rozalina rozaliya rozanne rozella rozica rozina rqia rquia ru rubby rubel ruben
rubens rubi rubia rubialejos rubie rubiel rubiela rubin rubina ruby rubye ruddy rudesinda rudesindo rudi rudiger rudolf rudolph rudy rueben ruel rufa
rufina rufino rufo rufus ruggero ruht rui ruiman ruiying rukhsana rukhsar rumaisa rumen rumilda rumyana rumyanka rune ruoxi rupert ruperta ruperto
rupinder rus rusalin rusi ruska ruslan ruslana ruslanas russ russel russell rustam rusty rusu rusudan rut ruta rute ruth rutha ruthann ruthanne ruthe
ruthie rutilio ruxanda ruxandra ruy ruyi ruyman ruzanna ryad ryan ryann rym ryszard rytis saad saada saadia saadiya saaid saaida saar saba sabah sabas
sabastian sabela saber sabi sabiha sabin sabina sabine sabiniana sabiniano sabino sabir sabira sabra sabri sabria sabrin sabrina sabrine sacha sachiko
sacramento sacramentos sada sadaf sadako sadaqat saddik sade sadek sadia sadibou sadie sadik sadika sadio sadiq sadou sadrac sadurni sadye saed saeed
saeeda saeid saer safa safaa safae safah safdar safeer safi safia safiatou safietou safija safina safira safiya safouan safouane safta saftica safuan
safwan saga sagar sagara sage saghir sagrado sagrario sahagun sahar sahara sahel sahida sahil sahila sahira sahli sahra saiba saibo saibou said saida
saidi saidia saidou saif saifeddine saiful saihou saikou saila saily saim saima saimon sainey sainza saioa saiqa saira sajad sajadeva sajid sajida
sajjad sakeena sakina sakineh sakira sakura sal saladina saladino salah salahddine salahdin salahdine salaheddin salaheddine salahedin salam salama
salamata salamu salas salatiel salca salceda salec saleck saleem saleh saleha salek salem salema salena sales salesa saleta salete salha sali salia
salido saliente salif salifou salifu salih saliha salik salim salima salimata salimatou salimou salimu salina saliou saliu salka sallam salley sallie
sally salma salman salmane saloa salobral salobrar salome salomia salomon saloua saloum salsabil salua salud saludina salustiana salustiano salut
salva salvacion salvador salvadora salvatore salvi salvia salvina salvino salvio salwa saly sam sama samad samael samah samai samaira saman samanda
samanta samantha samar samara samaria samarita samatha samay samba sambala sambor sambou sameer sameh sameiro samella samer samera sami samia samih
samiha samina samir samira samiya sammie sammy samoil samoila samou sampedro sampson samra samreen samson samual samuel samuele samuil samvel samy
samya samyar samyra san sana sanaa sanae sanah sanam sancha sancho sanda sandalia sandalio sandee sandeep sandel sander sandi sandica sandie sandita
sandor sandra sandrina sandrine sandro sandu sandy sanela sanford sang sangeeta sangita sani sania saniya sanja sanjay sanjaya sanjeev sanjuana
sanjuanita sankung sanna sanne sanora sanoussy sanpedro sanson santa santacruz santana santas santi santiaga santiago santina santino santisima santo
santokh santos santosh sants santusa sanya sanyaia saori sapna saqib saqlain sara sarabel sarabi sarabjit sarah sarahi sarahy sarai saraima sarama
saran saraniu sarasvati sarata saray sarbjit sardar sare sarela sarfaraz sarfraz sargis sari sarina sarita sarjo sarka saroa sarr sarra sarunas sarwan
sarwar sasa sascha sasha sashka sashko sasho saskia sassi satenik satiro satish satnam satoko satou satpal saturday saturia saturio saturnina
saturnino saturno satwinder sau sauc saul saula saule saulius saulo saundra saura sausan sava savanna savannah saverio saveta savina savino savita
savu sawsan sayah sayd sayda sayed sayoa sayon sayonara sayra sayuri scarlet scarlett scheherazade scheherezade scherezade scot scott scottie scotty
sean season seba sebastia sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebrina seck seckou seco secundila secundina secundino seda
seddik see seedy seema seferina seferino sefora sega segimon segio segisfredo segismunda segismundo segunda segundina segundino segundo seham sehila
sehrish seida seidu seikou seila sekhou sekou sekouba sela selam selena selene selenia selica selim selin selina sellam sellamia selma selmira seloua
selva sem semen semida semidan semiramis sen sena senador senaida senda sendoa sendy sene seneida senen senent seni senia senida senobia senor
senorina seny seo-ah seo-jun seo-yun seppo september sequero serafi serafim serafin serafina seraj serapia serapio serban serena serenella serezade
serge sergei sergej sergejs sergejus sergey serghei sergi sergia sergii sergio sergiu sergiy sergo serguei serguey serhii serhiy serife serigne serina
serine serita serkan serotina serra servanda servando servilia serviliana serviliano servilio servio servita servulo serxio seryozha sesili set
setefilla seth setou setsuko setti sevak sevastian sevastita sevda sevdalin sevdalina sever severa severiana severiano severin severina severine
severino severo sevgyul sevinch sevinj seydi seydina seydou seye seyla seymour seynabou seyni sezgin sfia sghir sha shaban shabana shabbir shabir
shabnam shad shadi shadia shady shae shafaqat shafiq shafique shafqat shagufta shah shahab shahbaz shahd shaheen shahem shahid shahida shahin shahnaz
shahzad shahzaib shaida shaiel shaikha shaila shaima shaimaa shaina shaira shaista shakeel shakia shakil shakir shakira shakita shakuntala shala
shalanda shalini shalma shalon shalonda shalva shama shamaila shamara shamas shameka shamika shamil shamim shamir shamira shamraiz shams shamsa
shamshad shamsher shan shana shanae shanda shandi shandra shane shaneka shanel shanell shanelle shani shania shanice shanika shaniqua shanita shanna
shannan shannon shanon shanshan shanta shantae shantay shante shantel shantell shantelle shanti shaofen shaohua shaojun shaolin shaomei shaoping
shaoqin shaowei shaoying shaoyong shaquana shaquita shara sharai sharan sharay sharda sharee sharell sharen shari sharice sharie sharif sharika
sharilyn sharita sharla sharleen sharlene sharmaine sharmila sharmin sharolyn sharon sharonda sharri sharron sharyl sharyn shasha shasta shaukat shaun
shauna shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawn shawna shawnda shawnee shawnna shawnta shay shayan
shayla shayma shayna shayne shazia shea sheba sheela sheena shehzad sheikh sheila sheilah sheima shela shelba shelby sheldon shelena shelia shella
shelley shelli shellie shelly shelton shemeka shemika shena sheng shenghua shengjie shengli shengwei shengyi shenika shenita shenna sher shera sheraz
sheree sherell sherezade sheri sherice sheridan sherie sherif sherifa sheriff sheriffo sherika sherill sherilyn sherin sherise sherita sherlene
sherley sherly sherlyn sherman sheron sherrell sherri sherrie sherril sherrill sherron sherry sherryl sherwin sherwood shery sheryl sheryll sheyla shi
shiela shijie shila shiloh shin shiqi shira shirely shirin shirl shirlee shirleen shirlene shirley shirly shishi shiva shivansh shiyi shiyong shizue
shizuko shoaib shon shona shonda shondra shonna shonta shorena shoshana shota shoukat shristi shu shu-chen shu-chuan shu-fen shu-hua shu-hui shuai
shuang shuangfen shuangfeng shuangjun shuangli shuangmei shuangshuang shuangwei shuangyan shuangyi shufang shufen shuhua shuhui shujing shujuan shuli
shuling shumaila shumei shun shuo shuping shuqin shushanik shuting shuwei shuyan shuyi shuying shuzhen shyam shyla si si-woo sia siaka siamak sian
siara siarhei sibel sibila sibilla sibisse sibyl sibylle sica sicilia sid sidahmed sidati sidaty siddhartha sidi sidibe sidiki sidnei sidney sidonia
sidonio sidra sidy siegfried sieglinde siena sienna sierra sif sifeddine sigerico sigfredo sigfrid sigfrido sigifredo sigita sigitas signe sigrid
sigrun sigurd siham sihame sihan sihem sikandar sikander sila silas silda silene silke silly silmara silva silvana silvania silvano silver silveri
silveria silverio silvestra silvestre silvestru silvia silvian silviana silviano silvica silvie silvija silvina silvino silvio silviu silviya sima
simao simas simeon simeona simi simina simion simo simohamed simon simona simone simoneta simonetta simonne simplicia simplicio simran simranjit simy
sina sinai sinaita sinan sinay sinda sindia sindo sindulfo sindy sinead sinesia sinesio sinforiana sinforiano sinforosa sinforoso singh sinisa
sinivali sintia sinue sinuhe siny sinziana siobhan siomara sion siphosethu siqi sira siradio siraj siranush sirats sire sirena siri siria siricio
siriman sirin sirine sirio sirkka sirlei sirlene sirley siro sisenando sisi sisinia sisinio sissel sita siti siu sixta sixte sixto siyi siyka siyu
skaiste skye slama slavcho slavi slavica slavka slavko slavomir slawomir sliman slimane slobodan slyvia smahan smahane smail smain smaine smaranda
smart sneha snejana snezana snezha snezhana snezhanka snizhana so soad soadia sobeida sobia sobiha socaina socorro socrates soda sodia sofi sofia
sofian sofiane sofica sofie sofiia sofija sofio sofiya sofka sofya sofyan sogues sohaib sohail sohaila sohan sohayb sohayla sohel sohora sohra
soiartze soila sokaina sokayna sokhna sol solaiman solana solange solangel solano solanyi solayman solaymane sole soledad soledat solemnidad soletat
soley soliman solita solja solmira solo solomane solomia solomiya solomon solutor solveig som soma somaya somayyeh somboon somchai somer somia somiya
sommer somna somporn somsak son sona sonali sonam sonata sondos sondra song sonia sonja sonnia sonny sonsoles sonya soo soo-ah soodia sook soon sophia
sophie sophio sopio sora soraia soraida soraima soralla sorangel soraya sorayda soren soria soriba sorin sorina sorinel sorkunde sorne sory sotera
sotero soterrana soterrano sotirios souaad souad souadia soubiha soudia soufia soufian soufiane soufyan soufyane souhaib souhail souhaila souhayla
souhila soukaina soukayna soukeina soulaiman soulaimane soulayman soulaymane souleye souleymane souliman soulimane soultana soumaia soumaila soumana
soumaya soumeya soumia soumicha soumiya soumya soundous soungalo sounia souraya souria sow sparkle spartak spas spaska spencer speranta spiridon
spring spyridon sraddha srivatsa stacee stacey staci stacia stacie stacy stalin stamen stan stana stanca stancho stanciu stancu stanel stanford
stanica stanimir stanimira stanislas stanislav stanislava stanislaw stanislawa stanka stanko stanley stanton stanuta star starla starr stasia stasys
stavros steen steeven stefan stefana stefanel stefani stefania stefanica stefanie stefanita stefaniya stefanka stefanny stefano stefanov stefany
stefcho steffanie steffany steffen steffi stefka stein steinar stela stelian steliana stelica steliyan stella stelu steluta stepan stepanie stepaniya
stephaine stephan stephane stephani stephania stephanie stephany stephen stephenie stephine stephnie stere sterica sterling stevan steve steven
stevens stevenson stevie stewart sthefany stig stilian stiliyan stine stivan stiven stoian stoica stoil stormy stoyan stoyanka stoyanov stoyanova
stoycho stoyka stoyko strahil stuart su sua suad suanne subhadra subhan sucaina success suceso sudie sue sueann suelen sueli suellen suely suevia
sufen sufian sufyan sugey sughran sugoi suha suhaib suhail suhaila suhar suhong suhua suifen suihong suihua suiju suimei suiping suiying suizhu sujing
sujuan suk sukaina sukayna sukeina sukhbir sukhdev sukhjinder sukhjit sukhvinder sukhvir sukhwinder sulaika sulaima sulaiman sulami sulamita sulan
sulay sulayman suleica suleika suleima suleiman suleimane sulema suleman suleyman suli suliman suling sullivan sulma sulpicio sultan sultana sumaia
sumaila sumaira suman sumaya sumayah sumei sumera sumia sumiko sumisa summer sumon sun sunamita sunay sundas sunday sundus sung sunil sunilda sunita
suniva sunni sunny sunshine suping suqin suraj surama suren suresh suri suria surinder surjeet surjit surya susagna susan susana susane susann susanna
susannah susanne susano sushil susi susie suso susy suwei suyan suyapa suying suyog suyong suyun suzan suzana suzann suzanna suzanne suzette suzhen
suzhu suzi suzie suzy svajunas svein sven svenja svenska sverre svetla svetlana svetlin svetlozar svetoslav svetoslava svetozar sviatlana sviatoslav
svilen svitlana svyatoslav sybil sybille syble sydney syed syeda sylla sylvain sylvana sylvester sylvia sylviane sylvie sylwester sylwia synnove
synthia syra syreeta syuleyman syuzanna szabolcs szilard szilvia szymon ta taanant tabare tabata tabatha tabetha tabita tabitha tache taciana tacko
tacoremi tad tadas tadea tadeo tadeusz tadhg taha tahar taher tahiche tahir tahira tahirou tahis tahmina tahra tai taib taibi taida taieb taila taim
taimoor taina taira tais taisa taisha taisia taisiya tajamal tajinder tajuana takako takashi takeshi takisha talal talat taleb talha talia talib
talisha talita talitha talla talwinder tam tama tamaanant tamala tamar tamara tamari tamas tamatha tamatoa tamaz tamba tambra tameika tameka tamekia
tamela tamer tamera tamesha tami tamica tamie tamika tamiko tamila tamimount tamimunt tamisha tammara tammera tammi tammie tammy tamou tamra tamsir
tamta tana tanase tanausu tandra tandy taneka tanesha tangela tania tanika tanisha tanit tanja tanna tanner tanta tantica tanveer tanvir tanya tanyo
tanzeela tanzila tao taoufik taoufiq tapha tapuarii tara tarah tarana taras tarcisio tareixa tarek taren tareq targelia tari tariel tarik tariq tarita
tarlochan tarra tarsem tarsha tarsicio tarsila tarsilo tarun taryn tasawar tasha tashia tashina tasia tasio tasleem tasneem tasnim tassnim tata
tatevik tatia tatiana tatiane tatjana tatsiana tatsuki tatum tatyana taufik taunya tautvydas tavita tawana tawanda tawanna tawfik tawfiq tawna tawny
tawnya tayeb tayisiya taylor tayna tayra tayri taysa taysir tayyab tayyaba tea teba tecla ted teddy teena tegaday tegan tehei tehmina tehmine teia
teiki teimuraz teisha teiva tejinder telesfora telesforo tello telm telma telmo telva telvina temeka temenuzhka temika temistocles tempie temple temur
tena tenesha tenesor tenesoya tengiz tenisha tennie tennille teo teobaldo teodocia teodolina teodolinda teodomira teodomiro teodor teodora teodorico
teodorino teodoro teodosi teodosia teodosio teodula teodulo teofanes teofil teofila teofilo teogenes teolinda teolindo teona teonila teotimo teotista
teotiste tequila tera tere tereasa terence terencia terenciano terencio teres teresa terese teresia teresiano teresina teresita tereso teressa tereza
terezia terezinha teri terica terina terisa terje terra terrance terrell terrence terresa terri terrie terrilyn terry tertuliano tesha tesifon
tesifonte teslem tess tessa tessie tessy tetiana tetyana teudiselo teunis teura teva tewfik texenen texeneri texenery tfarah tfarrah thad thaddeus
thais thalia thalita thamar thamara thami than thanh thania thaniel thao thaynara thays thea theda thelma theo theodor theodora theodore theodoros
theodorus theola theophilus theresa therese theresia theressa theron thersa thi thiago thiam thibault thibaut thierno thierry thilo thomas thomasena
thomasina thomasine thor thora thorsten thresa thu thurman thuy tia tiago tian tiana tianhao tianna tiantian tianxiang tianyu tiara tiare tiberio
tiberiu tiberius tibiabin tibisay tibor tiburcia tiburcio ticiana ticiano ticu tida tidiane tieb tiemoko tien tiera tierra tiesha tifa tifani tifany
tiffaney tiffani tiffanie tiffany tiffiny tigist tigran tihomir tijan tijana tijani tijania tijuana tilda till tillie tilo tim timea timika timmy timo
timofei timofey timotea timotei timoteo timothee timothy timur tina tinatin tinca tincuta tindaya tinerfe ting tingting tinguaro tinisha tinixara
tinka tino tiny tirma tirsa tirso tisa tiscar tish tisha tita titaina titaua titel titi titiana titina tito titu titus tiziana tiziano tlaitmas
tlaitmass tlaytmas tlaytmass tleitmas toader tobi tobias tobie toby toccara tod todd todor todora todorka todorov todorova togarma tohami toi toivo
tolentina tolentino tom toma tomas tomasa tomasina tomasz tome tomeka tomeu tomi tomika tomiko tomislav tomita tommaso tommie tommy tommye tomoko
tomyris ton tona tonatiuh toncho tonda tone tonet tonette toney tong toni tonia tonica tonie tonisha tonita tonja tonka tonny tono tony tonya toqeer
tor tora torahi torben torbjorn torcuata torcuato tore tori toria toribia toribio torie tornike torri torrie torsten tory tosha toshia toshiko toshko
totka touba toucha touda toufik toufiq touhami toumani toumany touraya toure touria touriya tourya toutou tova tove towanda toya tracee tracey traci
tracie tracy traian tran trancito trandafir trandafira trang transfiguracion transito traore traute travis treasa treena tremedal trena trent trenton
tresa tressa tressie treva trevor trey triana tricia trifina trifon trifonia trijntje trina trine trinh trini trinidad trinitario trinitat trinity
trino trish trisha trista tristan tristana trond trondur troy trudi trudie trudy trula truman tsanko tsenka tsetsa tsetska tsira tsonka tsveta tsvetan
tsvetana tsvetanka tsvetelin tsvetelina tsvetko tsvetomir tsvetomira tsvetoslav tu tuan tuastri tubal tudor tudora tudorel tudorica tudorina tudorita
tula tuleen tulia tulio tullio tunar tunde tura turia turid turki turruchel tuyet twana twanda twanna twila twyla txaber txaro txell txema txomin ty
tyesha tyisha tyler tynisha tyra tyree tyrell tyron tyrone tyson tzvetan tzvetanka tzvetelina uarda ubalda ubaldina ubaldino ubaldo ubay uberney udane
uday udo ugaitz ugne ugo ugutz uhaitz uiloq ujue ul ula uladzimir uldarico ulf uliana ulises ulisses ulla ullah ulloriaq ulpiana ulpiano ulrich ulrike
ulyana ulysses uma umaima umair umar umaro umaru umayma umbelina umberto umer umme un una unai unax unay unni upa ur uraitz urania uranius urano
urbana urbano urbelina urbez urbici urcesina urcesino urdax urgell uri urias uriel urki urko urrategui urs ursel ursicina ursicinio ursicino ursicio
ursina ursino urso ursula ursulina urszula urtza urtzi urvashi usama usha usman usoa ussama ussumane usua usue usune uta ute utman uvaldina uwe uxia
uxio uxoa uxua uxue uxune uxuri uyi uzair uzma uzuri vachagan vaclav vaclovas vada vadim vadims vadym vaea vagner vahagn vahan vahe vahram vaida
vaidas vaidotas vaino vaitiare vaiu vaiva vakhtang val valarie valda valdas valdeci valdecir valdefuentes valdemar valdemir valdete valdir valdirene
valencia valene valenti valentin valentina valentinas valentine valentino valentyn valentyna valer valera valeri valeria valerian valeriana valeriano
valerica valerico valerie valerii valeriia valerij valerija valerijs valerijus valerio valeriu valeriy valeriya valero valery valeska vali valia
valiantsina valko vall valle vallie vallivana valme valmir valorie valquiria valrie valter valvanera valvanuz valverde valya vamika van vance vanda
vandana vanderlei vanesa vanessa vanetta vania vanilda vanina vanita vanja vanna vannesa vannessa vanusa vanuza vanya vanyo var vardan varduhi
varinder varinia varsha varvara vasco vashti vasil vasile vasileios vasilena vasilev vasili vasilica vasilije vasiliki vasilina vasilis vasilisa
vasilka vasily vaska vasko vassil vasudeva vasyl vasylyna vaughn veaceslav veda vedant veena vega velda velia velichka velichko velika velin velina
velislav velislava velizar velko vella velma velva velvet vena venanci venancia venancio vencislav venecia venelin venelina venera venerable venerada
venerado veneranda venerando venessa veneta venetta veniamin venice venicia venita venka venla vennie ventsislav ventsislava ventura venus veola vera
veracruz verania verda verdell verdie veredas veremundo verena vergelina vergie vergil vergina verginia verginica verginiya veridiana veridiano
verisima verisimo verka verla verlene verlie verline vern verna vernell vernetta vernia vernice vernie vernita vernon verona veronel veronica veronika
veronique versie vertie veruska vesela veselin veselina veselka veska vesko vesna vesselin vesta veta vetuta vi viacheslav viana vianca vianey vianney
viatcheslav vibeke vica vicenc vicencia vicencio vicens vicent vicenta vicente vicentina vicentiu vicenzo vickey vicki vickie vicky vico victar
victoire victor victora victoras victoria victorian victoriana victoriano victorias victorico victorina victorino victorio victorita victoriya victory
vida vidal vidala vidalia vidalina vidas videlina vidina vidmantas viena viera vieux viggo vijay vikas viki vikki vikram viktar viktor viktoras
viktoria viktorie viktoriia viktorija viktoriya viktors viktoryia vili viliam vilius villa villar villaviciosa vilma vilmar vilmos vilson vina vinas
vince vincent vincenza vincenzo vinicio vinicius vinita vinnie vinod vintila vinyet viola violant violante violet violeta violetta violette violina
viorel viorela viorica viorika vira viraj virgelina virgen virgie virgil virgili virgilia virgilijus virgilina virgilio virgiliu virgina virginia
virginica virginidad virginie virginija virginijus virginio viriato viridiana virna virtud virtudes virtuosa visan vishal visita visitacion visnu vita
vital vitali vitalia vitaliana vitaliano vitalie vitalii vitalij vitalija vitalijs vitalijus vitalina vitalino vitaliy vitaliya vitaly vitelio vito
vitor vitores vitoria vitoriana vitoriano vitorina vitorino vitorio vittoria vittorio viva vivan vivas vivek vivencia vivencio vivian viviana viviane
vivianne vivien vivienne vivina vlad vlada vladas vlademir vladimer vladimir vladimira vladimiras vladimiro vladimirs vladislao vladislav vladislava
vlado vladut vladyslav vladyslava vlasta voica voichita voicu vojtech volha volker volodya volodymir volodymyr volusiano von voncile vonda vonnie voro
vsevolod vugar vuk vusal vusala vyacheslav vyara vytautas waclaw wade wadie wadii wael wafa wafaa wafae wagner wahab wahba waheed wahib wahiba wahid
wahida wai wail wajid walaa walae walberto walburga walda waldemar waldina waldino waldir waldo waled waleed waleska walfrido walid walker walkiria
wallace wally walquiria walter walther walton waltraud waltraut waly wan wanda wander wanderley wanderson wandifa wanessa waneta wanetta wang wangfen
wangjun wanita wanli waqar waqas ward warda waris warner warren waseem washington wasif wasila wasim wasima wassila wassim wassima wateen wava waylon
wayne weam wedad wei weibin weidong weifang weifen weifeng weiguang weiguo weihao weihong weihua weijian weijie weijing weijun weili weiliang weiling
weimei weimin weiming weiping weiqiang weiqin weirong weiwei weixiao weiyan weiyi weiying weiyong weizhen weizhong weldon welington wellington wen
wen-hsiung wenbin wenbo wencesla wenceslaa wenceslada wenceslao wenche wendell wendi wendie wendolyn wendy wenguang wenhao wenhua wenhui wenjian
wenjie wenjing wenjuan wenjun wenli wenliang wenlong wenming wenona wenqiang wensheng wentao wenting wenwei wenwen wenwu wenxiang wenxin wenyan wenyi
wenying wenyuan wenzhong werner weronika wes wesal wesley wessal weston whitley whitney wiaam wiam wiame widad widelene wiebke wieslaw wieslawa
wifredo wigberto wiham wijdan wijdane wiktor wiktoria wilber wilbert wilberto wilbur wilburn wilda wilder wiley wilford wilfred wilfredo wilfrida
wilfrido wilfried wilhelm wilhelmina wilhelmine wilhelmus wilhemina wiliam wilian wilkin will willa willam willan willard willem willemina willena
willene willetta willette willi willia william williams willian willians willibald willie williemae willington willis willma willodean willow willy
wilma wilman wilmar wilmer wilson wilton wilver wilzon wim windy winford winfred winfried winifred winnie winnifred winona winston winter wioleta
wioletta wisal wisam wisdom wissal wissam witold wladimir wladimiro wladyslaw wlodzimierz wm wojciech wolf wolfgang wolfram wonda woodrow wouter wu
wyatt wynell wynona x xabat xabel xabi xabier xabin xacobe xacobo xaime xaira xairo xalo xan xana xandra xandre xanet xantal xanti xaqueline xaquin
xaver xavi xavier xeber xeila xela xelo xena xenia xenxo xerach xerman xesca xesus xevi xi xia xian xiana xianbin xianfen xianfeng xiang xiangdong
xiangmei xianguang xiangyang xiangyu xianjun xianli xianmei xianmin xianping xianwei xianyong xianzhong xiao xiaobin xiaobing xiaobo xiaochun xiaodan
xiaodong xiaoe xiaofang xiaofei xiaofen xiaofeng xiaoguang xiaohai xiaohong xiaohua xiaohui xiaojian xiaojie xiaojing xiaoju xiaojuan xiaojun xiaokang
xiaolan xiaole xiaolei xiaoli xiaolian xiaoliang xiaolin xiaoling xiaolong xiaomei xiaomiao xiaomin xiaoming xiaopeng xiaoping xiaoqiang xiaoqin
xiaoqing xiaoqiong xiaoqiu xiaoqun xiaorong xiaoshuang xiaowei xiaowen xiaowu xiaoxia xiaoxiao xiaoxiong xiaoxue xiaoya xiaoyan xiaoyang xiaoyi
xiaoying xiaoyong xiaoyu xiaoyue xiaoyun xiaozhen xiaozhong xiaozhu xiara xicotencatl xiker xim ximei ximena ximo xin xinbo xinfeng xing xingyu xinhao
xinhua xinhui xinjian xinjie xinlei xinli xinmei xinmiao xinping xinrong xinru xinrui xinwei xinxin xinya xinyan xinyao xinyi xinying xinyu xinyuan
xinyue xiomara xiong xira xisca xisco xisela xiu xiue xiufang xiufen xiufeng xiuhong xiuhua xiujuan xiulan xiuli xiulian xiuling xiumei xiuping xiuqin
xiurong xiuwei xiuyan xiuying xiuyu xiuyun xiuzhen xiuzhu xixi xiya xoan xoana xoaquin xochitl xoel xose xu xuan xuban xudong xue xuebin xuefang
xuefen xuefeng xuehong xuehua xuejiao xuejing xueli xueliang xueling xuemei xueping xueqin xuewei xueyan xueying xueyong xuezhen xufen xufeng xuhar
xuhong xujun xuli xulia xulian xulio xumei xumiao xun xuping xurde xurxo xuwei xuyan xuyi xuying xuyong xuzhen ya ya-ting yaagoub yaakoub yacin yacine
yackeline yaco yacoub yacouba yacqueline yadhira yadiel yadira yaeko yael yago yagoba yahaira yahaya yahdih yahel yahia yahima yahir yahiza yahui
yahya yailen yailin yaima yaimara yair yaira yaisa yaiza yajaira yajie yajing yajnu yakelin yakeline yakhya yakira yakoub yakout yakuba yakubu yalal
yali yalila yalile yama yamadou yamal yamandu yamani yamara yamato yamel yamil yamila yamile yamilei yamilet yamileth yamilex yamiley yamilka yamin
yamina yamira yamirka yamna yan yana yanai yanameyaia yanara yanay yancho yancouba yandira yane yaneisy yanela yaneli yanelis yanely yanelys yaneris
yanet yaneth yanetsy yanett yanfang yanfen yanfeng yang yangyang yanhong yanhua yani yania yaniel yanik yanin yanina yanine yanira yanire yaniris
yanis yanitsa yanitza yanjun yanka yankhoba yanko yankuba yanli yanling yanmei yann yanna yannick yannik yannis yanping yanqin yanqing yanyan yanying
yanyu yanyun yanzhen yao yaoyao yapci yaping yaqi yaqin yaquelin yaqueline yara yared yarel yareli yarelis yarely yaret yaretzi yarey yari yarima
yarina yarisa yarissa yaritsa yaritza yarixa yariza yaromir yaron yaroslav yaroslava yaru yaryna yasar yaseen yasemin yasen yaser yash yashi yashira
yashmina yasiel yasin yasine yasir yasira yasmani yasmany yasmeen yasmin yasmina yasmine yasmira yasna yassa yassen yasser yassim yassin yassine
yassir yassira yassmin yassmina yassmine yasu yasuko yasunari yasyn yating yattou yauci yaumara yave yavor yaw yawad yawen yaxin yaxuan yaya yazara
yazid yazira yazmin yazmina yazza ye ye-jun yecenia yedey yedir yedra yee yeferson yegor yehuda yeiko yeimi yeimy yeison yeiza yekaterina yelco yelena
yelina yelitza yelizaveta yelko yelyzaveta yemina yen yenai yenay yeneba yenedey yeneva yeney yeni yenia yenifer yeniffer yenisey yenni yennifer yenny
yeny yer yera yerai yeraldin yeray yered yeremay yeremi yeremy yerena yeriel yerik yerina yerko yerma yero yerobe yeron yerover yerson yesenia yeshika
yesica yesid yesika yesmin yesmina yessenia yessica yessika yetta yetto yeudiel yeva yevdokiya yevette yevgen yevgeniy yevgeniya yevhen yevheniy
yevheniya ygnacio yguanira yi yibin yibo yichen yicheng yifan yifei yifeng yihad yihan yihao yihua yihui yijie yijing yijun yikai yile yilena yili
yilian yilin yiling yilong yimei yimin yiming yimmy yimo yin yina yinet yineth ying yingjie yingmei yingying yinhua yinuo yiping yiqiang yiqun yiran
yiru yisel yisela yisenia yissel yiting yiwei yiwen yixiang yixin yixuan yiyi yiying yize yizhong ylda ylena ylenia yluminada ynes yngrid ynocencia
yoan yoana yoandra yoania yoanka yoann yoanna yobana yobany yocasta yocelin yoel yogesh yohan yohana yohandra yohanka yohanna yohanny yohara yokasta
yokin yoko yola yolanda yolande yolando yolima yolimar yollotl yolonda yomaira yomara yon yonai yonaida yonas yonatan yonathan yonay yone yones yong
yongbin yongfen yongfeng yongfu yongguang yonghai yonghong yonghua yongjian yongjie yongjun yongkang yongli yongliang yongmei yongmin yongming
yongping yongqiang yongqin yongqing yongsheng yongwei yongxin yongyi yongzhen yoni yonka yonny yony yordan yordana yordanka yordanov yordany yordi
yordy yorel yorlady yoro yoseba yosef yoselin yoselyn yoshie yoshiko yoshua yosif yosra yossef yossra yosu yosua yosue yosune yosvani yosvany yosyp
yotuel youba youcef youlanda younas younes youness younesse young younis younnes younouss younoussa yousaf yousef youseff yousif yousouf yousra yousri
youssaf youssef youssif youssou youssouf youssouph youssoupha youssra yousuf yovana yovani yovanna yovanny yovany yovka yrama yraya yrene yria yris
yrma ysabel ysaura ysidora ysidro ysmael ysolina yu yu-jun yua yuan yuanyuan yubin yuchen yucheng yudelka yudelkis yuderka yudi yudit yudith yudy yue
yuee yuefen yuehong yuehua yuemei yueping yueqin yuette yueying yufang yufei yufen yufeng yugo yuhan yuhang yuhao yuhong yuhua yuhui yuina yujie
yujuan yujun yuk yuka yukari yuki yukiko yuko yuksel yulan yulanda yuleidy yuleima yuleisy yulema yulen yuli yulia yulian yuliana yulianna yuliet
yulieth yuliia yulimar yulin yuling yulisa yulissa yuliya yuliyan yuliyana yulong yuly yuma yumalai yumalay yumara yumei yumi yumiko yumin yuming yun
yuna yunaida yunaisy yunan yune yuneida yuneisi yuneisy yunes yunfeng yung yunhua yunia yuniel yunier yunior yunjie yunlong yunmei yunus yunyan
yunying yunyun yuonne yuping yuqi yuqin yuqing yuraima yurani yurany yureima yurema yurena yuri yuridia yurii yurik yuriko yurima yurina yuriy yurong
yury yusara yusef yusein yusif yusimi yusimy yusleidy yusra yusraa yussef yusuf yusupha yuting yutong yuval yuvraj yuwei yuxi yuxia yuxiang yuxin
yuxuan yuyan yuying yuze yuzhen yuzhu yvan yvelisse yves yvette yvon yvone yvonne yzan zabulon zacaria zacarias zachariah zachary zachery zack zackary
zada zafar zafer zafira zahara zahari zaharia zaharie zaheer zaher zahia zahid zahida zahir zahira zahoor zahra zahraa zahrae zahya zaid zaida zaila
zaim zaima zain zaina zainab zaineb zaira zak zaka zakari zakaria zakariaa zakariae zakarias zakariya zakariyae zakarya zaki zakia zakir zakiya zala
zalan zalina zaloa zaman zamara zambra zamfir zamfira zamir zamira zan zana zandra zane zaneta zanib zanobi zaqueo zara zarah zarai zaraida zaray
zarek zarina zarko zaruhi zarza zaur zayd zayda zaynab zayneb zayra zaza zbigniew zdenek zdenka zdravka zdravko zdzislaw ze zebensui zebensuy zebenzui
zebenzuy zeenat zeeshan zehra zeiane zeida zeina zeinab zeinabou zeineb zeinebou zelai zelda zelia zeljko zella zelma zeltia zena zenab zenaida
zenaide zeneb zeneida zeneyda zenia zenobia zenobio zenon zenona zenovia zenoviy zeshan zetta zeus zeynab zeynep zhaira zhan zhana zhaneta zhang
zhanna zhao zhara zhe zhelyazko zhen zheng zhengwei zhengyong zhenhua zhenni zhenya zhenyu zhenzhen zhi zhibin zhichao zhicheng zhifeng zhigang
zhiguang zhiguo zhihao zhihong zhihua zhihui zhijian zhijie zhijun zhiliang zhilin zhimin zhiming zhipeng zhiping zhiqiang zhirong zhisheng zhivka
zhivko zhiwei zhiwen zhixiang zhixin zhixiong zhiyi zhiying zhiyong zhiyuan zhong zhonghai zhonghua zhongmin zhongping zhongwei zhongyi zhor zhora
zhou zhour zhu zhulieta zhuying zi zia ziad ziara zidane zigor zihan zihao zihara ziheng zijian zilda zilia zilvinas zina zinab zinaida zinayida zinba
zine zineb zineddine zinedine zinica zinnia zinoviy zinoviya zintia zion ziortza ziqi zita zitouni zitounia zivile zixin zixuan ziyad ziyan ziyi zlata
zlatan zlatina zlatka zlatko zoa zobia zobida zocueca zoe zoel zofia zohaib zohair zohartze zoheir zoher zohir zohra zoi zoia zoica zoila zoilo zoita
zola zolikha zoltan zona zonia zora zoraida zoraima zoran zoraya zorayda zoriana zorica zorion zorione zorita zorka zornitsa zoryana zosima zosimo
zoubaida zoubair zoubida zoubir zouhair zouheir zouhir zouhra zoulikha zoumana zoya zsofia zsolt zsuzsa zsuzsanna zubaida zubair zuberoa zugaitz
zuhair zuhaitz zula zulaica zulaika zulaima zulay zuleica zuleika zuleima zuleja zulema zuleyka zuleyma zulfiqar zulima zully zulma zulmira zulqarnain
zumra zunaira zunbeltz zunilda zurab zurabi zuria zurine zutoia zuzana zuzanna zviad zviadi zydrunas zygmunt
`.trim().split(/\s+/)
