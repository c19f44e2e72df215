import { createContext, use } from 'react';
import { en, type Messages } from './en';

const MessagesContext = createContext<Messages>(en);

/** Gives another language to everything below it; English needs none. */
export const MessagesProvider = MessagesContext;

/** The texts of the current language. */
export function useMessages(): Messages {
  return use(MessagesContext);
}
