export { behaviour } from './consumers';
export { ACME, GLOBEX, StubPrincipalsModule, factsOf, tokenOf } from './principals';
export { SampleModule } from './sample.module';
export { Sample1799999999999 } from './migration';
export { startSample } from './start';
export { Widget, widgets } from './widget';
export { FinishWidget, WidgetFinished } from './finish-widget';
export { tracesOf } from './traces';
export { outside } from './errands';
