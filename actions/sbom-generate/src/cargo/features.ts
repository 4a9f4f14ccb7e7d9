import type { Project, Projects } from './projects.ts';

/**
 * Optional dependencies that a build of the workspace has without being asked: those of default features, and of features
 * that one package of the source asks of another. As `folder\nkey`.
 */
export function wantedOptionals({ byFolder }: Projects): Set<string> {
  const wanted = new Set<string>();
  const enabled = new Set<string>();
  const open: { project: Project; feature: string }[] = [];

  const enable = (project: Project | undefined, feature: string) => {
    if (!project || enabled.has(`${project.folder}\n${feature}`)) return;
    enabled.add(`${project.folder}\n${feature}`);
    open.push({ project, feature });
  };
  const named = (project: Project, key: string) => project.dependencies.filter((declared) => declared.key === key && !declared.development);
  const targetOf = (target: string | undefined) => (target === undefined ? undefined : byFolder.get(target));
  const use = (project: Project, { features, defaultFeatures, target }: Project['dependencies'][number]) => {
    const to = targetOf(target);
    if (defaultFeatures) enable(to, 'default');
    for (const feature of features) enable(to, feature);
    return project;
  };
  const turnOn = (project: Project, key: string) => {
    if (wanted.has(`${project.folder}\n${key}`)) return;
    wanted.add(`${project.folder}\n${key}`);
    for (const declared of named(project, key)) use(project, declared);
  };

  for (const project of byFolder.values()) {
    if (project.member) enable(project, 'default');
    for (const declared of project.dependencies) if (!declared.optional && !declared.development) use(project, declared);
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const { project, feature } = next;
    const values = project.manifest.features.get(feature);
    if (!values) turnOn(project, feature);
    for (const value of values ?? []) {
      const [, key = value, weak, inner] = /^([^/?]+)(\?)?\/(.+)$/.exec(value) ?? [];
      if (inner !== undefined) {
        if (!weak) turnOn(project, key);
        for (const { target } of named(project, key)) enable(targetOf(target), inner);
      } else if (value.startsWith('dep:')) turnOn(project, value.slice(4));
      else enable(project, value);
    }
  }
  return wanted;
}
