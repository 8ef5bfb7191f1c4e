package org.skinweek.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.notebook.Command;

class CommandPagesTest {
    /** The first run and what undo skips, which is never said to be undone. */
    private static final Set<String> NOWHERE = Set.of(
            "command.settings",
            "command.takenBack",
            "command.unread",
            "command.firstWeek",
            "command.example",
            "command.clearExample",
            "command.import");

    @Test
    void everyCommandIsSeenSomewhere() {
        assertThat(ResourceBundle.getBundle("words.command", Locale.ROOT).keySet())
                .isNotEmpty()
                .allSatisfy(
                        label -> assertThat(CommandPages.of(Command.of(label)).isEmpty())
                                .as(label)
                                .isEqualTo(NOWHERE.contains(label)));
    }

    @ParameterizedTest
    @CsvSource({
        "command.done, TODAY",
        "command.move, WEEK",
        "command.deleteEntry, DIARY",
        "command.archive, SHELF",
        "command.reminderTimes, REMINDERS",
        "command.tolerate, SETTINGS"
    })
    void isThePageOnWhichItIsMade(String label, PageRoute page) {
        assertThat(CommandPages.of(Command.of(label))).contains(page);
    }
}
