import { useState } from 'react';
import { useMessages } from '../messages/use-messages';
import type { BackupClient } from '../options-client';
import { Button } from '../ui/Button';
import { SettingGroup, SettingRow, SettingWords } from '../ui/Setting';
import { LibraryErase } from './LibraryErase';
import { LibraryImport } from './LibraryImport';
import styles from './LibraryPart.module.css';

type Props = {
  readonly client: BackupClient;
  /** Everything that is kept is other than before. */
  readonly onChanged: () => void;
};

/** Everything out, in, and away. */
export function LibraryPart({ client, onChanged }: Props) {
  const { export: t } = useMessages().library;
  const [exported, setExported] = useState<{ readonly name?: string }>();
  // What was said of an erasure is no longer so once a backup is in.
  const [imports, setImports] = useState(0);
  const onImported = () => {
    setImports((before) => before + 1);
    onChanged();
  };
  const exportAll = async () => {
    try {
      setExported({ name: await saveBackup(client, t.fileName) });
    } catch {
      setExported({});
    }
  };
  return (
    <SettingGroup>
      <SettingRow>
        <SettingWords label={t.label} hint={t.hint} />
        <Button onClick={() => void exportAll()}>{t.button}</Button>
        <p role="status" className={exported && !exported.name ? styles.failed : styles.status}>
          {exported && (exported.name ? t.done(exported.name) : t.failed)}
        </p>
      </SettingRow>
      <LibraryImport client={client} onChanged={onImported} />
      <LibraryErase key={imports} {...{ client, onChanged }} onExport={() => saveBackup(client, t.fileName)} />
    </SettingGroup>
  );
}

/** Hands everything to the downloads; gives the file's name, with the day here as the user's calendar has it. */
async function saveBackup(client: BackupClient, nameFile: (day: string) => string): Promise<string> {
  const file = await client.exportBackup();
  const now = client.now();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  const name = nameFile(local.toISOString().slice(0, 10));
  client.saveFile(name, await file.text(), file.type);
  return name;
}
