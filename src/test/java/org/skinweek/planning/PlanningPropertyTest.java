package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.planning.PlanningWorld.CATALOG;
import static org.skinweek.planning.PlanningWorld.CHECKER;
import static org.skinweek.planning.PlanningWorld.DATA;
import static org.skinweek.planning.PlanningWorld.MONDAY;
import static org.skinweek.planning.PlanningWorld.PLANNING;
import static org.skinweek.planning.PlanningWorld.REPLANNING;
import static org.skinweek.planning.PlanningWorld.REQUESTS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.testing.RandomRuns;
import org.skinweek.testing.SampleNotebook;

/** What holds of every plan that is asked for from a notebook, whatever is in it. */
class PlanningPropertyTest {
    private static final int NOTEBOOKS = 80;
    private static final LocalDate TODAY = MONDAY.plusDays(3);
    private static final Treatments TREATMENTS = new Treatments(CATALOG);

    @Tag(RandomRuns.TAG)
    @Test
    void aBestWeekIsFlaggedOnlyForWhatIsPast() {
        forEach((random, notebook) -> {
            PlanRequest request = REQUESTS.best(notebook, MONDAY, TODAY);
            PlanOutcome outcome = PLANNING.run(notebook, List.of(request), TODAY);

            assertThat(flags(outcome.after(), request.from()))
                    .isSubsetOf(flags(careOnly(outcome.after(), request.from()), request.from()));
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void whatIsPlannedIsWhatIsWritten() {
        forEach((random, notebook) -> {
            PlanRequest request = random.nextBoolean()
                    ? REQUESTS.best(notebook, MONDAY, TODAY)
                    : REQUESTS.repair(notebook, 1 + random.nextInt(7), TODAY, Session.MORNING);
            PlanOutcome outcome = PLANNING.run(notebook, List.of(request), TODAY);
            var proposal = outcome.stages().get(0).proposal();
            var week = proposal.task().week();

            Set<WeekPlacement> planned = proposal.uses().stream()
                    .filter(use -> use.slot() >= request.begun() && use.slot() < 2 * request.days())
                    .map(use -> new WeekPlacement(
                            week.dayOfWeek(use.day()),
                            use.session(),
                            week.products().get(use.product()).id()))
                    .collect(Collectors.toSet());
            assertThat(outcome.after().plan().sevenDays(request.from()).placements())
                    .containsAll(planned);
            assertThat(notebook.after(outcome.changes())).isEqualTo(outcome.after());
            assertThat(outcome.after().plan().sevenDays(request.from().minusDays(7)))
                    .isEqualTo(notebook.plan().sevenDays(request.from().minusDays(7)));
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void aReactionNeverAddsAndAskingAgainNeverTakesMore() {
        forEach((random, notebook) -> {
            SymptomLevel level = random.nextBoolean() ? SymptomLevel.MILD : SymptomLevel.SEVERE;
            Notebook reacted = PlanningWorld.noted(notebook, TODAY, level);
            Notebook eased = react(reacted);

            for (Product product : notebook.shelf()) {
                if (TREATMENTS.treats(product)) {
                    assertThat(PlanningWorld.planned(eased, TODAY, product.id()))
                            .as(product.id())
                            .isLessThanOrEqualTo(PlanningWorld.planned(reacted, TODAY, product.id()));
                }
            }
            assertThat(treatments(react(eased), TODAY)).isEqualTo(treatments(eased, TODAY));
            LocalDate calm = SkinDays.course(CHECKER, reacted).calmFrom(TODAY);
            assertThat(treatments(eased, calm)).isEqualTo(treatments(notebook, calm));
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void aForecastHasEightWeeksAndNothingSpoiltInThem() {
        Forecast forecast = new Forecast(CHECKER, CATALOG, DATA);
        forEach((random, notebook) -> {
            List<ForecastWeek> weeks = forecast.of(notebook, TODAY, Session.MORNING, Stop.NEVER);

            assertThat(weeks).hasSize(Forecast.WEEKS);
            for (ForecastWeek week : weeks.subList(1, weeks.size())) {
                for (Product product : notebook.shelf()) {
                    @Nullable LocalDate keeps = product.keepsUntil();
                    if (TREATMENTS.treats(product)
                            && keeps != null
                            && !keeps.isBefore(TODAY)
                            && keeps.isBefore(week.start())) {
                        assertThat(week.offered().count(product.id())).isZero();
                    }
                }
            }
        });
    }

    private static Notebook react(Notebook notebook) {
        List<PlanRequest> requests = REPLANNING.afterReaction(notebook, TODAY, Session.MORNING);
        return requests.isEmpty()
                ? notebook
                : PLANNING.run(notebook, requests, TODAY).after();
    }

    /** How often each treatment is planned in seven days. */
    private static List<Integer> treatments(Notebook notebook, LocalDate from) {
        return notebook.shelf().stream()
                .filter(TREATMENTS::treats)
                .map(product -> PlanningWorld.planned(notebook, from, product.id()))
                .toList();
    }

    /** The same past, and no treatment from a day on. */
    private static Notebook careOnly(Notebook notebook, LocalDate from) {
        Set<WeekPlacement> care = new HashSet<>(notebook.plan().sevenDays(from).placements());
        care.removeIf(placement ->
                TREATMENTS.treats(notebook.product(placement.product()).orElseThrow()));
        return notebook.after(
                List.of(new Change.OfWeek(from, notebook.plan().weeks().get(from), WeekPlan.of(care))));
    }

    private static Set<String> flags(Notebook notebook, LocalDate from) {
        return new HashSet<>(PlanningWorld.flags(notebook, from, from));
    }

    private static void forEach(BiConsumer<Random, Notebook> property) {
        RandomRuns.of("planning", NOTEBOOKS).run(seed -> {
            Random random = RandomRuns.random(seed);
            property.accept(random, notebook(random));
        });
    }

    private static Notebook notebook(Random random) {
        SampleNotebook sample = new SampleNotebook()
                .product("wash", "Wash", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser")
                .product("cream", "Cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, "moisturiser")
                .product("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, "spf");
        List<Active> actives = CATALOG.actives().values().stream()
                .filter(active -> !active.support())
                .toList();
        List<String> ids = new ArrayList<>();
        int products = 2 + random.nextInt(6);
        for (int i = 0; i < products; i++) {
            String id = "p" + i;
            ids.add(id);
            sample.add(product(id, actives.get(random.nextInt(actives.size())), random));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            sample.plan(day, Session.MORNING, "wash", "cream", "spf").plan(day, Session.EVENING, "wash", "cream");
            if (random.nextInt(3) > 0) {
                sample.plan(day, Session.EVENING, ids.get(random.nextInt(ids.size())));
            }
        }
        Notebook notebook = sample.build();
        for (int day = -7; day < 3; day++) {
            if (random.nextInt(3) == 0) {
                SkipReason skipped = random.nextBoolean() ? SkipReason.NO_TIME : null;
                notebook = PlanningWorld.logged(
                        notebook, MONDAY.plusDays(day), Session.EVENING, ids.get(random.nextInt(ids.size())), skipped);
            }
        }
        return notebook;
    }

    private static Product product(String id, Active active, Random random) {
        boolean scrub = active.id().endsWith("scrub");
        return ProductBuilder.of(
                        id,
                        active.name(),
                        scrub ? Form.RINSE_OFF : Form.LEAVE_ON,
                        scrub ? ProductCategory.SCRUB : ProductCategory.SERUM,
                        List.of(Dose.of(active.id())))
                .firstUsed(random.nextBoolean() ? MONDAY.minusWeeks(random.nextInt(10)) : null)
                .wantedPerWeek(random.nextInt(3) == 0 ? random.nextInt(Math.min(6, Wish.MOST)) : null)
                .opened(random.nextInt(4) == 0 ? MONDAY.minusMonths(5).minusDays(random.nextInt(40)) : null, 6)
                .build();
    }
}
