# How much of our business would stop: a whole company, 2019

> 22 May 2019. The same report, read by the general counsel of a maker of
> components: if the maker of cameras is listed tomorrow, how much of our
> business stops? Customers are met by every name they go by, in any script,
> and through their owners.

impact demo on 2019-05-22 list EL party Hikvision from 2019-05-23
  customers: 8
  orders: 157 orders 36349279.56 USD
  open: 41 orders 9561561.10 USD
  in transit: 9 orders 2716362.33 USD
  shipped: 107 orders 24071356.13 USD
  held: 17 orders 5332370.44 USD
  products: 34
  owned: reaches
  parts: none taken away

> Nine orders are on the water. If the rule has a savings clause like that of
> the rule which came in October, which of them may go on?

impact demo on 2019-05-22 list EL party Hikvision from 2019-05-23 like "84 FR 54002"
  savings: 9 may fall under, 41 outside
  clause: 84 FR 54002

> Somebody types the name wrong. The same customers are met, as possible ones,
> and a person must say.

impact demo on 2019-05-22 list EL party Hickvision from 2019-05-23
  customers: 9
  held: 0 orders 0.00 USD
  questions: same

> 9 October 2019: the rule is there, with its own clause and with other names
> in it.

impact demo on 2019-10-09
  held: 29 orders 6000350.91 USD
  clause: 84 FR 54002

> The mirror: a list of another government names us. What we sell goes on; what
> we buy there does not.

impact demo on 2019-05-22 list cn/example-list party "Example Vision Components, Inc." from 2019-05-23
  customers: 0
  orders: 0 orders 0.00 USD
  parts: 13 components of 53 products

> And a question about things, not names: a whole entry of the control list
> moves to another.

impact demo on 2023-12-01 move 3A991=3A090.a
  customers: 483
  orders: 636 orders 51995125.50 USD
