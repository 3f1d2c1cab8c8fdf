import { sandboxProviders } from '../sandbox/adapters/providers';
import { twilio } from '../twilio/provider';
import type { Provider } from './provider';

/** Every provider that the house has an adapter for. */
export const PROVIDERS: readonly Provider[] = [...sandboxProviders, twilio];

export const PROVIDER_KEYS = PROVIDERS.map((provider) => provider.manifest.key) as [string, ...string[]];

export function providerNamed(key: string): Provider {
  const found = PROVIDERS.find((provider) => provider.manifest.key === key);
  if (!found) throw new Error(`no provider is named ${key}`);
  return found;
}
