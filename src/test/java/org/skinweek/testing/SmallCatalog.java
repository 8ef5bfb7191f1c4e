package org.skinweek.testing;

import static org.skinweek.catalog.ActiveFamily.ACID;
import static org.skinweek.catalog.ActiveFamily.ACNE;
import static org.skinweek.catalog.ActiveFamily.NIACINAMIDE;
import static org.skinweek.catalog.ActiveFamily.RETINOID;
import static org.skinweek.catalog.ActiveFamily.SCRUB;
import static org.skinweek.catalog.ActiveFamily.SUPPORT;
import static org.skinweek.catalog.ActiveFamily.VITAMIN_C;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.ActiveStrength;
import org.skinweek.catalog.ArticleStory;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.LabelNames;
import org.skinweek.catalog.PoreEffect;
import org.skinweek.catalog.PregnancyAdvice;
import org.skinweek.catalog.Session;
import org.skinweek.catalog.SunSensitivity;
import org.skinweek.catalog.UseFrequency;
import org.skinweek.catalog.WaitingTimes;

/** A dozen actives with the numbers that layering and today's steps look at, so that their tests need no files. */
public final class SmallCatalog {
    private SmallCatalog() {}

    /** A new catalogue of them. */
    public static Catalog create() {
        Map<String, Active> actives = new LinkedHashMap<>();
        add(actives, "cleanser", SUPPORT, 0, 0, 0);
        add(actives, "clay_scrub", SCRUB, 1, 0, 0);
        add(actives, "aha_peel", ACID, 2, 0, 0);
        add(actives, "glycolic_acid", ACID, 3, 0, 0);
        add(actives, "salicylic_acid", ACID, 3, 0, 0);
        add(actives, "l_ascorbic_acid", VITAMIN_C, 3, 0, 0);
        add(actives, "niacinamide", NIACINAMIDE, 4, 0, 0);
        add(actives, "benzoyl_peroxide", ACNE, 4, 0, 0);
        add(actives, "retinol", RETINOID, 5, 20, 0);
        add(actives, "moisturiser", SUPPORT, 7, 0, 0);
        add(actives, "ceramides", SUPPORT, 7, 0, 0);
        add(actives, "spf", SUPPORT, 9, 0, 15);
        return new Catalog(actives, Map.of(), Map.of(), ArticleStory.NONE);
    }

    private static void add(
            Map<String, Active> actives, String id, ActiveFamily family, int layer, int minutesBefore, int after) {
        boolean raisesSun = family == ACID || family == RETINOID;
        Active active = new Active(
                id,
                id.replace('_', ' '),
                id,
                family,
                family == SUPPORT,
                new LabelNames(List.of(), List.of(), List.of(), List.of(), null),
                new PoreEffect(List.of(), ""),
                List.of(Session.values()),
                null,
                "",
                new ActiveStrength("", null, List.of(), null),
                new UseFrequency(BySensitivity.same(7), List.of(), null, null),
                BySensitivity.same(0),
                null,
                layer,
                new WaitingTimes(minutesBefore, after, ""),
                new SunSensitivity(raisesSun ? "yes" : "no", ""),
                new PregnancyAdvice("ok", "", "ok"),
                "",
                List.of(),
                0,
                "",
                EvidenceGrade.C,
                List.of(),
                List.of(),
                null);
        actives.put(id, active);
    }
}
