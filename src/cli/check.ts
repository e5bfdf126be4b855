import { UsageError } from './exit-codes.js';

export async function check(_fixtures: string, _options: object): Promise<void> {
  throw new UsageError('check is not there yet');
}
