import { useMessages } from '../messages/use-messages';
import type { KeptResume } from '../resume-client';
import { formatMoment } from '../ui/format-day';
import styles from './SaveState.module.css';

type Props = { readonly saved?: KeptResume; readonly isChanged: boolean; readonly isBusy: boolean };

/** Whether what stands in the form is saved, and since when. */
export function SaveState({ saved, isChanged, isBusy }: Props) {
  const t = useMessages();
  const texts = t.options.resume;
  const when = saved && formatMoment(saved.savedAt, t.locale);
  const words = isBusy ? texts.saving : isChanged ? texts.unsaved : when && texts.savedOn(when);
  return (
    <span role="status" className={isChanged ? styles.unsaved : styles.saved}>
      {words}
    </span>
  );
}
