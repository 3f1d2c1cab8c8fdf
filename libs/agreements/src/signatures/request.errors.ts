import { conflict, unprocessable, type Fault } from '@omni/platform';

const of = (reason: string): string => `agreements.signature_request.${reason}`;

export const noSigners = (): Fault =>
  unprocessable(
    of('no_signers'),
    'Say who is to sign: the document names no contact with an e-mail address.',
    [{ pointer: '/signers', code: 'required', message: 'is needed' }],
  );
export const badSigner = (index: number, property: string, message: string): Fault =>
  unprocessable(of('signer'), 'A signer needs a name and an e-mail address.', [
    { pointer: `/signers/${String(index)}/${property}`, code: 'required', message },
  ]);
export const notLive = (status: string): Fault =>
  conflict(of('not_live'), 'Nothing can be signed here (any more).', { currentStatus: status });
export const notYourTurn = (): Fault =>
  conflict(of('not_your_turn'), 'Others sign before you: you will get a mail when it is your turn.');
export const alreadyDecided = (status: string): Fault =>
  conflict(of('decided'), 'You have signed or declined already.', { currentStatus: status });
export const consentNeeded = (version: string): Fault =>
  unprocessable(of('consent'), 'Agree to the consent text as it reads now.', [
    { pointer: '/consentVersion', code: 'other_version', message: `is not ${version}` },
  ]);
export const badMark = (message: string): Fault =>
  unprocessable(of('mark'), 'The signature cannot be used.', [
    { pointer: '/signature/image', code: 'invalid', message },
  ]);
export const codeNeeded = (message: string): Fault =>
  unprocessable(of('code'), 'The code is not right, or has expired.', [
    { pointer: '/code', code: 'invalid', message },
  ]);
export const notInternal = (): Fault => conflict(of('external'), 'The provider asks its signers itself.');
export const noConnection = (): Fault =>
  conflict(of('no_connection'), 'There is no working connection to that e-signature provider.');
export const notSealed = (): Fault => conflict(of('not_sealed'), 'The signed document is not made yet.');
export const unknownSubject = (): Fault =>
  unprocessable(of('subject'), 'Nothing of this kind can be signed here.', [
    { pointer: '/subjectType', code: 'unknown', message: 'cannot be signed here' },
  ]);
export const noNeedOfCode = (): Fault => conflict(of('no_code'), 'No code is asked for.');
export const tooManyCodes = (): Fault =>
  conflict(of('too_many_codes'), 'Many codes were sent within a day: go on tomorrow.');
export const codeTooSoon = (): Fault =>
  conflict(of('code_too_soon'), 'A code was sent a moment ago: wait a minute.');
