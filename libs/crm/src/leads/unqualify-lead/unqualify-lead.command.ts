import { command, id } from '@omni/platform';
import { z } from 'zod';
import { leadContract } from '../lead.contract';
import { leads } from '../lead.resource';

export class UnqualifyLead extends command({
  name: 'lead.unqualify',
  summary: 'Turns a lead down, with the reason',
  resource: leads,
  needs: 'update',
  input: z.strictObject({ id, reason: z.string().trim().min(1).max(500) }).meta({ id: 'UnqualifyLeadInput' }),
  output: leadContract.view,
  effect: 'reversible',
  undoneBy: 'lead.contact',
}) {}
