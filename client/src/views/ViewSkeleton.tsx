import { useTranslation } from 'react-i18next';
import { ViewFrame } from './ViewFrame.tsx';

/** What a view shows while it is read: its bar at its height, and outlines where the rows will stand. */
export function ViewSkeleton() {
  const { t } = useTranslation();
  return (
    <ViewFrame ready={false} sentence={t('state.reading')}>
      <div className="view-body view-skeleton" aria-hidden>
        {Array.from({ length: 8 }, (_, row) => (
          <i key={row} />
        ))}
      </div>
    </ViewFrame>
  );
}
