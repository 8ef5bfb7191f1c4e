package org.skinweek.ui.shelf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skinweek.words.Words;

/** Says when a pack was opened and when its time ends. */
final class PackWords {
    private final Words words;
    private final ShelfDates dates;
    private final LocalDate today;

    PackWords(Words words, LocalDate today) {
        this.words = words;
        this.dates = new ShelfDates(words);
        this.today = today;
    }

    /** The day from which it counts. */
    LocalDate today() {
        return today;
    }

    /** When it was opened, or that it is sealed, in few words. */
    String opened(PackLife pack) {
        @Nullable LocalDate opened = pack.opened();
        return opened == null
                ? words.text("shelf.pack.sealed")
                : words.text("shelf.pack.opened", dates.brief(opened, today));
    }

    /** When its time ends, in few words: by the day where that is near; empty where nobody knows. */
    String ends(PackLife pack) {
        @Nullable LocalDate until = pack.until();
        if (until == null) {
            return "";
        }
        if (pack.passed()) {
            return words.text("shelf.pack.passed", dates.brief(until, today));
        }
        return pack.ends()
                ? words.text("shelf.pack.left", pack.daysLeft())
                : words.text("shelf.pack.until", dates.end(until, today));
    }

    /** The last day, and how near it is; empty where nobody knows. */
    String endsOn(PackLife pack) {
        @Nullable LocalDate until = pack.until();
        if (until == null) {
            return "";
        }
        String day = dates.full(until, today);
        if (pack.passed()) {
            return words.text("shelf.pack.kept", day);
        }
        return words.text(
                "shelf.pack.keeps", pack.ends() ? words.text("shelf.pack.keeps.left", pack.daysLeft(), day) : day);
    }
}
