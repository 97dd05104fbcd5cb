import { appOfStage } from './charter-app.ts';

appOfStage().synth();
