// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a design cannot be made, or cannot read what it is given.
public enum DesignError: Error, Hashable, Sendable {
  /// There must be at least one sample, and no more than 2^31; of stars 2…2^24.
  case samples(Int)
  /// The replicates must be a power of two, 16 or more.
  case replicates(Int)
  /// A probability or a level must lie between 0 and 1, both excluded, and a high one above the
  /// low.
  case probability(Double)
  /// The plain index of a correlated input would mislead: these two must stand in one group.
  case correlatedInputs(first: String, second: String)
  /// The design moves inputs that are one number each, and this one is a yearly process.
  case yearlyProcess(input: String)
  /// No input has this name.
  case unknownInput(String)
  /// A group is empty, has the name of another group or input, or has an input of another group.
  case group(String)
  /// There are no values for this input, or the values are not finite.
  case noValues(input: String)
  /// So many points do not fit into one table.
  case tooManyPoints(Int)
  /// No output has this name, or it is not of the kind that is asked about.
  case unknownOutput(String)
  /// The year is outside of the output's range.
  case yearOutside(output: String, year: Int)
  /// The answers were made on another design, or of another response, than the one that reads them.
  case otherDesign(expected: String, found: String)
  /// These blocks are not there.
  case blocksMissing(Range<Int>)
  /// These blocks are there twice, or are none of the design.
  case blocksUnexpected(Range<Int>)
  /// What was kept of blocks does not hang together, or is not what the design makes.
  case unsound
}
