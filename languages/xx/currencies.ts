/** What needs no language: currency codes (ISO 4217) and signs. */

/** Active codes. Those that are also English words in capitals (ALL, TOP) are left out: a heading "ALL 27 MEMBERS" is no money. */
export const CURRENCY_CODES: readonly string[] =
  'AED AFN AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW'.split(
    ' ',
  )

/** Codes of daily use that the standard does not list. */
export const OTHER_CODES: readonly (readonly [string, string])[] = [
  ['RMB', 'CNY'],
  ['CNH', 'CNY'],
  ['RUR', 'RUB'],
  ['SDR', 'XDR'],
  ['NIS', 'ILS'],
  ['EURO', 'EUR'],
]

/** Short names that stand before the number: "TL 170 billion", "RM300 million", "KSh 5 billion". */
export const SHORT_NAMES: readonly (readonly [string, string])[] = [
  ['TL', 'TRY'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Tk', 'BDT'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['KSh', 'KES'],
  ['KShs', 'KES'],
  ['TSh', 'TZS'],
  ['USh', 'UGX'],
  ['UShs', 'UGX'],
]

/** Codes and names that the press writes without a blank before the number: "USD20 billion", "RM300 million". */
export const GLUED_NAMES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY RMB CHF CAD AUD NZD SGD HKD INR PKR LKR BDT NPR MYR IDR THB PHP VND KRW AED SAR QAR KWD BHD OMR JOD EGP MAD KES UGX TZS RWF ETB NGN GHS ZAR BRL MXN TRY RUB KZT UZS AZN GEL UAH PLN HUF CZK SEK NOK DKK Rs RM Rp Tk TL Dh Dhs KSh KShs'.split(
    ' ',
  ),
)

/** Signs that stand before or after the number. A bare "$" is the US dollar, "¥" the yen. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₸', 'KZT'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['₮', 'MNT'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₵', 'GHS'],
  ['₲', 'PYG'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['৳', 'BDT'],
])

/** Letters glued to a dollar sign: "US$", "A$", "R$". */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['fj', 'FJD'],
  ['cn', 'CNY'],
])
