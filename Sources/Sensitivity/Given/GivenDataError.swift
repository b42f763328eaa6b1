// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a table of runs cannot be made, or a method cannot read it.
public enum GivenDataError: Error, Hashable, Sendable {
  /// There is no row, or none with an answer.
  case noRows
  /// There must be an input.
  case noInputs
  /// This column, or condition, has another length than the first one.
  case unequalLengths(column: String, rows: Int, expected: Int)
  /// A value is not a number, or infinite where nothing may be; rows count from 0.
  case notFinite(column: String, row: Int)
  /// Two columns have this name.
  case duplicateColumn(String)
  /// No column of the kind that is asked for has this name.
  case unknownColumn(String)
  /// All values of this output are the same: nothing explains anything.
  case constantOutput(String)
  /// No input varies.
  case constantInputs
  /// The method needs numbers, and this output is never reached in so many rows: ask instead about
  /// the condition that it is reached by a year, ``RunTable/condition(_:reachedBy:)``.
  case never(output: String, rows: Int)
  /// The method needs at least so many rows.
  case tooFewRows(needed: Int, found: Int)
  /// The method needs at least so many rows in which the condition holds, and in which it does not.
  case tooFewOnOneSide(needed: Int, holding: Int, others: Int)
  /// The last of these inputs is a sum of multiples of the others: leave one of them out.
  case collinearInputs([String])
  /// The method needs numbers, and this input is text; of EASI, text with less than two rows each.
  case textInput(String)
  /// The trajectory has no such step, only so many.
  case noSuchStep(Int, steps: Int)
  /// A setting of the method is outside of what makes sense.
  case setting(String, Double)
}
