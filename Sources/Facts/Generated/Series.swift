// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
// Made by `make generate`; edit the file that it is made from instead.

import Funding

let builtInSeriesIDs: [String] = [
  "municipal_health_care_costs",
  "municipal_health_care_costs_net",
  "municipal_deflator",
  "state_budget_deflator",
  "specialist_health_costs",
  "specialist_health_research",
  "specialist_research_share",
  "population",
  "population_0_17",
  "population_18_49",
  "population_50_66",
  "population_67_79",
  "population_80_89",
  "population_90_plus",
  "call_funding",
  "ksf_establishment_grant",
  "structure_need_low",
  "structure_need_high",
  "grant_size_low",
  "grant_size_high",
  "existing_research_council",
  "existing_development_centres",
  "existing_innomed",
  "regional_research_funds",
  "trust_operating_costs",
]

func builtInSeries(_ id: String) -> DataSeries? {
  switch id {
  case "municipal_health_care_costs": municipalHealthCareCosts
  case "municipal_health_care_costs_net": municipalHealthCareCostsNet
  case "municipal_deflator": municipalDeflator
  case "state_budget_deflator": stateBudgetDeflator
  case "specialist_health_costs": specialistHealthCosts
  case "specialist_health_research": specialistHealthResearch
  case "specialist_research_share": specialistResearchShare
  case "population": population
  case "population_0_17": population017
  case "population_18_49": population1849
  case "population_50_66": population5066
  case "population_67_79": population6779
  case "population_80_89": population8089
  case "population_90_plus": population90Plus
  case "call_funding": callFunding
  case "ksf_establishment_grant": ksfEstablishmentGrant
  case "structure_need_low": structureNeedLow
  case "structure_need_high": structureNeedHigh
  case "grant_size_low": grantSizeLow
  case "grant_size_high": grantSizeHigh
  case "existing_research_council": existingResearchCouncil
  case "existing_development_centres": existingDevelopmentCentres
  case "existing_innomed": existingInnomed
  case "regional_research_funds": regionalResearchFunds
  case "trust_operating_costs": trustOperatingCosts
  default: nil
  }
}

private let municipalHealthCareCosts = DataSeries(
  id: "municipal_health_care_costs",
  title: Words([.en: "Operating costs of municipal health and care services", .nb: "Driftsutgifter i kommunale helse- og omsorgstjenester", .nn: "Driftsutgifter i kommunale helse- og omsorgstenester"]),
  unit: .millions, confidence: "medium",
  licence: "unknown", breaks: [.init(2012...2013, "co-financing of hospital stays, function 255, is in 2012-2014")],
  points: [
    .init(2009, 85372.01, .observed, "ssb-186149"),
    .init(2010, 89854.292, .observed, "ssb-186149"),
    .init(2011, 95455.061, .observed, "ssb-186149"),
    .init(2012, 108384.297, .observed, "ssb-186149", "break: co-financing of hospital stays, function 255, is in 2012-2014"),
    .init(2013, 113794.232, .observed, "ssb-186149", "break: co-financing of hospital stays, function 255, is in 2012-2014"),
    .init(2015, 117800.0, .derived, "ssb-424169", "the 2019 total divided by its published growth of 27.7 % from 2015"),
    .init(2016, 124190.0, .derived, "ssb-care-2016", "care 107 432 plus health services of 2017 divided by their published growth of 6.4 %"),
    .init(2017, 131000.0, .approximate, "fysio-2017", "a little over 131 bn; the base that gives the slides' 1 % = 1.3 bn"),
    .init(2018, 141400.0, .derived, "ssb-424169", "the 2019 total divided by its published growth of 6.4 %"),
    .init(2019, 150425.325, .observed, "ssb-424169"),
    .init(2021, 176300.0, .derived, "ssb-care-2022", "from the published growth of care (7.7 %) and health services (-5.6 %) to 2022; within 200 MNOK"),
    .init(2022, 185545.0, .derived, "ssb-care-2022", "care 154.8 bn plus health services 30 745 MNOK (ssb-health-2022)"),
    .init(2023, 204513.0, .derived, "ssb-care-2023", "care 171.9 bn plus health services 32 613 MNOK (ssb-health-2023)"),
  ])

private let municipalHealthCareCostsNet = DataSeries(
  id: "municipal_health_care_costs_net",
  title: Words([.en: "Net operating costs of municipal health and care services", .nb: "Netto driftsutgifter i kommunale helse- og omsorgstjenester", .nn: "Netto driftsutgifter i kommunale helse- og omsorgstenester"]),
  unit: .millions, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2018, 114000.0, .preliminary, "kommunal-rapport-2019", "NET operating expenditure, 402 of 422 municipalities, Kommunal Rapport March 2019; another definition, never mix with gross"),
  ])

