package org.skinweek.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Form;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.PackSize;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;
import org.skinweek.routine.SizeUnit;

class PackUsesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final PackPrice PRICE = new PackPrice(new BigDecimal("12"), "EUR");

    /** Used on each of fifty days, but not on the one skipped. */
    private final Diary diary = Diary.of(
            IntStream.range(0, 50)
                    .mapToObj(day -> entry(day, "acid", day == 3 ? SkipReason.NO_TIME : null))
                    .toList(),
            List.of());

    @Test
    void eachUseIsOneOfThePackThatWasOpen() {
        ProductPack first = pack(1, 0, 20, 30);
        ProductPack second = pack(2, 20, null, 30);
        PackUses uses = uses(first, second);

        assertThat(uses.count(first)).isEqualTo(19);
        assertThat(uses.count(second)).isEqualTo(30);
        assertThat(uses.count(pack(3, 20, null, 30))).isZero();
    }

    @Test
    void whatIsWrittenDownForDaysToComeIsNotUsedYet() {
        ProductPack pack = pack(1, 0, null, 30);
        assertThat(PackUses.of(product(pack), diary, DAY.plusDays(9)).count(pack))
                .isEqualTo(9);
    }

    @Test
    void aUseCostsItsShareOfThePrice() {
        ProductPack first = pack(1, 0, 20, 30);
        ProductPack second = pack(2, 20, null, 30);
        PackUses uses = uses(first, second);

        assertThat(uses.cost(second)).contains(new PackCost(new BigDecimal("0.4"), "EUR", true));
        assertThat(uses.cost(first).orElseThrow().soFar()).isFalse();
        assertThat(uses.cost(first).orElseThrow().perUse().doubleValue()).isBetween(0.63, 0.64);
    }

    @Test
    void nobodyKnowsWhatAUseCostsWhereUsesOrThePriceAreNotKnown() {
        ProductPack unpriced = new ProductPack(new UUID(0, 1), null, DAY, null, null, null, null, null);
        ProductPack early = pack(2, -1, 30, 30);
        ProductPack unused = pack(3, 60, null, 30);

        assertThat(uses(unpriced).cost(unpriced)).isEmpty();
        assertThat(uses(early).cost(early)).isEmpty();
        assertThat(uses(unused).cost(unused)).isEmpty();
        assertThat(PackUses.of(product(unused), Diary.EMPTY, DAY).cost(unused)).isEmpty();
    }

    @Test
    void aPackLastsAsTheFinishedOnesDidByItsSize() {
        ProductPack open = pack(3, 40, null, 60);

        assertThat(uses(pack(1, 0, 19, 30), open).lasts(open)).isEqualTo(OptionalDouble.of(38));
        assertThat(uses(pack(1, 0, 19, 30), pack(2, 20, 29, 30), open).lasts(open))
                .isEqualTo(OptionalDouble.of(20));
    }

    @Test
    void nobodyKnowsHowLongItLastsBeforeOneWasFinishedThatIsLikeIt() {
        ProductPack open = pack(3, 40, null, 60);
        ProductPack grams = new ProductPack(
                new UUID(0, 1),
                null,
                DAY,
                null,
                new PackSize(BigDecimal.TEN, SizeUnit.GRAMS),
                null,
                null,
                DAY.plusDays(9));
        ProductPack unsized = new ProductPack(new UUID(0, 4), null, DAY, null, null, null, null, DAY.plusDays(9));

        assertThat(uses(open).lasts(open)).isEmpty();
        assertThat(uses(pack(1, 0, null, 30), open).lasts(open)).isEmpty();
        assertThat(uses(pack(1, -1, 20, 30), open).lasts(open)).isEmpty();
        assertThat(uses(grams, open).lasts(open)).isEmpty();
        assertThat(uses(unsized, open).lasts(open)).isEmpty();
        assertThat(uses(unsized).lasts(unsized)).isEmpty();
    }

    private PackUses uses(ProductPack... packs) {
        return PackUses.of(product(packs), diary, DAY.plusDays(100));
    }

    private static Product product(ProductPack... packs) {
        return Product.of("acid", "Acid", Form.LEAVE_ON, ProductCategory.SERUM, List.of())
                .withPacks(new ProductPacks(List.of(packs)));
    }

    private static ProductPack pack(int id, int opened, @Nullable Integer finished, int size) {
        return new ProductPack(
                new UUID(0, id),
                null,
                DAY.plusDays(opened),
                null,
                new PackSize(BigDecimal.valueOf(size), SizeUnit.MILLILITRES),
                PRICE,
                null,
                finished == null ? null : DAY.plusDays(finished));
    }

    private static DiaryEntry entry(int day, String product, @Nullable SkipReason skipped) {
        return new DiaryEntry(
                new UUID(0, day),
                DAY.plusDays(day),
                Session.EVENING,
                product,
                skipped,
                "",
                Instant.EPOCH,
                ZoneOffset.UTC);
    }
}
