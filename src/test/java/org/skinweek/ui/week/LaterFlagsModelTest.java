package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.RhythmCommands;
import org.skinweek.catalog.Session;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** What a rhythm makes of later weeks is found in the background. */
class LaterFlagsModelTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final TestWorkspace workspace = new TestWorkspace(Samples.week(false));
    private final LaterFlagsModel model =
            Desktops.of(workspace.workspace(), Locale.UK).pages().laterFlags();

    @AfterEach
    void close() {
        workspace.close();
    }

    private LaterFlags look() {
        model.look(Samples.MONDAY, TODAY);
        workspace.settle();
        return model.flagsProperty().get();
    }

    @Test
    void nothingComesLaterWhereEveryWeekIsTheSame() {
        assertThat(look()).isEqualTo(LaterFlags.NONE);
    }

    @Test
    void aRhythmThatMeetsAWeekdayIsSaidWithTheWeeksOfIt() {
        RhythmLine fifth = new RhythmLine(Session.EVENING, new UseRhythm.EveryDays(5), TODAY, null);
        var unused = workspace.workspace().execute(RhythmCommands.setRhythm("gly", List.of(fifth), TODAY, TODAY));
        workspace.settle();

        LaterFlags found = look();

        assertThat(found.weeks()).isGreaterThan(5);
        assertThat(found.all()).isTrue();
        assertThat(found.flags()).isNotEmpty().allMatch(flag -> flag.first().isAfter(Samples.MONDAY));
    }
}
