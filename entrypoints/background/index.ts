import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startInOpenTabs } from '../../lib/browser/content-script';
import { answerCommands } from './answer-commands';
import { answerMessages } from './answer-messages';
import { addContextMenu } from './context-menu';
import { openWelcomeOnce } from './open-welcome';

export default defineBackground(() => {
  answerMessages();
  addContextMenu();
  answerCommands();
  openWelcomeOnce();
  browser.runtime.onInstalled.addListener(() => void startInOpenTabs());
  browser.permissions.onAdded.addListener(() => void startInOpenTabs());
});
