import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { must, put } from './cache.ts';
import { fromDebian } from './debian.ts';
import { freePort, type Served } from './services.ts';

/** Ceph's S3 gateway with the least of a cluster: one monitor, one store in memory. Only what they load is unpacked. */
export const ceph = () =>
  fromDebian(
    'ceph',
    'bookworm',
    [
      'libboost-thread1.74.0',
      'libfmt9',
      'libnl-3-200',
      'libnl-route-3-200',
      'libibverbs1',
      'librdmacm1',
      'librados2',
      'librbd1',
      'libcephfs2',
      'libboost-context1.74.0',
      'libtcmalloc-minimal4',
      'libgoogle-perftools4',
      'liblua5.3-0',
      'liboath0',
      'librabbitmq4',
      'libradosstriper1',
      'ceph-common',
      'libaio1',
      'libsnappy1v5',
      'libleveldb1d',
      'libdaxctl1',
      'libndctl6',
      'libpmem1',
      'libfuse2',
      'ceph-base',
      'librgw2',
      'ceph-osd',
      'ceph-mon',
      'radosgw',
      'python3-rados',
      'python3-ceph-argparse',
      'python3-ceph-common',
      'python3-prettytable',
      'python3-wcwidth',
    ],
    'usr/bin/radosgw',
  );

const FSID = '11111111-2222-3333-4444-555555555555';
const OSD = '22222222-2222-3333-4444-555555555555';

const configuration = (folder: string, libraries: string, monitor: number, gateway: number) => `[global]
fsid = ${FSID}
mon_host = v1:127.0.0.1:${monitor}
auth_cluster_required = none
auth_service_required = none
auth_client_required = none
ms_mon_client_mode = crc
ms_mon_cluster_mode = crc
ms_mon_service_mode = crc
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 1
osd_pool_default_pg_autoscale_mode = off
osd_crush_chooseleaf_type = 0
mon_allow_pool_size_one = true
mon_max_pg_per_osd = 1000
public_addr = 127.0.0.1
cluster_addr = 127.0.0.1
run_dir = ${folder}
admin_socket = ${folder}/$name.asok
pid_file = ${folder}/$name.pid
log_file = ${folder}/$name.log
mon_cluster_log_file = ${folder}/cluster.log
mon_data = ${folder}/mon
osd_data = ${folder}/osd
osd_objectstore = memstore
plugin_dir = ${libraries}/ceph
erasure_code_dir = ${libraries}/ceph/erasure-code
osd_class_dir = ${libraries}/rados-classes
rgw_data = ${folder}/rgw
rgw_frontends = beast endpoint=127.0.0.1:${gateway}
`;

/** A running gateway. */
export interface Ceph extends Served {
  close(): void;
}

/** Starts it for one user, with the region that buckets can be made in. @param program path of `radosgw` in its unpacked tree */
export async function startCeph(
  program: string,
  folder: string,
  { accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string },
  region: string,
): Promise<Ceph> {
  const root = path.resolve(program, '../../..');
  const libraries = (await must('sh', ['-c', 'echo "$1"/usr/lib/*-linux-gnu', 'sh', root])).trim();
  const [monitor, port] = await Promise.all([freePort(), freePort()]);
  await Promise.all(['mon', 'osd', 'rgw'].map((name) => mkdir(path.join(folder, name), { recursive: true })));
  await put(path.join(folder, 'ceph.conf'), configuration(folder, libraries, monitor, port));
  const env = {
    ...process.env,
    CEPH_CONF: path.join(folder, 'ceph.conf'),
    LD_LIBRARY_PATH: [libraries, path.join(libraries, 'ceph'), path.join(root, 'lib', path.basename(libraries))].join(':'),
    PYTHONPATH: path.join(root, 'usr/lib/python3/dist-packages'),
  };
  const call = (name: string, ...args: string[]) => must(path.join(root, 'usr/bin', name), args, { cwd: folder, env, timeout: 60_000 });
  const running: ChildProcess[] = [];
  const start = (name: string, ...args: string[]) =>
    void running.push(spawn(path.join(root, 'usr/bin', name), args, { cwd: folder, env, stdio: 'ignore' }));
  const close = () => {
    for (const child of running) child.kill('SIGKILL');
  };
  try {
    await call('monmaptool', '--create', '--fsid', FSID, '--addv', 'a', `[v1:127.0.0.1:${monitor}]`, 'monmap');
    await call('ceph-mon', '--mkfs', '-i', 'a', '--monmap', 'monmap');
    start('ceph-mon', '-f', '-i', 'a');
    await call('ceph', 'osd', 'new', OSD);
    await call('ceph', 'osd', 'crush', 'add', 'osd.0', '1', 'root=default', 'host=one');
    await call('ceph-osd', '--mkfs', '-i', '0', '--osd-uuid', OSD);
    start('ceph-osd', '-f', '-i', '0');
    await call(
      'radosgw-admin',
      'user',
      'create',
      '--uid=owner',
      '--display-name=owner',
      `--access-key=${accessKeyId}`,
      `--secret=${secretAccessKey}`,
    );
    const group = (await call('radosgw-admin', 'zonegroup', 'get')).replace(/"api_name": "[^"]*"/, `"api_name": "${region}"`);
    await put(path.join(folder, 'zonegroup.json'), group);
    await call('radosgw-admin', 'zonegroup', 'set', '--infile', 'zonegroup.json');
    start('radosgw', '-f', '-n', 'client.rgw');
    const url = `http://127.0.0.1:${port}`;
    for (let attempt = 0; attempt < 300; attempt += 1) {
      if (
        await fetch(url)
          .then(({ ok }) => ok)
          .catch(() => false)
      )
        return { url, port, close };
      await wait(200);
    }
    throw new Error(`radosgw does not answer: ${(await readFile(path.join(folder, 'client.rgw.log'), 'utf8')).slice(-1000)}`);
  } catch (error) {
    close();
    throw error;
  }
}
