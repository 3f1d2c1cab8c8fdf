import { Fault, notFound, unprocessable } from '@omni/platform';

export const shareOver = () => new Fault(410, 'files.file_share.over', 'This link is over.');

export const noSuchShare = () => notFound('link');

export const passwordNeeded = () =>
  new Fault(403, 'files.file_share.wrong_password', 'The password is missing or wrong.');

export const shut = (untilMs: number) =>
  new Fault(429, 'files.file_share.locked', 'Too many wrong passwords: wait a while.', {
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(untilMs / 1000))) },
  });

export const endsWrong = (message: string) =>
  unprocessable('files.file_share.wrong_end', 'A link must end in the future, and within a year.', [
    { pointer: '/expiresAt', code: 'wrong_end', message },
  ]);
