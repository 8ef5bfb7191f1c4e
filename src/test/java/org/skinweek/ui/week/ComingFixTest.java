package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.Flag;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.SampleFaults;
import org.skinweek.ui.testing.Samples;

/** What happened this week cannot be mended, but it need not come again. */
class ComingFixTest {
    private static final LocalDate NEXT_WEEK = Samples.MONDAY.plusDays(7);

    private final TestWorkspace workspace = new TestWorkspace(SampleFaults.repeated());
    private final WeekViewModel model =
            Desktops.of(workspace.workspace(), Locale.UK).pages().week();

    ComingFixTest() {
        workspace.workspace().listen(notebook -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Flag flag() {
        WeekFindings found = model.findingsProperty().get();
        assertThat(found).isNotNull();
        return found.flags().stream()
                .filter(flag -> flag.rules().stream().anyMatch(rule -> rule.id().equals("NSN-ACID-RET")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatThePlanBringsAgainIsMendedFromTheNextWeekOn() {
        Notebook before = workspace.workspace().notebook();
        assertThat(model.fixesProperty().get().of(flag())).isEmpty();
        ComingFix coming = model.fixesProperty().get().comingOf(flag());
        assertThat(coming).isNotNull();
        assertThat(coming.fix()).isPresent();

        model.apply(coming);
        Notebook after = workspace.settle();

        assertThat(after.plan().sevenDays(Samples.MONDAY))
                .as("this week stays as it was")
                .isEqualTo(before.plan().sevenDays(Samples.MONDAY));
        assertThat(after.plan().sevenDays(NEXT_WEEK)).isNotEqualTo(before.plan().sevenDays(NEXT_WEEK));
        assertThat(after.plan().on(NEXT_WEEK.plusWeeks(3)))
                .isEqualTo(after.plan().on(NEXT_WEEK));
        assertThat(model.fixesProperty().get().comingOf(flag()))
                .as("it does not come again")
                .isNull();
        model.showLater(1);
        assertThat(model.findingsProperty().get().byRule())
                .extracting(flag -> flag.rule().id())
                .doesNotContain("NSN-ACID-RET");

        var unused = workspace.workspace().undo();
        assertThat(workspace.settle().plan()).isEqualTo(before.plan());
    }
}
