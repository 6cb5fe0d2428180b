/** Styles of terminal output; without colour each gives back its text as it is. */
export interface Paint {
  title(text: string): string
  section(text: string): string
  kind(text: string): string
  name(text: string): string
  quote(text: string): string
  faint(text: string): string
  warning(text: string): string
}

const style =
  (open: string, close: string) =>
  (text: string): string =>
    text ? `\u001b[${open}m${text}\u001b[${close}m` : ''

const asIs = (text: string): string => text

export const PLAIN: Paint = { title: asIs, section: asIs, kind: asIs, name: asIs, quote: asIs, faint: asIs, warning: asIs }

/** The sixteen colours only, so that the terminal's own theme, light or dark, decides how they look. */
export const COLOURED: Paint = {
  title: style('1', '22'),
  section: style('1;36', '22;39'),
  kind: style('36', '39'),
  name: style('1', '22'),
  quote: style('2;3', '22;23'),
  faint: style('2', '22'),
  warning: style('33', '39'),
}
