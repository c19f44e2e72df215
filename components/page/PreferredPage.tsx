import { type ReactNode, useEffect, useState } from 'react';
import { chooseLanguage, type Preferences } from '../../lib/preferences';
import { chooseMessages } from '../messages/choose-messages';
import type { Messages } from '../messages/en';
import { MessagesProvider } from '../messages/use-messages';

/** What a page needs to know of the user's preferences; the entrypoints supply it. */
export type PreferencesReader = {
  readonly readPreferences: () => Promise<Preferences>;
  /** Gives what ends it. */
  readonly onPreferencesChanged: (listener: (preferences: Preferences) => void) => () => void;
};

type Props = { readonly reader: PreferencesReader; readonly children: ReactNode };

/** Shows what is in it in the language and colours that the user prefers, as soon as these are known. */
export function PreferredPage({ reader, children }: Props) {
  const [messages, setMessages] = useState<Messages>();
  useEffect(() => {
    let isShown = true;
    const apply = async (preferences: Preferences) => {
      const language = chooseLanguage(preferences, navigator.languages);
      const chosen = await chooseMessages(language);
      if (!isShown) return;
      applyToRoot(preferences, language);
      setMessages(chosen);
    };
    reader.readPreferences().then(apply, () => chooseMessages('en').then(setMessages));
    const stop = reader.onPreferencesChanged(apply);
    return () => {
      isShown = false;
      stop();
    };
  }, [reader]);
  return messages && <MessagesProvider value={messages}>{children}</MessagesProvider>;
}

function applyToRoot({ theme }: Preferences, language: string): void {
  const { documentElement } = document;
  documentElement.lang = language;
  if (theme === 'system') delete documentElement.dataset.theme;
  else documentElement.dataset.theme = theme;
}
