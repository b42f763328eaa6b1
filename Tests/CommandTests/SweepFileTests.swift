// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// What the files of a sweep hold, read as another program reads them.
struct `The files of a sweep` {
  static let increment = "funding.phases.ramp_up.step.increment"
  static let samples = " --samples 512"
  static let study =
    "slide-frozen --vary 'municipal_costs.growth=uniform(low: 0 %, high: 2 %)' "
    + "--metric share@2034 --metric reached:one_percent --band share\(samples)"
  static let drawn = "--vary '\(increment)=uniform(low: 50 MNOK, high: 400 MNOK)'"
  static let listed = "--vary '\(increment)=values(50 MNOK, 100 MNOK, 200 MNOK)'"
  let program: Program
  init() throws { program = try Program() }

  /// Every method, with how many futures its draws have.
  static let methods: [(String, Int)] = [
    ("--method monte_carlo \(drawn)", 8192), ("--method quasi_monte_carlo \(drawn)", 4096),
    ("--method latin_hypercube \(drawn)", 512), ("--method sobol \(drawn)", 4096),
    ("--method kucherenko \(drawn)", 4096), ("--method shapley \(drawn)", 4096),
    ("--method morris \(drawn)", 512 * 3), ("--method one_at_a_time \(drawn)", 5),
    ("--method grid \(listed)", 3),
    ("--method policies --threshold 'share@2034 >= 1 %' \(listed)", 3 * 4096),
  ]

  @Test(arguments: methods)
  func `hold one table each, and every future once`(_ method: String, _ count: Int) throws {
    let isDrawn = !["grid", "one_at_a_time"].contains { method.contains("--method \($0)") }
    let study = isDrawn ? Self.study : Self.study.replacing(Self.samples, with: "")
    let run = try program.shell("ksf sweep \(study) \(method) --keep-draws -o out -q")
    #expect(run.code == 0, "\(run.errors)")
    try program.write(
      "check.py",
      """
      import csv, glob
      for name in glob.glob('out/*.csv'):
          text = open(name, encoding='utf-8-sig').read()
          assert '\\n\\n' not in text, name
          mark = ';' if name.endswith('-nb.csv') else ','
          rows = list(csv.reader(text.splitlines(), delimiter=mark))
          assert len(rows) > 1, name
          assert len(set(rows[0])) == len(rows[0]), (name, rows[0])
          assert all(len(row) == len(rows[0]) for row in rows), name
      rows = list(csv.DictReader(open('out/draws.csv')))
      metrics = ['share@2034', 'reached:one_percent']
      keys = [(row['future'], row.get('policy')) for row in rows]
      assert len(set(keys)) == len(keys)
      for row in rows:
          assert row['invalid'] == '', row
          for name, cell in row.items():
              if name != 'invalid' and not (name == metrics[1] and cell == 'never'):
                  float(cell)
      assert all(name in rows[0] for name in metrics)
      print(len(rows))
      """)
    let checked = try program.shell("python3 check.py")
    #expect(checked.output == "\(count)\n", "\(checked.errors)")
    guard count > 100 else { return }
    let analyzed = try program.shell(
      "ksf analyze out/draws.csv --output share@2034 --method regression")
    #expect(analyzed.code == 0 && analyzed.output.contains("municipal_costs.growth"))
    let found = try program.shell(
      "ksf discover out/draws.csv --where 'reached:one_percent > 2034' --resamples 0")
    #expect(found.code == 0 && found.output.contains(Self.increment), "\(found.errors)")
    #expect(!found.output.contains("star") && !found.output.contains("policy"))
  }

