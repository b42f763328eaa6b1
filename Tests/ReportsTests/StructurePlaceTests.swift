// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import ScenarioFiles
import Simulation
import Testing

@testable import Reports

/// The funding frame by where the structure stands.
struct `The frame of a form` {
  /// 103.7 MNOK of frame, and a secretariat of 10 MNOK that the frame does not hold.
  @Test func `shows structure on top apart from the frame, and both together`() throws {
    let projection = try ScenarioLoader().load("state-2024").projection()
    let frame = try #require(StateForm(projection, data: .builtIn, in: .nb).tables.last)
    #expect(
      frame.rows.prefix(3).map { $0.cells[0].words(in: .nb) } == [
        "Ramme (nye tildelinger, uten struktur)", "Struktur på toppen: structure",
        "Samlet behov (ramme og struktur på toppen)",
      ])
    let figures = frame.rows.prefix(3).map { $0.cells[1].number }
    #expect(figures == [103_700, 10_000, 113_700])
    #expect(frame.notes.contains(TableNoteWords.meaningBelowStructure.phrase[.nb]))
    let ks = try KSForm(projection, data: .builtIn, in: .en).tables[0]
    #expect(ks.notes.contains(TableNoteWords.meaningBelowStructure.phrase[.en]))
  }

  @Test(arguments: Language.allCases)
  func `says of the frame only what is in it`(_ language: Language) throws {
    func first(_ settings: String...) throws -> (String, [String]) {
      let projection = try ScenarioLoader().load("ksf-2019", settings: settings).projection()
      let table = try StateForm(projection, data: .builtIn, in: language).tables.last!
      return (table.rows[0].cells[0].words(in: language), table.notes)
    }
    let extra = "overheads={extra: {amount: 3 MNOK, indexed: none, funded: on_top}}"
    let (label, notes) = try first(extra)
    #expect(label == TableWords.frameOfPart.phrase[language])
    #expect(notes.contains(TableNoteWords.meaningOfPart.phrase[language]))
    #expect(try first().0 == TableWords.frameLong.phrase[language])
  }
}
