import { all, defineResource, may } from '@omni/platform';
import { clauseContract } from './clause.contract';
import { Clause } from './clause.entity';
import { clauseView } from './clause.view';

export const clauses = defineResource<Clause>({
  module: 'agreements',
  name: 'clauses',
  summary: 'The library of wordings that proposals and contracts are made of.',
  kind: 'record',
  entity: Clause,
  contract: clauseContract,
  view: clauseView,
  importable: true,
  access: { owner: all, manager: may('read create update delete export'), staff: may('read') },
  matchOn: ['key'],
  list: {
    filter: ['key', 'category', 'risk'],
    sort: ['title'],
    search: {
      title: (row: Clause) => row.title,
      text: (row: Clause) => [row.key, row.title, row.text, row.category],
    },
  },
});
