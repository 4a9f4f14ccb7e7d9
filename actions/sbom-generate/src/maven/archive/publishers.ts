import type { Zip } from '@sovereign-actions/core/zip';
import type { Identity } from './coordinates.ts';
import type { Manifest } from './manifest.ts';

/**
 * Projects that publish archives without coordinates in them, as those that Gradle, Ant and Bazel build: a name is taken for
 * theirs only where the archive has their packages, or their module.
 */
interface Publisher {
  groupId: string;
  /** Of the whole artifact. */
  artifact: RegExp;
  /** A folder of classes that the archive has. */
  folder?: string;
  /** Start of `Automatic-Module-Name`. */
  module?: string;
  /** `Implementation-Vendor`, for archives without classes. */
  vendor?: string;
  /** Major version from which on it is so. */
  from?: number;
}

type Evidence = Omit<Publisher, 'groupId' | 'artifact'>;

const by = (groupId: string, artifact: RegExp, evidence: Evidence): Publisher => ({ groupId, artifact, ...evidence });

/** The first that fits counts. */
const PUBLISHERS: readonly Publisher[] = [
  by('org.springframework.boot', /^spring-boot(?:-.+)?$/, { module: 'spring.boot' }),
  by('org.springframework.security', /^spring-security-.+$/, { module: 'spring.security.' }),
  by(
    'org.springframework',
    /^spring-(?:aop|aspects|beans|context|context-indexer|context-support|core|core-test|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/,
    { module: 'spring.' },
  ),
  by(
    'org.springframework',
    /^spring-(?:aop|beans|context|context-support|core|expression|jdbc|jms|messaging|orm|oxm|test|tx|web|webmvc|websocket)$/,
    { folder: 'org/springframework/' },
  ),
  by('org.springframework.kafka', /^spring-kafka(?:-test)?$/, { folder: 'org/springframework/kafka/' }),
  by('org.springframework.amqp', /^spring-(?:amqp|rabbit(?:-.+)?)$/, { folder: 'org/springframework/amqp/' }),
  by('org.springframework.batch', /^spring-batch-.+$/, { folder: 'org/springframework/batch/' }),
  by('org.springframework.integration', /^spring-integration-.+$/, { folder: 'org/springframework/integration/' }),
  by('org.springframework.session', /^spring-session-.+$/, { folder: 'org/springframework/session/' }),
  by('org.springframework.ws', /^spring-(?:ws-.+|xml)$/, { folder: 'org/springframework/' }),
  by('io.micrometer', /^micrometer-.+$/, { folder: 'io/micrometer/' }),
  by('io.projectreactor', /^reactor-core$/, { folder: 'reactor/core/' }),
  by('io.projectreactor.netty', /^reactor-netty(?:-.+)?$/, { module: 'reactor.netty' }),
  by('org.apache.kafka', /^(?:kafka|connect)-[a-z-]+$|^kafka(?:-streams-scala)?_2\.\d+$/, { folder: 'org/apache/kafka/' }),
  by('org.apache.kafka', /^kafka_2\.\d+$/, { folder: 'kafka/server/' }),
  by('org.apache.lucene', /^lucene-.+$/, { folder: 'org/apache/lucene/' }),
  by('org.apache.solr', /^solr-.+$/, { folder: 'org/apache/solr/' }),
  by('org.apache.poi', /^poi(?:-.+)?$/, { folder: 'org/apache/poi/' }),
  by('org.apache.tomcat.embed', /^tomcat-embed-(?:core|el|jasper|websocket)$/, { folder: 'org/apache/' }),
  by(
    'org.apache.tomcat',
    /^tomcat-(?:annotations-api|api|catalina|coyote|dbcp|el-api|jasper|jasper-el|jdbc|jni|jsp-api|juli|servlet-api|util|util-scan|websocket)$/,
    { folder: 'org/apache/' },
  ),
  by('org.apache.groovy', /^groovy(?:-.+)?$/, { module: 'org.apache.groovy' }),
  by('org.bouncycastle', /^bc(?:pg|pkix|prov|util|tls|mail|jmail|mls)-(?:ext-)?(?:debug-)?(?:jdk\d\w*on|jdk14|lts8on|fips)$/, {
    folder: 'org/bouncycastle/',
  }),
  by('org.ow2.asm', /^asm(?:-(?:analysis|commons|tree|util))?$/, { folder: 'org/objectweb/asm/', from: 4 }),
  by('asm', /^asm(?:-(?:all|analysis|attrs|commons|tree|util|xml))?$/, { folder: 'org/objectweb/asm/' }),
  by('org.aspectj', /^aspectj(?:rt|tools|weaver)$/, { folder: 'org/aspectj/' }),
  by('org.hibernate.orm', /^hibernate-.+$/, { module: 'org.hibernate.orm.', from: 6 }),
  by('org.hibernate', /^hibernate-(?:core|entitymanager|envers|ehcache|jcache|c3p0|hikaricp|java8|spatial|testing)$/, {
    folder: 'org/hibernate/',
  }),
  by('org.hibernate.common', /^hibernate-commons-annotations$/, { folder: 'org/hibernate/' }),
  by('net.java.dev.jna', /^jna(?:-platform)?$/, { folder: 'com/sun/jna/' }),
  by('org.lz4', /^lz4-java$/, { folder: 'net/jpountz/' }),
  by('com.github.ben-manes.caffeine', /^caffeine$/, { folder: 'com/github/benmanes/caffeine/' }),
  by('org.checkerframework', /^checker-qual$/, { folder: 'org/checkerframework/' }),
  by('org.pcollections', /^pcollections$/, { folder: 'org/pcollections/' }),
  by('org.scala-lang.modules', /^scala-(?:collection-compat|java8-compat|parser-combinators|xml|parallel-collections|asm)_2\.\d+$/, {
    folder: 'scala/',
  }),
  by('org.scala-lang', /^scala-(?:compiler|library|reflect)$/, { folder: 'scala/' }),
  by('org.apache.hadoop', /^hadoop-client-(?:api|minicluster|runtime)$/, { folder: 'org/apache/hadoop/' }),
  by('com.squareup.okhttp3', /^okhttp(?:-.+)?$|^logging-interceptor$/, { folder: 'okhttp3/' }),
  by('com.squareup.okio', /^okio(?:-jvm)?$/, { folder: 'okio/' }),
  by('com.squareup.retrofit2', /^retrofit$|^converter-.+$/, { folder: 'retrofit2/' }),
  by('org.jetbrains.kotlin', /^kotlin-(?:stdlib(?:-.+)?|reflect)$/, { folder: 'kotlin/', vendor: 'JetBrains' }),
  by('org.jetbrains.kotlinx', /^kotlinx-.+$/, { folder: 'kotlinx/' }),
  by('io.grpc', /^grpc-.+$/, { folder: 'io/grpc/' }),
  by('io.opentelemetry.semconv', /^opentelemetry-semconv(?:-.+)?$/, { folder: 'io/opentelemetry/semconv/' }),
  by('io.opentelemetry', /^opentelemetry-.+$/, { folder: 'io/opentelemetry/' }),
  by('io.github.resilience4j', /^resilience4j-.+$/, { folder: 'io/github/resilience4j/' }),
  by('io.reactivex.rxjava3', /^rxjava$/, { folder: 'io/reactivex/rxjava3/' }),
  by('io.reactivex.rxjava2', /^rxjava$/, { folder: 'io/reactivex/' }),
  by('org.reactivestreams', /^reactive-streams(?:-.+)?$/, { folder: 'org/reactivestreams/' }),
  by('com.graphql-java', /^graphql-java$/, { folder: 'graphql/' }),
  by('com.graphql-java', /^java-dataloader$/, { folder: 'org/dataloader/' }),
  by('org.postgresql', /^postgresql$/, { folder: 'org/postgresql/' }),
  by('com.mysql', /^mysql-connector-j$/, { folder: 'com/mysql/' }),
  by('mysql', /^mysql-connector-java$/, { folder: 'com/mysql/' }),
  by('org.junit.jupiter', /^junit-jupiter(?:-.+)?$/, { vendor: 'junit.org' }),
  by('org.junit.platform', /^junit-platform-.+$/, { vendor: 'junit.org' }),
  by('org.apiguardian', /^apiguardian-api$/, { folder: 'org/apiguardian/' }),
  by('org.opentest4j', /^opentest4j$/, { folder: 'org/opentest4j/' }),
  by('org.mockito', /^mockito-.+$/, { folder: 'org/mockito/' }),
  by('junit', /^junit$/, { folder: 'junit/framework/' }),
  by('org.hamcrest', /^hamcrest(?:-(?:all|core|library))?$/, { folder: 'org/hamcrest/' }),
  by('org.testcontainers', /^testcontainers$/, { folder: 'org/testcontainers/' }),
  by('org.wiremock', /^wiremock(?:-standalone)?$/, { folder: 'wiremock/' }),
  by('org.thymeleaf', /^thymeleaf(?:-spring\d)?$/, { folder: 'org/thymeleaf/' }),
  by('org.attoparser', /^attoparser$/, { folder: 'org/attoparser/' }),
  by('org.unbescape', /^unbescape$/, { folder: 'org/unbescape/' }),
  by('org.hibernate.models', /^hibernate-models$/, { folder: 'org/hibernate/models/' }),
  by('org.apache.ant', /^ant(?:-.+)?$/, { folder: 'org/apache/tools/ant/' }),
  by('org.apache.ivy', /^ivy$/, { folder: 'org/apache/ivy/' }),
  by('org.eclipse.jdt', /^ecj$/, { folder: 'org/eclipse/jdt/' }),
  by('co.elastic.clients', /^elasticsearch-java$/, { folder: 'co/elastic/clients/' }),
  by('org.opensearch.client', /^opensearch-java$/, { folder: 'org/opensearch/client/' }),
  by('com.h2database', /^h2$/, { folder: 'org/h2/' }),
  by('org.objenesis', /^objenesis$/, { folder: 'org/objenesis/' }),
  by('info.picocli', /^picocli$/, { folder: 'picocli/' }),
  by('io.perfmark', /^perfmark-.+$/, { folder: 'io/perfmark/' }),
  by('org.seleniumhq.selenium', /^selenium-.+$/, { folder: 'org/openqa/selenium/' }),
  by('com.google.dagger', /^dagger$/, { folder: 'dagger/', from: 2 }),
  by('org.codehaus.groovy', /^groovy(?:-.+)?$/, { module: 'org.codehaus.groovy' }),
  by('aopalliance', /^aopalliance$/, { folder: 'org/aopalliance/' }),
  by('antlr', /^antlr$/, { folder: 'antlr/' }),
  by('dom4j', /^dom4j$/, { folder: 'org/dom4j/' }),
  by('javax.servlet', /^servlet-api$/, { folder: 'javax/servlet/' }),

  by('com.mchange', /^c3p0$/, { folder: 'com/mchange/' }),
  by('org.python', /^jython(?:-standalone)?$/, { folder: 'org/python/' }),
  by('xerces', /^xercesImpl$/, { folder: 'org/apache/xerces/' }),
  by('xalan', /^(?:xalan|serializer)$/, { folder: 'org/apache/' }),
  by('xml-apis', /^xml-apis(?:-ext)?$/, { folder: 'org/w3c/' }),
];

/** The group of an archive that says no coordinates, by its name and what is in it. */
export function publisherOf({ name, version = '' }: Identity, manifest: Manifest, zip: Zip): string | undefined {
  const module = manifest.get('automatic-module-name');
  const major = Number.parseInt(version, 10);
  return PUBLISHERS.find(
    ({ artifact, from = 0, module: start, folder, vendor }) =>
      artifact.test(name) &&
      (from === 0 || major >= from) &&
      ((start !== undefined && module?.startsWith(start)) ||
        (vendor !== undefined && manifest.get('implementation-vendor') === vendor) ||
        (folder !== undefined && hasFolder(zip, folder))),
  )?.groupId;
}

function hasFolder(zip: Zip, folder: string): boolean {
  const start = Buffer.from(folder);
  let found = false;
  zip.entries((bytes, from, to) => {
    found ||=
      to - from > start.length && bytes[from] === start[0] && bytes.compare(start, 0, start.length, from, from + start.length) === 0;
    return false;
  });
  return found;
}
