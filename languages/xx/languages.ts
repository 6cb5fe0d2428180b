/**
 * How a language is told from others without reading it: its commonest function words, in the
 * script it is written in. Own lists, from general knowledge of the languages. A word may
 * belong to several languages; the more of them share it, the less it counts.
 */
export interface LanguageRow {
  /** ISO 639-1 code (639-3 where there is none). */
  readonly code: string
  readonly name: string
  readonly words: string
}

export const LANGUAGES: readonly LanguageRow[] = [
  {
    code: 'en',
    name: 'English',
    words:
      'the of and to in a is that for on with as was by at from his her he she it they are be were has have had this which not or an who their also said will between but been its would more about after during into',
  },
  {
    code: 'fr',
    name: 'French',
    words:
      'le la les de des du et en un une est que qui dans pour par sur au aux avec ce cette ces son sa ses leur il elle ont été sont pas plus lors entre également ainsi ministre',
  },
  {
    code: 'de',
    name: 'German',
    words:
      'der die das und in den von zu mit dem des ein eine einen einer ist im für auf sich nicht auch als an werden wird bei aus nach wurde haben hat sind über durch zwischen sowie zum zur dass',
  },
  {
    code: 'es',
    name: 'Spanish',
    words:
      'el la los las de del y en un una que es por con para su sus se al lo como más ha han fue entre sobre este esta también son sin hoy ambos durante desde',
  },
  {
    code: 'pt',
    name: 'Portuguese',
    words:
      'o a os as de do da dos das e em um uma que é por com para no na nos nas se seu sua ao à não mais foi entre sobre também pelo pela são como hoje ambos durante',
  },
  {
    code: 'it',
    name: 'Italian',
    words:
      'il lo la i gli le di del della dei delle e in un una che è per con su da dal dalla nel nella si non più ha hanno sono tra anche come al alla questo incontro stato durante',
  },
  {
    code: 'nl',
    name: 'Dutch',
    words:
      'de het een en van in op te dat die is voor met zijn aan niet door over ook als bij naar uit worden werd heeft hebben tussen om tot maar deze onder wordt',
  },
  {
    code: 'sv',
    name: 'Swedish',
    words: 'och i att det som en på är av för med den till har de inte om ett var från under mellan vid kan ska också eller genom efter sig sina',
  },
  {
    code: 'da',
    name: 'Danish',
    words: 'og i at det er en til på af for med den der har de ikke som et fra ved også blev mellem om efter kan vil under sin sine være dag',
  },
  {
    code: 'no',
    name: 'Norwegian',
    words: 'og i å det er en til på av for med den som har de ikke et fra ved også ble mellom om etter kan vil under sin sine være møte dag',
  },
  {
    code: 'is',
    name: 'Icelandic',
    words: 'og í að er á sem til við um fyrir með var af það ekki en hann þeir hún frá milli eru hafa var þess einnig eftir verið',
  },
  {
    code: 'fi',
    name: 'Finnish',
    words: 'ja on että ei se hän oli sekä myös kanssa ovat joka mukaan välillä olla tai kuin mutta jälkeen tänään ministeri hänen sen',
  },
  { code: 'et', name: 'Estonian', words: 'ja on et ei see ta oli ning ka koos mis kes kui oma või selle ning pärast vahel tema eesti täna riigi' },
  { code: 'lv', name: 'Latvian', words: 'un ir ar uz par no kas arī ka tika lai pie gan savu starp kā pēc bija šo ministrs valsts tikšanās' },
  { code: 'lt', name: 'Lithuanian', words: 'ir yra su į iš kad apie taip pat tarp dėl buvo kaip už nuo ne po jis šalių ministras susitiko savo' },
  { code: 'pl', name: 'Polish', words: 'i w z na do że się o jest nie od przez dla oraz po przy są był także między jak za ze podczas które który spotkania' },
  { code: 'cs', name: 'Czech', words: 'a v na se s že o do je z k pro by byl také mezi po jako při které který jsou i ve ze dnes jednání ministr' },
  { code: 'sk', name: 'Slovak', words: 'a v na sa s že o do je z k pre by bol tiež medzi po ako pri ktoré ktorý sú aj vo zo dnes rokovanie minister' },
  { code: 'sl', name: 'Slovenian', words: 'in v na se z je da so za o ki po tudi med s pri bil od kot do ter danes srečanju minister' },
  {
    code: 'hr',
    name: 'Croatian, Bosnian or Serbian',
    words: 'i u na je se da su za o s od koji po kao i između te bio uz također takođe iz danas sastanku ministar',
  },
  { code: 'hu', name: 'Hungarian', words: 'a az és hogy is nem egy volt van meg el ezt mint de között szerint valamint illetve után miniszter ki' },
  {
    code: 'ro',
    name: 'Romanian',
    words: 'și în de la a cu pe din pentru că este o un al ale ai care fost sunt prin între precum privind astfel domnul ministrul',
  },
  { code: 'sq', name: 'Albanian', words: 'dhe në të e i për me një që nga është ka si kjo ky ndërmjet mes takimi gjatë edhe më ministri' },
  { code: 'tr', name: 'Turkish', words: 've bir bu da de ile için olarak olan daha çok gibi arasında ise sonra kadar tarafından bakanı görüşme üzere ikili' },
  { code: 'az', name: 'Azerbaijani', words: 'və bir bu da də ilə üçün olan olaraq daha arasında edib görüş nazir tərəfindən haqqında azərbaycan zamanı' },
  {
    code: 'uz',
    name: 'Uzbek',
    words: 'va bir bu bilan uchun ham da oʻrtasida hamda boʻlgan haqida oʻzbekiston tomonidan vazir uchrashuvda o‘zbekiston o‘rtasida',
  },
  { code: 'tk', name: 'Turkmen', words: 'we bir bu bilen üçin hem türkmenistanyň arasynda boldy ýurduň hakynda daşary duşuşyk geçirildi' },
  {
    code: 'id',
    name: 'Indonesian or Malay',
    words: 'dan yang di dengan untuk pada ini dari dalam kepada oleh juga akan telah tidak antara kedua sebagai adalah bahwa bahawa itu menteri',
  },
  { code: 'tl', name: 'Filipino', words: 'ang ng sa na at mga ay si ni para kay ito nang pangulo kalihim kanyang hindi' },
  { code: 'vi', name: 'Vietnamese', words: 'và của các trong với cho là được một có về hai đã tại những này nước bộ trưởng hợp tác' },
  { code: 'sw', name: 'Swahili', words: 'na ya wa kwa ni katika za la kuwa hii hiyo pia waziri nchi rais huo ambaye baina' },
  { code: 'so', name: 'Somali', words: 'iyo ka ku oo in waxaa ay uu la soo ee si wasiirka dalka kala' },
  { code: 'ha', name: 'Hausa', words: 'da na a ta ya don kuma shugaban wannan cikin ga ministan kasar tsakanin an' },
  { code: 'af', name: 'Afrikaans', words: 'die en van in is het te vir met op dat nie ’n deur ook aan sal tussen oor was as' },
  { code: 'ca', name: 'Catalan', words: 'el la els les de del i en un una que és per amb al als ha han seva seu entre sobre també avui' },
  { code: 'ga', name: 'Irish', words: 'an na agus ar i le go do a is ag leis seo sin aire idir bhí chun faoi' },
  { code: 'mt', name: 'Maltese', words: 'il ta u li fil għal minn tal bejn kif dwar għall ma ukoll ministru' },
  {
    code: 'ru',
    name: 'Russian',
    words: 'и в на с по что не к о из для от его за как это также был между при то до их президент состоялась встреча ходе министр иностранных дел',
  },
  { code: 'uk', name: 'Ukrainian', words: 'і в у на з та що не до про для від за як це також був між під час міністр є зустріч його україни' },
  { code: 'be', name: 'Belarusian', words: 'і ў на з што не да пра для ад за як гэта таксама быў паміж падчас міністр беларусі яго сустрэча' },
  { code: 'bg', name: 'Bulgarian', words: 'и в на с за да се от че е не по са което които между също като при със до министър българия срещата' },
  { code: 'sr', name: 'Serbian', words: 'и у на је се да су за о са од који по као између те био уз такође из данас министар србије' },
  { code: 'mk', name: 'Macedonian', words: 'и во на се да од за со е дека не по кој меѓу исто така што како при министерот македонија средбата ќе' },
  { code: 'kk', name: 'Kazakh', words: 'және мен бен пен бір бұл үшін да де туралы арасындағы болды қазақстан министрі кездесу барысында екі ел өз' },
  { code: 'ky', name: 'Kyrgyz', words: 'жана менен бир бул үчүн да тууралуу ортосундагы болду кыргыз министри жолугушуу эки өлкө' },
  { code: 'tg', name: 'Tajik', words: 'ва дар бо аз ба барои ки ин бар тоҷикистон вазири мулоқот байни ҷумҳурии' },
  { code: 'mn', name: 'Mongolian', words: 'болон нь юм энэ байна хоёр улсын монгол сайд уулзалт талаар хооронд' },
  { code: 'ar', name: 'Arabic', words: 'في من على إلى عن مع أن التي الذي بين هذا هذه كما و خلال وزير الخارجية أو ما لا وقد بعد' },
  { code: 'fa', name: 'Persian', words: 'و در به از که این با را برای است می آن بر تا وزیر خارجه نیز شد کشور ایران دیدار' },
  { code: 'ur', name: 'Urdu', words: 'کے کی میں اور سے کا نے کو پر ہے ہیں کہ ساتھ اس وزیر خارجہ بھی کیا گیا' },
  { code: 'ps', name: 'Pashto', words: 'د په او کې چې ته له سره هم دی وزیر بهرنیو چارو یې شو' },
  { code: 'ckb', name: 'Kurdish', words: 'لە و بە کە بۆ لەگەڵ ئەو هەرێمی کوردستان دا نێوان سەرۆکی' },
  { code: 'hi', name: 'Hindi', words: 'के की में और से का ने को पर है हैं कि साथ इस विदेश मंत्री भी किया' },
  { code: 'ne', name: 'Nepali', words: 'र को मा ले छ का लाई पनि हुने नेपाल मन्त्री बीच भएको गरे' },
  { code: 'mr', name: 'Marathi', words: 'आणि या च्या आहे ते व यांनी मध्ये होते साठी भारत मंत्री' },
]
