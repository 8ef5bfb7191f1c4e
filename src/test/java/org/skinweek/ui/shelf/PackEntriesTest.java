package org.skinweek.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.PackOutlook;
import org.skinweek.routine.Form;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.PackSize;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;
import org.skinweek.routine.SizeUnit;
import org.skinweek.words.Words;

class PackEntriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final PackSize SIZE = new PackSize(BigDecimal.valueOf(240), SizeUnit.MILLILITRES);
    private static final PackPrice PRICE = new PackPrice(new BigDecimal("12.9"), "EUR");

    private final PackEntries entries = new PackEntries(new Words(Locale.UK));

    @Test
    void openPacksComeFirstAndFinishedOnesLast() {
        ProductPack early = pack(1, null, TODAY.minusDays(300), TODAY.minusDays(200));
        ProductPack late = pack(2, null, TODAY.minusDays(200), TODAY.minusDays(100));
        ProductPack sealed = pack(3, null, null, null);
        ProductPack open = pack(4, null, TODAY.minusDays(100), null);

        assertThat(of(early, late, sealed, open))
                .extracting(PackEntry::pack)
                .containsExactly(open, sealed, late, early);
    }

    @Test
    void tellsWhichDateCounts() {
        LocalDate opened = LocalDate.of(2026, 9, 11);
        assertThat(details(pack(1, LocalDate.of(2028, 3, 31), opened, null)))
                .contains(
                        "Keeps until 11 September 2027",
                        "12 months after opening; the printed date, 31 March 2028, is later");
        assertThat(details(pack(1, LocalDate.of(2027, 3, 31), opened, null)))
                .contains("Keeps until 31 March 2027", "As printed; 12 months after opening would be later");
        assertThat(details(pack(1, null, opened, null)))
                .contains("Keeps until 11 September 2027", "12 months after opening");
        assertThat(details(pack(1, LocalDate.of(2027, 3, 31), null, null)))
                .contains("Keeps until 31 March 2027", "Once opened, 12 months");
        assertThat(details(pack(1, TODAY.minusDays(1), opened, null)))
                .contains("Kept until 24 November, which has passed");
        assertThat(details(pack(1, TODAY.plusDays(1), opened, null)))
                .contains("Keeps until 26 November, that is tomorrow");
    }

    @Test
    void tellsWhatThereIsToTell() {
        assertThat(of(pack(1, null, null, null)).get(0))
                .extracting(PackEntry::title, PackEntry::details)
                .containsExactly(
                        "Sealed", List.of("Once opened, 12 months", "Bought on 1 September", "240 ml, €12.90"));
        assertThat(of(pack(1, null, TODAY.minusDays(9), TODAY)).get(0))
                .extracting(PackEntry::title, PackEntry::details)
                .containsExactly("Finished on 25 November", List.of("Opened on 16 November", "240 ml, €12.90"));
        assertThat(of(ProductPack.unknown(new UUID(0, 1))).get(0).details()).isEmpty();
    }

    @Test
    void saysWhetherItIsUsedUpBeforeItEnds() {
        LocalDate march = LocalDate.of(2027, 3, 3);
        assertThat(entries.outlook(Optional.of(new PackOutlook(march, march))))
                .contains("At the present rate it is used up about March 2027, before it ends.");
        assertThat(entries.outlook(Optional.of(new PackOutlook(march, march.minusDays(1)))))
                .contains("At the present rate it is used up about March 2027. It ends before that.");
        assertThat(entries.outlook(Optional.empty())).isEmpty();
    }

    private List<String> details(ProductPack pack) {
        return of(pack).get(0).details();
    }

    private List<PackEntry> of(ProductPack... packs) {
        Product product = Product.of("p", "Toner", Form.LEAVE_ON, ProductCategory.TONER, List.of())
                .withPacks(new ProductPacks(List.of(packs)));
        return entries.of(product, Notebook.EMPTY, TODAY);
    }

    private static ProductPack pack(
            int id, @Nullable LocalDate printed, @Nullable LocalDate opened, @Nullable LocalDate finished) {
        return new ProductPack(new UUID(0, id), printed, opened, 12, SIZE, PRICE, LocalDate.of(2026, 9, 1), finished);
    }
}
