// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Sensitivity

extension Fault {
  /// What a table of runs lacks.
  ///
  /// - Parameters:
  ///   - file: As messages call it.
  ///   - method: What refuses it, as it is asked for.
  package init(_ error: GivenDataError, in file: String, method: String = "discover") {
    func fault(_ code: Fault.Code, _ found: String = "", _ allowed: String? = nil) -> Fault {
      Fault(code, path: file, found: .spelt(found), allowed: allowed.map { [.spelt($0)] } ?? [])
    }
    self =
      switch error {
      case .noRows: fault(.tableEmpty)
      case .noInputs: fault(.tableNoInputs)
      case .unequalLengths(let column, _, _): fault(.cellNotNumber, column)
      case .notFinite(let column, let row):
        Fault(
          .cellNotNumber, path: column, found: .spelt("never"),
          place: Place(file: file, line: row + 2, column: 1))
      case .duplicateColumn(let name): fault(.columnTwice, name)
      case .unknownColumn(let name): fault(.unknownTableColumn, name)
      case .constantOutput(let name): fault(.tableConstant, name)
      case .constantInputs: fault(.tableNoInputs)
      case .never(let output, let rows): fault(.tableNever, output, "\(rows)")
      case .tooFewRows(let needed, let found):
        Fault(
          .tableTooFewRows, path: file, found: .spelt("\(found)"), allowed: [.needs(method, needed)]
        )
      case .tooFewOnOneSide(let needed, let holding, let others):
        fault(.tableOneSided, "\(holding) / \(others)", "\(needed)")
      case .collinearInputs(let names):
        Fault(.tableCollinear, path: file, found: .all(names))
      case .textInput(let name):
        Fault(.tableText, path: method, found: .spelt(name))
      case .noSuchStep(let step, let steps):
        Fault(
          .outOfRange, path: "--box", found: .spelt("\(step)"), allowed: [.whole(0...steps - 1)])
      case .setting(let name, let value):
        Fault(.outOfRange, path: name, found: .spelt("\(value)"), allowed: [.thing(.aboveZero)])
      }
  }
}
