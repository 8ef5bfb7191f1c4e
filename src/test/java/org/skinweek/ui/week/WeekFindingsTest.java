package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** What the board says of single cards and days, of which a trouble may be worse than what is said of them. */
class WeekFindingsTest {
    @Test
    void aCardIsAsGraveAsTheRuleInWhichItTakesPart() {
        try (TestWorkspace workspace = new TestWorkspace(Samples.pregnant())) {
            WeekViewModel model =
                    Desktops.of(workspace.workspace(), Locale.UK).pages().week();
            model.refresh();
            WeekFindings found = model.findingsProperty().get();
            WeekBoard.Lane morning = model.boardProperty().get().lane(new BoardSlot(DayOfWeek.MONDAY, Session.MORNING));
            WeekBoard.Card vitaminC = morning.treatments().stream()
                    .filter(card -> card.product().id().equals("vc"))
                    .findFirst()
                    .orElseThrow();

            assertThat(found.at(0, vitaminC)).extracting(Flag::severity).containsExactly(Severity.STOP);
            assertThat(found.saidOf(0, vitaminC))
                    .extracting(flag -> flag.rule().id(), Flag::severity)
                    .containsExactly(tuple("LOAD-WEEK", Severity.CAUTION));
        }
    }
}
