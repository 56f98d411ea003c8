import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { allEndpoints, type Endpoint } from '@assay/contract';
import { endpointOf } from './handles.js';

/** Refuses to start unless every endpoint of the contract has exactly one handler, and no route stands outside it. */
@Injectable()
export class EndpointCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const handled = new Map<Endpoint, string>();
    for (const { instance, name } of this.discovery.getControllers()) {
      const controller = instance as Record<string, object> | undefined;
      if (!controller) continue;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(controller) as object)) {
        const endpoint = endpointOf(controller[method] as object);
        const place = `${name}.${method}`;
        if (!endpoint) continue;
        if (handled.has(endpoint))
          throw new Error(`${endpoint.path} has two handlers: ${handled.get(endpoint)}, ${place}`);
        handled.set(endpoint, place);
      }
    }
    const orphans = allEndpoints.filter((endpoint) => !handled.has(endpoint));
    if (orphans.length > 0) {
      throw new Error(`no handler for ${orphans.map(({ method, path }) => `${method} ${path}`).join(', ')}`);
    }
  }
}
