// SPDX-License-Identifier: GPL-3.0-or-later

/// Something wrong with an input, as data: front ends put it in words.
public struct Fault: Error, Hashable, Sendable {
  /// Where it stands in a file.
  public struct Place: Hashable, Sendable {
    /// The file's name or path, as messages show it.
    public var file: String
    /// Counted from 1; 0 for the file as a whole.
    public var line: Int
    /// Counted from 1; 0 for the file as a whole.
    public var column: Int

    /// A place by line and column, both counted from 1, or both 0 for the whole file.
    public init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// The kind of fault.
  package var code: Code
  /// The kind of fault, as `check --format json` names it: `unknown_key`. Names stay as they are from
  /// version to version.
  public var id: String { code.rawValue }
  /// The key path, phases by name and years by number: `funding.phases.ramp_up.step.increment`.
  public var path: String
  /// The years it concerns, both ends included; nil where it is of no year.
  public var years: ClosedRange<Int>?
  /// What stood there.
  public var found: Term?
  /// What is allowed there.
  public var allowed: [Term]
  /// The allowed spelling closest to what was found.
  public var nearest: String?
  /// Nil for a fault that stands in no file, or whose place is not known.
  public var place: Place?
  /// The file that was asked for, where the fault stands in one that it is laid over.
  public var heir: String?
  /// How many more there are of the same kind, which are not told one by one.
  public var others = 0

  /// A fault that stands alone: ``heir`` is nil and ``others`` 0.
  package init(
    _ code: Code, path: String = "", years: ClosedRange<Int>? = nil, found: Term? = nil,
    allowed: [Term] = [], nearest: String? = nil, place: Place? = nil
  ) {
    self.code = code
    self.path = path
    self.years = years
    self.found = found
    self.allowed = allowed
    self.nearest = nearest
    self.place = place
  }
}

/// All the faults of one input, in the order in which they stand.
public struct Faults: Error, Hashable, Sendable {
  /// The most of one file that are told; what may have been meant is looked for in no more.
  public static let mostTold = 100

  /// In the order in which they stand.
  public var list: [Fault]

  /// The faults as they are given, neither sorted nor made unique.
  public init(_ list: [Fault]) { self.list = list }
}
