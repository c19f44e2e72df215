import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startInOpenTabs } from '../../lib/browser/content-script';
import { answerMessages } from './answer-messages';
import { addContextMenu } from './context-menu';

export default defineBackground(() => {
  answerMessages();
  addContextMenu();
  browser.runtime.onInstalled.addListener(() => void startInOpenTabs());
  browser.permissions.onAdded.addListener(() => void startInOpenTabs());
});
