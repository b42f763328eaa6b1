// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// What heads lists and tables of runs.
package enum ArchiveHeading: String, CaseIterable {
  case kind, run, begun, took, command, state, folder, program, hash, file, role, size, largest,
    differ, second, difference

  package var phrase: Phrase {
    switch self {
    case .kind: Phrase("kind", nb: "slag", nn: "slag")
    case .run: Phrase("run", nb: "kjøring", nn: "køyring")
    case .begun: Phrase("begun", nb: "startet", nn: "starta")
    case .took: Phrase("took", nb: "tid", nn: "tid")
    case .command: Phrase("command", nb: "kommando", nn: "kommando")
    case .state: Phrase("state", nb: "tilstand", nn: "tilstand")
    case .folder: Phrase("folder", nb: "mappe", nn: "mappe")
    case .program: Phrase("program", nb: "program", nn: "program")
    case .hash: Phrase("hash", nb: "hash", nn: "hash")
    case .file: Phrase("file", nb: "fil", nn: "fil")
    case .role: Phrase("role", nb: "rolle", nn: "rolle")
    case .size: Phrase("bytes", nb: "byte", nn: "byte")
    case .largest: Phrase("most in", nb: "mest i", nn: "mest i")
    case .differ: Phrase("differ", nb: "ulike", nn: "ulike")
    case .second: Phrase("again", nb: "på nytt", nn: "på nytt")
    case .difference: Phrase("difference", nb: "forskjell", nn: "skilnad")
    }
  }

  package static func first(id: String) -> Message {
    Message("run \(id)", nb: "kjøring \(id)", nn: "køyring \(id)")
  }
}
