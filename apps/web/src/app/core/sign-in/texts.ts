import { defineTexts } from '../../platform/texts/texts';

export const texts = defineTexts({
  zh: {
    product: 'Assay 客户评估',
    claim: '从评估目标到挽留行动，每一步都有据可查',
    heading: '登录',
    login: '账号',
    password: '密码',
    showPassword: '显示密码',
    hidePassword: '隐藏密码',
    submit: '登录',
    or: '或',
    singleSignOn: '使用{name}登录',
    demo: '演示账号',
    demoHint: '本系统载有演示数据，选择一个身份即可填入账号和密码。',
  },
  en: {
    product: 'Assay customer evaluation',
    claim: 'From the goal to the retention action, every step on record',
    heading: 'Sign in',
    login: 'Account',
    password: 'Password',
    showPassword: 'Show the password',
    hidePassword: 'Hide the password',
    submit: 'Sign in',
    or: 'or',
    singleSignOn: 'Sign in with {name}',
    demo: 'Demo accounts',
    demoHint: 'This system holds demo data. Choose who you want to be to fill in account and password.',
  },
});
