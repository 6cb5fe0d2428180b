import { contradict, type PersonNode, type RoleSpan } from './node.js'

/** People as joined nodes: union–find that refuses what offices or rulings forbid. */
export class Clusters {
  readonly #parent: Int32Array
  readonly #roles = new Map<number, readonly RoleSpan[]>()
  readonly #members = new Map<number, number[]>()
  /** Nodes that the people of a root must not hold. */
  readonly #apart = new Map<number, Set<number>>()

  constructor(readonly nodes: readonly PersonNode[]) {
    this.#parent = Int32Array.from(nodes.keys())
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

  rolesOf(root: number): readonly RoleSpan[] {
    return this.#roles.get(root) ?? (this.nodes[root] as PersonNode).roles
  }

  membersOf(root: number): readonly number[] {
    return this.#members.get(root) ?? [root]
  }

  keepApart(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)]
    this.#apart.set(x, (this.#apart.get(x) ?? new Set()).add(b))
    this.#apart.set(y, (this.#apart.get(y) ?? new Set()).add(a))
  }

  areKeptApart(a: number, b: number): boolean {
    const root = this.rootOf(b)
    for (const node of this.#apart.get(this.rootOf(a)) ?? []) if (this.rootOf(node) === root) return true
    return false
  }

  /** Offices of both that no one holds at a time; null if nothing hinders. */
  hindrance(a: number, b: number): readonly [RoleSpan, RoleSpan] | null {
    for (const x of this.rolesOf(this.rootOf(a))) for (const y of this.rolesOf(this.rootOf(b))) if (contradict(x, y)) return [x, y]
    return null
  }

  join(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)]
    if (x === y) return
    const [root, child] = x < y ? [x, y] : [y, x]
    const members = [...this.membersOf(root), ...this.membersOf(child)]
    const roles = [...this.rolesOf(root), ...this.rolesOf(child)]
    this.#members.set(root, members)
    this.#members.delete(child)
    this.#roles.set(root, roles)
    this.#roles.delete(child)
    const apart = this.#apart.get(child)
    if (apart) this.#apart.set(root, new Set([...(this.#apart.get(root) ?? []), ...apart]))
    this.#parent[child] = root
  }
}
