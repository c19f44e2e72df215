import { Combobox } from '@base-ui/react/combobox';
import { type Ref, useId, useState } from 'react';
import { Hidden } from './Hidden';
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
  const [isOpen, setIsOpen] = useState(false);
  const isShown = isOpen && search.found.length > 0;
  const ids = { input: useId(), hint: useId() };
  return (
    <Combobox.Root
      items={search.found}
      value={null}
      inputValue={search.query}
      filter={null}
      autoHighlight
      // In a portal the list would hide the label from screen readers, and be no part of any landmark.
      inline
      open={isShown}
      onOpenChange={setIsOpen}
      itemToStringLabel={({ name }: Item) => name}
      onValueChange={(item: Item | null) => {
        search.search('');
        if (item) onChoose(item);
      }}
      onInputValueChange={(query, { reason }) => {
        // Choosing writes the name into the field, which is emptied for the next one instead.
        if (reason === 'item-press') return;
        setIsOpen(true);
        search.search(query);
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
        <div className={styles.box}>
          <Combobox.Input
            ref={inputRef}
            id={ids.input}
            className={styles.input}
            placeholder={texts.placeholder}
            autoComplete="off"
            spellCheck={false}
            maxLength={LONGEST}
            aria-describedby={texts.hint && ids.hint}
            // A list within the page counts as always open, and this one is not; nor does it close by itself.
            aria-expanded={isShown}
            onKeyDown={({ key }) => {
              if (key === 'Escape') setIsOpen(false);
            }}
            onBlur={({ currentTarget, relatedTarget }) => {
              if (!currentTarget.parentElement?.contains(relatedTarget)) setIsOpen(false);
            }}
          />
          {isShown && <Results label={texts.found(search.found.length)} />}
        </div>
        <Outcome search={search} texts={texts} />
      </div>
    </Combobox.Root>
  );
}

function Results({ label }: { readonly label: string }) {
  return (
    <Combobox.List className={styles.list} aria-label={label}>
      {(item: FoundItem) => (
        <Combobox.Item key={item.id} value={item} className={styles.item} disabled={item.isDisabled ?? false}>
          <span className={styles.name}>{item.name}</span> <span className={styles.aside}>{item.aside}</span>
        </Combobox.Item>
      )}
    </Combobox.List>
  );
}

type OutcomeProps = { readonly search: Search<FoundItem>; readonly texts: SearchTexts };

/** Told outside the list, because that closes with Enter and is not there when nothing is found. */
function Outcome({ search: { query, found, state }, texts }: OutcomeProps) {
  const isNone = state === 'answered' && found.length === 0;
  return (
    <p role="status" className={styles.outcome}>
      {isNone && texts.none(query.trim())}
      {state === 'failed' && texts.failed}
      {found.length > 0 && <Hidden>{texts.found(found.length)}</Hidden>}
    </p>
  );
}
