package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.DayFilling;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SessionStep;
import org.skinweek.notebook.SessionSteps;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.Rule;
import org.skinweek.rules.SkinCourse;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.words.Words;

/** The steps of the shown session, and all that the page says about them. */
public final class TodayViewModel {
    private final Workspace workspace;
    private final Function<Notebook, Checker> rules;
    private final LayeringOrder order;
    private final Treatments treatments;
    private final StepWords stepWords;
    private final StepWaits stepWaits;
    private final UserClock clock;
    private final NoticeSource noticeSource;
    private final ShownSession shown;
    private final TodayTexts texts;
    private final TodayLog log;
    private final LatestRequest looks;

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper date = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper skinText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<TodayState> state = new ReadOnlyObjectWrapper<>(TodayState.NO_PLAN);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper restNight = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<RecoveryState> recovery = new ReadOnlyObjectWrapper<>(RecoveryState.NONE);
    private final ReadOnlyObjectWrapper<List<SkinCourse.Return>> wayBack = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<LeftLine>> leftOfWeek = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<TodayStep> steps = FXCollections.observableArrayList();
    private final ObservableList<PausedStep> paused = FXCollections.observableArrayList();
    private final ObservableList<TodayNotice> notices = FXCollections.observableArrayList();
    private final ObservableList<Product> addable = FXCollections.observableArrayList();

    /** The steps for which is told what to wait for, and what was told. */
    private List<SessionStep> waiting = List.of();

    private Map<String, String> waits = Map.of();
    /** What is shown, as of which day. */
    private Notebook seen = Notebook.EMPTY;

    private LocalDate seenOn = LocalDate.MIN;
    private boolean settled;
    private Consumer<Notebook> alongside = notebook -> {};
    private @Nullable Runnable unlisten;

    /**
     * A page on the session that it is now.
     *
     * @param rules the rules as a notebook adjusts them
     * @param background finds out what the rules say of what is written down
     */
    public TodayViewModel(
            Workspace workspace,
            Catalog catalog,
            Function<Notebook, Checker> rules,
            UserClock clock,
            DiaryCommands commands,
            NoticeSource noticeSource,
            Words words,
            BackgroundRunner background) {
        this.looks = new LatestRequest(background.atOnce());
        this.workspace = workspace;
        this.rules = rules;
        this.order = new LayeringOrder(catalog);
        this.treatments = new Treatments(catalog);
        this.stepWords = new StepWords(catalog, words);
        this.stepWaits = new StepWaits(order, words);
        this.clock = clock;
        this.noticeSource = noticeSource;
        this.shown = new ShownSession(clock, () -> workspace.notebook().settings());
        this.texts = new TodayTexts(shown, clock, words);
        this.log = new TodayLog(workspace, shown, commands, new DayFilling(order, rules, commands));
        shown.onChange(() -> show(workspace.notebook()));
        show(workspace.notebook());
    }

    /** Follows the notebook until {@link #detach}. */
    public void attach() {
        detach();
        unlisten = workspace.listen(this::showSoon);
        look();
        Notebook now = workspace.notebook();
        boolean said = title().equals(title.get()) && texts.date(now).equals(date.get());
        if (!isSeen(now) || !seenOn.equals(shown.today()) || !settled || !said) {
            show(now);
        }
    }

    /**
     * Finds out ahead, away from the JavaFX thread, what a page that nobody sees shows when it is opened next; nothing while
     * it is followed, or where that is known.
     */
    public void prepare() {
        Notebook now = workspace.notebook();
        if (unlisten != null || (isSeen(now) && seenOn.equals(shown.today()) && settled)) {
            return;
        }
        find(now);
    }

    /** Compared by identity: comparing ten years of diary is slow. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isSeen(Notebook notebook) {
        return notebook == seen;
    }

    /** Stops following the notebook. */
    public void detach() {
        looks.cancel();
        if (unlisten != null) {
            unlisten.run();
            unlisten = null;
        }
    }

    /** Looks at the clock: a new day or session is shown at once, and what is left of a wait. */
    public void look() {
        shown.look();
        if (!waits(waiting).equals(waits)) {
            show(workspace.notebook());
        }
    }

    /** Which session is shown. */
    public ShownSession shown() {
        return shown;
    }

    /** What writes down what was done in it. */
    public TodayLog log() {
        return log;
    }

    /** What to say of it. */
    TodayTexts texts() {
        return texts;
    }

    /** Writes all open steps down as done; what is paused is none of them. */
    public void tickAll() {
        log.tickAll(steps);
    }

    /** The rule that bars a product in the shown session; empty where none does. */
    public Optional<Rule> barring(String product) {
        return skin(workspace.notebook()).on(day()).barring(session(), product);
    }

    /** Heading, such as "Good evening". */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Date and session in words. */
    public ReadOnlyStringProperty dateProperty() {
        return date.getReadOnlyProperty();
    }

    /** How far the session is, such as "2 of 4 done"; empty without steps. */
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is noted about the skin on the shown day; empty when nothing is. */
    public ReadOnlyStringProperty skinTextProperty() {
        return skinText.getReadOnlyProperty();
    }

