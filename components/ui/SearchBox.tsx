import { Combobox } from '@base-ui/react/combobox';
import { type Ref, useId } from 'react';
import { joinNames } from './join-names';
import styles from './SearchBox.module.css';
import { type Search, useSearch } from './use-search';

/** Something that can be found: its name, a few words beside it, and whether it can be chosen. */
export type FoundItem = {
  readonly id: string;
  readonly name: string;
  readonly aside?: string;
  readonly isDisabled?: boolean;
};

/** What a search box says. */
export type SearchTexts = {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder: string;
  readonly none: (query: string) => string;
  readonly failed: string;
  readonly found: (n: number) => string;
};

type Props<Item extends FoundItem> = {
  readonly texts: SearchTexts;
  readonly find: (query: string) => Promise<readonly Item[]>;
  readonly onChoose: (item: Item) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string;
};

const LONGEST = 200;

/** A field that finds things by name while one types, and gives the one that is chosen. */
export function SearchBox<Item extends FoundItem>({ texts, find, onChoose, inputRef, className }: Props<Item>) {
  const search = useSearch(find);
  const ids = { input: useId(), hint: useId() };
  return (
    <Combobox.Root
      items={search.found}
      value={null}
      inputValue={search.query}
      filter={null}
      autoHighlight
      itemToStringLabel={({ name }: Item) => name}
      openOnInputClick={search.query.trim() !== ''}
      onValueChange={(item: Item | null) => {
        search.search('');
        if (item) onChoose(item);
      }}
      onInputValueChange={(query, { reason }) => {
        // Choosing writes the name into the field, which is emptied for the next one instead.
        if (reason !== 'item-press') search.search(query);
      }}
    >
      <div className={joinNames(styles.field, className)}>
        <label htmlFor={ids.input} className={styles.label}>
          {texts.label}
        </label>
        {texts.hint && (
          <span id={ids.hint} className={styles.hint}>
            {texts.hint}
          </span>
        )}
        <Combobox.Input
          ref={inputRef}
          id={ids.input}
          className={styles.input}
          placeholder={texts.placeholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST}
          aria-describedby={texts.hint && ids.hint}
        />
      </div>
      <Results search={search} texts={texts} />
    </Combobox.Root>
  );
}

type ResultsProps = { readonly search: Search<FoundItem>; readonly texts: SearchTexts };

function Results({ search: { query, found, state }, texts }: ResultsProps) {
  if (query.trim() === '') return undefined;
  const isNone = state === 'answered' && found.length === 0;
  return (
    <Combobox.Portal>
      <Combobox.Positioner className={styles.positioner} sideOffset={4}>
        <Combobox.Popup className={styles.popup} aria-busy={state === 'asking' || undefined}>
          <Combobox.Status className={styles.status}>
            {isNone && <span className={styles.said}>{texts.none(query.trim())}</span>}
            {state === 'failed' && <span className={styles.said}>{texts.failed}</span>}
            {found.length > 0 && <span className={styles.count}>{texts.found(found.length)}</span>}
          </Combobox.Status>
          <Combobox.List className={styles.list}>
            {(item: FoundItem) => (
              <Combobox.Item key={item.id} value={item} className={styles.item} disabled={item.isDisabled ?? false}>
                <span className={styles.name}>{item.name}</span> <span className={styles.aside}>{item.aside}</span>
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}
