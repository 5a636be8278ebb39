import { useTranslation } from 'react-i18next';
import { ViewFrame } from './ViewFrame.tsx';

/** A view without its answer: what failed, once something has, else that it is being read. */
export function ViewWaiting({ failed }: { failed?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <ViewFrame ready={failed !== undefined} sentence={failed ?? t('state.reading')}>
      {null}
    </ViewFrame>
  );
}
