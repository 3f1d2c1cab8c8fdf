import { Injectable } from '@nestjs/common';
import { Errand, type ErrandRunner, type RunningErrand } from '@omni/platform';
import { ObjectStore } from '../store/object-store';

type Data = Record<'keys', string[]>;

/** Removes bytes that nothing refers to any more. */
@Injectable()
@Errand({ name: 'files.remove-objects', summary: 'Removes bytes from the store.', attempts: 20 })
export class RemoveObjects implements ErrandRunner<Data> {
  constructor(private readonly store: ObjectStore) {}

  run({ data }: RunningErrand<Data>): Promise<void> {
    return this.store.remove(data.keys);
  }
}
