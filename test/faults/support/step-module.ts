import { CommandHandler } from '@nestjs/cqrs';
import { DomainModule, command, type Handles } from '@omni/platform';
import { z } from 'zod';
import { widgets, type Widget } from '../../../libs/testing/src/sample';
import { widgetContract } from '../../../libs/testing/src/sample/widget';

/** A step that takes a moment, and in a process that is told so dies in the middle of its work. */
export class TakeStep extends command({
  name: 'widget.take_step',
  summary: 'Leaves a widget for each time that it is done.',
  resource: widgets,
  needs: 'create',
  input: z.strictObject({ title: z.string(), rank: z.int() }).meta({ id: 'TakeStepInput' }),
  output: widgetContract.view,
  effect: 'compensatable',
}) {}

@CommandHandler(TakeStep)
export class TakeStepHandler implements Handles<typeof TakeStep> {
  async execute({ unit, input }: TakeStep): Promise<Widget> {
    const made = unit.create(widgets, input);
    await new Promise((resolve) => setTimeout(resolve, Number(process.env.STEP_MS ?? 0)));
    if (process.env.DIE_IN !== undefined && input.title.startsWith(`${process.env.DIE_IN} `))
      process.kill(process.pid, 'SIGKILL');
    return made;
  }
}

@DomainModule({
  name: 'steps',
  summary: 'Steps for fault tests.',
  commands: [TakeStep],
  handlers: [TakeStepHandler],
})
export class StepModule {}
