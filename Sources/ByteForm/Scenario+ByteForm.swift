// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

extension Target.Counting: ChoiceForm {}
extension Target.Basis: ChoiceForm {}
extension Overhead.Funded: ChoiceForm {}

extension Specialist.Research: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .share(let share): bytes.put(false, share)
    case .observed(let series): bytes.put(true, series)
    }
  }
  package init(from bytes: inout ByteReader) {
    self = bytes.take() ? .observed(bytes.take()) : .share(bytes.take())
  }
}

extension Specialist: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(definition, costs, research) }
  package init(from bytes: inout ByteReader) {
    self.init(definition: bytes.take(), costs: bytes.take(), research: bytes.take())
  }
}

extension ExistingStream: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(name, series) }
  package init(from bytes: inout ByteReader) { self.init(name: bytes.take(), series: bytes.take()) }
}

extension Target.Level: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .share(let share): bytes.put(false, share)
    case .specialist: bytes.put(true)
    }
  }
  package init(from bytes: inout ByteReader) {
    self = bytes.take() ? .specialist : .share(bytes.take())
  }
}

extension Target: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(name, level, by, counting, basis) }
  package init(from bytes: inout ByteReader) {
    self.init(
      name: bytes.take(), level: bytes.take(), by: bytes.take(), counting: bytes.take(),
      basis: bytes.take())
  }
}

extension Overhead.Cost: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .bodies(let amount, let bodies, let indexed): bytes.put(false, amount, bodies, indexed)
    case .share(let share): bytes.put(true, share)
    }
  }
  package init(from bytes: inout ByteReader) {
    self =
      bytes.take()
      ? .share(bytes.take())
      : .bodies(amount: bytes.take(), bodies: bytes.take(), indexed: bytes.take())
  }
}

extension Overhead: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(name, cost, funded, from, until) }
  package init(from bytes: inout ByteReader) {
    self.init(
      name: bytes.take(), cost: bytes.take(), funded: bytes.take(), from: bytes.take(),
      until: bytes.take())
  }
}

extension Instrument: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(name, share, grant) }
  package init(from bytes: inout ByteReader) {
    self.init(name: bytes.take(), share: bytes.take(), grant: bytes.take())
  }
}

extension Calls: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(payout, instruments) }
  package init(from bytes: inout ByteReader) {
    self.init(payout: bytes.take(), instruments: bytes.take())
  }
}

extension Source: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    bytes.put(id, title, publisher, date, url, confidence, licence)
  }
  package init(from bytes: inout ByteReader) {
    self.init(
      id: bytes.take(), title: bytes.take(), publisher: bytes.take(), date: bytes.take(),
      url: bytes.take(), confidence: bytes.take(), licence: bytes.take())
  }
}

extension Scenario: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    bytes.put(id, title, years, priceYear, deflator, municipalCosts, phases)
    bytes.put(description, covers, doesNotCover, countedEnd, countedPriceYear, discountRate)
    bytes.put(budgetDeflator, specialist, population, existingResearch, targets, overheads)
    bytes.put(calls, stateShare, sources)
  }
  package init(from bytes: inout ByteReader) {
    self.init(
      id: bytes.take(), title: bytes.take(), years: bytes.take(), priceYear: bytes.take(),
      deflator: bytes.take(), municipalCosts: bytes.take(), phases: bytes.take())
    (description, covers, doesNotCover) = (bytes.take(), bytes.take(), bytes.take())
    (countedEnd, countedPriceYear) = (bytes.take(), bytes.take())
    (discountRate, budgetDeflator, specialist) = (bytes.take(), bytes.take(), bytes.take())
    (population, existingResearch, targets) = (bytes.take(), bytes.take(), bytes.take())
    (overheads, calls, stateShare, sources) =
      (bytes.take(), bytes.take(), bytes.take(), bytes.take())
  }
}
