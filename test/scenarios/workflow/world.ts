import { logIn, switchTo, type Json, type Person, type TestApp } from '@omni/testing';

/** What most scenarios need: a workflow that is published and active. */
export async function publish(
  person: Person,
  key: string,
  graph: Record<string, unknown>,
  rest: Record<string, unknown> = {},
): Promise<Json> {
  const workflow = await person.http.json('POST', '/v1/workflows', {
    body: { key, name: key, graph: { triggers: [], ...graph }, ...rest },
  });
  await publishDraft(person, workflow.id);
  return person.http.json('GET', `/v1/workflows/${workflow.id as string}`);
}

/** Publishes the draft that a workflow has, and activates it. */
export async function publishDraft(person: Person, workflowId: string): Promise<Json> {
  const { data } = await person.http.json('GET', `/v1/workflows/${workflowId}/versions`);
  const draft = data.find((version: Json) => version.status === 'draft');
  return person.http.json('POST', `/v1/workflows/${workflowId}/versions/${draft.id as string}/publish`, {
    body: { activate: true },
  });
}

export const start = (person: Person, workflowId: string, input?: unknown): Promise<Json> =>
  person.http.json('POST', `/v1/workflows/${workflowId}/start`, {
    body: input === undefined ? {} : { input },
  });

/** A run as it stands once everything that can be done has been. */
export async function runOf(app: TestApp, person: Person, id: string): Promise<Json> {
  await app.drain();
  return person.http.json('GET', `/v1/workflow-runs/${id}`);
}

/** Runs of a workflow, oldest first. */
export async function runsOf(app: TestApp, person: Person, key: string): Promise<Json[]> {
  await app.drain();
  const { data } = await person.http.json(
    'GET',
    `/v1/workflow-runs?workflow=${key}&sort=createdAt&limit=200`,
  );
  return data;
}

export const stepsOf = (run: Json): string[] =>
  run.actions.map(
    (a: Json) =>
      `${a.stepKey as string}${a.iteration ? `#${a.iteration as string}` : ''} ${a.direction === 'undo' ? 'undo ' : ''}${a.status as string}`,
  );

export const manual = [{ key: 'byHand', kind: 'manual' }];
export const on = (event: string, filter?: string) => [
  { key: 'onEvent', kind: 'event', event, ...(filter === undefined ? {} : { filter }) },
];

export const contact = (person: Person, firstName: string): Promise<Json> =>
  person.http.json('POST', '/v1/contacts', { body: { firstName } });

/** Lets time pass. Tokens end meanwhile, so whoever goes on logs in again. */
export async function travel(app: TestApp, ms: number, ...people: Person[]): Promise<void> {
  app.clock.advance(ms);
  for (const person of people) await comeBack(app, person);
}

export async function comeBack(app: TestApp, person: Person): Promise<void> {
  const { accessToken } = await logIn(app, person.email, person.password);
  Object.assign(person, await switchTo(app, accessToken, person.organizationId, person.password));
}
