package org.skinweek.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Checker;

/** Something is said only where a diary bears it: rarely where there is nothing, mostly where there is much. */
class ReactionComparisonTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 360;

    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));

    @Test
    void withoutAnythingThereIsNothingToSay() {
        ReactionComparison none = compare(Notebook.EMPTY, FIRST);
        assertThat(none.finding()).isEqualTo(ReactionComparison.Finding.TOO_EARLY);
        assertThat(none.days()).isZero();
    }

    @Test
    void aFewDaysAreTooEarlyHoweverClear() {
        Notebook notebook = life(1, 60, load -> load > 3 ? 1 : 0);
        ReactionComparison comparison = compare(notebook, FIRST.plusDays(60));
        assertThat(comparison.days()).isLessThan(ReactionComparison.NEEDED_DAYS);
        assertThat(comparison.finding()).isEqualTo(ReactionComparison.Finding.TOO_EARLY);
    }

    @Test
    void reactionsThatFollowMoreExfoliationAreMostlySeen() {
        int seen = 0;
        for (long seed = 1; seed <= 40; seed++) {
            ReactionComparison comparison =
                    compare(life(seed, 3 * DAYS, load -> load >= 4 ? 0.45 : 0.04), FIRST.plusDays(3L * DAYS));
            assertThat(comparison.finding()).isNotEqualTo(ReactionComparison.Finding.LESS_BEFORE);
            seen += comparison.finding() == ReactionComparison.Finding.MORE_BEFORE ? 1 : 0;
        }
        assertThat(seen).isGreaterThanOrEqualTo(30);
    }

    @Test
    void reactionsThatComeAnyTimeAreRarelyTakenForMore() {
        int said = 0;
        for (long seed = 1; seed <= 80; seed++) {
            ReactionComparison.Finding finding = compare(life(seed, 3 * DAYS, load -> 0.12), FIRST.plusDays(3L * DAYS))
                    .finding();
            said += finding == ReactionComparison.Finding.MORE_BEFORE
                            || finding == ReactionComparison.Finding.LESS_BEFORE
                    ? 1
                    : 0;
        }
        // one in twenty is what the bound allows
        assertThat(said).isLessThanOrEqualTo(4);
    }

    @Test
    void theMeansAreThoseOfTheDaysThatCount() {
        Notebook notebook = life(5, DAYS, load -> load >= 4 ? 0.4 : 0.05);
        LocalDate today = FIRST.plusDays(DAYS);
        TrendDays days = TrendDays.of(notebook, checker, catalog, today, today);
        List<ExfoliationDay> exfoliation = ExfoliationTrend.of(days);
        List<Double> reactions = new ArrayList<>();
        List<Double> calm = new ArrayList<>();
        LocalDate last = FIRST.minusDays(9);
        for (SkinPoint point : SkinTrend.of(days)) {
            int index = (int) (point.date().toEpochDay() - FIRST.toEpochDay());
            boolean open = point.isReaction() && !last.isBefore(point.date().minusDays(3));
            last = point.isReaction() ? point.date() : last;
            int known = 0;
            double sum = 0;
            for (int back = Math.max(0, index - 7); back < index; back++) {
                known += exfoliation.get(back).kind() == DayKind.LOGGED ? 1 : 0;
                sum += exfoliation.get(back).units();
            }
            if (known >= 5 && !open) {
                (point.isReaction() ? reactions : calm).add(sum);
            }
        }
        ReactionComparison comparison = ReactionComparison.of(days, exfoliation, SkinTrend.of(days));
        // mild reactions ask for fewer uses on the days after, which then count in neither group
        assertThat(comparison.reactions()).isLessThanOrEqualTo(reactions.size());
        assertThat(comparison.calm()).isBetween(1, calm.size());
        assertThat(comparison.beforeReactions())
                .isCloseTo(
                        reactions.stream().mapToDouble(each -> each).average().orElseThrow(), within(0.6));
    }

    private ReactionComparison compare(Notebook notebook, LocalDate today) {
        TrendDays days = TrendDays.of(notebook, checker, catalog, today, today);
        return ReactionComparison.of(days, ExfoliationTrend.of(days), SkinTrend.of(days));
    }

    /**
     * A life with weeks of much and little acid.
     *
     * @param reacts how likely a mild reaction is on a day after so many acid nights in the seven days before
     */
    private static Notebook life(long seed, int length, ToDoubleFunction<Integer> reacts) {
        Random random = new Random(seed);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.OfProduct(
                null,
                Product.of("gly", "Acid", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("glycolic_acid", 7)))));
        changes.add(new Change.OfProduct(
                null,
                Product.of("cl", "Wash", Form.RINSE_OFF, ProductCategory.CLEANSER, List.of(Dose.of("cleanser")))));
        boolean[] acid = new boolean[length];
        double much = 0.4;
        for (int day = 0; day < length; day++) {
            much = random.nextInt(14) == 0 ? random.nextDouble() * 0.9 : much;
            acid[day] = random.nextDouble() < much;
            changes.add(entry(day, "cl"));
            if (acid[day]) {
                changes.add(entry(day, "gly"));
            }
            int load = 0;
            for (int back = Math.max(0, day - 7); back < day; back++) {
                load += acid[back] ? 1 : 0;
            }
            if (random.nextInt(3) == 0) {
                changes.add(note(day, random.nextDouble() < reacts.applyAsDouble(load) ? SymptomLevel.MILD : null));
            }
        }
        return Notebook.EMPTY.after(changes);
    }

    private static Change entry(int day, String product) {
        LocalDate date = FIRST.plusDays(day);
        return new Change.OfEntry(
                null,
                new DiaryEntry(
                        new UUID(day, product.hashCode()),
                        date,
                        Session.EVENING,
                        product,
                        null,
                        "",
                        date.atTime(21, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC));
    }

    private static Change note(int day, @Nullable SymptomLevel level) {
        LocalDate date = FIRST.plusDays(day);
        return new Change.OfSkinNote(
                null,
                new SkinNote(
                        new UUID(day, 7),
                        date,
                        level,
                        "",
                        date.atTime(7, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC));
    }
}
