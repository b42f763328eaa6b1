// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Facts
import Funding
import ScenarioFiles

struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "A folder with series of your own: series.csv, and sources.csv and about.csv if you like.",
      valueName: "folder"), completion: .directory)
  var folder: String?

  typealias Folder = (data: DataSet, remarks: [LoadRemark], inputs: [InputFile])

  /// The built-in data set, with the series of the folder if one was given.
  func read() throws(Faults) -> Folder {
    guard let folder else { return (.builtIn, [], []) }
    let read = try DataFolder(folder)
    return (read.data, read.remarks, read.inputs)
  }
}
