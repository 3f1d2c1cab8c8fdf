import { conflict, unprocessable, type Fault } from '@omni/platform';

export const contractNotDraft = (status: string): Fault =>
  conflict('agreements.contract.not_draft', 'Only a draft can be changed: amend what was signed.', {
    currentStatus: status,
  });
export const contractNotSigned = (status: string): Fault =>
  conflict(
    'agreements.contract.not_signed',
    'Only a signed contract can be amended, renewed or given notice of.',
    {
      currentStatus: status,
    },
  );
export const voidOrTerminate = (status: string): Fault =>
  conflict(
    status === 'signed' ? 'terminate_instead' : 'void_instead',
    status === 'signed'
      ? 'A signed contract is not deleted: terminate it.'
      : 'A contract that was sent is not deleted: void it.',
    { currentStatus: status },
  );
export const amendmentPending = (): Fault =>
  conflict(
    'agreements.contract.amendment_pending',
    'An amendment is under way: have it signed or withdraw it.',
  );
export const noAmendment = (): Fault =>
  conflict('agreements.contract.no_amendment', 'There is no amendment under way that can be changed.');
export const emptyContract = (): Fault =>
  conflict('agreements.contract.empty', 'A contract needs text before somebody can sign it.');
export const partyMissing = (property: 'clientId' | 'vendorId'): Fault =>
  unprocessable('agreements.contract.party', 'The counterparty is missing.', [
    { pointer: `/${property}`, code: 'required', message: 'is needed for this kind of counterparty' },
  ]);
export const partyMisplaced = (property: string): Fault =>
  unprocessable('agreements.contract.party', 'The counterparty does not fit its kind.', [
    { pointer: `/${property}`, code: 'not_allowed', message: 'does not go with this kind of counterparty' },
  ]);
export const endsBeforeStart = (): Fault =>
  unprocessable('agreements.contract.dates', 'A contract ends on the day it takes effect or later.', [
    { pointer: '/endsOn', code: 'too_early', message: 'is before the contract takes effect' },
  ]);
export const notAccepted = (status: string): Fault =>
  conflict('agreements.proposal.not_accepted', 'Only an accepted proposal becomes a contract.', {
    currentStatus: status,
  });
export const noTerm = (): Fault =>
  unprocessable('agreements.contract.no_term', 'Say until when it is renewed, or for how many months.', [
    { pointer: '/endsOn', code: 'required', message: 'is needed where the contract says no renewal term' },
  ]);
