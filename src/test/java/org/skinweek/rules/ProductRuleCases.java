package org.skinweek.rules;

import static org.skinweek.catalog.Sensitivity.SENSITIVE;

/** Rules about how often, how far apart, with what and in which session. */
final class ProductRuleCases extends RuleCases {
    private static final int[] ALL_DAYS = {0, 1, 2, 3, 4, 5, 6};

    ProductRuleCases() {
        addMaxima();
        addRests();
        addPairs();
        addSessions();
        addNeeds();
    }

    private void addMaxima() {
        add("MAX-AHA", "caution 6", acid(7).evening("a", 0, 2, 4, 6), acid(7).evening("a", 0, 2, 4));
        add(
                "MAX-BHA",
                "caution 6",
                one("salicylic_acid", 2).weeksUsed("a", 3).evening("a", 0, 1, 2, 4, 6),
                one("salicylic_acid", 2).weeksUsed("a", 4).evening("a", 0, 1, 2, 4, 6));
        add(
                "BHA-OFTEN",
                "tip 6",
                one("salicylic_acid", 2).evening("a", 0, 2, 4, 6),
                one("salicylic_acid", 1).evening("a", 0, 2, 4, 6));
        add(
                "MAX-LHA",
                "caution 5",
                one("lha").evening("a", 0, 1, 2, 3, 4, 5),
                one("lha").evening("a", 0, 1, 2, 3, 4));
        add(
                "MAX-PHA",
                "caution 4",
                one("gluconolactone").skin(SENSITIVE).evening("a", 0, 1, 2, 3, 4),
                one("gluconolactone").skin(SENSITIVE).evening("a", 0, 1, 2, 3));
        add("MAX-PEEL", "caution 6", peelOf(25).evening("a", 0, 6), peelOf(25).evening("a", -1, 6));
        add(
                "MAX-SCRUB",
                "caution 6",
                rinsed("clay_scrub").evening("a", 0, 6),
                rinsed("clay_scrub").evening("a", -1, 6));
        add(
                "MAX-CLAY-MASK",
                "tip 4",
                rinsed("clay_mask").evening("a", 0, 2, 4),
                rinsed("clay_mask").evening("a", 0, 4));
        add(
                "MAX-ENZYME",
                "caution 4",
                rinsed("enzyme_exfoliant").evening("a", 0, 2, 4),
                rinsed("enzyme_exfoliant").evening("a", 0, 4));
        add(
                "MAX-EXFOL",
                "caution 4",
                acid(7).rinseOff("s", "physical_scrub")
                        .leaveOn("p", "lactobionic_acid")
                        .evening("a", 0, 2)
                        .evening("p", 1)
                        .evening("s", 4),
                acid(7).rinseOff("s", "physical_scrub").evening("a", 0, 2).evening("s", 4));
        add(
                "MAX-RET",
                "caution 5",
                one("retinol", 0.5).evening("a", 0, 1, 2, 3, 4, 5),
                one("retinol", 0.5).evening("a", 0, 1, 2, 3, 4));
        add(
                "RET-ONCE-A-DAY",
                "caution 1",
                one("adapalene").evening("a", 0).morning("a", 1),
                one("adapalene").evening("a", 0, 1));
        add(
                "MAX-BPO",
                "caution 0,1,2,3,4,5,6",
                one("benzoyl_peroxide", 2.5)
                        .morning("a", -1, -2, -3, -4, -5, -6)
                        .morning("a", ALL_DAYS)
                        .evening("a", 0),
                one("benzoyl_peroxide", 2.5).morning("a", ALL_DAYS));
        add(
                "MAX-LAA",
                "tip 6",
                one("l_ascorbic_acid", 15).morning("a", ALL_DAYS).evening("a", 6),
                one("l_ascorbic_acid", 15).morning("a", ALL_DAYS));
        add(
                "RAMP-RET",
                "caution 3",
                one("retinol", 0.2).weeksUsed("a", 1).evening("a", 0, 2, 3),
                one("retinol", 0.2).weeksUsed("a", 1).evening("a", 0, 2, 4));
        add(
                "RAMP-HPR",
                "caution 6",
                one("hpr").weeksUsed("a", 1).evening("a", 0, 1, 2, 4, 6),
                one("hpr").weeksUsed("a", 2).evening("a", 0, 1, 2, 4, 6));
        add(
                "RAMP-RX",
                "caution 1",
                one("tretinoin").weeksUsed("a", 1).evening("a", 0, 1),
                one("tretinoin").weeksUsed("a", 2).evening("a", 0, 1));
        add(
                "PRESCRIBED-MORE",
                "caution 3",
                new WeekBuilder()
                        .product(ProductOf.prescribed("a", "tretinoin", 0.05, 1))
                        .evening("a", 0, 3),
                new WeekBuilder()
                        .product(ProductOf.prescribed("a", "tretinoin", 0.05, 2))
                        .evening("a", 0, 3));
        add(
                "RAMP-ACID",
                "caution 4",
                one("lha").weeksUsed("a", 1).evening("a", 0, 2, 4),
                one("lha").weeksUsed("a", 2).evening("a", 0, 2, 4));
        add(
                "ONE-NEW",
                "tip 3",
                two("azelaic_acid", "gluconolactone")
                        .weeksUsed("a", 1)
                        .weeksUsed("b", 0)
                        .evening("a", 0)
                        .evening("b", 3),
                two("azelaic_acid", "gluconolactone")
                        .weeksUsed("a", 2)
                        .weeksUsed("b", 0)
                        .evening("a", 0)
                        .evening("b", 3));
    }

