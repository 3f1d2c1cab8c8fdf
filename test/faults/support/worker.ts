import { SampleModule, StubPrincipalsModule, behaviour, outside } from '../../../libs/testing/src/sample';
import { atWork } from './at-work';

// A worker with the sample's consumers. Each event takes a moment, so that a fault meets work in hand.
const slow = Number(process.env.EVENT_MS ?? 0);
behaviour.onEvent = () => new Promise((resolve) => setTimeout(resolve, slow));
const slower = Number(process.env.ERRAND_MS ?? 0);
outside.onErrand = () => new Promise((resolve) => setTimeout(resolve, slower));

atWork({ modules: [SampleModule], also: [StubPrincipalsModule] });
