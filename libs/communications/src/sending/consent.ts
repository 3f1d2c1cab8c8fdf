import { consentMissing, doNotContact } from '../communications.errors';
import type { KnownContact } from '../shared/contacts';
import type { Purpose } from '../shared/fields';

type Asked = Pick<KnownContact, 'id' | 'doNotContact' | 'marketingConsent'>;

/**
 * Whether a message may go to these contacts. Who asked not to be contacted gets what a contract or the law demands
 * (transactional) and nothing else; marketing goes to those who opted in (GDPR art. 6 and 7; ePrivacy art. 13).
 * @throws 409 `communications.message.do_not_contact` or `…consent_missing`, naming the contacts
 */
export function assertMayReceive(contacts: readonly Asked[], purpose: Purpose): void {
  if (purpose === 'transactional') return;
  const refusing = contacts.filter((contact) => contact.doNotContact);
  if (refusing.length > 0) throw doNotContact(refusing.map(({ id }) => id));
  if (purpose !== 'marketing') return;
  const silent = contacts.filter((contact) => contact.marketingConsent !== 'opted_in');
  if (silent.length > 0) throw consentMissing(silent.map(({ id }) => id));
}
