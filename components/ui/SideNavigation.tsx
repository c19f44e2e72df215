import { type ComponentProps, useEffect, useRef } from 'react';
import { joinNames } from './join-names';
import styles from './SideNavigation.module.css';

type Props<Id extends string> = Pick<ComponentProps<'nav'>, 'aria-label' | 'className'> & {
  readonly parts: readonly Id[];
  readonly titles: Readonly<Record<Id, string>>;
  readonly current: string | undefined;
  /** What `current` is: a page of several, or a place of one page. */
  readonly kind: 'page' | 'location';
};

/** The parts of a page at its side, in one or several lines where it is narrow; each is named by the address's hash. */
export function SideNavigation<Id extends string>({ parts, titles, current, kind, className, ...rest }: Props<Id>) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the parts stand in one line, the current one is kept in sight.
    const link = nav.current?.querySelector<HTMLElement>(`[href="#${current}"]`);
    if (link) nav.current?.scrollTo?.({ left: link.offsetLeft - link.offsetWidth / 2 });
  }, [current]);
  return (
    <nav ref={nav} {...rest} className={joinNames(styles.navigation, className)}>
      {parts.map((id) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? kind : undefined}>
          {titles[id]}
        </a>
      ))}
    </nav>
  );
}
