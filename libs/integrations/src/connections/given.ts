import { parseInput } from '@omni/platform';
import { z } from 'zod';
import type { Provider } from '../providers/provider';
import type { Secret } from './vault';

/** Settings and credentials by the provider's own schemas. @throws Fault 422 with pointers into the body */
export function given(
  { manifest }: Provider,
  raw: { config?: unknown; credentials?: unknown },
): { config: Record<string, unknown>; secret: Secret } {
  const { config, credentials } = parseInput(
    z.strictObject({ config: manifest.settings, credentials: manifest.credentials }),
    { config: raw.config ?? {}, credentials: raw.credentials ?? {} },
  );
  return { config, secret: credentials as Secret };
}

export const settingsOf = ({ manifest }: Provider, config: unknown): Record<string, unknown> =>
  parseInput(z.strictObject({ config: manifest.settings }), { config }).config;

export const credentialsOf = ({ manifest }: Provider, credentials: unknown): Secret =>
  parseInput(z.strictObject({ credentials: manifest.credentials }), { credentials }).credentials as Secret;
