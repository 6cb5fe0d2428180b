import { BlockList, isIP } from 'node:net'

/** Networks that are not on the public internet (IANA special-purpose registries), by version. */
const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
const V6 = [
  '::/96',
  '::ffff:0:0:0/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]

const blocked = new BlockList()
for (const [networks, family] of [[V4, 'ipv4'] as const, [V6, 'ipv6'] as const])
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/')
    blocked.addSubnet(address, Number(bits), family)
  }

/** Whether an address (in the usual notation) is one of the public internet. IPv4 inside of IPv6 is judged by the IPv4 address. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const family = isIP(bare)
  if (family === 4) return !blocked.check(bare, 'ipv4')
  if (family !== 6) return false
  const inner = embeddedV4(bare)
  return inner ? isPublicAddress(inner) : !blocked.check(bare, 'ipv6')
}

/** The IPv4 address that an IPv6 one stands for: mapped (::ffff:), translated (64:ff9b::), tunnelled (2002:). */
function embeddedV4(address: string): string | null {
  const groups = groupsOf(address)
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  const translated = groups[0] === 0x64 && groups[1] === 0xff9b && groups.slice(2, 6).every((group) => group === 0)
  if (mapped || translated) return dotted(groups[6] as number, groups[7] as number)
  return groups[0] === 0x2002 ? dotted(groups[1] as number, groups[2] as number) : null
}

const dotted = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join('.')

/** The eight groups of an IPv6 address that is known to be valid. */
function groupsOf(address: string): number[] {
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a: string, b: string, c: string, d: string) => {
    return `${(Number(a) * 256 + Number(b)).toString(16)}:${(Number(c) * 256 + Number(d)).toString(16)}`
  })
  const [left = '', right] = plain.split('::')
  const parse = (part: string): number[] => (part ? part.split(':').map((group) => Number.parseInt(group, 16)) : [])
  const [head, tail] = [parse(left), parse(right ?? '')]
  return right === undefined ? head : [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail]
}
