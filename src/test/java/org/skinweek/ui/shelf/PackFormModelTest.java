package org.skinweek.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.PackSize;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.SizeUnit;
import org.skinweek.words.Words;

class PackFormModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final ProductPack NEW = ProductPack.unknown(new UUID(0, 1));
    private static final ProductPack FULL = new ProductPack(
            new UUID(0, 1),
            TODAY.plusYears(2),
            TODAY.minusDays(60),
            12,
            new PackSize(new BigDecimal("1.7"), SizeUnit.GRAMS),
            new PackPrice(new BigDecimal("12.9"), "kr"),
            TODAY.minusDays(70),
            TODAY.minusDays(1));

    private final PackFormModel form = form(NEW);

    @Test
    void whatIsNotKnownStaysBlank() {
        assertThat(form.submit()).contains(NEW);
        assertThat(form(FULL).submit()).contains(FULL);
    }

    @Test
    void makesAPackOfWhatIsTyped() {
        form.printed().set("31/03/2028");
        form.opened().set("2026-09-26");
        form.months().set("12");
        form.size().set("1,7");
        form.unitProperty().set(SizeUnit.GRAMS);
        form.price().set("12.90");
        form.currency().set(" kr ");
        form.bought().set("2026-09-16");
        form.finished().set("2026-11-24");

        assertThat(form.submit())
                .contains(new ProductPack(
                        NEW.id(),
                        LocalDate.of(2028, 3, 31),
                        FULL.opened(),
                        12,
                        FULL.size(),
                        FULL.price(),
                        FULL.bought(),
                        FULL.finished()));
    }

    @Test
    void pricesAreInTheUsualCurrency() {
        assertThat(form.currency().text()).isEqualTo("GBP");
        assertThat(new PackFormModel(NEW, Optional.of("EUR"), new Words(Locale.UK), TODAY)
                        .currency()
                        .text())
                .isEqualTo("EUR");
        assertThat(new PackFormModel(NEW, Optional.empty(), new Words(Locale.UK, Locale.forLanguageTag("eo")), TODAY)
                        .currency()
                        .text())
                .isEmpty();
        assertThat(form(FULL).currency().text()).isEqualTo("kr");
    }

    @Test
    void datesThatDoNotGoTogetherAreFoundWrongTogether() {
        form.finished().set("2026-11-01");
        form.opened().set("2026-11-02");
        assertThat(form.finished().errorProperty().get()).isEqualTo("It cannot be finished before it is opened.");

        form.opened().set("2026-11-01");
        assertThat(form.finished().errorProperty().get()).isEmpty();

        form.bought().set("2026-11-02");
        assertThat(form.opened().errorProperty().get()).isEqualTo("It cannot be opened before it is bought.");
        assertThat(form.submit()).isEmpty();
    }

    @Test
    void eachFieldSaysWhatIsWrongWithIt() {
        form.opened().set("2026-11-26");
        form.months().set("121");
        form.size().set("0");
        form.price().set("free");
        form.currency().set("Dinosaurs");

        assertThat(form.submit()).isEmpty();
        assertThat(form.opened().errorProperty().get()).contains("still to come");
        assertThat(form.months().errorProperty().get()).contains("from 1 to 120");
        assertThat(form.size().errorProperty().get()).contains("above 0");
        assertThat(form.price().errorProperty().get()).contains("free");
        assertThat(form.currency().errorProperty().get()).contains("8 letters");
    }

    private static PackFormModel form(ProductPack pack) {
        return new PackFormModel(pack, Optional.empty(), new Words(Locale.UK), TODAY);
    }
}
