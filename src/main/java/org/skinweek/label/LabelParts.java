package org.skinweek.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.ReadingWords.Heading;

/** Takes a label apart at its headings. */
final class LabelParts {
    private static final int TITLE = 60;
    /** A heading of so many letters is one whatever follows without a blank. */
    private static final int UNMISTAKABLE = 17;

    /** Phrases by their first three letters, longer ones first. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private record Phrase(Heading kind, String words) {}

    private record Found(Heading kind, int from, int to) {}

    LabelParts(ReadingWords words) {
        words.headings().forEach((kind, list) -> list.forEach(phrase -> add(kind, phrase)));
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Phrase phrase) -> -phrase.words().length())
                        .thenComparing(Phrase::kind)));
    }

    private void add(Heading kind, String phrase) {
        String words = FoldedText.of(phrase).plain();
        phrases.computeIfAbsent(start(words, 0), key -> new ArrayList<>()).add(new Phrase(kind, words));
    }

    private static String start(String text, int at) {
        return text.substring(at, Math.min(at + 2, text.length()));
    }

    /** The parts of a text, in its order. */
    List<LabelPart> of(FoldedText text, String given) {
        List<Found> headings = headings(text, given);
        List<LabelPart> parts = new ArrayList<>();
        int first = headings.isEmpty() ? text.length() : headings.get(0).from();
        parts.add(new LabelPart(Heading.LIST, "", 0, first, false));
        for (int i = 0; i < headings.size(); i++) {
            Found heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).from() : text.length();
            int limit = heading.kind() == Heading.NEGATIVE ? sentenceEnd(text, heading.to(), end) : end;
            parts.add(new LabelPart(heading.kind(), title(text, heading), heading.to(), limit, true));
            if (limit < end) {
                parts.add(new LabelPart(Heading.STOP, "", limit, end, true));
            }
        }
        return parts;
    }

    private List<Found> headings(FoldedText text, String given) {
        String plain = text.plain();
        List<Found> headings = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            boolean word = NameKey.isPart(plain.charAt(at)) && beginsWord(plain, at, text, given);
            @Nullable Found found = word ? headingAt(plain, at, text, given) : null;
            if (found != null) {
                headings.add(found);
                at = found.to();
            } else {
                at++;
            }
        }
        return headings;
    }

    private @Nullable Found headingAt(String plain, int at, FoldedText text, String given) {
        for (Phrase phrase : phrases.getOrDefault(start(plain, at), List.of())) {
            int end = matched(plain, at, phrase.words());
            if (end > 0 && endsWord(plain, end, phrase, text, given)) {
                int to = accepted(plain, at, end, phrase.kind(), text, given);
                if (to > 0) {
                    return new Found(phrase.kind(), at, to);
                }
            }
        }
        return null;
    }

    /** Where a phrase ends that begins here, its blanks being any blanks; 0 where it does not. */
    private static int matched(String plain, int at, String phrase) {
        int end = at;
        for (int i = 0; i < phrase.length(); i++) {
            char wanted = phrase.charAt(i);
            if (wanted == ' ') {
                int before = end;
                while (end < plain.length()
                        && (Character.isWhitespace(plain.charAt(end))
                                || plain.charAt(end) == '-'
                                || plain.charAt(end) == '(')) {
                    end++;
                }
                if (end == before) {
                    return 0;
                }
            } else if (end < plain.length() && plain.charAt(end) == wanted) {
                end++;
            } else {
                return 0;
            }
        }
        return end;
    }

    /** A word begins after a sign or a blank, or where pages lost one: “2%PurposeAcne”. */
    private static boolean beginsWord(String plain, int at, FoldedText text, String given) {
        return at == 0 || (!NameKey.isPart(plain.charAt(at - 1)) && !inNumber(plain, at)) || isGlued(at, text, given);
    }

    /** Whether a digit stands behind the point of a number: “5.0 %” says no “0 %”. */
    private static boolean inNumber(String plain, int at) {
        return at > 1
                && Character.isDigit(plain.charAt(at))
                && ".,".indexOf(plain.charAt(at - 1)) >= 0
                && Character.isDigit(plain.charAt(at - 2));
    }

    private static boolean endsWord(String plain, int end, Phrase phrase, FoldedText text, String given) {
        boolean drug = phrase.kind() == Heading.ACTIVE || phrase.kind() == Heading.INACTIVE;
        return end == plain.length()
                || !NameKey.isPart(plain.charAt(end))
                || isGlued(end, text, given)
                || (drug && phrase.words().length() >= UNMISTAKABLE);
    }

    /** Whether a capital follows a small letter, as no word has it. */
    private static boolean isGlued(int at, FoldedText text, String given) {
        char before = given.charAt(text.span(at - 1, at).from());
        return Character.isLowerCase(before)
                && Character.isUpperCase(given.charAt(text.span(at, at + 1).from()));
    }

    /** Where a part begins whose heading ends here; 0 where the words are no heading. */
    private static int accepted(String plain, int from, int end, Heading kind, FoldedText text, String given) {
        if (kind == Heading.STEP) {
            int number = sentenceStart(plain, from) ? numbered(plain, end) : 0;
            return number > 0 ? afterTitle(plain, number) : 0;
        }
        if (from > 0 && plain.charAt(from - 1) == '[' && end < plain.length() && plain.charAt(end) == ']') {
            return end + 1;
        }
        int at = end;
        while (at < plain.length() && (plain.charAt(at) == ' ' || plain.charAt(at) == ')' || plain.charAt(at) == ']')) {
            at++;
        }
        boolean colon = at < plain.length() && (plain.charAt(at) == ':' || plain.charAt(at) == '\n');
        if (kind == Heading.NEGATIVE && !sentenceStart(plain, from)) {
            return 0;
        }
        if (colon || at == plain.length() || (at > end && plain.charAt(at) == '-')) {
            return Math.min(at + 1, plain.length());
        }
        boolean start = sentenceStart(plain, from);
        boolean capital =
                Character.isUpperCase(given.charAt(text.span(from, from + 1).from()));
        return switch (kind) {
            case ACTIVE, INACTIVE -> capital || start ? end : 0;
            case LIST -> start && at < plain.length() && plain.charAt(at) != ',' && plain.charAt(at) != '.' ? end : 0;
            case STOP, DIRECTIONS -> start || (capital && end - from > 6 && afterGap(plain, from)) ? end : 0;
            case NEGATIVE, KEY -> start ? end : 0;
            case MAY_CONTAIN -> end;
            case STEP -> 0;
        };
    }

    private static boolean afterGap(String plain, int from) {
        int at = from - 1;
        while (at >= 0 && plain.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && ",;•/(".indexOf(plain.charAt(at)) < 0;
    }

    /** Where the number of a step ends; 0 where there is none. */
    private static int numbered(String plain, int end) {
        int at = end;
        while (at < plain.length() && (plain.charAt(at) == ' ' || plain.charAt(at) == '#')) {
            at++;
        }
        int start = at;
        while (at < plain.length() && NameKey.isPart(plain.charAt(at))) {
            at++;
        }
        String number = plain.substring(start, at);
        boolean numeral =
                number.matches("\\d{1,2}|[a-d]|i{1,3}|one|two|three|four|eins|zwei|drei|un|deux|trois|uno|dos|tres");
        return numeral && start > end ? at : 0;
    }

    /** The words of a step end at a colon; where there is none, its list begins right after its number. */
    private static int afterTitle(String plain, int number) {
        for (int at = number; at < Math.min(plain.length(), number + TITLE); at++) {
            char letter = plain.charAt(at);
            if (letter == ':') {
                return at + 1;
            }
            if (letter == ',' || letter == '\n') {
                return number;
            }
        }
        return number;
    }

    private static boolean sentenceStart(String plain, int from) {
        int at = from - 1;
        while (at >= 0 && (plain.charAt(at) == ' ' || "([•".indexOf(plain.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || ".!?\n:>".indexOf(plain.charAt(at)) >= 0;
    }

    private static int sentenceEnd(FoldedText text, int from, int end) {
        for (int at = from; at < end; at++) {
            char letter = text.at(at);
            boolean full = letter == '.' && (at + 1 == end || Character.isWhitespace(text.at(at + 1)));
            if (full || letter == '!' || (letter == '\n' && at > from + 2)) {
                return at + 1;
            }
        }
        return end;
    }

    /** What is written before a heading on its line; of a step, its own words. */
    private static String title(FoldedText text, Found heading) {
        if (heading.kind() == Heading.STEP) {
            String title = text.written(heading.from(), heading.to());
            return title.endsWith(":") ? title.substring(0, title.length() - 1).strip() : title;
        }
        int start = heading.from();
        while (start > 0 && heading.from() - start < TITLE && ".\n;,!?".indexOf(text.at(start - 1)) < 0) {
            start--;
        }
        return start < heading.from() ? text.written(start, heading.from()).strip() : "";
    }
}
