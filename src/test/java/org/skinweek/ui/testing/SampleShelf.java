package org.skinweek.ui.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.PackSize;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;
import org.skinweek.routine.SizeUnit;

/** Shelves with everything that a card can say: packs that are open, ended or nearly so, and names that are hard to set. */
final class SampleShelf {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);
    private static final int LONGEST = 80;

    private static final List<String> NAMES = List.of(
            "קרם לחות עדין עם חומצה היאלורונית לעור רגיש",
            "سيروم فيتامين سي المركز بنسبة خمسة عشر بالمئة للوجه",
            "Retinol רטינול 0.3 %",
            "واقي شمس 50+",
            "Überempfindlichkeitsberuhigungsfeuchtigkeitsgesichtspflegecremekonzentrat extra",
            "毛穴が気になる肌のためのやさしい酸の化粧水");

    private SampleShelf() {}

    /** The week with packs, one product that waits, one that nobody knows, one without a place and one put away. */
    static Notebook packs() {
        Notebook week = SampleDiary.weeks(Samples.week(true), 2);
        List<Change> changes = new ArrayList<>();
        open(changes, week, "vc", TODAY.minusMonths(3).plusDays(1), 3);
        open(changes, week, "nia", TODAY.minusMonths(2), 12);
        changes.add(packed(week, "gly"));
        open(changes, week, "bha", TODAY.minusMonths(13), 12);
        open(changes, week, "cl", TODAY.minusDays(30), 12);
        open(changes, week, "mo", TODAY.minusDays(40), 6);
        open(changes, week, "spf", TODAY.minusMonths(12).plusDays(12), 12);
        Product clay = week.product("clay").orElseThrow();
        changes.add(new Change.OfProduct(clay, clay.withStarts(TODAY.plusDays(33))));
        Product peel = week.product("peel").orElseThrow();
        changes.add(new Change.OfProduct(peel, peel.withArchived(true)));
        changes.add(new Change.OfProduct(
                null,
                Product.of(
                        "azelaic",
                        "Azelaic acid 10 %",
                        Form.LEAVE_ON,
                        ProductCategory.SERUM,
                        List.of(Dose.of("azelaic_acid", 10)))));
        changes.add(new Change.OfProduct(
                null,
                Product.of(
                        "moon",
                        "Moon dust drops",
                        Form.LEAVE_ON,
                        ProductCategory.SERUM,
                        List.of(Dose.other("Moon dust")))));
        return week.after(changes);
    }

    /** The same with names as long as they may be, and in scripts that are read from right to left. */
    static Notebook names() {
        Notebook packs = packs();
        List<Change> changes = new ArrayList<>();
        Iterator<String> names = NAMES.iterator();
        for (Product product : packs.products().values()) {
            String name = names.hasNext()
                    ? names.next()
                    : "The Very Thorough Laboratory’s %s for Combination Skin, fragrance free, economy size"
                            .formatted(product.name());
            changes.add(new Change.OfProduct(
                    product,
                    ProductBuilder.from(product)
                            .name(name.substring(0, Math.min(LONGEST, name.length()))
                                    .strip())
                            .build()));
        }
        return packs.after(changes);
    }

    /** Three packs: one that was used up within the diary, one in use that is too large, and one that is sealed. */
    /** The same with the list on the label of the acid. */
    static Notebook labelled() {
        Notebook packs = packs();
        Product acid = packs.product("gly").orElseThrow();
        return packs.after(List.of(new Change.OfProduct(
                acid,
                ProductBuilder.from(acid).ingredients(SightLabels.ACID_TONER).build())));
    }

    private static Change packed(Notebook notebook, String id) {
        Product product = notebook.product(id).orElseThrow();
        PackPrice price = new PackPrice(new BigDecimal("12.9"), "EUR");
        ProductPack finished = new ProductPack(
                new UUID(1, 1),
                null,
                TODAY.minusDays(12),
                12,
                new PackSize(BigDecimal.TEN, SizeUnit.MILLILITRES),
                price,
                TODAY.minusDays(13),
                TODAY.minusDays(5));
        ProductPack open = new ProductPack(
                new UUID(1, 2),
                TODAY.plusMonths(16),
                TODAY.minusDays(4),
                12,
                new PackSize(BigDecimal.valueOf(500), SizeUnit.MILLILITRES),
                new PackPrice(new BigDecimal("31.5"), "EUR"),
                TODAY.minusDays(30),
                null);
        ProductPack sealed = new ProductPack(
                new UUID(1, 3), TODAY.plusMonths(21), null, 12, open.size(), open.price(), TODAY.minusDays(3), null);
        return new Change.OfProduct(product, product.withPacks(new ProductPacks(List.of(finished, open, sealed))));
    }

    private static void open(List<Change> changes, Notebook notebook, String id, LocalDate opened, int months) {
        Product product = notebook.product(id).orElseThrow();
        changes.add(new Change.OfProduct(
                product, ProductBuilder.from(product).opened(opened, months).build()));
    }
}
