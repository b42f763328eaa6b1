// SPDX-License-Identifier: GPL-3.0-or-later

/// How blocks of futures are read from the points of a batch, and written to its results.
struct DrawBatch: Sendable {
  /// A place that a coordinate drives.
  struct Drive {
    let coordinate: Int
    let slot: Slot
    let limits: Limits
  }

  /// By coordinate.
  let drives: [Drive]
  let outputs: [OutputReading]

  enum OutputReading: Sendable {
    case metric(MetricReading, mayBeInfinite: Bool)
    case column(Reading)

    /// Whether it compares with the specialist services.
    var comparesShares: Bool {
      let reading: Reading
      switch self {
      case .metric(.value(let own, _), _), .metric(.sum(let own, _), _), .metric(.peak(let own), _),
        .metric(.peakYear(let own), _), .column(let own):
        reading = own
      case .metric: return false
      }
      if case .comparison = reading { return true }
      return false
    }
  }

  init(
    _ model: Model, _ rows: StateLayout, varying coordinates: [[Int]], _ outputs: [EvaluatedOutput]
  ) {
    drives = coordinates.enumerated().flatMap { coordinate, places in
      places.map { place in
        Drive(
          coordinate: coordinate, slot: Slot(index: place),
          limits: Limits(model.parameters[place - 1].measure))
      }
    }
    self.outputs = outputs.map {
      switch $0 {
      case .metric(let metric):
        .metric(rows.reading(metric), mayBeInfinite: metric.mayBeInfinite)
      case .column(let column): .column(rows.reading(column))
      }
    }
  }
}

extension DrawBatch {
  typealias Block = Vector8

  /// Puts the coordinates of at most eight futures in their slots.
  ///
  /// - Parameter futures: Their numbers.
  /// - Returns: Where each value is within its limits.
  @inline(__always)
  func load(
    _ points: borrowing Span<Double>, _ stride: Int, _ futures: Range<Int>,
    _ cells: inout MutableSpan<Block>
  ) -> Block.Mask {
    var isInside = Block.mask(repeating: true)
    for index in drives.indices {
      let first = drives[index].coordinate * stride + futures.lowerBound
      let values = Block(points, from: first, count: futures.count)
      cells[drives[index].slot] = values
      isInside = Block.both(isInside, drives[index].limits.allow(values))
    }
    return isInside
  }

  /// Puts the outputs of at most eight futures in the results.
  ///
  /// - Returns: 0 for a future whose numbers are finite, where they must be; else no number.
  @inline(__always)
  func store(
    _ rows: StateLayout, _ cells: borrowing Span<Block>, _ results: inout MutableSpan<Double>,
    _ stride: Int, _ futures: Range<Int>
  ) -> Block {
    var trouble = Block(repeating: 0)
    var place = futures.lowerBound
    for index in outputs.indices {
      switch outputs[index] {
      case .metric(let reading, let mayBeInfinite):
        let value = rows.value(reading, cells)
        value.put(&results, from: place, count: futures.count)
        if !mayBeInfinite { trouble = trouble + (value - value) }
        place += stride
      case .column(let reading):
        trouble =
          trouble + store(reading, rows, cells, &results, stride, place, futures.count)
        place += stride * rows.years.count
      }
    }
    return trouble
  }

  /// Puts a number of every year in the results, from `place` on.
  private func store(
    _ reading: Reading, _ rows: StateLayout, _ cells: borrowing Span<Block>,
    _ results: inout MutableSpan<Double>, _ stride: Int, _ place: Int, _ count: Int
  ) -> Block {
    var (trouble, place) = (Block(repeating: 0), place)
    if case .row(let row) = reading {  // Nothing to choose from year to year.
      for year in rows.years {
        let value = cells[row, year]
        value.put(&results, from: place, count: count)
        trouble = trouble + (value - value)
        place &+= stride
      }
      return trouble
    }
    for year in rows.years {
      let value = rows.value(reading, in: year, cells)
      value.put(&results, from: place, count: count)
      trouble = trouble + (value - value)
      place &+= stride
    }
    return trouble
  }

  /// What is wrong with a future, if anything is.
  func validity(
    of future: Int, _ rows: StateLayout, _ cells: borrowing Span<Block>, trouble: Block
  ) -> DrawValidity {
    for drive in drives where !drive.limits.allow(cells[drive.slot])[future] {
      return .outsideLimits(drive.coordinate)
    }
    let fault = cells[rows.fault.kind][future]
    if fault > 0 { return DrawValidity(rawValue: UInt16(fault)) }
    if trouble[future] == 0 { return .valid }
    let lacksShare = rows.specialistShare.years.contains {
      cells[rows.specialistShare, $0][future] == 0
    }
    return lacksShare && outputs.contains { $0.comparesShares } ? .notAvailable : .notFinite
  }
}
