import { CommandHandler } from '@nestjs/cqrs';
import { command, defineEvent, id, type Handles } from '@omni/platform';
import { z } from 'zod';
import { widgetContract, widgets, type Widget } from './widget';

export const WidgetFinished = defineEvent({
  type: 'widget.finished',
  summary: 'A widget is finished.',
  data: z.strictObject({ id, title: z.string() }),
  sample: { id: '0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11', title: 'A widget' },
});

export class FinishWidget extends command({
  name: 'widget.finish',
  summary: 'Finishes a widget.',
  resource: widgets,
  needs: 'act',
  input: z.strictObject({ id, fail: z.boolean().optional() }).meta({ id: 'FinishWidgetInput' }),
  output: widgetContract.view,
  effect: 'irreversible',
}) {}

@CommandHandler(FinishWidget)
export class FinishWidgetHandler implements Handles<typeof FinishWidget> {
  async execute({ unit, input }: FinishWidget): Promise<Widget> {
    const widget = await unit.load(widgets, input.id);
    widget.finish(unit.now);
    unit.emit(WidgetFinished, widget, { id: widget.id, title: widget.title });
    // After the verb and the event, so that a test sees both taken back.
    if (input.fail) throw new Error('the handler failed after its work');
    return widget;
  }
}
