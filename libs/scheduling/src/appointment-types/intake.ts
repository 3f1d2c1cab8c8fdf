import type { FaultDetail } from '@omni/platform';
import { z } from 'zod';

export const QUESTION_TYPES = [
  'short_text',
  'long_text',
  'number',
  'boolean',
  'date',
  'email',
  'phone',
  'url',
  'choice',
  'multi_choice',
] as const;

const asked = {
  key: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,39}$/)
    .meta({ example: 'company_size', description: 'Names the answer.' }),
  label: z.string().trim().min(1).max(300),
  type: z.enum(QUESTION_TYPES),
  options: z.array(z.string().trim().min(1).max(200)).min(1).max(50).optional().describe('For choices.'),
  help: z.string().trim().max(500).optional(),
};

export const intakeQuestionInput = z
  .strictObject({ ...asked, required: z.boolean().default(false) })
  .refine((q) => !q.type.endsWith('choice') || q.options !== undefined, 'a choice needs options')
  .meta({ id: 'IntakeQuestionInput' });

export const intakeQuestion = z
  .strictObject({ ...asked, required: z.boolean() })
  .meta({ id: 'IntakeQuestion' });
export type IntakeQuestion = z.output<typeof intakeQuestion>;

export const answerValue = z.union([
  z.string().max(5000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(50),
]);
export type AnswerValue = z.output<typeof answerValue>;

/** An answer with its question as it was asked: later changes of the type do not change what was said. */
export interface Answer {
  key: string;
  label: string;
  value: AnswerValue;
}

const checks: Record<IntakeQuestion['type'], z.ZodType> = {
  short_text: z.string().trim().min(1).max(500),
  long_text: z.string().trim().min(1).max(5000),
  number: z.number(),
  boolean: z.boolean(),
  date: z.iso.date(),
  email: z.email(),
  phone: z.string().regex(/^\+?[0-9 ()/.-]{4,40}$/),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  choice: z.string(),
  multi_choice: z.array(z.string()).min(1),
};

/** Reads answers by the questions of a type; every fault at once, each with its pointer. */
export function readAnswers(
  questions: readonly IntakeQuestion[],
  given: Readonly<Record<string, AnswerValue>>,
): { answers: Answer[]; faults: FaultDetail[] } {
  const faults: FaultDetail[] = [];
  const answers: Answer[] = [];
  const asked = new Set(questions.map((q) => q.key));
  for (const key of Object.keys(given)) {
    if (!asked.has(key))
      faults.push({ pointer: `/answers/${key}`, code: 'unknown_question', message: 'is not asked' });
  }
  for (const question of questions) {
    const { key, label, required } = question;
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    const fault = faultOf(question, value);
    if (fault) faults.push({ pointer: `/answers/${key}`, ...fault });
    else if (value !== undefined && value !== '') answers.push({ key, label, value });
    else if (required) faults.push({ pointer: `/answers/${key}`, code: 'required', message: 'is needed' });
  }
  return { answers, faults };
}

function faultOf(
  { type, options, required }: IntakeQuestion,
  value: AnswerValue | undefined,
): { code: string; message: string } | null {
  if (value === undefined || value === '') return null;
  if (!checks[type].safeParse(value).success)
    return { code: 'invalid_answer', message: `is not an answer of the kind ${type}` };
  // A box that has to be ticked is not answered by leaving it empty.
  if (type === 'boolean' && required && value === false) return { code: 'required', message: 'is needed' };
  const chosen = type === 'choice' ? [value] : type === 'multi_choice' ? (value as string[]) : [];
  return chosen.every((one) => options?.includes(String(one)))
    ? null
    : { code: 'unknown_option', message: 'is none of the options' };
}
