import { businessDateString, command, id } from '@omni/platform';
import { z } from 'zod';
import { contractContract } from '../contract.contract';
import { contracts } from '../contract.resource';

const reason = z.string().trim().min(1).max(2000);

export class TerminateContract extends command({
  name: 'contract.terminate',
  summary: 'Ends a signed contract as of a day; on a day to come it stays in force until then',
  resource: contracts,
  needs: 'act',
  input: z
    .strictObject({ id, reason, on: businessDateString.optional().describe('Today unless told.') })
    .meta({ id: 'TerminateContractInput' }),
  output: contractContract.view,
  effect: 'irreversible',
}) {}

export class VoidContract extends command({
  name: 'contract.void',
  summary: 'Takes back for good a contract that is out for signature; nobody can sign it any more',
  resource: contracts,
  needs: 'act',
  input: z.strictObject({ id, reason }).meta({ id: 'VoidContractInput' }),
  output: contractContract.view,
  effect: 'irreversible',
}) {}

export class GiveNotice extends command({
  name: 'contract.give_notice',
  summary: 'Writes down that notice was given: the contract ends with its term and does not renew',
  resource: contracts,
  needs: 'act',
  input: z
    .strictObject({
      id,
      on: businessDateString.optional().describe('Today unless told; never a day to come.'),
    })
    .meta({ id: 'GiveContractNoticeInput' }),
  output: contractContract.view,
  effect: 'irreversible',
  errors: ['agreements.contract.not_signed'],
}) {}
