import type { Answer } from '../../answers/types.js'

/** An answer as the description of the server shows it. */
export const EXAMPLE_ANSWER: Answer = {
  question: 'engagements',
  title: 'Engagements of Kazakhstan and European Union',
  asked: {
    party: ['Kazakhstan', 'European Union'],
    person: [],
    topic: [],
    since: null,
    until: null,
    validAt: null,
    knownAt: null,
    limit: 1,
    words: null,
  },
  sections: [
    {
      id: 'occasions',
      title: 'Occasions',
      columns: [
        { name: 'start', title: 'Begins', kind: 'date' },
        { name: 'parties', title: 'Parties', kind: 'list' },
      ],
      lines: [
        {
          id: 'event:2025-04-04-european-union-central-asia-summit',
          text: 'European Union–Central Asia Summit · Samarkand · 3 to 4 April 2025',
          fields: { start: '2025-04-03', parties: ['European Union', 'Kazakhstan'] },
          sources: [
            {
              document: 'kz-214',
              fact: 'e1',
              quote: 'the first EU–Central Asia Summit in Samarkand',
              from_at: 120,
              to_at: 165,
              outlet: 'Ministry of Foreign Affairs of Kazakhstan',
              published: '2025-04-05',
              title: 'On the summit',
              address: 'https://example.org/summit',
              reviewed: null,
              certainty: 'stated',
            },
          ],
          mark: 'held',
        },
      ],
      below: 'reports',
      prose: false,
      left: 41,
    },
  ],
  coverage: {
    documents: 1,
    outlets: [{ outlet: 'Ministry of Foreign Affairs of Kazakhstan', documents: 1 }],
    first: '2025-04-05',
    last: '2025-04-05',
    missing: [],
  },
  notes: [],
  next: '["2025-04-03",1]',
}
