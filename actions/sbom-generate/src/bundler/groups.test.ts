import { describe, expect, it } from 'vitest';
import { developmentGems, developmentGemsOfSpec } from './groups.ts';

const development = (...lines: string[]) => [...developmentGems(lines.join('\n'))].sort();

describe('the groups of a Gemfile', () => {
  it('are those of blocks and of options', () => {
    expect(
      development(
        'source "https://rubygems.org"',
        'gem "rails", "~> 7.1" # group: :test',
        'group :development, :test do',
        '  gem "byebug", platforms: [:mri]',
        '  platforms :ruby do',
        '    gem "sqlite3"',
        '  end',
        'end',
        'group(:test) do',
        "  gem 'rspec'",
        'end',
        'gem "listen", require: false,',
        '    group: :development',
        'gem "a", :group => [:test]',
        'gem "b", groups: %i[development test]',
        'gem "c", group: "test", require: false if RUBY_VERSION >= "3"',
      ),
    ).toEqual(['a', 'b', 'byebug', 'c', 'listen', 'rspec', 'sqlite3']);
  });

  it('do not hide what is asked for elsewhere, too', () => {
    expect(development('group :test do', '  gem "both"', 'end', 'gem "both"')).toEqual([]);
    expect(development('gem "both", group: :test', 'cond and gem "both"')).toEqual([]);
    expect(development('group :test, :production do', '  gem "both"', 'end')).toEqual([]);
    expect(development('group :production do', '  gem "both", group: :test', 'end')).toEqual([]);
    expect(development('group :test do', '  group :default do', '    gem "both"', '  end', 'end')).toEqual([]);
  });

  it.each([
    ['a computed group', ['group env do', '  gem "x"', 'end']],
    ['a computed group in an option', ['gem "x", group: env']],
    ['a group and more', ['gem "x", group: [:test, env]']],
    ['a computed name', ['gem "x", group: :test', 'gem name']],
    ['other files', ['gem "x", group: :test', 'eval_gemfile "more"']],
    ['a text that goes on', ['gem "x", group: :test', 'puts <<~TEXT', 'TEXT']],
    ['blocks that do not close', ['group :test do', '  gem "x"']],
    ['blocks that close twice', ['gem "x", group: :test', 'end']],
    ['a commented block', ['=begin', 'group :test do', '=end', 'gem "x"']],
    ['what follows the end', ['gem "x"', '__END__', 'gem "y", group: :test']],
    ['a block in one line', ['group :test do gem "x" end']],
  ])('are not guessed from %s', (_, lines) => expect(development(...lines)).toEqual([]));

  it('follow conditions and other blocks to their end', () => {
    expect(
      development(
        'group :test do',
        '  if RUBY_VERSION < "3"',
        '    gem "x"',
        '  end',
        '  y = case 1',
        '    when 1 then 2',
        '  end',
        '  z = 1 if y',
        '  unless y; gem "w"; end',
        'end',
        'gem "after"',
      ),
    ).toEqual(['x']);
  });

  it('take in those of the gemspec', () => {
    const ofSpec = developmentGemsOfSpec(
      '  s.add_development_dependency "rake", ">= 1"\n  s.add_dependency "a"\n  spec.add_development_dependency("b")',
    );
    expect(ofSpec).toEqual(['rake', 'b']);
    expect([...developmentGems('gemspec\ngem "b"', ofSpec)]).toEqual(['rake']);
    expect([...developmentGems('gem "b"', ofSpec)]).toEqual([]);
  });

  it('are read in time that is linear in their length', () => {
    developmentGems(`group ${':a, '.repeat(100_000)}\n${'gem "a", '.repeat(50_000)}\n${'x'.repeat(1_000_000)}\n`);
  });
});
