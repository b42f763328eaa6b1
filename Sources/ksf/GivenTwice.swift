// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Options that take one value and stand on the command line more than once.
///
/// The parser would take the last of them and drop the others in silence, so they are looked for
/// before it reads anything.
struct GivenTwice {
  private let command: any ParsableCommand.Type
  /// The words that lead to the command.
  private let words: [String]
  private let options: [String]

  /// Nil if there are none.
  init?(in arguments: [String], of root: any ParsableCommand.Type) {
    var (command, words, rest) = (root, ["ksf"], arguments[...])
    while !command.configuration.subcommands.isEmpty {
      let next = command.configuration.subcommands.first {
        $0.configuration.commandName == rest.first
      }
      guard let found = next ?? command.configuration.defaultSubcommand else { return nil }
      if next != nil { words.append(rest.removeFirst()) }
      command = found
    }
    guard rest.count(where: { $0.hasPrefix("-") }) > 1 else { return nil }
    var counts: [Int: Int] = [:]
    let options = Self.options(of: command)
    var isValue = false
    for argument in rest.prefix(while: { $0 != "--" }) {
      if isValue {
        isValue = false
        continue
      }
      let name = String(argument.prefix { $0 != "=" })
      guard let option = options.firstIndex(where: { $0.names.contains(name) }) else { continue }
      counts[option, default: 0] += 1
      isValue = name == argument
    }
    let twice = options.indices.filter { !options[$0].isRepeating && counts[$0, default: 0] > 1 }
    guard !twice.isEmpty else { return nil }
    (self.command, self.words) = (command, words)
    self.options = twice.map { options[$0].names[0] }
  }

  /// Says so, and ends the program as the parser does.
  func refuse() -> Never {
    let what =
      options.count == 1
      ? "\(options[0]) takes one value, and is given more than once."
      : "\(options.joined(separator: ", ")) take one value each, and are given more than once."
    Terminal.complain(
      """
      Error: \(what)
      Usage: \(KSFCommand.usageString(for: command))
        See '\(words.joined(separator: " ")) --help' for more information.
      """)
    Foundation.exit(ExitCode.validationFailure.rawValue)
  }

  private struct Option {
    /// As they are written; the one to call it by first.
    let names: [String]
    let isRepeating: Bool
  }

  private static func options(of command: any ParsableCommand.Type) -> [Option] {
    guard let info = try? JSONDecoder().decode(Info.self, from: Data(command._dumpHelp().utf8))
    else { return [] }
    return (info.command.arguments ?? []).filter { $0.kind == "option" }.map { argument in
      let preferred = argument.preferredName?.text
      let names = (argument.names ?? []).map(\.text)
      return Option(
        names: names.filter { $0 == preferred } + names.filter { $0 != preferred },
        isRepeating: argument.isRepeating)
    }
  }

  /// What the parser tells of a command.
  private struct Info: Decodable {
    struct Command: Decodable {
      let arguments: [Argument]?
    }
    struct Argument: Decodable {
      let kind: String
      let isRepeating: Bool
      let names: [Name]?
      let preferredName: Name?
    }
    struct Name: Decodable {
      let kind: String
      let name: String
      var text: String { (kind == "long" ? "--" : "-") + name }
    }
    let command: Command
  }
}
