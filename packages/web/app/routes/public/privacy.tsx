import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { useFrame } from '../../frame/frame.tsx'

export const handle: PageHandle = { access: 'public' }

export default function Privacy() {
  const { t } = useFrame()
  return (
    <>
      <PageTitle title={t('public:privacy.title')} />
      <Breadcrumbs trail={[]} />
      <div className="wrap prose-page">
        <h1>{t('public:privacy.title')}</h1>
        <div className="prose">
          <p>{t('public:privacy.readers')}</p>
          <h2>{t('public:privacy.cookies-title')}</h2>
          <p>{t('public:privacy.cookies')}</p>
          <h2>{t('progress:feedback.privacy-title')}</h2>
          <p>{t('progress:feedback.privacy-text')}</p>
          <h2>{t('public:privacy.staff-title')}</h2>
          <p>{t('public:privacy.staff')}</p>
          <h2>{t('public:privacy.figures-title')}</h2>
          <p>{t('public:privacy.figures')}</p>
          <h2>{t('public:privacy.rights-title')}</h2>
          <p>{t('public:privacy.rights')}</p>
        </div>
      </div>
    </>
  )
}
