package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.TemplateReader;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SeamChecks;
import org.skinweek.planning.RoutineTemplate;
import org.skinweek.planning.TemplateRole;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.Checker;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;

class TemplateCommandsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.read();
    private static final List<RoutineTemplate> TEMPLATES = TemplateReader.read(KNOWLEDGE.catalog());
    private static final RoutineTemplate CYCLING = TEMPLATES.get(0);
    private static final RoutineTemplate ARTICLE = TEMPLATES.get(1);
    private static final RoutineTemplate GENTLE = TEMPLATES.get(2);
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private static final Map<TemplateRole, String> SHELF = Map.of(
            TemplateRole.CLEANSER, "wash",
            TemplateRole.ACID, "acid",
            TemplateRole.RETINOID, "retinol",
            TemplateRole.MOISTURISER, "cream",
            TemplateRole.SUNSCREEN, "spf");

    static List<RoutineTemplate> templates() {
        return TEMPLATES;
    }

    private static Command taken(Notebook notebook, RoutineTemplate template, Set<String> dropped, LocalDate from) {
        UnaryOperator<SkinCycle> own = cycle -> new SkinCycle("own", "Mine", cycle.from(), cycle.nights());
        Map<TemplateRole, String> products = new EnumMap<>(SHELF);
        products.keySet().retainAll(template.roles().keySet());
        return TemplateCommands.take(template.with(products, from, own), dropped, "Mine", TODAY)
                .apply(notebook)
                .orElseThrow();
    }

    private static List<String> evening(Notebook notebook, LocalDate day) {
        return notebook.planOn(day).products(day.getDayOfWeek(), Session.EVENING);
    }

    /** Somebody who has exactly what the template uses, and whose skin knows it or not. */
    private static Notebook owner(RoutineTemplate template, boolean isNew) {
        List<Change> changes = new ArrayList<>();
        Map<TemplateRole, String> products = new EnumMap<>(TemplateRole.class);
        template.roles().forEach((role, usual) -> {
            ProductBuilder own = ProductBuilder.from(usual).firstUsed(null);
            Product product = isNew && role == TemplateRole.RETINOID
                    ? own.firstUsed(TODAY).build()
                    : own.build();
            changes.add(new Change.OfProduct(null, product));
            products.put(role, product.id());
        });
        Notebook shelf = Notebook.EMPTY.after(changes);
        return shelf.after(
                TemplateCommands.take(template.with(products, TODAY, UnaryOperator.identity()), Set.of(), "x", TODAY)
                        .apply(shelf)
                        .orElseThrow()
                        .changes());
    }

    private static List<String> troubles(Notebook notebook) {
        return new SeamChecks(new Checker(KNOWLEDGE.book()))
                .check(notebook, TODAY, TODAY, () -> false, found -> {}).stream()
                        .flatMap(week -> week.flags().stream())
                        .filter(flag -> flag.severity().counts())
                        .map(flag -> flag.rule().id())
                        .distinct()
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noRuleSpeaksAgainstATemplateOnSkinThatKnowsItsProducts(RoutineTemplate template) {
        assertThat(troubles(owner(template, false))).as(template.id()).isEmpty();
    }

    @Test
    void noRuleSpeaksAgainstTheGentleStartOfANewRetinoid() {
        assertThat(troubles(owner(GENTLE, true))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everySourceIsKnown(RoutineTemplate template) {
        assertThat(template.sources())
                .isNotEmpty()
                .allMatch(id -> KNOWLEDGE.catalog().source(id).isPresent());
    }

    @Test
    void aCycleBeginsOnItsDayWithTheUsersProducts() {
        Notebook before = SampleNotebook.withShelf().build();

        Notebook after = before.after(taken(before, CYCLING, Set.of(), TODAY).changes());

        assertThat(evening(after, TODAY)).containsExactlyInAnyOrder("wash", "acid", "cream");
        assertThat(evening(after, TODAY.plusDays(1))).containsExactlyInAnyOrder("wash", "retinol", "cream");
        assertThat(evening(after, TODAY.plusDays(2))).containsExactlyInAnyOrder("wash", "cream");
        assertThat(evening(after, TODAY.plusDays(4))).contains("acid");
        assertThat(evening(after, TODAY.minusDays(1))).isEmpty();
        assertThat(after.schedule().cycles()).containsOnlyKeys("own");
    }

    @Test
    void theGentleStartStepsUp() {
        Notebook before = SampleNotebook.withShelf().build();

        Notebook after = before.after(taken(before, GENTLE, Set.of(), TODAY).changes());

        List<Long> aWeek = new ArrayList<>();
        for (int week = 0; week < 5; week++) {
            LocalDate first = TODAY.plusDays(7L * week);
            aWeek.add(first.datesUntil(first.plusDays(7))
                    .filter(day -> evening(after, day).contains("retinol"))
                    .count());
        }
        assertThat(aWeek).containsExactly(2L, 2L, 3L, 3L, 4L);
    }

    @Test
    void whatWasPlannedBeforeStaysAndOtherProductsToo() {
        Notebook before = SampleNotebook.withShelf()
                .daily(Session.EVENING, "retinol")
                .product("aza", "Azelaic", Form.LEAVE_ON, ProductCategory.SERUM, "azelaic_acid")
                .plan(DayOfWeek.MONDAY, Session.EVENING, "aza")
                .plan(DayOfWeek.FRIDAY, Session.EVENING, "aza")
                .build();

        Notebook after = before.after(taken(before, ARTICLE, Set.of(), TODAY).changes());

        assertThat(after.plan().dayOn(TODAY.minusDays(1)))
                .isEqualTo(before.plan().dayOn(TODAY.minusDays(1)));
        assertThat(evening(after, TODAY)).contains("retinol");
        assertThat(evening(after, TODAY.plusDays(1))).doesNotContain("retinol").contains("wash");
        assertThat(evening(after, TODAY.plusDays(2))).contains("aza");
        assertThat(evening(after, TODAY.plusDays(5))).contains("aza", "acid");
        assertThat(after.products()).isEqualTo(before.products());
        assertThat(after.diary()).isEqualTo(before.diary());
    }

    @Test
    void whatIsDroppedIsPlannedNoMoreFromTheDayOn() {
        Notebook before = SampleNotebook.withShelf()
                .daily(Session.EVENING, "retinol", "acid")
                .change(new Change.OfException(
                        null, new PlanException(TODAY.plusDays(1), Session.MORNING, "acid", PlanException.Kind.ADDED)))
                .build();

        Notebook after =
                before.after(taken(before, GENTLE, Set.of("acid"), TODAY).changes());

        assertThat(after.plan().dayOn(TODAY.minusDays(1)))
                .contains(new WeekPlacement(DayOfWeek.TUESDAY, Session.EVENING, "acid"));
        assertThat(after.sevenDays(TODAY).count("acid")).isZero();
        assertThat(after.schedule().exceptions()).isEmpty();
    }

    @Test
    void aProductWithARhythmGoesOverToTheWeek() {
        Notebook before = SampleNotebook.withShelf()
                .change(new Change.OfRhythm(
                        "retinol",
                        List.of(),
                        List.of(new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(2), TODAY.minusDays(7), null))))
                .build();

        Notebook after = before.after(taken(before, ARTICLE, Set.of(), TODAY).changes());

        assertThat(after.schedule().goingOn("retinol", TODAY)).isEmpty();
        assertThat(after.sevenDays(TODAY).count("retinol")).isEqualTo(2);
    }

    @Test
    void undoTakesItAllBack() {
        Notebook before =
                SampleNotebook.withShelf().daily(Session.EVENING, "retinol").build();
        for (RoutineTemplate template : TEMPLATES) {
            Command command = taken(before, template, Set.of(), TODAY);

            assertThat(before.after(command.changes()).after(command.inverse().changes()))
                    .isEqualTo(before);
        }
    }
}
