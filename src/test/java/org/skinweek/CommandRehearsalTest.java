package org.skinweek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several commands in one process. */
class CommandRehearsalTest {
    @Test
    void commandsArePartedByTwoDashes() {
        assertThat(CommandRehearsal.split("check", "a.json", "--", "today", "--data", "d"))
                .containsExactly(List.of("check", "a.json"), List.of("today", "--data", "d"));
    }

    @Test
    void nothingBetweenTwoPartsIsNoCommand() {
        assertThat(CommandRehearsal.split("--", "today", "--")).containsExactly(List.of("today"));
        assertThat(CommandRehearsal.split()).isEmpty();
    }
}
