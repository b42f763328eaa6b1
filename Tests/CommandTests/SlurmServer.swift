// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport

/// A Slurm of the tests' own, with virtual nodes on this machine; it ends when the tests do.
struct SlurmServer {
  struct NotStarted: Error, CustomStringConvertible { let description: String }

  let folder: URL

  /// Started by the first test that needs it.
  static let shared = Swift.Result<SlurmServer, NotStarted> { () throws(NotStarted) in
    try SlurmServer()
  }

  private init() throws(NotStarted) {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "ksf-slurm-\(UUID().uuidString)")
    let process = ProcessInfo.processInfo.processIdentifier
    let (code, said) = script("start", "\(process)")
    guard code == 0 else { throw NotStarted(description: said) }
  }

  /// Runs `scripts/slurm ACTION FOLDER …`.
  @discardableResult func script(_ action: String, _ more: String...) -> (code: Int32, said: String)
  {
    let process = Process()
    process.executableURL = Repository.root.appending(path: "scripts/slurm")
    process.arguments = [action, folder.path] + more
    let log = FileManager.default.temporaryDirectory.appending(path: "ksf-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: log) }
    do {
      try Data().write(to: log)
      process.standardError = try FileHandle(forWritingTo: log)
      process.standardOutput = FileHandle.nullDevice
      process.standardInput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return (process.terminationStatus, try String(contentsOf: log, encoding: .utf8))
    } catch {
      return (-1, "\(error)")
    }
  }

  var environment: [String: String] { ["SLURM_CONF": folder.appending(path: "slurm.conf").path] }

  /// Words of shell for tests: what they wait for is looked at until it is so, for two minutes.
  static let words = """
    await() { for _ in $(seq 1200); do "$@" && return; sleep 0.1; done; echo "no $*"; exit 99; }
    tasks() {
      local process
      for process in /proc/[0-9]*; do
        tr '\\0' ' ' 2>/dev/null <$process/cmdline | grep -q -- "ksf task $PWD/work/.*${1:-}" &&
          echo ${process#/proc/}
      done
    }
    busy() { [ -n "$(tasks)" ]; }
    kept() { compgen -G 'work/*/progress/0*' >/dev/null; }
    part() { compgen -G 'work/*/parts/0*.part' >/dev/null; }
    at() { squeue --noheader --states=RUNNING --nodes=$1 | grep -q ksf; }
    up() { [ "$(sinfo --noheader --format=%t --nodes=$1 | head -1)" = idle ]; }

    """
}
