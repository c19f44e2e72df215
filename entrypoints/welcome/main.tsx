import { mountPage } from '../../components/page/mount-page';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen';
import { preferencesReader } from '../../lib/browser/preferences';
import { welcomeClient } from './welcome-client';

// The first minute, opened once by the background; an address to come back to otherwise.
mountPage(<WelcomeScreen client={welcomeClient} />, preferencesReader);
