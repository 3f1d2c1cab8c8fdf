import { inviteMember, type Json, type Person, type TestApp } from '@omni/testing';

/** A row of each kind that no single create makes: a run with its steps, an approval that it waits for, a deputy. */
export async function plantWorkflow(app: TestApp, person: Person, subjectId: string): Promise<void> {
  const { http } = person;
  const colleague = await inviteMember(app, person, 'manager');
  const endsAt = new Date(app.clock.now().getTime() + 86_400_000).toISOString();
  await http.json('POST', '/v1/approval-deputies/appoint', {
    body: { deputyMemberId: colleague.memberId, endsAt },
  });
  const subject = { type: 'client_company', id: subjectId };
  const graph = {
    triggers: [{ key: 'byHand', kind: 'manual' }],
    steps: [{ key: 'ask', type: 'approval', subject, rules: [{ roles: ['owner'] }] }],
  };
  const workflow = await http.json('POST', '/v1/workflows', {
    body: { key: 'planted', name: 'Planted', graph },
  });
  const path = `/v1/workflows/${workflow.id as string}`;
  const { data } = await http.json<{ data: Json[] }>('GET', `${path}/versions`);
  await http.json('POST', `${path}/versions/${data[0].id as string}/publish`, { body: { activate: true } });
  await http.json('POST', `${path}/start`);
  await app.drain();
}
