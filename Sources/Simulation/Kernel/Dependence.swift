// SPDX-License-Identifier: GPL-3.0-or-later

/// With which of up to 64 numbers played with a number of the equations can change.
///
/// Its arithmetic says so of every result that has such a number in it, whichever branch is taken,
/// so that playing with it tells what a part reads from the equations themselves.
struct Dependence: Arithmetic {
  /// A yes or no that some future may say yes to, or none.
  struct Mask {
    let isPossible: Bool
    let sources: UInt64
  }

  /// A bit for each of the numbers.
  let sources: UInt64

  var canChange: Bool { sources != 0 }

  init(sources: UInt64) { self.sources = sources }
  init(repeating value: Double) { self.init(sources: 0) }

  private static func combine(_ a: Self, _ b: Self) -> Self {
    Self(sources: a.sources | b.sources)
  }

  static func + (a: Self, b: Self) -> Self { combine(a, b) }
  static func - (a: Self, b: Self) -> Self { combine(a, b) }
  static func * (a: Self, b: Self) -> Self { combine(a, b) }
  static func / (a: Self, b: Self) -> Self { combine(a, b) }
  static func minimum(_ a: Self, _ b: Self) -> Self { combine(a, b) }
  static func maximum(_ a: Self, _ b: Self) -> Self { combine(a, b) }
  static func power(_ base: Self, _ exponent: Self) -> Self { combine(base, exponent) }

  static func atLeast(_ a: Self, _ b: Self) -> Mask {
    Mask(isPossible: true, sources: a.sources | b.sources)
  }
  static func both(_ a: Mask, _ b: Mask) -> Mask {
    Mask(isPossible: a.isPossible && b.isPossible, sources: a.sources | b.sources)
  }
  static func either(_ a: Mask, _ b: Mask) -> Mask {
    Mask(isPossible: a.isPossible || b.isPossible, sources: a.sources | b.sources)
  }
  static func mask(repeating answer: Bool) -> Mask {
    Mask(isPossible: answer, sources: 0)
  }
  static func any(_ mask: Mask) -> Bool { mask.isPossible }

  func replacing(with other: Self, where mask: Mask) -> Self {
    Self(sources: sources | (mask.isPossible ? other.sources | mask.sources : 0))
  }
}

extension Path<Dependence> {
  /// Plays the parts, and tells which of them make numbers that can change with those at `slots`.
  mutating func partsChanging(with slots: some Sequence<Int>, _ model: Model) -> [EquationStep] {
    for slot in slots { cells[slot] = Dependence(sources: 1) }
    var (changing, count) = ([EquationStep](), cells.count { $0.canChange })
    for part in parts {
      rows.evaluate(part, model, &cells)
      let before = count
      // Of parts of which there may be hundreds, all cells are not looked through for each.
      if let own = rows.ownCells(of: part, in: model) {
        count += cells[own].count { $0.canChange }
      } else {
        count = cells.count { $0.canChange }
      }
      if count > before { changing.append(part) }
    }
    return changing
  }

  /// Those of `slots` with which no number changes that the parts make, and how many times a part was played
  /// to know.
  ///
  /// Each part is played by itself, with nothing in the cells but numbers: what reads a number is seen by
  /// that part alone. Of very many numbers a bit stands for a run of them first, and then only the
  /// parts that read any of them are played again.
  func unread(_ slots: [Int], _ model: Model) -> (slots: [Int], plays: Int) {
    var (played, read, plays) = (self, Set<Int>(), 0)
    played.find(&read, of: slots[...], by: parts, model, &plays)
    return (slots.filter { !read.contains($0) }, plays)
  }

  private mutating func find(
    _ read: inout Set<Int>, of slots: ArraySlice<Int>, by parts: [EquationStep], _ model: Model,
    _ plays: inout Int
  ) {
    var size = 1
    while slots.count > size * UInt64.bitWidth { size *= UInt64.bitWidth }
    let runs = stride(from: slots.startIndex, to: slots.endIndex, by: size).map {
      slots[$0..<min($0 + size, slots.endIndex)]
    }
    for (bit, run) in runs.enumerated() {
      for slot in run { cells[slot] = Dependence(sources: 1 << UInt64(bit)) }
    }
    var readers = [[EquationStep]](repeating: [], count: runs.count)
    for part in parts {
      let sources = sources(readBy: part, model)
      for bit in runs.indices where sources & (1 << UInt64(bit)) != 0 { readers[bit].append(part) }
    }
    plays += parts.count
    for slot in slots { cells[slot] = Dependence(sources: 0) }
    for (run, readers) in zip(runs, readers) where !readers.isEmpty {
      if size == 1 {
        read.insert(run[run.startIndex])
      } else {
        find(&read, of: run, by: readers, model, &plays)
      }
    }
  }

  /// Plays a part, and leaves nothing of it in the cells.
  private mutating func sources(readBy part: EquationStep, _ model: Model) -> UInt64 {
    rows.evaluate(part, model, &cells)
    var sources: UInt64 = 0
    for cell in rows.ownCells(of: part, in: model) ?? rows.valueCount..<rows.count {
      sources |= cells[cell].sources
      cells[cell] = Dependence(sources: 0)
    }
    return sources
  }
}

extension StateLayout {
  /// The cells that a part of one line, instrument or target fills, which no other part does; nil of a part
  /// that there is one of.
  fileprivate func ownCells(of part: EquationStep, in model: Model) -> Range<Int>? {
    switch part {
    case .stream(let number): existingStreams[number].cells
    case .existing: existing.cells
    case .overhead(let line): overheads[line].cells
    case .newProjects(let line): newProjects[line].cells
    case .target(let number): targets[number].cells
    // What counts without existing streams is the frame or the cash itself.
    case .counted(let number): model.targets[number].countsExisting ? counted[number].cells : 0..<0
    case .gap(let number): gaps[number].cells
    case .reached(let number): reached[number].index..<reached[number].index + 1
    case .held(let number): held[number].index..<held[number].index + 1
    default: nil
    }
  }
}
