import { Inject, Injectable, Optional } from '@nestjs/common';
import { Errand, LegalHolds, Params, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { FileObject } from '../files/file.entity';
import { files } from '../files/file.resource';
import { purgeFiles } from './file.lifecycle';

const AT_ONCE = 200;

/** Takes away the bytes of an organization that is closed for good; what a legal hold covers stays. */
@Injectable()
@Errand({ name: 'files.remove-all', summary: 'Removes all files of a closed organization.', attempts: 20 })
export class RemoveAll implements ErrandRunner {
  constructor(@Optional() @Inject(LegalHolds) private readonly holds?: LegalHolds) {}

  async run(errand: RunningErrand): Promise<void> {
    for (let more = true; more;) more = await errand.unit((unit) => this.batch(unit));
  }

  private async batch(unit: Unit): Promise<boolean> {
    const params = new Params();
    params.add(unit.tenantId);
    const held = this.holds ? await this.holds.heldSql(unit, files, params) : 'false';
    const rows = await unit.rows(
      FileObject,
      `t.purged_at is null and not coalesce(${held}, false)`,
      params.values.slice(1),
      `t.id limit ${String(AT_ONCE)}`,
    );
    await purgeFiles(unit, rows);
    for (const file of rows) unit.audit('file.purge', file, 'silent');
    return rows.length === AT_ONCE;
  }
}
