import { TestBed } from '@angular/core/testing';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { Router, type ActivatedRouteSnapshot, type RouterStateSnapshot, type UrlTree } from '@angular/router';
import { departments, session as endpoints } from '@assay/contract';
import { person, request, setUp, signIn } from '../../../testing/page';
import { Api } from '../api/api';
import { Language } from '../language/language';
import { CSRF_COOKIE } from './csrf';
import { roleMay, signedIn } from './guards';
import { Session } from './session';
import { signInAgain } from './sign-in-again';

const notSignedIn = { type: 'about:blank', title: 'x', status: 401, code: 'not-signed-in', facts: {} };
const route = {} as ActivatedRouteSnapshot;

function guard(check: typeof signedIn, url: string): Promise<unknown> {
  const state = { url } as RouterStateSnapshot;
  return TestBed.runInInjectionContext(() => check(route, state)) as Promise<unknown>;
}

describe('session', () => {
  beforeEach(() => {
    document.cookie = `${CSRF_COOKIE}=token`;
    setUp(provideHttpClient(withInterceptors([signInAgain])));
  });

  it('does not ask for a session where there cannot be one', async () => {
    document.cookie = `${CSRF_COOKIE}=; max-age=0`;
    await TestBed.inject(Session).load();
    TestBed.inject(HttpTestingController).expectNone(endpoints.me.path);
    expect(TestBed.inject(Session).me()).toBeUndefined();
  });

  it('knows what the roles allow, and speaks the language of the person', async () => {
    const session = TestBed.inject(Session);
    const loaded = session.load();
    request('GET', endpoints.me.path).flush({ ...person, roles: ['admin'], language: 'en' });
    await loaded;
    expect(session.allows('people.manage')).toBe(true);
    expect(session.allows('result.read')).toBe(false);
    expect(TestBed.inject(Language).current()).toBe('en');
  });

  it('asks once, however many guards want to know', async () => {
    const session = TestBed.inject(Session);
    const both = Promise.all([session.load(), session.load()]);
    request('GET', endpoints.me.path).flush(person);
    await both;
    await session.load();
    expect(session.me()?.name).toBe('林娜');
  });

  it('leads somebody unknown to sign-in, and remembers the way', async () => {
    const decided = guard(signedIn, '/cycles/c1?tab=audit');
    request('GET', endpoints.me.path).flush(notSignedIn, { status: 401, statusText: 'Unauthorized' });
    expect(String(await decided)).toBe('/sign-in?to=%2Fcycles%2Fc1%3Ftab%3Daudit');
  });

  it('lets nobody past a first password, except to where it is changed', async () => {
    const decided = guard(signedIn, '/cycles');
    request('GET', endpoints.me.path).flush({ ...person, mustChangePassword: true });
    expect(String(await decided)).toBe('/account/password');
    expect(await guard(signedIn, '/account/password')).toBe(true);
  });

  it('shows the page of no right under the same address', async () => {
    await signIn('owner');
    expect(await guard(roleMay('customers.read'), '/customers')).toBe(true);
    const refused = await guard(roleMay('people.manage'), '/people');
    expect(refused).toMatchObject({ navigationBehaviorOptions: { skipLocationChange: true } });
    expect(String((refused as { redirectTo: UrlTree }).redirectTo)).toBe('/no-right');
  });

  it('asks to sign in again when the server has forgotten the session', async () => {
    await signIn('admin');
    const router = TestBed.inject(Router);
    const gone: unknown[] = [];
    router.navigate = (...way) => {
      gone.push(way);
      return Promise.resolve(true);
    };
    const call = TestBed.inject(Api).call(departments.list);
    request('GET', departments.list.path).flush(notSignedIn, { status: 401, statusText: 'Unauthorized' });
    await expect(call).rejects.toMatchObject({ code: 'not-signed-in' });
    expect(TestBed.inject(Session).me()).toBeUndefined();
    expect(gone).toEqual([[['/sign-in'], { queryParams: { to: '/' } }]]);
  });

  it('switches the language at once and tells the server', async () => {
    await signIn('admin');
    const session = TestBed.inject(Session);
    const told = session.useLanguage('en');
    expect(TestBed.inject(Language).current()).toBe('en');
    const sent = request('PUT', endpoints.changeLanguage.path);
    expect(sent.request.body).toEqual({ language: 'en' });
    sent.flush({});
    await told;
    expect(session.me()?.language).toBe('en');
  });
});
