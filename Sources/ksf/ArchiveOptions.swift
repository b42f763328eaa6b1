// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Foundation
import Funding

/// Whether a run is kept, and where.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep the run in this archive instead of KSF_ARCHIVE or the user's own; ksf runs looks into it.",
      valueName: "file"), completion: .file())
  var archive: String?

  @Flag(help: "Do not keep the run.")
  var noArchive = false

  func validate() throws {
    RunClock.begin()
    if archive?.isEmpty ?? false { throw ValidationError("--archive needs a file.") }
    if archive != nil, noArchive {
      throw ValidationError("--archive and --no-archive do not go together.")
    }
  }

  /// What keeps a run of `command`.
  func keeper<Command: ParsableCommand>(
    of command: Command.Type, _ language: Language, quiet: Bool
  ) -> RunRecorder {
    RunRecorder(
      noArchive ? .off : .asked(archive), command: command.configuration.commandName ?? "",
      language, quiet: quiet)
  }
}

extension ArchivePlace {
  /// The archive that an option names, or the environment does.
  static func asked(_ path: String?) -> ArchivePlace {
    let notUTF8 = ["KSF_ARCHIVE", "XDG_DATA_HOME", "HOME"].filter { name in
      guard let value = unsafe getenv(name) else { return false }
      return unsafe String(validatingCString: value) == nil
    }
    return ArchivePlace(
      asked: path, environment: ProcessInfo.processInfo.environment, notUTF8: Set(notUTF8))
  }
}
