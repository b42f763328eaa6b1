// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Funding
import GSL
import Glibc
import Reports

@main
struct KSFCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ksf",
    abstract: "What Norwegian municipalities' own research body (KSF) would cost, year by year.",
    discussion: """
      A scenario says how the funding starts and grows and what it is measured against; the answer \
      says what is reached when, or that it is not, and shows the path.

      EXAMPLES
        ksf project                          the proposal of 2019 on real costs
        ksf project slide-frozen             the slide's own arithmetic
        ksf project mine.yaml -o out         a file of your own, in every format
        ksf compare ksf-2019 state-2024      scenarios side by side
        ksf solve --vary PATH --goal GOAL    what it would take
        ksf sweep what-decides-one-percent   how sure it is, and what decides
        ksf sweep STUDY --engine slurm       the same, on a cluster
        ksf explain --cell share@2029        how a number comes about
        ksf report ksf-2019 -o report.html   a page to send; .docx for Word
        ksf chart ksf-2019 --list            its charts, one by one
        ksf check mine.yaml                  what is wrong in it, and where
        ksf show ksf-2019 --resolved         a scenario, value by value
        ksf list scenarios                   what is in the library
        ksf runs                             what was run before, and what it came to

      EXIT CODES
        0   done
        1   the answer is no, or the input is bad; the message says where and what to do
        64  the command itself is misspelt
        130 interrupted from the keyboard
      """,
    version: "\(Version.text) (GSL \(Library.version))",
    subcommands: [
      ProjectCommand.self, CompareCommand.self, TableCommand.self, ExportCommand.self,
      ExplainCommand.self,
      SolveCommand.self,
      FrontierCommand.self,
      ElasticitiesCommand.self, SweepCommand.self, ChartCommand.self, ReportCommand.self,
      MergeCommand.self, TaskCommand.self, RunsCommand.self, AnalyzeCommand.self,
      DiscoverCommand.self, ListCommand.self,
      CheckCommand.self,
      ShowCommand.self,
      NewCommand.self, DescribeCommand.self,
      SchemaCommand.self,
    ])

  static func main() {
    let arguments = Array(ProcessInfo.processInfo.arguments.dropFirst())
    Interrupts.endProgram()
    refuseOtherEncodings()
    let line = CommandWords(arguments, of: self)
    if let wrong = UnknownWord(in: line)?.words ?? GivenTwice(in: line)?.words {
      line.refuse(wrong)
    }
    do {
      var command = try parseAsRoot(arguments)
      SilenceNotice.begin(arguments)
      try command.run()
    } catch {
      end(by: error)
    }
  }

  /// Help and versions go where results go, and what is wrong where faults do.
  private static func end(by error: any Error) -> Never {
    let (code, text) = (exitCode(for: error), fullMessage(for: error))
    guard !text.isEmpty else { exit(withError: code) }
    guard code.isSuccess else {
      Terminal.complain(text)
      exit(withError: code)
    }
    do throws(Faults) {
      try Terminal.print(text + "\n")
    } catch {
      Terminal.complain(error.list.map { $0.words(in: .en) }.joined(separator: "\n"))
      exit(withError: ExitCode(1))
    }
    exit(withError: code)
  }

  /// A word that is no UTF-8 would be read as another one, and a file written under its name.
  private static func refuseOtherEncodings() {
    for place in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = unsafe CommandLine.unsafeArgv[place],
        unsafe String(validatingCString: word) == nil
      else { continue }
      let shown = unsafe String(cString: word)
      Terminal.complain(
        "Error: '\(shown)' is not UTF-8, as names of files and all other words are to be. Rename the "
          + "file, or name its folder.")
      exit(withError: ExitCode(64))
    }
    refuseOtherFolders()
  }

  /// The same of the folders that names of files start from, unsaid.
  private static func refuseOtherFolders() {
    let current = unsafe getcwd(nil, 0)
    defer { unsafe free(current) }
    let places = unsafe [
      ("The folder that you are in", "Rename it, or go to another.", current),
      ("The folder for temporary files", "Set TMPDIR to another.", getenv("TMPDIR")),
    ]
    for unsafe(what, remedy, place) in unsafe places {
      guard let place = unsafe place, unsafe String(validatingCString: place) == nil else {
        continue
      }
      let shown = unsafe String(cString: place)
      Terminal.complain(
        "Error: \(what), '\(shown)', is not UTF-8, as names of files are to be. \(remedy)")
      exit(withError: ExitCode(1))
    }
  }
}
