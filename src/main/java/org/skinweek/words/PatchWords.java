package org.skinweek.words;

import java.time.LocalDate;
import java.util.Optional;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchTest;

/** Says how a patch test stands. */
public final class PatchWords {
    private final Words words;

    /** Words in a language. */
    public PatchWords(Words words) {
        this.words = words;
    }

    /** A day such as "18 November", with its year where that is not clear. */
    public String day(LocalDate day, LocalDate today) {
        return new DateWords(words).plain(day, today);
    }

    /** Which day of a test it is. */
    public String progress(PatchTest test, LocalDate day, int days) {
        long passed = day.toEpochDay() - test.begun().toEpochDay();
        return passed < days ? words.text("skin.patch.day", passed + 1, days) : words.text("skin.patch.last");
    }

    /** How a test stands: passed, reacted, or which day it is of it. */
    public String standing(PatchTest test, int days, LocalDate today) {
        Optional<PatchLook> reaction = test.reaction();
        if (reaction.isPresent()) {
            PatchLook look = reaction.get();
            return words.text(
                    "skin.patch.reacted",
                    words.textOf("skin.patch.at.", test.place()),
                    day(look.day(), today),
                    words.textOf("skin.patch.result.", look.result()).toLowerCase(words.locale()));
        }
        return test.passed(days)
                .map(day -> words.text("skin.patch.passed", day(day, today)))
                .orElseGet(() -> running(test, days, today));
    }

    private String running(PatchTest test, int days, LocalDate today) {
        String now = test.isDue(today, days) ? words.text("skin.patch.look") : progress(test, today, days);
        return words.text("skin.patch.since", day(test.begun(), today), now.toLowerCase(words.locale()));
    }
}
