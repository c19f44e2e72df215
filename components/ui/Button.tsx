import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';
import { joinNames } from './join-names';

type Props = ComponentPropsWithRef<'button'> & { readonly look?: 'primary' | 'plain' | 'quiet' | 'danger' };

/** A button; `primary` once a screen at most. */
export function Button({ look = 'plain', className, ...rest }: Props) {
  return <button type="button" {...rest} className={joinNames(styles.button, styles[look], className)} />;
}
