// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
import Sensitivity

/// What a study will take, told before it is played.
public struct SweepCost: Hashable, Sendable {
  /// Futures played, those with inputs exchanged among them.
  public let evaluations: Int
  /// In bytes, about.
  public let memory: Double
  /// Seconds, about, of all threads at work.
  public let seconds: Double
}

extension Sweep {
  /// What the study takes with so many threads.
  ///
  /// Memory is what stays of all blocks and what every thread has at hand: in sums and sketches
  /// that do not grow with the futures, but with the outputs; of a grid every row.
  ///
  /// - Throws: ``Funding/Faults`` for a design that cannot be made.
  public func cost(threads: Int) throws(Faults) -> SweepCost {
    let designs: Designs
    do throws(RunError) {
      designs = try self.designs()
    } catch {
      throw Faults([fault(error)])
    }
    let outputs = response.outputs
    let (numbers, all) = (Double(outputs.count { !$0.isYear }), Double(outputs.count))
    // Of an output that is a year, every year asked of is a column of its own.
    let columns = numbers + (all - numbers) * Double(years.count)
    let workers = Double(threads)

    /// Every value, or counts of values of about every size, of each thread and of all together.
    func tallies(_ samples: Int, exact: Bool) -> Double {
      exact
        ? Self.copies * 8 * numbers * Double(samples)
        : (Self.sketch * numbers + Self.counts * (all - numbers)) * (2 * workers + 2)
    }
    func spread(_ design: SampleDesign) -> Double {
      let blocks = design.method == .monteCarlo ? 0 : Double(design.size.blocks)
      return tallies(design.size.samples, exact: design.isExact) + blocks * numbers * 128
    }
    func effects(_ blocks: Int, _ subjects: Int, pairs: Bool) -> Double {
      let own = Double(subjects) * 56 + (pairs ? Double(subjects * subjects) * 4 : 0) + 128
      return columns * own * (Double(blocks) + workers)
    }
    let evaluations = designs.evaluations
    let kept: Double
    // How many futures of a row stand side by side before they are summed.
    var together = 1.0
    var telling = 0.0
    switch designs {
    case .sample(let design):
      kept = spread(design)
    case .sobol(let design, let sobol):
      together = Double(evaluations) / Double(sobol.size.samples)
      kept =
        spread(design) + effects(sobol.size.blocks, sobol.subjects.count, pairs: sobol.pairs)
        + (sobol.pairs ? 2 * workers * 256 * 8 * columns * Double(sobol.subjects.count) : 0)
    case .conditional(let design, let conditional):
      together = Double(evaluations) / Double(conditional.size.samples)
      kept =
        spread(design)
        + effects(conditional.size.blocks, conditional.inputs.factors.count, pairs: false)
    case .morris(let morris):
      let inputs = Double(morris.inputs.width)
      kept = columns * inputs * (128 * (20 + workers) + 8 * Double(morris.perStar) / inputs)
    case .policies(let policies):
      let regrets = Double(policies.objectives.count)
      kept =
        Double(policies.policies.count) * (2 * workers + 2)
        * ((numbers + regrets) * Self.sketch + (all - numbers) * Self.counts)
    case .oneAtATime:
      kept = Double(evaluations) * all * 16
    case .grid(let grid):
      let cells = Double(grid.axes.count) + all
      kept = Double(grid.count) * (Self.row + Self.cell * cells)
      telling = Double(grid.count) * cells * Self.secondsOfCell
    }
    let batches =
      workers * 256 * 8 * (2 * all * (1 + together) + Double(response.width(drivers)))
    let answer = numbers * Self.answer
    let one = Pilot.seconds(
      of: response, over: drivers.inputs, after: Array(repeating: 0, count: decisions))
    let playing = (seconds(each: one, of: evaluations) ?? 1.5 * one * Double(evaluations)) / workers
    return SweepCost(
      evaluations: evaluations, memory: Self.base + kept + batches + answer,
      seconds: playing + telling)
  }

  /// What the program takes by itself.
  private static let base = 60e6
  /// How often a value that is kept stands somewhere: in its block, in all, sorted, in the answer.
  private static let copies = 4.0
  /// Counts of the values of an output over about two decades.
  private static let sketch = 32e3
  /// Futures in which a target is reached, by year, and what is told of them. Measured: 11 kB with two
  /// threads.
  private static let counts = 2e3
  /// A row of a table, and each of its cells: for people, for programs and as a row of its own, and
  /// the text that is made of them. Measured: 720 bytes as text, 1,280 as a folder of every format.
  private static let row = 600.0
  private static let cell = 1_300.0
  /// To put it in words and in every table. Measured: 6 µs as text, 18 as a folder.
  private static let secondsOfCell = 10e-6
  /// What is told of an output, in every format.
  private static let answer = 4e3
}

extension SweepResponse {
  fileprivate func width(_ drivers: InputMapping) -> Int { drivers.inputs.width }
}

extension Output {
  fileprivate var isYear: Bool { if case .year = kind { true } else { false } }
}
