package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.RoomMaker;
import org.skinweek.app.PlanCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.planner.ChosenBeginnings;
import org.skinweek.planner.Proposal;
import org.skinweek.planning.NotebookPlanner;
import org.skinweek.planning.PlanOutcome;
import org.skinweek.planning.PlanRequest;
import org.skinweek.planning.PlanRequests;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.SkinCourse;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/**
 * A week while it is planned: what is wished for, the search, the proposal, what the user decides about it. The plan
 * changes only when the proposal is accepted, in one step.
 */
public final class PlanViewModel {
    /** Where planning is. */
    public enum Phase {
        /** Nothing is planned. */
        CLOSED,
        /** The user says what is wished for. */
        WISHES,
        /** The search goes on. */
        SEARCHING,
        /** There is a proposal. */
        PROPOSAL
    }

    private final Workspace workspace;
    private final Knowledge knowledge;
    private final UserRules rules;
    private final UserClock clock;
    private final Words words;
    private final ProductTexts texts;
    private final LatestRequest beginnings;
    private final PlanSearch search;
    private final ExplanationSearch explanations;
    private final RequestedWeek asked;
    private final ChangeDecisions decisions = new ChangeDecisions();
    private final PlanStaging staging;
    private final ReadOnlyObjectWrapper<@Nullable List<WishRow>> wishes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CLOSED);
    private final ReadOnlyObjectWrapper<@Nullable ShownWeek> shown = new ReadOnlyObjectWrapper<>();
    private PlanIntent ask;
    private @Nullable KnownCourse known;

    /** Planning that is closed until it is opened. */
    public PlanViewModel(
            Workspace workspace,
            Knowledge knowledge,
            UserRules rules,
            UserClock clock,
            Words words,
            BackgroundRunner background) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.rules = rules;
        this.clock = clock;
        this.words = words;
        this.texts = new ProductTexts(knowledge.catalog(), words);
        this.beginnings = new LatestRequest(background);
        this.search = new PlanSearch(background);
        this.explanations = new ExplanationSearch(clock, background);
        this.asked = new RequestedWeek(this::isOver);
        this.staging = new PlanStaging(texts, this::plan);
        this.ask = PlanIntent.best(today());
    }

    /** Begins: with the wishes where nothing is asked yet, else with the search. */
    void open(PlanIntent planAsk) {
        close();
        ask = planAsk;
        Notebook notebook = notebook();
        LocalDate today = today();
        PlanRequests makers = makers();
        if (ask.requests().isEmpty()) {
            phase.set(Phase.WISHES);
            beginnings.run(
                    () -> {
                        PlanRequest best = makers.best(notebook, planAsk.shown(), today);
                        return new Beginning(best, rows(makers, best, notebook, today), course(notebook));
                    },
                    beginning -> {
                        known = beginning.course();
                        asked.begin(ask.reason(), List.of(beginning.request()));
                        wishes.set(beginning.rows());
                    });
        } else {
            asked.begin(ask.reason(), ask.requests());
            plan();
            if (asked.canWish()) {
                PlanRequest first = asked.first();
                beginnings.run(() -> rows(makers, first, notebook, today), wishes::set);
            }
        }
    }

    private PlanRequests makers() {
        return new PlanRequests(rules.of(notebook()), knowledge.catalog(), knowledge.plannerData());
    }

    private record Beginning(PlanRequest request, List<WishRow> rows, KnownCourse course) {}

    /** How the skin is on each day of a notebook: looking through years of diary takes longer than a frame has time for. */
    private record KnownCourse(Notebook notebook, SkinCourse course) {
        /** Compared by identity: comparing ten years of diary is slow. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Notebook other) {
            return notebook == other;
        }
    }

    private static List<WishRow> rows(PlanRequests makers, PlanRequest request, Notebook notebook, LocalDate today) {
        List<WishRow> rows = new ArrayList<>();
        makers.usualOf(notebook, request.from(), today)
                .forEach((product, usual) -> rows.add(new WishRow(product, usual)));
        return rows;
    }

    /** Ends without any change. */
    void close() {
        beginnings.cancel();
        endSearch();
        decisions.clear();
        staging.clear();
        asked.clear();
        wishes.set(null);
        shown.set(null);
        explanations.clear();
        phase.set(Phase.CLOSED);
    }

    /** Goes back to what is wished for; decisions about changes are forgotten. */
    void backToWishes() {
        endSearch();
        decisions.clear();
        shown.set(null);
        explanations.clear();
        phase.set(Phase.WISHES);
    }

    /** Searches for the best days as they are asked for and decided about. */
    void plan() {
        explanations.cancel();
        phase.set(shown.get() == null ? Phase.SEARCHING : Phase.PROPOSAL);
        Notebook notebook = notebook();
        LocalDate today = today();
        List<PlanRequest> decided = decisions.in(asked.all());
        NotebookPlanner planning =
                new NotebookPlanner(rules.of(notebook), knowledge.catalog(), knowledge.plannerData());
        PlanRequests makers = makers();
        ChosenBeginnings chosen = staging.chosen();
        search.begin(
                (stop, better) -> new PlannerResult(
                        planning.run(
                                notebook,
                                PlanStaging.parts(makers, notebook, decided, today, chosen),
                                today,
                                stop,
                                better),
                        PlanStaging.introductions(makers, notebook, decided, today, chosen)),
                this::found);
    }

    /** Ends the search; the best days that are found count. */
    void takeBestSoFar() {
        search.takeBestSoFar();
    }

    /** Decides about a change and plans the rest again around it. */
    void decide(PlanItem item, PlanItem.Decision decision) {
        decisions.decide(item, decision);
        plan();
    }

    /** Makes room as it was offered, and plans again. */
    void makeRoom(RoomMaker room) {
        ShownWeek now = shown.get();
        if (now == null) {
            return;
        }
        Timeline week = now.outcome().stages().get(0).proposal().task().week();
        if (room instanceof RoomMaker.Fewer fewer) {
            asked.wish(week.products().get(fewer.product()).id(), fewer.to());
        } else if (room instanceof RoomMaker.Session session) {
            asked.setBlocked(session.slot(), false);
        } else if (room instanceof RoomMaker.Unpinned pin) {
            LocalDate day = asked.first().from().plusDays(pin.use().day());
            decisions.release(
                    week.products().get(pin.use().product()).id(),
                    new PlanItem.At(day, pin.use().session()));
        }
        plan();
    }

    /** What the user decided about a change. */
    PlanItem.Decision decision(PlanItem item) {
        return decisions.of(item);
    }

    /** The changes that the user does not want. */
    List<PlanItem> rejected() {
        return decisions.rejected();
    }

    /** Shows the seven days that are some weeks later than the first ones. */
    void showWeek(int week) {
        ShownWeek now = shown.get();
        if (now != null) {
            show(now.outcome(), week);
        }
    }

    /**
     * Makes the plan so, and remembers what was wished for; ends planning. Where the notebook has changed since it was
     * proposed, it is planned again instead.
     *
     * @param done called when it is stored, with the first day that changes
     */
    void accept(Consumer<LocalDate> done) {
        ShownWeek now = shown.get();
        if (now == null || search.busyProperty().get()) {
            return;
        }
        if (!now.outcome().isFor(notebook())) {
            plan();
            return;
        }
        LocalDate first = now.outcome().firstChange().orElse(asked.first().from());
        var unused = workspace
                .execute(PlanCommands.accept(now.outcome(), asked.remembered(), today()))
                .thenRun(() -> done.accept(first));
        close();
    }

    /** True when accepting the proposal would change anything. */
    boolean changesAnything() {
        ShownWeek now = shown.get();
        return now != null
                && (now.outcome().changesAnything() || !asked.remembered().isEmpty());
    }

    /** Why the week is planned. */
    PlanIntent.Reason reason() {
        return ask.reason();
    }

    /** What is asked, and can be changed as long as there are only wishes. */
    RequestedWeek asked() {
        return asked;
    }

    /** What begins when. */
    PlanStaging staging() {
        return staging;
    }

    /** True while an allergic reaction is open: help comes first. */
    boolean stopped() {
        return course().on(today()).phase() == RecoveryState.Phase.STOPPED;
    }

    private SkinCourse course() {
        KnownCourse now = known;
        if (now == null || !now.isOf(notebook())) {
            now = course(notebook());
            known = now;
        }
        return now.course();
    }

    private KnownCourse course(Notebook notebook) {
        return new KnownCourse(notebook, SkinDays.course(rules.of(notebook), notebook));
    }

    /** How careful the first of the days is, after a reaction. */
    RecoveryState recovery() {
        return course().on(asked.first().from());
    }

    /** What can be wished for, in the order of the shelf; absent until that is known. */
    ReadOnlyObjectProperty<@Nullable List<WishRow>> wishesProperty() {
        return wishes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** The best days so far, while the search goes on. */
    ReadOnlyObjectProperty<@Nullable Proposal> bestProperty() {
        return search.bestProperty();
    }

    /** True while the search goes on. */
    ReadOnlyBooleanProperty busyProperty() {
        return search.busyProperty();
    }

    /** What is proposed; absent until there is anything. */
    ReadOnlyObjectProperty<@Nullable ShownWeek> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is known so far of why the first seven days are as they are. */
    ReadOnlyObjectProperty<PlanExplanation> explainedProperty() {
        return explanations.explainedProperty();
    }

    /** What is known so far of why the shown days are as they are: nothing but for the first seven. */
    PlanExplanation explained() {
        ShownWeek now = shown.get();
        return now == null || now.week() > 0
                ? PlanExplanation.NOTHING
                : explanations.explainedProperty().get();
    }

    private void found(PlannerResult planned) {
        ShownWeek now = shown.get();
        staging.show(planned.introductions(), planned.outcome());
        show(planned.outcome(), now == null ? 0 : now.week());
        explanations.begin(
                new PlanExplainer(rules.of(notebook()), knowledge, words),
                planned.outcome().stages().get(0));
        phase.set(Phase.PROPOSAL);
    }

    private void show(PlanOutcome outcome, int week) {
        LocalDate start = asked.first().from().plusDays((long) week * Timeline.DAYS);
        List<String> ids = List.copyOf(notebook().products().keySet());
        PlanItems items = new PlanItems(start, ids, this::changesAsOne);
        shown.set(ShownWeek.of(outcome, week, items, start));
    }

    /** Care changes as one, and while the skin rests everything does. */
    private boolean changesAsOne(String product) {
        boolean rests =
                ask.reason() == PlanIntent.Reason.REACTION && recovery().phase().pauses();
        return rests || notebook().product(product).map(texts::support).orElse(false);
    }

    private void endSearch() {
        search.cancel();
        explanations.cancel();
    }

    /** True when the morning of a day is over. */
    private boolean isOver(LocalDate day) {
        return day.equals(today()) && clock.session(notebook().settings()) == Session.EVENING;
    }

    /** The day that it is now, by the user's cut-off. */
    LocalDate today() {
        return clock.today(notebook().settings());
    }

    /** What the user has entered, as it is now. */
    Notebook notebook() {
        return workspace.notebook();
    }
}
