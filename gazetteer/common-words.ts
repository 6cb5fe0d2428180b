/** Words that texts of the genre write in lower case more often than one time in nine: hardly names. Counted over public-domain press texts of state.gov and whitehouse.gov and texts of kremlin.ru. */
export const COMMON_WORDS: readonly string[] = `
abandon abandoned abandoning abandonment abate abated abatement abducted abductees abduction abductions abet abhorrent abide abided abides abiding
abilities ability able abnormal aboard abolish abolished abolishing abolition abortion abortions about above abroad abruptly absence absent absentee
absolute absolutely absorb absorbed absorbing absorption abstract absurd absurdity abundance abundant abundantly abuse abused abusers abuses abusing
abusive academia academic academician academics academies accede acceding accelerate accelerated accelerates accelerating acceleration accelerator
accelerators accent accept acceptable acceptance accepted accepting accepts access accessibility accessible accessing accession accident accidental
accidentally accidents acclaim acclaimed accommodate accommodated accommodating accommodation accommodations accompanied accompaniment accompany
accompanying accompli accomplice accomplices accomplish accomplished accomplishing accomplishment accomplishments accord accordance accorded according
accordingly account accountability accountable accounted accounting accounts accreditation accredited accrue accumulate accumulated accumulates
accumulating accumulation accuracy accurate accurately accusation accusations accuse accused accusing accustomed achievable achieve achieved
achievement achievements achieves achieving acknowledge acknowledged acknowledgement acknowledges acknowledging acknowledgment acoustics acquaintance
acquaintances acquainted acquire acquired acquires acquiring acquisition acquisitions acres acronym acronyms across act acted acting action actionable
actions activate activated activating active actively activism activist activists activities activity actor actors actress acts actual actually acute
acutely ad adamant adapt adaptation adaptations adapted adapting adaptive add added addiction addicts adding addition additional additionally
additions additive additives address addressed addresses addressing adds adequacy adequate adequately adhere adhered adherence adherents adheres
adhering adjacent adjoining adjudicate adjudication adjust adjusted adjusting adjustment adjustments administer administered administering
administration administration's administrations administrative administrators admirable admirals admiration admire admired admirers admission
admissions admit admitted admitting ado adolescent adolescents adopt adopted adopting adoption adoptions adoptive adopts ads adult adulthood adults
advance advanced advancement advancements advances advancing advantage advantageous advantages advent adventure adversarial adversaries adversary
adverse adversely adversity advertise advertised advertisers advertising advice advisable advise advised adviser advisers advising advisories advisors
advisory advocacy advocate advocated advocates advocating aegis aerial aero aeronautics aerospace aesthetic affair affairs affect affected affecting
affection affects affiliate affiliated affiliates affiliation affiliations affinity affirm affirmation affirmative affirmed affirming affirms
afflicted affluent afford affordability affordable afforded affording affords affront afield afloat aforementioned afraid after aftermath afternoon
afterschool afterward afterwards again against age aged ageing agencies agency agency's agenda agendas agent agents ages agglomeration agglomerations
aggravate aggravated aggravates aggravating aggravation aggregate aggregation aggression aggressions aggressive aggressively aggressor aggressors
agile agility aging ago agrarian agree agreed agreeing agreement agreement's agreements agrees agri agribusiness agricultural agriculture agro ahead
aid aide aided aides aiding aids aim aimed aiming aims ain't air airbase airborne aircraft aircrafts aired airfield airfields airing airlift airlifted
airline airliner airliners airlines airmen airplane airplanes airport airports airspace airstrike airstrikes aisle akin al alarm alarmed alarming
alarms alas albeit album alcohol alert algorithm algorithmic algorithms alia alien alienate alienation aliens align aligned aligning alignment aligns
alike alive all allegation allegations alleged allegedly allegiance alleviate alleviates alleviating alliance alliances allied allies allocate
allocated allocating allocation allocations allot allotted allow allowance allowances allowed allowing allows allude alluded alluding ally alma almost
alone along alongside alpine already also altar alter altered altering alternate alternative alternatives although altitude altogether aluminium
aluminum alumnae alumni always am amass amassed amassing amateur amateurs amazed amazing ambassador ambassador's ambassadors ambiguity ambiguous
ambition ambitions ambitious ambulance ambulances amenable amend amended amending amendment amendments amenities amicable amid amidst ammo ammonia
ammunition amnesty among amongst amount amounted amounting amounts ample amplification amplified amplify amplifying amusement an analogous analogues
analogy analyse analysed analyses analysing analysis analyst analysts analytic analytical analytics analyze analyzed analyzing ancestors ancestral
ancestry anchor anchored anchors ancient ancillary and anew anger angle angles angry anguish animal animals animated animates animation annals annex
annexation annexed annihilation anniversaries anniversary announce announced announcement announcements announces announcing annual annually annum
anonymous another another's answer answered answering answers anthem anthems anthropogenic anti antibiotic antibiotics antibodies anticipate
anticipated anticipates anticipating anticipation anticompetitive anticorruption antidote antigen antimicrobial antimissile antimonopoly antiquities
antisemitic antisemitism antiterrorist antitrust antiviral anxiety anxious anxiously any anybody anymore anyone anyone's anything anytime anyway
anywhere apart apartheid apartment apartments aperture apologies apologise apologised apologize apology app appalled appalling apparatus apparatuses
apparel apparent apparently appeal appealed appealing appeals appear appearance appearances appeared appearing appears appeasement appellate appetite
appetites applaud applauded applauding applauds applause apple apples appliances applicability applicable applicant applicant's applicants application
applications applied applies apply applying appoint appointed appointee appointing appointment appointments appoints appraisal appraisals appraise
appreciable appreciate appreciated appreciates appreciating appreciation appreciative apprehensions apprentices apprenticeship apprenticeships
apprised approach approached approaches approaching appropriate appropriated appropriately appropriation appropriations approval approvals approve
approved approves approving approximately apps apt aptly aquatic arable arbitral arbitrarily arbitrary arbitration arc archaeological archaeologists
archaeology archaic archeological archipelago architect architects architectural architecture architectures archival archive archives ardent arduous
are area areas aren't arena arenas arguably argue argued arguing argument arguments arise arisen arises arising arm armament armaments armed armies
arming armor armored armoured arms army army's arose around arouse aroused arouses arrange arranged arrangement arrangements arranging array arrears
arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving arrogance arsenal arsenals art artefacts arteries artery article
articles articulate articulated articulating artifacts artificial artificially artillery artist artistic artists arts as ascension ascent ashamed
ashes aside ask asked asking asks asleep aspect aspects asphalt aspirant aspiration aspirational aspirations aspire aspiring assassinated
assassination assault assaults assemble assembled assemblies assembling assembly assert asserted asserting assertion assertions assertive
assertiveness asserts assess assessed assesses assessing assessment assessments asset assets assiduously assign assigned assigning assignment
assignments assist assistance assistants assisted assisting assists associate associated associates association associations assume assumed assumes
assuming assumption assumptions assurance assurances assure assured assuring asthma astonishing astounding astronaut astronauts astronomy
astrophysicist asylum asymmetric asymptomatic at atheists athlete athletes athletic athletics atmosphere atmospheric atom atomic atoms atrocious
atrocities atrocity attach attache attached attaches attachment attack attacked attackers attacking attacks attain attainable attained attaining
attainment attempt attempted attempting attempts attend attendance attendant attendants attended attendees attending attends attention attentive
attentively attest attitude attitudes attorney attorneys attract attracted attracting attraction attractions attractive attractiveness attracts
attributable attribute attributed attributes attribution attuned au auction auctions audacious audience audiences audio audit audits augment
augmenting aunts auspices auspicious authentic authentication authenticity author authored authorisation authorised authoritarian authoritarianism
authoritative authorities authority authorization authorizations authorize authorized authorizes authorizing authors auto autocracies autocracy
autocratic autocrats autoimmune automakers automated automatic automatically automation automobile automobiles automotive autonomous autonomy autopen
autoworkers autumn auxiliary avail availability available avenue avenues average averages averaging avert averting aviation avionics avoid avoidance
avoided avoiding avoids await awaited awaiting awaits awaken award awarded awardees awarding awards aware awareness away awe awful awfully awkward
axis babies baby bachelor's back backbone backdrop backed backers backfill backfilling background backgrounds backing backlash backlog backlogs backs
backsliding backstage backup backward backwards bad badge badges badly bag baggage bags bail bait bakery balance balanced balances balancing ball
ballet ballets ballistic ballot ballots ballpark ban band bandit bandits bands bandy bank bank's bankable banker bankers banking bankrupt bankruptcy
banks banned banner banners banning banquet bans bar barbaric barbarism barbarity barbarous bare barely bargain bargaining barley barracks barred
barrel barrels barrier barriers barring bars base baseball based baseless baseline basement bases basic basically basics basin basing basins basis
basket basketball batch baton battalion battalions batteries battery battle battlefield battlefields battles battling bauxite bcm be beach beaches
beacon beam bear beard bearer bearers bearing bears beat beaten beating beatings beaucoup beautiful beautifully beauty became because become becomes
becoming bed bedrock bedroom beds beef been beer beet befall befallen befitting before beforehand beg began begging begin beginning beginnings begins
begs begun behalf behave behaved behaving behavior behavioral behaviors behaviour behind being beings bek belief beliefs believe believed believers
believes believing bell belligerence belligerent belong belonged belonging belongings belongs beloved below belt belts bench benchmark benchmarks bend
beneath benefactors beneficial beneficiaries benefit benefited benefiting benefits benefitted benefitting benign bent bereaved berries beside besides
besieged best bestow bestowed bet betray betrayal betrayed bets better between beverage beyond bi biannual bias biased biathlon bicameral bicentennial
bicommunal bid bidding bids biennial big bigger biggest bigotry bilat bilateral bilaterally bile bill billing billion billionaires billions bills bin
binary binational bind binding binds bio biodiversity bioeconomy bioengineering biofuels biological biologist biology biomanufacturing biomedical
biomedicine biometric bioresources biosafety biosecurity biotech biotechnologies biotechnology bipartisan birth birthday birthdays birthplace births
bisexual bit bite biting bits bitter bizarre bizonal black blackmail blackouts blame blamed blaming blank blankets blasphemy blast blatant blatantly
blend blended bless blessed blessing blew blind blitz bloc block blockade blockading blockchain blocked blocking blocks blocs blog blogger bloggers
blood blooded bloodiest bloodshed bloody bloom blossom blossoms blow blowing blown blows blue blueprint blueprints bluff blunt bluntly bluster board
boarded boarding boards boast boasts boat boats bodied bodies bodily body body's bogged boil boiler boilers boiling boils bold boldest boldly boldness
bolster bolstered bolstering bolsters bomb bombardment bombardments bombed bomber bombers bombing bombings bombs bona bond bonding bonds bone bones
bono bonuses book booking books boom booming boost boosted booster boosters boosting boosts booth boots border bordering borders bore boring born
borne borrow borrowed borrower borrowers borrowing borrowings boss bosses both bother bothering bottle bottleneck bottlenecks bottom bought bounce
bound boundaries boundary boundless bounds bow bowl box boxer boxes boxing boy boycott boys bracing brag bragging brain brainpower brains branch
branches brand branded branding brands brass brave braved bravely bravery brazen brazenly breach breaches bread breadbasket breadth break breakaway
breakdown breakdowns breaker breakfast breaking breakout breaks breakthrough breakthroughs breakup breast breath breathe breathing breathtaking bred
breed breeder breeders breeding bribe bribery bribes bridge bridge's bridged bridges bridging brief briefed briefers briefing briefings briefly
brigade brigades bright brighter brightest brightly brilliance brilliant brilliantly bring bringing brings brink broached broad broadband broadcast
broadcaster broadcasters broadcasting broadcasts broaden broadened broadening broader broadest broadly broke broken broker brokered brokering brokers
bronze brother brotherhood brotherly brothers brought browser brunt brutal brutality brutalized brutally brute bubbles buck bucks buddies budding
buddy budget budget's budgetary budgeting budgets buffer bugle build builder builders building building's buildings builds buildup built bulk bullet
bullets bully bullying bulwark bump bumper bunch bunkering burden burdened burdens burdensome bureaucracy bureaucratic bureaucrats bureaus burgeoning
burial buried burn burned burning burnout burns burnt bury bus buses busiest business businesses businesslike businessman businessmen businesspeople
bust busy but button buttress buy buyer buyers buying buys by bye bylaws bypass bypasses bypassing cabin cabinet cable cables cadastral cadastre cadet
cadets cafes cake calamity calculate calculated calculating calculation calculations calculus calendar calf calibrate calibrated caliphate call called
caller callers calling callous calls calm calmly camaraderie came camera cameras camp campaign campaigned campaigning campaigns camps campus campuses
can can't canal cancel canceled cancellation cancelled cancelling cancer cancers candid candidacies candidacy candidate candidate's candidates
candidature candidly candor cannabis cannot canonical canonisation canvassing cap capabilities capability capable capably capacities capacity capita
capital capitalisation capitalism capitalist capitalization capitalize capitalizing capitals capped capping caps capstone captain captains captivating
captive captivity capture captured captures capturing car carbon card cardinal cardio cardiovascular cards care cared career careers careful carefully
caregiver caregivers careless cares caretaker cargo cargoes caring carnage carpet carriage carriages carried carrier carriers carries carrots carry
carrying cars cartel cartels cartoon carve carved carveouts case cases cash cast casting casual casualties casualty catalogue catalyse catalyst
catalysts catalytic catalyze catalyzed catalyzes catalyzing catastrophe catastrophes catastrophic catch catching categorically categories category
catering cathedral cathedral's cattle caucus caught cause caused causes causing caution cautious cautiously caveat caviar cease ceased ceasefire
ceases ceasing cede ceiling ceilings celebrate celebrated celebrates celebrating celebration celebrations celebratory celebrities cell cellist cells
cellular cement cemented cementing cemetery censor censorship census cent centenary centennial center centered centering centerpiece centers centners
central centralise centralised centrality centre centre's centred centres centric centrifuges cents centuries century ceremonial ceremonies ceremony
certain certainly certainty certificate certificates certification certifications certified certify certifying cervical cessation cetera cha chain
chains chair chaired chairing chairman chairmanship chairmen chairperson chairs challenge challenged challenges challenging chambers champion
championed championing champions championship championships chance chances change changed changer changes changing channel channeled channeling
channelled channelling channels chaos chapel chapter chapters character characterise characterised characteristic characteristics characterization
characterize characterized characterizes characters charge charged chargers charges charging charitable charity charm chart charted charter charting
charts chase chat cheap cheaper cheapest cheat cheated cheating check checked checking checkpoint checkpoints checks checkups cheer cheese chef chefs
chemical chemicals chemistry chemotherapy cherish cherished cherishes cherry chess chest chew chicken chief chiefly chiefs child child's childbearing
childbirth childcare childhood children children's chilling chip chips chlorine choice choices choir choke choking choose chooses choosing
choreographer choreographic choreography chose chosen chronic chronicle chronicles chunk church churches cinema cinemas cinematography circle circles
circuit circuits circular circularity circulated circulating circulation circumstance circumstances circumvent circumventing circumvention citation
citations cite cited cites cities citing citizen citizenry citizens citizenship city city's civic civil civilian civilians civilisation civilisational
civilisations civilised civilization civilizational civilizations civilized clad clade claim claimants claimed claiming claims clamp clan clap
clarification clarifications clarified clarify clarifying clarity clash clashes class classes classic classical classics classification classified
classify classmates classroom classrooms clause clauses clean cleaned cleaner cleanest cleaning cleansing cleanup clear clearance clearances cleared
clearer clearest clearing clearly clergy clerk clerks clever cliche click client clients climate climates climatic climb climbed climbing clinging
clinic clinical clinicians clinics clip clock close closed closely closeness closer closes closest closing closure closures clothes clothing cloud
clout club club's clubs clue cluster clusters cm co coach coaches coal coalition coalition's coalitions coast coastal coastline coat cobalt cocaine
cockpit code codes codified codify coefficient coequal coerce coerced coercion coercive coexist coexistence coffee coffers coffin cognitive cognizant
coherence coherent cohesion cohesive cohort cohorts coin coincide coincided coincidence coincides coins coking cold coldest collaborate collaborated
collaborates collaborating collaboration collaborations collaborative collaboratively collaborators collapse collapsed collapsing collar collateral
colleague colleague's colleagues collect collected collecting collection collections collective collectively collectives collector collectors college
colleges collider collusion colonial colonies color colors colossal colour colourful colours column columns com combat combatant combatants combating
combats combatting combination combine combined combines combining combustion come comeback comes comfort comfortable comfortably coming command
commanded commander commanders commanding commands commemorate commemorated commemorates commemorating commemoration commemorative commence commenced
commencement commencing commend commendable commendation commended commends commensurate comment commentary commented commenting comments commerce
commercial commercialisation commercialise commercialization commercialize commercially commission commission's commissioned commissioner
commissioners commissioning commissions commit commitment commitments commits committed committee committees committing commodities commodity common
commonality commonly commonsense communal communicable communicate communicated communicating communication communications communique communism
communities community community's commute commuter commuting compact companies companion company company's comparability comparable comparative
compare compared comparing comparison comparisons compartment compass compassion compassionate compatibility compatible compatriot compatriots compel
compelled compelling compels compensate compensated compensating compensation compensations compete competed competence competences competencies
competency competent competently competes competing competition competitions competitive competitiveness competitor competitors compile compiled
compiling complacency complacent complain complained complaining complaint complaints complement complementarities complementarity complementary
complemented complementing complements complete completed completely completes completing completion complex complexes complexities complexity
compliance compliant complicate complicated complicates complicating complication complications complicit complicity complied complies compliment
comply complying component components composed composer composers composite composition compositions compound compounded compounding compounds
comprehend comprehensible comprehension comprehensive comprehensively compressed compressor comprise comprised comprises comprising compromise
compromised compromises compromising compulsory computational computer computers computing comrade comrades con conceal concealed concealing conceded
conceived concentrate concentrated concentrates concentrating concentration concentrations concept concepts conceptual concern concerned concerning
concerns concert concerted concertedly concerts concession concessional concessions concise conclude concluded concludes concluding conclusion
conclusions conclusive conclusively concord concrete concretely concur concurred concurrently condemn condemnation condemned condemning condemns
condensate condition conditional conditioned conditioning conditions condolence condolences condone conducive conduct conducted conducting conductor
conductors conducts confectionery confer conference conferences conferred conferring confers confessions confidence confident confidential
confidentiality confidently configuration confined confinement confines confirm confirmation confirmations confirmed confirming confirms confiscate
confiscated confiscating confiscation conflict conflicting conflicts conform conforming conformity conforms confront confrontation confrontational
confrontations confronted confronting confronts confuse confused confusing confusion congenital congestion congratulate congratulated congratulates
congratulating congratulations congratulatory congregation congregations congressional congressmen congresswoman conjunction connect connected
connecting connection connections connectivity connects connoisseurs conquer conquered conquering conquest cons conscience conscientious
conscientiously conscious consciousness conscription conscripts consecration consecutive consensual consensus consent consequence consequences
consequential consequently conservation conservative conservatives conserve conserving consider considerable considerably considerate consideration
considerations considered considering considers consignment consist consisted consistency consistent consistently consisting consists consolidate
consolidated consolidating consolidation consonant consortia consortium conspicuous conspiracy conspirators conspired conspiring constant constantly
constellation constellations constituencies constituent constituents constitute constituted constitutes constitution constitutional constitutionally
constitutions constrain constrained constraining constraints constrict construct constructed constructing construction constructions constructive
constructively constructs consul consular consulate consulates consult consultant consultants consultation consultations consultative consulted
consulting consume consumer consumers consumes consuming consumption contact contacted contacting contacts contagious contain contained container
containers containing contains contaminated contemplate contemplated contemplates contemplating contemporaries contemporary contempt contend
contenders contending content contention contentious contents contest contestants contested contesting contests context contexts contiguous continent
continent's continental continents contingencies contingency contingent contingents continual continually continuation continue continued continues
continuing continuity continuous continuously continuum contours contraband contraception contract contracted contracting contraction contractor
contractors contracts contractual contradict contradiction contradictions contradictory contradicts contrary contrast contravention contribute
contributed contributes contributing contribution contributions contributor contributors control controlled controlling controls controversial
controversy convene convened convenes convenience convenient conveniently convening convenings convention's conventional conventionally conventions
converge convergence convergent conversation conversations conversely conversion convert converted converting convey conveyed conveying conveys
convict convicted conviction convictions convicts convince convinced convincing convincingly convocation convoy convoys cooking cool cooling cooperate
cooperated cooperates cooperating cooperation cooperations cooperative cooperatively cooperatives coordinate coordinated coordinates coordinating
coordination coordinator coordinators cope coped copies coping copper copy copyright coral cordial cordiality cordially core corn corner corners
cornerstone corona coronavirus corporate corporates corporation corporation's corporations corps correct corrected correction correctional corrections
correctly correctness correlate correlation correspond correspondence correspondent correspondents corresponding correspondingly corresponds corridor
corridors corrodes corrosive corrupt corruption corvette cosmetics cosmonaut cosmonautics cosmonauts cost costing costly costs cotton coughs could
couldn't councils counsel counseled counseling counselors count counted countenance counter counteract counteracting counterattack countered
counterfeit counterfeiting countering counterintelligence countermeasures counternarcotics counteroffensive counterpart counterparts counterproductive
counterstrike counterterrorism counterterrorist counties counting countless countries country country's countrymen countryside countrywide counts
county coup couple coupled couples coupling coups courage courageous courageously courier course courses court courtroom courts courtyard courtyards
cousin cousins covenants cover coverage covered covering covers covert coveted cow cowardly cows coyotes crack crackdown crackdowns cracked cracking
cracks cradle craft crafting crafts crash crashed crazy cream create created creates creating creation creative creatively creativity creator creators
credence credentials credibility credible credibly credit credited creditor creditors credits creed crew crewmembers crews cries crime crimes criminal
criminality criminalization criminalize criminalizing criminally criminals crippling crises crisis criteria criterion critic critical criticality
critically criticise criticised criticising criticism criticisms criticize criticized criticizing critics cronies crop crops cross crossed crosses
crossing crossings crossroads crowd crowded crowds crown crucial crucially crude cruel cruelly cruelty cruise cruiser cruisers crumble crumbling
crunch crush crushed crushing cry crying crypto cryptocurrencies cryptocurrency cryptography crystal crystallize cubic culinary culminate culminated
culminates culminating culmination culpable culprits cultivate cultivated cultivating cultivation cultural culturally culture cultures cum cumbersome
cumulative cumulatively curators curb curbing cure cures curiosity curious curling currencies currency current currently curricula curriculum
curriculums curtail curtailed curtailing curve cushion cusp custodian custodians custody custom customary customer customers customs cut cutoff cuts
cutter cutting cyber cyberattack cyberattacks cybercrime cybercrimes cybercriminals cybersecurity cyberspace cycle cycles cycling cynical cynicism
d'affaires d'etat da dacha dachas dad dad's daddy daily dairy dam damage damaged damages damaging damn dams dance dancer dancers dancing danger
dangerous dangerously dangers dare dared daring dark darkest darkness dashboard data database databases datacenter datacenters datasets date dated
dates dating daughter daughters daunting dawn day day's daycare daylight days daytime de dead deadliest deadline deadlines deadlock deadly deaf deal
dealer dealers dealerships dealing dealings deals dealt dean dear dearly death deaths debarment debarred debatable debate debated debates debating
debris debt debtors debts debut decade decades decarbonisation decarbonised decarbonization decarbonize decarbonized decarbonizing decay deceased
deceitful deceive deceiving decency decent decentralisation decentralization deceptive decide decided decides deciding decimated decision decisions
decisive decisively deck declaration declarations declarative declare declared declaring declassified declassify declassifying decline declined
declines declining decommissioning deconfliction decorate decorated decoration decorations decouple decoupling decrease decreased decreases decreasing
decree decreed decrees dedicate dedicated dedicates dedicating dedication deduction deductions deed deeds deem deemed deems deep deepen deepened
deepening deepens deeper deepest deeply deescalate default defaulted defeat defeated defeating defeats defectors defects defence defenceless defences
defend defendants defended defender defenders defending defends defense defenses defensive defer deferrals deferred defiant deficiencies deficient
deficit deficits defied defies define defined defines defining definite definitely definition definitions definitive definitively deflect
deforestation defrauded defund defuse defusing defy degradation degrade degraded degrading degree degrees delay delayed delaying delays delegate
delegated delegates delegation delegation's delegations deleted deliberate deliberately deliberation deliberations delicate delight delighted delimit
delimitation delimiting delineation delisting delistings deliver deliverables delivered deliveries delivering delivers delivery delta delve demand
demanded demanding demands demarcate demarcation demining demise democracies democracy democracy's democratic democratically democratization
demographic demographics demography demolish demolished demolishing demolition demolitions demonstrable demonstrably demonstrate demonstrated
demonstrates demonstrating demonstration demonstrations demonstrative demonstrators dengue denial denied denies denominations denominator denounce
denounced dense densely density dent dental denuclearisation denuclearization deny denying depart departed departing department's departmental
departments departs departure depend dependable depended dependence dependencies dependency dependent depending depends depleted deplorable deplore
deplored deploy deployed deploying deployment deployments deportation deportations deported deposit deposited depositors deposits depot depots
depression deprive deprived depriving depth depths deputies deputy's der derail derailed deranged derivative derivatives derive derived des
desalination descend descendant descendants descent describe described describes describing description descriptions desert desertification deserve
deserved deservedly deserves deserving design designate designated designating designation designations designed designer designers designing designs
desirable desire desired desires desk despair desperate desperately desperation despicable despite destabilisation destabilise destabilising
destabilization destabilize destabilized destabilizing destination destinations destined destinies destiny destroy destroyed destroyers destroying
destroys destruction destructive detached detachment detachments detail detailed detailing details detain detained detainee detainees detaining detect
detected detecting detection detention detentions deter deteriorate deteriorated deteriorating deterioration determination determinations determine
determined determines determining deterred deterrence deterrent deterrents deterring detonated detriment detrimental devaluation devastated
devastating devastation develop developed developer developers developing development developmental developments develops deviation deviations device
devices devil devise devised devising devolved devote devoted devoting devotion di diabetes diagnose diagnosed diagnoses diagnosing diagnosis
diagnostic diagnostics diagram dial dialect dialing dialogue dialogues diamond diamonds diapers diaspora dictate dictated dictates dictator dictators
dictatorship dictatorships did didn't die died diesel diet differ difference differences different differential differentiate differentiated
differently differing differs difficult difficulties difficulty dig digging digital digitalisation digitalised digitalization digitalized digitally
digitisation digitise digits dignified dignitaries dignity dilapidated dilemma diligence diligent diligently diluted dimension dimensional dimensions
diminish diminished diminishes diminishing diminution dining dinner dioxide dioxin diphtheria diploma diplomacy diplomas diplomat diplomatic
diplomatically diplomats dire direct directed directing direction directions directive directives directly director directors directory directs dirt
dirty disabilities disability disabled disadvantage disadvantaged disaggregated disagree disagreed disagreement disagreements disappear disappearance
disappearances disappeared disappearing disappoint disappointed disappointing disappointment disapproval disarm disarmament disarray disaster
disasters disastrous disband disbanded disbanding disburse disbursed disbursement disbursing discarded discern discharge discharged discharging
disciplinary discipline disciplined disciplines disclose disclosed disclosure disclosures disconnect disconnected discontent discontinue discontinued
discord discount discounted discounts discourage discouraged discouraging discourse discover discovered discoveries discovering discovery discredit
discreet discrepancies discrepancy discrete discretion discretionary discriminate discriminated discrimination discriminatory discuss discussed
discusses discussing discussion discussions disease diseases disengagement disgrace disguise disguised disgusting dishonest disinfected disinfecting
disinformation disintegrated disintegration disinvestment dislike dislikes dismantle dismantled dismantling dismay dismiss dismissed disorder
disorders disparities disparity dispatch dispatched dispatching dispel dispense dispersed displaced displacement displacing display displayed
displaying displays displeased disposable disposal dispose disposition dispossession disproportionate disproportionately disproportions dispute
disputed disputes disqualified disregard disrepair disrespect disrupt disrupted disrupting disruption disruptions disruptive dissatisfied disseminate
disseminated disseminating dissemination dissent dissenting dissident dissidents dissolution dissolve dissolved dissuade distance distanced distances
distancing distant distiller distinct distinction distinctive distinguish distinguished distinguishes distinguishing distort distorted distorting
distortion distortionary distortions distortive distorts distract distracted distress distressed distribute distributed distributing distribution
distributors district district's districts distrust disturb disturbance disturbances disturbed disturbing dive diverge divergence divergent diverging
diverse diversification diversified diversify diversifying diversion diversity divert diverted diverting divide divided dividend dividends divides
dividing division divisions divorced do doc dock docked docking docks doctor doctor's doctoral doctorate doctors doctrine document documentaries
documentary documentation documented documenting documents dodge doers does doesn't dogs doing dollar dollars domain domains domestic domestically
dominance dominant dominate dominated dominating domination don't donate donated donating donation donations done donor donors doomed door doors
doping dormitories dos dosage dose doses dossier dossiers double doubled doubles doubling doubt doubted doubts down downgrade downgraded downgrades
downing download downs downside downsides downstairs downtown downturn downward dozen dozens draconian draft drafted drafting drafts drag dragged
dragging drain draining drains drama dramatic dramatically drastic drastically draw drawback drawbacks drawdown drawdowns drawing drawings drawn draws
dreadful dream dreamed dreamers dreaming dreams dreamt dress dressed dressing drew dried drift drifting drill drilled drilling drills drink drinking
drinks drive driven driver driver's driverless drivers drives driving drone drones drop dropped dropping drops drought droughts drove drown drowning
drug drugs dry du dual dubbed dubious duck due dug duk duly dump dumped dumping dumps duplicating duplication durability durable durably duration
during duties duty dwell dwindled dwindling dybnt dying dynamic dynamically dynamics dynamism dynasties each eager eagerly ear earlier earliest early
earmark earmarked earn earned earnest earning earnings ears earth earthquake earthquakes earths ease eased easier easiest easily easing eastern
eastward easy eat eating echo echoed echoes echoing eco ecological ecologically ecology economic economical economically economics economies economist
economists economy economy's ecosystem ecosystems ecotourism ed edge edged edict edited editing edition editions editor editorial editors educate
educated educates educating education educational educator educators effect effective effectively effectiveness effects efficacy efficiencies
efficiency efficient efficiently effort efforts egg eggs egoism egregious eight eighteen eighth eighty einvoicing eiodiad either el elaborate
elaborated elaborating elaboration elder eldercare elderly elders eldest elect elected electing election elections elective electoral electorate
electric electrical electrician electricians electricity electrification electrify electrolyzer electromobility electron electronic electronics
element elementary elements elevate elevated elevates elevating elevation elevator elevators eleven eleventh eligibility eligible eliminate eliminated
eliminates eliminating elimination elite elites eloquent eloquently else else's elsewhere eluded email emails emanate emanated emanating embargo
embargoed embark embarked embarking embarrassed embarrassing embassies embassy embassy's embed embedded embedding embezzlement emblematic embodied
embodies embodiment embody embodying emboldened embrace embraced embracing emerge emerged emergence emergencies emergency emergent emerges emerging
emigration eminently emir emission emissions emit emitter emitters emitting emotion emotional emotionally emotions empathy emphasis emphasise
emphasised emphasises emphasising emphasize emphasized emphasizes emphasizing empire employ employed employee employees employer employer's employers
employing employment employs empower empowered empowering empowerment empowers emptive empty emulate en enable enabled enabler enablers enables
enabling enact enacted enacting enactment enclosed enclosing encompass encompasses encompassing encounter encountered encountering encounters
encourage encouraged encouragement encourages encouraging encroach encroaching encroachment end endanger endangered endangering endangers endeavor
endeavors endeavour endeavours ended endemic endgame ending endless endlessly endocrinology endorse endorsed endorsement endorses endorsing endowed
endowment endowments ends endurance endure endured endures enduring enemies enemy enemy's energetic energetically energies energize energized
energizing energy enforce enforceable enforced enforcement enforcers enforcing engage engaged engagement engagements engages engaging engine engineer
engineered engineering engineers engines engulfed enhance enhanced enhancement enhancements enhances enhancing enjoy enjoyable enjoyed enjoying
enjoyment enjoys enlarge enlarged enlargement enlarging enlightened enlightening enlightenment enlist enlisted enormous enormously enough enrich
enriched enriches enriching enrichment enrol enroll enrolled enrolling enrollment enrolment enshrine enshrined enslaved ensuing ensure ensured ensures
ensuring entail entailed entails enter entered entering enterprise enterprise's enterprises enterprising enters entertain entertaining entertainment
enthronement enthusiasm enthusiastic enthusiastically enthusiasts entire entirely entirety entities entitled entitlement entitlements entity entrance
entrants entrenched entrepreneur entrepreneurial entrepreneurs entrepreneurship entries entrusted entry enumerate enumerated envelope environment
environmental environmentalists environmentally environments environs envisage envisaged envisages envisaging envision envisioned envisions envoy
envoy's envoys envy ep epic epicenter epidemic epidemics epidemiologic epidemiological epidemiology episode episodes epoch epochs equal equality
equalize equally equals equate equated equation equestrian equilibrium equip equipment equipped equipping equitable equitably equity equivalence
equivalent equivalents era eradicate eradicated eradicating eradication eras erase erased erected erode eroded erosion error errors erupted eruption
eruptions es escalate escalated escalates escalating escalation escalations escalatory escape escaped escaping escort especially espionage espnw
espoused essay essence essential essentially essentials establish established establishes establishing establishment establishments estate esteem
esteemed estimate estimated estimates estimating estimation et etat etc etched eternal eternally ethane ethanol ethical ethics ethnic ethnically
ethnicities ethnicity ethnological ethos euphoria euro euros evacuate evacuated evacuating evacuation evacuations evacuees evade evading evaluate
evaluated evaluating evaluation evaluations evasion eve even evening evenly event eventful events eventual eventuality eventually ever everlasting
every everybody everybody's everyday everyone everyone's everything everywhere evict evicted eviction evictions evidence evidenced evident evidently
evil evoke evoked evokes evolution evolutionary evolve evolved evolves evolving ex exacerbate exacerbated exacerbates exacerbating exact exacting
exactly exaggerated exaggerating exaggeration exam examination examinations examine examined examiners examining example examples exams excavations
exceed exceeded exceeding exceedingly exceeds excel excellence excellencies excellent excellently except exception exceptional exceptionally
exceptions excerpt excerpts excess excesses excessive excessively exchange exchanged exchanges exchanging excise excises excited excitement exciting
exclude excluded excluding exclusion exclusive exclusively excuse excuses executable execute executed executing execution executions executive
executives exemplary exemplified exemplifies exemplify exempt exempted exempting exemption exemptions exercise exercised exercises exercising exert
exerted exerting exerts exhaust exhausted exhaustive exhibit exhibited exhibition exhibitions exhibits exile exist existed existence existent
existential existing exists exit exited exiting exits exodus exorbitant exotic expand expanded expanding expands expanse expansion expansive expect
expectancy expectation expectations expected expecting expects expediency expedient expedite expedited expediting expedition expeditions expeditious
expeditiously expelled expendable expenditure expenditures expense expenses expensive experience experienced experiences experiencing experiment
experimental experiments expert expertise experts expiration expire expired expires expiring expiry explain explained explaining explains explanation
explanations explicit explicitly exploded exploding exploit exploitation exploitative exploited exploiting exploration exploratory explore explored
explorers explores exploring explosion explosions explosive explosives exponential exponentially export exportation exported exporter exporters
exporting exports expose exposed exposing exposition exposure exposures express expressed expresses expressing expression expressions expressly
expulsion extend extended extending extends extension extensive extensively extent extermination external externally extinction extinguish
extinguished extortion extra extrabudgetary extract extracted extracting extraction extractive extracts extracurricular extradite extradition
extrajudicial extraneous extraordinarily extraordinary extraterritorial extreme extremely extremes extremism extremist extremists eye eyed eyes fabric
fabricated fabrication fabulous facade face faced faces faceted facets facial facilitate facilitated facilitates facilitating facilitation facilitator
facilitators facilities facility facing fact faction factions facto factor factored factories factoring factors factory factory's facts factsheet
factual faculties faculty fade fail failed failing fails failsafe failure failures fair fairer fairly fairness fairs fait faith faithful faithfully
faiths fake fakes fall fallen falling falls false falsely falsify falsifying fame familial familiar familiarised families family family's famine
famous famously fan fancy fans fantastic far faraway fare fares farewell faring farm farmer farmers farming farmland farms farmworkers farther
fascinated fascinating fascism fascist fashion fast faster fastest fatal fatalities fatality fate fateful fates father father's fathers fatigue faucet
fault faults faulty fauna favor favorable favored favorite favors favour favourable favourably favoured favourite favours fear feared fearing fearless
fearlessly fears feasibility feasible feast feat feats feature featured features featuring fed federal federalism federally federations federative fee
feed feedback feeding feeds feedstocks feel feeling feelings feels fees feet fell felling fellow fellows fellowship fellowships felt female feminist
fence fencing fend fentanyl ferries ferrous ferry fertile fertiliser fertilisers fertility fertilization fertilizer fertilizers fervent festival
festival's festivals festive festivities fetched fever few fewer fiber fibre fiction fictitious fide field fields fieldwork fierce fifteen fifth
fifths fifty fight fighter fighters fighting fights figuratively figure figured figures figuring file filed files filibuster filing filings fill
filled filling fills film film's filming filmmaker filmmakers filmmaking films filter filtered filters filtration final finalise finalised finalising
finalists finalization finalize finalized finalizing finally finals finance financed finances financial financially financiers financing find finding
findings finds fine fined fines finest finger fingers fingertips finish finished finishing fintech fir fire firearm firearms fired firefighter
firefighters firefighting firepower fires fireworks firing firm firmly firmness firms first firsthand firstly fiscal fiscally fish fisheries fishermen
fishery fishing fissile fist fit fitness fits fitted fitter fitting five fix fixed fixes fixing flag flagged flagrant flags flagship flame flames
flank flare flared flaring flash flashpoints flat flats flavor flawed flaws flax fled fledged flee fleeing fleet fleeting fleets flesh flew
flexibilities flexibility flexible flexibly flies flight flights flip flipping float floated floating flock flood flooded floodgate flooding floods
floor floors flora flour flourish flourished flourishing flout flow flower flowers flowing flown flows flqy flu fluctuations fluent fluid fly flying
focal focus focused focuses focusing focussed fodder foe fold folder folk folklore folks follow followed followers following follows fond fondly food
foods foodstuffs fool foolish fools foot footage footages football foothold footing footprint footsteps footwear for fora forbid forbidden force
forced forceful forcefully forces forcible forcibly forcing fore forebears forecast forecasted forecasters forecasting forecasts forefathers forefront
foregone foreign foreigners foreman foremost forensic forensics foresee foreseeable foreseen forest forestall foresters forestry forests forever
forfeited forge forged forget forgetting forging forgive forgiven forgiveness forgot forgotten form formal formalise formalised formalising
formalities formality formalize formalizing formally format formation formations formats formed former formerly formidable forming forms formula
formulas formulate formulated formulating formulation forth forthcoming forthright fortified fortify fortifying fortitude fortress fortunate
fortunately fortune fortunes forty forum forum's forums forward forwarded forwards fossil foster fostered fostering fosters fought found foundation
foundation's foundational foundations founded founder founders founding fountain four fourfold fourteen fourth foxhole foyer fraction fragile
fragility fragmentation fragmented fragments frame framed framework frameworks framing frank frankly fraternal fraternite fraternity fraud fraudsters
fraudulent fraught free freed freedom freedoms freefall freeing freely freer freestyle freeze freezing freight frequencies frequency frequent
frequently fresh freshman freshwater friction friend friendliness friendly friends friendship friendships frigate frigates frightening fro from front
frontier frontiers frontline frontlines fronts froze frozen fruit fruitful fruitfully fruition fruits frustrated frustrating frustration frustrations
fuel fueled fueling fuelled fuelling fuels fulfil fulfill fulfilled fulfilling fulfillment fulfills fulfilment full fuller fullest fully fun function
functional functionality functioned functioning functions fund fundamental fundamentally fundamentals funded funders funding fundraiser fundraising
funds funeral funny fur furlough furnaces furniture further furtherance furthered furthering furthers fusion fuss futile futility futsal future
futures gain gained gaining gains gala galaxies galaxy gallantry gallery gallium gallon gallons gallop galvanize galvanized galvanizing game
gamechanger games gamut gang gangs gangsters gap gaps garage garbage garden gardens garment garner garnered garrison garrisons gas gases gasification
gasoline gate gates gateway gather gathered gathering gatherings gathers gauge gave gay gear geared gears gems gender gendered gene general generally
generals generate generated generates generating generation generational generations generative generator generators generic generosity generous
generously genes genetic genetically genetics genius genocidal genocide genome genomes genomic genomics genres gentleman gentlemen genuine genuinely
geographic geographical geographically geographies geography geological geologists geology geopolitical geopolitics geospatial geostationary
geostrategic geothermal gesture get gets getting ghettos ghost giant giants gift gifted gifts gigantic gigawatts gil girl girls gist give giveaways
given gives giving glaciers glad gladly glance glands glaring glass glasses glide glider glifaa glimpse glitches global globalisation globalization
globally globe glorified glorify glorious glory glove gloves go goal goals goes going gold golden gone good goodbye goodness goods goodwill got gotten
govern governance governed governing government government's governmental governments governor governor's governors governs gowns grab grabbed grace
gracias gracious graciously grad grade graders grades gradual gradually graduate graduated graduates graduating graduation grain grains grand
grandchild grandchildren granddaughter grandeur grandfather grandfathers grandiose grandkids grandmother grandmothers grandparents grandpop grandson
grandsons granite grant granted grantee grantees granting grants grapes graphic grapple grapples grappling grasp grass grassroots grateful gratefully
gratified gratifying gratitude grave gravely graves gravest gravitational gravity gray great greater greatest greatly greatness green greener
greenfield greenhouse greenhouses greening greet greeted greeting greetings grenade grenades grew grey grid gridlock grids grief grievances grieve
grieved grieving grievous grim grind grinding grip grit gritty groceries grocery gross grossly ground groundbreaking grounded groundless grounds
groundwork group group's grouping groupings groups grow growers growing grown grows growth guarantee guaranteed guaranteeing guarantees guarantor
guarantors guard guarded guardians guarding guardrails guards gubernatorial guess guessed guest guests guidance guide guided guideline guidelines
guides guiding guilt guilty guise guitar gum gun gunfire gunpowder guns gut guts gutted guy guys gym gymnasiums gymnastics gyms ha habit habitat
habitats habits hack hacked hacker hackers hacking had hadn't hail hailed hailing hair half halfway hall hallmark hallmarks halls halt halted halting
halve halved hammered hamper hampered hampering hampers han hand handed handful handing handle handled handles handling handover hands handshake
handwritten hang hanging happen happened happening happens happier happily happiness happy harass harassed harassment harbor harboring harbors hard
harden hardened hardening harder hardest hardly hardship hardships hardware hardworking harm harm's harmed harmful harming harmless harmonious
harmoniously harmonisation harmonise harmonising harmonize harmony harms harness harnessing harrowing harsh harsher harshest harshly harvest harvested
harvester harvesters harvesting harvests has hashtag hasn't haste hasten hasty hat hate hateful hates hatred hats haul have haven haven't havens
having havoc hay hazard hazardous hazards he he'd he'll he's head headed heading headline headlines headquartered headquarters headroom heads headway
heal healing health healthcare healthier healthy hear heard hearing hearings hears heart heartbreaking heartbroken hearted heartened heartening
heartfelt heartily hearts heat heated heating heaven heavily heavy heck hectare hectares heed heeded heel heels hefty height heightened heights
heinous heirs held helicopter helicopters hell hello helm helmets help helped helpful helping helpless helps hemisphere hemisphere's hemispheres
hemispheric hence hepatitis her herd here here's hereby hereditary hereinafter heritage hero heroes heroic heroically heroin heroism herself hesitancy
hesitate hesitation hi hidden hide hides hiding hierarchs hierarchy high higher highest highlight highlighted highlighting highlights highly highway
highways hijacked hike hikes hiking hill him himself hinder hindered hindering hinders hinge hinges hinted hip hire hired hiring his historian
historians historic historical historically histories history hit hitch hits hitting hmm hobbies hoc hockey hold holder holders holding holdings holds
holdup hole holes holiday holidaymakers holidays holistic holistically hollow holy homage home homebuilding homecoming homeland homelands homeless
homelessness homeowners homes hometown homework homicide homicides homophobia hone honed honest honestly honesty honey honor honorary honored honoree
honorees honoring honors honour honourable honourably honoured honouring honours hook hooked hope hoped hopeful hopefully hopelessness hopes hoping
horizon horizons horizontal horrendous horrible horribly horrific horrifically horrified horrifying horror horrors horse horses horticultural
hospitable hospital hospital's hospitalised hospitality hospitalization hospitalizations hospitalized hospitals host hostage hostages hosted hostile
hostilities hostility hosting hosts hot hotbed hotbeds hotel hotels hotline hotspots hour hourly hours housed household households houses housing how
however howitzers hub hubs hug huge hugely huh human humane humanely humanism humanistic humanitarian humanitarians humanities humanity humanity's
humankind humankind's humans humble humbled humbly humidity humiliation humility humor humour hundred hundreds hundredth hung hunger hungry hunt
hunting hurdles hurricane hurricanes hurry hurt hurting hurts husband husband's husbands hush hybrid hydraulic hydro hydrocarbon hydrocarbons
hydroelectric hydrogen hydropower hygiene hyperbole hypersonic hypersonics hypocrisy hypocritical hypothetical hypothetically hypotheticals hysteria
ibn ice icebreaker icebreakers icet icon iconic icons idea ideal ideally ideals ideas identical identification identified identifies identify
identifying identities identity ideological ideologies ideology idle idly if ignite ignorance ignorant ignore ignored ignores ignoring iii ill illegal
illegally illegitimate illegitimately illiberal illicit illicitly illness illnesses illusion illusions illustrate illustrated illustrates illustrating
illustration image imagery images imaginable imagination imagine imagined imaging imbalance imbalances imitation immeasurable immeasurably immediacy
immediate immediately immemorial immense immensely immerse immersed immersive immigrant immigrants immigration imminence imminent immobilized immoral
immortal immortalise immune immunisation immunity immunization immunizations immunology immutable impact impacted impactful impacting impacts impair
impaired impairment impart impartial impartiality imparting impasse impeachment impeccable impede impeded impedes impediment impediments impeding
impending imperative imperatives imperfect imperial imperialism imperialist imperil imperiled impermissible impetus implement implementation
implemented implementing implements implicate implicated implication implications implicit implied implies imply import importance important
importantly importation imported importer importers importing imports impose imposed imposes imposing imposition impossible impress impressed
impression impressions impressive imprimatur imprint imprison imprisoned imprisoning imprisonment improperly improve improved improvement improvements
improves improving improvised impulse impunity in inability inaccurate inaction inadequate inadmissibility inadmissible inadvertently inalienable
inappropriate inaudible inaugural inaugurate inaugurated inauguration inbound incarcerated incarceration incentive incentives incentivise incentivize
incentivizing inception incest inch incidence incident incidentally incidents incineration incite incitement inciting inclination inclined include
included includes including inclusion inclusive inclusively inclusiveness inclusivity income incomes incoming incomparable incompatible incompetence
incomplete incomprehensible inconceivable inconsistent inconvenience inconvenient incorporate incorporated incorporates incorporating incorporation
incorrect increase increased increases increasing increasingly incredible incredibly increment incremental incubation incubator incubators incumbent
incur incurred incursion incursions indebted indeed indefinite indefinitely indelible independence independent independently index indexation indexed
indexing indicate indicated indicates indicating indication indications indicative indicator indicators indices indicted indictment indictments
indifference indifferent indigenous indignation indirect indirectly indiscriminate indiscriminately indispensability indispensable indisputable
individual individual's individually individuals indivisible indoor indoors induce induced indulge industrial industrialisation industrialised
industrialists industrialization industries industry industry's ineffective inefficiencies inefficiency inefficient inefficiently ineligible
inequalities inequality inequities inequity inert inertia inescapable inevitability inevitable inevitably inexhaustible inexpensive inextricably
infamous infant infantry infants infected infection infections infectious inferior inferno infighting infinite infinitely inflame inflammatory
inflated inflation inflationary inflection inflict inflicted inflicting inflow influence influenced influencers influences influencing influential
influenza influx inform informal informally information informational informative informed informing informs infractions infrastructural
infrastructure infrastructures infringe infringement infringements infusion ingenuity ingredient ingredients inhabitants inhabited inherent inherently
inherit inheritance inherited inhibit inhuman inhumane inhumanity inimitable initial initially initiate initiated initiates initiating initiation
initiative initiative's initiatives initiator initiators inject injection injections injunctions injured injuries injuring injury injustice injustices
inland inmates inner innocent innocents innovate innovating innovation innovations innovative innovator innovators innumerable inpatient input inputs
inquired inquiries inquiry ins insane inscribed inscription insecure insecurity inseparable inseparably inside insidious insight insightful insights
insignificant insist insisted insistence insistent insisting insists insofar insolvent inspect inspected inspecting inspection inspections inspector
inspectors inspiration inspirational inspire inspired inspires inspiring instability install installation installations installed installing
installment instance instances instant instantly instead instil instill instilled instilling instinct instincts institute's instituted institutes
instituting institution institution's institutional institutionalize institutionalized institutionalizes institutions instruct instructed instructing
instruction instructional instructions instructive instructors instructs instrument instrumental instruments insufficient insufficiently insulin
insult insurance insured insurers insurgent insurgents insurmountable intact intake integral integrate integrated integrates integrating integration
integrator integrity intel intellect intellectual intellectually intelligence intelligent intelligentsia intend intended intending intends intense
intensely intensification intensified intensify intensifying intensity intensive intensively intent intention intentional intentionally intentioned
intentions intently intents inter interact interacted interacting interaction interactions interactive interagency interbudgetary intercept
intercepted interceptor interceptors interchange intercommunal interconnected interconnection interconnectivity intercontinental intercultural
interdepartmental interdependence interdependent interdiction interdisciplinary interest interested interesting interestingly interests interethnic
interface interfaces interfaith interfere interfered interference interfering intergenerational intergovernmental interim interlinked interlocutors
intermediaries intermediary intermediate intern internal internally international internationally internet internment internship internships
interoperability interoperable interpersonal interpret interpretation interpretations interpreted interpreter interpreters interpreting interregional
interrelated interrogations interrupt interrupted interrupting interruption interruptions intersect intersecting intersection intersectional
intersectionality intersections intersex interstate intertwined interval intervals intervene intervened intervening intervention interventions
interview interviewed interviews interwoven intimate intimidate intimidated intimidating intimidation into intolerable intolerance intra intractable
intransigence intrepidity intrinsic intrinsically introduce introduced introduces introducing introduction introductions introductory intrusion
intrusions intrusive intuition invade invaded invaders invades invading invaluable invariable invariably invasion invasive invent invented inventing
invention inventions inventor inventories inventors inventory invest invested investigate investigated investigating investigation investigations
investigative investigator investigators investing investment investments investor investors invests invigorate invigorating invincible inviolability
inviolable invisible invitation invitations invite invited invites inviting invoke invoked invoking involve involved involvement involves involving
inwards ion irivtflruqfc iron ironclad ironic irony irrational irrefutable irregular irregularities irrelevant irreparable irreplaceable irrespective
irresponsibility irresponsible irreversibility irreversible irrigation irritants is island islands isn't isolate isolated isolates isolating isolation
isomerisation isotope isotopes issuance issue issued issues issuing it it'd it'll it's item items iteration itinerary its itself iv jail jailed
jailing jails jazz jealous jeopardize jeopardized jeopardizing jeopardy jet jets jewel jewellery ji job jobs join joined joining joins joint jointly
joke joked jokes joking jokingly journalism journalist journalistic journalists journals journey journeys joy joyful joyous joys jubilee judge judged
judgement judgements judges judging judgment judgments judicial judiciary judo jump jumped jumping jumps jumpstart junction juncture jung jungle
junior junk junta juridical jurisdiction jurisdictions jury just justice justices justification justifications justified justify justifying justly
juvenile karate keel keen keenly keep keeper keepers keeping keeps kept kerosene key keynote keypad keys keystone kick kicked kicking kickoff kicks
kid kidded kidding kidnap kidnapped kidnapping kids kill killed killer killing killings kills kilo kilogrammes kilograms kilometer kilometers
kilometre kilometres kilos kilowatt kind kindergarten kindergartens kindly kindness kinds kingdom's kings kinship kit kitchen kits kleptocracy km
knees knew knife knit knock knocked knocking knots know knowing knowingly knowledge knowledgeable known knows kopecks la lab label labeled labeling
labelling labels labor laboratories laboratory laborers labour labs lack lacked lacking lacks lacrosse ladder laden ladies lag lagged lagging lags
laid lakes lamb lamented land landed landfall landfill landfills landing landlord landlords landmark landmarks landmine landmines landowners lands
landscape landscapes landscaping landslide lane lanes language languages laparoscopic large largely larger largest laser lasers last lasted lasting
lastly lasts late lately later lateral latest latitudes latter latter's laude lauded laugh laughs laughter launch launched launcher launchers launches
launching launder launderers laundering laureate laureates laurels law law's lawful lawfully lawlessness lawmakers lawmaking laws lawsuit lawsuits
lawyer lawyers lay layer layered layers laying layoffs layout lays lead leader leader's leaders leadership leadership's leading leads leadup leaflets
leak leakage leaked leaking leaks lean leaning leap leaps learn learned learners learning learnt lease leased leases leasing least leather leave
leavers leaves leaving lecture lecturer lecturers lectures led ledger left leftist leg legacies legacy legal legalisation legalised legality legally
legend legendary legends legislation legislations legislative legislatively legislator legislators legislature legislatures legitimacy legitimate
legitimately legs leisure lend lender lenders lending lends length lengths lengthy lens lent lesbian lesbians less lessen lesser lesson lessons let
let's lethal lets letter letterhead letters letting level leveled leveling levels lever leverage leveraged leverages leveraging levers levied levy li
liabilities liability liable liaise liaison liberal liberalisation liberalise liberalising liberalism liberalization liberalizing liberals liberate
liberated liberating liberation liberators liberties liberty libraries library library's licence licences license licensed licenses licensing lie lies
life life's lifeblood lifecycle lifeline lifelong lifesaving lifestyle lifestyles lifetime lifetimes lift lifted lifting lifts light lighter lighting
lightly lightning lights like liked likelihood likely likeminded likes likewise liking limbo limit limitation limitations limited limiting limitless
limits linchpin line linear lined linen lines lineup lingering linguistic link linkage linkages linked linking links linkup liquefaction liquefied
liquid liquidate liquidated liquidating liquidation liquidity liquified list listed listen listened listeners listening listens listing lists lit
litany literacy literal literally literary literature liters lithium litigation litre litres litter little littoral liturgy live lived livelihood
livelihoods lively lives livestock livestream livestreamed living load loaded loading loads loan loans lobbied lobby lobbying lobbyists local
localisation localise localised localising localities localized locally locals locate located location locations lock lockdown lockdowns locked
lockstep locomotive locomotives lofty logged logging logic logical logically logistic logistical logistically logistics lone lonely long longed longer
longest longevity longstanding longtime look looked looking looks looming loop loophole loopholes loose loosening looted looting lorries lorry lose
losers loses losing loss losses lost lot lots lottery loud louder loudly love loved lovely lovers loves loving low lower lowered lowering lowers
lowest lows loyal loyalty lubricants luck lucky lucrative lumber lump lunar lunch luncheon lung lungs lure lured luxury lying lyrics ma ma'am machine
machinery machines macro macroeconomic mad made maestro mafia magazine magazines magic magical magna magnet magnetic magnets magnificent magnified
magnitude mail mailing main mainland mainline mainly mains mainstay mainstream mainstreaming maintain maintained maintaining maintains maintenance
majeure major majority make maker makers makes makeshift makeup making malaria male malicious malign malignant mall malnutrition malware man man's
manage manageable managed management manager managerial managers manages managing mandate mandated mandates mandating mandatory maneuver maneuvers
manifest manifestation manifestations manifested manifestly manifests manifold manipulate manipulated manipulation mankind manmade manned manner
manoeuvre manoeuvres manpower mansions mantle mantra manual manually manufacture manufactured manufacturer manufacturers manufactures manufacturing
manuscripts many map mapped mapping maps marathon marched marches marching margin marginalised marginalization marginalized margins marine mariners
maritime mark marked markedly marker markers market market's marketing marketplace marketplaces markets marking marks marriage marriages married marry
marshal marshaling martial marvel marvellous mask masking masks mass massacre massacred massacres massage masse masses massing massive massively
master master's mastered masterful masterminded masterminds masterpieces masters mastery match matched matches matching mater material materialise
materialize materialized materially materials materiel maternal maternity mates math mathematical mathematician mathematicians mathematics maths
matter mattered matters mature maturity mausoleum maximally maximise maximising maximize maximizing maximum may maybe mayor mayor's mayoral mayors me
meal meals mean meaning meaningful meaningfully meaningless means meant meantime meanwhile measles measurable measure measured measurement measures
measuring meat mechanical mechanics mechanism mechanisms medal medalist medallists medals meddle meddling media media's median mediate mediated
mediating mediation mediator mediators medic medical medication medications medicine medicines medics medieval medium meet meeting meeting's meetings
meets mega megascience megawatt megawatts meldonium melody melt meltdown melting melts member members membership memo memorable memoranda memorandum
memorandums memorial memorials memories memory men men's mending mental mentality mention mentioned mentioning mentions mentor mentored mentoring
mentors mentorship menu mercenaries mercenary merchandise merchant merciless mercy mere merely merge merged merger mergers merging merit merited
merits mess message messages messaging met metal metallurgical metallurgy metals metaphor meteorite meteorological meteorology meter meters methane
methanol method methodically methodological methodologies methodology methods meticulous meticulously metre metres metric metrics metro metrology
metropolis metropolitan mic mice micro microbiological microelectronics microfinance microphone mid middle middlemen midnight midst midterm midterms
midwives might mighty migrant migrants migrate migrating migration migratory mike mild mildly mile miles milestone milestones militant militants
militaries militarily militarisation militarization military military's militia militiamen militias milk mill millennia millennium million millions
mind minded mindful minds mindset mine mined mineral minerals miners mines mini minimal minimise minimising minimize minimizing minimum mining
minister's ministerial ministerials ministers ministries ministry's minor minorities minority minors minster minus minute minutes miracle miracles
mirror mirrored mis misappropriation miscalculated miscalculation miscalculations miscarriage miscarriages miscommunication misconduct misery
misfortune misgivings misguided misinformation mislead misleading misled mismanagement mispronounce miss missed misses missile missiles missing
mission missions mistake mistaken mistakes mistreatment mistrust misunderstanding misunderstandings misunderstood misuse misused mitigate mitigated
mitigating mitigation mix mixed mixture mm mob mobile mobilisation mobilise mobilised mobilising mobility mobilization mobilize mobilized mobilizing
mock mockery modalities mode model modeled modeling modelling models moderate moderated moderately moderation modern modernisation modernise
modernised modernising modernization modernize modernized modernizing modes modest modestly modification modifications modified modify modular module
modules molecular molecule molecules mom moment momentous moments momentum moms monarch monarchy monastery monetary money monitor monitored monitoring
monitors monkeypox monologue monopolies monopolise monopoly monstrous month month's monthly months monument monumental monuments mood moon moored
moral morale morality morally morals moratorium morbidity more morning morning's mortal mortality mortar mortgage mortgages mosque mosques most mostly
mother mother's motherhood mothers motion motivate motivated motivates motivating motivation motivations motive motives motor motorcade motorcycle
motorised motorists motorway motorways motto mount mountain mountainous mountains mounted mounting mourn mourning mouth move moved movement movement's
movements moves movie movies moving mpox mrna much mud mudslide multi multibillion multidimensional multidisciplinary multidomain multiemployer
multiethnic multifaceted multifunctional multilateral multilateralism multilaterally multilayered multimedia multinational multiparty multiple
multiplicity multiplied multiplier multiply multiplying multipolar multipolarity multipurpose multirole multistakeholder multitude multiyear municipal
municipalities municipality munitions mural murder murdered murderers murdering murderous murders muscle museum museum's museums music musical
musician musicians must muster mustn't mute muted mutual mutually my myriad myself myth nail naive naked name named namely names namesake naming nano
nanotechnology naphtha narco narcotics narrative narratives narrow narrowed narrowing nascent nasty nation nation's national nationalism nationalist
nationalists nationalities nationality nationally nationals nations nationwide native natural naturally nature nautical naval navies navigate
navigating navigation navigational navigator navigators navy nd ne near nearby nearer nearest nearing nearly neat necessarily necessary necessities
necessity neck necks need needed needing needle needless needlessly needs needy nefarious negative negatively neglect neglected negligence negligible
negotiable negotiate negotiated negotiating negotiation negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring neighbors
neighbour neighbourhood neighbourhoods neighbouring neighbourliness neighbourly neighbours neither neo nerve nervous net nets network networked
networking networks neutral neutralise neutralising neutrality neutron never nevertheless new newborn newborns newcomers newer newest newly news
newspaper newspaper's newspapers next nexus ng nice nicely niche niches nickel niece night night's nightmare nights nimble nine nineteen nineteenth
ninth no noble nobody nobody's nod node noise nominal nominate nominated nominating nomination nominations nominee nominees non nonbinding noncitizens
noncompliance nondiscrimination none nonetheless nongovernmental nonimmigrant nonpartisan nonprofit nonprofits nonproliferation nonsense nonstate
nonstop nonviolence nonviolent noon nor norm normal normalisation normalise normalised normalising normalization normalize normalized normalizing
normally normative norms northeast northeastern northern northernmost northwest northwestern nose nostalgic not notable notably notch note noted notes
noteworthy nothing nothing's notice noticeable noticeably noticed notification notifications notified notify notifying noting notion notions notorious
notwithstanding novel now nowadays nowhere nuanced nuances nuclear nuisance nukes number numbered numbers numerical numerically numerous nurse
nurseries nursery nurses nursing nurture nurtured nurturing nutrition nutritious nuts nutshell o'clock oath oaths obelisk obesity object objection
objections objective objectively objectives objectivity objects obligated obligation obligations obligatory obliged oblivion obscure observance
observation observations observatory observe observed observer observers observing obsolete obstacle obstacles obstetric obstruct obstructed
obstructing obstruction obtain obtained obtaining obtains obviated obvious obviously occasion occasional occasionally occasions occupancy occupation
occupational occupations occupied occupies occupy occupying occur occurred occurrence occurring occurs ocean oceanographic oceans octane odd odds of
off offence offences offend offended offenders offense offenses offensive offensives offer offered offering offerings offers office office's officer
officer's officers offices official officially officials officio offing offline offs offset offsetting offshore often oftentimes oh oil oilfield oils
okay old older oldest olds oligarch oligarchs ombudswoman omissions omit omnibus omul on onboard once oncological oncologist oncologists oncology one
one's onerous ones oneself ongoing onion online only onset onshore onsite onslaught onto onus onward onwards op opaque open opened opening openings
openly openminded openness opens opera operas operate operated operates operating operation operational operationalization operationalize
operationalizing operations operative operatives operator operators ophthalmology opinion opinions opioid opioids opponent opponents opportune
opportunistic opportunities opportunity oppose opposed opposes opposing opposite opposition opposition's oppress oppressed oppression opt opted optic
optical optimal optimisation optimise optimised optimising optimism optimist optimistic optimization optimize optimizing optimum option optional
options or oral orbit orbital orchard orchards orchestra orchestras orchestrating ordeal ordeals order ordered ordering orderly orders ordinarily
ordinary ordnance ore organ organic organisation organisation's organisational organisations organise organised organiser organisers organises
organising organism organization organization's organizational organizations organize organized organizers organizing organs orient orientation
orientations oriented origin original originally originated originating origins orphan orphanage orphanages orphaned orphans ostensibly other other's
others otherwise ought our ours ourselves oust out outages outbound outbreak outbreaks outcome outcomes outcompete outcry outdated outdoor outdoors
outer outfit outflow outflows outgoing outlast outlawed outlet outlets outline outlined outlines outlining outlook outnumbered outpace outpatient
outpost outposts outpouring output outrage outraged outrageous outreach outreaches outright outs outset outside outsized outskirts outsourcing
outspoken outstanding outweigh over overall overarching overburdened overcame overcapacity overcome overcoming overdose overdoses overdraft overdue
overestimate overflight overflowing overgrown overhaul overhauled overhauling overhead overland overlap overlapping overload overloaded overlook
overlooked overlooking overly overnight overpass overproduction overreach overriding oversaw overseas oversee overseeing overseen oversees oversight
overstate overstated overstay overthrew overthrow overtime overtures overturn overturned overturning overview overwhelmed overwhelming overwhelmingly
owe owed owes owing own owned owner owners ownership owning owns oxygen oxygenation oysters pace pack package packages packaging packed packs pact pad
paediatric paedophilia page pages paid pain painful painfully painless pains painstaking painstakingly paint painter painters painting paintings pair
paired pairs pal palace pale palladium palliative palm palpable pan panacea pandas pandemic pandemic's pandemics panel panelists panels panic pans
paper papers paperwork par parachute parachutes parade parades paradigm paradox paradoxical paragraph parallel parallels paralyzed paramedic
paramedics parameter parameters paramilitary paramount paraphrasing paratroopers parcel pardon pardons parent parental parenthetically parents pariah
parishes parity park parking parks parliament parliament's parliamentarians parliamentarism parliamentary parliaments parole part partial partially
participant participants participate participated participates participating participation participatory particular particularly parties partisan
partisans partition partitioning partly partner partner's partnered partnering partners partnership partnerships parts party party's pass passage
passed passenger passengers passes passing passion passionate passionately passions passive passport passports past pastor pastoral patent patented
patently patents path pathbreaking pathogen pathogens paths pathway pathways patience patient patient's patients patriarchal patriarchs patriot
patriotic patriotism patriots patrol patrolling patrols patron patronage patrons pattern patterns pause paused pauses pave paved paves pavilion
pavilions paving pay paycheck payers paying payloads payment payments payroll pays pazmtm peace peacebuilding peaceful peacefully peacekeepers
peacekeeping peacemaking peacetime peak peaked peaks peasants peculiarities pedagogical pedestal pedestrian pedestrians pediatric peer peers pen penal
penalties penalty pending penetrate penetrated penetrating penetration peninsula penitentiary pennies penny pension pensioners pensions people
people's peoples per perceive perceived percent percentage percentages perception perceptions perennial perfect perfected perfecting perfection
perfectly perform performance performances performed performer performers performing performs perfunctory perhaps peril perilous perimeter perinatal
period periodic periodically periods periphery perished permafrost permanent permanently permeated permission permit permits permitted permitting
pernicious perpetrate perpetrated perpetrating perpetrator perpetrators perpetuate perpetuated perpetuates perpetuating persecuted persecution
perseverance persevere persevered persist persisted persistence persistent persistently persisting persists person person's personal personalised
personalities personality personally personnel personnel's persons perspective perspectives persuade persuaded pertaining pertains pertinent pervasive
pessimism pessimistic pests petition petitions petrochemical petrochemicals petrol petroleum ph pharmaceutical pharmaceuticals pharmacies pharmacy
phase phased phasedown phases phasing phenomena phenomenal phenomenon philanthropic philanthropies philanthropist philanthropists philanthropy
philosopher philosophical philosophy phobia phobias phone phoned phones phony photo photoactive photograph photographed photographers photographs
photography photonics photos phrase physical physically physician physicians physicist physicists physics phytosanitary pianist piano pick picked
picking picks picture pictures pie piece piecemeal pieces pig pike pile piles pilgrimage pilgrims piling pill pillar pillars pills pilot piloted
piloting pilots pin pinch pine pinnacle pinned pinning pinpoint pioneer pioneered pioneering pioneers pipe pipefitters pipeline pipeline's pipelines
pipes piracy pirated pirates pistol pit pitch pits pity pivot pivotal place placed placement places placing plague plagued plain plainly plaintiffs
plan plane planes planet planet's planetary planned planning plans plant plant's planted planting plants plaque plasma plastic plastics plate platform
platforms platinum play playbook played player players playground playgrounds playing plays playwright plea plead pleading pleasant please pleased
pleasing pleasure pledge pledged pledges pledging plenary plenipotentiary plenty plethora plight plot plots plotting ploy plug plummeted plunge
plunged plunging plural pluralism pluralistic plurality plurilateral plus plutonium pm pneumonia poaching pocket pockets pod podium pods poem poems
poet poetic poetry poets poignant point pointed pointing pointless points poised poison poisoned poisoning polar polarization pole poles police
policeman policies policing policy policymakers policymaking polio polite political politically politician politicians politicisation politicised
politics poll polling polls pollutants polluted polluters polluting pollution polyclinic polyclinics polymer polymers polysilicon pond ponder pool
pooled pooling pools poor poorer poorest poorly pop pops populace popular popularisation popularise popularising popularity populated population
population's populations populism pork pornography porridge port portable portal portfolio portfolios portion portions portrait portraits portray
ports pose posed poses posing position positioned positioning positions positive positively positives possess possessed possesses possessing
possession possibilities possibility possible possibly post postage postal posted poster postgraduate postgraduates posthumous posthumously posting
postings postpartum postpone postponed postponing posts postsecondary posture postwar potable potato potatoes potent potential potentially potentials
potholes poultry pounds pour poured pouring poverty powder powdered power powered powerful powerfully powerhouse powering powerless powers pr
practicable practical practically practice practiced practices practicing practitioners pragmatic pragmatically pragmatism praise praised praises
praising pray prayed prayer prayers praying pre preach precaution precautions preceded precedent precedents preceding precious precipitated
precipitation precise precisely precision preclinical preclude precondition preconditions precursor precursors predates predatory predecessor
predecessors predetermined predicated predict predictability predictable predictably predicted predicting prediction predictions predictive
predominantly predominately preeminent preemptive preexisting prefer preferable preferably preference preferences preferential preferred pregnancy
pregnant prejudge prejudice prejudiced preliminary premature premeditated premier premiere premieres premise premises premium premiums preoccupation
preparation preparations preparatory prepare prepared preparedness prepares preparing prepositioned prerequisite prerequisites prerogative preschool
preschools prescribe prescribed prescribes prescription prescriptions presence present presentation presentations presented presenting presently
presents preservation preserve preserved preserves preserving preside presided presidency presidential presidents presiding presidium press pressed
presses pressing pressure pressured pressures pressuring pressurized prestige prestigious presumably presume presumed presumption pretend pretending
pretext pretexts pretrial pretty prevail prevailed prevailing prevails prevalence prevalent prevent preventable preventative prevented preventing
prevention preventive prevents preview previewed previewing previous previously prey preying priced priceless prices pricing pride priest primacy
primaries primarily primary primitive principal principally principals principle principled principles print printed printing prior priorities
prioritise prioritised prioritising prioritization prioritize prioritized prioritizes prioritizing priority prism prison prisoner prisoners prisons
privacy private privately privatisation privatise privatised privatization privilege privileged privileges prize prizes pro proactive proactively
probable probably probe probing problem problematic problems procedural procedure procedures proceed proceeded proceeding proceedings proceeds process
processed processes processing procession processor processors proclaimed proclamation procure procured procurement procurements procuring produce
produced producer producers produces producing product production productions productive productively productivity products profess profession
professional professionalism professionalization professionally professionals professions professor professors profile profiles profit profitability
profitable profiting profits profound profoundly prognosis program program's programmatic programme programme's programmers programmes programming
programs progress progressed progresses progressing progression progressive progressively prohibit prohibited prohibiting prohibition prohibitions
prohibitive prohibits project project's projected projecting projection projections projects proliferate proliferating proliferation prolific prologue
prolong prolonged prolonging prominence prominent prominently promise promised promises promising promote promoted promotes promoting promotion
promotional promotions prompt prompted prompting promptly prompts prone pronged pronounce pronounced proof proofs prop propaganda propagating propel
propelled propelling proper properly properties property prophecy proponent proportion proportionate proportions proposal proposals propose proposed
proposes proposing proposition propositions proprietary proprietors propulsion pros prose prosecute prosecuted prosecuting prosecution prosecutions
prosecutor prosecutor's prosecutorial prosecutors prospect prospecting prospective prospects prosper prospering prosperity prosperous prosthetic
protect protected protecting protection protectionism protectionist protections protective protects protein proteins protest protested protesters
protesting protestors protests protocol protocols proton prototype prototypes prototyping protracted proud prouder proudly prove proved proven proverb
proves provide provided provider providers provides providing province provinces provincial proving provision provisional provisions provocation
provocations provocative provoke provoked provoking prowess proxies proximity proxy prudent pseudo psychological psychologists psychology psychosocial
psychotropic public public's publication publications publicity publicly publics publish published publishes publishing pull pullback pulled pulling
pullout pulls pulp pulse pump pumped pumping pumps punch punish punishable punished punishing punishment punishments punitive pupils puppet purchase
purchased purchasers purchases purchasing pure purely purges purification purity purport purported purportedly purports purpose purposeful
purposefully purposes pursuant pursue pursued pursues pursuing pursuit pursuits purveyors purview push pushed pushes pushing put puts putting puzzle
quadrilateral quadruple qualification qualifications qualified qualifies qualify qualifying qualitative qualitatively qualities quality quantified
quantify quantitative quantities quantity quantum quarantine quarantined quarter quarterback quarterly quarters quartet quasi queer queries quest
question questionable questioned questioning questions queue queues quick quicker quickest quickly quiet quietly quintessence quit quite quo quota
quotas quotation quote quoted quotes quoting rabbi race races racial racially racing racism radar radars radiation radical radicalisation radicalism
radicalization radically radicals radio radioactive radiological radiotherapy radius rage raged raging raid raided raids rail railroad railroads rails
railway railways rain rainfall rainforest raining rains raise raised raises raising rallied rallies rally rallying ramifications ramp rampant ramped
ramping ran ranchers random randomly rang range ranges ranging rank ranked ranking rankings ranks ransom ransomware rape raped rapid rapidly rappers
rapporteur rapprochement rare rarely ratchet ratcheting rate rated rates rather ratification ratified ratifies ratify ratifying rating ratings ratio
ration rational rationale rationalize rationally rattling ravaged raw ray rays razed rd rditech re reach reached reaches reaching react reacted
reacting reaction reactions reactive reactor reactors read readers readily readiness reading readings readouts reads ready reaffirm reaffirmation
reaffirmed reaffirming reaffirms reagents real realigning realignment realisation realise realised realises realising realistic realistically
realities reality realization realize realized realizing really realm realms reap reaped rear rearmament reason reasonable reasonably reasoning
reasons reassert reasserted reassess reassurance reassurances reassure reassured reassuring reauthorization reauthorize reauthorized rebalancing
rebate rebel rebellion rebels rebound rebuild rebuilding rebuilds rebuilt rebut recalibrate recalibration recall recalled recalling recap receded
receding receipt receipts receivables receive received receives receiving recent recently reception receptions receptive recess recession recipe
recipient recipients reciprocal reciprocate reciprocity reckless reckon reckoning reclaim reclaimed reclaiming reclamation recognisable recognise
recognised recognises recognising recognition recognize recognized recognizes recognizing recommend recommendation recommendations recommended
recommending recommends recommit recommitted reconcile reconciliation reconfirm reconfirmed reconnaissance reconnect reconsider reconsidering
reconstitute reconstruct reconstructing reconstruction reconvene reconvening record recorded recording recordings records recounted recourse recover
recovered recoveries recovering recovers recovery recreate recreated recreation recreational recruit recruited recruiting recruitment recruits
rectified rectify rector rectors recurrence recurring recycle recycled recycling red redacted redefining redesign redirect redirected redistribute
redistributing redistribution redouble redoubled redoubling redound redraw redress reduce reduced reduces reducing reduction reductions redundancy
redundant reefs reelect reelected reelection reeling reemphasized reengage reequip reestablish reestablished reestablishing refer referees reference
referenced references referencing referenda referendum referendums referral referrals referred referring refers refinance refinancing refine refined
refineries refinery refining reflect reflected reflecting reflection reflections reflective reflects refocus refocusing reforestation reform reformed
reformers reforming reforms refoulement refrain refraining refrigerators refueling refuelling refuge refugee refugees refund refundable refurbished
refurbishment refusal refuse refused refuses refusing refute regain regained regard regarded regarding regardless regards regatta regeneration
regenerative regime regime's regiment regiments regimes region region's regional regionally regions register registered registering registers
registration registry regression regret regrets regrettable regrettably regretted regroup regrouping regular regularity regularization regularize
regularized regularly regulate regulated regulates regulating regulation regulations regulator regulators regulatory rehabilitate rehabilitated
rehabilitating rehabilitation rehearsal reign reigned reignited reimagine reimburse reimbursement reimbursing reimpose rein reincarnation reinforce
reinforced reinforcement reinforcements reinforces reinforcing reinstate reinstated reinstating reintegration reinvigorate reinvigorated
reinvigorating reiterate reiterated reiterates reiterating reject rejected rejecting rejection rejects rejoice rejoin rejoined rejoining relate
related relatedly relates relating relation relations relationship relationships relative relatively relatives relaunch relaunched relaunching relax
relaxed relaxing relay relayed release released releases releasing relegated relent relentless relentlessly relevance relevant reliability reliable
reliably reliance reliant relic relics relied relief relies relieve relieved relieving religion religions religious relocate relocated relocating
relocation reluctance reluctant rely relying remade remain remainder remained remaining remains remake remanufactured remarkable remarkably remarked
remarks remedial remediate remediation remedy remedying remember remembered remembering remembers remembrance remind reminded reminder reminders
reminding reminds reminiscent reminiscing remiss remit remittance remittances remnants remote remotely removable removal removals remove removed
removes removing remuneration renaissance render rendered rendering renders renew renewable renewables renewal renewals renewed renewing renews
renounce renouncing renovate renovated renovating renovation renovations renowned rent rental rented renters reopen reopened reopening reorganisation
reorient repaid repair repaired repairing repairs reparations repatriate repatriated repatriating repatriation repay repayable repaying repayment
repeal repeat repeated repeatedly repeating repel repelled repelling repercussions repetition replace replaced replacement replacements replaces
replacing replenish replenishing replenishment replenishments replete replica replicate replicated replicating replied replies reply replying report
report's reportable reported reportedly reporter reporters reporting reports reposition repositioning repository reprehensible represent
representation representative representatives represented representing represents repress repressed repressing repression repressive reprisal
reprisals reproductive republic's republican republics repudiated repudiation repugnant repurposed repurposing reputable reputation reputational
reputations request requested requesting requests require required requirement requirements requires requiring requisite reschedule rescheduled
rescheduling rescind rescue rescued rescuers rescues rescuing research researched researcher researchers researching reservation reservations reserve
reserved reserves reservoir reservoirs reset resettle resettled resettlement resettling reshape reshaping reshuffle reside residence residences
residency resident residential residents resides residing resign resignation resignations resigned resigning resilience resiliency resilient resist
resistance resistant resisted resisting reskilling resolute resolutely resolution resolutions resolve resolved resolves resolving resonance resonant
resonate resonated resonates resort resorted resorting resorts resounding resource resourced resources resourcing respect respectable respected
respectful respectfully respecting respective respectively respects respirators respiratory respond responded respondents responder responders
responding responds response responses responsibilities responsibility responsible responsibly responsive responsiveness rest restart restarted
restarting restate restated restaurant restaurants restitution restoration restore restored restoring restrain restraining restraint restrict
restricted restricting restriction restrictions restrictive restricts restructure restructured restructuring rests result resulted resulting results
resume resumed resuming resumption resupply resurge resurgence resuscitation ret retail retailers retain retained retaining retains retaliate
retaliation retaliatory retention rethink retire retired retirees retirement retiring retrain retraining retranslated retreat retreated retribution
retrieval retrieve retroactively retrofits retrofitting retrograde return returned returnees returning returns reunification reunify reunion reunite
reunited reuniting revamped reveal revealed revealing reveals revenge revenue revenues revere revered reversal reverse reversed reversing revert
review reviewed reviewing reviews revise revised revising revision revisions revisit revitalization revitalize revitalized revitalizing revival revive
revived reviving revocation revoke revoked revolution revolutionary revolutionized revolutions revolving reward rewarded rewarding rewards
rewardsforjustice rewrite rhetoric rhetorical rhetorically rhyme rhythm rhythmic ri ribbon rice rich richer riches richest richness rid ridden ride
rides ridiculous riding rifle rifles rift rig right righteous rightful rightfully rightly rights rigid rigor rigorous rigorously ring rings rink rinks
riot riots rip ripe ripped ripping ripple ripples rise risen rises rising risk risked risking risks risky rival rivalry rivals river rivers road
roadblocks roadmap roadmaps roads roadways rob robbery robbing robocalls robot robotic robotics robots robust robustly rock rocket rockets rode rogue
role roles roll rolled rolling rollout rollouts rolls roof roofs room rooms root rooted rooting roots rose rotated rotating rotation rotational
rotations rouble roubles rough roughly round rounds roundtable roundtables rout route routes routine routinely routing rover row rowing royal rubber
rubbish rubble ruble rubles rubric rude rudely rug ruin ruined ruins rule rulebook ruled rulemaking rules ruling rulings rumors rumours run rundown
running runoff runs runway runways rupture rural rush rushed rushing ruthless saber sabotage sabotaging sacred sacrifice sacrificed sacrifices
sacrificing sacrosanct sad saddened sadly sadness safe safeguard safeguarded safeguarding safeguards safely safer safest safety said sail sailed
sailing sailor sailors sake salaries salary sale sales salient salmon salt salute saluted salutes same samples sampling sanction sanctionable
sanctioned sanctioning sanctions sanctity sanctuaries sanctuary sand sanitary sanitation sank sat satellite satellites satisfaction satisfactory
satisfied satisfy satisfying saturated sausage save saved savers saves saving savings savvy saw say saying says scalability scalable scale scaled
scaling scam scams scandal scandals scanner scanners scanning scarce scarcity scare scared scares scarring scary scattered scenario scenarios scene
scenes scepticism schedule scheduled schedules scheduling scheme schemes scholar scholars scholarship scholarships school school's schoolchildren
schools schoolteacher schoolteachers science sciences scientific scientifically scientist scientists sclerosis scope score scored scores scoring
scourge scrap scratch scratches screen screened screening screenings screens screenwriter screenwriters screw screws script scrupulous scrupulously
scrutiny sculptor sculptors sculpture se sea seabed seaborne seafood seal sealed seamen seamless seamlessly seaport seaports search searched searches
searching seas season seasonal seasoned seasons seat seated seating seats sec second secondary secondly seconds secret secretariat secretaries
secretly secrets sectarian section sections sector sector's sectoral sectorial sectors secular secure secured securely secures securing securities
security see seed seeds seeing seek seekers seeking seeks seem seemed seemingly seems seen sees segment segments segregation seismic seize seized
seizes seizing seizure seizures seldom select selected selecting selection selective selectively selects self selfish selfless selflessly selflessness
sell seller sellers selling sells semblance semester semi semiconductor semiconductors seminal seminar seminars senator senators send sending sends
senior seniors sensation sensational sense senseless senses sensible sensing sensitive sensitivity sensors sent sentence sentenced sentences
sentencing sentiment sentiments sentinel separate separated separately separates separating separation separatism separatist separatists seq sequence
sequencing sequestration sergeant sergeants serial series serious seriously seriousness servant servants serve served servers serves service service's
serviced servicemembers servicemen servicemen's services servicing serving session sessions set setback setbacks sets setting settings settle settled
settlement settlements settler settlers settles settling seven seventeen seventh seventy several severe severely severing severity sewage sex sexism
sexual shackles shadow shadows shadowy shady shake shaken shale shall shallow sham shame shameful shamelessly shape shaped shaping share shared
shareholder shareholders shares sharing sharp sharpen sharpens sharply shattered she she'd she'll she's shed sheep sheer sheet sheets shelf shell
shelling shells shelter sheltering shelters shelves shield shielded shielding shields shift shifted shifting shifts shine shines shining ship ship's
shipbuilders shipbuilding shipment shipments shipped shippers shipping ships shipyard shipyard's shipyards shirk shirt shirts shock shocked shocking
shocks shoes shook shoot shooter shooting shootings shop shopping shops shore shores shoring short shortage shortages shortcomings shorten shortened
shortening shorter shortest shortfall shortfalls shortly shot shots should shoulder shouldered shoulders shouldn't shout shouting shovels show
showcase showcased showcases showcasing showed showing shown shows shrimp shrines shrink shrinking shrunk shut shutdown shutdowns shuts shuttered
shutting shuttle shy sibling siblings sic sick side side's sided sidelines sides sidestep siege sight sighted sights sightseeing sign signal signaled
signaling signals signatories signatory signature signatures signed significance significant significantly signifies signify signing signs silence
silenced silent silicon silly silo silos silver similar similarities similarity similarly simple simpler simplest simplification simplified simplify
simplifying simplistic simply simulations simulator simulators simultaneous simultaneously sin since sincere sincerely sincerest sincerity sing singer
singers singing single singled singling singular sink sinking sinks sir sirens sister sisterhood sisters sit site sites sits sitting situated
situation situational situations six sixth sixtieth sixty sizable size sizeable sized sizes skating skeptical skepticism ski skies skiing skill
skilled skilling skills skin skip skipped skull sky skyrocketed skyrocketing slap slate slated slaughter slaughtered slave slavery slaves sleep
sleeves slide slides sliding slight slightest slightly slip slogan slogans slots slow slowdown slowed slower slowing slowly slows sluggish slump slums
small smaller smallest smallholder smart smarter smartest smartphone smartphones smear smell smile smiles smiling smoke smoking smooth smoother
smoothly smuggled smugglers smuggling snakes snap snow so soap soared soaring sober soccer social socialism socialist socially societal societies
society society's socio socioeconomic socket soft software soil soils sojourn solar sold soldier soldiers sole solely solemn solemnly solicit
solicited solicitous solid solidarity solidified solidify solidifying solidity solitary solo solubles solution solutions solve solved solvency solvent
solving somber some somebody somebody's someday somehow someone someone's someplace something sometime sometimes somewhat somewhere son son's song
songs sons soo soon sooner sophisticated sorely sorrow sorrows sorry sort sorted sorties sorting sorts sought soul souls sound sounded sounding
soundness sounds source sourced sources sourcing southeastern southern southwest southwestern souvenir sovereign sovereignties sovereignty sow sowing
soybean soybeans spa space spacecraft spaceflight spaces span spanned spanning spans spare spared sparing spark sparked sparking spatial speak speaker
speaker's speakers speaking speaks spearhead spearheaded spearheading special specialisation specialised specialising specialist specialists
specialized specializes specially specialties specialty species specific specifically specifications specifics specified specifies specify specifying
spectacle spectacular spectators specter spectrum speculate speculation speculations speculative speech speeches speed speeding speeds speedy spell
spelled spells spend spending spends spent sphere spheres spies spike spikes spill spilled spillover spillovers spills spin spinning spiral spirit
spirits spiritual spirituality spite splendid split spoil spoke spoken spokesman spokesmen spokespeople sponsor sponsored sponsoring sponsors
sponsorship sport sporting sports sportspeople spot spotlight spots spotted spouse spouses spray spread spreading spreads spring springboard sprint
spur spurious spurred spurring spurs spy spying spyware squabbles squadron squadrons squads squander squandered squandering square squarely squares
squeeze sr st stabilisation stabilise stabilised stabilising stability stabilization stabilize stabilizing stable stack stadium stadiums staff staffed
staffer staffers staffing staffs stage staged stages staggering staging stagnant stagnation stain stake stakeholder stakeholders stakes stalemate
stalking stalled stalling stalls stalwart stamina stamp stance stances stand standalone standard standardisation standardised standardization
standardized standards standby standing standoff standpoint stands standstill staple staples star stark stars start started starting starts startup
startups starvation starve starved starving state state's statecraft stated statehood stateless statement statements statesman statesmanship statesmen
statewide static stating station stationary stationed stationing stations statistic statistical statistics statue status statute statutes statutorily
statutory staunch staunchly stay stayed staying stays steadfast steadfastly steadfastness steadily steady steal stealing steals steam steel steep
steeped steer steering stem stemming stems step stepfather stepped stepping steps stereotype stereotypes steward stewards stewardship stick sticking
sticks stiff stifle stifled stigma still stimulate stimulating stimulus stipulate stipulated stipulates stipulating stir stirred stitching stock
stocking stockpile stockpiled stockpiles stockpiling stocks stoke stoking stole stolen stomach stone stones stood stop stopped stopping stops storage
store stored stores storey stories storing storm storm's stormed storming storms story straight straightforward strain strained strains straits
stranded strands strange stranger strangers strata strategic strategically strategies strategist strategists strategize strategy straw stray streak
streamed streamline streamlined streamlining streams street streets strength strengthen strengthened strengthening strengthens strengths strenuous
stress stressed stresses stressful stressing stretch stretched stretches stretching stricken strict stricter strictest strictly stride strides strife
strike strikes striking string stringent strings strip stripes stripped strive strives striving stroke strokes stroll strong stronger strongest
stronghold strongly struck structural structurally structure structured structures structuring struggle struggled struggles struggling stubborn stuck
student students studied studies studio studios study studying stuff stumbling stunning stupid style styles sub subcommittee subcontractors
subdivisions subject subjected subjecting subjective subjects subjugate subjugated subjugating subjugation submarine submarine's submariners
submarines submerged submersible submersibles submission submissions submit submitted submitting subnational subordinate subordinates subordination
subprogramme subregion subs subscribe subscribed subscribers subscriptions subsea subsequent subsequently subset subsided subsidiaries subsidiary
subsidies subsiding subsidise subsidised subsidising subsidize subsidy subsistence subsoil substance substances substandard substantial substantially
substantiated substantiation substantive substantively substations substitute substitution subsurface subtle subtract subunit suburb suburban suburbs
subvert succeed succeeded succeeding succeeds success successes successful successfully succession successive successor successors such sucked sudden
suddenly sued suffer suffered suffering suffers suffice sufficiency sufficient sufficiently suffocating sugar suggest suggested suggesting suggestion
suggestions suggests suicide suit suitability suitable suite suited suits sum summarise summarised summarising summarize summarized summary summation
summed summer summer's summing summit summit's summits summon summoned sums sun sunflower sunken sunny sunset super superb supercharge supercomputer
supercomputers superficial superior superiority superiors superpower supersonic supervise supervised supervises supervising supervision supervisor
supervisory supplement supplemental supplementary supplementing supplements supplied supplier suppliers supplies supply supplying support supported
supporter supporters supporting supportive supports suppose supposed supposedly suppress suppressed suppressing suppression supra supramolecular
supranational supremacists supremacy sure surely surface surge surged surgeon surgeons surgeries surgery surges surgical surging surpass surpassed
surpasses surpassing surplus surprise surprised surprises surprising surprisingly surrender surrendered surround surrounded surrounding surveil
surveillance survey surveyed surveys survival survive survived surviving survivor survivors survivorship susceptible suspect suspected suspects
suspend suspended suspending suspension suspicion suspicious sustain sustainability sustainable sustainably sustained sustaining sustainment
sustenance swallow swap swaps swastika swath sway swear swearing sweat sweep sweeping sweet swept swift swiftly swim swimmer swimming swine swing
switch switched switching sword sworn symbiosis symbol symbolic symbolically symbolise symbolises symbolising symbolizes symbols sympathetic
sympathies sympathise sympathy symphonic symphony symposia symposium symptoms synagogue synagogues sync synchronise synchronised synchronising
synchronization synchronize synchrotron synergies synergistic synergy synonymous synthesis synthetic syringes system system's systematic
systematically systemic systemically systems table tables tabletop tablets tabs tack tackle tackled tackles tackling tactic tactical tactics tag
tailor tailored tails take takeaways taken takeover takers takes taking talent talented talents tales talk talked talking talks tall taller tally
tandem tangible tank tanker tankers tanks tantamount tap tape tapped tapping target targeted targeting targets tariff tariffs tarmac task tasked
taskforce tasking tasks taste tasted taught tax taxable taxation taxed taxes taxing taxpayer taxpayers tea teach teacher teacher's teachers teaches
teaching team team's teaming teammate teammates teams teamwork tear tearing tears tech technical technically technician technicians technique
techniques techno technological technologically technologies technologists technology technology's technopark technopolis teenager teenagers teens
teeth tele telecom telecommunication telecommunications telegram telegrams telegraph telehealth telemedicine telephone telephoned telephonic telescope
televised television tell telling tells temperament temperature temperatures temple tempo temporarily temporary temptation tempted ten tenable
tenacity tenant tenants tend tended tendencies tendency tender tenders tending tends tenet tenets tenfold tennis tens tense tension tensions tent
tentative tentatively tenth tents tenure term terminal terminals terminate terminated terminating termination terminology terms terrain terrestrial
terrible terribly terrific terrified territorial territories territory terror terrorism terrorist terroristic terrorists terrorize test testament
tested testified testifies testify testifying testimonies testimony testing tests tete text textbook textbooks textile textiles texts th than thank
thanked thankful thankfully thanking thanks that that'll that's the theater theaters theatre theatre's theatres theatrical theft their theirs them
thematic theme themes themselves then theoretical theoretically theories theory therapeutic therapeutics therapies therapists therapy there there'll
there's thereafter thereby therefore therein thereof thermal thermonuclear thermostats these thesis they they'd they'll they're they've thick thieves
thin thing things think thinker thinkers thinking thinks third thirdly thirds thirteen thirty this thorough thoroughly those though thought thoughtful
thoughts thousand thousands thread threat threaten threatened threatening threatens threats three threefold threshold threw thrilled thrilling thrive
thrived thrives thriving throat throne through throughout throughput throw throwing thrown thrust thug thumb thus thwart thwarted tick ticket tickets
ticking tidal tide tie tied tier tiered ties tiger tigers tight tighten tightened tightening tighter tightly till timber time timed timeframe
timeframes timeless timeline timelines timeliness timely times timetable timetables timing tiny tip tipping tips tire tired tireless tirelessly tissue
titanium title titled titles titular to toast tobacco today today's toddlers toe together togetherness token told tolerance tolerant tolerate
tolerated toll tomatoes tomography tomorrow tomorrow's ton tone tongue tonight tonight's tonne tonnes tons too took tool toolbox toolkit toolkits
tools tooth top topic topical topics topmost topped topper topple torch torches tore torn tornado tornadoes torpedo torture tortured torturing total
totaled totaling totalitarian totalitarianism totality totalled totalling totally totals totoaba touch touched touches touching touchtone tough
toughen toughened toughening tougher toughest tour toured touring tourism tourist tourists tournament tournaments tours touted toward towards tower
towers town town's towns township toxic toys trace traceability traced traces tracing track tracked tracking tracks traction tractor tractors trade
traded trademark trades tradeswomen trading tradition traditional traditionally traditions traffic trafficked trafficker traffickers trafficking
tragedies tragedy tragic tragically trail trailblazer trailblazers trailblazing trailer trailers trails train trained trainer trainers training
trainings trains traitors traits trajectories trajectory tram trample trampled trams tranche tranches trans transaction transaction's transactional
transactions transatlantic transborder transboundary transcend transcended transcends transcontinental transcript transfer transferred transferring
transfers transform transformation transformational transformations transformative transformed transforming transgender transit transiting transition
transitional transitioned transitioning transitions transits translate translated translates translating translation translators transmission
transmissions transmit transmits transmitted transnational transparency transparent transparently transpire transpired transponders transport
transportation transported transporting transports trap trapped trapping traps trash trauma traumatic travel traveled traveler travelers traveling
travelled travellers travelling travels traversed treacherous treason treasure treasured treasures treat treated treaties treating treatment
treatments treats treaty tree trees tremendous tremendously trend trends tri triad trial trials tribes tribulations tribunal tribunals tribute trick
trickle tricks tricky tricolour tried tries trifles trigger triggered triggers trilateral trilaterally trillion trillions trip tripartite triple
tripled tripling trips triumph triumphant triumphs trivial troika troll trolleybuses troop troops trophy tropical trouble troubled troubles troubling
truce truck truckers trucking trucks true truly trunk trust trusted trustees trusteeship trusting trusts trustworthiness trustworthy truth truthful
truths try trying tsarist tsunami tuberculosis tuition tumors tumours tune tuned tuning tunnel tunnels turbine turbines turbocharge turbulence
turbulent turf turmoil turn turnaround turned turning turnout turnover turns turtles tutoring tutors tweet tweeted tweets twelfth twelve twentieth
twenty twice twin twist two twofold type types typical typically tyranny tyrant ugly ul ultimate ultimately ultra ultrasound umbrella un's unabated
unable unacceptable unacceptably unaccompanied unaccounted unaddressed unaffordable unambiguous unanimity unanimous unanimously unanswered unarmed
unattended unauthorised unauthorized unavailable unavoidable unaware unbearable unbelievable unbending unbiased unbowed unbreakable unbroken
unburdened uncertain uncertainties uncertainty unchallenged unchanged unchecked unclassified uncle unclear uncles uncomfortable uncommon
uncompromising unconditional unconditionally unconscionable unconstitutional unconstrained unconstructive uncontrollable uncontrolled unconventional
uncover uncovered undaunted undeclared undemocratic undeniable undeniably under underage undercover undercut undercutting underdeveloped underestimate
underestimated undergird undergirded undergirds undergo undergoing undergone undergraduate underground underinvestment underlie underlies underline
underlined underlines underlining underlying undermine undermined undermines undermining underpin underpinned underpinning underpins underrepresented
underscore underscored underscores underscoring undersea underserved undersigned understand understandable understandably understanding understandings
understands understood undertake undertaken undertakes undertaking undertakings undertook underwater underway underwent underwriting underwritten
undesirable undeterred undeveloped undiminished undisputed undo undoubtedly undue unduly undying unearthed unease uneasy unemployed unemployment
unending unequal unequivocal unequivocally uneven unexpected unexpectedly unexplained unexploded unfading unfailing unfailingly unfair unfairly
unfamiliar unfavourable unfettered unfinished unfit unflinching unfold unfolded unfolding unfolds unforgettable unfortunate unfortunately unfounded
unfriendly unfulfilled unhappy unhindered uni unidentified unification unified uniform uniformed uniformity uniforms unify unifying unilateral
unilaterally unimaginable unimpeded unintended unintentional uninterrupted unionists unions unipolar unique uniquely unison unit unit's unitary unite
unites uniting units unity universal universality universalization universally universe universities university university's unjust unjustifiable
unjustified unjustly unknown unlawful unlawfully unleash unleashed unleashing unless unlike unlikely unlimited unlock unlocking unlocks unmanned
unmatched unmet unmistakable unmute unnecessarily unnecessary unnoticed unofficial unpaid unparalleled unplanned unpleasant unpopular unprecedented
unprecedentedly unpredictability unpredictable unproductive unprofessional unprofitable unprovoked unpunished unquestionable unquestionably unquote
unrealistic unreasonable unrecognised unregistered unregulated unrelated unrelenting unreliable unreported unresolved unrest unrestricted unrivalled
unsafe unsatisfactory unscheduled unscrupulous unseen unsettled unshakable unshakeable unsolved unspeakable unspecified unstable unstoppable
unsubstantiated unsuccessfully unsustainable untapped untenable unthinkable until untold untouched untreated unturned unused unusual unvaccinated
unvarnished unveil unveiled unveiling unwarranted unwavering unwilling unwillingness unwritten unyielding up upbringing upcoming update updated
updates updating upended upgrade upgraded upgrades upgrading upheaval upheavals upheld uphold upholding upholds uplift uplifted uplifting upon upper
upright uprising uprooted ups upset upside upskill upskilling upstairs upstream upsurge upswing uptake uptick upward upwards uranium urban urge urged
urgency urgent urgently urges urging us usable usage use used useful useless user users uses usher ushered using usual usually utilisation utilise
utilised utilities utility utilization utilize utilized utilizing utmost utopia utopian utter utterly vacancies vacant vacation vacations vaccinate
vaccinated vaccinating vaccination vaccinations vaccinator vaccinators vaccine vaccines vacuum vague vain valiant valiantly valid validation validity
valley valor valorem valour valuable valuation value valued values valuing van vanguard vanish vanished vanquish vaquita variable variables variant
variants varied varies varieties variety various vary varying vascular vast vastly vastness vector vectors veer veering vegetable vegetables
vehemently vehicle vehicle's vehicles veil vein vendor vendors ventilation ventilator ventilators venting venture ventures venue venues verbal
verbatim verdict verge verifiable verifiably verification verified verify verifying versa versatile versed version versions versus vertical vertically
very vessel vessels vest vested vests vet veteran veterans veterinary veto vetoed vetted vetting via viability viable vibrancy vibrant vicinity
vicious victim victimized victims victor victories victorious victors victory video videoconference videos view viewed viewer viewers viewing
viewpoint viewpoints views vigilance vigilant vigorous vigorously vii village villages vineyards violate violated violates violating violation
violations violators violence violent violently violin viral virologists virtual virtually virtue virtuoso virus viruses vis visa visas visibility
visible visibly vision visionary visions visit visited visiting visitor visitors visits visual visually vital vitality vitally vitro vivid vividly
vocal vocation vocational vodka voice voiced voices voicing void volatile volatility volcanic volume volumes voluntarily voluntary volunteer
volunteered volunteering volunteerism volunteers von vote voted voter voters votes voting vouchers vow vowed vows voyage vulnerabilities vulnerability
vulnerable vying wage waged wages waging wagons wait waited waiting waive waived waiver waivers wake wal walk walked walking walks wall wallets walls
want wanted wanting wanton wants war war's ward wards warehouse warehouses warehousing warfare warheads warm warmer warmest warming warmly warmth warn
warned warning warnings warplanes warrant warranted warrants warrior warriors wars warship warships wartime wary was washed washing wasn't waste
wasted wasteful wastes wastewater wasting watch watched watches watching water watered watermarking waters watershed waterway waterways wave
wavelength waver wavered waves way ways we we'd we'll we're we've weak weaken weakened weakening weakens weaker weakest weakness weaknesses wealth
wealthier wealthiest wealthy weapon weaponization weaponize weaponized weaponizing weaponry weapons wear wearing weather web webinar webinars website
websites wedding wedge week week's weekend weekly weeks weigh weighed weighing weight weighted weighty welcome welcomed welcomes welcoming welder
welders welding welfare well wellbeing wellness wells went were weren't wet wetlands what what's whatever whatsoever wheat wheel wheelchair wheels
when whenever where whereabouts whereas whereby wherein wherever wherewithal whether which whichever while whilst whims whipped whiskey whisper
whistleblowers whitebark who who's who've whoa whoever whole wholeheartedly wholesale wholesome wholly whom whomever whose why wi wide widely widen
widening wider widespread widest widow wield wielded wife wild wildfire wildfires wildlife will willed willing willingly willingness willpower win
wind winding window windows winds wine wines wing winged winner winners winning wins winter winters wipe wiped wiping wire wireless wires wisdom wise
wisely wish wished wishers wishes wishful wishing wit with withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew withheld withhold
withholding within without withstand withstood witness witnessed witnesses witnessing wives woke woman woman's women women's won won't wonder wondered
wonderful wonderfully wondering wonders wood wooden woods wor word wording words work work's worked worker workers workforce workforces working
workload workplace workplaces workplan works workshop workshops workstreams world world's worlds worldview worldwide worn worried worries worry
worrying worse worsen worsened worsening worship worst worth worthily worthwhile worthy would wouldn't wound wounded wounding wounds woven wrap
wrapped wrapping wreak wreaking wreath wreaths wreckage wrenching wrestling writ write writer writer's writers writes writing writings written wrong
wrongdoing wrongful wrongfully wrongly wrote wrought www xenophobia xt yacht yachts yard yards yeah year year's yearend yearly yearning years yell
yelling yellow yen yeon yes yesterday yesterday's yet yield yielded yielding yields yoke yong you you'd you'll you're you've young younger youngest
youngsters your yours yourself yourselves youth yuan zade zero zone zones zoonotic
`.trim().split(/\s+/)
