import type { MatchRules } from '../email-accounts/email-account.values';

/** Whether a mailbox's rules let a mail in, by who is at its other end. */
export function wanted(rules: MatchRules, others: readonly string[], someoneKnown: boolean): boolean {
  if (rules.knownContactsOnly && !someoneKnown) return false;
  const addresses = new Set(rules.ignoreAddresses.map((address) => address.toLowerCase()));
  const domains = rules.ignoreDomains.map((domain) => domain.toLowerCase());
  const ignored = (address: string): boolean =>
    addresses.has(address) || domains.some((domain) => address.endsWith(`@${domain}`));
  return others.length === 0 || !others.every(ignored);
}
