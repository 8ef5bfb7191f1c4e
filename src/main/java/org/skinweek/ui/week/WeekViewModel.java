package org.skinweek.ui.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.Fix;
import org.skinweek.advice.FixTask;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The week that is shown, what the rules say about it, and every way to change it. */
public final class WeekViewModel {
    private final Workspace workspace;
    private final UserRules rules;
    private final UserClock clock;
    private final ProductTexts texts;
    private final LatestRequest checks;
    private final LatestRequest fixing;
    private final LatestRequest previews;
    private final ReadOnlyObjectWrapper<WeekBoard> board;
    private final ReadOnlyObjectWrapper<@Nullable WeekFindings> findings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FlagFixes> fixes = new ReadOnlyObjectWrapper<>(FlagFixes.NONE);
    private final ReadOnlyObjectWrapper<@Nullable DropPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Fix> shownFix = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<EditScope> scope = new SimpleObjectProperty<>(EditScope.EVERY_WEEK);
    private LocalDate start;
    /** What the rules were asked of before anybody followed the model. */
    private @Nullable Notebook prepared;

    public WeekViewModel(
            Workspace workspace,
            Knowledge knowledge,
            UserRules rules,
            UserClock clock,
            Words words,
            BackgroundRunner background) {
        this.workspace = workspace;
        this.rules = rules;
        this.clock = clock;
        texts = new ProductTexts(knowledge.catalog(), words);
        checks = new LatestRequest(background.atOnce());
        fixing = new LatestRequest(background);
        previews = new LatestRequest(background);
        start = startOf(today());
        board = new ReadOnlyObjectWrapper<>(WeekBoard.of(notebook(), start, today(), texts));
        scope.addListener((observable, before, after) -> check());
    }

    /**
     * Asks the rules on the calling thread, before the page is made, so that the page has their answer from the first; may
     * be called off the JavaFX thread as long as nobody follows the model. Returns the model itself.
     */
    public WeekViewModel prepared() {
        WeekCheck check = weekCheck();
        show(check, check.find());
        prepared = notebook();
        return this;
    }

    /** Brings everything up to date; called when the page is shown and after each change of the notebook. */
    void refresh() {
        boolean known = notebook().equals(prepared) && board.get().today().equals(today());
        prepared = null;
        if (known) {
            return;
        }
        start = startOf(start);
        board.set(WeekBoard.of(notebook(), start, today(), texts));
        check();
    }

    /** Ends what is looked for in the background; called when the page is left. */
    void stop() {
        checks.cancel();
        fixing.cancel();
    }

    /** Shows the week that is some weeks later, or earlier. */
    void showLater(int weeks) {
        showWeekOf(start.plusWeeks(weeks));
    }

    /** Shows the week that it is now. */
    void showThisWeek() {
        showWeekOf(today());
    }

    /** Puts a product into a slot; no slot of the days before the user began takes any. */
    void place(String product, BoardSlot slot) {
        edit("command.place", product, slot, plan -> plan.with(slot.with(product)));
    }

    /** Takes a card off the board, for as long as edits hold now. */
    void remove(WeekPlacement placement) {
        remove(placement, scope.get());
    }

    /** Takes a card off the board, in the shown week alone or in the later ones too. */
    void remove(WeekPlacement placement, EditScope holds) {
        edit(
                new WeekEdit(
                        "command.remove",
                        List.of(name(placement.product())),
                        plan -> plan.without(placement),
                        List.of()),
                start,
                holds);
    }

    /** Moves a card to another slot. */
    void move(WeekPlacement placement, BoardSlot slot) {
        edit(
                "command.move",
                placement.product(),
                slot,
                plan -> plan.without(placement).with(slot.with(placement.product())));
    }

    /** Puts the product of a card into another slot too. */
    void copy(WeekPlacement placement, BoardSlot slot) {
        edit("command.copy", placement.product(), slot, plan -> plan.with(slot.with(placement.product())));
    }

