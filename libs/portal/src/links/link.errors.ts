import { Fault, unprocessable } from '@omni/platform';

const gone = (code: string, message: string): Fault => new Fault(410, code, message);

export const linkUsed = (): Fault =>
  gone('portal.link.used', 'This link was used already. Ask for a new one.');
export const linkExpired = (): Fault =>
  gone('portal.link.expired', 'This link has expired. Ask for a new one.');
export const linkUnknown = (): Fault => gone('portal.link.unknown', 'This link is not valid.');

export const targetMissing = (): Fault =>
  unprocessable('reference_not_found', 'A referenced row does not exist.', [
    { pointer: '/targetId', code: 'reference_not_found', message: 'does not exist' },
  ]);

export const targetHidden = (): Fault =>
  unprocessable('portal.link.target_hidden', 'The contact does not see this document by this access.', [
    { pointer: '/targetId', code: 'portal.link.target_hidden', message: 'is not there for them' },
  ]);
