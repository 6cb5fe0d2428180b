import { render } from 'preact-render-to-string'
import type { Answer } from '../../../src/answers/types.js'
import { Picture } from './picture.js'
import type { Lanes } from './timeline.js'

/** The look of a picture that stands alone: that of the pages in light. */
const STYLE = `text{font:11px "Noto Sans","Liberation Sans",sans-serif;fill:#6b6557}
.label{font-size:12px;fill:#24211b;paint-order:stroke;stroke:#fff;stroke-width:4px}
.grid{stroke:#e2dccd}.unread{fill:#e2dccd;opacity:.45}
.dot{fill:#37536b;stroke:#37536b;stroke-width:1.5}.hollow{fill:#fff}.vague{opacity:.65}
.tie{stroke:#37536b;opacity:.4}.among{stroke:#6b6557;opacity:.25}.plans{stroke-dasharray:6 5}
.node{fill:#37536b;stroke:#fff;stroke-width:2}.centre{fill:#7a3b16}.away{fill:#e2dccd}
.range{stroke:#37536b;stroke-width:3;opacity:.5}.disputed{stroke:#9b2c2c;opacity:.8}
.none{fill:none;stroke:#e2dccd}.heat1{fill:#37536b;opacity:.3}.heat2{fill:#37536b;opacity:.5}.heat3{fill:#37536b;opacity:.75}.heat4{fill:#37536b}`

/** The picture of an answer as a file of its own; null if there is none to draw. Links are left out: they lead nowhere from a file. */
export function svgFile(answer: Answer, whole: Answer, lanes: Lanes): string | null {
  // A month is a table on its page; as a picture its days stand in lanes.
  const drawn = answer.question === 'calendar' ? { ...answer, question: 'timeline' } : answer
  const html = render(<Picture answer={drawn} whole={whole} lanes={lanes} />)
  const found = /<svg viewBox="0 0 ([\d.]+) ([\d.]+)"([^>]*)>([\s\S]*?)<\/svg>/.exec(html)
  if (!found) return null
  const [, width = '', height = '', more = '', inner = ''] = found
  const marks = inner.replace(/<a href="[^"]*"/g, '<g').replaceAll('</a>', '</g>')
  const title = render(<title>{answer.title}</title>)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"${more}>${title}<style>${STYLE}</style><rect width="100%" height="100%" fill="#fff"/>${marks}</svg>`
}
