import { conflict, unprocessable, type Fault, type FaultDetail } from '@omni/platform';

export const proposalNotDraft = (status: string): Fault =>
  conflict('agreements.proposal.not_draft', 'The proposal cannot be changed as it is.', {
    currentStatus: status,
  });
export const acceptedForGood = (): Fault =>
  conflict('agreements.proposal.accepted', 'An accepted proposal stays as it was accepted.', {
    currentStatus: 'accepted',
  });
export const withdrawInstead = (status: string): Fault =>
  conflict('withdraw_instead', 'A proposal that was sent is not deleted: withdraw it.', {
    currentStatus: status,
  });
export const notSent = (status: string): Fault =>
  conflict('agreements.proposal.not_sent', 'The client has nothing in hand to decide on.', {
    currentStatus: status,
  });
export const noRecipient = (): Fault =>
  conflict(
    'agreements.proposal.no_recipient',
    'Neither the contact nor the client has an e-mail address: say one in "to".',
  );
export const overdueValidity = (validUntil: string): Fault =>
  conflict('agreements.proposal.expired', 'The day until which it may be accepted has passed.', {
    validUntil,
  });
export const badLines = (errors: FaultDetail[]): Fault =>
  unprocessable('agreements.proposal.invalid_lines', 'Some lines cannot be offered like this.', errors);
export const badChoice = (errors: FaultDetail[]): Fault =>
  unprocessable('agreements.proposal.invalid_choice', 'The choice does not fit the proposal.', errors);
export const otherVersion = (versionNo: number): Fault =>
  conflict('agreements.proposal.other_version', 'The proposal has changed: look at it again.', { versionNo });
export const nothingOffered = (): Fault =>
  conflict('agreements.proposal.empty', 'A proposal needs text or a line at least.');
