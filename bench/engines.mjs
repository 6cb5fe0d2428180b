/**
 * What is compared: each loads in a process of its own and reads one document. The others do less:
 * wink-nlp cuts tokens and sentences, tags parts of speech, sentiment and negation and finds dates and
 * amounts (nothing is read out of its result, which would take it longer); compromise finds people, places and dates.
 */
export const ENGINES = {
  readout: {
    nth: 1,
    async load() {
      const { read } = await import('../dist/src/pipeline.js')
      return (document) => read(document).people.length
    },
  },
  'wink-nlp': {
    nth: 1,
    async load() {
      const [{ default: winkNLP }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')])
      const nlp = winkNLP(model)
      return (document) => nlp.readDoc(document.text).tokens().length()
    },
  },
  // slow: a sample has to do
  compromise: {
    nth: 25,
    async load() {
      const { default: nlp } = await import('compromise/three')
      return (document) => {
        const text = nlp(document.text)
        return text.people().out('array').length + text.places().out('array').length + text.match('#Date+').out('array').length
      }
    },
  },
}
