// SPDX-License-Identifier: GPL-3.0-or-later

/// Something wrong with an input, as data: front ends put it in words.
public struct Fault: Error, Hashable, Sendable {
  /// Where it stands in a file.
  public struct Place: Hashable, Sendable {
    public var file: String
    public var line: Int
    public var column: Int

    public init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  public var code: Code
  /// The key path, phases by name and years by number: `funding.phases.ramp_up.step.increment`.
  public var path: String
  public var years: ClosedRange<Int>?
  /// What stood there.
  public var found: Term?
  /// What is allowed there.
  public var allowed: [Term]
  /// The allowed spelling closest to what was found.
  public var nearest: String?
  public var place: Place?
  /// The file that was asked for, where the fault stands in one that it is laid over.
  public var heir: String?
  /// How many more there are of the same kind, which are not told one by one.
  public var others = 0

  public init(
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
  public var list: [Fault]

  public init(_ list: [Fault]) { self.list = list }
}
