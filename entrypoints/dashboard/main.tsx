import { mountPage } from '../../components/page/mount-page';
import { preferencesReader } from '../../lib/browser/preferences';
import { App } from './app';

mountPage(<App />, preferencesReader);
