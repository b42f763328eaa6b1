// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

struct `An option that takes one value` {
  /// What the parser tells of the program.
  private struct Info: Decodable {
    struct Command: Decodable {
      let commandName: String
      let arguments: [Argument]?
      let subcommands: [Command]?

      /// The words of each command that runs, and its arguments.
      func all(_ words: [String] = []) -> [(words: [String], arguments: [Argument])] {
        let own = subcommands ?? []
        return own.isEmpty
          ? [(words, arguments ?? [])] : own.flatMap { $0.all(words + [$0.commandName]) }
      }
    }
    struct Argument: Decodable {
      struct Name: Decodable {
        let kind: String
        let name: String
        var text: String { (kind == "long" ? "--" : "-") + name }
      }
      let kind: String
      let isRepeating: Bool
      let names: [Name]?
    }
    let command: Command
  }

  let program: Program
  init() throws { program = try Program() }

  private func commands() throws -> [(words: [String], arguments: [Info.Argument])] {
    let text = try program.shell("ksf --experimental-dump-help").output
    let info = try JSONDecoder().decode(Info.self, from: Data(text.utf8))
    return info.command.all().filter { $0.words.first != "help" && $0.words.last != "help" }
  }

  @Test func `is refused where it is given twice, by whatever name, of every command`() throws {
    let commands = try commands()
    #expect(commands.count > 20)
    for (words, arguments) in commands {
      let single = arguments.filter { $0.kind == "option" && !$0.isRepeating }
      let names = single.map { ($0.names ?? []).map(\.text) }.filter { !$0.isEmpty }
      #expect(!names.isEmpty)
      let line = names.map { "\($0.first!) x \($0.last!)=y" }.joined(separator: " ")
      let run = try program.shell("ksf \(words.joined(separator: " ")) \(line)")
      #expect(run.code == 64 && run.output.isEmpty, "\(words): \(run.errors)")
      let said = run.errors.split(separator: "\n")[0]
      for own in names { #expect(own.contains { said.contains($0) }, "\(words) \(own): \(said)") }
      #expect(run.errors.contains("ksf \(words.joined(separator: " ")) --help"))
    }
  }

  @Test(arguments: [
    "project -q --metric share@2029 --metric share@2030 --set end=2040 --set price_year=2020",
    "project --until 2040 -- ksf-2019", "solve --vary increment --goal 'share@2029 = 1 %'",
    "solve --vary municipal_costs.growth.real --goal 'share@2029 >= 0.1 %' --between '-9 %..2 %'",
    "list scenarios --format csv", "runs list --format csv",
  ]) func `is no trouble given once, nor one that takes several`(_ line: String) throws {
    let run = try program.shell("ksf \(line)")
    #expect(run.code != 64, "\(run.errors)")
  }
}
