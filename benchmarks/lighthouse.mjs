// Lighthouse on the pages people meet first; see README.md. Usage: node lighthouse.mjs http://localhost:8080
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const home = process.argv[2] ?? 'http://localhost:8080';
const require = createRequire(new URL('target/lighthouse/', import.meta.url));
const load = async name => import(pathToFileURL(require.resolve(name)));
const { default: lighthouse, desktopConfig } = await load('lighthouse');
const { launch } = await load('chrome-launcher');
const categories = ['accessibility', 'best-practices'];

const ask = (path, cookie, fields) => fetch(home + path, {
  method: fields ? 'POST' : 'GET',
  body: fields && new URLSearchParams(fields),
  headers: { cookie },
  redirect: 'manual',
});
const text = async (path, cookie) => (await ask(path, cookie)).text();
const found = (page, pattern) => page.match(pattern)[1];

async function signIn(email) {
  const fields = { next: '/dashboard', email, password: process.env.LMS_DEMO_PASSWORD };
  const answer = await ask('/login', '', fields);
  return answer.headers.getSetCookie().map(cookie => cookie.split(';')[0]).join('; ');
}

const enrolment = async cookie => found(await text('/courses/act-awareness', cookie), /"(\/learn\/[0-9a-f-]{36})/);

async function pages() {
  const reader = await signIn('load0004@demo.example');
  const examinee = await signIn('load0009@demo.example');
  const holder = await signIn('load0010@demo.example');
  const lesson = await ask(await enrolment(reader), reader);
  const assessment = await enrolment(examinee) + '/assessment';
  const token = found(await text(assessment, examinee), /name="form-token" value="([^"]+)"/);
  await ask(assessment, examinee, { 'form-token': token });
  return [
    ['front page', '/', ''],
    ['dashboard', '/dashboard', reader],
    ['lesson', new URL(lesson.headers.get('location')).pathname, reader],
    ['assessment', assessment + '/1', examinee],
    ['verification', found(await text('/certificates', holder), /"(\/verify\/[A-Z0-9-]{19})"/), ''],
  ];
}

function chromium() {
  return process.env.CHROMIUM ?? execFileSync('sh', ['-c', 'command -v chromium || command -v google-chrome']).toString().trim();
}

const chrome = await launch({
  chromePath: chromium(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
console.log('| page | device | accessibility | best practices | what is wrong |\n|---|---|---|---|---|');
try {
  for (const [name, path, cookie] of await pages()) {
    for (const [device, config] of [['phone', undefined], ['desktop', desktopConfig]]) {
      const flags = { port: chrome.port, onlyCategories: categories, extraHeaders: cookie ? { cookie } : {} };
      const { lhr } = await lighthouse(home + path, flags, config);
      if (new URL(lhr.finalDisplayedUrl).pathname !== path) throw new Error(path + ' led to ' + lhr.finalDisplayedUrl);
      const scores = categories.map(each => Math.round(lhr.categories[each].score * 100));
      const wrong = Object.values(lhr.audits).filter(audit => audit.score !== null && audit.score < 1).map(audit => audit.id);
      console.log(`| ${name} | ${device} | ${scores.join(' | ')} | ${lhr.runtimeError?.message ?? wrong.join(', ')} |`);
    }
  }
} finally {
  await chrome.kill();
}
