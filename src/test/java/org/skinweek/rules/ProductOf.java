package org.skinweek.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.Timeline;

/**
 * A product in a few words, for tables of tests: {@code retinol 0.3 week 8} is retinol of 0.3 % used for eight weeks,
 * {@code salicylic_acid rinsed} an acid of unknown strength that is rinsed off.
 *
 * @param product the product
 * @param weeksUsed completed weeks of use
 */
record ProductOf(Product product, int weeksUsed) {
    private static final Pattern WORDS =
            Pattern.compile("(?<active>[a-z_]+)( (?<percent>[0-9.]+))?(?<rinsed> rinsed)?( week (?<week>\\d+))?");

    static ProductOf words(String id, String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + words + "\" is no product: write active, percent, rinsed, week");
        }
        @Nullable String percent = matcher.group("percent");
        @Nullable String week = matcher.group("week");
        Dose dose = new Dose(matcher.group("active"), percent == null ? null : Double.valueOf(percent));
        return new ProductOf(
                Product.of(
                        id,
                        id,
                        matcher.group("rinsed") == null ? Form.LEAVE_ON : Form.RINSE_OFF,
                        ProductCategory.OTHER,
                        List.of(dose)),
                week == null ? Timeline.ASSUMED_WEEKS_USED : Integer.parseInt(week));
    }

    /** A product that a doctor prescribed, so many times a week, or without saying how often. */
    static Product prescribed(String id, String active, double percent, @Nullable Integer perWeek) {
        return ProductBuilder.of(id, id, Form.LEAVE_ON, ProductCategory.TREATMENT, List.of(Dose.of(active, percent)))
                .prescription(true)
                .prescribedPerWeek(perWeek)
                .build();
    }
}
