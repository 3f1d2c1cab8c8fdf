import { currencyCode, type FaultDetail } from '@omni/platform';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { z } from 'zod';
import { valueSchema, type FieldShape } from './json-schema';

const fits =
  (schema: z.ZodType) =>
  (text: string): boolean =>
    schema.safeParse(text).success;

const FORMATS: Record<string, (text: string) => boolean> = {
  date: fits(z.iso.date()),
  email: fits(z.email()),
  uuid: fits(z.uuid()),
  uri: fits(z.url({ protocol: /^https?$/ })),
  currency: fits(currencyCode),
};

/** What is wrong with a value of a field; nothing when it fits. Pointers are below the value itself. */
export type Validator = (value: unknown) => FaultDetail[];

export function validatorOf(field: FieldShape): Validator {
  const ajv = new Ajv({ allErrors: true, strict: true });
  for (const [name, validate] of Object.entries(FORMATS)) ajv.addFormat(name, validate);
  const validate: ValidateFunction = ajv.compile(valueSchema(field));
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map(detailOf);
  };
}

function detailOf({ instancePath, keyword, message, params }: ErrorObject): FaultDetail {
  const property = (params as { missingProperty?: string; additionalProperty?: string }).missingProperty;
  const allowed = (params as { allowedValues?: unknown[] }).allowedValues;
  return {
    pointer: property === undefined ? instancePath : `${instancePath}/${property}`,
    code: CODES[keyword] ?? 'invalid_value',
    message: allowed ? `must be one of ${allowed.slice(0, 20).join(', ')}` : (message ?? 'does not fit'),
  };
}

const CODES: Readonly<Record<string, string>> = {
  type: 'invalid_type',
  enum: 'unknown_choice',
  format: 'invalid_format',
  required: 'required',
  additionalProperties: 'unknown_field',
  uniqueItems: 'repeated',
  maxLength: 'too_big',
};
