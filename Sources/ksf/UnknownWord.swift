// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding

/// Options that a command does not have, or a command that there is not.
///
/// The parser would find them last: the value of a misspelt option is an argument to it, and what is
/// said of that argument first is beside the point.
struct UnknownWord {
  let words: String

  /// Nil if all are known, or help is asked for.
  init?(in line: CommandWords) {
    let written = line.written.map(\.name)
    guard !written.contains(where: Self.isOfTheParser) else { return nil }
    if let words = Self.command(in: line) {
      self.words = words
      return
    }
    let letters = Set(line.options.flatMap(\.names).filter { $0.count == 2 }.map { $0.dropFirst() })
    let unknown = line.written.filter { $0.option == nil }.map(\.name).filter { name in
      name.hasPrefix("--")
        || !name.dropFirst().allSatisfy { letters.contains(Substring(String($0))) }
    }
    guard !unknown.isEmpty else { return nil }
    words = unknown.map { "Unknown option '\($0)'.\(Self.meant($0, in: line))" }
      .joined(separator: "\n")
  }

  /// Help, versions and completions are the parser's own matter.
  private static func isOfTheParser(_ name: String) -> Bool {
    ["--help", "-h", "--version", "--help-hidden", "--generate-completion-script"].contains(name)
      || name.hasPrefix("---") || name.hasPrefix("--experimental-")
  }

  /// What is wrong with the command's own word, if it is not one.
  private static func command(in line: CommandWords) -> String? {
    guard let group = line.group, let word = line.rest.first, word != "help", !word.hasPrefix("-")
    else { return nil }
    let names = group.configuration.subcommands.compactMap { $0.configuration.commandName }
    return "Unknown command '\(word)'." + offer(alike(word, among: names))
  }

  private static func meant(_ name: String, in line: CommandWords) -> String {
    // Before any command there are no options, but those of the command are probably meant.
    if line.path.count == 1,
      let place = line.rest.firstIndex(where: { word in
        KSFCommand.configuration.subcommands.contains { $0.configuration.commandName == word }
      })
    {
      let whole = CommandWords(Array(line.rest[place...]), of: KSFCommand.self)
      let names = whole.options.flatMap(\.names)
      let meant = names.contains(name) ? [name] : alike(name, among: names)
      return " Options stand after the command: "
        + "\(whole.path.joined(separator: " ")) \(meant.first ?? "…")"
    }
    let near = alike(name, among: line.options.flatMap(\.names).filter { $0.hasPrefix("--") })
    return offer(near)
  }

  private static func offer(_ words: [String]) -> String {
    words.isEmpty
      ? "" : " Did you mean \(words.map { "'\($0)'" }.joined(separator: " or "))?"
  }

  /// The names that begin as the word does, or with which it begins; else the one closest to it.
  static func alike(_ word: String, among names: [String]) -> [String] {
    func bare(_ name: String) -> String {
      String(name.drop { $0 == "-" }).lowercased().replacing("-", with: "_")
    }
    let found = bare(word)
    guard found.count > 1 else { return [] }
    let begun = names.filter { bare($0).hasPrefix(found) }
    if (1...3).contains(begun.count) { return begun }
    if let near = names.map(bare).nearest(to: found) { return names.filter { bare($0) == near } }
    return names.filter { bare($0).count > 2 && found.hasPrefix(bare($0)) }.suffix(1)
  }
}
