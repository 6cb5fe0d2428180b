export declare function bundleEngine(outfile: string, options?: { minify?: boolean }): Promise<void>