    private void addRests() {
        add("REST-ACID", "caution 1", acid(7).evening("a", 0, 1), acid(7).evening("a", 0, 2));
        add(
                "REST-SCRUB-ACID",
                "caution 1",
                scrubAnd("salicylic_acid").evening("s", 0).evening("a", 1),
                scrubAnd("salicylic_acid").evening("s", 0).evening("a", 2));
        add(
                "REST-SCRUB-RET",
                "stop 0",
                scrubAnd("retinol").evening("s", 0).evening("a", 0),
                scrubAnd("retinol").evening("s", 0).evening("a", 2));
        add(
                "REST-ACID-RET",
                "tip 1",
                two("salicylic_acid", "retinol").evening("b", 0).morning("a", 1),
                two("salicylic_acid", "retinol").evening("b", 0).evening("a", 1));
        add(
                "NSD-ACID-ACID",
                "tip 1",
                two("salicylic_acid", "lactic_acid").morning("a", 1).evening("b", 1),
                two("salicylic_acid", "lactic_acid").morning("a", 1).evening("b", 2));
        add(
                "REST-PEEL",
                "caution 2",
                peelOf(25).leaveOn("r", "retinol").evening("a", 0).evening("r", 2),
                peelOf(25).leaveOn("r", "retinol").evening("a", 0).evening("r", 3));
        add(
                "REST-NEEDLE",
                "caution 1",
                two("microneedling", "retinol").evening("a", 0).morning("b", 1),
                two("microneedling", "retinol").evening("a", 0).evening("b", 1));
        add(
                "MAX-NEEDLE",
                "caution 3",
                one("microneedling").evening("a", 0, 3),
                one("microneedling").evening("a", 3));
        add(
                "AZ-ABRASIVE",
                "caution 1",
                new WeekBuilder()
                        .rinseOff("s", "clay_scrub")
                        .leaveOn("a", "azelaic_acid", 15)
                        .evening("s", 0)
                        .morning("a", 1),
                new WeekBuilder()
                        .rinseOff("s", "clay_scrub")
                        .leaveOn("a", "azelaic_acid", 15)
                        .evening("s", 0)
                        .evening("a", 1));
    }

    private void addPairs() {
        together("NSN-ACID-RET", "caution", "salicylic_acid", "retinol");
        together("NSS-ACID-ACID", "caution", "salicylic_acid", "lactic_acid");
        together("NSS-RET-RET", "caution", "retinol", "adapalene");
        together("NSS-BPO-TRET", "caution", "benzoyl_peroxide", "tretinoin");
        together("NSS-BPO-RETINOL", "caution", "benzoyl_peroxide", "retinol");
        together("HQ-BPO", "tip", "hydroquinone", "benzoyl_peroxide");
        together("NSS-BPO-LAA", "caution", "benzoyl_peroxide", "l_ascorbic_acid");
        together("NSS-LAA-ACID", "tip", "l_ascorbic_acid", "salicylic_acid");
        together("NSS-LAA-COPPER", "tip", "l_ascorbic_acid", "copper_peptide");
        together("NSS-ACID-COPPER", "tip", "salicylic_acid", "copper_peptide");
        WeekBuilder three = two("salicylic_acid", "sulfur").leaveOn("c", "azelaic_acid");
        add(
                "ACNE-STACK",
                "tip 3",
                three.evening("a", 3).evening("b", 3).evening("c", 3),
                two("salicylic_acid", "sulfur").evening("a", 3).evening("b", 3));
    }

    private void addSessions() {
        inWrongSession("SES-RET-PM", "caution", "retinol");
        inWrongSession("SES-RET-PM-SOFT", "tip", "adapalene");
        inWrongSession("SES-AHA-PM", "tip", "lactic_acid");
        add("SES-PEEL-PM", "caution 2", peelOf(25).morning("a", 2), peelOf(25).evening("a", 2));
        add(
                "PREF-VITC-AM",
                "tip 2",
                one("l_ascorbic_acid").evening("a", 2),
                one("l_ascorbic_acid").morning("a", 2));
        add("SES-SPF-AM", "tip 2", one("spf").evening("a", 2), one("spf").morning("a", 2));
    }

    private void inWrongSession(String rule, String severity, String active) {
        add(rule, severity + " 2", one(active).morning("a", 2), one(active).evening("a", 2));
    }

    private void addNeeds() {
        add(
                "REQ-SPF-AHA",
                "caution 6",
                two("lactic_acid", "spf").evening("a", 3).morning("b", 4, 5),
                two("lactic_acid", "spf").evening("a", 3).morning("b", 4, 5, 6));
        add(
                "REQ-SPF-RET",
                "caution 4",
                two("retinol", "spf").evening("a", 3).morning("b", 5),
                two("retinol", "spf").evening("a", 3).morning("b", 4));
        add(
                "REQ-SPF-HQ",
                "caution 4",
                two("hydroquinone", "spf").evening("a", 3),
                two("hydroquinone", "spf").evening("a", 3).morning("b", 4));
        add(
                "REQ-SPF-BPO",
                "tip 4",
                two("benzoyl_peroxide", "spf").evening("a", 3),
                two("benzoyl_peroxide", "spf").evening("a", 3).morning("b", 4));
        add(
                "REQ-SPF-DAILY",
                "tip 6",
                one("spf").morning("a", 0, 1, 2, 3, 4, 5),
                one("spf").morning("a", ALL_DAYS));
        add(
                "REQ-MOIST",
                "tip 3",
                two("retinol", "moisturiser").evening("a", 3).morning("b", 3),
                two("retinol", "moisturiser").evening("a", 3).evening("b", 3));
        add(
                "PATCH",
                "tip 3",
                one("azelaic_acid").weeksUsed("a", 0).evening("a", 3),
                one("azelaic_acid").weeksUsed("a", 1).evening("a", 3));
        used("WAIT-RET-DRY", "tip", "tretinoin", "adapalene");
    }
}
