package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.ImportPreview.KeptItem;
import org.skinweek.notebook.ImportPreview.Obstacle;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;

/** What is taken into a notebook that has something already. */
class ImportPreviewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final WeekPlacement EVENING = new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "gel");

    @Test
    void aPlanIsNotMixedWithAnother() {
        Notebook here = with(product("gel", "Gel"), week(MONDAY));
        PlanException moved = new PlanException(MONDAY, Session.EVENING, "gel", PlanException.Kind.AWAY);
        Notebook file = with(
                product("gel", "Gel"), week(MONDAY.plusWeeks(1)), rhythm("gel"), new Change.OfException(null, moved));

        ImportPreview preview = ImportPreview.of(here, file, false, false);

        assertThat(preview.isEmpty()).isTrue();
        assertThat(preview.kept())
                .containsExactly(
                        new KeptItem(ImportPart.WEEKS, "2026-11-30", Obstacle.PLAN_HERE),
                        new KeptItem(ImportPart.RHYTHMS, "Gel", Obstacle.PLAN_HERE),
                        new KeptItem(ImportPart.DATES, "2026-11-23", Obstacle.PLAN_HERE));
    }

    @Test
    void aRhythmIsAPlan() {
        Notebook here = with(product("gel", "Gel"), rhythm("gel"));

        assertThat(ImportPreview.of(here, with(product("gel", "Gel"), week(MONDAY)), false, false)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aPlanIsTakenWithTheDayOnWhichItBeganWhereThereIsNone() {
        Notebook here = with(product("gel", "Gel"));
        UserSettings began = UserSettings.DEFAULT.withPlanBegan(MONDAY);
        Notebook file = with(product("gel", "Gel"), week(MONDAY), new Change.OfSettings(UserSettings.DEFAULT, began));

        ImportPreview preview = ImportPreview.of(here, file, false, false);

        assertThat(here.after(preview.changes())).isEqualTo(file);
        assertThat(preview.settings()).isFalse();
    }

    @Test
    void settingsThatAreAskedForLeaveTheDayOnWhichThePlanHereBegan() {
        UserSettings here = UserSettings.DEFAULT.withPlanBegan(MONDAY);
        UserSettings there = UserSettings.DEFAULT.withFirstDayOfWeek(DayOfWeek.SUNDAY);
        Notebook notebook =
                with(product("gel", "Gel"), week(MONDAY), new Change.OfSettings(UserSettings.DEFAULT, here));

        ImportPreview preview = ImportPreview.of(
                notebook, with(new Change.OfSettings(UserSettings.DEFAULT, there)), false, /* takeSettings= */ true);

        assertThat(preview.settings()).isTrue();
        assertThat(notebook.after(preview.changes()).settings()).isEqualTo(there.withPlanBegan(MONDAY));
    }

    @Test
    void aStepThatBothWroteDownCountsOnce() {
        Notebook here = with(product("gel", "Gel"), entry(1, MONDAY, null), entry(2, MONDAY.plusDays(1), null));
        Notebook file = with(
                product("gel", "Gel"),
                entry(3, MONDAY, null),
                entry(4, MONDAY.plusDays(1), SkipReason.NO_TIME),
                entry(5, MONDAY.plusDays(2), null));

        ImportPreview preview = ImportPreview.of(here, file, false, false);

        assertThat(preview.added()).containsOnlyKeys(ImportPart.ENTRIES).containsEntry(ImportPart.ENTRIES, 1);
        assertThat(preview.same()).isEqualTo(2); // the product, and Monday's step
        assertThat(preview.kept())
                .containsExactly(new KeptItem(ImportPart.ENTRIES, "2026-11-24, Gel", Obstacle.DIFFERS));
    }

    @Test
    void whatBelongsToAnotherProductOfTheSameIdIsNotTaken() {
        Notebook here = with(product("gel", "Azelaic gel", "azelaic_acid"));
        Notebook file = with(
                product("gel", "Peel", "glycolic_acid"),
                product("cream", "Cream"),
                new Change.OfWeek(
                        MONDAY,
                        null,
                        WeekPlan.of(List.of(EVENING, new WeekPlacement(DayOfWeek.MONDAY, Session.EVENING, "cream")))),
                entry(1, MONDAY, null));

        ImportPreview preview = ImportPreview.of(here, file, false, false);
        Notebook after = here.after(preview.changes());

        assertThat(after.diary().isEmpty()).isTrue();
        assertThat(after.plan().weeks().get(MONDAY).products(DayOfWeek.MONDAY, Session.EVENING))
                .containsExactly("cream");
        assertThat(preview.kept()).extracting(KeptItem::obstacle).contains(Obstacle.DIFFERS, Obstacle.OTHER_PRODUCT);
    }

    @Test
    void aProductThatWasOnlyRenamedKeepsItsDiary() {
        Notebook here = with(product("gel", "Azelaic gel", "azelaic_acid"));
        Notebook file = with(product("gel", "My gel", "azelaic_acid"), entry(1, MONDAY, null));

        assertThat(ImportPreview.of(here, file, false, false).added()).containsEntry(ImportPart.ENTRIES, 1);
    }

    private static Notebook with(Change... changes) {
        return Notebook.EMPTY.after(List.of(changes));
    }

    private static Change product(String id, String name, String... actives) {
        List<Dose> doses = Stream.of(actives).map(Dose::of).toList();
        return new Change.OfProduct(null, Product.of(id, name, Form.LEAVE_ON, ProductCategory.SERUM, doses));
    }

    private static Change week(LocalDate from) {
        return new Change.OfWeek(from, null, WeekPlan.of(List.of(EVENING)));
    }

    private static Change rhythm(String product) {
        return new Change.OfRhythm(
                product, List.of(), List.of(new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(3), MONDAY, null)));
    }

    private static Change entry(int id, LocalDate day, @Nullable SkipReason reason) {
        return new Change.OfEntry(
                null,
                new DiaryEntry(
                        new UUID(0, id),
                        day,
                        Session.EVENING,
                        "gel",
                        reason,
                        "",
                        Instant.parse("2026-11-29T20:30:00Z"),
                        ZoneId.of("Europe/Berlin")));
    }
}
