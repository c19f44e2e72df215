import type { ComponentProps } from 'react';
import styles from './Field.module.css';
import { joinNames } from './join-names';

/** A line to write in, in the box of a field; `className` gives its measures. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={joinNames(styles.box, className)} />;
}
