package org.skinweek.exchange;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Condition;
import org.skinweek.routine.Form;
import org.skinweek.routine.Goal;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.SymptomLevel;

/** The words of routine files and what they stand for. Where one thing has several words, the first is written. */
public final class Vocabulary {
    /** Weekdays: {@code mon} to {@code sun}. */
    public static final Map<String, DayOfWeek> DAYS =
            words(DayOfWeek.values(), day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT));
    /** Sessions: {@code am} and {@code pm}. */
    public static final Map<String, Session> SESSIONS =
            words(Session.values(), session -> session == Session.MORNING ? "am" : "pm");

    static final Map<String, Sensitivity> SENSITIVITIES = words(Sensitivity.values());
    static final Map<String, SkinType> SKIN_TYPES = words(SkinType.values());
    static final Map<String, Goal> GOALS = words(Goal.values());
    static final Map<String, Form> FORMS = words(Form.values());
    static final Map<String, SkinZone> ZONES = words(SkinZone.values(), SkinZone::word);
    static final Map<String, SymptomLevel> LEVELS = words(SymptomLevel.values());
    /** The conditions, with two words that older routine files use. */
    static final Map<String, Condition> CONDITIONS = withOlderWords();

    private Vocabulary() {}

    /** The word that is written for a meaning. */
    public static <T> String word(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No word stands for " + meaning));
    }

    /** Constants by their name in small letters. */
    public static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        return words(constants, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** Constants by a word made from each. */
    public static <E extends Enum<E>> Map<String, E> words(E[] constants, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(word.apply(constant), constant);
        }
        return Collections.unmodifiableMap(words);
    }

    private static Map<String, Condition> withOlderWords() {
        Map<String, Condition> words = new LinkedHashMap<>(words(Condition.values()));
        words.put("wound", Condition.BROKEN_SKIN);
        words.put("prone_to_dark_marks", Condition.DARKENS_EASILY);
        return Collections.unmodifiableMap(words);
    }
}
