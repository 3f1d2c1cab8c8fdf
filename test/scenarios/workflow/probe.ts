import { CommandHandler } from '@nestjs/cqrs';
import { DomainModule, Fault, command, id, type Handles } from '@omni/platform';
import { startApp, type StartOptions, type TestApp } from '@omni/testing';
import { z } from 'zod';
import { domainModules } from '../../../apps/modules';
import { Sample1799999999999, SampleModule, widgets, type Widget } from '../../../libs/testing/src/sample';
import { widgetContract } from '../../../libs/testing/src/sample/widget';

/** What the probe's commands do next, set by the test that runs them. */
/** `failures` calls fail, beginning with call number `from`. */
export const provider = { failures: 0, from: 1, code: 'unavailable', status: 503, calls: 0 };

/** A step whose provider may be down. */
export class ProvideWidget extends command({
  name: 'widget.provide',
  summary: 'Makes a widget by way of a provider that may be down.',
  resource: widgets,
  needs: 'create',
  input: z
    .strictObject({ title: z.string(), rank: z.int().optional(), ownerMemberId: id.optional() })
    .meta({ id: 'ProvideWidgetInput' }),
  output: widgetContract.view,
  effect: 'compensatable',
  undoneBy: 'widget.withdraw',
}) {}

@CommandHandler(ProvideWidget)
export class ProvideWidgetHandler implements Handles<typeof ProvideWidget> {
  execute({ unit, input }: ProvideWidget): Promise<Widget> {
    provider.calls += 1;
    const made = unit.create(widgets, input);
    if (provider.failures > 0 && provider.calls >= provider.from) {
      provider.failures -= 1;
      throw new Fault(provider.status, provider.code, 'The provider is down.');
    }
    return Promise.resolve(made);
  }
}

export class WithdrawWidget extends command({
  name: 'widget.withdraw',
  summary: 'Takes a widget back.',
  resource: widgets,
  needs: 'act',
  input: z.strictObject({ id, labels: z.array(z.string()).optional() }).meta({ id: 'WithdrawWidgetInput' }),
  output: widgetContract.view,
  effect: 'irreversible',
}) {}

@CommandHandler(WithdrawWidget)
export class WithdrawWidgetHandler implements Handles<typeof WithdrawWidget> {
  async execute({ unit, input }: WithdrawWidget): Promise<Widget> {
    const widget = await unit.load(widgets, input.id);
    widget.status = 'done';
    widget.labels = input.labels ?? ['withdrawn'];
    widget.finishedAt = unit.now;
    return widget;
  }
}

@DomainModule({
  name: 'probe',
  summary: 'Commands whose failures a test decides.',
  commands: [ProvideWidget, WithdrawWidget],
  handlers: [ProvideWidgetHandler, WithdrawWidgetHandler],
})
export class ProbeModule {}

/** The whole product with widgets, and commands on them that fail when told to. */
export const startProbed = (options: StartOptions = {}): Promise<TestApp> =>
  startApp({
    ...options,
    modules: [...domainModules, SampleModule, ProbeModule],
    migrations: [Sample1799999999999],
  });

export const provide = (key: string, more: Record<string, unknown> = {}, title = key) => ({
  key,
  type: 'command',
  command: 'widget.provide',
  input: { title },
  ...more,
});

export const titlesOf = async (app: TestApp, organizationId: string): Promise<string[]> =>
  (
    await app.ownerSql<{ title: string }>(
      'select title from sample.widgets where organization_id = $1 order by created_at, title',
      [organizationId],
    )
  ).map(({ title }) => title);
