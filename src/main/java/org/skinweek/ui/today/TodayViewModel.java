package org.skinweek.ui.today;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SessionSteps;
import org.skinweek.notebook.SkinDays;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductContents;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.Rule;
import org.skinweek.rules.SkinCourse;
import org.skinweek.words.Words;

/**
 * The steps of one session, of today or yesterday, and what can be written down about them. It moves to the new session
 * by itself when time does, unless the user is looking at another one of the same day.
 */
public final class TodayViewModel {
    private final Workspace workspace;
    private final Function<Notebook, Checker> rules;
    private final LayeringOrder order;
    private final StepWords stepWords;
    private final UserClock clock;
    private final DiaryCommands commands;
    private final NoticeSource noticeSource;
    private final Words words;

    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<Session> session;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper date = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper skinText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<TodayState> state = new ReadOnlyObjectWrapper<>(TodayState.NO_PLAN);
    private final ReadOnlyBooleanWrapper restNight = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<RecoveryState> recovery = new ReadOnlyObjectWrapper<>(RecoveryState.NONE);
    private final ReadOnlyObjectWrapper<List<SkinCourse.Return>> wayBack = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<TodayStep> steps = FXCollections.observableArrayList();
    private final ObservableList<PausedStep> paused = FXCollections.observableArrayList();
    private final ObservableList<TodayNotice> notices = FXCollections.observableArrayList();
    private final ObservableList<Product> addable = FXCollections.observableArrayList();

    private LocalDate seenDay;
    private Session seenSession;
    private @Nullable Runnable unlisten;

    /**
     * A page on the session that it is now.
     *
     * @param rules the rules as a notebook adjusts them
     */
    public TodayViewModel(
            Workspace workspace,
            Catalog catalog,
            Function<Notebook, Checker> rules,
            UserClock clock,
            DiaryCommands commands,
            NoticeSource noticeSource,
            Words words) {
        this.workspace = workspace;
        this.rules = rules;
        this.order = new LayeringOrder(catalog);
        this.stepWords = new StepWords(catalog, words);
        this.clock = clock;
        this.commands = commands;
        this.noticeSource = noticeSource;
        this.words = words;
        this.seenDay = clock.today(settings());
        this.seenSession = clock.session(settings());
        this.day = new ReadOnlyObjectWrapper<>(seenDay);
        this.session = new ReadOnlyObjectWrapper<>(seenSession);
        show(workspace.notebook());
    }

    /** Follows the notebook until {@link #detach}. */
    public void attach() {
        detach();
        unlisten = workspace.listen(this::show);
        look();
        show(workspace.notebook());
    }

    /** Stops following the notebook. */
    public void detach() {
        if (unlisten != null) {
            unlisten.run();
            unlisten = null;
        }
    }

    /** Looks at the clock: a new day or session is shown at once; call it every few seconds while the page is open. */
    public void look() {
        LocalDate nowDay = clock.today(settings());
        Session nowSession = clock.session(settings());
        if (nowDay.equals(seenDay) && nowSession == seenSession) {
            return;
        }
        boolean newDay = !nowDay.equals(seenDay);
        boolean showedNow = day.get().equals(seenDay) && session.get() == seenSession;
        seenDay = nowDay;
        seenSession = nowSession;
        if (newDay || showedNow) {
            day.set(nowDay);
            session.set(nowSession);
        }
        show(workspace.notebook());
    }

    /** The session that it was when {@link #look} was asked last. */
    Session sessionOfNow() {
        return seenSession;
    }

    /** Shows that session. */
    void showNow() {
        day.set(seenDay);
        choose(seenSession);
    }

    /** Shows the other session of the shown day. */
    public void choose(Session chosen) {
        session.set(chosen);
        show(workspace.notebook());
    }

    /** Shows yesterday, to fill it in, or today. */
    public void chooseYesterday(boolean yesterday) {
        day.set(yesterday ? seenDay.minusDays(1) : seenDay);
        show(workspace.notebook());
    }

    /** Writes a step down as done, or takes that back when it is. */
    public void toggle(TodayStep step) {
        run(
                step.done()
                        ? commands.reopen(day.get(), session.get(), step.product())
                        : commands.done(day.get(), session.get(), List.of(step.product())));
    }

    /** Writes a step down as skipped. */
    public void skip(TodayStep step, SkipReason reason) {
        run(commands.skip(day.get(), session.get(), step.product(), reason));
    }

    /** Takes back what is written down about a step. */
    public void reopen(TodayStep step) {
        run(commands.reopen(day.get(), session.get(), step.product()));
    }

    /** Writes all open steps down as done; what is paused is none of them. */
    public void tickAll() {
        List<String> open = steps.stream()
                .filter(step -> step.status() == TodayStep.Status.OPEN)
                .map(TodayStep::product)
                .toList();
        run(commands.done(day.get(), session.get(), open));
    }

