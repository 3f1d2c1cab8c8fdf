import { CommandHandler } from '@nestjs/cqrs';
import type { FaultDetail, Handles, Unit } from '@omni/platform';
import { resolveClauses } from '../../clauses/resolve-clauses';
import { passagesOf } from '../../documents/block-text';
import { KNOWN_FIELDS } from '../../documents/known-fields';
import { placesIn } from '../../documents/merge';
import { AgreementTemplate } from '../template.entity';
import { undeclaredFields } from '../template.errors';
import { AgreementTemplatePublished, AgreementTemplateRetired, templateFacts } from '../template.events';
import { agreementTemplates } from '../template.resource';
import { PublishTemplate, RetireTemplate } from './publish-template.command';

@CommandHandler(PublishTemplate)
export class PublishTemplateHandler implements Handles<typeof PublishTemplate> {
  async execute({ unit, input }: PublishTemplate): Promise<AgreementTemplate> {
    const template = await unit.load(agreementTemplates, input.id);
    await requireComplete(unit, template);
    const before = await unit.rows(
      AgreementTemplate,
      `t.kind = $2 and t.name = $3 and t.status = 'published' and t.deleted_at is null`,
      [template.kind, template.name],
    );
    template.publish(unit.now);
    for (const former of before) retire(unit, former);
    unit.emit(AgreementTemplatePublished, template, templateFacts(template));
    return template;
  }
}

@CommandHandler(RetireTemplate)
export class RetireTemplateHandler implements Handles<typeof RetireTemplate> {
  async execute({ unit, input }: RetireTemplate): Promise<AgreementTemplate> {
    const template = await unit.load(agreementTemplates, input.id);
    retire(unit, template);
    return template;
  }
}

function retire(unit: Unit, template: AgreementTemplate): void {
  template.retire(unit.now);
  unit.emit(AgreementTemplateRetired, template, templateFacts(template));
}

/** Every clause is there, and every field that a text names is declared or known. */
async function requireComplete(unit: Unit, template: AgreementTemplate): Promise<void> {
  const resolved = await resolveClauses(unit, template.body, template.clauses);
  const declared = new Set([...template.mergeFields.map((field) => field.key), ...KNOWN_FIELDS]);
  const faults: FaultDetail[] = resolved.flatMap((block, index) =>
    placesIn(passagesOf([block]).map(({ text }) => text))
      .filter((key) => !declared.has(key))
      .map((key) => ({
        pointer: `/body/${String(index)}`,
        code: 'undeclared',
        message: `${key} is no field of the template`,
      })),
  );
  if (faults.length) throw undeclaredFields(faults);
}
