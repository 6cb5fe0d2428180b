/** Words in and around the names of people. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Dropped before a name: "H.E. Mr Dr", "His Excellency", "Shri". */
export const HONORIFICS = list(`
  mr mrs ms miss mx messrs dr drs prof professor he hm hrh hh hon honourable honorable excellency majesty highness eminence holiness beatitude
  sir dame lord lady baron baroness count countess sheikh sheikha shaikh shaikha sheik shri smt sri shrimati kumari pandit maulana mullah sayyid sayyida sayed
  hajji haji hajah tan dato datuk datin tun tunku tengku seri utama puan encik ustaz hrh hsh engr eng arch adv atty advocate ing mag dipl
  rev reverend father fr brother sister mother venerable ven
  general gen lieutenant lt colonel col major maj captain capt admiral adm brigadier brig marshal commodore sergeant sgt corporal rear
  ret retd rtd monsieur madame madam mdm mme mlle m herr frau senor senora signor signora comrade
`)
/** Which of them tell the sex of the person. */
export const MALE = list('mr sir lord king prince sultan emir duke his him he sheikh monsieur herr senor signor shri baron count father brother gentleman congressman chairman spokesman assemblyman')
export const FEMALE = list('mrs ms miss lady dame queen princess duchess her she sheikha madame madam mdm mme frau senora signora smt baroness countess mother sister congresswoman chairwoman spokeswoman assemblywoman')

/** Lower-case parts inside a name: "bin Salman", "von der Leyen", "de la Cruz". */
export const PARTICLES = list('bin bint ibn ben binti bt al el ul ur as ad an ar az ash abu abd umm von vom van der den ten ter te zu zur de del dela della di da do dos das du des la le las los lo y e i af av oglu ogly uly kyzy kizi qizi uulu zade y mac mc st san santa tho d dell degli delle')

export const SUFFIXES = list('jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi esq phd md')

/** What a person does in a sentence; a name before or after such a word is a person's. */
export const SPEECH = list(`
  said says saying told tells stated states stating noted notes noting added adds stressed stresses emphasized emphasised emphasizes emphasises underlined underscored
  expressed expresses thanked thanks welcomed welcomes met meets meeting spoke speaks discussed discusses visited visits arrived arrives
  received receives hosted hosts held holds attended attends chaired chairs led leads signed signs congratulated congratulates
  asked asks answered replied called calls urged urges reaffirmed reiterated reiterates confirmed confirms announced announces pointed highlighted highlights
  conveyed conveys invited invites accepted briefed briefs took takes paid pays addressed addresses joined joins accompanied represented represents
  proposed proposes recalled recalls voiced wished wishes presented presents praised praises agreed agrees mentioned explained explains
  greeted greets departed departs travelled traveled travels will would has had is was who whom whose also
  remarked observed assured promised pledged believes believed hopes hoped thinks wants intends plans planned
  awarded opened delivered gave gives made makes participated participates exchanged commended applauded informed acknowledged outlined
  reviewed raised touched stopped concluded continued continues begins began sent sends shares shared affirmed affirms warned condemned
  succeeds succeeded replaces replaced serves served heads headed became becomes
  convened engaged engages commences inspects inspected toured tours launches launched inaugurated inaugurates declares declared
`)

/** Words after which a name of a person is likely: "with", "by", "between". */
export const BEFORE_NAME = list('with by between and including named joined met thanked congratulated received welcomed invited told appointed to alongside featuring from of')

/** Short forms of given names, and what they stand for. */
export const NICKNAMES: readonly (readonly string[])[] = [
  'joe joseph josep joey', 'tony anthony antony antonio', 'bill william will willy', 'bob robert rob bobby', 'mike michael mikhail mick', 'jim james jimmy', 'tom thomas tommy', 'dick richard rick',
  'jake jacob', 'ned edward ted eddie ed', 'dan daniel danny', 'ben benjamin bibi', 'dave david', 'steve steven stephen', 'chris christopher', 'kate katherine catherine cathy kathy', 'liz elizabeth beth lizzy elisabeth',
  'sue susan', 'jen jennifer jenny', 'andy andrew andrei andrey', 'alex alexander aleksandr alexandr alexandra aleksander oleksandr', 'nick nicholas nikolai nikolas', 'greg gregory', 'jeff jeffrey geoffrey', 'ken kenneth', 'ron ronald', 'don donald',
  'pete peter', 'phil philip phillip', 'sam samuel samantha', 'matt matthew', 'vlad vladimir', 'volodymyr vladimir', 'serge sergey sergei serhiy sergio', 'dmitry dmitri dmitriy dmytro', 'yuri yury iurii', 'max maxim maksim', 'fred frederick frederic', 'larry lawrence', 'jack john', 'charlie charles chuck',
  'gerry gerard', 'pat patrick patricia', 'cathy catherine', 'doug douglas', 'ray raymond', 'rich richard', 'stan stanley', 'tim timothy', 'vic victor viktor', 'zach zachary', 'abe abraham', 'gus august', 'hank henry', 'harry harold henry', 'ian iain', 'jerry gerald jerome', 'mick michael', 'marty martin', 'nate nathan nathaniel', 'russ russell', 'wally walter',
  'yevgeny evgeny yevgeni evgeni', 'yelena elena helena', 'mohammed mohamed muhammad mohammad muhammed mohamad', 'ahmed ahmad', 'hussein hussain husain', 'abdullah abdulla abdallah', 'yousef yusuf youssef yousuf', 'erlan yerlan', 'aleksa aleska', 'jose joseph',
].map((line) => line.split(' '))