    /** Plans a product for every morning or every evening that is open, or for none of them. */
    void placeDaily(String product, Session session, boolean daily) {
        List<WeekPlacement> all = board.get().days().stream()
                .filter(WeekBoard.Day::isOpen)
                .map(day -> new BoardSlot(day.date().getDayOfWeek(), session).with(product))
                .toList();
        UnaryOperator<WeekPlan> change = plan -> {
            WeekPlan changed = plan;
            for (WeekPlacement placement : all) {
                changed = daily ? changed.with(placement) : changed.without(placement);
            }
            return changed;
        };
        String label = daily ? "command.everyDay." : "command.noDay.";
        edit(
                new WeekEdit(label + Words.key(session), List.of(name(product)), change, daily ? all : List.of()),
                start,
                scope.get());
    }

    /** Makes a day the same as another. */
    void copyDay(DayOfWeek from, DayOfWeek to) {
        WeekBoard shown = board.get();
        if (!shown.isClosed(new BoardSlot(from, Session.MORNING))
                && !shown.isClosed(new BoardSlot(to, Session.MORNING))) {
            edit("command.copyDay", List.of(), plan -> plan.withDayCopied(from, to));
        }
    }

    /** Empties a day. */
    void clearDay(DayOfWeek day) {
        if (!board.get().isClosed(new BoardSlot(day, Session.MORNING))) {
            edit(
                    "command.clearDay",
                    List.of(),
                    plan -> WeekPlan.of(plan.placements().stream()
                            .filter(placement -> placement.day() != day)
                            .toList()));
        }
    }

    /** Makes the changes that clear a flag, in one step of undo. */
    void apply(Fix fix, Timeline timeline) {
        edit(WeekEdit.of(fix, timeline), start, scope.get());
    }

    /** Makes the changes that keep a flag from coming again, in the week after the shown one and in all later ones. */
    void apply(ComingFix coming) {
        coming.fix().ifPresent(fix -> edit(WeekEdit.of(fix, coming.week()), nextWeek(), EditScope.EVERY_WEEK));
    }

    /** The first day after the shown week. */
    LocalDate nextWeek() {
        return start.plusDays(Timeline.DAYS);
    }

    /** The day on which a fix first changes anything, where the days that it changes are over; empty where they are not. */
    Optional<LocalDate> comingDay(Fix fix) {
        LocalDate today = today();
        List<LocalDate> days = Stream.concat(fix.removed().stream(), fix.added().stream())
                .map(use -> start.plusDays(use.day()))
                .toList();
        return days.stream().allMatch(day -> day.isBefore(today))
                ? days.stream()
                        .map(day -> today.with(TemporalAdjusters.nextOrSame(day.getDayOfWeek())))
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }

    /** Finds out what dropping a product on a slot would do; absent placement means that it comes from the shelf. */
    void preview(String product, BoardSlot slot, @Nullable WeekPlacement moved) {
        WeekFindings now = findings.get();
        if (now == null) {
            return;
        }
        now.index(product).ifPresent(index -> {
            Use added = new Use(board.get().index(slot), slot.session(), index);
            Use removed = leaving(moved, index);
            Checker checker = rules.of(workspace.notebook());
            previews.run(() -> DropPreview.of(checker, now, slot, added, removed), preview::set);
        });
    }

    /**
     * The planned use that is no more when a card leaves its place; absent where no card does, and where it has been
     * written down, whatever the plan says then.
     *
     * @param product the index of the card's product
     */
    @Nullable
    Use leaving(@Nullable WeekPlacement moved, int product) {
        if (moved == null) {
            return null;
        }
        Use use = new Use(board.get().index(BoardSlot.of(moved)), moved.session(), product);
        return new MovableUses(notebook(), start, today(), EditScope.EVERY_WEEK).test(use) ? use : null;
    }

    /** Forgets what a drop would do. */
    void endPreview() {
        previews.cancel();
        preview.set(null);
    }

