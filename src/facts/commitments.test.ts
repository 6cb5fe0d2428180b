import { describe, expect, it } from 'vitest'
import { COMMITMENT_ROWS } from '../../languages/en/commitments.js'
import { read } from '../pipeline.js'

/** A sentence in a readout: without any dealing told, a text may be about home affairs. */
const LEAD = 'The Foreign Minister of Norway, Anna Berg, met the Foreign Minister of Kenya, John Mwangi, in Nairobi on 3 February 2025.'
const inReadout = (...sentences: string[]) =>
  read({ id: 't', text: `Ministers meet\n\n${LEAD}\n\n${sentences.join('\n\n')}`, published: '2025-02-03' }).commitments
const kindsAndWords = (...sentences: string[]): string[] => inReadout(...sentences).map((c) => `${c.kind}: ${c.evidence.quote}`)

describe('commitment rows', () => {
  it.each(COMMITMENT_ROWS)('$id', (row) => {
    for (const example of row.yes)
      expect(
        inReadout(example).map((c) => c.rule),
        example,
      ).toContain(row.id)
    for (const example of row.no)
      expect(
        inReadout(example).map((c) => c.rule),
        example,
      ).not.toContain(row.id)
  })
})

describe('clauses', () => {
  it('tells coordinated verbs apart', () => {
    expect(kindsAndWords('Minister Berg welcomed the truce and called on Russia to leave the bay.')).toEqual([
      'supported: Minister Berg welcomed the truce',
      'proposed: called on Russia to leave the bay',
    ])
  })

  it('leaves what is asked within an undertaking to it', () => {
    expect(kindsAndWords('The ministers agreed to urge both armies to withdraw.')).toEqual(['agreed: The ministers agreed to urge both armies to withdraw'])
  })

  it('takes what is hoped of another for no undertaking of his', () => {
    expect(kindsAndWords('Minister Berg hoped that Kenya would continue to protect the reef.')).toEqual([
      'proposed: Minister Berg hoped that Kenya would continue to protect the reef',
    ])
  })

  it('takes who asks for the one who wants, not of whom it is wanted', () => {
    expect(inReadout('Minister Berg stressed that Sudan must open the border.').map((c) => [c.kind, c.by])).toEqual([['proposed', ['Norway']]])
  })

  it('leaves the causes of a matter out', () => {
    expect(kindsAndWords('The ministers discussed the shortage caused by the Government’s decision to close the port.')).toEqual([])
  })

  it('takes one verb with several objects once, and another stance beside it again', () => {
    expect(kindsAndWords('She reaffirmed Norway’s commitment to the fund and support for the peace talks in Juba.')).toEqual([
      'committed: She reaffirmed Norway’s commitment to the fund',
      'supported: support for the peace talks in Juba',
    ])
    expect(kindsAndWords('The ministers pledged to train nurses, build wards and equip clinics.')).toHaveLength(1)
  })

  it('takes the person before "who" for the one who acts', () => {
    const [first] = inReadout('The talks in Oslo were opened by the Foreign Minister of Kenya Paul Otieno, who called for an early start of negotiations.')
    expect(first?.by).toEqual(['Kenya'])
  })

  it('leaves out of a transcript what reporters ask, what is said of others, and thanks to somebody’s face', () => {
    const { commitments, engagements } = read({
      id: 't',
      outlet: 'state.gov',
      published: '2025-02-03',
      text: `Department Press Briefing

MR BERG: Good afternoon. The United States supports a ceasefire in Juba. Moscow has decided to close its schools. Happy to take your questions.

QUESTION: Thanks, Anna. Is Kenya willing to send troops? President Otieno will visit Washington on Monday, right?

MR BERG: Thank you for that. The United States will not recognize the vote.

QUESTION: Kenya rejected the vote.`,
    })
    expect(commitments.map((c) => c.evidence.quote)).toEqual([
      'The United States supports a ceasefire in Juba',
      'The United States will not recognize the vote',
    ])
    expect(engagements).toEqual([])
  })

  it('finds a stance as the object of a verb that undertakes nothing', () => {
    expect(kindsAndWords('They discussed fisheries and their shared commitment to clean seas.')).toEqual(['committed: their shared commitment to clean seas'])
  })

  it('tells what another side has undertaken beside the praise for it', () => {
    expect(inReadout('Minister Berg applauded Kenya’s decision to ban plastic bags.').map((c) => [c.kind, c.by])).toEqual([
      ['supported', ['Norway']],
      ['committed', ['Kenya']],
    ])
  })

  it('ends before a relative clause, a move apposed, a participle', () => {
    expect(kindsAndWords('Minister Berg praised the new law, which bans plastic bags.')).toEqual(['supported: Minister Berg praised the new law'])
    expect(kindsAndWords('The ministers pledged to share weather data, noting the floods of last year.')).toEqual([
      'committed: The ministers pledged to share weather data',
    ])
  })

  it('reads no thanks for a welcome, no courtesy calls, no importance', () => {
    expect(kindsAndWords('Minister Berg thanked Minister Mwangi for the warm reception.')).toEqual([])
    expect(kindsAndWords('Minister Berg also called on the President of Kenya at the State House.')).toEqual([])
    expect(kindsAndWords('They stressed the importance of fair elections and exchanged views on Sudan.')).toEqual([])
  })
})

describe('who undertakes what by when', () => {
  it('takes the parties of a joint subject, whom it is addressed to, and a closing day', () => {
    const [call] = inReadout('Norway and Kenya called on Russia to free the sailors.')
    expect(call).toMatchObject({ kind: 'proposed', by: ['Norway', 'Kenya'], to: ['Russia'] })
    const [pledge] = inReadout('Norway pledged to finish the port by 2030.')
    expect(pledge).toMatchObject({ kind: 'committed', by: ['Norway'], due: '2030' })
  })

  it('reads nothing from one state’s home affairs', () => {
    expect(read({ id: 't', text: 'The Prime Minister of Norway met mayors in Oslo. He pledged to build roads.', published: '2025-02-03' }).commitments).toEqual(
      [],
    )
  })
})
