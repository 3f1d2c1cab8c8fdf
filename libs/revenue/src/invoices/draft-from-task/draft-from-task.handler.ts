import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { answerCharged, chargeWork, workNotDone, workUnknown, workUnpriced } from '../charge-work';
import { invoiceCharging } from '../charged-once';
import type { Invoice } from '../invoice.entity';
import { DraftInvoiceFromTask } from './draft-from-task.command';

/** What the projects module says of a task and of its project. */
interface TaskView {
  id: string;
  projectId: string | null;
  clientId: string | null;
  engagementId: string | null;
  title: string;
  status: string;
  billable: boolean;
  fixedFeeMinor: number | null;
}

@CommandHandler(DraftInvoiceFromTask)
export class DraftInvoiceFromTaskHandler implements Handles<typeof DraftInvoiceFromTask> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: DraftInvoiceFromTask): Promise<Invoice> {
    const { taskId, ...said } = input;
    const task = await this.facts.row<TaskView>(unit, 'task', taskId);
    if (!task) throw workUnknown('taskId');
    const charged = await invoiceCharging(unit, 'task_id', taskId);
    if (charged) return answerCharged(unit, charged);
    const { title, status, billable, fixedFeeMinor, clientId, engagementId, projectId } = task;
    if (status !== 'done') throw workNotDone(status);
    if (!billable || !fixedFeeMinor) throw workUnpriced();
    const project = projectId ? await this.facts.row<{ currency: string }>(unit, 'project', projectId) : null;
    const line = { description: title, unitAmount: String(fixedFeeMinor), taskId };
    return chargeWork(
      unit,
      { clientId, engagementId, projectId, currency: project?.currency ?? null, line },
      said,
    );
  }
}
