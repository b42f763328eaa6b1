// SPDX-License-Identifier: GPL-3.0-or-later

extension Fault {
  /// What a fault speaks of: spelt as in a file, or described, to be worded in any language.
  public indirect enum Term: Hashable, Sendable {
    /// As it stands, or is to stand, in a file or a command.
    case spelt(String)
    case thing(Thing)
    /// A value such as this one.
    case example(String)
    case whole(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    /// A map from years to such values.
    case yearly(Term)
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
    /// How a process ended.
    case signal(Int)
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
    case text, languages, paths, name, year, countedYear, phase, seriesAndYears, ownNames, laws,
      correlation, distribution, map, mapFromNames
    case aList, aMap, aFile, aFolder, dataFolder, nothing, noneOfThem, years, yearsHolding,
      yearsBetween
    case anchor, alias, tag, mergeKey, keyOfSeveral
    case tab, hardSpace, textNeedsQuotes, workbook, missingColon, nestedTooDeep, openQuote,
      notClosed, badIndent, noValueHere, badEscape
    case badSign
    case brokenQuote, tooManyCells
    case amongLevels, besideObserved
    case aboveZero, betweenOnes, ofTheMean, partOfAll, quantile
    case standardOutput, diskFull, noTemporaryFile, notPermitted, fileInTheWay, folderInTheWay,
      somethingInTheWay
    case closed, unreadPipe, refused, isThere, isRead
    case invalidAmountMissing, invalidIncrementMissing, invalidGeometric, invalidNegative,
      invalidOverheads, invalidNumber, invalidLimits, invalidComparison
    // How tasks on other machines end.
    case taskForgotten, taskTimeLimit, taskOutOfMemory, taskNodeLost, taskPreempted, taskCancelled,
      taskNotLaunched, taskFolderUnseen, taskProgramMissing, taskDamaged
  }
}

extension Fault.Term: ExpressibleByStringInterpolation {
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
