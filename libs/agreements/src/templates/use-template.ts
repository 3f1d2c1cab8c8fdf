import { Injectable } from '@nestjs/common';
import { tableOf, unprocessable, type Unit } from '@omni/platform';
import { resolveClauses } from '../clauses/resolve-clauses';
import type { Block } from '../documents/block.contract';
import { fill, fillText, wordsFor, type Known } from '../documents/merge';
import type { Variables } from '../documents/merge-field.contract';
import { AgreementTemplate } from './template.entity';
import { missingFields, templateNotPublished, templateOfOtherKind } from './template.errors';
import type { TemplateKind } from './template.transitions';

export interface Rendering {
  templateId: string;
  kinds: readonly TemplateKind[];
  variables: Variables;
  known: Known;
  /** JSON pointer of the variables in the caller's body */
  pointer?: string;
}

export interface Rendered {
  template: AgreementTemplate;
  body: Block[];
  /** a text of the caller's own with the same words in it, such as a title */
  text: (given: string) => string;
}

/** Makes a document's text of a template: clauses first, then the words, so that clauses may name fields too. */
@Injectable()
export class UseTemplate {
  /** @throws 422 for a template that is not published, of another kind, or whose fields do not add up */
  async render(unit: Unit, { templateId, kinds, variables, known, pointer }: Rendering): Promise<Rendered> {
    const template = await publishedTemplate(unit, templateId, kinds);
    const rendered = await renderTemplate(unit, template, variables, known, pointer);
    await this.noteUse(unit, template);
    return { template, ...rendered };
  }

  private async noteUse(unit: Unit, template: AgreementTemplate): Promise<void> {
    // Retention runs from the last use; no version of the row is worth keeping for that.
    await unit.sql(
      `update agreements.agreement_templates set used_at = $3 where organization_id = $1 and id = $2`,
      [unit.tenantId, template.id, unit.now],
    );
  }
}

/** @throws 422 with pointers to what is missing or does not fit */
export async function renderTemplate(
  unit: Unit,
  template: AgreementTemplate,
  variables: Variables,
  known: Known,
  pointer = '/variables',
): Promise<Pick<Rendered, 'body' | 'text'>> {
  const { values, faults } = wordsFor(
    template.mergeFields,
    variables,
    known,
    unit.organization.locale,
    pointer,
  );
  if (faults.length) throw missingFields(faults);
  const resolved = await resolveClauses(unit, template.body, template.clauses);
  return { body: fill(resolved, values), text: (given) => fillText(given, values) };
}

/** The template for reading; 422 where it does not exist, is not in force or is of another kind. */
export async function publishedTemplate(
  unit: Unit,
  id: string,
  kinds: readonly TemplateKind[],
  pointer = '/templateId',
): Promise<AgreementTemplate> {
  const table = tableOf(AgreementTemplate);
  const [template] = await unit.sql<AgreementTemplate>(
    `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.id = $2 and t.deleted_at is null and t.purged_at is null`,
    [unit.tenantId, id],
  );
  if (!template) {
    throw unprocessable('reference_not_found', 'A referenced row does not exist.', [
      { pointer, code: 'reference_not_found', message: 'does not exist' },
    ]);
  }
  if (template.status !== 'published') throw templateNotPublished();
  if (!kinds.includes(template.kind)) throw templateOfOtherKind(pointer);
  return template;
}
