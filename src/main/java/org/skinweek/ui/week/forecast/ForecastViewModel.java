package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.Stop;
import org.skinweek.planning.Forecast;
import org.skinweek.planning.ForecastWeek;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RecoveryState;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.ui.page.PlanIntent;

/**
 * The next weeks: what is planned and what is offered. They are looked at only while somebody sees them, because eight
 * weeks are much to plan; what is not known yet has its dates, and a forecast that is stale stops.
 */
public final class ForecastViewModel {
    private final Workspace workspace;
    private final Knowledge knowledge;
    private final Treatments treatments;
    private final UserRules rules;
    private final UserClock clock;
    private final LatestRequest forecasts;
    private final AtomicLong newest = new AtomicLong();
    private final ReadOnlyObjectWrapper<List<WeekAhead>> weeks = new ReadOnlyObjectWrapper<>(List.of());
    private final PhaseModel phases;
    private boolean seen;
    private boolean stale = true;

    /** Nothing is known before {@link #refresh}. */
    public ForecastViewModel(
            Workspace workspace, Knowledge knowledge, UserRules rules, UserClock clock, BackgroundRunner background) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.treatments = new Treatments(knowledge.catalog());
        this.rules = rules;
        this.clock = clock;
        this.forecasts = new LatestRequest(background);
        this.phases = new PhaseModel(workspace, knowledge, background);
    }

    /** Somebody sees the weeks, or no longer; what has become stale meanwhile is looked at again. */
    void setSeen(boolean isSeen) {
        seen = isSeen;
        if (seen && stale) {
            refresh();
        }
    }

    /** Looks ahead again if somebody sees it; what was known of the same weeks stays until then. */
    public void refresh() {
        stop();
        Notebook notebook = workspace.notebook();
        LocalDate today = clock.today(notebook.settings());
        LocalDate first = notebook.settings().weekStart(today);
        List<LocalDate> starts =
                IntStream.range(0, Forecast.WEEKS).mapToObj(first::plusWeeks).toList();
        if (starts.stream()
                .allMatch(start -> notebook.datedDays(start).placements().isEmpty())) {
            weeks.set(List.of());
            return;
        }
        if (!weeks.get().stream().map(WeekAhead::start).toList().equals(starts)) {
            weeks.set(starts.stream().map(WeekAhead::unknown).toList());
        }
        if (!seen) {
            return;
        }
        Session now = clock.session(notebook.settings());
        Checker checker = rules.of(notebook);
        long mine = newest.get();
        Stop over = () -> newest.get() != mine;
        forecasts.run(() -> ahead(checker, notebook, today, now, over), found -> {
            stale = false;
            weeks.set(found);
            phases.lookFor(checker, notebook, today, over);
        });
    }

    /** Ends what is under way; nothing that it would have found is shown. */
    public void stop() {
        stale = true;
        newest.incrementAndGet();
        forecasts.cancel();
        phases.stop();
    }

    /** The weeks, this one first; none where nothing is planned. */
    ReadOnlyObjectProperty<List<WeekAhead>> weeksProperty() {
        return weeks.getReadOnlyProperty();
    }

    /** What is offered of cycles and rhythms. */
    PhaseModel phases() {
        return phases;
    }

    /** What to offer: what is offered for the week that is shown, else the first offer; empty where nothing is. */
    Optional<WeekAhead> offer(LocalDate shown) {
        List<WeekAhead> able = weeks.get().stream().filter(WeekAhead::isOffered).toList();
        return able.stream()
                .filter(week -> week.start().equals(shown))
                .findFirst()
                .or(() -> able.stream().findFirst());
    }

    /** How to ask for what a week offers; empty where it offers nothing. */
    static Optional<PlanIntent> ask(WeekAhead week) {
        PlanIntent.Reason reason =
                week.recovery() == RecoveryState.Phase.NONE ? PlanIntent.Reason.FORECAST : PlanIntent.Reason.REACTION;
        return week.week()
                .map(ForecastWeek::requests)
                .filter(requests -> !requests.isEmpty())
                .map(requests -> new PlanIntent(reason, week.start(), requests));
    }

    /** The name of a product of the shelf. */
    String name(String product) {
        return workspace.notebook().product(product).map(Product::name).orElse(product);
    }

    private List<WeekAhead> ahead(Checker checker, Notebook notebook, LocalDate today, Session now, Stop stop) {
        Forecast forecast = new Forecast(checker, knowledge.catalog(), knowledge.plannerData());
        LocalDate began = notebook.planBegan().orElse(today);
        return forecast.of(notebook, today, now, stop).stream()
                .map(week -> new WeekAhead(
                        week.start(),
                        days(week, notebook, began, strong(checker, notebook, week, today)),
                        Optional.of(week)))
                .toList();
    }

    private List<DayAhead> days(ForecastWeek week, Notebook notebook, LocalDate began, Set<String> strong) {
        return week.start()
                .datesUntil(week.start().plusDays(Timeline.DAYS))
                .filter(date -> !date.isBefore(began))
                .map(date -> DayAhead.of(
                        notebook,
                        date,
                        week.planned().products(date.getDayOfWeek(), Session.EVENING).stream()
                                .filter(strong::contains)
                                .flatMap(id -> notebook.product(id).stream())
                                .map(treatments::family)
                                .distinct()
                                .toList()))
                .toList();
    }

    /** What keeps an evening from being a rest. */
    private static Set<String> strong(Checker checker, Notebook notebook, ForecastWeek week, LocalDate today) {
        Timeline timeline = TimelineBuilder.of(notebook, week.start(), today);
        return checker.restGoal(timeline).strong().stream()
                .map(product -> timeline.products().get(product).id())
                .collect(Collectors.toSet());
    }
}
