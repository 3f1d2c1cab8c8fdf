import { id, query } from '@omni/platform';
import { z } from 'zod';
import { contractVersionView } from '../contract.contract';
import { contracts } from '../contract.resource';

export class ListContractVersions extends query({
  name: 'contract.versions',
  summary:
    'Every version of a contract with its amendments, newest first; a client sees those that were sent',
  resource: contracts,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'ListContractVersionsInput' }),
  output: z.strictObject({ data: z.array(contractVersionView) }).meta({ id: 'ContractVersionList' }),
}) {}

const versionNo = z.coerce.number().int().min(1).max(1_000_000);

export class DiffContractVersions extends query({
  name: 'contract.diff',
  summary: 'What changed in the text between two versions of a contract',
  resource: contracts,
  needs: 'read',
  input: z
    .strictObject({
      id,
      from: versionNo.optional().describe('The version before unless told.'),
      to: versionNo.optional().describe('The newest unless told.'),
    })
    .meta({ id: 'DiffContractVersionsInput' }),
  output: z
    .strictObject({
      from: z.int(),
      to: z.int(),
      added: z.int().describe('Lines.'),
      removed: z.int(),
      parts: z.array(
        z
          .strictObject({
            kind: z.enum(['same', 'added', 'removed']),
            text: z.string(),
            lines: z.int(),
          })
          .meta({ id: 'ContractDiffPart' }),
      ),
      patch: z.string().describe('The same as a unified patch.'),
    })
    .meta({ id: 'ContractDiff' }),
}) {}

export class FlagContractRisks extends query({
  name: 'contract.risks',
  summary: 'Wordings of the contract that deserve a second look, each with where it stands',
  resource: contracts,
  needs: 'read',
  input: z
    .strictObject({ id, versionNo: versionNo.optional().describe('The version in force unless told.') })
    .meta({ id: 'FlagContractRisksInput' }),
  output: z
    .strictObject({
      versionNo: z.int(),
      sha256: z.string().describe('Of the text that was read.'),
      flags: z.array(
        z
          .strictObject({
            code: z.string(),
            severity: z.enum(['low', 'medium', 'high']).meta({ id: 'ContractRiskSeverity' }),
            title: z.string(),
            why: z.string(),
            citations: z.array(
              z
                .strictObject({
                  block: z.int().describe('Index in the body, from 0.'),
                  clauseKey: z.string().nullable(),
                  start: z.int(),
                  end: z.int(),
                  quote: z.string(),
                  passage: z.string(),
                })
                .meta({ id: 'ContractRiskCitation' }),
            ),
          })
          .meta({ id: 'ContractRiskFlag' }),
      ),
    })
    .meta({ id: 'ContractRisks' }),
}) {}
