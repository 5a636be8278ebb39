import type { ReactNode } from 'react';

/** A column's head in a table whose rows become cards on a narrow screen, where roles must be said. */
export function ColumnHead({ figure = false, children }: { figure?: boolean; children: ReactNode }) {
  return (
    <th role="columnheader" scope="col" className={figure ? 'figure' : undefined}>
      {children}
    </th>
  );
}
