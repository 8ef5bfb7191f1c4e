package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.advice.Fix;
import org.skinweek.advice.RankedFix;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** What the board and the panel say about a fix before it is made is what comes of it. */
class FixPreviewTest {
    private final TestWorkspace workspace = new TestWorkspace(Samples.week(true));
    private final WeekViewModel model =
            Desktops.of(workspace.workspace(), Locale.UK).pages().week();

    FixPreviewTest() {
        workspace.workspace().listen(notebook -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private WeekFindings findings() {
        WeekFindings found = model.findingsProperty().get();
        assertThat(found).isNotNull();
        return found;
    }

    private FlagFixes fixes() {
        return model.fixesProperty().get();
    }

    private static Set<WeekPlacement> of(Notebook notebook) {
        return notebook.plan().on(Samples.MONDAY).placements();
    }

    @Test
    void whatIsShownIsWhatIsDoneAndWhatIsClearedIsWhatIsSaid() {
        WeekFindings found = findings();
        List<RankedFix> fixes = fixes().fixes().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        assertThat(fixes).anyMatch(ranked -> ranked.fix().changes().size() > 1);
        for (RankedFix ranked : fixes) {
            Fix fix = ranked.fix();
            Set<WeekPlacement> before = of(workspace.workspace().notebook());
            FixGhosts ghosts = FixGhosts.of(fix, found.timeline());
            List<Flag> clears = ranked.clears();

            model.apply(fix, found.timeline());
            Set<WeekPlacement> after = of(workspace.settle());

            assertThat(ghosts.leaving()).containsExactlyInAnyOrderElementsOf(without(before, after));
            assertThat(ghosts.coming().stream().map(FixGhosts.Ghost::slot))
                    .containsExactlyInAnyOrderElementsOf(
                            without(after, before).stream().map(BoardSlot::of).toList());
            Set<String> left = rules(findings().byRule().stream());
            assertThat(clears)
                    .isNotEmpty()
                    .containsExactlyElementsOf(found.flags().stream()
                            .filter(flag -> flag.rules().stream().map(Rule::id).noneMatch(left::contains))
                            .toList());
            var unused = workspace.workspace().undo();
            assertThat(of(workspace.settle())).isEqualTo(before);
        }
    }

    @Test
    void showingAFixStoresNothing() {
        Notebook before = workspace.workspace().notebook();
        Fix fix = fixes().of(findings().flags().get(0)).get(0).fix();
        model.show(fix);
        assertThat(model.shownFixProperty().get()).isEqualTo(fix);
        assertThat(workspace.settle()).isEqualTo(before);
        model.show(null);
        assertThat(FixGhosts.of(model.shownFixProperty().get(), findings().timeline()))
                .isEqualTo(FixGhosts.NONE);
    }

    private static Set<String> rules(Stream<Flag> flags) {
        return flags.map(flag -> flag.rule().id()).collect(Collectors.toSet());
    }

    private static <T> Set<T> without(Set<T> all, Set<T> others) {
        return all.stream().filter(each -> !others.contains(each)).collect(Collectors.toSet());
    }
}
