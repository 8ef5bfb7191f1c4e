package org.skinweek.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;

/** Commands and the changes that they are made of: each can be taken back as if it had never been. */
class CommandTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");
    private static final Product RETINOL =
            Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol")));
    private static final WeekPlacement TUESDAY = new WeekPlacement(DayOfWeek.TUESDAY, Session.EVENING, "ret");
    private static final WeekPlacement FRIDAY = new WeekPlacement(DayOfWeek.FRIDAY, Session.EVENING, "ret");
    private static final WeekPlan WEEK = WeekPlan.of(List.of(TUESDAY));
    private static final DiaryEntry USED =
            new DiaryEntry(new UUID(0, 1), MONDAY, Session.EVENING, "ret", null, "", NOW, ZoneOffset.UTC);
    private final Notebook notebook = Notebook.EMPTY.after(List.of(
            new Change.OfProduct(null, RETINOL),
            new Change.OfWeek(MONDAY, null, WEEK),
            new Change.OfEntry(null, USED)));

    private static SkinNote note(int id, LocalDate day) {
        return new SkinNote(new UUID(1, id), day, null, "note " + id, NOW, ZoneOffset.UTC);
    }

    private void takesBack(Change... changes) {
        Command command = Command.of("command.test", changes);
        Notebook after = notebook.after(command.changes());

        assertThat(after).isNotEqualTo(notebook);
        assertThat(after.after(command.inverse().changes())).isEqualTo(notebook);
        assertThat(command.inverse().inverse()).isEqualTo(command);
    }

    @Test
    void aChangeOfAProductIsTakenBack() {
        takesBack(new Change.OfProduct(RETINOL, RETINOL.withArchived(true)));
        takesBack(new Change.OfProduct(RETINOL, null));
        takesBack(new Change.OfProduct(
                null, Product.of("gly", "Glycolic", Form.LEAVE_ON, ProductCategory.TONER, List.of())));
    }

    @Test
    void aChangeOfThePlanIsTakenBack() {
        takesBack(new Change.OfWeek(MONDAY, WEEK, WEEK.with(FRIDAY)));
        takesBack(new Change.OfWeek(MONDAY, WEEK, null));
        takesBack(new Change.OfWeek(MONDAY.plusWeeks(1), null, WeekPlan.EMPTY));
    }

    @Test
    void aChangeOfTheDiaryIsTakenBackAlsoWhereItMovesTheDay() {
        takesBack(new Change.OfEntry(USED, null));
        takesBack(new Change.OfEntry(USED, USED.withNote("stings")));
        takesBack(new Change.OfEntry(USED, USED.on(MONDAY.plusDays(1), NOW)));
    }

    @Test
    void aChangeOfSkinOrSettingsIsTakenBack() {
        takesBack(new Change.OfProfile(SkinProfile.DEFAULT, SkinProfile.DEFAULT.withStated(Sensitivity.SENSITIVE)));
        takesBack(new Change.OfSettings(UserSettings.DEFAULT, UserSettings.DEFAULT.withTheme(ColorTheme.DARK)));
    }

    @Test
    void severalChangesAreTakenBackInReverse() {
        WeekPlan more = WEEK.with(FRIDAY);
        takesBack(
                new Change.OfWeek(MONDAY, WEEK, more),
                new Change.OfWeek(MONDAY, more, WeekPlan.EMPTY),
                new Change.OfProduct(RETINOL, null));
    }

    @Test
    void aNoteThatIsDeletedComesBackToItsPlace() {
        Notebook noted = notebook.after(List.of(
                new Change.OfSkinNote(null, note(1, MONDAY)),
                new Change.OfSkinNote(null, note(2, MONDAY)),
                new Change.OfSkinNote(null, note(3, MONDAY))));
        Command removal = Command.of("command.test", Change.OfSkinNote.removal(note(2, MONDAY), noted));

        Notebook without = noted.after(removal.changes());

        assertThat(without.diary().day(MONDAY).notes()).containsExactly(note(1, MONDAY), note(3, MONDAY));
        assertThat(without.after(removal.inverse().changes())).isEqualTo(noted);
    }

    @Test
    void aChangeOfNothingHasNoProduct() {
        assertThatIllegalStateException().isThrownBy(() -> new Change.OfProduct(null, null).id());
        assertThat(new Change.OfProduct(RETINOL, null).id()).isEqualTo("ret");
    }

    @Test
    void aCommandTellsWhatItPutIntoAWeek() {
        Command command = Command.of("command.test", new Change.OfWeek(MONDAY, WEEK, WEEK.with(FRIDAY)));
        Notebook after = notebook.after(command.changes());

        assertThat(command.planned(after, MONDAY)).containsExactly(FRIDAY);
        assertThat(Command.of("command.test", new Change.OfProduct(RETINOL, null))
                        .planned(after, MONDAY))
                .isEmpty();
    }

    @Test
    void whatWasTakenOutIsNotPutIn() {
        Command command = Command.of("command.test", new Change.OfWeek(MONDAY, WEEK, WeekPlan.EMPTY));

        assertThat(command.planned(notebook.after(command.changes()), MONDAY)).isEmpty();
    }

    @Test
    void aNotebookIsMadeOfItsChangesFromTheEmptyOne() {
        Notebook full = notebook.after(List.of(
                new Change.OfSkinNote(null, note(1, MONDAY)),
                new Change.OfSettings(UserSettings.DEFAULT, UserSettings.DEFAULT.withFirstRunDone(true)),
                new Change.OfProfile(SkinProfile.DEFAULT, SkinProfile.DEFAULT.withStated(Sensitivity.LOW))));

        assertThat(Notebook.EMPTY.after(full.changesFromEmpty())).isEqualTo(full);
    }

    @Test
    void theShelfHoldsWhatIsNotArchived() {
        Notebook archived = notebook.after(List.of(new Change.OfProduct(RETINOL, RETINOL.withArchived(true))));

        assertThat(notebook.shelf()).containsExactly(RETINOL);
        assertThat(archived.shelf()).isEmpty();
        assertThat(archived.product("ret")).isPresent();
        assertThat(archived.product("gly")).isEmpty();
    }

    @Test
    void aProductIsPlannedFromTheDayOnWhichItStarts() {
        Product waiting = RETINOL.withStarts(MONDAY.plusDays(3));
        Notebook later = notebook.after(
                List.of(new Change.OfProduct(RETINOL, waiting), new Change.OfWeek(MONDAY, WEEK, WEEK.with(FRIDAY))));

        assertThat(later.sevenDays(MONDAY).placements()).containsExactly(FRIDAY);
        assertThat(later.sevenDays(MONDAY.plusDays(4)).placements()).containsExactlyInAnyOrder(FRIDAY, TUESDAY);
        assertThat(later.planOn(MONDAY.plusDays(1)).count("ret")).isZero();
        assertThat(later.planOn(MONDAY.plusDays(4)).placements()).containsExactly(FRIDAY);
    }
}
