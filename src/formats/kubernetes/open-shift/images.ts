import { scalarText } from "../../../syntax/located.ts";
import { getAll, isMapping, isScalar, usesOf } from "../../../syntax/view.ts";
import { commandExposures, imageExposure } from "../containers.ts";
import { readInlineDockerfile } from "./inline-dockerfile.ts";
import { textAt } from "../objects.ts";
import type { KubernetesObject } from "../objects.ts";
import { aroundContainer } from "../pods.ts";
import { CLUSTER } from "../reach.ts";
import type { Reading, ReadObject } from "../reading.ts";
import { select } from "../select.ts";

/** Reads references to images: `{kind: DockerImage, name: …}`; other kinds name objects of the cluster. */
export function readImagesAt(...paths: string[]): ReadObject {
  return ({ view, resource }, { exposures }) => {
    const around = aroundContainer(resource, CLUSTER, false);
    for (const reference of paths.flatMap((path) => select(view, path)))
      if (textAt(reference, "kind") === "DockerImage")
        for (const name of getAll(reference, "name").filter(isScalar))
          exposures.push(
            ...imageExposure(
              scalarText(name.node),
              around,
              usesOf(name, resource),
            ),
          );
  };
}

const bases = readImagesAt(
  "spec.strategy.dockerStrategy.from",
  "spec.strategy.sourceStrategy.from",
  "spec.strategy.customStrategy.from",
);

/**
 * A build: the image it starts from, and what runs in the image when it is made.
 * https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/builds_using_buildconfig/
 */
export const readBuildConfig: ReadObject = (object, reading) => {
  bases(object, reading);
  readInlineDockerfile(object, reading);
  readPostCommit(object, reading);
};

function readPostCommit(
  { view, resource }: KubernetesObject,
  { exposures }: Reading,
): void {
  const around = aroundContainer(resource, CLUSTER, true);
  for (const hook of select(view, "spec.postCommit").filter(isMapping))
    for (const each of commandExposures(hook, around)) exposures.push(each);
}
