import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import type { z } from 'zod';
import { Targets } from '../mapping/targets';
import { ListImportTargets } from './list-import-targets.query';

type Found = z.output<(typeof ListImportTargets)['decl']['output']>;

@QueryHandler(ListImportTargets)
export class ListImportTargetsHandler implements Answers<typeof ListImportTargets> {
  constructor(private readonly targets: Targets) {}

  execute({ reader, input }: ListImportTargets): Promise<Found> {
    const resource = this.targets.importable(input.entityType, reader.principal);
    const data = this.targets.of(resource).map((target) => ({
      name: target.name,
      kind: target.kind,
      choices: target.choices ? [...target.choices] : null,
      required: demands(resource.contract.create, target.name),
    }));
    return Promise.resolve({ data });
  }
}

/** Whether a contract refuses input without this field. */
function demands(contract: z.ZodObject | undefined, field: string): boolean {
  const schema = contract?.shape[field] as z.ZodType | undefined;
  return schema !== undefined && !schema.safeParse(undefined).success;
}
