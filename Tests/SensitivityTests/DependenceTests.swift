// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

struct `Rows of a table of runs` {
  /// Numbers in 0 to 1 without a pattern, the same each time.
  static func drawn(_ count: Int, _ seed: UInt64) -> [Double] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in Double.random(in: 0..<1, using: &generator) }
  }

  static func isDependent(_ rows: [[Double]]) throws -> Bool {
    let inputs = rows[0].indices.map { column in
      RunTable.Column("x\(column)", rows.map { $0[column] })
    }
    return try RunTable(inputs: inputs, outputs: []).isDependent
  }

  static func independent(_ count: Int, _ inputs: Int) -> [[Double]] {
    let columns = (0..<inputs).map { drawn(count, UInt64($0 * 7 + 1)) }
    return (0..<count).map { row in columns.map { $0[row] } }
  }

  @Test(arguments: [1, 2, 3, 8]) func `that were drawn independently are not suspected`(
    _ inputs: Int
  ) throws {
    let rows = Self.independent(500, inputs)
    #expect(try !Self.isDependent(rows))
    // Rounded to a few values, as years and choices are.
    #expect(try !Self.isDependent(rows.map { $0.map { ($0 * 3).rounded() } }))
    #expect(try !Self.isDependent(rows.map { $0.map { ($0 * 100).rounded() } }))
  }

  @Test func `of a full grid are not suspected`() throws {
    let levels = (0..<5).map { Double($0) }
    var grid: [[Double]] = []
    for a in levels { for b in levels { for c in levels { grid.append([a, b, c]) } } }
    #expect(try !Self.isDependent(grid))
  }

  @Test(arguments: [2, 5]) func `that stand there twice are found out`(_ inputs: Int) throws {
    let rows = Self.independent(100, inputs)
    #expect(try Self.isDependent(rows + rows))
  }

  @Test(arguments: [3, 6]) func `of a Sobol' design are found out`(_ inputs: Int) throws {
    let rows = Self.independent(64, 2 * inputs)
    let (a, b) = (rows.map { Array($0.prefix(inputs)) }, rows.map { Array($0.suffix(inputs)) })
    let mixed = (0..<inputs).flatMap { input in
      zip(a, b).map { a, b in
        var row = a
        row[input] = b[input]
        return row
      }
    }
    #expect(try Self.isDependent(a + b + mixed))
  }

  @Test func `of trajectories are found out`() throws {
    var rows: [[Double]] = []
    for start in Self.independent(20, 6) {
      var row = start.map { ($0 * 3).rounded() }
      rows.append(row)
      for input in row.indices {
        row[input] = row[input] < 2 ? row[input] + 2 : row[input] - 2
        rows.append(row)
      }
    }
    #expect(try Self.isDependent(rows))
  }

  @Test func `with one changed at a time are found out`() throws {
    let base = Array(repeating: 0.5, count: 10)
    let rows = (0..<10).flatMap { input in
      [0.05, 0.95].map { value in
        var row = base
        row[input] = value
        return row
      }
    }
    #expect(try Self.isDependent([base] + rows))
  }

  @Test func `with their values in each other's columns are not taken for equal`() throws {
    let (x, y) = (Self.drawn(100, 1), Self.drawn(100, 2))
    #expect(try !Self.isDependent(zip(x + y, y + x).map { [$0, $1] }))
  }
}

struct `Inputs that go together` {
  /// b is a and as much noise again: Pearson's 0.7071 of normal numbers is Spearman's 6/π·asin(0.35355).
  @Test func `are found, with how closely`() throws {
    let drawn = try Runs.linear(rows: 2000)
    let (a, noise) = (drawn.inputs[0].values, drawn.inputs[1].values)
    let table = try RunTable(
      inputs: [
        .init("a", a), .init("b", zip(a, noise).map { $0 + $1 }), drawn.inputs[2],
        .init("kind", texts: a.map { $0 > 0 ? "up" : "down" }),
      ], outputs: drawn.outputs)
    let pair = try #require(table.correlatedPairs.first)
    #expect(table.correlatedPairs.count == 1)
    #expect(pair.first == "a" && pair.second == "b")
    #expect(abs(pair.rho - 0.6902) < 0.04)
  }

  @Test(arguments: 0..<20) func `are none among independent ones`(_ seed: Int) throws {
    #expect(try Runs.linear(rows: 1000, seed: UInt64(seed)).correlatedPairs.isEmpty)
    #expect(try Runs.linear(rows: 20_000, seed: UInt64(seed)).correlatedPairs.isEmpty)
  }
}
