import { conflict, unprocessable, type Fault } from '@omni/platform';

export const needsConsent = (): Fault =>
  unprocessable(
    'integrations.integration.needs_consent',
    'This provider is connected by consent at its own page, not by credentials.',
    [{ pointer: '/provider', code: 'needs_consent', message: 'is connected by consent' }],
  );

export const providerUnavailable = (): Fault =>
  unprocessable('integrations.integration.provider_unavailable', 'No sandbox runs with this installation.', [
    { pointer: '/provider', code: 'provider_unavailable', message: 'needs SANDBOX_URL' },
  ]);

export const accountTaken = (): Fault =>
  conflict('integrations.integration.account_taken', 'This account of the provider is connected already.');
