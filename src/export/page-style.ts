import { HUES } from './page-hues.js'
import { LANES } from './page-marks.js'

const colours = (theme: 'light' | 'dark'): string => HUES.map((hue) => `--${hue.letter}:${hue[theme]}`).join(';')

const LIGHT = `--paper:#fbf9f3;--ink:#24211b;--soft:#6b6557;--line:#e2dccd;--lit:#f3e7c4;--card:#f5f1e6;${colours('light')}`
const DARK = `--paper:#191815;--ink:#e4dfd2;--soft:#a09885;--line:#38342b;--lit:#453c22;--card:#22201b;${colours('dark')}`

/** One line of colour for each height and kind: solid if the text says it, dotted if it was worked out. */
function underlines(): string {
  const rules: string[] = []
  for (let lane = 0; lane < LANES; lane++) {
    for (const { letter } of HUES) {
      rules.push(`.l${lane}${letter}{--l${lane}:linear-gradient(var(--${letter}),var(--${letter}))}`)
      rules.push(`.l${lane}${letter}i{--l${lane}:repeating-linear-gradient(90deg,var(--${letter}) 0 2px,transparent 2px 5px)}`)
    }
  }
  return rules.join('')
}

const lanes = (each: (lane: number) => string): string => Array.from({ length: LANES }, (_, lane) => each(lane)).join(',')

/** Colours of the kinds of fact and of both themes, as properties. */
const PALETTE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
`

/** A marked text with its facts beside it, wherever it stands. */
const MARKED_TEXT = `
.small,.meta,nav,aside,.legend{font-family:"Avenir Next","Segoe UI","Helvetica Neue",Inter,"Noto Sans","Liberation Sans",sans-serif}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:1.5rem 0 0;padding:0;list-style:none;font-size:.8rem;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:.5rem}
.legend i{width:1.6rem;height:2px;background-image:var(--l0)}
article{display:grid;grid-template-columns:minmax(0,1fr) minmax(18rem,23.5rem);gap:0 4rem;margin-top:5rem;padding-top:2rem;border-top:1px solid var(--line)}
article>header{grid-column:1/-1;margin-bottom:1.6rem}
.meta{margin:0;font-size:.85rem;overflow-wrap:anywhere}
.meta a{border-bottom:1px solid var(--line)}
.text{min-width:0;max-width:40rem;line-height:1.86;overflow-wrap:anywhere}
.text p{margin:0 0 1.15em;white-space:pre-line;hyphens:manual}
.m{padding-bottom:11px;background-repeat:no-repeat;background-size:100% 1.5px;transition:background-color .12s;
background-image:${lanes((lane) => `var(--l${lane},none)`)};background-position:${lanes((lane) => `0 calc(100% - ${(LANES - 1 - lane) * 2.6}px)`)};
-webkit-print-color-adjust:exact;print-color-adjust:exact}
${underlines()}
.m.lit,.m:focus-visible,i:target+.m{background-color:var(--lit)}
aside{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto;scrollbar-width:thin;scrollbar-color:var(--line) transparent;font-size:.86rem;line-height:1.45;padding:0 .4rem .5rem 0}
aside h3{margin:1.5rem 0 .35rem}
aside h3:first-child{margin-top:0}
aside ul{list-style:none;margin:0;padding:0}
.fact{padding:.55rem .7rem .6rem .8rem;margin:0 0 .3rem;border-left:3px solid var(--h);border-radius:0 3px 3px 0;transition:background-color .12s;overflow-wrap:anywhere;scroll-margin:4rem}
.fact.inferred{border-left-style:dotted}
.fact.lit,.fact:target,.fact .lit{background-color:var(--lit)}
.fact.plain{padding-top:.2rem;padding-bottom:.2rem;margin:0}
.fact b{font-weight:600}
.kind{color:var(--h);font-weight:600}
.fact p{margin:0}
.who{margin:.3rem 0 0}
.who a:hover,.names a:hover{text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}
.who li{padding-left:.9rem;text-indent:-.9rem}
.who span,.aside{color:var(--soft)}
.quote{display:block;margin-top:.3rem;color:var(--soft);font:italic 1.02rem/1.38 "Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,Charter,Georgia,"Noto Serif","Liberation Serif",serif}
.quote:hover{color:var(--ink)}
.names li{display:inline}
.names li:not(:last-child)::after{content:" · ";color:var(--line)}
.problem{border-left:3px solid var(--f);padding:.4rem .8rem;background:var(--card);font-size:.85rem;margin:0 0 1rem}
.he{--h:var(--e)}.hp{--h:var(--p)}.hc{--h:var(--c)}.ha{--h:var(--a)}.hf{--h:var(--f)}.hq{--h:var(--q)}.ht{--h:var(--t)}
@media (max-width:62rem){article{grid-template-columns:1fr;gap:2rem}article>header{margin-bottom:-.6rem}aside{position:static;max-height:none;border-top:1px solid var(--line);padding-top:1.4rem}.text{max-width:none}nav ol{columns:1}}
`

/** The look of a reader page that stands within another frame. */
export const READER_STYLE = `${PALETTE}${MARKED_TEXT}`.trim()

/** `\s*\n\s*` in the source of this file is layout only; the page gets it squeezed, and its hash is taken from that. */
export const STYLE = `${PALETTE}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:2rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;padding:3.5rem 2rem 6rem;max-width:76rem;background:var(--paper);color:var(--ink);
font:1.125rem/1.5 "Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,"Book Antiqua",Charter,Georgia,"Noto Serif","Liberation Serif",serif;font-kerning:normal;hanging-punctuation:first}
a{color:inherit;text-decoration:none}
a:focus-visible{outline:2px solid var(--p);outline-offset:2px;border-radius:2px}
h1{font-size:2.4rem;font-weight:400;line-height:1.15;letter-spacing:-.01em;margin:0 0 .5rem;text-wrap:balance}
.lead{color:var(--soft);margin:0;max-width:44rem}
nav{margin:3rem 0 0;font-size:.9rem}
nav h2,aside h3{font-size:.72rem;font-weight:600;letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
nav ol{list-style:none;margin:.6rem 0 0;padding:0;columns:2;column-gap:3rem}
nav li{break-inside:avoid;border-top:1px solid var(--line)}
nav a{display:grid;grid-template-columns:6.4rem 1fr;gap:.8rem;padding:.42rem 0;line-height:1.35}
nav a:hover span{text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}
nav time,.meta{color:var(--soft);font-variant-numeric:tabular-nums}
h2{font-size:1.75rem;font-weight:400;line-height:1.22;margin:0 0 .4rem;max-width:46rem;line-height:1.4;text-wrap:balance}
footer{margin-top:5rem;padding-top:1.2rem;border-top:1px solid var(--line);font-size:.8rem;color:var(--soft)}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
${MARKED_TEXT}
@media (max-width:36rem){body{padding:1.8rem 1.1rem 4rem;font-size:1.06rem}h1{font-size:1.8rem}h2{font-size:1.4rem}article{margin-top:3.2rem}nav a{grid-template-columns:1fr;gap:0}}
@media print{:root{${LIGHT};--paper:#fff;--lit:transparent}body{max-width:none;padding:0;font-size:10.5pt}article{display:block;break-before:page;border:0;margin:0;padding:0}aside{position:static;max-height:none;overflow:visible;columns:2;column-gap:2rem;margin-top:1.5rem}.fact,nav li{break-inside:avoid}.text{max-width:none}.fact{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim()
