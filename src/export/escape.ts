const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML shows it: markup characters escaped, control characters and half characters as "�". */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd')

/** An address that may stand in a link; anything but http(s) is shown as text only. */
export const safeAddress = (address: string | null): string | null => (address && /^https?:\/\/[^\s"'<>]+$/i.test(address) ? address : null)

/** Characters that XML 1.0 and iCalendar cannot hold, and half characters, as "�". */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')

/** A name of this record that means the same everywhere; any text may stand in it. */
export const urn = (...parts: readonly string[]): string => ['urn:readout', ...parts.map((part) => encodeURIComponent(printable(part)))].join(':')
