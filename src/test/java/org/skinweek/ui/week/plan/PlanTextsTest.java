package org.skinweek.ui.week.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.planning.ReplanRequests;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.SampleReactions;
import org.skinweek.ui.testing.Samples;
import org.skinweek.words.Words;

/** What is said about a proposal, of a plan after a reaction: its parts are as long as each phase lasts. */
class PlanTextsTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final TestWorkspace workspace =
            new TestWorkspace(SampleReactions.reacted(Samples.week(true), SymptomLevel.MODERATE, 0));
    private final Desktop desktop = Desktops.of(workspace.workspace(), Locale.UK);
    private final PlanViewModel model = desktop.pages().plan();
    private final PlanTexts texts = new PlanTexts(new Words(Locale.UK));

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void saysFromWhenToWhenAllOfItIs() {
        open();

        assertThat(texts.span(model.asked().all())).isEqualTo("Wednesday 25 November to Wednesday 17 March");
        assertThat(texts.span(List.of(model.asked().first()))).isEqualTo("Wednesday 25 November to Tuesday 1 December");
    }

    @Test
    void namesTheDaysOfWhichItIsProven() {
        open();

        assertThat(texts.proven(model.shownProperty().get())).isEqualTo("No better week exists for 25 Nov to 1 Dec");
        model.showWeek(1);
        assertThat(texts.proven(model.shownProperty().get())).isEqualTo("No better plan exists for 2 Dec");
    }

    private void open() {
        ReplanRequests replanning = new ReplanRequests(desktop.checker(), desktop.catalog(), desktop.planning());
        model.open(new PlanIntent(
                PlanIntent.Reason.REACTION,
                TODAY,
                replanning.afterReaction(workspace.workspace().stored(), TODAY, Session.EVENING)));
    }
}
