import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { useFrame } from '../../frame/frame.tsx'

export const handle: PageHandle = { access: 'public' }

export default function Accessibility() {
  const { t } = useFrame()
  return (
    <>
      <PageTitle title={t('public:accessibility.title')} />
      <Breadcrumbs trail={[]} />
      <div className="wrap prose-page">
        <h1>{t('public:accessibility.title')}</h1>
        <div className="prose">
          <p>{t('public:accessibility.what')}</p>
          <h2>{t('public:accessibility.how-title')}</h2>
          <ul>
            <li>{t('public:accessibility.how-script')}</li>
            <li>{t('public:accessibility.how-keyboard')}</li>
            <li>{t('public:accessibility.how-zoom')}</li>
            <li>{t('public:accessibility.how-colour')}</li>
            <li>{t('public:accessibility.how-languages')}</li>
          </ul>
          <h2>{t('public:accessibility.gaps-title')}</h2>
          <ul>
            <li>{t('public:accessibility.gaps-languages')}</li>
            <li>{t('public:accessibility.gaps-source')}</li>
          </ul>
          <h2>{t('public:accessibility.tested-title')}</h2>
          <p>{t('public:accessibility.tested')}</p>
          <h2>{t('public:accessibility.tell-title')}</h2>
          <p>
            {t('public:accessibility.tell')} <a href="https://www.saavutettavuusvaatimukset.fi/">saavutettavuusvaatimukset.fi</a>
          </p>
        </div>
      </div>
    </>
  )
}
