package org.skinweek.testing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Locales that a computer may have. A build tries one for each kind of digits, calendars and letter cases;
 * {@code -Dskinweek.locales=all} tries all that Java has.
 */
public final class Locales {
    private static final List<String> KINDS = List.of(
            "ar-EG",
            "fa-IR",
            "hi-IN-u-nu-deva",
            "my-MM",
            "th-TH-u-ca-buddhist-nu-thai",
            "ja-JP-u-ca-japanese",
            "tr-TR");
    /** Besides those that Java lists. */
    private static final List<String> EXTENSIONS =
            List.of("ca-buddhist", "ca-japanese", "ca-roc", "ca-islamic", "nu-beng");

    private Locales() {}

    /** The locales to try. */
    public static Stream<Locale> tried() {
        if (!System.getProperty("skinweek.locales", "").equals("all")) {
            return KINDS.stream().map(Locale::forLanguageTag);
        }
        Stream<String> listed = Arrays.stream(Locale.getAvailableLocales()).map(Locale::toLanguageTag);
        Stream<String> extended = EXTENSIONS.stream().map(extension -> "en-US-u-" + extension);
        return Stream.of(KINDS.stream(), extended, listed)
                .flatMap(tags -> tags)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(Locale::forLanguageTag);
    }

    /** What comes of some work on a computer that has this locale. */
    public static <T> T on(Locale locale, Supplier<T> work) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return work.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
