package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductPacksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final ProductPack first = pack(1).withOpened(DAY, 6);
    private final ProductPack second = pack(2).withOpened(null, 6);
    private final ProductPacks packs = new ProductPacks(List.of(second, first));

    @Test
    void thePackInUseIsTheOneThatIsOpen() {
        assertThat(packs.inUse()).contains(first);
        assertThat(packs.keepsUntil()).isEqualTo(DAY.plusMonths(6));
    }

    @Test
    void ofTwoThatAreOpenTheOneOpenedLastIsInUse() {
        ProductPack later = second.withOpened(DAY.plusDays(1), 6);
        assertThat(packs.with(later).inUse()).contains(later);

        ProductPack sameDay = second.withOpened(DAY, 6);
        assertThat(new ProductPacks(List.of(first, sameDay)).inUse()).contains(sameDay);
    }

    @Test
    void whereNoneIsOpenTheFirstThatIsNotFinishedIsInUse() {
        assertThat(packs.with(first.withFinished(DAY)).inUse()).contains(second);
        assertThat(new ProductPacks(List.of(first.withFinished(DAY))).inUse()).isEmpty();
        assertThat(ProductPacks.NONE.keepsUntil()).isNull();
    }

    @Test
    void openingOneFinishesTheOneThatWasOpen() {
        ProductPacks after = packs.open(second.id(), DAY.plusDays(20));

        assertThat(after.list())
                .containsExactly(second.withOpened(DAY.plusDays(20), 6), first.withFinished(DAY.plusDays(20)));
        assertThat(packs.open(new UUID(9, 9), DAY)).isEqualTo(packs);
    }

    @Test
    void aUseIsOneOfThePackThatWasOpenThen() {
        ProductPacks after = packs.open(second.id(), DAY.plusDays(20));

        assertThat(after.usedOn(DAY.minusDays(1))).isEmpty();
        assertThat(after.usedOn(DAY).map(ProductPack::id)).contains(first.id());
        assertThat(after.usedOn(DAY.plusDays(19)).map(ProductPack::id)).contains(first.id());
        assertThat(after.usedOn(DAY.plusDays(20)).map(ProductPack::id)).contains(second.id());
    }

    @Test
    void anotherOneIsLikeTheLastThatWasWrittenDown() {
        assertThat(packs.another(new UUID(0, 3), DAY).list())
                .containsExactly(second, first, first.another(new UUID(0, 3), DAY));
        assertThat(ProductPacks.NONE.another(new UUID(0, 1), DAY).list())
                .singleElement()
                .satisfies(pack -> assertThat(pack.bought()).isEqualTo(DAY));
    }

    @Test
    void eachHasAnIdOfItsOwn() {
        assertThat(packs.nextId()).isEqualTo(new UUID(0, 3));
        assertThat(packs.without(first.id()).nextId()).isEqualTo(first.id());
        assertThatIllegalArgumentException().isThrownBy(() -> new ProductPacks(List.of(first, first)));
    }

    private static ProductPack pack(int id) {
        return ProductPack.unknown(new UUID(0, id));
    }
}
