import type { System } from '../generated/operations.ts';

/** The sign of a system: an octagon for the Party, a rounded box for the State; dashed where the text is not held. */
export function Shape({ system, held, size = 14 }: { system: System | null; held: boolean; size?: number }) {
  const party = system === 'PARTY';
  const paint = { className: party ? 'shape party' : 'shape state', 'data-held': held };
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden {...paint}>
      {party ? (
        <path d="M4.500 1h5L13 4.500v5L9.500 13h-5L1 9.500v-5Z" />
      ) : (
        <rect x="1" y="2" width="12" height="10" rx="3" />
      )}
    </svg>
  );
}
