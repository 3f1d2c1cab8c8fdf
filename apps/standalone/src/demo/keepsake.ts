import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seat } from './desk';

/** How to get into the demo business: the one place where its passwords are kept. */
export interface Keepsake {
  /** counts founders: a run that was broken off leaves addresses behind that are taken from then on */
  attempt: number;
  organization: { id: string; name: string } | null;
  people: { seat: Seat; name: string; email: string; password: string }[];
  apiKey: string | null;
  /** the story is told to its end */
  complete: boolean;
}

const fileIn = (dataDir: string): string => join(dataDir, 'demo.json');

export function readKeepsake(dataDir: string): Keepsake | undefined {
  const file = fileIn(dataDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Keepsake) : undefined;
}

export function writeKeepsake(dataDir: string, keepsake: Keepsake): void {
  mkdirSync(dataDir, { recursive: true });
  const file = fileIn(dataDir);
  writeFileSync(file, `${JSON.stringify(keepsake, null, 2)}\n`, { mode: 0o600 });
  // The mode above holds for new files alone.
  chmodSync(file, 0o600);
}

/** What the terminal shows of it. */
export function describeKeepsake({ organization, people, apiKey }: Keepsake, dataDir: string): string {
  const widest = Math.max(...people.map((person) => person.email.length));
  return [
    `The demo business ${organization?.name ?? ''} (organization ${organization?.id ?? ''}):`,
    ...people.map(({ seat, email, password }) => `  ${email.padEnd(widest)}  ${password}  ${seat}`),
    `  API key  ${apiKey ?? ''}`,
    'POST /v1/auth/login answers a token for 15 minutes; it or the key goes to Authorize in Swagger UI.',
    `Kept in ${fileIn(dataDir)}.`,
    '',
  ].join('\n');
}
