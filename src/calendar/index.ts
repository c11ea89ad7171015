export { type Calendar, createCalendar, type Due, NOT_ARRANGED, type Suspension } from './calendar.ts'
export { addNaturalDays, deadlineOf } from './deadline.ts'
export { remembering } from './remembering.ts'
