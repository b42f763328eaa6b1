// SPDX-License-Identifier: GPL-3.0-or-later

extension Fault {
  /// What a fault speaks of: spelt as in a file, or described, to be worded in any language.
  public indirect enum Term: Hashable, Sendable {
    /// As it stands, or is to stand, in a file or a command.
    case spelt(String)
    /// A described thing.
    case thing(Thing)
    /// A value such as this one.
    case example(String)
    /// A whole number in this range, both ends included.
    case whole(ClosedRange<Int>)
    /// A number in this range, both ends included.
    case number(ClosedRange<Double>)
    /// A map from years to such values.
    case yearly(Term)
    /// A list of such values.
    case list(Term)
    /// The same, told in a table.
    case items(Term)
    /// Such values, one for each year.
    case byYear(Term)
    /// A spelling, and what its measure allows.
    case measured(String, Measure)
    /// Any one of them: words of one kind.
    case oneOf([Term])
    /// Any one of them: things of several kinds.
    case either([Term])
    /// A list of exactly so many.
    case tuple(Int)
    /// A map with keys of this kind, the first of them.
    case keys([String], isMore: Bool)
    /// The values that a measure can have.
    case limits(Measure)
    /// MNOK.
    case millions(Double)
    /// A fraction, said as per cent.
    case fraction(Double)
    /// This year or a later one.
    case fromYear(Int)
    /// All of them together.
    case all([String])
    /// What a level by year has in a year, by the two readings of what lies between two given ones.
    case readings(year: Int, hold: Double, linear: Double)
    /// A series, by its key path, and the first year that it has.
    case seriesFrom(String, Int)
    /// The growth of prices, by its key path, and the first year that it has.
    case pricesFrom(String, Int)
    /// A series and the unit that it has.
    case series(String, unit: String)
    /// A text that begins with this sign.
    case sign(String)
    /// What another program says, in its own words.
    case said(String)
    /// The signal that ended a process.
    case signal(Int)
    /// The exit code of a process that ended by itself.
    case exitCode(Int)
    /// A method, and how many rows it needs.
    case needs(String, Int)
    /// A part of a kept run, by its code: `took`, `metric share@2034`.
    case partOfRun(String)
    /// Memory in bytes, and seconds if they are known.
    case work(Double, Double?)
  }

  /// A described thing that needs no detail.
  public enum Thing: String, Hashable, Sendable, CaseIterable {
    /// Values of scenario and study files, by what is written there.
    case text, languages, paths, name, year, countedYear, phase, seriesAndYears, ownNames, laws,
      correlation, distribution, map, mapFromNames
    /// Kinds of values, files and folders, by their form alone.
    case aList, aMap, aFile, aFolder, dataFolder, nothing, noneOfThem, years, yearsHolding,
      yearsBetween
    /// YAML that is refused: anchors, aliases, tags, merge keys, and keys that are lists or maps.
    case anchor, alias, tag, mergeKey, keyOfSeveral
    /// Reasons why a file cannot be read as YAML.
    case tab, hardSpace, hiddenBreak, textNeedsQuotes, workbook, missingColon, nestedTooDeep,
      openQuote,
      notClosed, badIndent, noValueHere, badEscape
    /// A character that text cannot hold.
    case badSign
    /// A row of a CSV file with an open quote, or with more cells than columns.
    case brokenQuote, tooManyCells
    /// The places where `between` and `gaps` belong.
    case amongLevels, besideObserved
    /// Bounds of parameters of distributions, and of probabilities.
    case aboveZero, betweenOnes, ofTheMean, partOfAll, quantile
    /// The place that output goes to, and obstacles to writing a file.
    case standardOutput, diskFull, fileSizeLimit, noTemporaryFile, notPermitted, fileInTheWay,
      folderInTheWay,
      somethingInTheWay
    /// Reasons why a file was not written: its stream is closed, it is kept, or it is an input.
    case closed, unreadPipe, refused, isThere, isRead
    /// Reasons why a draw is not valid.
    case invalidAmountMissing, invalidIncrementMissing, invalidGeometric, invalidNegative,
      invalidOverheads, invalidNumber, invalidLimits, invalidComparison
    // How tasks on other machines end.
    /// Ends of tasks on other machines.
    case taskForgotten, taskTimeLimit, taskOutOfMemory, taskNodeLost, taskPreempted, taskCancelled,
      taskNotLaunched, taskFolderUnseen, taskProgramMissing, taskDamaged
  }
}

extension Fault.Term: ExpressibleByStringInterpolation {
  /// A term as it is spelt in a file.
  public init(stringLiteral value: String) { self = .spelt(value) }
}

extension Fault.Term {
  /// The spelling; nil for what is described.
  public var spelling: String? {
    switch self {
    case .spelt(let text): text
    default: nil
    }
  }
}
