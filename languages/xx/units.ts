/** Signs of measure that are written alike in most languages, with the unit that records use. */
export const PLAIN_UNITS: ReadonlyMap<string, string> = new Map([
  ['%', '%'],
  ['％', '%'],
  ['٪', '%'],
  ['km', 'km'],
  ['km²', 'km2'],
  ['MW', 'MW'],
  ['GW', 'GW'],
  ['kWh', 'kWh'],
  ['GWh', 'GWh'],
  ['TWh', 'TWh'],
  ['ha', 'ha'],
])
