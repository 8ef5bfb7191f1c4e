package org.skinweek.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part of a pattern that is put in without {@link MessageFormat}, as that would. */
interface TextPart {
    /** The text of this part; absent where only {@link MessageFormat} knows it. */
    @Nullable
    String text(Locale locale, Object... arguments);

    /** The whole number that an argument is; absent where it is none. */
    private static @Nullable Long whole(@Nullable Object argument) {
        return argument instanceof Integer || argument instanceof Long ? (Long) ((Number) argument).longValue() : null;
    }

    /** What is the same for all arguments. */
    record Literal(String text) implements TextPart {
        @Override
        public String text(Locale locale, Object... arguments) {
            return text;
        }
    }

    /**
     * An argument.
     *
     * @param numberOnly true where it is to be written as a whole number
     */
    record Argument(int index, boolean numberOnly) implements TextPart {
        /** The first number that English writes with a sign between its digits. */
        private static final int GROUPED = 1_000;

        @Override
        public @Nullable String text(Locale locale, Object... arguments) {
            @Nullable Object argument = index < arguments.length ? arguments[index] : null;
            if (argument instanceof String written) {
                return numberOnly ? null : written;
            }
            boolean plain = locale.getLanguage().equals("en") && !locale.hasExtensions();
            @Nullable Long number = whole(argument);
            return plain && number != null && number >= 0 && number < GROUPED ? number.toString() : null;
        }
    }

    /**
     * The text of the last case that begins at or below a whole number.
     *
     * @param index which argument the number is
     * @param cases by where they begin; the first one also for all that is below
     */
    record Choice(int index, List<Case> cases) implements TextPart {
        /** The texts from a whole number on. */
        record Case(int from, TextPattern pattern) {}

        /** The cases of a pattern such as {@code 0#none|1#one|1<{0} things}; absent where it holds anything rarer. */
        static @Nullable TextPart of(int index, String pattern) {
            List<Case> cases = new ArrayList<>();
            if (pattern.indexOf('\'') >= 0) {
                return null;
            }
            int last = -1;
            for (String each : pattern.split("\\|", -1)) {
                int from = each.isEmpty() ? -1 : "0123456789".indexOf(each.charAt(0));
                boolean above = each.startsWith("<", 1);
                if (from < 0 || !(above || each.startsWith("#", 1))) {
                    return null;
                }
                from += above ? 1 : 0;
                TextPattern text = TextPattern.of(each.substring(2));
                if (from <= last || !text.isPlain()) {
                    return null;
                }
                cases.add(new Case(from, text));
                last = from;
            }
            return new Choice(index, List.copyOf(cases));
        }

        @Override
        public @Nullable String text(Locale locale, Object... arguments) {
            @Nullable Long number = index < arguments.length ? whole(arguments[index]) : null;
            if (number == null) {
                return null;
            }
            Case chosen = cases.get(0);
            for (Case each : cases) {
                chosen = each.from() <= number ? each : chosen;
            }
            return chosen.pattern().plain(locale, arguments);
        }
    }
}
