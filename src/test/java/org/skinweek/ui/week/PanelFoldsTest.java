package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.Flag;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

class PanelFoldsTest {
    private final PanelFolds folds = new PanelFolds();
    private TestWorkspace workspace = new TestWorkspace(Samples.empty());

    @AfterEach
    void close() {
        workspace.close();
    }

    private WeekViewModel week(Notebook notebook) {
        workspace.close();
        workspace = new TestWorkspace(notebook);
        WeekViewModel model =
                Desktops.of(workspace.workspace(), Locale.UK).pages().week();
        workspace.workspace().listen(changed -> model.refresh());
        model.refresh();
        return model;
    }

    private List<Flag> see(WeekViewModel model) {
        WeekFindings findings = model.findingsProperty().get();
        folds.see(findings);
        return findings.flags();
    }

    @Test
    void ofManyFlagsOnlyTheGravestOpens() {
        List<Flag> flags = see(week(Samples.week(true)));

        assertThat(flags).hasSizeGreaterThan(2);
        assertThat(flags).filteredOn(folds::isOpen).containsExactly(flags.get(0));
    }

    @Test
    void aFewOpenAll() {
        List<Flag> flags = see(week(Samples.week(false)));

        assertThat(flags).hasSize(2).allMatch(folds::isOpen);
    }

    @Test
    void whatTheUserFoldedStaysFoldedAndWhatWasUnfoldedStaysOpen() {
        WeekViewModel model = week(Samples.week(true));
        List<Flag> flags = see(model);
        folds.remember(flags.get(0), false);
        folds.remember(flags.get(2), true);

        model.place("nia", new BoardSlot(DayOfWeek.MONDAY, Session.EVENING));
        workspace.settle();
        List<Flag> after = see(model);

        assertThat(after)
                .filteredOn(folds::isOpen)
                .extracting(flag -> flag.rule().id())
                .containsExactly(flags.get(2).rule().id());
    }

    @Test
    void whenTheGravestIsMendedTheNextOneOpens() {
        Notebook notebook = Samples.week(true);
        List<Flag> flags = see(week(notebook));
        Notebook calmer = notebook;
        for (String product : List.of("peel", "bha", "clay")) {
            calmer = calmer.after(List.of(new Change.OfProduct(calmer.products().get(product), null)));
        }

        List<Flag> after = see(week(calmer));

        assertThat(after)
                .isNotEmpty()
                .extracting(Flag::rule)
                .doesNotContain(flags.get(0).rule());
        assertThat(folds.isOpen(after.get(0))).isTrue();
    }
}
