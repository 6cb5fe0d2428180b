/** The part of the library that a test needs; it comes without types. */
declare module 'jsonld' {
  const jsonld: { expand(document: object): Promise<unknown[]> }
  export default jsonld
}
