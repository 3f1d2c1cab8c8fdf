import { ProviderFault } from '../../ports/provider-fault';
import type { LoginOf } from '../../twilio/text';
import { twilioSid } from '../wire';

/** The sandbox speaks Twilio's language: the token is the auth token, and the account's SID is made of it. */
export const sandboxTextLogin: LoginOf = ({ sandboxUrl }, { token = '' }) => {
  if (sandboxUrl === null)
    throw new ProviderFault('transient', 'No sandbox runs here: see SANDBOX_URL.', null, 'unreachable');
  return { base: sandboxUrl, accountSid: twilioSid(token), authToken: token };
};
