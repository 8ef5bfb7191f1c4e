package org.skinweek.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.PoreWay;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.LoneFrequency;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;

/**
 * How often what somebody owns may be used on their skin, each by itself; of somebody who owns nothing yet, what many do.
 *
 * @param skin whose skin
 * @param own true when the rows are products of the shelf
 * @param shared what acids and scrubs together may add up to in seven days, a use of full strength being 1
 * @param rows by how strong they are, care last
 */
public record OftenTable(SkinProfile skin, boolean own, double shared, List<Row> rows) {
    /** What is shown before there is a shelf: one active of each kind that the story speaks of. */
    private static final List<String> COMMON = List.of(
            "glycolic_acid",
            "salicylic_acid",
            "clay_scrub",
            "niacinamide",
            "retinol",
            "azelaic_acid",
            "l_ascorbic_acid",
            "spf");

    /** Longer names would be cut off where their difference begins: then the active says more. */
    private static final int LONGEST = 32;

    /** Copies the list. */
    public OftenTable {
        rows = List.copyOf(rows);
    }

    /**
     * One product or active.
     *
     * @param name of the product; of the active where that is long, or where nothing is on the shelf
     * @param active what it is about, to read more
     * @param family its shape and colour
     * @param times how often
     * @param ways of looking large that it acts on
     */
    public record Row(String name, String active, ActiveFamily family, LoneFrequency times, Set<PoreWay> ways) {
        /** Copies the set. */
        public Row {
            ways = Set.copyOf(ways);
        }
    }

    /** The table of a notebook. */
    static OftenTable of(Notebook notebook, Checker checker, Catalog catalog) {
        SkinProfile skin = notebook.profile();
        double shared = checker.book().exfoliationBudget().of(skin.sensitivity());
        List<Row> own = notebook.shelf().stream()
                .flatMap(product ->
                        about(product, catalog).map(active -> row(product, active, skin, checker, catalog)).stream())
                .toList();
        if (!own.isEmpty()) {
            return new OftenTable(skin, true, shared, own);
        }
        List<Row> common = COMMON.stream()
                .flatMap(id -> catalog.active(id).stream())
                .map(active -> row(Product.holding(active), active, skin, checker, catalog))
                .toList();
        return new OftenTable(skin, false, shared, common);
    }

    /** What a product is about; nothing for plain care, and where nothing is known that acts on pores. */
    private static Optional<Active> about(Product product, Catalog catalog) {
        return new Treatments(catalog)
                .mainDose(product)
                .flatMap(dose -> catalog.active(dose.active()))
                .or(() -> product.category() == ProductCategory.SUNSCREEN ? catalog.active("spf") : Optional.empty())
                .filter(active -> !active.pores().ways().isEmpty());
    }

    private static Row row(Product product, Active active, SkinProfile skin, Checker checker, Catalog catalog) {
        return new Row(
                product.name().length() <= LONGEST ? product.name() : active.name(),
                active.id(),
                active.family(),
                active.support()
                        ? LoneFrequency.ofCare(active, skin.sensitivity())
                        : LoneFrequency.of(product, skin, checker, catalog),
                active.pores().ways());
    }
}
