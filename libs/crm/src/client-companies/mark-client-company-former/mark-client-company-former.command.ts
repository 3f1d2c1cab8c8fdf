import { command, id } from '@omni/platform';
import { z } from 'zod';
import { clientCompanies } from '../client-company.resource';
import { clientCompanyContract } from '../client-company.contract';

export class MarkClientCompanyFormer extends command({
  name: 'client_company.mark_former',
  summary: 'Marks an inactive client as a former one',
  resource: clientCompanies,
  needs: 'act',
  input: z
    .strictObject({ id, reason: z.string().trim().max(500).optional() })
    .meta({ id: 'MarkClientCompanyFormerInput' }),
  output: clientCompanyContract.view,
  effect: 'reversible',
  undoneBy: 'client_company.activate',
}) {}
