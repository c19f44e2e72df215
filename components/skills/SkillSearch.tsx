import { Combobox } from '@base-ui/react/combobox';
import { useId, useState } from 'react';
import type { NamedSkill } from '../../lib/resume/profile/corrections';
import type { FoundSkill } from '../../lib/skills/find-skills';
import { useMessages } from '../messages/use-messages';
import type { FindSkills } from '../resume-client';
import { Hidden } from '../ui/Hidden';
import styles from './SkillSearch.module.css';
import { type SkillSearch as Search, useSkillSearch } from './use-skill-search';

type Props = {
  readonly findSkills: FindSkills;
  /** Ids of skills that count already and cannot be chosen. */
  readonly known: ReadonlySet<string>;
  readonly onChoose: (skill: NamedSkill) => void;
};

/** A field that finds skills by name while one types, and gives the one that is chosen. */
export function SkillSearch({ findSkills, known, onChoose }: Props) {
  const texts = useMessages().options.found.add;
  const search = useSkillSearch(findSkills);
  const [isOpen, setIsOpen] = useState(false);
  const isShown = isOpen && search.found.length > 0;
  const ids = { input: useId(), hint: useId() };
  const choose = (skill: FoundSkill | null) => {
    search.search('');
    if (skill) onChoose({ id: skill.id, name: skill.name });
  };
  return (
    <Combobox.Root
      items={search.found}
      value={null}
      inputValue={search.query}
      filter={null}
      autoHighlight
      itemToStringLabel={({ name }: FoundSkill) => name}
      inline
      open={isShown}
      onOpenChange={setIsOpen}
      onValueChange={choose}
      onInputValueChange={(query, { reason }) => {
        // Choosing writes the name into the field, which is emptied for the next one instead.
        if (reason === 'item-press') return;
        setIsOpen(true);
        search.search(query);
      }}
    >
      <div className={styles.field}>
        <label htmlFor={ids.input} className={styles.label}>
          {texts.label}
        </label>
        <span id={ids.hint} className={styles.hint}>
          {texts.hint}
        </span>
        <div className={styles.box}>
          <Combobox.Input
            id={ids.input}
            className={styles.input}
            placeholder={texts.placeholder}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            aria-describedby={ids.hint}
            // A list within the page counts as always open, and this one is not.
            aria-expanded={isShown}
            // Nor does it close by itself.
            onKeyDown={({ key }) => {
              if (key === 'Escape') setIsOpen(false);
            }}
            onBlur={({ currentTarget, relatedTarget }) => {
              if (!currentTarget.parentElement?.contains(relatedTarget)) setIsOpen(false);
            }}
          />
          {isShown && (
            <Combobox.List className={styles.list} aria-label={texts.results}>
              {(skill: FoundSkill) => <Result key={skill.id} skill={skill} isKnown={known.has(skill.id)} />}
            </Combobox.List>
          )}
        </div>
        <Outcome search={search} />
      </div>
    </Combobox.Root>
  );
}

/** Told outside the list, because that closes with Enter and is not there when nothing is found. */
function Outcome({ search: { query, found, state } }: { readonly search: Search }) {
  const texts = useMessages().options.found.add;
  const isNone = state === 'answered' && found.length === 0;
  return (
    <p role="status" className={styles.outcome}>
      {isNone && texts.none(query.trim())}
      {state === 'failed' && texts.failed}
      {found.length > 0 && <Hidden>{texts.found(found.length)}</Hidden>}
    </p>
  );
}

function Result({ skill, isKnown }: { readonly skill: FoundSkill; readonly isKnown: boolean }) {
  const texts = useMessages().options.found.add;
  const { name, alias, kind } = skill;
  const asides = [
    alias !== undefined && texts.also(alias),
    kind !== undefined && texts.kind(kind),
    isKnown && texts.known,
  ].filter((each) => each !== false);
  return (
    <Combobox.Item value={skill} className={styles.item} disabled={isKnown}>
      <span className={styles.name}>{name}</span> <span className={styles.aside}>{asides.join(' · ')}</span>
    </Combobox.Item>
  );
}
