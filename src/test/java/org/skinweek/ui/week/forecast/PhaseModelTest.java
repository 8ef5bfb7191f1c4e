package org.skinweek.ui.week.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.PhaseProposal;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

class PhaseModelTest {
    private final TestWorkspace workspace = new TestWorkspace(SampleNotebook.withShelf()
            .change(everyFourth("acid"))
            .change(everyFourth("retinol"))
            .build());
    private final Desktop desktop = Desktops.of(workspace.workspace(), Locale.UK);
    private final ForecastViewModel model = desktop.pages().forecast();

    private static Change everyFourth(String product) {
        RhythmLine line = new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(4), Samples.MONDAY, null);
        return new Change.OfRhythm(product, List.of(), List.of(line));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void anotherBeginningIsSaidAndTakenInOneStep() {
        model.setSeen(true);
        PhaseProposal offer = model.phases().offerProperty().get().orElseThrow();
        Notebook before = workspace.settle();

        assertThat(new ForecastTexts(desktop.words(), model::name)
                        .phase(offer, model.phases().name(offer.phases().get(0))))
                .isEqualTo("“Glycolic toner” begins anew on 2 Dec: 7 fewer flags.");
        model.phases().take(offer);
        Notebook after = workspace.settle();
        assertThat(after.schedule()).isEqualTo(before.after(offer.shifting()).schedule());
        assertThat(after.plan()).isEqualTo(before.plan());

        var unused = workspace.workspace().undo();
        assertThat(workspace.settle().schedule()).isEqualTo(before.schedule());
    }

    @Test
    void anOfferThatIsStaleChangesNothing() {
        model.setSeen(true);
        PhaseProposal offer = model.phases().offerProperty().get().orElseThrow();
        model.phases().take(offer);
        Notebook taken = workspace.settle();

        model.phases().take(offer);

        assertThat(workspace.settle()).isEqualTo(taken);
    }

    @Test
    void nothingIsOfferedOnceTheWeeksAreStale() {
        model.setSeen(true);
        model.stop();

        assertThat(model.phases().offerProperty().get()).isEmpty();
    }
}