private let municipalDeflator = DataSeries(
  id: "municipal_deflator",
  title: Words([.en: "Municipal deflator", .nb: "Kommunal deflator", .nn: "Kommunal deflator"]),
  unit: .growth, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2014, 0.031, .observed, "realvekst"),
    .init(2015, 0.024, .observed, "realvekst"),
    .init(2016, 0.026, .observed, "realvekst"),
    .init(2017, 0.024, .observed, "realvekst"),
    .init(2018, 0.031, .observed, "realvekst"),
    .init(2019, 0.032, .observed, "realvekst"),
    .init(2020, 0.01, .observed, "realvekst"),
    .init(2021, 0.044, .observed, "realvekst"),
    .init(2022, 0.067, .observed, "realvekst"),
    .init(2023, 0.043, .observed, "realvekst"),
    .init(2024, 0.05, .observed, "realvekst"),
    .init(2025, 0.047, .forecast, "realvekst"),
    .init(2026, 0.041, .forecast, "realvekst"),
  ])

private let stateBudgetDeflator = DataSeries(
  id: "state_budget_deflator",
  title: Words([.en: "State budget deflator", .nb: "Deflator for statsbudsjettet", .nn: "Deflator for statsbudsjettet"]),
  unit: .growth, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2014, 0.03, .observed, "realvekst"),
    .init(2015, 0.023, .observed, "realvekst"),
    .init(2016, 0.025, .observed, "realvekst"),
    .init(2017, 0.021, .observed, "realvekst"),
    .init(2018, 0.028, .observed, "realvekst"),
    .init(2019, 0.03, .observed, "realvekst"),
    .init(2020, 0.016, .observed, "realvekst"),
    .init(2021, 0.039, .observed, "realvekst"),
    .init(2022, 0.053, .observed, "realvekst"),
    .init(2023, 0.05, .observed, "realvekst"),
    .init(2024, 0.044, .observed, "realvekst"),
    .init(2025, 0.04, .forecast, "realvekst"),
    .init(2026, 0.04, .forecast, "realvekst"),
  ])

private let specialistHealthCosts = DataSeries(
  id: "specialist_health_costs",
  title: Words([.en: "Operating costs of the specialist health services", .nb: "Driftsutgifter i spesialisthelsetjenesten", .nn: "Driftsutgifter i spesialisthelsetenesta"]),
  unit: .millions, confidence: "high",
  licence: "unknown", breaks: [.init(2017...2017, "input VAT deducted from 2017")],
  points: [
    .init(2015, 139338.0, .observed, "ssb-spes-2016", "pension change 2014"),
    .init(2016, 140934.0, .observed, "ssb-spes-2018"),
    .init(2017, 140124.0, .observed, "ssb-spes-2018", "break: input VAT deducted from 2017"),
    .init(2018, 144185.0, .observed, "ssb-spes-2020"),
    .init(2019, 153110.0, .observed, "ssb-spes-2020"),
    .init(2021, 169262.0, .observed, "ssb-spes-2023"),
    .init(2022, 180590.0, .observed, "ssb-spes-2023"),
  ])

private let specialistHealthResearch = DataSeries(
  id: "specialist_health_research",
  title: Words([.en: "Research and development in the health trusts", .nb: "Forskning og utvikling i helseforetakene", .nn: "Forsking og utvikling i helseføretaka"]),
  unit: .millions, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2018, 4600.0, .derived, "indikator-fou", "2019 less a little over 0.2 bn"),
    .init(2019, 4800.0, .approximate, "indikator-fou"),
    .init(2020, 4860.0, .approximate, "indikator-fou", "estimate without a resource survey"),
  ])

private let specialistResearchShare = DataSeries(
  id: "specialist_research_share",
  title: Words([.en: "Research and development as a share of the specialist health services' costs", .nb: "Forskning og utvikling som andel av driftsutgiftene i spesialisthelsetjenesten", .nn: "Forsking og utvikling som del av driftsutgiftene i spesialisthelsetenesta"]),
  unit: .share, confidence: "high",
  licence: "unknown", breaks: [],
  points: [
    .init(2018, 0.038, .stated, "ksf-2019", "4.6 bn over 144.2 bn is 3.2 %: the slide's 3.8 % implies a narrower denominator, about 121 bn; show which one is used"),
  ])

