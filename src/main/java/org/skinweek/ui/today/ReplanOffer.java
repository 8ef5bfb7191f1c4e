package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SkinDays;
import org.skinweek.planner.Stop;
import org.skinweek.planning.NotebookPlanner;
import org.skinweek.planning.PlanRequest;
import org.skinweek.planning.ReplanRequests;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.SkinCourse;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.ui.page.PlanIntent;

/**
 * Whether the plan should be changed because of what was written down: after a reaction, or after something was missed.
 * Nothing is offered that would change no treatment, so that who has accepted a change is not asked again; and what the
 * user did not want is not offered again on the same day.
 */
public final class ReplanOffer {
    private final Knowledge knowledge;
    private final UserRules rules;
    private final UserClock clock;
    private final LatestRequest line;
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean stop = new AtomicBoolean();
    private @Nullable Kind dismissed;

    /**
     * Something to offer.
     *
     * @param ask what would be planned
     * @param phase how careful it would be, after a reaction
     */
    record Offer(PlanIntent ask, RecoveryState.Phase phase) {
        private Kind kind() {
            return new Kind(ask.shown(), ask.reason(), phase);
        }
    }

    private record Kind(LocalDate day, PlanIntent.Reason reason, RecoveryState.Phase phase) {}

    public ReplanOffer(Knowledge knowledge, UserRules rules, UserClock clock, BackgroundRunner background) {
        this.knowledge = knowledge;
        this.rules = rules;
        this.clock = clock;
        this.line = new LatestRequest(background);
    }

    /** Looks at what is written down now. */
    void look(Notebook notebook) {
        leave();
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        line.run(
                () -> new Look(notebook, mine::get).find(),
                found -> offer.set(found.filter(one -> !one.kind().equals(dismissed))));
    }

    /** Ends what is looked for. */
    void leave() {
        stop.set(true);
        line.cancel();
    }

    /** Offers nothing of the kind any more today. */
    void dismiss() {
        leave();
        dismissed = offer.get().map(Offer::kind).orElse(dismissed);
        offer.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** One look, away from the JavaFX thread. */
    private final class Look {
        private final Notebook notebook;
        private final Stop stop;
        private final LocalDate today;
        private final Session now;
        private final NotebookPlanner planning;
        private final ReplanRequests replanning;
        private final SkinCourse course;
        private final Predicate<String> treats;

        Look(Notebook notebook, Stop stop) {
            this.notebook = notebook;
            this.stop = stop;
            today = clock.today(notebook.settings());
            now = clock.session(notebook.settings());
            planning = new NotebookPlanner(rules.of(notebook), knowledge.catalog(), knowledge.plannerData());
            replanning = new ReplanRequests(rules.of(notebook), knowledge.catalog(), knowledge.plannerData());
            course = SkinDays.course(rules.of(notebook), notebook);
            Treatments treatments = new Treatments(knowledge.catalog());
            treats = id -> notebook.product(id).map(treatments::treats).orElse(false);
        }

        Optional<Offer> find() {
            List<PlanRequest> careful = replanning.afterReaction(notebook, today, now);
            if (changes(careful)) {
                RecoveryState.Phase phase = course.on(careful.get(0).from()).phase();
                return Optional.of(new Offer(new PlanIntent(PlanIntent.Reason.REACTION, today, careful), phase));
            }
            List<PlanRequest> missed = replanning.afterMissed(notebook, today, now);
            return changes(missed)
                    ? Optional.of(new Offer(
                            new PlanIntent(PlanIntent.Reason.MISSED, today, missed), RecoveryState.Phase.NONE))
                    : Optional.empty();
        }

        private boolean changes(List<PlanRequest> requests) {
            return !requests.isEmpty()
                    && planning.run(notebook, requests, today, stop, better -> {})
                            .changes(treats);
        }
    }
}
