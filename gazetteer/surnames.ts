/** Surnames that are common in some country, or that are everyday words or places too ("Price", "Austin"), folded. Same origin as the given names. */
export const SURNAMES: readonly string[] = `
aalst aba abad abadia abajo abasolo abate abazi abbas abbasov abbey abdelli abdrahmanov abdullaev abdullayev abe abid able abona abou abovyan abrantes
abreu abu abuladze acha achim acosta acquaviva acton acuna ada adam adams adary addis addison adelaide ademovic adilovic ado adolfo adrei adria adrian
adriano aferdita afonso agathe agostinho agro agua aguas agudo aguilar aguilera aguirre agusti agustin ahamed ahaus ahmadov ahmed ahmetov ahmetovic
ahn ahonen aigner aires aissa ait aivaliotis aix ajo akil akter ala alam alamar alameda alaminos alamo alamos alandi alarcon alas alba albacete albano
albert album albuquerque alcala alcalde alcaniz alcantara alcantarilla alcazar alcobaca alcobendas alcoy alcudia aldama aldeia aldridge alegre
alegrete aleksejev alem aleman alert alexander alfafar alfaro alferes alfred alfredo algaba algeciras algorta alhama alhambra ali alia aliaga alice
alicia aliev alievi aliyev allal allen allende allison alloa almada almagro almansa almas almeida almenara almeria almirante almonte alonso alor
alphen alsdorf alsina also alt altamira altamirano altamura alte altea altena altenburg alter alto altstadt alum alvarado alvares alvarez alvaro
alvear alves alvim alzate alzira amand amangeldy amar amarante amarasinghe amarillo amaro amato amberg ambroise amelia amend amesbury ameur amir amora
amparo amposta an ana anand anchieta ancona andersen anderson andersson ando andorinha andorra andov andradas andrade andre andreassen andrejev andres
andreu andrew andrews andries andujar ang angel angeles angelo angelov angelova anger angles ankola annunziata ano ansar ansbach anspach antequera
antero antigua antoni antonio antony antunes antwerp aoki aparecida apeldoorn apodaca apostol appleton apt aquino ara arab arabi arabia arahal arai
arakelyan aranda arau arauco araujo aravena araya arben arcanjo arcos area areas areco areia arena arenas arenillas arequipa arfa arganda argos
arguelles arias arif arista arizpe arjona arles arnold arnsberg arona arouca arras arrasate arriaga arriba arroyo arroyos arslan arteaga artes arthur
artigas arts artur ascension ash ashford ashkenazi ashton asia asian asis aslan assen assis astillero aston astorga asturias asuncion atalaya atherton
attard auer auerbach august augusta augustin augusto aurich austin austria aveiro avellaneda avellino avendano avenue aversa avetisyan avignon avila
aviles avraham awash aya ayad ayala aydin aysen azam azevedo azoia azoulay azul bab babic babo bacchus back backers backs bad bada badajoz badal bae
baek baena baez baeza bag bagan bagnoli bago bah bahia bahir bahraoui bahri bai baia bail bailen bailey bailin bainbridge bains bairamov bairamovi
bajan bajo bajram bak baker bakker bakri balaguer balayan balaz balazs balboa baldwin bale ball balodis balog balogh balsas balta bamba bamberg ban
banda bandara bando bang banga banha bank banker banks banner banos bar bara barahona barajas baran baras baraut barbara barbera barberena barbieri
barbosa barca barcelona barcelos bardhi bardi bardo bare bari barisic barka barker barletta barnes barnet barone barra barrameda barranca barranco
barras barre barreira barreiras barreirinhas barreiro barreiros barrenechea barreto barrett barri barrie barrier barrinha barrio barrios barris barro
barrocas barros barroso barrow barry bars barthelemy bartlett bartolome baru basauri basile basse bassin basso basto bastos batalha batista battaglia
bauer baumann baumgartner bautista bay bayad bayan bayern bear beard beau beaumont beauvais becerril bechar becker bedford beer begu bei beining beira
bejar bek bekes bekim bektashi bel bela belalcazar belem belen belgrano bell bella bellas bellavista belle bellini bello belmont belmonte belo ben
benali benavente benedetti benedetto benedito benevides benfica bengtsson beni benitez benito benjamin bennett benoit bensalem bensheim benslimane
bentley bento bentos berchem berck berea berg berga bergamo bergen berger bergheim bergmann beridze berisha berja berlin bermeo bermo bermudez bern
bernard bernardi bernardino bernardo bernau berndsen berne berrio berriozabal berro berruguete bertone bertrand berzins best betancourt bethel
bettendorf bey bhak biala bianchi bianco bias bibi bilbao bile bilgram bill binder bir bird bishop bishwakarma bismarck bispo biton bitter bizjak
black blackburn blair blanc blanca blanche blanco blanes blank blankenburg blas blazevic block blomberg blondal bloom bloomfield bloomingdale blue
blundell blythe boa bobo boca bocholt bockum bode boden boedo bogdanov boi boil boils boiro bois bolat bold bolivar bolkvadze bolo bologna bolton bom
bon bona bond bondar bondarenko bone bonifacio bonito bonn bonnet bono book books boom boon booth borba borda bordon bore borg borja born borna borne
bornes bornheim bos bosnjak bosque boss bosse both bou bouazza bouca boukhari bouziane bouzid box boy boya boyko boyle bozic bozinov braco bradford
bradley braga bragado brahimi brain brake branca branco brand brandan brandenburg brandon brands brankov brant brass braun bravo braz breda brejo
bremen brena brescia breu brick bridges briem bright brigida brilhante brilliant brings brink brito brod brody bronte bronze brook brookes brookfield
brooks broomfield brossard brotas brouwer brown brugge bruggen bruhl brunner bruno bry bryan bryant bua buch bucha buchanan buchen buchholz buck
buckingham buckley buco buenaventura buenavista bueno buga bui buisson bun bur buraca burden bureau buren burg burgas burgdorf burgess burghausen
burgos burke burla burn burns burton burzaco bus bush bustamante busto bustos butkiene butkus butler butterworth button buxton byrne bytyqi cabadas
cabal caballero cabezas cabildo cabo cabot cabra cabrera cabrero cacador caceres cachan cadet cadiz caetano cai cairns cairo cajamarca cal calabria
calafat calafell calahorra calama calatayud caldas caldera calderon caldes caldwell calera call callao calle calls calm calvillo calvo camacho camara
camargo camarillo camas cambara cambre cambrils cameron cami camilleri camilo camino caminos camp campagna campana campanha campbell campello campi
campia campina campo campos camps can cana canada canal canales canario canas cancer candeias candelaria candido cane canedo canela canete cangas
canillas cano canon canosa canta cantanhede canto canton cantos cao cap capela capelle capita capitan caputo car caravaca carballo carbo carbon
carbone carcar cardenas cardona cardoso cardozo carey caridade carini carles carlos carmelo carmen carmichael carmo carmona carnegie carneiro carney
carnide carol carpi carranza carrara carrasco carreno carrier carrillo carrizo carro carson cartagena cartaya carter caruso carvajal carvalho casa
casablanca casal casale casanova casares casas casco case cases casilda casimiro casper cassano castaneda castanos castel castelar castellana
castellar castelli castello castelo castiglione castilho castilla castilleja castillejos castillo castro cataldo catalina catania catano catena
cattaneo cava cavalcante cavalcanti ceballos ceban cebotari cecilia celaya celik cengic centurion cerejeiras ceres cerna cerny cerqueira cerro
cervantes cesar cesario cetin ch'en cha chadad chagas chai chain chair chalco cham chamba chambers champagne champion chan chancay chance chand
chandler chandra chang changli chaos chapelle charco charef charge charles chase chat chatan chateau chatelet chathuranga chatillon chaudhary chaumont
chaves chavez chazan chea cheam cheikh chen cheng cheon cheong cherif cherry cheshire chester chetry cheung chew chey chhan chhet chhetri chhim chhoa
chhorn chiari chiba chica chicken chiclana chico chidambaram chikodi child chilla chim chin china chita chittoor chiu cho choa choe choi cholet chong
choo chow chowdhury choy christensen christian christiansen christopher chu chua chula chun chung chunga church chust cicero cidade cienfuegos cieza
cifuentes ciobanu ciro cisterna ciudad ciutat civil claes clair clamp clara clark clarke claro claros class claudio clayton clemens clement clemente
clementi clifton close clot cochrane cockburn cocos codes coelho cogan cohen coi coimbra coin cojocari cole colina colinas collado collar colle
collingwood collins colmenar coloma colombo colon colorado comes company compton comte con conceicao concepcion condado conde cons constant constanza
consul contact conte conti contractor contreras conway cook cooper cope coppola coral corcoran corda cordeiro cordoba cordova core corella coria
cornelio cornelius cornella corner coro coroa corona coronado coronel corps corpuz correa correia corrente cortazar cortes cortez corts coruna corvera
corzo cosenza cost costa cote cotillas cotton court cousin cousins cova cove cowley cox craft crafts crawford crawley crespo crew cristina cristo
cristobal cross crown cruces cruel cruz cruzeiro cuba cuenca cuesta cueto cugat cumbres cuneo cunha cures currais curti curvelo cusco custodia czech
d'agostino d'amico d'angelo dabrowski dahan dahl dahlem dahmani daimiel daira dale dali dallas dalton daly dam damcevski dams dan dana dang danielsen
danta dantas dao darlington darmstadt das data daura davenport david davidov davie davies davis davtyan day dean deane deck defer dekker del delbruck
delchev delemovic delgado delic delitzsch dell delle delmas delvina demir demirovic denia denis dent denton deo der dervishi des desiderio deus devi
devonport diallo diamond dias diaz dibra dickinson dickson die diederich diego diest diez dijkstra dilling dimas dimitrov dimitrova din dionisio dios
dissanayake dith dixon dizon djurhuus do doan doctor dogan doherty dolores dolton domingo domingos dominguez dona donate donato donev dong donoso
doors dor dorado doral dordevic dore dores douglas dourado dover down downey downing downs doyle drain draper draws drew drexel driouch driver
droplets dua dual duarte dublin dubois duck ducos duderstadt dudley due duffel dukic dul dulce duma dumas dumitru dumont duncan duong dupont duque
durand durango durant durban durham duric during dutra dvorak dvorakova eagle eam earl earley east easton eastwood easy eaton eaw ebner eboli ebro
eccles ecija eden eder edge edirisinghe edmond edmonds edmunds edri edry eduardo edwards egg egger eglitis egzon eibar eiras ejea ek ekanayake ela
elder elders elena elgin elias elisa eliseu eloi eloy elsdon elwood emden emerson emilia emiliano emilio emine emmerich encarnacion end endo enero eng
engelskirchen engenheiro engineer england ennis enrich enrique enriquez enter enters eom epping epsom era eras ercolano erfurt erie eriksen eriksson
erlanger ermua erode escada escalada escalante eschborn escobar escobedo escorial esmeralda espana esparza esperanca esperanza espinal espinho
espinosa espinoza esplugues esposito esquerra esquina essen estacio estanislao estate este esteban estelle estero estigarribia estor estrada estrela
estrella etienne eugene eugenia eulogio euro eusebio euskirchen eustache evangelista evans even events ever everett evora ewing eyes ezeiza fabbri
faber factor fail faisal fait faith fajardo falkenberg fall familia familiar fan fanzeres far fara farah fares farfan farias farina farkas farmer
farnworth farro farrugia fartura fasano fatih fatima fatime fausto faya fazenda feher fekete feld felgueiras felguera felice felipe feliu felix feliz
fell fellows feltham ferdinando fergus ferguson ferhatovic fermin fern fernandes fernandez fernando ferrand ferrara ferrari ferraro ferraz ferreira
ferreiros ferrer ferretti ferreyra ferri ferriere ferrol ferros ferry fiche field fields figueira figueiredo figueres figueroa filipov filipovic
filter find findlay fine finn fino finote fiore fiorentino first fischer fish fisher fit fix fjeldsted flax fleetwood fleming flor flora florencia
flores floriano florin florsheim flower flowers foley folha folk fons fonseca fonseka fontaine fontana fonte fonti foot fora fordham foreman forest
foret forget fork formiga formoso forst fort forth fortin fortuna fos foster fountain four fournier fox foy foya foz frades frame franca france
francisca francisco franco francois frank franklin fraser frasheri frederick frederico frei freiburg freight freire freitas french frere fresnillo
fresno freudenberg friedman friend from frontera fuchs fuente fuentes fujihara fujii fujita fujiwara fukuda fuller fullerton fulton fundo funes
funfhaus fur furness furth further fuss gabai gabela gabriel gadsden gaeta gagarin gagnon gaia gajdos gal gala galati galea galeano gallagher gallardo
gallegos gallen galli gallo galvany galvao galvez gama gamage gambier gamonal gan gandia gang gao garcia garda garde gardner gare garibaldi garland
garner garrido garza garzon gas gashi gaspar gates gato gatti gautier gay gaya gaztambide gega gegaj geilenkirchen gelashvili gene genes genet
genevieve genis genoa gentil gentile george georges georgiev georgieva geraldo gerber gerik germain german gerona gertrudes gervais gervasi gets
gevorgyan ghang gharbi gharib ghazaryan ghazi gheorghe ghim ghulam gigante gijon gil gilbert gilles gim gimenez ginja gioia giordano giorgadze giorgio
giovanni girard girardot girau giron girona giugliano giuliani giuliano giurgiu giuseppe given gjika gjoni glasgow glass glen gloria glossop gmund go
godfrey godoy gogoladze goh golan gold golden golfe golob golubev golubovic gomera gomes gomez goncalo goncalves gonda gondal gonder gonzaga gonzales
gonzalez goo good goodyear goose goossens gorantla gorda gordon goris gorne goth goto gotten goundar gouveia gouw goz graaff grab grabowski gracia
graciano grad grade graham grain gran granada granadero grand grande grandes grange granger granja granollers grant grao grass grassi grasso grave
graves gravina gray grech greco green greener greening greenwood greer gresham gressier greve greven grew grey grgic grief griffin griffith grigoryan
gronau groot gros gross grosse grosso groves gruber gu guadalajara guadalupe guadix gualan guapo guder guedj guemes gueret guerra guerrero guest guia
guilherme guimaraes guinea gulin guliyev gully gum gunasekara gunawardana gunawardena guntur gunzburg guo gura gurung gustafsson gut gutierrez gutu
guy guzman gwak gwon ha haas hack hacker hadad hadj hadzic haedo hagen hah haines haining haji hakobyan halberstadt hale halili hall halle halvorsen
hamad hamada hamalainen hamburg hamilton hamma hammad hammadi hammond hampton han hand hang hanna hanno hansen hansson happy har hara harada hard
harden hardenberg harder hardwick harker harlow harm harms harness harper harris harrison hartley harutyunyan harvey has hasani hasanov hasanovic
hasegawa hashimoto hassan hasselt hastings hato hatton haugen havana hay hayashi hayes hayward hazan hazard he head heath heck heel heemskerk heide
heidelberg heikkila heikkinen heilbron heilbronn heilig heinonen held helena hell hellin hello helm help henares hence henderson hendrik hendriks heng
henin henri henriksen henriquez henry heo her heras herath herborn herd heredia heritage hermosa hermoso hermsdorf hernandez hernando hernani hero
herrera herten herve hettiarachchi heywood hidalgo hilaire hilal hilden hildesheim hill hille hills hilton hindley hinojosa hirano hjaltalin ho hoa
hobbs hocevar hochet hochheim hodzic hofer hoffman hoffmann hohenstein hojgaard holden holder holding hole holguin holland hollis holloway holly
holstein holy homa homburg home homer hong hook hoorn hope hopes hopkins hora horak horakova horn horta horvat horvath hospital hossain host hot hoti
hough houghton house houston hovhannisyan howard hoxha hribar hristov hristova hu hua huaman huang huber hubert huckelhoven hudak hudson huelva huesca
hug huge hughes hugli hui hull hulme humanes hun hung hunt hunter hur hurst hurtado huseynov hussein hutchinson hwang hyde hysi ibanez ibarra ibiza
ibn ibraev ibragimov ibrahimovic ichikawa ideas ieong igea iglesias ignacio igreja igualada ikeda ilagan ildefonso iles ilic iliev ilieva illescas
ilves im imai imperial inda india ines ingles innocent inoue ion ionescu ipiales irati ireland iria iris irvine irving isa isabel isaev iselin
isenburg isernhagen isernia ishida ishii ishikawa isidoro isidro iskakov isla islam island ismail ismailov ismayilov iso israel italia ito iturbide
itza iu iusupov iv ivanou ivanov ivanova ivanovic ivanovski ivory iwasaki jacinto jackson jacobo jacobs jacobsen jafarov jakobsson jalda jalil jam
jamai jamali james jane janeiro janev jang jankauskas jankauskiene jankowski jansen jansons janssen janssens jansson jara jardim jardin jarvinen
jasmine jasper jauregui javier jaya jayasekara jayasinghe jayasuriya jayawardana jayawardena jayaweera jazz jean jee jefferson jeffreys jen jenkins
jenks jensen jeon jeong jeremie jerez jerome jeronimo jesus ji jilin jimenez jin jirkov jiu jo joan joao joaquim joaquin joe joel joeng joensen
johannesen johannessen johansen johansson john johns johnsen johnson johnston johnstone jokinen jolie jones jong jonsson joo jordan jordao jorge
jorgensen jose joseph jouy jovanovic joy joya ju juan juara juarez judge juhasz juiz jukic juliana julie julio jumilla jun jung jungle junin junior
junk juric jury just justicia justo juu kabba kabir kacem kaczmarek kadi kadiri kai kak kala kaliev kalisz kalloe kalnins kamal kamara kaminski kamp
kampen kan kana kandy kaneko kanel kang kanzaki kapanadze kapu kara karapetyan karimov karjalainen karklins karlsen karlsson karpin karunaratne kask
kastelic kastrati kato katz kaur kavaliauskas kavaliauskiene kavaliou kavcic kawano kaya kayes kayser kazan kazlauskas kazlauskiene kazlou kazlouski
kearney kearns kedia keeling keen keene keighley keller kelly kelmendi kempen kendall kennedy kensington kentwood kenya keo kessel keys khachatryan
khaled khali khalid khan khat khatun khay khen khiev khlot khmer khuc khutsishvili kieffer kikuchi kilbride kilburn kilic kill killeen killer kilo kim
kimura king kingman kings kingston kinnunen kinoshita kirchhain kirchheim kirkby kirkland kirkwood kirwan kiss kitanovski kitchen klavins klein
klemencic kloten kluivert knesset knezevic knoxville ko koak kobayashi koc koch koh kojima kola kolar kolla kollar koller koloski komatsu konan kondo
kone kong konigshofen konigstein kono kontos koo koppel koren korhonen korosec koroveshi kos kosir koskinen koster kostov kostovski kota kothen kotla
kotnik koufos kovac kovacevic kovacic kovacik kovacs koval kovalchuk kovalenko kowalczyk kowalski koyama kozle kozlov kozlowski krajnc kralj kram
krasniqi kravchenko krawczyk kremer kreuzberg krier kristensen kristi kristiansen kristo kritikos krlicevic krumins kryeziu kuang kubin kucera
kucerova kudo kuen kui kukk kumar kumara kunda kuqi kurt kurten kusainov kut kuznetsov kvaran kvaratskhelia kwak kwiatkowski kwok kwon la labastida
labrador lacerda lacey laci laden ladera laffitte lagarto lages lago lagoa lagoas lagos lagrange laguna lahan lahtinen laine laitinen lajas laje
lakatos lake lakmal lal lalin lam lama lamb lambert lancaster landau lane lang lange langen langford langley lanham lanka lansing lanzo lao laplace
lar lara laranjeiro laredo large largo larkin larsen larsson larue las lasarte last lata latham latour lau lauda laude lauf laurent lauri lauro laval
law lawn lawrence laws lawson lawton lay layton lazare lazaro lazzaro le lea leandro lebedev leca lechner leclercq led ledesma ledger lee leeuw
lefebvre lefevre leganes legaspi legazpi leger legua lehner lehtinen lehtonen lei leigh leighton leiria leitner leiva lejeune leka lel lemay lemos len
lengerich lennox lenoir lens lentini leon leonard leonardo leone leonhard leopoldo lerida lerma leroy les leslie lethbridge leto leu leveling levi
levin levy lewandowski lewis leyland leyva li libano liberal licata lichtenberg lie liem liepins lilienthal lim lima limbach limburg limon lin linares
lincoln linda lindau lindberg linden lindlar lindsay line lines linhares link links linn lino linton lipa lipis lisa lisboa list lista little liu
livermore livingstone livramento liyanage llano llanos lleida llobregat llodio lloret lobito lobos lock lofthouse logan logrono loja loma lomas
lombard lombardi lombardia lombardo lome lomidze london long longo lonsdale loose lop lopes lopez lor lora lorca lorena lorenzo loreto los lose loss
lot lou louis loup lourdes lourenco loures louth love lovric low luban lubbecke lubin lucan lucas lucca lucena lucera lucero lucia lucie luck ludlow
luena luis luiz lujan luka lukac lukic lum luna lunar lund luneburg lung lungu luo luong lupon luu luz luzia ly lyme lynch lynn lyon lysenko ma maas
mac macas macau macdonald machado machi macia mackay macon macpherson madalena madariaga madeira madera madero madrid madrigal madruga madsen
madureira madusanka maeda maes maestro mafra magalhaes magar magdalena magi magnusson magro maharaj maharjan mai maier main maine mainz maio maior
mairena maison maisonneuve maisuradze majerus major makela makinen malaga malcah malda maldonado male malik malka mall malo malta maltese malvar
mamani mamede mamedov mamedovi mammadov man mana manalo manas manasa manasievski mancini manda manga mani mannheim manresa mansa mansfield manta mante
manteca mantilla manuel manukyan manzanares mao mar maran marana marano marat maravilha marburg marc marcelino march marche marchena marchenko
marchetti marco marcos mardin mare marechal marfil margarida margaryan maria marialva mariana mariani mariano marias maric marica marie marin marina
marine marinha marini marino marion mark markham markoski markov markovic markovski marks marku marlow marmeleiro marne marques marquez marrero
marroquin marsa marsh marshal marshall marta marte martha marti martial martil martin martina martinelli martinez martinho martini martino martins
martirosyan martorell martos maruyama mary mas masnou maso mason mass massa masse massey masters masuda mata matamoros matanzas mataro matas matei
mateo mateos matera mates mateus matias matic mato matos matovski matsuda matsui matsumoto matter matthews mattila mau mauro may mayen mayer mayo
mayor mayoral mayr mazur mazza mccarthy mchedlishvili mckenzie mclean meadows mean means meas meda medal medan medeiros media medici medina medio mee
meer meftah mega mehmedovic mehmeti meier meijer mejia mel melchor melgar melle melnic melnyk melo mendes mendez mendi mendis mendoza menendez meng
menu menzel mer mercado mercedes mercer merchant mercier mere merida merke merlo merrick merritt merta mertens mesa mess messias messina mester mesto
mestre meszaros metz meyer meyers meza mic micallef mice michael michel middelburg middleton miel mieres miguel mihhailov mike mikeladze mikkelsen
milagro milan milano milazzo mile miles milford milia mill miller mills milosevic milton mimoso mimoun min minas minch minden mines mini mint mir mira
mirabel miracle mirada mirafuentes miranda mirasierra miri mirkovic mislata miss mita mitchell mitras mitrovic miura mix miyamoto miyasaki miyazaki
mizrachi mizrahi mkrtchyan mladenovski mlakar mocha model modest modesto modica moguer mohamed mohammed mohan moita mola moldovan molina moline molins
moller mollet molnar mon monaco moncada monclova mondragon monforte monica mons monsanto mont montagu montalvo montana montanari monte monteiro
montenegro monteros monterrey montes montgomery monti montilla montornes montserrat monzon mood moody moon moore mor mora moraga morais moral morales
morar morato more moreau moreh moreira morel morelli morena moreno moreton moretti morgan mori morina morita morley moron moroni moroto moroz morozov
morris morro morros mortal mortensen morton mos moscardo moser moses moshe mosquera moss most mota motala moulay moura mourad mouro moussa much mudhol
muhamet muhammad muhlhausen muhlheim mul mulder muller mun munasinghe mundelein mundo munich muniz munn munoz munster munteanu murad murakami murat
murata murati muratovic murcia mures murphy murray murrieta musa musicians muy muzquiz myers mytaras na nabari nacimiento nagua nagy nai naidu nail
naim naini nakagawa nakajima nakamura nakano nakashima nakayama nam name names namur nan nanayakkara nancy nand nanga nani nantes nao napier napoli
nara narang naranjo narayan narbonne narciso nardo naro nasr natal nathan natividad natividade nava naval navalmoral navarre navarrete navarro navas
naya nazare nazareth neamt neb neckar necochea needham negele negro neighbour neira neiva nelson nema nemcova nemec nemeth neo nepomuceno neri ness
net neto nettuno neu neue neuendorf neukirchen neunkirchen neuss neustadt nevers neves nevis newbury newington newton ng ngai ngo nguyen nham nhek
nicastro nice nickel nicola nicolas nicosia nido nielsen niemi nieminen niendorf nigel night nikolic nikolla nikolov nikolova nikolovski niles nilsen
nilsson nine nino nirmal nishimura niu niz nizza no noble nocera noe nogales noguchi nogueira nogues noh nomura none noon norbury norcross nord
nordhausen norm norman norris norte north norton norwood norzagaray nossa nova novak novakova novara novas nove novel novi novik novikov novo novotna
novotny nowa nowak noyon nozadze nuevo numan number nunes nunez nurgaliev nurse o o'brien o'byrne o'connor o'doherty o'gallagher o'kelly o'moore
o'neill o'quinn o'reilly o'ryan o'sullivan oakley oaks oakton obama obando ober oberkirch obispo oblak obregon ocampo ocana ocean ochion ochoa
odenthal oeiras oeste off ogawa ogden oh ohana ohara ohayon ojinaga ojo ok okada okamoto olah olarte olavarria old oldenburg oldendorf oldham olds
olegario oliva olival olivares olive oliveira olivenca oliver olives olivet olivia olofsson olsen olsson olten olvera om oman omarov omer ong online
ono onofre oran orange orani oravec orchard order ore orellana orge orient oriente orihuela orion orlando orlova ormond oro oron oroquieta orozco orta
ortega ortigueira ortiz ortuzar osorio osorno ospanov osterholz ostrow ostuni osuna ota otavalo otero otsuka ottaviano otto oulad ouro ovalle overall
oviedo owen owings oyama ozamiz ozdemir ozkan ozolins ozols ozturk pablo pace pacheco pacho pacifico pack paco padilla padron padua pae pagani pagano
page pages pago pai paik pain paine painter pair paisley pak pal palacio palacios palaio palau palazzo palencia palenque palermo palha palia palin
pallares palm palma palmar palmas palmeira palmela palmer palmers palmi palmieri palmira palo palomar palomeras palos palumbo pamplona pan pancas
pandit pando pang panic pano panth pantin pao papa pape papenburg paper papoutsis papp para paraiso paranhos pardillo pardo paredes parella parent
parets paris parish parisi pariyar park parker parks parla parma parn parola parque parra parral parras part pasan pascoe pascual paso passos pasto
pastor patarra patel paterna paterno paterson pathirana pato patrocinio patron patterson patti pau paul paula paulauskas paulauskiene pauli paulino
paulo pavia pavic pavlov pavlovic pavlovski pay paya paz peace peak pearl peca pedersen pedra pedras pedregal pedreira pedro pedroso peers peeters
peiris peixe peixoto pellegrini pellegrino pelotas pen pena penalva penaranda penasco penco pendleton penedo peng penha peniche penn penov pequeno per
peral peralta pere pereira pereiro perera peretz pereyra perez peric perkovic permeti perote perovic perpetua perret perry person personal persson
perth pesqueira pessoa petek peter peters petersen peterson petersons petit petite petkov petrauskas petrauskiene petrenko petrevski petro petrosyan
petrov petrova petrovic petrovski pettersen pettersson pforzheim phak pham phan phi phillips phoenix phung phy piano piazza pichler pick pickering
pico picos pie piedad piedade piedras piera pierce pierre pietro pike pilar piles pillar pilon piloto pimenta pimentel pin pinar pinas pine pineda
pinedo pines pinhal pinheiro pinillos pinner pino pinsk pinto pio piotrowski pipe piquet piras pires pisco pita piton pitt pizarro place places
placido plana planes planet plano plans plant plasencia plata plate playa plaza plessis plug poblacion poblet poblete pocinhos poco poeta poghosyan
point pok pokharel pol pola polak polanco pole poles poli polishchuk poll polo pombal pombo pomme pompeu ponce ponciano pond ponferrada pont ponte
pontes ponticelli pontinha poole pop popa popescu popoff popov popovic popovski por porfirio porrino port porta portal porte portela portillo porto
portugal posadas pose posse potocnik poulsen poulton pour pouso povoa powell power powers poza pozo pozuelo pradera prado prakash prasad prat prata
prato prenzlau presa prescott press preston preta preto prey price priego prieto prifti prime prince principal principe prior prishtina pro prochazka
prochazkova pros prosper prudent prudente puebla pueblo puente puerta puerto puertollano punta pupiales purificacion pushkar putten puy quach qualiano
quarto quatre queen quentin querencia quesada question quevedo quevilly quincy quinn quinta quintana quintero quiroga quispe quiteria quito ra rab
rabak rabanedo rabat rabbi rabinal racine racz rada radcliffe radford radic radio radovic radu radulovic rafael rage ragusa rahal rahim rahman rai
raimundo rainha rais raj raja rajapaksha ram ramada ramadan ramalho ramallo raman ramirez ramon ramos ramsey ran rana ranasinghe ranaweera rang rangel
rani ranks ransom rantanen rao rapallo rape raphael raposo ras rashid rasmussen rass rat rathnayaka rathnayake ratia ratnayake raton raul raval
ravensburg ray raya rayon rays read reading real reale rebane rebate redding reddy redmond redondo redwood reed regensburg regina regis register regla
rego rei reilly rein reina reine reino reis reiter reitz rejas rejon remedio remedios remigio remis renca render reno requena researcher resende
restrepo reuter revert rewari rey reyes reynoso rhee rhein rhim ribas ribeira ribeiro ribera ribes rica ricci rice rich richard richards richardson
richer riches richmond rico ridder ridge ries riga rigor riley rim rinaldi rincon ring rings rink rio rioja rionegro rios ripley ripple riquelme ris
rise ristevski rita ritto riu riva rivas rivera rivero rivers riviere rivoli rizzi rizzo rob robe robert roberts robertson robina robins robinson
robles roca rocca roch rocha roche rochford roda rodas rodenkirchen rodrigo rodrigues rodriguez rogers roh rojas roles rolim roll roma roman romana
romano romans rome romeo romero romo ron ronda rondon rong roosendaal roosevelt roque ros rosa rosales rosario rosas rosca rose rosedale rosello
rosenberg rosenheim roses rosh ross rossetti rossi rosso rotari rotondo rouge roux rover rovira rowland roxo roy royal royan rozas rozman rubino rubio
ruda rude rudenko rufino ruggiero ruiz rush ruskin russell russo rusu rutherford rutigliano ryan ryang ryoo ryu saada saar saarinen saavedra saba
sabadell sabajo saber sabo sabou sachin sachse sacramento sadykov saeed saenz saez sagar sagrera sahagun sahakyan sahar sahel sahil sahin sai said
sail saito sak sakai sakamoto sakurai sal sala salaberry salah salam salama salamanca salas salazar salcedo saldanha sale salem salerno sales salgado
salgueiro salih salihovic salim salima salinas salisbury salminen salmon salo salon salonen salor salt salto saltos salud salvador salvaterra
salvatierra salvo sam samaniego samaras samarasinghe samba sampaio sampath san sanchez sand sanders sandino sandoval sandu sandy sang sanhueza
sanjeewa sanna sano sant santa santafe santana santander santas santiago santo santoro santos sanyang sanz sanza sar saran sarat sargsyan saric
sarmiento sarno sarria sarstedt sarwar sasaki sat satiro sato saude saunier savage savchenko savic savolainen say schaumburg scheving schiltz schmid
schmidt schmit schmitz schneider schofield schonebeck schoneberg schroeder schulz schuster schwarz schwarzenberg schweizer schwerin sciacca scott
seabra seara search sebastia sebastian sebastien seco see segal segel segovia seguin segundo segura seguro selby seller sellers selma selva semil
semjonov semyonov sen sena senanayake seneviratne seng senica senior seo seoh seong sepe sepp sepulveda sequeira sered serena seri serra serrana
serrano serres servant sesena sesto setti severin severing severo sevilla sewell seydi seymour shah shala shan shapira share sharif sharma sharp she
shehu sheikh shelton shen shengelia sheridan sherman sherwood shevchenko shevchuk shi shibata shields shim shima shimada shimizu shin shipley shkodra
shkreli shmuel shong short shrestha shung sidhu sidi sidney siem siena sieng sierra sigli silla silos silva silvan silver silvestri sim simancas simao
simen simic simoes simon simonsen simsek sin sinani singer singh sintra siqueira sirbu sire sita sitges slany smagulov small smart smirnov smit smith
smits smythe snow snowdon so soares sobral socorro sofia sohn sok sokolov sokolow sol solan solana solano solar sole soledade soliman solis solomon
solovyov soltau som soma some somerville somma son sondershausen song sonn soo sook sor sorel sorensen soria soriano soroa sorrentino sort sosa sot
soto soun soure sousa south southern southgate souto souza sow spark speed speyer spiteri spring springe stack staff stafford stamp stan stanford
stankeviciene stankevicius stankovic stanley stanton star stark stary state steel steer steffen steiner stella stendal sterling stevens stevenson
steward stewart stir stock stoica stojanov stojanovic stone storey storm storms stoyanov stoyanova strada strange straubing street strong stroud
struck stuart stuck styles su suarez subotic such suen sugahara sugawara sugiyama suh suita sula suleimenov suljic sullivan sultan sultanov sulzbach
sum sun sunderland sung sunny super surges surrey sus sutton suy suzanne suzano suzuki svensson svoboda svobodova swan swift szabo szilagyi szymanski
ta tabaco tabatadze taboada tabor tabosa tacoronte tagua taher tahirovic tai taibi taieb tailor taing takacs takada takagi takahashi takaki takata
takeda taketa takeuchi tal talavera talha tall taller tamang tamba tambo tamm tamura tan tanaka tang tangara tanghe taniguchi tanque tapia tapping
taran tarancon taranto targ tarifa tarragona tarrega tassin tat tavares tavira taylor tegel teixeira tejada tel tele telford tell temple templeton ten
tenes tent teo teodoro teofilo teoh teotonio tep tercero teresa terlizzi termini terra terrassa terrazas terre terrier teruel terzic testa thach thai
than thanasi thapa tharu then theunissen thian thierry thies thieves thill thom thomas thompson thomsen thomson thonon thorarensen thorlacius thorne
thornton thuong thy tiago tibau tierra tieu tigre till tillmans time timmins timon timor timoteo tine ting tinto tiong tipping tips tiu tjin tkachenko
tkachuk to toba tobias todorov todorova tokar told toldos toledo tolentino toll tolosa tomas tome tomic toms tondi tong tonnes tons too top topper tor
torcuato tordera tore toro torok torrance torre torrejon torrent torres tortosa toska toskaj tostado toth toulon toulouse tour towers towns toy trac
trafford train trajanoski trajanovski trajcevski trajkovski tran tranche trani trapani travel treinta tremblay trent trento tres trias trieu trindade
trinh trinidad tripoli tristan troll trujillo truong ts'ai tsay tsiklauri tsoi tsui tu tua tucker tudela tumkur tunas tuominen turcan turda turk
turner turunen ty tyler tyne u ubach ubeda uch uchida ueda ueno ueta uhm um umbria una ung urban urbana urbano urbonas urboniene urdaneta urdiales
ursu used usta uster utrera utter uy val valadares valdemoro valdepenas valdes valdez valdivia vale valenca valencia valente valentin valentini
valenza valenzuela valette valladolid vallbona valle vallee vallejo valles valletta vallo valls valois valon valongo valor valverde van vanags vang
varas vardanyan varela varese varga vargas vargem varillas varzea vasco vasconcelos vasiliauskas vasiliauskiene vasilyev vasquez vassiljev vaughan
vazquez vedder veer vega vegas velasco velasquez velay velez velho vella vellore venancio vence venceslau vendrell venegas ventas ventimiglia ventura
vera veracruz vercelli verde verdes verdun vergara verge vergne verne verneuil vernier vernon vero verona very vesela vesely vetere via viana vibora
vicaria vicent vicente victor victoria victory vicuna vida vidal videira video vidigal vidmar vidovic viedma vieira viejo vienne vil vila viladecans
vilafranca vilanova vilar vilaseca vilela vilhena villa villach villada villafranca villagran villahermosa villalba villalobos villanova villanueva
villaverde villavicencio ville villegas villena villers villeta villiers vina vinales vincent vinces vinogradov vinos viral virginia virtanen viry vis
visa viseu viso visser vital vitale viterbo vito vitols vitoria vitorino vitry vittal vittoria vittorio voda volkov volta von vong vorobyov vos vrede
vreden vujic vujovic vukovic vuong waage wada wade wagener wagner wakefield wal waldkirch waldorf wales walid walk walkden walker wall wallace wallis
wallner walls walsh walton wan wang waqa warburg ward warin warn warner warning warren warrington warwick watabe watanabe water waterloo waters watson
wayne weber webster wedding wedel weeks weerasinghe weiden weil weimar weingarten weiss welder well welling wellington wells welsh welter werder were
wermelskirchen wertheim west western westgate westlake weston westwood wetzlar whalley wharton wheeler whitby white whitley whitmore wickramasinghe
wiedenbruck wiener wijesinghe wild wilkes will willems william williams willich willing wilson wilton wimmer winder windsor winkler winter wipperfurth
wise wisniewski wit witten wittenberg wojciechowski wojcik wolf wolfen woman won wong woo wood woodford woodhouse woodland woods worms worth wouters
wozniak wright wu wunstorf xian xu xxi yadav yahia yakhlef yakovenko yam yamada yamaguchi yamamoto yamasaki yamashita yamazaki yan yanez yang yao yard
yau yeadon yehuda yellow yeon yeong yeung yi yildirim yildiz yilmaz yim yokoyama yona yong yoo yoon york yos yosef yoshida you youcef youn young youri
yu yuan yun yusuf yvelines zafar zafra zagar zahir zammit zamora zango zapata zaragoza zarate zarins zaytsev zee zeitz zenati zero zhang zhao zhen
zhou zhu zielinski zinder zoeng zubia zukauskas zukauskiene zukic zumarraga zuniga zupan zupancic zuu
`.trim().split(/\s+/)