private let population = DataSeries(
  id: "population",
  title: Words([.en: "Population on 1 January", .nb: "Befolkning 1. januar", .nn: "Folketal 1. januar"]),
  unit: .inhabitants, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2005, 4606363.0, .observed, "ssb-pop"),
    .init(2006, 4640219.0, .observed, "ssb-pop"),
    .init(2007, 4681134.0, .observed, "ssb-pop"),
    .init(2008, 4737171.0, .observed, "ssb-pop"),
    .init(2009, 4799252.0, .observed, "ssb-pop"),
    .init(2010, 4858199.0, .observed, "ssb-pop"),
    .init(2011, 4920305.0, .observed, "ssb-pop"),
    .init(2012, 4985870.0, .observed, "ssb-pop"),
    .init(2013, 5051275.0, .observed, "ssb-pop"),
    .init(2014, 5109056.0, .observed, "ssb-pop"),
    .init(2015, 5165802.0, .observed, "ssb-pop"),
    .init(2016, 5213985.0, .observed, "ssb-pop"),
    .init(2017, 5258317.0, .observed, "ssb-pop"),
    .init(2018, 5295619.0, .observed, "ssb-pop"),
    .init(2019, 5328212.0, .observed, "ssb-pop"),
    .init(2020, 5367580.0, .observed, "ssb-pop"),
    .init(2021, 5391369.0, .observed, "ssb-pop"),
    .init(2022, 5425270.0, .observed, "ssb-pop"),
    .init(2023, 5488984.0, .observed, "ssb-pop"),
    .init(2024, 5550203.0, .observed, "ssb-pop"),
    .init(2025, 5594340.0, .observed, "ssb-pop"),
    .init(2026, 5627400.0, .observed, "ssb-pop"),
    .init(2050, 6114899.0, .projected, "ssb-pop-2050", "sum of the counties"),
  ])

private let population017 = DataSeries(
  id: "population_0_17",
  title: Words([.en: "Population aged 0–17", .nb: "Befolkning 0–17 år", .nn: "Folketal 0–17 år"]),
  unit: .inhabitants, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2018, 1129007.0, .observed, "hdir-age"),
    .init(2022, 1108523.0, .observed, "hdir-age"),
    .init(2025, 1087399.0, .projected, "hdir-age"),
    .init(2040, 1076069.0, .projected, "hdir-age"),
  ])

private let population1849 = DataSeries(
  id: "population_18_49",
  title: Words([.en: "Population aged 18–49", .nb: "Befolkning 18–49 år", .nn: "Folketal 18–49 år"]),
  unit: .inhabitants, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2018, 2289283.0, .observed, "hdir-age"),
    .init(2022, 2291149.0, .observed, "hdir-age"),
    .init(2025, 2285155.0, .projected, "hdir-age"),
    .init(2040, 2287998.0, .projected, "hdir-age"),
  ])

private let population5066 = DataSeries(
  id: "population_50_66",
  title: Words([.en: "Population aged 50–66", .nb: "Befolkning 50–66 år", .nn: "Folketal 50–66 år"]),
  unit: .inhabitants, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2018, 1090970.0, .observed, "hdir-age"),
    .init(2022, 1154635.0, .observed, "hdir-age"),
    .init(2025, 1183812.0, .projected, "hdir-age"),
    .init(2040, 1188027.0, .projected, "hdir-age"),
  ])

private let population6779 = DataSeries(
  id: "population_67_79",
  title: Words([.en: "Population aged 67–79", .nb: "Befolkning 67–79 år", .nn: "Folketal 67–79 år"]),
  unit: .inhabitants, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2018, 563607.0, .observed, "hdir-age"),
    .init(2022, 630670.0, .observed, "hdir-age"),
    .init(2025, 667134.0, .projected, "hdir-age"),
    .init(2040, 812878.0, .projected, "hdir-age"),
  ])

private let population8089 = DataSeries(
  id: "population_80_89",
  title: Words([.en: "Population aged 80–89", .nb: "Befolkning 80–89 år", .nn: "Folketal 80–89 år"]),
  unit: .inhabitants, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2018, 178060.0, .observed, "hdir-age"),
    .init(2022, 193735.0, .observed, "hdir-age"),
    .init(2025, 227250.0, .projected, "hdir-age"),
    .init(2040, 383090.0, .projected, "hdir-age"),
  ])

private let population90Plus = DataSeries(
  id: "population_90_plus",
  title: Words([.en: "Population aged 90 and over", .nb: "Befolkning 90 år og eldre", .nn: "Folketal 90 år og eldre"]),
  unit: .inhabitants, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2018, 44692.0, .observed, "hdir-age"),
    .init(2022, 46558.0, .observed, "hdir-age"),
    .init(2025, 47882.0, .projected, "hdir-age"),
    .init(2040, 108786.0, .projected, "hdir-age"),
  ])

private let callFunding = DataSeries(
  id: "call_funding",
  title: Words([.en: "State money for the call for research in municipal health and care services", .nb: "Midler til utlysning av forskning i kommunale helse- og omsorgstjenester", .nn: "Midlar til utlysing av forsking i kommunale helse- og omsorgstenester"]),
  unit: .millions, confidence: "high",
  licence: "unknown", breaks: [],
  points: [
    .init(2024, 103.7, .enacted, "ks-dette-er-ksf", "research programme, Ministry of Education and Research, through the Research Council; announced as 104 MNOK"),
  ])

