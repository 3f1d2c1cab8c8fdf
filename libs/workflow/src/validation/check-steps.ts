import { Rights } from '@omni/platform';
import type { ApprovalStep, CommandStep, Step, WaitStep } from '../graph/graph.types';
import { schemaProblem } from '../graph/json-schema';
import { lanesOf, type Placed } from '../graph/walk-graph';
import { mayStart, notStartable } from '../runs/may-start';
import { placeOf, type ExpressionCheck, type Place } from './check-expressions';
import { checkInput } from './check-input';
import type { Checking } from './context';

/** Checks each step by its kind. */
export class StepCheck {
  constructor(
    private readonly checking: Checking,
    private readonly expressions: ExpressionCheck,
  ) {}

  check(placed: Placed): void {
    const { step, pointer } = placed;
    const place = placeOf(placed, this.checking);
    this.expressions.expression(step.when, `${pointer}/when`, place);
    this.expressions.template(step.skipReason, `${pointer}/skipReason`, place);
    switch (step.type) {
      case 'command':
        return void this.command(step, pointer, place);
      case 'condition':
        return void this.expressions.expression(step.if, `${pointer}/if`, place);
      case 'switch':
        return void step.cases.forEach((one, i) =>
          this.expressions.expression(one.when, `${pointer}/cases/${String(i)}/when`, place),
        );
      case 'wait':
        return void this.wait(step, pointer, place);
      case 'approval':
        return void this.approval(step, pointer, place);
      case 'for_each':
        return void this.expressions.expression(step.items, `${pointer}/items`, place);
      case 'sub_workflow':
        this.workflow(step.workflow, `${pointer}/workflow`);
        return void this.expressions.template(step.input ?? {}, `${pointer}/input`, place);
      case 'set':
        return void this.expressions.template(step.values, `${pointer}/values`, place);
      case 'stop':
        return void this.expressions.template(step.reason, `${pointer}/reason`, place);
      case 'parallel':
    }
  }

  /** A command and what takes it back: both exist, the publisher may do both, and their inputs fit. */
  private command(step: CommandStep, pointer: string, place: Place): void {
    this.runnable(step.command, step.input ?? {}, pointer, place);
    if (!step.compensate) return;
    const own = { ...place, done: new Set(place.done).add(step.key) };
    for (const { step: other } of this.checking.placed) own.done.add(other.key);
    this.runnable(step.compensate.command, step.compensate.input ?? {}, `${pointer}/compensate`, own);
  }

  private runnable(name: string, input: Record<string, unknown>, pointer: string, place: Place): void {
    const { ground, findings } = this.checking;
    this.expressions.template(input, `${pointer}/input`, place);
    const found = ground.commands.find(name);
    if (!found)
      return void findings.add(`${pointer}/command`, 'unknown_command', `there is no command ${name}`);
    if (found.closed)
      return void findings.add(`${pointer}/command`, 'closed_command', `${name} is for people alone`);
    if (ground.publisher && !new Rights(ground.publisher, found.resource).some(found.needs))
      findings.add(`${pointer}/command`, 'not_permitted', `you may not do ${name}, so no run of yours may`);
    // A graph is read by whoever reads workflows, and a run keeps what it was given.
    for (const secret of found.redact.filter((name) => Object.hasOwn(input, name)))
      findings.add(`${pointer}/input/${secret}`, 'secret_field', 'is a secret, which no workflow holds');
    checkInput(input, found.input, `${pointer}/input`, findings);
  }

  private wait(step: WaitStep, pointer: string, place: Place): void {
    const { findings, ground } = this.checking;
    if (step.for === undefined && step.until === undefined && !step.events)
      findings.add(pointer, 'required', 'wait for a time, until a time or for events');
    if (step.for !== undefined && step.until !== undefined)
      findings.add(`${pointer}/until`, 'one_of', 'give either for or until');
    if (step.onTimeout !== undefined && !step.events)
      findings.add(`${pointer}/onTimeout`, 'unknown_field', 'there is no time-out without an event');
    this.expressions.expression(step.until, `${pointer}/until`, place);
    step.events?.forEach((event, i) => {
      const at = `${pointer}/events/${String(i)}`;
      if (!ground.catalogue.event(event.type))
        findings.add(`${at}/type`, 'unknown_event', `there is no event ${event.type}`);
      this.expressions.expression(event.filter, `${at}/filter`, { ...place, filter: true });
      this.expressions.template(event.entity, `${at}/entity`, place);
    });
  }

  private approval(step: ApprovalStep, pointer: string, place: Place): void {
    const { findings, ground } = this.checking;
    if (!ground.catalogue.resourceOfType(step.subject.type))
      findings.add(`${pointer}/subject/type`, 'unknown_type', `there is no ${step.subject.type}`);
    this.expressions.template(step.subject.id, `${pointer}/subject/id`, place);
    for (const name of ['amount', 'currency'] as const)
      this.expressions.expression(step[name], `${pointer}/${name}`, place);
    this.expressions.template(step.note, `${pointer}/note`, place);
    if (step.asking) {
      const told = { ...place, loops: new Set(place.loops).add('approval') };
      this.runnable(step.asking.command, step.asking.input ?? {}, `${pointer}/asking`, told);
    }
    if (step.policy !== undefined && step.rules)
      findings.add(`${pointer}/rules`, 'one_of', 'give either a policy or rules');
    if (step.policy !== undefined && ground.policies && !ground.policies.has(step.policy))
      findings.add(`${pointer}/policy`, 'unknown_policy', `there is no approval policy ${step.policy}`);
    step.rules?.forEach((rule, i) => {
      if (!rule.roles?.length && !rule.memberIds?.length)
        findings.add(`${pointer}/rules/${String(i)}`, 'required', 'name roles or members');
    });
    const problem = step.form && schemaProblem(step.form);
    if (problem) findings.add(`${pointer}/form${problem.pointer}`, 'invalid_schema', problem.message);
  }

  private workflow(key: string, pointer: string): void {
    const { workflows, own, publisher } = this.checking.ground;
    const { findings } = this.checking;
    if (key === own) return void findings.add(pointer, 'cycle', 'a workflow cannot call itself');
    if (!workflows) return;
    const found = workflows.get(key);
    if (!found) return void findings.add(pointer, 'unknown_workflow', `there is no active workflow ${key}`);
    if (publisher && !mayStart(publisher, found)) findings.add(pointer, 'not_permitted', notStartable(key));
    const seen = new Set<string>();
    const visit = (at: string): boolean =>
      at === own || (!seen.has(at) && Boolean(seen.add(at)) && (workflows.get(at)?.calls ?? []).some(visit));
    if (visit(key)) findings.add(pointer, 'cycle', `${key} calls this workflow in turn`);
  }
}

/** Keys of the workflows that a list of steps calls. */
export const calledBy = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => [
    ...(step.type === 'sub_workflow' ? [step.workflow] : []),
    ...lanesOf(step).flatMap((lane) => calledBy(lane.steps)),
  ]);
