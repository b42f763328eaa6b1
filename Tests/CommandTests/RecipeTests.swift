// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// What help texts and documents tell people to type is typed here, as it is printed.
///
/// Blocks marked `console` are run, and their output compared, by `Documents`.
struct `A recipe` {
  /// Where recipes stand: the help of a command, or a document.
  enum Book: Sendable, CustomTestStringConvertible {
    case help(String)
    case document(String)

    /// Whether its recipes are of runs that were kept before.
    var isOfRuns: Bool {
      switch self {
      case .help(let command): command.hasPrefix("ksf runs")
      case .document(let name): name == "docs/archive.md"
      }
    }

    var testDescription: String {
      switch self {
      case .help(let command): command
      case .document(let name): name
      }
    }
  }

  /// Recipes that are not run, and why.
  static let unplayed = [
    "ksf solve --vary PATH --goal GOAL": "stands for others",
    "ksf sweep STUDY --engine slurm": "stands for others",
    "ksf runs resume 14 --engine slurm --work /shared/ksf --yes": "needs a cluster",
    "ksf sweep nearing-parity --engine slurm --tasks 16 --time 30 -o out": "needs a cluster",
    "ksf sweep nearing-parity --samples 1000000 --engine slurm --tasks 16 --time 30 -o out":
      "needs a cluster",
    "ksf sweep nearing-parity --engine hand --tasks 8 | parallel": "needs GNU parallel",
    "ksf sweep nearing-parity --engine hand -o out": "takes up what machines have played",
    "ksf task ksf-work/nearing-parity-0f3a2b1c4d5e --blocks 1-4": "of a run on a cluster",
  ]

  /// Recipes whose answer is no, and why.
  static let refused = [
    "ksf runs diff 3f9a2c81 last --format json -o difference.json": "the hash is made up",
    "ksf runs resume 14": "nobody is there to be asked",
    "ksf runs resume last": "nobody is there to be asked",
  ]

  static let books: [Book] =
    [
      "ksf", "ksf project", "ksf compare", "ksf table", "ksf export", "ksf explain", "ksf solve",
      "ksf frontier", "ksf elasticities", "ksf sweep", "ksf chart", "ksf report", "ksf merge",
      "ksf task", "ksf runs", "ksf runs list", "ksf runs show", "ksf runs diff", "ksf runs rerun",
      "ksf runs resume", "ksf runs export", "ksf runs prune", "ksf analyze", "ksf discover",
      "ksf list", "ksf check", "ksf show", "ksf new", "ksf describe", "ksf schema",
    ].map { .help($0) }
    + (Documents.names + ["docs/easi.md", "docs/scale-out.md", "docs/speed.md", "data/README.md"])
    .map { .document($0) }

  private static let archive = ["KSF_ARCHIVE": "runs.sqlite", "SOURCE_DATE_EPOCH": "1795856400"]
  let program: Program
  init() throws { program = try Program(isOptimized: true) }

  @Test(.long, arguments: books) func `works as it is printed`(_ book: Book) throws {
    try prepare(hasRuns: book.isOfRuns, hasCutOff: book.testDescription != "ksf runs rerun")
    for recipe in try recipes(of: book) where Self.unplayed[recipe] == nil {
      // What one does to the archive is not there for the next.
      if book.isOfRuns { _ = try program.shell("cp kept.sqlite runs.sqlite") }
      let run = try program.shell(recipe, environment: Self.archive)
      #expect(run.code == (Self.refused[recipe] == nil ? 0 : 1), "\(recipe)\n\(run.errors)")
    }
  }

  @Test func `stands in a book that is looked into`() throws {
    let named = Self.books.compactMap { if case .help(let name) = $0 { name } else { nil } }
    #expect(try help().keys.sorted() == named.sorted())
    let played = try Self.books.flatMap { try recipes(of: $0) }
    #expect(played.count > 150)
    for recipe in Array(Self.unplayed.keys) + Array(Self.refused.keys) {
      #expect(played.contains(recipe), "\(recipe) is printed nowhere")
    }
  }

