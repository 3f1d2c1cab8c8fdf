import { businessDateString, command, id, moneyMinor } from '@omni/platform';
import { z } from 'zod';
import { blocks } from '../../documents/block.contract';
import { variables } from '../../documents/merge-field.contract';
import { contractContract, termFields } from '../contract.contract';
import { contracts } from '../contract.resource';

const { endsOn, autoRenew, renewalTermMonths, renewalNoticeDays } = termFields;
const amended = {
  body: blocks.optional().describe('The whole text as it is to read; the present text unless told.'),
  changeNote: z.string().trim().min(1).max(2000),
  effectiveOn: businessDateString.nullable().optional().describe('The day of signing unless told.'),
  terms: z
    .strictObject({
      endsOn,
      autoRenew,
      renewalTermMonths,
      renewalNoticeDays,
      valueMinor: moneyMinor.min(0).nullable().optional(),
    })
    .meta({ id: 'ContractTermsInput' })
    .optional()
    .describe("What it changes of the contract's terms once it is signed."),
};

export class AmendContract extends command({
  name: 'contract.amend',
  summary:
    'Drafts an amendment of a signed contract as its next version; in force is what was signed, until this is',
  resource: contracts,
  needs: 'act',
  input: z
    .strictObject({
      id,
      ...amended,
      templateId: id
        .nullable()
        .optional()
        .describe('An amendment template: its text follows the present one.'),
      variables: variables.optional(),
    })
    .meta({ id: 'AmendContractInput' }),
  output: contractContract.view,
  effect: 'compensatable',
  undoneBy: 'contract.withdraw_amendment',
  errors: ['agreements.contract.not_signed', 'agreements.contract.amendment_pending'],
}) {}

export class ReviseAmendment extends command({
  name: 'contract.revise_amendment',
  summary: 'Revises an amendment that was not sent yet',
  resource: contracts,
  needs: 'act',
  input: z.strictObject(amended).partial().extend({ id }).meta({ id: 'ReviseAmendmentInput' }),
  output: contractContract.view,
  effect: 'reversible',
  errors: ['agreements.contract.no_amendment'],
}) {}

export class WithdrawAmendment extends command({
  name: 'contract.withdraw_amendment',
  summary: 'Gives up an amendment that is not signed; the contract stays as it is',
  resource: contracts,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'WithdrawAmendmentInput' }),
  output: contractContract.view,
  effect: 'irreversible',
  errors: ['agreements.contract.no_amendment'],
}) {}