    /** Changes each time after everything else has: a view that shows the list needs to follow only this. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** What to say beside the steps. */
    public ReadOnlyObjectProperty<TodayState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** True for an evening whose steps are only care. */
    public ReadOnlyBooleanProperty restNightProperty() {
        return restNight.getReadOnlyProperty();
    }

    /** What the reactions ask of the shown day. */
    public ReadOnlyObjectProperty<RecoveryState> recoveryProperty() {
        return recovery.getReadOnlyProperty();
    }

    /** When which product comes back after a pause, the first first; none where nothing does. */
    public ReadOnlyObjectProperty<List<SkinCourse.Return>> wayBackProperty() {
        return wayBack.getReadOnlyProperty();
    }

    /** What is left of products that a limit keeps waiting; none of a day that is over. */
    public ReadOnlyObjectProperty<List<LeftLine>> leftOfWeekProperty() {
        return leftOfWeek.getReadOnlyProperty();
    }

    /** What is planned in the session and barred by a rule: it is never ticked with the others. */
    public ObservableList<PausedStep> paused() {
        return FXCollections.unmodifiableObservableList(paused);
    }

    /** The steps in the order in which they go on. */
    public ObservableList<TodayStep> steps() {
        return FXCollections.unmodifiableObservableList(steps);
    }

    /** Calm lines above the steps. */
    public ObservableList<TodayNotice> notices() {
        return FXCollections.unmodifiableObservableList(notices);
    }

    /** The products of the shelf that are not among the steps. */
    public ObservableList<Product> addable() {
        return FXCollections.unmodifiableObservableList(addable);
    }

    /** Runs along with each look at what the rules say, away from the JavaFX thread. */
    void alongside(Consumer<Notebook> action) {
        alongside = action;
    }

    /** False while what the rules say of what was written down last is being found out. */
    boolean settled() {
        return settled;
    }

    /** What was written down shows at once; what the rules say of it takes longer than a frame, and follows. */
    private void showSoon(Notebook notebook) {
        showSteps(notebook);
        find(notebook);
    }

    /** What the rules say, in the background. */
    private void find(Notebook notebook) {
        TodayLook look = look(notebook);
        looks.run(
                () -> {
                    alongside.accept(notebook);
                    return look.find();
                },
                found -> {
                    if (look.isOf(day(), session(), shown.today())) {
                        publish(found);
                    }
                });
    }

    private void show(Notebook notebook) {
        looks.cancel();
        publish(look(notebook).find());
    }

    private TodayLook look(Notebook notebook) {
        return new TodayLook(
                notebook,
                rules.apply(notebook),
                day(),
                session(),
                shown.today(),
                shown.isToday(),
                order,
                stepWords,
                noticeSource,
                this::waits);
    }

    /** The steps as they are now, with what was known of them before. */
    private void showSteps(Notebook notebook) {
        settled = false;
        Set<String> barred = paused.stream().map(PausedStep::product).collect(Collectors.toSet());
        Map<String, TodayStep> before = new HashMap<>();
        steps.forEach(step -> before.put(step.product(), step));
        waiting = SessionSteps.of(notebook, order, day(), session()).stream()
                .filter(step -> !step.open() || !barred.contains(step.product().id()))
                .toList();
        waits = waits(waiting);
        replace(
                steps,
                waiting.stream()
                        .map(step -> {
                            String id = step.product().id();
                            TodayStep known = before.get(id);
                            String left = known == null ? null : known.left();
                            return stepWords.of(step, waits.get(id), day(), notebook.settings(), left);
                        })
                        .toList());
        sum(notebook);
    }

    private void publish(TodayLook.Found found) {
        Notebook notebook = found.notebook();
        seen = notebook;
        seenOn = shown.today();
        settled = true;
        waiting = found.waiting();
        waits = found.waits();
        replace(steps, found.steps());
        replace(paused, found.paused());
        replace(notices, found.notices());
        replace(addable, found.addable());
        recovery.set(found.recovery());
        wayBack.set(found.wayBack());
        leftOfWeek.set(found.left());
        sum(notebook);
    }

    /** What the steps together make of the session. */
    private void sum(Notebook notebook) {
        state.set(TodayState.of(steps, !paused.isEmpty(), notebook, day()));
        restNight.set(session() == Session.EVENING
                && paused.isEmpty()
                && steps.stream().anyMatch(TodayStep::planned)
                && treatments.isRest(waiting.stream().map(SessionStep::product).toList()));
        title.set(title());
        date.set(texts.date(notebook));
        progress.set(texts.progress(steps));
        skinText.set(texts.skin(notebook));
        revision.set(revision.get() + 1);
    }

    private String title() {
        return texts.title(recovery.get().phase().pauses() && !steps.isEmpty());
    }

    private static <T> void replace(ObservableList<T> list, List<T> now) {
        if (!now.equals(list)) {
            list.setAll(now);
        }
    }

    private Map<String, String> waits(List<SessionStep> shownSteps) {
        return stepWaits.of(shownSteps, shown.isToday() ? Optional.of(clock.now()) : Optional.empty());
    }

    private SkinDays skin(Notebook notebook) {
        return new SkinDays(rules.apply(notebook), notebook, shown.today());
    }

    private LocalDate day() {
        return shown.dayProperty().get();
    }

    private Session session() {
        return shown.sessionProperty().get();
    }
}
