import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { countDamaged } from '../../lib/saved/backup';
import { useMessages } from '../messages/use-messages';
import type { ImportMode, ReadBackup } from '../options-client';
import { Button } from '../ui/Button';
import { formatMoment } from '../ui/format-day';
import styles from './LibraryPart.module.css';

type Props = {
  readonly file: string;
  readonly backup: ReadBackup;
  readonly onConfirm: (mode: ImportMode) => void;
  readonly onCancel: () => void;
};

const KINDS = ['resumes', 'postings', 'seen', 'settings'] as const;

/** What is in a backup and what of it is damaged; nothing changes until it is said what to do with it. */
export function LibraryFound({ file, backup, onConfirm, onCancel }: Props) {
  const { library, locale } = useMessages();
  const t = library.import;
  const [mode, setMode] = useState<ImportMode>('merge');
  const ids = { title: useId(), mode: useId() };
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const when = formatMoment(backup.exportedAt, locale);
  const damaged = countDamaged(backup.damaged);
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={ids.title} className={styles.found}>
      <h3 id={ids.title}>{t.found(file)}</h3>
      <p className={styles.hint}>{t.from(when)}</p>
      <Contents backup={backup} />
      {damaged > 0 && <p className={styles.damaged}>{t.damaged(damaged)}</p>}
      <fieldset className={styles.modes}>
        <legend className={styles.legend}>{t.mode}</legend>
        <Mode name={ids.mode} isOn={mode === 'merge'} onChoose={() => setMode('merge')} hint={t.mergeHint}>
          {t.merge}
        </Mode>
        <Mode name={ids.mode} isOn={mode === 'replace'} onChoose={() => setMode('replace')} hint={t.replaceHint}>
          {t.replace}
        </Mode>
      </fieldset>
      <p className={styles.actions}>
        <Button look="primary" onClick={() => onConfirm(mode)}>
          {t.confirm[mode]}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </p>
    </section>
  );
}

function Contents({ backup: { data } }: Pick<Props, 'backup'>) {
  const { import: t } = useMessages().library;
  const held = KINDS.flatMap((kind) => (data[kind].length > 0 ? [t.holds[kind](data[kind].length)] : []));
  const preferences = Object.keys(data.preferences).length;
  const all = preferences > 0 ? [...held, t.holds.preferences(preferences)] : held;
  if (all.length === 0) return <p>{t.nothing}</p>;
  return (
    <ul className={styles.contents}>
      {all.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

type ModeProps = {
  readonly name: string;
  readonly isOn: boolean;
  readonly hint: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

function Mode({ name, isOn, hint, onChoose, children }: ModeProps) {
  const ids = { label: useId(), hint: useId() };
  return (
    <label className={styles.mode}>
      <input
        type="radio"
        name={name}
        checked={isOn}
        onChange={onChoose}
        aria-labelledby={ids.label}
        aria-describedby={ids.hint}
      />
      <span>
        <span id={ids.label} className={styles.label}>
          {children}
        </span>
        <span id={ids.hint} className={styles.hint}>
          {hint}
        </span>
      </span>
    </label>
  );
}
