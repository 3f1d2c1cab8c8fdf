import { Injectable } from '@nestjs/common';
import { PrincipalSource, tableOf, type RunningErrand } from '@omni/platform';
import { WorkflowAction } from '../runs/action.entity';
import { WorkflowRun } from '../runs/run.entity';
import { WorkflowWait } from '../runs/wait.entity';
import { Publishers } from './publishers';
import type { Loaded } from './run-state';
import { Versions } from './versions';
import { workflowPrincipal } from './workflow-principal';

const runs = tableOf(WorkflowRun);
const actions = tableOf(WorkflowAction);
const waits = tableOf(WorkflowWait);

/** A run with all that an advance needs; null when there is nothing to do about it. */
@Injectable()
export class LoadRun {
  constructor(
    private readonly versions: Versions,
    private readonly principals: PrincipalSource,
    private readonly publishers: Publishers,
  ) {}

  async load(
    errand: RunningErrand,
    runId: string,
  ): Promise<(Loaded & { publisherIsActive: boolean }) | null> {
    const organization = await this.principals.organization(errand.organizationId);
    const found = await errand.unit(async (unit) => {
      const own = [unit.tenantId, runId];
      const [[row], actionRows, waitRows, accessVersion] = await Promise.all([
        unit.sql<WorkflowRun>(
          `select ${runs.select} from ${runs.sql} t where t.organization_id = $1 and t.id = $2`,
          own,
        ),
        unit.sql<WorkflowAction>(
          `select ${actions.select} from ${actions.sql} t where t.organization_id = $1 and t.workflow_run_id = $2 order by t.position`,
          own,
        ),
        unit.sql<WorkflowWait>(
          `select ${waits.select} from ${waits.sql} t where t.organization_id = $1 and t.workflow_run_id = $2`,
          own,
        ),
        unit.tx.accessVersion(),
      ]);
      if (!row) return null;
      const version = await this.versions.get(unit, row.workflowVersionId);
      return { row, actionRows, waitRows, version, accessVersion };
    });
    if (!found) return null;
    const { row, actionRows, waitRows, version, accessVersion } = found;
    return {
      run: Object.assign(new WorkflowRun(), row),
      actions: actionRows.map((action) => Object.assign(new WorkflowAction(), action)),
      waits: waitRows.map((wait) => Object.assign(new WorkflowWait(), wait)),
      version,
      organization,
      principal: workflowPrincipal(organization, row.workflowId, version.publisher),
      publisherIsActive: await this.publishers.isActive(organization.id, accessVersion, version.publisher),
    };
  }
}
