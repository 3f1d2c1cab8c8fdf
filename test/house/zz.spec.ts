import { inviteMember, signUpOwner, startApp } from '@omni/testing';
test('x', async () => {
  const app = await startApp();
  const o = await signUpOwner(app);
  await o.http.post('/v1/contacts', { firstName: 'x' });
  const acc = await inviteMember(app, o, 'accountant');
  await app.drain();
  const r = await acc.http.get(`/v1/timeline?limit=200&entityType=member&entityId=${o.memberId}`);
  console.log(r.body.data.map((x: any) => [x.type, x.module, x.summary, JSON.stringify(x.data)].join(' ')).join('\n'));
  await app.stop();
});
