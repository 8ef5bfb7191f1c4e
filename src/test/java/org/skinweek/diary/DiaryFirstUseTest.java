package org.skinweek.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.testing.RandomRuns;

/** The first use of each product follows every change of the diary. */
class DiaryFirstUseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final List<String> PRODUCTS = List.of("acid", "retinol", "cream");

    @Test
    void isTheEarliestDayWithAUse() {
        Diary diary = Diary.EMPTY.with(entry(1, 5, "acid", null)).with(entry(2, 3, "acid", null));

        assertThat(diary.firstUse("acid")).contains(DAY.plusDays(3));
        assertThat(diary.firstUse("retinol")).isEmpty();
        assertThat(diary.firstDay()).contains(DAY.plusDays(3));
    }

    @Test
    void isNoSkippedStep() {
        Diary diary = Diary.EMPTY.with(entry(1, 1, "acid", SkipReason.NO_TIME)).with(entry(2, 4, "acid", null));

        assertThat(diary.firstUse("acid")).contains(DAY.plusDays(4));
    }

    @Test
    void isTheNextOneWhenTheFirstIsTakenOut() {
        DiaryEntry first = entry(1, 1, "acid", null);
        Diary diary = Diary.EMPTY.with(first).with(entry(2, 4, "acid", null));

        assertThat(diary.without(first).firstUse("acid")).contains(DAY.plusDays(4));
        assertThat(diary.with(entry(1, 1, "acid", SkipReason.NO_TIME)).firstUse("acid"))
                .contains(DAY.plusDays(4));
    }

    @Test
    void staysWhileAnotherUseOfThatDayIsThere() {
        DiaryEntry first = entry(1, 1, "acid", null);
        Diary diary = Diary.EMPTY.with(first).with(entry(2, 1, "acid", null));

        assertThat(diary.without(first).firstUse("acid")).contains(DAY.plusDays(1));
    }

    @Tag(RandomRuns.TAG)
    @Test
    void isWhatReadingTheWholeDiaryWouldFind() {
        RandomRuns.of("first use", 1).run(DiaryFirstUseTest::compareWithReadingAll);
    }

    private static void compareWithReadingAll(long seed) {
        Random random = RandomRuns.random(seed);
        Diary diary = Diary.EMPTY;
        List<DiaryEntry> there = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            if (!there.isEmpty() && random.nextInt(5) < 2) {
                diary = diary.without(there.remove(random.nextInt(there.size())));
            } else {
                DiaryEntry added = entry(
                        i,
                        random.nextInt(40),
                        PRODUCTS.get(random.nextInt(PRODUCTS.size())),
                        random.nextInt(4) == 0 ? SkipReason.NO_TIME : null);
                there.add(added);
                diary = diary.with(added);
            }
            for (String product : PRODUCTS) {
                assertThat(diary.firstUse(product)).isEqualTo(earliest(there, product));
                assertThat(Diary.of(there, List.of()).firstUse(product)).isEqualTo(earliest(there, product));
            }
        }
    }

    private static Optional<LocalDate> earliest(List<DiaryEntry> entries, String product) {
        return entries.stream()
                .filter(entry -> entry.done() && entry.product().equals(product))
                .map(DiaryEntry::day)
                .min(Comparator.naturalOrder());
    }

    private static DiaryEntry entry(long id, int day, String product, SkipReason skipped) {
        return new DiaryEntry(
                new UUID(0, id),
                DAY.plusDays(day),
                Session.EVENING,
                product,
                skipped,
                "",
                Instant.EPOCH,
                ZoneOffset.UTC);
    }
}
