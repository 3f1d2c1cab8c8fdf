import { canonicalJson, type FaultDetail } from '@omni/platform';
import { tooMany } from '../graph/graph-bounds';
import type { Graph, Step } from '../graph/graph.types';
import { schemaProblem } from '../graph/json-schema';
import { addDone, ExpressionCheck } from './check-expressions';
import { StepCheck } from './check-steps';
import { checkTriggers } from './check-triggers';
import { Findings, type Checking, type Ground } from './context';
import { depthOf, placedSteps } from '../graph/walk-graph';

const MAX_DEPTH = 8;

/** Everything that is wrong with a graph, each with a JSON pointer into it. Nothing is published with any of these. */
export function validateGraph(graph: Graph, ground: Ground): FaultDetail[] {
  const placed = placedSteps(graph);
  const findings = new Findings();
  const checking: Checking = { graph, placed, ground, findings };
  if (placed.length === 0) findings.add('/steps', 'required', 'a workflow does something');
  const excess = tooMany(graph, placed);
  if (excess !== null) findings.add('/steps', 'too_many', excess);
  if (depthOf(placed) > MAX_DEPTH) findings.add('/steps', 'too_deep', `at most ${String(MAX_DEPTH)} levels`);
  if (findings.errors.length) return findings.errors;
  const keys = new Set<string>();
  for (const { step, pointer } of placed) {
    if (keys.has(step.key)) findings.add(`${pointer}/key`, 'duplicate_key', 'another step has this key');
    keys.add(step.key);
  }
  const expressions = new ExpressionCheck(checking);
  const steps = new StepCheck(checking, expressions);
  checkTriggers(checking, expressions);
  for (const one of placed) steps.check(one);
  checkWhole(checking, expressions);
  checkGuards(checking);
  return findings.errors;
}

function checkWhole({ graph, ground, findings }: Checking, expressions: ExpressionCheck): void {
  const start = { done: new Set<string>(), loops: new Set<string>() };
  if (graph.entity) {
    if (!ground.catalogue.resourceOfType(graph.entity.type))
      findings.add('/entity/type', 'unknown_type', `there is no ${graph.entity.type}`);
    expressions.template(graph.entity.id, '/entity/id', start);
  }
  const end = { done: new Set<string>(), loops: new Set<string>() };
  for (const step of graph.steps) addDone(step, end.done);
  expressions.template(graph.output, '/output', end);
  const problem = graph.inputSchema && schemaProblem(graph.inputSchema);
  if (problem) findings.add(`/inputSchema${problem.pointer}`, 'invalid_schema', problem.message);
}

/** Guards of the workflow that this one was cloned from stand where they stood, as they were. */
function checkGuards({ placed, ground, findings }: Checking): void {
  if (!ground.origin) return;
  const own = new Map(placed.map(({ step, pointer }) => [step.key, { step, pointer }]));
  for (const { step: guard } of placedSteps(ground.origin)) {
    if (!guard.guard) continue;
    const found = own.get(guard.key);
    if (!found) findings.add('/steps', 'guard_removed', `the guard ${guard.key} must stay`);
    else if (!same(found.step, guard))
      findings.add(found.pointer, 'guard_changed', `the guard ${guard.key} must stay as it is`);
  }
}

const same = (a: Step, b: Step): boolean => canonicalJson(a) === canonicalJson(b);
