import { describe, expect, test } from 'vitest'
import { languageOf } from './language.js'

/** One sentence a language, in our own words, as a ministry might write it. */
const SENTENCES: readonly (readonly [code: string, text: string])[] = [
  ['en', 'The Minister met the Ambassador of Japan in Oslo and discussed trade with him.'],
  ['en', 'Anna Berg, Paul Roux, Jonas Holm, Marta Silva, Kenji Mori'],
  ['fr', 'Le ministre a rencontré hier son homologue et ils ont évoqué les relations entre les deux pays dans le domaine de la santé.'],
  ['de', 'Der Minister traf gestern den Botschafter und sprach mit ihm über die Zusammenarbeit zwischen den beiden Ländern.'],
  ['es', 'El ministro se reunió ayer con su homólogo y ambos hablaron sobre la cooperación entre los dos países.'],
  ['pt', 'O ministro reuniu-se ontem com o seu homólogo e ambos falaram sobre a cooperação entre os dois países, também na área da saúde.'],
  ['it', 'Il ministro ha incontrato ieri il suo omologo e i due hanno parlato della cooperazione tra i due Paesi nel settore della sanità.'],
  ['nl', 'De minister ontmoette gisteren zijn collega en zij spraken over de samenwerking tussen de twee landen en het belang van de handel.'],
  ['sv', 'Ministern träffade i går sin kollega och de talade om samarbetet mellan länderna och om det som ska göras under året.'],
  ['da', 'Ministeren mødte i går sin kollega, og de talte om samarbejdet mellem landene, som også blev drøftet af dem efter mødet.'],
  ['no', 'Ministeren møtte i går sin kollega, og de snakket om samarbeidet mellom landene, som også ble drøftet etter møtet ikke lenge siden, å se.'],
  ['is', 'Ráðherra hitti í gær starfsbróður sinn og þeir ræddu um samstarf milli ríkjanna sem hefur verið til umræðu.'],
  ['fi', 'Ministeri tapasi eilen kollegansa ja he keskustelivat maiden välillä olevasta yhteistyöstä, joka on tärkeä myös kaupan kanssa.'],
  ['et', 'Minister kohtus eile kolleegiga ning nad rääkisid koostööst riikide vahel, mis on oluline ka pärast kohtumist.'],
  ['lv', 'Ministrs vakar tikās ar kolēģi, un viņi runāja par sadarbību starp valstīm, kas ir svarīga arī pēc tikšanās.'],
  ['lt', 'Ministras vakar susitiko su kolega ir kalbėjo apie šalių bendradarbiavimą, kuris yra svarbus ir dėl prekybos.'],
  ['pl', 'Minister spotkał się wczoraj ze swoim odpowiednikiem i rozmawiał o współpracy między krajami oraz o tym, jak ją rozwijać.'],
  ['cs', 'Ministr se včera sešel se svým protějškem a jednali o spolupráci mezi zeměmi, která je pro ně důležitá a které se také věnují.'],
  ['sk', 'Minister sa včera stretol so svojím partnerom a rokovali o spolupráci medzi krajinami, ktorá je pre nich dôležitá a ktoré sú tiež.'],
  ['sl', 'Minister se je včeraj srečal s kolegom in govoril o sodelovanju med državama, ki je tudi za gospodarstvo pomembno.'],
  ['hr', 'Ministar se jučer sastao s kolegom te su razgovarali o suradnji između zemalja koje su također članice, kao i o trgovini.'],
  ['hu', 'A miniszter tegnap találkozott kollégájával, és az országok között folyó együttműködésről is szó volt, valamint arról, hogy mit tesznek.'],
  ['ro', 'Ministrul s-a întâlnit ieri cu omologul său și au discutat despre cooperarea între cele două țări în domeniul comerțului, precum și din sănătate.'],
  ['sq', 'Ministri u takua dje me homologun e tij dhe folën për bashkëpunimin ndërmjet dy vendeve, që është i rëndësishëm për të gjithë.'],
  ['tr', 'Bakan dün mevkidaşı ile bir görüşme yaptı ve iki ülke arasında iş birliği için atılacak adımlar ile ticaret de ele alındı.'],
  ['az', 'Nazir dünən həmkarı ilə görüşüb və iki ölkə arasında əməkdaşlıq haqqında danışıb, bu görüş zamanı ticarət də müzakirə olunub.'],
  ['uz', 'Vazir kecha hamkasbi bilan uchrashdi va ikki davlat o‘rtasida hamkorlik haqida gaplashdi, bu uchrashuvda savdo ham muhokama qilindi.'],
  ['tk', 'Ministr düýn kärdeşi bilen duşuşyk geçirdi we iki ýurduň arasynda hyzmatdaşlyk hakynda gürrüň boldy.'],
  ['id', 'Menteri bertemu dengan rekannya kemarin dan membahas kerja sama antara kedua negara yang akan ditingkatkan pada tahun ini.'],
  ['tl', 'Nakipagpulong ang kalihim sa kanyang katapat at pinag-usapan nila ang mga usapin ng kalakalan para sa mga bansa.'],
  ['vi', 'Bộ trưởng đã gặp người đồng cấp và hai bên trao đổi về hợp tác trong các lĩnh vực mà hai nước có thế mạnh.'],
  ['sw', 'Waziri alikutana na mwenzake jana na walizungumza kuhusu ushirikiano baina ya nchi hizo katika biashara kwa mwaka huo.'],
  ['so', 'Wasiirka ayaa shalay la kulmay dhiggiisa oo waxaa ay ka wada hadleen iskaashiga labada dal iyo ganacsiga.'],
  [
    'ca',
    'El ministre es va reunir ahir amb el seu homòleg i van parlar de la cooperació entre els dos països, que és una prioritat per al govern, també avui.',
  ],
  ['ru', 'Министр провёл встречу с послом, в ходе которой они обсудили сотрудничество между странами.'],
  ['uk', 'Міністр провів зустріч із послом, під час якої вони обговорили співпрацю між країнами та торгівлю.'],
  ['be', 'Міністр правёў сустрэчу з паслом, падчас якой яны абмеркавалі супрацоўніцтва паміж краінамі, што таксама важна.'],
  ['bg', 'Министърът се срещна с посланика и те обсъдиха сътрудничеството между страните, което е важно също за търговията.'],
  ['sr', 'Министар се данас састао са амбасадором и разговарали су о сарадњи између земаља, као и о трговини која је у порасту.'],
  ['mk', 'Министерот денес се сретна со амбасадорот и разговараа за соработката меѓу земјите што ќе се развива, исто така и за трговијата.'],
  ['kk', 'Министр елшімен кездесу өткізді және екі ел арасындағы ынтымақтастық туралы әңгіме болды.'],
  ['ky', 'Министр элчи менен жолугушуп, эки өлкө ортосундагы кызматташтык жана соода тууралуу сүйлөштү, бул маанилүү.'],
  ['tg', 'Вазири корҳои хориҷӣ бо сафир мулоқот кард ва дар бораи ҳамкорӣ байни кишварҳо суҳбат намуд, ки аз он ба ҳарду тараф.'],
  ['ar', 'التقى وزير الخارجية أمس السفير وبحث معه التعاون بين البلدين في مجال التجارة خلال هذا العام'],
  ['fa', 'وزیر خارجه با سفیر دیدار کرد و در این دیدار همکاری دو کشور که برای آنها مهم است بررسی شد'],
  ['ur', 'وزیر خارجہ نے سفیر سے ملاقات کی اور دونوں ملکوں کے تعاون پر بات کی جو اس سال بھی جاری ہے'],
  ['hi', 'विदेश मंत्री ने राजदूत से मुलाकात की और दोनों देशों के सहयोग पर बात की'],
  ['ne', 'परराष्ट्र मन्त्री र राजदूत बीच भेटवार्ता भयो र नेपाल का सम्बन्ध मा पनि छलफल भएको छ'],
  ['el', 'Ο Υπουργός συναντήθηκε με τον πρέσβη'],
  ['he', 'שר החוץ נפגש עם השגריר'],
  ['hy', 'Նախարարը հանդիպեց դեսպանի հետ'],
  ['ka', 'მინისტრი შეხვდა ელჩს'],
  ['bn', 'মন্ত্রী রাষ্ট্রদূতের সঙ্গে সাক্ষাৎ করেন'],
  ['ta', 'அமைச்சர் தூதரை சந்தித்தார்'],
  ['th', 'รัฐมนตรีพบกับเอกอัครราชทูต'],
  ['my', 'ဝန်ကြီးသည် သံအမတ်ကြီးနှင့် တွေ့ဆုံသည်'],
  ['km', 'រដ្ឋមន្ត្រីបានជួបជាមួយឯកអគ្គរដ្ឋទូត'],
  ['si', 'අමාත්‍යවරයා තානාපතිවරයා හමුවිය'],
  ['am', 'ሚኒስትሩ ከአምባሳደሩ ጋር ተገናኙ'],
  ['zh', '部长会见了大使,双方就两国合作交换了意见'],
  ['ja', '大臣は大使と会談し、両国の協力について意見を交換した'],
  ['ko', '장관은 대사와 만나 양국 협력에 대해 논의했다'],
]

describe('the language of a text', () => {
  for (const [code, text] of SENTENCES) test(`${code}: ${text.slice(0, 30)}`, () => expect(languageOf(text).code).toBe(code))

  test('a text half English and half French is read as English', () => {
    const english = 'The Minister met the Ambassador and they spoke about the visit of the delegation. '
    const french = "Le ministre a rencontré l'ambassadeur et ils ont parlé de la visite de la délégation. "
    expect(languageOf(french.repeat(20) + english.repeat(20)).code).toBe('en')
  })

  test('what cannot be told counts as English', () => {
    for (const text of ['', '12 34', '—', 'Oslo', 'x'.repeat(5000)]) expect(languageOf(text).code).toBe('en')
  })

  test('a script without a language that is known is named', () => {
    expect(languageOf('Ѩѩ Ѫѫ Ѭѭ Ѯѯ').name).toBe('a language in Cyrillic script that could not be told')
  })
})
