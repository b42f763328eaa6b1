// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
// Made by `make generate`; edit the file that it is made from instead.

let builtInStudyIDs: [String] = [
  "demography",
  "how-far-prices-are-compensated",
  "how-wrong-price-forecasts-were",
  "nearing-parity",
  "what-decides-one-percent",
  "what-moves-the-share",
  "which-step-by-when",
  "which-step-is-robust",
]

func builtInStudyText(_ id: String) -> String? {
  switch id {
  case "demography":
    ##"""
    # One more inhabitant of 90 and over costs what many younger ones cost: the growth of the costs, and of the
    # target with them, follows the old.
    format: 1
    id: demography
    scenario: ksf-2019
    question:
      en: How far does the ageing of the population move the target away?
      nb: Hvor mye lenger unna flytter en eldre befolkning målet?
      nn: Kor mykje lenger unna flyttar ei eldre befolkning målet?
    uncertainties:
      municipal_costs.growth.demographic: {triangular: {low: 0.6 %, mode: 1.2 %, high: 2.2 %}}
    metrics: ["target:one_percent@2029", "target:one_percent@2040", "gap:one_percent@2040", peak:share]
    bands: ["target:one_percent", share]
    method: {quasi_monte_carlo: {samples: 16384}}
    seed: 20190912

    """##
  case "how-far-prices-are-compensated":
    ##"""
    # 0 % is the step in nominal kroner, 100 % the step that prices lift every year; between them the state
    # makes good a part. A step that is indexed to the year 2020 as a whole is ksf-2019-indexed.
    format: 1
    id: how-far-prices-are-compensated
    scenario: ksf-2019-compensated
    question:
      en: How much does it matter whether the yearly step is nominal or compensated for prices?
      nb: Hvor mye betyr det om det årlige trinnet er nominelt eller priskompensert?
      nn: Kor mykje betyr det om det årlege trinnet er nominelt eller priskompensert?
    levers:
      funding.phases.ramp_up.step.indexed.compensation: {uniform: {low: 0 %, high: 100 %}}
    uncertainties:
      municipal_costs.growth.demographic: {normal: {mean: 1.2 %, sd: 0.3 %}}
      municipal_costs.growth.real: {triangular: {low: 0 %, mode: 0.4 %, high: 1.2 %}}
      budget_deflator.growth: {normal: {mean: 2.6 %, sd: 0.6 %}}
      deflator.growth: {normal: {mean: 2.8 %, sd: 0.6 %}}
    correlations:
      - [budget_deflator.growth, deflator.growth, 0.9]
    metrics: [share@2040, share@2060, cumulative_real@2060, peak_year:share]
    bands: [share, funding_real]
    method:
      sobol:
        samples: 16384
        groups: {prices: [budget_deflator.growth, deflator.growth]}
    seed: 20190912

    """##
  case "how-wrong-price-forecasts-were":
    ##"""
    # The municipal deflator of 2022 was forecast as 2.5 % and came out at 6.7 %. Years of 2014-2026 went from
    # 1.0 to 6.7 %, around 3.5 %, with a standard deviation of 1.5 points; a bad year is half followed by another.
    format: 1
    id: how-wrong-price-forecasts-were
    scenario: ksf-2019
    question:
      en: What is the proposal worth if price forecasts go on being as wrong as they have been?
      nb: Hva er forslaget verdt hvis prisanslagene fortsetter å bomme like mye som før?
      nn: Kva er forslaget verdt dersom prisanslaga held fram med å bomme like mykje som før?
    uncertainties:
      deflator.growth: {process: {mean: 3.5 %, sd: 1.5 %, persistence: 0.5}}
    metrics: [funding_real@2034, funding_real@2040, share@2040, cumulative_real@2040]
    bands: [funding_real, share]
    method: {monte_carlo: {samples: 65536}}
    seed: 20190912

    """##
  case "nearing-parity":
    ##"""
    # The comparison moves too: the specialist services grow, and so does their research.
    format: 1
    id: nearing-parity
    scenario: parity-ssb
    question:
      en: How near does municipal research come to the specialist services', and what decides it?
      nb: Hvor nær kommer kommunal forskning spesialisthelsetjenestens, og hva avgjør det?
      nn: Kor nær kjem kommunal forsking spesialisthelsetenesta si, og kva avgjer det?
    levers:
      funding.phases.to_one_percent.reach.share: {uniform: {low: 0.5 %, high: 1.5 %}}
    uncertainties:
      municipal_costs.growth.demographic: {normal: {mean: 1.2 %, sd: 0.3 %}}
      municipal_costs.growth.real: {triangular: {low: 0 %, mode: 0.4 %, high: 1.2 %}}
      deflator.growth: {normal: {mean: 2.8 %, sd: 0.6 %}}
    metrics: [parity@2029, parity@2035, cumulative_real@2040, cash@2040]
    bands: [parity, share]
    method: {sobol: {samples: 16384}}
    seed: 20190912

    """##
  case "what-decides-one-percent":
    ##"""
    # Steps six times as large as proposed, because the proposed one comes nowhere near in any future.
    format: 1
    id: what-decides-one-percent
    scenario: ksf-2019
    question:
      en: What decides whether 1 % is reached by 2034?
      nb: Hva avgjør om 1 % nås innen 2034?
      nn: Kva avgjer om 1 % blir nådd innan 2034?
    levers:
      funding.phases.ramp_up.step.increment: {uniform: {low: 50 MNOK, high: 400 MNOK}}
    uncertainties:
      municipal_costs.growth.demographic: {normal: {mean: 1.2 %, sd: 0.3 %}}
      municipal_costs.growth.real: {triangular: {low: 0 %, mode: 0.4 %, high: 1.2 %}}
      deflator.growth: {process: {sd: 1 %, persistence: 0.5}}
    metrics: ["reached:one_percent", share@2034, "gap:one_percent@2034", cumulative_real@2040]
    bands: [funding, share]
    method: {sobol: {samples: 16384}}
    seed: 20190912

    """##
  case "what-moves-the-share":
    ##"""
    format: 1
    id: what-moves-the-share
    scenario: ksf-2019
    question:
      en: Which assumption moves the share of 2040 most, each taken alone?
      nb: Hvilken forutsetning flytter andelen i 2040 mest, tatt én om gangen?
      nn: Kva føresetnad flyttar delen i 2040 mest, teken éin om gongen?
    levers:
      funding.phases.ramp_up.step.first: {uniform: {low: 50 MNOK, high: 200 MNOK}}
      funding.phases.ramp_up.step.increment: {uniform: {low: 25 MNOK, high: 100 MNOK}}
    uncertainties:
      municipal_costs.growth.demographic: {normal: {mean: 1.2 %, sd: 0.3 %}}
      municipal_costs.growth.real: {triangular: {low: 0 %, mode: 0.4 %, high: 1.2 %}}
      deflator.growth: {normal: {mean: 2.8 %, sd: 0.6 %}}
      specialist.costs.growth.real: {uniform: {low: 0 %, high: 2 %}}
    metrics: [share@2040, "gap:one_percent@2040", cumulative_real@2040]
    method: {one_at_a_time: {low: 5 %, high: 95 %}}

    """##
  case "which-step-by-when":
    ##"""
    format: 1
    id: which-step-by-when
    scenario: ksf-2019
    question:
      en: Which first grant and yearly step give what share of the costs?
      nb: Hvilket startbeløp og årlig trinn gir hvilken andel av kostnadene?
      nn: Kva startbeløp og årleg trinn gjev kva del av kostnadene?
    levers:
      funding.phases.ramp_up.step.first: {values: [100 MNOK, 200 MNOK, 400 MNOK]}
      funding.phases.ramp_up.step.increment: {from: 50 MNOK, to: 350 MNOK, steps: 7}
    metrics: [share@2029, share@2034, "reached:one_percent", "gap:one_percent@2034"]
    method: grid

    """##
  case "which-step-is-robust":
    ##"""
    # Steps from the proposed one upwards, each over the same futures of costs and prices.
    format: 1
    id: which-step-is-robust
    scenario: ksf-2019
    question:
      en: Which yearly increase is robust for 1 % by 2034, and when does it fail?
      nb: Hvilken årlig økning er robust for 1 % innen 2034, og når slår den feil?
      nn: Kva for årleg auke er robust for 1 % innan 2034, og når slår han feil?
    levers:
      funding.phases.ramp_up.step.increment: {from: 50 MNOK, to: 300 MNOK, steps: 11}
    uncertainties:
      municipal_costs.growth.demographic: {normal: {mean: 1.2 %, sd: 0.3 %}}
      municipal_costs.growth.real: {triangular: {low: 0 %, mode: 0.4 %, high: 1.2 %}}
      deflator.growth: {normal: {mean: 2.8 %, sd: 0.6 %}}
    metrics: ["reached:one_percent", share@2034, cumulative_real@2034]
    method:
      policies:
        samples: 16384
        objectives: {"gap:one_percent@2034": lowest, cumulative_real@2034: lowest}
        thresholds: ["reached:one_percent <= 2034"]
    seed: 20190912

    """##
  default: nil
  }
}