  @Test func `have the rows that indices are computed from, so that others can compute them`()
    throws
  {
    let run = try program.shell(
      "ksf sweep \(Self.study) --method sobol \(Self.drawn) --keep-draws -o out -q")
    #expect(run.code == 0, "\(run.errors)")
    // Jansen's total from the rows, beside the one of the answer.
    try program.write(
      "check.py",
      """
      import csv
      rows = list(csv.DictReader(open('out/exchanged.csv')))
      inputs = ['municipal_costs.growth', '\(Self.increment)']
      samples = {}
      for row in rows:
          samples.setdefault(row['sample'], {})[row['future']] = row
      assert set(samples) == {'A', 'B'} | {s + '|' + x for s in 'AB' for x in inputs}, set(samples)
      assert all(set(own) == set(samples['A']) for own in samples.values())
      n = len(samples['A'])
      for number, a in samples['A'].items():
          b = samples['B'][number]
          for x in inputs:
              for name in inputs:
                  assert samples['A|' + x][number][name] == (b if name == x else a)[name]
                  assert samples['B|' + x][number][name] == (a if name == x else b)[name]
      y = lambda sample, number: float(samples[sample][number]['share@2034'])
      both = [y(s, number) for s in 'AB' for number in samples['A']]
      mean = sum(both) / len(both)
      variance = sum((v - mean) ** 2 for v in both) / len(both)
      told = {row['input']: float(row['jansen_total'])
              for row in csv.DictReader(open('out/indices.csv')) if row['output'] == 'share@2034'}
      for x in inputs:
          total = sum((y('A', i) - y('A|' + x, i)) ** 2 for i in samples['A']) / (2 * n * variance)
          assert abs(total - told[x]) < 1e-9, (x, total, told)
      print(n)
      """)
    let checked = try program.shell("python3 check.py")
    #expect(checked.output == "4096\n", "\(checked.errors)")
    let shapley = try program.shell(
      "ksf sweep \(Self.study) --method shapley \(Self.drawn) --keep-draws -o sets -q; "
        + "cut -d, -f2 sets/exchanged.csv | sort -u")
    #expect(
      shapley.output.split(separator: "\n").map { String($0) } == [
        "A", "given \(Self.increment)", "given municipal_costs.growth", "sample",
      ])
  }

  @Test func `agree with its tables`() throws {
    #expect(
      try program.shell(
        "ksf sweep \(Self.study) --method policies --threshold 'share@2034 >= 1 %' \(Self.listed) "
          + "--keep-draws -o out -q"
      ).code == 0)
    let shares = try program.shell(
      """
      python3 -c "
      import csv
      table = list(csv.DictReader(open('out/table.csv')))
      rows = list(csv.DictReader(open('out/draws.csv')))
      for number, policy in enumerate(table):
          own = [row for row in rows if row['policy'] == str(number)]
          assert all(row['\(Self.increment)'] == policy['\(Self.increment)'] for row in own)
          met = sum(float(row['share@2034']) >= 0.01 for row in own) / len(own)
          assert abs(met - float(policy['satisfied'])) < 1e-12, (met, policy)
          never = sum(row['reached:one_percent'] == 'never' for row in own) / len(own)
          assert abs(never - float(policy['never reached:one_percent'])) < 1e-12
      print('same')"
      """)
    #expect(shares.output == "same\n", "\(shares.errors)")
  }

  @Test func `in one piece are the main table, and it is said what else there is`() throws {
    let ask = "ksf sweep \(Self.study) --method sobol \(Self.drawn)"
    let csv = try program.shell("\(ask) --format csv")
    #expect(csv.output.hasPrefix("metric,mean,") && !csv.output.contains("\n\n"))
    #expect(csv.errors.contains("This is the table metrics.") && csv.errors.contains("indices"))
    let file = try program.shell("\(ask) -o main.csv")
    #expect(try program.read("main.csv") == csv.output)
    #expect(file.errors.contains("This is the table metrics."))
    let long = try program.shell("\(ask) --format long -q").output.split(separator: "\n")
    #expect(long[0] == "table,output,input,year,statistic,value,low,high,unit")
    let tables = Set(long.dropFirst().map { $0.prefix { $0 != "," } })
    #expect(
      tables.isSuperset(of: ["metrics", "reached", "indices", "bands", "inputs", "account"]))
    #expect(long.contains { $0.hasPrefix("indices,share@2034,\(Self.increment),,first,") })
    #expect(try program.shell("\(ask) -o out -q && cp out/draws.csv . 2>/dev/null").code != 0)
    _ = try program.shell("\(ask) --keep-draws -o out -q")
    let given = try program.shell("ksf analyze out/draws.csv --output share@2034 --format csv")
    #expect(given.output.hasPrefix("input,mean,") && !given.output.contains("\n\n"))
    #expect(given.output.split(separator: "\n")[0].contains("estimator,of,seed,samples_used"))
    #expect(given.errors.contains("This is the table pawn."))
  }

  @Test func `say never in one way, in every format`() throws {
    let ask = "--metric reached:one_percent"
    let low = "slide-frozen --set \(Self.increment)='1 MNOK'"
    let one = try program.shell("ksf project \(low) \(ask) --format csv -q").output
    #expect(one.contains("reached:one_percent,never,year,"), "\(one)")
    let json = try program.shell("ksf project \(low) \(ask) --format json -q").output
    #expect(json.contains("\"never\""), "\(json)")
    let whole = try program.shell("ksf project \(low) --format json -q").output
    #expect(whole.contains("\"reached\" : \"never\""))
    for format in ["csv", "long"] {
      let text = try program.shell(
        "ksf compare slide-frozen ksf-2019 \(ask) --format \(format) -q"
      ).output
      #expect(text.contains(",never,"), "\(text)")
    }
    let grid = "which-step-by-when \(ask)"
    for format in ["csv", "long", "csv-nb", "json"] {
      let text = try program.shell("ksf sweep \(grid) --format \(format) -q").output
      #expect(text.contains("never") && !text.contains("aldri"), "\(format)")
    }
    #expect(try program.shell("ksf export which-step-by-when -o data -q").code == 0)
    let kept = try program.shell(
      "python3 -c \"import sqlite3; print(sqlite3.connect('data/data.sqlite').execute('SELECT "
        + "DISTINCT \\\"reached:one_percent\\\" FROM grid ORDER BY 1').fetchall()[-1][0])\"")
    #expect(kept.output == "never\n", "\(kept.errors)")
  }
}
