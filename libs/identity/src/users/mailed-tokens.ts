import { unprocessable, type Fault } from '@omni/platform';

export const VERIFY_HOURS = 48;
export const RESET_MINUTES = 60;

export const voidToken = (): Fault =>
  unprocessable(
    'identity.token.invalid',
    'This token is not valid, has expired or was used before. Ask for a new one.',
  );