private let ksfEstablishmentGrant = DataSeries(
  id: "ksf_establishment_grant",
  title: Words([.en: "State grant to establish KSF", .nb: "Tilskudd til etablering av KSF", .nn: "Tilskot til etablering av KSF"]),
  unit: .millions, confidence: "high",
  licence: "unknown", breaks: [],
  points: [
    .init(2024, 10.0, .enacted, "ho21-2024", "5 from HOD and 5 from KD"),
  ])

private let structureNeedLow = DataSeries(
  id: "structure_need_low",
  title: Words([.en: "Cost of the KSF structure, low estimate", .nb: "Kostnader til KSF-strukturen, lavt anslag", .nn: "Kostnader til KSF-strukturen, lågt anslag"]),
  unit: .millions, confidence: "high",
  licence: "unknown", breaks: [],
  points: [
    .init(2020, 12.0, .proposed, "ks-spleiselag", "one central secretariat and four regional bodies, first year"),
  ])

private let structureNeedHigh = DataSeries(
  id: "structure_need_high",
  title: Words([.en: "Cost of the KSF structure, high estimate", .nb: "Kostnader til KSF-strukturen, høyt anslag", .nn: "Kostnader til KSF-strukturen, høgt anslag"]),
  unit: .millions, confidence: "high",
  licence: "unknown", breaks: [],
  points: [
    .init(2020, 15.0, .proposed, "ks-spleiselag", "as above; 12-15 over five bodies is 2.4-3.0 each, so the slides' 2.5 is probably per body"),
  ])

private let grantSizeLow = DataSeries(
  id: "grant_size_low",
  title: Words([.en: "Smallest grant per project in the call of 2024", .nb: "Minste støtte per prosjekt i utlysningen i 2024", .nn: "Minste støtte per prosjekt i utlysinga i 2024"]),
  unit: .millions, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2024, 4.0, .proposed, "hi-2024"),
  ])

private let grantSizeHigh = DataSeries(
  id: "grant_size_high",
  title: Words([.en: "Largest grant per project in the call of 2024", .nb: "Største støtte per prosjekt i utlysningen i 2024", .nn: "Største støtte per prosjekt i utlysinga i 2024"]),
  unit: .millions, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2024, 12.0, .proposed, "hi-2024", "over 2-4 years; projects end by 30 June 2029"),
  ])

private let existingResearchCouncil = DataSeries(
  id: "existing_research_council",
  title: Words([.en: "Existing research money through the Research Council of Norway", .nb: "Eksisterende forskningsmidler gjennom Norges forskningsråd", .nn: "Eksisterande forskingsmidlar gjennom Noregs forskingsråd"]),
  unit: .millions, confidence: "high",
  licence: "unknown", breaks: [],
  points: [
    .init(2011, 40.0, .stated, "nou-2011-3"),
  ])

private let existingDevelopmentCentres = DataSeries(
  id: "existing_development_centres",
  title: Words([.en: "Existing money for development centres", .nb: "Eksisterende midler til utviklingssentre", .nn: "Eksisterande midlar til utviklingssenter"]),
  unit: .millions, confidence: "high",
  licence: "unknown", breaks: [],
  points: [
    .init(2011, 37.0, .stated, "nou-2011-3"),
  ])

private let existingInnomed = DataSeries(
  id: "existing_innomed",
  title: Words([.en: "Existing money for InnoMed", .nb: "Eksisterende midler til InnoMed", .nn: "Eksisterande midlar til InnoMed"]),
  unit: .millions, confidence: "high",
  licence: "unknown", breaks: [],
  points: [
    .init(2011, 7.0, .stated, "nou-2011-3"),
  ])

private let regionalResearchFunds = DataSeries(
  id: "regional_research_funds",
  title: Words([.en: "Regional research funds", .nb: "Regionale forskningsfond", .nn: "Regionale forskingsfond"]),
  unit: .millions, confidence: "medium",
  licence: "unknown", breaks: [],
  points: [
    .init(2022, 159.0, .stated, "ks-rff", "before the cut, as KS states it"),
    .init(2023, 122.0, .stated, "ks-rff", "after the cut, as KS states it"),
  ])

private let trustOperatingCosts = DataSeries(
  id: "trust_operating_costs",
  title: Words([.en: "Operating costs of the health trusts, as the slide implies", .nb: "Driftsutgifter i helseforetakene, slik lysbildet forutsetter", .nn: "Driftsutgifter i helseføretaka, slik lysbiletet føreset"]),
  unit: .millions, confidence: "high",
  licence: "unknown", breaks: [],
  points: [
    .init(2018, 121000.0, .derived, "ksf-2019", "4.6 bn over 3.8 %: the denominator that the slide's share implies; not a published figure"),
  ])
