/**
 * A function of a text that keeps its last answers, for words that come again and again; all are let go when there are too many, since words of
 * another kind come then.
 */
export function remembered<Value>(work: (text: string) => Value, most = 20_000): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const value = work(text)
    known.set(text, value)
    return value
  }
}
