import { all, defineResource, may } from '@omni/platform';
import { passagesOf } from '../documents/block-text';
import { templateLifecycle } from '../retention/agreement.lifecycles';
import { templateContract } from './template.contract';
import { AgreementTemplate } from './template.entity';
import { templateView } from './template.view';

export const agreementTemplates = defineResource<AgreementTemplate>({
  module: 'agreements',
  name: 'agreement-templates',
  summary: 'What proposals and contracts are made from: text with places for what differs.',
  kind: 'aggregate',
  entity: AgreementTemplate,
  // Making one is a verb of its own, which counts versions: no import goes around it.
  contract: { view: templateContract.view },
  view: templateView,
  lifecycle: templateLifecycle,
  access: { owner: all, manager: may('read create update delete act'), staff: may('read') },
  ifMatch: 'required',
  list: {
    filter: ['kind', 'status', 'name', 'industry'],
    sort: ['name'],
    search: {
      title: (row: AgreementTemplate) => `${row.name} (${String(row.versionNo)})`,
      text: (row: AgreementTemplate) => [
        row.name,
        row.industry,
        ...passagesOf(row.body).map(({ text }) => text),
      ],
    },
  },
});
