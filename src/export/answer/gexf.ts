import { escapeHtml, printable } from '../escape.js'

/** A network as programs for graphs take it. Weights are numbers of engagements. */
export interface Graph {
  readonly title: string
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly kind: string }[]
  readonly edges: readonly { readonly a: string; readonly b: string; readonly weight: number; readonly first: string | null; readonly last: string | null }[]
}

/** GEXF 1.3, undirected, each edge with its first and last day. */
export function gexf({ title, nodes, edges }: Graph): string {
  const x = (text: string): string => escapeHtml(printable(text))
  const nodeLines = nodes.map(
    ({ id, label, kind }) => `<node id="${x(id)}" label="${x(label)}"><attvalues><attvalue for="kind" value="${x(kind)}"/></attvalues></node>`,
  )
  const edgeLines = edges.map(
    ({ a, b, weight, first, last }, i) =>
      `<edge id="${i}" source="${x(a)}" target="${x(b)}" weight="${weight}"><attvalues>${first ? `<attvalue for="first" value="${x(first)}"/>` : ''}${last ? `<attvalue for="last" value="${x(last)}"/>` : ''}</attvalues></edge>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><meta><creator>Readout</creator><description>${x(title)}</description></meta>
<graph defaultedgetype="undirected"><attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes><attributes class="edge"><attribute id="first" title="first" type="string"/><attribute id="last" title="last" type="string"/></attributes>
<nodes>
${nodeLines.join('\n')}
</nodes>
<edges>
${edgeLines.join('\n')}
</edges></graph></gexf>
`
}
