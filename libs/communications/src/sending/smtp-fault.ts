import { ProviderFault } from '@omni/integrations';

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
  response?: string;
}

/** What an error of nodemailer asks for: a new password, another try, or a person. */
export function smtpFault(error: unknown): Error {
  if (error instanceof ProviderFault || !(error instanceof Error)) return error as Error;
  const { code, responseCode, message } = error as SmtpError;
  const said = String(responseCode ?? code ?? '');
  if (code === 'EAUTH' || responseCode === 535 || responseCode === 534)
    return new ProviderFault('reauth', message, null, said);
  // RFC 5321: 4yz may be tried again, 5yz may not.
  if (responseCode !== undefined && responseCode >= 500)
    return new ProviderFault('permanent', message, null, said);
  if (code === 'EENVELOPE' && responseCode === undefined)
    return new ProviderFault('permanent', message, null, said);
  return new ProviderFault('transient', message, null, said);
}
