package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProductPackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

    @Test
    void theEarlierOfThePrintedDateAndTheTimeAfterOpeningCounts() {
        LocalDate afterOpening = LocalDate.of(2027, 2, 28);

        assertThat(pack(null, DAY, 6).keepsUntil()).isEqualTo(afterOpening);
        assertThat(pack(afterOpening.plusDays(1), DAY, 6).keepsUntil()).isEqualTo(afterOpening);
        assertThat(pack(afterOpening.minusDays(1), DAY, 6).keepsUntil()).isEqualTo(afterOpening.minusDays(1));
        assertThat(pack(afterOpening, DAY, null).keepsUntil()).isEqualTo(afterOpening);
        assertThat(pack(null, DAY, null).keepsUntil()).isNull();
        assertThat(pack(null, null, 6).keepsUntil()).isNull();
    }

    @Test
    void openingNeverMakesItKeepLonger() {
        LocalDate printed = DAY.plusDays(10);
        ProductPack sealed = pack(printed, null, 12);

        assertThat(sealed.keepsUntil()).isEqualTo(printed);
        for (int day = -400; day < 400; day++) {
            assertThat(sealed.withOpened(DAY.plusDays(day), 12).keepsUntil()).isBeforeOrEqualTo(printed);
        }
    }

    @Test
    void isNotFinishedBeforeItIsOpened() {
        assertThat(pack(null, DAY, 6).withFinished(DAY.minusDays(3)).finished()).isEqualTo(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProductPack(new UUID(0, 1), null, DAY, null, null, null, null, DAY.minusDays(1)))
                .withMessageContaining("finished of a pack is 2026-08-30");
    }

    @Test
    void anotherOneHasTheSamePrintsAndIsSealed() {
        PackSize size = new PackSize(BigDecimal.valueOf(30), SizeUnit.MILLILITRES);
        PackPrice price = new PackPrice(new BigDecimal("12.90"), "EUR");
        ProductPack used = new ProductPack(new UUID(0, 1), DAY, DAY, 6, size, price, DAY, DAY.plusDays(9));

        assertThat(used.another(new UUID(0, 2), DAY.plusDays(9)))
                .isEqualTo(new ProductPack(new UUID(0, 2), null, null, 6, size, price, DAY.plusDays(9), null));
    }

    @Test
    void amountsAreEqualHoweverTheyAreWritten() {
        assertThat(new PackPrice(new BigDecimal("12.90"), "EUR"))
                .isEqualTo(new PackPrice(new BigDecimal("12.9"), "EUR"));
        assertThat(new PackSize(new BigDecimal("1E+2"), SizeUnit.GRAMS).amount().toString())
                .isEqualTo("100");
        assertThat(new PackPrice(BigDecimal.ZERO.setScale(2), "").amount()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void amountsThatNoPackHasAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PackSize(BigDecimal.ZERO, SizeUnit.GRAMS));
        assertThatIllegalArgumentException().isThrownBy(() -> new PackSize(new BigDecimal("10000.1"), SizeUnit.GRAMS));
        assertThatIllegalArgumentException().isThrownBy(() -> new PackPrice(new BigDecimal("-0.01"), "EUR"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PackPrice(new BigDecimal("1e-7"), "EUR"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PackPrice(BigDecimal.ONE, " EUR"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PackPrice(BigDecimal.ONE, "Dinosaurs"));
    }

    private static ProductPack pack(@Nullable LocalDate printed, @Nullable LocalDate opened, @Nullable Integer months) {
        return new ProductPack(new UUID(0, 1), printed, opened, months, null, null, null, null);
    }
}
