import { minute, STORY, type Story } from './story.ts';

/* What answers of GitHub are made of, with all the fields that its published schema demands. */

export const HTML = 'https://github.example.eu';
export const API = `${HTML}/api/v3`;

export const urls = (base: string, names: string): Record<string, string> =>
  Object.fromEntries(names.split(' ').map((name) => [name, `${base}/${name.replace(/_url$/, '')}`]));

/** An account as it is named everywhere. */
export const gitHubUser = (login: string) => ({
  login,
  id: [...login].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000,
  node_id: `U_${login}`,
  avatar_url: `${HTML}/avatars/${login}`,
  gravatar_id: '',
  url: `${API}/users/${login}`,
  html_url: `${HTML}/${login}`,
  ...urls(
    `${API}/users/${login}`,
    'followers_url following_url gists_url starred_url subscriptions_url organizations_url repos_url events_url received_events_url',
  ),
  type: 'User',
  site_admin: false,
});

export const minimalRepository = (fullName: string) => ({
  id: 4711,
  node_id: 'R_4711',
  name: fullName.split('/')[1],
  full_name: fullName,
  private: true,
  owner: gitHubUser(fullName.split('/')[0] as string),
  html_url: `${HTML}/${fullName}`,
  description: null,
  fork: false,
  url: `${API}/repos/${fullName}`,
  ...urls(
    `${API}/repos/${fullName}`,
    'archive_url assignees_url blobs_url branches_url collaborators_url comments_url commits_url compare_url contents_url contributors_url deployments_url downloads_url events_url forks_url git_commits_url git_refs_url git_tags_url hooks_url issue_comment_url issue_events_url issues_url keys_url labels_url languages_url merges_url milestones_url notifications_url pulls_url releases_url stargazers_url statuses_url subscribers_url subscription_url tags_url teams_url trees_url',
  ),
});

export function pullRequest({ number, author, head }: NonNullable<Story['change']>, repository: string, base: string) {
  const api = `${API}/repos/${repository}/pulls/${number}`;
  const html = `${HTML}/${repository}/pull/${number}`;
  const side = (ref: string, sha: string) => ({
    label: `${repository.split('/')[0]}:${ref}`,
    ref,
    sha,
    user: gitHubUser(author),
    repo: null,
  });
  const link = { href: api };
  return {
    url: api,
    id: number,
    node_id: `PR_${number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    ...urls(api, 'issue_url commits_url review_comments_url review_comment_url comments_url statuses_url'),
    number,
    state: 'closed',
    locked: false,
    title: 'Release 1.2',
    user: gitHubUser(author),
    body: 'Ask anna.muster@example.eu.',
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: minute(-60),
    updated_at: minute(-5),
    closed_at: minute(-5),
    merged_at: minute(-5),
    merge_commit_sha: STORY.commit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side('release-1.2', head),
    base: side(base, 'ba'.repeat(20)),
    _links: {
      comments: link,
      commits: link,
      statuses: link,
      html: link,
      issue: link,
      review_comments: link,
      review_comment: link,
      self: link,
    },
    author_association: 'MEMBER',
    auto_merge: null,
    draft: false,
  };
}
