// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Stored words with every option of every kept command, made to lead somewhere, when a run is made again.
struct `A stranger's words` {
  let program: Program
  init() throws { program = try Program() }

  /// Makes an archive `a` with a run for each way to say something: the words of it are the second argument.
  private static let making = #"""
    import hashlib, json, sqlite3, subprocess, sys
    step = 'funding.phases.ramp_up.step.increment'
    goal = ['--goal', 'share@2029 = 1 %']
    base = {
        'project': [], 'compare': ['ksf-2019', 'slide-frozen'], 'table': ['ksf-2019'],
        'export': ['ksf-2019', '-o', 'pwned.zip'], 'explain': ['--cell', 'share@2029'],
        'solve': ['--vary', step] + goal,
        'frontier': ['--vary', 'municipal_costs.growth.real=0 %..1 %:2', '--solve', step] + goal,
        'elasticities': ['--metric', 'share@2029'],
        'sweep': ['slide-frozen', '--vary', 'deflator.growth=uniform(low: 1 %, high: 3 %)', '--method', 'monte_carlo', '--samples', '300', '--band', 'none'],
        'merge': ['bait/p'], 'report': ['ksf-2019', '-o', 'pwned.html'],
    }
    names = ['bait/mine.yaml', 'ksf-2019+bait/over.yaml', '@bait/mine.yaml', 'bait/study.yaml', 'bait/p',
             'bait/work', '/etc/passwd']
    # Those that name a place or a program; with an argument all that there are.
    places = ['data', 'archive', 'output', 'part', 'blocks', 'resume', 'replace', 'engine', 'tasks', 'work',
              'sbatch', 'program', 'no-wait', 'dry-run', 'keep-draws', 'force', 'set', 'baseline', 'vary']
    is_long = len(sys.argv) > 1
    help = json.loads(subprocess.check_output(['ksf', '--experimental-dump-help']))
    lines = []
    for command in help['command']['subcommands']:
        own = base.get(command['commandName'])
        if own is None:
            continue
        start = [command['commandName']]
        lines.append(start + own)
        for name in names if is_long or start[0] in ('sweep', 'merge') else names[:2]:
            lines.append(start + [name] + [word for word in own if word not in ('ksf-2019', 'bait/p')])
        for option in command['arguments']:
            for word in option.get('names', []):
                flag = ('--' if word['kind'] == 'long' else '-') + word['name']
                if word['name'] not in places and (not is_long or word['name'] in ('help', 'h', 'version')):
                    continue
                value = {'--data': 'bait', '--work': 'bait/work', '--engine': 'hand', '--tasks': '2',
                         '--blocks': '1-1', '--part': 'bait/p', '-o': 'pwned', '--output': 'pwned',
                         '--program': 'bait/evil.sh', '--set': 'municipal_costs.observed=bait/series.csv',
                         '--format': 'json', '--samples': '300', '--language': 'nb'}
                extra = [flag] if option['kind'] == 'flag' else [flag, value.get(flag, 'bait/mine.yaml')]
                if flag in ('--blocks', '--resume', '--replace'):
                    extra += ['--part', 'bait/p']
                if flag == '--data':
                    extra += ['--set', 'municipal_costs.observed=own']
                if flag == '--program':
                    extra += ['--engine', 'slurm']
                if flag == '--keep-draws':
                    extra += ['-o', 'pwned']
                lines.append(start + own + extra)
    lines += [['project', 'runs', 'rerun', '1'], ['project', '@bait/words'], ['--archive', 'b', 'project'],
              ['sweep', 'slide-frozen', '--engine=slurm', '--sbatch=--wrap=touch pwned'],
              ['project', '--', '-o', 'pwned'], ['project', '--generate-completion-script', 'bash'],
              ['project', '---completion', 'project', '--', 'positional@0', '0', '0', '']]
    d = sqlite3.connect('a')
    row = d.execute('SELECT * FROM run').fetchone()
    for number, words in enumerate(lines, 2):
        kind = words[0] if not words[0].startswith('-') else 'project'
        new = (number, kind) + row[2:9] + (json.dumps(words),) + row[10:]
        d.execute('INSERT INTO run VALUES (' + ','.join('?' * len(new)) + ')', new)
        d.execute("INSERT INTO file SELECT ?, position, role, name, path, sha256, size FROM file "
                  "WHERE run = 1 AND role = 'answer'", (number,))
    d.commit()
    print(len(lines))
    """#

  @Test func `with any option of any kept command read, write and start nothing`() throws {
    try program.write("make.py", Self.making)
    _ = try program.shell("mkdir bait bin")
    try program.write(
      "bait/mine.yaml", "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: M}\nend: 2031\n")
    try program.write("bait/over.yaml", "format: 1\nend: 2031\n")
    try program.write("bait/words", "--output\npwned\n")
    try program.write(
      "bait/study.yaml",
      "format: 1\nid: s\nscenario: mine.yaml\nmetrics: [share@2031]\nmethod: {monte_carlo: {samples: 300}}\n"
    )
    try program.write(
      "bait/series.csv",
      "series,year,value,unit,status,source\nown,2019,150000,MNOK,observed,ksf-2019\n")
    try program.write("bait/evil.sh", "#!/bin/sh\ntouch \"$HERE/pwned-by-program\"\n")
    let made = try program.shell(
      """
      chmod +x bait/evil.sh
      for name in sbatch scontrol squeue scancel sinfo sacct; do cp bait/evil.sh bin/$name; done
      study() { ksf sweep slide-frozen --vary 'deflator.growth=uniform(low: 1 %, high: 3 %)' \\
        --metric share@2029 --band none --method latin_hypercube --samples 4096 -q "$@"; }
      study --part bait/p > /dev/null
      study --engine hand --tasks 1 --work bait/work > commands; sh commands; rm commands
      ksf project -q --archive a > /dev/null
      cp a b
      /usr/bin/python3 make.py \(Tier.isAll ? "long" : "")
      """)
    let count = try #require(Int(made.output.split(separator: "\n").last ?? ""), "\(made.errors)")
    #expect(count > 90 && made.errors == "", "\(made.errors)")
    let names = "find . -type f ! -name '.*' | sort | xargs sha256sum"
    let before = try program.shell("ls bait/p bait/work/*/parts/*; \(names)")
    #expect(before.code == 0 && before.errors == "", "\(before.errors)")
    let run = try program.shell(
      """
      export HERE=$PWD PATH=$PWD/bin:$PATH
      # A file that was last read before it was last written shows when it is read again, on most disks.
      find bait -type f | xargs touch -a -d '2 days ago'
      seq 2 \(count + 1) | xargs -P 2 -I N sh -c \\
        'timeout 60 ksf runs rerun N --archive a > .said-N 2>&1; echo N $?'
      find bait -type f -amin -1440
      rm .said-*
      """)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == count, "\(lines.dropFirst(count))")
    for line in lines.prefix(count) {
      #expect(line.hasSuffix(" 0") || line.hasSuffix(" 1"), "\(line)")
    }
    #expect(try program.shell("ls bait/p bait/work/*/parts/*; \(names)").output == before.output)
  }
}
