package org.skinweek.words;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.diary.SkinAspect;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;

/** Says what a note tells about the skin. */
public final class SkinNoteWords {
    /** So many steps of words: the two ends, and three between. */
    private static final int STEPS = 3;

    private final Words words;
    private final Function<String, String> names;

    /**
     * Words in a language.
     *
     * @param names returns a product's name for its id
     */
    public SkinNoteWords(Words words, Function<String, String> names) {
        this.words = words;
        this.names = names;
    }

    /** How bad it was. */
    public String level(SkinNote note) {
        return words.text("diary.feeling." + (note.level() == null ? "fine" : Words.key(note.level())));
    }

    /** A score in words: the two ends have their own, three numbers between share one. */
    public String score(SkinAspect aspect, int score) {
        int step = score == SkinScores.LEAST ? 0 : score == SkinScores.MOST ? STEPS + 1 : (score - 1) / STEPS + 1;
        return words.text("skin.score." + Words.key(aspect) + "." + step);
    }

    /** Each thing that is told beyond the level and the text, on a line of its own. */
    public List<String> details(SkinDetails details) {
        List<String> lines = new ArrayList<>();
        for (SkinAspect aspect : SkinAspect.values()) {
            Optional<Integer> told = details.scores().of(aspect);
            told.ifPresent(score -> lines.add(
                    words.text("skin.score.line", words.textOf("skin.aspect.", aspect), score, score(aspect, score))));
        }
        if (!details.suspected().isEmpty()) {
            lines.add(words.text("skin.suspected.line", words.list(suspected(details))));
        }
        if (!details.tags().isEmpty()) {
            lines.add(String.join(words.text("skin.dot"), tags(details)));
        }
        return lines;
    }

    /** The names of the products that may be the cause. */
    public List<String> suspected(SkinDetails details) {
        return details.suspected().stream()
                .map(id -> words.isolated(names.apply(id)))
                .toList();
    }

    /** What was going on beside the products. */
    public List<String> tags(SkinDetails details) {
        return details.tags().stream()
                .map(tag -> words.textOf("skin.tag.", tag))
                .toList();
    }

    /**
     * When it was written down: the time alone on the note's own day, where that is clear, and the date too for what was
     * written later.
     *
     * @param dayEndsAtHour hour after midnight until which a day lasts
     */
    public String time(SkinNote note, int dayEndsAtHour) {
        ZonedDateTime written = note.recordedAt().atZone(note.zone());
        LocalDate day = written.minusHours(dayEndsAtHour).toLocalDate();
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.region())
                .format(written);
        if (day.equals(note.day())) {
            return time;
        }
        String date = DateTimeFormatter.ofPattern("d MMM uuuu", words.locale()).format(written);
        return words.text("skin.written", words.text("common.two.parts", date, time));
    }
}
