// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A process of this or another machine, told from every other one that ever was.
package struct RunProcess: Hashable, Sendable {
  /// Machine, its start, number and the process's own start: a number alone comes again.
  let text: String

  init(_ text: String) { self.text = text }

  /// The one that asks.
  package static let current = RunProcess(
    [machine, boot, "\(ProcessInfo.processInfo.processIdentifier)", start(of: "self") ?? ""]
      .joined(separator: "/"))

  /// Whether it still runs; nil if only another machine can know.
  package var isRunning: Bool? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 4, parts[0] == Self.machine else { return nil }
    guard parts[1] == Self.boot else { return false }
    guard parts[2].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    // Where nothing tells when a process began, there may be another one of its number.
    guard !parts[3].isEmpty else { return nil }
    return Self.start(of: parts[2]) == parts[3]
  }

  /// The name of its machine.
  package var host: String { String(text.prefix { $0 != "/" }) }

  private static let machine = line("/proc/sys/kernel/hostname") ?? ProcessInfo.processInfo.hostName
  private static let boot = line("/proc/sys/kernel/random/boot_id") ?? ""

  /// When a process began, in ticks of its machine's clock; nil if there is none.
  private static func start(of process: String) -> String? {
    guard let line = line("/proc/\(process)/stat"), let end = line.lastIndex(of: ")") else {
      return nil
    }
    // The name before may hold anything; from the third field on, the start is the twentieth.
    let fields = line[line.index(after: end)...].split(separator: " ")
    // What is dead and not yet waited for runs no more.
    return fields.count > 19 && fields[0] != "Z" ? String(fields[19]) : nil
  }

  private static func line(_ path: String) -> String? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").first.map { String($0) }
  }
}
