package org.skinweek.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.words.Words;

class ShelfItemsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Product SERUM = Product.of("p", "Serum", Form.LEAVE_ON, ProductCategory.SERUM, List.of());

    private final ShelfItems items = new ShelfItems(CatalogReader.read(), new Words(Locale.UK));

    @Test
    void tellsWhereAProductGoesUnlessThatIsTheFace() {
        assertThat(card(Product.of("p", "Eye cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, List.of()))
                        .kind())
                .isEqualTo("Moisturiser, stays on, around the eyes");
        assertThat(card(Product.of("p", "Cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, List.of()))
                        .kind())
                .isEqualTo("Moisturiser, stays on");
        assertThat(card(Product.of("p", "Roller", Form.LEAVE_ON, ProductCategory.DEVICE, List.of()))
                        .kind())
                .isEqualTo("Device");
    }

    @Test
    void tellsTheSunProtection() {
        Product fluid = ProductBuilder.of(
                        "p", "Fluid", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of(Dose.of("spf")))
                .spf(50)
                .build();
        assertThat(card(fluid).kind()).isEqualTo("Sunscreen, stays on, SPF 50");

        Product filters = ProductBuilder.from(fluid).doses(List.of()).build();
        assertThat(card(filters).kind()).isEqualTo("Sunscreen, stays on, SPF 50");
    }

    @Test
    void saysThatItCannotWarnOfWhatTheCatalogueDoesNotKnow() {
        Product balm = Product.of(
                "p",
                "Balm",
                Form.LEAVE_ON,
                ProductCategory.OTHER,
                List.of(Dose.other("Moon dust", 10.0), Dose.of("niacinamide")));
        assertThat(card(balm).basic()).isFalse();
        assertThat(card(balm).unknown()).isEqualTo("Skinweek does not know Moon dust, so it cannot warn about it.");
    }

    @Test
    void whatIsNotKnownIsNotTakenForABasic() {
        assertThat(card(Product.of("p", "Spot oil", Form.LEAVE_ON, ProductCategory.TREATMENT, List.of()))
                        .basic())
                .isFalse();
        assertThat(card(Product.of("p", "Soap", Form.RINSE_OFF, ProductCategory.OTHER, List.of()))
                        .basic())
                .isTrue();
    }

    @Test
    void saysInWordsHowOftenItIsPlanned() {
        assertThat(often()).isEqualTo("not in the week yet");
        assertThat(often(evening(DayOfWeek.MONDAY))).isEqualTo("once a week");
        assertThat(often(evening(DayOfWeek.MONDAY), evening(DayOfWeek.THURSDAY)))
                .isEqualTo("twice a week");
        assertThat(often(evening(DayOfWeek.MONDAY), evening(DayOfWeek.THURSDAY), morning(DayOfWeek.FRIDAY)))
                .isEqualTo("3 times a week");
        assertThat(often(each(ShelfItemsTest::morning))).isEqualTo("every morning");
        assertThat(often(each(ShelfItemsTest::evening))).isEqualTo("every evening");
        assertThat(often(Stream.of(each(ShelfItemsTest::morning), each(ShelfItemsTest::evening))
                        .flatMap(Arrays::stream)
                        .toArray(WeekPlacement[]::new)))
                .isEqualTo("morning and evening");
    }

    @Test
    void saysWhenAProductJoins() {
        assertThat(card(SERUM.withStarts(LocalDate.of(2026, 12, 14))).often()).isEqualTo("joins on 14 December");
        assertThat(card(SERUM.withStarts(LocalDate.of(2027, 1, 4))).often()).isEqualTo("joins on 4 January 2027");
    }

    @Test
    void tellsHowFarThePackIs() {
        PackLife pack = card(ProductBuilder.from(SERUM)
                        .opened(TODAY.minusMonths(6), 12)
                        .build())
                .pack()
                .orElseThrow();
        PackWords said = new PackWords(new Words(Locale.UK), TODAY);
        assertThat(pack.share()).isBetween(0.49, 0.51);
        assertThat(said.opened(pack)).isEqualTo("opened 25 May");
        assertThat(said.ends(pack)).isEqualTo("until May 2027");
        assertThat(said.endsOn(pack)).isEqualTo("Keeps until 25 May 2027");

        assertThat(ends(said, -1)).isEqualTo("ended 24 Nov");
        assertThat(ends(said, 0)).isEqualTo("ends today");
        assertThat(ends(said, 1)).isEqualTo("ends tomorrow");
        assertThat(ends(said, 5)).isEqualTo("ends in 5 days");
        assertThat(ends(said, 31)).isEqualTo("until 26 Dec");
        assertThat(card(SERUM).pack()).isEmpty();
    }

    private static String ends(PackWords said, long daysLeft) {
        return said.ends(new PackLife(TODAY.minusMonths(6), TODAY.plusDays(daysLeft), 0.5, daysLeft));
    }

    private static WeekPlacement morning(DayOfWeek day) {
        return new WeekPlacement(day, Session.MORNING, SERUM.id());
    }

    private static WeekPlacement evening(DayOfWeek day) {
        return new WeekPlacement(day, Session.EVENING, SERUM.id());
    }

    private static WeekPlacement[] each(Function<DayOfWeek, WeekPlacement> placement) {
        return Arrays.stream(DayOfWeek.values()).map(placement).toArray(WeekPlacement[]::new);
    }

    private String often(WeekPlacement... placements) {
        Notebook notebook = Notebook.EMPTY.after(List.of(
                new Change.OfProduct(null, SERUM),
                new Change.OfWeek(TODAY.minusWeeks(2), null, WeekPlan.of(List.of(placements)))));
        return items.of(notebook, TODAY, false).get(0).often();
    }

    private ShelfItem card(Product product) {
        Notebook notebook = Notebook.EMPTY.after(List.of(new Change.OfProduct(null, product)));
        return items.of(notebook, TODAY, false).get(0);
    }
}
