import { describe, expect, test } from "vitest";
import { addressIn } from "./addresses.ts";

describe("street addresses", () => {
  test.each([
    "12 Elm Street",
    "at 12 Elm St. in the town",
    "2022 Elm Avenue",
    "118-120 Old Mill Road",
    "12B Elm Rd",
    "7, Upper Elm Lane",
    "220 5th Avenue",
    "100 W 33rd St",
    "12 elm street",
    "9 East Broadway",
    "14 Elm Court",
    "12, rue de l'Orme",
    "300 boul. Saint-Orme",
    "12 Xinorme Lu",
    "Xinorme Road No. 12",
    "Elm Street 12",
    "Unit 305",
    "suite 12",
    "Apt. 4B",
    "on the 3rd floor",
    "P.O. Box 12",
    "K1A 0B1",
    "K1A0B1",
    "Springfield, NY 10002",
    "Springfield, Shelby 10002",
    "榆树路",
    "榆树街12号",
    "12号",
    "十二号",
    "3弄",
    "502室",
  ])("%s is one", (text) => {
    expect(addressIn(`It is said to be ${text}.`)).toBeDefined();
  });

  test.each([
    "8 May 2023",
    "On 8 May St. John's council met",
    "In 2019 St. John's was named",
    "In 2024 Federal Court rulings",
    "3 March 2021 Court papers",
    "13 of the 129 people",
    "two streets away",
    "between 2019 and 2022 street protests took place",
    "within 120 km",
    "43.70°, -79.40°",
    "the road to Linfen",
    "Bill C-282",
    "110 Overseas: policing",
    "paragraphs 7, 8 and 12",
    "12 Events in 2 places",
    "Data version 3fa9c1d20b77",
    "5 events: 2 claims (2 denied) · 1 official act",
    "一带一路",
    "路透社",
    "多伦多",
  ])("%s is none", (text) => {
    expect(addressIn(text)).toBeUndefined();
  });
});
