package org.skinweek.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Checker;
import org.skinweek.store.RandomNotebooks;
import org.skinweek.testing.SampleNotebook;

class ProductHistoryTest {
    private static final Knowledge KNOWLEDGE = Knowledge.read();
    private static final Checker RULES = new Checker(KNOWLEDGE.book());
    private static final Catalog CATALOG = KNOWLEDGE.catalog();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 14);

    /** All days of the random notebooks, and more. */
    private static final List<LocalDate> DAYS =
            LocalDate.of(2024, 12, 1).datesUntil(LocalDate.of(2026, 3, 1)).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyFigureIsThatOfASlowRecount(long seed) {
        Notebook notebook = new RandomNotebooks(seed).notebook(400).asOf(TODAY);
        for (Product product : notebook.products().values()) {
            ProductHistory history = ProductHistory.of(product, notebook, RULES, CATALOG, TODAY);
            List<LocalDate> used = uses(notebook, product, LocalDate.MIN, TODAY);

            assertThat(history.uses()).isEqualTo(used.size());
            assertThat(history.firstUse()).isEqualTo(used.stream().min(LocalDate::compareTo));
            assertThat(history.lastUse()).isEqualTo(used.stream().max(LocalDate::compareTo));
            assertThat(history.leftOut()).isEqualTo(leftOut(notebook, product));
            for (PlannedAndDone span : history.spans()) {
                assertSpan(span, notebook, product);
            }
            assertThat(history.spans())
                    .extracting(PlannedAndDone::first)
                    .containsExactly(TODAY.minusDays(27), TODAY.minusDays(83), TODAY.minusDays(363));
            for (PlannedAndDone week : history.weeks()) {
                assertSpan(week, notebook, product);
                assertThat(week.first()).isEqualTo(notebook.settings().weekStart(week.first()));
            }
            assertThat(history.weeks()).hasSize(26);
            assertThat(history.weeks().get(25).first()).isBeforeOrEqualTo(TODAY);
            assertThat(history.weeks().get(25).last()).isAfterOrEqualTo(TODAY);
            assertSkin(history.after(), notebook, day -> isAfterUse(day, used));
            assertSkin(history.always(), notebook, day -> true);
        }
    }

    @Test
    void theSlowStartIsThatOfTheRules() {
        Product retinol = ProductBuilder.of(
                        "retinol", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3)))
                .firstUsed(TODAY.minusDays(10))
                .build();
        Notebook notebook = SampleNotebook.withShelf().add(retinol).build();

        ProductHistory history = ProductHistory.of(retinol, notebook, RULES, CATALOG, TODAY);

        assertThat(history.weeksUsed()).isEqualTo(1);
        RampNow ramp = history.ramp().orElseThrow();
        assertThat(ramp.stage())
                .isEqualTo(RULES.slowStart(retinol, notebook.profile(), 1).orElseThrow());
        assertThat(ramp.nextDay())
                .isEqualTo(TODAY.minusDays(10).plusWeeks(ramp.stage().lastWeek()));
        assertThat(history.introduced()).contains(TODAY.minusDays(10));
        assertThat(history.daysSince()).isEmpty();
    }

    @Test
    void usesBeforeADayAreTheTreatmentsOfThreeDays() {
        Notebook notebook = SampleNotebook.withShelf()
                .change(used(5, "acid"))
                .change(used(4, "retinol"))
                .change(used(3, "wash"))
                .change(used(3, "acid"))
                .change(used(1, "retinol"))
                .change(used(2, "retinol"))
                .change(used(0, "acid"))
                .build();

        List<UsesBefore> before = UsesBefore.of(TODAY, notebook, RULES, CATALOG);

        assertThat(before).extracting(each -> each.product().id()).containsExactly("retinol", "acid");
        assertThat(before.get(0).uses())
                .extracting(DiaryEntry::day)
                .containsExactly(TODAY.minusDays(1), TODAY.minusDays(2));
        assertThat(before).noneMatch(UsesBefore::isFirst);
        assertThat(UsesBefore.of(TODAY.minusDays(3), notebook, RULES, CATALOG))
                .filteredOn(UsesBefore::isFirst)
                .extracting(each -> each.product().id())
                .containsExactly("retinol");
    }

    private static void assertSpan(PlannedAndDone span, Notebook notebook, Product product) {
        LocalDate began = notebook.began().orElse(TODAY);
        int planned = 0;
        int unlogged = 0;
        for (LocalDate day : DAYS) {
            boolean counts = !day.isBefore(span.first()) && !day.isAfter(span.last());
            if (counts && !day.isBefore(began)) {
                int sessions = (int) Stream.of(Session.values())
                        .filter(session -> notebook.planOn(day)
                                .products(day.getDayOfWeek(), session)
                                .contains(product.id()))
                        .count();
                planned += sessions;
                boolean known = !day.isBefore(TODAY)
                        || !notebook.diary().day(day).entries().isEmpty();
                unlogged += known ? 0 : sessions;
            }
        }
        assertThat(span.planned()).isEqualTo(planned);
        assertThat(span.unlogged()).isEqualTo(unlogged);
        assertThat(span.done())
                .isEqualTo(uses(notebook, product, span.first(), span.last()).size());
        assertThat(span.leftOut()).isEqualTo((int) entries(notebook, product)
                .filter(entry -> !entry.done())
                .filter(entry ->
                        !entry.day().isBefore(span.first()) && !entry.day().isAfter(span.last()))
                .count());
    }

    private static void assertSkin(SkinCounts counts, Notebook notebook, Predicate<LocalDate> asked) {
        List<Optional<SymptomLevel>> felt = new ArrayList<>();
        for (LocalDate day : DAYS) {
            DiaryDay written = notebook.diary().day(day);
            if (!day.isAfter(TODAY) && asked.test(day) && !written.notes().isEmpty()) {
                felt.add(Stream.of(SymptomLevel.ALLERGIC, SymptomLevel.SEVERE, SymptomLevel.MODERATE, SymptomLevel.MILD)
                        .filter(level -> written.notes().stream().anyMatch(note -> note.level() == level))
                        .findFirst());
            }
        }
        for (SymptomLevel level : SymptomLevel.values()) {
            assertThat(counts.of(Optional.of(level))).isEqualTo((int)
                    felt.stream().filter(Optional.of(level)::equals).count());
        }
        assertThat(counts.fine())
                .isEqualTo((int) felt.stream().filter(Optional::isEmpty).count());
        assertThat(counts.total()).isEqualTo(felt.size());
        assertThat(counts.isEnough()).isEqualTo(felt.size() >= 5);
    }

    private static boolean isAfterUse(LocalDate day, List<LocalDate> used) {
        return used.contains(day.minusDays(1)) || used.contains(day.minusDays(2)) || used.contains(day.minusDays(3));
    }

    private static Map<SkipReason, Integer> leftOut(Notebook notebook, Product product) {
        Map<SkipReason, Integer> counts = new EnumMap<>(SkipReason.class);
        for (SkipReason reason : SkipReason.values()) {
            int count = (int) entries(notebook, product)
                    .filter(entry -> entry.skipReason() == reason)
                    .count();
            if (count > 0) {
                counts.put(reason, count);
            }
        }
        return counts;
    }

    private static List<LocalDate> uses(Notebook notebook, Product product, LocalDate first, LocalDate last) {
        return entries(notebook, product)
                .filter(DiaryEntry::done)
                .map(DiaryEntry::day)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
    }

    private static Stream<DiaryEntry> entries(Notebook notebook, Product product) {
        return DAYS.stream()
                .flatMap(day -> notebook.diary().day(day).entries().stream())
                .filter(entry -> entry.product().equals(product.id()));
    }

    private static Change used(int daysAgo, String product) {
        LocalDate day = TODAY.minusDays(daysAgo);
        @Nullable SkipReason none = null;
        return new Change.OfEntry(
                null,
                new DiaryEntry(
                        new UUID(daysAgo, product.hashCode()),
                        day,
                        Session.EVENING,
                        product,
                        none,
                        "",
                        day.atStartOfDay().toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC));
    }
}
