import { useTranslation } from 'react-i18next';

export function MatrixLegend() {
  const { t } = useTranslation();
  const steps = ['1', '2–3', '4–6', '7–12', '13+'];
  return (
    <p className="matrix-legend">
      {(['lead', 'coordinate'] as const).map((role) => (
        <span key={role}>
          {steps.map((step, at) => (
            <i key={step} className="swatch" {...{ [`data-${role}`]: at + 1 }}>
              {step}
            </i>
          ))}
          {t(`canvas.${role}`)}
        </span>
      ))}
      <span>
        <i className="swatch outlined" />
        {t('bases.EXPLICIT')}
      </span>
      <span>
        <i className="swatch dashed" />
        {t('bases.INHERITED')}
      </span>
    </p>
  );
}
