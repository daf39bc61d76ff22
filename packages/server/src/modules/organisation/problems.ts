import { Problem } from '../../platform/problems/problem.ts'

function refused(code: string, title: string, detail: string): Problem {
  return new Problem({ code, status: 409, title, detail })
}

/** What the organisation's rules do not allow, to somebody who may know so. */
export const ownRole = () =>
  refused('own-role', 'Nobody gives a role to herself', 'Ask another administrator to give you the role.')
export const lastAdministrator = () =>
  refused('last-administrator', 'The city would be without an administrator', 'Make somebody else an administrator first.')
export const roleHeld = () =>
  refused('role-held', 'The role is held already', 'The person already holds this role at this unit.')
export const roleEnded = () =>
  refused('role-ended', 'The role has ended already', 'Nothing was changed.')
export const inactivePerson = () =>
  refused('inactive-person', 'The person is not active', 'Make the person active first.')
