import { Ajv, type ValidateFunction } from 'ajv';
import { z } from 'zod';
import { isDynamic, piecesOf, soleExpression } from '../expressions/template';
import { isRecord } from '../graph/schema-guard';
import type { Findings } from './context';

type Schema = Record<string, unknown>;

/** A command's input as JSON schema, with the components that it refers to. */
interface Document {
  root: Schema;
  components: Record<string, Schema>;
}

const documents = new WeakMap<z.ZodType, Document>();
const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
const validators = new WeakMap<Schema, ValidateFunction>();

/**
 * Checks a template against the schema of what it fills: names of properties, what must be there, and the type of what is
 * written out. What an expression gives is known only when it runs.
 */
export function checkInput(template: unknown, schema: z.ZodType, pointer: string, findings: Findings): void {
  const document = documentOf(schema);
  new InputCheck(document, findings).check(template, document.root, pointer);
}

function documentOf(schema: z.ZodType): Document {
  const known = documents.get(schema);
  if (known) return known;
  const { $defs, ...root } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema & {
    $defs?: Record<string, Schema>;
  };
  const made = { root, components: $defs ?? {} };
  documents.set(schema, made);
  return made;
}

class InputCheck {
  constructor(
    private readonly document: Document,
    private readonly findings: Findings,
  ) {}

  check(template: unknown, given: Schema, pointer: string): void {
    const schema = this.resolve(given);
    const variants = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
    if (variants) return void this.checkVariants(template, variants, pointer);
    for (const part of (schema.allOf as Schema[] | undefined) ?? []) this.check(template, part, pointer);
    if (typeof template === 'string' && isDynamic(template))
      return void this.checkText(template, schema, pointer);
    if (Array.isArray(template) && schema.type === 'array') {
      const items = schema.items as Schema | undefined;
      if (items) template.forEach((item, i) => this.check(item, items, `${pointer}/${String(i)}`));
      return;
    }
    if (isRecord(template) && schema.type === 'object')
      return void this.checkObject(template, schema, pointer);
    this.checkLiteral(template, schema, pointer);
  }

  /** One of several: the first that has nothing against it will do. */
  private checkVariants(template: unknown, variants: readonly Schema[], pointer: string): void {
    const tried = variants.map((variant) => {
      const attempt = { errors: [] as Findings['errors'] };
      const findings = {
        errors: attempt.errors,
        add: (at: string, code: string, message: string) =>
          attempt.errors.push({ pointer: at, code, message }),
      } as unknown as Findings;
      new InputCheck(this.document, findings).check(template, variant, pointer);
      return attempt.errors;
    });
    if (tried.some((errors) => errors.length === 0)) return;
    // What lies deepest is about the variant that was meant.
    const best = [...tried].sort((a, b) => deepest(b) - deepest(a))[0] ?? [];
    for (const error of best) this.findings.add(error.pointer, error.code, error.message);
  }

  private checkObject(template: Record<string, unknown>, schema: Schema, pointer: string): void {
    const properties = (schema.properties as Record<string, Schema> | undefined) ?? {};
    for (const [name, value] of Object.entries(template)) {
      const at = `${pointer}/${escaped(name)}`;
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (own) this.check(value, own, at);
      else if (isRecord(schema.additionalProperties)) this.check(value, schema.additionalProperties, at);
      else if (schema.additionalProperties === false)
        this.findings.add(at, 'unknown_field', 'is not a field of this input');
    }
    for (const name of (schema.required as string[] | undefined) ?? []) {
      if (!Object.hasOwn(template, name))
        this.findings.add(`${pointer}/${escaped(name)}`, 'required', 'must be there');
    }
  }

  private checkText(template: string, schema: Schema, pointer: string): void {
    if (soleExpression(safePieces(template)) !== null) return;
    const types = [schema.type].flat().filter((type) => typeof type === 'string');
    if (types.length && !types.includes('string'))
      this.findings.add(pointer, 'invalid_type', `text is put in here, and it takes ${types.join(' or ')}`);
  }

  private checkLiteral(template: unknown, schema: Schema, pointer: string): void {
    let validate = validators.get(schema);
    if (!validate) {
      validate = ajv.compile({ ...schema, $defs: this.document.components });
      validators.set(schema, validate);
    }
    if (validate(template)) return;
    const [error] = validate.errors ?? [];
    this.findings.add(
      pointer + (error?.instancePath ?? ''),
      'invalid_value',
      error?.message ?? 'does not fit',
    );
  }

  private resolve(schema: Schema): Schema {
    const ref = schema.$ref as string | undefined;
    if (ref === undefined) return schema;
    if (ref === '#') return this.document.root;
    const found = this.document.components[ref.split('/').pop() ?? ''];
    return found ? this.resolve(found) : {};
  }
}

/** A template that cannot be read is told where expressions are checked. */
function safePieces(template: string) {
  try {
    return piecesOf(template);
  } catch {
    return [{ expression: '' }];
  }
}

const deepest = (errors: Findings['errors']): number =>
  Math.max(...errors.map(({ pointer }) => pointer.split('/').length));

export const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
