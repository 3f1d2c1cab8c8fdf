import { Injectable } from '@nestjs/common';
import { CommandRunner, Fault } from '@omni/platform';
import { Approvals } from '../approvals/approvals';
import { nextStep } from '../expressions/budget';
import { evaluate } from '../expressions/expression';
import { render, renderText } from '../expressions/template';
import type { ApprovalStep } from '../graph/graph.types';
import type { WorkflowAction } from '../runs/action.entity';
import { Stopped } from './outcomes';
import type { Flow } from './performers';
import type { Frame, RunState } from './run-state';
import { newWait } from './wait-performer';

const ENDS = ['approval.approved', 'approval.rejected', 'approval.expired', 'approval.cancelled'];

interface Ended {
  status: 'approved' | 'rejected' | 'expired' | 'cancelled' | 'not_required';
  reason: string | null;
  memberIds: string[];
  input: Record<string, unknown> | null;
  /** the user who gave the last yes */
  approvedById?: string;
  /** its subject changed so that nobody has to say yes any more */
  notRequired?: boolean;
}

/** Asks people, and waits for what they say. Where no policy asks for it, the step is skipped and says why. */
@Injectable()
export class ApprovalPerformer {
  constructor(
    private readonly approvals: Approvals,
    private readonly commands: CommandRunner,
  ) {}

  async perform(state: RunState, step: ApprovalStep, frame: Frame): Promise<Flow> {
    const known = state.ledger.get(step.key, frame.iteration);
    if (known?.status !== 'waiting_approval') return this.request(state, step, frame);
    const met = state.met(step.key, frame);
    if (!met?.event) {
      const { approvalId } = known.output as { approvalId: string };
      state.awaited.push({ step: step.key, iteration: frame.iteration, kind: 'approval', approvalId });
      return 'blocked';
    }
    state.disarm(step.key, frame, met.event);
    const { reason, memberIds, input, approvedById, ...rest } = met.event.data as unknown as Ended;
    const status = rest.notRequired ? 'not_required' : rest.status;
    const ended = { status, reason, memberIds, input, ...(approvedById ? { approvedById } : {}) } as const;
    return this.ended(state, step, known, ended, met.event.id);
  }

  private ended(
    state: RunState,
    step: ApprovalStep,
    action: WorkflowAction,
    ended: Ended,
    eventId: string,
  ): Flow {
    const output = { ...(action.output as object), ...ended };
    const granted = ended.status === 'approved' || ended.status === 'not_required';
    if (!granted && (step.onRejected ?? 'fail') === 'fail') {
      state.ledger.touch(action, { output });
      throw new Fault(
        409,
        `workflow.approval.${ended.status}`,
        ended.reason ?? `The approval was ${ended.status}.`,
      );
    }
    state.ledger.touch(action, { status: 'succeeded', finishedAt: state.now, output, eventId });
    if (!granted && step.onRejected === 'stop')
      throw new Stopped(ended.reason ?? `the approval was ${ended.status}`);
    return 'done';
  }

  private async request(state: RunState, step: ApprovalStep, frame: Frame): Promise<Flow> {
    const scope = state.scope(frame);
    const asked = (source: string | undefined) =>
      source === undefined ? undefined : evaluate(source, scope, state.now);
    const subjectId = await renderText(step.subject.id, scope, state.now);
    const [amount, currency] = [await asked(step.amount), await asked(step.currency)];
    const note = step.note === undefined ? null : await renderText(step.note, scope, state.now);
    const action = state.ledger.open(state.run, step, frame.iteration, {
      status: 'running',
      startedAt: state.now,
      input: { subject: { type: step.subject.type, id: subjectId }, amountMinor: amount ?? null },
    });
    try {
      await state.transact('approval.request', async (unit, run) => {
        const outcome = await this.approvals.request(unit, {
          subject: { type: step.subject.type, id: subjectId },
          ...(typeof amount === 'number' ? { amountMinor: Math.round(amount) } : {}),
          ...(typeof currency === 'string' ? { currency } : {}),
          ...(step.policy === undefined ? {} : { policy: step.policy }),
          ...(step.rules ? { rules: step.rules } : {}),
          ...(step.separationOfDuties === undefined ? {} : { separationOfDuties: step.separationOfDuties }),
          ...(step.expiresAfter === undefined ? {} : { expiresAfter: step.expiresAfter }),
          note,
          form: step.form ?? null,
          run: { id: run.id, stepKey: step.key, iteration: frame.iteration },
          // Whoever starts a run by hand asks what it asks.
          ...(run.createdByKind === 'user' && run.createdById !== null
            ? { alsoRequesters: [run.createdById] }
            : {}),
        });
        if ('skipped' in outcome) {
          const output = { status: 'not_required', reason: outcome.skipped };
          Object.assign(action, { status: 'skipped', reason: outcome.skipped, output, finishedAt: unit.now });
          return;
        }
        Object.assign(action, { status: 'waiting_approval', output: { approvalId: outcome.request.id } });
        const entityId = outcome.request.id;
        if (step.asking && !outcome.isShared) {
          const told = await render(
            step.asking.input ?? {},
            { ...scope, approval: { id: entityId } },
            unit.now,
          );
          nextStep();
          await this.commands.run(unit, step.asking.command, told);
        }
        state.arm(
          ENDS.map((eventType) => newWait(state, step.key, frame, { eventType, entityId, since: unit.now })),
        );
      });
    } catch (error) {
      Object.assign(action, { status: 'running', reason: null, output: null, finishedAt: null });
      state.disarm(step.key, frame);
      throw error;
    }
    return (action.status as string) === 'skipped' ? 'done' : this.perform(state, step, frame);
  }

  /** Takes back what was asked for steps that ended otherwise. */
  withdraw(state: RunState, steps: readonly string[], frame: Frame): void {
    const asked = state.ledger
      .all()
      .filter((a) => a.kind === 'approval' && a.status === 'waiting_approval' && steps.includes(a.stepKey))
      .filter((a) => frame.iteration === '' || a.iteration.startsWith(frame.iteration));
    for (const { output } of asked) {
      const { approvalId } = output as { approvalId: string };
      state.later((unit) => this.approvals.cancel(unit, approvalId, 'the workflow no longer waits for it'));
    }
  }
}
