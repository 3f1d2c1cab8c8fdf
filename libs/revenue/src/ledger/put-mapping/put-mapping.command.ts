import { command, id } from '@omni/platform';
import { z } from 'zod';
import { mappingEntry, mappingView } from '../ledger-sync.contract';
import { ledgerSyncs } from '../ledger-sync.resource';

export class PutMapping extends command({
  name: 'ledger_mapping.put',
  summary:
    "Says which of a ledger's codes stand for our accounts and tax rates, in place of what was said before; documents that waited for it are pushed",
  resource: ledgerSyncs,
  needs: 'update',
  input: z
    .strictObject({
      connectionId: id,
      entries: z
        .array(mappingEntry)
        .max(2000)
        .refine(
          (list) => new Set(list.map(({ kind, key }) => `${kind} ${key}`)).size === list.length,
          'maps something twice',
        ),
    })
    .meta({ id: 'PutMappingInput' }),
  output: mappingView,
  effect: 'reversible',
}) {}
