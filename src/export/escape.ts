const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML shows it: markup characters escaped, control characters and half characters as "�". */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd')

/** An address that may stand in a link; anything but http(s) is shown as text only. */
export const safeAddress = (address: string | null): string | null => (address && /^https?:\/\/[^\s"'<>]+$/i.test(address) ? address : null)
