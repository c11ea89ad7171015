import { createBrowserRouter } from 'react-router'
import { Loading } from '../ui/States.tsx'
import { ErrorPage } from './ErrorPage.tsx'
import { HomeSwitch } from './HomeSwitch.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Shell } from './Shell.tsx'
import { StaffShell } from './StaffShell.tsx'

/** Pages come when they are opened; only the shell and the switch of the home page are in the first load. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <ErrorPage />,
    HydrateFallback: Loading,
    children: [
      { index: true, element: <HomeSwitch /> },
      {
        path: 'search',
        lazy: async () => ({ Component: (await import('../features/search/SearchPage.tsx')).SearchPage }),
      },
      {
        path: 's/:id',
        lazy: async () => ({ Component: (await import('../features/service/ServicePage.tsx')).ServicePage }),
      },
      {
        path: 's/:id/precheck',
        lazy: async () => ({ Component: (await import('../features/precheck/PrecheckPage.tsx')).PrecheckPage }),
      },
      {
        path: 's/:id/apply',
        lazy: async () => ({ Component: (await import('../features/apply/StartPage.tsx')).StartPage }),
      },
      { path: 'cases', lazy: async () => ({ Component: (await import('../features/cases/CasesPage.tsx')).CasesPage }) },
      {
        path: 'cases/:id',
        lazy: async () => ({ Component: (await import('../features/cases/CasePage.tsx')).CasePage }),
      },
      {
        path: 'cases/:id/edit',
        lazy: async () => ({ Component: (await import('../features/apply/EditPage.tsx')).EditPage }),
      },
      {
        path: 'cases/:id/check',
        lazy: async () => ({ Component: (await import('../features/apply/CheckPage.tsx')).CheckPage }),
      },
      {
        path: 'wallet',
        lazy: async () => ({ Component: (await import('../features/wallet/WalletPage.tsx')).WalletPage }),
      },
      { path: 'ask', lazy: async () => ({ Component: (await import('../features/ask/AskPage.tsx')).AskPage }) },
      {
        path: 'p/:id',
        lazy: async () => ({ Component: (await import('../features/policy/PolicyPage.tsx')).PolicyPage }),
      },
      { path: 'help', lazy: async () => ({ Component: (await import('../features/help/HelpPage.tsx')).HelpPage }) },
      {
        path: 'sign-in',
        lazy: async () => ({ Component: (await import('../features/account/SignInPage.tsx')).SignInPage }),
      },
      {
        path: 'sign-up',
        lazy: async () => ({ Component: (await import('../features/account/SignUpPage.tsx')).SignUpPage }),
      },
      {
        path: 'account',
        lazy: async () => ({ Component: (await import('../features/account/AccountPage.tsx')).AccountPage }),
      },
      {
        path: 'reset',
        lazy: async () => ({ Component: (await import('../features/account/ResetPage.tsx')).ResetPage }),
      },
      {
        path: 'retake/:token',
        lazy: async () => ({ Component: (await import('../features/intake/RetakePage.tsx')).RetakePage }),
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
  {
    element: <StaffShell />,
    errorElement: <ErrorPage />,
    HydrateFallback: Loading,
    children: [
      {
        path: 'supervise',
        lazy: async () => ({ Component: (await import('../features/supervise/BoardPage.tsx')).BoardPage }),
      },
      {
        path: 'supervise/wall',
        lazy: async () => ({ Component: (await import('../features/supervise/WallPage.tsx')).WallPage }),
      },
      { path: 'lint', lazy: async () => ({ Component: (await import('../features/lint/LintPage.tsx')).LintPage }) },
      {
        path: 'intake',
        lazy: async () => ({ Component: (await import('../features/intake/QueuePage.tsx')).QueuePage }),
      },
      {
        path: 'intake/pile',
        lazy: async () => ({ Component: (await import('../features/intake/PilePage.tsx')).PilePage }),
      },
      {
        path: 'intake/:id',
        lazy: async () => ({ Component: (await import('../features/intake/DeskPage.tsx')).DeskPage }),
      },
      {
        path: 'review',
        lazy: async () => ({ Component: (await import('../features/review/QueuePage.tsx')).QueuePage }),
      },
      {
        path: 'review/:id',
        lazy: async () => ({ Component: (await import('../features/review/ReviewPage.tsx')).ReviewPage }),
      },
      { path: 'tasks', lazy: async () => ({ Component: (await import('../features/tasks/TasksPage.tsx')).TasksPage }) },
      {
        path: 'trace/:id',
        lazy: async () => ({ Component: (await import('../features/trace/TracePage.tsx')).TracePage }),
      },
      { path: 'auto', lazy: async () => ({ Component: (await import('../features/auto/AutoPage.tsx')).AutoPage }) },
      {
        path: 'people',
        lazy: async () => ({ Component: (await import('../features/admin/PeoplePage.tsx')).PeoplePage }),
      },
    ],
  },
])
