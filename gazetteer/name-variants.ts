/**
 * Words inside names that tell little of who is meant, and given names that stand for each other. Origin: compiled by
 * hand for this project from general knowledge of naming customs. All folded; words are parted by blanks.
 */

/** Words before or after a name that are no part of it. */
export const HONORIFICS: readonly string[] =
  `mr mrs ms miss dr prof professor sir dame lord lady madam madame monsieur herr frau senor senora don dona he hrh hh excellency
  president prasident general gen col colonel lt maj major capt captain adm admiral amb ambassador rev sheikh shaikh shaykh sheik sayyid haji hajji mullah
  maulana jr sr llc sa phd md mp`.split(/\s+/)

/** Words that tie parts of a name together: "van der", "bin", "al". */
export const PARTICLES: readonly string[] =
  `al el as ad ar az ul ur us bin ben ibn bint van von der den dem de del della di da do dos das du la le les af av zu zum zur ten ter y e i o ould uld st`.split(
    /\s+/,
  )

/** Particles between a child's and a father's name. */
export const CHILD_OF: readonly string[] = ['bin', 'ben', 'ibn', 'bint', 'ould', 'uld']

/** Endings of names made from the father's: in "Sergey Viktorovich Lavrov" the middle one. */
export const PATRONYMIC_ENDINGS: readonly string[] =
  'ovich evich ovych evych yovych ovitch evitch ich ych ovna evna ivna yivna ichna uly ulu oglu ogly oglou kyzy qizi kizi gizi'.split(' ')

/** Two-syllable Chinese family names, romanised. */
export const DOUBLE_FAMILY_NAMES: readonly string[] = 'ouyang sima zhuge shangguan huangfu linghu xiahou gongsun murong situ'.split(' ')

/** Korean family names as Koreans write them in Latin letters, by what romanisation by letter gives. */
export const KOREAN_FAMILY_NAMES: Readonly<Record<string, string>> = {
  gim: 'kim',
  i: 'lee',
  bag: 'park',
  jeong: 'chung',
  jo: 'cho',
  gang: 'kang',
  yun: 'yoon',
  im: 'lim',
  ryu: 'yoo',
  no: 'roh',
  mun: 'moon',
  gwon: 'kwon',
  go: 'ko',
  bae: 'bae',
}

/** Names written without their vowels, and how they are written in Latin letters. */
export const VOWELLED: Readonly<Record<string, string>> = {
  mhmd: 'muhammad',
  ahmd: 'ahmad',
  hmd: 'hamad',
  mhmwd: 'mahmoud',
  ly: 'ali',
  hsn: 'hassan',
  hsyn: 'hussein',
  slmn: 'salman',
  bdallh: 'abdullah',
  bd: 'abd',
  llh: 'allah',
  brhym: 'ibrahim',
  ysf: 'yusuf',
  ywsf: 'yusuf',
  mr: 'omar',
  khlyd: 'khalid',
  khld: 'khalid',
  sm: 'issam',
  bshr: 'bashar',
  sd: 'assad',
}

/** Given names that are one in several languages or ways of writing, a group a line. */
export const NAME_FORMS: readonly (readonly string[])[] = `
alexander aleksandr aleksander alexandr aleksandar
alexei aleksei aleksey alexey alexej oleksii oleksiy
andrei andrey andrii andriy
catherine katherine kathryn
dmitry dmitri dmitrii dmytro
yevgeny evgeny evgeni yevgeni evgenii
igor ihor
maxim maksim maksym
mikhail mykhailo mikheil
nikolai nikolay mykola
oleg oleh
olga olha
pavel pavlo
pyotr petr petro
sergei sergey serhii serhiy
steven stephen
tatiana tatyana tetiana
victor viktor
vladimir volodymyr uladzimir
vyacheslav viacheslav
yelena elena olena
yulia julia yuliya iulia
yury yuri yurii yuriy iurii
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Given names and their short or familiar forms, a group a line; only of one gender and no wider than usage is sure. */
export const NICKNAMES: readonly (readonly string[])[] = `
alexander alex sasha alec
anthony antony tony
antonio toni
benjamin ben benny bibi
barack barry
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie
dmitry dima
donald don donnie
edward ed eddie ted
elizabeth liz beth betty
emmanuel manu manny
eugene gene
francis frank
frederick fred freddie
george georgie
gregory greg
harold harry
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
john jack johnny
jonathan jon
joseph joe joey
juan john
katherine kate kathy cathy
kenneth ken kenny
lawrence larry laurence
leonard len lenny
luis lucho
margaret maggie peggy
matthew matt
michael mike mick
mikhail misha
nicholas nick
patrick pat paddy
peter pete
philip phil
raymond ray
richard rick dick richie
robert bob bobby rob
ronald ron
samuel sam
stephen steve
susan sue
theodore ted teddy theo
thomas tom tommy
timothy tim
victoria vicky
vladimir volodya vova
william bill billy will
yevgeny zhenya
zachary zach
ignacio nacho
francisco paco pancho
jose pepe
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** States whose names begin with the family name. */
export const FAMILY_NAME_FIRST: readonly string[] = ['China', 'Taiwan', 'South Korea', 'North Korea', 'Vietnam', 'Cambodia', 'Hong Kong', 'Singapore', 'Hungary']