    /**
     * Which uses can be made in the shown week, for as long as edits hold now: those that can still be planned otherwise,
     * on the days since the user began.
     */
    Predicate<Use> movable() {
        List<WeekBoard.Day> days = board.get().days();
        return new MovableUses(notebook(), start, today(), scope.get())
                .and(use -> days.get(use.day()).isOpen());
    }

    ReadOnlyObjectProperty<WeekBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** What the rules say; absent until the first check is done. */
    ReadOnlyObjectProperty<@Nullable WeekFindings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** What clears the flags, as far as it is known. */
    ReadOnlyObjectProperty<FlagFixes> fixesProperty() {
        return fixes.getReadOnlyProperty();
    }

    /** What the drop under way would do; absent while nothing hovers over a slot. */
    ReadOnlyObjectProperty<@Nullable DropPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Shows on the board what a fix would do, without doing it; an absent one ends that. */
    void show(@Nullable Fix fix) {
        shownFix.set(fix);
    }

    /** The fix that the board shows; absent while it shows none. */
    ReadOnlyObjectProperty<@Nullable Fix> shownFixProperty() {
        return shownFix.getReadOnlyProperty();
    }

    ObjectProperty<EditScope> scopeProperty() {
        return scope;
    }

    /** True when the shown week is the one that it is now. */
    boolean isThisWeek() {
        return start.equals(startOf(today()));
    }

    /** Shows the week of a day. */
    void showWeekOf(LocalDate day) {
        start = startOf(day);
        endPreview();
        refresh();
    }

    private void check() {
        WeekCheck check = weekCheck();
        fixing.cancel();
        checks.run(check::find, found -> show(check, found));
    }

    /** What the rules are to be asked of the week as it is shown now. */
    private WeekCheck weekCheck() {
        Notebook notebook = notebook();
        LocalDate shown = start;
        LocalDate today = today();
        Set<WeekPlacement> lastEdit = workspace
                .lastGiven()
                .map(command -> command.planned(notebook, shown))
                .orElse(Set.of());
        return new WeekCheck(
                rules.of(workspace.notebook()),
                notebook,
                shown,
                today,
                new MovableUses(notebook, shown, today, scope.get()),
                texts::support,
                movable(),
                lastEdit,
                new ComingWeek(notebook, nextWeek(), today));
    }

    private void show(WeekCheck check, WeekFindings found) {
        fixes.set(FlagFixes.NONE);
        findings.set(found);
        FixTask task = new FixTask(found.timeline(), check.movable(), uses(check.lastEdit(), found));
        fixing.runInParts(
                (stop, part) -> FlagFixes.find(check.checker(), found, task, check.next(), stop, part), fixes::set);
    }

    private static Set<Use> uses(Set<WeekPlacement> placements, WeekFindings found) {
        return found.timeline().planned().stream()
                .filter(use -> placements.contains(found.timeline().placement(use)))
                .collect(Collectors.toSet());
    }

    private void edit(String label, String product, BoardSlot into, UnaryOperator<WeekPlan> change) {
        if (!board.get().isClosed(into)) {
            edit(new WeekEdit(label, List.of(name(product)), change, List.of(into.with(product))), start, scope.get());
        }
    }

    private String name(String product) {
        return notebook().product(product).map(found -> found.name()).orElse(product);
    }

    private void edit(String label, List<String> arguments, UnaryOperator<WeekPlan> change) {
        edit(new WeekEdit(label, arguments, change, List.of()), start, scope.get());
    }

    /** Changes the week that begins on a day, and those after it where the edit holds for them. */
    private void edit(WeekEdit edit, LocalDate shown, EditScope chosen) {
        LocalDate today = today();
        var unused = workspace.execute(current -> edit.command(current, shown, chosen, today));
    }

    private LocalDate startOf(LocalDate day) {
        return notebook().settings().weekStart(day);
    }

    LocalDate today() {
        return clock.today(notebook().settings());
    }

    /** What the user has entered, as it is now. */
    Notebook notebook() {
        return workspace.notebook();
    }
}
