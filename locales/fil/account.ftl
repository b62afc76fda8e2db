language-not-shipped = Paumanhin po, hindi ko pa kayang magsalita sa inyong wika. Pumili po ng isa sa mga ito, o humingi ng interpreter sa opisina ng paaralan.
