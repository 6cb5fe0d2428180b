export const whyCommand = async (_f: string, _g: string, _o: object): Promise<number> => 0
