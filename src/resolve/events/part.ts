/** Points that one field of two reports speaks for their being one, as log odds; null: it rules it out. */
export type Part = number | null

/** Where reasons in words go; null while only points are asked for, since most comparisons come to nothing. */
export type Why = string[] | null

/** Points, with their reason where reasons are asked for. */
export function because(why: Why, points: number, reason: string): number {
  why?.push(reason)
  return points
}
