/** Makes a text of one shape, about `size` UTF-16 units long. */
export declare const SHAPES: Readonly<Record<string, (size: number) => string>>
