package org.skinweek.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.schedule.DaysAway;

/** What was planned is kept when it is done or rightly left out, and the score follows as it should. */
class KeptScoreTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));
    private final List<Change> changes = new ArrayList<>();

    @Test
    void allThatIsDoneAndRestedIsAHundredFromTheFirstDayOn() {
        begin();
        done(0, "ret");
        done(2, "ret");
        assertThat(kept(3)).extracting(KeptDay::score).containsExactly(100.0, 100.0, 100.0);
    }

    @Test
    void aMissedDayTakesItDownAndGoodDaysBringItBack() {
        begin();
        done(0, "ret");
        List<KeptDay> kept = kept(14);
        double before = kept.get(1).score();
        double missed = kept.get(2).score();
        double later = kept.get(6).score();
        assertThat(missed).isLessThan(before);
        assertThat(kept.get(3).score()).isGreaterThan(missed);
        assertThat(later).isLessThan(100);
    }

    @Test
    void aDayCountsHalfAsMuchAfterItsHalfLife() {
        begin();
        done(0, "ret");
        // after one kept and then only missed days: the weight of the first over all weights
        List<KeptDay> kept = kept(1 + KeptScore.HALF_LIFE);
        double weight = 0;
        double sum = 0;
        for (int day = 0; day < kept.size(); day++) {
            double each = Math.pow(0.5, (kept.size() - 1 - day) / (double) KeptScore.HALF_LIFE);
            long did = kept.get(day).items().stream().filter(KeptItem::kept).count();
            weight += each;
            sum += each * did / kept.get(day).items().size();
        }
        assertThat(kept.get(kept.size() - 1).score()).isCloseTo(100 * sum / weight, within(1e-9));
    }

    @Test
    void aRestNightWithoutAnEntryIsKeptAndATreatmentOnItIsNot() {
        begin();
        done(0, "ret");
        done(1, "gly");
        List<KeptDay> kept = kept(4);
        assertThat(kept.get(1).items()).containsExactly(new KeptItem(null, false));
        assertThat(kept.get(3).items()).containsExactly(new KeptItem(null, true));
    }

    @Test
    void whatTheSkinNeededAndDaysAwayAreKept() {
        begin();
        skipped(0, "ret", SkipReason.IRRITATED);
        skipped(2, "ret", SkipReason.AWAY);
        skipped(4, "ret", SkipReason.NO_TIME);
        changes.add(new Change.OfAway(
                null,
                new DaysAway(
                        new UUID(3, 1), MONDAY.plusDays(7), MONDAY.plusDays(10), DaysAway.Keep.NOTHING, Set.of())));
        List<KeptDay> kept = kept(11);
        assertThat(kept.get(0).items()).containsExactly(new KeptItem("ret", true));
        assertThat(kept.get(2).items()).containsExactly(new KeptItem("ret", true));
        assertThat(kept.get(4).items()).containsExactly(new KeptItem("ret", false));
        assertThat(kept.subList(7, 11)).allMatch(day -> day.items().equals(List.of(new KeptItem(null, true))));
    }

    @Test
    void aPauseAfterAReactionIsKeptAndUsingItAnywayIsNot() {
        begin();
        done(0, "ret");
        reaction(1);
        done(4, "ret");
        List<KeptDay> kept = kept(5);
        assertThat(kept.get(2).items()).containsExactly(new KeptItem("ret", true));
        assertThat(kept.get(4).items()).containsExactly(new KeptItem("ret", false));
    }

    @Test
    void whatARuleBarsBecauseOfAnEventIsKept() {
        begin();
        changes.add(new Change.OfEvent(null, new SkinEvent(new UUID(4, 1), SkinEventKind.WAXING, MONDAY.plusDays(2))));
        List<KeptDay> kept = kept(20);
        assertThat(kept.get(2).items()).containsExactly(new KeptItem("ret", true));
        assertThat(kept.get(14).items()).containsExactly(new KeptItem("ret", false));
    }

    @Test
    void todayCountsOnceNothingIsLeftToDo() {
        begin();
        assertThat(KeptScore.of(days(MONDAY))).isEmpty();
        done(0, "ret");
        assertThat(KeptScore.of(days(MONDAY))).hasSize(1);
    }

    @Test
    void careAloneHasNoScore() {
        product("cl", ProductCategory.CLEANSER, Dose.of("cleanser"));
        changes.add(new Change.OfWeek(
                MONDAY, null, WeekPlan.of(List.of(new WeekPlacement(MONDAY.getDayOfWeek(), Session.EVENING, "cl")))));
        assertThat(kept(20)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countsAreThoseOfASlowRecount(long seed) {
        Notebook notebook = TrendNotebooks.of(seed);
        List<KeptDay> kept =
                KeptScore.of(TrendDays.of(notebook, checker, catalog, TrendNotebooks.TODAY, TrendNotebooks.TODAY));
        for (KeptCount count : KeptScore.counts(kept)) {
            int planned = 0;
            int done = 0;
            for (LocalDate day = TrendNotebooks.FIRST; day.isBefore(TrendNotebooks.TODAY); day = day.plusDays(1)) {
                for (WeekPlacement each : notebook.planOn(day).placements()) {
                    planned += each.product().equals(count.product()) ? 1 : 0;
                    boolean used = notebook.diary().day(day).entries().stream()
                            .anyMatch(entry -> entry.done()
                                    && entry.session() == each.session()
                                    && entry.product().equals(each.product()));
                    done += each.product().equals(count.product()) && used ? 1 : 0;
                }
            }
            if (count.product() != null) {
                assertThat(count.planned() - planned).isBetween(0, 1);
                assertThat(count.kept()).isBetween(0, count.planned());
                assertThat(count.planned() - count.kept()).isLessThanOrEqualTo(planned);
                assertThat(done).isPositive();
            }
        }
    }

    private void begin() {
        product("ret", ProductCategory.SERUM, Dose.of("retinol", 0.3));
        product("gly", ProductCategory.SERUM, Dose.of("glycolic_acid", 7));
        List<WeekPlacement> nights = List.of(
                new WeekPlacement(MONDAY.getDayOfWeek(), Session.EVENING, "ret"),
                new WeekPlacement(MONDAY.plusDays(2).getDayOfWeek(), Session.EVENING, "ret"),
                new WeekPlacement(MONDAY.plusDays(4).getDayOfWeek(), Session.EVENING, "ret"));
        changes.add(new Change.OfWeek(MONDAY, null, WeekPlan.of(nights)));
    }

    private void product(String id, ProductCategory category, Dose dose) {
        changes.add(new Change.OfProduct(null, Product.of(id, id, Form.LEAVE_ON, category, List.of(dose))));
    }

    private void done(int day, String product) {
        entry(day, product, null);
    }

    private void skipped(int day, String product, SkipReason reason) {
        entry(day, product, reason);
    }

    private void entry(int day, String product, @Nullable SkipReason reason) {
        LocalDate date = MONDAY.plusDays(day);
        changes.add(new Change.OfEntry(
                null,
                new DiaryEntry(
                        new UUID(1, changes.size()),
                        date,
                        Session.EVENING,
                        product,
                        reason,
                        "",
                        date.atTime(21, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC)));
    }

    private void reaction(int day) {
        LocalDate date = MONDAY.plusDays(day);
        changes.add(new Change.OfSkinNote(
                null,
                new SkinNote(
                        new UUID(2, changes.size()),
                        date,
                        SymptomLevel.MODERATE,
                        "",
                        date.atTime(21, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC)));
    }

    /** The score of so many days, all of them over. */
    private List<KeptDay> kept(int days) {
        return KeptScore.of(days(MONDAY.plusDays(days))).stream()
                .filter(day -> day.date().isBefore(MONDAY.plusDays(days)))
                .toList();
    }

    private TrendDays days(LocalDate today) {
        return TrendDays.of(Notebook.EMPTY.after(changes), checker, catalog, today, today);
    }
}
