package org.skinweek.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.words.Words;

class ShelfItemsTest {
    private final ShelfItems items = new ShelfItems(CatalogReader.read(), new Words(Locale.UK));

    @Test
    void tellsWhereAProductGoesUnlessThatIsTheFace() {
        assertThat(card(Product.of("p", "Eye cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, List.of()))
                        .kind())
                .isEqualTo("Moisturiser, leave-on, around the eyes");
        assertThat(card(Product.of("p", "Cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, List.of()))
                        .kind())
                .isEqualTo("Moisturiser, leave-on");
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
        assertThat(card(fluid).actives()).isEqualTo("SPF 50");
        assertThat(card(fluid).kind()).isEqualTo("Sunscreen, leave-on");

        Product filters = ProductBuilder.from(fluid).doses(List.of()).build();
        assertThat(card(filters).kind()).isEqualTo("Sunscreen, leave-on, SPF 50");
    }

    @Test
    void namesWhatTheCatalogueDoesNotKnowAndSaysThatItCannotWarn() {
        Product balm = Product.of(
                "p",
                "Balm",
                Form.LEAVE_ON,
                ProductCategory.OTHER,
                List.of(Dose.other("Moon dust", 10.0), Dose.of("niacinamide")));
        assertThat(card(balm).actives()).isEqualTo("Moon dust 10% · Niacinamide");
        assertThat(card(balm).cares()).isFalse();
        assertThat(card(balm).unknown()).isEqualTo("Skinweek does not know Moon dust, so it cannot warn about it.");
    }

    @Test
    void whatIsNotKnownIsNotTakenForCare() {
        assertThat(card(Product.of("p", "Spot oil", Form.LEAVE_ON, ProductCategory.TREATMENT, List.of()))
                        .cares())
                .isFalse();
        assertThat(card(Product.of("p", "Soap", Form.RINSE_OFF, ProductCategory.OTHER, List.of()))
                        .cares())
                .isTrue();
    }

    private ShelfItem card(Product product) {
        Notebook notebook = Notebook.EMPTY.after(List.of(new Change.OfProduct(null, product)));
        return items.of(notebook, LocalDate.of(2026, 11, 25), false).get(0);
    }
}
