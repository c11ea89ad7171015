import type { Layout } from '../layout.ts'

const degree: Layout = {
  id: 'tune/degree-certificate',
  kind: 'degree-certificate',
  size: 'wide',
  pages: (pen) => [
    `<div style="position:absolute;inset:18px;border:8px double #9a2f2a"></div><h1 style="font-size:40px;letter-spacing:12px;margin:40px 0 30px">${pen.title('普通高等学校毕业证书')}</h1><p style="margin:0 130px 0 300px;text-indent:2em;font-size:23px;line-height:2.1">学生${pen.text('姓名')}，性别${pen.text('性别')}，${pen.day('出生')}生，于${pen.text('入学年月')}至${pen.text('毕业年月')}在本校${pen.text('专业')}专业${pen.text('学制')}制${pen.text('层次')}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</p><div style="position:absolute;left:90px;top:220px;width:150px;height:200px;background:#c9d2da"></div><p style="position:absolute;left:90px;bottom:150px;font-size:20px">校名：${pen.text('学校')}&emsp;&emsp;&emsp;校（院）长：${pen.sign('校长')}</p><p style="position:absolute;left:90px;bottom:90px;font-size:20px">证书编号：${pen.text('证书编号')}&emsp;&emsp;&emsp;&emsp;${pen.day('毕业日期', 'han')}</p>${pen.seal('学校', 'right:140px;bottom:80px', 170)}`,
  ],
}

export default [degree]