  private struct Tool: Decodable {
    struct Command: Decodable {
      let commandName: String
      let discussion: String?
      let subcommands: [Command]?

      /// The texts with examples, by the words of the command.
      func books(after names: String = "") -> [String: String] {
        let words = names + commandName
        let own = discussion.map { $0.contains("EXAMPLES") ? [words: $0] : [:] } ?? [:]
        return (subcommands ?? []).reduce(own) { books, one in
          books.merging(one.books(after: words + " ")) { $1 }
        }
      }
    }
    let command: Command
  }

  private func help() throws -> [String: String] {
    let text = try program.shell("ksf --experimental-dump-help").output
    return try JSONDecoder().decode(Tool.self, from: Data(text.utf8)).command.books()
  }

  /// The commands of a book, each in one line and without what is said beside it.
  private func recipes(of book: Book) throws -> [String] {
    let (text, indent) =
      switch book {
      // As it is printed where nobody says how wide a line may be: what is broken there fails.
      case .help(let command):
        (try program.shell("\(command) --help", environment: ["COLUMNS": "80"]).output, "  ")
      case .document(let name): (try Repository.text(name), "    ")
      }
    let lines = text.split(separator: "\n")
    var recipes: [String] = []
    var open = ""
    for line in lines where !open.isEmpty || line.hasPrefix(indent + "ksf ") {
      let part = line.drop { $0 == " " }
      guard part.hasSuffix("\\") else {
        recipes.append(Self.command(open + part))
        open = ""
        continue
      }
      open += part.dropLast()
    }
    return recipes
  }

  /// The text up to two blanks outside of quotes, behind which words say what it does.
  private static func command(_ text: String) -> String {
    var isQuoted = false
    var last: Character = "x"
    for place in text.indices {
      let character = text[place]
      if character == "'" { isQuoted.toggle() }
      if !isQuoted, character == " ", last == " " {
        let beside = text[place...].drop { $0 == " " }
        #expect(!beside.hasPrefix("-"), "two blanks cut an option off: \(text)")
        return text[..<place].trimmingCharacters(in: .whitespaces)
      }
      last = character
    }
    return text.trimmingCharacters(in: .whitespaces)
  }

  /// The files and runs that recipes are of.
  private func prepare(hasRuns: Bool, hasCutOff: Bool) throws {
    let scenarios = Repository.root.appending(path: "scenarios").path
    _ = try program.shell("ln -s '\(scenarios)' scenarios && mkdir my-series")
    let own = "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: Mine}\n"
    for name in ["mine.yaml", "my-scenario.yaml", "my-own.yaml"] { try program.write(name, own) }
    var random = SeededGenerator(seed: 3)
    let rows = (0..<200).map { _ in
      let (rain, slope) = (
        Double.random(in: 0...1, using: &random), Double.random(in: 0...1, using: &random)
      )
      return "\(rain),\(slope),\(2 * rain + slope)\n"
    }
    try program.write("runs.csv", "rain,slope,flow\n" + rows.joined())
    try program.write(
      "my-series/series.csv",
      "series,year,value,unit,status,source\n"
        + (2015...2024).map {
          "my_costs,\($0),\(100_000 + 3000 * ($0 - 2015)),MNOK,observed,mine\n"
        }
        .joined())
    try program.write("my-series/sources.csv", "id,title\nmine,Our own accounts\n")
    guard hasRuns else { return }
    // Thirteen that are done, and one that is killed as soon as it is there.
    let done =
      "for n in {1..13}; do ksf project ksf-2019 --years 2020-20$((n + 20)) -q > table.txt; done; "
    let killed =
      "ksf sweep nearing-parity --method monte_carlo --samples 2000000 --band none -q & "
      + "until ksf runs show 14 > /dev/null 2>&1; do :; done; kill -9 $!; "
    _ = try program.shell(
      done + (hasCutOff ? killed : "") + "rm table.txt; cp runs.sqlite kept.sqlite",
      environment: Self.archive)
    let last = hasCutOff ? 14 : 13
    #expect(try program.shell("ksf runs show \(last)", environment: Self.archive).code == 0)
  }
}
