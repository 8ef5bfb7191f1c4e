package org.skinweek.ui.photo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** What is said of photos. */
final class PhotoWords {
    private final Words words;
    private final DateWords dates;

    PhotoWords(Words words) {
        this.words = words;
        this.dates = new DateWords(words);
    }

    /** The day of a photo, with its year. */
    String day(SkinPhoto photo) {
        return dates.plainWithYear(photo.day());
    }

    /** A day with its year. */
    String day(LocalDate day) {
        return dates.plainWithYear(day);
    }

    /** The day below a small picture. */
    String brief(SkinPhoto photo) {
        return dates.shortestWithYear(photo.day());
    }

    /** What a screen reader says of one of the photos of a month. */
    String spoken(SkinPhoto photo, boolean chosen) {
        return words.text(chosen ? "photo.spoken.chosen" : "photo.spoken", day(photo));
    }

    /** The day below one of two that are compared, and how far it is from the other. */
    String apart(SkinPhoto photo, SkinPhoto other) {
        long days = ChronoUnit.DAYS.between(other.day(), photo.day());
        if (days == 0) {
            return words.text("photo.apart.same", day(photo));
        }
        return words.text(days > 0 ? "photo.apart.later" : "photo.apart.earlier", day(photo), Math.abs(days));
    }

    /** Days in a row of words; the first few where there are many. */
    String days(List<LocalDate> days) {
        int shown = 3;
        String text = String.join(
                words.text("photo.days.separator"),
                days.stream().limit(shown).map(dates::plainWithYear).toList());
        return days.size() <= shown ? text : words.text("photo.days.more", text, days.size() - shown);
    }
}
