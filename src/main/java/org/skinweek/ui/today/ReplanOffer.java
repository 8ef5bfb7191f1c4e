package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.PlanRequest;
import org.skinweek.planning.Planning;
import org.skinweek.planning.Recovery;
import org.skinweek.planning.Replanning;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.common.Latest;
import org.skinweek.ui.common.PlanAsk;

/**
 * Whether the plan should be changed because of what was written down: after a reaction, or after something was missed.
 * Nothing is offered that would change nothing, so that who has accepted a change is not asked again.
 */
final class ReplanOffer {
    private final Desktop desktop;
    private final Latest line;
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Something to offer.
     *
     * @param ask what would be planned
     * @param phase how careful it would be, after a reaction
     */
    record Offer(PlanAsk ask, Recovery.Phase phase) {}

    ReplanOffer(Desktop desktop) {
        this.desktop = desktop;
        this.line = new Latest(desktop.background());
    }

    /** Looks at what is written down now. */
    void look(Notebook notebook) {
        LocalDate today = desktop.clock().today(notebook.settings());
        Session now = desktop.clock().session(notebook.settings());
        Replanning replanning = new Replanning(desktop.checker(), desktop.catalog(), desktop.planning());
        Planning planning = new Planning(desktop.checker(), desktop.catalog(), desktop.planning());
        line.run(
                () -> {
                    List<PlanRequest> careful = replanning.afterReaction(notebook, today, now);
                    if (changes(planning, notebook, careful, today)) {
                        Recovery recovery =
                                Recovery.on(careful.get(0).from(), notebook.diary(), today, desktop.planning());
                        return Optional.of(
                                new Offer(new PlanAsk(PlanAsk.Reason.REACTION, today, careful), recovery.phase()));
                    }
                    List<PlanRequest> missed = replanning.afterMissed(notebook, today, now);
                    return changes(planning, notebook, missed, today)
                            ? Optional.of(
                                    new Offer(new PlanAsk(PlanAsk.Reason.MISSED, today, missed), Recovery.Phase.NONE))
                            : Optional.<Offer>empty();
                },
                offer::set);
    }

    /** Offers nothing for now. */
    void dismiss() {
        line.cancel();
        offer.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    private static boolean changes(Planning planning, Notebook notebook, List<PlanRequest> requests, LocalDate today) {
        return !requests.isEmpty()
                && !planning.run(notebook, requests, today).changes().isEmpty();
    }
}
