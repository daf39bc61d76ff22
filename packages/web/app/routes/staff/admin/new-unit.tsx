import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { load, type Asking } from '../../../loading/load.ts'
import { wordsOf } from '../../../languages/words.ts'
import { administrators } from '../../../staff/access.ts'
import { staffAddresses, tellDone } from '../../../staff/addresses.ts'
import { cityNames } from '../../../staff/city-names.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { slugOf } from '../../../staff/slug-of.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import { NameFields } from '../../../staff/name-fields.tsx'
import { NewUnitForm, unitKinds } from '../../../staff/unit-schema.ts'
import { unitChoices } from '../../../staff/unit-tree.ts'
import { useTrail } from '../../../staff/use-trail.ts'
import type { Route } from './+types/new-unit'

export const handle: PageHandle = { access: administrators }

export const loader = load(async ({ asked, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [units, names] = await Promise.all([services.organisation.units(actor), cityNames(asked)])
  const cities = [...new Set([...names.keys(), ...units.map(({ city }) => city)])].map((value) => ({
    value,
    label: names.get(value) ?? value,
  }))
  const parent = units.find(({ id }) => id === url.searchParams.get('under'))
  return { cities, units: unitChoices(units, language), under: parent?.id, city: parent?.city ?? cities[0]?.value }
})

export const action = load(async ({ asked, request }: Asking<Route.ActionArgs>) =>
  send(request, NewUnitForm, wordsOf(asked.language), async ({ slug, parent, ...unit }) => {
    const id = await asked.services.organisation.addUnit(asked.actor, {
      ...unit,
      slug: slug ?? slugOf(unit.name.en),
      parent: parent ?? null,
    })
    return redirect(tellDone(staffAddresses(asked.language).unit(id), 'unit-added'), 303)
  }),
)

export default function NewUnit({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const trail = useTrail()
  const { cities, units, under, city } = loaderData
  const [form, fields] = usePageForm(NewUnitForm, { id: 'new-unit', last: actionData, start: { city, parent: under } })
  const name = fields.name.getFieldset()
  const label = {
    kind: t('staff:unit.kind'),
    city: t('staff:unit.city'),
    parent: t('staff:unit.under'),
    slug: t('staff:unit.slug'),
  }
  return (
    <StaffPage title={t('staff:new-unit.title')} trail={trail.units}>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={[
            { field: name.fi, label: t('staff:unit.name-in.fi') },
            { field: name.sv, label: t('staff:unit.name-in.sv') },
            { field: name.en, label: t('staff:unit.name-in.en') },
            ...(['kind', 'city', 'parent', 'slug'] as const).map((key) => ({ field: fields[key], label: label[key] })),
          ]}
        />
        <NameFields name={name} />
        <Select
          field={fields.kind}
          label={label.kind}
          empty={t('staff:choose')}
          options={unitKinds.map((value) => ({ value, label: t(`public:body-kind.${value}`) }))}
        />
        {cities.length > 1 ? (
          <Select field={fields.city} label={label.city} options={cities} />
        ) : (
          <input type="hidden" name={fields.city.name} value={city ?? ''} />
        )}
        <Select
          field={fields.parent}
          label={label.parent}
          help={t('staff:unit.under-help')}
          empty={t('staff:unit.top')}
          options={units}
        />
        <TextInput field={fields.slug} label={label.slug} help={t('staff:unit.slug-help')} autoComplete="off" />
        <FormButtons verb={t('staff:new-unit.do')} back={to.units} />
      </Form>
    </StaffPage>
  )
}
