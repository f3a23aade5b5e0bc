# The morning of a rumor: Hikvision, 2019

> 22 May 2019. A newspaper writes that the maker of most of the world's video
> cameras may be put on the US Entity List. A maker of disk drives has an order
> from its factory in Hangzhou. May it ship?

assess questions/drives-to-hikvision.json on 2019-05-22 as rumor
  outcome: no_requirement_found
  asked: 15 CFR 744.11, 15 CFR 738.4

> Nothing in the list of that day names the buyer; a rumor is no law. But what
> if the report is right, and they are listed tomorrow?

whatif questions/drives-to-hikvision.json on 2019-05-22 list us/bis-entity-list party "Hangzhou Hikvision Digital Technology Co., Ltd." from 2019-05-23
  before: no_requirement_found
  after: license_required
  adds: 15 CFR 744.11(a)
  loses: LVS, GBS, TMP, RPL, GOV, STA
  policy: denial-presumption

> 7 October 2019: the rule is announced. It takes effect on publication, on
> the 9th. On the 8th there is no requirement yet; on the 9th there is.

assess questions/drives-to-hikvision.json on 2019-10-08
  outcome: no_requirement_found

assess questions/drives-to-hikvision.json on 2019-10-09
  outcome: license_required
  requires: 15 CFR 744.11(a)
  cites: 84 FR 54002
  candidates: none

> The same month of May, another name: Huawei is listed from 16 May, and a
> temporary general license for networks in operation starts on the 20th.

assess questions/parts-for-huawei-network.json on 2019-05-15
  outcome: no_requirement_found

assess questions/parts-for-huawei-network.json on 2019-05-17
  outcome: license_required
  requires: 15 CFR 744.11(a)
  cites: 84 FR 22961

assess questions/parts-for-huawei-network.json on 2019-05-22
  outcome: exception_candidate
  candidates: TGL-Huawei

> Years later somebody asks what was known on that May morning. The first
> answer is made again from the list, the law and the question of that record.

replay rumor
  identical: yes
