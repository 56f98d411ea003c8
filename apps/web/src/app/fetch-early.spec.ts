import { Component, type Type } from '@angular/core';
import type { Routes } from '@angular/router';
import { fetchRooms } from './fetch-early';

@Component({ template: '' })
class Page {}

describe('fetching the rooms of an address', () => {
  let fetched: string[];
  beforeEach(() => (fetched = []));

  const page = (name: string) => (): Promise<Type<unknown>> => {
    fetched.push(name);
    return Promise.resolve(Page);
  };
  const room = (name: string, inside: Routes) => (): Promise<Routes> => {
    fetched.push(name);
    return Promise.resolve(inside);
  };
  const cycle: Routes = [
    { path: '', pathMatch: 'full', loadComponent: page('overview') },
    { path: '', loadChildren: room('stages', [{ path: 'review', loadComponent: page('review') }]) },
  ];
  const routes: Routes = [
    { path: 'sign-in', loadComponent: page('sign-in') },
    {
      path: '',
      loadComponent: page('shell'),
      loadChildren: room('areas', [
        { path: '', pathMatch: 'full', children: [] },
        { path: 'people', loadComponent: page('people') },
        { path: 'cycles', children: [{ path: ':id', loadComponent: page('frame'), children: cycle }] },
        { path: '**', loadComponent: page('not-found') },
      ]),
    },
  ];

  it.each([
    [['sign-in'], ['sign-in'], true],
    [['people'], ['shell', 'areas', 'people'], true],
    [['cycles', '7'], ['shell', 'areas', 'frame', 'overview'], true],
    [['cycles', '7', 'review'], ['shell', 'areas', 'frame', 'stages', 'review'], true],
    [[], ['shell', 'areas'], false],
    [['nowhere'], ['shell', 'areas'], false],
  ])('%j needs %j', async (address, needed, found) => {
    expect(await fetchRooms(routes, address)).toBe(found);
    expect(fetched).toEqual(needed);
  });
});
