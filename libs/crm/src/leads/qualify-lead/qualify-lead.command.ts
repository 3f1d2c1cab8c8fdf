import { command, id } from '@omni/platform';
import { z } from 'zod';
import { leadContract } from '../lead.contract';
import { leads } from '../lead.resource';

export class QualifyLead extends command({
  name: 'lead.qualify',
  summary: 'Marks a lead as worth pursuing',
  resource: leads,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'QualifyLeadInput' }),
  output: leadContract.view,
  effect: 'reversible',
}) {}
