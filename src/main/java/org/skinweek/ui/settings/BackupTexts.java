package org.skinweek.ui.settings;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.skinweek.app.BackupOffer;
import org.skinweek.app.UserClock;
import org.skinweek.words.Words;

/** What is said of a backup: when it was made, and what is in it. */
final class BackupTexts {
    private static final double KILO = 1000;
    private static final double MEGA = 1_000_000;

    private final UserClock clock;
    private final Words words;

    BackupTexts(UserClock clock, Words words) {
        this.clock = clock;
        this.words = words;
    }

    /** The day, in words where it was just now, and the time; stands alone. */
    String made(BackupOffer offer) {
        LocalDate day = at(offer).toLocalDate();
        LocalDate today = clock.now().atZone(clock.zone()).toLocalDate();
        if (day.equals(today)) {
            return words.text("settings.backups.today", time(offer));
        }
        return day.equals(today.minusDays(1)) ? words.text("settings.backups.yesterday", time(offer)) : dated(offer);
    }

    /** The date and the time, for within a sentence. */
    String dated(BackupOffer offer) {
        String date =
                DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", words.locale()).format(at(offer));
        return words.text("common.two.parts", date, time(offer));
    }

    private String time(BackupOffer offer) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(at(offer));
    }

    private ZonedDateTime at(BackupOffer offer) {
        return offer.made().atZone(clock.zone());
    }

    /** How much is in it, how large it is, and what is odd about it. */
    String about(BackupOffer offer) {
        String holds = offer.holds()
                .map(found ->
                        words.text("settings.backups.holds", found.products(), found.entries(), size(offer.bytes())))
                .orElseGet(() -> words.text("settings.backups.damaged", size(offer.bytes())));
        return offer.inFuture() ? words.text("settings.backups.future", holds) : holds;
    }

    private String size(long bytes) {
        return bytes < MEGA
                ? words.text("settings.backups.kilobytes", Math.ceil(bytes / KILO))
                : words.text("settings.backups.megabytes", bytes / MEGA);
    }
}
