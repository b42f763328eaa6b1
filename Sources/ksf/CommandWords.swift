// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// The words of a command line, told apart before the parser reads them.
struct CommandWords {
  let command: any ParsableCommand.Type
  /// The command with subcommands of which none is named.
  let group: (any ParsableCommand.Type)?
  /// The words that lead to the command.
  let path: [String]
  /// Options, their values and arguments.
  let rest: [String]
  /// What the command takes.
  let options: [Option]

  init(_ arguments: [String], of root: any ParsableCommand.Type) {
    var (command, path, rest) = (root, ["ksf"], arguments[...])
    var group: (any ParsableCommand.Type)?
    while !command.configuration.subcommands.isEmpty {
      let next = command.configuration.subcommands.first {
        $0.configuration.commandName == rest.first
      }
      group = next == nil ? command : nil
      guard let found = next ?? command.configuration.defaultSubcommand else { break }
      if next != nil { path.append(rest.removeFirst()) }
      command = found
    }
    (self.command, self.group, self.path, self.rest) = (command, group, path, Array(rest))
    options = Self.options(of: command)
  }

  /// Each word that stands where an option does, as far as its `=`, and the option if there is one.
  var written: [(name: String, option: Option?)] {
    var list: [(name: String, option: Option?)] = []
    var isValue = false
    for word in rest.prefix(while: { $0 != "--" }) {
      if isValue {
        isValue = false
        continue
      }
      guard word.hasPrefix("-"), word.count > 1 else { continue }
      let name = String(word.prefix { $0 != "=" })
      let option = options.first { $0.names.contains(name) }
      list.append((name, option))
      isValue = option?.takesValue == true && name == word
    }
    return list
  }

  /// Says what is wrong, and ends the program as the parser does.
  func refuse(_ what: String) -> Never {
    Terminal.complain(
      """
      Error: \(what)
      Usage: \(KSFCommand.usageString(for: command))
        See '\(path.joined(separator: " ")) --help' for more information.
      """)
    Foundation.exit(ExitCode.validationFailure.rawValue)
  }

  struct Option {
    /// As they are written; the one to call it by first.
    let names: [String]
    let isRepeating: Bool
    let takesValue: Bool
  }

  static func options(of command: any ParsableCommand.Type) -> [Option] {
    // What a group takes needs no look at all that stands below it, which takes as long as the rest of a start.
    guard command.configuration.subcommands.isEmpty else {
      return [["--help", "-h"], ["--version"]].map {
        Option(names: $0, isRepeating: false, takesValue: false)
      }
    }
    guard let info = try? JSONDecoder().decode(Info.self, from: Data(command._dumpHelp().utf8))
    else { return [] }
    return (info.command.arguments ?? []).filter { $0.kind != "positional" }.map { argument in
      let preferred = argument.preferredName?.text
      let names = (argument.names ?? []).map(\.text)
      return Option(
        names: names.filter { $0 == preferred } + names.filter { $0 != preferred },
        isRepeating: argument.isRepeating, takesValue: argument.kind == "option")
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
