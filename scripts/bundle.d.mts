export declare function bundleEngine(outfile: string, options?: { minify?: boolean }): Promise<void>
export declare function bundleCommand(outdir: string): Promise<void>