    /** Writes down a product that was not planned. */
    public void addUnplanned(Product product) {
        run(commands.unplanned(day.get(), session.get(), product.id()));
    }

    /** The rule that bars a product in the shown session; empty where none does. */
    public Optional<Rule> barring(String product) {
        return day(workspace.notebook()).barring(session.get(), product);
    }

    /** Writes down that a paused step was made all the same. */
    public void useAllTheSame(PausedStep step) {
        run(commands.done(day.get(), session.get(), List.of(step.product())));
    }

    /** Notes how the skin feels on the shown day: fine when there is no level. */
    public void noteSkin(@Nullable SymptomLevel level, SkinDetails details, String text) {
        run(commands.skin(day.get(), level, details, text));
    }

    /** The day that is shown. */
    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** True when yesterday is shown. */
    public boolean showsYesterday() {
        return !day.get().equals(seenDay);
    }

    /** The session that is shown. */
    public ReadOnlyObjectProperty<Session> sessionProperty() {
        return session.getReadOnlyProperty();
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

    private void run(Function<Notebook, Optional<Command>> maker) {
        // an error reaches the listeners of the workspace, which tell the user
        CompletableFuture<Notebook> unused = workspace.execute(maker);
    }

    private void show(Notebook notebook) {
        SkinDays days = new SkinDays(rules.apply(notebook), notebook, seenDay);
        List<TodayStep> shown = new ArrayList<>();
        List<PausedStep> left = new ArrayList<>();
        Set<String> present = new HashSet<>();
        boolean known = true;
        @Nullable
        LeftToday ahead = showsYesterday()
                ? null
                : stepWords.left(rules.apply(notebook), notebook, days, day.get(), session.get());
        for (var step : SessionSteps.of(notebook, order, day.get(), session.get())) {
            String id = step.product().id();
            Optional<Rule> barring = step.open() ? days.on(day.get()).barring(session.get(), id) : Optional.empty();
            barring.ifPresentOrElse(
                    rule -> left.add(PausedStep.of(step.product(), rule)),
                    () -> shown.add(stepWords.of(step, shown.isEmpty(), day.get(), ahead)));
            present.add(id);
            known &= step.product().contents() == ProductContents.KNOWN;
        }
        if (!shown.equals(steps)) {
            steps.setAll(shown);
        }
        if (!left.equals(paused)) {
            paused.setAll(left);
        }
        notices.setAll(noticeSource.notices(notebook, day.get(), session.get(), seenDay));
        addable.setAll(notebook.shelf().stream()
                .filter(product -> !present.contains(product.id()))
                .sorted(Comparator.comparing(product -> product.name().toLowerCase(Locale.ROOT)))
                .toList());
        recovery.set(days.course().on(day.get()));
        wayBack.set(days.course().returns(day.get()));
        state.set(TodayState.of(steps, !paused.isEmpty(), notebook, day.get()));
        restNight.set(session.get() == Session.EVENING
                && known
                && paused.isEmpty()
                && steps.stream().anyMatch(TodayStep::planned)
                && steps.stream().allMatch(step -> step.family() == ActiveFamily.SUPPORT));
        showTexts(notebook);
    }

    private SkinDays.SkinDay day(Notebook notebook) {
        return new SkinDays(rules.apply(notebook), notebook, seenDay).on(day.get());
    }

    private UserSettings settings() {
        return workspace.notebook().settings();
    }

    private void showTexts(Notebook notebook) {
        String part = Words.key(session.get());
        boolean isToday = day.get().equals(seenDay);
        boolean isNow = isToday && session.get() == seenSession;
        String when = isNow ? "now" : isToday ? "today" : "yesterday";
        boolean careOnly = isToday && recovery.get().phase().pauses() && !steps.isEmpty();
        title.set(words.text("today.title." + (careOnly ? "care" : when) + "." + part));
        String written =
                DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale()).format(day.get());
        String weekday = DateTimeFormatter.ofPattern("EEEE", words.locale()).format(day.get());
        date.set(
                isNow && clock.afterMidnight(settings())
                        ? words.text("today.date.after_midnight", written, weekday)
                        : words.text("today.date." + part, written));
        long done = steps.stream().filter(TodayStep::done).count();
        long skipped = steps.stream()
                .filter(step -> step.status() == TodayStep.Status.SKIPPED)
                .count();
        progress.set(
                steps.isEmpty()
                        ? ""
                        : words.text(
                                skipped == 0 ? "today.progress" : "today.progress.skipped",
                                done,
                                steps.size(),
                                skipped));
        skinText.set(notebook.diary().day(day.get()).notes().stream()
                .reduce((first, last) -> last)
                .map(note -> words.text(
                        "today.skin.noted",
                        words.text("diary.level." + (note.level() == null ? "fine" : Words.key(note.level())))))
                .orElse(""));
    }
}
