package org.skinweek.ui.week.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.ShelfCommands;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planning.PlanStyle;
import org.skinweek.planning.ReplanRequests;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Severity;
import org.skinweek.rules.SkinCourse;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** Planning a week: what is wished for, what is proposed, what the user decides, and one step back. */
class PlanViewModelTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final TestWorkspace workspace = new TestWorkspace(Samples.week(false));
    private final Desktop desktop = Desktops.of(workspace.workspace(), Locale.UK);
    private final PlanViewModel model = desktop.pages().plan();

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void beginsWithThePlanAsItIsAndWhatIsUsualBesideIt() {
        model.open(PlanIntent.best(Samples.MONDAY));

        assertThat(model.phaseProperty().get()).isEqualTo(PlanViewModel.Phase.WISHES);
        assertThat(rows()).extracting(row -> row.product().id()).contains("gly", "ret", "clay", "nia");
        assertThat(model.asked().wished("gly")).isEqualTo(week().count("gly"));
        assertThat(row("clay").usual().times()).isEqualTo(1);
    }

    @Test
    void proposesAWeekWithoutFlagsAndSaysWhy() {
        propose();

        assertThat(shown().outcome().proven()).isTrue();
        assertThat(shown().items()).isNotEmpty();
        assertThat(model.explainedProperty().get().why()).isNotEmpty();
        assertThat(model.explainedProperty().get().forced()).isEmpty();
        assertThat(counting(shown().outcome().after())).isEmpty();
        assertThat(week()).isEqualTo(Samples.week(false).plan().sevenDays(TODAY));
    }

    @Test
    void acceptingIsOneStepBackAndForth() {
        WeekPlan before = week();
        propose();
        WeekPlan proposed = shown().after();

        model.accept(day -> {});
        workspace.settle();

        assertThat(model.phaseProperty().get()).isEqualTo(PlanViewModel.Phase.CLOSED);
        assertThat(week()).isEqualTo(proposed).isNotEqualTo(before);
        var unused = workspace.workspace().undo();
        workspace.settle();
        assertThat(week()).isEqualTo(before);
        assertThat(workspace.workspace().undoable()).isEmpty();
    }

    @Test
    void aWishIsGrantedAndRemembered() {
        model.open(PlanIntent.best(Samples.MONDAY));
        int fewer = model.asked().wished("ret") - 1;
        model.asked().wish("ret", fewer);
        model.plan();

        assertThat(shown().after().count("ret")).isEqualTo(fewer);
        model.accept(day -> {});
        workspace.settle();
        assertThat(notebook().product("ret").orElseThrow().wantedPerWeek()).isEqualTo(fewer);
        assertThat(notebook().product("gly")).isEqualTo(Samples.week(false).product("gly"));
    }

    @Test
    void whatHadToGiveIsSaidWithWhatIsInTheWay() {
        model.open(PlanIntent.best(Samples.MONDAY));
        model.asked().wish("gly", 7);
        model.plan();

        List<PlanExplanation.Gave> gave = model.explainedProperty().get().gave();
        assertThat(gave).extracting(PlanExplanation.Gave::product).contains("gly");
        assertThat(gave).allSatisfy(one -> {
            assertThat(one.got()).isLessThan(one.wished());
            assertThat(one.why()).isNotEmpty();
        });
    }

    @Test
    void aRefusedChangeIsNotMadeAndTheRestIsPlannedAroundIt() {
        propose();
        PlanItem refused = shown().items().stream()
                .filter(item -> item.kind() == PlanItem.Kind.MOVED)
                .findFirst()
                .orElseThrow();

        model.decide(refused, PlanItem.Decision.REJECT);

        assertThat(shown().items()).doesNotContain(refused);
        assertThat(shown().after().contains(placement(refused, refused.removed().get(0))))
                .isTrue();
        assertThat(shown().after().contains(placement(refused, refused.added().get(0))))
                .isFalse();
        assertThat(model.rejected()).containsExactly(refused);
        assertThat(model.decision(refused)).isEqualTo(PlanItem.Decision.REJECT);

        model.decide(refused, PlanItem.Decision.OPEN);
        assertThat(shown().items()).contains(refused);
    }

    @Test
    void aKeptChangeStaysWhateverElseIsPlanned() {
        propose();
        PlanItem kept = shown().items().get(0);
        model.decide(kept, PlanItem.Decision.KEEP);
        shown().items().stream()
                .filter(item -> !item.equals(kept))
                .toList()
                .forEach(item -> model.decide(item, PlanItem.Decision.REJECT));

        assertThat(shown().after().contains(placement(kept, kept.at()))).isTrue();
    }

    @Test
    void sessionsThatAreKeptFreeHoldNoTreatment() {
        model.open(PlanIntent.best(Samples.MONDAY));
        model.asked().setBlocked(3, true);
        model.asked().setBlocked(5, true);
        model.asked().setBlocked(5, false);
        model.plan();

        DayOfWeek thursday = TODAY.plusDays(1).getDayOfWeek();
        assertThat(shown().after().products(thursday, Session.EVENING)).containsExactlyInAnyOrder("cl", "mo");
        assertThat(model.asked().first().everyWeek()).isFalse();
        assertThat(model.asked().first().blocked()).containsExactly(3);
    }

    @Test
    void whatIsKeptFreeStaysFreeWhateverIsRefused() {
        model.open(PlanIntent.best(Samples.MONDAY));
        WeekPlan before = week();
        int slot = IntStream.range(0, 14)
                .filter(each -> before.products(day(each).getDayOfWeek(), session(each)).stream()
                        .anyMatch(product -> List.of("gly", "ret").contains(product)))
                .findFirst()
                .orElseThrow();
        PlanItem.At free = new PlanItem.At(day(slot), session(slot));
        model.asked().setBlocked(slot, true);
        model.plan();
        PlanItem leaves = shown().items().stream()
                .filter(item -> item.removed().contains(free))
                .findFirst()
                .orElseThrow();

        model.decide(leaves, PlanItem.Decision.REJECT);

        assertThat(shown().after().products(free.day().getDayOfWeek(), free.session()))
                .isSubsetOf("cl", "mo", "spf");
        assertThat(model.asked().isBlocked(free)).isTrue();
        assertThat(model.asked().isBlocked(new PlanItem.At(free.day().plusDays(7), free.session())))
                .isFalse();
    }

    private static LocalDate day(int slot) {
        return TODAY.plusDays(slot / 2);
    }

    private static Session session(int slot) {
        return slot == Use.slot(slot / 2, Session.MORNING) ? Session.MORNING : Session.EVENING;
    }

    @Test
    void everyRemovalAndMoveHasItsReason() {
        model.open(PlanIntent.best(Samples.MONDAY));
        model.asked().wish("gly", 0);
        model.plan();

        Map<WeekPlacement, String> leaving = model.explainedProperty().get().leaving();
        List<PlanItem> items = shown().items().stream()
                .filter(item -> !item.removed().isEmpty())
                .toList();
        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.removed())
                        .allSatisfy(at ->
                                assertThat(leaving.get(placement(item, at))).isNotBlank()));
        assertThat(leaving.entrySet().stream()
                        .filter(entry -> entry.getKey().product().equals("gly"))
                        .map(Map.Entry::getValue))
                .isNotEmpty()
                .containsOnly("it is left out as you wished");
    }

    @Test
    void whatMakesRoomIsOneStep() {
        model.open(PlanIntent.best(Samples.MONDAY));
        model.asked().wish("ret", 4);
        model.asked().wish("gly", 2);
        model.asked().wish("clay", 3);
        model.plan();
        PlanExplanation.Gave gave = model.explainedProperty().get().gave().stream()
                .filter(each -> each.room() != null)
                .findFirst()
                .orElseThrow();

        model.makeRoom(Objects.requireNonNull(gave.room()).room());

        assertThat(shown().after().count(gave.product())).isGreaterThan(gave.got());
    }

    @Test
    void acceptingTellsTheFirstDayThatChanges() {
        List<LocalDate> told = new ArrayList<>();
        model.open(PlanIntent.best(Samples.MONDAY.plusDays(21)));
        model.plan();
        model.accept(told::add);
        workspace.settle();

        assertThat(told).hasSize(1).allMatch(day -> !day.isBefore(Samples.MONDAY.plusDays(21)));
    }

    @Test
    void sevenDaysAloneLeaveTheWeeksAfterThem() {
        WeekPlan later = notebook().plan().sevenDays(TODAY.plusDays(7));
        model.open(PlanIntent.best(Samples.MONDAY));
        model.asked().setEveryWeek(false);
        model.asked().setStyle(PlanStyle.LEAST_CHANGE);
        model.plan();
        model.accept(day -> {});
        workspace.settle();

        assertThat(notebook().plan().sevenDays(TODAY.plusDays(7))).isEqualTo(later);
        assertThat(counting(notebook())).isEmpty();
    }

    @Test
    void anOldProposalIsPlannedAnewInsteadOfStored() {
        propose();
        var archived = workspace.workspace().execute(ShelfCommands.archive("ret", TODAY));
        workspace.settle();
        WeekPlan before = week();

        model.accept(day -> {});
        workspace.settle();

        assertThat(model.phaseProperty().get()).isEqualTo(PlanViewModel.Phase.PROPOSAL);
        assertThat(week()).isEqualTo(before);
        assertThat(shown().after().count("ret")).isZero();
        assertThat(archived).isCompleted();
    }

    @Test
    void whatChangesNothingCannotBeAccepted() {
        propose();
        assertThat(model.changesAnything()).isTrue();
        model.accept(day -> {});
        workspace.settle();
        propose();

        assertThat(shown().items()).isEmpty();
        assertThat(model.changesAnything()).isFalse();
    }

    @Test
    void discardingChangesNothing() {
        Notebook before = notebook();
        propose();
        model.close();
        workspace.settle();

        assertThat(notebook()).isEqualTo(before);
        assertThat(model.phaseProperty().get()).isEqualTo(PlanViewModel.Phase.CLOSED);
    }

    @Test
    void aReactionIsPlannedWeekByWeek() {
        int before = week().count("ret");
        SkinNote note = new SkinNote(
                new UUID(0, 99),
                TODAY,
                SymptomLevel.MODERATE,
                "",
                desktop.clock().now(),
                ZoneOffset.UTC);
        var unused = workspace
                .workspace()
                .execute(notebook -> Optional.of(Command.of("command.skinNote", new Change.OfSkinNote(null, note))));
        workspace.settle();
        ReplanRequests replanning = new ReplanRequests(desktop.checker(), desktop.catalog(), desktop.planning());
        model.open(new PlanIntent(
                PlanIntent.Reason.REACTION, TODAY, replanning.afterReaction(notebook(), TODAY, Session.MORNING)));

        assertThat(model.phaseProperty().get()).isEqualTo(PlanViewModel.Phase.PROPOSAL);
        assertThat(model.asked().canWish()).isFalse();
        SkinCourse course = SkinDays.course(desktop.checker(), notebook());
        LocalDate calm = course.calmFrom(TODAY);
        LocalDate back = course.returns(TODAY).stream()
                .filter(each -> each.product().id().equals("ret"))
                .map(SkinCourse.Return::day)
                .findFirst()
                .orElseThrow();
        int week = (int) ChronoUnit.DAYS.between(TODAY, back) / 7 + 1;
        assertThat(shown().weeks()).isEqualTo((int) Math.ceil(ChronoUnit.DAYS.between(TODAY, calm) / 7.0));
        assertThat(shown().after().count("ret")).isZero();
        model.showWeek(week);
        assertThat(shown().start()).isEqualTo(TODAY.plusDays(7L * week));
        assertThat(shown().after().count("ret")).isPositive().isLessThan(before);

        model.accept(day -> {});
        workspace.settle();
        assertThat(notebook().plan().sevenDays(TODAY).count("ret")).isZero();
        assertThat(notebook().plan().sevenDays(calm).count("ret")).isEqualTo(before);
    }

    private void propose() {
        model.open(PlanIntent.best(Samples.MONDAY));
        model.plan();
        assertThat(model.phaseProperty().get()).isEqualTo(PlanViewModel.Phase.PROPOSAL);
    }

    private List<Severity> counting(Notebook notebook) {
        return desktop.checker().check(TimelineBuilder.of(notebook, TODAY, TODAY)).stream()
                .map(flag -> flag.severity())
                .filter(Severity::counts)
                .toList();
    }

    private static WeekPlacement placement(PlanItem item, PlanItem.At at) {
        return new WeekPlacement(at.day().getDayOfWeek(), at.session(), item.product());
    }

    private ShownWeek shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private List<WishRow> rows() {
        return Objects.requireNonNull(model.wishesProperty().get());
    }

    private WishRow row(String product) {
        return rows().stream()
                .filter(row -> row.product().id().equals(product))
                .findFirst()
                .orElseThrow();
    }

    private WeekPlan week() {
        return notebook().plan().sevenDays(TODAY);
    }

    private Notebook notebook() {
        return workspace.workspace().notebook();
    }
}
