import { z } from 'zod'
import type { ConfigSlice } from '../../config/index.ts'

const HOST = /^(?:\*\.)?[a-z0-9.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i

export const contactsConfig = {
  linkHosts: {
    doc: '允许拨测链接的网站，用逗号隔开，如 zwdt.sh.gov.cn,*.pudong.gov.cn；不填就什么都不往外发。内部地址要连它的 IP 一起写',
    env: 'LINK_HOSTS',
    schema: z
      .string()
      .default('')
      .transform((text) => text.split(/[,，\s]+/).filter((host) => host !== ''))
      .refine((hosts) => hosts.every((host) => HOST.test(host)), '要写网站名，不带 http://，用逗号隔开'),
  },
} satisfies ConfigSlice
