package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.skinweek.app.ScheduleCommands;
import org.skinweek.app.Workspace;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.Stop;
import org.skinweek.planning.NewPhase;
import org.skinweek.planning.PhaseOffers;
import org.skinweek.planning.PhaseProposal;
import org.skinweek.routine.Product;
import org.skinweek.rules.Checker;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;

/** Another beginning of a cycle or rhythm with which the coming weeks have fewer flags, or room for more. */
final class PhaseModel {
    private final Workspace workspace;
    private final Knowledge knowledge;
    private final LatestRequest requests;
    private final ReadOnlyObjectWrapper<Optional<PhaseProposal>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Notebook seen = Notebook.EMPTY;

    PhaseModel(Workspace workspace, Knowledge knowledge, BackgroundRunner background) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.requests = new LatestRequest(background);
    }

    /** Looks for one in the background. */
    void lookFor(Checker checker, Notebook notebook, LocalDate today, Stop stop) {
        PhaseOffers offers = new PhaseOffers(checker, knowledge.catalog(), knowledge.plannerData());
        requests.run(() -> offers.of(notebook, today, stop), found -> {
            seen = notebook;
            offer.set(found);
        });
    }

    /** Offers nothing any more. */
    void stop() {
        requests.cancel();
        offer.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<PhaseProposal>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Lets it begin as is offered, which one undo takes back. */
    void take(PhaseProposal proposal) {
        var unused =
                workspace.execute(ScheduleCommands.shift(name(proposal.phases().get(0)), seen, proposal.shifting()));
    }

    /** What begins on another day, by its name. */
    String name(NewPhase phase) {
        Notebook notebook = workspace.notebook();
        if (phase instanceof NewPhase.OfCycle of) {
            return Optional.ofNullable(notebook.schedule().cycles().get(of.cycle()))
                    .map(SkinCycle::name)
                    .orElse(of.cycle());
        }
        String product = ((NewPhase.OfProduct) phase).product();
        return notebook.product(product).map(Product::name).orElse(product);
    }
}
