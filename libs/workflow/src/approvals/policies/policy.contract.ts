import { base, currencyCode, moneyMinor } from '@omni/platform';
import { z } from 'zod';
import { ExpressionError } from '../../expressions/expression-error';
import { referencesOf } from '../../expressions/references';
import { DURATION } from '../../graph/durations';
import { approvalRule } from '../../graph/graph.contract';

const condition = z
  .string()
  .min(1)
  .max(2000)
  .superRefine((source, context) => {
    try {
      const { dangerous, unknown } = referencesOf(source);
      for (const name of unknown)
        context.addIssue({ code: 'custom', message: `calls $${name}, which is no function` });
      if (dangerous !== null)
        context.addIssue({ code: 'custom', message: 'has a pattern that may take for ever' });
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  })
  .meta({
    example: "subject.source = 'manual'",
    description: 'JSONata over subject, amountMinor and currency.',
  });

const rule = approvalRule.refine(
  ({ roles, memberIds }) => Boolean(roles?.length ?? memberIds?.length),
  'name roles or members',
);

const fields = {
  key: z
    .string()
    .regex(/^[a-z][a-z0-9_.-]{0,59}$/)
    .meta({ example: 'large-invoices' }),
  name: z.string().trim().min(1).max(120),
  subjectType: z
    .string()
    .regex(/^[a-z][a-z_]{0,59}$/)
    .meta({ example: 'invoice', description: 'Kind of row, as events name it.' }),
  condition: condition.nullable().optional(),
  aboveAmountMinor: moneyMinor.nullable().optional().describe('Only amounts above this.'),
  currency: currencyCode.nullable().optional().describe('Of the amount; the base currency unless told.'),
  rank: z.int().min(0).max(10_000).optional().describe('Of several that apply the lowest counts.'),
  steps: z.array(rule).min(1).max(10).describe('One after the other.'),
  separationOfDuties: z.boolean().optional().describe('Who wrote or asked does not decide.'),
  expiresAfter: z.string().regex(DURATION).nullable().optional().meta({ example: 'P14D' }),
  watch: z
    .array(z.string().max(60))
    .max(50)
    .nullable()
    .optional()
    .describe('Fields whose change voids a request.'),
};

export const policyContract = {
  create: z.strictObject(fields).meta({ id: 'ApprovalPolicyCreate' }),
  revise: z.strictObject(fields).omit({ key: true }).partial().meta({ id: 'ApprovalPolicyRevise' }),
  view: z
    .strictObject({
      ...base,
      key: z.string(),
      name: z.string(),
      subjectType: z.string(),
      condition: z.string().nullable(),
      aboveAmountMinor: z.int().nullable(),
      currency: z.string().nullable(),
      rank: z.int(),
      steps: z.array(approvalRule),
      separationOfDuties: z.boolean(),
      expiresAfter: z.string().nullable(),
      watch: z.array(z.string()).nullable(),
    })
    .meta({ id: 'ApprovalPolicy' }),
};
