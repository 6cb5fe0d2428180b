import { expect, test } from 'vitest'
import { makePdf, paragraph } from '../../test/support/make-pdf.js'
import { takenFrom } from '../../test/support/taken.js'

const TEXT = 'Foreign Minister Anna Berg met the Ambassador of Japan.'
const HEADS = [
  'From: "Press Office, MFA" <press@mfa.example>',
  'To: list@example.org',
  'Subject: =?utf-8?Q?Fwd:_Talks_in_Troms=C3=B8?=',
  'Date: Tue, 04 Mar 2025 09:00:00 +0100',
  'Message-ID: <1@mfa.example>',
  'MIME-Version: 1.0',
]
const mail = (heads: string[], body: string): string => [...HEADS, ...heads, '', body].join('\r\n')

test('a mail becomes a document with subject, date and sender', async () => {
  for (const name of ['a.eml', 'unnamed']) {
    const { documents } = await takenFrom(
      mail(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'], 'Troms=C3=B8. ' + TEXT),
      name,
    )
    expect(documents).toEqual([
      {
        id: name,
        text: `Tromsø. ${TEXT}\n`,
        title: 'Talks in Tromsø',
        published: '2025-03-04',
        outlet: 'Press Office, MFA',
        provenance: { title: 'mail Subject', published: 'mail Date', outlet: 'mail From' },
      },
    ])
  }
})

test('a mail in HTML only is read as its text', async () => {
  const { documents } = await takenFrom(mail(['Content-Type: text/html'], `<style>p{}</style><p>${TEXT}</p><p>Second.</p>`), 'a.eml')
  expect(documents[0]?.text).toBe(`${TEXT}\n\nSecond.`)
})

test('its enclosures are documents of their own, pictures are none', async () => {
  const pdf = Buffer.from(makePdf([paragraph([TEXT], 700)])).toString('base64')
  const enclosed = (type: string, name: string, content: string): string =>
    ['--b', `Content-Type: ${type}`, `Content-Disposition: attachment; filename="${name}"`, 'Content-Transfer-Encoding: base64', '', content, ''].join('\r\n')
  const body = [
    '--b',
    'Content-Type: text/plain',
    '',
    'See the statement.',
    enclosed('application/pdf', 'statement.pdf', pdf) + enclosed('image/png', 'logo.png', 'iVBORw0KGgo=') + '--b--',
  ].join('\r\n')
  const { documents, failures } = await takenFrom(mail(['Content-Type: multipart/mixed; boundary=b'], body), 'a.eml')
  expect(failures).toEqual([])
  expect(documents.map((d) => [d.id, d.text.trim(), d.published])).toEqual([
    ['a.eml', 'See the statement.', '2025-03-04'],
    ['a.eml#statement.pdf', TEXT, '2025-03-04'],
  ])
})

test('an empty mail, one nested without end and one of a million parts are named', async () => {
  expect((await takenFrom(mail(['Content-Type: multipart/mixed; boundary=b'], '--b\r\n\r\n'.repeat(1_000_000)), 'a.eml')).codes).toEqual(['MAIL_BROKEN'])
  expect((await takenFrom(mail(['Content-Type: text/plain'], ''), 'a.eml')).codes).toEqual(['FILE_EMPTY'])
  let body = TEXT
  for (let i = 0; i < 300; i++) body = [`--b${i}`, `Content-Type: multipart/mixed; boundary=b${i - 1}`, '', body, `--b${i}--`].join('\r\n')
  expect((await takenFrom(mail(['Content-Type: multipart/mixed; boundary=b299'], body), 'a.eml')).codes).toEqual(['MAIL_BROKEN'])
})
