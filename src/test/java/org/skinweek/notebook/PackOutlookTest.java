package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.routine.PackSize;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;
import org.skinweek.routine.SizeUnit;
import org.skinweek.testing.SampleNotebook;

class PackOutlookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate BEGAN = TODAY.minusDays(100);

    /** Sixty uses of the first pack, twenty of the second, and two a week to come. */
    private final Notebook notebook = logged(SampleNotebook.withShelf()
            .plan(DayOfWeek.MONDAY, Session.EVENING, "acid")
            .plan(DayOfWeek.THURSDAY, Session.EVENING, "acid")
            .build());

    @Test
    void whatIsLeftGoesOnAsItIsPlanned() {
        // forty uses, two a week
        assertThat(outlook(notebook, TODAY.plusDays(140), 30))
                .contains(new PackOutlook(TODAY.plusDays(140), TODAY.plusDays(140)));
        assertThat(outlook(notebook, TODAY.plusDays(140), 30).orElseThrow().isTooLate())
                .isFalse();
        assertThat(outlook(notebook, TODAY.plusDays(139), 30).orElseThrow().isTooLate())
                .isTrue();
    }

    @Test
    void aSmallerPackIsUsedUpSooner() {
        assertThat(outlook(notebook, TODAY.plusDays(100), 15).orElseThrow().usedUp())
                .isEqualTo(TODAY.plusDays(35));
    }

    @Test
    void saysNothingThatIsNotKnown() {
        Notebook unplanned = logged(SampleNotebook.withShelf().build());

        assertThat(outlook(unplanned, TODAY.plusDays(100), 30)).isEmpty();
        assertThat(outlook(notebook, null, 30)).isEmpty();
        assertThat(outlook(notebook, TODAY.minusDays(1), 30)).isEmpty();
        assertThat(outlook(notebook, TODAY.plusDays(100), 10)).isEmpty();
        assertThat(PackOutlook.of(notebook, acid(notebook), TODAY)).isEmpty();
        assertThat(PackOutlook.of(
                        notebook,
                        acid(notebook)
                                .withPacks(new ProductPacks(
                                        List.of(pack(1, 0, null, 30).withOpened(null, 12)))),
                        TODAY))
                .isEmpty();
        assertThat(PackOutlook.of(
                        notebook,
                        acid(notebook).withPacks(new ProductPacks(List.of(open(TODAY.plusDays(100), 30)))),
                        TODAY))
                .isEmpty();
    }

    private static Optional<PackOutlook> outlook(Notebook notebook, @Nullable LocalDate printed, int size) {
        ProductPacks packs = new ProductPacks(List.of(pack(1, 0, 59, 30), open(printed, size)));
        return PackOutlook.of(notebook, acid(notebook).withPacks(packs), TODAY);
    }

    private static Product acid(Notebook notebook) {
        return notebook.product("acid").orElseThrow();
    }

    private static ProductPack open(@Nullable LocalDate printed, int size) {
        ProductPack pack = pack(2, 60, null, size);
        return new ProductPack(pack.id(), printed, pack.opened(), null, pack.size(), null, null, null);
    }

    private static ProductPack pack(int id, int opened, @Nullable Integer finished, int size) {
        return new ProductPack(
                new UUID(0, id),
                null,
                BEGAN.plusDays(opened),
                null,
                new PackSize(BigDecimal.valueOf(size), SizeUnit.MILLILITRES),
                null,
                null,
                finished == null ? null : BEGAN.plusDays(finished));
    }

    private static Notebook logged(Notebook notebook) {
        Notebook logged = notebook;
        for (int day = 0; day < 80; day++) {
            DiaryEntry entry = new DiaryEntry(
                    new UUID(1, day),
                    BEGAN.plusDays(day),
                    Session.EVENING,
                    "acid",
                    null,
                    "",
                    Instant.EPOCH,
                    ZoneOffset.UTC);
            logged = logged.after(List.of(new Change.OfEntry(null, entry)));
        }
        return logged;
    }
}
