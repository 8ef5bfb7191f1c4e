package org.skinweek.exchange;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.planner.CostTerm;
import org.skinweek.routine.Form;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.Severity;
import org.skinweek.schedule.DaysAway;

/**
 * The words of routine files and reports for the constants of one type. Where a constant has several words, the first
 * is written.
 *
 * @param type the constants' type
 * @param what the name for such a word, with its article, such as {@code a weekday}
 * @param words every word with the constant that it stands for
 */
record Vocabulary<E extends Enum<E>>(Class<E> type, String what, Map<String, E> words) {
    /** The vocabularies of all types. */
    static final List<Vocabulary<?>> ALL = List.of(
            of(DayOfWeek.class, "a weekday", day -> small(day).substring(0, 3)),
            of(Session.class, "a session", session -> session == Session.MORNING ? "am" : "pm"),
            of(Sensitivity.class, "a sensitivity", Vocabulary::small),
            of(SkinType.class, "a skin type", Vocabulary::small),
            of(SkinGoal.class, "a goal", Vocabulary::small),
            of(Form.class, "a form", Vocabulary::small),
            of(SkinZone.class, "a zone", SkinZone::word),
            of(SymptomLevel.class, "a level of reaction", Vocabulary::small),
            of(DaysAway.Keep.class, "a choice of what goes on", Vocabulary::small),
            of(SkinEventKind.class, "a kind of event", Vocabulary::small),
            conditions(),
            of(Severity.class, "a severity", grade -> grade == Severity.REASSURANCE ? "myth" : small(grade)),
            of(CostTerm.class, "a term of the cost", Vocabulary::small));

    /** The words for the constants of a type; empty for a type that no file names. */
    static Optional<Vocabulary<?>> of(Class<?> type) {
        return ALL.stream().filter(vocabulary -> vocabulary.type == type).findFirst();
    }

    /** The word that is written for a constant. */
    static String word(Enum<?> constant) {
        return of(constant.getDeclaringClass()).orElseThrow().words.entrySet().stream()
                .filter(entry -> entry.getValue() == constant)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Enum<E>> Vocabulary<E> of(Class<E> type, String what, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(word.apply(constant), constant);
        }
        return new Vocabulary<>(type, what, words);
    }

    /** The conditions, with two words that older routine files use. */
    private static Vocabulary<SkinCondition> conditions() {
        Vocabulary<SkinCondition> conditions = of(SkinCondition.class, "a condition", Vocabulary::small);
        conditions.words.put("wound", SkinCondition.BROKEN_SKIN);
        conditions.words.put("prone_to_dark_marks", SkinCondition.DARKENS_EASILY);
        return conditions;
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
