export async function stats(_output: string, _options: object): Promise<void> {}
