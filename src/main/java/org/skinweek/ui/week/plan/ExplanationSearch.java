package org.skinweek.ui.week.plan;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.skinweek.app.UserClock;
import org.skinweek.planner.Stop;
import org.skinweek.planning.PlannedDays;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;

/** Looks off the JavaFX thread for why wishes gave: at once what is quickly known, and then the rest. */
final class ExplanationSearch {
    /** How long it is looked for: a sentence is not worth more waiting. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final UserClock clock;
    private final LatestRequest requests;
    private final ReadOnlyObjectWrapper<PlanExplanation> explained =
            new ReadOnlyObjectWrapper<>(PlanExplanation.NOTHING);

    ExplanationSearch(UserClock clock, BackgroundRunner background) {
        this.clock = clock;
        this.requests = new LatestRequest(background);
    }

    /** Explains these days; what was explained before is gone. */
    void begin(PlanExplainer explainer, PlannedDays days) {
        explained.set(PlanExplanation.NOTHING);
        requests.run(() -> explainer.quickly(days), quick -> {
            explained.set(quick);
            if (!quick.gave().isEmpty()) {
                Instant end = clock.now().plus(LONGEST);
                Stop late = () -> clock.now().isAfter(end);
                requests.run(() -> explainer.fully(days, quick, late), explained::set);
            }
        });
    }

    /** Explains nothing. */
    void clear() {
        cancel();
        explained.set(PlanExplanation.NOTHING);
    }

    /** Ends it; what is explained stays. */
    void cancel() {
        requests.cancel();
    }

    /** What is known so far. */
    ReadOnlyObjectProperty<PlanExplanation> explainedProperty() {
        return explained.getReadOnlyProperty();
    }
}
