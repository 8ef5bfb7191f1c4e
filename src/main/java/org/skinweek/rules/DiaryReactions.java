package org.skinweek.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.SkinNote;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;

/** Reads the reactions of a skin from a diary: day by day, and within a day in the order in which they were noted. */
public final class DiaryReactions {
    /**
     * How many days back reactions are read: enough for a way back of many products that starts over more than once.
     */
    public static final int DAYS_BEFORE = 730;

    private DiaryReactions() {}

    /**
     * The reactions that may matter on the days up to {@code last}, and the day on which each allergic one ended: that
     * of the first later note that says the skin feels fine. An open allergic reaction matters however old it is.
     *
     * @param first the day from which the days of the symptoms are counted
     * @param last the last day that matters
     */
    public static List<Symptom> of(Diary diary, LocalDate first, LocalDate last) {
        LocalDate from = first.minusDays(DAYS_BEFORE);
        List<Symptom> symptoms = new ArrayList<>();
        @Nullable LocalDate allergic = openBefore(diary, from);
        if (allergic != null) {
            symptoms.add(symptom(allergic, SymptomLevel.ALLERGIC, first));
        }
        boolean open =
                allergic != null; // most notes say that the skin feels fine, and hardly any of them ends anything
        for (DiaryDay day : diary.between(from, LocalDate.MAX).values()) {
            for (SkinNote note : inOrder(day.notes())) {
                if (note.level() == null) {
                    if (open) {
                        symptoms.replaceAll(symptom -> closed(symptom, note.day(), first));
                        open = false;
                    }
                } else if (!note.day().isAfter(last)) {
                    symptoms.add(symptom(note.day(), note.level(), first));
                    open |= note.level() == SymptomLevel.ALLERGIC;
                }
            }
        }
        return symptoms;
    }

    /** The day of an allergic reaction that was still open before a day; absent where there is none. */
    private static @Nullable LocalDate openBefore(Diary diary, LocalDate day) {
        for (var earlier : diary.days().headMap(day, false).descendingMap().entrySet()) {
            List<SkinNote> notes = inOrder(earlier.getValue().notes());
            for (int i = notes.size() - 1; i >= 0; i--) {
                if (notes.get(i).level() == null) {
                    return null;
                }
                if (notes.get(i).level() == SymptomLevel.ALLERGIC) {
                    return earlier.getKey();
                }
            }
        }
        return null;
    }

    private static Symptom closed(Symptom symptom, LocalDate day, LocalDate first) {
        boolean open = symptom.level() == SymptomLevel.ALLERGIC && symptom.over() == null;
        return open ? new Symptom(symptom.day(), symptom.level(), number(day, first)) : symptom;
    }

    private static Symptom symptom(LocalDate day, SymptomLevel level, LocalDate first) {
        return new Symptom(number(day, first), level);
    }

    private static int number(LocalDate day, LocalDate first) {
        return Math.toIntExact(day.toEpochDay() - first.toEpochDay());
    }

    /** Notes of one moment stay in the order of the diary. */
    private static List<SkinNote> inOrder(List<SkinNote> notes) {
        // most days of ten years have none, and hardly any has two
        return notes.size() < 2
                ? notes
                : notes.stream()
                        .sorted(Comparator.comparing(SkinNote::recordedAt))
                        .toList();
    }
}
