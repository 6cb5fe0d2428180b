import { contradict, type RoleSpan } from './node.js'
import type { Nodes } from './nodes.js'

const NONE = -1

/** People as joined nodes: union–find that refuses what offices or rulings forbid. Members of a root are a chain of numbers. */
export class Clusters {
  readonly #parent: Int32Array
  /** Next member of each node's cluster, and the last member of each root's. */
  readonly #next: Int32Array
  readonly #tail: Int32Array
  /** Nodes that the people of a root must not hold. */
  readonly #apart = new Map<number, Set<number>>()

  constructor(readonly nodes: Nodes) {
    this.#parent = Int32Array.from({ length: nodes.length }, (_, i) => i)
    this.#tail = this.#parent.slice()
    this.#next = new Int32Array(nodes.length).fill(NONE)
  }

  rootOf(node: number): number {
    let root = node
    while (this.#parent[root] !== root) root = this.#parent[root] as number
    while (this.#parent[node] !== root) {
      const next = this.#parent[node] as number
      this.#parent[node] = root
      node = next
    }
    return root
  }

  isRoot(node: number): boolean {
    return this.#parent[node] === node
  }

  rolesOf(root: number): readonly RoleSpan[] {
    if (this.#next[root] === NONE) return this.nodes.at(root).roles
    return this.membersOf(root).flatMap((member) => this.nodes.at(member).roles)
  }

  membersOf(root: number): readonly number[] {
    const members: number[] = []
    for (let member = root; member !== NONE; member = this.#next[member] as number) members.push(member)
    return members
  }

  keepApart(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)]
    this.#apart.set(x, (this.#apart.get(x) ?? new Set()).add(b))
    this.#apart.set(y, (this.#apart.get(y) ?? new Set()).add(a))
  }

  areKeptApart(a: number, b: number): boolean {
    if (this.#apart.size === 0) return false
    const root = this.rootOf(b)
    for (const node of this.#apart.get(this.rootOf(a)) ?? []) if (this.rootOf(node) === root) return true
    return false
  }

  /** Offices of both that no one holds at a time; null if nothing hinders. */
  hindrance(a: number, b: number): readonly [RoleSpan, RoleSpan] | null {
    const others = this.rolesOf(this.rootOf(b))
    for (const x of this.rolesOf(this.rootOf(a))) for (const y of others) if (contradict(x, y)) return [x, y]
    return null
  }

  join(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)]
    if (x === y) return
    const [root, child] = x < y ? [x, y] : [y, x]
    this.#next[this.#tail[root] as number] = child
    this.#tail[root] = this.#tail[child] as number
    const apart = this.#apart.get(child)
    if (apart) this.#apart.set(root, new Set([...(this.#apart.get(root) ?? []), ...apart]))
    this.#parent[child] = root
  }
}
