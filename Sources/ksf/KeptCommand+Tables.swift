// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension AnalyzeCommand: KeptCommand {
  mutating func keepQuestion() { archive.forget() }

  var memory: MemoryLimit? {
    get { runs.work.memory }
    set { runs.work.memory = newValue ?? .usual }
  }

  mutating func take(_ place: ResumePlace, of id: Int) throws(Faults) {
    if place.needsSweep { throw Faults([Fault(.runNoSweep, found: .spelt("\(id)"))]) }
    memory = place.cluster.limit
    self.place.take(place.output)
  }
}

extension DiscoverCommand: Answering {
  var memory: MemoryLimit? {
    get { runs.work.memory }
    set { runs.work.memory = newValue ?? .usual }
  }

  mutating func take(_ place: ResumePlace, of id: Int) throws(Faults) {
    if place.needsSweep { throw Faults([Fault(.runNoSweep, found: .spelt("\(id)"))]) }
    memory = place.cluster.limit
    output.take(place.output)
  }
}

extension ChartCommand: KeptCommand {
  mutating func keepQuestion() {
    archive.forget()
    // What is only named was never kept.
    list = false
    subject.threads = nil
  }

  var memory: MemoryLimit? {
    get { subject.work.memory }
    set { subject.work.memory = newValue ?? .usual }
  }

  mutating func take(_ place: ResumePlace, of id: Int) throws(Faults) {
    if place.needsSweep { throw Faults([Fault(.runNoSweep, found: .spelt("\(id)"))]) }
    memory = place.cluster.limit
    guard let path = place.output.output else {
      throw Faults([Fault(.runNeedsPlace, found: .spelt("\(id)"))])
    }
    (output, force, quiet) = (path, place.force, place.output.quiet)
  }
}
