package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;

/** A shelf is read from a list of names or a table. */
class ShelfReaderTest {
    private static final ShelfReader SHELVES = new ShelfReader(Labels.READER);

    private static List<String> told(ShelfLine line) {
        return line.actives().stream()
                .map(active -> active.percent() == null ? active.id() : active.id() + " " + active.percent())
                .toList();
    }

    @Test
    void readsAProductOnEachLine() {
        List<ShelfLine> shelf = SHELVES.read("""
                My shelf:
                1. Foaming Facial Cleanser
                2) Niacinamide 10% + Zinc 1%
                - 2% BHA Liquid Exfoliant

                • Retinol 0,5 % Eye Cream
                [ ] Daily Fluid SPF 50+
                AHA 30% + BHA 2% Peeling Solution
                Grandma's jar
                """);

        assertThat(shelf).extracting(ShelfLine::line).containsExactly(2, 3, 4, 6, 7, 8, 9);
        assertThat(shelf)
                .extracting(ShelfReaderTest::told)
                .containsExactly(
                        List.of(),
                        List.of("niacinamide 10.0", "zinc_pca 1.0"),
                        List.of("salicylic_acid 2.0"),
                        List.of("retinol 0.5"),
                        List.of("spf"),
                        List.of("salicylic_acid 2.0", "aha_peel 30.0"),
                        List.of());
        assertThat(shelf.get(0).product().category()).isEqualTo(ProductCategory.CLEANSER);
        assertThat(shelf.get(0).product().form()).isEqualTo(Form.RINSE_OFF);
        assertThat(shelf.get(3).product().zone()).isEqualTo(SkinZone.EYES);
        assertThat(shelf.get(4).product().spf()).isEqualTo(50);
    }

    @Test
    void readsATableWithQuotedLists() {
        List<ShelfLine> shelf = SHELVES.read("""
                Brand,Name,Category,Ingredients
                Plain,Night Serum,serum,"Aqua, Glycerin, Retinol,
                Squalane, Phenoxyethanol"
                Plain,"Toner, mild",toner,
                """);

        assertThat(shelf).extracting(ShelfLine::name).containsExactly("Plain Night Serum", "Plain Toner, mild");
        assertThat(shelf.get(0).label()).isNotNull();
        assertThat(told(shelf.get(0))).containsExactly("retinol");
        assertThat(shelf.get(0).product().category()).isEqualTo(ProductCategory.SERUM);
        assertThat(shelf.get(1).label()).isNull();
        assertThat(shelf.get(1).actives()).isEmpty();
    }

    @Test
    void readsSemicolonsAndTabs() {
        assertThat(SHELVES.read("Produkt;Inhaltsstoffe\nCreme;Aqua, Urea, Glycerin, Phenoxyethanol"))
                .singleElement()
                .satisfies(line -> assertThat(told(line)).containsExactly("urea"));
        assertThat(SHELVES.read("name\tform\nMandelic acid 5 %\trinse_off"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(told(line)).containsExactly("mandelic_acid 5.0");
                    assertThat(line.product().form()).isEqualTo(Form.RINSE_OFF);
                });
    }

    @Test
    void aBlankTextIsAnEmptyShelf() {
        assertThat(SHELVES.read(" \n\t\n")).isEmpty();
    }
}
